/** What a grammar finds in a text, before it is known who its sources are over the text. */
import type { Span } from '../text/types';
import type { Channel, Form, Sense, SourceForm } from './types';

export interface Mention {
  source: Span | null;
  /** The case and number of the source; absent in languages without cases. */
  sourceForm?: SourceForm | null;
  cue: Span;
  content: Span[];
  sense: Sense;
  form: Form;
  channel: Channel | null;
  /** Its source is named as the origin of what another mention with the same content passes on («со ссылкой на»). */
  cites: boolean;
  /** 0…1, how sure its construction alone makes it, as the grammar sees it; `confidence.ts` has the rest. */
  confidence: number;
  /** The cue by itself only passes on («передает», "quotes"). */
  relays?: boolean;
  /** The report stands outside its content, around or behind it («…, сообщает X», «Об этом сообщает X»). */
  reports?: boolean;
  /** Another mention is named as the origin of its content («X со ссылкой на Y»). */
  passedOn?: boolean;
}
