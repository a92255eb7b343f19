/** Deleting an article at once, with the way back in a toast. */
import { useTexts } from '../../../components/texts';
import { useToast } from '../../../components/toast';
import { troubleText } from '../../../components/trouble';
import {
  type ArticleRecord,
  asLibraryError,
  type Deletion,
  deleteArticle,
  restore,
} from '../../../lib/library';
import { db } from '../store';

/** @param after runs once it is deleted. */
export function useDelete(after: () => void = () => {}): (article: ArticleRecord) => void {
  const { t } = useTexts();
  const toast = useToast();
  const failed = (error: unknown) => {
    console.error('Sourceline: the library was not changed', error);
    toast({ text: t(troubleText(asLibraryError(error).code)) });
  };
  const undo = (deletion: Deletion) => {
    restore(db, deletion).then(() => toast({ text: t('library.restored') }), failed);
  };
  return (article) => {
    deleteArticle(db, article.id).then((deletion) => {
      toast({
        text: t('library.deleted', { title: article.title || article.url }),
        undo: () => undo(deletion),
      });
      after();
    }, failed);
  };
}
