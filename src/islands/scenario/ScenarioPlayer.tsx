import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { choicesAt, choose, placeOf, replay } from '~/core/scenario/play';
import { $notice, $path, goBackTo, openPlay, say, undo } from '~/stores/scenario';
import { Afterword } from './Afterword';
import { Brief } from './Brief';
import { Debrief } from './Debrief';
import { Ending } from './Ending';
import { Meters } from './Meters';
import { Scene } from './Scene';
import { arrivalsAt, choiceOf, type Script, type ScriptChoice, spoken, type Words } from './scene-data';
import { useKeys } from './use-keys';

interface Props {
	id: string;
	locale: string;
	script: Script;
	words: Words;
}

/** The whole role-play, printed first and alive after: the same sections, of which one at a time is shown. */
export function ScenarioPlayer({ id, locale, script, words }: Props) {
	const [alive, setAlive] = useState(false);
	const play = useMemo(() => ({ id, rules: script }), [id, script]);
	useEffect(() => {
		const close = openPlay(play);
		setAlive(true);
		return close;
	}, [play]);

	const path = useStore($path);
	const notice = useStore($notice);
	const { steps, state } = replay(script, path);
	const place = placeOf(state);
	const last = steps.at(-1);
	const lastChoice = last && choiceOf(script, last.nodeId, last.choice.id);

	useFocusOnMove(alive, place, path);
	const brief = useRef<HTMLDialogElement>(null);
	useKeys(alive, {
		choose: (index) => {
			const choice = choicesAt(script, state)[index];
			if (choice) say(play, choice.id);
		},
		undo: () => undo(play),
		brief: () => (brief.current?.open ? brief.current.close() : brief.current?.showModal()),
	});

	const { scenario } = words;
	const arrivals = (here: string) =>
		alive ? (here === place && lastChoice ? [lastChoice] : []) : arrivalsAt(script, here);
	const target = (choice: ScriptChoice) => (alive ? placeOf(choose(script, state, choice)) : choice.goto);
	return (
		<div class="play" data-alive={alive || undefined}>
			{alive && (
				<div class="play-bar">
					<Meters state={state} script={script} words={words} />
					<p class="actions">
						<button type="button" class="button quiet" onClick={() => brief.current?.showModal()}>
							{scenario.brief}
						</button>
						<button
							type="button"
							class="button quiet"
							disabled={path.length === 0}
							onClick={() => undo(play)}
						>
							{scenario.undo}
						</button>
						<button
							type="button"
							class="button quiet"
							disabled={path.length === 0}
							onClick={() => goBackTo(play, 0)}
						>
							{scenario.restart}
						</button>
					</p>
				</div>
			)}
			<p class="visually-hidden" role="status">
				{alive && notice === 'none' && lastChoice && spoken(lastChoice.reaction, words.cast.names)}
			</p>
			{alive && notice !== 'none' && (
				<p class="feedback" role="status">
					{scenario[notice]}
				</p>
			)}
			{Object.entries(script.nodes).map(([nodeId, node]) => (
				<Scene
					key={nodeId}
					id={nodeId}
					node={node}
					arrivals={arrivals(nodeId)}
					hidden={alive && nodeId !== place}
					words={words}
					target={target}
					onChoose={(choiceId) => say(play, choiceId)}
				/>
			))}
			{Object.entries(script.endings).map(([endingId, ending]) => (
				<Ending
					key={endingId}
					id={endingId}
					ending={ending}
					arrivals={arrivals(endingId)}
					start={script.start}
					hidden={alive && endingId !== place}
					alive={alive}
					words={words}
				/>
			))}
			{!alive && <Afterword script={script} words={words} />}
			{alive && state.position.at === 'ending' && (
				<Debrief locale={locale} play={play} script={script} path={path} words={words} />
			)}
			{alive && <p class="keys">{scenario.keys}</p>}
			<Brief script={script} words={words} dialog={brief} />
		</div>
	);
}

/** After each move the focus goes to the heading of the new scene; not on the first look at the page. */
function useFocusOnMove(alive: boolean, place: string, path: readonly string[]): void {
	const before = useRef<readonly string[] | undefined>(undefined);
	useEffect(() => {
		if (!alive) return;
		if (before.current && before.current !== path) document.getElementById(`title-${place}`)?.focus();
		before.current = path;
	}, [alive, place, path]);
}
