import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** Each source file with the files and packages that it imports. */
const imports = new Map(
  sources.map((file) => {
    const text = readFileSync(join('src', file), 'utf8');
    const statements = [
      ...text.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)';/gm),
      ...text.matchAll(/\bimport\('([^']+)'\)/g),
    ];
    const names = statements.map(([, name = '']) => name);
    return [file, names.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name))];
  }),
);

const layerOf = (file: string): string => file.split('/')[0] ?? '';

describe('the walls', () => {
  it('let core import only core and pure libraries', () => {
    const pure = /^(?:core\/|yaml$|re2js$|semver$)/;
    const breaches = [...imports]
      .filter(([file]) => layerOf(file) === 'core')
      .flatMap(([file, names]) => names.filter((name) => !pure.test(name)).map((name) => `${file} → ${name}`));
    expect(breaches).toEqual([]);
  });

  it('let an edge import core and its own folder only, and a flow core and flows only', () => {
    const allowed = (file: string, name: string): boolean => {
      if (!name.includes('.ts')) return layerOf(file) !== 'flows';
      if (layerOf(name) === 'core') return true;
      if (layerOf(file) === 'flows') return layerOf(name) === 'flows';
      return dirname(file) === dirname(name) || name.startsWith(`${file.split('/').slice(0, 2).join('/')}/`);
    };
    const breaches = [...imports]
      .filter(([file]) => ['edge', 'flows'].includes(layerOf(file)))
      .flatMap(([file, names]) => names.filter((name) => !allowed(file, name)).map((name) => `${file} → ${name}`));
    expect(breaches).toEqual([]);
  });

  it('keep the template folder to itself', () => {
    const breaches = [...imports]
      .filter(([file]) => file.startsWith('core/template/'))
      .flatMap(([file, names]) =>
        names
          .filter((name) => !name.startsWith('core/template/') && name !== 're2js')
          .map((name) => `${file} → ${name}`),
      );
    expect(breaches).toEqual([]);
  });

  it('hold no circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file)) return;
      done.add(file);
      for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('leave no file that nothing reaches', () => {
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const next of imports.get(file) ?? []) reach(next);
    };
    reach('main.ts');
    expect(sources.filter((file) => !reached.has(file))).toEqual([]);
  });

  it('hold no folder for odds and ends, and no barrel', () => {
    expect(sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|managers?|index)(?:\.ts)?(?:\/|$)/.test(file))).toEqual(
      [],
    );
  });
});

it('names no package registry and no path of a machine in any file of the project', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  expect(lock).not.toMatch(/"resolved": "[^"]*:/);
  const files = [...sources.map((file) => join('src', file)), 'README.md', 'package.json'];
  for (const file of files)
    expect(readFileSync(file, 'utf8'), relative('.', file)).not.toMatch(/registry\.npmjs|\/root\/|\/work\//);
});
