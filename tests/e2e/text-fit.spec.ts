import { expect, type Page, test } from '@playwright/test';
import { languages, untilAlive } from './site';

/** One page of each kind, below the language. */
const kinds = [
	'',
	'course/',
	'lessons/01-why-conflict/',
	'modules/kinds/',
	'quizzes/01-why-conflict/',
	'scenarios/cold-leads/',
	'advisor/',
	'advisor/?nature=goals&emotion=calm&stake=high',
	'advisor/model/',
	'progress/',
	'guides/together/',
	'workshops/cold-leads/',
	'style/',
];
const addresses = [
	'/?choose',
	'/no/such/page',
	...languages.flatMap((locale) => kinds.map((kind) => `/${locale}/${kind}`)),
];

/** How many pixels the page is wider than its window. */
const excess = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function tooWide(page: Page, change: (page: Page) => Promise<void> = async () => {}) {
	const wide: string[] = [];
	for (const address of addresses) {
		await page.goto(address);
		await untilAlive(page);
		await change(page);
		for (const width of [320, 390]) {
			await page.setViewportSize({ width, height: 800 });
			const pixels = await excess(page);
			if (pixels > 0) wide.push(`${address} at ${width}: ${pixels} px; ${await culprits(page)}`);
		}
	}
	return wide;
}

/** The innermost elements that stand out of the page. */
function culprits(page: Page): Promise<string> {
	return page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
			.slice(0, 6)
			.map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
			.join(' '),
	);
}

async function addStyle(page: Page, css: string): Promise<void> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, css);
}

/** Puts an address that cannot be broken into one text of each kind on the page. */
async function writeAddresses(page: Page): Promise<void> {
	await page.evaluate(() => {
		const long = `https://crm.example/${'a1b2c3d4'.repeat(11)}`;
		const done = new Set<string>();
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const name = (element: Element | null) => `${element?.tagName}.${element?.getAttribute('class')}`;
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const parent = node.parentElement;
			if (!parent || !node.textContent?.trim() || parent.closest('script, style, noscript, svg, option'))
				continue;
			const kind = `${name(parent)} < ${name(parent.parentElement)} < ${name(parent.parentElement?.parentElement ?? null)}`;
			if (done.has(kind)) continue;
			done.add(kind);
			node.textContent = `${node.textContent} ${long}`;
		}
		for (const field of document.querySelectorAll('textarea')) field.value = long;
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});
}

test('an address that cannot be broken stays within the page, wherever it is written', async ({ page }) => {
	test.slow();
	expect(await tooWide(page, writeAddresses)).toEqual([]);
});

test('the own words of a learner stay within the page', async ({ page }) => {
	const long = `https://crm.example/${'a1b2c3d4'.repeat(11)}`;
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto('/en/');
	await page.evaluate((text) => {
		const record = {
			version: 1,
			lessons: {},
			quizzes: {},
			plays: { 'cold-leads': { choices: [], endings: [], phrase: text } },
			advisor: 'nature=goals&emotion=calm',
			note: text,
			cases: [{ at: '2026-03-05T09:40:00.000Z', situation: 'nature=goals', note: text, outcome: text }],
		};
		localStorage.setItem('common-ground:/record', JSON.stringify(record));
	}, long);
	await page.goto('/en/progress/');
	await expect(page.getByText(long)).toBeVisible();
	expect(await excess(page)).toBeLessThanOrEqual(0);
	await page.goto('/en/advisor/');
	await expect(page.locator('.kept-cases li a')).toBeVisible();
	expect(await excess(page)).toBeLessThanOrEqual(0);
});

test('wider spaces between letters, words and lines fit on the page', async ({ page }) => {
	test.slow();
	const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
		p { margin-block-end: 2em !important; }`;
	expect(await tooWide(page, (one) => addStyle(one, spacing))).toEqual([]);
});

test('a theme chosen by hand is for the screen: on paper every page is dark on white', async ({ page }) => {
	await page.goto('/en/');
	await page.getByRole('button', { name: 'dark', exact: true }).click();
	await page.emulateMedia({ media: 'print' });
	const pale: string[] = [];
	for (const address of addresses) {
		await page.goto(address);
		await untilAlive(page);
		const found = await page.evaluate(() => {
			const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
			const lightness = (color: string) => {
				if (!canvas) return 0;
				canvas.fillStyle = '#fff';
				canvas.fillRect(0, 0, 1, 1);
				canvas.fillStyle = color;
				canvas.fillRect(0, 0, 1, 1);
				const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
				return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
			};
			return [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, td, th, a, label, legend, summary')]
				.filter((element) => element.checkVisibility() && element.textContent?.trim())
				.filter((element) => lightness(getComputedStyle(element).color) > 0.5)
				.map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
		});
		if (found.length > 0) pale.push(`${address}: ${[...new Set(found)].slice(0, 5).join(' ')}`);
		const ground = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
		if (ground !== 'light') pale.push(`${address}: ${ground}`);
	}
	expect(pale).toEqual([]);
});

for (const size of [24, 32]) {
	test(`with a default font of ${size} px nothing is wider than the page`, async ({
		playwright,
		baseURL,
	}) => {
		test.slow();
		const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
		const browser = await playwright.chromium.launch({
			...(executablePath && { executablePath }),
			args: [...args, `--blink-settings=defaultFontSize=${size}`],
		});
		const page = await browser.newPage({ ...(baseURL && { baseURL }) });
		await page.goto('/en/');
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${size}px`);
		expect(await tooWide(page)).toEqual([]);
		await browser.close();
	});
}
