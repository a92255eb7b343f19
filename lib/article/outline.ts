/**
 * The page in one pass: its block elements (boxes) and the lines of visible text between their edges, in document
 * order, each bound to its text nodes. Iterative, so that deep nesting is no danger; linear in the page's size.
 * Knows nothing of what is an article.
 */
import type { Steps } from '../text/steps';
import { type Collapsed, collapse, EMPHASIS, type Piece } from './collapse';
import { type Dom, TEXT } from './dom';
import { mayHost, type Treatment, treatmentOf } from './elements';
import { hintsOf, hintsOfTag } from './hints';
import { readsAsProse, weight } from './prose';
import { createVisibility } from './visibility';

export interface Box {
  element: Element;
  tag: string;
  /** Class as written; equal for elements that repeat. */
  names: string;
  parent: Box | null;
  children: Box[];
  depth: number;
  /** Bits of `HINT` from this element alone. */
  hints: number;
  /** The lines inside are `lines[first]` up to, not including, `lines[end]`. */
  first: number;
  end: number;
}

export interface Line extends Collapsed {
  /** The nearest block element. */
  box: Box;
  pieces: Piece[];
  /** How many characters of the text are inside links. */
  linked: number;
  /** Hints of inline elements that enclose all of the line. */
  hints: number;
  /** Length in characters of an alphabet. */
  size: number;
  /** It reads like running text. */
  prose: boolean;
  /** A horizontal line stands before it. */
  ruled: boolean;
  /** One line break and no more parts it from the line before. */
  joined: boolean;
}

export interface Outline {
  boxes: Box[];
  lines: Line[];
}

export interface OutlineOptions {
  /** Where to stop short inside a text node, or null to leave it out: for a selection. */
  clip?: (node: Text, length: number) => { from: number; to: number } | null;
}

const HEADING = /^h[1-6]$/;
/** What may stand before a `<br>` that ends a paragraph. */
const SENTENCE_END = /[.!?…:;»”"')\]。！？」]\s*$/;

/** The last words of a line so far. */
function ending(pieces: readonly Piece[]): string {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const data = pieces[index]?.data.slice(-200).trimEnd();
    if (data) return data;
  }
  return '';
}

interface Frame {
  element: Element;
  tag: string;
  treatment: Treatment;
  box: Box | null;
  link: Element | null;
  emphasis: number;
  hints: number;
  shown: boolean | null;
  /** Nothing more inside it is to be read. */
  over: boolean;
  /** In a slot: what was put there, and which of it is being read. */
  slotted: readonly Node[];
  at: number;
}

/** Shared by all frames that are no slots. */
const NOTHING: readonly Node[] = [];

function frameOf(
  element: Element,
  tag: string,
  box: Box | null,
  around: { link: Element | null; emphasis: number },
  hints: number,
): Frame {
  return {
    element,
    tag,
    treatment: treatmentOf(tag),
    box,
    link: around.link,
    emphasis: around.emphasis,
    hints,
    shown: null,
    over: false,
    slotted: NOTHING,
    at: 0,
  };
}

function emphasisOf(tag: string): number {
  switch (tag) {
    case 'b':
    case 'strong':
      return EMPHASIS.strong;
    case 'i':
    case 'em':
      return EMPHASIS.em;
    default:
      return 0;
  }
}

/** Nodes read in a step. */
const STEP = 128;

/** A page that changes between two steps is read wrongly: whoever pauses has to see that it does not. */
export function* outline(dom: Dom, root: Element, options: OutlineOptions = {}): Steps<Outline> {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const visibility = createVisibility(dom);
  const rootTag = dom.tag(root);
  const rootBox = box(root, rootTag, null, false);
  const frames: Frame[] = [frameOf(root, rootTag, rootBox, { link: null, emphasis: 0 }, 0)];
  let current = rootBox;
  let pieces: Piece[] = [];
  let hints = -1;
  let breaks = 0;
  let gap = false;
  let ruled = false;
  let joined = false;
  let last: Frame | null = null;

  /** `bare`: without attributes. */
  function box(element: Element, tag: string, parent: Box | null, bare: boolean): Box {
    const names = bare ? '' : (dom.attr(element, 'class') ?? '');
    const made: Box = {
      element,
      tag,
      names,
      parent,
      children: [],
      depth: parent ? parent.depth + 1 : 0,
      hints: bare
        ? hintsOfTag(tag)
        : hintsOf(
            tag,
            names,
            dom.attr(element, 'id') ?? '',
            dom.attr(element, 'role'),
            dom.attr(element, 'itemprop'),
          ),
      first: lines.length,
      end: lines.length,
    };
    boxes.push(made);
    parent?.children.push(made);
    return made;
  }

  function flush(): void {
    if (pieces.length) {
      const { text, segments } = collapse(pieces);
      if (text) {
        let linked = 0;
        for (const { piece, length } of segments) if (pieces[piece]?.link) linked += length;
        const line = {
          text,
          linked,
          size: weight(text),
          prose: false,
          segments,
          pieces,
          box: current,
          hints: 0,
          ruled,
          joined,
        };
        ruled = false;
        line.hints = Math.max(0, hints);
        line.prose = readsAsProse(current.tag, line);
        lines.push(line);
      }
      pieces = [];
    }
    joined = false;
    hints = -1;
    breaks = 0;
    gap = false;
  }

  function readText(node: Text, data: string, blank: boolean, frame: Frame): void {
    let from = 0;
    let to = data.length;
    if (options.clip) ({ from, to } = options.clip(node, to) ?? { from: 0, to: 0 });
    if (from >= to) {
      gap = true;
      return;
    }
    if (!blank) {
      frame.shown ??= visibility.shows(frame.element);
      if (!frame.shown) {
        gap = true;
        passOver();
        return;
      }
      if (breaks > 1 || (breaks === 1 && !HEADING.test(current.tag) && SENTENCE_END.test(ending(pieces)))) {
        const lone = breaks === 1;
        flush();
        joined = lone;
      }
      hints = hints < 0 ? frame.hints : hints & frame.hints;
    }
    const glue = breaks ? '\n' : runsOn(frame) ? ' ' : '';
    pieces.push({ node, data, from, to, link: frame.link, emphasis: frame.emphasis, gap, glue });
    last = frame;
    gap = false;
    if (!blank) {
      breaks = 0;
    }
  }

  /** Nothing in the outermost box that is not rendered needs to be looked at one by one. */
  function passOver(): void {
    const hidden = frames.findIndex(({ element }) => visibility.hides(element));
    if (hidden > 0) for (const frame of frames.slice(hidden)) frame.over = true;
  }

  /** A rubric and a headline in spans of their own are shown apart, though no white space stands between them. */
  function runsOn({ element, tag }: Frame): boolean {
    if (!pieces.length || !last || last.element === element || tag !== 'span' || last.tag !== 'span')
      return false;
    return HEADING.test(current.tag);
  }

  /** Reads an element's start; true where there is a frame for what is inside. */
  function enter(element: Element, parent: Frame): boolean {
    const tag = dom.tag(element);
    const treatment = treatmentOf(tag);
    if (treatment === 'break') {
      if (pieces.length) breaks++;
      return false;
    }
    const bare = !dom.hasAttributes(element);
    if (treatment === 'skip' || visibility.skips(element, tag, bare)) {
      gap = true;
      return false;
    }
    if (treatment === 'block' || treatment === 'custom') {
      flush();
      current = box(element, tag, current, bare);
      if (tag === 'hr') ruled = true;
      frames.push(frameOf(element, tag, current, parent, 0));
    } else {
      const link =
        !bare && treatment === 'link' && dom.attr(element, 'href') !== null ? element : parent.link;
      const own = bare ? 0 : inlineHints(element, tag);
      const emphasis = parent.emphasis | emphasisOf(tag);
      frames.push(frameOf(element, tag, null, { link, emphasis }, parent.hints | own));
    }
    return true;
  }

  function inlineHints(element: Element, tag: string): number {
    const names = dom.attr(element, 'class') ?? '';
    return hintsOf(tag, names, dom.attr(element, 'id') ?? '', null, dom.attr(element, 'itemprop'));
  }

  function leave(box: Box): void {
    flush();
    box.end = lines.length;
    current = box.parent ?? rootBox;
  }

  /** The first node shown inside the frame: of its own children, of its open shadow tree, or of what fills a slot. */
  function firstIn(frame: Frame): Node | null {
    const { element, tag, treatment } = frame;
    if (treatment === 'slot') frame.slotted = dom.assigned(element);
    if (frame.slotted[0]) return frame.slotted[0];
    const first = dom.firstChild(element);
    const shadow = mayHost(tag, first !== null) ? dom.shadowRoot(element) : null;
    return shadow ? dom.firstChild(shadow) : first;
  }

  function nextIn(frame: Frame, node: Node): Node | null {
    if (!frame.slotted.length) return dom.nextSibling(node);
    frame.at++;
    return frame.slotted[frame.at] ?? null;
  }

  let node = firstIn(frames[0] as Frame);
  for (let count = 1; ; count++) {
    if (count % STEP === 0) yield;
    const frame = frames[frames.length - 1];
    if (!frame) break;
    if (!node || frame.over) {
      if (frame.box) leave(frame.box);
      frames.pop();
      const outer = frames[frames.length - 1];
      node = outer ? nextIn(outer, frame.element) : null;
      continue;
    }
    const data = dom.value(node);
    if (data !== null) {
      const blank = data.trim() === '';
      // White space between boxes is nothing, and half of all nodes.
      if ((!blank || pieces.length) && dom.nodeType(node) === TEXT)
        readText(node as Text, data, blank, frame);
    } else if (enter(node as Element, frame)) {
      node = firstIn(frames[frames.length - 1] as Frame);
      continue;
    }
    node = nextIn(frame, node);
  }
  return { boxes, lines };
}
