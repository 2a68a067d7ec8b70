import { entryAt } from '../git/trees.ts';
import { effectiveRole } from '../rest/access.ts';
import { commitOf } from '../rest/call.ts';
import { nodeId } from '../store/node-ids.ts';
import { fullName, isPullRequest, pullRequestsOf, tipOf, type Repository } from '../store/repository.ts';
import { connection, type PageArguments } from './connection.ts';
import { refuse, requirePermission, type Context, type Source } from './context.ts';
import { objectSource, refSource } from './git-objects.ts';
import { personSource } from './people.ts';
import { issueFields, pullConnection, pullSource, type PullArguments } from './pulls.ts';

export function labelSource(context: Context, repository: Repository, name: string): Source {
  const label = repository.labels.get(name.toLowerCase());
  if (label === undefined) throw new Error(`There is no label ${name}`);
  return {
    __typename: 'Label',
    id: nodeId('LA', label.id),
    name: label.name,
    color: label.color,
    description: label.description,
    isDefault: false,
    repository: () => repositorySource(context, repository),
  };
}

/** `main`, `main:path/to`, `HEAD:path`, `refs/heads/main` or a SHA: what `git rev-parse` would make of it, in small. */
function expressionOid(repository: Repository, expression: string): string | undefined {
  const at = expression.indexOf(':');
  const name = at < 0 ? expression : expression.slice(0, at);
  const branch = name === 'HEAD' || name === '' ? repository.defaultBranch : name.replace(/^refs\//, '');
  const commit = commitOf(repository, branch);
  if (at < 0 || commit === undefined) return commit;
  const { tree } = repository.git.history.commit(commit);
  return entryAt(repository.git.objects, tree, expression.slice(at + 1))?.oid;
}

interface ObjectArguments {
  readonly oid?: string | null;
  readonly expression?: string | null;
}

function findObject(context: Context, repository: Repository, args: ObjectArguments): Source | null {
  requirePermission(context, repository, 'read', 'contents');
  const oid = args.oid ?? expressionOid(repository, args.expression ?? 'HEAD');
  const path = args.expression?.includes(':') === true ? args.expression.slice(args.expression.indexOf(':') + 1) : '';
  return oid === undefined ? null : objectSource(context, repository, oid, path);
}

function findRef(context: Context, repository: Repository, qualifiedName: string): Source | null {
  requirePermission(context, repository, 'read', 'contents');
  const names = [qualifiedName, `refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`];
  const name = names.find(
    (candidate) => candidate.startsWith('refs/') && repository.git.refs.read(candidate) !== undefined,
  );
  const oid = name === undefined ? undefined : repository.git.refs.read(name);
  return name === undefined || oid === undefined ? null : refSource(context, repository, name, oid);
}

function findPull(context: Context, repository: Repository, number: number): Source {
  requirePermission(context, repository, 'read', 'pull_requests');
  const pull = repository.issues.get(number);
  if (!isPullRequest(pull))
    throw refuse('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
  return pullSource(context, repository, pull);
}

function findIssue(context: Context, repository: Repository, number: number): Source {
  requirePermission(context, repository, 'read', 'issues');
  const issue = repository.issues.get(number);
  if (issue === undefined || isPullRequest(issue))
    throw refuse('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
  return {
    ...issueFields(context, repository, issue),
    __typename: 'Issue',
    id: nodeId('I', `${repository.id}:${number}`),
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
  };
}

interface RefsArguments extends PageArguments {
  readonly refPrefix: string;
  readonly query?: string | null;
}

function findRefs(context: Context, repository: Repository, args: RefsArguments): Source {
  requirePermission(context, repository, 'read', 'contents');
  const prefix = args.refPrefix.endsWith('/') ? args.refPrefix : `${args.refPrefix}/`;
  const found = [...repository.git.refs.list(prefix)].filter(([name]) =>
    name.slice(prefix.length).includes(args.query ?? ''),
  );
  return connection('refs', found, args, ([name, oid]) => refSource(context, repository, name, oid));
}

export function repositorySource(context: Context, repository: Repository): Source {
  const { settings } = repository;
  const path = `/${fullName(repository)}`;
  const tip = tipOf(repository, repository.defaultBranch);
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: personSource(context, repository.owner),
    url: context.world.origin + path,
    resourcePath: path,
    createdAt: repository.createdAt,
    description: null,
    isArchived: settings.archived,
    isDisabled: false,
    isEmpty: repository.git.refs.list().size === 0,
    isFork: false,
    isLocked: false,
    isPrivate: settings.private,
    isInOrganization: repository.owner.type === 'Organization',
    visibility: settings.private ? 'PRIVATE' : 'PUBLIC',
    autoMergeAllowed: settings.allowAutoMerge,
    mergeCommitAllowed: settings.allowMergeCommit,
    squashMergeAllowed: settings.allowSquashMerge,
    rebaseMergeAllowed: settings.allowRebaseMerge,
    deleteBranchOnMerge: settings.deleteBranchOnMerge,
    viewerPermission: effectiveRole(repository, context.actor).toUpperCase(),
    viewerCanAdminister: effectiveRole(repository, context.actor) === 'admin',
    defaultBranchRef: () => {
      requirePermission(context, repository, 'read', 'contents');
      return tip === undefined ? null : refSource(context, repository, `refs/heads/${repository.defaultBranch}`, tip);
    },
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => findRef(context, repository, qualifiedName),
    refs: (args: RefsArguments) => findRefs(context, repository, args),
    object: (args: ObjectArguments) => findObject(context, repository, args),
    pullRequest: ({ number }: { readonly number: number }) => findPull(context, repository, number),
    pullRequests: (args: PullArguments) => {
      requirePermission(context, repository, 'read', 'pull_requests');
      return pullConnection(context, repository, { field: 'pullRequests', pulls: pullRequestsOf(repository), args });
    },
    issue: ({ number }: { readonly number: number }) => findIssue(context, repository, number),
    label: ({ name }: { readonly name: string }) =>
      repository.labels.has(name.toLowerCase()) ? labelSource(context, repository, name) : null,
    labels: (args: PageArguments) =>
      connection('labels', [...repository.labels.values()], args, ({ name }) => labelSource(context, repository, name)),
  };
}
