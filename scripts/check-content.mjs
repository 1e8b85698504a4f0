import { runnerImport } from 'vite';

// Every problem in content/ or, where there is none, the counts of style; fails as the build does.
const { module } = await runnerImport('./src/library/content-report.ts', { configFile: false });
const { problems, count, granted, unused, tables } = module.contentReport('content');
if (problems) {
	const found = `${count} ${count === 1 ? 'problem' : 'problems'} in content/.`;
	console.log(`${problems}\n\n${found} What leans on them is checked once they are mended.`);
	process.exitCode = 1;
} else {
	for (const [title, rows] of Object.entries(tables)) {
		console.log(`\n${title}`);
		console.table(rows);
	}
	if (granted) console.log(`\nLet pass by an exception in content/style.yaml:\n${granted}`);
	if (unused) console.log(`\nExceptions that nothing needs any more:\n${unused}`);
	console.log('\nNo problems.');
}
