/** What the source says here, how, and by which way the text says it came here. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons';
import type { CardModel } from './model';
import { howSaid, type Translate } from './phrases';

export function Statement({ t, model }: { t: Translate; model: CardModel }): JSX.Element {
  const { content, notes, chain, cites, citedUrl, mark, history } = model;
  return (
    <>
      <div>
        <p class="how">{howSaid(t, model)}</p>
        {notes.length > 0 && (
          <ul class="notes">
            {notes.map((note) => (
              <li key={note}>{t(note)}</li>
            ))}
          </ul>
        )}
      </div>
      {content.length > 0 ? (
        <Words t={t} words={content.join(' … ')} mark={mark} />
      ) : (
        <p class="none">{t('noContent')}</p>
      )}
      {chain.length > 0 && (
        <ol class="chain" aria-label={t('chain')}>
          {chain.map(({ name, sourceId }) => (
            <li key={name} class={`kind-${mark}`}>
              <span
                class={sourceId !== null && sourceId === history?.sourceId ? 'chip own' : 'chip'}
                dir="auto"
              >
                {name}
              </span>
            </li>
          ))}
        </ol>
      )}
      {cites.length > 0 && <p class="cites">{t('cites', { names: cites.join(', ') })}</p>}
      {citedUrl && (
        <a class="cited" href={citedUrl} target="_blank" rel="noreferrer">
          {t('citedReport')}
          <Icon name="external" />
        </a>
      )}
    </>
  );
}

/** The words, cut after a few lines where they are long. */
function Words({ t, words, mark }: { t: Translate; words: string; mark: string }): JSX.Element {
  const [open, setOpen] = useState(false);
  const [long, setLong] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = text.current;
    if (element && !open) setLong(element.scrollHeight > element.clientHeight + 1);
  }, [open]);
  return (
    <blockquote class={`kind-${mark}`}>
      <p ref={text} class={open ? 'words' : 'words clamped'} dir="auto">
        {words}
      </p>
      {long && (
        <button type="button" class="text quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'less' : 'more')}
        </button>
      )}
    </blockquote>
  );
}
