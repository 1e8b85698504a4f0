import { describe, expect, it } from 'vitest';
import { courseLink, fragmentFor, readAddress, type Side, saysNothing } from '~/core/advisor/address';
import { printSituation } from '~/core/advisor/situation';
import { seeded } from '~/core/random';
import { advisor, randomAnswers } from './model';

const read = (hash: string, search = '') => readAddress(advisor, search, hash);
const answersIn = (hash: string, search = '') => read(hash, search).situation?.answers;
const options = advisor.factors.flatMap(({ id, levels }) => levels.map((level) => [id, level.id] as const));
const sides: Side[] = ['own', 'other', 'imagined'];

describe('the fragment', () => {
	it.each(options)('brings back %s=%s for every side, in a link of the course as well', (factor, option) => {
		const text = `${factor}=${option}`;
		for (const side of sides) {
			const expected = { side, situation: { answers: { [factor]: option }, flags: [] }, ignored: [] };
			expect(read(`#${fragmentFor(side, text)}`)).toMatchObject({ ...expected, at: '', fromCourse: false });
			expect(read(courseLink(side, text, 'other-side'))).toMatchObject({
				...expected,
				at: 'other-side',
				fromCourse: true,
			});
		}
	});

	it.each(advisor.flags.map(({ id }) => id))('brings back the flag %s', (flag) => {
		expect(read(`#flags=${flag}`).situation).toEqual({ answers: {}, flags: [flag] });
	});

	it('brings back any situation', () => {
		const random = seeded(21);
		for (let round = 0; round < 300; round++) {
			const flags = advisor.flags.map(({ id }) => id).filter(() => random() < 0.3);
			const situation = { answers: randomAnswers(random, random()), flags };
			const text = printSituation(advisor, situation);
			if (text) expect(read(`#${fragmentFor('own', text)}`).situation).toEqual(situation);
		}
	});

	it('of nothing is empty, and of the other side says so alone', () => {
		expect(fragmentFor('own', '')).toBe('');
		expect(read(`#${fragmentFor('other', '')}`)).toMatchObject({ side: 'other', situation: undefined });
		expect(courseLink('own', '')).toBe('#from=course');
	});

	it('has names of its own that no question has', () => {
		const ids = advisor.factors.map(({ id }) => id);
		expect(ids.filter((id) => ['flags', 'side', 'at', 'from'].includes(id))).toEqual([]);
	});
});

describe('an address of former days', () => {
	it('with answers in the query opens, and leads to an element', () => {
		expect(read('#other-side', '?nature=goals&side=imagined')).toEqual({
			side: 'imagined',
			situation: { answers: { nature: 'goals' }, flags: [] },
			ignored: [],
			at: 'other-side',
			fromCourse: false,
		});
	});

	it('gives way to the fragment where both have answers', () => {
		expect(answersIn('#nature=goals', '?nature=values&trust=low')).toEqual({ nature: 'goals', trust: 'low' });
	});
});

describe('an address without an answer', () => {
	it.each([
		['', '', ''],
		['#', '', ''],
		['#main', '', 'main'],
		['#trust', '', 'trust'],
		['#case-2026-03-05T09:40:00.000Z', '', 'case-2026-03-05T09:40:00.000Z'],
		['', '?utm_source=mail&utm_medium=x', ''],
		['#kept-cases', '?fbclid=IwAR0xyz', 'kept-cases'],
		['#utm_source=mail', '?gclid=1', ''],
		['#side=left', '?yclid=7&ref=a', ''],
		['#__proto__=x&constructor=y', '', ''],
	])('%s %s says nothing and is not remarked on', (hash, search, at) => {
		const address = read(hash, search);
		expect(saysNothing(address)).toBe(true);
		expect(address).toMatchObject({ ignored: [], at });
	});

	it('but with a slip in a name is remarked on', () => {
		const address = read('#emotoin=calm');
		expect(saysNothing(address)).toBe(true);
		expect(address.ignored).toEqual([{ name: 'emotoin', value: 'calm', because: 'unknown-name' }]);
	});

	it('is not one that names a question without answering it, or the other side', () => {
		for (const hash of ['#nature=', '#nature=cosmic', '#flags=', '#side=other'])
			expect(saysNothing(read(hash))).toBe(false);
	});
});

describe('an address spoilt on its way', () => {
	const whole = 'nature=goals&own-stake=low&emotion=boiling&flags=threat,legal';

	it.each<[string, string]>([
		['percent signs for everything', encodeURIComponent(whole)],
		['percent signs twice', encodeURIComponent(encodeURIComponent(whole))],
		['percent signs three times', encodeURIComponent(encodeURIComponent(encodeURIComponent(whole)))],
		['a percent sign that means nothing', `x=%E0%A4%A&${whole}&y=%`],
		['HTML', whole.replaceAll('&', '&amp;')],
		['HTML twice', whole.replaceAll('&', '&amp;amp;')],
		['semicolons', whole.replaceAll('&', ';')],
		['a full stop', `${whole}.`],
		['a comma and a quotation mark', `${whole},»`],
		['a bracket', `${whole})`],
		['Markdown', `${whole})**`],
		['angle brackets', `${whole}%3E`],
		['an ellipsis', `${whole}…`],
		['words that follow', `${whole}):вот%20так`],
		['a line break in the middle', whole.replace('own-', 'own-%0D%0A')],
		['spaces', whole.replaceAll('&', ' & ')],
		['no-break spaces', whole.replaceAll('=', '\u00a0=\u00a0')],
		['soft hyphens', whole.replaceAll('o', 'o\u00ad')],
		['zero-width spaces', whole.replaceAll('&', '&\u200b')],
		['marks of direction', `\u200e${whole}\u202c`],
		['a byte order mark', `\ufeff${whole}`],
		['a dash for a hyphen', whole.replace('own-stake', 'own–stake')],
		['a non-breaking hyphen', whole.replace('own-stake', 'own\u2011stake')],
		['a minus', whole.replace('own-stake', 'own\u2212stake')],
		['full-width signs', whole.replaceAll('=', '＝').replaceAll('&', '＆')],
		['capitals', whole.toUpperCase()],
		['a capital at the beginning', `N${whole.slice(1)}`],
		['tracking behind it', `${whole}&utm_source=mail&fbclid=IwAR0`],
		['tracking behind it with a question mark', `${whole}?utm_source=mail`],
		['a second fragment', `${whole}#result`],
		['two signs of a fragment', `#${whole}`],
		['a question mark in front', `?${whole}`],
		['a slash in front', `/${whole}`],
		['an exclamation mark in front', `!${whole}`],
		['a text fragment', `${whole}:~:text=advice`],
		['itself, pasted twice', `${whole}&${whole}`],
	])('by %s still holds its answers', (_, hash) => {
		expect(read(`#${hash}`).situation).toEqual({
			answers: { nature: 'goals', 'own-stake': 'low', emotion: 'boiling' },
			flags: ['threat', 'legal'],
		});
	});

	it('by being cut off keeps what is left, and says what it could not read', () => {
		for (let length = 12; length < whole.length; length++) {
			const { situation, ignored } = read(`#${whole.slice(0, length)}`);
			expect(situation?.answers.nature).toBe('goals');
			expect(ignored.length).toBeLessThanOrEqual(1);
		}
	});

	it('by anything does nobody harm', () => {
		const random = seeded(22);
		const junk = [
			'%',
			'%25',
			'%E0',
			'&amp;',
			'&',
			'=',
			'#',
			'?',
			';',
			'<',
			'"',
			'\0',
			'\ud800',
			'﷽',
			' ',
			',',
		];
		const words = [
			...junk,
			'nature',
			'goals',
			'flags',
			'side',
			'other',
			'at',
			'from',
			'__proto__',
			'x'.repeat(999),
		];
		for (let round = 0; round < 3000; round++) {
			const length = Math.floor(random() * 40);
			const text = Array.from({ length }, () => words[Math.floor(random() * words.length)]).join('');
			const { situation, side, ignored } = read(`#${text}`, `?${text}`);
			expect(sides).toContain(side);
			expect(ignored.length).toBeLessThanOrEqual(20);
			const printed = situation && printSituation(advisor, situation);
			if (printed) expect(read(`#${printed}`).situation).toEqual(situation);
		}
	});
});
