/** Whether sources that the engine is not sure of are marked. Changes what is shown, never what is stored. */
import { useState } from 'preact/hooks';
import { Choices } from '../../components/choices';
import { useSettings } from '../../components/mount';
import { Notice } from '../../components/notice';
import { useTexts } from '../../components/texts';
import type { Settings } from '../../lib/platform/settings';

export function WhichMarks() {
  const { t } = useTexts();
  const { settings, change } = useSettings();
  const [failed, setFailed] = useState(false);
  const choose = (marks: Settings['marks']) => {
    change({ marks }).then(
      () => setFailed(false),
      (error) => {
        console.error('Sourceline: the choice cannot be stored', error);
        setFailed(true);
      },
    );
  };
  return (
    <Choices
      legend={t('marks.legend')}
      value={settings.marks}
      onChoose={choose}
      choices={[
        { value: 'all', name: t('marks.all'), hint: t('marks.allHint') },
        { value: 'sure', name: t('marks.sure'), hint: t('marks.sureHint') },
      ]}
    >
      {failed && <Notice kind="error" text={t('error.settings')} />}
    </Choices>
  );
}
