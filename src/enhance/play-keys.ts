interface Actions {
	/** @param index 0 … 3, the place of a choice */
	choose: (index: number) => void;
	undo: () => void;
	brief: () => void;
	/** Puts the play into large type, or back. */
	large: () => void;
	/** Shows the next moment of the scene. */
	next: () => void;
	/** Shows the moment before, where moments come alone. */
	back: () => void;
}

/** Single keys: 1–4, U, B, W, →, ←. By their place on the keyboard, so that they work in any layout. */
export function followKeys({ choose, undo, brief, large, next, back }: Actions): void {
	addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
		const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
		const reading = document.querySelector('dialog[open]') === null;
		if (digit && reading) choose(Number(digit) - 1);
		else if (event.code === 'KeyU' && reading) undo();
		else if (event.code === 'KeyB') brief();
		else if (event.code === 'KeyW' && reading) large();
		else if (/^(?:ArrowRight|PageDown)$/.test(event.code) && reading) next();
		else if (/^(?:ArrowLeft|PageUp)$/.test(event.code) && reading) back();
	});
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
