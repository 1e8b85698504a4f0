/** Calls once the element comes near the screen or is touched; when that fails, the next touch tries again. */
export function whenNear(element: HTMLElement, call: () => Promise<void>): void {
	let asked = false;
	const ask = async () => {
		if (asked) return;
		asked = true;
		await call().catch(() => {
			asked = false;
		});
	};
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
