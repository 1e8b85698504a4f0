import type { Model } from './model';

/**
 * Changes every text that is needed only with the advice, always in the same order. The page comes without them; they
 * arrive as a list, in that order.
 */
export function mapReasons(model: Model, change: (text: string) => string): Model {
	const worded = <Reason extends { why: string; whyFor?: Record<string, string> | undefined }>(
		reason: Reason,
	) => ({
		...reason,
		why: change(reason.why),
		...(reason.whyFor && { whyFor: mapValues(reason.whyFor, change) }),
	});
	return {
		...model,
		strategies: model.strategies.map(({ base, ...strategy }) => ({
			...strategy,
			what: change(strategy.what),
			first: change(strategy.first),
			misuse: change(strategy.misuse),
			...(base && { base: worded(base) }),
		})),
		factors: model.factors.map((factor) => ({
			...factor,
			levels: factor.levels.map((level) => ({
				...level,
				...(level.sign !== undefined && { sign: change(level.sign) }),
				...(level.for && { for: worded(level.for) }),
				...(level.against && { against: worded(level.against) }),
			})),
		})),
		vetoes: model.vetoes.map(worded),
	};
}

/** Puts the texts back into a model that came without them. */
export function withReasons(model: Model, reasons: readonly string[]): Model {
	const rest = reasons.values();
	return mapReasons(model, () => rest.next().value ?? '');
}

function mapValues(texts: Readonly<Record<string, string>>, change: (text: string) => string) {
	return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)]));
}
