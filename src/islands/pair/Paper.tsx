import type { PairAgreement } from '~/core/pair/pair';
import { fill } from '~/i18n/format';
import { weekdayInWords } from '../agreement/days';
import type { PairAgreementMessages } from './PairAgreement';

interface Props {
	locale: string;
	names: readonly [string, string];
	agreement: PairAgreement;
	messages: PairAgreementMessages;
}

/** What a printer gets: what was written, room to write where nothing was, a place to sign. */
export function Paper({ locale, names, agreement, messages }: Props) {
	const [one, other] = names.map((name) => name.trim() || messages.someone);
	const planOf = (place: 0 | 1) => {
		const name = names[place].trim();
		return name ? fill(messages.planOf, { name }) : [messages.planOne, messages.planTwo][place];
	};
	const written = (title: string | undefined, text: string) => (
		<li key={title}>
			<p class="title">{title}</p>
			{text.trim() ? (
				<p class="text" dir="auto">
					{text}
				</p>
			) : (
				<div>
					<div class="to-write" />
					<div class="to-write" />
				</div>
			)}
		</li>
	);
	return (
		<div class="pair-paper">
			<p class="between">{fill(messages.between, { one: one ?? '', other: other ?? '' })}</p>
			<ul>
				{written(messages.lineOne, agreement.lines[0])}
				{written(messages.lineTwo, agreement.lines[1])}
				{written(planOf(0), agreement.plans[0])}
				{written(planOf(1), agreement.plans[1])}
			</ul>
			<p class="day">
				<b>{messages.day}:</b>{' '}
				{agreement.day ? weekdayInWords(locale, agreement.day) : <span class="to-fill" />}
			</p>
			<p>{messages.dayQuestion}</p>
			<div class="hands">
				{[one, other].map((name, place) => (
					<div key={place}>
						<p>
							<b>{name}</b>
						</p>
						<p class="hand">
							<span>{messages.signature}</span>
							<span>{messages.date}</span>
						</p>
					</div>
				))}
			</div>
		</div>
	);
}
