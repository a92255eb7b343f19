/** Deleting an article at once, with the way back in a toast. */
import { useTexts } from '../../../components/texts';
import { useToast } from '../../../components/toast';
import { type ArticleRecord, deleteArticle, restore } from '../../../lib/library';
import { db } from '../store';
import { useAttempt } from '../use-attempt';

/** @param after runs once it is deleted. */
export function useDelete(after: () => void = () => {}): (article: ArticleRecord) => void {
  const { t } = useTexts();
  const toast = useToast();
  const attempt = useAttempt();
  return (article) =>
    void attempt(async () => {
      const deletion = await deleteArticle(db, article.id);
      toast({
        text: t('library.deleted', { title: article.title || article.url }),
        undo: () =>
          void attempt(async () => {
            await restore(db, deletion);
            toast({ text: t('library.restored') });
          }),
      });
      after();
    });
}
