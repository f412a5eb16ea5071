/** Templates and the code that finds controls share one table of names: each is written somewhere, and no class is looked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { AREA, areaNamed, CONTROL } from '../../../src/ui/controls.js';

const src = resolve(import.meta.dirname, '../../../src');
const texts = ['element', 'network', 'ui'].flatMap((folder) =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [join(folder, file), readFileSync(join(src, folder, file), 'utf8')] as const),
);
const written = texts.filter(([file]) => !file.endsWith('controls.ts')).map(([, text]) => text);

test('each area and each control that code looks for is written by a template', () => {
  const areas = Object.keys(AREA).filter((name) => !written.some((text) => text.includes(`AREA.${name}`)));
  // Beside another attribute, so that no finder is taken for a template.
  const controls = Object.values(CONTROL).filter(
    (name) => !written.some((text) => new RegExp(`<\\w+ [^>]*\\b${name}[= >]`).test(text)),
  );
  expect([areas, controls]).toEqual([[], []]);
});

test('no class is looked for', () => {
  const byClass =
    /(?:querySelector(?:All)?(?:<\w+>)?|closest(?:<\w+>)?|matches|find)\(\s*['"`][^'"`]*\.[a-z]|classList\.contains/;
  // A page's own header is no template of ours.
  const wrong = texts.filter(
    ([file, text]) => byClass.test(text.replace(/\$\{[^}]*\}/g, '')) && file !== join('network', 'page.ts'),
  );
  expect(wrong.map(([file]) => file)).toEqual([]);
});

test('an area is found inside others', () => {
  expect(areaNamed('panel', 'scroll')).toBe('[data-area~="panel"] [data-area~="scroll"]');
});
