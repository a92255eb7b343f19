/** Brings a place in the text into view, clear of what lies over the page. */

export function scrollToRange(range: Range): void {
  const box = range.getBoundingClientRect();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A third from the top: on small screens the statement covers the lower half.
  const top = window.scrollY + box.top - window.innerHeight / 3;
  window.scrollTo({ top, behavior: calm ? 'instant' : 'smooth' });
}
