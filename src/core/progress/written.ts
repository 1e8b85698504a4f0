import type { Notes } from './progress';

/** What each lesson gives room to write, in one language. */
export type WrittenOutline = readonly {
	readonly id: string;
	readonly title: string;
	/** Title of its exercise sheet. */
	readonly sheet: string;
	readonly rows: readonly { readonly id: string; readonly label: string }[];
}[];

interface Line {
	readonly label: string;
	readonly text: string;
}

export interface Written {
	readonly id: string;
	readonly title: string;
	readonly sheet: string;
	/** Lines of the half-filled example that the learner completed. */
	readonly completed: readonly Line[];
	/** Lines of the learner's own sheet that are filled in. */
	readonly rows: readonly Line[];
	readonly plan: { readonly if: string; readonly action: string } | undefined;
	readonly line: string | undefined;
}

/** What the learner wrote, lesson by lesson; lessons and rows without a word are left out. */
export function written(outline: WrittenOutline, notes: Readonly<Record<string, Notes>> = {}): Written[] {
	return outline.flatMap(({ id, title, sheet, rows }) => {
		const own = notes[id];
		if (!own) return [];
		const linesOf = (prefix: string): Line[] =>
			rows.flatMap((row) => {
				const text = own[`${prefix}${row.id}`];
				return text ? [{ label: row.label, text }] : [];
			});
		const completed = linesOf('half-');
		const filled = linesOf('');
		const plan =
			own['plan-if'] || own['plan-then']
				? { if: own['plan-if'] ?? '', action: own['plan-then'] ?? '' }
				: undefined;
		return completed.length > 0 || filled.length > 0 || plan || own.line
			? [{ id, title, sheet, completed, rows: filled, plan, line: own.line }]
			: [];
	});
}
