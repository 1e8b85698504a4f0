import { type Desk, planOf } from '~/core/agenda/desk';
import type { Kit } from '~/core/agenda/kit';
import { setPlan } from '~/core/room/room';
import { openRoom } from '~/stores/room';
import { fromRoot } from '../address';
import type { DeskMessages } from './words';

interface Props {
	kit: Kit;
	desk: Desk;
	messages: DeskMessages;
}

/** Starts the clock of the room and leads to the first presenter's page of the agenda. */
export function Start({ kit, desk, messages }: Props) {
	const begin = () => {
		const plan = planOf(kit, desk, Date.now());
		const room = openRoom();
		room.change((before) => setPlan(before, plan));
		room.close();
		const page = plan.items.find((item) => item.page)?.page;
		if (page) location.assign(fromRoot(`${kit.locale}/${page}`));
	};
	return (
		<div class="desk-start">
			<p>
				<button type="button" class="button" onClick={begin}>
					{messages.begin}
				</button>
			</p>
			<p class="small quiet">{messages.beginHint}</p>
		</div>
	);
}
