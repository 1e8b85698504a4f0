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
	return unshield(bindNumbers(typografs[locale].execute(shield(text))));
}

/** typograf reads `&` and `<` as HTML and breaks "R&D"; two private characters that it leaves alone stand in. */
export function shield(text: string): string {
	return text.replaceAll('&', '\ue0a1').replaceAll('<', '\ue0a2');
}

export function unshield(text: string): string {
	return text.replaceAll('\ue0a1', '&').replaceAll('\ue0a2', '<');
}

/** A number stays on one line with what it counts: «1,2 миллиона», "40 calls". */
export function bindNumbers(text: string): string {
	return text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}
