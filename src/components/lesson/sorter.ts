import type { Advisor } from '../../core/advisor/schema';
import type { Localized } from '../../core/locale';
import look from '../../styles/sorter.css?inline';

type Factor = Localized<Advisor['factors']>[number];

/** The map first: what the conflict is about, and between whom; then the other questions that name its kind. */
const axes = ['nature', 'level'];

/** The rows of the map stand in the order in which the lesson asks about them. */
const rowOrder = ['information', 'roles', 'obstacle', 'goals', 'values', 'relationship'];
const inLessonOrder = (factor: Factor): Factor => ({
	...factor,
	levels: factor.levels.toSorted((a, b) => rowOrder.indexOf(a.id) - rowOrder.indexOf(b.id)),
});

/** The advisor's questions whose answers name the kind of a conflict. @throws when a question of the map is missing */
export function namedFactors(factors: readonly Factor[]): Factor[] {
	const named = factors.filter(({ levels }) => levels.some(({ kind }) => kind));
	const map = axes.map((id) => {
		const found = named.find((factor) => factor.id === id);
		if (!found)
			throw new Error(`No question "${id}" in content/advisor/factors.yaml names kinds of conflict.`);
		return inLessonOrder(found);
	});
	return [...map, ...named.filter(({ id }) => !axes.includes(id))];
}

/** What an answer is called: as in the lesson, where the lesson has a word for it. */
export function wordOf(
	{ id, kind = '' }: Factor['levels'][number],
	words: Readonly<Record<string, string>>,
): string {
	return words[id] ?? kind;
}

/** The look of the sorter. What an answer shows is a rule for each answer, so that it works without JavaScript. */
export function sorterStyle({
	factors,
	typical: cases,
}: Localized<Pick<Advisor, 'factors' | 'typical'>>): string {
	const asked = namedFactors(factors);
	const [rows, columns] = asked;
	const chosen = (id: string) => `.sorter:has(#sort-${id}:checked)`;
	const cells = (levels: Factor['levels'] = [], factor: string, side: 'row' | 'column') =>
		levels.map(({ id }) => `${chosen(`${factor}-${id}`)} [data-${side}="${id}"]{--${side}:1}`);
	const show = (id: string) => `${chosen(id)} [data-if="${id}"]{display:revert}`;
	const shown = asked.flatMap(({ id: factor, levels }) => levels.map(({ id }) => show(`${factor}-${id}`)));
	const answered = axes.map((id) => `:has([name="${id}"]:checked)`);
	return [
		look,
		...shown,
		...cases.map(({ id }) => show(`case-${id}`)),
		...cells(rows?.levels, rows?.id ?? '', 'row'),
		...cells(columns?.levels, columns?.id ?? '', 'column'),
		`.sorter${answered.join('')} [data-if="all"]{display:revert}`,
		'.sorter:not(:has(:checked:not([name="case"]))) [data-if="none"]{display:revert}',
	].join('\n');
}
