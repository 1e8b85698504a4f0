import type { Push, Ranked } from '~/core/advisor/advise';
import { fill, plural, signed, spoken } from '~/i18n/format';
import { fromRoot } from '../address';
import { byId, type Model } from './model';
import { PrincipleName } from './PrincipleName';
import type { AdviceMessages, AdvicePayload } from './payloads';

interface Props {
	locale: string;
	model: Model;
	ranked: Ranked<string>;
	/** What to do first in this very conflict. */
	firstStep: string;
	/** A sentence to say in it. */
	say: string | undefined;
	/** Shown unfolded: the first of the ranking. */
	open: boolean;
	words: AdvicePayload;
	messages: AdviceMessages;
}

/** One strategy with its ledger: what to do first, every push for and against, how it is spoilt. */
export function Strategy({ locale, model, ranked, firstStep, say, open, words, messages }: Props) {
	const strategy = byId(model.strategies, ranked.strategy);
	const speaks = (way: 1 | -1) => ranked.pushes.filter(({ points }) => points * way > 0);
	const { base } = strategy;
	return (
		<li data-strategy={ranked.strategy}>
			<details open={open}>
				<summary>
					<span>
						<span class="strategy-name">{strategy.name}</span>{' '}
						<span class="points">{plural(locale, messages.points, ranked.points)}</span>
					</span>
				</summary>
				<p>{strategy.what}</p>
				<p>
					<strong>{messages.firstStep}.</strong> {firstStep}
				</p>
				{say && (
					<p data-say>
						<strong>{messages.say}:</strong> {spoken(messages.quote, say)}
					</p>
				)}
				<h4>{messages.pushesFor}</h4>
				<Pushes model={model} pushes={speaks(1)} messages={messages} />
				{speaks(1).length === 0 && <p>{messages.noPushesFor}</p>}
				{(speaks(-1).length > 0 || base) && (
					<>
						<h4>{messages.pushesAgainst}</h4>
						{base && (
							<ul class="pushes">
								<li>
									<b>{signed(base.points)}</b> {base.why} <Sources model={model} keys={base.sources} />
								</li>
							</ul>
						)}
						<Pushes model={model} pushes={speaks(-1)} messages={messages} />
					</>
				)}
				<p>
					<strong>{messages.misuse}.</strong> {strategy.misuse}
				</p>
				<PrincipleName locale={locale} id={strategy.principle} words={words} label={messages.principle} />
				<Scenes locale={locale} principle={strategy.principle} words={words} label={messages.tryIt} />
			</details>
		</li>
	);
}

/** Where the strategy can be tried before it is needed: the role-plays of the lesson that teaches it. */
function Scenes({
	locale,
	principle = '',
	words,
	label,
}: {
	locale: string;
	principle: string | undefined;
	words: AdvicePayload;
	label: string;
}) {
	const scenes = words.scenes[words.principles[principle]?.lesson ?? ''] ?? [];
	if (scenes.length === 0) return null;
	return (
		<p class="try-it">
			<strong>{label}:</strong>{' '}
			{scenes.map(({ id, title }, index) => [
				index > 0 && ', ',
				<a key={id} href={fromRoot(`${locale}/scenarios/${id}/`)}>
					{fill(words.messages.sceneName, { title })}
				</a>,
			])}
		</p>
	);
}

function Pushes({
	model,
	pushes,
	messages,
}: {
	model: Model;
	pushes: readonly Push<string>[];
	messages: AdviceMessages;
}) {
	return (
		<ul class="pushes">
			{pushes.map(({ factor, level, points, why, sources }) => (
				<li key={factor}>
					<b>{signed(points)}</b>{' '}
					{fill(messages.because, {
						name: byId(model.factors, factor).name,
						answer: byId(byId(model.factors, factor).levels, level).label,
						reason: why,
					})}{' '}
					<Sources model={model} keys={sources} />
				</li>
			))}
		</ul>
	);
}

/** Numbers that lead to the list of sources at the end of the page, which also describes them. */
function Sources({ model, keys }: { model: Model; keys: readonly string[] }) {
	return (
		<span class="source-links">
			{keys.map((key) => (
				<a key={key} href={`#source-${key}`} aria-describedby={`source-${key}`}>
					[{model.sources.indexOf(key) + 1}]
				</a>
			))}
		</span>
	);
}
