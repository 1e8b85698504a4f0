import { $setAside, $unsaved } from '../stores/progress';
import { downloadRecord } from '../stores/record-file';

/** Shows on a page rendered on the server that something is not saved, or that a broken record was set aside. */
export function wakeSaveNotice(): void {
	const unsaved = document.querySelector<HTMLElement>('[data-unsaved]');
	const setAside = document.querySelector<HTMLElement>('[data-set-aside]');
	unsaved?.querySelector('button')?.addEventListener('click', downloadRecord);
	$unsaved.subscribe((on) => unsaved?.toggleAttribute('hidden', !on));
	$setAside.subscribe((text) => setAside?.toggleAttribute('hidden', !text));
}
