import { reporter } from '../check';
import { limits } from '../limits';
import type { Locale } from '../locale';
import type { Problem } from '../problem';
import { sentencesOf, wordsOf } from './sentences';

/** An explanation after an answer or a choice. */
export interface Feedback {
	/** Where it stands, as in `Problem.path`. */
	readonly path: string;
	readonly line?: number | undefined;
	readonly text: string;
}

const { neighbours, but, maximWords, sentences } = limits.feedback;

const turn: Record<Locale, RegExp> = {
	ru: /(?:^|[.!?…»]\s+)Но[\s,]|[,;:—–]\s+но\s/u,
	en: /(?:^|[.!?…”"]\s+)But[\s,]|[,;:—–]\s+but\s/u,
};

/** @param all in the order in which they are read */
export function checkFeedback(file: string, all: readonly Feedback[], locale: Locale): Problem[] {
	const crowds = reporter(file, 'feedback-but');
	for (const crowd of crowdsOfBut(all, locale)) {
		const message = `From here on ${crowd.length} of ${neighbours} neighbours turn on a but in "${locale}".`;
		crowds.report(
			crowd[0]?.path ?? '',
			message,
			`Begin some otherwise: ${but} is the limit.`,
			placeOf(crowd[0]),
		);
	}
	const maxims = reporter(file, 'feedback-maxim');
	for (const one of all.filter(({ text }) => endsInMaxim(text))) {
		const message = `The text in "${locale}" ends in a colon and a maxim.`;
		maxims.report(
			one.path,
			message,
			'End on what somebody does, a number or a line of speech.',
			placeOf(one),
		);
	}
	const lengths = reporter(file, 'feedback-length');
	for (const one of all.filter(({ text }) => sentencesOf(text).length > sentences)) {
		const message = `The text in "${locale}" has ${sentencesOf(one.text).length} sentences.`;
		lengths.report(one.path, message, `${sentences} are the limit.`, placeOf(one));
	}
	return [...crowds.problems, ...maxims.problems, ...lengths.problems];
}

export const turnsOnBut = (text: string, locale: Locale): boolean => turn[locale].test(text);

/** Those that turn on a but, of each run of neighbours with too many; runs do not overlap. */
function crowdsOfBut(all: readonly Feedback[], locale: Locale): Feedback[][] {
	const crowds: Feedback[][] = [];
	for (let start = 0; start < all.length; start++) {
		if (!all[start] || !turnsOnBut(all[start]?.text ?? '', locale)) continue;
		const crowd = all.slice(start, start + neighbours).filter(({ text }) => turnsOnBut(text, locale));
		if (crowd.length <= but) continue;
		crowds.push(crowd);
		start += neighbours - 1;
	}
	return crowds;
}

/** The last sentence has a colon and after it a few words, without a number, a name or speech. */
export function endsInMaxim(text: string): boolean {
	const tail = sentencesOf(text).at(-1)?.split(/:\s+/).slice(1).at(-1);
	return tail !== undefined && wordsOf(tail).length < maximWords && !/[\d«»“”"]|\p{Lu}\p{Ll}/u.test(tail);
}

function placeOf(feedback: Feedback | undefined) {
	return feedback?.line === undefined ? undefined : { line: feedback.line };
}
