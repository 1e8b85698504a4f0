import { meantFor } from '~/core/advisor/refer';
import type { advisor } from '~/i18n/ru/advisor';
import { byId, type Model } from './model';

interface Props {
	model: Model;
	flags: readonly string[];
	messages: typeof advisor;
}

/** The only advice once a flag is raised: whom to turn to, what to do, what to note. */
export function Refer({ model, flags, messages }: Props) {
	const { refer } = model;
	const title = ownTitle(model, flags);
	return (
		<ul data-ranking>
			<li data-strategy="refer">
				<h3>{title ?? messages.referTitle}</h3>
				{!title && <p>{refer.why}</p>}
				<ol>
					{meantFor(refer.steps, flags).map(({ text }) => (
						<li key={text}>{text}</li>
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
				{meantFor(refer.whom, flags).map(({ text }) => (
					<p key={text}>{text}</p>
				))}
				<p>
					<button type="button" class="button quiet" onClick={() => print()}>
						{messages.print}
					</button>
				</p>
			</li>
		</ul>
	);
}

/** The heading of a flag that is raised alone and has one of its own. */
export function ownTitle(model: Model, flags: readonly string[]): string | undefined {
	const [only, ...others] = flags;
	return only && others.length === 0 ? byId(model.flags, only).title : undefined;
}
