import type { PairPlay } from '~/core/pair/pair';
import { guessesOf, type Result, resultsOf } from '~/core/pair/results';
import { debrief } from '~/core/scenario/debrief';
import { turnWords } from '~/enhance/turn-words';
import { fill, plural } from '~/i18n/format';
import { $pair } from '~/stores/pair';
import { Afterwards } from './Afterwards';
import { sayOf } from './moments';
import type { ScreenProps } from './parts';
import { Revealed } from './Revealed';
import { Screen } from './Screen';

interface Props {
	screen: ScreenProps;
	isFirst: boolean;
}

/** What two can see afterwards: where they differed, where it turned, what was not said, both briefs. */
export function Debrief({ screen, isFirst }: Props) {
	const { id, locale, script, people, messages } = screen;
	const play = $pair.get().plays[id] as PairPlay;
	const results = resultsOf(script, play);
	const same = results.filter(({ isSame }) => isSame).length;
	const decisions = plural(locale, messages.agreed, results.length);
	const guesses = people.flatMap((name, player) => {
		const { right, made } = guessesOf(results, player === 0 ? 0 : 1);
		return made > 0 ? fill(messages.guesses, { name, right, made }) : [];
	});
	return (
		<Screen title={messages.debrief} kind="debrief" isFirst={isFirst}>
			<p class="lead">{fill(messages.agreedOf, { decisions, same })}</p>
			{guesses.length > 0 && <p>{guesses.join(' ')}</p>}
			<ol class="pair-results">
				{results.map((result) => (
					<Row key={result.nodeId} screen={screen} result={result} />
				))}
			</ol>
			<Turn screen={screen} />
			<Revealed screen={screen} />
			<section>
				<h3>{messages.questions}</h3>
				<ul>
					{script.questions.map((question) => (
						<li key={question}>{question}</li>
					))}
				</ul>
			</section>
			<Afterwards screen={screen} play={play} />
		</Screen>
	);
}

function Row({ screen, result }: { screen: ScreenProps; result: Result }) {
	const { script, people, messages } = screen;
	const { nodeId, picks, together, isSame } = result;
	const line = (who: string, choice: string) => (
		<p key={who}>
			<b>{who}</b> {sayOf(script, choice)}
		</p>
	);
	return (
		<li data-same={isSame || undefined}>
			<p class="kind">{script.nodes[nodeId]?.title}</p>
			{isSame ? (
				line(messages.both, picks[0].choice)
			) : (
				<>
					{line(`${people[0]}:`, picks[0].choice)}
					{line(`${people[1]}:`, picks[1].choice)}
					{line(messages.together, together)}
				</>
			)}
		</li>
	);
}

function Turn({ screen: { script, standing, words, messages } }: { screen: ScreenProps }) {
	const { steps } = standing;
	const { turn } = debrief(
		script,
		steps.map(({ choice }) => choice.id),
	);
	const turned = turn && steps[turn.index];
	if (!turn || !turned) return null;
	const { position } = standing.state;
	const outcome = position.at === 'ending' ? script.endings[position.endingId]?.outcome : undefined;
	const told = {
		title: script.nodes[turned.nodeId]?.title ?? '',
		step: turn.index + 1,
		steps: steps.length,
		costs: turn.better !== undefined,
		durable: outcome === 'durable',
	};
	return (
		<section>
			<h3>{messages.turning}</h3>
			<p>{turnWords(told, words.turn)}</p>
			{turn.better && <p>{fill(messages.couldTry, { say: sayOf(script, turn.better.id) })}</p>}
		</section>
	);
}
