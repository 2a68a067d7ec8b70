import { expect, test } from 'vitest';
import { stepText, type Step } from '../../../src/core/publication/step.ts';
import { draft, edit, proposal, pull, sha } from './builders.ts';

const onto = { branch: 'main', commit: sha('base'), tree: sha('tree') };
const text = {
  title: 'T',
  managed: '',
  around: '',
  marker: { changes: '', title: '', head: undefined, dressed: '', family: '', retired: false },
};
const two = proposal([edit(), edit({ file: 'b.yaml' })]);

test.each<[Step, string]>([
  [{ kind: 'commit', branch: 'main', onto, drafts: [draft({ proposal: two })] }, 'commit 2 files to branch "main"'],
  [
    { kind: 'put-branch', branch: 'b', onto, from: undefined, drafts: [draft()] },
    `put branch "b" on ${sha('base').slice(0, 7)} with 1 file`,
  ],
  [
    { kind: 'open-pull-request', branch: 'b', base: 'main', draft: false, text },
    'open a pull request from "b" to "main"',
  ],
  [{ kind: 'update-pull-request', pull: pull(), text }, 'update pull request #7'],
  [
    {
      kind: 'dress-pull-request',
      pull: undefined,
      text,
      dress: { labels: [], assignees: [], reviewers: [], teamReviewers: [], autoMerge: undefined },
    },
    'set the labels and people of the pull request',
  ],
  [{ kind: 'close-pull-request', pull: pull(), text }, 'close pull request #7'],
  [{ kind: 'delete-branch', branch: 'b', from: sha('a') }, 'delete branch "b"'],
  [{ kind: 'mirror-branch', from: undefined, mirror: { branch: 'c', rewrite: false } }, 'copy the branch to "c"'],
])('%#: %s', (step, said) => {
  expect(stepText(step)).toBe(said);
});
