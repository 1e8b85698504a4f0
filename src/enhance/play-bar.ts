import type { State } from '../core/scenario/play';
import { fill, signed } from '../i18n/format';
import type { scenario } from '../i18n/ru/scenario';
import type { Play } from '../stores/play';
import { factOf } from './printed';

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
		showFacts(bar, state, play.rules.facts.length, words);
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

function showFacts(bar: Element, { facts }: State, total: number, words: PlayerWords): void {
	const summary = bar.querySelector('[data-facts] > summary');
	if (summary) summary.textContent = fill(words.facts, { count: facts.length, total });
	bar.querySelector('[data-none]')?.toggleAttribute('hidden', facts.length > 0);
	bar.querySelector('[data-facts] ul')?.replaceChildren(
		...facts.map((id) => {
			const item = document.createElement('li');
			item.textContent = factOf(id);
			return item;
		}),
	);
}
