interface Actions {
	next: () => void;
	back: () => void;
	/** Makes the wall black, or lights it again. */
	black: () => void;
	/** @param index 0 … 3, the place of a choice */
	choose?: (index: number) => void;
}

/** Keys of a clicker and of a keyboard, by their place, so that they work in any layout. F5 is left to the browser. */
export function followRoomKeys({ next, back, black, choose }: Actions): void {
	addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
		const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
		if (/^(?:PageDown|ArrowRight)$/.test(event.code)) next();
		else if (/^(?:PageUp|ArrowLeft)$/.test(event.code)) back();
		// Some clickers type a full stop instead of B.
		else if (/^(?:KeyB|Period)$/.test(event.code)) black();
		else if (digit && choose) choose(Number(digit) - 1);
		else return;
		event.preventDefault();
	});
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
