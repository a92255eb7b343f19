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

// Sets of words rather than patterns: this runs on every page the reader opens, and a pattern of fifty words takes
// longer to compile than everything else here to run.
const OTHER_TYPE = words(
  `Product ProductGroup Offer AggregateOffer Recipe JobPosting SoftwareApplication SoftwareSourceCode VideoGame
  MobileApplication WebApplication QAPage Question FAQPage DiscussionForumPosting SearchResultsPage ProfilePage
  CollectionPage ItemList MusicRecording MusicAlbum Movie TVSeries Book Course LocalBusiness Restaurant Hotel
  RealEstateListing TechArticle APIReference ContactPage AboutPage CheckoutPage Dataset`,
);
/** Software whose pages are reference works, manuals, forums, shops or mail. */
const OTHER_SOFTWARE = words(
  `mediawiki dokuwiki confluence docusaurus sphinx mkdocs gitbook vuepress vitepress docfx javadoc doxygen rustdoc
  typedoc phpbb vbulletin xenforo discourse invision mybb smf flarum prestashop opencart magento shopify woocommerce
  moodle redmine jira gitea gitlab roundcube xml2rfc`,
);
/** First labels of a host name. */
const OTHER_HOST = words(
  `mail email e-mail webmail map maps doc docs forum forums board boards community shop store wiki search dev developer
  developers support help translate calendar drive account accounts login auth status chat git api`,
);
/** Steps of a path. */
const OTHER_PATH = words(
  `search suche poisk login signin signup register cart checkout basket wiki forum forums thread threads viewtopic
  showthread questions user users profile account settings mail inbox map maps doc docs documentation manual reference
  api tag tags tema temy theme themes topic topics category categories kategorie rubric rubrics rubrika section sections
  author authors product products tovar dp shop store catalog katalog lyrics download downloads issues pull blob tree
  comments`,
);
/** Last steps of the addresses of pages every site has about itself. */
const HOUSE_PATH = words(
  `about about-us o-nas pro-nas contact contacts contact-us kontakty privacy privacy-policy terms terms-of-use
  terms-of-service legal cookie cookies cookie-policy cookies-policy impressum imprint datenschutz agb faq careers jobs
  advertise advertising reklama redaktsiya editorial-policy subscribe`,
);
const FRONT_PATH = /^\/(?:index\.\w+|home|main|news|novosti|novyny|[a-z]{2}(?:-[a-z]{2})?)?\/?$/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Schema.org's own name of a type, whatever stands before it. */
function bareType(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1);
}

function isArticleType(type: string): boolean {
  return /^\w*Article$|^(?:Live)?BlogPosting$|^Report$/.test(bareType(type));
}

/** Above 0: says it is an article; below 0: says it is something else; about 0: does not say. */
export function typeScore(evidence: TypeEvidence): number {
  const { types, ogType } = evidence;
  let score = 0;
  const calledArticle = types.some(isArticleType);
  if (calledArticle) score += 3;
  // `og:type` is often the same on all pages of a site, the other vocabulary hardly ever.
  if (types.some((type) => OTHER_TYPE.has(bareType(type)))) score -= calledArticle ? 2 : 3;
  if (/^(?:\w+:)?(?:article|news|blog)$/i.test(ogType)) score += 2;
  else if (/^(?:website|object)$/i.test(ogType)) score -= 0.5;
  else if (/^(?:og:)?(?:product|profile|music|books?|place|game|instapp)/i.test(ogType)) score -= 1;
  if (evidence.hasDate) score += 1;
  if (evidence.sells) score -= 2;
  if (evidence.generator && isOtherSoftware(evidence.generator)) score -= 6;
  return score + addressScore(evidence.url);
}

function isOtherSoftware(generator: string): boolean {
  return generator
    .toLowerCase()
    .split(/\W+/)
    .some((word) => OTHER_SOFTWARE.has(word));
}

function addressScore(address: string): number {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 0;
  }
  const { search, hostname } = url;
  const pathname = url.pathname.toLowerCase();
  let score = 0;
  if (OTHER_HOST.has(hostname.slice(0, hostname.indexOf('.')))) score -= 2;
  if (FRONT_PATH.test(pathname) && !/[?&](?:p|id|article|news|newsid)=\w/i.test(search)) return score - 4;
  const steps = pathname.replace(/\/$/, '').split('/');
  const last = steps.at(-1) ?? '';
  const lastBare = last.replace(/\.\w+$/, '');
  if (HOUSE_PATH.has(last) || HOUSE_PATH.has(lastBare)) score -= 3;
  else if (OTHER_PATH.has(lastBare) || steps.some((step) => OTHER_PATH.has(step))) score -= 1.5;
  if (search && /[?&](?:q|query|search|s|text)=/.test(search)) score -= 2;
  // A slug of many words is what articles have.
  if (last.split(/[-_]/).length > 3) score += 0.5;
  return score;
}

/** Types of the nodes that describe the page, and of the microdata on it unless they are a list's. */
export function pageTypes(itemTypes: readonly string[], nodes: readonly JsonLd[]): string[] {
  const listed = itemTypes.filter(isArticleType).length > 2;
  return [...nodes.flatMap(typesOf), ...itemTypes.filter((type) => !(listed && isArticleType(type)))];
}
