import type { PolicyId } from '../../../src/core/flux/objects.ts';
import type { Tag } from '../../../src/core/image/tag.ts';
import { parseTag } from '../../../src/core/image/tag.ts';
import type { Edit } from '../../../src/core/manifests/edit.ts';
import type { Selection, Unselected } from '../../../src/core/policy/selection.ts';
import { Problem, type ProblemDetails } from '../../../src/core/problem/problem.ts';
import type { ProblemCode } from '../../../src/core/problem/codes.ts';

/** What the report's tests are made of. */
export const tag = (text: string): Tag => {
  const parsed = parseTag(text);
  if (parsed === undefined) throw new Error(`no tag: ${text}`);
  return parsed;
};

export const selection = (name: string, chosen: string): Selection => ({
  kind: 'selected',
  policy: `flux-system/${name}` as PolicyId,
  image: `ghcr.io/org/${name}`,
  tag: tag(chosen),
  digest: undefined,
  because: { kind: 'latest', rule: 'semver' },
  reason: `newest of 3 versions in range "1.x"`,
  funnel: { listed: 5, excluded: 1, matched: 4, eligible: 3 },
});

export const unselected = (name: string, problem: Problem): Unselected => ({
  kind: 'unselected',
  policy: `flux-system/${name}` as PolicyId,
  image: `ghcr.io/org/${name}`,
  problem,
  funnel: undefined,
});

export const edit = (file: string, line: number, newValue = '1.5.3'): Edit => ({
  file,
  line,
  object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'apps', name: 'app' },
  setter: 'flux-system:app:tag',
  policy: 'flux-system/app' as PolicyId,
  span: [line * 10, line * 10 + 5],
  before: '1.5.2',
  after: newValue,
  oldValue: '1.5.2',
  newValue,
});

export const problem = (code: ProblemCode, message: string, details: ProblemDetails = {}): Problem =>
  new Problem(code, message, details);
