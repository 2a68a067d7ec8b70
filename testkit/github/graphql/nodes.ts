import { parseNodeId } from '../store/node-ids.ts';
import { isPullRequest, type PullRequest, type Repository } from '../store/repository.ts';
import { unknownNode, visibleRepository, type Context } from './context.ts';

/** Things that mutations are pointed at by their identifiers. */
export function repositoryById(context: Context, id: string): Repository {
  const { kind, key } = parseNodeId(id);
  const found = kind === 'R' ? visibleRepository(context, key) : undefined;
  if (found === undefined) throw unknownNode(id);
  return found;
}

export interface PullTarget {
  readonly repository: Repository;
  readonly pull: PullRequest;
}

export function pullById(context: Context, id: string): PullTarget {
  const { kind, key } = parseNodeId(id);
  const [repositoryKey = '', number] = key.split(':');
  const repository = kind === 'PR' ? visibleRepository(context, repositoryKey) : undefined;
  const pull = repository?.issues.get(Number(number));
  if (repository === undefined || !isPullRequest(pull)) throw unknownNode(id);
  return { repository, pull };
}

export interface RefTarget {
  readonly repository: Repository;
  readonly name: string;
  readonly oid: string;
}

export function refById(context: Context, id: string): RefTarget {
  const { kind, key } = parseNodeId(id);
  const at = key.indexOf(':');
  const repository = kind === 'REF' ? visibleRepository(context, key.slice(0, at)) : undefined;
  const name = key.slice(at + 1);
  const oid = repository?.git.refs.read(name);
  if (repository === undefined || oid === undefined) throw unknownNode(id);
  return { repository, name, oid };
}
