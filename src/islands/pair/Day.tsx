import { useState } from 'preact/hooks';
import type { PairAgreement } from '~/core/pair/pair';
import { save } from '~/stores/save-file';
import { weekdayInWords } from '../agreement/days';
import { localDay } from '../local-day';
import type { PairAgreementMessages } from './PairAgreement';

interface Props {
	locale: string;
	agreement: PairAgreement;
	messages: PairAgreementMessages;
	write: (day: string) => void;
}

/** When the two check whether it worked, also for a calendar. */
export function Day({ locale, agreement: { day, lines, plans }, messages, write }: Props) {
	const [said, setSaid] = useState('');
	const take = () => {
		if (!day) return setSaid(messages.calendarNoDay);
		const reminder = {
			about: 'pair',
			title: messages.calendarTitle,
			text: [...lines, ...plans, messages.dayQuestion].filter(Boolean).join('\n'),
			day,
			now: new Date().toISOString(),
		};
		setSaid('');
		import('~/core/export/calendar')
			.then(({ asCalendar }) => save(messages.calendarFile, 'text/calendar', asCalendar(reminder)))
			.catch(() => setSaid(messages.notMade));
	};
	return (
		<>
			<h2 id="pair-day">{messages.day}</h2>
			<p>{messages.dayQuestion}</p>
			<p class="row">
				<input
					type="date"
					aria-labelledby="pair-day"
					aria-describedby="pair-day-said"
					min={localDay(new Date())}
					value={day}
					onChange={({ currentTarget: { value } }) => write(value)}
				/>
				<button type="button" class="button quiet" onClick={() => write(localDay(new Date(), 7))}>
					{messages.inAWeek}
				</button>
				<button type="button" class="button quiet" onClick={take}>
					{messages.calendar}
				</button>
			</p>
			<p id="pair-day-said" role="status">
				{said || (day && weekdayInWords(locale, day))}
			</p>
		</>
	);
}
