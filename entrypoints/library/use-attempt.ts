/** Changing the library from any of its pages: what goes wrong is told in a toast. */
import { useTexts } from '../../components/texts';
import { useToast } from '../../components/toast';
import { troubleText } from '../../components/trouble';
import { asLibraryError } from '../../lib/library';

/** Runs a change. Resolves to whether it was done. */
export type Attempt = (work: () => Promise<void>) => Promise<boolean>;

export function useAttempt(): Attempt {
  const { t } = useTexts();
  const toast = useToast();
  return async (work) => {
    try {
      await work();
      return true;
    } catch (error) {
      console.error('Sourceline: the library was not changed', error);
      toast({ text: t(troubleText(asLibraryError(error).code)) });
      return false;
    }
  };
}
