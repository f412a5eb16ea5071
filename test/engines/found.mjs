// Where the engines beside Chromium are on this machine, and which packages of Debian bring them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const FONTS = ['fonts-dejavu-core', 'fonts-liberation'];

/** A display that nobody sees: WebKitGTK opens a window, and Firefox has WebGL only where it could. */
const DISPLAY = '/usr/bin/Xvfb';

/** The first `NAME` in a folder like `folder` of any architecture. */
function library(folder, name) {
  if (!existsSync('/usr/lib')) return undefined;
  for (const arch of readdirSync('/usr/lib').filter((its) => its.includes('-linux-')))
    for (const its of readdirSync(`/usr/lib/${arch}`).filter((its) => folder.test(its)))
      if (existsSync(`/usr/lib/${arch}/${its}/${name}`)) return `/usr/lib/${arch}/${its}/${name}`;
  return undefined;
}

/** The version of a package as its makers count, without Debian's additions. */
function version(name) {
  const { stdout } = spawnSync('dpkg-query', ['--show', name], { encoding: 'utf8' });
  return (stdout?.split('\t')[1] ?? '')
    .trim()
    .replace(/^\d+:/, '')
    .replace(/-[^-]*$/, '');
}

/** WPE of this line is some months older than Safari 16.4, where our floor is; what is newer would show nothing of that. */
const BELOW = /^2\.3\d\./;

/** Why this version shows nothing of what it is fetched for. An engine that is not there has no version and is not unfit: it can be fetched. */
export const whyUnfit = (its) =>
  !its || BELOW.test(its) ? undefined : `WPE WebKit ${its} is no older than what Edgewise needs`;

export const ENGINES = {
  firefox: {
    packages: ['firefox-esr', 'xvfb', ...FONTS],
    parts: () => ({ driver: '/usr/bin/firefox-esr', browser: '/usr/bin/firefox-esr', display: DISPLAY }),
    version: () => version('firefox-esr'),
    says: (its) => `Firefox ${its}, by WebDriver BiDi`,
    required: true,
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb', ...FONTS],
    parts: () => ({
      driver: '/usr/bin/WebKitWebDriver',
      browser: library(/^webkit2?gtk-/, 'MiniBrowser'),
      display: DISPLAY,
    }),
    version: () => version('webkit2gtk-driver'),
    says: (its) => `WebKitGTK ${its}, by WebDriver, which knows no touch (a mouse does it) and cannot print`,
    required: true,
  },
  wpe: {
    packages: ['wpewebkit-driver', 'libwpewebkit-1.1-0', ...FONTS],
    parts: () => ({ driver: '/usr/bin/WPEWebDriver', browser: library(/^wpe-webkit-/, 'MiniBrowser') }),
    version: () => version('wpewebkit-driver'),
    says: (its) => `WPE WebKit ${its}, older than what Edgewise needs: figure and words must stay`,
    unfit: whyUnfit,
    required: false,
  },
};

/** What is there of an engine: its driver, browser and version; undefined unless all of it is. */
export function find(name) {
  const engine = ENGINES[name];
  const parts = engine.parts();
  if (!Object.values(parts).every((path) => path && existsSync(path))) return undefined;
  const its = { name, ...parts, version: engine.version() };
  return engine.unfit?.(its.version) ? undefined : its;
}

/** All that are there. */
export const findAll = () => Object.keys(ENGINES).flatMap((name) => find(name) ?? []);
