import type { Vote } from '../core/room/vote';
import { fill } from '../i18n/format';
import type { BoardWords } from './vote-board';

interface Asked {
	readonly current: () => Vote | undefined;
	readonly words: BoardWords;
}

/** What the room is asked for: its hands, or to talk until the clock has run down. */
export function askedFor({ talkUntil }: Vote, words: BoardWords): string {
	if (talkUntil === null) return words.call;
	const seconds = Math.ceil((talkUntil - Date.now()) / 1000);
	return seconds > 0 ? fill(words.talkLeft, { time: asTime(seconds) }) : words.talkOver;
}

/** Keeps the time up to date wherever a part of the page shows what the room is asked for. */
export function runVoteClock(part: ParentNode, { current, words }: Asked): void {
	setInterval(() => {
		const vote = current();
		if (!vote || vote.talkUntil === null) return;
		const time = askedFor(vote, words);
		for (const clock of part.querySelectorAll('[data-vote-clock]'))
			if (clock.textContent !== time) clock.textContent = time;
	}, 250);
}

function asTime(seconds: number): string {
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
