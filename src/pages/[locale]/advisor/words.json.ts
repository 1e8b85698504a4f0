import type { APIRoute } from 'astro';
import { type Locale, locales } from '../../../core/locale';
import type { AdviceWords } from '../../../islands/advisor/advice-words';
import { advisorModel } from '../../../library/advisor';
import { lessons, localized } from '../../../library/content';
import { messages } from '../../../library/messages';

export function getStaticPaths() {
	return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** What the advisor says once there is advice: too much to send with the questions. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
	const { sentences, steps, prevention, cues } = localized(await advisorModel(), locale);
	const written = (await lessons(locale)).map(({ id, entry }) => [id, entry.data.title]);
	const words: AdviceWords = {
		sentences,
		steps,
		prevention,
		cues,
		lessons: Object.fromEntries(written),
		messages: messages(locale).advice,
	};
	return new Response(JSON.stringify(words));
};
