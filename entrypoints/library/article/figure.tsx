/** A picture of a saved article: named and linked, never loaded. */
import { Icon } from '../../../components/icons';
import { useTexts } from '../../../components/texts';
import type { SavedBlock } from '../../../lib/library';
import { BlockView } from './block-view';

interface FigureProps {
  /** Captions, credits. */
  lines: readonly SavedBlock[];
  image: SavedBlock['image'];
}

export function Figure({ lines, image }: FigureProps) {
  const { t, lang } = useTexts();
  const captions = lines.filter(({ text }) => text !== '');
  // Often the caption again: once is enough.
  const alt = image && !captions.some(({ text }) => text.includes(image.alt.trim())) ? image.alt.trim() : '';
  return (
    <figure class="reading-figure">
      {image && (
        <p class="reading-picture">
          <Icon name="picture" />
          {alt ? <span>{alt}</span> : captions.length === 0 && <span lang={lang}>{t('article.noAlt')}</span>}
          {image.src && (
            <a href={image.src} target="_blank" rel="noreferrer" lang={lang}>
              {t('article.picture')}
            </a>
          )}
        </p>
      )}
      {captions.length > 0 && (
        <figcaption>
          {captions.map((line) => (
            <BlockView key={line.start} block={line} />
          ))}
        </figcaption>
      )}
    </figure>
  );
}
