/**
 * A page that is no article may show one in a frame: frame sets, viewers, portals around older sites. Part of the gate, so it
 * stays small. Frames of other origins are never looked into, nor those that have no address of their own.
 */
import { saysArticle } from './gate';

/** A frame that is part of its page's tree. */
export type FrameElement = HTMLIFrameElement | HTMLFrameElement;

/** How much of the window a frame takes up at least, in each direction: below that it is a box beside something else. */
const SHARE = 0.5;

/** The page's frames whose documents can be read, in the order of the tree. */
export function sameOriginFrames(document: Document): FrameElement[] {
  return [...document.querySelectorAll<FrameElement>('iframe,frame')].filter(documentIn);
}

/** Whether a frame shows an article that its own head calls one, and shows it large. Measures only where it is called so. */
export function showsArticle(frame: FrameElement): boolean {
  const inside = documentIn(frame);
  if (!inside || !saysArticle(inside)) return false;
  const { width, height } = frame.getBoundingClientRect();
  return width >= SHARE * innerWidth && height >= SHARE * innerHeight && frame.checkVisibility?.() !== false;
}

/** Null where it is of another origin. */
function documentIn(frame: FrameElement): Document | null {
  const inside = frame.contentDocument;
  return inside?.location?.origin === location.origin ? inside : null;
}
