import { describe, expect, it } from 'vitest';
import { markRead, nothingYet } from '~/core/progress/record';
import {
	$progress,
	$setAside,
	$unsaved,
	eraseEverything,
	forgetSetAside,
	noteOf,
	openProgress,
	recordPlay,
	rememberPlace,
	writeNote,
} from '~/stores/progress';
import { type StorageEngine, useEngine } from '~/stores/storage';

/** An engine in memory that one can look into, fill up and change from outside. */
interface Memory extends StorageEngine {
	text: string | null;
	put: string | null;
	full: boolean;
	changedElsewhere(): void;
}

function memory(text: string | null = null): Memory {
	return {
		text,
		put: null,
		full: false,
		changedElsewhere: () => {},
		works() {
			return !this.full;
		},
		read() {
			return this.text;
		},
		write(next: string) {
			if (!this.full) this.text = next;
			return !this.full;
		},
		remove() {
			this.text = null;
			this.put = null;
		},
		setAside(old: string | null) {
			this.put = old;
			if (old !== null) this.text = null;
		},
		aside() {
			return this.put;
		},
		watch(changed: () => void) {
			this.changedElsewhere = changed;
		},
	};
}

/** As on a new page: nothing in memory but what the engine has kept. */
function open(engine = memory()) {
	useEngine(engine);
	$progress.set(nothingYet);
	$setAside.set(null);
	$unsaved.set(false);
	openProgress();
	return engine;
}

describe('progress', () => {
	it('is saved at every change and found again', () => {
		const engine = open();
		recordPlay('cold-leads', ['a', 'b']);
		$progress.set(nothingYet);
		openProgress();
		expect($progress.get().plays['cold-leads']?.choices).toEqual(['a', 'b']);
		expect(JSON.parse(engine.text ?? '')).toEqual($progress.get());
	});

	it('of a broken record is set aside, and the course goes on', () => {
		const engine = open(memory('{"version":1'));
		expect($setAside.get()).toBe('{"version":1');
		expect(engine.put).toBe('{"version":1');
		recordPlay('cold-leads', ['a']);
		expect(JSON.parse(engine.text ?? '').plays['cold-leads'].choices).toEqual(['a']);
		expect(engine.put).toBe('{"version":1');
	});

	it('set aside on one page is offered on the next, until it is no longer wanted', () => {
		const engine = open(memory('{'));
		open(engine);
		expect($setAside.get()).toBe('{');
		forgetSetAside();
		open(engine);
		expect($setAside.get()).toBeNull();
	});

	it('is never written over when it cannot be understood, not even before it was opened', () => {
		const engine = memory('{"version":2}');
		useEngine(engine);
		recordPlay('cold-leads', ['a']);
		expect(engine.put).toBe('{"version":2}');
		expect($setAside.get()).toBe('{"version":2}');
	});

	it('does not lose what another page wrote meanwhile', () => {
		const engine = open();
		engine.text = JSON.stringify(markRead(nothingYet, '01-why-conflict', '2026-03-19'));
		rememberPlace('course/');
		expect($progress.get()).toMatchObject({
			lessons: { '01-why-conflict': '2026-03-19' },
			last: 'course/',
		});
	});

	it('says when nothing can be saved, and goes on in memory without losing a change', () => {
		const engine = open();
		recordPlay('first', ['a']);
		engine.full = true;
		recordPlay('second', ['a']);
		recordPlay('third', ['a']);
		expect($unsaved.get()).toBe(true);
		expect(Object.keys($progress.get().plays)).toEqual(['first', 'second', 'third']);
		engine.full = false;
		recordPlay('fourth', ['a']);
		expect($unsaved.get()).toBe(false);
		expect(Object.keys(JSON.parse(engine.text ?? '').plays)).toHaveLength(4);
	});

	it('says so on a page that has changed nothing yet, and still shows what was saved before', () => {
		const engine = open();
		recordPlay('cold-leads', ['a']);
		engine.full = true;
		open(engine);
		expect($unsaved.get()).toBe(true);
		expect($progress.get().plays['cold-leads']?.choices).toEqual(['a']);
	});

	it('follows what another tab does', () => {
		const engine = open();
		engine.text = JSON.stringify(markRead(nothingYet, '01-why-conflict', '2026-03-19'));
		expect($progress.get().lessons).toEqual({});
		engine.changedElsewhere();
		expect($progress.get().lessons).toEqual({ '01-why-conflict': '2026-03-19' });
	});

	it('erased in another tab does not come back with the next change', () => {
		const engine = open();
		recordPlay('cold-leads', ['a']);
		engine.remove();
		recordPlay('late-leads', ['b']);
		expect(Object.keys($progress.get().plays)).toEqual(['late-leads']);
	});

	it('is gone after erasing, with what was set aside', () => {
		const engine = open(memory('{'));
		recordPlay('cold-leads', ['a']);
		eraseEverything();
		expect([engine.text, engine.put]).toEqual([null, null]);
		expect($progress.get()).toEqual(nothingYet);
		expect($setAside.get()).toBeNull();
	});

	it('keeps what the learner writes in a lesson, and says whether it is really saved', () => {
		const engine = open();
		expect(writeNote('03-names', 'if-then', 'If it is late, I call')).toBe(true);
		open(engine);
		expect(noteOf('03-names')).toEqual({ 'if-then': 'If it is late, I call' });
		expect(noteOf('01-why-conflict')).toEqual({});
		engine.full = true;
		expect(writeNote('03-names', 'if-then', 'more')).toBe(false);
		expect(noteOf('03-names')).toEqual({ 'if-then': 'more' });
	});
});
