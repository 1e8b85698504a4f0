import type { Locale } from '../locale';
import type { Span } from './item';

/*
 * How long a role-play takes before a room. Every word on the wall is read aloud, and every turn is voted on. The
 * rates are our estimate: below the pace of news readers, since the readers see the text for the first time.
 */

/** Words a minute. */
export const wordsPerMinute: Record<Locale, number> = { ru: 130, en: 150 };
/** With a second language on the wall the room needs that much longer. */
const bothLanguages = 1.25;
/** Seconds of a turn besides reading: silence and hands, each person above twelve, room for a laugh; a pair’s choice. */
const turn = { vote: 60, perPerson: 1, unhurried: 45, deciding: 30 };
/** Minutes to show the role and the rules before the first turn. */
const opening: Span = { least: 2, usual: 4, most: 5 };

/** The language of a session; `both`: one large on the wall, the other small beneath. */
export type Language = Locale | 'both';

export interface Reading {
	/** Choices from the start to an ending, on an average way. */
	readonly turns: number;
	/** Words on an average way, with everything to choose from. */
	readonly words: Readonly<Record<Locale, number>>;
}

/** Minutes of reading aloud, not rounded. */
export function readingMinutes({ words }: Reading, language: Language): number {
	const inLanguage = (locale: Locale) => words[locale] / wordsPerMinute[locale];
	return language === 'both'
		? bothLanguages * Math.max(inLanguage('ru'), inLanguage('en'))
		: inLanguage(language);
}

/** Minutes of a role-play with a vote at every turn. */
export function playSpan(reading: Reading, language: Language, people: number): Span {
	const vote = turn.vote + turn.perPerson * Math.max(0, people - 12);
	return spanOf(reading, language, vote, opening);
}

/** Minutes of a role-play that pairs play, each at a device of their own. */
export function pairsSpan(reading: Reading, language: Language): Span {
	return spanOf(reading, language, turn.deciding, { least: 2, usual: 3, most: 4 });
}

function spanOf(reading: Reading, language: Language, seconds: number, before: Span): Span {
	const least = readingMinutes(reading, language) + (reading.turns * seconds) / 60;
	const unhurried = (reading.turns * turn.unhurried) / 60;
	const most = 50;
	return {
		least: Math.min(most, Math.ceil(before.least + least)),
		usual: Math.min(most, Math.ceil(before.usual + least + unhurried / 2)),
		most: Math.min(most, Math.ceil(before.most + least + unhurried)),
	};
}
