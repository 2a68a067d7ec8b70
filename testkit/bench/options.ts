import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

/** What is measured, and how large. */
export interface Options {
  readonly program: string;
  readonly rounds: number;
  readonly seed: number;
  /** Parts to run; all where there are none. */
  readonly only: readonly string[];
  /** Where the figures go as JSON; '' for nowhere. */
  readonly json: string;
  readonly files: number;
  readonly policies: number;
  readonly tags: number;
  readonly repositories: number;
  readonly latency: number;
  readonly manyTags: number;
  readonly updateFiles: number;
  readonly updatePolicies: number;
  /** Of the work that peers do as well. */
  readonly images: number;
  readonly simulatedRepositories: number;
}

const sizes = {
  rounds: '5',
  seed: '1',
  files: '10000',
  policies: '1000',
  tags: '1000',
  repositories: '200',
  latency: '20',
  'many-tags': '1000000',
  'update-files': '2000',
  'update-policies': '300',
  images: '100',
  'simulated-repositories': '10000',
} as const;

/** Reads the words after `npm run bench --`. */
export function readOptions(words: readonly string[]): Options {
  const dist = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  const named = Object.fromEntries(
    Object.entries(sizes).map(([name, value]) => [name, { type: 'string', default: value }] as const),
  );
  const { values } = parseArgs({
    args: [...words],
    options: {
      program: { type: 'string', default: dist },
      only: { type: 'string', default: '' },
      json: { type: 'string', default: '' },
      ...named,
    },
  });
  const text: Readonly<Record<string, string | undefined>> = values;
  const number = (name: keyof typeof sizes): number => {
    const value = Number(text[name]);
    if (!Number.isInteger(value) || value < 1)
      throw new Error(`--${name} ${String(text[name])}: a whole number is wanted`);
    return value;
  };
  return {
    program: text['program'] ?? dist,
    only: (text['only'] ?? '').split(',').filter((name) => name !== ''),
    json: text['json'] ?? '',
    rounds: number('rounds'),
    seed: number('seed'),
    files: number('files'),
    policies: number('policies'),
    tags: number('tags'),
    repositories: number('repositories'),
    latency: number('latency'),
    manyTags: number('many-tags'),
    updateFiles: number('update-files'),
    updatePolicies: number('update-policies'),
    images: number('images'),
    simulatedRepositories: number('simulated-repositories'),
  };
}
