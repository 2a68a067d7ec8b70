import { describe, expect, test } from 'vitest';
import type { AutomationId } from '../../../src/core/flux/objects.ts';
import type { BranchPlan } from '../../../src/core/publication/plan.ts';
import { readBody } from '../../../src/core/publication/pull-request-text.ts';
import type { Files } from '../../../testkit/github/committing.ts';
import { byPull, commitPlan, direct, manifest, settings, stage, type Stage } from './kit.ts';

const files = { 'a.yaml': manifest('app', '1.0.0'), 'b.yaml': manifest('web', '1.0.0') };
const web = commitPlan({ web: '2.0.0' }, { automation: 'flux-system/web' as AutomationId });
const two = [commitPlan({ app: '1.1.0' }), web];
const dressed = { pullRequest: settings({ labels: ['images'], assignees: ['ada'] }) };

interface Scenario {
  readonly name: string;
  readonly plan: BranchPlan;
  readonly seed?: Files;
  readonly prepare?: (here: Stage) => Promise<void>;
  /** Who runs it; GITHUB_TOKEN where nothing is said. */
  readonly person?: boolean;
}

const scenarios: readonly Scenario[] = [
  { name: 'two commits', plan: { ...direct({}), commits: two } },
  {
    name: 'a commit of an executable file',
    plan: direct({ app: '1.1.0' }),
    seed: { 'a.yaml': { content: manifest('app', '1.0.0'), mode: '100755' } },
  },
  { name: 'a new pull request', plan: byPull({}, { commits: two, ...dressed }) },
  {
    name: 'a pull request brought up to date',
    plan: byPull({}, { commits: two, ...dressed }),
    prepare: async (here) => {
      await here.publish(byPull({ app: '1.0.5' }, dressed));
    },
  },
  {
    name: "a pull request brought up to date by a person's token",
    plan: byPull({ app: '1.1.0' }),
    prepare: async (here) => {
      await here.publish(byPull({ app: '1.0.5' }));
    },
    person: true,
  },
  {
    name: 'a pull request taken back',
    plan: byPull({ app: '1.1.0' }),
    prepare: async (here) => {
      await here.publish(byPull({ app: '1.1.0' }));
      here.repository.pushAs('ada', 'main', { 'a.yaml': manifest('app', '1.1.0') });
    },
  },
];

/** Lets a run go on up to a request, and no further: the request is never sent, or its answer never comes. */
async function killedAt(here: Stage, plan: BranchPlan, last: number, when: 'before' | 'after'): Promise<boolean> {
  let sent = 0;
  const forever = new Promise<never>(() => undefined);
  const ended = new Promise<boolean>((resolve) => {
    const forge = here.open({
      fetch: async (input, init) => {
        sent += 1;
        if (sent === last && when === 'after') await fetch(input, init);
        if (sent < last) return fetch(input, init);
        resolve(true);
        return forever;
      },
    });
    void here.publish(plan, { forge }).then(() => {
      resolve(false);
    });
  });
  return ended;
}

/** What counts in the end: files, messages, pull requests with their labels, and what the bodies record. */
function stateOf({ repository }: Stage): unknown {
  return {
    branches: Object.fromEntries(
      repository.branches().map((name) => [
        name,
        {
          files: repository.files(name),
          modes: repository.modes(name),
          messages: repository.log(name).map(({ message }) => message),
        },
      ]),
    ),
    pulls: repository.pullRequests.map(({ title, state, labels, assignees, body, headSha }) => {
      const marker = readBody(body ?? '')?.marker;
      return { title, state, labels, assignees, retired: marker?.retired, recorded: marker?.head === headSha };
    }),
  };
}

describe.each(scenarios)('a run killed at $name', ({ plan, seed = files, prepare, person }) => {
  const who = person === true ? ({ login: 'ada', kind: 'user' } as const) : {};
  const options = { seed: { files: seed, collaborators: { ada: 'write' } }, ...who } as const;

  test('before or after any request is completed by the next', async () => {
    await using whole = await stage(options);
    await prepare?.(whole);
    await whole.publish(plan);
    const wanted = stateOf(whole);
    let killed = true;
    for (let last = 1; killed; last += 1) {
      for (const when of ['before', 'after'] as const) {
        await using here = await stage(options);
        await prepare?.(here);
        killed = await killedAt(here, plan, last, when);
        const { kind } = await here.publish(plan);
        expect(stateOf(here), `killed ${when} request ${last}, then ${kind}`).toEqual(wanted);
        const written = here.github.writes.length;
        await here.publish(plan);
        expect(here.github.writes, `killed ${when} request ${last}: a third run writes`).toHaveLength(written);
        expect(here.github.violations).toEqual([]);
      }
      expect(last).toBeLessThan(30);
    }
  });
});
