import { join } from 'node:path';
import { BareRepository, type Place } from '../git/bare.ts';
import type { Identity } from '../git/commits.ts';
import { noreplyOf, type Actor, type Person } from './people.ts';
import type { Label, Repository, Settings, Team } from './repository.ts';

/** GitHub's own signer of what is made in its web pages and by its API. */
export const webFlow = { name: 'GitHub', email: 'noreply@github.com' } as const;

/** The person behind GITHUB_TOKEN, with the number that it really has. */
const wellKnownIds: Readonly<Record<string, number>> = { 'github-actions[bot]': 41898282, 'dependabot[bot]': 49699333 };

const defaults: Settings = {
  private: true,
  archived: false,
  allowMergeCommit: true,
  allowSquashMerge: true,
  allowRebaseMerge: true,
  allowAutoMerge: false,
  deleteBranchOnMerge: false,
  actionsMayCreatePullRequests: true,
};

/** Everything that is remembered. REST, GraphQL and git all read and write this one. */
export class World {
  /** The folder for repositories that git is to see; made when the first is. */
  readonly directory: () => string;
  readonly preReceiveHook: string;
  readonly people = new Map<string, Person>();
  readonly actors = new Map<string, Actor>();
  readonly repositories = new Map<string, Repository>();
  readonly clock: () => Date;
  origin = '';
  private lastId = 1000;
  private lastLook = 0;

  constructor(clock: () => Date, directory: () => string, preReceiveHook: string) {
    this.clock = () => {
      const now = clock();
      this.lastLook = now.getTime();
      return now;
    };
    this.directory = directory;
    this.preReceiveHook = preReceiveHook;
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  now(): string {
    return written(this.clock());
  }

  /** The time of the last look: for what is noted beside something that has looked at the clock. */
  lately(): string {
    return written(new Date(this.lastLook));
  }

  /** Finds a person, or makes one up: a login that ends in `[bot]` is a bot. */
  person(login: string, type?: Person['type']): Person {
    const known = this.people.get(login);
    if (known !== undefined) return known;
    const bot = login.endsWith('[bot]');
    const id = wellKnownIds[login] ?? this.nextId();
    const email = bot ? `${id}+${login}@users.noreply.github.com` : `${login}@example.com`;
    const person: Person = { id, login, name: login, email, type: type ?? (bot ? 'Bot' : 'User') };
    this.people.set(login, person);
    return person;
  }

  addActor(token: string, actor: Omit<Actor, 'person'> & { readonly login: string }): void {
    const { login, ...rest } = actor;
    this.actors.set(token, { person: this.person(login), ...rest });
  }

  addRepository(owner: string, name: string, defaultBranch: string, settings: Partial<Settings>): Repository {
    const place: Place = {
      directory: () => join(this.directory(), `${owner}+${name}.git`),
      defaultBranch,
      preReceiveHook: this.preReceiveHook,
    };
    const repository: Repository = {
      id: this.nextId(),
      owner: this.person(owner, 'Organization'),
      name,
      createdAt: this.now(),
      git: new BareRepository(place),
      defaultBranch,
      settings: { ...defaults, ...settings },
      protections: [],
      rulesets: [],
      collaborators: new Map(),
      teams: new Map(),
      labels: new Map(),
      issues: new Map(),
      statuses: [],
      checks: [],
      deployments: [],
      dispatches: [],
      activities: [],
    };
    this.repositories.set(`${owner}/${name}`.toLowerCase(), repository);
    return repository;
  }

  repository(owner: string, name: string): Repository | undefined {
    return this.repositories.get(`${owner}/${name}`.toLowerCase());
  }

  addLabel(repository: Repository, name: string, color = 'ededed', description: string | null = null): Label {
    const label: Label = { id: this.nextId(), name, color, description };
    repository.labels.set(name.toLowerCase(), label);
    return label;
  }

  addTeam(repository: Repository, slug: string): Team {
    const team: Team = { id: this.nextId(), slug, name: slug };
    repository.teams.set(slug, team);
    return team;
  }

  /** How a person signs a commit now: people by their e-mail, bots by the address that GitHub gives them. */
  identityOf(person: Person): Identity {
    const email = person.type === 'Bot' ? noreplyOf(person) : person.email;
    return { name: person.name, email, seconds: Math.floor(this.clock().getTime() / 1000), zone: '+0000' };
  }

  /** Whom GitHub shows beside a commit: the person whose address it bears. */
  personByEmail(email: string): Person | undefined {
    return [...this.people.values()].find((person) => person.email === email || noreplyOf(person) === email);
  }
}

function written(time: Date): string {
  return time.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** A clock that stands at a fixed hour and goes on by a second whenever it is read: same requests, same commits. */
export function steppingClock(start = '2026-01-01T00:00:00Z'): () => Date {
  let at = Date.parse(start);
  return () => {
    at += 1000;
    return new Date(at);
  };
}
