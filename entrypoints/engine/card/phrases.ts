/** What the card says of a statement, in words of the interface's language. Pure. */
import type { Channel, Form, Sense } from '../../../lib/attribution/types';
import type { CardKey } from '../../../lib/i18n/en/card';
import type { Translator } from '../../../lib/i18n/translate';

export type Translate = Translator<CardKey>;

/** «Заявление на сайте · дословно». The form is left out where there is no content. */
export function howSaid(
  t: Translate,
  { sense, channel, form }: { sense: Sense; channel: Channel | null; form: Form | null },
): string {
  const channelKey = channel === 'document' ? 'inDocument' : channel;
  const what = channelKey ? `${t(sense)} ${t(channelKey)}` : t(sense);
  return form ? `${what} · ${t(form)}` : what;
}

/** Name of a country in a language, null where the code is none (`ZZ`). */
export function countryName(code: string | null, lang: string): string | null {
  if (!code) return null;
  try {
    return new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(code) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** «6 янв. 2022 г.» @param time milliseconds since the epoch. */
export function shortDate(time: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', year: 'numeric' }).format(time);
}
