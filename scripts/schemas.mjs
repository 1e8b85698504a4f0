import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

// What editors know of each YAML file in content/; a test tells when it is out of date.
const folder = 'content/.schema';
const { module } = await runnerImport('./src/library/editor-schemas.ts', { configFile: false });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, text] of module.editorSchemaFiles()) writeFileSync(`${folder}/${name}`, text);
