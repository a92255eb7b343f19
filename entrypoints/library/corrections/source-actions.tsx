/** All that the reader can correct of a source, what was corrected already, and the note on it. */
import { nameIn } from '../../../components/names';
import { useTexts } from '../../../components/texts';
import { correctionsOfSource, type SourceRecord } from '../../../lib/library';
import { libraryAddress } from '../../../lib/platform/tabs';
import { useLibrary } from '../store';
import { Actions } from './actions';
import { KindDialog } from './kind-dialog';
import { MadeHere } from './made-here';
import { MergeDialog } from './merge-dialog';
import { Note } from './note';
import { RenameDialog } from './rename-dialog';
import { SplitDialog } from './split-dialog';

export function SourceActions({ source }: { source: SourceRecord }) {
  const { t, lang } = useTexts();
  const { data } = useLibrary((db) => correctionsOfSource(db, source.id), [source.id]);
  const sourceId = source.id;
  return (
    <div class="corrections-here">
      {data?.owner && (
        <p class="soft">
          {t('source.partOf')}{' '}
          <a href={libraryAddress({ view: 'source', id: data.owner.id })}>{nameIn(lang, data.owner)}</a>
        </p>
      )}
      {data && data.joined.length > 0 && (
        <p class="soft joined" dir="auto">
          {t('source.joined')}{' '}
          {data.joined.map((one) => (
            <a key={one.id} href={libraryAddress({ view: 'source', id: one.id })}>
              {nameIn(lang, one)}
            </a>
          ))}
        </p>
      )}
      <Note about="source" id={sourceId} />
      {data && <MadeHere corrections={data.corrections} />}
      <Actions>
        {() => (
          <>
            <RenameDialog source={source} />
            <KindDialog
              opener={t('correct.kind')}
              kind={source.kind}
              draftOf={(kind) => ({ type: 'source-kind', sourceId, kind })}
            />
            <MergeDialog source={source} />
            <SplitDialog source={source} />
          </>
        )}
      </Actions>
    </div>
  );
}
