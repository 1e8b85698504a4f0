import { Arrival } from './Arrival';
import { Beats } from './Beats';
import type { ScriptChoice, ScriptNode, Words } from './scene-data';

interface Props {
	id: string;
	node: ScriptNode;
	arrivals: readonly ScriptChoice[];
	hidden: boolean;
	words: Words;
	/** Where a choice leads; by the state of the play once the page is alive. */
	target: (choice: ScriptChoice) => string;
	onChoose: (choiceId: string) => void;
}

/** One scene. It is a page of a book too: its choices are links to the next scene. */
export function Scene({ id, node, arrivals, hidden, words, target, onChoose }: Props) {
	return (
		<section id={id} data-scene={id} hidden={hidden} aria-labelledby={`title-${id}`}>
			<h2 id={`title-${id}`} tabIndex={-1}>
				{node.title}
			</h2>
			<Arrival choices={arrivals} words={words} />
			<Beats beats={node.beats} words={words} />
			<h3 class="choices-title">{words.scenario.choices}</h3>
			<ol class="choices">
				{node.choices.map((choice) => (
					<li key={choice.id}>
						<a
							href={`#${target(choice)}`}
							data-choice={choice.id}
							onClick={(event) => {
								if (event.metaKey || event.ctrlKey || event.shiftKey) return;
								event.preventDefault();
								onChoose(choice.id);
							}}
						>
							{choice.say}
						</a>
					</li>
				))}
			</ol>
		</section>
	);
}
