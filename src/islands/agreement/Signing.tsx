import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { type AgreementLine, marketingName, reviewDay, salesName } from '~/core/agreement/draft';
import { changedParts, lastSigned } from '~/core/agreement/versions';
import type { Notes } from '~/core/progress/progress';
import { fill } from '~/i18n/format';
import { keepVersion } from '~/stores/agreement';
import { $progress } from '~/stores/progress';
import { localDay } from '../local-day';
import type { AgreementMessages } from './Agreement';
import { dayInWords } from './days';

interface Props {
	locale: string;
	lines: readonly AgreementLine[];
	draft: Notes;
	departments: { sales: string; marketing: string };
	messages: AgreementMessages;
	/** @param at the version they are told from */
	showChanges: (at: string) => void;
}

/** Two names and today's day under the agreement as it stands, and whether it still stands so. */
export function Signing({ locale, lines, draft, departments, messages, showChanges }: Props) {
	const [names, setNames] = useState({ sales: '', marketing: '' });
	const [said, setSaid] = useState('');
	const last = lastSigned(useStore($progress));
	const today = localDay(new Date());
	const changed = last ? changedParts(last.texts, draft) : [];
	const sign = (event: SubmitEvent) => {
		event.preventDefault();
		const [sales, marketing] = [names.sales.trim(), names.marketing.trim()];
		if (!lines.some(({ id }) => draft[id])) return setSaid(messages.needLines);
		if (!sales || !marketing) return setSaid(messages.needNames);
		const saved = keepVersion(lines, new Date().toISOString(), { sales, marketing, day: today });
		setSaid(saved ? messages.signedNow : messages.notKept);
		setNames({ sales: '', marketing: '' });
	};
	const field = (side: 'sales' | 'marketing', label: string) => (
		<p class="field" data-department={side}>
			<label for={`sign-${side}`}>{label}</label>
			<input
				id={`sign-${side}`}
				value={names[side]}
				autocomplete="off"
				onInput={(event) => setNames({ ...names, [side]: event.currentTarget.value })}
			/>
		</p>
	);
	return (
		<section class="signing">
			<h2>{messages.signatures}</h2>
			<p>{messages.signatureLead}</p>
			{last?.signed && (
				<div class={changed.length > 0 ? 'feedback bad' : 'feedback good'}>
					<p>
						{fill(messages.signed, {
							day: dayInWords(locale, last.signed.day),
							sales: last.texts[salesName] ?? messages.sales,
							salesPerson: last.signed.sales,
							marketing: last.texts[marketingName] ?? messages.marketing,
							marketingPerson: last.signed.marketing,
						})}
					</p>
					{changed.length > 0 && (
						<>
							<p>
								{fill(messages.signedOlder, {
									titles: changed.map((id) => titleOf(id, lines, messages)).join('; '),
								})}
							</p>
							<p>
								<button type="button" class="button quiet" onClick={() => showChanges(last.at)}>
									{messages.whatChanged}
								</button>
							</p>
						</>
					)}
				</div>
			)}
			<form onSubmit={sign}>
				<div class="departments">
					{field('sales', departments.sales === messages.sales ? messages.signSales : departments.sales)}
					{field(
						'marketing',
						departments.marketing === messages.marketing ? messages.signMarketing : departments.marketing,
					)}
				</div>
				<p>
					<button type="submit" class="button">
						{fill(messages.sign, { day: dayInWords(locale, today) })}
					</button>
				</p>
				<p role="status">{said}</p>
			</form>
		</section>
	);
}

/** How the page calls a part of the agreement. */
export function titleOf(id: string, lines: readonly AgreementLine[], messages: AgreementMessages): string {
	const own: Record<string, string> = {
		[salesName]: messages.salesName,
		[marketingName]: messages.marketingName,
		[reviewDay]: messages.review,
	};
	return lines.find((line) => line.id === id)?.title ?? own[id] ?? id;
}
