import type { Notes } from './progress';

/** What each lesson gives room to write, in one language. */
export type WrittenOutline = readonly {
	readonly id: string;
	readonly title: string;
	/** Title of its exercise sheet. */
	readonly sheet: string;
	readonly rows: readonly { readonly id: string; readonly label: string }[];
}[];

export interface Written {
	readonly id: string;
	readonly title: string;
	readonly sheet: string;
	/** Lines of the sheet that are filled in. */
	readonly rows: readonly { label: string; text: string }[];
	readonly plan: { readonly if: string; readonly action: string } | undefined;
	readonly line: string | undefined;
}

/** What the learner wrote, lesson by lesson; lessons and rows without a word are left out. */
export function written(outline: WrittenOutline, notes: Readonly<Record<string, Notes>> = {}): Written[] {
	return outline.flatMap(({ id, title, sheet, rows }) => {
		const own = notes[id];
		if (!own) return [];
		const filled = rows.flatMap((row) =>
			own[row.id] ? [{ label: row.label, text: own[row.id] ?? '' }] : [],
		);
		const plan =
			own['plan-if'] || own['plan-then']
				? { if: own['plan-if'] ?? '', action: own['plan-then'] ?? '' }
				: undefined;
		return filled.length > 0 || plan || own.line
			? [{ id, title, sheet, rows: filled, plan, line: own.line }]
			: [];
	});
}
