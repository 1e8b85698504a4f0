export const locales = ['ru', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A stretch of text, and its language when that is not the one around it. */
export interface Run {
	readonly text: string;
	readonly lang?: Locale;
}

const lettersOf: Record<Locale, string> = { ru: 'Cyrillic', en: 'Latin' };

/** Parts a text where it goes over into the other language for at least two words, as titles of sources do. */
export function runsOf(text: string, locale: Locale): Run[] {
	const other = locale === 'ru' ? 'en' : 'ru';
	const letter = `\\p{Script=${lettersOf[other]}}`;
	const stretch = new RegExp(`(${letter}[^\\p{Script=${lettersOf[locale]}}]*)`, 'u');
	const words = new RegExp(`${letter}{2,}[^\\p{L}]+${letter}`, 'u');
	return text
		.split(stretch)
		.filter(Boolean)
		.map((part) => (words.test(part) ? { text: part, lang: other } : { text: part }));
}

/** The same shape with every `{ru, en}` pair replaced by one string. */
export type Localized<T> = T extends { ru: string; en: string }
	? string
	: T extends readonly (infer Item)[]
		? Localized<Item>[]
		: T extends object
			? { [Key in keyof T]: Localized<T[Key]> }
			: T;

/**
 * Picks one language out of authored data.
 * @param polish applied to every picked text, e.g. typography
 */
export function localize<T>(
	value: T,
	locale: Locale,
	polish: (text: string) => string = (text) => text,
): Localized<T> {
	const pick = (part: unknown): unknown => {
		if (Array.isArray(part)) return part.map(pick);
		if (typeof part !== 'object' || part === null) return part;
		if (isText(part)) return polish(part[locale]);
		return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, pick(inner)]));
	};
	return pick(value) as Localized<T>;
}

function isText(part: object): part is Record<Locale, string> {
	return 'ru' in part && typeof part.ru === 'string' && 'en' in part && typeof part.en === 'string';
}
