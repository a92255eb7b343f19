/** The card of one source: who it is, what it says here, how it came here, and what it said before. */
import type { JSX } from 'preact';
import { Actions, type ActionsProps } from './Actions';
import { Before, type History } from './Before';
import { Head } from './Head';
import type { CardModel } from './model';
import { Notice, type NoticeText } from './Notice';
import type { Translate } from './phrases';
import { Statement } from './Statement';

export interface CardProps extends ActionsProps {
  t: Translate;
  model: CardModel;
  history: History;
  notice: NoticeText | null;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
  onStatement: (articleId: string, claimId: string) => void;
  onAll: (sourceId: string) => void;
  onCarriers: (statementId: string) => void;
  claimId: string | null;
}

export function Card(props: CardProps): JSX.Element {
  const { t, model, notice } = props;
  return (
    <>
      <div class="scroll">
        <Head t={t} model={model} onStep={props.onStep} onClose={props.onClose} />
        <Statement key={model.index} t={t} model={model} />
        <Before {...props} />
      </div>
      {notice && <Notice t={t} notice={notice} />}
      <Actions {...props} />
    </>
  );
}
