import { describe, expect, it } from 'vitest';
import { advisor } from './model';

/** Every text of the model with its place, e.g. `factors.0.question.ru`. */
function texts(part: unknown, place = ''): { place: string; text: string }[] {
	if (typeof part === 'string') return /\.(ru|en)$/.test(place) ? [{ place, text: part }] : [];
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([key, inner]) => texts(inner, `${place}.${key}`));
}

/** Cues are read and never shown. */
const { cues: _, ...shown } = advisor;
const all = texts(shown);
const russian = all.filter(({ place }) => place.endsWith('.ru'));
const english = all.filter(({ place }) => place.endsWith('.en'));

describe('the words of the advisor', () => {
	it('are there in both languages', () => {
		expect(russian.length).toBeGreaterThan(400);
		expect(russian).toHaveLength(english.length);
	});

	it('stay in their language', () => {
		expect(russian.filter(({ text }) => /[a-z]/i.test(text.replace(/\b(CRM|SLA)\b/g, '')))).toEqual([]);
		expect(english.filter(({ text }) => /[а-яё]/i.test(text))).toEqual([]);
	});

	it('have the quotation marks and dashes of their language and no double space', () => {
		expect(all.filter(({ text }) => /["']| {2}| [-–] |\.\.\./.test(text))).toEqual([]);
		expect(russian.filter(({ text }) => /[“”„]/.test(text))).toEqual([]);
		expect(english.filter(({ text }) => /[«»]/.test(text))).toEqual([]);
	});

	it('end reasons, examples and steps with a full stop, and questions with a question mark', () => {
		const sentence = /\.(why|reason|text|example|what|when|first|misuse|says|means|turnTo)\.(ru|en)$/;
		const unended = all.filter(({ place, text }) => sentence.test(place) && !/[.?!]»?”?$/.test(text));
		expect(unended).toEqual([]);
		expect(all.filter(({ place, text }) => place.includes('.question.') && !text.endsWith('?'))).toEqual([]);
	});

	it('do not call the person by a gender', () => {
		const fault = /\(а\)|готов\(|(^|[^а-яё])(уверена?|(ты|вы) (сам|сама|прав|права|готов|готова))(?![а-яё])/i;
		expect(russian.filter(({ text }) => fault.test(text))).toEqual([]);
		for (const sample of ['Если вы сам.', 'Уверена, что так.', 'Вы прав?']) expect(sample).toMatch(fault);
	});
});
