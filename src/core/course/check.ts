import { type Problem, suggest } from '../problem';
import type { Bibliography, CourseOrder, Principle, Statements, Term } from './schema';

/** What the files that tie the course together say, as far as they are in shape. */
export interface Ties {
	readonly order?: CourseOrder | undefined;
	readonly principles?: readonly Principle[] | undefined;
	readonly sources?: Bibliography | undefined;
	readonly statements?: Statements | undefined;
	readonly terms?: readonly Term[] | undefined;
}

/** Ids and keys that the rest of the course names. */
export interface Named {
	/** Folders in content/lessons. */
	readonly lessons: readonly string[];
	/** Keys of sources that lessons and the advisor name. */
	readonly sources: readonly string[];
}

const longestDefinition = 8;

/** Every inconsistency among order, principles, sources, statements and terms. */
export function checkCourse(
	{ order, principles, sources, statements, terms }: Ties,
	named: Named,
): Problem[] {
	const problems: Problem[] = [];
	const reportIn = (file: string) => (path: string, message: string, fix: string) =>
		problems.push({ file: `${file}.yaml`, path, message, fix });
	if (order) checkOrder(order, named.lessons, reportIn('course'));
	if (principles) checkPrinciples(principles, { sources, statements }, reportIn('principles'));
	if (sources && principles) {
		const used = new Set([...named.sources, ...principles.flatMap((principle) => principle.sources)]);
		const report = reportIn('sources');
		for (const key of Object.keys(sources).filter((one) => !used.has(one)))
			report(`sources.${key}`, 'Nothing names this source.', 'Name it where it is used, or delete it.');
	}
	if (terms) checkTerms(terms, reportIn('glossary'));
	return problems;
}

type Report = (path: string, message: string, fix: string) => void;

function checkOrder({ modules }: CourseOrder, lessons: readonly string[], report: Report): void {
	const listed = modules.flatMap((module) => module.lessons);
	reportTwice(modules, 'modules', report);
	for (const id of new Set(listed.filter((one, index) => listed.indexOf(one) < index)))
		report('modules', `The lesson "${id}" stands there twice.`, 'Keep one of them.');
	for (const id of listed.filter((one) => !lessons.includes(one)))
		report('modules', `There is no folder lessons/${id}.`, suggest(id, lessons));
	for (const id of lessons.filter((one) => !listed.includes(one)))
		report('modules', `The lesson "${id}" has no place in the course.`, 'Add it to a module.');
}

function checkPrinciples(
	principles: readonly Principle[],
	{ sources, statements }: Pick<Ties, 'sources' | 'statements'>,
	report: Report,
): void {
	reportTwice(principles, 'principles', report);
	for (const { id, ...principle } of principles) {
		for (const key of principle.sources.filter((one) => sources && !(one in sources)))
			report(
				`principles.${id}.sources`,
				`There is no source "${key}".`,
				suggest(key, Object.keys(sources ?? {})),
			);
		for (const key of principle.statements.filter((one) => statements && !(one in statements)))
			report(
				`principles.${id}.statements`,
				`There is no statement "${key}".`,
				suggest(key, Object.keys(statements ?? {})),
			);
	}
	for (const key of Object.keys(statements ?? {})) {
		if (!principles.some((principle) => principle.statements.includes(key)))
			report('principles', `No principle teaches the statement ${key}.`, 'Name it where it is taught.');
	}
}

function checkTerms(terms: readonly Term[], report: Report): void {
	reportTwice(terms, 'terms', report);
	for (const { id, short } of terms) {
		for (const [locale, text] of Object.entries(short)) {
			const words = text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
			if (words > longestDefinition)
				report(
					`terms.${id}.short.${locale}`,
					`The short definition has ${words} words.`,
					`Say it in ${longestDefinition}, the rest in long.`,
				);
		}
	}
}

function reportTwice(items: readonly { id: string }[], path: string, report: Report): void {
	const ids = items.map(({ id }) => id);
	for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) < index)))
		report(path, `The id "${id}" is used twice.`, 'Give each its own id.');
}
