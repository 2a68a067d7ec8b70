import type { Role } from '../../store/people.ts';
import { fullName, type Label, type Repository } from '../../store/repository.ts';
import type { World } from '../../store/world.ts';
import type { JsonObject } from '../description.ts';
import { nodeId } from '../../store/node-ids.ts';
import { userShape } from './people.ts';

export function apiUrl(world: World, repository: Repository): string {
  return `${world.origin}/repos/${fullName(repository)}`;
}

export function webUrl(world: World, repository: Repository): string {
  return `${world.origin}/${fullName(repository)}`;
}

const templates: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** `minimal-repository` */
export function minimalRepositoryShape(world: World, repository: Repository): JsonObject {
  const url = apiUrl(world, repository);
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    owner: userShape(world, repository.owner),
    private: repository.settings.private,
    html_url: webUrl(world, repository),
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(templates).map(([key, template]) => [key, url + template])),
  };
}

/** `repository`, as it stands inside a pull request */
export function repositoryShape(world: World, repository: Repository): JsonObject {
  const web = webUrl(world, repository);
  const open = [...repository.issues.values()].filter((issue) => issue.state === 'open').length;
  return {
    ...minimalRepositoryShape(world, repository),
    git_url: `${web}.git`,
    ssh_url: `${web}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    open_issues_count: open,
    open_issues: open,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.settings.archived,
    disabled: false,
    visibility: repository.settings.private ? 'private' : 'public',
    pushed_at: repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
  };
}

/**
 * `full-repository`. How pull requests may be merged is shown only to who may write (measured by others on
 * 2026-10-09: left out, not null, for an App that may only read).
 */
export function fullRepositoryShape(world: World, repository: Repository, role: Role): JsonObject {
  const { settings } = repository;
  const merging = {
    allow_merge_commit: settings.allowMergeCommit,
    allow_squash_merge: settings.allowSquashMerge,
    allow_rebase_merge: settings.allowRebaseMerge,
    allow_auto_merge: settings.allowAutoMerge,
    delete_branch_on_merge: settings.deleteBranchOnMerge,
  };
  const write = role !== 'read';
  return {
    ...repositoryShape(world, repository),
    subscribers_count: 0,
    network_count: 0,
    permissions: { admin: role === 'admin', maintain: role === 'admin', push: write, triage: write, pull: true },
    ...(write ? merging : {}),
  };
}

/** `label` */
export function labelShape(world: World, repository: Repository, label: Label): JsonObject {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${apiUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}
