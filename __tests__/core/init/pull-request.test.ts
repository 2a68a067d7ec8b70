import { describe, expect, it } from 'vitest';
import { initBody, initTitle, type Offer } from '../../../src/core/init/pull-request.ts';
import { modesIn, workflowsFor } from '../../../src/core/init/workflow-text.ts';
import { readConfiguration } from '../../../src/core/environments/read-configuration.ts';

const marker = (file: string, line: number): Offer['markers'][number] => ({ file, line, setter: 'flux-system:app' });
const offer = (more: Partial<Offer> = {}): Offer => ({ created: [], markers: [], leftOut: [], ...more });

describe('the pull request of init', () => {
  it('is named by what it holds', () => {
    const markers = [marker('a', 1), marker('a', 2), marker('b', 1), marker('c', 1), marker('c', 2)];
    expect(initTitle(offer({ markers }))).toBe('Follow images: 5 markers in 3 files');
    expect(initTitle(offer({ markers: [marker('a', 1)] }))).toBe('Follow images: 1 marker in 1 file');
  });

  it('lists files and markers, and shows nothing of theirs as markup', () => {
    const body = initBody(offer({ created: [{ path: 'a|b.yaml', text: '' }], markers: [marker('<i>@me', 7)] }));
    expect(body).toContain('- <code>a&#124;b.yaml</code>');
    expect(body).toContain('| <code>&#60;i&#62;&#64;me:7</code> | <code>flux-system:app</code> |');
    expect(body).not.toContain('Still to do');
  });

  it('counts what it has no room for', () => {
    const markers = Array.from({ length: 130 }, (_, line) => marker('a', line + 1));
    expect(initBody(offer({ markers }))).toMatch(/\n\nAnd 30 more\.$/);
  });

  it('shows the text of workflows that are left out', () => {
    const body = initBody(offer({ leftOut: [{ path: '.github/workflows/a.yaml', text: 'name: a\n' }] }));
    expect(body).toContain('<code>.github/workflows/a.yaml</code></summary>\n\n```yaml\nname: a\n```\n');
  });
});

it.each([
  ['environments: {}\n', ['image-automation', 'check-images']],
  [
    'environments: { a: { paths: [a] }, b: { paths: [b], promotion: { from: a } } }\n',
    ['image-automation', 'check-images', 'promote-images'],
  ],
])('the workflows of %j', (text, names) => {
  const { configuration } = readConfiguration({ path: 'c.yaml', text });
  if (configuration === undefined) throw new Error('it cannot be read');
  expect(workflowsFor(configuration, []).map(({ path }) => path)).toEqual(
    names.map((name) => `.github/workflows/${name}.yaml`),
  );
});

const ours = 'steps:\n  - uses: flux-image-automation/flux-image-automation@v1\n';

it.each([
  [ours, ['update']],
  [`${ours}    with: { mode: check }\n`, ['check']],
  [`${ours}    with:\n      path: a\n      mode: "init"\n  - run: mode:x\n`, ['init']],
  [`${ours}  - uses: a/b@v1\n    with: { mode: check }\n`, ['update']],
  [`${ours}    with: { mode: '\${{ inputs.mode }}' }\n`, ['']],
  ['steps:\n  - uses: a/b@v1\n', []],
])('the modes in %j', (text, modes) => {
  expect(modesIn(text)).toEqual(modes);
});

it.each([
  ['init', ['image-automation', 'check-images']],
  ['check', ['image-automation']],
  ['update', []],
])('a workflow in mode %s leaves these to be written', (mode, names) => {
  const { configuration } = readConfiguration({ path: 'c.yaml', text: '' });
  if (configuration === undefined) throw new Error('it cannot be read');
  const found = workflowsFor(configuration, [`${ours}    with: { mode: ${mode} }\n`]);
  expect(found.map(({ path }) => path)).toEqual(names.map((name) => `.github/workflows/${name}.yaml`));
});
