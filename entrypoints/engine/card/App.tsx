/** The root of what is rendered in the shadow root: the scheme, the language, and a voice for screen readers. */
import type { ComponentChild, ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Scheme } from './scheme';

interface Props {
  scheme: Scheme;
  lang: string;
  /** Said politely; empty where there is nothing to say. */
  announcement: string;
  children: ComponentChildren;
}

/** Screen readers pass over a live region that comes with its text: the words follow after this many milliseconds. */
const BREATH = 120;

export function App({ scheme, lang, announcement, children }: Props): JSX.Element {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(announcement), BREATH);
    return () => clearTimeout(timer);
  }, [announcement]);
  return (
    <div class={`root ${scheme}`} lang={lang} dir="ltr">
      {children}
      <div class="announcer" role="status">
        {said}
      </div>
    </div>
  );
}

/** The root with one view in it, for who has no JSX. */
export function app(props: Omit<Props, 'children'>, view: ComponentChild): JSX.Element {
  return <App {...props}>{view}</App>;
}
