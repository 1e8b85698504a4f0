import { type Compared, commonPartings } from '../core/advisor/compare';
import { predictLesson as lesson } from '../core/lesson/predict';
import { fill, plural } from '../i18n/format';
import { noteOf, writeNote } from '../stores/notes';
import { $progress, openProgress } from '../stores/progress';
import { explainChoice, pointsIn, type Said } from './predict-why';
import { wakeSaveNotice } from './save-notice';

interface Words {
	/** Printed on the page in its language. */
	readonly said: Said;
	readonly names: Readonly<Record<'strategies' | 'factors', Readonly<Record<string, string>>>>;
}

/** Remembers what the learner chose in each case, says where that stands with the advisor, and where the two part. */
export function wakePredict(page: HTMLElement): void {
	const words: Words = {
		said: JSON.parse(page.dataset.said ?? ''),
		names: JSON.parse(page.dataset.names ?? ''),
	};
	openProgress();
	wakeSaveNotice();
	const cases = [...page.querySelectorAll<HTMLElement>('[data-case]')];
	const refresh = () => {
		for (const one of cases) compareCase(one, words);
		sumUp(page, cases.filter(hasAdvice), words);
	};
	for (const one of cases) {
		const save = () => writeNote(lesson, `predict-${one.dataset.case}`, chosenIn(one).join(' '));
		// What was chosen or typed before this script arrived is kept, too.
		if (chosenIn(one).some((value) => value !== open)) save();
		one.onchange = () => {
			save();
			refresh();
		};
		const keep = keptIn(one);
		if (!keep) continue;
		const saveReason = () => writeNote(lesson, `keep-${one.dataset.case}`, keep.value);
		if (keep.value) saveReason();
		keep.oninput = saveReason;
	}
	$progress.subscribe(() => {
		for (const one of cases) restore(one);
		refresh();
	});
}

/** So many answers on which learner and advisor part are named at the end. */
const mostCommon = 3;

/** Stands for a choice not yet made. */
const open = '-';

const selectsIn = (one: HTMLElement) => [...one.querySelectorAll<HTMLSelectElement>('[data-pick]')];
const keptIn = (one: HTMLElement) => one.querySelector<HTMLTextAreaElement>('[data-keep]');
const picksIn = (one: HTMLElement) => selectsIn(one).map(({ value }) => value);
const firstPick = (one: HTMLElement) => picksIn(one)[0] ?? '';
const hasAdvice = (one: HTMLElement) => one.dataset.first !== undefined;

/** The picks and how sure, in the order of the page. */
function chosenIn(one: HTMLElement): string[] {
	const sure = one.querySelector<HTMLInputElement>('input:checked')?.value ?? open;
	return [...picksIn(one).map((value) => value || open), sure];
}

function restore(one: HTMLElement): void {
	const notes = noteOf(lesson);
	const saved = notes[`predict-${one.dataset.case}`]?.split(' ') ?? [];
	const selects = selectsIn(one);
	for (const [place, select] of selects.entries()) {
		const options = [...select.options].map(({ value }) => value);
		select.value = options.find((value) => value === saved[place]) ?? '';
	}
	for (const radio of one.querySelectorAll('input')) radio.checked = radio.value === saved.at(-1);
	const keep = keptIn(one);
	if (keep && keep !== document.activeElement) keep.value = notes[`keep-${one.dataset.case}`] ?? '';
}

/** Says in a case where each of the learner's choices stands with the advisor, and marks the first in the list. */
function compareCase(one: HTMLElement, { said, names }: Words): void {
	const verdict = one.querySelector<HTMLElement>('[data-compared]');
	if (!verdict) return;
	const [mine = '', ...later] = picksIn(one);
	for (const row of one.querySelectorAll<HTMLElement>('[data-strategy]'))
		row.toggleAttribute('data-mine', row.dataset.strategy === mine);
	const nameOf = (id: string) => names.strategies[id] ?? said.refer;
	const further = [...new Set(later)]
		.filter((id) => id !== mine)
		.map((id) => furtherOn(one, id, said, nameOf(id)));
	verdict.textContent = mine
		? [verdictOn(one, mine, said, nameOf(mine)), ...further].filter(Boolean).join(' ')
		: said.first;
	explainChoice(one, mine, said, nameOf);
}

function verdictOn(one: HTMLElement, mine: string, said: Said, name: string): string {
	if (mine === one.dataset.first) return said.same;
	if (mine === 'refer') return said.notReferred;
	if (one.dataset.first === 'refer') return fill(said.referred, { mine: name });
	const { place, veto } = standingOf(one, mine);
	return veto ? fill(said.barred, { mine: name, why: veto }) : fill(said.differ, { mine: name, place });
}

/** Of a second or third choice; nothing of what is not in the advisor's list. */
function furtherOn(one: HTMLElement, mine: string, said: Said, name: string): string {
	const { place, veto } = standingOf(one, mine);
	if (place === 0) return '';
	return fill(veto ? said.furtherBarred : said.further, { mine: name, place });
}

/** The place of a strategy in the advisor's list, 0 for none, and why it is ruled out, if it is. */
function standingOf(one: HTMLElement, strategy: string): { place: number; veto: string | undefined } {
	const rows = [...one.querySelectorAll<HTMLElement>('[data-strategy]')];
	const index = rows.findIndex(({ dataset }) => dataset.strategy === strategy);
	return { place: index + 1, veto: rows[index]?.dataset.veto };
}

/** The end of the page: in how many cases the two begin alike, and which answers part them most often. */
function sumUp(page: HTMLElement, cases: readonly HTMLElement[], { said, names }: Words): void {
	const end = page.querySelector<HTMLElement>('[data-end]');
	const [line, list] = [end?.querySelector('p'), end?.querySelector('ul')];
	if (!line || !list) return;
	const judged = cases.filter(firstPick).map(comparedIn);
	const differing = judged.filter(({ mine, model }) => mine !== model);
	const counted = (count: number) => plural(document.documentElement.lang, said.cases, count);
	line.textContent =
		judged.length === 0
			? said.endNothing
			: differing.length === 0
				? fill(said.endSame, { cases: counted(judged.length) })
				: fill(said.endDiffer, { cases: counted(differing.length), total: judged.length });
	list.replaceChildren(
		...commonPartings(differing)
			.slice(0, mostCommon)
			.map(({ factor, count }) => {
				const item = document.createElement('li');
				const times = plural(document.documentElement.lang, said.times, count);
				item.textContent = `${names.factors[factor] ?? factor}: ${times}`;
				return item;
			}),
	);
}

function comparedIn(one: HTMLElement): Compared {
	return { mine: firstPick(one), model: one.dataset.first ?? '', points: pointsIn(one) };
}
