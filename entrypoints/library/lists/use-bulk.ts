/** Deleting and tagging many things at once, with the way back in a toast. */
import { useTexts } from '../../../components/texts';
import { useToast } from '../../../components/toast';
import {
  deleteArticles,
  deleteClaims,
  type ListKind,
  restore,
  restoreNotes,
  tagMany,
} from '../../../lib/library';
import { db } from '../store';
import { useAttempt } from '../use-attempt';

export interface Bulk {
  /** Resolve to whether it was done; what went wrong is told in a toast. */
  remove(ids: readonly string[]): Promise<boolean>;
  tag(ids: readonly string[], tags: readonly string[]): Promise<boolean>;
}

export function useBulk(of: ListKind): Bulk {
  const { t } = useTexts();
  const toast = useToast();
  const attempt = useAttempt();
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
