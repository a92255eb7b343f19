/** A source in a list: its kind, its name in the reader's language, its country, and how much there is of it. */
import type { SourceKind } from '../lib/attribution/types';
import type { Span } from '../lib/text/types';
import { KindMark } from './kind-mark';
import { nameIn } from './names';
import { useTexts } from './texts';
import { WithMarks } from './with-marks';

interface SourceLineProps {
  source: {
    name: string;
    labels: Partial<Record<'en' | 'ru' | 'uk', string | undefined>>;
    kind: SourceKind;
    country: string | null;
  };
  /** Words of `name` that are marked, where that is the name shown. */
  marks?: readonly Span[];
  /** More to say of it, after kind and country. */
  facts?: readonly string[];
  /** «3 statements» */
  count?: string;
  /** Under the count: when it was last heard of. */
  last?: string | undefined;
}

export function SourceLine({ source, marks = [], facts = [], count, last }: SourceLineProps) {
  const { term, lang, formats } = useTexts();
  const country = formats.country(source.country);
  const name = nameIn(lang, source);
  const all = [term(source.kind), ...(country === null ? [] : [country]), ...facts];
  return (
    <>
      <KindMark kind={source.kind} />
      <span class="source-text">
        <span class="source-name" dir="auto">
          <WithMarks text={name} marks={name === source.name ? marks : []} />
        </span>
        <span class="source-facts">{all.join(' · ')}</span>
      </span>
      {count !== undefined && (
        <span class="source-count">
          <span>{count}</span>
          {last !== undefined && <span>{last}</span>}
        </span>
      )}
    </>
  );
}
