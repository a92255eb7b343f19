/** Deleting and tagging many things at once, with the way back in a toast. */
import { useTexts } from '../../../components/texts';
import { useToast } from '../../../components/toast';
import { troubleText } from '../../../components/trouble';
import {
  asLibraryError,
  deleteArticles,
  deleteClaims,
  type ListKind,
  restore,
  restoreNotes,
  tagMany,
} from '../../../lib/library';
import { db } from '../store';

export interface Bulk {
  /** Resolve to whether it was done; what went wrong is told in a toast. */
  remove(ids: readonly string[]): Promise<boolean>;
  tag(ids: readonly string[], tags: readonly string[]): Promise<boolean>;
}

export function useBulk(of: ListKind): Bulk {
  const { t } = useTexts();
  const toast = useToast();
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      console.error('Sourceline: the library was not changed', error);
      toast({ text: t(troubleText(asLibraryError(error).code)) });
      return false;
    }
  };
  const back = (work: () => Promise<void>) => () =>
    void attempt(async () => {
      await work();
      toast({ text: t('library.restored') });
    });
  return {
    remove: (ids) =>
      attempt(async () => {
        const deletion = await (of === 'article' ? deleteArticles : deleteClaims)(db, ids);
        toast({ text: t('list.deleted', { n: ids.length }), undo: back(() => restore(db, deletion)) });
      }),
    tag: (ids, tags) =>
      attempt(async () => {
        const subjects = ids.map((id) => ({ about: of, id }));
        const former = await tagMany(db, subjects, { add: tags });
        toast({ text: t('list.tagged', { n: ids.length }), undo: back(() => restoreNotes(db, former)) });
      }),
  };
}
