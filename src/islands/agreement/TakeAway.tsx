import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { reviewDay } from '~/core/agreement/draft';
import { standingSignatures } from '~/core/agreement/versions';
import { fill } from '~/i18n/format';
import { $progress } from '~/stores/progress';
import { save } from '~/stores/save-file';
import { dayInWords, weekdayInWords } from './days';
import type { PartProps } from './parts';

/** The agreement on paper and as a file. */
export function TakeAway({ locale, lines, draft, departments, messages }: PartProps) {
	const [said, setSaid] = useState('');
	const signed = standingSignatures(useStore($progress), lines);
	const signature = (name: string, person: string | undefined) =>
		`${name}: ${signed && person ? `${person}, ${dayInWords(locale, signed.day)}` : '____'}`;
	const download = () => {
		const day = draft[reviewDay];
		const text = {
			title: messages.title,
			between: fill(messages.between, departments),
			lines: lines.map(({ id, title }) => ({ title, text: draft[id] ?? '' })),
			blank: messages.blank,
			review: { title: messages.review, text: day ? weekdayInWords(locale, day) : '' },
			signatures: {
				title: messages.signatures,
				lines: [
					signature(departments.sales, signed?.sales),
					signature(departments.marketing, signed?.marketing),
				],
			},
		};
		import('~/core/agreement/markdown')
			.then(({ asMarkdown }) => save(messages.file, 'text/markdown', asMarkdown(text)))
			.catch(() => setSaid(messages.notMade));
	};
	return (
		<section>
			<h2>{messages.away}</h2>
			<p class="row">
				<button type="button" class="button quiet" onClick={() => print()}>
					{messages.print}
				</button>
				<button type="button" class="button quiet" onClick={download}>
					{messages.download}
				</button>
			</p>
			<p role="status">{said}</p>
		</section>
	);
}
