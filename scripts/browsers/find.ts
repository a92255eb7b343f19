/** Finds an installed Chromium-family browser or Firefox; on Debian and Ubuntu, as root, installs what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** What to call it when it is missing. */
  title: string;
  /** Overrides everything else. */
  variable: string;
  debian: string;
  commands: string[];
  mac: string[];
  windows: string[];
}

const KINDS: Record<BrowserName, Kind> = {
  chromium: {
    title: 'Chromium, Chrome or Edge',
    variable: 'SOURCELINE_CHROMIUM',
    debian: 'chromium',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    title: 'Firefox 140 or newer',
    variable: 'SOURCELINE_FIREFOX',
    debian: 'firefox-esr',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** Path of the browser's program; null where none was found. */
export function findBrowser(name: BrowserName): string | null {
  const kind = KINDS[name];
  const chosen = process.env[kind.variable];
  if (chosen) return existsSync(chosen) ? chosen : null;
  return places(kind).find((path) => existsSync(path)) ?? null;
}

function places(kind: Kind): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      kind.mac.map((app) => join(folder, app)),
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programs86, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, programs86, LOCALAPPDATA].flatMap((folder) =>
      folder ? kind.windows.map((program) => join(folder, program)) : [],
    );
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return kind.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Finds the browsers named, installing them where this machine lets us. Returns what is still missing, in words. */
export function ensureBrowsers(names: readonly BrowserName[], say: (line: string) => void): string[] {
  const missing = () => names.filter((name) => findBrowser(name) === null);
  if (missing().length && mayInstall()) {
    const packages = missing().map((name) => KINDS[name].debian);
    say(`Installing ${packages.join(' and ')} (apt-get)…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['-qq', 'update'],
      ['-qq', '-y', '--no-install-recommends', 'install', ...packages],
    ]) {
      const run = spawnSync('apt-get', args, { env, encoding: 'utf8' });
      if (run.status !== 0) say(`apt-get ${args.at(-1)} failed: ${run.stderr.trim().split('\n').at(-1)}`);
    }
  }
  return missing().map(
    (name) =>
      `${KINDS[name].title} was not found: please install it, or name its program in ${KINDS[name].variable}.`,
  );
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
