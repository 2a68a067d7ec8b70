import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from './committing.ts';
import type { Fault } from './faults.ts';
import { preReceiveHook } from './git/http-backend.ts';
import { RepositoryHandle } from './handle.ts';
import { RateLimits } from './limits.ts';
import { listen } from './server.ts';
import type { Permissions, Role, TokenKind } from './store/people.ts';
import type { MergeMethod, Protection, Ruleset, Settings } from './store/repository.ts';
import { steppingClock, World } from './store/world.ts';
import { Traffic, type Hooks, type Incoming } from './traffic.ts';

export interface GitHubOptions {
  /** Fixed by default, and a second on at every look, so that commits have the same SHAs in every run. */
  readonly clock?: () => Date;
  /** Requests an hour, for each token's holder. Default 5,000; GITHUB_TOKEN's own is 1,000. */
  readonly rateLimit?: number;
  /** What an older GitHub Enterprise Server does not know: `['Mutation.updateRefs']`. */
  readonly lacks?: readonly string[];
}

export interface RepositorySeed {
  readonly owner: string;
  readonly name: string;
  readonly files?: Files;
  /** `main` where nothing is said. */
  readonly defaultBranch?: string;
  readonly settings?: Partial<Settings>;
  readonly protections?: readonly Protection[];
  readonly rulesets?: readonly Ruleset[];
  readonly collaborators?: Readonly<Record<string, Role>>;
  readonly teams?: readonly string[];
  readonly labels?: readonly string[];
}

export interface TokenSeed {
  readonly login: string;
  readonly kind: TokenKind;
  readonly permissions: Permissions;
  /** Default: every repository. GITHUB_TOKEN sees its own: `['o/r']`. */
  readonly repositories?: readonly string[];
  /** The token itself; made up where nothing is said. */
  readonly token?: string;
}

/** A temporary folder that is made only when it is wanted. */
class Folder {
  private made: string | undefined;

  path(): string {
    this.made ??= mkdtempSync(join(tmpdir(), 'github-'));
    return this.made;
  }

  remove(): void {
    if (this.made !== undefined) rmSync(this.made, { recursive: true, force: true });
  }
}

/** GitHub on loopback. Seeds and questions are immediate; only the program under test goes by way of HTTP. */
export class GitHub {
  readonly traffic: Traffic;
  private readonly world: World;
  private readonly folder: Folder;
  private readonly server: Server;
  private readonly handles: RepositoryHandle[] = [];

  constructor(world: World, folder: Folder, traffic: Traffic, server: Server) {
    this.world = world;
    this.folder = folder;
    this.traffic = traffic;
    this.server = server;
  }

  /** For GITHUB_API_URL, in the manner of api.github.com. */
  get url(): string {
    return this.world.origin;
  }

  get graphqlUrl(): string {
    return `${this.world.origin}/graphql`;
  }

  /** For GITHUB_SERVER_URL and for cloning. */
  get serverUrl(): string {
    return this.world.origin;
  }

  /** The same server in the manner of GitHub Enterprise Server. */
  get enterpriseUrl(): string {
    return `${this.world.origin}/api/v3`;
  }

  get enterpriseGraphqlUrl(): string {
    return `${this.world.origin}/api/graphql`;
  }

  /** Whatever the referee has to say; every test ends with `expect(github.violations).toEqual([])`. */
  get violations(): readonly string[] {
    return [
      ...this.traffic.violations,
      ...this.traffic.unmet().map((text) => `no request met the fault planned for ${text}`),
    ];
  }

  /** Every request: `GET /repos/o/r/git/ref/heads/main`, `POST /graphql createCommitOnBranch`. */
  get requests(): readonly string[] {
    return this.traffic.incoming.map(({ line }) => line);
  }

  /** Those that ask for a change. */
  get writes(): readonly string[] {
    return this.traffic.incoming.filter(({ writes }) => writes).map(({ line }) => line);
  }

  get incoming(): readonly Incoming[] {
    return this.traffic.incoming;
  }

  /** Where a test steps in: `github.hooks.beforeRequest = (request) => …`. */
  get hooks(): Hooks {
    return this.traffic.hooks;
  }

  /** Lets the next requests whose line matches meet a fault; one that none meets is a violation. */
  fail(matches: RegExp, fault: Fault, times = 1): void {
    this.traffic.plan(matches, fault, times);
  }

  createRepository(seed: RepositorySeed): RepositoryHandle {
    const { owner, name, defaultBranch = 'main', settings = {} } = seed;
    const repository = this.world.addRepository(owner, name, defaultBranch, settings);
    const handle = new RepositoryHandle(this.world, repository);
    if (seed.files !== undefined) handle.pushAs('maintainer', defaultBranch, seed.files, 'Begin');
    repository.protections.push(...(seed.protections ?? []));
    repository.rulesets.push(...(seed.rulesets ?? []));
    Object.entries(seed.collaborators ?? {}).forEach(([login, role]) => {
      handle.addCollaborator(login, role);
    });
    seed.teams?.forEach((slug) => {
      handle.addTeam(slug);
    });
    seed.labels?.forEach((label) => {
      handle.addLabel(label);
    });
    this.handles.push(handle);
    return handle;
  }

  /** Makes a token for a person or a bot, and gives it. */
  addToken(seed: TokenSeed): string {
    const { login, kind, permissions, repositories } = seed;
    const token =
      seed.token ?? `${kind === 'installation' ? 'ghs' : 'ghp'}_${String(this.world.nextId()).padStart(36, '0')}`;
    this.world.addActor(token, { login, kind, permissions, repositories });
    return token;
  }

  /** The repository that was made first: most tests have no other. */
  get repository(): RepositoryHandle {
    const [first] = this.handles;
    if (first === undefined) throw new Error('There is no repository yet: call createRepository');
    return first;
  }

  pushAs(login: string, branch: string, files: Files, message?: string): string {
    return this.repository.pushAs(login, branch, files, message);
  }

  mergePullRequest(number: number, method?: MergeMethod, login?: string): string {
    return this.repository.mergePullRequest(number, method, login);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    this.folder.remove();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Starts a GitHub of its own: nothing is shared between two but compiled schemas. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const folder = new Folder();
  const world = new World(options.clock ?? steppingClock(), () => folder.path(), preReceiveHook);
  const traffic = new Traffic();
  const limits = new RateLimits(options.rateLimit ?? 5000);
  const server = await listen({ world, traffic, limits, lacks: new Set(options.lacks) });
  return new GitHub(world, folder, traffic, server);
}
