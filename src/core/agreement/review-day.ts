/**
 * What is wrong with a day for the review.
 * @param day `2026-03-19`; '' is no day yet, and no fault
 * @param today the local day
 */
export function reviewDayFault(day: string, today: string): 'no-day' | 'past' | undefined {
	if (day === '') return undefined;
	if (!isRealDay(day)) return 'no-day';
	return day < today ? 'past' : undefined;
}

/** Whether the calendar has such a day: 30 February it has not. */
export function isRealDay(day: string): boolean {
	const [year = 0, month = 0, date = 0] = /^\d{4}-\d\d-\d\d$/.test(day) ? day.split('-').map(Number) : [];
	return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
