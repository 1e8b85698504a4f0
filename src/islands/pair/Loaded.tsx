import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PairMessages } from './parts';

interface Props<Value> {
	load: () => Promise<Value>;
	messages: PairMessages;
	children: (value: Value) => ComponentChildren;
}

/** What comes only when it is shown; where it does not come, one can try again. */
export function Loaded<Value>({ load, messages, children }: Props<Value>) {
	const [loaded, setLoaded] = useState<{ value: Value } | 'failed'>();
	const [tries, setTries] = useState(0);
	useEffect(() => {
		setLoaded(undefined);
		load().then(
			(value) => setLoaded({ value }),
			() => setLoaded('failed'),
		);
	}, [tries]);
	if (loaded === undefined) return <p role="status">{messages.loading}</p>;
	if (loaded === 'failed')
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
	return <>{children(loaded.value)}</>;
}
