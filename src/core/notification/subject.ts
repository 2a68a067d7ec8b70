import type { Problem } from '../problem/problem.ts';
import type { Deed } from '../publication/deed.ts';
import type { Mode } from '../settings/settings.ts';

/** What an event is about, as Flux's events name it. */
export interface Subject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

const flux = 'image.toolkit.fluxcd.io/v1';
/** Environments and runs are no objects of a cluster; every event of Flux has one, and a namespace. */
const own = 'flux-image-automation/v1';
const nowhere = 'default';

/**
 * Names what was changed: the automation that made the commit, or the environment.
 *
 *     (update by flux-system/apps) → ImageUpdateAutomation flux-system/apps    (rollback of staging) → Environment staging
 */
export function subjectOfDeed({ purpose, commits, branch }: Deed): Subject {
  switch (purpose.kind) {
    case 'update': {
      const [first] = commits;
      return first === undefined
        ? ownSubject('Branch', branch)
        : { apiVersion: flux, kind: 'ImageUpdateAutomation', ...partsOf(first.automation) };
    }
    case 'promotion':
      return ownSubject('Environment', purpose.to);
    case 'rollback':
    case 'resume':
      return ownSubject('Environment', purpose.environment);
  }
}

/** Names what failed: the policy, where all problems are about one, or else the run. */
export function subjectOfFailure(problems: readonly Problem[], mode: Mode): Subject {
  const [policy, ...others] = new Set(problems.map((problem) => problem.policy));
  if (policy === undefined || others.length > 0) return ownSubject('Run', mode);
  return { apiVersion: flux, kind: 'ImagePolicy', ...partsOf(policy) };
}

function ownSubject(kind: string, name: string): Subject {
  return { apiVersion: own, kind, namespace: nowhere, name };
}

/** `'flux-system/app' → { namespace: 'flux-system', name: 'app' }` */
function partsOf(id: string): { readonly namespace: string; readonly name: string } {
  const slash = id.indexOf('/');
  return { namespace: id.slice(0, slash), name: id.slice(slash + 1) };
}
