import type { Actor } from '../store/people.ts';
import {
  archived,
  notAccessible,
  notFound,
  Refusal,
  requiresAuthentication,
  unprocessable,
} from '../store/refusals.ts';
import type { Repository } from '../store/repository.ts';
import type { World } from '../store/world.ts';
import { canSee, may, needOf, type Need } from './access.ts';
import { accountRoutes } from './routes-account.ts';
import { branchRoutes } from './routes-branches.ts';
import { checkRoutes } from './routes-checks.ts';
import { contentRoutes } from './routes-contents.ts';
import { deploymentRoutes } from './routes-deployments.ts';
import { historyRoutes } from './routes-history.ts';
import { issueRoutes } from './routes-issues.ts';
import { labelRoutes } from './routes-labels.ts';
import { objectRoutes } from './routes-objects.ts';
import { pullRoutes } from './routes-pulls.ts';
import { pullEditRoutes } from './routes-pull-edits.ts';
import { refRoutes } from './routes-refs.ts';
import type { Answer, Call, Routes } from './call.ts';
import { isObject, operationFor, type Found, type Json } from './description.ts';
import { judgeRequest, judgeResponse } from './referee.ts';

const routes: Routes = {
  ...accountRoutes,
  ...branchRoutes,
  ...checkRoutes,
  ...contentRoutes,
  ...deploymentRoutes,
  ...historyRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...objectRoutes,
  ...pullEditRoutes,
  ...pullRoutes,
  ...refRoutes,
};

export interface RestRequest {
  readonly method: string;
  /** Without `/api/v3` and query, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** undefined: no body at all. */
  readonly body: Json | undefined;
  readonly actor: Actor | undefined;
  readonly violate: (text: string) => void;
}

/** The operations that are served; a test holds this list and the description's together. */
export function servedOperations(): readonly string[] {
  return Object.keys(routes);
}

/** Answers one REST request, with the referee looking at both ends of it. */
export function answerRest(world: World, request: RestRequest): Answer {
  const found = operationFor(request.method, request.path);
  if (found === undefined) {
    request.violate('no such operation is served');
    return { status: 501, body: { message: 'Not Implemented by the stand-in' } };
  }
  const verdict = judgeRequest(found, request.query, request.body);
  verdict.violations.forEach(request.violate);
  const answer = attempt(world, request, found, verdict.refusal);
  judgeResponse(found.operation, answer.status, answer.body).forEach(request.violate);
  return answer;
}

function attempt(world: World, request: RestRequest, found: Found, invalid: string | undefined): Answer {
  try {
    const repository = admitted(world, request, found);
    if (invalid !== undefined) throw unprocessable(invalid);
    const call: Call = {
      world,
      repository,
      operation: found.operation,
      actor: request.actor,
      params: found.params,
      query: request.query,
      body: isObject(request.body) ? request.body : {},
      violate: request.violate,
    };
    const route = routes[found.operation.id];
    if (route === undefined) throw new Refusal(501, `The stand-in has no ${found.operation.id}`);
    return route(call);
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error, found.operation.documentation);
    throw error;
  }
}

/** Operations about people have no repository; they get one that nobody looks at. */
function admitted(world: World, request: RestRequest, { operation, params }: Found): Repository {
  const { actor } = request;
  const repository = world.repository(params['owner'] ?? '', params['repo'] ?? '');
  if (!operation.path.startsWith('/repos/')) return repository ?? anyRepository(world);
  if (repository === undefined || !canSee(repository, actor)) throw notFound();
  const need = needOf(operation.id);
  if (!may(repository, actor, need)) throw refusedTo(actor, need);
  if (operation.method !== 'GET' && repository.settings.archived) throw archived();
  return repository;
}

function refusedTo(actor: Actor | undefined, { level }: Need): Refusal {
  if (actor !== undefined) return notAccessible(actor.kind);
  return level === 'write' ? requiresAuthentication() : notFound();
}

function anyRepository(world: World): Repository {
  const [repository] = world.repositories.values();
  if (repository === undefined) throw notFound();
  return repository;
}

/** Every error of GitHub has the status in its body, as text. */
export function refusalAnswer(refusal: Refusal, documentation: string): Answer {
  return {
    status: refusal.status,
    headers: refusal.headers,
    body: {
      message: refusal.message,
      ...(refusal.errors === undefined ? {} : { errors: refusal.errors }),
      documentation_url: refusal.documentation ?? documentation,
      status: String(refusal.status),
    },
  };
}
