import { expect, it } from 'vitest';
import type { AutomationId } from '../../../src/core/flux/objects.ts';
import { parseSha } from '../../../src/core/git/sha.ts';
import type { FileMode } from '../../../src/core/git/tree.ts';
import type { Snapshot } from '../../../src/core/ports.ts';
import type { CommitPlan } from '../../../src/core/publication/plan.ts';
import { draftCommits } from '../../../src/flows/publish/drafts.ts';

const modes: Readonly<Record<string, FileMode>> = {
  apps: '040000',
  'apps/run.sh.yaml': '100755',
  'apps/link.yaml': '120000',
  vendor: '160000',
  shared: '120000',
};

function snapshot(): Snapshot {
  const sha = parseSha('0'.repeat(40));
  if (sha === undefined) throw new Error('no sha');
  return {
    head: { branch: 'main', commit: sha, tree: sha },
    find: () => Promise.resolve({ files: [], problems: [], looked: 0 }),
    modeOf: (path) => modes[path],
    treeWith: () => sha,
  };
}

const seen: (string | undefined)[] = [];
const writing = (...paths: readonly string[]): CommitPlan => ({
  automation: 'flux-system/a' as AutomationId,
  author: undefined,
  signingKey: undefined,
  propose: (_, viewer) => {
    seen.push(viewer);
    const files = paths.map((path) => ({ path, text: 'a' }));
    return Promise.resolve({ files, edits: [], problems: [], complete: true });
  },
  message: () => 'Change',
});

it.each([
  ['apps/new.yaml', '100644'],
  ['new/deep/file.yaml', '100644'],
  ['apps/run.sh.yaml', '100755'],
])('%s may be written, with the mode %s', async (path, mode) => {
  const { drafts, problems } = await draftCommits([writing(path)], snapshot(), 'someone');
  expect(problems).toEqual([]);
  expect(drafts.map(({ files }) => files)).toEqual([[{ path, text: 'a', mode }]]);
  expect(seen.at(-1)).toBe('someone');
});

it.each(['apps', 'apps/link.yaml', 'vendor/a.yaml', 'shared/deep/a.yaml', 'apps/run.sh.yaml/a.yaml'])(
  '%s would take the place of something else, and stops its commit alone',
  async (path) => {
    const plans = [writing('apps/first.yaml', path), writing('apps/second.yaml')];
    const { drafts, problems, complete } = await draftCommits(plans, snapshot(), 'someone');
    expect(problems.map(({ code, at }) => [code, at?.file])).toEqual([['publish/no-file', path]]);
    expect(drafts.map(({ files }) => files.map((file) => file.path))).toEqual([['apps/second.yaml']]);
    expect(complete).toBe(false);
  },
);
