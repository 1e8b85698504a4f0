import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { type AgreementLine, draftOf, marketingName, salesName } from '~/core/agreement/draft';
import { $progress, openProgress } from '~/stores/progress';
import { type NoticeMessages, Notices } from '../progress/Notices';
import { Departments } from './Departments';
import { Fullness } from './Fullness';
import { Line } from './Line';
import { Paper } from './Paper';
import { type AgreementMessages, type Compared, now, type PartProps } from './parts';
import { ReviewDay } from './ReviewDay';
import { Signing } from './Signing';
import { TakeAway } from './TakeAway';
import { Versions } from './Versions';

interface Props {
	locale: string;
	lines: readonly AgreementLine[];
	messages: AgreementMessages;
	notices: NoticeMessages;
}

/** The working agreement: its lines, its signatures and versions, and ways to take it along. */
export function Agreement({ locale, lines, messages, notices }: Props) {
	const [alive, setAlive] = useState(false);
	const [compared, setCompared] = useState<Compared>({ open: false, jump: false });
	useEffect(() => {
		openProgress();
		setAlive(true);
	}, []);
	const draft = draftOf(useStore($progress), lines);
	const departments = {
		sales: draft[salesName] ?? messages.sales,
		marketing: draft[marketingName] ?? messages.marketing,
	};
	const parts: PartProps = { locale, lines, draft, departments, messages };
	const showChanges = (older: string) => setCompared({ older, newer: now, open: true, jump: true });
	return (
		<div class="agreement" data-alive={alive || undefined}>
			<div class="agreement-screen">
				<Notices messages={notices} />
				<div class="agreement-top">
					<p class="small quiet">{messages.private}</p>
					<Departments draft={draft} messages={messages} />
					<Fullness {...parts} />
				</div>
				<ol class="agreement-lines">
					{lines.map((line) => (
						<Line
							key={line.id}
							locale={locale}
							line={line}
							text={draft[line.id]}
							alive={alive}
							messages={messages}
						/>
					))}
				</ol>
				{alive && (
					<>
						<ReviewDay {...parts} />
						<Signing {...parts} showChanges={showChanges} />
						<TakeAway {...parts} />
						<Versions {...parts} compared={compared} setCompared={setCompared} />
					</>
				)}
			</div>
			<Paper {...parts} />
		</div>
	);
}
