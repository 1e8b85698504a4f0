import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { isNewest, type KeptVersion, versionsOf } from '~/core/agreement/versions';
import { fill } from '~/i18n/format';
import { forgetVersion, keepVersion, restoreVersion } from '~/stores/agreement';
import { $progress } from '~/stores/progress';
import { Comparison } from './Comparison';
import { momentInWords } from './days';
import type { Compared, PartProps } from './parts';

interface Props extends PartProps {
	compared: Compared;
	setCompared: (compared: Compared) => void;
}

/** Versions of the agreement: keep, compare, bring back, delete. */
export function Versions({ compared, setCompared, ...parts }: Props) {
	const { locale, lines, draft, messages } = parts;
	const record = useStore($progress);
	const versions = versionsOf(record);
	const [said, setSaid] = useState('');
	const [asked, setAsked] = useState<KeptVersion>();
	const heading = useRef<HTMLHeadingElement>(null);
	const dialog = useRef<HTMLDialogElement>(null);
	const momentOf = ({ at }: KeptVersion) => momentInWords(locale, at);
	const keep = () => {
		if (Object.keys(draft).length === 0) return setSaid(messages.keptNothing);
		if (isNewest(record, lines)) return setSaid(messages.keptAlready);
		setSaid(keepVersion(lines, new Date().toISOString()) ? messages.kept : messages.notKept);
	};
	const restore = (version: KeptVersion) => {
		const saved = restoreVersion(lines, version.at, new Date().toISOString());
		setSaid(saved ? fill(messages.restored, { moment: momentOf(version) }) : messages.notKept);
	};
	const forget = (version: KeptVersion) => {
		if (!confirm(fill(messages.forgetSure, { moment: momentOf(version) }))) return;
		forgetVersion(version.at);
		setSaid(messages.forgotten);
		heading.current?.focus();
	};
	return (
		<section class="versions">
			<h2 ref={heading} tabIndex={-1}>
				{messages.versions}
			</h2>
			<p>{messages.versionsLead}</p>
			<p>
				<button type="button" class="button quiet" onClick={keep}>
					{messages.keep}
				</button>
			</p>
			<p role="status">{said}</p>
			<ul>
				{versions.map((version) => (
					<li key={version.at}>
						<p>
							{momentOf(version)}
							{version.signed && `, ${fill(messages.signedBy, version.signed)}`}
						</p>
						<p class="row">
							<button
								type="button"
								class="button quiet"
								aria-label={fill(messages.restoreNamed, { moment: momentOf(version) })}
								onClick={() => {
									setAsked(version);
									dialog.current?.showModal();
								}}
							>
								{messages.restore}
							</button>
							<button
								type="button"
								class="button quiet"
								aria-label={fill(messages.forgetNamed, { moment: momentOf(version) })}
								onClick={() => forget(version)}
							>
								{messages.forget}
							</button>
						</p>
					</li>
				))}
			</ul>
			{versions.length > 0 && (
				<Comparison {...parts} versions={versions} compared={compared} setCompared={setCompared} />
			)}
			<dialog ref={dialog} aria-labelledby="restore-question">
				<h2 id="restore-question">{asked && fill(messages.restoreQuestion, { moment: momentOf(asked) })}</h2>
				<p>{messages.restoreText}</p>
				<form method="dialog" class="row">
					<button type="submit" class="button">
						{messages.restoreNo}
					</button>
					<button type="submit" class="button quiet" onClick={() => asked && restore(asked)}>
						{messages.restoreYes}
					</button>
				</form>
			</dialog>
		</section>
	);
}
