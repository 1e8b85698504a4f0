import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lasts } from '~/components/course-size';
import { locales } from '~/core/locale';
import { plural } from '~/i18n/format';
import { messages } from '~/library/messages';
import { builtPages } from './built-pages';

const lessons = readdirSync('content/lessons').map((id) =>
	parse(readFileSync(`content/lessons/${id}/lesson.yaml`, 'utf8')),
);
const scenarios = readdirSync('content/scenarios').map((file) =>
	parse(readFileSync(`content/scenarios/${file}`, 'utf8')),
);
const minutesOf = (parts: { minutes: number }[]) => parts.reduce((sum, { minutes }) => sum + minutes, 0);

function htmlOf(address: string): string {
	return builtPages.find((page) => page.address === address)?.html ?? '';
}

describe.each(locales)('what the pages say about the size of the course (%s)', (locale) => {
	const { home, map } = messages(locale);
	const counted = [
		plural(locale, map.lessons, lessons.length),
		plural(locale, map.scenes, scenarios.length),
		lasts(locale, minutesOf([...lessons, ...scenarios])),
	];

	it.each([`${locale}/`, `${locale}/course/`])('is counted from the content: /%s', (address) => {
		for (const words of counted) expect(htmlOf(address)).toContain(words.replaceAll(' ', '\u00a0'));
	});

	it('is written by hand nowhere on the home page', () => {
		const numbers =
			/\d|\b(?:one|two|three|four|five|forty|twelve)\s(?:lesson|scene|role|minute|quiz)|(?:одна|одну|два|две|три|сорок|двенадцать)\s(?:урок|сцен|минут)/i;
		for (const text of Object.values(home)) expect(text).not.toMatch(numbers);
	});

	it('is the minutes of the scene on the button', () => {
		const [, id, button] =
			/<a class="button" href="[^"]*scenarios\/([^/]*)\/">([^<]*)</.exec(htmlOf(`${locale}/`)) ?? [];
		const { minutes } = parse(readFileSync(`content/scenarios/${id}.yaml`, 'utf8'));
		expect(button).toBe(plural(locale, messages(locale).progress.next.scene, minutes));
	});
});

it.each([
	[119, '119 minutes'],
	[120, 'about 2 hours'],
	[178, 'about 3 hours'],
	[200, 'about 3 hours 20 minutes'],
])('%i minutes are not rounded to fewer than the parts add up to: %s', (minutes, words) => {
	expect(lasts('en', minutes)).toBe(words);
});

describe.each(locales)('the course map (%s)', (locale) => {
	const html = htmlOf(`${locale}/course/`);

	it('has a stop for each lesson, quiz and role-play, and a heading for no empty module', () => {
		const steps = [...html.matchAll(/data-step="(lesson|quiz|scene)\//g)].map(([, kind]) => kind);
		expect(steps.filter((kind) => kind === 'lesson')).toHaveLength(lessons.length);
		expect(steps.filter((kind) => kind === 'quiz')).toHaveLength(lessons.length);
		expect(steps.filter((kind) => kind === 'scene')).toHaveLength(scenarios.length);
		const { modules } = parse(readFileSync('content/course.yaml', 'utf8'));
		expect(html.match(/<section class="module"/g)).toHaveLength(modules.length + 1);
	});

	it('says for each complaint where to begin', () => {
		const { complaints } = parse(readFileSync('content/complaints.yaml', 'utf8'));
		const [, list = ''] = /class="complaints"[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(html) ?? [];
		expect(list.match(/<li>\s*<p>[^<]+<\/p>\s*<a href="[^"]+(?:lessons|scenarios|advisor)\//g)).toHaveLength(
			complaints.length,
		);
		// Harassment is no dispute to be advised on.
		expect(list).toMatch(/<a href="[^"]+advisor\/help\/"/);
	});

	it('shows pictures without words too small to read', () => {
		const thumbnails = html.match(/<svg class="thumbnail"[\s\S]*?<\/svg>/g) ?? [];
		expect(thumbnails).toHaveLength(lessons.length);
		expect(thumbnails.filter((drawing) => drawing.includes('<text'))).toEqual([]);
	});
});

it.each(
	builtPages.filter(({ address }) => /^(ru|en)\//.test(address)).map(({ address, html }) => [address, html]),
)('/%s has a title, a description and a language for a shared link', (address, html) => {
	for (const property of ['title', 'description', 'site_name'])
		expect(html).toMatch(new RegExp(`<meta property="og:${property}" content="[^"]+"`));
	expect(html).toContain(`property="og:locale" content="${address.startsWith('ru') ? 'ru_RU' : 'en_GB'}"`);
});
