import type { Step } from '~/core/scenario/play';
import type { PlayerWords } from '~/enhance/play-bar';
import { signed } from '~/i18n/format';

interface Props {
	steps: readonly Step[];
	turningPoint: number;
	messages: PlayerWords;
}

const width = 360;
const height = 150;
const margin = 14;

/** Trust and tension over the steps, drawn; the same figures stand in a table. */
export function Course({ steps, turningPoint, messages }: Props) {
	const first = steps[0];
	if (!first) return null;
	const states = [first.before, ...steps.map(({ after }) => after)];
	const x = (index: number) => round(margin + (index * (width - 2 * margin)) / (states.length - 1));
	const y = (share: number) => round(height - margin - share * (height - 2 * margin));
	const line = (shares: readonly number[]) =>
		shares.map((share, index) => `${x(index)},${y(share)}`).join(' ');
	const turnAt = x(turningPoint + 1);
	return (
		<figure class="course-of-talk">
			<figcaption>{messages.chartTitle}</figcaption>
			<svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
				<line class="axis" x1={margin} x2={width - margin} y1={y(0)} y2={y(0)} />
				<line class="turn" x1={turnAt} x2={turnAt} y1={margin} y2={y(0)} />
				<polyline class="trust" points={line(states.map(({ trust }) => (trust + 3) / 6))} />
				<polyline class="tension" points={line(states.map(({ tension }) => tension / 10))} />
				{states.map(({ trust, tension }, index) => (
					<g key={x(index)}>
						<circle class="trust" cx={x(index)} cy={y((trust + 3) / 6)} r="4" />
						<rect class="tension" x={x(index) - 3.5} y={y(tension / 10) - 3.5} width="7" height="7" />
					</g>
				))}
			</svg>
			<p class="legend" aria-hidden="true">
				<span data-kind="trust">{messages.trust}</span> <span data-kind="tension">{messages.tension}</span>{' '}
				<span data-kind="turn">{messages.turningPoint}</span>
			</p>
			<details>
				<summary>{messages.chartTable}</summary>
				<table>
					<thead>
						<tr>
							<th scope="col">{messages.step}</th>
							<th scope="col">{messages.trust}</th>
							<th scope="col">{messages.tension}</th>
						</tr>
					</thead>
					<tbody>
						{states.map(({ trust, tension }, index) => (
							<tr key={x(index)}>
								<th scope="row">{index === 0 ? messages.start : index}</th>
								<td>{signed(trust)}</td>
								<td>{tension}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</figure>
	);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
