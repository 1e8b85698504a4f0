import { type Answers, known } from '~/core/advisor/rules';
import { fill } from '~/i18n/format';
import { byId, type Model } from './model';
import type { AdviceMessages } from './payloads';

interface Props {
	model: Model;
	answers: Answers;
	messages: AdviceMessages;
}

/** The type of the conflict in the words of the field, and which answers say so; nothing while none of them is given. */
export function KindOfConflict({ model, answers, messages }: Props) {
	const named = kindOf(model, answers);
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
				{named.map(({ kind, sign }) => (
					<li key={kind}>
						<strong>{kind}</strong>: {sign}
					</li>
				))}
			</ul>
		</details>
	);
}

/** The names that the answers give the conflict, each with its sign and the question it comes from. */
export function kindOf(model: Model, answers: Answers): { kind: string; sign: string; name: string }[] {
	return known<string>(model, answers).flatMap(({ factor, level }) => {
		const { name, levels } = byId(model.factors, factor.id);
		const { kind, sign = '' } = byId(levels, level.id);
		return kind ? [{ kind, sign, name }] : [];
	});
}
