/** What a reader is asked for at install, and what the stores check: the manifests as built. */
import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt, TARGETS, whyNoBuilds } from './builds';

const reason = whyNoBuilds();

describe.each(TARGETS)('the manifest for %s', (target) => {
  if (reason) {
    it.skip(reason);
    return;
  }
  const manifest = JSON.parse(readBuilt(target, 'manifest.json').toString());

  it('asks for no site at install', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('asks for these permissions and no other', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      ...(target === 'firefox' ? [] : ['offscreen']),
      'scripting',
      // Warns of nothing at install; Firefox has a sidebar without asking.
      ...(target === 'firefox' ? [] : ['sidePanel']),
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_permissions).toEqual(['downloads']);
  });

  it('stands beside the page where the reader opens it there', () => {
    if (target === 'firefox') {
      expect(manifest.sidebar_action.default_panel).toBe('sidepanel.html');
      expect(manifest.sidebar_action.open_at_install).toBe(false);
    } else expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  });

  it('lets its pages load nothing but their own files, and connect nowhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('offers no file of its own to web pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has every file it names', () => {
    const files = builtFiles(target, '');
    const background: string[] = manifest.background.scripts ?? [manifest.background.service_worker];
    const pages: string[] = [manifest.action.default_popup, manifest.options_ui.page];
    const icons: string[] = Object.values(manifest.icons);
    for (const file of [...background, ...pages, ...icons]) expect(files).toContain(file.replace(/^\//, ''));
    expect(files).toEqual(expect.arrayContaining(['gate.js', 'engine.js', 'card.js', 'highlights.css']));
  });

  it('has its name and description in three languages', () => {
    expect(manifest.default_locale).toBe('en');
    for (const lang of ['en', 'ru', 'uk']) {
      const messages = JSON.parse(readBuilt(target, `_locales/${lang}/messages.json`).toString());
      for (const text of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)) {
        expect(messages[text[1] ?? '']?.message, `${text[1]} in ${lang}`).toMatch(/\S/);
      }
    }
  });
});

describe('the manifest for Firefox', () => {
  it('names the oldest versions it runs in and collects no data', ({ skip }) => {
    if (reason) skip(reason);
    const { browser_specific_settings: settings } = JSON.parse(
      readBuilt('firefox', 'manifest.json').toString(),
    );
    expect(settings.gecko.strict_min_version).toBe('140.0');
    expect(settings.gecko_android.strict_min_version).toBe('142.0');
    expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
