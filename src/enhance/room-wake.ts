/** Keeps the screen on while this page is seen; where a browser cannot, the trainer's computer decides. */
export function stayAwake(): void {
	const ask = () => {
		if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => {});
	};
	ask();
	// The browser lets go whenever the page is out of sight.
	document.addEventListener('visibilitychange', ask);
}
