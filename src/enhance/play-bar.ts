import type { State } from '../core/scenario/play';
import { fill, signed } from '../i18n/format';
import type { scenario } from '../i18n/ru/scenario';
import type { Play } from '../stores/play';
import { factOf } from './printed';

/** From this tension on, of 10, the meter looks hot. */
export const hotFrom = 7;

export type PlayerWords = (typeof scenario)['player'];

/** Moves the printed bar above the scene: how things stand and what the last choice changed, facts, the ways back. */
export function wakePlayBar(bar: HTMLElement, play: Play, words: PlayerWords, toggleBrief: () => void): void {
	const button = (name: string) => bar.querySelector<HTMLButtonElement>(`[data-${name}]`);
	const restart = button('restart');
	button('undo')?.addEventListener('click', play.undo);
	button('brief')?.addEventListener('click', () => {
		closePockets(bar);
		toggleBrief();
	});
	restart?.addEventListener('click', () => {
		closePockets(bar);
		play.backTo(0);
	});
	addEventListener('click', ({ target }) => {
		for (const pocket of bar.querySelectorAll('details[open]'))
			if (target instanceof Node && !pocket.contains(target)) pocket.removeAttribute('open');
	});
	bar.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') closePockets(bar);
	});
	play.$play.subscribe(({ steps, state }) => {
		const before = steps.at(-1)?.before ?? state;
		moveMeter(
			bar,
			'trust',
			state.trust - before.trust,
			signed(state.trust),
			(state.trust + 3) / 6,
			words.trustNow,
		);
		moveMeter(
			bar,
			'tension',
			state.tension - before.tension,
			`${state.tension}`,
			state.tension / 10,
			words.tensionNow,
		);
		bar.querySelector('[data-meter="tension"]')?.toggleAttribute('data-hot', state.tension >= hotFrom);
		turnCards(bar, state, play.rules.facts.length, words);
		for (const name of ['undo', 'restart']) button(name)?.toggleAttribute('disabled', steps.length === 0);
	});
}

function closePockets(bar: Element): void {
	for (const pocket of bar.querySelectorAll('details[open]')) pocket.removeAttribute('open');
}

function moveMeter(
	bar: Element,
	kind: string,
	change: number,
	value: string,
	share: number,
	label: string,
): void {
	const meter = bar.querySelector<HTMLElement>(`[data-meter="${kind}"]`);
	meter?.setAttribute('aria-label', fill(label, { value }));
	meter?.querySelector('.meter-value')?.setAttribute('width', `${share * 100}`);
	const [now, moved] = [meter?.querySelector('[data-value]'), meter?.querySelector('[data-change]')];
	if (now) now.textContent = value;
	if (moved) moved.textContent = change === 0 ? '' : `${change > 0 ? '▲' : '▼'}${Math.abs(change)}`;
}

/** Each fact is a card: on its back until somebody has told it. */
function turnCards(bar: Element, { facts }: State, total: number, words: PlayerWords): void {
	const count = bar.querySelector('[data-count]');
	if (count) count.textContent = fill(words.facts, { count: facts.length, total });
	for (const card of bar.querySelectorAll<HTMLElement>('[data-card]')) {
		const { card: id = '' } = card.dataset;
		const isFound = facts.includes(id);
		card.toggleAttribute('data-found', isFound);
		if (card.matches('li')) card.textContent = isFound ? factOf(id) : words.faceDown;
	}
}
