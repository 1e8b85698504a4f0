/*
 * What nobody sees waits until the browser has painted what somebody does see: on a slow phone, to write the
 * record takes a good part of a frame. It comes in the order it was asked for, and before the page is left.
 */
let waiting: (() => void)[] = [];

export function afterFrame(task: () => void): void {
	waiting.push(task);
	if (waiting.length > 1) return;
	// The second frame begins once the first is painted.
	requestAnimationFrame(() => requestAnimationFrame(catchUp));
	// A page that is not shown has no frames.
	addEventListener('pagehide', catchUp);
	document.addEventListener('visibilitychange', catchUp);
}

function catchUp(): void {
	const tasks = waiting;
	waiting = [];
	for (const task of tasks) task();
}
