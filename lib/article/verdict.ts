/** Is it an article? What the page says of itself against what was found in it. */
import { isCaption } from './blocks';
import type { Metadata } from './metadata';
import type { Line } from './outline';
import { typeScore } from './page-type';

/** Less text is asked of a page the surer it says that it is an article. */
function leastProse(score: number): number {
  if (score >= 3) return 100;
  if (score >= 1.5) return 200;
  if (score >= 0.5) return 500;
  return 1500;
}

/** `lines`: what would be the article's body. */
export function isArticle(metadata: Metadata, lines: readonly Line[]): boolean {
  const score = typeScore({ ...metadata, hasDate: metadata.published !== null });
  if (score <= -1.5) return false;
  let prose = 0;
  let code = 0;
  for (const line of lines) {
    // Pictures with words below them are an album.
    if (!line.prose || isCaption(line)) continue;
    prose += line.size;
    if (line.box.tag === 'pre') code += line.size;
  }
  return code <= prose / 2 && prose >= leastProse(score);
}
