/** The tab «History»: every stored source, and what the chosen one said. */
import { useState } from 'preact/hooks';
import { SourceHistory } from './source-history';
import { SourceSearch } from './source-search';

export function HistoryPanel({ focusSearch }: { focusSearch: boolean }) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  if (chosen !== null) {
    const back = () => {
      setLeft(chosen);
      setChosen(null);
    };
    return <SourceHistory key={chosen} id={chosen} onBack={back} />;
  }
  return (
    <SourceSearch
      query={query}
      onQuery={setQuery}
      focusSearch={focusSearch && left === null}
      focusSource={left}
      onChoose={setChosen}
    />
  );
}
