/**
 * Calls once the element comes near the screen or is touched; when that fails, the next touch tries again. A button
 * that is pressed meanwhile is pressed anew afterwards.
 */
export function whenNear(element: HTMLElement, call: () => Promise<void>): void {
	let asked = false;
	let pressed: HTMLElement | null = null;
	const remember = ({ target }: Event) => {
		if (target instanceof Element) pressed = target.closest('button');
	};
	const ask = async () => {
		if (asked) return;
		asked = true;
		try {
			await call();
			element.removeEventListener('click', remember);
			pressed?.click();
		} catch {
			asked = false;
		}
	};
	element.addEventListener('click', remember);
	element.addEventListener('focusin', ask);
	element.addEventListener('pointerdown', ask);
	const observer = new IntersectionObserver(
		([entry]) => {
			if (!entry?.isIntersecting) return;
			observer.disconnect();
			ask();
		},
		{ rootMargin: '400px' },
	);
	observer.observe(element);
}
