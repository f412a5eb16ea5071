// An article of a newspaper, with and without our embed, as `npm run embed` writes it for anybody.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
export const STORY = 'stargate';
/** Where the embed stands: nowhere, so far down that it need not start, or under the headline. */
export const PLACES = ['without', 'far down', 'at the top'];
const PARAGRAPHS = 24;

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `body { margin: 0 auto; max-width: 40rem; padding: 1rem; font: 1.1rem/1.5 Georgia, serif }
h1 { line-height: 1.15 } img { max-width: 100%; height: auto }
`;

function snippet(dir) {
  const args = ['src/cli/run.mjs', 'embed', `data/${STORY}.json`, '--as', 'element', '--out', join(dir, 'embed')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--base', 'embed/'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`no embed: ${stderr}`);
  return stdout;
}

function article(paragraphs, place, embed) {
  const text = Array.from({ length: PARAGRAPHS }, (_, i) => `<p>${escaped(paragraphs[i % paragraphs.length])}</p>`);
  if (place === 'at the top') text.unshift(embed);
  if (place === 'far down') text.push(embed, '<p>Ende.</p>');
  return `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Grauwiek</title><link rel="icon" href="data:,"><link rel="stylesheet" href="article.css">
<h1>Grauwiek streitet über eine Fähre, die noch niemand gesehen hat</h1>
<img src="photo.png" width="1280" height="800" alt="">
${text.join('\n')}
</html>
`;
}

export const addressOf = (place) => `${place.replaceAll(' ', '-')}.html`;

/** Writes the pages and all that they load into `dir`. */
export function writePages(dir) {
  mkdirSync(dir, { recursive: true });
  const embed = snippet(dir);
  const paragraphs = readFileSync(join(root, 'data/sample.txt'), 'utf8')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.length > 80);
  writeFileSync(join(dir, 'article.css'), STYLE);
  // Any photograph does; this one weighs what they weigh.
  cpSync(join(root, 'test/gallery/explorer.png'), join(dir, 'photo.png'));
  for (const place of PLACES) writeFileSync(join(dir, addressOf(place)), article(paragraphs, place, embed));
}
