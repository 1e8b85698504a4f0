// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { stayAwake } from '~/enhance/room-wake';

afterEach(() => vi.unstubAllGlobals());

function withLock(request: () => Promise<unknown>) {
	vi.stubGlobal('navigator', { wakeLock: { request } });
}

it('asks the screen to stay on, and again when the page comes back into sight', () => {
	const request = vi.fn(async () => ({}));
	withLock(request);
	stayAwake();
	document.dispatchEvent(new Event('visibilitychange'));
	expect(request).toHaveBeenCalledTimes(2);
	expect(request).toHaveBeenCalledWith('screen');
});

it('says nothing where the browser has no such thing or refuses it', async () => {
	vi.stubGlobal('navigator', {});
	expect(stayAwake).not.toThrow();
	withLock(() => Promise.reject(new Error('battery')));
	stayAwake();
	await Promise.resolve();
});
