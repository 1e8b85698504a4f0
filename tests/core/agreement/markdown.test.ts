import { expect, it } from 'vitest';
import { asMarkdown } from '~/core/agreement/markdown';

const agreement = {
	title: 'Рабочий договор',
	between: 'Продажи · Маркетинг',
	lines: [
		{ title: 'Общая встреча', text: ' По средам.\r\nПолчаса. \n\nНечего обоим — отменяем.\n' },
		{ title: 'Хозяева', text: '' },
	],
	blank: '(не заполнено)',
	review: { title: 'День пересмотра', text: '' },
	signatures: { title: 'Подписи', lines: ['Продажи: ____', 'Маркетинг: ____'] },
};

it('the file holds title, departments, lines in their order, review day and signatures', () => {
	expect(asMarkdown(agreement)).toBe(`# Рабочий договор

Продажи · Маркетинг

## 1. Общая встреча

По средам.  
Полчаса.

Нечего обоим — отменяем.

## 2. Хозяева

(не заполнено)

## День пересмотра

(не заполнено)

## Подписи

- Продажи: ____
- Маркетинг: ____
`);
});

it.each(['# Решено', '## Решено', '---', '==='])('a typed %j makes no heading of its own', (text) => {
	const file = asMarkdown({ ...agreement, lines: [{ title: 'Строка', text: `Итог\n${text}` }] });
	expect(file).toContain(`Итог  \n\\${text}\n`);
});
