import { type Cut, type Proposal, standingOf, withCuts } from '../core/agenda/clock';
import { minutesOf } from '../core/agenda/item';
import { atItem, type Plan, type PlanItem } from '../core/agenda/plan';
import { setPlan } from '../core/room/room';
import { fill } from '../i18n/format';
import type { desk } from '../i18n/ru/desk';
import { openRoom } from '../stores/room';
import { addressOf } from './room-page';

type Words = Pick<
	typeof desk,
	| 'now'
	| 'left'
	| 'overTime'
	| 'next'
	| 'onTime'
	| 'behind'
	| 'ahead'
	| 'skip'
	| 'shorten'
	| 'keep'
	| 'missing'
	| 'minutesShort'
>;

/** Milliseconds between two looks at the clock. */
const often = 5_000;

/** Shows the plan of the room beside the time, and goes from item to item. */
export function wakeClock(clock: HTMLElement): void {
	const words: Words = JSON.parse(clock.dataset.words ?? '');
	const { $room, change } = openRoom();
	const show = () => {
		const { plan } = $room.get();
		clock.hidden = plan === null;
		if (plan) showPlan(clock, plan, words);
	};
	$room.subscribe(show);
	setInterval(show, often);
	clock.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLElement>('button');
		const { plan } = $room.get();
		if (!button || !plan) return;
		const { step, accept, end } = button.dataset;
		if (end !== undefined) change((room) => setPlan(room, null));
		if (accept !== undefined) {
			const { proposal } = standingOf(plan, Date.now());
			if (proposal) change((room) => setPlan(room, withCuts(plan, proposal.cuts)));
		}
		if (step) goOn(atItem(plan, plan.item + Number(step)));
	});

	function goOn(plan: Plan): void {
		change((room) => setPlan(room, plan));
		const page = plan.items[plan.item]?.page;
		// Another page than a presenter's has no clock, and no wall that it leads.
		if (page?.startsWith('room/') && !location.pathname.endsWith(`/${page}`))
			location.assign(addressOf(page));
	}
}

function showPlan(clock: HTMLElement, plan: Plan, words: Words): void {
	const { left, behind, proposal } = standingOf(plan, Date.now());
	const item = plan.items[plan.item];
	const following = plan.items[plan.item + 1];
	write(clock, '[data-standing]', standingInWords(behind, words));
	clock.dataset.behind = behind > 0 ? 'late' : '';
	const time = fill(left < 0 ? words.overTime : words.left, { count: Math.abs(left) });
	write(clock, '[data-current]', item ? `${words.now}: ${item.title}, ${time}.` : '');
	write(clock, '[data-following]', following ? `${words.next}: ${inPlan(following, words)}.` : '');
	showProposal(clock, proposal, words);
	const other = clock.querySelector<HTMLElement>('[data-open]');
	if (other) other.hidden = !item?.page || item.page.startsWith('room/');
	if (item?.page) other?.querySelector('a')?.setAttribute('href', addressOf(item.page));
	guide(clock, item?.guidance ?? []);
	listItems(clock, plan, words);
}

/** What to do and say at the item that runs. */
function guide(clock: HTMLElement, paragraphs: readonly string[]): void {
	const guidance = clock.querySelector<HTMLElement>('[data-guidance]');
	const box = guidance?.querySelector('div');
	if (!guidance || !box) return;
	guidance.hidden = paragraphs.length === 0;
	const before = [...box.children].map(({ textContent }) => textContent);
	// What is there already is left alone: somebody may be reading it.
	if (before.join('\n') === paragraphs.join('\n')) return;
	box.replaceChildren(
		...paragraphs.map((text) => {
			const paragraph = document.createElement('p');
			paragraph.textContent = text;
			return paragraph;
		}),
	);
}

function standingInWords(behind: number, { onTime, behind: late, ahead }: Words): string {
	if (behind === 0) return onTime;
	return fill(behind > 0 ? late : ahead, { count: Math.abs(behind) });
}

function showProposal(clock: HTMLElement, proposal: Proposal | undefined, words: Words): void {
	const box = clock.querySelector<HTMLElement>('[data-proposal]');
	if (!box) return;
	const parts = proposal
		? [
				...proposal.cuts.map((cut) => cutInWords(cut, words)),
				...(proposal.keep ? [fill(words.keep, { title: proposal.keep })] : []),
				...(proposal.missing > 0 ? [fill(words.missing, { count: proposal.missing })] : []),
			]
		: [];
	box.hidden = parts.length === 0;
	const said = parts.join('; ');
	write(box, 'p', `${said.charAt(0).toLocaleUpperCase()}${said.slice(1)}.`);
	box.querySelector('[data-accept]')?.toggleAttribute('hidden', !proposal?.cuts.length);
}

function cutInWords({ title, to }: Cut, { skip, shorten }: Words): string {
	return to === 0 ? fill(skip, { title }) : fill(shorten, { title, count: to });
}

function listItems(clock: HTMLElement, { items, item: current, startedAt }: Plan, words: Words): void {
	const begins = (index: number) => startedAt + minutesOf(items.slice(0, index)) * 60_000;
	const time = new Intl.DateTimeFormat(document.documentElement.lang, {
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	});
	const lines = items.map((item, index) => {
		const line = document.createElement('li');
		line.textContent = `${time.format(begins(index))} ${inPlan(item, words)}`;
		if (index === current) line.ariaCurrent = 'step';
		return line;
	});
	clock.querySelector('[data-items]')?.replaceChildren(...lines);
}

function inPlan({ title, minutes }: PlanItem, { minutesShort }: Words): string {
	return `${title}, ${fill(minutesShort, { count: minutes })}`;
}

function write(place: Element, selector: string, text: string): void {
	const part = place.querySelector(selector);
	if (part && part.textContent !== text) part.textContent = text;
}
