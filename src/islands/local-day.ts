/**
 * The day that a moment belongs to where the person is, not in Greenwich: `2026-03-19`.
 * @param later so many days after it
 */
export function localDay(moment: Date, later = 0): string {
	const day = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + later);
	const two = (part: number) => String(part).padStart(2, '0');
	return [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
}
