import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { marketingName, salesName } from '~/core/agreement/draft';
import { changedParts, lastSigned } from '~/core/agreement/versions';
import { fill } from '~/i18n/format';
import { keepVersion } from '~/stores/agreement';
import { $progress } from '~/stores/progress';
import { localDay } from '../local-day';
import { dayInWords } from './days';
import { type PartProps, titleOf } from './parts';
import { Unfinished } from './Unfinished';

interface Props extends PartProps {
	/** @param at the version they are told from */
	showChanges: (at: string) => void;
}

const nobody = { sales: '', marketing: '' };

/** Two names and today's day under the agreement as it stands. */
export function Signing({ showChanges, ...parts }: Props) {
	const { locale, lines, draft, messages } = parts;
	const [names, setNames] = useState(nobody);
	const [said, setSaid] = useState('');
	const today = localDay(new Date());
	const sign = (event: SubmitEvent) => {
		event.preventDefault();
		const [sales, marketing] = [names.sales.trim(), names.marketing.trim()];
		if (!lines.some(({ id }) => draft[id])) return setSaid(messages.needLines);
		if (!sales || !marketing) return setSaid(messages.needNames);
		const saved = keepVersion(lines, new Date().toISOString(), { sales, marketing, day: today });
		setSaid(saved ? messages.signedNow : messages.notKept);
		setNames(nobody);
	};
	const field = (side: 'sales' | 'marketing', label: string) => (
		<p class="field" data-side={side}>
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
		<section>
			<h2>{messages.signatures}</h2>
			<p>{messages.signatureLead}</p>
			<Signed {...parts} showChanges={showChanges} />
			<form onSubmit={sign}>
				<div class="two-sides">
					{field('sales', messages.signSales)}
					{field('marketing', messages.signMarketing)}
				</div>
				<Unfinished {...parts} id="sign-unfinished" />
				<p>
					<button type="submit" class="button" aria-describedby="sign-unfinished">
						{fill(messages.sign, { day: dayInWords(locale, today) })}
					</button>
				</p>
				<p role="status">{said}</p>
			</form>
		</section>
	);
}

/** Who signed last, and whether what they signed still stands here. */
function Signed({ showChanges, ...parts }: Props) {
	const { locale, draft, messages } = parts;
	const last = lastSigned(useStore($progress));
	if (!last?.signed) return null;
	const { at, texts, signed } = last;
	const changed = changedParts(texts, draft);
	return (
		<div class={changed.length > 0 ? 'feedback' : 'feedback good'}>
			<p>
				{fill(messages.signed, {
					day: dayInWords(locale, signed.day),
					sales: texts[salesName] ?? messages.sales,
					salesPerson: signed.sales,
					marketing: texts[marketingName] ?? messages.marketing,
					marketingPerson: signed.marketing,
				})}
			</p>
			{changed.length > 0 && (
				<>
					<p>{fill(messages.signedOlder, { titles: changed.map((id) => titleOf(id, parts)).join('; ') })}</p>
					<p>
						<button type="button" class="button quiet" onClick={() => showChanges(at)}>
							{messages.whatChanged}
						</button>
					</p>
				</>
			)}
		</div>
	);
}
