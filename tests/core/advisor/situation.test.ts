import { describe, expect, it } from 'vitest';
import { canonical, parseSituation, printSituation } from '~/core/advisor/situation';
import { seeded } from '~/core/random';
import { advisor, randomAnswers } from './model';

const read = (address: string) => parseSituation(advisor, address);
const nothing = { answers: {}, flags: [] };

describe('an address', () => {
	it('holds answers and flags by name', () => {
		expect(read('?nature=goals&emotion=calm&flags=threat,legal')).toEqual({
			situation: { answers: { nature: 'goals', emotion: 'calm' }, flags: ['threat', 'legal'] },
			ignored: [],
		});
	});

	it('is printed in the order of the model, whatever order the answers came in', () => {
		const situation = { answers: { emotion: 'calm', nature: 'goals' }, flags: ['legal', 'threat', 'legal'] };
		expect(printSituation(advisor, situation)).toBe('nature=goals&emotion=calm&flags=threat,legal');
		expect(Object.keys(canonical(advisor, situation).answers)).toEqual(['nature', 'emotion']);
	});

	it('is empty when nothing is known', () => {
		expect(printSituation(advisor, nothing)).toBe('');
		expect(read('')).toEqual({ situation: nothing, ignored: [] });
	});

	it('comes back the same after printing and reading', () => {
		const random = seeded(7);
		for (let round = 0; round < 500; round++) {
			const flags = advisor.flags.map(({ id }) => id).filter(() => random() < 0.2);
			const situation = { answers: randomAnswers(random), flags };
			expect(read(printSituation(advisor, situation))).toEqual({ situation, ignored: [] });
		}
	});

	it('loses what a saved record has and the model does not', () => {
		const situation = { answers: { nature: 'cosmic', mood: 'bad', trust: undefined }, flags: ['boredom'] };
		expect(printSituation(advisor, situation)).toBe('');
	});

	it('takes an empty value for "don’t know" without a remark', () => {
		expect(read('nature=&emotion=heated&flags=')).toEqual({
			situation: { answers: { emotion: 'heated' }, flags: [] },
			ignored: [],
		});
	});
});

describe('a strange address', () => {
	it.each([
		['natrue=goals', { name: 'natrue', value: 'goals', because: 'unknown-name' }],
		['flag=threat', { name: 'flag', value: 'threat', because: 'unknown-name' }],
		['emotoin=calm', { name: 'emotoin', value: 'calm', because: 'unknown-name' }],
		['nature=cosmic', { name: 'nature', value: 'cosmic', because: 'unknown-level' }],
		['emotion=boil', { name: 'emotion', value: 'boil', because: 'unknown-level' }],
		['flags=boredom', { name: 'flags', value: 'boredom', because: 'unknown-level' }],
		['flags=__proto__', { name: 'flags', value: '__proto__', because: 'unknown-level' }],
		['emotion=constructor', { name: 'emotion', value: 'constructor', because: 'unknown-level' }],
		[
			'emotion=<script>alert(1)</script>',
			{ name: 'emotion', value: '<script>alert(1)</script>', because: 'unknown-level' },
		],
		['emotion=%E0%A4%A', { name: 'emotion', value: '%e0%a4%a', because: 'unknown-level' }],
	])('%s changes nothing and is remarked on', (address, remark) => {
		expect(read(address)).toEqual({ situation: nothing, ignored: [remark] });
	});

	it.each([
		'mood=bad',
		'__proto__=calm',
		'constructor=calm',
		'=calm',
		'main',
		'utm_source=mail',
		'fbclid=IwAR0',
	])('%s changes nothing and is not worth a remark', (address) =>
		expect(read(address)).toEqual({ situation: nothing, ignored: [] }),
	);

	it('keeps the first level of a repeated name and remarks on the others', () => {
		expect(read('emotion=cosmic&emotion=calm&emotion=boiling')).toEqual({
			situation: { answers: { emotion: 'calm' }, flags: [] },
			ignored: [
				{ name: 'emotion', value: 'cosmic', because: 'unknown-level' },
				{ name: 'emotion', value: 'boiling', because: 'repeated' },
			],
		});
	});

	it('never loses a flag: repeated ones add up, known ones survive unknown neighbours', () => {
		expect(read('flags=legal&flags=nonsense,,threat&flags=legal').situation.flags).toEqual([
			'threat',
			'legal',
		]);
	});

	it('of 10 000 characters is cut to short remarks', () => {
		const { situation, ignored } = read(`emotion=${'я'.repeat(10_000)}&${'ё'.repeat(10_000)}=x&nature=goals`);
		expect(situation).toEqual({ answers: { nature: 'goals' }, flags: [] });
		expect(ignored.map(({ name, value }) => [name, [...value].length])).toEqual([['emotion', 40]]);
		expect(ignored[0]?.value.endsWith('я…')).toBe(true);
	});

	it('shows a text of 40 characters whole and does not cut a letter in two', () => {
		const whole = '🙂'.repeat(40);
		expect(read(`emotion=${whole}`).ignored[0]?.value).toBe(whole);
		expect(read(`emotion=${whole}🙂`).ignored[0]?.value).toBe(`${'🙂'.repeat(39)}…`);
	});

	it('with thousands of values gets twenty remarks, and its answers still count', () => {
		const many = Array.from({ length: 5000 }, (_, index) => `emotion=${index}`).join('&');
		const { situation, ignored } = read(`${many}&trust=low`);
		expect(ignored).toHaveLength(20);
		expect(situation.answers).toEqual({ trust: 'low' });
	});

	it('does nobody harm, whatever it holds', () => {
		const random = seeded(8);
		const alphabet = [
			'nature',
			'goals',
			'flags',
			'threat',
			'=',
			'&',
			',',
			'%',
			'<',
			'"',
			'\u0000',
			'\ud800',
			'ё',
			' ',
		];
		for (let round = 0; round < 3000; round++) {
			const length = Math.floor(random() * 40);
			const address = Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
			const { situation } = read(address);
			expect(canonical(advisor, situation)).toEqual(situation);
		}
	});
});
