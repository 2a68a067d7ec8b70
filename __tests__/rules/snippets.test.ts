import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { excusesIn } from '../../src/core/check/excuses.ts';
import { strayAnnotations } from '../../src/core/check/annotations.ts';
import { isWishful, wishesOf } from '../../src/core/eligibility/wishes.ts';
import { readConfiguration } from '../../src/core/environments/read-configuration.ts';
import { readHolds } from '../../src/core/environments/read-holds.ts';
import { readObjects } from '../../src/core/flux/read.ts';
import { readMarkers } from '../../src/core/manifests/markers.ts';
import { readPolicyTests } from '../../src/core/policy-test/read-tests.ts';
import type { Problem } from '../../src/core/problem/problem.ts';
import { isInputName } from '../../src/core/settings/inputs.ts';
import { factsIn } from '../core/check/repository.ts';
import { readOptions } from '../../testkit/bench/options.ts';
import { faultsOf, faultsOfFragment } from './judge-workflow.ts';
import { blocksOf, documents, type Block } from './markdown.ts';

const blocks = documents().flatMap(blocksOf);
const named = (block: Block): { name: string; block: Block } => ({ name: `${block.file}:${block.line}`, block });
const inLanguage = (language: string): readonly ReturnType<typeof named>[] =>
  blocks.filter((block) => block.language === language).map(named);
const texts = (problems: readonly Problem[]): readonly string[] => problems.map(({ message }) => message);

interface Kind {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly faults: (text: string) => readonly string[];
}

const policy = (metadata: string): string =>
  `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\n${metadata.replace('metadata:\n', 'metadata:\n  name: app\n  namespace: flux-system\n')}spec: { imageRepositoryRef: { name: app }, policy: { semver: { range: 1.x } } }\n`;

/** Every kind of YAML that documents show, the first that fits, and what would be wrong with it. */
const kinds: readonly Kind[] = [
  { kind: 'workflow', pattern: /^jobs:/m, faults: faultsOf },
  { kind: 'steps of a job', pattern: /^(?:steps:|- uses: )/m, faults: faultsOfFragment },
  { kind: 'objects of Flux', pattern: /^kind: Image/m, faults: (text) => faultsOfObjects(text) },
  {
    kind: 'configuration',
    pattern: /^(?:environments|severities|pull-request|notifications|rollback):/m,
    faults: (text) => texts(readConfiguration({ path: 'c.yaml', text }).problems),
  },
  { kind: 'policy tests', pattern: /^tests:/m, faults: (text) => texts(readPolicyTests({ path: 't', text }).problems) },
  { kind: 'holds', pattern: /^holds:/m, faults: (text) => texts(readHolds({ path: 'h.yaml', text }).problems) },
  { kind: 'annotations of a policy', pattern: /^metadata:\n {2}annotations:/, faults: faultsOfAnnotations },
  { kind: 'access to a repository', pattern: /^accessFrom:/, faults: (text) => faultsOfSpec(text) },
  { kind: 'an excuse', pattern: /# image-automation: allow/, faults: faultsOfExcuses },
  { kind: 'a marked value', pattern: /# \{"\$imagepolicy": "/, faults: faultsOfMarkers },
];

function faultsOfObjects(text: string): readonly string[] {
  const { objects, problems } = readObjects([{ path: 'a.yaml', text }], { namespace: 'flux-system' });
  return objects.length === 0 ? ['there is no object', ...texts(problems)] : texts(problems);
}

function faultsOfSpec(text: string): readonly string[] {
  const spec = `image: ghcr.io/org/app\ninterval: 5m\n${text}`.replace(/^(?=.)/gm, '  ');
  return faultsOfObjects(
    `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata: { name: app }\nspec:\n${spec}`,
  );
}

function faultsOfAnnotations(text: string): readonly string[] {
  const facts = factsIn({ 'a.yaml': policy(text) });
  const [read] = facts.inventory.policies.values();
  if (read === undefined) return ['it makes no policy'];
  return [...texts(strayAnnotations(facts)), ...(isWishful(wishesOf(read)) ? [] : ['nothing is wished'])];
}

function faultsOfExcuses(text: string): readonly string[] {
  const { excuses, problems } = excusesIn([{ path: 'a.yaml', text }]);
  return excuses.length === 0 ? ['nothing is excused', ...texts(problems)] : texts(problems);
}

function faultsOfMarkers(text: string): readonly string[] {
  const { markers, problems } = readMarkers('a.yaml', text);
  return markers.length === 0 ? ['there is no marker', ...texts(problems)] : texts(problems);
}

describe('YAML in documents', () => {
  const yaml = inLanguage('yaml');

  it('is there', () => {
    expect(yaml.length).toBeGreaterThan(20);
  });

  it.each(yaml)('of $name is of a known kind, and right', ({ block: { text } }) => {
    const kind = kinds.find(({ pattern }) => pattern.test(text));
    expect(kind?.kind, text).toBeDefined();
    expect(kind?.faults(text)).toEqual([]);
  });

  it.each<[string, string]>([
    ['steps:\n  - uses: ORG/flux-image-automation@v1\n', 'ORG/flux-image-automation@v1 is not where this action lives'],
    ['- uses: flux-image-automation/flux-image-automation@v1\n  with: { pth: a }\n', 'there is no input pth'],
    ['metadata:\n  annotations:\n    image-automation/min-ages: 24h\n', 'nothing is wished'],
    ['range: 1.x # image-automation: allow policy/none because x\n', 'nothing is excused'],
    ['image: a:1 # {"$imagepolicy": "app"}\n', 'there is no marker'],
    ['accessFrom:\n  namespaceSelector: []\n', 'there is no object'],
  ])('that is wrong is refused: %s', (text, fault) => {
    const kind = kinds.find(({ pattern }) => pattern.test(text));
    expect(kind?.faults(text)).toContain(fault);
  });
});

it.each(inLanguage('json'))('JSON of $name parses', ({ block: { text } }) => {
  expect(() => JSON.parse(text) as unknown).not.toThrow();
});

/** What GitHub draws: https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams */
it.each(inLanguage('mermaid'))('the diagram of $name begins as one', ({ block: { text } }) => {
  expect(text).toMatch(/^(?:(?:flowchart|graph) (?:LR|TD|TB|RL|BT)|gantt|stateDiagram-v2|sequenceDiagram|timeline)\n/);
});

/** What else documents tell people to type; the program's own commands have tests of their own. */
const commands: readonly RegExp[] = [
  /^#/,
  /^node dist\/index\.js\b/,
  /^npm (?:ci|test)$/,
  /^npm ci && npm run \w+$/,
  /^npm run [\w:]+(?: --(?: --[\w-]+ \S+)+)?$/,
  // Run by __tests__/scenarios/documented-commands.test.ts.
  /^git (?:fetch origin refs\/image-automation\/memory|show FETCH_HEAD:memory\.json)$/,
];

describe.each(inLanguage('sh'))('the commands of $name', ({ block: { text } }) => {
  const lines = text.replace(/\\\n\s*/g, ' ').split('\n');
  const plain = lines.map((line) => line.replace(/\s+# .*$/, '').trim()).filter((line) => line !== '');

  it('are such as are tested', () => {
    expect(plain.filter((line) => !commands.some((known) => known.test(line)))).toEqual([]);
  });

  it('give the benchmark options that it has', () => {
    const benches = plain.filter((line) => line.startsWith('npm run bench'));
    for (const line of benches) {
      const words = line.split(' -- ')[1]?.split(' ') ?? [];
      expect(() => readOptions(words)).not.toThrow();
    }
  });
});

it.each(documents())('%s names no flag that there is not', (file) => {
  const flags = [...readFileSync(file, 'utf8').matchAll(/`--([a-z][a-z-]+)/g)].map(([, flag = '']) => flag);
  // Those of the benchmark are its own.
  const isKnown = (flag: string): boolean => isInputName(flag) || flag === 'help' || isOfBench(flag);
  expect(flags.filter((flag) => !isKnown(flag))).toEqual([]);
});

function isOfBench(flag: string): boolean {
  try {
    readOptions([`--${flag}`, '1']);
    return true;
  } catch {
    return false;
  }
}

it('has no block of a language that nothing tests', () => {
  const known = ['yaml', 'json', 'mermaid', 'sh', 'text', 'diff', 'ts'];
  expect(blocks.filter(({ language }) => !known.includes(language)).map((block) => named(block).name)).toEqual([]);
});
