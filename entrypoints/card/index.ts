/**
 * The card and the form by hand, with the interface's texts: a script of its own, put into a page when the reader first
 * opens one. Most articles are read without. It only leaves its parts where the engine finds them.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { app } from '../engine/card/App';
import { createHost } from '../engine/card/host';
import { createHandForm } from '../engine/hand';
import { createOpenCard } from '../engine/open-card';
import { textsFor } from '../engine/texts';

export default defineUnlistedScript({
  globalName: false,
  main() {
    globalThis.sourcelineCard = { app, createHost, createHandForm, createOpenCard, textsFor };
  },
});
