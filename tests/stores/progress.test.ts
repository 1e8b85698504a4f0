import { beforeEach, describe, expect, it } from 'vitest';
import { nothingYet } from '~/core/progress/record';
import {
	$progress,
	$setAside,
	$unsaved,
	eraseEverything,
	openProgress,
	recordPlay,
	rememberAdvisor,
} from '~/stores/progress';
import { lessonRead, savedProgress } from '~/stores/reading';
import { type StorageEngine, useEngine } from '~/stores/storage';

/** An engine in memory that one can look into. */
function memory(
	text: string | null = null,
): StorageEngine & { text: string | null; aside: string | null; full: boolean } {
	return {
		text,
		aside: null,
		full: false,
		read() {
			return this.text;
		},
		write(next) {
			if (!this.full) this.text = next;
			return !this.full;
		},
		remove() {
			this.text = null;
		},
		setAside(old) {
			this.aside = old;
		},
	};
}

function open(text: string | null = null) {
	const engine = memory(text);
	useEngine(engine);
	openProgress();
	return engine;
}

beforeEach(() => {
	$progress.set(nothingYet);
	$setAside.set(null);
	$unsaved.set(false);
});

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
		const engine = open('{"version":1');
		expect($setAside.get()).toBe('{"version":1');
		expect(engine.aside).toBe('{"version":1');
		recordPlay('cold-leads', ['a']);
		expect(JSON.parse(engine.text ?? '').plays['cold-leads'].choices).toEqual(['a']);
		expect(engine.aside).toBe('{"version":1');
	});

	it('does not lose what another page wrote meanwhile', () => {
		open();
		lessonRead('01-why-conflict', '2026-03-19');
		rememberAdvisor('nature=goals');
		expect($progress.get()).toMatchObject({
			lessons: { '01-why-conflict': '2026-03-19' },
			advisor: 'nature=goals',
		});
	});

	it('says when nothing can be saved, and goes on in memory', () => {
		const engine = open();
		engine.full = true;
		recordPlay('cold-leads', ['a']);
		expect($unsaved.get()).toBe(true);
		expect($progress.get().plays['cold-leads']?.choices).toEqual(['a']);
	});

	it('is gone after erasing', () => {
		const engine = open();
		recordPlay('cold-leads', ['a']);
		eraseEverything();
		expect(engine.text).toBeNull();
		expect($progress.get()).toEqual(nothingYet);
	});
});

describe('a page without the framework', () => {
	it('starts a record and adds to it', () => {
		const engine = open();
		lessonRead('01-why-conflict', '2026-03-19');
		expect(JSON.parse(engine.text ?? '')).toMatchObject({
			version: 1,
			lessons: { '01-why-conflict': '2026-03-19' },
		});
	});

	it.each(['{', '{"version":9}', '[]'])('leaves %s for the pages that can set it aside', (text) => {
		const engine = memory(text);
		useEngine(engine);
		lessonRead('01-why-conflict', '2026-03-19');
		expect(engine.text).toBe(text);
		expect(savedProgress()).toBeUndefined();
	});
});
