import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '~/core/advisor/explain';
import { plan } from '~/core/advisor/plan';
import { preventionFor } from '~/core/advisor/prevention';
import type { Answers } from '~/core/advisor/rules';
import { sentenceFor } from '~/core/advisor/sentence';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { useAdviceWords } from './advice-words';
import { KindOfConflict, kindOf } from './KindOfConflict';
import { byId, type Model, type RankingAdvice } from './model';
import { useMoves } from './moves';
import { OnPaper } from './OnPaper';
import { OtherSide } from './OtherSide';
import { Plan } from './Plan';
import { Prevention } from './Prevention';
import { Strategy } from './Strategy';
import { isClose, Sureness } from './Sureness';
import { TakeAlong } from './TakeAlong';

interface Props {
	locale: string;
	model: Model;
	answers: Answers;
	advice: RankingAdvice;
	explanation: Explanation;
	messages: typeof advisor;
}

/** The order of what remains, how sure it is, what is ruled out and what would change it. */
export function Ranking({ locale, model, answers, advice, explanation, messages }: Props) {
	const { nextQuestion, flips } = explanation;
	const name = (id: string) => byId(model.strategies, id).name;
	const first = advice.ranking[0];
	const changed = useChange(first?.strategy);
	const list = useRef<HTMLOListElement>(null);
	useMoves(
		list,
		advice.ranking.map(({ strategy }) => strategy),
	);
	const words = useAdviceWords(locale);
	const steps = plan(model, answers, advice);
	const measures = words ? preventionFor(words.prevention, answers) : [];
	const kind = <KindOfConflict model={model} answers={answers} messages={messages} />;
	const next = nextQuestion && (
		<p>
			{fill(messages.nextQuestion, { question: byId(model.factors, nextQuestion).question })}{' '}
			<a class="button quiet" href={`#question-${nextQuestion}`}>
				{messages.answerIt}
			</a>
		</p>
	);
	const sureness = (
		<Sureness model={model} ranking={advice.ranking} explanation={explanation} messages={messages} />
	);
	if (!first || first.points <= 0) {
		return (
			<>
				{kind}
				{sureness}
				{next}
			</>
		);
	}
	const say = (strategy: string) => words && sentenceFor(words.sentences, strategy, answers);
	const reasons = first.pushes.filter(({ points }) => points > 0).map(({ why }) => why);
	return (
		<>
			<p class="visually-hidden" role="status">
				{changed && fill(messages.changed, { name: name(first.strategy) })}
			</p>
			{kind}
			{sureness}
			{next}
			<ol data-ranking ref={list}>
				{advice.ranking.map((ranked, index) => (
					<Strategy
						key={ranked.strategy}
						locale={locale}
						model={model}
						ranked={ranked}
						say={index < 3 ? say(ranked.strategy) : undefined}
						open={index === 0 && !isClose(model, explanation)}
						messages={messages}
					/>
				))}
			</ol>
			<Plan model={model} steps={steps} first={first.strategy} messages={messages} />
			{words && <Prevention locale={locale} words={words} measures={measures} messages={messages} />}
			{advice.vetoed.length > 0 && (
				<section class="vetoed">
					<h3>{messages.vetoed}</h3>
					<ul data-vetoed>
						{advice.vetoed.map(({ strategy, vetoes }) => (
							<li key={strategy}>
								<strong>{name(strategy)}</strong>. {vetoes.map((id) => byId(model.vetoes, id).why).join(' ')}
							</li>
						))}
					</ul>
				</section>
			)}
			<details class="flips">
				<summary>{messages.flips}</summary>
				<ul>
					{flips.map(({ factor, to, first }) => (
						<li key={`${factor}-${to}`}>
							{fill(messages.flip, {
								question: byId(model.factors, factor).question,
								level: byId(byId(model.factors, factor).levels, to).label,
								name: first ? name(first) : '',
							})}
						</li>
					))}
				</ul>
				{flips.length === 0 && <p>{messages.noFlips}</p>}
			</details>
			<OtherSide model={model} answers={answers} first={first.strategy} messages={messages} />
			<OnPaper model={model} answers={answers} messages={messages} />
			<TakeAlong
				plan={{
					title: messages.planTitle,
					kind: kindOf(model, answers)
						.map(({ kind }) => kind)
						.join(', '),
					steps: steps.map(({ strategy }) => {
						const { name, first } = byId(model.strategies, strategy);
						return { name, text: first };
					}),
					sections: [
						{ title: fill(messages.whyFirst, { name: name(first.strategy) }), lines: reasons },
						{ title: messages.say, lines: [say(first.strategy)].filter((text) => text !== undefined) },
						{ title: messages.prevention, lines: measures.map(({ measure }) => measure) },
					],
				}}
				first={name(first.strategy)}
				messages={messages}
			/>
			<p class="hint about">{messages.about}</p>
		</>
	);
}

/** True once the value has changed since the first paint. */
function useChange(value: string | undefined): boolean {
	const before = useRef(value);
	const [changed, setChanged] = useState(false);
	useEffect(() => {
		if (before.current !== value) setChanged(true);
		before.current = value;
	}, [value]);
	return changed;
}
