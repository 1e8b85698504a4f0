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
	const block = one.querySelector('[data-why]');
	const listed = [...one.querySelectorAll<HTMLElement>('[data-total]')];
	const [first, second] = listed;
	const rival = mine === one.dataset.first ? second : listed.find(({ dataset }) => dataset.strategy === mine);
	block?.replaceChildren(...(first && rival ? comparison(one, first, rival, said, nameOf) : []));
}

function comparison(
	one: HTMLElement,
	first: HTMLElement,
	rival: HTMLElement,
	said: Said,
	nameOf: (strategy: string) => string,
): HTMLElement[] {
	const points = pointsIn(one);
	const [model, mine] = [first.dataset.strategy ?? '', rival.dataset.strategy ?? ''];
	const lead = Number(first.dataset.total) - Number(rival.dataset.total);
	const { deciding, others } = whatDecides({ mine, model, points }, lead);
	const counted = (count: number) => plural(document.documentElement.lang, said.points, count);
	const sideOf = (row: HTMLElement, strategy: string, factor: string) =>
		whysOf(row, factor).map((why) =>
			element(
				'p',
				fill(said.whySide, { way: nameOf(strategy), points: signed(points[strategy]?.[factor] ?? 0), why }),
			),
		);
	const list = element('ul');
	for (const factor of deciding) {
		const item = element('li');
		const fact = one.querySelector(`[data-fact="${factor}"]`)?.textContent ?? '';
		item.append(element('strong', fact), ...sideOf(first, model, factor), ...sideOf(rival, mine, factor));
		list.append(item);
	}
	const rest =
		others === 0
			? said.whyEven
			: fill(said.whyOthers, { way: nameOf(others > 0 ? model : mine), points: counted(Math.abs(others)) });
	return [
		element('h3', fill(said.why, { model: nameOf(model), mine: nameOf(mine) })),
		element('p', fill(said.whySum, { model: nameOf(model), points: counted(lead) })),
		list,
		element('p', rest),
	];
}

/** The printed reasons, as one, why an answer counts for or against a way; none when it does not count. */
function whysOf(row: HTMLElement, factor: string): string[] {
	const whys = [...row.querySelectorAll(`[data-factor="${factor}"] span`)].map(
		({ textContent }) => textContent,
	);
	return whys.length === 0 ? [] : [whys.join(' ')];
}

function element(tag: string, text = ''): HTMLElement {
	const made = document.createElement(tag);
	made.textContent = text;
	return made;
}
