import type { Player } from '~/core/pair/pair';
import { departmentOf } from '../cast/department';
import { Face } from '../cast/Face';
import { personOf, type ScreenProps } from './parts';

/** One of the two: the name, and whose chair it is, in the shape of its department. */
export function NameTag({ screen, player }: { screen: ScreenProps; player: Player }) {
	const { name, who, role } = personOf(screen, player);
	return (
		<p class="name-tag" data-department={departmentOf[who]}>
			<Face who={who} mood="calm" label="" /> <b>{name}</b>
			{name !== role && <span class="quiet"> · {role}</span>}
		</p>
	);
}
