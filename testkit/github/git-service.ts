import type { IncomingHttpHeaders } from 'node:http';
import { zeroOid } from './git/objects.ts';
import { runHttpBackend, type BackendAnswer } from './git/http-backend.ts';
import { canSee, may } from './rest/access.ts';
import type { Actor } from './store/people.ts';
import { ruleAgainst, workflowRefusal, type Obstacle } from './store/moves.ts';
import { afterMove } from './store/pulls.ts';
import { fullName, type Repository } from './store/repository.ts';
import type { World } from './store/world.ts';

export interface GitRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly actor: Actor | undefined;
}

interface Push {
  readonly repository: Repository;
  readonly actor: Actor;
  /** `old new name`, as the hook was given them. */
  lines: readonly string[];
}

const gitPath = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/;

export function isGitPath(path: string): boolean {
  return gitPath.test(path);
}

function plain(status: number, text: string, headers: Record<string, string> = {}): BackendAnswer {
  return { status, headers: { 'content-type': 'text/plain', ...headers }, body: Buffer.from(`${text}\n`) };
}

function unseen(actor: Actor | undefined): BackendAnswer {
  if (actor !== undefined) return plain(404, 'Repository not found.');
  return plain(401, 'Repository not found.', { 'www-authenticate': 'Basic realm="GitHub"' });
}

function readRefusal(repository: Repository, actor: Actor | undefined): BackendAnswer | undefined {
  if (may(repository, actor, { anyOf: ['contents'], level: 'read' })) return undefined;
  return plain(403, 'Write access to repository not granted.');
}

/** "Permission to o/r.git denied to github-actions[bot].": as every client shows it. */
function pushRefusal(repository: Repository, actor: Actor | undefined): BackendAnswer | undefined {
  if (actor === undefined) return unseen(actor);
  if (repository.settings.archived) return plain(403, 'This repository was archived so it is read-only.');
  if (may(repository, actor, { anyOf: ['contents'], level: 'write' })) return undefined;
  return plain(403, `Permission to ${fullName(repository)}.git denied to ${actor.person.login}.`);
}

/** Clone, fetch and push over HTTP, by git itself. */
export class GitService {
  private readonly world: World;
  private readonly pushes = new Map<string, Push>();

  constructor(world: World) {
    this.world = world;
  }

  async answer(request: GitRequest): Promise<BackendAnswer> {
    const [, owner = '', name = '', service = ''] = gitPath.exec(request.path) ?? [];
    const repository = this.world.repository(owner, name);
    if (repository === undefined || !canSee(repository, request.actor)) return unseen(request.actor);
    const pushing = service === '/git-receive-pack' || request.query.get('service') === 'git-receive-pack';
    const refused = pushing ? pushRefusal(repository, request.actor) : readRefusal(repository, request.actor);
    return refused ?? this.run(repository, service, request);
  }

  private async run(repository: Repository, service: string, request: GitRequest): Promise<BackendAnswer> {
    const id = String(this.world.nextId());
    const { actor, method, query, headers, body } = request;
    if (service === '/git-receive-pack' && actor !== undefined) this.pushes.set(id, { repository, actor, lines: [] });
    const answer = await runHttpBackend({
      directory: repository.git.directory,
      service,
      method,
      query: query.toString(),
      headers,
      body,
      login: actor?.person.login ?? '',
      pushUrl: `${this.world.origin}/_pre-receive/${id}`,
    });
    this.follow(id);
    return answer;
  }

  /** Answers the hook of a push under way: the text of a refusal, or undefined where git may go on. */
  judge(id: string, lines: readonly string[], quarantine: string): string | undefined {
    const push = this.pushes.get(id);
    if (push === undefined) return 'no such push';
    push.lines = lines;
    const { repository, actor } = push;
    return repository.git.objects.borrowing(quarantine, () => {
      for (const [before, after, name] of lines.map(parts)) {
        const obstacle = ruleAgainst(repository, { name, after, force: true }, before, actor);
        if (obstacle !== undefined) return pushText(obstacle, actor);
      }
      return undefined;
    });
  }

  /** Lets pull requests follow what a push has moved. */
  private follow(id: string): void {
    const push = this.pushes.get(id);
    this.pushes.delete(id);
    if (push === undefined) return;
    for (const [before, after, name] of push.lines.map(parts)) {
      if ((push.repository.git.refs.read(name) ?? null) !== after) continue;
      afterMove(this.world, push.repository, { name, before, after }, push.actor.person);
    }
  }
}

function parts(line: string): readonly [before: string | null, after: string | null, name: string] {
  const [before = zeroOid, after = zeroOid, name = ''] = line.split(' ');
  return [before === zeroOid ? null : before, after === zeroOid ? null : after, name];
}

/** What stands after `remote:`. Texts: ietf-tools/xml2rfc#1251 (GH006), wheels-dev/wheels#3283 (GH013). */
function pushText(obstacle: Obstacle, actor: Actor): string {
  if (obstacle.kind === 'workflow') return workflowRefusal(obstacle.path, actor);
  if (obstacle.kind === 'default-branch') return `refusing to delete the current branch: ${obstacle.name}`;
  if (obstacle.kind !== 'rules') return obstacle.kind;
  const { source, reasons } = obstacle.objection;
  const title =
    source === 'protection'
      ? `error: GH006: Protected branch update failed for ${obstacle.name}.`
      : `error: GH013: Repository rule violations found for ${obstacle.name}.`;
  return [title, '', ...reasons.map((reason) => `- ${reason}`)].join('\n');
}
