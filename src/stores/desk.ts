import { atom, type ReadableAtom } from 'nanostores';
import { type Desk, firstWish, newDesk, parseDesk } from '../core/agenda/desk';
import type { Kit, Wish } from '../core/agenda/kit';
import { attempt, getItem, keyOf, setItem } from './site-keys';

export interface OpenedDesk {
	readonly $desk: ReadableAtom<Desk>;
	/** False where the last change could not be kept. */
	readonly $kept: ReadableAtom<boolean>;
	readonly change: (rule: (desk: Desk) => Desk) => void;
}

/**
 * Opens the agenda that lies on this device's desk.
 * @param wish asked for by the address; it takes the place of what lay there
 */
export function openDesk(kit: Kit, wish: Wish | undefined): OpenedDesk {
	const read = () =>
		parseDesk(
			kit,
			attempt(() => getItem('desk'), null),
		);
	const $desk = atom((wish ? newDesk(kit, wish) : read()) ?? newDesk(kit, firstWish(kit)));
	const $kept = atom(true);
	const keep = (desk: Desk) =>
		$kept.set(
			attempt(() => {
				setItem('desk', JSON.stringify(desk));
				return true;
			}, false),
		);
	addEventListener('storage', ({ key }) => {
		if (key === keyOf('desk')) $desk.set(read() ?? newDesk(kit, firstWish(kit)));
	});
	if (wish) keep($desk.get());
	return {
		$desk,
		$kept,
		change: (rule) => {
			const desk = rule($desk.get());
			$desk.set(desk);
			keep(desk);
		},
	};
}
