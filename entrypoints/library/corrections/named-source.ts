/** Who a name is that the reader typed: as the background knows it, else a source of the reader's own. */
import type { UiLang } from '../../../lib/i18n/locale';
import { namedByReader, type SourceDraft } from '../../../lib/library';
import { background } from '../../../lib/platform/calls';
import type { Picked } from './source-picker';

/** The id of what was picked, and the source's draft where it is new. Throws CallError. */
export async function sourceFor(
  picked: Picked,
  lang: UiLang,
): Promise<{ into: string; source: SourceDraft | undefined }> {
  if ('source' in picked) return { into: picked.source.id, source: undefined };
  const source = namedByReader(await background('names.resolve', { name: picked.name, lang }), lang);
  return { into: source.id, source };
}
