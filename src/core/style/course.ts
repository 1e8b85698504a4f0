import { type Asked, checkGiveaways, checkPlaces } from '../giveaways';
import { askedInLesson } from '../lesson/asked';
import { type Prose, tagsOf, textOf } from '../lesson/tree';
import { limits } from '../limits';
import { type Locale, locales } from '../locale';
import type { Problem } from '../problem';
import { askedInQuiz } from '../quiz/check';
import type { Quiz } from '../quiz/schema';
import { askedInScenario } from '../scenario/graph';
import type { Scenario } from '../scenario/schema';
import { variantsOf } from '../scenario/variants';
import { checkFeedback, type Feedback } from './feedback';
import { checkProseStyle } from './prose';
import type { Style } from './schema';
import { checkWords, type WrittenText } from './words';

/** What the course says, as far as its style is counted. */
export interface Written {
	readonly lessons: readonly {
		readonly id: string;
		/** The prose of each language and the file it stands in. */
		readonly prose: Readonly<Record<Locale, { readonly file: string; readonly tree: Prose } | undefined>>;
	}[];
	readonly quizzes: readonly { readonly file: string; readonly quiz: Quiz }[];
	readonly scenarios: readonly { readonly file: string; readonly scenario: Scenario }[];
	/** Everything in which words are looked up. */
	readonly texts: readonly WrittenText[];
}

/** Every count of style that is over its limit in one file, and every word that the course does not use. */
export function checkStyle(written: Written, banned: Style['banned']): Problem[] {
	return [
		...pages(written).flatMap(({ file, tree, locale }) => checkProseStyle(file, tree, locale)),
		...explanations(written).flatMap(({ file, locale, feedback }) => checkFeedback(file, feedback, locale)),
		...checkWords(written.texts, banned),
	];
}

/** Whether the right option can be picked by its place or length; counts only when all questions are there. */
export function checkGuessing(written: Written): Problem[] {
	const { quizzes, lessons, all } = askedIn(written);
	return [
		...checkGiveaways('quizzes/', '', quizzes),
		...checkGiveaways('lessons/', '', lessons),
		...(all.length < limits.giveaways.many ? [] : checkPlaces('course', '', all)),
	];
}

/** Questions in the order in which a learner meets them. Each role-play is checked by itself, too. */
export function askedIn(written: Written): Readonly<Record<'quizzes' | 'lessons' | 'all', readonly Asked[]>> {
	const quizzes = written.quizzes.flatMap(({ quiz }) => askedInQuiz(quiz));
	const lessons = written.lessons.flatMap(({ id, prose: { ru, en } }) =>
		ru && en ? askedInLesson(id, ru.tree, en.tree) : [],
	);
	const scenes = written.scenarios.flatMap(({ scenario }) => askedInScenario(scenario));
	return { quizzes, lessons, all: [...quizzes, ...lessons, ...scenes] };
}

export function pages({ lessons }: Written): { file: string; locale: Locale; tree: Prose }[] {
	return lessons.flatMap(({ prose }) =>
		locales.flatMap((locale) => {
			const page = prose[locale];
			return page ? [{ ...page, locale }] : [];
		}),
	);
}

/** The explanations of each file in one language, in the order in which they are read. */
export function explanations(
	written: Written,
): { file: string; locale: Locale; feedback: readonly Feedback[] }[] {
	const ofData = locales.flatMap((locale) => [
		...written.quizzes.map(({ file, quiz }) => ({ file, locale, feedback: ofQuiz(quiz, locale) })),
		...written.scenarios.map(({ file, scenario }) => ({
			file,
			locale,
			feedback: ofScenario(scenario, locale),
		})),
	]);
	return [...ofData, ...pages(written).map((page) => ({ ...page, feedback: ofProse(page.tree) }))];
}

function ofQuiz({ questions }: Quiz, locale: Locale): Feedback[] {
	return questions.flatMap((question) => {
		const [list, parts] =
			question.kind === 'order' ? ['items', question.items] : ['answers', question.answers];
		return (parts as { id: string; feedback: Record<Locale, string> }[]).map(({ id, feedback }) => ({
			path: `questions.${question.id}.${list}.${id}.feedback.${locale}`,
			text: feedback[locale],
		}));
	});
}

function ofScenario({ nodes }: Scenario, locale: Locale): Feedback[] {
	return Object.entries(nodes).flatMap(([node, { choices }]) =>
		choices.flatMap(({ id, why }) =>
			variantsOf(why, `nodes.${node}.choices.${id}.why`).map(({ path, text }) => ({
				path: `${path}.${locale}`,
				text: text[locale],
			})),
		),
	);
}

function ofProse(tree: Prose): Feedback[] {
	return tagsOf(tree)
		.filter(({ name }) => name === 'Option' || name === 'Line')
		.map((tag) => ({ path: '', line: tag.at.line, text: textOf(tag).trim() }));
}
