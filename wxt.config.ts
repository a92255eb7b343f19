import { defineConfig } from 'wxt';
import { highlightCss } from './lib/highlight/styles';
import { spellOutLetters } from './scripts/build/letters';

/**
 * The built manifest asks for no site at install: hosts are optional, the gate and the engine are unlisted scripts
 * that the background registers once the reader grants them (test/unit reads the built manifests).
 */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      // Only there a backup is made by a page: Firefox has a background page.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['downloads'],
    optional_host_permissions: ['*://*/*'],
    minimum_chrome_version: '123',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Not Alt+Shift: it switches the keyboard layout for many readers of Russian and Ukrainian.
    commands: {
      'next-source': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_nextSource__' },
      'previous-source': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_previousSource__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sourceline@sourceline.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    // The sheet that the background inserts into articles is made from the table of styles, not kept beside it.
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'highlights.css', contents: highlightCss() });
    },
  },
  // Cyrillic stays as it is written: escaped it would double the size of the lexicons.
  vite: () => ({
    plugins: [
      {
        name: 'letters',
        transform: (code, id) => (/\/(?:lib|entrypoints)\/.*\.tsx?$/.test(id) ? spellOutLetters(code) : null),
      },
    ],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', charset: 'utf8' },
    // Our pages' policy lets nothing connect; browsers that need Vite's polyfill, which fetches, are not ours.
    // The rooms of the library do nothing when imported: what a script does not use stays out of it.
    build: {
      modulePreload: { polyfill: false },
      rollupOptions: { treeshake: { moduleSideEffects: (id) => !/\/lib\/.*\.ts$/.test(id) } },
    },
  }),
});
