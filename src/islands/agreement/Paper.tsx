import { useStore } from '@nanostores/preact';
import { type AgreementLine, reviewDay } from '~/core/agreement/draft';
import { changedParts, lastSigned } from '~/core/agreement/versions';
import type { Notes } from '~/core/progress/progress';
import { fill } from '~/i18n/format';
import { $progress } from '~/stores/progress';
import type { AgreementMessages } from './Agreement';
import { dayInWords, weekdayInWords } from './days';

interface Props {
	locale: string;
	lines: readonly AgreementLine[];
	draft: Notes;
	departments: { sales: string; marketing: string };
	messages: AgreementMessages;
}

/** What a printer gets: the lines, or an example and room to write where one is blank; a place for signatures. */
export function Paper({ locale, lines, draft, departments, messages }: Props) {
	const last = lastSigned(useStore($progress));
	const signed = last && changedParts(last.texts, draft).length === 0 ? last.signed : undefined;
	const day = draft[reviewDay];
	return (
		<div class="agreement-paper">
			<p class="between">{fill(messages.between, departments)}</p>
			<ol>
				{lines.map(({ id, title, typical }) => (
					<li key={id}>
						<p class="title">{title}</p>
						{draft[id] ? (
							<p class="text" dir="auto">
								{draft[id]}
							</p>
						) : (
							<>
								<p class="example">{fill(messages.example, { text: typical })}</p>
								<div class="to-write" />
							</>
						)}
					</li>
				))}
			</ol>
			<p class="day">
				<b>{messages.review}:</b> {day ? weekdayInWords(locale, day) : <span class="to-fill" />}
			</p>
			<div class="hands">
				{(['sales', 'marketing'] as const).map((side) => (
					<div key={side}>
						<p>
							<b>{departments[side]}</b> {signed && `${signed[side]}, ${dayInWords(locale, signed.day)}`}
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
