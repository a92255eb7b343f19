/** The Firefox package passes the store's own linter: no error, and no warning but those explained here. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildFolder, root } from '../../scripts/build/folders';
import { whyNoBuilds } from './builds';

const EXPLAINED: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact’s own branch for markup given as text; our linter forbids using it',
};

const Finding = v.object({ code: v.string(), message: v.string(), file: v.optional(v.string()) });
const Report = v.object({ errors: v.array(Finding), warnings: v.array(Finding) });

const reason = whyNoBuilds();

describe('the package for Firefox', () => {
  it.skipIf(reason)('passes the store’s linter', { timeout: 120_000 }, () => {
    const run = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/web-ext/bin/web-ext.js'),
        'lint',
        `--source-dir=${buildFolder('firefox', 'store')}`,
        '--output=json',
        '--no-config-discovery',
      ],
      { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
    );
    const { errors, warnings } = v.parse(Report, JSON.parse(run.stdout));
    expect(errors).toEqual([]);
    expect(warnings.filter(({ code }) => !(code in EXPLAINED))).toEqual([]);
  });
});
