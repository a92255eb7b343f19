/**
 * `npm test`: everything that is checked before a change is taken, from a machine with only Node and git.
 *
 *   npm test                           all parts
 *   npm test -- unit browser           only these parts
 *   npm test -- browser reading        of a Vitest part, only files with this in their name
 *
 * Ends with `N passed, N failed`; exits with 1 where anything failed.
 */
import { ensureBrowsers } from './browsers';
import { ensureBuild } from './build/builds';
import { TARGETS } from './build/folders';
import { check, type Tally, vitest } from './test/run';

const PARTS = {
  types: { title: 'Types', run: () => check(['wxt', 'prepare'], ['tsc', '--noEmit']) },
  lint: { title: 'Lint and format', run: () => check(['biome', 'check', '.']) },
  imports: {
    title: 'Import rules',
    run: () =>
      check([
        'depcruise',
        '--config',
        '.dependency-cruiser.cjs',
        'entrypoints',
        'components',
        'lib',
        'scripts',
      ]),
  },
  builds: { title: 'Builds', run: buildAll },
  unit: { title: 'Unit tests', run: (filters: string[]) => vitest('unit', filters) },
  corpus: { title: 'Annotated corpora', run: (filters: string[]) => vitest('corpus', filters) },
  browser: { title: 'Browser tests (Chromium and Firefox)', run: testBrowsers },
};
type Part = keyof typeof PARTS;
const isPart = (name: string): name is Part => name in PARTS;

const args = process.argv.slice(2);
const wanted = args.filter(isPart);
const filters = args.filter((arg) => !isPart(arg));
const parts = wanted.length ? wanted : (Object.keys(PARTS) as Part[]);
// The built files are what some unit tests and all browser tests look at.
if (!parts.includes('builds') && (parts.includes('unit') || parts.includes('browser')))
  parts.unshift('builds');

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const failed: string[] = [];
for (const part of parts) {
  const { title, run } = PARTS[part];
  console.log(`\n=== ${title}`);
  const start = Date.now();
  const tally = await run(filters);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += tally[key];
  if (tally.failed) failed.push(part);
  console.log(`--- ${title}: ${words(tally)} (${Math.round((Date.now() - start) / 1000)} s)`);
}
if (failed.length) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${words(total)}`);
process.exit(total.failed ? 1 : 0);

function words({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

async function buildAll(): Promise<Tally> {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const [target, kind] of [
    ...TARGETS.map((target) => [target, 'store'] as const),
    ['chrome', 'test'] as const,
    ['firefox', 'test'] as const,
  ]) {
    try {
      await ensureBuild(target, kind);
      console.log(`${target} (${kind} build): ok`);
      tally.passed++;
    } catch (error) {
      console.error(`${target} (${kind} build) failed:`, error);
      tally.failed++;
    }
  }
  return tally;
}

function testBrowsers(filters: string[]): Tally {
  const missing = ensureBrowsers(['chromium', 'firefox'], console.log);
  if (!missing.length) return vitest('browser', filters);
  for (const line of missing) console.error(line);
  return { passed: 0, failed: 1, skipped: 0 };
}
