/**
 * What kind of page its own metadata says it is, before any text is read. Shared by the gate and the finder, so it
 * imports next to nothing. Weighs kinds of evidence; knows no site.
 */

export interface TypeEvidence {
  url: string;
  /** `og:type`. */
  ogType: string;
  /** Schema.org types named in JSON-LD or microdata. */
  types: readonly string[];
  /** `<meta name=generator>`. */
  generator: string;
  /** The page names when it was published. */
  hasDate: boolean;
  /** The first words of the root's class, and `data-` marks of known software. */
  software: string;
}

const ARTICLE_TYPE =
  /(?:^|[/:#])(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SatiricalArticle|\w+Article)$/;
const OTHER_TYPE =
  /(?:^|[/:#])(?:Product|ProductGroup|Offer|AggregateOffer|Recipe|JobPosting|SoftwareApplication|SoftwareSourceCode|VideoGame|MobileApplication|QAPage|Question|FAQPage|DiscussionForumPosting|SearchResultsPage|ProfilePage|CollectionPage|MusicRecording|MusicAlbum|Movie|TVSeries|Book|Course|LocalBusiness|Restaurant|Hotel|RealEstateListing|TechArticle|APIReference|ContactPage|CheckoutPage)$/;
/** Software whose pages are reference works, manuals, forums, shops or mail. */
const OTHER_SOFTWARE =
  /\b(?:mediawiki|dokuwiki|confluence|docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|docfx|javadoc|doxygen|hugo-book|phpbb|vbulletin|xenforo|discourse|invision|mybb|simple machines|prestashop|opencart|magento|shopify|bitrix24|moodle|redmine|jira|gitea|gitlab|roundcube|xml2rfc|rfcmarkup|pandoc)\b/i;
const OTHER_PATH =
  /\/(?:search|login|signin|signup|register|cart|checkout|basket|wiki|forum|forums|threads?|topic|questions|user|users|profile|account|settings|mail|inbox|maps?|docs?|documentation|manual|reference|api|tags?|category|categories|rubric|rubrics|sections?|author|authors|products?|item|items|dp|shop|store|lyrics|download|downloads|status|issues|pull|blob|tree)(?:\/|$)/i;

/** Above 0: says it is an article; below 0: says it is something else; about 0: does not say. */
export function typeScore(evidence: TypeEvidence): number {
  let score = 0;
  if (evidence.types.some((type) => ARTICLE_TYPE.test(type))) score += 3;
  if (/^(?:article|.*:article|news|blog)$/i.test(evidence.ogType)) score += 2;
  else if (/^(?:website|object)$/i.test(evidence.ogType)) score -= 0.5;
  else if (/^(?:product|profile|video|music|books?|place|game|og:product|instapp)/i.test(evidence.ogType))
    score -= 1;
  if (evidence.hasDate) score += 1;
  if (evidence.types.some((type) => OTHER_TYPE.test(type))) score -= 2;
  if (OTHER_SOFTWARE.test(evidence.generator) || OTHER_SOFTWARE.test(evidence.software)) score -= 6;
  const { pathname, search } = address(evidence.url);
  if (
    /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname) &&
    !/[?&](?:p|id|article|news)=?\w/i.test(search)
  )
    score -= 4;
  else if (OTHER_PATH.test(pathname)) score -= 1.5;
  if (/[?&](?:q|query|search|s)=/.test(search)) score -= 2;
  // Slugs of many words, and numbers, are what articles have.
  if (/\w+(?:[-_]\w+){3,}/.test(pathname.slice(pathname.replace(/\/$/, '').lastIndexOf('/')))) score += 0.5;
  return score;
}

function address(url: string): { pathname: string; search: string } {
  try {
    return new URL(url);
  } catch {
    return { pathname: '/x', search: '' };
  }
}
