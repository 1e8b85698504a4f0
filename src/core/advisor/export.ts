/** A plan in words of one language, ready to be written down. */
export interface PlanText {
	readonly title: string;
	/** The type of the conflict; empty when nothing names it. */
	readonly kind: string;
	readonly steps: readonly { readonly name: string; readonly text: string }[];
	/** What stands below the steps; a section without lines is left out. */
	readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
	/** Where the answers are. */
	readonly address: string;
}

/** The plan as a Markdown file, without anything the person has not chosen to share. */
export function asMarkdown({ title, kind, steps, sections, address }: PlanText): string {
	const parts = [
		`# ${title}`,
		kind,
		steps.map(({ name, text }, index) => `${index + 1}. **${name}.** ${text}`).join('\n'),
		...sections
			.filter(({ lines }) => lines.length > 0)
			.map(({ title, lines }) => [`## ${title}`, '', ...lines.map((line) => `- ${line}`)].join('\n')),
		`<${address}>`,
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}

interface Reminder {
	readonly title: string;
	readonly text: string;
	/** The day to be reminded on, `2026-03-19`. */
	readonly day: string;
	/** The moment of writing, `2026-03-05T09:40:00Z`. */
	readonly now: string;
}

/**
 * A whole-day entry for any calendar that reminds at nine in the morning (RFC 5545): lines end in CR LF, commas, semicolons, backslashes and line breaks
 * are escaped, lines are folded at 75 octets.
 */
export function asCalendar({ title, text, day, now }: Reminder): string {
	const date = day.replaceAll('-', '');
	const stamp = now.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Common Ground//advisor//EN',
		'BEGIN:VEVENT',
		`UID:${stamp}@common-ground`,
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
	return text.replace(/[\\,;]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
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
