/**
 * The rooms of the house and what each may import (docs/architecture.md has the table).
 * A room may always import itself; `allow` lists the other rooms, `types` those of which only types may be used.
 */
const rooms = {
  'lib/text': { allow: [] },
  'lib/languages': { allow: ['lib/text'] },
  'lib/attribution': { allow: ['lib/text', 'lib/languages'] },
  'lib/sources': { allow: ['lib/text', 'lib/languages'], types: ['lib/attribution'] },
  'lib/article': { allow: ['lib/text'] },
  'lib/highlight': { allow: ['lib/text'], types: ['lib/attribution'] },
  'lib/statements': {
    allow: ['lib/text', 'lib/languages', 'lib/sources'],
    types: ['lib/attribution'],
  },
  'lib/library': {
    allow: ['lib/text', 'lib/statements', 'lib/languages/types.ts'],
    packages: ['dexie', 'valibot', 'fflate', 'mdast-util-to-markdown', '@types/mdast'],
    types: ['lib/article', 'lib/attribution', 'lib/languages', 'lib/sources'],
  },
  // The schemas of records are those of the messages that carry them; they are plain and know no database.
  'lib/platform': {
    allow: [
      'lib/library/schema.ts',
      'lib/library/page-schema.ts',
      'lib/attribution/types.ts',
      'lib/languages/types.ts',
    ],
    packages: ['valibot', 'wxt'],
    types: ['lib/article', 'lib/attribution', 'lib/languages', 'lib/library', 'lib/sources', 'lib/text'],
  },
  'lib/i18n': { allow: [] },
  components: { allow: ['lib/i18n'], packages: ['preact'], types: ['lib'] },
};

const forbidden = [
  {
    name: 'no-circular',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-tests-in-product',
    severity: 'error',
    from: { path: '^(lib|components|entrypoints)', pathNot: '\\.test\\.' },
    to: { path: '^test/' },
  },
];

/** What a page loads is the engine and one language: the names stay in the background, other languages on the disk. */
const notOnlyTypes = { dependencyTypesNot: ['type-only'] };
forbidden.push(
  {
    name: 'engine-without-languages-and-names',
    severity: 'error',
    from: { path: '^entrypoints/(?:gate|engine|card)/' },
    to: {
      path: '^lib/(?:languages|attribution|sources)/',
      pathNot: [
        '/types\\.ts$',
        '^lib/languages/(?:detect|glance)\\.ts$',
        '^lib/attribution/(?:beginning|version)\\.ts$',
        '^lib/sources/label\\.ts$',
      ],
      ...notOnlyTypes,
    },
  },
  {
    name: 'detection-without-packs',
    severity: 'error',
    from: { path: '^lib/languages/(?:detect|glance)\\.ts$' },
    to: { path: '^lib/', pathNot: ['^lib/languages/types\\.ts$', '^lib/languages/[a-z]+/signs\\.ts$'] },
  },
  {
    name: 'one-language-a-script',
    severity: 'error',
    from: { path: '^entrypoints/language-([a-z]+)/' },
    to: {
      path: '^(?:lib|entrypoints|components)/',
      pathNot: [
        '^lib/languages/$1/',
        '^lib/attribution/(?:text-reader\\.ts|inflected/|analytic/)',
        '^entrypoints/engine/readers\\.ts$',
      ],
    },
  },
  {
    name: 'languages-apart',
    severity: 'error',
    from: { path: '^lib/languages/(ru|uk|en)/' },
    to: { path: '^lib/languages/(?:ru|uk|en)/', pathNot: '^lib/languages/$1/' },
  },
  {
    name: 'grammars-apart',
    severity: 'error',
    from: { path: '^lib/attribution/(inflected|analytic)/' },
    to: {
      path: ['^lib/attribution/(?:inflected|analytic)/', '^lib/languages/(?:index\\.ts$|[a-z]+/)'],
      pathNot: '^lib/attribution/$1/',
    },
  },
  {
    name: 'shared-without-grammars',
    severity: 'error',
    from: { path: '^lib/attribution/[^/]+$', pathNot: '^lib/attribution/index\\.ts$' },
    to: { path: ['^lib/attribution/(?:inflected|analytic)/', '^lib/languages/(?:index\\.ts$|[a-z]+/)'] },
  },
);

for (const [room, { allow, types = [], packages = [] }] of Object.entries(rooms)) {
  const within = (place) => (place.endsWith('.ts') ? `^${place.replaceAll('.', '\\.')}$` : `^${place}/`);
  const values = [room, ...allow].map(within);
  const typed = types.map(within);
  forbidden.push(
    {
      name: `${room}-values`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: '\\.test\\.' },
      to: { path: '^(lib|components|entrypoints|scripts)/', pathNot: [...values, ...typed, '/types\\.ts$'] },
    },
    {
      name: `${room}-types-only`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: '\\.test\\.' },
      to: {
        path: typed.length ? typed : ['^$'],
        pathNot: [...values, '/types\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: `${room}-packages`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: '\\.test\\.' },
      to: {
        path: 'node_modules/',
        pathNot: packages.length ? packages.map((p) => `node_modules/${p}/`) : undefined,
      },
    },
  );
}
for (const rule of forbidden) if (rule.to.pathNot === undefined) delete rule.to.pathNot;

module.exports = {
  forbidden,
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt)/' },
  },
};
