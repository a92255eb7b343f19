/** What a correction says, in a line. Pure. */
import { nameIn } from '../../../components/names';
import type { Texts } from '../../../components/texts';
import type { CorrectionSummary } from '../../../lib/library';

const LONGEST = 140;

/** @returns «Part of MFA is the ministry of defence»; ids stand for sources that are no longer stored. */
export function describe({ t, term, lang }: Texts, summary: CorrectionSummary): string {
  const { correction, claim, sources } = summary;
  const named = (id: string) => {
    const source = sources.get(id);
    return source ? nameIn(lang, source) : id;
  };
  /** As the texts have it, where the reader calls it otherwise now. */
  const former = (id: string) => sources.get(id)?.uncorrected?.name ?? named(id);
  const words = inShort(claim ? claim.content.join(' … ') || claim.anchor.exact : '…');
  switch (correction.type) {
    case 'not-a-source':
    case 'limits':
      return t(`made.${correction.type}`, { words });
    case 'reassign':
      return correction.into === null
        ? t('made.reassignNone', { words })
        : t('made.reassign', { source: named(correction.into), words });
    case 'claim-kind':
      return t('made.claim-kind', { kind: term(correction.kind), words });
    case 'merge':
    case 'split':
      return t(`made.${correction.type}`, { from: named(correction.from), into: named(correction.into) });
    case 'rename':
      return t('made.rename', { from: former(correction.sourceId), into: correction.name });
    case 'source-kind':
      return t('made.source-kind', { source: named(correction.sourceId), kind: term(correction.kind) });
  }
}

function inShort(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
