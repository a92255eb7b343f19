/**
 * Names as they stand in sentences, in three languages and any case, with and without roles (test/fixtures/names.txt): names of
 * one source have one identity, names of two never share one.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLang, type Lang } from '../../lib/languages/types';
import { resolveName } from '../../lib/sources';

interface Name {
  cluster: string;
  kind: string;
  lang: Lang;
  name: string;
}

function readNames(): Name[] {
  const found: Name[] = [];
  let [cluster, kind] = ['', ''];
  for (const line of readFileSync(new URL('../fixtures/names.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [lang = '', ...written] = line.split('|');
    if (isLang(lang)) found.push(...written.map((name) => ({ cluster, kind, lang, name })));
    else [cluster = '', kind = ''] = line.split(' ');
  }
  return found;
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

const names = readNames().map((name) => ({ ...name, identity: resolveName(name.name, name.lang) }));

describe('names of sources', () => {
  it('are never two sources with one identity', () => {
    const owners = new Map<string, string>();
    const shared = names.filter(({ cluster, identity }) => {
      const owner = owners.get(identity.id) ?? cluster;
      owners.set(identity.id, owner);
      return owner !== cluster;
    });
    expect(shared.map(({ name, identity }) => `${name} → ${identity.id}`)).toEqual([]);
  });
  it('are one source in any language and case, but for a few', () => {
    const clusters = groupBy(names, ({ cluster }) => cluster);
    const apart = [...clusters.values()].flatMap((members) => {
      const ids = groupBy(members, ({ identity }) => identity.id);
      const most = Math.max(...[...ids.values()].map(({ length }) => length));
      return [...ids.values()].filter(({ length }) => length < most).flat();
    });
    expect(apart.length, apart.map(({ name }) => name).join('\n')).toBeLessThan(names.length * 0.01);
  });
  it('tell their kinds, but for a few', () => {
    const wrong = names.filter(({ kind, identity }) => identity.kind !== kind);
    expect(wrong.length, wrong.map(({ name }) => name).join('\n')).toBeLessThan(names.length * 0.01);
  });
});
