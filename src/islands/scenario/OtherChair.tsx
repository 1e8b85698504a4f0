import { fill } from '~/i18n/format';
import type { Script, Words } from './scene-data';

interface Props {
	script: Script;
	/** The scenes to show, in their order. */
	nodeIds: readonly string[];
	words: Words;
}

/** The same moments seen by the others: what they thought and which number pressed them. */
export function OtherChair({ script, nodeIds, words }: Props) {
	return (
		<ul class="other-chair">
			{nodeIds.map((id) => {
				const node = script.nodes[id];
				return (
					node && (
						<li key={id}>
							<h4>{node.title}</h4>
							<p>
								<span class="kind">
									{fill(words.scenario.thought, { name: words.cast.names[node.other.who] })}
								</span>{' '}
								<q>{node.other.thought}</q>
							</p>
							<p class="pressure">
								{words.scenario.pressure}: {node.other.pressure}
							</p>
						</li>
					)
				);
			})}
		</ul>
	);
}
