import type { Room } from '../core/room/room';
import { commonGround, favourites, type Voted, votedOn, votesAlong } from '../core/room/tally';
import { lastRound, type Vote, voteAt } from '../core/room/vote';
import { fill } from '../i18n/format';
import type { Play } from '../stores/play';
import type { RoomPlay } from '../stores/room-play';
import { sayOf, wordsOf } from './printed';
import type { Slide } from './room-slides';
import { type BoardWords, element, resultIn, voteBoard } from './vote-board';
import { askedFor } from './vote-clock';

/** How the room voted, and the page's words for it. */
export interface Votes {
	readonly all: () => readonly Vote[];
	/** The vote on the scene that is on the stage. */
	readonly current: () => Vote | undefined;
	readonly words: BoardWords;
	/** The page that quotes choices and titles. */
	readonly page: ParentNode;
}

/** @returns undefined for a role-play on which nobody votes */
export function votesOn(
	page: ParentNode,
	{ votes, play }: Pick<RoomPlay, 'votes' | 'play'>,
): Votes | undefined {
	const words = page.querySelector('#vote-words')?.textContent;
	if (!words) return undefined;
	const current = () => voteAt(votes(), play.$choices.get());
	return { all: votes, current, words: JSON.parse(words), page };
}

/** The board of the scene on the stage, once the trainer shows it. */
export function boardSlide({ current, words, page }: Votes, play: Play, { shown }: Pick<Room, 'shown'>) {
	const vote = current();
	const voted = shown.votes && vote && votedOn(play.rules, vote, play.$choices.get());
	if (!voted) return undefined;
	const isTalking = vote.talkUntil !== null;
	const title = isTalking ? askedFor(vote, words) : resultIn(voted, words);
	return { ...slideOf(title, boardOf(voted, words, page)), isClock: isTalking };
}

/** For the debrief: all steps at a glance, then each with its board. */
export function voteSlides({ all, words, page }: Votes, { rules, $choices }: Play): Slide[] {
	const steps = votesAlong(rules, all(), $choices.get());
	if (steps.length === 0) return [];
	return [
		slideOf(words.overview, overview(steps, words, page)),
		...steps.map((voted) =>
			slideOf(fill(words.step, { title: titleOf(voted, page) }), boardOf(voted, words, page)),
		),
	];
}

export const boardOf = (voted: Voted, words: BoardWords, page: ParentNode): HTMLElement =>
	voteBoard(voted, words, (choiceId) => sayOf(choiceId, page));

export const titleOf = ({ nodeId }: Voted, page: ParentNode): string =>
	wordsOf(`#title-${CSS.escape(nodeId)}`, undefined, page);

const slideOf = (title: string, drawn: HTMLElement): Slide => ({ title, lines: [], drawn });

const departments = ['sales', 'marketing'] as const;

/** What each department liked best at each step, and how much both had in common. */
export function overview(steps: readonly Voted[], words: BoardWords, page: ParentNode): HTMLElement {
	const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
	const names = [words.scene, ...departments.map((group) => words.groups[group]), words.common];
	const head = names.map((name, index) => {
		const cell = element('th', '', name);
		cell.scope = 'col';
		const group = departments[index - 1];
		if (group) cell.dataset.group = group;
		return cell;
	});
	const rows = steps.map((voted) => {
		const round = lastRound(voted.vote);
		const ids = voted.choices.map(({ id }) => id);
		const likes = departments.map((group) => favourites(round, ids, group).map((id) => ids.indexOf(id) + 1));
		const common = commonGround(round);
		const title = element('th', '', titleOf(voted, page));
		title.scope = 'row';
		const cells = [
			...likes.map((numbers) => numbers.join(', ')),
			common === undefined ? '' : percent.format(common),
		];
		return element('tr', '', title, ...cells.map((cell) => element('td', '', cell || '–')));
	});
	const body = element('tbody', '', ...rows);
	return element('table', 'vote-overview', element('thead', '', element('tr', '', ...head)), body);
}
