/** The built extensions, as tests look at them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, TARGETS, type Target } from '../../scripts/build/folders';

export { TARGETS, type Target };

/** Why the builds cannot be looked at; null where they can. `npm test` builds before it tests. */
export function whyNoBuilds(): string | null {
  const missing = TARGETS.filter((target) => !existsSync(join(buildFolder(target), 'manifest.json')));
  return missing.length ? `not built: ${missing.join(', ')} (npm run build)` : null;
}

export function readBuilt(target: Target, file: string): Buffer {
  return readFileSync(join(buildFolder(target), file));
}

/** Paths of all built files with this ending. */
export function builtFiles(target: Target, ending: string): string[] {
  return readdirSync(buildFolder(target), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith(ending),
  );
}
