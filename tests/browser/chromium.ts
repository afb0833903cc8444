import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const { env, platform } = process;

const usualPlaces = (): readonly string[] => {
  switch (platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
      );
    case 'win32':
      return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) =>
        folder === undefined
          ? []
          : [
              join(folder, 'Google/Chrome/Application/chrome.exe'),
              join(folder, 'Microsoft/Edge/Application/msedge.exe'),
            ],
      );
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
        (name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`],
      );
  }
};

/** The browser that Playwright has downloaded, where it knows of one. */
const playwrightsOwn = (): readonly string[] => {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
};

const findInstalled = (): string | undefined =>
  [...usualPlaces(), ...playwrightsOwn()].find((path) => existsSync(path));

const installWithApt = (): void => {
  const run = (...args: readonly string[]): boolean =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  if (!run('install', '-y', '--no-install-recommends', 'chromium')) {
    run('update');
    run('install', '-y', '--no-install-recommends', 'chromium');
  }
};

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, else one in a usual place, else, for root on a system with
 * apt-get, one that is installed now.
 */
export const findChromium = (): string => {
  const named = env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROMIUM_PATH names ${named}, and there is no such file. Name the program of a Chromium or a Chrome.`,
    );
  }
  const canInstall = platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (findInstalled() === undefined && canInstall) installWithApt();
  const found = findInstalled();
  if (found !== undefined) return found;
  throw new Error('No Chromium was found. Install Chromium or Chrome, or name its program in CHROMIUM_PATH.');
};
