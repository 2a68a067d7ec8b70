import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const names = readdirSync('dist');
const bundle = names
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(`dist/${name}`, 'utf8'))
  .join('\n');

it('holds nothing in dist/ but the bundle, its map, the licences, and action.yml for --help', () => {
  const others = names.filter((name) => !/^\d+\.index\.js(?:\.map)?$/.test(name));
  expect(others.sort()).toEqual(['action.yml', 'index.js', 'index.js.map', 'licenses.txt', 'package.json']);
});

// Ncc takes some calls of path.join, path.resolve and process.cwd for files to bundle, and rewrites them.
it('was not rewritten by the bundler but for action.yml', () => {
  const assets = [...bundle.matchAll(/__nccwpck_require__\.ab \+ "([^"]*)"/g)].map(([, asset]) => asset);
  expect(assets).toEqual(['action.yml']);
});

it('names no path of the machine that built it', () => {
  const paths = [...bundle.matchAll(/['"`](?:file:\/\/)?\/(?:root|home|Users|work|tmp)\/[^'"`]*/g)].map(
    ([path]) => path,
  );
  expect(paths).toEqual([]);
});
