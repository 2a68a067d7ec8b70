import { longestBody, openIssue, textErrors } from '../store/opening.ts';
import { closeIssue } from '../store/pulls.ts';
import { notFound, validationFailed } from '../store/refusals.ts';
import type { Comment, Issue } from '../store/repository.ts';
import { reopenPull } from './routes-pull-edits.ts';
import { isPullRequest } from '../store/repository.ts';
import {
  actorOf,
  created,
  issueOf,
  ok,
  paged,
  param,
  textOf,
  textsOf,
  type Answer,
  type Call,
  type Routes,
} from './call.ts';
import { applyLabels, labelNames, setAssignees } from './routes-labels.ts';
import { commentShape, issueShape } from './shapes/issues.ts';

/** `unprocessable` and field `data`: what a comment that is too long was answered (seen verbatim with probe results). */
function checkComment(body: string): void {
  if (body.length > longestBody)
    throw validationFailed({
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: `Body is too long (maximum is ${longestBody} characters)`,
    });
}

function createIssue(call: Call): Answer {
  const { world, repository, body } = call;
  const title = textOf(body, 'title') ?? '';
  const text = textOf(body, 'body') ?? null;
  const errors = textErrors('Issue', title, text);
  if (errors.length > 0) throw validationFailed(...errors);
  const issue = openIssue(world, repository, { title, body: text, author: actorOf(call).person });
  applyLabels(call, issue, labelNames(body));
  setAssignees(call, issue, textsOf(body, 'assignees'));
  return created(issueShape(world, repository, issue));
}

function stateReasonOf(text: string | undefined, state: Issue['state']): Issue['stateReason'] {
  if (state === 'open') return 'reopened';
  return text === 'not_planned' || text === 'duplicate' ? text : 'completed';
}

function changeState(call: Call, issue: Issue, state: string | undefined): void {
  if (state !== 'open' && state !== 'closed') return;
  if (state === issue.state) return;
  if (isPullRequest(issue) && state === 'open') reopenPull(call.world, call.repository, issue);
  else if (state === 'closed') closeIssue(call.world, issue, actorOf(call).person);
  else Object.assign(issue, { state, closedAt: null, closedBy: undefined } satisfies Partial<Issue>);
  if (issue.pull === undefined) issue.stateReason = stateReasonOf(textOf(call.body, 'state_reason'), state);
}

function updateIssue(call: Call): Answer {
  const { world, repository, body } = call;
  const issue = issueOf(call);
  const text = textOf(body, 'body');
  const errors = textErrors(issue.pull === undefined ? 'Issue' : 'PullRequest', textOf(body, 'title'), text ?? null);
  if (errors.length > 0) throw validationFailed(...errors);
  changeState(call, issue, textOf(body, 'state'));
  issue.title = textOf(body, 'title') ?? issue.title;
  issue.body = text ?? issue.body;
  if (body['labels'] !== undefined) {
    issue.labels = [];
    applyLabels(call, issue, labelNames(body));
  }
  if (body['assignees'] !== undefined) {
    issue.assignees = [];
    setAssignees(call, issue, textsOf(body, 'assignees'));
  }
  issue.updatedAt = world.now();
  return ok(issueShape(world, repository, issue));
}

/** Pull requests are issues too, and are listed among them. */
function listIssues(call: Call): Answer {
  const { world, repository, query } = call;
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const creator = query.get('creator');
  const sees = (issue: Issue): boolean => {
    const permissions = call.actor?.permissions;
    const level = issue.pull === undefined ? permissions?.issues : (permissions?.issues ?? permissions?.pull_requests);
    return !repository.settings.private || level !== undefined;
  };
  const found = [...repository.issues.values()]
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => labels.every((name) => issue.labels.some((label) => label.toLowerCase() === name.toLowerCase())))
    .filter((issue) => creator === null || issue.author.login === creator)
    .filter(sees)
    .toSorted((a, b) => b.number - a.number);
  return paged(call, query.get('direction') === 'asc' ? found.toReversed() : found, (issue) =>
    issueShape(world, repository, issue),
  );
}

function listComments(call: Call): Answer {
  const issue = issueOf(call);
  return paged(call, issue.comments, (comment) => commentShape(call.world, call.repository, issue, comment));
}

export function addComment(call: Pick<Call, 'world'>, issue: Issue, author: Comment['author'], body: string): Comment {
  const now = call.world.now();
  const comment: Comment = { id: call.world.nextId(), author, createdAt: now, updatedAt: now, body };
  issue.comments.push(comment);
  return comment;
}

function createComment(call: Call): Answer {
  const issue = issueOf(call);
  const body = textOf(call.body, 'body') ?? '';
  checkComment(body);
  const comment = addComment(call, issue, actorOf(call).person, body);
  return created(commentShape(call.world, call.repository, issue, comment));
}

function updateComment(call: Call): Answer {
  const { world, repository } = call;
  const id = Number(param(call, 'comment_id'));
  const issue = [...repository.issues.values()].find((candidate) =>
    candidate.comments.some((comment) => comment.id === id),
  );
  const comment = issue?.comments.find((candidate) => candidate.id === id);
  if (issue === undefined || comment === undefined) throw notFound();
  const body = textOf(call.body, 'body') ?? '';
  checkComment(body);
  comment.body = body;
  comment.updatedAt = world.now();
  return ok(commentShape(world, repository, issue, comment));
}

export const issueRoutes: Routes = {
  'issues/create': createIssue,
  'issues/get': (call) => ok(issueShape(call.world, call.repository, issueOf(call))),
  'issues/update': updateIssue,
  'issues/list-for-repo': listIssues,
  'issues/list-comments': listComments,
  'issues/create-comment': createComment,
  'issues/update-comment': updateComment,
};
