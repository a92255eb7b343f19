/** The way up from a line's box. */
import type { Box } from './outline';

/** The nearest enclosing box (itself included) with one of the tags. */
export function enclosing(box: Box, tags: ReadonlySet<string>): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (tags.has(at.tag)) return at;
  return null;
}
