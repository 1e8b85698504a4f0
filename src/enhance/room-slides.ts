import type { Room } from '../core/room/room';
import { debrief } from '../core/scenario/debrief';
import type { State, Step } from '../core/scenario/play';
import { choose, placeOf } from '../core/scenario/play';
import { fill, spoken } from '../i18n/format';
import type { Play } from '../stores/play';
import type { PlayData } from './play';
import { copyOf, sayOf, wordsOf } from './printed';
import { turnWords } from './turn-words';
import { boardSlide, type Votes, voteSlides } from './vote-slides';

/** What is on the wall alone, under a title: a thought, a reason, a part of the debrief. */
export interface Slide {
	readonly title: string;
	/** Printed markup, or none. */
	readonly markup?: string;
	readonly lines: readonly string[];
	/** What cannot be said in markup. */
	readonly drawn?: HTMLElement;
	/** The title is a time that runs. */
	readonly isClock?: boolean;
}

type Words = PlayData['messages'];

/** Quotes of one language's page of a role-play; the other language has the same ids. */
export interface Source {
	readonly page: ParentNode;
	readonly words: Words;
	/** Without them, nobody votes here. */
	readonly votes?: Votes | undefined;
}

/** What the other one thinks in the scene on the stage; undefined where the role-play does not tell. */
export function thoughtIn({ page, words }: Source, nodeId: string, before: State): Slide | undefined {
	const told = copyOf(`[data-chair="${CSS.escape(nodeId)}"]`, before, page);
	return told && { title: words.otherChair, markup: told.innerHTML, lines: [] };
}

/** Why the last choice worked as it did. */
export function reasonFor({ page }: Source, { choice, after }: Step): Slide {
	const printed = `[data-after="${CSS.escape(choice.id)}"] .why`;
	return {
		title: wordsOf(`${printed} > summary`, undefined, page),
		lines: [wordsOf(`${printed} p`, after, page)],
	};
}

/** The debrief of an ended play, in parts that fit on the wall, in the order in which they are revealed. */
export function debriefSlides(source: Source, play: Play): Slide[] {
	const { steps, state } = play.$play.get();
	if (state.position.at !== 'ending') return [];
	const chairs = steps.flatMap(({ nodeId, before }) => thoughtIn(source, nodeId, before) ?? []);
	return [
		...(play.rules.unscored ? eachStep(source, steps) : turn(source, play)),
		...(source.votes ? voteSlides(source.votes, play) : []),
		...chairs,
		...(play.rules.unscored ? help(source) : facts(source, play)),
		...questions(source),
	];
}

function turn(source: Source, { rules, $choices }: Play): Slide[] {
	const { page, words } = source;
	const { steps, turn: turned } = debrief(rules, $choices.get());
	const [step, last] = [steps[turned?.index ?? -1], steps.at(-1)];
	if (!turned || !step || !last) return [];
	const title = words.turningPoint;
	const sentence = turnWords(
		{
			title: titleOf(source, step.nodeId),
			step: turned.index + 1,
			steps: steps.length,
			costs: turned.better !== undefined,
			durable:
				page.querySelector<HTMLElement>(`#${CSS.escape(placeOf(last.after))}`)?.dataset.outcome === 'durable',
		},
		words.turn,
	);
	const quoted = (id: string) => spoken(words.quoted, sayOf(id, page));
	const better = turned.better && {
		choice: turned.better,
		after: choose(rules, step.before, turned.better),
	};
	return [
		{ title, lines: [sentence, quoted(step.choice.id)] },
		{ title: words.cameOfIt, lines: reasonFor(source, step).lines },
		...(better
			? [
					{ title: words.youCould, lines: [quoted(better.choice.id)] },
					{ title: words.youCould, lines: reasonFor(source, { ...step, ...better }).lines },
				]
			: []),
	];
}

/** Where nothing is scored: what each step changes. */
function eachStep(source: Source, steps: readonly Step[]): Slide[] {
	return steps.flatMap((step) => [
		{ title: titleOf(source, step.nodeId), lines: [sayOf(step.choice.id, source.page)] },
		{ title: source.words.pathTitle, lines: reasonFor(source, step).lines },
	]);
}

function facts({ page, words }: Source, { rules, $choices }: Play): Slide[] {
	const { factsOpened, factsMissed } = debrief(rules, $choices.get());
	const factOf = (id: string) => wordsOf(`[data-fact="${CSS.escape(id)}"]`, undefined, page);
	const count = fill(words.facts, { count: factsOpened.length, total: rules.facts.length });
	return [
		...factsOpened.map((id) => ({ title: count, lines: [factOf(id)] })),
		...factsMissed.map(({ id }) => ({ title: words.notFound, lines: [factOf(id)] })),
	];
}

function help({ page }: Source): Slide[] {
	const title = wordsOf('#help-title', undefined, page);
	return allWords('[data-help] > li', page).map((line) => ({ title, lines: [line] }));
}

function questions({ page, words }: Source): Slide[] {
	return allWords('[data-questions] li', page).map((line) => ({
		title: words.questionsTitle,
		lines: [line],
	}));
}

function allWords(selector: string, page: ParentNode): string[] {
	return Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent?.trim() ?? '');
}

const titleOf = ({ page }: Source, place: string): string =>
	wordsOf(`#title-${CSS.escape(place)}`, undefined, page);

/** What lies over the stop that is on the wall: a thought, a reason or a part of the debrief. */
export function slideOver(source: Source, play: Play, { shown }: Pick<Room, 'shown'>): Slide | undefined {
	const { steps, state } = play.$play.get();
	const last = steps.at(-1);
	if (shown.thoughts) return thoughtIn(source, placeOf(state), state);
	if (shown.why) return last && reasonFor(source, last);
	const board = source.votes && boardSlide(source.votes, play, { shown });
	return board ?? debriefSlides(source, play)[shown.chapters - 1];
}
