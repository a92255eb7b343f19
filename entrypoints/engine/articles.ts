/**
 * The articles of a page, read as if they were one after the other: marks, card and keys know one text and one list of
 * attributions. What concerns one article (its record, its state in the library) is that of the current one: the one
 * the reader has in view or whose card is open. Nearly always there is just one, and it is handed on as it is.
 */
import type { LiveArticle } from '../../lib/article/types';
import type { IdentifiedAttribution } from '../../lib/sources/types';
import type { Span } from '../../lib/text/types';
import { type Glimpse, once, type PageReading } from './read';
import { createSession, type Session, type Watching } from './session';

export interface Articles extends Omit<Session, 'rebind'> {
  /** The current article by itself, and the index that its first attribution has among all. */
  current(): { session: Session; first: number };
  /** Makes the article of this attribution, or the one inside this element, the current one. */
  attend(what: number | Element): void;
  /** Reads the one article of the page. @returns whether `find` found one. */
  read(find: () => Promise<LiveArticle | null>, excerpt?: boolean): Promise<boolean>;
  /** Reads one of several that was found in its part. */
  readPart(part: Element, live: LiveArticle): Promise<boolean>;
  /** The same text stands on other nodes now, in the part or in the page's one article. */
  rebind(live: LiveArticle, part?: Element): void;
  /** The article found in this part, null where none was. */
  inPart(part: Element): LiveArticle | null;
  /** Lets go of the articles whose part is not among these. */
  keepOnly(parts: readonly Element[]): void;
}

interface Member {
  session: Session;
  /** Null for the article of a page that holds one. */
  part: Element | null;
  /** Where its text begins in the joined text, and its attributions in the joined list. */
  offset: number;
  first: number;
}

export function createArticles({ changed, found, glimpsed, sureOnly, alive }: Watching): Articles {
  let members: Member[] = [];
  let active = add(null);
  let page: PageReading | null = null;

  function add(part: Element | null): Member {
    const member = {
      session: createSession({ changed: onChange, found: onFound, glimpsed: onGlimpse, sureOnly, alive }),
      part,
      offset: 0,
      first: 0,
    };
    members = [...members, member].sort((a, b) => inOrder(a.part, b.part));
    return member;
  }

  function onChange(): void {
    assemble();
    changed();
  }

  function onFound(live: LiveArticle): void {
    if (members.length === 1) found(live);
  }

  /** Of several articles, only the first is marked before it is known who its sources are: later ones are far below. */
  function onGlimpse(glimpse: Glimpse, shown: readonly number[]): void {
    if (members.length === 1) glimpsed(glimpse, shown);
  }

  function assemble(): void {
    let offset = 0;
    let first = 0;
    for (const member of members) {
      Object.assign(member, { offset, first });
      const reading = member.session.page();
      offset += reading ? reading.live.article.text.length + 1 : 0;
      first += reading?.found.length ?? 0;
    }
    const read = members.flatMap((member) => {
      const reading = member.session.page();
      return reading ? [{ ...member, reading }] : [];
    });
    page = read.length > 1 ? join(read, active.session.page()) : (read[0]?.reading ?? null);
  }

  function memberAt(index: number): Member {
    return members.findLast(({ session, first }) => session.page() && first <= index) ?? active;
  }

  function only(part: Element | null): Member {
    const member = members.find((other) => other.part === part) ?? add(part);
    members = [member];
    active = member;
    return member;
  }

  return {
    page: () => page,
    live: () => active.session.live(),
    shown: () => members.flatMap(({ session, first }) => session.shown().map((index) => index + first)),
    articleId: () => active.session.articleId(),
    savedAt: () => active.session.savedAt(),
    problem: () => active.session.problem(),
    revisit: () => active.session.revisit(),
    unsureLeftOut: () => active.session.unsureLeftOut(),
    recount: () => active.session.recount(),
    save: () => active.session.save(),
    unsave: () => active.session.unsave(),
    byHand(index) {
      const { session, first } = memberAt(index);
      return session.byHand(index - first);
    },
    claimId(index) {
      const { session, first } = memberAt(index);
      return session.claimId(index - first);
    },
    hide(indices) {
      const { session, first } = memberAt(indices[0] ?? 0);
      return session.hide(indices.map((index) => index - first));
    },
    reassign(indices, to) {
      const { session, first } = memberAt(indices[0] ?? 0);
      return session.reassign(
        indices.map((index) => index - first),
        to,
      );
    },
    async addByHand(hand, sense) {
      const at = hand.content[0]?.start ?? 0;
      const member = members.findLast(({ session, offset }) => session.page() && offset <= at) ?? active;
      const back = (span: Span) => shift(span, -member.offset);
      const local = { ...hand, source: hand.source && back(hand.source), content: hand.content.map(back) };
      return member.first + (await member.session.addByHand(local, sense));
    },
    current: () => active,
    attend(what) {
      const next =
        typeof what === 'number'
          ? memberAt(what)
          : members.find(({ part }) => part === what && part !== null);
      if (!next || next === active) return;
      active = next;
      onChange();
    },
    read: (find, excerpt) => only(null).session.read(find, excerpt),
    readPart(part, live) {
      // A second article came to a page that had one: the first keeps what is known of it.
      const alone = members.find((member) => member.part === null);
      const root = alone?.session.live()?.root;
      if (alone && root && (part.contains(root) || root.contains(part))) alone.part = part;
      else if (alone && !root) members = members.filter((member) => member !== alone);
      const member = members.find((other) => other.part === part) ?? add(part);
      if (!members.includes(active)) active = member;
      return member.session.read(async () => live);
    },
    rebind(live, part) {
      const member = part ? members.find((other) => other.part === part) : active;
      member?.session.rebind(live);
    },
    inPart: (part) => members.find((member) => member.part === part)?.session.live() ?? null,
    keepOnly(parts) {
      const kept = members.filter(({ part }) => part === null || parts.includes(part));
      if (kept.length === members.length || !kept.length) return;
      members = kept;
      if (!members.includes(active)) active = members[0] ?? active;
      onChange();
    },
  };
}

function inOrder(a: Element | null, b: Element | null): number {
  if (!a || !b || a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

type Read = Member & { reading: PageReading };

/** One reading for all. What is the article's own is that of the current one. */
function join(read: readonly Read[], current: PageReading | null): PageReading {
  const own = current ?? (read[0] as Read).reading;
  const { article } = own.live;
  return {
    live: {
      article: { ...article, text: read.map(({ reading }) => reading.live.article.text).join('\n') },
      root: own.live.root,
      toRanges(span) {
        const at = read.findLast(({ offset }) => offset <= span.start);
        return at ? at.reading.live.toRanges(shift(span, -at.offset)) : [];
      },
      toOffset(node, nodeOffset) {
        for (const { reading, offset } of read) {
          const found = reading.live.toOffset(node, nodeOffset);
          if (found !== null) return found + offset;
        }
        return null;
      },
      intact: () => read.every(({ reading }) => reading.live.intact()),
    },
    lang: own.lang,
    found: read.flatMap(({ reading, offset, first }) =>
      reading.found.map((attribution) => moved(attribution, offset, first)),
    ),
    draft: once(() => ({ ...own.draft(), claims: read.flatMap(({ reading }) => reading.draft().claims) })),
  };
}

/** The same attribution in the joined text and list. */
function moved(attribution: IdentifiedAttribution, offset: number, first: number): IdentifiedAttribution {
  const { source, cue, content, referent, cluster, chain } = attribution;
  return {
    ...attribution,
    source: source && shift(source, offset),
    cue: shift(cue, offset),
    content: content.map((span) => shift(span, offset)),
    referent: referent && shift(referent, offset),
    cluster: cluster === null ? null : cluster + first,
    chain: chain.map((index) => index + first),
  };
}
