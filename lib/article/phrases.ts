/**
 * Lines that invite the reader elsewhere («Читайте также», "Subscribe to our newsletter"): never part of the report.
 * Words of many languages, because the product keeps articles in languages it has no pack for. Kept as beginnings and
 * what must follow them, rather than as one large pattern, which takes longer to compile than a page to read.
 */

/** Beginnings, and a pattern for what follows one; without a pattern the beginning says it all. */
type Phrase = [beginnings: string, rest?: RegExp];

const INVITATIONS: Phrase[] = [
  // ru, uk
  ['Читайте|Читать|Смотрите|Слушайте', /^\s+(?:также|ещ[её]|еще|по теме|в|нас|далее|больше|подробнее)/],
  ['Читайте:'],
  [
    'Читайте|Смотрите|Дивіться',
    /^ .{1,40} (?:в|у|на) (?:нашем |нашому )?(?:Telegram|телеграм|Телеграм|Viber|WhatsApp|Google|YouTube|Дзен|соцсетях|соцмережах)/,
  ],
  ['Читайте', /^\s+(?:також|теж|ще|більше)/],
  ['Читати', /^\s+(?:також|далі|ще)/],
  ['Дивіться', /^\s+(?:також|ще)/],
  ['По теме:|По тем:|За теме:|За тем:'],
  ['Подписывайтесь|Подпишитесь|Подписывайся|Підписуйтесь|Підпишіться|Підпишіть'],
  ['Підписуйся|Підписуйтеся'],
  ['Присоединяйтесь к|Присоединяйтесь в|Приєднуйтесь до|Долучайтесь до'],
  ['Поддержите нас|Поддержите редакцию|Підтримайте нас|Підтримайте редакцію'],
  [
    'Реклама|РЕКЛАМА|Advertisement|Anzeige|ANZEIGE|Publicité|PUBLICITÉ|Publicidad|PUBLICIDAD|Pubblicità|Reklama|REKLAMA|Reklam',
    /^[\s.:]*$/,
  ],
  ['Больше новостей|Більше новин|Материалы по теме|Матеріали по тем|Матеріали за тем'],
  ['Ранее мы|Ранее стало известно', /^:?$/],
  ['Нашли ошибку|Помітили помилку|Знайшли помилку|Если вы нашли ошибку|Если вы заметили ошибку'],
  ['Оцените статью|Оцените материал|Поделиться|Поділитися|Фото:|Источник фото|Джерело фото'],
  // The address that a printed page gives of itself
  ['Quelle:|Source:|Источник:|Джерело:|Fuente:|Fonte:|Źródło:', /^\s*https?:\/\/\S+$/],
  // en
  ['Read|See|Watch|Listen', /^(?: (?:also|more|next|on|full|the full))?\s*[:|»>-]/],
  ['Read|See|Watch', /^ (?:also|more|next)\b/],
  [
    'Related|Also read|More|Recommended|RELATED|READ MORE|MORE',
    /^(?: (?:stories|story|articles|content|coverage|on this))?\s*[:|»>]/,
  ],
  ['Sign up for|Sign up to|Sign up here|Subscribe to|Subscribe now|Subscribe here|Subscribe for'],
  ['Follow us|Follow me|Follow @|Click here to|Click here for|Download the app|Download our app'],
  ['Get our|Get the', /^ (?:free )?(?:newsletter|app|latest)/],
  ['Advertisement|ADVERTISEMENT|Story continues below|Article continues below|Article continues after'],
  ['Share this|Share on|Like this|All rights reserved|Copyright|©'],
  // de, fr, es, it, pt, pl, tr, nl, no, da, sv, fi
  ['Lesen Sie', /^ (?:auch|hier|mehr|dazu)/],
  ['Lies auch|Lies mehr|Mehr zum Thema|Auch interessant|Lesetipp|Das könnte Sie auch'],
  ['Weiterlesen', /^(?!\w)/],
  ['Lire aussi|Lire également|À lire|Voir aussi|Suivez-nous|Abonnez-vous'],
  ['Lea|Lee|Leer|Ver|Vea', /^ (?:también|más|además)/],
  ['Suscríb|Te puede interesar|Más información|Leggi anche|Iscriviti|Approfondisci'],
  ['Leia também|Leia mais|Veja também|Veja mais|Assine a|Assine o|Assine já|Saiba mais'],
  ['Czytaj|Zobacz', /^ (?:też|także|również)/],
  ['Czytaj więcej|Ayrıca okuyun|Ayrıca bakınız|İlgili haber'],
  ['Lees ook|Lees meer|Les også|Les mer|Læs også|Læs mere|Läs också|Läs även|Läs mer|Lue myös|Lue lisää'],
  ['あわせて読みたい|関連記事|【関連記事】|続きを読む|Đọc thêm|Xem thêm|Baca juga|BACA JUGA'],
];

const AFTER_THE_END: Phrase[] = [
  ['об авторе|про автора|комментари|коментар|другие новости|інші новини|новости партн|новини партн'],
  ['последние новости|останні новини'],
  ['about the author|leave a reply|leave a comment|related|recommended|you may also|latest|trending|popular'],
  ['comments|comment', /^(?!\w)/],
  ['more from|more stories|more on|most read|most popular'],
  ['zur person|die autor|der autor|über den autor|über die autor|kommentare|mehr zum thema|weitere'],
  ['das könnte|meistgelesen'],
  ['sobre la firma|sobre el autor|sobre o autor|comentarios|comentários|noticias relacionadas|lo más'],
  ['archivado en|à lire|commentaires|sur le même|voir aussi|leggi anche|commenti|você pode gostar'],
  ['yorumlar|i̇lgili|komentarze|zobacz|reacties|kommentarer|関連記事|コメント'],
];

type Index = ReadonlyMap<string, readonly { beginning: string; rest: RegExp | undefined }[]>;

/** By first letter. */
function indexOf(phrases: readonly Phrase[]): Index {
  const index = new Map<string, { beginning: string; rest: RegExp | undefined }[]>();
  for (const [beginnings, rest] of phrases) {
    for (const beginning of beginnings.split('|')) {
      const letter = beginning.charAt(0);
      index.set(letter, [...(index.get(letter) ?? []), { beginning, rest }]);
    }
  }
  return index;
}

function begins(text: string, index: Index): boolean {
  const phrases = index.get(text.charAt(0)) ?? [];
  return phrases.some(
    ({ beginning, rest }) => text.startsWith(beginning) && (!rest || rest.test(text.slice(beginning.length))),
  );
}

const invitations = indexOf(INVITATIONS);
const afterTheEnd = indexOf(AFTER_THE_END);
const BULLETS = /^(?:[\s>»→•▶➡👉📌*-]|\ufe0f)+/u;

/** True for a line that is an invitation and nothing else: it starts as one, and is short or mostly a link. */
export function invites(text: string, linked: number): boolean {
  if (text.length > 300 || (linked <= 0.3 && text.length >= 120)) return false;
  if (begins(text.replace(BULLETS, ''), invitations)) return true;
  if (linked <= 0 || text.length > 160) return false;
  // «Хотите узнавать новости первыми? Подпишитесь на наш канал»
  const last = /[.!?]\s+(\p{Lu}[^.!?]{0,120})[.!?…]?$/u.exec(text)?.[1];
  return last !== undefined && begins(last, invitations);
}

/** True for a heading that opens what stands below an article: its author, comments, other reports. */
export function endsArticle(heading: string): boolean {
  if (heading.length >= 60) return false;
  return begins(heading.toLowerCase(), afterTheEnd) || /^\d+ comments/i.test(heading);
}
