/** The popup: the page at hand, and everything stored. */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icons';
import { Tabs } from '../../components/tabs';
import { useTexts } from '../../components/texts';
import { libraryAddress, openOptions } from '../../lib/platform/tabs';
import { HistoryPanel } from './history-panel';
import { PagePanel } from './page-panel';
import { usePage } from './page-state';

type PopupTab = 'page' | 'history';

interface PopupProps {
  /** Where it stands beside the page instead: which look at the tab in front this is. It then stays open, and only looks. */
  beside?: number;
}

export function Popup({ beside }: PopupProps) {
  const { t } = useTexts();
  const page = usePage(beside);
  const [tab, setTab] = useState<PopupTab>('page');
  const [bySlash, setBySlash] = useState(false);

  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || isField(event.target) || tab === 'history') return;
      event.preventDefault();
      setBySlash(true);
      setTab('history');
    };
    document.addEventListener('keydown', toSearch);
    return () => document.removeEventListener('keydown', toSearch);
  }, [tab]);

  return (
    <main class="popup">
      <h1 class="visually-hidden">Sourceline</h1>
      <Tabs
        label={t('popup.tabs')}
        chosen={tab}
        onChoose={(name) => {
          setBySlash(false);
          setTab(name);
        }}
        tabs={[
          { name: 'page', label: t('popup.tabPage'), panel: () => <PagePanel page={page} /> },
          {
            name: 'history',
            label: t('popup.tabHistory'),
            panel: () => <HistoryPanel focusSearch={bySlash} />,
          },
        ]}
        aside={
          <nav class="popup-links">
            <a
              class="icon-button"
              href={libraryAddress({ view: 'articles' })}
              target="_blank"
              rel="noreferrer"
              title={t('nav.library')}
              aria-label={t('nav.library')}
            >
              <Icon name="library" />
            </a>
            <button
              type="button"
              class="icon-button"
              title={t('nav.options')}
              aria-label={t('nav.options')}
              onClick={() => {
                openOptions().then(() => beside === undefined && window.close(), console.error);
              }}
            >
              <Icon name="options" />
            </button>
          </nav>
        }
      />
    </main>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
