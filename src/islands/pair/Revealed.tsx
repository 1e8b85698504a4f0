import { useState } from 'preact/hooks';
import { fill } from '~/i18n/format';
import { BriefText } from './BriefText';
import { NameTag } from './NameTag';
import { type ScreenProps, textIn } from './parts';

/** What was kept back: both briefs, what the others thought, facts that nobody told. Each is opened after a guess. */
export function Revealed({ screen }: { screen: ScreenProps }) {
	const { script, standing, seats, names, words, messages } = screen;
	const [areOpen, setOpen] = useState(false);
	const missed = script.facts.filter(({ id }) => !standing.state.facts.includes(id));
	return (
		<>
			<section>
				<h3>{messages.briefs}</h3>
				<p>{messages.briefsText}</p>
				{areOpen ? (
					<div class="pair-picks">
						{([0, 1] as const).map((player) => (
							<div key={player}>
								<NameTag screen={screen} player={player} />
								<BriefText screen={screen} chair={seats[player]} />
							</div>
						))}
					</div>
				) : (
					<p>
						<button type="button" class="button quiet" onClick={() => setOpen(true)}>
							{messages.openBriefs}
						</button>
					</p>
				)}
			</section>
			<section>
				<h3>{messages.thoughts}</h3>
				<p>{messages.thoughtsText}</p>
				{standing.steps.map(({ nodeId, before }) => {
					const { title, other } = script.nodes[nodeId] ?? {};
					if (!other) return null;
					return (
						<details key={nodeId}>
							<summary>
								{title}: {names[other.who]}
							</summary>
							<p>
								{fill(words.thought, { name: names[other.who] })} <q>{textIn(other.thought, before)}</q>
							</p>
							{other.pressure && (
								<p>
									{words.pressure} {textIn(other.pressure, before)}
								</p>
							)}
						</details>
					);
				})}
			</section>
			{missed.length > 0 && (
				<details>
					<summary>{messages.missed}</summary>
					<ul>
						{missed.map(({ id, text }) => (
							<li key={id}>{text}</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}
