import { describe, expect, it } from 'vitest';
import { asMarkdown } from '~/core/advisor/export';

const plan = {
	title: 'План',
	kind: 'конфликт целей',
	steps: [
		{ name: 'Остыть', text: 'До трёх.' },
		{ name: 'Выслушать', text: 'Двадцать минут.' },
	],
	sections: [
		{ title: 'Почему', lines: ['Сначала пауза.'] },
		{ title: 'Сказать', lines: ['Прервёмся.'] },
	],
	address: 'https://host/ru/advisor/#emotion=boiling',
};

describe('the plan as a file', () => {
	it('holds the kind, the steps, the sections and the address', () => {
		expect(asMarkdown(plan)).toBe(
			'# План\n\nконфликт целей\n\n1. **Остыть.** До трёх.\n2. **Выслушать.** Двадцать минут.\n\n## Почему\n\n- Сначала пауза.\n\n## Сказать\n\n- Прервёмся.\n\n<https://host/ru/advisor/#emotion=boiling>\n',
		);
	});

	it('leaves out what is not there', () => {
		expect(asMarkdown({ ...plan, kind: '', steps: [], sections: [{ title: 'Почему', lines: [] }] })).toBe(
			'# План\n\n<https://host/ru/advisor/#emotion=boiling>\n',
		);
	});

	it('lists one line each', () => {
		expect(asMarkdown({ ...plan, sections: [{ title: 'Почему', lines: ['Пауза.', 'Жар.'] }] })).toContain(
			'\n\n- Пауза.\n- Жар.\n\n',
		);
	});
});
