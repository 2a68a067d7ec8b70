import type { Configuration } from '../environments/configuration.ts';
import type { SourceFile } from '../ports.ts';

/** What every workflow that uses this Action says. */
export const actionNeedle = 'flux-image-automation/flux-image-automation@';

/**
 * The workflows that `init` proposes: those of examples/, which a test holds together. Where an environment is promoted
 * to, the promotion is one of them. A repository that has its updates run by a workflow is left as it is; of the
 * others, what they have already. `existing` are the texts of workflows that use this Action.
 */
export function workflowsFor({ environments }: Configuration, existing: readonly string[]): readonly SourceFile[] {
  const used = new Set(existing.flatMap(modesIn));
  if (used.has('update') || used.has('')) return [];
  const isPromoted = [...environments.values()].some(({ promotion }) => promotion !== undefined);
  return [
    { path: '.github/workflows/image-automation.yaml', text: updateText },
    ...(used.has('check') ? [] : [{ path: '.github/workflows/check-images.yaml', text: checkText }]),
    ...(used.has('promote') || !isPromoted
      ? []
      : [{ path: '.github/workflows/promote-images.yaml', text: promoteText }]),
  ];
}

/**
 * Lists the modes in which a workflow uses this Action; '' where only a run can tell.
 *
 *     'uses: …@v1\n  with: { mode: check }' → ['check']    'uses: …@v1' → ['update']    '… mode: ${{ inputs.mode }}' → ['']
 */
export function modesIn(text: string): readonly string[] {
  const steps = text.split(actionNeedle).slice(1);
  return steps.map((step) => {
    const [own = ''] = step.split(/^\s*-\s/m);
    const [, mode] = /\bmode:\s*["']?([a-z]*)/.exec(own) ?? [];
    return mode ?? 'update';
  });
}

/** Examples/scheduled-update.yaml. */
const updateText = `# Keeps the repository up to date by itself: every quarter of an hour it scans, selects, rewrites and commits.
# An automation that pushes to another branch than it checks out gets a pull request.
name: images

on:
  schedule:
    - cron: '*/15 * * * *'
  workflow_dispatch:

permissions: {}

# Two runs at once would do no harm; this saves the second one's work.
concurrency:
  group: images

jobs:
  update:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # commits and branches
      packages: read # private images on ghcr.io
      pull-requests: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: flux-image-automation/flux-image-automation@v1
`;

/** Examples/check-pull-request.yaml. */
const checkText = `# Tells a pull request about every mistake in objects, markers and policies, at its line. Writes nothing, asks no
# registry, and needs no secret, so that it is safe for forks.
name: check images

on:
  pull_request:
    paths: ['**.yaml', '**.yml', '**/Kustomization']

permissions: {}

concurrency:
  group: check-images-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: flux-image-automation/flux-image-automation@v1
        with:
          mode: check
`;

/** Examples/promotion-by-images.yaml. */
const promoteText = `# Brings what staging runs to production, behind the gates that the configuration names
# (examples/promotion-by-images-configuration.yaml). Approval is the review, and the merge, of the pull request.
name: promote

on:
  schedule:
    - cron: '7,37 * * * *'
  workflow_dispatch:
    inputs:
      policy:
        description: The policies to promote, as names, ids or globs. Empty means all.
        default: ''

permissions: {}

concurrency:
  group: promote

jobs:
  promote:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # the branch of the pull request
      packages: read # digests of images on ghcr.io
      pull-requests: write
      statuses: write # one for each gate, on the head of the pull request
      checks: read # only for gates that name checks
      deployments: read # only for gates that name deployments
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: flux-image-automation/flux-image-automation@v1
        with:
          mode: promote
          policy: \${{ inputs.policy }}
`;
