import { expect, it } from 'vitest';
import { localize } from '~/core/locale';

const authored = {
	id: 'a',
	title: { ru: 'Да', en: 'Yes' },
	list: [{ text: { ru: 'раз', en: 'one' }, weight: 2 }],
	empty: null,
};

it('picks one language at every depth and leaves the rest alone', () => {
	expect(localize(authored, 'en')).toEqual({
		id: 'a',
		title: 'Yes',
		list: [{ text: 'one', weight: 2 }],
		empty: null,
	});
});

it('polishes every picked text', () => {
	expect(localize(authored, 'ru', (text) => text.toUpperCase())).toMatchObject({
		title: 'ДА',
		list: [{ text: 'РАЗ' }],
	});
});
