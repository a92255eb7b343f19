/** An article as a React site renders it: on the server first, then hydrated in the browser. Plain JavaScript for both. */
import { createElement as h, Suspense, useEffect, useState } from 'react';

/** `sources` are expressions of their own inside the text, so that React makes several text nodes of a paragraph. */
function Paragraph({ text, sources }) {
  const parts = sources.reduce(
    (parts, source) => parts.flatMap((part) => part.split(new RegExp(`(${source})`))),
    [text],
  );
  return h('p', null, ...parts.filter(Boolean));
}

export function App({ story }) {
  const [edition, setEdition] = useState(0);
  const [liked, setLiked] = useState(false);
  useEffect(() => {
    // For the test: a state that keeps all elements, and one that puts new ones in place of all paragraphs.
    globalThis.renderAnew = () => setEdition((edition) => edition + 1);
    document.documentElement.dataset.hydrated = 'yes';
  }, []);
  return h(
    'article',
    { className: liked ? 'story liked' : 'story' },
    h('h1', null, story.title),
    h('time', { dateTime: story.published }, story.published.slice(0, 10)),
    h(
      Suspense,
      { fallback: h('p', null, '…') },
      story.paragraphs.map((text, i) =>
        h(Paragraph, { key: `${edition}-${i}`, text, sources: story.sources }),
      ),
    ),
    h('button', { type: 'button', onClick: () => setLiked(!liked) }, liked ? 'Liked' : 'Like'),
  );
}
