import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/core/environments/read-configuration.ts';
import { inventoryOf } from '../../src/core/flux/inventory.ts';
import { readObjects } from '../../src/core/flux/read.ts';
import { readPolicyTests } from '../../src/core/policy-test/read-tests.ts';
import { runTest } from '../../src/core/policy-test/run-test.ts';
import { readSettings } from '../../src/core/settings/settings.ts';
import { readCommandLine } from '../../src/edge/inputs/command-line.ts';
import { anchorsOf, documents, fences, proseOf } from './markdown.ts';

const files = documents();

describe('links between documents', () => {
  const links = files.flatMap((file) =>
    [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => ({ file, target })),
  );

  it('are there', () => {
    expect(links.length).toBeGreaterThan(20);
  });

  it.each(links)('$target of $file leads to something', ({ file, target }) => {
    const [path = '', anchor] = target.split('#');
    const place = path === '' ? file : join(dirname(file), path);
    expect(existsSync(place), place).toBe(true);
    if (anchor !== undefined) expect([...anchorsOf(place)]).toContain(anchor);
  });
});

/** Splits a line as a shell does that knows single and double quotes only. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) => word.replace(/['"]/g, ''));
}

describe('commands in documents', () => {
  const commands = files.flatMap((file) => [
    ...fences(file, ['sh', 'bash', 'console', 'shell']).flatMap((text) =>
      text
        .replace(/\\\n\s*/g, ' ')
        .split('\n')
        .flatMap((line) => /node dist\/index\.js(.*)$/.exec(line)?.[1] ?? [])
        .map((rest) => ({ file, rest })),
    ),
    ...[...readFileSync(file, 'utf8').matchAll(/`node dist\/index\.js([^`\n]*)`/g)].map(([, rest = '']) => ({
      file,
      rest,
    })),
  ]);

  it('are there', () => {
    expect(commands.length).toBeGreaterThan(5);
  });

  it.each(commands)('node dist/index.js$rest of $file is understood', ({ rest }) => {
    const read = readCommandLine(wordsOf(rest.replace(/\s#.*$/, '')));
    if (read.kind === 'inputs') expect(readSettings(read.inputs).mode).toBe(read.inputs.mode ?? 'update');
    else expect(rest).toContain('-h');
  });

  const scripts = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bnpm run ([\w:]+)/g)].map(([, script = '']) => ({ file, script })),
  );

  it.each(scripts)('npm run $script of $file exists', ({ script }) => {
    const { scripts: known } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(Object.keys(known)).toContain(script);
  });
});

it.each(files)('%s names files of the project that exist', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/`((?:src|__tests__|testkit|examples|schemas)\/[\w./-]+)`/g)];
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
});

it.each(files)('%s names no path of a machine and no package registry', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/registry\.npmjs|\/root\/|\/work\/|\/home\/\w/);
});

/** The YAML blocks of all documents that hold a pattern. */
function blocksWith(pattern: RegExp): readonly { readonly file: string; readonly text: string }[] {
  return files.flatMap((file) =>
    fences(file, ['yaml'])
      .filter((text) => pattern.test(text))
      .map((text) => ({ file, text })),
  );
}

describe('what documents show', () => {
  const objects = blocksWith(/^kind: Image/m);
  const configurations = blocksWith(/^(?:environments|severities|pull-request|notifications):/m);
  const tests = blocksWith(/^tests:/m);

  it('is there', () => {
    expect([objects.length, configurations.length, tests.length]).not.toContain(0);
  });

  it.each(objects)("Flux's objects in $file are read without a problem", ({ file, text }) => {
    const { objects: read, problems } = readObjects([{ path: `${file}.yaml`, text }], { namespace: 'flux-system' });
    expect(problems.map(({ message }) => message)).toEqual([]);
    expect(read.length).toBeGreaterThan(0);
  });

  it.each(configurations)('a configuration in $file is read without a problem', ({ file, text }) => {
    expect(readConfiguration({ path: `${file}.yaml`, text }).problems.map(({ message }) => message)).toEqual([]);
  });

  it.each(tests)('a policy test in $file passes', ({ file, text }) => {
    const { tests: read, problems } = readPolicyTests({ path: `${file}.yaml`, text });
    expect(problems.map(({ message }) => message)).toEqual([]);
    const done = read.filter(({ subject }) => subject.kind === 'spec').map((one) => runTest(one, inventoryOf()));
    expect(done.flatMap((one) => one.problems.map(({ message }) => message))).toEqual([]);
  });
});

it('links every page of docs/ from the README, and every example from some page', () => {
  const linked = (names: readonly string[]): string => names.map((name) => readFileSync(name, 'utf8')).join('');
  const pages = files.filter((file) => /^docs\/[^/]+\.md$/.test(file));
  expect(pages.filter((page) => !linked(['README.md']).includes(`](${page})`))).toEqual([]);
  const examples = readdirSync('examples');
  expect(examples.filter((name) => !linked(files).includes(`examples/${name})`))).toEqual([]);
});

it('has a meaning and a cure for every problem', () => {
  const sections = readFileSync('docs/problems.md', 'utf8').split(/^#{2,3} /m);
  const entries = sections.filter((section) => /^`[a-z-]+\/[a-z0-9-]+`\n/.test(section));
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter((entry) => !/^.*\n[A-Z`].+ \*\*Cure\*\*: ./.test(entry))).toEqual([]);
});

it('explains every key of the configuration', () => {
  interface Schema {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly definitions?: Readonly<Record<string, Schema>>;
  }
  const schema = JSON.parse(readFileSync('schemas/image-automation.schema.json', 'utf8')) as Schema;
  const keys = [schema, ...Object.values(schema.definitions ?? {})].flatMap(({ properties = {} }) =>
    Object.keys(properties),
  );
  const page = readFileSync('docs/configuration.md', 'utf8');
  expect(keys.length).toBeGreaterThan(30);
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});
