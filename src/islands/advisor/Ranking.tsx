import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '~/core/advisor/explain';
import { plan } from '~/core/advisor/plan';
import type { Answers } from '~/core/advisor/rules';
import { sentenceFor } from '~/core/advisor/sentence';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { useAdviceWords } from './advice-words';
import { KindOfConflict, kindOf } from './KindOfConflict';
import { byId, type Model, type RankingAdvice } from './model';
import { useMoves } from './moves';
import { OtherSide } from './OtherSide';
import { Plan } from './Plan';
import { Prevention } from './Prevention';
import { Strategy } from './Strategy';
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
	const { confidence, equals, nextQuestion, flips } = explanation;
	const name = (id: string | undefined) => (id ? byId(model.strategies, id).name : '');
	const first = advice.ranking[0]?.strategy;
	const list = useRef<HTMLOListElement>(null);
	useMoves(
		list,
		advice.ranking.map(({ strategy }) => strategy),
	);
	const words = useAdviceWords(locale);
	const level = model.confidence[confidence.level];
	return (
		<>
			<p class="visually-hidden" role="status">
				{useChange(first) && fill(messages.changed, { name: name(first) })}
			</p>
			<KindOfConflict model={model} answers={answers} messages={messages} />
			<p class="confidence">
				<strong>{fill(messages.confidenceLabel, { level: level.name })}</strong> {level.means}
			</p>
			{confidence.level === 'low' && (
				<ul class="two-ways">
					{advice.ranking.slice(0, 2).map(({ strategy, pushes }) => (
						<li key={strategy}>
							<strong>{name(strategy)}</strong>
							<p>{byId(model.strategies, strategy).what}</p>
							<p class="hint">{pushes.find(({ points }) => points > 0)?.why}</p>
						</li>
					))}
				</ul>
			)}
			{equals.length > 1 && <p>{fill(messages.equals, { list: equals.map(name).join(', ') })}</p>}
			{nextQuestion && (
				<p>
					{fill(messages.nextQuestion, { question: byId(model.factors, nextQuestion).question })}{' '}
					<a href={`#question-${nextQuestion}`}>{messages.answerIt}</a>
				</p>
			)}
			<ol data-ranking ref={list}>
				{advice.ranking.map((ranked, index) => (
					<Strategy
						key={ranked.strategy}
						locale={locale}
						model={model}
						ranked={ranked}
						say={words && index < 3 ? sentenceFor(words.sentences, ranked.strategy, answers) : undefined}
						open={index === 0 && confidence.level !== 'low'}
						messages={messages}
					/>
				))}
			</ol>
			<Plan model={model} answers={answers} advice={advice} messages={messages} />
			{words && <Prevention locale={locale} words={words} answers={answers} messages={messages} />}
			{advice.vetoed.length > 0 && (
				<section>
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
								name: name(first),
							})}
						</li>
					))}
				</ul>
				{flips.length === 0 && <p>{messages.noFlips}</p>}
			</details>
			<OtherSide model={model} answers={answers} first={first} messages={messages} />
			<TakeAlong
				plan={{
					title: messages.plan,
					kind: kindOf(model, answers)
						.map(({ kind }) => kind)
						.join(', '),
					steps: plan(model, answers, advice).map(({ strategy }) => {
						const { name, first } = byId(model.strategies, strategy);
						return { name, text: first };
					}),
					reasonsTitle: fill(messages.whyFirst, { name: name(first) }),
					reasons: (advice.ranking[0]?.pushes ?? []).filter(({ points }) => points > 0).map(({ why }) => why),
				}}
				first={name(first)}
				messages={messages}
			/>
			<p class="hint">{messages.about}</p>
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
