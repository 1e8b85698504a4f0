const regions: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A day such as `2027-01-15` in words: «15 января 2027» */
export function dayInWords(locale: string, day: string): string {
	// It has no time, and JavaScript reads it as midnight in UTC.
	return inWords(locale, { dateStyle: 'long', timeZone: 'UTC' }, day);
}

/** … with its weekday. */
export function weekdayInWords(locale: string, day: string): string {
	return inWords(locale, { dateStyle: 'full', timeZone: 'UTC' }, day);
}

/** A moment such as `2026-03-05T09:40:00.000Z` as the clock on the wall showed it; with seconds, so that no two versions have one name. */
export function momentInWords(locale: string, moment: string): string {
	return inWords(locale, { dateStyle: 'long', timeStyle: 'medium' }, moment);
}

function inWords(locale: string, style: Intl.DateTimeFormatOptions, moment: string): string {
	const date = new Date(moment);
	// A record from elsewhere may name a day that no calendar has.
	if (Number.isNaN(date.getTime())) return moment;
	// «15 января 2027 г.» would end a sentence with two full stops.
	return new Intl.DateTimeFormat(regions[locale] ?? locale, style).format(date).replace(/\sг\./, '');
}
