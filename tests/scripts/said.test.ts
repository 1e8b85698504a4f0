import { describe, expect, it } from 'vitest';
import { locales, localize } from '~/core/locale';
import { seeded } from '~/core/random';
import { en } from '~/i18n/en';
import { ru } from '~/i18n/ru';
import { randomAnswers, saidAbout } from '../../scripts/said';
import { advisor } from '../core/advisor/model';

const words = { ru, en };

describe.each(locales)('what the advisor says about conflicts made up at random, in %s', (locale) => {
	const voice = { locale, model: localize(advisor, locale), words: words[locale] };
	const random = seeded(3);
	const said = Array.from({ length: 150 }, () => saidAbout(randomAnswers(voice.model, random), voice)).flat();

	it('is every kind of sentence', () => {
		const kinds = new Set(said.map(({ kind }) => kind));
		expect([...kinds].toSorted()).toEqual(
			['confidence', 'kind', 'order', 'other side', 'reason', 'say', 'step', 'veto', 'what if'].toSorted(),
		);
	});

	it('is put together without a seam', () => {
		const fault = /[{}]|undefined| {2}| [,.?!:;]|[.,:;][.,:;]|["']/;
		expect('Да ..').toMatch(fault);
		expect(said.filter(({ text }) => fault.test(text))).toEqual([]);
	});

	it('names a reason of its own where strategies have one', () => {
		const shouting = saidAbout({ emotion: 'boiling' }, voice).filter(({ kind }) => kind === 'reason');
		expect(new Set(shouting.map(({ text }) => text)).size).toBe(shouting.length);
	});
});
