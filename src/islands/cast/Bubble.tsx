import type { ComponentChildren } from 'preact';
import type { CastId, Mood } from '../../core/schema';
import { type Department, departmentOf } from './department';
import { Face } from './Face';

interface Props {
	who: CastId;
	name: string;
	/** What the person does, where they speak for the first time. */
	job?: string | undefined;
	mood: Mood;
	/** The mood in words, as it stands after the name: «настороженно», "wary"; none where nobody set it. */
	moodLabel?: string | undefined;
	/** Address of “who is who”: the face leads there by mouse and touch; the page has a link for the keyboard. */
	people?: string | undefined;
	children: ComponentChildren;
}

const tails: Record<Department, string> = {
	sales: 'M17 1H2l15 13',
	marketing: 'M1 1c5 2.5 11 2.5 16-.5-1 8-7 14-16 14.5',
	operations: 'M1 15 9 2q2 9 8 13',
};

/** What somebody says: face, name and words, in the shape and on the side of the department. */
export function Bubble({ who, name, job, mood, moodLabel, people, children }: Props) {
	const department = departmentOf[who];
	const face = <Face who={who} mood={mood} label="" />;
	return (
		<div class="bubble" data-who={who} data-department={department}>
			{people ? (
				<span class="bubble-face" aria-hidden="true">
					<a href={people} tabIndex={-1}>
						{face}
					</a>
				</span>
			) : (
				face
			)}
			<div class="bubble-body">
				<p class="bubble-name">
					{name}
					{job && <span class="bubble-job">, {job}</span>}
					{moodLabel && <span class="bubble-mood">, {moodLabel}</span>}
				</p>
				<div class="bubble-words">
					<svg class="bubble-tail" viewBox="0 0 18 16" aria-hidden="true">
						<path d={tails[department]} />
					</svg>
					{children}
				</div>
			</div>
		</div>
	);
}
