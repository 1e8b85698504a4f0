import Typograf from 'typograf';
import type { Locale } from '../core/locale';

const typografs: Record<Locale, Typograf> = {
	ru: new Typograf({ locale: ['ru', 'en-US'], htmlEntity: { type: 'default' } }),
	en: new Typograf({ locale: ['en-US'] }),
};
for (const typograf of Object.values(typografs)) {
	// Commas are the author’s: in the cues of the advisor they part phrases.
	typograf.disableRule(['common/space/trimLeft', 'common/space/trimRight', 'ru/punctuation/ano']);
}

/** Quotes, dashes and non-breaking spaces by the rules of the language. For plain text, not HTML. */
export function typograph(text: string, locale: Locale): string {
	return bindNumbers(unshield(typografs[locale].execute(shield(text))));
}

/** `&` and `<` as signs that mean nothing to typograf; as entities they end in a semicolon that wants a space. */
export const shield = (text: string): string => text.replaceAll('&', '\ue000').replaceAll('<', '\ue001');
export const unshield = (text: string): string => text.replaceAll('\ue000', '&').replaceAll('\ue001', '<');

/** A number stays on one line with what it counts: «1,2 миллиона», "40 calls". */
export function bindNumbers(text: string): string {
	return text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}
