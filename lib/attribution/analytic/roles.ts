/** Which roles a text gives to whom: "Sen. Ted Cruz", "President Obama", "Jo Formicola, a professor at". */
import { Col, type LanguagePack } from '../../languages/types';
import type { WordReader } from '../reader';
import type { FullName, Part } from './names';

/** Words in small letters right before a name, and the apposition behind it. */
const BEFORE = /(?:^|[^\p{L}’'-])((?:\p{Ll}[\p{L}’'-]+ ){1,2})$/u;
const BEHIND = /^, (?:(?:an?|the|its|his|her) )?((?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+)/u;
const AROUND = 90;
const MOST_HOLDERS = 4;

export class Roles {
  private readonly text: string;
  private readonly reader: WordReader;
  private readonly same: ReadonlyMap<string, string>;
  private readonly bySurname = new Map<string, string[]>();
  private readonly holders = new Map<string, Map<string, FullName>>();

  constructor(text: string, reader: WordReader, { references }: LanguagePack) {
    this.text = text;
    this.reader = reader;
    this.same = references.same;
  }

  /** Takes in what stands around a name, or in a run of capitals that only a title shows to be one. */
  learn(parts: readonly Part[], name: FullName | null): void {
    const last = parts.findLastIndex(({ reading }) => reading.noun?.kind === 'person');
    const titles = parts.slice(0, last + 1).flatMap(({ reading }) => this.roleOf(reading.noun));
    const own = parts.slice(last + 1);
    const [first] = own;
    const surname = own.at(-1);
    if (!first || !surname) return;
    if (!name && (!titles.length || own.length > 3 || own.some(({ reading }) => reading.noun || reading.fn)))
      return;
    const person = name ?? {
      start: first.start,
      end: surname.end,
      words: own.map(({ low }) => low),
      gender: Col.m | Col.f,
    };
    const before = BEFORE.exec(this.text.slice(Math.max(0, person.start - 40), person.start))?.[1] ?? '';
    const behind = BEHIND.exec(this.text.slice(person.end, person.end + AROUND))?.[1] ?? '';
    const around = `${before} ${behind}`
      .split(' ')
      .flatMap((word) => this.roleOf(this.reader.read(word).reading.noun));
    for (const role of [...titles, ...around]) this.give(role, person);
  }

  of(surname: string): readonly string[] {
    return this.bySurname.get(surname) ?? [];
  }

  holder(role: string, inFull: (surname: string) => FullName | undefined): FullName | undefined {
    const found = this.holders.get(this.same.get(role) ?? role);
    const [only] = found?.values() ?? [];
    if (!only || found?.size !== 1) return undefined;
    return inFull(only.words.at(-1) ?? '') ?? only;
  }

  private roleOf(noun: { kind: string; lemma: string } | null): string[] {
    return noun?.kind === 'person' ? [this.same.get(noun.lemma) ?? noun.lemma] : [];
  }

  private give(role: string, person: FullName): void {
    const surname = person.words.at(-1) ?? '';
    const known = this.bySurname.get(surname);
    if (!known) this.bySurname.set(surname, [role]);
    else if (!known.includes(role)) known.push(role);
    const holders = this.holders.get(role) ?? new Map<string, FullName>();
    this.holders.set(role, holders);
    if (holders.size < MOST_HOLDERS && !holders.has(surname)) holders.set(surname, person);
  }
}
