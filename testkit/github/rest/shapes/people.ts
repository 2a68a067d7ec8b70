import { nodeId } from '../../store/node-ids.ts';
import type { Person } from '../../store/people.ts';
import type { Team } from '../../store/repository.ts';
import type { World } from '../../store/world.ts';
import type { JsonObject } from '../description.ts';

/** `simple-user` */
export function userShape(world: World, person: Person): JsonObject {
  const url = `${world.origin}/users/${encodeURIComponent(person.login)}`;
  const pages = ['followers', 'subscriptions', 'organizations', 'repos', 'received_events'].map(
    (name) => [`${name}_url`, `${url}/${name.replace('organizations', 'orgs')}`] as const,
  );
  return {
    login: person.login,
    id: person.id,
    node_id: nodeId('U', person.id),
    avatar_url: `${world.origin}/avatars/u/${person.id}`,
    gravatar_id: '',
    url,
    html_url: `${world.origin}/${encodeURIComponent(person.login)}`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    events_url: `${url}/events{/privacy}`,
    ...Object.fromEntries(pages),
    type: person.type,
    site_admin: false,
  };
}

/** `public-user` */
export function profileShape(world: World, person: Person): JsonObject {
  return {
    ...userShape(world, person),
    name: person.name,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

/** `team-simple` */
export function teamShape(world: World, team: Team): JsonObject {
  const url = `${world.origin}/teams/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId('T', team.id),
    url,
    members_url: `${url}/members{/member}`,
    name: team.name,
    slug: team.slug,
    description: null,
    permission: 'push',
    html_url: url,
    repositories_url: `${url}/repos`,
    type: 'organization',
    parent: null,
  };
}
