import { choicesAt, placeOf, type Rules } from '../core/scenario/play';
import { afterFrame } from '../stores/after-frame';
import { type Opened, openPlay, type Play } from '../stores/play';
import { wish } from '../stores/site-keys';
import { type PlayerWords, wakePlayBar } from './play-bar';
import { followKeys } from './play-keys';
import { aim, bringIntoView, focusOn, showPlace } from './printed';
import { type Unfold, unfold } from './unfold';

/** What the page hands over beside what it has printed. */
export interface PlayData {
	readonly id: string;
	readonly locale: string;
	readonly rules: Rules;
	readonly messages: PlayerWords;
}

/** Draws the debrief of a play that has ended. */
type DrawDebrief = (parent: Element, play: Play, data: PlayData) => void;

/**
 * Brings a printed role-play to life: one scene at a time, the others' state above it, the debrief below.
 * @param root the element that holds the scenes, the bar and a place for the debrief
 * @param loadDebrief fetches what draws the debrief, and its style by address; asked for once an ending is reached
 */
export async function wakePlay(
	root: HTMLElement,
	data: PlayData,
	loadDebrief: (style?: string) => Promise<DrawDebrief>,
): Promise<void> {
	const { id, rules, messages } = data;
	const isNamed = location.hash !== '';
	const { play, notice, offered } = await openPlay(id, rules);
	const bar = root.querySelector<HTMLElement>('[data-bar]');
	const debrief = root.querySelector<HTMLElement>('[data-debrief]');
	const large = root.querySelector<HTMLElement>('[data-large]');
	let show: Unfold = unfold;
	const step = (how: 'next' | 'back') => announce(root, show(root, how));
	const switchLarge = async () => {
		const { switchWall } = await import('./wall');
		if (large?.checkVisibility()) show = await switchWall(root, large);
	};
	if (bar) wakePlayBar(bar, play, messages, toggleBrief);
	afterFrame(async () => (await import('./own-words')).wakeOwnWords(root, id));
	followChoices(root, play.say);
	followKeys({
		choose: (index) => {
			const choice = choicesAt(rules, play.$play.get().state)[index];
			if (choice && show(root, 'all').length === 0) play.say(choice.id);
		},
		undo: play.undo,
		brief: toggleBrief,
		large: switchLarge,
		next: () => step('next'),
		back: () => step('back'),
	});
	root.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element)) return;
		if (target.closest('[data-next]')) step('next');
		if (target.closest('[data-back]')) step('back');
		if (target.closest('[data-large]')) switchLarge();
		if (target.closest('[data-reload]')) location.reload();
	});
	showPath(root, play);
	if (isNamed || play.$choices.get().length > 0) bringIntoView(placeOf(play.$play.get().state));
	tell(root, play, { notice, offered }, messages);
	let isDrawn = false;
	/** Draws the debrief once; it follows the play from then on. */
	const follow = () => {
		if (!debrief || isDrawn || play.$play.get().state.position.at !== 'ending') return;
		debrief.replaceChildren();
		loadDebrief(debrief.dataset.href).then(
			(draw) => {
				isDrawn = true;
				draw(debrief, play, data);
			},
			() => {
				const failed = root.querySelector<HTMLTemplateElement>('[data-failed]');
				debrief.append(failed?.content.cloneNode(true) ?? '');
			},
		);
	};
	follow();
	play.$choices.listen((choices) => {
		root.querySelector('[data-notice]')?.replaceChildren();
		showPath(root, play);
		const isAtOnce = bar?.querySelector<HTMLInputElement>('[data-at-once]')?.checked;
		if (show !== unfold || (choices.length > 0 && !isAtOnce)) show(root, 'start');
		const place = placeOf(play.$play.get().state);
		bringIntoView(place);
		afterFrame(() => focusOn(place));
		announce(root, root.querySelectorAll<HTMLElement>('[data-copy] > .card, [data-copy] > .reaction > *'));
		follow();
	});
	root.dataset.alive = '';
	if (wish('large-type')) switchLarge();
}

function showPath(root: Element, { rules, $choices, $play }: Play): void {
	const { steps, state } = $play.get();
	const choices = $choices.get();
	document.querySelector('.scenario-head')?.toggleAttribute('data-under-way', choices.length > 0);
	const place = showPlace(root, placeOf(state), choices.at(-1), state);
	if (!place) return;
	// A card turns over once.
	for (const card of place.querySelectorAll<HTMLElement>('[data-copy] > .card'))
		card.toggleAttribute('data-off', steps.at(-1)?.before.facts.includes(card.dataset.tells ?? ''));
	for (const { id } of choicesAt(rules, state)) aim(place, id, [...choices, id].join('.'));
}

/** Says once where the play began, and offers another's play beside one's own. */
function tell(
	root: Element,
	play: Play,
	{ notice, offered }: Omit<Opened, 'play'>,
	words: PlayerWords,
): void {
	const say = (...parts: readonly (string | Element)[]) => {
		const line = document.createElement('p');
		line.className = 'feedback';
		line.append(...parts);
		root.querySelector('[data-notice]')?.append(line);
	};
	if (notice !== 'none') say(words[notice]);
	if (!offered) return;
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button quiet';
	button.textContent = words.showOffered;
	button.onclick = () => play.show(offered, 'moved');
	say(words.offered, ' ', button);
}

/** The printed links, taken over: a plain click makes the choice, any other click stays the browser's. */
function followChoices(root: HTMLElement, choice: (id: string) => void): void {
	root.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLElement>('[data-choice]');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		choice(link.dataset.choice ?? '');
	});
}

/** Says what has come to the stage to those who cannot see it; once it is there, so that it need not be laid out twice. */
function announce(root: Element, moments: Iterable<HTMLElement>): void {
	afterFrame(() => {
		const status = root.querySelector('[data-announce]');
		const shown = [...moments].filter((moment) => moment.checkVisibility());
		// biome-ignore lint/performance/useDomNodeTextContent: a condition in words is printed, but not displayed.
		if (status) status.textContent = shown.map(({ innerText }) => innerText.trim()).join(' ');
	});
}

function toggleBrief(): void {
	const dialog = document.querySelector<HTMLDialogElement>('#brief');
	if (dialog?.open) dialog.close();
	else dialog?.showModal();
}
