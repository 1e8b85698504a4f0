import { describe, expect, it } from 'vitest';
import { asCalendar, asMarkdown } from '~/core/advisor/export';

const plan = {
	title: 'План',
	kind: 'конфликт целей',
	steps: [
		{ name: 'Остыть', text: 'До трёх.' },
		{ name: 'Выслушать', text: 'Двадцать минут.' },
	],
	reasonsTitle: 'Почему',
	reasons: ['Сначала пауза.'],
	address: 'https://host/ru/advisor/?emotion=boiling',
};

describe('the plan as a file', () => {
	it('holds the kind, the steps, the reasons and the address', () => {
		expect(asMarkdown(plan)).toBe(
			'# План\n\nконфликт целей\n\n1. **Остыть.** До трёх.\n2. **Выслушать.** Двадцать минут.\n\n## Почему\n\n- Сначала пауза.\n\n<https://host/ru/advisor/?emotion=boiling>\n',
		);
	});

	it('leaves out what is not there', () => {
		expect(asMarkdown({ ...plan, kind: '', reasons: [] })).not.toMatch(/\n\n\n|Почему/);
	});
});

describe('the reminder', () => {
	const reminder = {
		title: 'Помогло?',
		text: 'Остыть, выслушать; всё',
		day: '2026-04-02',
		now: '2026-03-19T09:40:00.123Z',
	};

	it('is a whole-day entry with escaped texts', () => {
		const lines = asCalendar(reminder).split('\r\n');
		expect(lines).toContain('DTSTART;VALUE=DATE:20260402');
		expect(lines).toContain('DTSTAMP:20260319T094000Z');
		expect(lines).toContain('DESCRIPTION:Остыть\\, выслушать\\; всё');
		expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
		expect(lines.at(-2)).toBe('END:VCALENDAR');
	});

	it('folds long lines without cutting a letter', () => {
		const text = 'длинная строка '.repeat(30);
		const calendar = asCalendar({ ...reminder, text });
		for (const line of calendar.split('\r\n'))
			expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(calendar.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${text}`);
	});
});
