import { canSee } from '../rest/access.ts';
import { parseNodeId } from '../store/node-ids.ts';
import { refuse, unknownNode, type Context, type Source, type Sources } from './context.ts';
import { commitSource, refSource } from './git-objects.ts';
import { createCommitOnBranch } from './mutate-commit.ts';
import {
  closePullRequest,
  convertPullRequestToDraft,
  disablePullRequestAutoMerge,
  enablePullRequestAutoMerge,
  markPullRequestReadyForReview,
} from './mutate-pulls.ts';
import { createRef, deleteRef, updateRef, updateRefs } from './mutate-refs.ts';
import { pullById, refById, repositoryById } from './nodes.ts';
import { personSource } from './people.ts';
import { pullConnection, pullSource } from './pulls.ts';
import { labelSource, repositorySource } from './repository.ts';

export const sources: Sources = {
  repository: repositorySource,
  commit: commitSource,
  label: labelSource,
  pulls: pullConnection,
};

interface RepositoryArguments {
  readonly owner: string;
  readonly name: string;
}

function findRepository(context: Context, { owner, name }: RepositoryArguments): Source {
  const found = context.world.repository(owner, name);
  if (found === undefined || !canSee(found, context.actor))
    throw refuse('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  return repositorySource(context, found);
}

function findNode(context: Context, id: string): Source {
  switch (parseNodeId(id).kind) {
    case 'R':
      return repositorySource(context, repositoryById(context, id));
    case 'PR': {
      const { repository, pull } = pullById(context, id);
      return pullSource(context, repository, pull);
    }
    case 'REF': {
      const { repository, name, oid } = refById(context, id);
      return refSource(context, repository, name, oid);
    }
    default:
      throw unknownNode(id);
  }
}

/** Fields of Query. The viewer is a User even where it is a bot, whose login then keeps its `[bot]`. */
export const query: Source = {
  repository: (args: RepositoryArguments, context: Context) => findRepository(context, args),
  viewer: (_args: object, context: Context) => ({
    ...personSource(context, context.actor.person),
    __typename: 'User',
    login: context.actor.person.login,
  }),
  node: ({ id }: { readonly id: string }, context: Context) => findNode(context, id),
  rateLimit: () => ({
    limit: 5000,
    cost: 1,
    remaining: 4999,
    used: 1,
    resetAt: new Date(Date.now() + 3_600_000).toISOString(),
  }),
};

type Mutation<Input> = (context: Context, input: Input) => Source;

function mutation<Input extends object>(run: Mutation<Input>): unknown {
  return (
    { input }: { readonly input: Input & { readonly clientMutationId?: string | null } },
    context: Context,
  ): Source => ({
    ...run(context, input),
    clientMutationId: input.clientMutationId ?? null,
  });
}

export const mutations: Source = {
  createCommitOnBranch: mutation(createCommitOnBranch),
  createRef: mutation(createRef),
  updateRef: mutation(updateRef),
  updateRefs: mutation(updateRefs),
  deleteRef: mutation(deleteRef),
  enablePullRequestAutoMerge: mutation(enablePullRequestAutoMerge),
  disablePullRequestAutoMerge: mutation(disablePullRequestAutoMerge),
  closePullRequest: mutation(closePullRequest),
  convertPullRequestToDraft: mutation(convertPullRequestToDraft),
  markPullRequestReadyForReview: mutation(markPullRequestReadyForReview),
};
