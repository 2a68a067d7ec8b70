/** Where `init` puts the workflow. */
export const workflowPath = '.github/workflows/image-automation.yaml';

/** What every workflow that uses this Action says. */
export const actionNeedle = 'flux-image-automation/flux-image-automation@';

/** The scheduled update of examples/scheduled-update.yaml; a test holds the two together. */
export const workflowText = `# Keeps the repository up to date by itself: every quarter of an hour it scans, selects, rewrites and commits.
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
