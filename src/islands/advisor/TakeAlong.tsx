import { useState } from 'preact/hooks';
import type { PlanText } from '~/core/advisor/export';
import { fill } from '~/i18n/format';
import { linkHere, pageHere } from '~/stores/advisor';
import { save } from '~/stores/save-file';
import { localDay } from '../local-day';
import type { AdviceMessages } from './payloads';

interface Props {
	plan: Omit<PlanText, 'address'>;
	messages: AdviceMessages;
}

/** Days. */
const twoWeeks = 14;

/** Ways to take the advice along: a link, a file, a date, paper. */
export function TakeAlong({ plan, messages }: Props) {
	const [said, setSaid] = useState('');
	const copy = () =>
		navigator.clipboard.writeText(linkHere()).then(
			() => setSaid(messages.copied),
			() => setSaid(messages.notCopied),
		);
	// How files are written is fetched when one is asked for.
	const notMade = () => setSaid(messages.notMade);
	const remind = () => {
		const now = new Date();
		const day = localDay(now, twoWeeks);
		// A calendar may be seen by others: it holds no answers.
		const text = fill(messages.reminderText, { address: pageHere() });
		const reminder = { about: 'advisor', title: messages.reminderTitle, text, day, now: now.toISOString() };
		import('~/core/export/calendar')
			.then(({ asCalendar }) => save(messages.reminderFile, 'text/calendar', asCalendar(reminder)))
			.catch(notMade);
	};
	const download = () =>
		import('~/core/advisor/export')
			.then(({ asMarkdown }) =>
				save(messages.planFile, 'text/markdown', asMarkdown({ ...plan, address: linkHere() })),
			)
			.catch(notMade);
	return (
		<section class="take-along">
			<h3 id="take" tabIndex={-1}>
				{messages.take}
			</h3>
			<p class="actions">
				<button type="button" class="button quiet" onClick={copy}>
					{messages.copyLink}
				</button>
				<button type="button" class="button quiet" onClick={download}>
					{messages.download}
				</button>
				<button type="button" class="button quiet" onClick={remind}>
					{messages.remind}
				</button>
				<button type="button" class="button quiet" onClick={() => print()}>
					{messages.print}
				</button>
			</p>
			<p role="status">{said}</p>
		</section>
	);
}
