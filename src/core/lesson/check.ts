import type { Bibliography } from '../course/schema';
import { type Problem, suggest } from '../problem';
import type { Lesson, Sheet } from './schema';

/** Fields of a lesson's notes beside the rows of its sheet: a row cannot have these ids. */
export const reservedFields = ['plan-if', 'plan-then', 'line'] as const;

/** Every fault of sense in the facts of one lesson. */
export function checkLesson(
	file: string,
	{ practice, sources, sheet }: Lesson,
	known: { readonly scenarios: readonly string[]; readonly sources: Bibliography | undefined },
): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (path, message, fix) => problems.push({ file, path, message, fix });
	for (const id of practice.filter((one) => !known.scenarios.includes(one)))
		report('practice', `There is no scenario "${id}".`, suggest(id, known.scenarios));
	const keys = Object.keys(known.sources ?? {});
	for (const key of sources.filter((one) => known.sources && !keys.includes(one)))
		report('sources', `There is no source "${key}".`, suggest(key, keys));
	checkSheet(sheet, report);
	return problems;
}

type Report = (path: string, message: string, fix: string) => void;

function checkSheet({ rows }: Sheet, report: Report): void {
	const ids = rows.map(({ id }) => id);
	for (const [index, { id, half, answer }] of rows.entries()) {
		const path = `sheet.rows.${id}`;
		if (ids.indexOf(id) < index) report(path, `The id "${id}" is used twice.`, 'Give each row its own id.');
		if ((reservedFields as readonly string[]).includes(id))
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
