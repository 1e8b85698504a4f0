// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf } from '~/core/agreement/draft';
import { versionsOf } from '~/core/agreement/versions';
import { parseProgress } from '~/core/progress/parse';
import { nothingYet } from '~/core/progress/record';
import { fillBlank, forgetVersion, keepVersion, restoreVersion, writePart } from '~/stores/agreement';
import { noteOf, writeNote } from '~/stores/notes';
import { replaceRecord } from '~/stores/other-record';
import { $progress, eraseEverything, openProgress } from '~/stores/progress';
import { downloadRecord } from '~/stores/record-file';
import { keyOf } from '~/stores/site-keys';
import { localEngine, useEngine } from '~/stores/storage';

const lines = [
	{ id: 'meeting', lesson: '31-regular-talk', row: 'meeting', typical: 'Every second Wednesday' },
	{ id: 'escalation', typical: 'First the two people concerned' },
];
const monday = '2026-11-02T09:40:00.000Z';
const tuesday = '2026-11-03T09:40:00.000Z';
const names = { sales: 'Oleg', marketing: 'Marina', day: '2026-11-02' };
const stored = () => localStorage.getItem(keyOf('record')) ?? '';

/** As on a new page: nothing in memory but what storage has kept. */
function reopen(): void {
	$progress.set(nothingYet);
	openProgress();
}

beforeEach(() => {
	localStorage.clear();
	useEngine(localEngine);
	reopen();
});

describe('the working agreement in the record', () => {
	it('and a sheet of a lesson are one text, whichever is written', () => {
		writeNote('31-regular-talk', 'meeting', 'On Mondays');
		expect(draftOf($progress.get(), lines)).toEqual({ meeting: 'On Mondays' });
		writePart(lines[0] as (typeof lines)[0], 'On Tuesdays');
		expect(noteOf('31-regular-talk')).toEqual({ meeting: 'On Tuesdays' });
	});

	it('is found again with its versions', () => {
		fillBlank(lines);
		keepVersion(lines, monday, names);
		reopen();
		expect(draftOf($progress.get(), lines).escalation).toBe('First the two people concerned');
		expect(versionsOf($progress.get())).toMatchObject([{ at: monday, signed: names }]);
		forgetVersion(monday);
		reopen();
		expect(versionsOf($progress.get())).toEqual([]);
	});

	it('brings a version back to the sheets, too', () => {
		writeNote('31-regular-talk', 'meeting', 'On Mondays');
		keepVersion(lines, monday);
		writeNote('31-regular-talk', 'meeting', 'Never');
		restoreVersion(lines, monday, tuesday);
		expect(noteOf('31-regular-talk')).toEqual({ meeting: 'On Mondays' });
	});

	it('goes with everything else that is erased', () => {
		fillBlank(lines);
		keepVersion(lines, monday, names);
		expect(stored()).toContain('Oleg');
		eraseEverything();
		expect(stored()).toBe('');
		expect($progress.get().agreement).toBeUndefined();
	});

	it('travels in the file of the record and comes back from it', async () => {
		let file: Blob | undefined;
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			file = blob as Blob;
			return 'blob:';
		});
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
		fillBlank(lines);
		keepVersion(lines, monday, names);
		const before = $progress.get();
		downloadRecord();
		eraseEverything();
		const found = parseProgress((await file?.text()) ?? '');
		if (found) replaceRecord(found);
		expect($progress.get()).toEqual(before);
	});
});
