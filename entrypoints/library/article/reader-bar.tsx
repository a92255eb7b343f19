/** How a saved article is read: the size of its text and the paper it stands on. Both are kept for every article. */
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { useSettings } from '../../../components/mount';
import { Notice } from '../../../components/notice';
import { useTexts } from '../../../components/texts';
import { PAPERS, type Paper, type Settings } from '../../../lib/platform/settings';
import { TextSizeSteps } from './text-size-steps';

export function ReaderBar() {
  const { t } = useTexts();
  const { settings, change } = useSettings();
  const [failed, setFailed] = useState(false);
  usePaper(settings.paper);
  const choose = (choice: Partial<Settings>) => {
    change(choice).then(
      () => setFailed(false),
      (error) => {
        console.error('Sourceline: the reading view cannot be stored', error);
        setFailed(true);
      },
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset of fieldsets would be announced as a form
    <div class="reader-bar" role="group" aria-label={t('reader.label')}>
      <TextSizeSteps size={settings.textSize} onChoose={(textSize) => choose({ textSize })} />
      <PaperChoice paper={settings.paper} onChoose={(paper) => choose({ paper })} />
      {failed && <Notice kind="error" text={t('error.settings')} />}
    </div>
  );
}

interface PaperChoiceProps {
  paper: Paper;
  onChoose: (paper: Paper) => void;
}

function PaperChoice({ paper, onChoose }: PaperChoiceProps) {
  const { t } = useTexts();
  const id = useId();
  const names: Record<Paper, string> = {
    auto: t('reader.paperAuto'),
    light: t('reader.paperLight'),
    sepia: t('reader.paperSepia'),
    dark: t('reader.paperDark'),
  };
  return (
    <fieldset class="reader-choice papers">
      <legend class="visually-hidden">{t('reader.paper')}</legend>
      <span class="faint" aria-hidden="true">
        {t('reader.paper')}
      </span>
      {PAPERS.map((each) => (
        <label key={each} title={names[each]}>
          <input
            type="radio"
            class="visually-hidden"
            name={id}
            value={each}
            checked={each === paper}
            onChange={() => onChoose(each)}
          />
          <span class={`swatch swatch-${each}`} />
          <span class="visually-hidden">{names[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Gives the whole page the paper while an article is read; lists stay as the system asks. */
function usePaper(paper: Paper): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (paper === 'auto') delete dataset.paper;
    else dataset.paper = paper;
    return () => {
      delete dataset.paper;
    };
  }, [paper]);
}
