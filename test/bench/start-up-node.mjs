// A fresh process that starts a language's built script and reads a text with it; prints milliseconds as JSON.
// `node start-up-node.mjs SCRIPT LANG`, with {"first", "article"} on stdin.
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

const [script = '', lang = ''] = process.argv.slice(2);
const code = readFileSync(script, 'utf8');
const { first, article } = JSON.parse(readFileSync(0, 'utf8'));
const start = performance.now();
runInThisContext(code);
const reader = globalThis.sourcelineReaders[lang];
const loaded = performance.now();
Array.from(reader.attribute(first));
const answered = performance.now();
Array.from(reader.attribute(article));
const read = performance.now();
console.log(JSON.stringify({ load: loaded - start, answer: answered - start, article: read - answered }));
