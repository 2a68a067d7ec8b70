import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { faultsOf } from './judge-workflow.ts';
import { documents, fences } from './markdown.ts';

const yaml = /\.ya?ml$/;
const files = ['examples', '.github/workflows'].flatMap((directory) =>
  readdirSync(directory)
    .filter((name) => yaml.test(name))
    .map((name) => `${directory}/${name}`),
);

/** A configuration may stand beside the workflows of examples/; a file with jobs is a workflow. */
const workflows = files.filter((file) => /^jobs:/m.test(readFileSync(file, 'utf8')));
const snippets = documents().flatMap((file) =>
  fences(file, ['yaml', 'yml']).map((text, index) => ({ name: `${file}, block ${index + 1}`, text })),
);

describe('a workflow', () => {
  it('is there to be judged', () => {
    expect(workflows.filter((file) => file.startsWith('examples/')).length).toBeGreaterThan(4);
    expect(workflows.filter((file) => file.startsWith('.github/')).length).toBeGreaterThan(3);
  });

  it.each(workflows)('of %s is sound', (file) => {
    expect(faultsOf(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it.each(workflows.filter((file) => file.startsWith('examples/')))('of %s keeps its runs apart', (file) => {
    expect(parse(readFileSync(file, 'utf8'))).toHaveProperty('concurrency.group');
  });

  it.each(snippets.filter(({ text }) => /^jobs:/m.test(text)))('in $name is sound', ({ text }) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('in the README is the scheduled one of examples/', () => {
    const shown = fences('README.md', ['yaml']).filter((text) => /^jobs:/m.test(text));
    expect(shown.map((text) => parse(text) as unknown)).toEqual([
      parse(readFileSync('examples/scheduled-update.yaml', 'utf8')),
    ]);
  });
});

it.each(snippets)('YAML in $name parses', ({ text }) => {
  expect(parseAllDocuments(text).flatMap((one) => one.errors)).toEqual([]);
});

it.each(files)('%s parses', (file) => {
  expect(parseAllDocuments(readFileSync(file, 'utf8')).flatMap((one) => one.errors)).toEqual([]);
});

describe('the judge of workflows', () => {
  const sha = 'a'.repeat(40);
  const action = 'flux-image-automation/flux-image-automation@v1';
  const workflow = (step: string, head = 'on: push\npermissions: {}'): string =>
    `${head}\njobs:\n  one:\n    steps:\n      - ${step}\n`;

  it.each([
    ['uses: a/b@v1', 'a/b@v1 is not pinned'],
    [`uses: a/b@${sha}`, `a/b@${sha} names no version beside its hash`],
    [`uses: actions/checkout@${sha} # v1.2.3`, 'checkout leaves its credentials behind'],
    ['run: echo ${{ github.event.client_payload.tag }}', 'a script holds text of others'],
    ['run: echo ${{ steps.images.outputs.report }}', 'a script holds text of others'],
    [`{ uses: ${action}, with: { paths: . } }`, 'there is no input paths'],
    [`{ uses: ${action}, with: { mode: upgrade } }`, expect.stringContaining('Cannot use mode "upgrade"')],
  ])('refuses %s', (step, fault) => {
    expect(faultsOf(workflow(step))).toEqual([fault]);
  });

  it.each([
    ['on: push', 'job one declares no permissions'],
    ['on: [pull_request_target]\npermissions: {}', 'it runs on pull_request_target'],
    ['permissions: {}', 'it is no workflow'],
  ])('refuses what begins %j', (head, fault) => {
    expect(faultsOf(workflow('run: npm ci', head))).toEqual([fault]);
  });

  it('lets a sound one pass', () => {
    expect(faultsOf(workflow(`uses: a/b/c@${sha} # v1.2.3`))).toEqual([]);
    expect(faultsOf(workflow(`{ uses: ${action}, with: { token: '\${{ steps.app.outputs.token }}' } }`))).toEqual([]);
  });
});
