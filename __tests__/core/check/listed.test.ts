import { describe, expect, it } from 'vitest';
import { judgeTags } from '../../../src/core/check/listed.ts';
import type { Problem } from '../../../src/core/problem/problem.ts';
import { factsIn, policyFile } from './repository.ts';

const attestation = `sha256-${'0'.repeat(64)}.att`;
const judged = (tags: readonly string[], policy: string, filter?: string, exclusions?: string): readonly Problem[] => {
  const text = policyFile('app', policy, filter);
  const { inventory } = factsIn({
    'a.yaml':
      exclusions === undefined ? text : text.replace('interval: 5m', `interval: 5m\n  exclusionList: ${exclusions}`),
  });
  return [...inventory.repositories.values()].flatMap((one) => judgeTags(one, [...inventory.policies.values()], tags));
};

describe('judgeTags', () => {
  it('finds attestations and branch builds that no exclusionList drops, and says what to write', () => {
    const [problem, ...more] = judged(['1.0.0', 'pr-17-ab', 'pr-18-cd', attestation], '{ alphabetical: {} }');
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'repository/no-exclusions',
      severity: 'warning',
      at: { file: 'a.yaml', line: 4 },
    });
    expect(problem?.hint).toContain(
      "exclusionList: ['\\.sig$', '\\.(att|sbom|cosign)$', '^sha(256|512)-', '^pr-'] in spec",
    );
  });

  it('drops what it found by what it says to write', () => {
    const exclusions = "['\\.sig$', '\\.(att|sbom|cosign)$', '^sha(256|512)-', '^pr-']";
    expect(judged(['1.0.0', 'pr-17-ab', attestation], '{ alphabetical: {} }', undefined, exclusions)).toEqual([]);
  });

  it.each([
    ['only a notice where no policy would choose them', ['{ semver: { range: 1.x } }'], ['notice']],
    ['nothing where a policy asks for branch builds', ['{ alphabetical: {} }', "{ pattern: '^pr-' }"], []],
    [
      'nothing where the list is of own making and no policy would choose them',
      ['{ semver: { range: 1.x } }', undefined, "['-rc']"],
      [],
    ],
    ['a warning where such a list lets them through', ['{ numerical: {} }', undefined, "['-rc']"], ['warning']],
  ] as const)('gives %s', (_, [policy, filter, exclusions], severities) => {
    const problems = judged(['1.0.0', 'pr-17-ab'], policy, filter, exclusions);
    expect(problems.map(({ severity }) => severity)).toEqual(severities);
  });

  it('needs none for signatures, which Flux drops by itself', () => {
    expect(judged([`sha256-${'0'.repeat(64)}.sig`, '1.0.0'], '{ alphabetical: {} }')).toEqual([]);
  });

  it('finds numbers that are too large', () => {
    const problems = judged(['20240101123456788'], '{ numerical: {} }');
    expect(problems.map(({ code }) => code)).toEqual(['policy/imprecise-number']);
  });
});
