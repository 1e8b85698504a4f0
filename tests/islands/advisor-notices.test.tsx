// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { localize } from '~/core/locale';
import { nothingYet } from '~/core/progress/record';
import { advisor as messages } from '~/i18n/en/advisor';
import { Notices } from '~/islands/advisor/Notices';
import { $progress, $unsaved } from '~/stores/progress';
import { advisor } from '../core/advisor/model';

const { strategies, vetoes, ...rest } = localize(advisor, 'en', (text) => text);
const model = { ...rest, strategies, vetoes, sources: Object.keys(advisor.sources) };
const others = [
	{ id: 'b', advisor: 'emotion=boiling&trust=low' },
	{ id: 'c', advisor: 'nature=values' },
];

function show(record: Partial<typeof $progress.value>, unsaved = false) {
	$progress.set({ ...nothingYet, ...record });
	$unsaved.set(unsaved);
	render(<Notices locale="en" model={model} answered={false} messages={messages} />);
}

afterEach(() => {
	cleanup();
	$progress.set(nothingYet);
	$unsaved.set(false);
});

describe('the notice of other answers', () => {
	it('is not there while the record holds no other conflict', () => {
		show({});
		expect(screen.queryByText(messages.replaced)).toBeNull();
	});

	it('leads to the only other one', () => {
		show({ others: others.slice(0, 1) });
		expect(screen.getByRole('link').getAttribute('href')).toBe('#emotion=boiling&trust=low&from=course');
		expect(screen.getByText(new RegExp(messages.replacedKept))).toBeTruthy();
	});

	it('names each of several by what comes first in it and how much is answered', () => {
		show({ others });
		const [first, second] = screen.getAllByRole('link').map(({ textContent }) => textContent);
		expect(first).toMatch(/^Cool.*\. Answers: 2$/);
		expect(second).toMatch(/^Active listening\. Answers: 1$/);
	});

	it('does not say kept of what is gone with the page', () => {
		show({ others }, true);
		expect(screen.getByText(/There were other answers/).textContent).not.toContain('kept');
		expect(screen.getAllByRole('link')).toHaveLength(2);
	});
});
