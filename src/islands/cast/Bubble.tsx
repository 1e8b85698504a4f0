import type { ComponentChildren } from 'preact';
import type { CastId, Mood } from '../../core/schema';
import { type Department, departmentOf } from './department';
import { Face } from './Face';

interface Props {
	who: CastId;
	name: string;
	mood: Mood;
	/** The mood in words, as it stands after the name: «настороженно», "wary". */
	moodLabel: string;
	children: ComponentChildren;
}

const tails: Record<Department, string> = {
	sales: 'M17 1H2l15 13',
	marketing: 'M1 1c5 2.5 11 2.5 16-.5-1 8-7 14-16 14.5',
	operations: 'M1 15 9 2q2 9 8 13',
};

/** What somebody says: face, name and words, in the shape and on the side of the department. */
export function Bubble({ who, name, mood, moodLabel, children }: Props) {
	const department = departmentOf[who];
	return (
		<div class="bubble" data-who={who} data-department={department}>
			<Face who={who} mood={mood} label="" />
			<div class="bubble-body">
				<p class="bubble-name">
					{name}
					<span class="bubble-mood">, {moodLabel}</span>
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
