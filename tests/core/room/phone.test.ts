import { expect, it } from 'vitest';
import { addressForPhones } from '~/core/room/phone';

it('gives phones the address of a page wherever the course lies', () => {
	expect(addressForPhones('https://example.org/course/', 'ru/lessons/02-two-rulers/')).toBe(
		'https://example.org/course/ru/lessons/02-two-rulers/',
	);
	expect(addressForPhones('http://192.168.0.7:4321/', 'en/')).toBe('http://192.168.0.7:4321/en/');
});

it.each([
	'http://localhost:4321/',
	'http://127.0.0.1:4321/',
	'http://[::1]:4321/',
	'file:///home/trainer/dist/index.html',
])('knows that no phone can get to %s', (root) => {
	expect(addressForPhones(root, 'en/')).toBeUndefined();
});
