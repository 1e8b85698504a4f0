interface Reminder {
	/** What it belongs to, in a word of Latin letters; part of its id. */
	readonly about: string;
	readonly title: string;
	readonly text: string;
	/** The day to be reminded on, `2026-03-19`. */
	readonly day: string;
	/** The moment of writing, `2026-03-05T09:40:00Z`. */
	readonly now: string;
}

/**
 * A whole-day entry for any calendar that reminds at nine in the morning (RFC 5545): lines end in CR LF; commas,
 * semicolons, backslashes and line breaks are escaped; lines are folded at 75 octets.
 */
export function asCalendar({ about, title, text, day, now }: Reminder): string {
	const date = day.replaceAll('-', '');
	const stamp = now.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//Common Ground//${about}//EN`,
		'BEGIN:VEVENT',
		`UID:${about}-${stamp}@common-ground`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${date}`,
		`SUMMARY:${escaped(title)}`,
		`DESCRIPTION:${escaped(text)}`,
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(title)}`,
		'TRIGGER:PT9H',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]
		.map(folded)
		.join('\r\n');
}

function escaped(text: string): string {
	return text.replace(/[\\,;]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');
}

/** Octets, not letters, count; a letter is never cut. */
function folded(line: string): string {
	const lines = [''];
	let octets = 0;
	for (const letter of line) {
		const size = new TextEncoder().encode(letter).length;
		if (octets + size > 74) {
			lines.push('');
			octets = 0;
		}
		lines[lines.length - 1] += letter;
		octets += size;
	}
	return lines.join('\r\n ');
}
