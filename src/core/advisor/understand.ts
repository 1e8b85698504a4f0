import { fold, type Word, wordsOf } from './text-words';

/** One language of `content/advisor/cues.yaml`: every string is phrases joined by commas, see `cue-schema.ts`. */
export interface Cues {
	readonly denial: { readonly before: string; readonly after: string };
	readonly supposition: string;
	readonly factors: readonly { readonly factor: string; readonly level: string; readonly words: string }[];
	readonly flags: readonly { readonly flag: string; readonly words: string }[];
}

/** An answer the text gives outright; `quote` is the words of the text that gave it. */
export interface Chip {
	readonly factor: string;
	readonly level: string;
	readonly quote: string;
}

/** A word that may take back what follows. */
interface Told extends Word {
	readonly denies: boolean;
}

/** Places of a phrase: the words that fit there, as `a|b`; `word*` fits every word that begins so. */
type Phrase = readonly (readonly string[])[];
type Span = readonly [first: number, last: number];

/** Characters that are read; what stands behind them is left aside. */
export const longestText = 4000;
/** Words that may stand at a gap `_`, and how many words before a cue a denial still takes it back. */
const reach = 3;

/**
 * What a person's own words say outright about a conflict. Rather too little than too much: what is denied,
 * supposed, quoted from others or said both ways gives no chip. Flags are only to be asked about, so a
 * supposition or a quotation is cause enough; a denial is not.
 * @param text at most `longestText` characters are read
 * @returns one chip per factor at most, and the flags to ask about, both in the order of the cues
 */
export function understand(cues: Cues, text: string): { chips: Chip[]; ask: string[] } {
	const before = phrases(cues.denial.before);
	const words = wordsOf(text.slice(0, longestText)).map((word) => ({
		...word,
		denies: before.some(([place = [], ...rest]) => rest.length === 0 && fits(place, word)),
	}));
	const after = phrases(cues.denial.after);
	const supposition = phrases(cues.supposition);
	const said = (cue: string) =>
		phrases(cue)
			.flatMap((phrase) => places(phrase, words))
			.filter((span) => !precedes(before, words, span, reach) && !follows(after, words, span));
	const granted = ([first, last]: Span) =>
		!words.slice(first, last + 1).some(({ quoted }) => quoted) &&
		!precedes(supposition, words, [first, last], words.length);

	const chips = cues.factors.flatMap(({ factor, level, words: cue }): Chip[] => {
		const [span] = said(cue).filter(granted);
		return span ? [{ factor, level, quote: quote(text, words, span) }] : [];
	});
	const saidBothWays = ({ factor, level }: Chip) =>
		chips.some((other) => other.factor === factor && other.level !== level);
	return {
		chips: chips.filter((chip) => !saidBothWays(chip)),
		ask: cues.flags.filter(({ words: cue }) => said(cue).length > 0).map(({ flag }) => flag),
	};
}

/** The phrases of a cue, as an author wrote them. */
export function phrases(cue: string): Phrase[] {
	const places = (phrase: string) => phrase.split(/\s+/).filter(Boolean);
	return cue.split(',').map((phrase) => places(phrase).map((place) => place.split('|').map(fold)));
}

/** Where a phrase stands in a text, inside one sentence. */
function places(phrase: Phrase, words: readonly Told[]): Span[] {
	return words.flatMap((_, first): Span[] => {
		const last = endOf(phrase, words, first, words[first]?.sentence);
		return last === undefined ? [] : [[first, last]];
	});
}

function endOf(
	[place, ...rest]: Phrase,
	words: readonly Told[],
	at: number,
	sentence?: number,
): number | undefined {
	if (!place) return at - 1;
	if (place[0] === '_') {
		for (let next = at; next <= at + reach; next++) {
			const end = endOf(rest, words, next, sentence);
			// What is denied in between says the opposite: «вопрос вовсе не сложный».
			if (end !== undefined || words[next]?.denies) return end;
		}
		return undefined;
	}
	const word = words[at];
	const fitting = word && word.sentence === sentence && fits(place, word);
	return fitting ? endOf(rest, words, at + 1, sentence) : undefined;
}

function fits(place: Phrase[number], { folded }: Word): boolean {
	return place.some((one) => (one.endsWith('*') ? folded.startsWith(one.slice(0, -1)) : folded === one));
}

/** One of the phrases ends in the same clause, at most `distance` words before the span. */
function precedes(them: readonly Phrase[], words: readonly Told[], [first]: Span, distance: number): boolean {
	const near = words.slice(Math.max(0, first - distance), first);
	return them.some((phrase) =>
		places(phrase, near).some(([, last]) => near[last]?.clause === words[first]?.clause),
	);
}

/** One of the phrases begins in the same clause, at most one word behind the span. */
function follows(them: readonly Phrase[], words: readonly Told[], [, last]: Span): boolean {
	const near = words.slice(last + 1, last + 4).filter(({ clause }) => clause === words[last]?.clause);
	return them.some((phrase) => places(phrase, near).some(([first]) => first <= 1));
}

function quote(text: string, words: readonly Told[], [first, last]: Span): string {
	return text.slice(words[first]?.start, words[last]?.end);
}
