import type { AutomationId, PolicyId, RepositoryId } from './objects.ts';

interface Named {
  readonly namespace: string;
  readonly name: string;
}

/** Names an ImagePolicy. `{ namespace: 'apps', name: 'web' } → 'apps/web'` */
export function policyIdOf({ namespace, name }: Named): PolicyId {
  return `${namespace}/${name}` as PolicyId;
}

/** Names an ImageRepository. `{ namespace: 'apps', name: 'web' } → 'apps/web'` */
export function repositoryIdOf({ namespace, name }: Named): RepositoryId {
  return `${namespace}/${name}` as RepositoryId;
}

/** Names an ImageUpdateAutomation. `{ namespace: 'apps', name: 'web' } → 'apps/web'` */
export function automationIdOf({ namespace, name }: Named): AutomationId {
  return `${namespace}/${name}` as AutomationId;
}
