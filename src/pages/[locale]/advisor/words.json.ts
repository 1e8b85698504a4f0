import type { APIRoute } from 'astro';
import { type Locale, locales } from '../../../core/locale';
import type { AdviceWords } from '../../../islands/advisor/advice-words';
import { course } from '../../../library/course';
import { messages } from '../../../library/messages';

export function getStaticPaths() {
	return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** What the advisor says once there is advice: too much to send with the questions. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
	const { advisor, lessons } = course(locale);
	const { sentences, steps, prevention, cues } = advisor;
	const written = lessons.map(({ id, title }) => [id, title]);
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
