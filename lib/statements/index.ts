/**
 * Statements: near-identical claims of one origin, over articles and languages. The room's only door.
 *
 *   sameStatement(a, b)          whether two sayings are one statement: one origin and one content
 *   readStatement(said)          → Signature, what a saying is compared by
 *   compareStatements(a, b)      → Comparison of two signatures; the origin is the caller's to compare
 *   figureChanges(before, after)  figures that differ between two statements on one matter
 *   signsOf(signature, most)      the marks that an index finds like statements by
 */
import { compareStatements } from './compare';
import { sameOrigin } from './origin';
import { readStatement } from './signature';
import type { Said } from './types';

export { type Comparison, compareStatements } from './compare';
export { type FigureChange, figureChanges } from './figure-changes';
export { sameOrigin } from './origin';
export { readStatement } from './signature';
export { signsOf } from './signs';
export type * from './types';

/** Whether two sayings are one statement. Sources are compared by their names alone, as no article is at hand. */
export function sameStatement(a: Said, b: Said): boolean {
  return sameOrigin(a, b) && compareStatements(readStatement(a), readStatement(b)).same;
}
