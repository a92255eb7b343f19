/** Where the builds are; nothing of how they are made. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const TARGETS = ['chrome', 'firefox', 'edge'] as const;
export type Target = (typeof TARGETS)[number];
/** A test build differs from a store build only in that the card's shadow root can be looked into. */
export type BuildKind = 'store' | 'test';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of a build, whether it is there or not. */
export function buildFolder(target: Target, kind: BuildKind = 'store'): string {
  return join(root, outFolder(kind), `${target}-mv3`);
}

/** Relative to the project. */
export function outFolder(kind: BuildKind): string {
  return kind === 'test' ? '.output/test' : '.output';
}
