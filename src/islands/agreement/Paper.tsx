import { useStore } from '@nanostores/preact';
import { reviewDay } from '~/core/agreement/draft';
import { standingSignatures } from '~/core/agreement/versions';
import { fill } from '~/i18n/format';
import { $progress } from '~/stores/progress';
import { dayInWords, weekdayInWords } from './days';
import type { PartProps } from './parts';

/** What a printer gets: the lines, or an example and room to write where one is blank; a place for signatures. */
export function Paper({ locale, lines, draft, departments, messages }: PartProps) {
	const signed = standingSignatures(useStore($progress), lines);
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
							<div>
								<p class="example">{fill(messages.example, { text: typical })}</p>
								<div class="to-write" />
								<div class="to-write" />
								<div class="to-write" />
								<div class="to-write" />
							</div>
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
