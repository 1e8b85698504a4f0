import { useState } from 'preact/hooks';
import { addPick, otherThan, type Player } from '~/core/pair/pair';
import { choicesAt, placeOf } from '~/core/scenario/play';
import { fill } from '~/i18n/format';
import { changePair } from '~/stores/pair';
import { Beats } from './Beats';
import { BriefText } from './BriefText';
import { momentsOf, sayOf } from './moments';
import { personOf, type ScreenProps } from './parts';
import { Screen } from './Screen';

interface Props {
	screen: ScreenProps;
	player: Player;
}

/** One of the two decides, and guesses what the other will; nothing of the other is on the page. */
export function Decide({ screen, player }: Props) {
	const { id, locale, script, standing, chairs, isShared, names, moods, messages } = screen;
	const { beats } = momentsOf(script, standing);
	const lastWords = beats.findLast((beat) => 'who' in beat);
	const [choice, setChoice] = useState<string>();
	const [guess, setGuess] = useState<string>();
	const [isMissing, setMissing] = useState(false);
	const [hasBrief, setBrief] = useState(false);
	const open = choicesAt(script, standing.state).map((one) => one.id);
	const { chair, role } = personOf(screen, player);
	const other = personOf(screen, otherThan(player));
	const question = isShared
		? messages.decideBoth
		: fill(chair === 0 ? messages.decideOwn : messages.decideOther, { name: role, you: names[chairs[0]] });
	const done = () => {
		if (choice === undefined) return setMissing(true);
		changePair(addPick, id, { choice, ...(guess && { guess }) });
	};
	return (
		<Screen title={question} kind="decide">
			<details class="again">
				<summary>{messages.sceneAgain}</summary>
				<p class="kind">{script.nodes[placeOf(standing.state)]?.title}</p>
				<Beats beats={beats} locale={locale} names={names} moods={moods} />
			</details>
			<details class="again" onToggle={({ currentTarget }) => setBrief(currentTarget.open)}>
				<summary>{messages.ownBrief}</summary>
				{hasBrief && <BriefText screen={screen} chair={chair} />}
			</details>
			{lastWords && <Beats beats={[lastWords]} locale={locale} names={names} moods={moods} />}
			<div class="numbered" role="radiogroup" aria-label={question}>
				{open.map((one) => (
					<div key={one} class="numbered-row">
						<label class="answer">
							<input
								type="radio"
								name="choice"
								value={one}
								checked={choice === one}
								onChange={() => {
									setChoice(one);
									setMissing(false);
								}}
							/>
							<span>{sayOf(script, one)}</span>
						</label>
					</div>
				))}
			</div>
			<fieldset class="guess">
				<legend>{fill(messages.guess, { name: other.name })}</legend>
				{open.map((one, index) => (
					<label key={one}>
						<input type="radio" name="guess" checked={guess === one} onChange={() => setGuess(one)} />{' '}
						{index + 1}
					</label>
				))}
				<label>
					<input
						type="radio"
						name="guess"
						checked={guess === undefined}
						onChange={() => setGuess(undefined)}
					/>{' '}
					{messages.guessNone}
				</label>
			</fieldset>
			<p role="status">{isMissing && messages.pickFirst}</p>
			<p>
				<button type="button" class="button" onClick={done}>
					{messages.done}
				</button>
			</p>
		</Screen>
	);
}
