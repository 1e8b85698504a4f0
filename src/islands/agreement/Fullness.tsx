import { useRef, useState } from 'preact/hooks';
import { fullnessOf } from '~/core/agreement/draft';
import { fill } from '~/i18n/format';
import { fillBlank } from '~/stores/agreement';
import type { PartProps } from './parts';

/** How much is written, what is still missing, and a start for all that is blank. */
export function Fullness({ lines, draft, messages }: PartProps) {
	const [said, setSaid] = useState('');
	const status = useRef<HTMLParagraphElement>(null);
	const blank = lines.filter(({ id }) => fullnessOf(draft[id]) === 'blank').length;
	const gaps = lines.filter(({ id }) => fullnessOf(draft[id]) === 'gap').map(({ title }) => title);
	const start = () => {
		fillBlank(lines);
		setSaid(messages.filledNow);
		status.current?.focus();
	};
	return (
		<div class="fullness">
			<p role="status" ref={status} tabIndex={-1}>
				{blank === 0
					? messages.allFilled
					: fill(messages.filled, { full: lines.length - blank, total: lines.length })}{' '}
				{said && blank === 0 && said} {gaps.length > 0 && fill(messages.gaps, { titles: gaps.join('; ') })}
			</p>
			{blank > 0 && (
				<p>
					<button type="button" class="button" onClick={start}>
						{messages.fillAll}
					</button>
				</p>
			)}
		</div>
	);
}
