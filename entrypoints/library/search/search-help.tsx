/** What can be asked beside words: phrases, fields, exclusions, each an example to try. */
import { useTexts } from '../../../components/texts';

const EXAMPLES = [
  'phrase',
  'source',
  'outlet',
  'title',
  'dates',
  'kind',
  'sense',
  'form',
  'lang',
  'tag',
  'saved',
  'not',
] as const;

interface SearchHelpProps {
  open: boolean;
  onTry: (query: string) => void;
}

export function SearchHelp({ open, onTry }: SearchHelpProps) {
  const { t } = useTexts();
  return (
    <details class="search-help" open={open}>
      <summary>{t('search.help')}</summary>
      <p class="soft">{t('search.helpForms')}</p>
      <dl>
        {EXAMPLES.map((name) => {
          const example = t(`search.example.${name}`);
          return (
            <div key={name}>
              <dt>
                <button type="button" onClick={() => onTry(example)}>
                  {example}
                </button>
              </dt>
              <dd>{t(`search.means.${name}`)}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
