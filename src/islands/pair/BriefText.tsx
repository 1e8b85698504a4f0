import { useEffect, useState } from 'preact/hooks';
import type { ScreenProps } from './parts';
import { type Brief, fetchBrief } from './payloads';

interface Props {
	screen: ScreenProps;
	chair: 0 | 1;
}

/** A private brief. It is fetched when it is shown, and is in no page before. */
export function BriefText({ screen: { files, words, messages }, chair }: Props) {
	const [brief, setBrief] = useState<Brief | 'failed'>();
	const [tries, setTries] = useState(0);
	useEffect(() => {
		setBrief(undefined);
		fetchBrief(files, chair).then(setBrief, () => setBrief('failed'));
	}, [tries, chair]);
	if (brief === undefined) return <p role="status">{messages.loading}</p>;
	if (brief === 'failed')
		return (
			<div class="feedback bad" role="alert">
				<p>{messages.failed}</p>
				<p>
					<button type="button" class="button quiet" onClick={() => setTries(tries + 1)}>
						{messages.retry}
					</button>
				</p>
			</div>
		);
	return (
		<div class="pair-brief">
			<p>{brief.role}</p>
			<dl>
				<dt>{words.want}</dt>
				<dd>{brief.want}</dd>
				<dt>{words.worry}</dt>
				<dd>{brief.worry}</dd>
				<dt>{words.limit}</dt>
				<dd>{brief.limit}</dd>
			</dl>
		</div>
	);
}
