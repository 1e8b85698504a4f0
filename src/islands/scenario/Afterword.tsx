import { OtherChair } from './OtherChair';
import type { Script, Words } from './scene-data';

/** What a reader without JavaScript and a printed booklet get instead of a debrief. */
export function Afterword({ script, words }: { script: Script; words: Words }) {
	const { scenario } = words;
	return (
		<section class="afterword">
			<h2>{scenario.afterTitle}</h2>
			<details>
				<summary>{scenario.otherChairAll}</summary>
				<OtherChair script={script} nodeIds={Object.keys(script.nodes)} words={words} />
			</details>
			<details>
				<summary>{scenario.allFacts}</summary>
				<ul>
					{script.facts.map(({ id, text }) => (
						<li key={id}>{text}</li>
					))}
				</ul>
			</details>
			<h3>{scenario.questionsTitle}</h3>
			<ul>
				{script.questions.map((question) => (
					<li key={question}>{question}</li>
				))}
			</ul>
		</section>
	);
}
