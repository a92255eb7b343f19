/** Renders a message in which square brackets mark a stretch: «a [b] c». */
import { Fragment, type JSX } from 'preact';

export function Marked({ text, mark }: { text: string; mark: (stretch: string) => JSX.Element }) {
  const parts = text.split(/\[([^[\]]*)\]/);
  return <>{parts.map((part, i) => (i % 2 === 1 ? <Fragment key={i}>{mark(part)}</Fragment> : part))}</>;
}
