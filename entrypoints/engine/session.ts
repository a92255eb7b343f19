/**
 * What is known of the page at hand: its reading, what the store answered, what the reader hid or added. Talks to the
 * background; knows nothing of painting, pointers and cards. A failed call leaves a `problem` to be shown.
 */
import type { LiveArticle } from '../../lib/article/types';
import { isSure, type Sense } from '../../lib/attribution/types';
import { ENGINE_VERSION } from '../../lib/attribution/version';
import { addressOf, articleIdOf, draftByHand, type HandAttribution } from '../../lib/library/draft';
import type { HandClaim, Reading, ReadingReceipt, Revisit } from '../../lib/library/types';
import { type BackgroundCalls, background } from '../../lib/platform/calls';
import { type ArgsOf, CallError, type CallErrorCode } from '../../lib/platform/messages';
import type { IdentifiedAttribution, Identity } from '../../lib/sources/types';
import { type Glimpse, glimpseOf, identifyPage, once, type PageReading } from './read';
import { pageSources, placeOf } from './sources';

export interface Session {
  page(): PageReading | null;
  /** The article that was found last, whose sources may still be being read. */
  live(): LiveArticle | null;
  articleId(): string | null;
  savedAt(): number | null;
  /** Why the article could not be stored, null where it was or nothing was tried yet. */
  problem(): CallErrorCode | null;
  /** What the article has changed since the reader last saw it; null until the store has answered. */
  revisit(): Revisit | null;
  /** Attributions the reader sees, as indices, in text order. */
  shown(): readonly number[];
  /** How many the reader does not see because they are not sure. */
  unsureLeftOut(): number;
  /** The reader's choice of what to see has changed: the number on the icon has too. */
  recount(): Promise<void>;
  byHand(index: number): boolean;
  /** Null until the claim was stored. */
  claimId(index: number): string | null;
  /**
   * Reads the page and hands it over to be stored. @returns whether `find` found an article and no later reading began.
   * @param excerpt it finds only a selection of it.
   */
  read(find: () => Promise<LiveArticle | null>, excerpt?: boolean): Promise<boolean>;
  /** The same text stands on other nodes now: all that is known of it stays. */
  rebind(live: LiveArticle): void;
  /** These throw {@link CallError}. */
  save(): Promise<void>;
  unsave(): Promise<void>;
  /** @returns what shows them again. */
  hide(indices: readonly number[]): Promise<() => Promise<void>>;
  /** Gives statements to another source. @returns what gives them back. */
  reassign(indices: readonly number[], to: Addressee): Promise<() => Promise<void>>;
  /** @returns index of the new attribution. */
  addByHand(hand: HandAttribution, sense: Sense): Promise<number>;
}

/** A stored source, or one that the reader names. */
export type Addressee = ArgsOf<BackgroundCalls, 'claims.reassign'>['to'];

interface Hand {
  attribution: IdentifiedAttribution;
  claim: Reading['claims'][number];
  id: string | null;
}

/** What the background answers to a reading. */
interface Recorded {
  identities: readonly (Identity | null)[];
  receipt: ReadingReceipt | null;
  problem: CallErrorCode | null;
}

export interface Watching {
  /** Called whenever anything of it has changed. */
  changed: () => void;
  /** An article was found: from now on changes of its text count. */
  found: (live: LiveArticle) => void;
  /** What a reading has found, before it is known who the sources are; `shown` as in the session. */
  glimpsed: (glimpse: Glimpse, shown: readonly number[]) => void;
  /** Whether the reader wants to see only what is sure. Everything is stored all the same. */
  sureOnly: () => boolean;
  /** False once nothing is to be shown any more. */
  alive: () => boolean;
}

export function createSession({ changed, found, glimpsed, sureOnly, alive }: Watching): Session {
  let read: PageReading | null = null;
  let page: PageReading | null = null;
  let live: LiveArticle | null = null;
  let receipt: ReadingReceipt | null = null;
  let problem: CallErrorCode | null = null;
  let revisit: Revisit | null = null;
  let hands: Hand[] = [];
  let turn = 0;
  const hidden = new Set<number>();

  function addressed(): string | null {
    return page ? articleIdOf(addressOf(page.live.article)) : null;
  }

  /** Puts what was added by hand after what the engine found. */
  function assemble(): void {
    if (!read) {
      page = null;
      return;
    }
    const { found, draft } = read;
    const byHand = [...hands];
    page = {
      ...read,
      found: [...found, ...byHand.map((hand) => hand.attribution)],
      draft: once(() => ({ ...draft(), claims: [...draft().claims, ...byHand.map((hand) => hand.claim)] })),
    };
  }

  function claimId(index: number): string | null {
    const engine = read?.found.length ?? 0;
    return (index < engine ? receipt?.claimIds[index] : hands[index - engine]?.id) ?? null;
  }

  /** What the store knows statements by. */
  function stored(indices: readonly number[]): { articleId: string; claimIds: string[] } {
    const articleId = receipt?.articleId;
    const claimIds = indices.flatMap((index) => claimId(index) ?? []);
    if (articleId === undefined || !claimIds.length) {
      throw new CallError('failed', 'The claims are not stored');
    }
    return { articleId, claimIds };
  }

  /** Statements get another identity; `of` is asked with their places among the indices. */
  async function give(indices: readonly number[], of: (at: number) => Identity | null): Promise<void> {
    const given = <T extends IdentifiedAttribution>(attribution: T, index: number): T => {
      const at = indices.indexOf(index);
      return at < 0 ? attribution : { ...attribution, identity: of(at) };
    };
    const engine = read?.found.length ?? 0;
    if (read) read = { ...read, found: read.found.map(given) };
    hands = hands.map((hand, at) => ({ ...hand, attribution: given(hand.attribution, engine + at) }));
    assemble();
    changed();
    await badge();
  }

  function accept({ receipt: given, problem: trouble }: Pick<Recorded, 'receipt' | 'problem'>): void {
    problem = trouble;
    if (!given) return;
    receipt = given;
    given.claimIds.forEach((id, index) => {
      if (given.hidden.includes(id)) hidden.add(index);
    });
  }

  /** Asks who the sources are and hands the article over to be stored. */
  async function record({ live, attributions }: Glimpse, excerpt: boolean): Promise<Recorded> {
    try {
      const { article } = live;
      return await background('reading.record', {
        article,
        attributions: [...attributions],
        opened: Math.floor(performance.timeOrigin),
        excerpt,
      });
    } catch (error) {
      return { identities: [], receipt: null, problem: codeOf(error) };
    }
  }

  /** The number on the icon is a courtesy: nothing fails with it. */
  async function badge(): Promise<void> {
    try {
      await background('badge.set', { sources: page ? pageSources(page.found, shown()).length : null });
    } catch (error) {
      codeOf(error);
    }
  }

  function shown(): readonly number[] {
    if (!page) return [];
    const { found } = page;
    const place = (index: number) => {
      const attribution = found[index];
      return attribution ? placeOf(attribution) : 0;
    };
    return wanted(found)
      .filter((index) => !hidden.has(index))
      .sort((a, b) => place(a) - place(b));
  }

  /** What the reader wants to see of some attributions, as indices. */
  function wanted(found: readonly { confidence: number }[]): number[] {
    const all = [...found.keys()];
    return sureOnly() ? all.filter((index) => found[index] && isSure(found[index])) : all;
  }

  return {
    page: () => page,
    live: () => live,
    articleId: () => receipt?.articleId ?? addressed(),
    savedAt: () => receipt?.savedAt ?? null,
    problem: () => problem,
    revisit: () => revisit,
    shown,
    unsureLeftOut() {
      const visible = [...(page?.found.keys() ?? [])].filter((index) => !hidden.has(index));
      return visible.length - shown().length;
    },
    recount: badge,
    claimId,
    byHand: (index) => index >= (read?.found.length ?? 0),
    async read(find, excerpt = false) {
      const mine = ++turn;
      // Where a later reading has begun meanwhile, it knows better.
      const isLast = () => mine === turn && alive();
      const now = await find();
      if (!isLast()) return false;
      live = now;
      if (now) found(now);
      const glimpse = now && (await glimpseOf(now, isLast));
      if (!isLast()) return false;
      if (glimpse) glimpsed(glimpse, wanted(glimpse.attributions));
      const answer = glimpse && (await record(glimpse, excerpt));
      if (!isLast()) return false;
      const next =
        glimpse &&
        identifyPage(
          { ...glimpse, live: live ?? glimpse.live },
          answer?.identities ?? [],
          answer?.receipt?.corrected ?? [],
        );
      const { url = null, text = '' } = next?.live.article ?? {};
      const same = page !== null && page.live.article.url === url;
      read = next && excerpt ? { ...next, draft: once(() => ({ ...next.draft(), excerpt })) } : next;
      hidden.clear();
      receipt = same && receipt ? { ...receipt, claimIds: [], hidden: [] } : null;
      revisit = answer?.receipt?.revisit ?? null;
      // The store knows best; where it cannot be asked, what was added in this visit stays as long as its words do.
      hands =
        answer?.receipt?.byHand.map(asHand) ?? (same ? hands.filter((hand) => stillThere(hand, text)) : []);
      assemble();
      if (answer) accept(answer);
      changed();
      if (!read) return false;
      await badge();
      return true;
    },
    rebind(now) {
      live = now;
      // A reading under way takes it up when it is done.
      if (read?.live.article.text !== now.article.text) return;
      read = { ...read, live: now };
      assemble();
      changed();
    },
    async save() {
      if (!read) throw new CallError('failed', 'There is no article to store');
      const saved = read;
      const answer = await background('article.save', { reading: saved.draft() });
      if (read === saved) accept({ receipt: answer, problem: null });
      changed();
    },
    async unsave() {
      const articleId = receipt?.articleId;
      if (!receipt || articleId === undefined) return;
      await background('article.unsave', { articleId });
      receipt = { ...receipt, savedAt: null };
      changed();
    },
    async hide(indices) {
      const { articleId, claimIds } = stored(indices);
      const { correctionId } = await background('claims.hide', { articleId, claimIds });
      for (const index of indices) hidden.add(index);
      changed();
      await badge();
      return async () => {
        await background('correction.undo', { correctionId });
        for (const index of indices) hidden.delete(index);
        changed();
        await badge();
      };
    },
    async reassign(indices, to) {
      const { articleId, claimIds } = stored(indices);
      const { correctionId, identity } = await background('claims.reassign', { articleId, claimIds, to });
      const before = indices.map((index) => page?.found[index]?.identity ?? null);
      await give(indices, () => identity);
      return async () => {
        await background('correction.undo', { correctionId });
        await give(indices, (at) => before[at] ?? null);
      };
    },
    async addByHand(hand, sense) {
      if (!page || !read) throw new CallError('failed', 'There is no article');
      const { article } = page.live;
      const drafted = draftByHand(article, hand, ENGINE_VERSION);
      const claims = drafted.claims.map((claim) => ({ ...claim, sense }));
      const answer = await background('claim.addByHand', { reading: { ...drafted, claims } });
      const [claim] = claims;
      if (!claim) throw new CallError('failed', 'The statement was not drafted');
      hands.push({ attribution: asAttribution(hand, sense), claim, id: answer.claimIds[0] ?? null });
      receipt = receipt ? { ...receipt, savedAt: answer.savedAt } : null;
      assemble();
      changed();
      await badge();
      return read.found.length + hands.length - 1;
    },
  };
}

function asAttribution({ source, content, identity }: HandAttribution, sense: Sense): IdentifiedAttribution {
  const start = content[0]?.start ?? 0;
  return {
    source,
    cue: { start, end: start },
    content,
    sense,
    form: 'indirect',
    kind: identity.kind,
    role: 'origin',
    channel: null,
    referent: source,
    cluster: null,
    chain: [],
    confidence: 1,
    identity,
  };
}

/** A stored claim as it was added by hand. */
function asHand({ claim, source: { id, name, labels, kind, country, scope } }: HandClaim): Hand {
  const { source, content } = claim.spans;
  const identity: Identity = { id, name, labels, kind, country, scope, reason: 'reader' };
  return { attribution: asAttribution({ source, content, identity }, claim.sense), claim, id: claim.id };
}

/** Whether the words attributed by hand stand where they stood in a text that has changed. */
function stillThere({ attribution, claim }: Hand, text: string): boolean {
  return attribution.content.every(({ start, end }, i) => text.slice(start, end) === claim.content[i]);
}

export function codeOf(error: unknown): CallErrorCode {
  if (error instanceof CallError) return error.code;
  throw error;
}
