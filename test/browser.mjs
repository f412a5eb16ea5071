// One Chromium for every browser test: finds it, and gets it where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { getChromePath } from 'chrome-launcher';
import { chromium } from 'playwright';
import { install } from './apt.mjs';

const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Told by CHROME_PATH, else Playwright's own, else the system's; undefined where there is none. */
export function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  try {
    const path = getChromePath();
    return runnable(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

export function launchOptions() {
  const executablePath = findBrowser();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      // The same software WebGL on every machine.
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      '--font-render-hinting=none',
      // A test makes no request that it did not ask for.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  };
}

/** Playwright's Chromium, else the system's; undefined if neither can be had. */
export function installBrowser() {
  console.log('no browser for the browser tests yet: npx playwright install chromium');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (!findBrowser()) install(['chromium', 'fonts-dejavu-core', 'fonts-liberation']);
  return findBrowser();
}
