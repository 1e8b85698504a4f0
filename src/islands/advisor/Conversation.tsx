import { useStore } from '@nanostores/preact';
import { type Dispatch, type StateUpdater, useEffect, useRef, useState } from 'preact/hooks';
import { quickOrder } from '~/core/advisor/explain';
import type { Answers } from '~/core/advisor/rules';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { $at, $cleared, answer, clearSituation, restoreSituation } from '~/stores/advisor';
import { byId, type Model } from './model';

interface Props {
	model: Model;
	answers: Answers;
	/** The open question that tells the most. */
	next: string | null;
	/** The answers left here before, or those of the address, are in. */
	opened: boolean;
	/** Questions one has been led to, the present one last; those before it are not asked again. */
	visited: readonly string[];
	setVisited: Dispatch<StateUpdater<readonly string[]>>;
	messages: typeof advisor;
}

/**
 * The questions: the quick ones first, the others one step away; each may stay open. A narrow screen shows one at a
 * time, the most telling open one next. A wide one does so when asked to, every question in turn and the advice out of
 * sight until it is wanted, as a room would have it (`advisor.css` hides the rest).
 */
export function Conversation({ model, answers, next, opened, visited, setVisited, messages }: Props) {
	const order = quickOrder(model);
	/** All at once, one at a time, or what suits the width of the screen. */
	const [mode, setMode] = useState<'all' | 'single' | 'fitting'>('fitting');
	const all = mode === 'all';
	const current = visited.at(-1) ?? order[0];
	/** The person has moved on by hand, so the question takes the focus. */
	const moved = useRef(false);
	const at = useStore($at);
	const goTo: typeof setVisited = (path) => {
		moved.current = true;
		setVisited(path);
	};
	const open = (id: string | null) => id && !answers[id];
	/** On purpose one by one, every question is come by; else only what is open. */
	const ahead = mode === 'single' ? order : [next, ...order].filter(open);
	const following = ahead.find((id) => id && id !== current && !visited.includes(id));
	const shown = all
		? order
		: order.filter((id) => model.quick.includes(id) || answers[id] || id === next || id === current);
	useEffect(() => {
		const start = [next, ...order].find(open) ?? null;
		if (opened) setVisited([...order.filter((id) => answers[id]), start].filter((id) => id !== null));
	}, [opened]);
	useEffect(() => {
		const [, id = ''] = at.id.split('question-');
		if (order.includes(id)) goTo((before) => [...before, id]);
	}, [at]);
	useEffect(() => {
		if (!moved.current) return;
		const question = document.getElementById(`question-${current}`);
		question?.focus({ preventScroll: true });
		question?.scrollIntoView({ block: 'start' });
	}, [visited, current]);
	const answered = Object.values(answers).filter(Boolean).length;
	const cleared = useStore($cleared);
	const restore = useRef<HTMLButtonElement>(null);
	useEffect(() => restore.current?.focus({ preventScroll: true }), [cleared]);
	const clear = () => {
		moved.current = false;
		setVisited([]);
		clearSituation();
	};
	const goOn = () => {
		if (!following || !current) return;
		goTo([...(visited.length > 0 ? visited : [current]), following]);
	};
	/** The question in hand keeps the focus in the list. */
	const showAll = () => {
		setMode('all');
		goTo([...visited]);
	};
	const oneByOne = () => {
		setMode('single');
		goTo(order.slice(0, 1));
	};
	const seeAdvice = () => {
		setMode('fitting');
		requestAnimationFrame(() => document.getElementById('result')?.focus());
	};
	return (
		<form autocomplete="off" data-stepwise={all ? undefined : mode}>
			<h2>{messages.questions}</h2>
			<p class="hint">{fill(messages.answered, { count: answered })}</p>
			{mode !== 'single' && (
				<p>
					<button type="button" class={all ? 'button quiet' : 'button quiet wide'} onClick={oneByOne}>
						{messages.oneByOne}
					</button>
				</p>
			)}
			{shown.map((id) => (
				<Question
					key={id}
					model={model}
					id={id}
					level={answers[id]}
					telling={id === next}
					current={id === current}
					messages={messages}
				/>
			))}
			{!all && (
				<p class="actions stepping">
					{visited.length > 1 && (
						<button type="button" class="button quiet" onClick={() => goTo(visited.slice(0, -1))}>
							{messages.back}
						</button>
					)}
					{following && (
						<button
							type="button"
							class={current && answers[current] ? 'button' : 'button quiet'}
							onClick={goOn}
						>
							{current && answers[current] ? messages.next : messages.skip}
						</button>
					)}
					{mode === 'single' ? (
						<button type="button" class={following ? 'button quiet' : 'button'} onClick={seeAdvice}>
							{messages.toResult}
						</button>
					) : (
						!following && (
							<a class="button" href="#result">
								{messages.toResult}
							</a>
						)
					)}
				</p>
			)}
			<p class="actions">
				{!all && (
					<button
						type="button"
						class={shown.length < order.length || mode === 'single' ? 'button quiet' : 'button quiet narrow'}
						onClick={showAll}
					>
						{fill(messages.all, { count: order.length })}
					</button>
				)}
				{answered > 0 && (
					<button type="button" class="button quiet" onClick={clear}>
						{messages.clear}
					</button>
				)}
				{cleared && (
					<button type="button" class="button quiet" ref={restore} onClick={restoreSituation}>
						{messages.restore}
					</button>
				)}
			</p>
			<p class="hint">{messages.privacy}</p>
		</form>
	);
}

interface QuestionProps {
	model: Model;
	id: string;
	level: string | undefined;
	telling: boolean;
	/** The one that a narrow screen shows. */
	current: boolean;
	messages: typeof advisor;
}

function Question({ model, id, level, telling, current, messages }: QuestionProps) {
	const factor = byId(model.factors, id);
	const chosen = factor.levels.find((option) => option.id === level);
	const options = [...factor.levels, { id: '', label: messages.unknown }];
	return (
		<fieldset
			id={`question-${id}`}
			tabIndex={-1}
			data-factor={id}
			data-telling={telling || undefined}
			data-current={current || undefined}
		>
			<legend>{factor.question}</legend>
			<p class="hint">{chosen ? fill(messages.example, { text: chosen.example }) : factor.example}</p>
			<div class="chips">
				{options.map((option) => (
					<label key={option.id}>
						<input
							type="radio"
							name={id}
							value={option.id}
							checked={(level ?? '') === option.id}
							onChange={() => answer(id, option.id || undefined)}
						/>
						<span>{option.label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
