import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { courseLink } from '~/core/advisor/address';
import { advise, leaderOf } from '~/core/advisor/advise';
import { differing, fromOtherSide, supposed } from '~/core/advisor/other-side';
import type { Answers } from '~/core/advisor/rules';
import { parseSituation, printSituation } from '~/core/advisor/situation';
import { conflictOf } from '~/core/progress/advisor';
import { fill } from '~/i18n/format';
import { $at, $conflict, adoptSituation, arrive } from '~/stores/advisor';
import { $progress } from '~/stores/progress';
import { byId, type Model } from './model';
import type { AdviceMessages } from './payloads';

interface Props {
	model: Model;
	answers: Answers;
	/** What has the first say from this side. */
	leaders: readonly string[];
	messages: AdviceMessages;
}

/** The questions whose answers change places when it is the other side that looks. */
const swappable = ['own-stake', 'other-stake', 'power'];

/**
 * The conflict from the other chair: what they would be advised, and which answers make the difference. Once
 * somebody has answered for the other side, those answers count.
 */
export function OtherSide({ model, answers, leaders, messages }: Props) {
	const otherSide = conflictOf(useStore($progress), useStore($conflict))?.otherSide;
	const answered = otherSide !== undefined;
	const theirs = answered ? parseSituation(model, otherSide).situation.answers : supposed(answers);
	/** Their own answers are about the same facts, told in one's own terms; what is supposed is how they would tell it. */
	const view = answered ? fromOtherSide(theirs) : theirs;
	const both = model.factors
		.map(({ id }) => id)
		// Where it is supposed, one stake says it all: the two have changed places.
		.filter((id) => answers[id] && view[id] && (answered || id !== 'other-stake'));
	const changed = differing(both, answers, view);
	const situation = { answers: theirs, flags: [] };
	const theirFirst = leaderOf(advise<string>(model, situation));
	const label = (factor: string, level = '') =>
		fill(messages.quote, { text: byId(byId(model.factors, factor).levels, level).label });
	const fold = useRef<HTMLDetailsElement>(null);
	// The way back from the other side leads here, but there was nothing here when the page was opened.
	useEffect(() => {
		if ($at.get().id !== fold.current?.id) return;
		arrive();
		fold.current?.scrollIntoView();
		fold.current?.querySelector('summary')?.focus({ preventScroll: true });
	}, []);
	const swapped = differing(swappable, answers, supposed(answers));
	/** As far as is known both sides see it alike: then there is nothing to compare. */
	const alike = !answered && swapped.length === 0;
	const shared = theirFirst !== undefined && leaders.includes(theirFirst);
	const agreement = !shared
		? messages.otherFirst
		: leaders.length > 1
			? messages.otherAmong
			: messages.otherSame;
	const name = theirFirst && byId(model.strategies, theirFirst).name;
	return (
		<details class="other-side" id="other-side" ref={fold} open={answered}>
			<summary>{messages.otherSide}</summary>
			<p>{answered ? messages.otherSaid : messages[whatWasSwapped(answers, swapped)]}</p>
			{!answered && !alike && <p>{messages.otherRest}</p>}
			{name && !alike && <p>{fill(agreement, { name })}</p>}
			{changed.length > 0 && (
				<>
					<p>{messages.otherDiffer}</p>
					<dl>
						{changed.map((factor) => (
							<div key={factor}>
								<dt>{byId(model.factors, factor).question}</dt>
								<dd>
									{fill(messages.otherAnswer, {
										mine: label(factor, answers[factor]),
										// Who is right, each says of itself.
										theirs: label(factor, (factor === 'correctness' ? theirs : view)[factor]),
									})}
								</dd>
							</div>
						))}
					</dl>
				</>
			)}
			<ul class="actions">
				<li>
					<a href={courseLink('other', '')} onClick={adoptSituation}>
						{answered ? messages.otherAgain : messages.otherOpen}
					</a>
				</li>
				{!answered && (
					<li>
						<a href={courseLink('imagined', printSituation(model, situation))} onClick={adoptSituation}>
							{messages.otherImagine}
						</a>
					</li>
				)}
			</ul>
		</details>
	);
}

/** Which message says what has changed places: importance, power, both or neither. */
function whatWasSwapped(answers: Answers, swapped: readonly string[]) {
	const stakes = swapped.includes('own-stake');
	if (swapped.includes('power')) return stakes ? 'otherBoth' : 'otherPower';
	if (stakes) return 'otherStakes';
	return swappable.some((id) => answers[id]) ? 'otherAlike' : 'otherUnasked';
}
