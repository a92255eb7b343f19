/**
 * What kind of page it says it is, before any text is read: metadata, address, software. Shared by the gate and the
 * finder. Weighs kinds of evidence; knows no site.
 */
import { type JsonLd, typesOf } from './json-ld';

export interface TypeEvidence {
  url: string;
  /** `og:type`. */
  ogType: string;
  /** Schema.org types of the page's own JSON-LD nodes and microdata items. */
  types: readonly string[];
  /** `<meta name=generator>`. */
  generator: string;
  /** The page says when it was published. */
  hasDate: boolean;
  /** It sells what it shows. */
  sells: boolean;
}

const ARTICLE_TYPE = /(?:^|[/:#])(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
const OTHER_TYPE = new RegExp(
  `(?:^|[/:#])(?:${(
    'Product ProductGroup Offer AggregateOffer Recipe JobPosting SoftwareApplication SoftwareSourceCode VideoGame ' +
      'MobileApplication WebApplication QAPage Question FAQPage DiscussionForumPosting SearchResultsPage ProfilePage ' +
      'CollectionPage ItemList MusicRecording MusicAlbum Movie TVSeries Book Course LocalBusiness Restaurant Hotel ' +
      'RealEstateListing TechArticle APIReference ContactPage AboutPage CheckoutPage Dataset'
  ).replace(/ /g, '|')})$`,
);
/** Software whose pages are reference works, manuals, forums, shops or mail. */
const OTHER_SOFTWARE =
  /\b(?:mediawiki|dokuwiki|confluence|docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|docfx|javadoc|doxygen|rustdoc|typedoc|phpbb|vbulletin|xenforo|discourse|invision|mybb|smf|flarum|prestashop|opencart|magento|shopify|woocommerce|moodle|redmine|jira|gitea|gitlab|roundcube|xml2rfc)\b/i;
const OTHER_HOST =
  /^(?:mail|e-?mail|webmail|maps?|docs?|forums?|boards?|community|shop|store|wiki|search|dev|developers?|support|help|translate|calendar|drive|accounts?|login|auth|status|chat|git|api)\./i;
const OTHER_PATH =
  /\/(?:search|suche|poisk|login|signin|signup|register|cart|checkout|basket|wiki|forums?|threads?|viewtopic|showthread|questions|users?|profile|account|settings|mail|inbox|maps?|docs?|documentation|manual|reference|api|tags?|tema|temy|theme|themes|topics?|category|categories|kategorie|rubric|rubrics|rubrika|sections?|authors?|products?|tovar|dp|shop|store|catalog|katalog|lyrics|downloads?|issues|pull|blob|tree|comments)(?:\/|\.\w+$|$)/i;
/** Pages every site has about itself. */
const HOUSE_PATH =
  /\/(?:about|about-us|o-nas|pro-nas|contacts?|contact-us|kontakty?|privacy(?:-policy)?|terms(?:-of-(?:use|service))?|legal|cookies?(?:-policy)?|impressum|imprint|datenschutz|agb|faq|careers|jobs|advertis(?:e|ing)|reklama|redaktsiya|editorial-policy|subscribe)(?:\.\w+)?\/?$/i;
const FRONT_PATH = /^\/(?:index\.\w+|home|main|news|novosti|novyny|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;

/** Above 0: says it is an article; below 0: says it is something else; about 0: does not say. */
export function typeScore(evidence: TypeEvidence): number {
  const { types, ogType } = evidence;
  let score = 0;
  if (types.some((type) => ARTICLE_TYPE.test(type))) score += 3;
  if (types.some((type) => OTHER_TYPE.test(type))) score -= 2;
  if (/^(?:\w+:)?(?:article|news|blog)$/i.test(ogType)) score += 2;
  else if (/^(?:website|object)$/i.test(ogType)) score -= 0.5;
  else if (/^(?:og:)?(?:product|profile|music|books?|place|game|instapp)/i.test(ogType)) score -= 1;
  if (evidence.hasDate) score += 1;
  if (evidence.sells) score -= 2;
  if (OTHER_SOFTWARE.test(evidence.generator)) score -= 6;
  return score + addressScore(evidence.url);
}

function addressScore(address: string): number {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 0;
  }
  const { pathname, search, hostname } = url;
  let score = 0;
  if (OTHER_HOST.test(hostname)) score -= 2;
  if (FRONT_PATH.test(pathname) && !/[?&](?:p|id|article|news|newsid)=\w/i.test(search)) return score - 4;
  if (HOUSE_PATH.test(pathname)) score -= 3;
  else if (OTHER_PATH.test(pathname)) score -= 1.5;
  if (/[?&](?:q|query|search|s|text)=/.test(search)) score -= 2;
  // A slug of many words is what articles have.
  const last = pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
  if (last.split(/[-_]/).length > 3) score += 0.5;
  return score;
}

/** Types of the nodes that describe the page, and of the microdata on it unless they are a list's. */
export function pageTypes(itemTypes: readonly string[], nodes: readonly JsonLd[]): string[] {
  const listed = itemTypes.filter((type) => ARTICLE_TYPE.test(type)).length > 2;
  return [...nodes.flatMap(typesOf), ...itemTypes.filter((type) => !(listed && ARTICLE_TYPE.test(type)))];
}
