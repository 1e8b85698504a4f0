import { afterEach, expect, it, vi } from 'vitest';
import { course } from '~/library/course';
import { addressOf, siteAddress } from '~/library/site-address';
import { courseData, lessonData } from '~/library/structured-data';

afterEach(() => vi.unstubAllEnvs());

it.each([
	['https://example.org', 'https://example.org/'],
	['https://example.org/course', 'https://example.org/course/'],
	['http://localhost:8080/a/b/', 'http://localhost:8080/a/b/'],
])('takes %s for the address %s', (site, address) => {
	expect(siteAddress(site)).toBe(address);
	expect(addressOf('ru/course/', siteAddress(site))).toBe(`${address}ru/course/`);
});

it.each([
	'example.org',
	'/course/',
	'ftp://example.org',
	'https://example.org/?a=b',
	'https://example.org/#a',
])('refuses %s as an address of the course', (site) => {
	expect(() => siteAddress(site)).toThrow(`SITE is "${site}"`);
});

it('knows no address unless it is told', () => {
	vi.stubEnv('SITE', '');
	expect(siteAddress()).toBeUndefined();
	expect(addressOf('ru/')).toBeUndefined();
});

it('tells search engines the address of course and lesson once it is known', () => {
	vi.stubEnv('SITE', 'https://example.org/course');
	const [first] = course('en').lessons;
	if (!first) throw new Error('The course has no lesson.');
	expect(courseData('en')).toMatchObject({ url: 'https://example.org/course/en/' });
	expect(lessonData('en', first)).toMatchObject({
		url: `https://example.org/course/en/lessons/${first.id}/`,
		isPartOf: { '@id': 'https://example.org/course/en/' },
	});
});
