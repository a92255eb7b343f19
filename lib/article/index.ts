/** The room's door: document → article, and what of it the other rooms may use. */
export { bodyText } from './body-text';
export { findArticle, findArticleSteps } from './find';
export { looksLikeArticle } from './gate';
export { headOf } from './head';
export { findParts, type Part } from './parts';
export { articleFromRange } from './selection';
export type { Article, Block, BlockKind, FindOptions, Link, LiveArticle } from './types';
