// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { afterFrame } from '~/stores/after-frame';

it('lets a frame be painted before what nobody sees is done, in order', () => {
	const frames: (() => void)[] = [];
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
	const done: string[] = [];
	afterFrame(() => done.push('record'));
	afterFrame(() => done.push('announcement'));
	frames.shift()?.();
	expect(done).toEqual([]);
	frames.shift()?.();
	expect(done).toEqual(['record', 'announcement']);
	expect(frames).toEqual([]);
});

it('loses nothing when the page is left before its next frame', () => {
	vi.stubGlobal('requestAnimationFrame', () => 0);
	const done: string[] = [];
	afterFrame(() => done.push('record'));
	dispatchEvent(new Event('pagehide'));
	expect(done).toEqual(['record']);
});
