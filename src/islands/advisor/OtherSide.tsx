import { advise, leaderOf } from '~/core/advisor/advise';
import { differing, fromOtherSide } from '~/core/advisor/other-side';
import type { Answers } from '~/core/advisor/rules';
import { printSituation } from '~/core/advisor/situation';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { theirAddress } from '~/stores/advisor';
import { byId, type Model } from './model';

interface Props {
	model: Model;
	answers: Answers;
	/** The strategy that is first from this side. */
	first: string | undefined;
	messages: typeof advisor;
}

/** The conflict from the other chair: what they would be advised, and which answers make the difference. */
export function OtherSide({ model, answers, first, messages }: Props) {
	const theirs = fromOtherSide(answers);
	/* The stakes have changed places: one of them says it all. */
	const asked = model.factors.map(({ id }) => id).filter((id) => id !== 'other-stake');
	const changed = differing(asked, answers, theirs);
	const situation = { answers: theirs, flags: [] };
	const theirFirst = leaderOf(advise<string>(model, situation));
	if (!theirFirst) return null;
	const { name } = byId(model.strategies, theirFirst);
	const label = (factor: string, level: string | undefined) =>
		level
			? fill(messages.quote, { text: byId(byId(model.factors, factor).levels, level).label })
			: messages.notKnown;
	return (
		<details class="other-side">
			<summary>{messages.otherSide}</summary>
			<p>{messages.otherSideLead}</p>
			<p>{fill(theirFirst === first ? messages.otherSame : messages.otherFirst, { name })}</p>
			{changed.length > 0 && (
				<dl>
					{changed.map((factor) => (
						<div key={factor}>
							<dt>{byId(model.factors, factor).question}</dt>
							<dd>
								{fill(messages.otherAnswer, {
									mine: label(factor, answers[factor]),
									theirs: label(factor, theirs[factor]),
								})}
							</dd>
						</div>
					))}
				</dl>
			)}
			<p>
				<a href={`?${theirAddress(printSituation(model, situation))}`}>{messages.otherOpen}</a>
			</p>
		</details>
	);
}
