import { notFound, validationFailed } from '../store/refusals.ts';
import type { Issue } from '../store/repository.ts';
import {
  created,
  issueOf,
  ok,
  paged,
  param,
  textOf,
  textsOf,
  listOf,
  type Answer,
  type Call,
  type Routes,
} from './call.ts';
import { isObject, type JsonObject } from './description.ts';
import { issueShape } from './shapes/issues.ts';
import { labelShape } from './shapes/repository.ts';

/** Labels are named as texts or as objects with a name. */
export function labelNames(body: JsonObject): readonly string[] {
  return listOf(body, 'labels').flatMap((item) => {
    if (typeof item === 'string') return [item];
    const name = isObject(item) ? textOf(item, 'name') : undefined;
    return name === undefined ? [] : [name];
  });
}

/** A label that the repository does not have is made on the way, as GitHub does for who may write. */
export function applyLabels(call: Call, issue: Issue, names: readonly string[]): void {
  for (const name of names) {
    if (name.length > 50) throw validationFailed({ resource: 'Label', code: 'invalid', field: 'name' });
    const label = call.repository.labels.get(name.toLowerCase()) ?? call.world.addLabel(call.repository, name);
    if (!issue.labels.includes(label.name)) issue.labels.push(label.name);
  }
}

/** Who cannot be assigned is passed over in silence (docs, "Add assignees to an issue"). */
export function setAssignees(call: Call, issue: Issue, logins: readonly string[]): void {
  const { repository, world } = call;
  const able = logins.filter((login) => repository.collaborators.has(login) || login === repository.owner.login);
  issue.assignees = [...new Set([...issue.assignees, ...able.map((login) => world.person(login))])];
}

function labelsOf(call: Call, issue: Issue): unknown[] {
  return issue.labels.flatMap((name) => {
    const label = call.repository.labels.get(name.toLowerCase());
    return label === undefined ? [] : [labelShape(call.world, call.repository, label)];
  });
}

function addLabels(call: Call): Answer {
  const issue = issueOf(call);
  applyLabels(call, issue, labelNames(call.body));
  return ok(labelsOf(call, issue));
}

function removeLabel(call: Call): Answer {
  const issue = issueOf(call);
  const name = param(call, 'name').toLowerCase();
  if (!issue.labels.some((label) => label.toLowerCase() === name)) throw notFound();
  issue.labels = issue.labels.filter((label) => label.toLowerCase() !== name);
  return ok(labelsOf(call, issue));
}

function addAssignees(call: Call): Answer {
  const issue = issueOf(call);
  setAssignees(call, issue, textsOf(call.body, 'assignees'));
  return created(issueShape(call.world, call.repository, issue));
}

function createLabel(call: Call): Answer {
  const { world, repository, body } = call;
  const name = textOf(body, 'name') ?? '';
  if (repository.labels.has(name.toLowerCase()))
    throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
  const color = textOf(body, 'color') ?? 'ededed';
  if (!/^[0-9a-fA-F]{6}$/.test(color)) throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' });
  return created(
    labelShape(world, repository, world.addLabel(repository, name, color, textOf(body, 'description') ?? null)),
  );
}

function listLabels(call: Call): Answer {
  return paged(call, [...call.repository.labels.values()], (label) => labelShape(call.world, call.repository, label));
}

export const labelRoutes: Routes = {
  'issues/add-labels': addLabels,
  'issues/remove-label': removeLabel,
  'issues/add-assignees': addAssignees,
  'issues/create-label': createLabel,
  'issues/list-labels-for-repo': listLabels,
};
