import { expectKnown, expectUnique, idsOf, reporter } from '../check';
import type { Bibliography } from '../course/schema';
import type { Sheet } from '../lesson/schema';
import { type Problem, suggest } from '../problem';
import { ownFields } from './draft';
import type { AuthoredLine } from './schema';

/** What the lines may name. */
interface Known {
	/** Folder of each lesson → its sheet, as far as it could be read. */
	readonly sheets: ReadonlyMap<string, Sheet | undefined>;
	readonly sources: Bibliography | undefined;
}

/** Every fault of sense in the lines of the working agreement. */
export function checkAgreement(lines: readonly AuthoredLine[], { sheets, sources }: Known): Problem[] {
	const { problems, report } = reporter('agreement.yaml');
	expectUnique(idsOf(lines), 'lines', report);
	expectUnique(
		lines.flatMap(({ lesson, row }) => (lesson && row ? `${lesson} ${row}` : [])),
		'lines',
		report,
	);
	for (const { id, lesson, row, sources: keys } of lines) {
		const at = (key: string) => `lines.${id}.${key}`;
		if (ownFields.some((field) => field === id))
			report(at('id'), `"${id}" is a field of the page itself.`, 'Rename the line.');
		if (lesson) expectKnown('lesson', lesson, [...sheets.keys()], at('lesson'), report);
		if (row && !lesson) report(at('row'), 'A row needs its lesson.', 'Name the lesson, or delete the row.');
		const rows = sheets.get(lesson ?? '')?.rows.map((one) => one.id);
		if (row && rows && !rows.includes(row))
			report(at('row'), `The sheet of ${lesson} has no row "${row}".`, suggest(row, rows));
		if (sources)
			for (const key of keys) expectKnown('source', key, Object.keys(sources), at('sources'), report);
	}
	return problems;
}
