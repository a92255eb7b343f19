/**
 * Lines that invite the reader elsewhere («Читайте также», "Subscribe to our newsletter"): never part of the report.
 * Words of many languages, because the product keeps articles in languages it has no pack for.
 */

const START = new RegExp(
  `^[\\s>»→•▶️➡📌👉*-]*(?:${[
    // ru, uk
    '(?:Читайте|Читать|Смотрите|Слушайте)\\s+(?:также|ещ[её]|еще|по теме|в|нас|далее|больше|подробнее)',
    'Читайте:',
    '(?:Читайте|Смотрите|Дивіться) .{1,40} (?:в|у|на) (?:нашем |нашому )?(?:Telegram|телеграм|Телеграм|Viber|WhatsApp|Google|YouTube|Дзен|соцсетях|соцмережах)',
    'Читайте\\s+(?:також|теж|ще|більше)',
    'Читати\\s+(?:також|далі|ще)',
    'Дивіться\\s+(?:також|ще)',
    '(?:По|За) теме?:',
    'Подпи(?:сывайтесь|шитесь|сывайся)',
    'Підпи(?:суйтесь|шіться|шіть)',
    'Підписуй(?:ся|тесь|теся)',
    'Присоединяйтесь (?:к|в)|Приєднуйтесь до|Долучайтесь до|Поддержите (?:нас|редакцию)|Підтримайте (?:нас|редакцію)',
    '(?:Реклама|РЕКЛАМА|Advertisement|Anzeige|ANZEIGE|Publicité|PUBLICITÉ|Publicidad|PUBLICIDAD|Pubblicità|Reklama|REKLAMA|Reklam)[\\s.:]*$',
    'Больше новостей',
    'Більше новин',
    'Ранее (?:мы|стало известно):?$',
    'Материалы по теме',
    'Матеріали (?:по|за) тем',
    'Нашли ошибку|Помітили помилку|Знайшли помилку|Если вы (?:нашли|заметили) ошибку',
    'Оцените (?:статью|материал)',
    'Поделиться|Поділитися',
    'Фото:|Источник фото|Джерело фото',
    // en
    '(?:Read|See|Watch|Listen)(?: (?:also|more|next|on|full|the full))?\\s*[:|»>-]',
    '(?:Read|See|Watch) (?:also|more|next)\\b',
    '(?:Related|Also read|More|Recommended|RELATED|READ MORE|MORE)(?: (?:stories|story|articles|content|coverage|on this))?\\s*[:|»>]',
    'Sign up (?:for|to|here)',
    'Subscribe (?:to|now|here|for)',
    'Follow (?:us|me|@)',
    'Click here (?:to|for)',
    'Download (?:the|our) app',
    'Get (?:our|the) (?:free )?(?:newsletter|app|latest)',
    'Advertisement|ADVERTISEMENT|Story continues below|Article continues (?:below|after)',
    'Share this|Share on|Like this',
    'All rights reserved',
    '(?:Copyright|©)',
    // de, fr, es, it, pt, pl, tr, nl, no, da, sv
    '(?:Lesen Sie (?:auch|hier|mehr|dazu)|Lies (?:auch|mehr)|Mehr zum Thema|Auch interessant|Lesetipp|Weiterlesen\\b|Das könnte Sie auch)',
    'Lire (?:aussi|également)|À lire|Voir aussi|Suivez-nous|Abonnez-vous',
    '(?:Lea|Lee|Leer|Ver|Vea) (?:también|más|además)|Suscríb|Te puede interesar|Más información',
    'Leggi anche|Iscriviti|Approfondisci',
    'Leia (?:também|mais)|Veja (?:também|mais)|Assine (?:a|o|já)|Saiba mais',
    'Czytaj (?:też|także|więcej|również)|Zobacz (?:też|także|również)',
    'Ayrıca (?:okuyun|bakınız)|İlgili haber',
    'Lees (?:ook|meer)|Les (?:også|mer)|Læs (?:også|mere)|Läs (?:också|även|mer)|Lue (?:myös|lisää)',
    'あわせて読みたい|関連記事|【関連記事】|続きを読む|Đọc thêm|Xem thêm|Baca juga|BACA JUGA',
  ].join('|')})`,
  'u',
);

/** True for a line that is an invitation and nothing else: it starts as one, and is short or mostly a link. */
export function invites(text: string, linked: number): boolean {
  if (text.length > 300 || !START.test(text)) return false;
  return linked > 0.3 || text.length < 120;
}

const AFTER_THE_END = new RegExp(
  `^(?:${[
    'Об авторе|Про автора|Комментари|Коментар|Другие новости|Інші новини|Новости партн|Новини партн|Последние новости|Останні новини',
    'About the authors?|Comments?\\b|\\d+ comments|Leave a (?:reply|comment)|Related|Recommended|You may also|More (?:from|stories|on)|Latest|Most (?:read|popular)|Trending|Popular',
    'Zur Person|Die Autor|Der Autor|Über den Autor|Über die Autor|Kommentare|Mehr zum Thema|Weitere|Das könnte|Meistgelesen',
    'Sobre (?:la firma|el autor|o autor)|Comentarios|Comentários|Noticias relacionadas|Lo más|Archivado en|À lire|Commentaires|Sur le même|Voir aussi|Leggi anche|Commenti',
    'Yorumlar|İlgili|Komentarze|Zobacz|Reacties|Kommentarer|関連記事|コメント|Você pode gostar',
  ].join('|')})`,
  'iu',
);

/** True for a heading that opens what stands below an article: its author, comments, other reports. */
export function endsArticle(heading: string): boolean {
  return heading.length < 60 && AFTER_THE_END.test(heading);
}
