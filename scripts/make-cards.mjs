import './node-version.mjs';
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser } from './find-browser.mjs';

// Draws the picture that messengers show beside a link, one for each language: npm run make:cards writes public/card-*.png.

const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const browser = await chromium.launch({
	executablePath: findBrowser(),
	args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const locale of ['ru', 'en']) {
	const { [locale]: words } = await vite.ssrLoadModule(`/src/i18n/${locale}.ts`);
	await page.setContent(card(words));
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `public/card-${locale}.png` });
}
await browser.close();
await vite.close();

/** @param {{ site: { name: string, tagline: string }, home: { salesLine: string, marketingLine: string } }} words */
function card({ site, home }) {
	return `<!doctype html>
<style>
	${['cyrillic', 'latin'].map(fontFace).join('')}
	body { position: relative; width: 1200px; height: 630px; margin: 0; overflow: hidden;
		background: #faf6ee; color: #221f26; font-family: G-latin, G-cyrillic; }
	svg { position: absolute; inset: 0; }
	p { position: absolute; margin: 0; font-weight: 600; }
	.said { display: grid; align-items: center; top: 56px; height: 256px; width: 400px; color: #fffdf8; font-size: 48px; line-height: 1.2; text-wrap: balance; }
	.sales { left: 104px; }
	.marketing { left: 706px; }
	h1 { position: absolute; left: 54px; bottom: 96px; margin: 0; font-size: 84px; line-height: 1; letter-spacing: -0.02em; }
	.tagline { left: 58px; bottom: 44px; font-size: 33px; font-weight: 500; color: #4d4852; white-space: nowrap; }
</style>
<svg viewBox="0 0 1200 630">
	<path fill="#ad4f2b" d="M72 56H656V312H150l-62 56V312H72a16 16 0 0 1-16-16V72a16 16 0 0 1 16-16z"/>
	<path fill="#37679f" d="M684 56H1016a128 128 0 0 1 90 219c4 36 18 66 44 93-44-6-82-26-112-57q-11 1-22 1H684a128 128 0 0 1 0-256z"/>
	<path fill="#431a4e" d="M656 59V309a128 128 0 0 1 0-250z"/>
</svg>
<p class="said sales">${home.salesLine}</p>
<p class="said marketing">${home.marketingLine}</p>
<h1>${site.name}</h1>
<p class="tagline">${site.tagline}</p>`;
}

/** @param {string} letters */
function fontFace(letters) {
	const file = `node_modules/@fontsource-variable/golos-text/files/golos-text-${letters}-wght-normal.woff2`;
	const data = readFileSync(file).toString('base64');
	return `@font-face { font-family: G-${letters}; font-weight: 400 900; src: url(data:font/woff2;base64,${data}); }`;
}
