/** One block of a saved article. Pictures are named and linked, never loaded. */
import { Icon } from '../../../components/icons';
import { useTexts } from '../../../components/texts';
import type { SavedBlock } from '../../../lib/library';
import { BLOCK_START } from './text-ranges';

export function BlockView({ block }: { block: SavedBlock }) {
  const start = { [BLOCK_START]: block.start };
  const text = <BlockText block={block} />;
  switch (block.kind) {
    case 'title':
      return <h1 {...start}>{text}</h1>;
    case 'heading':
      // The title is the only first-level heading of the page.
      return (block.level ?? 2) <= 2 ? <h2 {...start}>{text}</h2> : <h3 {...start}>{text}</h3>;
    case 'quote':
      return (
        <blockquote>
          <p {...start}>{text}</p>
        </blockquote>
      );
    case 'list-item':
      return <li {...start}>{text}</li>;
    case 'caption':
      return <Caption block={block} />;
    case 'table':
      return (
        <p class="reading-table" {...start}>
          {text}
        </p>
      );
    case 'paragraph':
      return <p {...start}>{text}</p>;
  }
}

function Caption({ block }: { block: SavedBlock }) {
  const { t } = useTexts();
  return (
    <figure class="reading-figure">
      {block.image && (
        <p class="reading-picture">
          <Icon name="picture" />
          <span>{block.image.alt || t('article.noAlt')}</span>
          {block.image.src && (
            <a href={block.image.src} target="_blank" rel="noreferrer">
              {t('article.picture')}
            </a>
          )}
        </p>
      )}
      {block.text && (
        <figcaption {...{ [BLOCK_START]: block.start }}>
          <BlockText block={block} />
        </figcaption>
      )}
    </figure>
  );
}

/** The block's text with its links; together exactly `block.text`. Links are offsets into the whole text. */
function BlockText({ block: { text, start, links } }: { block: SavedBlock }) {
  const parts = [];
  let at = 0;
  for (const link of links.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, link.start - start);
    const to = Math.min(text.length, link.end - start);
    if (to <= from) continue;
    if (from > at) parts.push(text.slice(at, from));
    parts.push(
      <a key={from} href={link.href} target="_blank" rel="noreferrer">
        {text.slice(from, to)}
      </a>,
    );
    at = to;
  }
  if (at < text.length) parts.push(text.slice(at));
  return <>{parts}</>;
}
