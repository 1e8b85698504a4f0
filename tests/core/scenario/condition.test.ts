import { expect, it } from 'vitest';
import { type Condition, holds } from '~/core/scenario/condition';

const standing = { trust: 1, tension: 6, facts: ['list', 'form'], chosen: ['ask', 'wait'] };

it.each<[boolean, Condition | undefined]>([
	[true, undefined],
	[true, {}],
	[true, { trust: { atLeast: 1 } }],
	[false, { trust: { atLeast: 2 } }],
	[true, { tension: { atLeast: 6, atMost: 6 } }],
	[false, { tension: { atMost: 5 } }],
	[true, { facts: { atLeast: 2 } }],
	[false, { facts: { atLeast: 3 } }],
	[true, { knows: ['list', 'form'] }],
	[false, { knows: ['list', 'date'] }],
	[true, { unknown: ['date'] }],
	[false, { unknown: ['date', 'list'] }],
	[true, { chose: ['gone', 'wait'] }],
	[false, { chose: ['gone'] }],
	[true, { not: ['gone'] }],
	[false, { not: ['gone', 'ask'] }],
	[true, { any: [{ trust: { atLeast: 3 } }, { knows: ['list'] }] }],
	[false, { any: [{ trust: { atLeast: 3 } }, { knows: ['date'] }] }],
	[true, { any: [{ any: [{ chose: ['ask'] }] }] }],
	[false, { knows: ['list'], tension: { atMost: 5 } }],
])('is %s: %j', (expected, when) => {
	expect(holds(when, standing)).toBe(expected);
});
