import { fromRoot } from '../address';
import type { PrincipleName } from './quiz-data';

interface Props {
	locale: string;
	id: string;
	principle: PrincipleName;
	/** E.g. «Правило урока». */
	label: string;
}

/** The principle a question rests on, and the way to the lesson that teaches it. */
export function PrincipleLink({ locale, id, principle: { name, lesson }, label }: Props) {
	return (
		<p class="principle">
			{label}: {lesson ? <a href={fromRoot(`${locale}/lessons/${lesson}/#principle-${id}`)}>{name}</a> : name}
		</p>
	);
}
