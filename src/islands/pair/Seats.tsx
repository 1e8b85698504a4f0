import { useState } from 'preact/hooks';
import { otherThan, type Player, takeSeats, writeName } from '~/core/pair/pair';
import { fill } from '~/i18n/format';
import { changePair } from '~/stores/pair';
import { departmentOf } from '../cast/department';
import { Face } from '../cast/Face';
import type { PairPlayProps } from './parts';
import { Screen } from './Screen';

interface Props extends PairPlayProps {
	kept: readonly [string, string];
	/** Who drove the other role-play of this day: they take the first chair here, which was the other one there. */
	drove: Player | undefined;
}

/** Who plays whom; a name may be left out. */
export function Seats({ id, chairs, names, jobs, messages, kept, drove }: Props) {
	const [driver, setDriver] = useState<Player>(drove ?? 0);
	const players = [driver, otherThan(driver)] as const;
	return (
		<Screen title={messages.seats} kind="seats" isFirst>
			<p>{messages.seatsText}</p>
			<div class="pair-seats">
				{chairs.map((who, chair) => {
					const player = players[chair === 0 ? 0 : 1];
					return (
						<p key={who} class="field" data-department={departmentOf[who]}>
							<Face who={who} mood="calm" label="" size="l" />
							<label>
								{fill(messages.seatName, { name: names[who], job: jobs[who] })}
								<input
									autocomplete="off"
									maxLength={30}
									value={kept[player]}
									onInput={({ currentTarget: { value } }) => changePair(writeName, player, value)}
								/>
							</label>
						</p>
					);
				})}
			</div>
			<p class="row">
				<button type="button" class="button" onClick={() => changePair(takeSeats, id, driver, Date.now())}>
					{messages.begin}
				</button>
				<button type="button" class="button quiet" onClick={() => setDriver(otherThan(driver))}>
					{messages.swapSeats}
				</button>
			</p>
		</Screen>
	);
}
