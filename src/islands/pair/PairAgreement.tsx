import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { type Player, withPlace, writeAgreement, writeName } from '~/core/pair/pair';
import { fill } from '~/i18n/format';
import type { pair } from '~/i18n/ru/pair';
import { $pair, $pairSaved, changePair, openPair } from '~/stores/pair';
import { Day } from './Day';
import { Paper } from './Paper';
import { Written } from './Written';

export type PairAgreementMessages = Omit<
	(typeof pair)['agreement'],
	'title' | 'description' | 'lead' | 'noScript' | 'departments' | 'toDepartments'
>;

interface Props {
	locale: string;
	messages: PairAgreementMessages;
	notSaved: string;
}

/** The agreement of two: two lines, a plan for each, a day; all of it printable, filled in or blank. */
export function PairAgreement({ locale, messages, notSaved }: Props) {
	const { names, agreement } = useStore($pair);
	const isSaved = useStore($pairSaved);
	const [alive, setAlive] = useState(false);
	useEffect(() => {
		openPair();
		setAlive(true);
	}, []);
	const write = (part: 'lines' | 'plans', place: Player) => (text: string) =>
		changePair(writeAgreement, { [part]: withPlace(agreement[part], place, text) });
	const planTitles = [messages.planOne, messages.planTwo].map((title, place) => {
		const name = names[place === 0 ? 0 : 1].trim();
		return name ? fill(messages.planOf, { name }) : title;
	});
	return (
		<div class="pair-agreement" data-alive={alive || undefined}>
			<div class="pair-agreement-screen">
				{!isSaved && <p class="feedback">{notSaved}</p>}
				<div class="pair-seats">
					{([0, 1] as const).map((place) => (
						<p key={place} class="field">
							<label>
								{place === 0 ? messages.nameOne : messages.nameTwo}
								<input
									autocomplete="off"
									maxLength={30}
									value={names[place]}
									onInput={({ currentTarget: { value } }) => changePair(writeName, place, value)}
								/>
							</label>
						</p>
					))}
				</div>
				<h2>{messages.lines}</h2>
				{([0, 1] as const).map((place) => (
					<Written
						key={place}
						title={place === 0 ? messages.lineOne : messages.lineTwo}
						text={agreement.lines[place]}
						example={place === 0 ? messages.exampleOne : messages.exampleTwo}
						messages={messages}
						write={write('lines', place)}
					/>
				))}
				<h2>{messages.plans}</h2>
				{([0, 1] as const).map((place) => (
					<Written
						key={place}
						title={planTitles[place] ?? ''}
						text={agreement.plans[place]}
						example={place === 0 ? messages.examplePlanOne : messages.examplePlanTwo}
						messages={messages}
						write={write('plans', place)}
					/>
				))}
				<Day
					locale={locale}
					agreement={agreement}
					messages={messages}
					write={(day) => changePair(writeAgreement, { day })}
				/>
				<p>
					<button type="button" class="button" onClick={() => print()}>
						{messages.print}
					</button>
				</p>
			</div>
			<Paper locale={locale} names={names} agreement={agreement} messages={messages} />
		</div>
	);
}
