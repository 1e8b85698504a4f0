import type { CoverageRow } from './coverage';

const manyScenes = 3;

/**
 * The coverage as a table of Markdown, a row for each statement.
 * @param lessonIds in the order of the course: a lesson is named by its number
 */
export function coverageTable(rows: readonly CoverageRow[], lessonIds: readonly string[]): string {
	const numbers = (lessons: readonly string[]) =>
		distinct(lessons.map((id) => `${lessonIds.indexOf(id) + 1}`)).join(', ');
	const advice = (place: string) =>
		place.startsWith('measure ') ? `measure ${numbers([place.slice('measure '.length)])}` : place;
	const cells = rows.map(({ statement, says, principles }) => [
		`${statement}. ${says}`,
		numbers(principles.filter(({ written }) => written).map(({ lesson }) => lesson)),
		scenes(distinct(principles.flatMap(({ practisedIn }) => practisedIn))),
		numbers(principles.flatMap(({ madeIn }) => madeIn)),
		numbers(principles.flatMap(({ askedIn }) => askedIn)),
		distinct(principles.flatMap(({ advisedBy }) => advisedBy.map(advice))).join(', '),
	]);
	const head = [
		'the article says',
		'taught in lesson',
		'practised in',
		'made in the sheet of',
		'asked in quiz',
		'advised by',
	];
	return [head, head.map(() => '-'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A few role-plays by name, more by their number. */
function scenes(ids: readonly string[]): string {
	return ids.length > manyScenes ? `${ids.length} role-plays` : ids.join(', ');
}

function distinct(texts: readonly string[]): string[] {
	return [...new Set(texts)];
}
