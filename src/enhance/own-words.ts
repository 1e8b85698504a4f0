import { noteOf, writeNote } from '../stores/notes';
import { $progress } from '../stores/progress';

/**
 * What the learner would have said in a scene, kept on the device before a choice is made. No machine judges it.
 * @param id of the role-play
 */
export function wakeOwnWords(root: Element, id: string): void {
	const fields = [...root.querySelectorAll<HTMLTextAreaElement>('[data-own]')];
	for (const field of fields) {
		const save = () => writeNote(id, field.dataset.own ?? '', field.value);
		// What was typed before this script arrived is kept, too.
		if (field.value) save();
		field.oninput = save;
	}
	$progress.subscribe(() => {
		const notes = noteOf(id);
		for (const field of fields.filter((one) => one !== document.activeElement))
			field.value = notes[field.dataset.own ?? ''] ?? '';
	});
}
