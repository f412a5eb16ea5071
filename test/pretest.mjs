// Run before the tests: gets the browsers that are missing and says of each engine whether it is tested, and if not, why.
import { spawnSync } from 'node:child_process';
import { hindrance, install, known } from './apt.mjs';
import { findBrowser, installBrowser } from './browser.mjs';
import { ENGINES, find } from './engines/found.mjs';

const chromium = findBrowser() ?? installBrowser();
if (!chromium) {
  console.error(
    'No Chromium or Chrome found. Install one (apt-get install chromium, or npx playwright install chromium) or set CHROME_PATH.',
  );
  process.exit(1);
}
const { stdout } = spawnSync(chromium, ['--version'], { encoding: 'utf8' });
console.log(`chromium: ${stdout?.trim() || 'version unknown'}, ${chromium}`);

/** Why an engine is not there although it was asked for, and whether that is to be borne where nothing may be missing. */
function absence({ packages, version, unfit, required }) {
  const there = version();
  if (there && unfit?.(there)) return { why: unfit(there), borne: true };
  if (hindrance) return { why: `${hindrance}; it needs ${packages.join(' ')}`, borne: !required };
  if (!known(packages)) return { why: `this system has not got ${packages.join(' ')}`, borne: !required };
  return { why: `apt-get could not install ${packages.join(' ')}`, borne: false };
}

let missing = false;
for (const [name, engine] of Object.entries(ENGINES)) {
  let found = find(name);
  if (!found && known(engine.packages) && !engine.unfit?.(engine.version())) {
    install(engine.packages);
    found = find(name);
  }
  if (found) {
    console.log(`${name}: ${engine.says(found.version)}`);
    continue;
  }
  const { why, borne } = absence(engine);
  console.log(`${name}: not tested (${why})`);
  missing ||= !borne;
}

if (missing && process.env.CI) {
  console.error('CI is set, and an engine is missing.');
  process.exit(1);
}
