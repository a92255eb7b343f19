/**
 * Follows a page that puts another article in without loading: when to look for it, and whether what the page's head
 * says is still about the article at hand. Reads nothing itself.
 */
import { headOf } from '../../lib/article';
import { addressNow, watchAddress } from '../../lib/platform/address';

/** Milliseconds between looks after the address changed, until there is another article. */
const LOOKS = [300, 700, 1_500, 3_000];

export interface Navigation {
  /** Whether the page's head was written for another address than this one. */
  staleHead(): boolean;
  /** Whether the page's head speaks of the article at this address, of several in the page. */
  headIsOf(url: string): boolean;
  /** The article at this address was read: from now on its head is the one to compare with. */
  arrived(): void;
  /** There is none at this address yet: it is looked for as after a change of address. */
  expect(): void;
}

/**
 * @param look is asked to read what is new, and answers whether there was something; `last` where it is not asked again.
 */
export function followNavigation(
  look: (last: boolean) => Promise<boolean>,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Navigation {
  // The gate saw the page when it was loaded; where the engine came without it, the page is taken as it is.
  let known = globalThis.sourcelineLoaded ?? { address: addressNow(), head: headOf(document) };
  let turn = 0;

  async function lookFor(): Promise<void> {
    const mine = ++turn;
    for (const [at, ms] of LOOKS.entries()) {
      await new Promise((resolve) => setTimeout(resolve, ms));
      if (mine !== turn || signal.aborted) return;
      if (await look(at === LOOKS.length - 1)) return;
    }
  }
  const expect = (): void => void lookFor().catch(onError);
  watchAddress(expect, signal);

  function staleHead(): boolean {
    return known.address !== addressNow() && known.head !== '' && known.head === headOf(document);
  }
  return {
    staleHead,
    headIsOf(url) {
      return known.head === headOf(document) ? url === known.address : url === addressNow();
    },
    expect,
    arrived() {
      if (!staleHead()) known = { address: addressNow(), head: headOf(document) };
    },
  };
}
