import type { Group } from '../core/room/vote';

/** A row of the keyboard for each group, a key for each choice. */
const rows: Record<Group, string> = { sales: 'QWER', marketing: 'ASDF', others: 'ZXCV' };

/** The letter that counts a hand; by its place on the keyboard, so that it works in any layout. */
export const keyFor = (group: Group, index: number): string => rows[group][index] ?? '';

/** @param count hears of a hand more or, with Shift, one fewer */
export function followCounterKeys(count: (group: Group, index: number, by: 1 | -1) => void): void {
	addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
		const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
		for (const group of Object.keys(rows) as Group[]) {
			const index = letter ? rows[group].indexOf(letter) : -1;
			if (index >= 0) count(group, index, event.shiftKey ? -1 : 1);
		}
	});
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
