import { describe, expect, it } from 'vitest';
import { coverage } from '~/core/course/coverage';
import type { Principle } from '~/core/course/schema';

const text = { ru: 'а', en: 'a' };
const principle = (id: string, statements: string[], lesson = '01-first'): Principle => ({
	id,
	name: text,
	claim: text,
	lesson,
	sources: ['Author99'],
	statements,
});
const none = new Map<string, string[]>();

describe('the coverage of the article', () => {
	it('follows a statement to its principles and to where they are practised, asked and advised', () => {
		const [row] = coverage({ A1: 'Says.' }, [principle('one', ['A1']), principle('two', ['A2'])], {
			lessons: ['01-first'],
			practised: new Map([
				['scene', ['two', 'one']],
				['other', ['two']],
			]),
			made: new Map([['01-first', ['one', 'two']]]),
			asked: new Map([['01-first', ['one']]]),
			advised: new Map([['listen', ['one']]]),
		});
		expect(row).toEqual({
			statement: 'A1',
			says: 'Says.',
			principles: [
				{
					id: 'one',
					lesson: '01-first',
					written: true,
					practisedIn: ['scene'],
					madeIn: ['01-first'],
					askedIn: ['01-first'],
					advisedBy: ['listen'],
				},
			],
			missing: [],
		});
	});

	it('says what is missing when the lesson is not written and nothing else names the principle', () => {
		const uses = { lessons: [], practised: none, made: none, asked: none, advised: none };
		const [row] = coverage({ A1: 'Says.' }, [principle('one', ['A1'])], uses);
		expect(row?.missing).toEqual(['lesson', 'practice', 'question', 'advice']);
	});

	it('asks for each thing once, whichever of the principles has it', () => {
		const [row] = coverage(
			{ A1: 'Says.' },
			[principle('one', ['A1']), principle('two', ['A1'], '02-second')],
			{
				lessons: ['02-second'],
				practised: none,
				made: none,
				asked: new Map([['01-first', ['one']]]),
				advised: none,
			},
		);
		expect(row?.missing).toEqual(['practice', 'advice']);
	});

	it('takes an exercise sheet for practice as well as a role-play', () => {
		const made = new Map([['01-first', ['one']]]);
		const uses = { lessons: ['01-first'], practised: none, made, asked: none, advised: none };
		const [row] = coverage({ A1: 'Says.' }, [principle('one', ['A1'])], uses);
		expect(row?.missing).toEqual(['question', 'advice']);
	});
});
