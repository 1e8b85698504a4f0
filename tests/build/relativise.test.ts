import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { relativeCss, relativeHtml, tightenPolicy } from '~/build/relativise';

it('makes addresses of the own site relative and leaves foreign ones alone', () => {
	const html =
		'<html lang="ru"><a href="/ru/course/">a</a><a href="//host/x">b</a><a href="https://host/">c</a><script src="/_astro/a.js">';
	expect(relativeHtml(html, '../../')).toBe(
		'<html data-root="../../" lang="ru"><a href="../../ru/course/">a</a><a href="//host/x">b</a><a href="https://host/">c</a><script src="../../_astro/a.js">',
	);
});

it('renews the hash of a style that it changed', () => {
	const sha = (css: string) => `sha256-${createHash('sha256').update(css).digest('base64')}`;
	const before = '@font-face{src:url("/_astro/f.woff2")}';
	const after = '@font-face{src:url("../_astro/f.woff2")}';
	expect(
		relativeHtml(`<html><meta content="style-src '${sha(before)}'"><style>${before}</style>`, '../'),
	).toBe(`<html data-root="../"><meta content="style-src '${sha(after)}'"><style>${after}</style>`);
});

it('finds addresses in CSS with and without quotes', () => {
	expect(relativeCss('a{b:url(/x.svg)}c{d:url("/y.svg")}e{f:url(data:,)}', './')).toBe(
		'a{b:url(./x.svg)}c{d:url("./y.svg")}e{f:url(data:,)}',
	);
});

it('keeps in the policy only the hashes of what stands inline in the page', () => {
	const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	const page = (policy: string) =>
		`<meta http-equiv="content-security-policy" content="script-src 'self' ${policy}"><script>a()</script><script src="b.js"></script>`;
	expect(tightenPolicy(page(`${sha('a()')} ${sha('elsewhere()')}`))).toBe(page(sha('a()')));
});
