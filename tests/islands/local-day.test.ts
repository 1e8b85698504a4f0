import { afterEach, describe, expect, it, vi } from 'vitest';
import { localDay } from '~/islands/local-day';

afterEach(() => vi.unstubAllEnvs());

describe('the day of a moment', () => {
	it.each([
		['America/Los_Angeles', '2026-03-05T23:30:00.000Z', '2026-03-05'],
		['America/Los_Angeles', '2026-03-06T00:30:00.000Z', '2026-03-05'],
		['Europe/Moscow', '2026-03-04T21:30:00.000Z', '2026-03-05'],
		['Pacific/Kiritimati', '2026-12-31T10:30:00.000Z', '2027-01-01'],
		['Pacific/Pago_Pago', '2027-01-01T10:30:00.000Z', '2026-12-31'],
		['Asia/Kathmandu', '2026-03-04T18:45:00.000Z', '2026-03-05'],
		['UTC', '2026-03-05T00:30:00.000Z', '2026-03-05'],
	])('is the one that the person lives in: %s, %s', (zone, moment, day) => {
		vi.stubEnv('TZ', zone);
		expect(localDay(new Date(moment))).toBe(day);
	});

	it.each([
		['Europe/Moscow', '2026-03-04T21:30:00.000Z', '2026-03-19'],
		['America/New_York', '2026-03-01T04:30:00.000Z', '2026-03-14'],
		['America/New_York', '2026-10-31T04:30:00.000Z', '2026-11-14'],
		['Europe/Berlin', '2026-10-24T22:30:00.000Z', '2026-11-08'],
		['America/Sao_Paulo', '2018-10-27T23:30:00.000Z', '2018-11-10'],
		['Asia/Beirut', '2026-03-28T22:30:00.000Z', '2026-04-12'],
		['UTC', '2028-02-20T12:00:00.000Z', '2028-03-05'],
	])(
		'two weeks later is fourteen days later, over a change of the clock as well: %s, %s',
		(zone, moment, day) => {
			vi.stubEnv('TZ', zone);
			expect(localDay(new Date(moment), 14)).toBe(day);
		},
	);
});
