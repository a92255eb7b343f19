/** English phrases that name a source without a verb: "according to", "in the words of". See `EvidentialGroup`. */
import type { EvidentialGroup } from '../lexicon';

export const EVIDENTIALS: readonly EvidentialGroup[] = [
  {
    flags: 'g',
    sense: 'states',
    phrases: `according to|as per|in the words of|as told by|as reported by|as stated by|as stated in|
      as described by|as explained by|as announced by|as noted by|as noted in|as quoted by|as cited by|as put by|
      in remarks by|in a statement by|in comments by|in testimony by|on the word of|on the authority of|
      by the account of|by the accounts of|in an account by|in the telling of|in the account of|as outlined by|
      as detailed by|as detailed in|as reported in|as published by|as revealed by|as revealed in|as disclosed by|
      as recounted by|as relayed by|as confirmed by`,
  },
  { flags: 'gW', sense: 'states', phrases: 'per' },
  {
    flags: 'gR',
    sense: 'states',
    phrases: `in {remarks comments} {carried published broadcast aired reported quoted} by|
      in a statement {carried published reported} by|in a speech {carried broadcast} by|
      in an interview {published broadcast aired} by`,
  },
  {
    flags: 'gC',
    sense: 'states',
    phrases: `citing|quoting|with reference to|referring to a statement by|on the basis of reports by|
      as first reported by|as previously reported by|as earlier reported by|
      as originally reported by|as also reported by`,
  },
  {
    flags: 'g',
    sense: 'believes',
    phrases: `in the view of|in the opinion of|in the eyes of|in the judgment of|in the judgement of|in the estimation of|
      in the belief of|from the point of view of|from the viewpoint of|from the perspective of|
      in the assessment of|to the mind of`,
  },
  {
    flags: 'P',
    sense: 'believes',
    phrases: `in * opinion|in * view|in * mind|in * eyes|in * judgment|in * estimation|in * assessment|to * mind|from * perspective|
      from * viewpoint|to * way of thinking`,
  },
  {
    flags: 'P',
    sense: 'states',
    phrases: 'in * words|by * account|by * own account|by * own admission|in * telling|by * count',
  },
  {
    flags: 'P',
    sense: 'estimates',
    phrases: 'by * estimate|by * reckoning|by * calculation|by * calculations|by * estimates|by * tally',
  },
  {
    flags: 'gD',
    sense: 'states',
    phrases: `based on|on the evidence of|under the terms of|as set out in|as laid out in|as defined by|as required by|
      as written in|as mentioned in|as described in|as outlined in|as listed in|as recorded in|
      as shown by|as shown in|as documented by|as documented in`,
  },
  {
    flags: '0',
    sense: 'claims',
    phrases: `it is claimed|it was claimed|it is alleged|it was alleged|it has been alleged|it has been claimed|
      rumor has it|rumour has it|legend has it|word has it|so the story goes|the story goes`,
  },
  {
    flags: '0',
    sense: 'states',
    phrases: `it is said|it was said|it is reported|it was reported|it has been reported|it is understood|it was announced|
      it has been announced|it is believed|it was believed|it is thought|it was thought|it is estimated|it was estimated|
      it is expected|it was expected|it is feared|it is hoped|it emerged|it has emerged|it was revealed|it was confirmed|
      it has been confirmed|it has been suggested|it was suggested|it is rumored|it is rumoured|by all accounts|
      by some accounts|by most accounts|by some estimates|by most estimates|by one estimate|by one account`,
  },
];
