import { expect, it } from 'vitest';
import { dotStages, stages } from '~/core/funnel/dots';
import { judgedApart, marketingMeasures, salesMeasures, seed } from '~/core/funnel/rules';
import { run } from '~/core/funnel/run';
import { chart, dotPlaces, heightOf, pictureHeight, placeOf, stepPath } from '~/enhance/funnel-places';

it('every dot stands within its stage, and no two on one place, whatever is set', () => {
	for (const marketing of marketingMeasures)
		for (const sales of salesMeasures)
			for (const bar of [0, 40, 80])
				for (const month of run({ ...judgedApart, marketing, sales, bar }, seed, 12)) {
					const stageOf = dotStages(month);
					const places = dotPlaces(stageOf);
					for (const [dot, { x, y }] of places.entries()) {
						const stage = stageOf[dot] ?? 'kept';
						const next = stages[stages.indexOf(stage) + 1];
						expect(y).toBeGreaterThan(placeOf(stage));
						expect(y).toBeLessThan(next ? placeOf(next) : pictureHeight);
						expect(x).toBeLessThan(360);
					}
					expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
				}
});

it('the line of a year has a step for each month, higher for more contracts', () => {
	expect(stepPath([30, 60])).toBe(`M0 ${chart.height / 2}H25V0H50`);
	expect(heightOf(100)).toBe(0);
	expect(stepPath([])).toBe('');
});
