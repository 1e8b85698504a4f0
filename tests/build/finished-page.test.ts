import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishedPage } from '~/integrations/finished-page';
import { relativeCss } from '~/integrations/relative-addresses';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (body: string, head = '') =>
	`<!doctype html><html lang="ru"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
/** The body of a page after its finish, two folders below the root. */
const finishedBody = (body: string) => /<body>(.*)<\/body>/s.exec(finishedPage(page(body), '../../'))?.[1];
const policyOf = (html: string) =>
	/http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('addresses of a finished page', () => {
	it.each([
		['a link', '<a href="/ru/course/">a</a>', '<a href="../../ru/course/">a</a>'],
		['a form', '<form action="/ru/"></form>', '<form action="../../ru/"></form>'],
		['a film', '<video poster="/a.png"></video>', '<video poster="../../a.png"></video>'],
		[
			'pictures by width',
			'<img srcset="/a.png 1x, /b.png 2x">',
			'<img srcset="../../a.png 1x, ../../b.png 2x">',
		],
		[
			'an island',
			'<astro-island component-url="/a.js"></astro-island>',
			'<astro-island component-url="../../a.js"></astro-island>',
		],
		['a drawing', '<svg><use xlink:href="/a.svg#b"/></svg>', '<svg><use xlink:href="../../a.svg#b"/></svg>'],
		[
			'a template',
			'<template><a href="/a/">a</a></template>',
			'<template><a href="../../a/">a</a></template>',
		],
		['a style', '<style>a{background:url(/a.svg)}</style>', '<style>a{background:url(../../a.svg)}</style>'],
		[
			'quotes and signs',
			`<a href='/a/?b=1&amp;c="2"'>a</a>`,
			'<a href="../../a/?b=1&amp;c=&quot;2&quot;">a</a>',
		],
	])('of %s become relative', (_, before, after) => {
		expect(finishedBody(before)).toBe(after);
	});

	it('of a forward in the head become relative', () => {
		const html = finishedPage(page('', '<meta http-equiv="refresh" content="0;url=/ru/">'), '../');
		expect(html).toContain('content="0;url=../ru/"');
	});

	it.each([
		'<a href="//host/x">a</a>',
		'<a href="#b">a</a>',
		'<p title="/ru/">href="/ru/"</p>',
		'<script type="application/json">{"a":"<a href=\\"/b/\\">"}</script>',
	])('stay in %s', (body) => {
		expect(finishedBody(body)).toBe(body);
	});

	it('all stay where the page is shown at any depth, which has no root of its own', () => {
		const html = finishedPage(page('<a href="/ru/">a</a>'));
		expect(html).toContain('<a href="/ru/">a</a>');
		expect(html).not.toContain('data-root');
	});

	it('tell scripts the way to the root', () => {
		expect(finishedPage(page(''), '../../')).toContain('<html data-root="../../" lang="ru">');
	});
});

it('finds addresses in CSS with and without quotes', () => {
	expect(relativeCss('a{b:url(/x.svg)}c{d:url("/y.svg")}e{f:url(data:,)}', './')).toBe(
		'a{b:url(./x.svg)}c{d:url("./y.svg")}e{f:url(data:,)}',
	);
});

it('does not tell other sites which page a reader came from', () => {
	expect(finishedBody('<a href="https://host/">a</a>')).toBe(
		'<a rel="noreferrer" href="https://host/">a</a>',
	);
});

it('asks at once for all that its scripts import, each once, behind the policy', () => {
	const modulesOf = (script: string) => [script, '/_astro/shared.js'];
	const scripts = ['a', 'b'].map((name) => `<script type="module" src="/_astro/${name}.js"></script>`);
	const html = finishedPage(page(scripts.join('')), '../', modulesOf);
	const preloads = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)];
	expect(preloads.map(([, href]) => href)).toEqual(
		['a', 'shared', 'b'].map((name) => `../_astro/${name}.js`),
	);
	expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('modulepreload'));
});

describe('the content security policy of a finished page', () => {
	it('allows what stands inline in it, as it stands there at last', () => {
		const html = finishedPage(
			page('<script>a()</script>', '<style>a{b:url(/c.svg)}</style><script type="module">b()</script>'),
			'../',
		);
		const policy = policyOf(html);
		expect(policy).toContain(`script-src 'self' ${sha('b()')} ${sha('a()')};`);
		expect(policy).toContain(`style-src 'self' ${sha('a{b:url(../c.svg)}')}`);
	});

	it('holds no hash of data, nor of a file of the site', () => {
		const html = finishedPage(
			page('<script type="application/json">{}</script><script src="/a.js"></script>'),
			'./',
		);
		expect(policyOf(html)).not.toContain('sha256');
	});

	it('stands ahead of every script', () => {
		const html = finishedPage(page('', '<script>a()</script>'), './');
		expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
	});

	it('cannot be missing: a page without a charset, behind which it stands, stops the build', () => {
		expect(() => finishedPage('<html><head></head></html>', './')).toThrow('charset');
	});
});
