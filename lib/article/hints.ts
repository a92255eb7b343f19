/**
 * What the names that authors give elements (class, id, role, itemprop) say about the text inside. General words of
 * the trade only, in the languages in which templates are written; never the name of a site.
 */

export const HINT = {
  comments: 1,
  related: 2,
  share: 4,
  newsletter: 8,
  ad: 16,
  meta: 32,
  navigation: 64,
  caption: 128,
  lead: 256,
  body: 512,
  author: 1024,
  widget: 2048,
  title: 4096,
  quote: 8192,
} as const;

/** Text under these is not the article's. */
export const CLUTTER =
  HINT.comments |
  HINT.related |
  HINT.share |
  HINT.newsletter |
  HINT.ad |
  HINT.meta |
  HINT.navigation |
  HINT.author |
  HINT.widget;

/** A question mark makes the letter before it optional; an underscore stands for the space between two words. */
const NAMES: Record<keyof typeof HINT, string> = {
  comments: 'comments? commentlist comment_list disqus respond replies kommentare? commentaires? comentarios',
  related: `related relatedposts? related_?posts? relatedarticles? recommend recommended recommendations? recommends recirc
    recirculation trending popular most_?read most_?popular mostviewed teasers? outbrain taboola revcontent promos? promobox
    up_?next next_article read_?next read_?more read_?also see_?also more_?from more_?stories more_?on also_?like you_may
    similar suggested suggestions latest_news latest_posts recent_posts other_news also crosslinks? cross_link linkbox
    link_box further_reading onward morelinks mehr_zum relacionado relacionados relacionada relacionadas lire_aussi inrelated
    readalso read_too`,
  share:
    'shares? sharing sharebar share_?bar sharedaddy socials? social_?share addthis addtoany follow_us followus like_box',
  newsletter:
    'newsletters? subscribe subscription sign_?up optin opt_in mailchimp donate donations? membership regwall push_?notification',
  ad: `ads? adv adverts? advertisements? advertising adsbygoogle ad_?slot ad_?unit ad_?container ad_?wrapper sponsor sponsors
    sponsored banners? werbung anzeige reklam reklama reklamy publicidad publicite dfp gpt google_ad commercial
    affiliate_disclaimer`,
  meta: `byline dateline timestamp date_time pubdate published post_date publish_date datetime tags taglist tag_list article_tags
    post_tags breadcrumbs? kicker categories post_meta entry_meta article_meta meta metadata post_info article_info
    entry_footer credits copyright reading_time read_time views counter ratings?`,
  navigation: `nav navigation navbar menu submenu sidebar side_?bar sidenav footer masthead pagination pager toolbar breadcrumb
    search_?form login toc table_of skip_link skip_to tabs site_header page_header topbar top_bar`,
  caption:
    'captions? figcaption wp_caption image_caption photo_credit image_credit imagecaption photocaption legend credit',
  lead: `lead lede leadtext intro introduction standfirst dek deck subtitle sub_title subhead subheadline sub_?headline summary
    perex excerpt description ingress vorspann teaser_?text chapo entradilla sumario article_summary anons lid annotation`,
  body: `article_?body story_?body post_?body entry_?content post_?content article_?content article_?text story_?text
    story_?content content_?body body_?text body_?content field_body news_?text article_?main main_?content richtext
    rich_text post_?text`,
  author: 'authors? author_?bio author_?box author_?info about_author about_the bio contributors?',
  widget: `widgets? cookies? consent gdpr popup pop_up modal overlay tooltip carousel slider poll quiz survey player playlist cta
    messenger print noprint no_print app_store download_app ticker weather infobox_links paywall_message toast alert_bar
    notice disclaimer`,
  title: 'headline title article_title post_title entry_title',
  quote: 'quotes? pull_?quote blockquote',
};

interface Meaning {
  hints: number;
  /** What the word means after certain other words. */
  after: Map<string, number> | null;
}

const VOCABULARY = new Map<string, Meaning>();

function learn(name: string, hint: number): void {
  const optional = name.indexOf('?');
  if (optional > 0) {
    learn(name.slice(0, optional) + name.slice(optional + 1), hint);
    learn(name.slice(0, optional - 1) + name.slice(optional + 1), hint);
    return;
  }
  const [first = '', second] = name.split('_');
  const word = second ?? first;
  const known = VOCABULARY.get(word) ?? { hints: 0, after: null };
  VOCABULARY.set(word, known);
  if (second === undefined) known.hints |= hint;
  else {
    known.after ??= new Map();
    known.after.set(first, (known.after.get(first) ?? 0) | hint);
  }
}

for (const [key, names] of Object.entries(NAMES)) {
  for (const name of names.split(/\s+/)) learn(name, HINT[key as keyof typeof HINT]);
}

const ROLES: Record<string, number> = {
  navigation: HINT.navigation,
  complementary: HINT.widget,
  contentinfo: HINT.navigation,
  search: HINT.widget,
  dialog: HINT.widget,
  alertdialog: HINT.widget,
  menu: HINT.navigation,
  menubar: HINT.navigation,
  tablist: HINT.navigation,
  toolbar: HINT.share,
};

const TAGS: Record<string, number> = {
  nav: HINT.navigation,
  footer: HINT.navigation,
  menu: HINT.navigation,
  aside: HINT.widget,
  dialog: HINT.widget,
  label: HINT.widget,
  figcaption: HINT.caption,
  caption: HINT.caption,
};

const UTILITY = /[:[\]/!@]/;
const ELSEWHERE = /\b(?:with|without|has|no|is)-\w+|\bsidebar-(?:grid|layout|container)\w*/gi;
const MAY_BE_ELSEWHERE = /(?:th|out|as|no|is|ar)-/i;
/** The words of «article-body relatedPosts»: a capital after a small letter begins a new one. */
const ASCII_WORDS = /[A-Z]+[a-z\d]*|[a-z\d]+/g;
const NOT_ASCII = /[\u0080-\uffff]/;
const LONGEST = 400;

/** What one attribute says. A word may mean more with the one before it, which may be another attribute's last. */
interface Said {
  hints: number;
  first: string;
  last: string;
}

const NOTHING: Said = { hints: 0, first: '', last: '' };
const known = new Map<string, Said>();

/** Each spelling of a class is read once. */
function said(names: string): Said {
  let found = known.get(names);
  if (!found) {
    found = saidBy(wordsOf(names.slice(0, LONGEST)));
    if (known.size > 5000) known.clear();
    known.set(names, found);
  }
  return found;
}

function wordsOf(names: string): readonly string[] {
  // Utility classes («print:hidden», «group/teaser», «[&>p]:mt-2») speak of looks, not of content; «with-sidebar»
  // and «sidebar-grid__content» of what stands elsewhere in the page.
  let text = names;
  if (UTILITY.test(text)) {
    text = text
      .split(/\s+/)
      .filter((token) => !UTILITY.test(token))
      .join(' ');
  }
  if (MAY_BE_ELSEWHERE.test(text)) text = text.replace(ELSEWHERE, '');
  if (!NOT_ASCII.test(text)) return text.match(ASCII_WORDS) ?? [];
  return text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').split(/[^\p{L}\d]+/u);
}

function saidBy(words: readonly string[]): Said {
  let hints = 0;
  let first = '';
  let last = '';
  for (const written of words) {
    if (!written) continue;
    const word = written.toLowerCase();
    const meaning = VOCABULARY.get(word);
    if (meaning) hints |= meaning.hints | (meaning.after?.get(last) ?? 0);
    first ||= word;
    last = word;
  }
  return hints || first ? { hints, first, last } : NOTHING;
}

function named(names: string, id: string): number {
  if (!id) return names ? said(names).hints : 0;
  const before = names ? said(names) : NOTHING;
  // Identifiers repeat nowhere.
  const own = saidBy(wordsOf(id.slice(0, LONGEST)));
  return before.hints | own.hints | (VOCABULARY.get(own.first)?.after?.get(before.last) ?? 0);
}

/** The hints of one element by its attributes, '' and null where it has none; a `body` hint wins over those of clutter. */
export function hintsOf(
  tag: string,
  names: string,
  id: string,
  role: string | null,
  itemprop: string | null,
): number {
  let hints = named(names, id) | hintsOfTag(tag) | ((role && ROLES[role]) || 0);
  if (itemprop) {
    if (/articleBody/i.test(itemprop)) hints = HINT.body;
    else if (/author|date(?:Published|Modified)|publisher/.test(itemprop)) hints |= HINT.meta;
    else if (itemprop === 'description') hints |= HINT.lead;
  }
  return hints;
}

/** Those of an element without attributes. */
export function hintsOfTag(tag: string): number {
  return TAGS[tag] ?? 0;
}
