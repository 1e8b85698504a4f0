/**
 * All that is remembered about a learner, as it lies in storage. Only ids and a few own words: scores, percentages
 * and debriefs are derived from them and the content.
 */
export interface Progress {
	readonly version: 1;
	/** Lesson id → the day it was read, `2026-03-19`. */
	readonly lessons: Readonly<Record<string, string>>;
	readonly quizzes: Readonly<Record<string, QuizRecord>>;
	readonly plays: Readonly<Record<string, PlayRecord>>;
	/** Parameters of the advisor's page, e.g. `nature=goals&emotion=calm`. */
	readonly advisor?: string | undefined;
	/** The same as the other side of that conflict has answered for itself. */
	readonly otherSide?: string | undefined;
	/** Id of that conflict; records of earlier versions have none. */
	readonly conflict?: string | undefined;
	/** Conflicts that stood there before, the newest first. */
	readonly others?: readonly BothSides[] | undefined;
	/** The same in records of earlier versions, which remembered one. */
	readonly before?: BothSides | undefined;
	/** True as long as `advisor` was only opened, by a link of the course, and neither side has answered by hand. */
	readonly untouched?: boolean | undefined;
	/** A note on a conflict that is not kept yet. */
	readonly note?: string | undefined;
	/** Lesson id → field id → what the learner has written there. */
	readonly notes?: Readonly<Record<string, Notes>> | undefined;
	/** The working agreement, apart from the lines that stand in `notes`. */
	readonly agreement?: Agreement | undefined;
	/** Conflicts kept from the advisor, the newest first. */
	readonly cases?: readonly KeptCase[] | undefined;
	/** Where the learner was last: address after the locale. */
	readonly last?: string | undefined;
}

/** Field id → text, as typed. */
export type Notes = Readonly<Record<string, string>>;

/** Parameters of the advisor's page for one conflict, as each of its sides has answered. */
export interface BothSides {
	readonly id?: string | undefined;
	readonly advisor: string;
	readonly otherSide?: string | undefined;
}

export interface KeptCase {
	/** The moment of keeping, `2026-03-05T09:40:00.000Z`; the id of the case. */
	readonly at: string;
	/** Parameters of the advisor's page. */
	readonly situation: string;
	/** In the person's own words; never part of a link. */
	readonly note?: string | undefined;
	/** What the person did and whether it helped. */
	readonly outcome?: string | undefined;
}

export interface Agreement {
	/** Parts that no lesson’s sheet has. */
	readonly fields: Notes;
	/** The moment of keeping, `2026-03-05T09:40:00.000Z` → the agreement as it stood then. */
	readonly versions: Readonly<Record<string, AgreementVersion>>;
}

export interface AgreementVersion {
	/** Part → its text; see `core/agreement/draft.ts`. */
	readonly texts: Notes;
	/** The names typed under it, and the day, `2026-03-19`. */
	readonly signed?: { readonly sales: string; readonly marketing: string; readonly day: string } | undefined;
}

export interface QuizRecord {
	/** Question id → ids of the picked answers, in their order. */
	readonly answers: Readonly<Record<string, readonly string[]>>;
	/** Questions whose feedback has been asked for. */
	readonly checked: readonly string[];
}

export interface PlayRecord {
	/** The path of the present play. */
	readonly choices: readonly string[];
	/** Endings ever reached. */
	readonly endings: readonly string[];
	/** The last two plays that reached an ending, the newer first; the ids of each stand in a row, joined by dots. */
	readonly finished?: readonly string[] | undefined;
	/** The phrase to keep, in the learner's words or one of the offered. */
	readonly phrase?: string | undefined;
}
