import { useEffect, useState } from 'preact/hooks';
import type { advisor } from '~/i18n/ru/advisor';
import { setFlag } from '~/stores/advisor';
import type { Model } from './model';

interface Props {
	model: Model;
	raised: readonly string[];
	messages: typeof advisor;
}

/** The gate before all questions: things that are no dispute. */
export function Flags({ model, raised, messages }: Props) {
	const [open, setOpen] = useState(false);
	const any = raised.length > 0;
	useEffect(() => {
		if (any) setOpen(true);
	}, [any]);
	return (
		<details
			id="flags"
			class="advisor-flags"
			open={open}
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>{messages.flagsTitle}</summary>
			<fieldset>
				<legend>{messages.flagsHint}</legend>
				{model.flags.map((flag) => (
					<label key={flag.id} class="answer">
						<input
							type="checkbox"
							name="flags"
							value={flag.id}
							checked={raised.includes(flag.id)}
							onChange={(event) => setFlag(flag.id, event.currentTarget.checked)}
						/>
						<span>
							{flag.question} <small>{flag.example}</small>
						</span>
					</label>
				))}
			</fieldset>
		</details>
	);
}

/** Leads to the gate from anywhere: it may be folded and far from what is in sight. */
export function OpenGate({ children }: { children: string }) {
	const open = () => {
		const gate = document.querySelector<HTMLDetailsElement>('#flags');
		if (gate) gate.open = true;
		gate?.querySelector('summary')?.focus();
	};
	return (
		<button type="button" class="button quiet" onClick={open}>
			{children}
		</button>
	);
}
