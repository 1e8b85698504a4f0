import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moved } from '~/core/quiz/grade';
import { fill } from '~/i18n/format';
import type { OrderQuestion, QuizMessages } from './quiz-data';

interface Props {
	question: OrderQuestion;
	/** All items in their present order. */
	ids: readonly string[];
	movable: boolean;
	messages: QuizMessages;
	onMove: (ids: readonly string[]) => void;
}

/** Items to sort with two buttons each; where an item went is said aloud. */
export function OrderItems({ question, ids, movable, messages, onMove }: Props) {
	const [said, setSaid] = useState('');
	const pressed = useRef<HTMLButtonElement>(null);
	const order = ids.join();
	// Moving an item in the page takes the focus from its button.
	useLayoutEffect(() => {
		pressed.current?.focus();
		pressed.current = null;
	}, [order]);
	const textOf = (id: string) => question.items.find((item) => item.id === id)?.text ?? '';
	const move = (id: string, by: -1 | 1, button: HTMLButtonElement) => {
		const next = moved(ids, id, by);
		pressed.current = button;
		onMove(next);
		setSaid(fill(messages.movedTo, { text: textOf(id), place: next.indexOf(id) + 1, count: next.length }));
	};
	return (
		<>
			<ol class="order">
				{ids.map((id, index) => (
					<li key={id}>
						<span>{textOf(id)}</span>
						{movable && (
							<span class="order-buttons">
								<MoveButton
									label={fill(messages.up, { text: textOf(id) })}
									sign="↑"
									disabled={index === 0}
									onPress={(button) => move(id, -1, button)}
								/>
								<MoveButton
									label={fill(messages.down, { text: textOf(id) })}
									sign="↓"
									disabled={index === ids.length - 1}
									onPress={(button) => move(id, 1, button)}
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
	onPress: (button: HTMLButtonElement) => void;
}

function MoveButton({ label, sign, disabled, onPress }: MoveProps) {
	return (
		<button
			type="button"
			class="button quiet"
			aria-label={label}
			aria-disabled={disabled}
			onClick={(event) => onPress(event.currentTarget)}
		>
			{sign}
		</button>
	);
}
