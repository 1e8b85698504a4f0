import { allHands, groupHands, leaders, movedHands, shareOf, type Voted } from '../core/room/tally';
import { type Group, groups, handsFor, lastRound } from '../core/room/vote';
import { fill } from '../i18n/format';
import type { votes } from '../i18n/ru/votes';

export type BoardWords = typeof votes.board;

/**
 * The hands of one step as a table: for each choice its words, and a bar for each department, sales towards the left
 * and marketing towards the right. A bar is a share of its department, the number beside it counts hands; an outline
 * shows the share of the round before.
 */
export function voteBoard(voted: Voted, words: BoardWords, sayOf: (choiceId: string) => string): HTMLElement {
	const { vote, choices, taken } = voted;
	const shown = groups.filter((group) => group !== 'others' || hasHands(voted, group));
	const ahead = leaders(lastRound(vote), idsOf(voted));
	const bodies = choices.map(({ id }, index) => {
		const line = element('p', '', element('b', '', `${index + 1}`), ' ', element('span', '', sayOf(id)));
		if (taken === id) line.append(' ', element('em', '', words.taken));
		const said = element('th', '', line);
		said.scope = 'rowgroup';
		said.colSpan = shown.length;
		const bars = shown.map((group) => barCell(voted, id, group, words));
		const body = element('tbody', '', element('tr', '', said), element('tr', '', ...bars));
		body.toggleAttribute('data-leads', ahead.includes(id));
		return body;
	});
	const board = element('table', 'vote-board', head(shown, voted, words), ...bodies);
	board.dataset.choices = `${choices.length}`;
	const numbers = Array.from(board.querySelectorAll('.hands'), ({ textContent }) => textContent.length);
	board.style.setProperty('--digits', `${Math.max(...numbers)}`);
	return board;
}

/** What the last round says in a line: who is ahead and, after the first, how many changed their minds. */
export function resultIn(voted: Voted, words: BoardWords): string {
	const [before, now] = [voted.vote.rounds.at(-2), lastRound(voted.vote)];
	const ids = idsOf(voted);
	const ahead = leaders(now, ids).map((id) => ids.indexOf(id) + 1);
	const result = fill(ahead.length > 1 ? words.tie : words.leads, { choices: ahead.join(', ') });
	if (!before || allHands(now) === 0) return ahead.length > 0 ? result : '';
	return `${result} · ${fill(words.moved, { count: movedHands(before, now) })}`;
}

const idsOf = ({ choices }: Voted): string[] => choices.map(({ id }) => id);

function hasHands({ vote }: Voted, group: Group): boolean {
	return vote.rounds.some((round) => groupHands(round, group) > 0);
}

function head(shown: readonly Group[], { vote }: Voted, words: BoardWords): HTMLElement {
	const names = shown.map((group) => {
		const count = groupHands(lastRound(vote), group);
		const name = element('th', '', fill(words.groupHands, { group: words.groups[group], count }));
		name.scope = 'col';
		name.dataset.group = group;
		return name;
	});
	return element('thead', '', element('tr', '', ...names));
}

function barCell({ vote }: Voted, choiceId: string, group: Group, words: BoardWords): HTMLElement {
	const [before, now] = [vote.rounds.at(-2), lastRound(vote)];
	const hands = handsFor(now, choiceId)[group];
	const were = before ? handsFor(before, choiceId)[group] : hands;
	const number = were === hands ? `${hands}` : fill(words.change, { before: were, after: hands });
	const track = element('span', 'track', bar('share', shareOf(now, choiceId, group)));
	if (before) track.append(bar('share-before', shareOf(before, choiceId, group)));
	const cell = element('td', '', element('div', '', element('span', 'hands', number), track));
	cell.dataset.group = group;
	return cell;
}

function bar(className: string, share: number): HTMLElement {
	const made = element('span', className);
	made.style.inlineSize = `${share * 100}%`;
	return made;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	...parts: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...parts);
	return made;
}
