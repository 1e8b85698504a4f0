import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { type AgreementLine, reviewDay } from '~/core/agreement/draft';
import { changedParts, lastSigned } from '~/core/agreement/versions';
import type { Notes } from '~/core/progress/progress';
import { fill } from '~/i18n/format';
import { $progress } from '~/stores/progress';
import { save } from '~/stores/save-file';
import type { AgreementMessages } from './Agreement';
import { dayInWords, weekdayInWords } from './days';

interface Props {
	locale: string;
	lines: readonly AgreementLine[];
	draft: Notes;
	departments: { sales: string; marketing: string };
	messages: AgreementMessages;
}

/** The agreement on paper and as a file. */
export function TakeAway({ locale, lines, draft, departments, messages }: Props) {
	const [said, setSaid] = useState('');
	const last = lastSigned(useStore($progress));
	// A name stands only under what was signed.
	const signed = last && changedParts(last.texts, draft).length === 0 ? last.signed : undefined;
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
