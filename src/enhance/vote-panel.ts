import { asCsv } from '../core/export/csv';
import { moveTo, type Room, reveal, setVotes } from '../core/room/room';
import { votedOn, votesAlong } from '../core/room/tally';
import {
	callVote,
	dropRound,
	handsFor,
	lastRound,
	setHands,
	talk,
	type Vote,
	voteAgain,
} from '../core/room/vote';
import { voteRows } from '../core/room/vote-rows';
import { choicesAt } from '../core/scenario/play';
import { fill } from '../i18n/format';
import type { RoomPlay } from '../stores/room-play';
import { save } from '../stores/save-file';
import { sayOf, wordsOf } from './printed';
import { element } from './vote-board';
import { type Counter, counterOf, type PanelWords, showVote } from './vote-counters';
import { followCounterKeys } from './vote-keys';
import { boardOf, overview, titleOf, type Votes } from './vote-slides';

/** What the trainer's window of a role-play lends to the panel. */
interface Presenter extends RoomPlay {
	/** Changes the room, once it is at the page of this window. */
	readonly drive: (rule: (room: Room) => Room) => void;
	/** The stop at which the choices of the scene are on the wall. */
	readonly lastStop: () => number;
}

type Verb = (votes: readonly Vote[], path: readonly string[]) => readonly Vote[];

/** Moves the printed panel of votes: hands come in, and the wall sees them when the trainer says so. */
export function wakeVotes(panel: HTMLElement, presenter: Presenter, votes: Votes): void {
	const { play, $room, drive, lastStop } = presenter;
	const words: PanelWords = { panel: JSON.parse(panel.dataset.words ?? '{}'), board: votes.words };
	const path = () => play.$choices.get();
	const open = () => choicesAt(play.rules, play.$play.get().state);
	const change = (verb: Verb) => drive((room) => setVotes(room, verb(presenter.votes(), path())));
	/** So that the room sees the choices, and neither a moment of before nor the hands of the last round. */
	const ask = (verb: Verb) => {
		change(verb);
		drive((room) => moveTo(room, lastStop()));
	};
	const count = ({ group, index }: Counter, next: (hands: number) => number) => {
		const [choice, vote] = [open()[index], votes.current()];
		if (!choice || !vote) return;
		const hands = next(handsFor(lastRound(vote), choice.id)[group]);
		change((all, here) => setHands(all, here, choice.id, group, hands));
	};
	const talkFor = (seconds: number) => {
		change((all, here) => talk(all, here, Date.now() + seconds * 1000));
		// Whoever talks sees the choices, or their hands.
		if (!$room.get().shown.votes) drive((room) => moveTo(room, lastStop()));
	};
	const moves: Record<string, () => void> = {
		call: () => {
			ask(callVote);
			panel.querySelector<HTMLElement>('[data-by="1"]')?.focus();
		},
		show: () => {
			const isShown = $room.get().shown.votes;
			drive((room) => reveal(moveTo(room, lastStop()), { votes: !isShown }));
		},
		again: () => ask(voteAgain),
		drop: () => ask(dropRound),
		stop: () => change((all, here) => talk(all, here, null)),
		csv: () => saveVotes(presenter, words),
		print: () => printVotes(panel),
	};
	panel.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest('button');
		if (!button) return;
		const { vote = '', by, go, talk: seconds } = button.dataset;
		const counter = counterOf(button);
		if (counter && by) count(counter, (hands) => hands + Number(by));
		else if (go) goOn(panel, () => play.say(go));
		else if (seconds) talkFor(Number(seconds));
		else moves[vote]?.();
	});
	panel.addEventListener('input', ({ target }) => {
		const counter = counterOf(target as Element);
		if (counter) count(counter, () => Number((target as HTMLInputElement).value));
	});
	followCounterKeys((group, index, by) => count({ group, index }, (hands) => hands + by));
	$room.subscribe((room) => {
		const vote = votes.current();
		const voted = vote && votedOn(play.rules, vote, path());
		stand(panel, open().length === 0 ? 'ending' : voted ? 'vote' : 'choice');
		if (voted) showVote(panel, voted, room, words);
		listSteps(panel, presenter, words, votes.page);
	});
}

/** After the ending there is nothing to count, and all to look at. */
function stand(panel: HTMLElement, at: 'choice' | 'vote' | 'ending'): void {
	if (at === 'ending' && panel.dataset.at !== at)
		panel.querySelector('[data-steps]')?.setAttribute('open', '');
	panel.dataset.at = at;
}

/** The pressed button goes away with its scene. */
function goOn(panel: HTMLElement, say: () => void): void {
	say();
	panel.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** All steps so far in which somebody raised a hand, for the trainer and for paper. */
function listSteps(panel: HTMLElement, { play, votes }: RoomPlay, words: PanelWords, page: ParentNode): void {
	const steps = votesAlong(play.rules, votes(), play.$choices.get());
	panel.querySelector('[data-steps]')?.toggleAttribute('hidden', steps.length === 0);
	panel.querySelector('[data-step-list]')?.replaceChildren(
		...(steps.length > 0 ? [overview(steps, words.board, page)] : []),
		...steps.flatMap((voted) => {
			const title = fill(words.panel.step, {
				step: voted.vote.path.length + 1,
				title: titleOf(voted, page),
			});
			return [element('h3', '', title), boardOf(voted, words.board, page)];
		}),
	);
}

/** Leaves everything else of the page off the paper. */
function printVotes(panel: HTMLElement): void {
	panel.querySelector('[data-steps]')?.setAttribute('open', '');
	document.documentElement.dataset.print = 'votes';
	addEventListener('afterprint', () => delete document.documentElement.dataset.print, { once: true });
	print();
}

/** A spreadsheet of all rounds; nobody's name is in it. */
function saveVotes({ play, votes, page }: RoomPlay, { panel: words, board }: PanelWords): void {
	const separator = document.documentElement.lang === 'ru' ? ';' : ',';
	const rows = voteRows(play.rules, votes(), play.$choices.get(), {
		...words,
		groups: board.groups,
		titleOf: (nodeId) => searchable(wordsOf(`#title-${CSS.escape(nodeId)}`)),
		sayOf: (choiceId) => searchable(sayOf(choiceId)),
	});
	const [, id = ''] = page.split('/');
	save(`${words.file}-${id}.csv`, 'text/csv', asCsv(rows, separator));
}

/** Typography binds words by spaces that a spreadsheet does not find. */
function searchable(text: string): string {
	return text.replaceAll('\u00A0', ' ');
}
