import { board, isGreen, unseen } from '../core/funnel/boards';
import { dotStages, stages, stagesOf } from '../core/funnel/dots';
import { isSame, paidApart, rules, type Settings } from '../core/funnel/rules';
import type { Month } from '../core/funnel/run';
import { fill } from '../i18n/format';
import type { Happened } from './funnel-happened';
import { dotPlaces, stepPath } from './funnel-places';
import {
	angryText,
	colour,
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
	/** The same months as they were before the last change; none without one. */
	readonly earlier: readonly Month[];
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
	showTables(section, speech, settings, months);
}

function showBoard(
	around: HTMLElement,
	department: 'marketing' | 'sales',
	speech: Speech,
	settings: Settings,
	months: readonly Month[],
): void {
	const pay = settings[department];
	const last = months.at(-1);
	if (!last) return;
	const score = board(pay, [last]);
	const put = (name: string, text: string) => {
		const element = around.querySelector(`[data-${name}]`);
		if (element) element.textContent = text;
	};
	put('score', `${scoreText(speech, pay, score)}, ${colour(speech, score)}`);
	put('share', shareText(speech, settings, last)[department]);
	for (const [index, mark] of around.querySelectorAll('li').entries()) {
		const month = months[index];
		mark.className = month ? (isGreen(board(pay, [month])) ? 'green' : 'red') : '';
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

function showLines(section: HTMLElement, { months, earlier }: Shown): void {
	const path = (some: readonly Month[]) => stepPath(some.map(({ contracts }) => contracts));
	section.querySelector('[data-now]')?.setAttribute('d', path(months));
	section.querySelector('[data-before]')?.setAttribute('d', path(earlier));
}

function showTables(
	section: HTMLElement,
	speech: Speech,
	settings: Settings,
	months: readonly Month[],
): void {
	const compare = section.querySelector('[data-compare]');
	compare?.toggleAttribute('hidden', months.length < 12 || isSame(settings, paidApart));
	const totals = totalsOf(speech.locale, months);
	for (const [index, cell] of compare?.querySelectorAll('[data-total]').entries() ?? [])
		cell.textContent = totals[index] ?? '';
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
