/** The popup that stays: it looks at the tab in front, and again whenever that is another one or shows another page. */
import { useEffect, useReducer } from 'preact/hooks';
import { watchActiveTab } from '../../lib/platform/tabs';
import { Popup } from '../popup/popup';

/** A page is read a moment after it was loaded, one whose text comes late after some seconds. */
const LOOKS = [0, 1_500, 5_000];

export function SidePanel() {
  const [look, again] = useReducer((looks: number) => looks + 1, 0);
  useEffect(() => {
    let timers: number[] = [];
    const stop = () => timers.forEach(clearTimeout);
    const unwatch = watchActiveTab(() => {
      stop();
      timers = LOOKS.map((after) => window.setTimeout(() => again(undefined), after));
    });
    return () => {
      stop();
      unwatch();
    };
  }, []);
  return <Popup beside={look} />;
}
