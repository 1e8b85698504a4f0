import { describe, expect, it } from 'vitest';
import { asCalendar, asMarkdown } from '~/core/advisor/export';

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

describe('the reminder', () => {
	const reminder = {
		title: 'Помогло?',
		text: 'Остыть, выслушать; всё',
		day: '2026-04-02',
		now: '2026-03-19T09:40:00.123Z',
	};

	it('is a whole-day entry that any calendar reads', () => {
		expect(asCalendar(reminder).split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Common Ground//advisor//EN',
			'BEGIN:VEVENT',
			'UID:20260319T094000Z@common-ground',
			'DTSTAMP:20260319T094000Z',
			'DTSTART;VALUE=DATE:20260402',
			'SUMMARY:Помогло?',
			'DESCRIPTION:Остыть\\, выслушать\\; всё',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'DESCRIPTION:Помогло?',
			'TRIGGER:PT9H',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		]);
	});

	it('takes a moment without fractions of a second as it is', () => {
		expect(asCalendar({ ...reminder, now: '2026-03-19T09:40:00Z' })).toBe(asCalendar(reminder));
	});

	it('escapes commas, semicolons, backslashes and line breaks of either kind in both texts', () => {
		const text = 'a,b;c\\d\ne\r\nf';
		const calendar = asCalendar({ ...reminder, title: text, text });
		expect(calendar).toContain('\r\nSUMMARY:a\\,b\\;c\\\\d\\ne\\nf\r\n');
		expect(calendar).toContain('\r\nDESCRIPTION:a\\,b\\;c\\\\d\\ne\\nf\r\n');
	});

	it('leaves a line whole up to 74 octets and fills every line of a longer one', () => {
		const lineOf = (octets: number) => 'x'.repeat(octets - 'SUMMARY:'.length);
		const summary = (octets: number) => asCalendar({ ...reminder, title: lineOf(octets) });
		expect(summary(74)).toContain(`\r\nSUMMARY:${lineOf(74)}\r\n`);
		expect(summary(75)).toContain(`\r\nSUMMARY:${lineOf(74)}\r\n x\r\n`);
		expect(summary(149)).toContain(`\r\nSUMMARY:${lineOf(74)}\r\n ${'x'.repeat(74)}\r\n x\r\n`);
	});

	it('folds long lines without cutting a letter', () => {
		const text = 'длинная строка '.repeat(30);
		const calendar = asCalendar({ ...reminder, text });
		for (const line of calendar.split('\r\n'))
			expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(calendar.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${text}`);
	});
});
