import { useEffect, useRef } from 'preact/hooks';

interface Actions {
	/** @param index 0 … 3, the place of a choice */
	choose: (index: number) => void;
	undo: () => void;
	brief: () => void;
}

/** Single keys: 1–4, U, B. By their place on the keyboard, so that they work in any layout. */
export function useKeys(alive: boolean, actions: Actions): void {
	const current = useRef(actions);
	current.current = actions;
	useEffect(() => {
		if (!alive) return;
		const press = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
			const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
			const inDialog = document.querySelector('dialog[open]') !== null;
			if (digit && !inDialog) current.current.choose(Number(digit) - 1);
			else if (event.code === 'KeyU' && !inDialog) current.current.undo();
			else if (event.code === 'KeyB') current.current.brief();
		};
		addEventListener('keydown', press);
		return () => removeEventListener('keydown', press);
	}, [alive]);
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
	);
}
