/** Runs in Node: a story (JSON) on standard input, its markup on standard output. */
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.js';

process.stdout.write(renderToString(createElement(App, { story: JSON.parse(readFileSync(0, 'utf8')) })));
