import { useStore } from '@nanostores/preact';
import { Fragment } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { advise } from '~/core/advisor/advise';
import { explain } from '~/core/advisor/explain';
import { inPlanOrder, plan } from '~/core/advisor/plan';
import { mayHideHarm } from '~/core/advisor/refer';
import type { advisor } from '~/i18n/ru/advisor';
import { $asked, $at, $opening, $shown, $side, $situation, answer, openSituation } from '~/stores/advisor';
import { $progress } from '~/stores/progress';
import { Conversation } from './Conversation';
import { Flags, OpenGate } from './Flags';
import { heading, headline } from './headline';
import { useLater } from './later';
import { byId, type Model } from './model';
import { BackToOwn, Notices } from './Notices';
import { OwnWords } from './OwnWords';
import { fetchAdvice, type PayloadFiles } from './payloads';
import { ownTitle, Refer } from './Refer';
import { withReasons } from './reasons';

interface Props {
	locale: string;
	/** Without the reasons, which come with the advice. */
	model: Model;
	files: PayloadFiles;
	messages: typeof advisor;
}

/** Questions on one side, the advice on the other; the advice moves as answers change. */
export function Advisor({ locale, model, files, messages }: Props) {
	const situation = useStore($situation);
	const shown = useStore($shown);
	const own = useStore($side) === 'own';
	const asked = useStore($asked);
	const { cases = [] } = useStore($progress);
	const opening = useStore($opening);
	const opened = opening.id > 0;
	/** Questions one has been led to, the present one last. */
	const [visited, setVisited] = useState<readonly string[]>([]);
	useEffect(() => {
		openSituation(model);
		// Answers ticked before the page was alive.
		for (const { name, value } of document.querySelectorAll<HTMLInputElement>('.chips :checked')) {
			if (value) answer(name, value);
		}
	}, [model]);
	useEffect(() => {
		if (opening.count > 0) beginAnew(opening.byLink);
	}, [opening]);

	const doubtful = mayHideHarm(model.refer.doubt.when, situation.answers);
	const explanation = explain(model, situation.answers, visited.slice(0, -1));
	const { enough } = explanation;
	const answered = Object.values(situation.answers).filter(Boolean).length;
	const ranking = useLater(async () => {
		const [part, words] = await Promise.all([import('./Ranking'), fetchAdvice(files)]);
		return { ...part, words, model: withReasons(model, words.reasons) };
	}, answered > 0);
	const advice = useMemo(
		() => advise(ranking && ranking !== 'failed' ? ranking.model : model, situation),
		[model, ranking, situation],
	);
	const toKeep = own && (enough || advice.kind === 'refer') ? shown : '';
	const keeping = useLater(
		async () => {
			const [part, words] = await Promise.all([import('./KeptCases'), fetchAdvice(files)]);
			return { ...part, words };
		},
		toKeep !== '' || cases.length > 0,
	);
	const { confidence } = explanation;
	const leaders = inPlanOrder(explanation.leaders, plan(model, situation.answers));
	const names = leaders.map((id) => byId(model.strategies, id).name);
	const line =
		advice.kind === 'refer'
			? (ownTitle(model, advice.flags) ?? messages.referTitle)
			: enough && names.length > 0 && headline(confidence, names, messages);
	const changed = useChange(line);
	return (
		<div class="advisor">
			<div class="advisor-questions">
				<Fragment key={opening.count}>
					{opened && <Notices locale={locale} model={model} answered={answered > 0} messages={messages} />}
					<Flags model={model} raised={situation.flags} messages={messages} />
					<OwnWords
						files={files}
						model={model}
						answers={situation.answers}
						flags={situation.flags}
						messages={messages}
					/>
					<div hidden={advice.kind === 'refer'}>
						<Conversation
							model={model}
							answers={situation.answers}
							next={explanation.nextQuestion}
							opened={opened}
							visited={visited}
							setVisited={setVisited}
							messages={messages}
						/>
					</div>
				</Fragment>
			</div>
			{line && (
				<a class="result-bar" href="#result">
					<strong>{line}</strong>
				</a>
			)}
			<section class="advisor-result" aria-labelledby="result">
				<h2 id="result" tabIndex={-1}>
					{advice.kind === 'refer' ? messages.result : heading(confidence, messages)}
				</h2>
				<p class="visually-hidden" role="status">
					{changed && line}
				</p>
				{!own && answered > 0 && (
					<p class="to-own">
						<BackToOwn messages={messages} />
					</p>
				)}
				{advice.kind === 'ranking' && doubtful && (
					<p class="feedback">
						{model.refer.doubt.text} <OpenGate>{messages.flagsTitle}</OpenGate>
					</p>
				)}
				{advice.kind === 'ranking' && asked.length > 0 && <p class="feedback">{messages.askedFirst}</p>}
				{advice.kind === 'refer' ? (
					<Refer model={model} flags={advice.flags} messages={messages} />
				) : !enough ? (
					<p>{messages.waiting}</p>
				) : ranking === 'failed' ? (
					<p>{messages.notLoaded}</p>
				) : (
					ranking && (
						<ranking.Ranking
							locale={locale}
							model={ranking.model}
							answers={situation.answers}
							advice={advice}
							explanation={explanation}
							doubtful={doubtful}
							words={ranking.words}
							messages={{ ...messages, ...ranking.words.messages }}
						/>
					)
				)}
				{keeping === 'failed'
					? ranking !== 'failed' && <p>{messages.notLoaded}</p>
					: keeping && (
							<keeping.KeptCases
								key={opening.count}
								locale={locale}
								model={model}
								situation={toKeep}
								flags={situation.flags}
								settled={opened && (advice.kind === 'refer' || !enough || ranking !== undefined)}
								messages={{ ...messages, ...keeping.words.messages }}
							/>
						)}
			</section>
		</div>
	);
}

/** Another conflict has been opened on this page: as if the page had come anew. */
function beginAnew(byLink: boolean): void {
	for (const fold of document.querySelectorAll<HTMLDetailsElement>('.typical[open]')) fold.open = false;
	if (!byLink || $at.get().id) return;
	document.getElementById('main')?.focus({ preventScroll: true });
	scrollTo(0, 0);
}

/** True once the value has changed since the first paint. */
function useChange(value: string | false): boolean {
	const before = useRef(value);
	const [changed, setChanged] = useState(false);
	useEffect(() => {
		if (before.current !== value) setChanged(true);
		before.current = value;
	}, [value]);
	return changed;
}
