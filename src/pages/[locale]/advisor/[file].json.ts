import type { APIRoute } from 'astro';
import { locales } from '../../../core/locale';
import { advisorPayloads } from './_payloads';

export async function getStaticPaths() {
	const paths = locales.map(async (locale) => {
		const { advice, cues } = await advisorPayloads(locale);
		return [advice, cues].map(({ file, text }) => ({ params: { locale, file }, props: { text } }));
	});
	return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
