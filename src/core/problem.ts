import { distance } from 'fastest-levenshtein';

/** One thing an author has to mend. All problems of a build are collected and thrown together. */
export interface Problem {
	/** Path below `content/`, e.g. `scenarios/cold-leads.yaml`. */
	readonly file: string;
	/** Where in the data, joined by dots, e.g. `nodes.apology.choices.blame.goto`. Empty for prose and the whole file. */
	readonly path: string;
	/** Where in the text of the file, counted from 1. */
	readonly line?: number | undefined;
	readonly column?: number | undefined;
	/** Name of the rule, when `content/style.yaml` may grant an exception. */
	readonly rule?: string | undefined;
	/** What is wrong. */
	readonly message: string;
	/** What the author can do about it. */
	readonly fix: string;
}

/** One line per problem, in the order an author would fix them: by file, then by place. */
export function formatProblems(problems: readonly Problem[]): string {
	return problems
		.toSorted((a, b) => a.file.localeCompare(b.file) || byPlace(a, b) || a.path.localeCompare(b.path))
		.map((problem) =>
			[addressOf(problem), problem.path, `${problem.message} ${problem.fix}`].filter(Boolean).join(' · '),
		)
		.join('\n');
}

/** `file:line:column`, which an editor opens at a click. */
function addressOf({ file, line, column }: Problem): string {
	return [file, line, line && column].filter(Boolean).join(':');
}

function byPlace(a: Problem, b: Problem): number {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Files to which an author adds what the course does not have yet, by what it is. */
const homes: Readonly<Partial<Record<string, string>>> = {
	source: 'content/sources.yaml',
	term: 'content/glossary.yaml',
	principle: 'content/principles.yaml',
};

/** The candidate an author most likely meant; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const [best] = candidates
		.map((candidate) => ({
			candidate,
			distance: candidate.startsWith(word) ? 1 : distance(word, candidate),
		}))
		.toSorted((a, b) => a.distance - b.distance);
	return best && best.distance <= Math.max(2, word.length / 2) ? best.candidate : undefined;
}

/**
 * What to write instead of a word that does not exist.
 * @param kind what the word should name, e.g. `term`
 * @returns `Did you mean "x"?`, or a list of what exists when nothing is near; and where a new one is added
 */
export function suggest(word: string, candidates: readonly string[], kind = ''): string {
	const home = homes[kind];
	const meant = nearest(word, candidates);
	if (meant !== undefined) return `Did you mean "${meant}"?${home ? ` If not, add it to ${home}.` : ''}`;
	if (candidates.length > 0)
		return `Use one of: ${candidates.join(', ')}${home ? `; or add it to ${home}` : ''}.`;
	return home ? `Add it to ${home}.` : 'Nothing of this kind exists yet.';
}

/**
 * How a place names an entry of a list: by its id or lesson; by strategy, factor or flag and the how many-th of it
 * this is (`listen#2`); or by the how many-th of all (`#2`). Counts from 1.
 */
export function entryName(list: readonly unknown[], index: number): string {
	const read = (item: unknown, key: string): unknown => Object(item)[key];
	const own = ['id', 'lesson'].map((key) => read(list[index], key)).find((name) => typeof name === 'string');
	if (own) return String(own);
	const kind = ['strategy', 'factor', 'flag'].find((key) => typeof read(list[index], key) === 'string');
	if (!kind) return `#${index + 1}`;
	const name = read(list[index], kind);
	return `${name}#${list.slice(0, index + 1).filter((item) => read(item, kind) === name).length}`;
}
