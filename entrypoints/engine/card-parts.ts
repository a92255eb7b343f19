/**
 * The card's script as the engine sees it: its parts, there once it was asked for. What the parts need of the engine is
 * handed to them, so that the script holds no second engine.
 */
import { background } from '../../lib/platform/calls';
import type { app } from './card/App';
import type { createHost } from './card/host';
import type { createHandForm } from './hand';
import type { createOpenCard } from './open-card';
import { codeOf } from './session';
import type { textsFor } from './texts';

export interface CardParts {
  app: typeof app;
  createHost: typeof createHost;
  createHandForm: typeof createHandForm;
  createOpenCard: typeof createOpenCard;
  textsFor: typeof textsFor;
}

/** The engine's own, for the parts to use. */
export interface Services {
  background: typeof background;
  codeOf: typeof codeOf;
}

declare global {
  /** Only in the extension's own world of the page; the page's scripts do not see it. */
  var sourcelineCard: CardParts | undefined;
}

export const services: Services = { background, codeOf };

/** Puts the card's script into this page where it is not there yet. @throws where the background cannot. */
export async function loadCard(): Promise<CardParts> {
  if (!globalThis.sourcelineCard) await background('card.inject', {});
  if (!globalThis.sourcelineCard) throw new Error('the card was injected and is not there');
  return globalThis.sourcelineCard;
}
