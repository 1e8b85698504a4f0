// What the advisor would say about one conflict, assembled as its page does it, each line with its strategy.
import { advise } from '../src/core/advisor/advise';
import { explain } from '../src/core/advisor/explain';
import { supposed } from '../src/core/advisor/other-side';
import { plan } from '../src/core/advisor/plan';
import { type Answers, known } from '../src/core/advisor/rules';
import type { Advisor } from '../src/core/advisor/schema';
import { sentenceFor, stepFor } from '../src/core/advisor/sentence';
import { telling } from '../src/core/advisor/telling';
import type { Locale, Localized } from '../src/core/locale';
import { fill, plural, signed, spoken } from '../src/i18n/format';
import type { Messages } from '../src/i18n/ru';
import { sureness } from '../src/islands/advisor/headline';
import { tie } from '../src/islands/advisor/tie';
import { whatIf } from '../src/islands/advisor/what-if';

export interface Said {
	readonly kind: string;
	/** The strategy, or the question, that it is about. */
	readonly about: string;
	readonly text: string;
}

interface Voice {
	readonly locale: Locale;
	readonly model: Localized<Advisor>;
	readonly words: Messages;
}

/** A conflict in which most questions have an answer. */
export function randomAnswers({ factors }: Pick<Voice['model'], 'factors'>, random: () => number): Answers {
	const answered = factors.filter(() => random() < 0.7);
	return Object.fromEntries(
		answered.map(({ id, levels }) => [id, levels[Math.floor(random() * levels.length)]?.id]),
	);
}

/** Everything that can be said about these answers. */
export function saidAbout(answers: Answers, { locale, model, words: { advice } }: Voice): Said[] {
	const nameOf = (id: string) => model.strategies.find((one) => one.id === id)?.name ?? id;
	const questionOf = (id: string) => model.factors.find((one) => one.id === id);
	const labelOf = (factor: string, level = '') =>
		fill(advice.quote, {
			text: questionOf(factor)?.levels.find(({ id }) => id === level)?.label ?? level,
		});
	const counsel = advise<string>(model, { answers, flags: [] });
	if (counsel.kind === 'refer') return [];
	const explanation = explain(model, answers);
	const { leaders, flips } = explanation;
	const reasons = [...counsel.ranking, ...counsel.vetoed].flatMap(({ strategy, pushes }) =>
		pushes.map(({ factor, level, points, why }) => ({
			kind: 'reason',
			about: nameOf(strategy),
			text: `${signed(points)} ${fill(advice.because, {
				name: questionOf(factor)?.name ?? factor,
				answer: questionOf(factor)?.levels.find(({ id }) => id === level)?.label ?? level,
				reason: why,
			})}`,
		})),
	);
	const vetoes = counsel.vetoed.flatMap(({ strategy, vetoes }) =>
		vetoes.map((veto) => ({
			kind: 'veto',
			about: nameOf(strategy),
			text: model.vetoes.find(({ id }) => id === veto)?.why ?? veto,
		})),
	);
	const first = leaders.map(nameOf).join(' / ');
	const kinds = known<string>(model, answers).flatMap(({ factor, level: { id } }) => {
		const question = questionOf(factor.id);
		const kind = question?.levels.find((one) => one.id === id)?.kind;
		return kind && question ? [{ kind, name: question.name }] : [];
	});
	const named = {
		kind: 'kind',
		about: first,
		text: `${advice.kind}: ${kinds.map(({ kind }) => kind).join(', ')}. ${fill(advice.kindWhy, {
			list: kinds.map(({ name }) => fill(advice.quote, { text: name })).join(', '),
		})}`,
	};
	const changes = telling({ flips, leaders }).map((flip) => ({
		kind: 'what if',
		about: first,
		text: fill(whatIf(model, flip, leaders, advice), {
			question: questionOf(flip.factor)?.question ?? flip.factor,
		}),
	}));
	const stepOf = (id: string) =>
		stepFor(model.steps, id, answers) ?? model.strategies.find((one) => one.id === id)?.first ?? '';
	const planned = plan(model, answers);
	const order = {
		kind: 'order',
		about: first,
		text: tie(
			leaders,
			planned.map((step) => ({ ...step, name: nameOf(step.strategy), text: '', main: false })),
			advice,
		),
	};
	const steps = planned.map(({ phase, strategy, afterwards }) => ({
		kind: 'step',
		about: nameOf(strategy),
		text: `${advice.phases[phase]}. ${nameOf(strategy)}${afterwards ? ` (${advice.afterwards})` : ''}. ${stepOf(strategy)}`,
	}));
	const theirs = supposed(answers);
	const differences = model.factors
		.filter(({ id }) => id !== 'other-stake' && answers[id] && theirs[id] && answers[id] !== theirs[id])
		.map(({ id, question }) => ({
			kind: 'other side',
			about: question,
			text: fill(advice.otherAnswer, { mine: labelOf(id, answers[id]), theirs: labelOf(id, theirs[id]) }),
		}));
	const sentences = counsel.ranking.slice(0, 3).map(({ strategy, points }) => ({
		kind: 'say',
		about: `${nameOf(strategy)}, ${plural(locale, advice.points, points)}`,
		text: spoken(advice.quote, sentenceFor(model.sentences, strategy, answers)),
	}));
	return [
		...reasons,
		...vetoes,
		{ kind: 'confidence', about: first, text: sureness(model, explanation, advice) },
		...(leaders.length > 1 ? [order] : []),
		...(kinds.length > 0 ? [named] : []),
		...changes,
		...steps,
		...differences,
		...sentences,
	];
}
