/** Reads English articles: the pack and its grammar, left where the engine finds them. Put only into pages in English. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analytic } from '../../lib/attribution/analytic';
import { createTextReader } from '../../lib/attribution/text-reader';
import { en } from '../../lib/languages/en';
import { addReader } from '../engine/readers';

export default defineUnlistedScript({
  globalName: false,
  main: () => addReader(createTextReader('en', () => en, analytic)),
});
