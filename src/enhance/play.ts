import { choicesAt, placeOf, type Rules } from '../core/scenario/play';
import { type Opened, openPlay, type Play } from '../stores/play';
import { wakeOwnWords } from './own-words';
import { type PlayerWords, wakePlayBar } from './play-bar';
import { followKeys } from './play-keys';
import { aim, bringIntoView, focusOn, showPlace, wordsOf } from './printed';
import { unfold } from './unfold';

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
 * @param loadDebrief fetches what draws the debrief; asked for once an ending is reached
 */
export function wakePlay(root: HTMLElement, data: PlayData, loadDebrief: () => Promise<DrawDebrief>): void {
	const { id, rules, messages } = data;
	const isNamed = location.hash !== '';
	const { play, notice, offered } = openPlay(id, rules);
	const bar = root.querySelector<HTMLElement>('[data-bar]');
	const debrief = root.querySelector('[data-debrief]');
	if (bar) wakePlayBar(bar, play, messages, toggleBrief);
	wakeOwnWords(root, id);
	followChoices(root, play.say);
	followKeys({
		choose: (index) => {
			const choice = choicesAt(rules, play.$play.get().state)[index];
			if (choice && !unfold(root, 'all')) play.say(choice.id);
		},
		undo: play.undo,
		brief: toggleBrief,
		next: () => unfold(root, 'next'),
	});
	root.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element)) return;
		if (target.closest('[data-next]')) unfold(root, 'next');
		if (target.closest('[data-reload]')) location.reload();
	});
	showPath(root, play);
	if (isNamed || play.$choices.get().length > 0) bringIntoView(placeOf(play.$play.get().state));
	tell(root, play, { notice, offered }, messages);
	const follow = () => {
		if (!debrief) return;
		const hasEnded = play.$play.get().state.position.at === 'ending';
		debrief.replaceChildren();
		if (!hasEnded) return;
		loadDebrief().then(
			(draw) => draw(debrief, play, data),
			() =>
				debrief.append(
					root.querySelector<HTMLTemplateElement>('[data-failed]')?.content.cloneNode(true) ?? '',
				),
		);
	};
	follow();
	play.$choices.listen((choices) => {
		root.querySelector('[data-notice]')?.replaceChildren();
		showPath(root, play);
		const isAtOnce = bar?.querySelector<HTMLInputElement>('[data-at-once]')?.checked;
		if (choices.length > 0 && !isAtOnce) unfold(root, 'start');
		focusOn(placeOf(play.$play.get().state));
		announce(root, choices.at(-1));
		follow();
	});
	root.dataset.alive = '';
}

function showPath(root: Element, { rules, $choices, $play }: Play): void {
	const { state } = $play.get();
	const choices = $choices.get();
	root.toggleAttribute('data-under-way', choices.length > 0);
	showPlace(root, placeOf(state), choices.at(-1), state);
	for (const { id } of choicesAt(rules, state)) aim(root, id, [...choices, id].join('.'));
}

/** Says once where the play began, and offers another's play beside one's own. */
function tell(
	root: Element,
	play: Play,
	{ notice, offered }: Omit<Opened, 'play'>,
	words: PlayerWords,
): void {
	const place = root.querySelector('[data-notice]');
	if (notice !== 'none') {
		const line = document.createElement('p');
		line.className = 'feedback';
		line.textContent = words[notice];
		place?.append(line);
	}
	if (!offered) return;
	const line = document.createElement('p');
	line.className = 'feedback';
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button quiet';
	button.textContent = words.showOffered;
	button.onclick = () => play.show(offered, 'moved');
	line.append(words.offered, ' ', button);
	place?.append(line);
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

function announce(root: Element, choiceId: string | undefined): void {
	const status = root.querySelector('[data-announce]');
	if (status) status.textContent = choiceId ? wordsOf('[data-copy] .reaction') : '';
}

function toggleBrief(): void {
	const dialog = document.querySelector<HTMLDialogElement>('#brief');
	if (dialog?.open) dialog.close();
	else dialog?.showModal();
}
