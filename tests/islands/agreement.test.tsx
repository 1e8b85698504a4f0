// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { versionsOf } from '~/core/agreement/versions';
import { nothingYet } from '~/core/progress/record';
import { agreement as messages } from '~/i18n/en/agreement';
import { progress as notices } from '~/i18n/en/progress';
import { Agreement } from '~/islands/agreement/Agreement';
import { writePart } from '~/stores/agreement';
import { $progress, $setAside, $unsaved } from '~/stores/progress';
import { keyOf } from '~/stores/site-keys';
import { localEngine, useEngine } from '~/stores/storage';

const lines = [
	{
		id: 'meeting',
		title: 'The joint meeting',
		lesson: '31-regular-talk',
		row: 'meeting',
		lessonTitle: 'Talking regularly',
		typical: 'Every second Wednesday',
		reason: 'Two weeks leave time.',
		sources: [],
	},
	{ id: 'owners', title: 'Owners', typical: 'First call: ____', reason: 'One name.', sources: [] },
];

const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** Does something and waits until the page shows what came of it. */
const settled = (action: () => unknown) =>
	act(async () => {
		action();
		await new Promise((resolve) => setTimeout(resolve));
	});
const press = (name: string | RegExp) => settled(() => fireEvent.click(button(name)));
const type = (label: string, value: string) =>
	settled(() => fireEvent.input(screen.getByLabelText(label), { target: { value } }));
const show = () => render(<Agreement locale="en" lines={lines} messages={messages} notices={notices} />);

beforeEach(() => {
	// An evening in New York, when it is the 28th in Greenwich already.
	vi.stubEnv('TZ', 'America/New_York');
	vi.useFakeTimers({ now: new Date('2026-11-28T02:00:00Z'), toFake: ['Date'] });
	localStorage.clear();
	useEngine(localEngine);
	$progress.set(nothingYet);
	$setAside.set(null);
	$unsaved.set(false);
});
afterEach(() => {
	cleanup();
	vi.useRealTimers();
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
});

describe('the page of the working agreement', () => {
	it('counts lines and names those with something left to fill in', async () => {
		show();
		expect(screen.getByText('Lines filled in: 0 of 2.')).toBeTruthy();
		await press('Use the example: The joint meeting');
		expect(screen.getByText('Lines filled in: 1 of 2.')).toBeTruthy();
		await press(messages.fillAll);
		expect(screen.getByText(/All lines are filled in.*____: Owners\./)).toBeTruthy();
	});

	it('does not write over a line when it fills in the empty ones', async () => {
		show();
		await type('The joint meeting', 'Ours');
		await press(messages.fillAll);
		expect((screen.getByLabelText('The joint meeting') as HTMLTextAreaElement).value).toBe('Ours');
	});

	it('signs with two names and the day on the wall, not the one in Greenwich', async () => {
		show();
		await press('Sign with today’s date, 27 November 2026');
		expect(screen.getByText(messages.needLines)).toBeTruthy();
		await type('The joint meeting', 'On Wednesdays');
		await type(messages.signSales, 'Oleg');
		await press(/^Sign with today’s date/);
		expect(screen.getByText(messages.needNames)).toBeTruthy();
		await type(messages.signMarketing, 'Marina');
		await press(/^Sign with today’s date/);
		expect(screen.getByText('Signed on 27 November 2026. Sales: Oleg. Marketing: Marina.')).toBeTruthy();
		expect(versionsOf($progress.get())[0]?.signed?.day).toBe('2026-11-27');
	});

	it('says before signing which lines are blank or have a gap, leads there, and lets sign all the same', async () => {
		show();
		const links = () => screen.queryAllByRole('link', { name: /./ }).filter((one) => one.closest('form'));
		expect(screen.queryByText(messages.unfinished)).toBeNull();
		await type('The joint meeting', 'On Wednesdays');
		const sign = button(/^Sign with today’s date/);
		expect(document.getElementById(sign.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
			messages.unfinished,
		);
		expect(screen.getByText(messages.unfinishedBlank)).toBeTruthy();
		expect(links().map((link) => link.textContent)).toEqual(['Owners']);
		await type('Owners', 'First call: ____');
		expect(screen.queryByText(messages.unfinishedBlank)).toBeNull();
		expect(screen.getByText(messages.unfinishedGaps)).toBeTruthy();
		expect(document.querySelector(links()[0]?.getAttribute('href') ?? '')?.textContent).toContain('Owners');
		await type(messages.signSales, 'Oleg');
		await type(messages.signMarketing, 'Marina');
		await press(/^Sign with today’s date/);
		expect(versionsOf($progress.get())[0]?.signed?.sales).toBe('Oleg');
		await type('Owners', 'First call: Sveta');
		expect(screen.queryByText(messages.unfinished)).toBeNull();
	});

	it('says when the signatures are under an older version, and shows old and new', async () => {
		show();
		await type('The joint meeting', 'On Wednesdays');
		await type(messages.signSales, 'Oleg');
		await type(messages.signMarketing, 'Marina');
		await press(/^Sign with today’s date/);
		await type('The joint meeting', 'On Thursdays');
		expect(screen.getByText(/under an older version\. Changed since then: The joint meeting\./)).toBeTruthy();
		await press(messages.whatChanged);
		await waitFor(() => expect(document.querySelector('del')?.textContent).toBe('Wednesdays'));
		expect(document.querySelector('ins')?.textContent).toBe('Thursdays');
		await type('The joint meeting', 'On Wednesdays');
		expect(screen.queryByText(/under an older version/)).toBeNull();
	});

	it('takes a review day from today on, and says of another what is wrong with it', async () => {
		show();
		const field = screen.getByLabelText(messages.review);
		await type(messages.review, '2026-11-26');
		expect(screen.queryByText(messages.reviewPast)).toBeNull();
		await settled(() => fireEvent.blur(field));
		expect(screen.getByText(messages.reviewPast)).toBeTruthy();
		expect($progress.get().agreement).toBeUndefined();
		await type(messages.review, '2026-11-27');
		expect(screen.getAllByText(/^Friday,? 27 November 2026$/).length).toBeGreaterThan(0);
		expect($progress.get().agreement?.fields).toEqual({ 'review-day': '2026-11-27' });
	});

	it('says of a review day that has come and gone that it needs a new one', async () => {
		writePart({ id: 'review-day' }, '2026-10-01');
		show();
		expect(screen.getByText(messages.reviewPast)).toBeTruthy();
	});

	it('stands also when a record from elsewhere names days that no calendar has', () => {
		const at = '2026-02-31T09:40:00.000Z';
		const signed = { sales: 'Oleg', marketing: 'Marina', day: '2026-02-31' };
		const texts = { 'review-day': 'soon' };
		$progress.set({ ...nothingYet, agreement: { fields: texts, versions: { [at]: { texts, signed } } } });
		localStorage.setItem(keyOf('record'), JSON.stringify($progress.get()));
		show();
		expect(screen.getByText(messages.reviewNoDay)).toBeTruthy();
		expect(button(/^Bring back the version of/)).toBeTruthy();
	});

	it('does not keep the same version twice, nor an empty page', async () => {
		show();
		await press(messages.keep);
		expect(screen.getByText(messages.keptNothing)).toBeTruthy();
		await type('Owners', 'Anna');
		await press(messages.keep);
		await press(messages.keep);
		expect(screen.getByText(messages.keptAlready)).toBeTruthy();
		expect(versionsOf($progress.get())).toHaveLength(1);
	});

	it('deletes a version only after asking', async () => {
		show();
		await type('Owners', 'Anna');
		await press(messages.keep);
		const ask = vi.fn().mockReturnValueOnce(false).mockReturnValueOnce(true);
		vi.stubGlobal('confirm', ask);
		await press(/^Delete the version/);
		expect(versionsOf($progress.get())).toHaveLength(1);
		await press(/^Delete the version/);
		expect(ask).toHaveBeenCalledTimes(2);
		expect(versionsOf($progress.get())).toEqual([]);
	});

	it('never calls signed what could not be saved', async () => {
		show();
		await type('Owners', 'Anna');
		useEngine({ ...localEngine, write: () => false });
		await type(messages.signSales, 'Oleg');
		await type(messages.signMarketing, 'Marina');
		await press(/^Sign with today’s date/);
		expect(screen.getByText(messages.notKept)).toBeTruthy();
		expect(screen.getByText(notices.unsaved)).toBeTruthy();
	});
});
