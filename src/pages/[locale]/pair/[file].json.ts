import type { APIRoute } from 'astro';
import { locales } from '../../../core/locale';
import { pairPayloads } from './_payloads';

export function getStaticPaths() {
	return locales.flatMap((locale) =>
		pairPayloads(locale).flatMap(({ script, briefs }) =>
			[script, ...briefs].map(({ file, text }) => ({ params: { locale, file }, props: { text } })),
		),
	);
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
