import { describe, expect, it } from 'vitest';
import type { Reach } from '../../../src/core/change/reach.ts';
import { unwritable, writerOf, type Writer } from '../../../src/core/init/writer.ts';
import { automationFile, factsIn } from '../check/repository.ts';

/** An automation for each path; one that takes labelled policies alone has a star. */
function reaches(paths: readonly string[]): readonly Reach[] {
  const texts = paths.map((path, index) => {
    const selector = path.endsWith('*') ? '{ matchLabels: { team: web } }' : '';
    return [`${index}.yaml`, automationFile(`a${index}`, { path: path.replace('*', ''), selector })] as const;
  });
  return factsIn(Object.fromEntries(texts)).reaches;
}

describe('writerOf', () => {
  it.each<[file: string, within: string, paths: readonly string[], expected: Writer]>([
    ['apps/web/a.yaml', '.', [], { kind: 'new', path: '.' }],
    ['apps/web/a.yaml', 'apps', [], { kind: 'new', path: 'apps' }],
    ['apps/web/a.yaml', '.', ['apps'], { kind: 'present' }],
    ['apps/web/a.yaml', '.', ['apps/web'], { kind: 'present' }],
    ['apps/web/a.yaml', '.', ['apps/api'], { kind: 'new', path: 'apps/web' }],
    ['apps/web/a.yaml', '.', ['infra', 'apps/api/v1'], { kind: 'new', path: 'apps/web' }],
    ['apps/web/a.yaml', '.', ['infra'], { kind: 'new', path: 'apps' }],
    ['apps/web/v1/a.yaml', 'apps', ['apps/web/v2'], { kind: 'new', path: 'apps/web/v1' }],
    ['apps/a.yaml', '.', ['apps/web'], { kind: 'none', automation: 'a0' }],
    ['a.yaml', '.', ['apps'], { kind: 'none', automation: 'a0' }],
    ['apps/web/a.yaml', '.', ['apps*'], { kind: 'none', automation: 'a0' }],
    ['apps/web/a.yaml', '.', ['apps*', 'apps/web'], { kind: 'present' }],
    ['infra/a.yaml', '.', ['apps*'], { kind: 'new', path: 'infra' }],
  ])('of %s within %s beside %j is %j', (file, within, paths, expected) => {
    expect(writerOf(file, within, reaches(paths))).toEqual(expected);
  });
});

it('unwritable names the automation that is in the way', () => {
  const site = { at: { file: 'a.yaml', line: 3 }, image: 'app', tag: '1', digest: undefined, text: 'app:1', spots: [] };
  const problem = unwritable(site, 'apps');
  expect(problem).toMatchObject({ code: 'init/unmarkable', at: { file: 'a.yaml', line: 3 } });
  expect(problem.message).toContain('"apps"');
});
