import { castIds, moods } from '../schema';

/** Kinds of things that an attribute may point at; their ids come with each check. */
export type KnownKind = 'scenario' | 'term';

/** `text`: any words; a list: one of these; a kind: the id of an existing one. */
type Value = 'text' | KnownKind | readonly string[];

export interface TagRule {
	readonly attributes: Readonly<Record<string, Value>>;
	/** Where it may stand: on the page itself or with one of these tags as the nearest around it. Empty: anywhere. */
	readonly parents: readonly string[];
	/** `words`: any text, with tags that may stand there. */
	readonly holds: 'words' | 'nothing' | Parts | { readonly items: number };
	/** A tag that it cannot do without. */
	readonly needs?: string;
	/** Level of the heading that it prints, if any. */
	readonly heading?: 2 | 3;
	/** How often a lesson has it; any number when left out. */
	readonly perLesson?: 'one' | 'some';
}

/** Some parts of one tag, and nothing else. */
export interface Parts {
	readonly tag: string;
	readonly least: number;
	readonly most: number;
	/** Of how many parts an attribute has these values at least. */
	readonly among: { readonly attribute: string; readonly least: Readonly<Record<string, number>> };
}

/** The page itself as the parent of a tag. */
export const page = 'page';

const stories = ['Hook', 'Example', 'WrongExample', 'Study', 'Letter', 'MoreExact'];
const onPage = { attributes: {}, parents: [page], holds: 'words' } as const satisfies TagRule;
const inStory = { attributes: {}, parents: [page, ...stories], holds: 'words' } as const satisfies TagRule;

/** The whole language of an author. */
export const tagRules: Readonly<Record<string, TagRule>> = {
	Hook: { ...onPage, perLesson: 'one' },
	Definition: { ...inStory, perLesson: 'one' },
	Study: { ...onPage, attributes: { title: 'text' }, heading: 3, perLesson: 'one' },
	Picture: { ...inStory, perLesson: 'one' },
	Example: { ...onPage, attributes: { title: 'text' }, heading: 3, perLesson: 'some' },
	WrongExample: { ...onPage, attributes: { title: 'text' }, heading: 3, perLesson: 'some' },
	MoreExact: onPage,
	Bubble: { ...inStory, attributes: { who: castIds, mood: moods } },
	TryIt: {
		...inStory,
		attributes: { question: 'text' },
		holds: { tag: 'Option', least: 3, most: 5, among: { attribute: 'verdict', least: { right: 1 } } },
		heading: 2,
		perLesson: 'some',
	},
	Option: {
		attributes: { verdict: ['right', 'wrong', 'partly'], say: 'text' },
		parents: ['TryIt'],
		holds: 'words',
	},
	YourLine: {
		...inStory,
		attributes: { question: 'text' },
		holds: {
			tag: 'Line',
			least: 3,
			most: 5,
			among: { attribute: 'verdict', least: { good: 2, tempting: 1 } },
		},
		heading: 2,
	},
	Line: { attributes: { verdict: ['good', 'tempting'], say: 'text' }, parents: ['YourLine'], holds: 'words' },
	Letter: { ...onPage, attributes: { title: 'text' }, needs: 'Note' },
	Note: { attributes: { who: castIds }, parents: ['Letter'], holds: 'words' },
	Phrases: { ...onPage, holds: { items: 3 }, heading: 2, perLesson: 'one' },
	IfThen: { ...onPage, heading: 2, perLesson: 'one' },
	Sheet: { ...onPage, holds: 'nothing', heading: 2, perLesson: 'one' },
	Predict: { ...onPage, holds: 'nothing' },
	Sorter: { ...onPage, holds: 'nothing', heading: 2 },
	Funnel: { ...onPage, attributes: { size: ['small', 'full'] }, holds: 'nothing', heading: 2 },
	Scenario: { ...onPage, attributes: { id: 'scenario' }, holds: 'nothing' },
	Term: { attributes: { id: 'term' }, parents: [], holds: 'words' },
};
