/**
 * An address of the site from its path below the root, e.g. `ru/course/`. The build writes the relative way to the
 * root into `<html data-root>`; while developing the root is `/`.
 */
export function fromRoot(path: string): string {
	const root = typeof document === 'undefined' ? undefined : document.documentElement.dataset.root;
	return `${root ?? '/'}${path}`;
}
