import { describe, expect, it } from 'vitest';
import type { PolicyRule } from '../../src/core/flux/objects.ts';
import { readObjects } from '../../src/core/flux/read.ts';
import { openSieve, type SieveInput } from '../../src/core/policy/sieve.ts';
import { attempt } from '../../src/core/problem/attempt.ts';
import { Problem, type FluxCondition } from '../../src/core/problem/problem.ts';
import { rows } from './policy-rows.ts';

interface Row {
  readonly name?: string;
  readonly tags: readonly string[];
  readonly exclusionList?: readonly string[];
  readonly filterTags?: { readonly pattern?: string; readonly extract?: string };
  readonly policy: {
    readonly semver?: { readonly range: string };
    readonly alphabetical?: { readonly order?: string };
    readonly numerical?: { readonly order?: string };
  };
  readonly expect: {
    readonly tag?: string;
    readonly reason?: string;
    readonly error?: string;
    readonly anyOf?: readonly { readonly tag: string }[];
  };
}

function ruleOf({ policy }: Row): PolicyRule | undefined {
  if (policy.semver !== undefined) return { kind: 'semver', range: policy.semver.range };
  const [kind, order = 'asc'] =
    policy.alphabetical === undefined
      ? (['numerical', policy.numerical?.order] as const)
      : (['alphabetical', policy.alphabetical.order] as const);
  const known = policy.alphabetical !== undefined || policy.numerical !== undefined;
  return known && (order === 'asc' || order === 'desc') ? { kind, order } : undefined;
}

function inputOf(row: Row, rule: PolicyRule): SieveInput {
  const { exclusionList = ['^.*\\.sig$'], filterTags } = row;
  const filter = filterTags && { pattern: filterTags.pattern ?? '', extract: filterTags.extract ?? '' };
  return { rule, filter, exclusionList, deployed: new Set() };
}

/** What Flux would say: a tag, the tags of which any may come out, or the condition. */
function outcomeOf(row: Row, more: Partial<SieveInput> = {}): readonly string[] | FluxCondition | undefined {
  const rule = ruleOf(row);
  if (rule === undefined) throw new Error(`no rule in ${JSON.stringify(row)}`);
  const choice = attempt(() => {
    const sieve = openSieve({ ...inputOf(row, rule), ...more });
    sieve.offer(row.tags);
    return sieve.choose();
  });
  return choice instanceof Problem ? choice.flux : [choice.tag, ...choice.tied];
}

function expectedOf({ expect: { tag, anyOf, reason = '', error = '' } }: Row): readonly string[] | FluxCondition {
  if (tag !== undefined) return [tag];
  return anyOf === undefined
    ? { reason, message: error }
    : anyOf
        .map((any) => any.tag)
        .sort()
        .reverse();
}

const all = [...rows('policy.jsonl'), ...rows('policy-edge-cases.jsonl')] as readonly Row[];
const followed = all.filter((row) => ruleOf(row) !== undefined);

describe('what Flux selects', () => {
  it('is selected from every list, with the same words where there is nothing to select', () => {
    const wrong = followed.filter((row) => JSON.stringify(outcomeOf(row)) !== JSON.stringify(expectedOf(row)));
    expect(wrong).toEqual([]);
    expect(followed).toHaveLength(1058);
  });

  it('is the same where everything eligible is kept', () => {
    const wrong = followed.filter(
      (row) => JSON.stringify(outcomeOf(row, { ranked: true })) !== JSON.stringify(expectedOf(row)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a policy that Flux does not know how to follow', () => {
  const read = ({ policy }: Row): readonly Problem[] => {
    const spec = JSON.stringify({ imageRepositoryRef: { name: 'app' }, policy });
    const text = `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: { name: app }\nspec: ${spec}\n`;
    return readObjects([{ path: 'policy.yaml', text }], { namespace: 'flux-system' }).problems;
  };
  const unknown = all.filter((row) => ruleOf(row) === undefined);

  it('is refused as it is read, before any tag is listed', () => {
    const said = unknown.map((row) => [row.name, read(row).map(({ code, flux }) => flux?.message ?? code)]);
    expect(said).toEqual([
      ['alpha bad order', ["invalid policy: invalid order argument provided: 'FOO', must be one of: ASC, DESC"]],
      ['num bad order', ["invalid policy: invalid order argument provided: 'UP', must be one of: ASC, DESC"]],
      ['no policy', ['invalid policy: given ImagePolicyChoice object is invalid']],
      ['bad policy and no tags', ['invalid policy: given ImagePolicyChoice object is invalid']],
    ]);
  });
});
