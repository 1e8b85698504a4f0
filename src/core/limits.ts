/** Every number that the checks of content hold against what authors wrote. Shares run from 0 to 1. */
export const limits = {
	/** The right answer must not be found by its place or its length. */
	giveaways: {
		/** From this many questions on, each place holds the right option in `places` of them. */
		many: 20,
		places: { least: 0.15, most: 0.35 },
		/** Below that, from this many on, no place holds more than `mostOfFew`. */
		few: 4,
		mostOfFew: 0.5,
		/** The same place at most this often one after another. */
		running: 2,
		/** Longest and shortest are right each in at most this share; with fewer than `short` questions this often. */
		length: { share: 0.3, short: 10, ofShort: 4 },
	},
	/** Sentences of the author: speech, quotations and lists are not counted. */
	prose: {
		/** A sentence with fewer words is short, and so many of all may be. */
		shortWords: 6,
		shortShare: 0.25,
		/** Two neighbours with fewer words each read like telegrams. */
		clippedWords: 4,
	},
	/** Words of a lesson on the way through it, without its questions. English has articles. */
	lesson: { least: 700, most: { ru: 1150, en: 1300 } },
	/** Explanations after an answer or a choice, as neighbours read them. */
	feedback: {
		/** Of so many neighbours at most `but` turn on a but. */
		neighbours: 10,
		but: 3,
		/** After the last colon a maxim has fewer words, no number and no quotation. */
		maximWords: 8,
		sentences: 4,
	},
	/** A role-play, counted over all ways through it. */
	play: {
		/** So many states are looked at; beyond that nobody could read all ways either. */
		states: 200_000,
		/** Choices open at a time. */
		open: { least: 2, most: 4 },
		/** Of the best choices of all scenes at least this share is of another mode than collaborating. */
		otherModes: 1 / 3,
		/** The best choice is among the two shortest in at most this share of the scenes. */
		shortest: 0.5,
		/** A good way out is there to be found, and has to be looked for. */
		bestEnding: { least: 0.05, most: 0.2 },
		/** … and can still be reached after so many choices rated below zero. */
		forgiven: 2,
		/** No ending takes a larger share of all ways. */
		oneEnding: 0.5,
		/** Characters and beats that a wall has room for. */
		length: { beat: 220, choice: 120, reaction: 260, beats: 4, help: 90 },
	},
} as const;
