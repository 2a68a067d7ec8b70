import type { Configuration, Environment, Promotion } from '../../../src/core/environments/configuration.ts';
import { hour } from '../../../src/core/environments/instant.ts';
import type { LineCommit } from '../../../src/core/environments/line.ts';
import type { MarkedValue } from '../../../src/core/environments/running.ts';
import { parseSha, type Sha } from '../../../src/core/git/sha.ts';
import { landscapeOf, type Standing } from '../../../src/core/overview/landscape.ts';
import type { Overview } from '../../../src/core/overview/overview.ts';
import { at, hold, marked, policy, running } from '../environments/samples.ts';

/** 2026-07-01T12:00:00Z */
export const noon = at('2026-07-01T12:00:00Z');

export const sha = (letter: string): Sha => parseSha(letter.repeat(40))!;

const wishes = { labels: [], assignees: [], reviewers: [], teamReviewers: [], draft: false, autoMerge: false };

export const promotion = (from: readonly string[], more: Partial<Promotion> = {}): Promotion => ({
  from,
  style: 'images',
  gates: {
    ...{ soak: undefined, statuses: [], checks: [], deployments: [], freeze: [], together: [] },
    approvals: undefined,
  },
  onClosedGate: 'hold',
  policies: new Map(),
  pullRequest: wishes,
  ...more,
});

export const environment = (name: string, more: Partial<Environment> = {}): Environment => ({
  ...{ name, at: { file: 'c.yaml' }, branch: undefined, paths: [`apps/${name}`], protected: false },
  ...{ promotion: undefined, verify: undefined, freeze: [], rollback: { ignoresFreeze: true } },
  ...more,
});

export const configurationOf = (...environments: readonly Environment[]): Configuration => ({
  environments: new Map(environments.map((one) => [one.name, one])),
  holds: '.github/image-holds.yaml',
  notifications: [],
  pullRequest: { ...wishes, grouping: 'run', branch: undefined },
  severities: new Map(),
});

/** Staging promotes to production, which is protected. */
export const twoStages = configurationOf(
  environment('production', { protected: true, promotion: promotion(['staging']) }),
  environment('staging'),
);

/** `{ app: '1.5.3' }`: what runs; the commit of each came `age` hours ago. */
export const standing = (values: Readonly<Record<string, string | MarkedValue>>, age = 1): Standing => {
  const entries = Object.entries(values).map(([name, value]) => {
    return [policy(name), [typeof value === 'string' ? marked(value) : value]] as const;
  });
  const date = noon - age * hour;
  return {
    values: new Map(entries),
    arrivals: new Map(entries.map(([name]) => [name, { commit: sha('c'), date, since: date, isExact: true }])),
    coming: new Map(),
    unread: undefined,
  };
};

export const commitOf = (letter: string, hours: number, more: Partial<LineCommit> = {}): LineCommit => ({
  ...{ commit: sha(letter), tree: sha(letter), parents: [], date: noon - hours * hour, content: letter },
  ...{ author: 'mona@example.com', message: letter, messages: [letter], authors: ['mona@example.com'] },
  ...more,
});

/** An overview in which everything that comes from others is the given text, as far as types let it. */
export function overviewWith(text: string): Overview {
  const name = policy('flux-system/app');
  const odd: Standing = {
    ...standing({}),
    values: new Map([[name, [{ ...marked('1.5.3', 'a', text) }]]]),
    coming: new Map([[name, text]]),
  };
  const older: Standing = { ...standing({}), values: new Map([[name, [marked('1.5.2')]]]), unread: text };
  const landscape = landscapeOf(
    twoStages,
    text,
    new Map([
      ['staging', odd],
      ['production', older],
    ]),
  );
  return {
    now: noon,
    url: text,
    landscape: {
      ...landscape,
      stages: landscape.stages.map((stage) => ({ ...stage, branch: text })),
      rows: landscape.rows.map((row) => ({ ...row, image: text })),
    },
    promotions: [
      {
        ...{ from: text, to: 'production', pullRequest: { number: 7, url: text } },
        moves: [{ policy: name, now: text, next: text, change: 'minor' }],
        gates: [{ gate: text, state: 'closed', evidence: text, opensAt: noon }],
        heldBack: [{ policy: name, why: text }],
      },
    ],
    holds: [hold({ policy: name, reason: text, who: text })],
    changes: [
      {
        ...{ commit: text, date: noon, environment: text, policy: name, cause: 'update', failed: undefined },
        ...{ old: running('1.5.2'), next: running('1.5.3', 'b', text) },
      },
    ],
    olderChanges: 0,
    figures: [],
    gaps: [text],
  };
}
