import { runnerImport } from 'vite';

// Every problem in content/ and the counts of style; fails as the build does.
const { module } = await runnerImport('./src/library/content-report.ts', { configFile: false });
const { problems, granted, unused, tables } = module.contentReport('content');
for (const [title, rows] of Object.entries(tables)) {
	console.log(`\n${title}`);
	console.table(rows);
}
if (granted) console.log(`\nLet pass by an exception in content/style.yaml:\n${granted}`);
if (unused) console.log(`\nExceptions that nothing needs any more:\n${unused}`);
console.log(problems ? `\nProblems:\n${problems}` : '\nNo problems.');
process.exitCode = problems ? 1 : 0;
