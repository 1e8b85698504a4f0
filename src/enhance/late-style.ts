/** Fetches a style that its page did not need so far. Resolves once it is there; false when it cannot be had. */
export function haveStyle(href: string): Promise<boolean> {
	if (document.querySelector(`link[rel="stylesheet"][href="${href}"]`)) return Promise.resolve(true);
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	return new Promise((resolve) => {
		link.onload = () => resolve(true);
		link.onerror = () => {
			link.remove();
			resolve(false);
		};
		document.head.append(link);
	});
}
