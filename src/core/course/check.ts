import { expectKnown, expectUnique, idsOf, type Report, reporter } from '../check';
import { type Problem, suggest } from '../problem';
import { wordsOf } from '../style/sentences';
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
	/** Keys of sources that lessons and the advisor name, when all of them could be read. */
	readonly sources: readonly string[] | undefined;
}

const longestDefinition = 8;

/** Every inconsistency among order, principles, sources, statements and terms. */
export function checkCourse(
	{ order, principles, sources, statements, terms }: Ties,
	named: Named,
): Problem[] {
	const check = (file: string, find: (report: Report) => void): Problem[] => {
		const { problems, report } = reporter(file);
		find(report);
		return problems;
	};
	return [
		...check('course.yaml', (report) => order && checkOrder(order, named.lessons, report)),
		...check('principles.yaml', (report) => {
			if (principles) checkPrinciples(principles, { sources, statements }, report);
		}),
		...check('sources.yaml', (report) => {
			if (sources && principles && named.sources) checkUse(sources, principles, named.sources, report);
		}),
		...check('glossary.yaml', (report) => terms && checkTerms(terms, named.lessons, report)),
	];
}

function checkOrder({ modules }: CourseOrder, lessons: readonly string[], report: Report): void {
	const listed = modules.flatMap((module) => module.lessons);
	expectUnique(idsOf(modules), 'modules', report);
	expectUnique(listed, 'modules', report);
	for (const id of listed.filter((one) => !lessons.includes(one)))
		report('modules', `There is no folder lessons/${id}.`, suggest(id, lessons));
	for (const id of lessons.filter((one) => !listed.includes(one)))
		report('modules', `The lesson "${id}" has no place in the course.`, 'Add it to a module.');
	for (const module of modules) checkClose(module, report);
}

/** Each lesson of a module stands in one of the abilities that its close names; its sheets are of the module. */
function checkClose({ id, lessons, can, together }: CourseOrder['modules'][number], report: Report): void {
	const path = `modules.${id}.can`;
	const taught = can.flatMap((ability) => ability.lessons);
	expectUnique(taught, path, report);
	for (const lesson of taught) expectKnown('lesson', lesson, lessons, path, report);
	for (const lesson of lessons.filter((one) => !taught.includes(one)))
		report(path, `No ability rests on the lesson "${lesson}".`, 'Add it to the one that it teaches.');
	const sheets = `modules.${id}.together.sheets`;
	for (const lesson of together.sheets) expectKnown('lesson', lesson, lessons, sheets, report);
}

function checkPrinciples(
	principles: readonly Principle[],
	{ sources, statements }: Pick<Ties, 'sources' | 'statements'>,
	report: Report,
): void {
	expectUnique(idsOf(principles), 'principles', report);
	for (const principle of principles) {
		const at = (key: string) => `principles.${principle.id}.${key}`;
		if (sources)
			for (const key of principle.sources)
				expectKnown('source', key, Object.keys(sources), at('sources'), report);
		if (statements)
			for (const key of principle.statements)
				expectKnown('statement', key, Object.keys(statements), at('statements'), report);
	}
	for (const key of Object.keys(statements ?? {})) {
		if (!principles.some((principle) => principle.statements.includes(key)))
			report('principles', `No principle teaches the statement ${key}.`, 'Name it where it is taught.');
	}
}

function checkUse(
	sources: Bibliography,
	principles: readonly Principle[],
	named: readonly string[],
	report: Report,
): void {
	const used = new Set([...named, ...principles.flatMap((principle) => principle.sources)]);
	for (const key of Object.keys(sources).filter((one) => !used.has(one)))
		report(`sources.${key}`, 'Nothing names this source.', 'Name it where it is used, or delete it.');
}

function checkTerms(terms: readonly Term[], lessons: readonly string[], report: Report): void {
	expectUnique(idsOf(terms), 'terms', report);
	for (const { id, short, lesson } of terms) {
		if (lesson) expectKnown('lesson', lesson, lessons, `terms.${id}.lesson`, report);
		for (const [locale, text] of Object.entries(short)) {
			const words = wordsOf(text).length;
			if (words > longestDefinition)
				report(
					`terms.${id}.short.${locale}`,
					`The short definition has ${words} words.`,
					`Say it in ${longestDefinition}, the rest in long.`,
				);
		}
	}
}
