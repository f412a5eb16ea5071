// What a commit draws, by name: gallery and stories, in Node by its modules and in a browser by its element's `toSVG`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../bench/embed/server.mjs';

/** CSS px: a phone, a column, a laptop. */
const WIDTHS = [390, 720, 1280];
const NOTHING = { hiddenEdges: null, focus: null, selected: null };
const SCHEMES = ['light', 'dark'];

function storiesOf(folder) {
  const files = readdirSync(join(folder, 'data')).filter((file) => file.endsWith('.json') && !file.includes('schema'));
  return files.map((file) => ({ name: file.replace('.json', ''), bytes: readFileSync(join(folder, 'data', file)) }));
}

/** The examples of the gallery as the files that an element reads; where they stand is written into them. */
const filesOfGallery = ({ EXAMPLES }) =>
  EXAMPLES.map(({ name, story }) => ({ name: `gallery-${name.replaceAll(' ', '-')}`, bytes: JSON.stringify(story) }));

/** Text is measured by the same rule on every machine. */
export function drawnInNode({ folder, module }) {
  const { EXAMPLES, sceneOf, pictureOf, parse, standing, toSvg, marksOf, themeOf, identity, plainMeasure } = module;
  const all = new Map();
  const words = { title: 'a', description: 'b' };
  for (const example of EXAMPLES) {
    for (const width of [example.width, ...WIDTHS]) {
      const height = Math.round((example.height * width) / example.width);
      const scene = sceneOf({ ...example, width, height }, plainMeasure);
      const marks = marksOf(scene, { ...NOTHING, ...example.state });
      const frame = { scene, marks, camera: identity, theme: themeOf(example.scheme ?? 'light') };
      all.set(`node: gallery "${example.name}" ${width}`, toSvg(frame, { width, height, ...words }));
    }
  }
  for (const { name, bytes } of storiesOf(folder)) {
    const { story } = parse(bytes);
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        for (const anew of [false, true]) {
          const size = { width, height: Math.round(width * 0.67) };
          const { frame } = pictureOf(standing(story), { ...size, lang: story.lang, scheme }, anew);
          all.set(`node: ${name} ${width} ${scheme}${anew ? ' placed anew' : ''}`, toSvg(frame, { ...size, ...words }));
        }
      }
    }
  }
  return all;
}

const PAGE = (src) =>
  `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>body{margin:0}</style><edgewise-graph src="${src}" height="560"></edgewise-graph><script type="module" src="/dist/edgewise.js"></script>`;

/** `browser` is Playwright's; the page has nothing but the element. */
export async function drawnInPage({ folder, module }, browser) {
  const all = new Map();
  mkdirSync(join(folder, 'compare'), { recursive: true });
  const server = await serveFolder(folder);
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && console.log(message.text()));
  try {
    for (const { name, bytes } of [...storiesOf(folder), ...filesOfGallery(module)]) {
      writeFileSync(join(folder, `compare/${name}.json`), bytes);
      writeFileSync(join(folder, `compare/${name}.html`), PAGE(`/compare/${name}.json`));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${server.origin}/compare/${name}.html`);
        all.set(`page: ${name} ${width}`, await page.evaluate(drawn));
      }
    }
  } finally {
    await page.close();
    server.close();
  }
  return all;
}

/** In the page. There is no SVG before there is a first frame. */
async function drawn() {
  await customElements.whenDefined('edgewise-graph');
  const graph = document.querySelector('edgewise-graph');
  graph.addEventListener('edgewise-error', ({ detail }) => console.error(detail));
  for (;;) {
    await graph.updateComplete;
    const svg = await graph.toSVG();
    if (svg) return svg;
    await new Promise(requestAnimationFrame);
  }
}
