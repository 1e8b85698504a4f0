import { render } from 'preact';
import { choicesAt, choose, placeOf, type Rules, replay } from '~/core/scenario/play';
import { $path, openPlay, type Play, say, undo } from '~/stores/scenario';
import { DebriefDoor } from './DebriefDoor';
import { followKeys } from './keys';
import { PlayBar } from './PlayBar';
import type { PlayerWords } from './player-words';
import { aim, focusOn, showPlace, wordsOf } from './printed';

/** What the page hands over beside what it has printed. */
export interface PlayData {
	readonly id: string;
	readonly locale: string;
	readonly rules: Rules;
	readonly messages: PlayerWords;
}

/**
 * Brings a printed role-play to life: one scene at a time, the others' state above it, the debrief below.
 * @param root the element that holds the scenes, and places for the bar and the debrief
 */
export function mountPlay(root: HTMLElement, { id, locale, rules, messages }: PlayData): void {
	const play: Play = { id, rules };
	openPlay(play);
	followChoices(root, (choiceId) => say(play, choiceId));
	followKeys({
		choose: (index) => {
			const choice = choicesAt(rules, replay(rules, $path.get()).state)[index];
			if (choice) say(play, choice.id);
		},
		undo: () => undo(play),
		brief: toggleBrief,
	});
	showPath(root, rules, $path.get());
	$path.listen((path) => {
		focusOn(showPath(root, rules, path));
		announce(root, path.at(-1));
	});
	draw(root, '[data-bar]', <PlayBar play={play} messages={messages} onBrief={toggleBrief} />);
	draw(root, '[data-debrief]', <DebriefDoor play={play} locale={locale} messages={messages} />);
	root.dataset.alive = '';
}

/** @returns the id of the place shown */
function showPath(root: Element, rules: Rules, path: readonly string[]): string {
	const { state } = replay(rules, path);
	root.toggleAttribute('data-under-way', path.length > 0);
	showPlace(root, placeOf(state), path.at(-1), state);
	for (const choice of choicesAt(rules, state)) aim(root, choice.id, placeOf(choose(rules, state, choice)));
	return placeOf(state);
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

function draw(root: Element, place: string, element: Parameters<typeof render>[0]): void {
	const parent = root.querySelector(place);
	if (parent) render(element, parent);
}
