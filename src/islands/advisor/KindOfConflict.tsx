import { type Answers, known } from '~/core/advisor/rules';
import { fill } from '~/i18n/format';
import { byId, type Model } from './model';
import { PrincipleLink, PrincipleName } from './PrincipleName';
import type { AdviceMessages, AdvicePayload } from './payloads';

interface Props {
	locale: string;
	model: Model;
	answers: Answers;
	words: AdvicePayload;
	messages: AdviceMessages;
}

/** The type of the conflict in the words of the field, and which answers say so; nothing while none of them is given. */
export function KindOfConflict({ locale, model, answers, words, messages }: Props) {
	const named = kindOf(model, answers);
	const questions = new Set(
		known<string>(model, answers).map(({ factor }) => byId(model.factors, factor.id).principle),
	);
	if (named.length === 0) return null;
	return (
		<details class="kind-of-conflict">
			<summary>
				<span>
					{messages.kind}: <strong>{named.map(({ kind }) => kind).join(', ')}</strong>
				</span>
			</summary>
			<p>
				{fill(messages.kindWhy, {
					list: named.map(({ name }) => fill(messages.quote, { text: name })).join(', '),
				})}
			</p>
			<ul>
				{named.map(({ kind, sign, principle }) => (
					<li key={kind}>
						<strong>{kind}</strong>: {sign} <PrincipleLink locale={locale} id={principle} words={words} />
					</li>
				))}
			</ul>
			{[...questions].map((id) => (
				<PrincipleName key={id} locale={locale} id={id} words={words} label={messages.principle} />
			))}
		</details>
	);
}

/** The names that the answers give the conflict, each with its sign, what teaches it and the question it comes from. */
export function kindOf(
	model: Model,
	answers: Answers,
): { kind: string; sign: string; principle: string | undefined; name: string }[] {
	return known<string>(model, answers).flatMap(({ factor, level }) => {
		const { name, levels } = byId(model.factors, factor.id);
		const { kind, sign = '', principle } = byId(levels, level.id);
		return kind ? [{ kind, sign, principle, name }] : [];
	});
}
