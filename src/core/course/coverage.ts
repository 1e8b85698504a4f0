import type { Principle, Statements } from './schema';

/** Where principles are named: place in the course → ids of principles. */
export interface Uses {
	/** Lessons that exist. */
	readonly lessons: readonly string[];
	readonly practised: ReadonlyMap<string, readonly string[]>;
	/** By lesson: the exercise sheet makes something of what its lesson teaches. */
	readonly made: ReadonlyMap<string, readonly string[]>;
	readonly asked: ReadonlyMap<string, readonly string[]>;
	readonly advised: ReadonlyMap<string, readonly string[]>;
}

export interface CoverageRow {
	readonly statement: string;
	readonly says: string;
	readonly principles: readonly {
		readonly id: string;
		readonly lesson: string;
		readonly written: boolean;
		readonly practisedIn: readonly string[];
		readonly madeIn: readonly string[];
		readonly askedIn: readonly string[];
		readonly advisedBy: readonly string[];
	}[];
	/** What is still missing for this statement. A role-play or an exercise sheet counts as practice. */
	readonly missing: readonly ('lesson' | 'practice' | 'question' | 'advice')[];
}

/** For each statement of the article, what teaches it, and where that is practised, asked and advised. */
export function coverage(
	statements: Statements,
	principles: readonly Principle[],
	uses: Uses,
): CoverageRow[] {
	return Object.entries(statements).map(([statement, says]) => {
		const rows = principles
			.filter((principle) => principle.statements.includes(statement))
			.map(({ id, lesson }) => ({
				id,
				lesson,
				written: uses.lessons.includes(lesson),
				practisedIn: placesOf(id, uses.practised),
				madeIn: placesOf(id, uses.made),
				askedIn: placesOf(id, uses.asked),
				advisedBy: placesOf(id, uses.advised),
			}));
		const lacks = (has: (row: (typeof rows)[number]) => boolean) => !rows.some(has);
		const missing: CoverageRow['missing'] = [
			...(lacks(({ written }) => written) ? (['lesson'] as const) : []),
			...(lacks(({ practisedIn, madeIn }) => practisedIn.length + madeIn.length > 0)
				? (['practice'] as const)
				: []),
			...(lacks(({ askedIn }) => askedIn.length > 0) ? (['question'] as const) : []),
			...(lacks(({ advisedBy }) => advisedBy.length > 0) ? (['advice'] as const) : []),
		];
		return { statement, says, principles: rows, missing };
	});
}

function placesOf(id: string, uses: ReadonlyMap<string, readonly string[]>): string[] {
	return [...uses].filter(([, ids]) => ids.includes(id)).map(([place]) => place);
}
