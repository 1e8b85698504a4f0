import type { advisor } from '~/i18n/ru/advisor';
import { byId, type Model } from './model';

interface Props {
	model: Model;
	flags: readonly string[];
	messages: typeof advisor;
}

/** The only advice once a flag is raised: stop, note, turn to somebody. */
export function Refer({ model, flags, messages }: Props) {
	const { refer } = model;
	return (
		<ul data-ranking>
			<li data-strategy="refer">
				<h3>{messages.referTitle}</h3>
				<p>{refer.why}</p>
				<ol>
					{refer.steps.map((step) => (
						<li key={step}>{step}</li>
					))}
				</ol>
				<ul>
					{flags.map((id) => {
						const flag = byId(model.flags, id);
						return (
							<li key={id}>
								<strong>{flag.name}.</strong> {flag.turnTo}
							</li>
						);
					})}
				</ul>
				<p>{refer.whom.russia}</p>
				<p>{refer.whom.elsewhere}</p>
			</li>
		</ul>
	);
}
