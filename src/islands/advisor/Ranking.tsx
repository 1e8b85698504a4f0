import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import type { Explanation } from '~/core/advisor/explain';
import { hasOtherSide } from '~/core/advisor/other-side';
import { inPlanOrder, plan } from '~/core/advisor/plan';
import { preventionFor } from '~/core/advisor/prevention';
import type { Answers } from '~/core/advisor/rules';
import { sentenceFor, stepFor } from '~/core/advisor/sentence';
import { fill } from '~/i18n/format';
import { $side } from '~/stores/advisor';
import { sureness } from './headline';
import { KindOfConflict } from './KindOfConflict';
import { Leaders } from './Leaders';
import { byId, type Model, type RankingAdvice } from './model';
import { useMoves } from './moves';
import { OnPaper } from './OnPaper';
import { OtherSide } from './OtherSide';
import { Plan } from './Plan';
import { Prevention } from './Prevention';
import type { AdviceMessages, AdvicePayload } from './payloads';
import { planText } from './plan-text';
import { Strategy } from './Strategy';
import { Sureness } from './Sureness';
import { TakeAlong } from './TakeAlong';
import { tie } from './tie';
import { Barred, Vetoed } from './Vetoed';

interface Props {
	locale: string;
	model: Model;
	answers: Answers;
	advice: RankingAdvice;
	explanation: Explanation;
	/** These answers may hide bullying. */
	doubtful: boolean;
	words: AdvicePayload;
	messages: AdviceMessages;
}

/** The advice: what comes first, how sure that is, what to do in which order, what is ruled out. */
export function Ranking({ locale, model, answers, advice, explanation, doubtful, words, messages }: Props) {
	const { ranking, vetoed } = advice;
	const own = useStore($side) === 'own';
	const planned = plan(model, answers);
	const leaders = inPlanOrder(explanation.leaders, planned).flatMap(
		(id) => ranking.find(({ strategy }) => strategy === id) ?? [],
	);
	const [first] = leaders;
	const close = leaders.length > 1;
	const list = useRef<HTMLOListElement>(null);
	useMoves(
		list,
		ranking.map(({ strategy }) => strategy),
	);
	const barred = vetoed.find(({ points }) => points > (ranking[0]?.points ?? 0));
	const firstStep = (id: string) => stepFor(words.steps, id, answers) ?? byId(model.strategies, id).first;
	const sure = !doubtful && <p>{sureness(model, explanation, messages)}</p>;
	const views = (
		<>
			<KindOfConflict locale={locale} model={model} answers={answers} words={words} messages={messages} />
			{hasOtherSide(answers) && own && (
				<OtherSide model={model} answers={answers} leaders={explanation.leaders} messages={messages} />
			)}
		</>
	);
	if (!first) {
		const harmless = ranking
			.map(({ strategy }) => byId(model.strategies, strategy))
			.find(({ phase }) => phase === 'understand');
		return (
			<>
				{barred && <Barred model={model} barred={barred} messages={messages} />}
				{sure}
				{harmless && (
					<p>
						{fill(messages.meanwhile, { name: harmless.name })} {firstStep(harmless.id)}
					</p>
				)}
				<Sureness model={model} explanation={explanation} messages={messages} />
				{views}
			</>
		);
	}
	const say = (id: string) => sentenceFor(words.sentences, id, answers);
	const measures = preventionFor(words.prevention, answers);
	const steps = planned.map((step) => ({
		...step,
		name: byId(model.strategies, step.strategy).name,
		text: firstStep(step.strategy),
		main: !close && step.strategy === first.strategy,
	}));
	const order = close ? tie(explanation.leaders, steps, messages) : '';
	const surer = <Sureness model={model} explanation={explanation} messages={messages} />;
	const below = [
		steps.length > 0 && ['plan', messages.plan],
		measures.length > 0 && ['prevention', messages.prevention],
		['take', messages.take],
		own && ['kept-cases', messages.cases],
	].filter((link) => link !== false);
	return (
		<>
			<nav class="advisor-nav" aria-label={messages.below}>
				{messages.below}{' '}
				{below.map(([id, name]) => (
					<a key={id} href={`#${id}`}>
						{name}
					</a>
				))}
			</nav>
			{barred && <Barred model={model} barred={barred} messages={messages} />}
			{sure}
			{close && (
				<>
					<Leaders
						model={model}
						leaders={leaders}
						firstStep={firstStep}
						say={say}
						order={order}
						messages={messages}
					/>
					{surer}
				</>
			)}
			<h3>{messages.allWays}</h3>
			<ol data-ranking ref={list}>
				{ranking.map((ranked, index) => (
					<Strategy
						words={words}
						key={ranked.strategy}
						locale={locale}
						model={model}
						ranked={ranked}
						firstStep={firstStep(ranked.strategy)}
						say={index < 3 ? say(ranked.strategy) : undefined}
						open={index === 0 && !close}
						messages={messages}
					/>
				))}
			</ol>
			<p class="hint about">{messages.about}</p>
			{!close && surer}
			<Plan steps={steps} undecided={!barred} messages={messages} />
			<Prevention locale={locale} words={words} measures={measures} messages={messages} />
			<Vetoed model={model} vetoed={vetoed} messages={messages} />
			{views}
			<OnPaper locale={locale} model={model} answers={answers} messages={messages} />
			<TakeAlong
				plan={planText({ model, answers, leaders, explanation, order, steps, say, measures, messages })}
				messages={messages}
			/>
		</>
	);
}
