import { useState } from 'preact/hooks';
import { reviewDay } from '~/core/agreement/draft';
import { reviewDayFault } from '~/core/agreement/review-day';
import { fill } from '~/i18n/format';
import { writePart } from '~/stores/agreement';
import { save } from '~/stores/save-file';
import { localDay } from '../local-day';
import { weekdayInWords } from './days';
import type { AgreementMessages, PartProps } from './parts';

type Fault = ReturnType<typeof reviewDayFault>;

/** The day of the review, also for a calendar. */
export function ReviewDay({ locale, draft, departments, messages }: PartProps) {
	const day = draft[reviewDay] ?? '';
	/** What stands in the field while somebody is in it or has left a fault there. */
	const [typed, setTyped] = useState<{ value: string; fault: Fault; left: boolean }>();
	const [said, setSaid] = useState('');
	const today = localDay(new Date());
	const fault = typed ? (typed.left ? typed.fault : undefined) : reviewDayFault(day, today);
	const type = ({ value, validity }: HTMLInputElement) => {
		// A year being typed begins as the year 2: a fault only once the field is left.
		const fault = validity.badInput ? 'no-day' : reviewDayFault(value, today);
		setTyped({ value, fault, left: false });
		setSaid('');
		if (!fault) writePart({ id: reviewDay }, value);
	};
	const leave = () => setTyped(typed?.fault && { ...typed, left: true });
	const take = () => {
		if (!day || fault || typed?.fault) return setSaid(messages.calendarNoDay);
		const reminder = {
			about: 'agreement',
			title: fill(messages.calendarTitle, departments),
			text: calendarText(draft.review, messages),
			day,
			now: new Date().toISOString(),
		};
		import('~/core/export/calendar')
			.then(({ asCalendar }) => save(messages.calendarFile, 'text/calendar', asCalendar(reminder)))
			.catch(() => setSaid(messages.notMade));
	};
	return (
		<section class="review-day">
			<h2 id="review-day-title">{messages.review}</h2>
			<p>
				<input
					type="date"
					aria-labelledby="review-day-title"
					aria-describedby="review-day-said"
					aria-invalid={fault ? true : undefined}
					min={today}
					value={typed?.value ?? day}
					onInput={(event) => type(event.currentTarget)}
					onBlur={leave}
				/>
			</p>
			<p id="review-day-said" role="status">
				{fault === 'past' && messages.reviewPast}
				{fault === 'no-day' && messages.reviewNoDay}
				{!fault && (said || (day && !typed?.fault && weekdayInWords(locale, day)))}
			</p>
			<p>
				<button type="button" class="button quiet" onClick={take}>
					{messages.calendar}
				</button>
			</p>
		</section>
	);
}

/** A calendar may be seen by others: it holds the line about the review and where the rest is. */
function calendarText(review: string | undefined, messages: AgreementMessages): string {
	const where = fill(messages.calendarText, { address: location.href.replace(/#.*/, '') });
	return review ? `${review.trim()}\n\n${where}` : where;
}
