/** What the finders of one sentence are given. */
import type { Line } from './words';

export interface Scope {
  line: Line;
  polnear: boolean;
  /** Inside a quotation: its speaker is somebody else than whom we look for. */
  nested: boolean;
  isEvidential(i: number): boolean;
}

/** The article's title, or a heading in capitals. */
export const isTitle = ({ line }: Scope) => line.headline || (line.first && line.paragraph === 0);
