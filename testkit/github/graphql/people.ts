import { nodeId } from '../store/node-ids.ts';
import type { Person } from '../store/people.ts';
import type { Context, Source } from './context.ts';

/** A bot's login has no `[bot]` here, though it has in REST. */
export function personSource(context: Context, person: Person): Source {
  const login = person.login.replace(/\[bot\]$/, '');
  const path = person.type === 'Bot' ? `/apps/${login}` : `/${login}`;
  return {
    __typename: person.type,
    id: nodeId('U', person.id),
    databaseId: person.id,
    login,
    url: context.world.origin + path,
    resourcePath: path,
    avatarUrl: `${context.world.origin}/avatars/u/${person.id}`,
    ...(person.type === 'Bot' ? {} : { name: person.name, email: '' }),
  };
}
