import type { Locale } from '../core/locale';
import { textsOfMessages } from '../core/style/texts';
import type { WrittenText } from '../core/style/words';
import { en } from '../i18n/en';
import { type Messages, ru } from '../i18n/ru';
import { typograph } from './typography';

/** All words of the interface in one language, typographed; made once per build. */
export function messages(locale: Locale): Messages {
	polished[locale] ??= polish({ ru, en }[locale], locale);
	return polished[locale];
}

/** Every message as it is written, with the file in which to find it. */
export function interfaceTexts(): WrittenText[] {
	const of = (messages: Messages, locale: Locale) =>
		Object.entries(messages).flatMap(([group, part]) =>
			textsOfMessages(`src/i18n/${locale}/${group}.ts`, part, locale),
		);
	return [...of(ru, 'ru'), ...of(en, 'en')];
}

const polished: Partial<Record<Locale, Messages>> = {};

function polish<T>(part: T, locale: Locale): T {
	if (typeof part === 'string') return typograph(part, locale) as T;
	if (Array.isArray(part)) return part.map((item) => polish(item, locale)) as T;
	return Object.fromEntries(
		Object.entries(part as object).map(([key, inner]) => [key, polish(inner, locale)]),
	) as T;
}
