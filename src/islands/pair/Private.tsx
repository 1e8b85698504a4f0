import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { otherThan, type Player } from '~/core/pair/pair';
import { fill } from '~/i18n/format';
import { Face } from '../cast/Face';
import { personOf, type ScreenProps } from './parts';
import { Screen } from './Screen';

interface Props {
	screen: ScreenProps;
	player: Player;
	/** What comes next, with places for both names. */
	lead: string;
	isFirst: boolean;
	/** What only this person may see; it is made when they say that they alone look. */
	children: () => ComponentChildren;
}

/** “Pass the device”: what is private stays out of the page until the one it belongs to asks for it. */
export function Private({ screen, player, lead, isFirst, children }: Props) {
	const [isOpen, setOpen] = useState(false);
	// The browser may bring a page back as it was left, with what was open on it.
	useEffect(() => {
		const close = () => setOpen(false);
		addEventListener('pagehide', close);
		return () => removeEventListener('pagehide', close);
	}, []);
	if (isOpen) return <>{children()}</>;
	const { name, who } = personOf(screen, player);
	const { name: other } = personOf(screen, otherThan(player));
	return (
		<Screen title={fill(screen.messages.passTo, { name })} kind="pass" isFirst={isFirst}>
			<Face who={who} mood="calm" label="" size="xl" />
			<p>{fill(lead, { name, other })}</p>
			<p>
				<button type="button" class="button" onClick={() => setOpen(true)}>
					{screen.messages.show}
				</button>
			</p>
		</Screen>
	);
}
