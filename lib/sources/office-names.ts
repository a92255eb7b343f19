/**
 * An office that one person at a time holds, named without its holder: «министр обороны Польши», "the Polish defence minister".
 * Reads ministers by their ministries, so that offices are one in all languages. Knows roles, no persons and no texts.
 */
import type { Lang } from '../languages/types';
import { findPlaces, withoutPlaces } from './countries';
import { type Token, tokens } from './fold';
import { findInstitution } from './institutions';

export interface Office {
  /** `pres`, `pm`, `monarch`, `governor`, `mayor`, `speaker:lower`, or the ministry's institution (`mod`). */
  office: string;
  /** Place code as in `countries`; null where the role does not say it. */
  place: string | null;
}

/** Roles that say the office by themselves; in Cyrillic by the keys that all case forms share. */
const PLAIN: readonly (readonly [RegExp, string, 'country' | 'region' | 'city'])[] = [
  [/^(?:президент|president|глав государств|глав держав|head state)$/, 'pres', 'country'],
  [
    /^(?:прем(?:ьер|[оєе]р)(?: м[иі]н[иі]стр)?|premier|prime minister|глав правительств|глав уряд|канцлер|федеральн канцлер|chancellor)$/,
    'pm',
    'country',
  ],
  [/^(?:корол|королев|король|king|queen)$/, 'monarch', 'country'],
  [/^(?:генпрокурор|генеральн прокурор|prosecutor general|attorney general)$/, 'prosecutor', 'country'],
  [/^(?:спикер|спікер|speaker)(?: парламент| parliament)?$/, 'speaker', 'country'],
  [/^(?:губернатор|governor|глав регион)$/, 'governor', 'region'],
  [/^(?:мэр|мер|mayor|міськ голов|міськ глав)$/, 'mayor', 'city'],
];

/** Words that make somebody else of an office's holder, or a crowd. */
const OTHER =
  /(?:экс|бывш|колишн|former|вице|віце|vice|замест|заступ|deputy|помощник|помічник|советник|радник|adviser|advisor|aide|первый|перший|assistant|shadow|candidate|кандидат|acting|исполняющ|виконувач)/i;
const HEADS: Readonly<Record<Lang, RegExp>> = {
  ru: /^(?:глав|руководител|министр|директор|председател)/,
  uk: /^(?:глав|голов|керівник|очільник|міністр|директор)/,
  en: /^(?:minister|secretary|head|chief)$/,
};

/** The office that a role without a name is; null for other roles, for deputies and former holders. */
export function officeOf(role: string, lang: Lang): Office | null {
  if (role.length > 90 || OTHER.test(role) || /[«»"“”,]/.test(role)) return null;
  const words = tokens(role);
  if (words.length === 0 || words.length > 10) return null;
  return plainOffice(words) ?? ministerOf(words, lang);
}

function plainOffice(words: readonly Token[]): Office | null {
  const places = findPlaces(words);
  if (places.length > 1) return null;
  const key = withoutPlaces(words, places)
    .map((word) => word.key)
    .filter((word) => word !== 'of')
    .join(' ');
  const found = PLAIN.find(([pattern]) => pattern.test(key));
  if (!found) return null;
  const [, office, level] = found;
  const place = places[0]?.code ?? null;
  if (place === null) return { office, place };
  const country = /^[A-Z]{2}$/.test(place);
  if (level === 'country') return country ? { office, place } : null;
  const city = place.startsWith('c:') || place.startsWith('cap:');
  return country || (level === 'city') !== city ? null : { office, place };
}

/** «министр обороны Литвы» by «министерство обороны Литвы», «глава МИД Венгрии» by «МИД Венгрии». */
function ministerOf(words: readonly Token[], lang: Lang): Office | null {
  const at = words.findIndex(({ key }) => HEADS[lang].test(key));
  if (at < 0) return null;
  const found = bodiesOf(words, at, lang)
    .map((body) => findInstitution(body, lang))
    .find((match) => match !== null);
  if (!found || found.host || /^(?:state|authorities|embassy|consulate|army)$/.test(found.institution))
    return null;
  return { office: found.institution, place: found.place };
}

/** Names of the body that a head of it may be named by. */
function bodiesOf(words: readonly Token[], at: number, lang: Lang): Token[][] {
  const others = words.filter((_, i) => i !== at);
  const replaced = (ministry: string) =>
    words.map((word, i) => (i === at ? (tokens(ministry)[0] ?? word) : word));
  if (lang === 'ru') return /^министр/.test(words[at]?.key ?? '') ? [replaced('министерство')] : [others];
  if (lang === 'uk') return /^міністр/.test(words[at]?.key ?? '') ? [replaced('міністерство')] : [others];
  if (/^(?:head|chief)$/.test(words[at]?.key ?? '')) return [others.filter(({ key }) => key !== 'of')];
  return [replaced('ministry'), replaced('department')];
}
