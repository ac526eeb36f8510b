// Bundles the console's style and script into the folder given as the first argument.
// Installs what package-lock.json names when it is not there yet.
import {existsSync, mkdirSync, copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2] ?? 'dist');
const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
const stamp = join(here, 'node_modules', '.installed-lock');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: here, stdio: ['ignore', 'ignore', 'inherit']});
  writeFileSync(stamp, lock);
}

const {build} = await import('esbuild');
mkdirSync(target, {recursive: true});
await build({
  absWorkingDir: here,
  entryPoints: ['console.css', 'console.js'],
  outdir: target,
  bundle: true,
  minify: true,
  target: ['chrome100', 'firefox100', 'safari15'],
  logLevel: 'warning',
});
copyFileSync(join(here, 'favicon.svg'), join(target, 'favicon.svg'));
