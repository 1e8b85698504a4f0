import { type CourseSteps, nextStep, type Step, stepsOf } from '../core/progress/next-step';
import { $progress, openProgress } from '../stores/progress';

/** Marks on the printed map what is done and what comes next. Every mark has its place: nothing moves. */
export function wakeMap(map: HTMLElement): void {
	const course: CourseSteps = JSON.parse(map.dataset.course ?? '');
	openProgress();
	const { lessons, quizzes, scenes } = stepsOf($progress.get(), course);
	const stop = (step: Step) =>
		step.kind === 'advisor' ? null : map.querySelector<HTMLElement>(`[data-step="${step.kind}/${step.id}"]`);
	for (const step of [...lessons, ...quizzes, ...scenes]) stop(step)?.toggleAttribute('data-done', step.done);
	const next = nextStep($progress.get(), course);
	if (!next) return;
	for (const marked of map.querySelectorAll('[data-next]')) marked.removeAttribute('data-next');
	stop(next)?.setAttribute('data-next', '');
}
