import { type Desk, type DeskItem, timesOf } from '~/core/agenda/desk';
import { minutesOf } from '~/core/agenda/item';
import type { Kit } from '~/core/agenda/kit';
import { fill } from '~/i18n/format';
import { type DeskMessages, duration } from './words';

interface Props {
	kit: Kit;
	desk: Desk;
	messages: DeskMessages;
}

/** The session as a strip, each item as long as it takes, and whether the minutes add up. */
export function Sum({ kit, desk: { items, wish }, messages }: Props) {
	const held = timesOf(items);
	const by = minutesOf(held) - wish.minutes;
	return (
		<div class="agenda-sum">
			<Strip kit={kit} items={held} />
			<p role="status" data-fits={by === 0 || undefined}>
				{by === 0
					? fill(messages.fits, { duration: duration(kit.locale, messages, wish.minutes) })
					: fill(by > 0 ? messages.over : messages.under, { count: Math.abs(by) })}
			</p>
		</div>
	);
}

/** Width of the strip, in units of its drawing. */
const width = 680;

/** Each item as long as it takes; the wide ones have their minutes in them. */
export function Strip({ kit, items }: { kit: Kit; items: readonly DeskItem[] }) {
	const all = minutesOf(items);
	const at = (minutes: number) => (minutes * width) / all;
	return (
		<svg class="agenda-strip" viewBox={`0 0 ${width} 36`} aria-hidden="true">
			{timesOf(items).map(({ id, piece, minutes, from }) => (
				<g key={id} data-kind={kit.pieces.find((one) => one.id === piece)?.kind}>
					<rect x={at(from) + 1} y="1" width={Math.max(1, at(minutes) - 2)} height="34" rx="4" />
					{at(minutes) > 26 && (
						<text x={at(from + minutes / 2)} y="24" text-anchor="middle">
							{minutes}
						</text>
					)}
				</g>
			))}
		</svg>
	);
}
