import { describe, expect, it } from 'vitest';
import { drawMap, figuresOf } from '~/components/scenario/play-map';
import { textSize, wrap } from '~/components/scenario/text-size';
import { locales } from '~/core/locale';
import { course } from '~/library/course';
import type { Box } from '~/library/graph-layout';

const maps = locales.flatMap((locale) =>
	course(locale).scenarios.map((play) => ({ name: `${play.id} in ${locale}`, play, locale })),
);

const overlap = (one: Box, other: Box) =>
	Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
	Math.abs(one.y - other.y) < (one.height + other.height) / 2;

describe.each(maps)('the map of $name', ({ play, locale }) => {
	const { nodes, edges, width, height } = drawMap(locale, play);
	const { nodes: scenes, endings } = play.script;

	it('has every scene, ending and way', () => {
		const places = [...Object.keys(scenes), ...Object.keys(endings)];
		expect(nodes.map(({ id }) => id).toSorted()).toEqual(places.toSorted());
		const drawn = edges.flatMap(({ from, to, choices, when }) =>
			choices.map((choice) => `${from} ${choice} ${when ? 'detours' : 'leads'} to ${to}`),
		);
		const authored = Object.entries(scenes).flatMap(([from, { choices }]) =>
			choices.flatMap(({ id, goto, detours }) => [
				`${from} ${id} leads to ${goto}`,
				...new Set(detours.map((one) => `${from} ${id} detours to ${one.goto}`)),
			]),
		);
		expect(drawn.toSorted()).toEqual(authored.toSorted());
		expect(edges.every(({ path }) => /^M[\d.]+,[\d.]+[LC]/.test(path))).toBe(true);
	});

	it('says the condition of every detour', () => {
		const detours = edges.filter(({ when }) => when);
		for (const { words } of detours) expect(words.join(' ')).toMatch(/^(если|if)\s.+[\d»”]/);
	});

	it('marks a best answer of every scene, and none where nothing is scored', () => {
		const marked = edges.filter(({ badges }) => badges.some(({ isBest }) => isBest)).map(({ from }) => from);
		expect(new Set(marked)).toEqual(new Set(play.scenario.unscored ? [] : Object.keys(scenes)));
		expect(edges.flatMap(({ badges }) => badges).every(({ number }) => number >= 1 && number <= 4)).toBe(
			true,
		);
	});

	it('has no two boxes that overlap, and none outside', () => {
		const labels = edges.map(({ from, to, label }) => ({ id: `${from} → ${to}`, ...label }));
		const boxes = [...nodes, ...labels];
		const faults = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.filter((other) => overlap(one, other))
				.map((other) => `${one.id} | ${other.id}`),
		);
		expect(faults).toEqual([]);
		for (const box of boxes) {
			expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width / 2).toBeLessThanOrEqual(width);
			expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
		}
	});

	it('has shares that sum to 100 %, and none where nothing is scored', () => {
		const { shares } = figuresOf(play.scenario);
		const shared = play.scenario.unscored ? [] : Object.keys(endings);
		expect(Object.keys(shares).toSorted()).toEqual(shared.toSorted());
		const tenths = Object.values(shares).map((share) => Math.round(share * 1000));
		expect(tenths.reduce((sum, share) => sum + share, 0)).toBe(shared.length > 0 ? 1000 : 0);
	});
});

it('words are broken between lines, never inside', () => {
	expect(wrap('Тридцать восемь блокнотов', 16)).toEqual(['Тридцать восемь', 'блокнотов']);
	expect(wrap('Ноутбук', 3)).toEqual(['Ноутбук']);
	expect(textSize(['аб', 'абвг'], 10, 600)).toEqual({ width: 24, height: 24 });
});
