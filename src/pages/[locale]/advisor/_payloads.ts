import type { Locale } from '../../../core/locale';
import type { AdvicePayload } from '../../../islands/advisor/payloads';
import { mapReasons } from '../../../islands/advisor/reasons';
import { course } from '../../../library/course';
import { messages } from '../../../library/messages';
import { payloadFile } from '../../../library/payload';

/** The advisor in one language: what its page says at once, and what it fetches once that is wanted. */
export function advisorPayloads(locale: Locale) {
	const { advisor, lessons, principles, scenarios } = course(locale);
	const { typical, golden, predict, sentences, steps, prevention, cues, ...model } = advisor;
	const named = [model.strategies, model.factors, model.factors.flatMap(({ levels }) => levels)].flat();
	const taught = named.flatMap(({ principle }) => principles.get(principle ?? '') ?? []);
	const written = lessons.map(({ id, title }) => [id, title]);
	const practised = lessons.filter(({ id }) => taught.some(({ lesson }) => lesson === id));
	/** Nobody is sent unwarned to the others, which are about harm. */
	const scored = scenarios.filter(({ script }) => !script.unscored);
	const reasons: string[] = [];
	/** What the browser needs: the reference below the island prints the rest. */
	const questions = mapReasons(
		{
			...model,
			strategies: model.strategies.map(({ when, ...strategy }) => strategy),
			vetoes: model.vetoes.map(({ sources, ...veto }) => veto),
			sources: Object.keys(model.sources),
		},
		(text) => {
			reasons.push(text);
			return '';
		},
	);
	const advice: AdvicePayload = {
		sentences,
		steps,
		prevention: prevention.map(({ principles: _, ...measure }) => measure),
		reasons,
		lessons: Object.fromEntries(written),
		principles: Object.fromEntries(taught.map(({ id, name, lesson }) => [id, { name, lesson }])),
		scenes: Object.fromEntries(
			practised.map(({ id, practice }) => [
				id,
				scored.flatMap((one) => (practice.includes(one.id) ? { id: one.id, title: one.script.title } : [])),
			]),
		),
		messages: messages(locale).advice,
	};
	return {
		typical,
		model,
		questions,
		advice: payloadFile('advice', advice),
		cues: payloadFile('cues', cues),
	};
}
