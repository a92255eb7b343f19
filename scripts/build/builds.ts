/**
 * Builds of the extension with WXT, one a target, only where a source is newer than the last one. Store builds go to
 * `.output/`; test builds, which differ only in that the card's shadow root can be looked into, to `.output/test/`.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { type BuildKind, buildFolder, outFolder, root, type Target } from './folders';

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'scripts/build',
  'wxt.config.ts',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Builds what is missing or older than its sources. @returns its folder.
 * @throws with the bundler's message where the sources do not build.
 */
export async function ensureBuild(target: Target, kind: BuildKind = 'store'): Promise<string> {
  const folder = buildFolder(target, kind);
  if (!isFresh(folder)) {
    // Vite hands `VITE_…` variables to the sources as constants.
    if (kind === 'test') process.env.VITE_OPEN_SHADOW = '1';
    try {
      await build({
        root,
        browser: target,
        outDir: outFolder(kind),
        logger: QUIET,
      });
    } finally {
      delete process.env.VITE_OPEN_SHADOW;
    }
  }
  return folder;
}

function isFresh(folder: string): boolean {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.every((source) => newest(join(root, source)) < built);
}

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), stats.mtimeMs);
}

const hush = () => {};
/** Failures are thrown; the rest is progress that our own lines tell. */
const QUIET = {
  debug: hush,
  log: hush,
  info: hush,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: hush,
  level: 0,
};
