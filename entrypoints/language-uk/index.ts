/** Reads Ukrainian articles: the pack and its grammar, left where the engine finds them. Put only into pages in Ukrainian. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inflected } from '../../lib/attribution/inflected';
import { createTextReader } from '../../lib/attribution/text-reader';
import { ukrainian } from '../../lib/languages/uk';
import { addReader } from '../engine/readers';

export default defineUnlistedScript({
  globalName: false,
  main: () => addReader(createTextReader('uk', ukrainian, inflected)),
});
