// A commit of this repository in a folder of its own, with what of it can draw: a bundle for Node and the package for a browser.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });

/** The export of a name, wherever the commit keeps it: files move, what they are for stays. */
export const WANTED = {
  toSvg: 'src',
  plainMeasure: 'src',
  identity: 'src/scene',
  marksOf: 'src/scene',
  themeOf: 'src/scene',
  pictureOf: 'src',
  parse: 'src/story',
  standing: 'src/story',
  EXAMPLES: 'test/gallery',
  sceneOf: 'test/gallery',
};

export function fileWith(folder, name, under) {
  const files = readdirSync(join(folder, under), { recursive: true }).filter((file) => file.endsWith('.ts'));
  const pattern = new RegExp(`^export (?:async )?(?:const|function) ${name}\\b`, 'm');
  const found = files.filter((file) => pattern.test(readFileSync(join(folder, under, file), 'utf8')));
  if (found.length !== 1) throw new Error(`${name} is exported by ${found.length} files of ${folder}/${under}`);
  return `./${under}/${found[0].replace(/\.ts$/, '.js')}`;
}

function install(folder) {
  const lock = (at) => readFileSync(join(at, 'package-lock.json'), 'utf8');
  if (lock(folder) === lock(root)) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  else execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
}

/** `folder` must not be there yet. Returns what draws in Node, and where the package and the stories lie. */
export async function checkout(commit, folder) {
  git('worktree', 'add', '--detach', folder, commit);
  install(folder);
  const entry = join(folder, 'compare-entry.ts');
  const lines = Object.entries(WANTED).map(
    ([name, under]) => `export { ${name} } from '${fileWith(folder, name, under)}';`,
  );
  writeFileSync(entry, `${lines.join('\n')}\n`);
  await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: join(folder, 'compare'),
      rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
  });
  execFileSync(process.execPath, [join(folder, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'library'], {
    cwd: folder,
    stdio: 'ignore',
  });
  return { folder, module: await import(pathToFileURL(join(folder, 'compare/entry.mjs')).href) };
}

export function remove(folder) {
  git('worktree', 'remove', '--force', folder);
  rmSync(folder, { recursive: true, force: true });
}
