import type { Locale } from '../core/locale';
import { reveal, setSecond } from '../core/room/room';
import { choicesAt, placeOf } from '../core/scenario/play';
import type { Play } from '../stores/play';
import { openRoomPlay } from '../stores/room-play';
import type { PlayData } from './play';
import { wakePlayBar } from './play-bar';
import { sayOf, wordsOf } from './printed';
import { drawWall } from './room-draw';
import { isOneScreen, wakeOneScreen } from './room-one-screen';
import { wakePanel } from './room-panel';
import { secondPages } from './room-second';
import { debriefSlides, type Slide, type Source, thoughtIn } from './room-slides';
import { type Stage, setStage } from './room-stage';
import { stayAwake } from './room-wake';
import { runVoteClock } from './vote-clock';
import { wakeVotes } from './vote-panel';
import { votesOn } from './vote-slides';

/** Brings the trainer's window of a role-play to life: the whole scene, and what of it the room sees. */
export function wakePresenter(root: HTMLElement, { id, rules, messages }: PlayData): void {
	const room = openRoomPlay(id, rules);
	const { $room, play } = room;
	const scenes = root.querySelector<HTMLElement>('.play');
	const panel = root.querySelector<HTMLElement>('[data-panel]');
	if (!scenes || !panel) return;
	const votes = votesOn(document, room);
	const source = { page: document, words: messages, votes };
	const bar = scenes.querySelector<HTMLElement>('[data-bar]');
	if (bar) wakePlayBar(bar, play, messages, showBrief);
	let stage: Stage = { stops: [], now: 0 };
	const failed = panel.querySelector<HTMLElement>('[data-second-failed]');
	const secondOf = secondPages(room, (isThere) => {
		if (failed) failed.hidden = isThere;
		show();
	});
	const show = () => {
		const second = secondOf($room.get().second);
		if (isOneScreen()) {
			stage = drawWall(scenes, play, $room.get(), source, second);
			return;
		}
		stage = setStage(scenes, play, $room.get());
		scenes.querySelector('[data-shown]')?.removeAttribute('data-unfolding');
		stage.stops[stage.now]?.scrollIntoView({ block: 'nearest' });
	};
	show();
	$room.listen(show);
	scenes.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLElement>('[data-choice], .again > a');
		if (!link) return;
		event.preventDefault();
		if (link.dataset.choice) play.say(link.dataset.choice);
		else play.backTo(0);
	});
	const { drive } = wakePanel(
		panel,
		room,
		() => ({ stops: stage.stops.length, chapters: debriefSlides(source, play).length }),
		(index) => play.say(choicesAt(rules, play.$play.get().state)[index]?.id ?? ''),
	);
	$room.subscribe(() => {
		noteScene(panel, source, play);
		listChapters(panel, source, play, $room.get().shown.chapters);
		for (const button of panel.querySelectorAll<HTMLElement>('[data-second]'))
			button.ariaPressed = `${$room.get().second === button.dataset.second}`;
	});
	panel.addEventListener('click', ({ target }) => {
		const { chapter, second } = (target as Element).closest('button')?.dataset ?? {};
		if (chapter) drive((now) => reveal(now, { chapters: Number(chapter), thoughts: false, why: false }));
		if (second) {
			if (failed) failed.hidden = true;
			drive((now) => setSecond(now, now.second === second ? null : (second as Locale)));
		}
	});
	const counters = root.querySelector<HTMLElement>('[data-votes]');
	if (votes && counters) {
		const lastStop = () => stage.stops.length - 1;
		wakeVotes(counters, { ...room, drive, lastStop }, votes);
		runVoteClock(root, votes);
	}
	scenes.dataset.alive = '';
	wakeOneScreen(root, scenes, show);
	stayAwake();
}

function showBrief(): void {
	document.querySelector<HTMLDialogElement>('#brief')?.showModal();
}

/** What is not for the room, before the answer: what the other one thinks, and how each answer works. */
function noteScene(panel: Element, source: Source, play: Play): void {
	const { state, steps } = play.$play.get();
	const notes = panel.querySelector<HTMLElement>('[data-scene-notes]');
	const thought = thoughtIn(source, placeOf(state), state);
	const button = (part: string) => panel.querySelector(`[data-reveal="${part}"]`);
	button('thoughts')?.toggleAttribute('disabled', !thought);
	button('why')?.toggleAttribute('disabled', steps.length === 0);
	if (!notes) return;
	const heading = (words = '') => element('h3', words);
	const told = document.createElement('div');
	told.innerHTML = thought?.markup ?? '';
	const choices = choicesAt(play.rules, state);
	const answers = document.createElement('ol');
	for (const { id } of choices) {
		const why = wordsOf(`[data-after="${CSS.escape(id)}"] .why p`, state);
		const item = element('li', '');
		item.append(element('strong', sayOf(id)), ' ', why);
		answers.append(item);
	}
	notes.replaceChildren(
		...(thought ? [heading(notes.dataset.thought), told] : []),
		...(choices.length > 0 ? [heading(notes.dataset.answers), answers] : []),
	);
}

/** The parts of the debrief, of which the one on the wall is pressed; written anew only when they change: the focus stays. */
function listChapters(panel: Element, source: Source, play: Play, shown: number): void {
	const section = panel.querySelector<HTMLElement>('[data-chapters]');
	if (!section) return;
	const names = debriefSlides(source, play).map(nameOf);
	section.hidden = names.length === 0;
	const list = names.join('\n');
	if (section.dataset.chapters !== list) section.querySelector('ol')?.replaceChildren(...names.map(listed));
	section.dataset.chapters = list;
	for (const button of section.querySelectorAll<HTMLElement>('[data-chapter]'))
		button.ariaPressed = `${button.dataset.chapter === `${shown}`}`;
}

function nameOf({ title, lines, markup }: Slide): string {
	const told = document.createElement('template');
	told.innerHTML = markup ?? '';
	const words = lines[0] ?? wordsOfAll(told.content);
	return words ? `${title}: ${words}` : title;
}

function listed(name: string, index: number): HTMLElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.dataset.chapter = `${index + 1}`;
	button.textContent = name;
	const item = document.createElement('li');
	item.append(button);
	return item;
}

/** The words of several paragraphs in a row. */
const wordsOfAll = ({ children }: ParentNode): string =>
	Array.from(children, ({ textContent }) => textContent?.trim() ?? '').join(' ');

function element(name: string, words: string): HTMLElement {
	const made = document.createElement(name);
	made.textContent = words;
	return made;
}
