/** The root of what is rendered in the shadow root: the scheme, the language, and a voice for screen readers. */
import type { ComponentChildren, JSX } from 'preact';
import type { Scheme } from './scheme';

interface Props {
  scheme: Scheme;
  lang: string;
  /** Said politely; empty where there is nothing to say. */
  announcement: string;
  children: ComponentChildren;
}

export function App({ scheme, lang, announcement, children }: Props): JSX.Element {
  return (
    <div class={`root ${scheme}`} lang={lang} dir="ltr">
      {children}
      <div class="announcer" role="status">
        {announcement}
      </div>
    </div>
  );
}
