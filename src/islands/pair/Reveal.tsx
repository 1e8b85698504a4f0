import { agreeOn, otherThan, type Pick, type Player } from '~/core/pair/pair';
import { choicesAt } from '~/core/scenario/play';
import { fill } from '~/i18n/format';
import { changePair } from '~/stores/pair';
import { sayOf } from './moments';
import { NameTag } from './NameTag';
import type { ScreenProps } from './parts';
import { Screen } from './Screen';

interface Props {
	screen: ScreenProps;
	picks: readonly [Pick, Pick];
	isFirst: boolean;
}

/** Both decisions side by side. The same: why. Different: each says the other’s reason back, then both press one. */
export function Reveal({ screen, picks, isFirst }: Props) {
	const { id, script, standing, people, messages } = screen;
	const open = choicesAt(script, standing.state).map((one) => one.id);
	const isSame = picks[0].choice === picks[1].choice;
	const [one, other] = people;
	const guessWords = (player: Player) => {
		const { guess } = picks[player];
		if (guess === undefined) return undefined;
		const isRight = guess === picks[otherThan(player)].choice;
		const said = isRight ? messages.guessedRight : messages.guessedWrong;
		return fill(said, { name: people[otherThan(player)], number: open.indexOf(guess) + 1 });
	};
	return (
		<Screen title={isSame ? messages.same : messages.different} kind="reveal" isFirst={isFirst}>
			<div class="pair-picks">
				{([0, 1] as const).map((player) => (
					<div key={player}>
						<NameTag screen={screen} player={player} />
						<p class="pick">
							<b>{open.indexOf(picks[player].choice) + 1}.</b> {sayOf(script, picks[player].choice)}
						</p>
						<p class="quiet small">{guessWords(player)}</p>
					</div>
				))}
			</div>
			{isSame ? (
				<>
					<p>{messages.sameText}</p>
					<p>
						<button type="button" class="button" onClick={() => changePair(agreeOn, id, picks[0].choice)}>
							{messages.sameGo}
						</button>
					</p>
				</>
			) : (
				<>
					<ol class="talk">
						{messages.talk.map((step) => (
							<li key={step}>{fill(step, { one, other })}</li>
						))}
					</ol>
					<h3>{messages.pressTogether}</h3>
					<ol class="choices">
						{open.map((choice) => (
							<li key={choice}>
								<button type="button" onClick={() => changePair(agreeOn, id, choice)}>
									{sayOf(script, choice)}
								</button>
							</li>
						))}
					</ol>
				</>
			)}
		</Screen>
	);
}
