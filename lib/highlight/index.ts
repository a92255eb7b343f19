/** Spans → painted highlights, points → spans, passages → links. Knows no article and no attribution, only kinds. */
export { linkToText, textFragment } from './fragment';
export { innermost } from './layers';
export { createPainter, type Mark, type Painter } from './painter';
export { adoptHighlightStyles } from './sheets';
export { highlightCss, LINE_STYLES, type MarkKind, unsureLine } from './styles';
