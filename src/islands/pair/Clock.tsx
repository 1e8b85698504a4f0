import { useEffect, useState } from 'preact/hooks';
import { minutesOf, type Pair } from '~/core/pair/pair';
import { fill } from '~/i18n/format';
import type { PairMessages } from './parts';

/** Which minute of their hour it is; later than that nothing is said. */
export function Clock({ pair, messages }: { pair: Pair; messages: PairMessages }) {
	const [now, setNow] = useState(Date.now);
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), 10_000);
		return () => clearInterval(timer);
	}, []);
	const minute = minutesOf(pair, now) + 1;
	if (minute > 60) return null;
	return <p class="pair-clock quiet small">{fill(messages.clock, { minute })}</p>;
}
