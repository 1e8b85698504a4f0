import './node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

// Cuts Golos Text down to the letters and weights of the course: npm run make:fonts writes src/fonts/.
// The ranges stand in src/styles/fonts.css as well.

const weights = { wght: { min: 400, max: 700 } };
const subsets = {
	cyrillic: [[0x0301], [0x0401], [0x0410, 0x044f], [0x0451], [0x2116]],
	latin: [[0x20, 0x7e], [0xa0, 0xff], [0x2010, 0x203a], [0x20ac], [0x2191, 0x2193], [0x2212]],
};

for (const [name, ranges] of Object.entries(subsets)) {
	const source = `node_modules/@fontsource-variable/golos-text/files/golos-text-${name}-wght-normal.woff2`;
	const text = ranges.map(([first, last = first]) => characters(first, last)).join('');
	const font = await subsetFont(readFileSync(source), text, {
		targetFormat: 'woff2',
		variationAxes: weights,
	});
	writeFileSync(`src/fonts/golos-text-${name}.woff2`, font);
	console.log(`${name}: ${(font.length / 1000).toFixed(1)} kB`);
}

/** @param {number} first @param {number} last */
function characters(first, last) {
	return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
