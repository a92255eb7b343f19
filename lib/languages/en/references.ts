/** How English news speak of somebody again: posts, kin, nouns for any body of a sort. Knows no texts. */
import { parseReferences } from '../references';

export const REFERENCES = parseReferences({
  posts: `president premier minister chancellor governor mayor secretary speaker chairman chairwoman chair chief head director
    ambassador consul spokesman spokeswoman spokesperson king queen prince princess pope patriarch judge justice prosecutor
    attorney lawyer detective deputy aide adviser advisor assistant commissioner general commander sheriff superintendent
    principal editor coach manager captain witness victim suspect defendant plaintiff resident neighbor neighbour mother
    father husband wife son daughter brother sister widow friend colleague owner driver pilot passenger officer
    representative leader premier nominee candidate`,
  general: `official politician expert specialist man woman analyst researcher scientist author writer guest diplomat resident employee worker veteran native candidate nominee incumbent businessman businesswoman executive academic scholar citizen american person speaker figure lawmaker republican democrat conservative liberal mogul billionaire`,
  relations: `aide adviser assistant spokesman lawyer attorney deputy wife husband son daughter brother sister mother father widow friend colleague neighbor successor predecessor agent driver supporter relative representative secretary`,
  same: 'chairwoman=chairman chair=chairman spokeswoman=spokesman spokesperson=spokesman advisor=adviser neighbour=neighbor sen=senator gov=governor rep=representative gen=general',
  bodies: {
    office:
      'agency* ministry* department* bureau* office service commission administration board authority council',
    outlet: 'newspaper* paper* outlet* magazine* network* agency station website site',
    company:
      'company* firm* corporation carrier airline manufacturer retailer maker chain operator developer bank startup',
    club: 'club* team*',
    organization:
      'organization* organisation* group* association federation union foundation charity alliance',
    party: 'party*',
    document: 'document* report* study letter memo paper bill law order survey filing statement',
  },
  press: '',
  people: /(?:er|or|ist|ian)$/u,
  men: '',
  women: /^$/u,
  others: `another other second third one unnamed unidentified some any every each`,
  past: 'former ex retired onetime longtime',
  into: 'in into near',
});
