import { board, isGreen, unseen } from '../core/funnel/boards';
import { dotStages, stages, stagesOf } from '../core/funnel/dots';
import { rules, type Settings } from '../core/funnel/rules';
import type { Month } from '../core/funnel/run';
import { fill } from '../i18n/format';
import type { Happened } from './funnel-happened';
import { dotPlaces, stepPath } from './funnel-places';
import {
	angryText,
	colour,
	currentText,
	millions,
	rowOf,
	type Speech,
	scoreText,
	shareText,
	totalsOf,
} from './funnel-words';

interface Shown {
	readonly speech: Speech;
	readonly settings: Settings;
	readonly months: readonly Month[];
	/** The same months with each department judged by its own number; none where that is what is shown. */
	readonly apart: readonly Month[];
	readonly happened: Happened;
	/** Whether the people of the last month walk to their places. */
	readonly moves: boolean;
}

/** Puts a run on the page; hides what shows it as long as there is no month. */
export function showRun(section: HTMLElement, shown: Shown): void {
	const { speech, settings, months, happened } = shown;
	const last = months.at(-1);
	section.querySelector('[data-shown]')?.toggleAttribute('hidden', !last);
	section.querySelector('[data-start]')?.toggleAttribute('hidden', Boolean(last));
	if (!last) return;
	const put = (name: string, text: string) => {
		for (const element of section.querySelectorAll(`[data-${name}]`)) element.textContent = text;
	};
	put('number', String(last.number));
	put('current', currentText(speech, last));
	put('angry', angryText(speech, last));
	const [sum, ordinary] = [last.contracts, rules.targets.contracts].map((one) =>
		millions(speech.locale, one),
	);
	put('earned', fill(speech.said.earned, { sum: sum ?? '', ordinary: ordinary ?? '' }));
	put('unseen', String(unseen([last])));
	put('guessed', happened.guessed);
	put('name', happened.name && `${happened.name}.`);
	put('text', happened.text);
	for (const department of ['marketing', 'sales'] as const) {
		const around = section.querySelector<HTMLElement>(`[data-board="${department}"]`);
		if (around) showBoard(around, department, speech, settings, months);
	}
	showPeople(section, last, shown.moves);
	showLines(section, shown);
	showComparison(section, shown);
	showMonths(section, speech, settings, months);
}

function showBoard(
	around: HTMLElement,
	department: 'marketing' | 'sales',
	speech: Speech,
	settings: Settings,
	months: readonly Month[],
): void {
	const measure = settings[department];
	const last = months.at(-1);
	if (!last) return;
	const score = board(measure, [last]);
	const put = (name: string, text: string) => {
		const element = around.querySelector(`[data-${name}]`);
		if (element) element.textContent = text;
	};
	put('score', `${scoreText(speech, measure, score)}, ${colour(speech, score)}`);
	put('share', shareText(speech, settings, last)[department]);
	for (const [index, mark] of around.querySelectorAll('li').entries()) {
		const month = months[index];
		mark.className = month ? (isGreen(board(measure, [month])) ? 'green' : 'red') : '';
	}
}

function showPeople(section: HTMLElement, month: Month, moves: boolean): void {
	const ended = stagesOf(month);
	for (const stage of stages) {
		const count = section.querySelector(`[data-stage="${stage}"] [data-count]`);
		if (count) count.textContent = String(ended[stage].fitting + ended[stage].others);
	}
	const group = section.querySelector('[data-dots]');
	if (!group) return;
	const mayMove = moves && matchMedia('(prefers-reduced-motion: no-preference)').matches;
	const dots = dotPlaces(dotStages(month)).map(({ x, y, fits }, index) => {
		const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
		for (const [name, value] of Object.entries({ cx: x, cy: y, r: fits ? 4.4 : 3.6 }))
			dot.setAttribute(name, String(value));
		dot.setAttribute('class', fits ? 'fits' : 'other');
		if (mayMove) walk(dot, 180 - x, 4 - y, index);
		return dot;
	});
	group.replaceChildren(...dots);
}

/** From the wide end of the funnel to its place. */
function walk(dot: SVGElement, fromX: number, fromY: number, index: number): void {
	const from = { transform: `translate(${fromX}px, ${fromY}px)`, opacity: 0 };
	dot.animate([from, { transform: 'none', opacity: 1 }], {
		duration: 240,
		delay: index * 6,
		easing: 'ease-out',
		fill: 'backwards',
	});
}

function showLines(section: HTMLElement, { months, apart }: Shown): void {
	const path = (some: readonly Month[]) => stepPath(some.map(({ contracts }) => contracts));
	section.querySelector('[data-now]')?.setAttribute('d', path(months));
	section.querySelector('[data-apart]')?.setAttribute('d', path(apart));
}

/** A whole year beside the same year with each department judged by its own number. */
function showComparison(section: HTMLElement, { speech, months, apart }: Shown): void {
	const compare = section.querySelector('[data-compare]');
	if (!compare) return;
	compare.toggleAttribute('hidden', apart.length < 12);
	const fillIn = (cells: string, run: readonly Month[]) => {
		const totals = totalsOf(speech.locale, run);
		for (const [index, cell] of compare.querySelectorAll(cells).entries())
			cell.textContent = totals[index] ?? '';
	};
	fillIn('[data-total]', months);
	fillIn('[data-apart-total]', apart);
}

function showMonths(
	section: HTMLElement,
	speech: Speech,
	settings: Settings,
	months: readonly Month[],
): void {
	const list = section.querySelector('[data-months]');
	const labels = Array.from(list?.querySelectorAll('thead th') ?? [], ({ textContent }) => textContent);
	const rows = months.map((month) => {
		const row = document.createElement('tr');
		for (const [index, text] of rowOf(speech, settings, month).entries()) {
			const cell = document.createElement(index === 0 ? 'th' : 'td');
			if (index === 0) cell.scope = 'row';
			else cell.dataset.label = labels[index];
			cell.textContent = text;
			row.append(cell);
		}
		return row;
	});
	list?.querySelector('tbody')?.replaceChildren(...rows);
}
