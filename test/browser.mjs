// One Chromium for every browser test: finds it and, run as a script, gets it where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getChromePath } from 'chrome-launcher';
import { chromium } from 'playwright';

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

function install() {
  const packages = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];
  const steps = [['npx', ['playwright', 'install', 'chromium']]];
  if (asRoot && existsSync('/usr/bin/apt-get'))
    steps.push(
      ['apt-get', ['update', '-q']],
      ['apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]],
    );
  for (const [command, args] of steps) {
    console.log(`no browser for the browser tests yet: ${command} ${args.join(' ')}`);
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const found = findBrowser();
    if (found) return found;
  }
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findBrowser() ?? install();
  if (!found) {
    console.error(
      'No Chromium or Chrome found. Install one (apt-get install chromium, or npx playwright install chromium) or set CHROME_PATH.',
    );
    process.exit(1);
  }
  console.log(`browser: ${found}`);
}
