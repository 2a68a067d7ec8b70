import { printInstant, type Instant } from '../environments/instant.ts';
import { shortSha, type Sha } from '../git/sha.ts';
import { Problem } from '../problem/problem.ts';

const again = 'Run the whole workflow again, so that every job sees the same commit and the same plan.';

/** Says that what stands for a plan is none. */
export function malformedPlan(): Problem {
  return new Problem('shards/unreadable', 'Cannot read the plan: the input plan holds none of this version', {
    hint: 'Hand over the output plan of the job that ran mode plan: ${{ needs.plan.outputs.plan }}.',
  });
}

/** Says that the input `shard` names no part of a plan. */
export function malformedShare(text: string): Problem {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return new Problem('usage/malformed-input', `Cannot use shard "${shown}": it is no entry of a plan's matrix`, {
    hint: 'Hand over what the matrix gives: ${{ matrix.shard }}.',
  });
}

/** Says that there is no commit that jobs could agree on. */
export function noCheckout(): Problem {
  return new Problem('shards/no-checkout', 'Cannot tell which commit this is: the workspace is no checkout of Git', {
    hint: 'Let actions/checkout run before this action.',
  });
}

/** Says that something belongs to another commit than the one that is checked out. */
export function otherCommit(what: string, found: Sha, wanted: Sha): Problem {
  return new Problem(
    'shards/other-commit',
    `Cannot use ${what}: it is of ${shortSha(found)}, not ${shortSha(wanted)}`,
    {
      hint: again,
    },
  );
}

/** Says that something does not belong to the plan. */
export function otherPlan(what: string, state: string): Problem {
  return new Problem('shards/other-plan', `Cannot use ${what}: ${state}`, {
    hint: `${again} Give all its jobs the same inputs path, kustomize, namespace, automations and policies.`,
  });
}

/** Says that a plan is too old, or ahead of time, to go by. */
export function stale(at: Instant): Problem {
  return new Problem('shards/stale', `Cannot use the plan of ${printInstant(at)}: it is not of the last 24 hours`, {
    hint: 'Run the whole workflow again: registries have moved on since.',
  });
}

/** Says which results are not there. */
export function incomplete(missing: readonly number[], of: number): Problem {
  const [first = 0] = missing;
  const which = missing.length === 1 ? `that of shard ${first} is` : `those of ${missing.length} shards are`;
  return new Problem('shards/incomplete', `Cannot publish what ${of} shards found: ${which} missing`, {
    hint: `Run the jobs again that failed (shard ${missing.join(', ')}), and see that each uploads its results-file and that scan-results names the place where all were downloaded to.`,
  });
}

/** Says that a file is not what its shard wrote. */
export function tampered(name: string, shard: number): Problem {
  return new Problem(
    'shards/tampered',
    `Cannot use "${name}": its digest is not the one that the job of shard ${shard} gave`,
    { hint: 'Something changed the file on its way. Find out what may write artifacts of this run, and run it again.' },
  );
}

/** Says that no digest was handed over for a shard, where digests are asked for. */
export function noDigest(shard: number): Problem {
  return new Problem(
    'shards/no-digest',
    `Cannot check the result of shard ${shard}: scan-digests holds no digest of it`,
    {
      hint: `Give the scan job the output shard-${shard}: \${{ matrix.number == ${shard} && steps.scan.outputs.results-digest || '' }}.`,
    },
  );
}

/** Says that results lie where the repository's own files are read. */
export function insideWorkspace(place: string): Problem {
  return new Problem(
    'shards/inside-workspace',
    `Cannot take results from "${place}": it is a directory of the workspace, where objects and manifests are read`,
    { hint: 'Download results to ${{ runner.temp }}/scan-results, and name that in scan-results.' },
  );
}

/** Says that a file of results cannot be read. */
export function unreadable(name: string, state: string): Problem {
  return new Problem('shards/unreadable', `Cannot read the results in "${name}": ${state}`, {
    hint: 'Nothing is published. Use one version of the action in all jobs, and run the whole workflow again.',
  });
}
