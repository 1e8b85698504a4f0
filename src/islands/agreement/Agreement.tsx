import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { type AgreementLine, draftOf, marketingName, salesName } from '~/core/agreement/draft';
import type { agreement } from '~/i18n/ru/agreement';
import { writePart } from '~/stores/agreement';
import { $progress, openProgress } from '~/stores/progress';
import { type NoticeMessages, Notices } from '../progress/Notices';
import { Fullness } from './Fullness';
import { Line } from './Line';
import { Paper } from './Paper';
import { ReviewDay } from './ReviewDay';
import { Signing } from './Signing';
import { TakeAway } from './TakeAway';
import { now, Versions } from './Versions';

export type AgreementMessages = typeof agreement;

interface Props {
	locale: string;
	lines: readonly AgreementLine[];
	messages: AgreementMessages;
	notices: NoticeMessages;
}

/** The working agreement: its lines, its signatures and versions, and ways to take it along. */
export function Agreement({ locale, lines, messages, notices }: Props) {
	const [alive, setAlive] = useState(false);
	/** The versions that are compared. */
	const [pair, setPair] = useState<{ older: string; newer: string }>();
	useEffect(() => {
		openProgress();
		setAlive(true);
	}, []);
	const draft = draftOf(useStore($progress), lines);
	const sales = draft[salesName] ?? messages.sales;
	const marketing = draft[marketingName] ?? messages.marketing;
	const shared = { locale, lines, draft, messages };
	const departments = { sales, marketing };
	return (
		<div class="agreement" data-alive={alive || undefined}>
			<div class="agreement-screen">
				<Notices messages={notices} />
				{alive && (
					<div class="departments">
						<Department
							id={salesName}
							label={messages.salesName}
							name={draft[salesName]}
							usual={messages.sales}
						/>
						<Department
							id={marketingName}
							label={messages.marketingName}
							name={draft[marketingName]}
							usual={messages.marketing}
						/>
					</div>
				)}
				{alive && <Fullness lines={lines} draft={draft} messages={messages} />}
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
						<ReviewDay {...shared} departments={departments} />
						<Signing
							{...shared}
							departments={departments}
							showChanges={(older) => setPair({ older, newer: now })}
						/>
						<TakeAway {...shared} departments={departments} />
						<Versions {...shared} pair={pair} setPair={setPair} />
					</>
				)}
			</div>
			<Paper {...shared} departments={departments} />
		</div>
	);
}

interface DepartmentProps {
	id: string;
	label: string;
	name: string | undefined;
	/** How it is called where nobody says otherwise. */
	usual: string;
}

function Department({ id, label, name = '', usual }: DepartmentProps) {
	return (
		<p class="field" data-department={id}>
			<label for={id}>{label}</label>
			<input
				id={id}
				value={name}
				placeholder={usual}
				autocomplete="off"
				onInput={(event) => writePart({ id }, event.currentTarget.value)}
			/>
		</p>
	);
}
