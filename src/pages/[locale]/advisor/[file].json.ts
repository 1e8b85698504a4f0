import type { APIRoute } from 'astro';
import { locales } from '../../../core/locale';
import { advisorPayloads } from './_payloads';

export function getStaticPaths() {
	return locales.flatMap((locale) => {
		const { advice, cues } = advisorPayloads(locale);
		return [advice, cues].map(({ file, text }) => ({ params: { locale, file }, props: { text } }));
	});
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
