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

const arrows: Partial<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Items to sort with two buttons each, or with the arrow keys on them; where an item went is said aloud. */
export function OrderItems({ question, ids, movable, messages, onMove }: Props) {
	const [said, setSaid] = useState({ text: '', times: 0 });
	const pressed = useRef<HTMLElement>(null);
	const order = ids.join();
	// Moving an item in the page takes the focus from its button.
	useLayoutEffect(() => {
		pressed.current?.focus();
		pressed.current = null;
	}, [order]);
	const textOf = (id: string) => question.items.find((item) => item.id === id)?.text ?? '';
	const move = (id: string, by: -1 | 1, button: HTMLElement) => {
		const next = moved(ids, id, by);
		pressed.current = button;
		onMove(next);
		const text = fill(messages.movedTo, {
			text: textOf(id),
			place: next.indexOf(id) + 1,
			count: next.length,
		});
		setSaid(({ times }) => ({ text, times: times + 1 }));
	};
	const moveByKey = (event: KeyboardEvent, id: string) => {
		const by = arrows[event.key];
		if (!by || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		if (!event.repeat) move(id, by, event.target as HTMLElement);
	};
	return (
		<>
			<ol class="numbered order">
				{ids.map((id, index) => (
					<li key={id} class="numbered-row" onKeyDown={(event) => moveByKey(event, id)}>
						<p class="line">{textOf(id)}</p>
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
			<div class="visually-hidden" role="status">
				<p key={said.times}>{said.text}</p>
			</div>
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
