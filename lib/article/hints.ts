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

const words = (list: string): string => ` (?:${list.trim().replace(/\s+/g, '|').replace(/_/g, ' ')}) `;

const PATTERNS: [number, RegExp][] = [
  [
    HINT.comments,
    new RegExp(
      words(
        'comments? commentlist comment_list disqus respond replies kommentare? commentaires? comentarios',
      ),
    ),
  ],
  [
    HINT.related,
    new RegExp(
      words(
        `related relatedposts? related_posts? relatedarticles? recommend(?:ed|ation|ations|s)? recirc recirculation trending popular
         most_?read most_?popular mostviewed teasers? outbrain taboola revcontent promo promos? promobox up_?next next_article read_?next
         read_?more read_?also see_?also more_?from more_?stories more_?on also_?like you_may similar suggested suggestions latest_news
         latest_posts recent_posts other_news also crosslinks? cross_link linkbox link_box further_reading onward morelinks
         mehr_zum_thema relacionad[ao]s? lire_aussi inrelated readalso read_too`,
      ),
    ),
  ],
  [
    HINT.share,
    new RegExp(
      words(
        'shares? sharing sharebar share_?bar sharedaddy socials? social_?share addthis addtoany follow_us followus like_box',
      ),
    ),
  ],
  [
    HINT.newsletter,
    new RegExp(
      words(
        'newsletters? subscribe subscription sign_?up optin opt_in mailchimp donat(?:e|ion) donations membership regwall push_?notification',
      ),
    ),
  ],
  [
    HINT.ad,
    new RegExp(
      words(
        `ads? adv adverts? advertis(?:ement|ements|ing) adsbygoogle ad_?slot ad_?unit ad_?container ad_?wrapper sponsor sponsors sponsored
         banners? werbung anzeige reklam[aey]? publicidad publicite dfp gpt google_ad commercial affiliate_disclaimer`,
      ),
    ),
  ],
  [
    HINT.meta,
    new RegExp(
      words(
        `byline dateline timestamp date_time pubdate published post_date publish_date datetime tags taglist tag_list article_tags post_tags
         breadcrumbs? kicker categories post_meta entry_meta article_meta meta metadata post_info article_info entry_footer credits copyright
         reading_time read_time views counter rating ratings`,
      ),
    ),
  ],
  [
    HINT.navigation,
    new RegExp(
      words(
        `nav navigation navbar menu submenu sidebar side_?bar sidenav footer masthead pagination pager toolbar breadcrumb search_?form
         login toc table_of_contents skip_link skip_to tabs site_header page_header topbar top_bar`,
      ),
    ),
  ],
  [
    HINT.author,
    new RegExp(
      words(
        'author authors author_?bio author_?box author_?info about_author about_the_author bio contributors?',
      ),
    ),
  ],
  [
    HINT.widget,
    new RegExp(
      words(
        `widget widgets cookies? consent gdpr popup pop_up modal overlay tooltip carousel slider poll quiz survey player playlist
         cta messenger print noprint no_print app_store download_app ticker weather infobox_links paywall_message toast alert_bar notice disclaimer`,
      ),
    ),
  ],
  [
    HINT.caption,
    new RegExp(
      words(
        'caption captions figcaption wp_caption_text image_caption photo_credit image_credit imagecaption photocaption legend credit',
      ),
    ),
  ],
  [
    HINT.lead,
    new RegExp(
      words(
        `lead lede leadtext intro introduction standfirst dek deck subtitle sub_?title subhead subheadline sub_?headline summary perex
         excerpt description ingress vorspann teaser_?text chapo entradilla sumario article_summary anons lid annotation`,
      ),
    ),
  ],
  [
    HINT.body,
    new RegExp(
      words(
        `article_?body story_?body post_?body entry_?content post_?content article_?content article_?text story_?text story_?content
         content_?body body_?text body_?content field_body news_?text article_?main main_?content richtext rich_text post_?text articletext`,
      ),
    ),
  ],
  [HINT.title, new RegExp(words('headline title article_title post_title entry_title'))],
  [HINT.quote, new RegExp(words('quote pull_?quote blockquote'))],
];

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

const known = new Map<string, number>();

function named(names: string): number {
  const seen = known.get(names);
  if (seen !== undefined) return seen;
  const line = ` ${names
    // Utility classes («print:hidden», «group/teaser», «[&>p]:mt-2») speak of looks, not of content.
    .replace(/\S*[:[\]/!@]\S*/g, ' ')
    // «with-sidebar», «sidebar-grid__content»: what stands elsewhere in the page.
    .replace(/\b(?:with|without|has|no|is)-\w+|\bsidebar-(?:grid|layout|container)\w*/gi, ' ')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase()} `;
  let hints = 0;
  for (const [hint, pattern] of PATTERNS) if (pattern.test(line)) hints |= hint;
  if (known.size > 5000) known.clear();
  known.set(names, hints);
  return hints;
}

export interface NamedElement {
  tag: string;
  names: string;
  role: string | null;
  itemprop: string | null;
}

/** The hints of one element as bits of `HINT`; a `body` hint wins over those of clutter. */
export function hintsOf({ tag, names, role, itemprop }: NamedElement): number {
  let hints = (names ? named(names.slice(0, 400)) : 0) | (TAGS[tag] ?? 0) | ((role && ROLES[role]) || 0);
  if (itemprop) {
    if (/articleBody/i.test(itemprop)) hints = HINT.body;
    else if (/author|date(?:Published|Modified)|publisher/.test(itemprop)) hints |= HINT.meta;
    else if (itemprop === 'description') hints |= HINT.lead;
  }
  return hints;
}
