import type { Room } from '../core/room/room';
import { groupHands, leaders, type Voted } from '../core/room/tally';
import { type Group, groups, handsFor, lastRound } from '../core/room/vote';
import { fill } from '../i18n/format';
import type { votes } from '../i18n/ru/votes';
import { type BoardWords, element, resultIn } from './vote-board';
import { askedFor } from './vote-clock';

export interface PanelWords {
	readonly panel: typeof votes.panel;
	readonly board: BoardWords;
}

export interface Counter {
	readonly group: Group;
	/** The place of the choice among those that are open. */
	readonly index: number;
}

/** The counter that a part of the panel belongs to. */
export function counterOf(part: Element): Counter | undefined {
	const { group, index } = part.closest<HTMLElement>('[data-index]')?.dataset ?? {};
	const known = groups.find((one) => one === group);
	return known && { group: known, index: Number(index) };
}

/** Shows the state of a vote in the panel: its hands, what they come to, and the way on. */
export function showVote(
	panel: HTMLElement,
	voted: Voted,
	{ shown }: Pick<Room, 'shown'>,
	words: PanelWords,
): void {
	const { vote, choices } = voted;
	const round = lastRound(vote);
	for (const cell of panel.querySelectorAll<HTMLElement>('[data-index]'))
		cell.hidden = Number(cell.dataset.index) >= choices.length;
	for (const field of panel.querySelectorAll('input')) {
		const { group = 'others', index = -1 } = counterOf(field) ?? {};
		const hands = handsFor(round, choices[index]?.id ?? '')[group];
		// A field that is emptied for another number stays empty.
		if (field !== document.activeElement || Number(field.value) !== hands) field.value = `${hands}`;
	}
	for (const sum of panel.querySelectorAll<HTMLElement>('[data-sum]'))
		sum.textContent = `${groupHands(round, sum.dataset.sum as Group)}`;
	const { hidden, shown: isShown, nobody } = words.panel;
	say(panel, '[data-round]', fill(shown.votes ? isShown : hidden, { count: vote.rounds.length }));
	say(panel, '[data-result]', resultIn(voted, words.board) || nobody);
	say(panel, '[data-vote-clock]', vote.talkUntil === null ? '' : askedFor(vote, words.board));
	panel.querySelector('[data-vote="stop"]')?.toggleAttribute('hidden', vote.talkUntil === null);
	panel.querySelector('[data-vote="show"]')?.setAttribute('aria-pressed', `${shown.votes}`);
	offerWays(panel, voted, words);
}

/** A button for the choice that is ahead; in a tie one for each. */
function offerWays(panel: HTMLElement, { vote, choices }: Voted, { panel: words }: PanelWords): void {
	const place = panel.querySelector('[data-ways]');
	const ids = choices.map(({ id }) => id);
	const ahead = leaders(lastRound(vote), ids);
	const offered = Array.from(place?.querySelectorAll('button') ?? [], ({ dataset }) => dataset.go);
	if (offered.join() === ahead.join()) return;
	const buttons = ahead.map((id) => {
		const button = element('button', 'button', fill(words.go, { choice: ids.indexOf(id) + 1 }));
		button.type = 'button';
		button.dataset.go = id;
		return button;
	});
	place?.replaceChildren(...buttons);
}

/** What is announced is not written anew when nothing has changed. */
function say(panel: HTMLElement, selector: string, text: string): void {
	const place = panel.querySelector(selector);
	if (place && place.textContent !== text) place.textContent = text;
}
