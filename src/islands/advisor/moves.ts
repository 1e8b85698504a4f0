import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const milliseconds = 200;

/**
 * Lets the items of a list glide from their former places to the new ones, so that one sees what overtook what.
 * Nothing moves when the person prefers reduced motion.
 * @param order the ids of the items as they stand now, in `data-strategy` of each
 */
export function useMoves(list: RefObject<HTMLElement>, order: readonly string[]): void {
	const before = useRef(new Map<string, number>());
	const key = order.join();
	useLayoutEffect(() => {
		const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		const items = [...(list.current?.children ?? [])].filter((item) => item instanceof HTMLElement);
		for (const item of items) {
			const id = item.dataset.strategy ?? '';
			const from = before.current.get(id);
			const by = from === undefined ? 0 : from - item.offsetTop;
			if (by !== 0 && !calm) {
				item.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
					duration: milliseconds,
					easing: 'ease-out',
				});
			}
			before.current.set(id, item.offsetTop);
		}
	}, [list, key]);
}
