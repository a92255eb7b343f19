/** How much one record may hold. Drafting keeps within these limits, the schemas refuse what does not. */
export const LIMITS = {
  id: 512,
  url: 8_192,
  /** Titles, names, labels, cues. */
  line: 4_000,
  /** Any stretch of an article: a block, a piece of content, an anchor. */
  text: 10_000_000,
  authors: 200,
  blocks: 50_000,
  links: 20_000,
  /** Columns or rows that a cell reaches over; lists that a block stands in. */
  reach: 1_000,
  /** Columns that a line is set in by. */
  indent: 80,
  /** What the reader wrote of one thing. */
  note: 100_000,
  tags: 100,
  tag: 100,
  claims: 20_000,
  pieces: 5_000,
  chain: 100,
  /** Statements of a list of changes in the answer to a page, and letters of each. */
  listed: 50,
  gist: 600,
  /** Claims made by hand in the answer to a page. */
  byHand: 500,
  /** Characters of prefix and suffix of an anchor. */
  around: 32,
} as const;
