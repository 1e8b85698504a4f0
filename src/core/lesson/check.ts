import { expectKnown, expectUnique, idsOf, type Report, reporter } from '../check';
import type { Bibliography } from '../course/schema';
import { locales } from '../locale';
import type { Problem } from '../problem';
import type { Lesson, Sheet } from './schema';

/** Fields of a lesson's notes beside the rows of its sheet: a row cannot have these ids. */
export const reservedFields = ['plan-if', 'plan-then', 'line'] as const;

/** Every fault of sense in the facts of one lesson. */
export function checkLesson(
	file: string,
	{ practice, sources, sheet }: Lesson,
	known: { readonly scenario: readonly string[]; readonly sources: Bibliography | undefined },
): Problem[] {
	const { problems, report } = reporter(file);
	for (const id of practice) expectKnown('scenario', id, known.scenario, 'practice', report);
	if (known.sources)
		for (const key of sources) expectKnown('source', key, Object.keys(known.sources), 'sources', report);
	checkSheet(sheet, report);
	return problems;
}

/** Lessons that were copied and kept the title of the first. */
export function checkTitles(
	lessons: readonly { readonly id: string; readonly lesson: Pick<Lesson, 'title'> }[],
): Problem[] {
	return lessons.flatMap(({ id, lesson: { title } }, index) => {
		const { problems, report } = reporter(`lessons/${id}/lesson.yaml`);
		for (const locale of locales) {
			const first = lessons.slice(0, index).find((other) => other.lesson.title[locale] === title[locale]);
			if (first)
				report(`title.${locale}`, `This is the same title as that of lessons/${first.id}.`, 'Write another.');
		}
		return problems;
	});
}

function checkSheet({ rows }: Sheet, report: Report): void {
	expectUnique(idsOf(rows), 'sheet.rows', report);
	for (const { id, half, answer } of rows) {
		const path = `sheet.rows.${id}`;
		if ((reservedFields as readonly string[]).includes(id) || id.startsWith('half-'))
			report(path, `The id "${id}" is taken.`, 'Choose another.');
		if (!half && !answer) report(path, 'The row has neither half nor answer.', 'Write one of them.');
		if (half && answer)
			report(path, 'The row has both half and answer.', 'Keep one: the learner completes what has no half.');
	}
	const open = rows.filter(({ half }) => !half).length;
	if (open === 0 || open === rows.length)
		report(
			'sheet.rows',
			`${open} of ${rows.length} rows are open in the half-filled sheet.`,
			'Leave half out in the last one or two.',
		);
}
