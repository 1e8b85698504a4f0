import { type Compared, whatDecides } from '../core/advisor/compare';
import { fill, plural, signed } from '../i18n/format';
import type { predict } from '../i18n/ru/predict';

export type Said = (typeof predict)['said'];

/** Points that each answer gives each way, as printed. */
export function pointsIn(one: HTMLElement): Compared['points'] {
	const rows = [...one.querySelectorAll<HTMLElement>('[data-points]')];
	return Object.fromEntries(
		rows.map(({ dataset }) => [dataset.strategy ?? '', JSON.parse(dataset.points ?? '{}')]),
	);
}

/**
 * Says what puts the advisor's first way ahead of the learner's, or of the second when they agree. Nothing where points
 * decide nothing: a way that is ruled out, or help from others.
 */
export function explainChoice(
	one: HTMLElement,
	mine: string,
	said: Said,
	nameOf: (strategy: string) => string,
): void {
	const block = one.querySelector<HTMLElement>('[data-why]');
	const [heading, sum, list, rest] = block?.children ?? [];
	if (!block || !heading || !sum || !list || !rest) return;
	const [first, second] = one.querySelectorAll<HTMLElement>('[data-total]');
	const rival = mine === one.dataset.first ? second : rowOf(one, mine);
	block.hidden = !first || !rival;
	if (!first || !rival) return;
	const [model, other] = [first, rival].map(({ dataset }) => dataset.strategy ?? '') as [string, string];
	const lead = Number(first.dataset.total) - Number(rival.dataset.total);
	const points = pointsIn(one);
	const { deciding, others } = whatDecides({ mine: other, model, points }, lead);
	const counted = (count: number) => plural(document.documentElement.lang, said.points, count);
	heading.textContent = fill(said.why, { model: nameOf(model), mine: nameOf(other) });
	sum.textContent = fill(said.whySum, { model: nameOf(model), points: counted(lead) });
	list.replaceChildren(
		...deciding.map((factor) => {
			const item = document.createElement('li');
			const fact = document.createElement('strong');
			fact.textContent = one.querySelector(`[data-fact="${factor}"]`)?.textContent ?? '';
			const sides = [first, rival].flatMap((row) => sideOf(row, factor, said, nameOf, points));
			item.append(fact, ...sides);
			return item;
		}),
	);
	const way = nameOf(others > 0 ? model : other);
	rest.textContent =
		others === 0 ? said.whyEven : fill(said.whyOthers, { way, points: counted(Math.abs(others)) });
}

const rowOf = (one: HTMLElement, strategy: string) =>
	one.querySelector<HTMLElement>(`[data-total][data-strategy="${strategy}"]`);

/** What an answer does to one of the two ways, in the words of the list; nothing when it does nothing. */
function sideOf(
	row: HTMLElement,
	factor: string,
	said: Said,
	nameOf: (strategy: string) => string,
	points: Compared['points'],
): HTMLElement[] {
	const whys = [...row.querySelectorAll(`[data-factor="${factor}"] span`)].map(
		({ textContent }) => textContent,
	);
	if (whys.length === 0) return [];
	const { strategy = '' } = row.dataset;
	const side = document.createElement('p');
	side.textContent = fill(said.whySide, {
		way: nameOf(strategy),
		points: signed(points[strategy]?.[factor] ?? 0),
		why: whys.join(' '),
	});
	return [side];
}
