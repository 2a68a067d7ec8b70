import { fn1, str } from '../functions.ts';
import type { Func } from '../values.ts';

/** Go's package path; the os… functions are the same on Linux, where Flux runs, but for a name that ends in slashes. */
export const paths: Readonly<Record<string, Func>> = {
  base: fn1(str, base),
  dir: fn1(str, directory),
  clean: fn1(str, clean),
  ext: fn1(str, extension),
  isAbs: fn1(str, (path) => path.startsWith('/')),
  osBase: fn1(str, base),
  osDir: fn1(str, directory),
  osClean: fn1(str, clean),
  osExt: fn1(str, extension),
  osIsAbs: fn1(str, (path) => path.startsWith('/')),
};

/** `'a/../b//c' → 'b/c'`, `'' → '.'`. */
function clean(path: string): string {
  const rooted = path.startsWith('/');
  const kept: string[] = [];
  for (const element of path.split('/')) {
    if (element === '' || element === '.') continue;
    const parent = kept.at(-1);
    if (element !== '..') kept.push(element);
    else if (parent !== undefined && parent !== '..') kept.pop();
    else if (!rooted) kept.push('..');
  }
  return (rooted ? '/' : '') + kept.join('/') || '.';
}

function directory(path: string): string {
  return clean(path.slice(0, path.lastIndexOf('/') + 1));
}

/** The last element: `'a/b/' → 'b'`, `'/' → '/'`. */
function base(path: string): string {
  if (path === '') return '.';
  return path.split('/').findLast((element) => element !== '') ?? '/';
}

/** From the last point of the last element: `'a.tar.gz' → '.gz'`. */
function extension(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0] ?? '';
}
