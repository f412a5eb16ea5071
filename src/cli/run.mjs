/**
 * Starts the desk's commands. Node 20 does not run TypeScript, so they are built into dist/ first: quietly, and only when what a command
 * needs is missing there or older than a source file, so that each command works right after `npm ci`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const dist = join(root, 'dist');

/** What the commands themselves are built into, and what `embed` also puts into other people's folders; with the modes of the build. */
const COMMANDS = { files: ['cli.js'], modes: ['cli'] };
const EMBED = {
  files: ['edgewise.js', 'framed.js', 'place.js', 'scheme.js', 'parent.js', 'file.js', 'cli.js'],
  modes: ['library', 'file', 'parent', 'cli'],
};

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestSource() {
  const files = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join(root, 'src', name));
  return Math.max(...[...files, join(root, 'vite.config.ts')].map(changed));
}

/** Into a folder of its own and then moved: another command that starts meanwhile never sees half a file. */
function build(modes) {
  mkdirSync(dist, { recursive: true });
  const folder = mkdtempSync(join(dist, '.build-'));
  try {
    for (const mode of modes) run(mode, folder);
    move(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(mode, folder) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--mode', mode, '--outDir', folder, '--emptyOutDir', 'false'];
  const { status, stderr, error } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${stderr || error}\nThe commands could not be built. Run "npm ci" first.\n`);
  rmSync(folder, { recursive: true, force: true });
  process.exit(2);
}

/** Folders first: what lies in them is named by its content, and the files beside them lead there. */
function move(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort((a, b) => b.split(/[\\/]/).length - a.split(/[\\/]/).length)) {
    const target = join(dist, path.slice(folder.length));
    mkdirSync(dirname(target), { recursive: true });
    renameSync(path, target);
  }
}

const { files, modes } = process.argv[2] === 'embed' ? EMBED : COMMANDS;
const newest = newestSource();
if (files.some((file) => changed(join(dist, file)) < newest)) build(modes);
await import(pathToFileURL(join(dist, 'cli.js')).href);
