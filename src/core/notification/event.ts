import type { Occasion } from '../environments/configuration.ts';
import { day, type Instant } from '../environments/instant.ts';
import { shortSha } from '../git/sha.ts';
import type { Problem } from '../problem/problem.ts';
import type { Deed } from '../publication/deed.ts';
import type { Mode } from '../settings/settings.ts';
import { fingerprint } from './fingerprint.ts';
import { failureKey } from './failure-key.ts';
import { subjectOfDeed, subjectOfFailure, type Subject } from './subject.ts';
import { deedLines, deedTitle, failureLines, failureTitle, whereOf } from './words.ts';

/** The run that events come from. */
export interface Around {
  /** `owner/name` */
  readonly repository: string;
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string;
  /** undefined away from GitHub Actions. */
  readonly runUrl: string | undefined;
  readonly mode: Mode;
  readonly now: Instant;
}

/** One thing to be told of. Texts are plain, and what comes from registries and manifests is not yet escaped in them. */
export interface Event {
  /** Names what happened: the same thing has the same name, whoever tells of it. */
  readonly id: string;
  /** A receiver is told where it listens to any of these, and once. */
  readonly occasions: readonly Occasion[];
  readonly severity: 'info' | 'error';
  readonly reason: string;
  readonly subject: Subject;
  readonly title: string;
  /** Where it is: `o/r, pull request #3 into main`. */
  readonly where: string;
  readonly lines: readonly string[];
  readonly link: Link | undefined;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

/**
 * Makes an event of what a run did.
 *
 *     (update, commit 1234567 on main) → { occasions: ['update'], reason: 'Succeeded', title: 'Update app to 1.5.3', … }
 */
export function eventOf(deed: Deed, around: Around): Event {
  const { commits, pullRequest, purpose } = deed;
  const names = [purpose.kind, around.repository, deed.branch, pullRequest?.number, pullRequest?.head];
  return {
    id: fingerprint([...names, ...commits.map(({ commit }) => commit)]),
    occasions: occasionsOf(deed),
    severity: 'info',
    reason: reasonOf(deed),
    subject: subjectOfDeed(deed),
    title: deedTitle(deed),
    where: whereOf(deed, around.repository),
    lines: deedLines(deed),
    link: linkOf(deed, around),
    metadata: metadataOf(deed, around),
  };
}

/** Makes one event of all that a run failed at and a receiver was not told of yet. There must be at least one problem. */
export function failureOf(problems: readonly Problem[], around: Around): Event {
  const { mode, repository, runUrl, now } = around;
  return {
    // What is still wrong on another day is told of again.
    id: fingerprint(['failure', repository, mode, Math.floor(now / day), ...problems.map(failureKey)]),
    occasions: ['failure'],
    severity: 'error',
    reason: reasonOfFailure(problems),
    subject: subjectOfFailure(problems, mode),
    title: failureTitle(problems, mode),
    where: repository,
    lines: failureLines(problems),
    link: runUrl === undefined ? undefined : { text: 'View the run', url: runUrl },
    metadata: { ...runMetadata(around), problems: [...new Set(problems.map(({ code }) => code))].join(',') },
  };
}

/** A rollback makes holds too; who listens to both is told once. */
function occasionsOf({ purpose }: Deed): readonly Occasion[] {
  switch (purpose.kind) {
    case 'update':
      return ['update'];
    case 'promotion':
      return ['promotion'];
    case 'rollback':
      return ['rollback', 'hold'];
    case 'resume':
      return ['hold'];
  }
}

/** Flux's controller says Succeeded of what it has pushed. */
function reasonOf({ pullRequest }: Deed): string {
  if (pullRequest === undefined) return 'Succeeded';
  return pullRequest.how === 'opened' ? 'PullRequestOpened' : 'PullRequestUpdated';
}

function reasonOfFailure([first, ...others]: readonly Problem[]): string {
  return others.length === 0 ? (first?.flux?.reason ?? 'Failed') : 'Failed';
}

function linkOf({ pullRequest, commits }: Deed, { repositoryUrl }: Around): Link | undefined {
  if (pullRequest !== undefined) return { text: `View pull request #${pullRequest.number}`, url: pullRequest.url };
  const commit = commits.at(-1)?.commit;
  if (commit === undefined) return undefined;
  return { text: `View commit ${shortSha(commit)}`, url: `${repositoryUrl}/commit/${commit}` };
}

/** `revision` is written as Flux writes it, and `change_request` is what its providers call a pull request. */
function metadataOf({ branch, base, commits, pullRequest, purpose }: Deed, around: Around): Event['metadata'] {
  const head = pullRequest === undefined ? commits.at(-1)?.commit : pullRequest.head;
  return {
    ...runMetadata(around),
    branch,
    base,
    ...(head === undefined ? {} : { revision: `${branch}@sha1:${head}`, commit: head }),
    ...(pullRequest === undefined
      ? {}
      : { change_request: String(pullRequest.number), change_request_url: pullRequest.url }),
    ...(purpose.kind === 'promotion' ? { from: purpose.from, environment: purpose.to } : {}),
    ...('environment' in purpose ? { environment: purpose.environment } : {}),
    ...(commits.length === 0 ? {} : { automations: commits.map(({ automation }) => automation).join(',') }),
  };
}

function runMetadata({ repository, mode, runUrl }: Around): Readonly<Record<string, string>> {
  return { repository, mode, ...(runUrl === undefined ? {} : { run: runUrl }) };
}
