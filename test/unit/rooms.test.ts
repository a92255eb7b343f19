/** The house keeps its order: every room has its import rule, and the rules are those of the architecture. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

interface Rule {
  name: string;
  from: { path?: string };
}
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: Rule[];
};

describe('import rules', () => {
  const rooms = readdirSync(new URL('../../lib', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `lib/${entry.name}`);

  it.each([...rooms, 'components'])('%s has its own', (room) => {
    const own = forbidden.filter(({ from }) => from.path === `^${room}/`).map(({ name }) => name);
    expect(own).toEqual([`${room}-values`, `${room}-types-only`, `${room}-packages`]);
  });
});
