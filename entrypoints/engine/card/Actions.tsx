/** What a reader can do with a statement: keep the article, take the words along, say that it is no source. */
import type { JSX } from 'preact';
import { Icon, type IconName } from './icons';
import type { Translate } from './phrases';

export interface ActionsProps {
  t: Translate;
  saved: boolean;
  /** Hidden as no source: only undoing it makes sense. */
  gone: boolean;
  onSave: () => void;
  onCopyQuote: () => void;
  onCopyLink: () => void;
  onLibrary: () => void;
  onAnotherSource: () => void;
  onNotSource: () => void;
}

export function Actions({ t, saved, gone, ...on }: ActionsProps): JSX.Element {
  return (
    <footer>
      <button
        type="button"
        class="button"
        aria-pressed={saved}
        title={t(saved ? 'unsave' : 'saveArticle')}
        onClick={on.onSave}
      >
        <Icon name="save" filled={saved} />
        {t(saved ? 'saved' : 'save')}
      </button>
      <Tool icon="quote" label={t('copyQuote')} onPress={on.onCopyQuote} />
      <Tool icon="link" label={t('copyLink')} onPress={on.onCopyLink} />
      <Tool icon="library" label={t('openLibrary')} onPress={on.onLibrary} />
      {!gone && (
        <span class="corrections push">
          <button type="button" class="button quiet" onClick={on.onAnotherSource}>
            {t('anotherSource')}
          </button>
          <button type="button" class="button quiet" onClick={on.onNotSource}>
            {t('notSource')}
          </button>
        </span>
      )}
    </footer>
  );
}

function Tool({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="button icon-only quiet" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
