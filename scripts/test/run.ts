/** Runs one of the project's tools and answers how it went. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Counts of a part: a check counts as one. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs tools of `node_modules/.bin` one after the other; stops at the first that fails. */
export function check(...commands: string[][]): Tally {
  const ok = commands.every(([tool = '', ...args]) => runTool(tool, args) === 0);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Runs a Vitest project; `filters` are Vitest's own (parts of file names, `-t NAME`). */
export function vitest(project: string, filters: readonly string[]): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-test-'));
  const report = join(folder, 'report.json');
  try {
    const status = runTool('vitest', [
      'run',
      '--project',
      project,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ]);
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>;
    return {
      passed: numPassedTests,
      // A file that cannot be loaded, or an error outside the tests, leaves no failed test behind.
      failed: numFailedTests || (status === 0 ? 0 : 1),
      skipped: numPendingTests + numTodoTests,
    };
  } catch (error) {
    console.error(`${project}: no report was written`, error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runTool(tool: string, args: readonly string[]): number {
  const windows = process.platform === 'win32';
  const path = join(root, 'node_modules', '.bin', windows ? `${tool}.cmd` : tool);
  return spawnSync(path, args, { cwd: root, stdio: 'inherit', shell: windows }).status ?? 1;
}
