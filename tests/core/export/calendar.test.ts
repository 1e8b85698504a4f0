import { describe, expect, it } from 'vitest';
import { asCalendar } from '~/core/export/calendar';

describe('the reminder', () => {
	const reminder = {
		about: 'advisor',
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
			'UID:advisor-20260319T094000Z@common-ground',
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

	it('escapes commas, semicolons, backslashes and line breaks of any kind in both texts', () => {
		const text = 'a,b;c\\d\ne\r\nf\rg';
		const calendar = asCalendar({ ...reminder, title: text, text });
		expect(calendar).toContain('\r\nSUMMARY:a\\,b\\;c\\\\d\\ne\\nf\\ng\r\n');
		expect(calendar).toContain('\r\nDESCRIPTION:a\\,b\\;c\\\\d\\ne\\nf\\ng\r\n');
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
