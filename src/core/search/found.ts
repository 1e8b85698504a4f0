/** A place of the index as pagefind hands it over, as far as we look at it. */
export interface Found {
	/** From the root of the host. */
	readonly url: string;
	/** HTML in which all but `<mark>` is escaped. */
	readonly excerpt: string;
	/** `title` and `kind`. */
	readonly meta: Readonly<Record<string, string>>;
	/** The place as a whole, if anything was found above its first heading, and its parts in order. */
	readonly sub_results: readonly Part[];
}

interface Part {
	readonly title: string;
	readonly url: string;
	readonly excerpt: string;
	/** One for each word found. */
	readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** What is shown of a place. */
export interface Shown {
	readonly title: string;
	readonly url: string;
	/** HTML in which all but `<mark>` is escaped; empty where it would say the title again. */
	readonly excerpt: string;
	/** The part of the page that the excerpt comes from, unless that is its beginning. */
	readonly part: { readonly title: string; readonly url: string } | undefined;
}

/** Chooses the part of a place in which most was found. */
export function shownOf({ url, excerpt, meta, sub_results: parts }: Found): Shown {
	const title = meta.title ?? '';
	const best = parts.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
	const text = best?.excerpt ?? excerpt;
	const isPart = best !== undefined && best.url !== url && best.title !== title;
	return {
		title,
		url,
		excerpt: isTitle(text, title) ? '' : withTightMarks(text),
		part: isPart ? { title: best.title, url: best.url } : undefined,
	};
}

const isTitle = (excerpt: string, title: string): boolean =>
	wordsIn(excerpt.replace(/<\/?mark>/g, '')).join(' ') === wordsIn(title).join(' ');

/** Pagefind marks a word with the punctuation that touches it. */
const withTightMarks = (excerpt: string): string =>
	excerpt.replace(/<mark>([^\p{L}\d<]*)/gu, '$1<mark>').replace(/([^\p{L}\d>]*)<\/mark>/gu, '</mark>$1');

const scoreOf = ({ weighted_locations }: Part): number =>
	weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/**
 * Where nothing has the word, pagefind looks for its beginning, down to one letter.
 * @returns whether a word found begins as one of the query does, for half of its letters and three at least
 */
export function isMeant({ excerpt, meta, sub_results: parts }: Found, query: string): boolean {
	const marked =
		[excerpt, ...parts.map((part) => part.excerpt)].join(' ').match(/(?<=<mark>).*?(?=<\/mark>)/g) ?? [];
	const found = wordsIn([...marked, meta.title].join(' '));
	return wordsIn(query).some((word) => {
		const needed = word.slice(0, Math.max(3, Math.ceil(word.length / 2)));
		return found.some((one) => one.startsWith(needed));
	});
}

const wordsIn = (text: string): string[] =>
	text
		.toLowerCase()
		.replaceAll('ё', 'е')
		.match(/[\p{L}\d]+/gu) ?? [];
