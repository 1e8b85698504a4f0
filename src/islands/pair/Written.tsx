import { useId } from 'preact/hooks';
import { fill } from '~/i18n/format';
import type { pair } from '~/i18n/ru/pair';

export type WrittenMessages = Pick<(typeof pair)['agreement'], 'example' | 'take' | 'takeNamed'>;

interface Props {
	title: string;
	text: string;
	example: string;
	messages: WrittenMessages;
	write: (text: string) => void;
}

/** A line to write, and an example to start from. */
export function Written({ title, text, example, messages, write }: Props) {
	const hint = useId();
	return (
		<p class="field">
			<label>
				{title}
				<textarea
					rows={2}
					dir="auto"
					value={text}
					aria-describedby={hint}
					onInput={({ currentTarget: { value } }) => write(value)}
				/>
			</label>
			<span class="hint" id={hint}>
				{text.trim() === '' && fill(messages.example, { text: example })}
			</span>{' '}
			{text.trim() === '' && (
				<button
					type="button"
					class="button quiet small"
					aria-label={fill(messages.takeNamed, { title })}
					onClick={() => write(example)}
				>
					{messages.take}
				</button>
			)}
		</p>
	);
}
