import { runnerImport } from 'vite';

// Every problem in content/; fails as the build does. With --tables, and where there is no problem, the counts of style.
const { module } = await runnerImport('./src/library/content-report.ts', { configFile: false });
const { problems, count, granted, unused, tables } = module.contentReport(
	'content',
	process.argv.includes('--tables'),
);
if (problems) {
	const found = `${count} ${count === 1 ? 'problem' : 'problems'} in content/.`;
	console.log(`${problems}\n\n${found} What leans on them is checked once they are mended.`);
	process.exitCode = 1;
} else {
	for (const [title, rows] of Object.entries(tables)) {
		console.log(title);
		console.table(rows);
		console.log();
	}
	if (granted) console.log(`Let pass by an exception in content/style.yaml:\n${granted}\n`);
	if (unused) console.log(`Exceptions that nothing needs any more:\n${unused}\n`);
	console.log('No problems.');
}
