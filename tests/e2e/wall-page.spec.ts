import { expect, type Page, test } from '@playwright/test';
import { newRoom } from '../../src/core/room/room';
import { languages, pages, watchForBreaches } from './site';

/** Shows every moment of the page by its keys; @returns whatever is too small or out of the screen. */
async function walk(page: Page): Promise<{ faults: string[]; moments: number }> {
	return page.evaluate(() => {
		const faults: string[] = [];
		const moments = document.querySelectorAll('[data-moment]').length;
		/** Letters as they come out on the screen, also within a drawing. */
		const size = (element: Element) => {
			const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 0) : 1;
			return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
		};
		const look = () => {
			const { scrollHeight, scrollWidth } = document.documentElement;
			const name = document.querySelector('[data-now]')?.textContent?.trim().slice(0, 60);
			if (scrollHeight > innerHeight || scrollWidth > innerWidth)
				faults.push(`scrolls ${scrollWidth} × ${scrollHeight}: ${name}`);
			const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const element = texts.currentNode.parentElement as Element;
				if (!texts.currentNode.textContent?.trim() || !element.checkVisibility({ visibilityProperty: true }))
					continue;
				const { top, bottom, left, right } = element.getBoundingClientRect();
				const near = element.closest('.near > svg')?.getBoundingClientRect();
				// Labels above and below the part of a drawing that is shown are for another moment.
				if (near && (bottom <= near.top || top >= near.bottom) && !element.matches('[data-now]')) continue;
				if (size(element) < 40 - 0.01) faults.push(`${size(element)} px: ${element.textContent}`);
				const isOut = top < -0.5 || left < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
				if (isOut) faults.push(`out of the screen: ${element.textContent}`);
			}
		};
		for (let moment = 0; moment < moments; moment += 1) {
			look();
			dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowRight' }));
		}
		return { faults, moments };
	});
}

const lessonsIn = (language: string) =>
	pages.filter((address) => /\/wall\/\d/.test(address) && address.startsWith(language));

for (const language of languages) {
	test(`every moment of every lesson fits on the wall in letters of 40 px (${language})`, async ({
		page,
	}) => {
		const lessons = lessonsIn(language);
		expect(lessons.length).toBeGreaterThan(20);
		test.setTimeout(30_000 + lessons.length * 6_000);
		await page.setViewportSize({ width: 1280, height: 720 });
		for (const address of lessons) {
			await page.goto(`/${address}`);
			await expect(page.locator('[data-alive]')).toBeVisible();
			const { faults, moments } = await walk(page);
			expect.soft(faults, address).toEqual([]);
			expect(moments, address).toBeGreaterThan(20);
			// The same with the other language beneath, as a room sees it.
			const second = languages.find((one) => one !== language) ?? null;
			const room = JSON.stringify({ ...newRoom, page: address.slice(3), second, count: 1 });
			await page.evaluate((text) => localStorage.setItem('common-ground:/room', text), room);
			await page.reload();
			await expect(page.locator(`[data-second="${second}"]`)).toBeVisible();
			expect.soft((await walk(page)).faults, `${address} in two languages`).toEqual([]);
			await page.evaluate(() => localStorage.clear());
		}
	});
}

test('a picture, then its labels one by one, then what they mean', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto('/ru/wall/02-two-rulers/');
	await expect(page.getByRole('heading', { name: 'Две линейки' })).toBeVisible();
	const giveAway = page.getByText('ни на одной доске', { exact: true });
	const caption = page.getByText('Пять человек на передаче ждут звонка, и Павел среди них.');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.whole > svg')).toBeVisible();
	await expect(page.locator('.near')).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(page.getByText('Маркетинг', { exact: true })).toBeVisible();
	await expect(giveAway).toBeHidden();
	for (let label = 0; label < 5; label += 1) await page.keyboard.press('PageDown');
	await expect(giveAway).toBeVisible();
	await expect(caption).toBeHidden();
	await page.reload();
	await expect(giveAway).toBeVisible();
	for (let label = 0; label < 5; label += 1) await page.keyboard.press('PageDown');
	await expect(caption).toBeVisible();
	await expect(giveAway).toBeHidden();
	await page.mouse.click(100, 300);
	await expect(caption).toBeHidden();
});

const words = {
	ru: {
		open: 'Открыть экран',
		next: 'Дальше',
		labels: 'Все подписи',
		jump: 'Что в этом уроке',
		second: /По-английски/,
		question: 'Вопрос 1',
		giveAway: 'ни на одной доске',
		right: 'Верно',
		phone: 'Код для телефонов',
		outOfReach: /Телефоны сюда/,
	},
	en: {
		open: 'Open the screen',
		next: 'Next',
		labels: 'All labels',
		jump: 'In this lesson',
		second: /Russian/,
		question: 'Question 1',
		giveAway: 'on neither board',
		right: 'Right',
		phone: 'Code for phones',
		outOfReach: /Phones can’t/,
	},
};

for (const language of languages) {
	test(`a trainer leads a lesson from a second window, which sees the answers before the wall (${language})`, async ({
		context,
	}) => {
		const say = words[language];
		const presenter = await context.newPage();
		const breaches = await watchForBreaches(presenter);
		await presenter.goto(`/${language}/room/02-two-rulers/`);
		const [wall] = await Promise.all([
			context.waitForEvent('page'),
			presenter.getByRole('link', { name: say.open }).click(),
		]);
		await wall.setViewportSize({ width: 1280, height: 720 });
		const next = presenter.getByRole('button', { name: say.next, exact: true });
		await next.click();
		await expect(wall.locator('.whole > svg')).toBeVisible();
		await expect(wall.getByText(say.giveAway, { exact: true })).toBeHidden();
		await expect(presenter.getByText(say.giveAway, { exact: true })).toBeVisible();
		await presenter.getByRole('button', { name: say.labels }).click();
		await expect(wall.locator('.near')).toBeVisible();
		await presenter.getByRole('button', { name: say.second }).click();
		await expect(wall.locator('[data-second]').first()).toBeVisible();
		await presenter.getByRole('button', { name: say.second }).click();
		await presenter.getByText(say.jump).click();
		await presenter.getByRole('button', { name: say.question }).click();
		await expect(wall.locator('.prompt:visible')).toHaveCount(1);
		await expect(presenter.getByText(say.right, { exact: true }).first()).toBeVisible();
		await expect(wall.getByText(say.right, { exact: true }).filter({ visible: true })).toHaveCount(0);
		await wall.reload();
		await expect(wall.locator('.prompt:visible')).toHaveCount(1, { timeout: 1000 });
		await wall.keyboard.press('PageDown');
		await wall.keyboard.press('PageDown');
		await expect(presenter.locator('.answer[data-now]')).toBeVisible();
		await presenter.keyboard.press('b');
		await expect(wall.locator('.answer[data-now]')).toBeHidden();
		await presenter.reload();
		await presenter.keyboard.press('PageDown');
		await expect(wall.locator('.answer[data-now]')).toBeVisible();
		await presenter.goto(`/${language}/room/cold-leads/`);
		await expect(wall).toHaveURL(/scenarios\/cold-leads\/\?wall/);
		await presenter.keyboard.press('PageDown');
		await presenter.getByRole('button', { name: say.phone }).click();
		await expect(wall.getByText(say.outOfReach)).toBeVisible();
		await presenter.getByRole('button', { name: say.phone }).click();
		await expect(wall).toHaveURL(/scenarios\/cold-leads\/\?wall/);
		await expect(presenter.locator('[data-where]')).toContainText('2');
		expect(breaches).toEqual([]);
	});
}

test('phones are told the address of a lesson, and its code is fetched only then', async ({ page }) => {
	const host = 'http://course.example';
	const asked: string[] = [];
	await page.route(`${host}/**`, async (route) => {
		const { pathname } = new URL(route.request().url());
		asked.push(pathname);
		await route.fulfill({ path: `dist/${pathname.endsWith('/') ? `${pathname}index.html` : pathname}` });
	});
	await page.goto(`${host}/ru/wall/02-two-rulers/`);
	await expect(page.locator('[data-alive]')).toBeVisible();
	const before = asked.length;
	await page.goto(`${host}/ru/wall/02-two-rulers/#999`);
	await page.reload();
	await expect(page.getByText('course.example/ru/lessons/02-two-rulers')).toBeVisible();
	await expect(page.locator('.qr > svg')).toBeVisible();
	expect(asked.length).toBeGreaterThan(before);
	await page.goto('/en/wall/02-two-rulers/#999');
	await expect(page.getByText('Phones can’t get here')).toBeVisible();
	await expect(page.locator('.qr > svg')).toHaveCount(0);
});
