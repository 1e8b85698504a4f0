import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { type CourseSteps, nextStep, routeOf, type Step } from '~/core/progress/next-step';
import { fill, plural } from '~/i18n/format';
import type { progress } from '~/i18n/ru/progress';
import { $progress, openProgress } from '~/stores/progress';
import { fromRoot } from '../address';

interface Props {
	locale: string;
	course: CourseSteps;
	messages: Pick<typeof progress, 'next'>;
	/** Id of the role-play that somebody who has not started yet is offered; without it, nothing. */
	first?: string;
}

/** One button to what comes next. */
export function Resume({ locale, course, messages: { next }, first }: Props) {
	useEffect(openProgress, []);
	const step = nextStep(useStore($progress), course);
	const scene = course.scenarios.find(({ id }) => id === first);
	const offered: Step | undefined = step ?? (scene && { ...scene, kind: 'scene', begun: false, done: false });
	if (!offered) return null;
	return (
		<div class="next-step">
			<a class="button" href={fromRoot(`${locale}/${routeOf(offered)}`)}>
				{label(offered, locale, next)}
			</a>
			<p class="quiet small">{step ? subject(step, next) : next.newcomer}</p>
		</div>
	);
}

function label(step: Step, locale: string, next: Props['messages']['next']): string {
	switch (step.kind) {
		case 'lesson':
			return fill(plural(locale, next.lesson, step.minutes), { number: step.number });
		case 'quiz':
			return step.begun ? plural(locale, next.quizRest, step.left) : fill(next.quiz, { number: step.number });
		case 'scene':
			return step.begun ? next.sceneRest : plural(locale, next.scene, step.minutes);
		case 'advisor':
			return next.advisor;
	}
}

function subject(step: Step, next: Props['messages']['next']): string {
	return step.kind === 'advisor' ? next.finished : step.title;
}
