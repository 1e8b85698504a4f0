import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Beats } from './Beats';
import { momentsOf } from './moments';
import { type ScreenProps, textIn } from './parts';

/** How many moments are shown. */
export function useMoments({ script, standing }: ScreenProps) {
	const { reaction, beats } = momentsOf(script, standing);
	const all = reaction.length + beats.length;
	const [shown, setShown] = useState(1);
	return { all, shown, isAll: shown >= all, next: () => setShown(shown + 1) };
}

interface Props {
	screen: ScreenProps;
	shown: number;
	/** What stands below, in the column of what is told. */
	children: ComponentChildren;
}

/** What came of the last choice, and what happens then, up to the moment that one has come to. */
export function MomentsShown({ screen, shown, children }: Props) {
	const { locale, script, standing, words, messages, names, moods } = screen;
	const cast = { locale, names, moods };
	const { choice, reaction, facts, beats } = momentsOf(script, standing);
	const end = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (shown > 1) end.current?.scrollIntoView({ block: 'nearest' });
	}, [shown]);
	const isTold = shown >= reaction.length;
	return (
		<div class="sides">
			<div aria-live="polite">
				{choice && (
					<p class="pair-chosen">
						<strong>{messages.chosen}</strong> {choice.say}
					</p>
				)}
				<div class="reaction">
					<Beats beats={reaction.slice(0, shown)} {...cast} />
				</div>
				{isTold &&
					facts.map((fact) => (
						<p key={fact} class="card" data-found>
							<strong>{words.onTable}</strong> {fact}
						</p>
					))}
				{isTold && choice && (
					<details class="why">
						<summary>{words.why}</summary>
						<p>{textIn(choice.why, standing.state)}</p>
					</details>
				)}
				<div class="beats">
					<Beats beats={beats.slice(0, Math.max(0, shown - reaction.length))} {...cast} />
				</div>
			</div>
			<div ref={end}>{children}</div>
		</div>
	);
}
