import { notAccessible, notFound, requiresAuthentication } from '../store/refusals.ts';
import { effectiveRole } from './access.ts';
import { ok, param, type Answer, type Call, type Routes } from './call.ts';
import { profileShape } from './shapes/people.ts';
import { fullRepositoryShape } from './shapes/repository.ts';

/** An installation is nobody: "Resource not accessible by integration". */
function getAuthenticated(call: Call): Answer {
  if (call.actor === undefined) throw requiresAuthentication();
  if (call.actor.kind === 'installation') throw notAccessible('installation');
  return ok(profileShape(call.world, call.actor.person));
}

function getByUsername(call: Call): Answer {
  const person = call.world.people.get(param(call, 'username'));
  if (person === undefined) throw notFound();
  return ok(profileShape(call.world, person));
}

function getRepository(call: Call): Answer {
  return ok(fullRepositoryShape(call.world, call.repository, effectiveRole(call.repository, call.actor)));
}

function rateLimit(): Answer {
  const limit = { limit: 5000, used: 0, remaining: 5000, reset: Math.floor(Date.now() / 1000) + 3600 };
  return ok({
    resources: { core: limit, graphql: limit, search: { ...limit, limit: 30, remaining: 30 } },
    rate: limit,
  });
}

export const accountRoutes: Routes = {
  'users/get-authenticated': getAuthenticated,
  'users/get-by-username': getByUsername,
  'repos/get': getRepository,
  'rate-limit/get': rateLimit,
};
