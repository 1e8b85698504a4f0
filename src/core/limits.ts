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
} as const;
