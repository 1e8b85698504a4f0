import { expect, it } from 'vitest';
import { reviewDayFault } from '~/core/agreement/review-day';

it.each([
	['', undefined],
	['2026-11-27', undefined],
	['2027-01-15', undefined],
	['2028-02-29', undefined],
	['2026-11-26', 'past'],
	['0027-01-15', 'past'],
	['2027-02-29', 'no-day'],
	['2027-02-30', 'no-day'],
	['2100-02-29', 'no-day'],
	['2027-04-31', 'no-day'],
	['2027-13-01', 'no-day'],
	['2027-00-10', 'no-day'],
	['2027-01-00', 'no-day'],
	['15.01.2027', 'no-day'],
	['2027-1-5', 'no-day'],
])('on 27 November 2026 the day %j has the fault %s', (day, fault) => {
	expect(reviewDayFault(day, '2026-11-27')).toBe(fault);
});
