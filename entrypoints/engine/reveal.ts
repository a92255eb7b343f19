/** Scrolls a range into the middle of the view, through the boxes that scroll around it. Changes no node. */

export function reveal(range: Range): void {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  if (!element) return;
  if (range.getClientRects().length === 0) {
    element.scrollIntoView({ block: 'center' });
    return;
  }
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (box !== document.scrollingElement && scrolls(box)) {
      const frame = box.getBoundingClientRect();
      box.scrollTop += middle(range.getBoundingClientRect()) - middle(frame);
    }
  }
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({
    top: middle(range.getBoundingClientRect()) - innerHeight / 2,
    behavior: reduced ? 'instant' : 'smooth',
  });
}

/** Whether a range's middle is in the view, so that nothing need be scrolled. */
export function inView(range: Range): boolean {
  const box = range.getBoundingClientRect();
  return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
}

function middle({ top, height }: DOMRect): number {
  return top + height / 2;
}

function scrolls(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight + 1) return false;
  return /auto|scroll|overlay/.test(getComputedStyle(box).overflowY);
}
