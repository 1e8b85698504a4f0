import { Graph, layout } from '@dagrejs/dagre';
import { curveMonotoneY, line } from 'd3-shape';

/** A box by its middle. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

interface Arrow {
	readonly from: string;
	readonly to: string;
	/** What stands on the line. */
	readonly label: Size;
	/** The larger, the straighter. */
	readonly weight: number;
}

/** Boxes from top to bottom, and lines between them that keep clear of the other boxes. */
export function layOut<Node extends Size & { readonly id: string }, Edge extends Arrow>(
	nodes: readonly Node[],
	edges: readonly Edge[],
) {
	const graph = new Graph({ multigraph: true });
	graph.setGraph({ rankdir: 'TB', nodesep: 24, edgesep: 14, ranksep: 24, marginx: 4, marginy: 4 });
	for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
	for (const [index, { from, to, label, weight }] of edges.entries())
		graph.setEdge(from, to, { ...label, weight, labelpos: 'c' }, String(index));
	layout(graph);
	const { width = 0, height = 0 } = graph.graph();
	return {
		width,
		height,
		nodes: nodes.map((node) => {
			const { x, y } = graph.node(node.id);
			return { ...node, x, y };
		}),
		edges: edges.map((edge, index) => {
			const { points, x, y } = graph.edge(edge.from, edge.to, String(index));
			return { ...edge, path: curve(points) ?? '', label: { ...edge.label, x, y } };
		}),
	};
}

/** Through all points, and never up again on the way down. */
const curve = line<{ x: number; y: number }>(
	({ x }) => x,
	({ y }) => y,
)
	.curve(curveMonotoneY)
	.digits(1);
