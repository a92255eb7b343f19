#!/usr/bin/env node
// Runs one of the project's commands on a machine that may have nothing but Node and git:
//   node scripts/run.mjs NAME [ARG ...]   → installs the packages if they are missing or old, then runs scripts/NAME.ts
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);

const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  console.error('Installing packages (npm ci)…');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('Packages could not be installed: is the npm registry reachable?');
    process.exit(1);
  }
}

const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', `${name}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
