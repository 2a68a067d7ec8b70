import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** All packages that a file loads before its first line runs. */
function loaded(file: string, seen = new Set<string>(), packages = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return packages;
  seen.add(file);
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s+'([^']+)';/gm);
  for (const [, name = ''] of statements) {
    if (!name.startsWith('.')) packages.add(name);
    else if (existsSync(join(dirname(file), name))) loaded(join(dirname(file), name), seen, packages);
  }
  return packages;
}

const heavy = /^(?:@aws-sdk\/|google-auth-library|undici$)/;

test('the clients of clouds are loaded by nobody at start-up, nor with the registries', () => {
  const packages = [...loaded('src/main.ts'), ...loaded('src/edge/registry/registry.ts')];
  expect(packages).toContain('node:http');
  expect(packages.filter((name) => heavy.test(name))).toEqual([]);
});

test('and each by one file only, which is asked for when it is needed', () => {
  const folder = 'src/edge/registry/clouds';
  const users = readdirSync(folder).filter((name) => [...loaded(join(folder, name))].some((one) => heavy.test(one)));
  expect(users).toEqual(['aws-client.ts', 'gcp-client.ts']);
});
