import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Progress } from '~/core/progress/progress';
import { markRead, nothingYet } from '~/core/progress/record';
import { recordAnswer } from '~/core/quiz/record';
import { noteOf, writeNote } from '~/stores/notes';
import { recordPlay } from '~/stores/plays';
import {
	$erasures,
	$progress,
	$setAside,
	$unsaved,
	eraseEverything,
	forgetSetAside,
	markRead as markReadHere,
	openProgress,
	rememberPlace,
} from '~/stores/progress';
import { type StorageEngine, useEngine } from '~/stores/storage';

/** An engine in memory that one can look into, fill up and change from outside. */
interface Memory extends StorageEngine {
	text: string | null;
	put: string | null;
	full: boolean;
	/** Throws on reading, as a browser does now and then. */
	unreadable: boolean;
	/** Refuses to remove. */
	stubborn: boolean;
	/** What another tab writes. */
	changedElsewhere(next: Progress | null): void;
}

function memory(text: string | null = null): Memory {
	let told = () => {};
	const engine: Memory = {
		text,
		put: null,
		full: false,
		unreadable: false,
		stubborn: false,
		works: () => !engine.full,
		read: () => (engine.unreadable ? undefined : engine.text),
		write(next) {
			if (!engine.full) engine.text = next;
			return !engine.full;
		},
		remove() {
			if (engine.stubborn) return false;
			engine.text = null;
			engine.put = null;
			return true;
		},
		setAside(old) {
			if (engine.full) return false;
			engine.put = old;
			engine.text = null;
			return true;
		},
		forgetAside() {
			engine.put = null;
			return true;
		},
		aside: () => engine.put,
		watch(changed) {
			told = changed;
		},
		changedElsewhere(next) {
			engine.text = next && JSON.stringify(next);
			told();
		},
	};
	return engine;
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

const saved = (engine: { text: string | null }) => JSON.parse(engine.text ?? 'null');

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
		engine.changedElsewhere(markRead(nothingYet, '01-why-conflict', '2026-03-19'));
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

describe('a broken record that there is no room to set aside', () => {
	const broken = `{"note":"${'x'.repeat(100)}`;

	function opened() {
		const engine = memory(broken);
		engine.full = true;
		return open(engine);
	}

	it('is not written over by the next change, but offered, and the page says that nothing is saved', () => {
		const engine = opened();
		engine.full = false;
		engine.setAside = () => false;
		expect(writeNote('l', 'f', 'words')).toBe(false);
		expect(engine.text).toBe(broken);
		expect([$setAside.get(), $unsaved.get()]).toEqual([broken, true]);
		expect(noteOf('l')).toEqual({ f: 'words' });
	});

	it('makes room once it is deleted: what the page holds is then saved', () => {
		const engine = opened();
		writeNote('l', 'f', 'words');
		engine.full = false;
		engine.setAside = () => false;
		forgetSetAside();
		expect(saved(engine).notes).toEqual({ l: { f: 'words' } });
		expect([$setAside.get(), $unsaved.get()]).toEqual([null, false]);
	});
});

describe('a record that cannot be read for a moment', () => {
	it('is not taken for none: nothing is written, and the change joins it later', () => {
		const engine = open();
		recordPlay('first', ['a']);
		open(engine);
		engine.unreadable = true;
		open(engine);
		expect(writeNote('l', 'f', 'words')).toBe(false);
		expect(saved(engine).notes).toBeUndefined();
		engine.unreadable = false;
		rememberPlace('course/');
		expect(saved(engine)).toMatchObject({
			plays: { first: { choices: ['a'] } },
			notes: { l: { f: 'words' } },
			last: 'course/',
		});
	});
});

describe('two tabs', () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	it('that write in the same moment lose nothing: what the other wrote over is put back', () => {
		const engine = open();
		const before = saved(engine) ?? nothingYet;
		markReadHere('01-why-conflict', '2026-03-19');
		engine.changedElsewhere(recordAnswer(before, 'q', 'first', ['a']));
		expect(saved(engine)).toMatchObject({
			lessons: { '01-why-conflict': '2026-03-19' },
			quizzes: { q: { answers: { first: ['a'] } } },
		});
		expect($progress.get()).toEqual(saved(engine));
	});

	it('that want different things do not write by turns for ever', () => {
		const engine = open();
		rememberPlace('here/');
		engine.changedElsewhere({ ...nothingYet, last: 'there/' });
		expect(saved(engine).last).toBe('here/');
		engine.changedElsewhere({ ...nothingYet, last: 'there/' });
		expect(saved(engine).last).toBe('there/');
	});

	it('may undo what the other did a while ago', () => {
		vi.useFakeTimers();
		const engine = open();
		writeNote('l', 'f', 'words');
		vi.advanceTimersByTime(5000);
		engine.changedElsewhere(nothingYet);
		expect(noteOf('l')).toEqual({});
		expect(saved(engine)).toEqual(nothingYet);
	});

	it('agree that the record is erased, and pages that hold a part of it are told', () => {
		const engine = open();
		recordPlay('cold-leads', ['a']);
		const told = $erasures.get();
		engine.changedElsewhere(null);
		expect($progress.get()).toEqual(nothingYet);
		expect($erasures.get()).toBe(told + 1);
		expect(engine.text).toBeNull();
	});

	it('keep apart what one of them could not save: it is not dropped when the other writes', () => {
		const engine = open();
		recordPlay('first', ['a']);
		engine.full = true;
		writeNote('l', 'f', 'a long note');
		engine.works = () => true;
		engine.changedElsewhere({ ...saved(engine), last: 'course/' });
		expect($unsaved.get()).toBe(true);
		expect(noteOf('l')).toEqual({ f: 'a long note' });
		engine.full = false;
		engine.changedElsewhere({ ...saved(engine), last: 'progress/' });
		expect($unsaved.get()).toBe(false);
		expect(saved(engine)).toMatchObject({ last: 'progress/', notes: { l: { f: 'a long note' } } });
	});
});

describe('erasing', () => {
	it('that the browser refuses is not claimed to have happened', () => {
		const engine = open();
		recordPlay('cold-leads', ['a']);
		engine.stubborn = true;
		expect(eraseEverything()).toBe(false);
		expect($progress.get().plays).toHaveProperty('cold-leads');
	});
});
