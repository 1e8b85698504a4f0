import { useState } from 'preact/hooks';
import { moved } from '~/core/quiz/grade';
import { fill } from '~/i18n/format';
import type { OrderQuestion, QuizWords } from './quiz-data';

interface Props {
	question: OrderQuestion;
	/** All items in their present order. */
	ids: readonly string[];
	alive: boolean;
	words: QuizWords;
	onMove: (ids: readonly string[]) => void;
}

/** Items to sort with two buttons each; where an item went is said aloud. */
export function OrderItems({ question, ids, alive, words, onMove }: Props) {
	const [said, setSaid] = useState('');
	const textOf = (id: string) => question.items.find((item) => item.id === id)?.text ?? '';
	const move = (id: string, by: -1 | 1) => {
		const next = moved(ids, id, by);
		onMove(next);
		setSaid(fill(words.movedTo, { text: textOf(id), place: next.indexOf(id) + 1, count: next.length }));
	};
	return (
		<>
			<ol class="order">
				{ids.map((id, index) => (
					<li key={id}>
						<span>{textOf(id)}</span>
						{alive && (
							<span class="order-buttons">
								<MoveButton
									label={fill(words.up, { text: textOf(id) })}
									sign="↑"
									disabled={index === 0}
									onClick={() => move(id, -1)}
								/>
								<MoveButton
									label={fill(words.down, { text: textOf(id) })}
									sign="↓"
									disabled={index === ids.length - 1}
									onClick={() => move(id, 1)}
								/>
							</span>
						)}
					</li>
				))}
			</ol>
			<p class="visually-hidden" role="status">
				{said}
			</p>
		</>
	);
}

interface MoveProps {
	label: string;
	sign: string;
	/** At the edge the button stays focusable, so that the focus is not lost. */
	disabled: boolean;
	onClick: () => void;
}

function MoveButton({ label, sign, disabled, onClick }: MoveProps) {
	return (
		<button type="button" class="button quiet" aria-label={label} aria-disabled={disabled} onClick={onClick}>
			{sign}
		</button>
	);
}
