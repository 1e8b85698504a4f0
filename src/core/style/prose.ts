import { type Place, reporter } from '../check';
import { attribute, childrenOf, type Prose, type ProseNode, tagsOf, textOf } from '../lesson/tree';
import { limits } from '../limits';
import type { Locale } from '../locale';
import type { Problem } from '../problem';
import { sentencesOf, wordsOf } from './sentences';

/** Tags whose words are a scene, somebody's speech, a list, or a form to fill in. */
const notTheAuthor = ['Hook', 'Bubble', 'Option', 'Line', 'Note', 'Letter', 'Phrases', 'IfThen', 'Picture'];
/** Exercises; a lesson is as long as what is read between them. */
const exercises = ['TryIt', 'YourLine'];

export interface ProseMeasure {
	/** Words that are read on the way; exercises are not. */
	readonly words: number;
	/** Sentences of the author. */
	readonly sentences: number;
	readonly short: number;
	readonly clipped: readonly { readonly at: Place; readonly text: string }[];
}

export function measureProse(tree: Prose): ProseMeasure {
	const shown = tagsOf(tree).flatMap((tag) => attribute(tag, 'title') ?? []);
	const paragraphs = paragraphsOf(tree).map(({ text, at }) => ({ at, sentences: sentencesOf(own(text)) }));
	const counted = paragraphs.flatMap(({ sentences }) => sentences).filter(isAuthor);
	const isClipped = (sentence: string) =>
		isAuthor(sentence) && wordsOf(sentence).length < limits.prose.clippedWords;
	return {
		words: wordsOf([allText(tree), ...shown].join(' ')).length,
		sentences: counted.length,
		short: counted.filter((sentence) => wordsOf(sentence).length < limits.prose.shortWords).length,
		clipped: paragraphs.flatMap(({ at, sentences }) =>
			sentences.flatMap((sentence, index) => {
				const before = sentences[index - 1];
				return before && isClipped(before) && isClipped(sentence)
					? [{ at, text: `${before} ${sentence}` }]
					: [];
			}),
		),
	};
}

/** Where the prose of a lesson is too dry, too long or too short. */
export function checkProseStyle(file: string, tree: Prose, locale: Locale): Problem[] {
	const { words, sentences, short, clipped } = measureProse(tree);
	const { shortWords, shortShare } = limits.prose;
	const { least, most } = limits.lesson;
	const longest = most[locale];
	const dry = reporter(file, 'short-sentences');
	if (short > sentences * shortShare) {
		const share = Math.round((short / sentences) * 100);
		const message = `In the whole text, ${share} % of ${sentences} sentences have fewer than ${shortWords} words.`;
		dry.report('', message, `Join some: ${shortShare * 100} % is the limit.`);
	}
	const telegrams = reporter(file, 'clipped-pair');
	for (const { at, text } of clipped) {
		telegrams.report('', `Two clipped sentences stand side by side: ${text}`, 'Make one of them.', at);
	}
	const length = reporter(file, 'lesson-length');
	if (words < least || words > longest) {
		const change = words < least ? `Add ${least - words} or more` : `Cut ${words - longest} or more`;
		const message = `The whole text, without its questions, has ${words} words.`;
		length.report('', message, `${change}: ${least} to ${longest} are the limits.`);
	}
	return [...dry.problems, ...telegrams.problems, ...length.problems];
}

/** A text with its quotations emptied, so that they add neither words nor sentences. */
function own(text: string): string {
	return text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, '«»');
}

const isAuthor = (sentence: string) =>
	!sentence.includes('«»') && !/^[—–]/.test(sentence) && /\p{L}/u.test(sentence);

/** The paragraphs in which the author speaks, each with its place. */
function paragraphsOf(node: Prose | ProseNode): { text: string; at: Place }[] {
	const paragraphs: { text: string; at: Place }[] = [];
	let run: ProseNode[] = [];
	const flush = () => {
		const text = run.map(textOf).join('').trim();
		if (text && run[0]) paragraphs.push({ text, at: run[0].at });
		run = [];
	};
	for (const child of childrenOf(node)) {
		if (isInline(child)) {
			run.push(child);
			continue;
		}
		flush();
		if (child.kind === 'paragraph') paragraphs.push(...paragraphsOf(child));
		if (child.kind === 'tag' && !notTheAuthor.includes(child.name)) paragraphs.push(...paragraphsOf(child));
	}
	flush();
	return paragraphs;
}

const isInline = (node: ProseNode) =>
	['text', 'code', 'mark', 'script'].includes(node.kind) || (node.kind === 'tag' && node.name === 'Term');

/** All words of a page but those of exercises; parts that stand apart are parted by a space. */
function allText(node: Prose | ProseNode): string {
	if (!('children' in node)) return textOf(node);
	if ('name' in node && exercises.includes(node.name)) return '';
	return childrenOf(node)
		.map((child) => (isInline(child) ? textOf(child) : ` ${allText(child)} `))
		.join('');
}
