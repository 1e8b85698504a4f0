/** Runs what may wait until the page is painted: in the first quiet moment, within two seconds. */
export function whenQuiet(run: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 2000 });
	else setTimeout(run, 200);
}
