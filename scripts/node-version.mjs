// Imported first by every script: an old Node would otherwise fail oddly, far from the cause.
const needed = [22, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
	console.error(
		`This project needs Node ${needed.join('.')} or newer, and this is Node ${process.versions.node}. ` +
			'On Linux, "npm ci" brings a fitting Node along: run it and use the npm scripts ("npm start", "npm test"). ' +
			'Elsewhere, install a newer Node from nodejs.org.',
	);
	process.exit(1);
}
