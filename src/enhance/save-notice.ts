import { $setAside, $unsaved } from '../stores/progress';

/** Shows on a page rendered on the server that something is not saved, or that a broken record was set aside. */
export function wakeSaveNotice(): void {
	const unsaved = document.querySelector<HTMLElement>('[data-unsaved]');
	const setAside = document.querySelector<HTMLElement>('[data-set-aside]');
	const button = unsaved?.querySelector('button');
	$unsaved.subscribe(async (on) => {
		unsaved?.toggleAttribute('hidden', !on);
		if (on && button) button.onclick = (await import('../stores/record-file')).downloadRecord;
	});
	$setAside.subscribe((text) => setAside?.toggleAttribute('hidden', !text));
}
