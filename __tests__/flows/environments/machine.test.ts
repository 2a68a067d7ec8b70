import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Hold } from '../../../src/core/environments/hold.ts';
import type { Running } from '../../../src/core/environments/running.ts';
import type { PolicyId } from '../../../src/core/flux/objects.ts';
import { automation, deployment, host, policy, semver, type Files } from '../../scenarios/stage.ts';
import { digestOf, openWorld, type FlowMode, type World } from './kit.ts';

const names = ['app', 'web'] as const;
type Name = (typeof names)[number];
type Place = 'staging' | 'production';

type Simple = 'new-tag' | 'promote' | 'update' | 'merge' | 'close' | 'wait' | 'failure';

/** What happens, in whatever order. */
type Event =
  | { readonly kind: Simple; readonly name?: never }
  | { readonly kind: 'rollback' | 'resume'; readonly name: Name; readonly place: Place }
  | { readonly kind: 'hand-edit'; readonly name: Name; readonly place: Place; readonly pick: number };

const configuration = `environments:
  staging: { branch: main, paths: [apps/staging], verify: { statuses: 'apps/*', timeout: 9h, on-failure: rollback } }
  production:
    branch: main
    paths: [apps/production]
    protected: true
    verify: { statuses: 'apps/*', timeout: 9h, on-failure: rollback }
    promotion: { from: staging, gates: { soak: 1h } }
`;

/** The policy web pins digests, app does not. */
const valueOf = (name: Name, tag: string): string =>
  `${host}/org/${name}:${tag}${name === 'web' ? `@${digestOf(name, tag)}` : ''}`;
const fileOf = (name: Name, place: Place, tag: string): Files => ({
  [`apps/${place}/${name}.yaml`]: deployment(name, valueOf(name, tag)),
});
const files: Files = {
  '.github/image-automation.yaml': configuration,
  'flux/automation.yaml': automation('./apps'),
  'flux/app.yaml': policy('app', semver('1.x')),
  'flux/web.yaml': policy('web', `${semver('1.x')}  digestReflectionPolicy: IfNotPresent\n`),
  ...(Object.assign(
    {},
    ...names.flatMap((name) => (['staging', 'production'] as const).map((place) => fileOf(name, place, '1.0.0'))),
  ) as Files),
};

const place = fc.constantFrom<Place>('staging', 'production');
const name = fc.constantFrom<Name>(...names);
const of = (...kinds: readonly Simple[]): readonly Event[] => kinds.map((kind) => ({ kind }));
/** The same policy is held in both places, and one hold is lifted: what is bad by the other still is. */
const bothHeld = ([one, lifted]: readonly [Name, Place]): readonly Event[] => [
  ...of('new-tag', 'update', 'wait', 'promote', 'merge'),
  { kind: 'rollback', name: one, place: 'production' },
  ...of('merge'),
  { kind: 'rollback', name: one, place: 'staging' },
  { kind: 'resume', name: one, place: lifted },
  ...of('merge', 'update'),
];
const chapter: fc.Arbitrary<readonly Event[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(of('new-tag', 'update')) },
  { weight: 5, arbitrary: fc.constant(of('wait', 'promote')) },
  { weight: 2, arbitrary: fc.constant(of('new-tag', 'update', 'wait', 'promote', 'merge')) },
  { weight: 2, arbitrary: fc.constant(of('update')) },
  { weight: 2, arbitrary: fc.constant(of('promote')) },
  { weight: 5, arbitrary: fc.constant(of('merge')) },
  { weight: 1, arbitrary: fc.constant(of('close')) },
  { weight: 2, arbitrary: fc.constant(of('failure')) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('rollback' as const), name, place }).map((one) => [one]) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('resume' as const), name, place }).map((one) => [one]) },
  { weight: 3, arbitrary: fc.tuple(name, place).map(bothHeld) },
  {
    weight: 1,
    arbitrary: fc
      .record({ kind: fc.constant('hand-edit' as const), name, place, pick: fc.nat(20) })
      .map((one) => [one]),
  },
);

/** Everything that a run could have changed, but for commit statuses, which go with a new commit. */
function stateOf({ github }: World): unknown {
  const { repository } = github;
  const branches = repository.branches().map((branch) => [branch, repository.head(branch)]);
  const pulls = repository.pullRequests.map(({ number, state, title, body, headSha }) => [
    number,
    state,
    title,
    body,
    headSha,
  ]);
  return { branches, pulls };
}

class Machine {
  readonly world: World;
  /** What may be in production: what staging ran, and what a person put there. */
  readonly allowed = new Map<string, Set<string>>(names.map((one) => [`flux-system/${one}`, new Set(['1.0.0'])]));
  readonly story: string[] = [];

  constructor(world: World) {
    this.world = world;
    for (const one of names) world.tags.set(one, ['1.0.0']);
  }

  async happen(one: Event): Promise<void> {
    this.story.push(JSON.stringify(one));
    if (one.kind === 'hand-edit') this.edit(one);
    else if (one.kind === 'rollback' || one.kind === 'resume') {
      await this.run(one.kind, { environment: one.place, policy: one.name });
    } else await this.simply(one.kind);
    this.check();
  }

  private async simply(kind: Simple): Promise<void> {
    switch (kind) {
      case 'new-tag':
        for (const tags of this.world.tags.values()) tags.push(`1.${tags.length}.0`);
        return;
      case 'wait':
        this.world.wait(2);
        return;
      case 'update':
      case 'promote':
        return this.run(kind);
      case 'failure':
        this.world.github.repository.setStatus('main', 'apps/1', 'failure');
        return this.run('verify');
      case 'merge':
      case 'close':
        this.answer(kind);
    }
  }

  private edit({ name: one, place: where, pick }: Extract<Event, { kind: 'hand-edit' }>): void {
    const tags = this.world.tags.get(one)!;
    const tag = tags[pick % tags.length]!;
    this.world.github.pushAs('somebody', 'main', fileOf(one, where, tag));
    this.allowed.get(`flux-system/${one}`)?.add(tag);
  }

  /** A person merges what can be merged, or says no to the oldest. */
  private answer(kind: 'merge' | 'close'): void {
    const { repository } = this.world.github;
    const open = repository.pullRequests.filter(({ state }) => state === 'open');
    if (kind === 'close') {
      for (const { number } of open.slice(0, 1)) repository.closePullRequest(number);
      return;
    }
    for (const { number } of open) {
      try {
        repository.mergePullRequest(number);
      } catch {
        this.story.push(`#${String(number)} conflicts`);
      }
    }
  }

  /** Runs a mode, judges all that it wrote, and runs it again, which must change nothing. */
  private async run(mode: FlowMode, inputs: Record<string, string> = {}): Promise<void> {
    const before = this.look('main');
    const resuming = this.resuming(inputs);
    const report = await this.world.run(mode, inputs);
    this.story.push(`  ${report.problems.map(({ code }) => code).join(' ')}`);
    const main = this.look('main');
    this.judge(mode, before, main);
    for (const branch of this.world.github.repository.branches()) this.judge(mode, main, this.look(branch));
    this.judgeReach(mode, inputs, before, main);
    if (mode === 'resume') this.judgeResume(inputs, before, main, resuming);
    const once = stateOf(this.world);
    await this.world.run(mode, inputs);
    expect(stateOf(this.world), this.tell('run twice')).toEqual(once);
  }

  private look(branch: string): Look {
    const { world } = this;
    return {
      branch,
      holds: world.holds(branch),
      staging: world.running('staging', branch),
      production: world.running('production', branch),
    };
  }

  /** Compares what main holds with what it held before, and other branches with it: the rest is the run's own doing. */
  private judge(mode: FlowMode, before: Look, after: Look): void {
    if (after.branch !== 'main' && !this.isCurrent(after.branch)) return;
    for (const at of ['staging', 'production'] as const) {
      for (const [id, value] of after[at]) {
        const old = before[at].get(id);
        if (old?.tag === value.tag && old.digest === value.digest) continue;
        const isBad = isNamedBad([...before.holds, ...after.holds], id, value);
        expect(isBad, this.tell(`${id} in quarantine`)).toBe(false);
        const isHeld = before.holds.some((hold) => hold.policy === id && hold.environment === at);
        expect(isHeld && !isReturn(mode, after), this.tell(`${id} held in ${at}`)).toBe(false);
        if (at === 'production') expect(after.branch, this.tell('production')).not.toBe('main');
      }
    }
  }

  /** Only a rollback or a resume touches the holds, and a rollback moves what it was asked about. */
  private judgeReach(mode: FlowMode, inputs: Record<string, string>, before: Look, after: Look): void {
    if (mode === 'update' || mode === 'promote') expect(after.holds, this.tell('holds')).toEqual(before.holds);
    if (mode !== 'rollback') return;
    const asked = `flux-system/${inputs['policy'] ?? ''}`;
    const others = ({ staging }: Look): unknown => [...staging].filter(([id]) => id !== asked);
    expect(others(after), this.tell(`a rollback of ${asked}`)).toEqual(others(before));
    const kept = ({ holds }: Look): unknown => holds.filter(({ policy }) => policy !== asked);
    expect(kept(after), this.tell(`a rollback of ${asked}`)).toEqual(kept(before));
  }

  /** The head of the branch that asks to lift holds; undefined where there is none. */
  private resuming(inputs: Record<string, string>): string | undefined {
    const { repository } = this.world.github;
    const branch = `image-automation/resume/${inputs['environment'] ?? ''}`;
    return repository.branches().includes(branch) ? repository.head(branch) : undefined;
  }

  /** A branch that the run left as it was says what was asked before. */
  private judgeResume(inputs: Record<string, string>, before: Look, main: Look, stood: string | undefined): void {
    expect(main.staging, this.tell('resume moves nothing')).toEqual(before.staging);
    const kept = ({ holds }: Look): unknown =>
      holds.filter(
        (hold) => hold.policy !== `flux-system/${inputs['policy']}` || hold.environment !== inputs['environment'],
      );
    expect(kept(main), this.tell('resume lifts no other hold')).toEqual(kept(before));
    const now = this.resuming(inputs);
    if (now === undefined || now === stood) return;
    const branch = `image-automation/resume/${inputs['environment']}`;
    expect(kept(this.look(branch)), this.tell('resume lifts no other hold')).toEqual(kept(main));
  }

  /** A branch that a run has left behind is somebody's open pull request, made on another text. */
  private isCurrent(branch: string): boolean {
    const { repository } = this.world.github;
    const [newest] = repository.log(branch);
    return newest?.parents[0] === repository.head();
  }

  private check(): void {
    for (const [id, { tag }] of this.world.running('staging')) this.allowed.get(id)?.add(tag);
    for (const [id, { tag }] of this.world.running('production')) {
      expect([...(this.allowed.get(id) ?? [])], this.tell(`${id} in production`)).toContain(tag);
    }
    expect(this.world.github.violations, this.tell('violations')).toEqual([]);
  }

  private tell(what: string): string {
    return `${what}\n${this.story.join('\n')}`;
  }
}

/** By the holds alone, and not by the code that is judged. No hold here has an end. */
function isNamedBad(holds: readonly Hold[], id: PolicyId, { tag, digest }: Running): boolean {
  const bad = holds.filter(({ policy: held }) => held === id).map(({ quarantine }) => quarantine);
  const digests: readonly (string | undefined)[] = bad.flatMap((one) => one.digests);
  return bad.some(({ tags }) => tags.includes(tag)) || digests.includes(digest);
}

/** Only a rollback moves what is held. */
function isReturn(mode: FlowMode, { branch }: Look): boolean {
  return mode === 'rollback' || mode === 'verify' || branch.includes('/rollback/');
}

interface Look {
  readonly branch: string;
  readonly holds: readonly Hold[];
  readonly staging: ReadonlyMap<PolicyId, Running>;
  readonly production: ReadonlyMap<PolicyId, Running>;
}

it('keeps production to what staging ran, quarantine out, holds in place, and twice like once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(chapter, { minLength: 6, maxLength: 12 }), async (chapters) => {
      await using world = await openWorld(files);
      const machine = new Machine(world);
      for (const one of [...of('new-tag', 'update', 'wait', 'promote', 'merge'), ...chapters.flat()]) {
        await machine.happen(one);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);
