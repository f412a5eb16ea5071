// Packages of Debian, fetched where that is allowed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const hasApt = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
const root = hasApt && process.getuid?.() === 0;
let updated = false;

function apt(...args) {
  console.log(`apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Why nothing can be fetched here; undefined where it can. */
export const hindrance = hasApt ? (root ? undefined : 'not root') : 'not Debian';

function update() {
  if (!updated) apt('update', '-q');
  updated = true;
}

/** Whether the distribution has all of these packages, wherever they are installed. */
export function known(packages) {
  if (hindrance) return false;
  update();
  return packages.every((name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0);
}

/** Whether they are there now. */
export function install(packages) {
  if (hindrance) return false;
  update();
  return apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}
