import { useStore } from '@nanostores/preact';
import type { Locale } from '~/core/locale';
import { nextStep } from '~/core/quiz/next-step';
import { fill } from '~/i18n/format';
import { $progress } from '~/stores/progress';
import { fromRoot } from '../address';
import type { QuizMessages, Surroundings } from './quiz-data';

interface Props {
	locale: Locale;
	around: Surroundings;
	/** Undefined until everything is checked. */
	result: { missed: number; total: number } | undefined;
	retry: { words: string; onPress: () => void };
	messages: QuizMessages;
}

/** Where to go from here; once everything is checked, the one thing that comes next is filled. */
export function Ways({ locale, around: { lesson, scenarios, onward }, result, retry, messages }: Props) {
	const { plays } = useStore($progress);
	const next =
		result &&
		nextStep(
			result,
			scenarios.map(({ id }) => id),
			plays,
		);
	const link = (path: string, words: string, filled: boolean) => ({ path, words, filled });
	const links = [
		link(
			`lessons/${lesson.id}/`,
			fill(messages.backToLesson, { title: lesson.title }),
			next?.to === 'lesson',
		),
		...scenarios.map(({ id, title }) =>
			link(
				`scenarios/${id}/`,
				fill(messages.play, { title }),
				next?.to === 'scenario' && next.scenarioId === id,
			),
		),
		link(onward.path, onward.words, next?.to === 'onward'),
	];
	const address = (path: string) => fromRoot(`${locale}/${path}`);
	const filled = links.find((way) => way.filled);
	return (
		<nav aria-label={messages.whatNext}>
			<ul class="ways">
				{filled && (
					<li key={filled.path}>
						<a class="button" href={address(filled.path)}>
							{filled.words}
						</a>
					</li>
				)}
				{result && result.missed > 0 && (
					<li key={retry.words}>
						<button type="button" class={filled ? 'button quiet' : 'button'} onClick={retry.onPress}>
							{retry.words}
						</button>
					</li>
				)}
				{links
					.filter((way) => way !== filled)
					.map(({ path, words }) => (
						<li key={path}>
							<a href={address(path)}>{words}</a>
						</li>
					))}
			</ul>
		</nav>
	);
}
