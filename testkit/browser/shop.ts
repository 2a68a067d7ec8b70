import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A repository with a past: test, staging and production as directories of main, and some applications in each. */
export interface Shop {
  readonly root: string;
  readonly applications: number;
  /** The moment up to which things happen, in milliseconds since 1970. */
  readonly end: number;
  /** The days over which they do. */
  readonly days: number;
}

const stages = ['test', 'staging', 'production'] as const;
const hour = 3_600_000;
const day = 24 * hour;

/** Lays out the repository with its commits; the same for the same numbers. */
export function layOutShop(shop: Shop): void {
  const { root, applications, end, days } = shop;
  const begin = end - days * day;
  mkdirSync(root, { recursive: true });
  const names = Array.from({ length: applications }, (_, at) => nameOf(at));
  const ground = groundOf(root, names);
  ground.git(begin, 'init', '--quiet', '--initial-branch', 'main');
  ground.put('.github/image-automation.yaml', configuration);
  ground.put('flux/automation.yaml', automation);
  for (const name of names) ground.put(`flux/${name}.yaml`, policy(name));
  for (const stage of stages) for (const name of names) ground.move(stage, name, '1.4.0');
  ground.commit(begin, 'Begin');
  const chance = dice(7);
  for (let step = 1; step < days * 3; step += 1) live(ground, names, step, { at: begin + (step * day) / 3, chance });
  const [held = ''] = names;
  ground.put('.github/image-holds.yaml', holds(held, ground.tag('production', held), end));
  ground.commit(end - hour / 2, `Hold ${held}`);
}

type Stage = (typeof stages)[number];

interface Ground {
  readonly put: (path: string, text: string) => void;
  readonly git: (at: number, ...words: string[]) => string;
  readonly commit: (at: number, message: string, author?: string) => void;
  readonly tag: (stage: Stage, name: string) => string;
  /** Writes a tag, and gives the trailer that tells of it. */
  readonly move: (stage: Stage, name: string, tag: string) => string;
}

function groundOf(root: string, names: readonly string[]): Ground {
  const runs = new Map(stages.map((stage) => [stage, new Map(names.map((name) => [name, '1.4.0']))]));
  const git = gitIn(root);
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const tagOf = (stage: Stage, name: string): string => runs.get(stage)?.get(name) ?? '';
  return {
    ...{ put, git, tag: tagOf },
    commit: (at, message, author = 'Mona <mona@example.com>') => {
      git(at, 'add', '.');
      git(at, 'commit', '--quiet', '--author', author, '--message', message);
    },
    move: (stage, name, tag) => {
      const old = tagOf(stage, name);
      runs.get(stage)?.set(name, tag);
      put(`apps/${stage}/${name}.yaml`, deployment(name, tag));
      return `Image-Automation-Change: flux-system/${name} ${old} -> ${tag}`;
    },
  };
}

interface Moment {
  readonly at: number;
  readonly chance: () => number;
}

/** A third of a day: an update, and now and then a promotion or a rollback. */
function live(ground: Ground, names: readonly string[], step: number, { at, chance }: Moment): void {
  const moment = at + Math.floor(chance() * hour);
  const name = names[Math.floor(chance() * names.length)] ?? '';
  const [major = 1, minor = 0, patch = 0] = ground.tag('test', name).split('.').map(Number);
  ground.move('test', name, (chance() < 0.3 ? [major, minor + 1, 0] : [major, minor, patch + 1]).join('.'));
  ground.commit(moment, `Update ${name}`, 'image automation <images@example.com>');
  if (step % 2 === 0) promote(ground, names, ['test', 'staging'], moment + hour);
  if (step % 5 === 0) promote(ground, names, ['staging', 'production'], moment + 3 * hour);
  if (step % 41 === 0) rollBack(ground, names, moment + 5 * hour);
}

function promote(ground: Ground, names: readonly string[], [from, to]: readonly [Stage, Stage], at: number): void {
  // One application is always behind.
  const wanted = names.filter((name) => name !== 'ledger' && ground.tag(from, name) !== ground.tag(to, name));
  const moved = wanted.slice(0, 4);
  if (moved.length === 0) return;
  const source = ground.git(at, 'rev-parse', 'HEAD').trim();
  const changes = moved.map((name) => ground.move(to, name, ground.tag(from, name)));
  const head = ['Mode: promotion', `From: ${from}`, `To: ${to}`, `Source: ${source}`];
  const trailers = head.map((line) => `Image-Automation-${line}`);
  ground.commit(at, [`Promote ${moved.join(', ')} to ${to}`, '', ...trailers, ...changes].join('\n'), bot);
}

function rollBack(ground: Ground, names: readonly string[], at: number): void {
  const bad = names.find((name) => ground.tag('production', name) !== '1.4.0') ?? '';
  const change = ground.move('production', bad, '1.4.0');
  const trailers = ['Image-Automation-Mode: rollback', 'Image-Automation-Environment: production', change];
  ground.commit(at, [`Roll production back to ${bad} 1.4.0`, '', ...trailers].join('\n'), bot);
}

const bot = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
const words = ['cart', 'catalogue', 'checkout', 'ledger', 'mailer', 'pricing', 'search', 'stock', 'users', 'web'];

function nameOf(at: number): string {
  const word = words[at % words.length] ?? '';
  const round = Math.floor(at / words.length);
  return round === 0 ? word : `${word}-${String(round)}`;
}

function gitIn(root: string): (at: number, ...given: string[]) => string {
  return (at, ...given) => {
    const date = `${String(Math.floor(at / 1000))} +0000`;
    return execFileSync('git', ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', ...given], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
  };
}

/** Mulberry32: numbers that look like chance, and are the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const configuration = `environments:
  test:
    branch: main
    paths: [apps/test]
  staging:
    branch: main
    paths: [apps/staging]
    promotion: { from: test }
  production:
    branch: main
    paths: [apps/production]
    protected: true
    promotion:
      from: staging
      gates:
        soak: 24h
        freeze: [{ cron: '0 18 * * FRI', duration: 62h }]
        approvals: 2
`;

const automation = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: { name: apps, namespace: flux-system }
spec:
  interval: 10m
  sourceRef: { kind: GitRepository, name: flux-system }
  git: { commit: { author: { name: image automation, email: images@example.com } } }
  update: { path: ./apps/test }
`;

function policy(name: string): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: { name: ${name}, namespace: flux-system }
spec: { image: registry.example.com/shop/${name}, interval: 10m }
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: { name: ${name}, namespace: flux-system }
spec: { imageRepositoryRef: { name: ${name} }, policy: { semver: { range: 1.x } } }
`;
}

function deployment(name: string, tag: string): string {
  return `kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: main
          image: registry.example.com/shop/${name}:${tag} # {"$imagepolicy": "flux-system:${name}"}
`;
}

function holds(name: string, tag: string, end: number): string {
  return `holds:
  - policy: flux-system/${name}
    environment: production
    tag: '${tag}'
    quarantine: { tags: ['1.99.0'] }
    reason: payments time out with 1.99.0 (incident 4711)
    who: mona
    when: ${new Date(end - 2 * day).toISOString()}
    until: ${new Date(end + 5 * day).toISOString()}
`;
}
