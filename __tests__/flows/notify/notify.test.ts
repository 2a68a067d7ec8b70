import { afterEach, describe, expect, it } from 'vitest';
import type { MessageReceiver } from '../../../src/core/environments/configuration.ts';
import type { Issue, IssueBook } from '../../../src/core/notification/issue-book.ts';
import type { Kept, Memory } from '../../../src/core/ports.ts';
import { printLedger } from '../../../src/core/memory/format.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import type { Deed } from '../../../src/core/publication/deed.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { readSettings } from '../../../src/core/settings/settings.ts';
import { notify } from '../../../src/flows/notify.ts';
import { around, committed, now } from '../../core/notification/samples.ts';
import { openBench, type Bench } from '../../scenarios/in-process.ts';

const opened: Bench[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const gone = new Problem('registry/not-found', 'Cannot list the tags of "a": there is none');
const other = new Problem('registry/not-found', 'Cannot list the tags of "b": there is none');

/** A memory that others may write to between our reading and our writing. */
class Shelf implements Memory {
  readonly place = 'a shelf';
  text: string | undefined;
  saves = 0;
  meanwhile: (() => void) | undefined;
  broken = false;

  load = (): Promise<Kept> => {
    if (this.broken) return Promise.reject(new Problem('memory/unreadable', 'Cannot read "a shelf": it is broken'));
    return Promise.resolve({ text: this.text, version: this.text ?? '' });
  };

  save = (text: string, over: Kept): Promise<boolean> => {
    this.meanwhile?.();
    this.meanwhile = undefined;
    if (over.version !== (this.text ?? '')) return Promise.resolve(false);
    this.saves += 1;
    this.text = text;
    return Promise.resolve(true);
  };
}

interface Setting {
  readonly notifications?: string;
  readonly memory?: Memory;
  readonly refusing?: readonly string[];
  readonly issues?: IssueBook;
}

/** Runs the flow again and again, and gives who was sent how many bodies each time, and with which codes it ended. */
function stageFor({ notifications = '[{ type: slack, url: env:A }]', memory, refusing = [], issues }: Setting) {
  const bench = openBench({ '.github/image-automation.yaml': `notifications: ${notifications}\n` }, {}, { main: {} });
  opened.push(bench);
  return async (at: number, problems: readonly Problem[], deeds: readonly Deed[] = [], inputs = {}) => {
    const sent: string[] = [];
    const report: Report = {
      mode: 'update',
      dryRun: false,
      policies: [],
      changes: [],
      publications: [],
      problems,
      deeds,
    };
    const deliver = (receiver: MessageReceiver, bodies: readonly string[]): Promise<Problem | undefined> => {
      if (bodies.length > 0) sent.push(`${receiver.type} ${String(bodies.length)}`);
      const refused = refusing.includes(receiver.type);
      return Promise.resolve(refused ? new Problem('notification/refused', 'Cannot notify: no') : undefined);
    };
    const edges = {
      ...bench.edges,
      ...{ memory, courier: { deliver }, around: { ...around, now: at }, issues: issues ?? shelfOfIssues().book },
    };
    const done = await notify(report, readSettings({ mode: 'update', ...inputs }), edges);
    const found = done.problems.filter((one) => !problems.includes(one));
    return [...sent, ...found.map(({ code, severity }) => (severity === 'warning' ? code : `${code} ${severity}`))];
  };
}

describe('failures over many runs', () => {
  it('are told when they are new, and once a day while they last', async () => {
    const run = stageFor({ memory: new Shelf() });
    expect(await run(now, [gone])).toEqual(['slack 1']);
    expect(await run(now + 5 * minute, [gone])).toEqual([]);
    expect(await run(now + 10 * minute, [gone, other])).toEqual(['slack 1']);
    expect(await run(now + day, [gone, other])).toEqual(['slack 1']);
    expect(await run(now + day + minute, [gone, other])).toEqual([]);
  });

  it('are told again when they come again, but not within the hour', async () => {
    const run = stageFor({ memory: new Shelf() });
    await run(now, [gone]);
    expect(await run(now + 10 * minute, [])).toEqual([]);
    expect(await run(now + 20 * minute, [gone])).toEqual([]);
    expect(await run(now + 2 * hour, [])).toEqual([]);
    expect(await run(now + 3 * hour, [gone])).toEqual(['slack 1']);
  });

  it('are not forgotten by a run that looks at less', async () => {
    const run = stageFor({ memory: new Shelf() });
    await run(now, [gone]);
    await run(now + 2 * hour, [], [], { policies: 'b' });
    expect(await run(now + 3 * hour, [gone])).toEqual([]);
  });

  it('are told to who could not be told, and keep nobody else from it', async () => {
    const memory = new Shelf();
    const notifications = '[{ type: slack, url: env:A }, { type: discord, url: env:B }]';
    const first = stageFor({ memory, notifications, refusing: ['slack'] });
    expect(await first(now, [gone])).toEqual(['slack 1', 'discord 1', 'notification/refused']);
    const second = stageFor({ memory, notifications });
    expect(await second(now + minute, [gone])).toEqual(['slack 1']);
  });

  it('are told by every run where nothing is remembered, or it cannot be read', async () => {
    const memory = new Shelf();
    memory.broken = true;
    for (const setting of [{}, { memory }]) {
      const run = stageFor(setting);
      expect(await run(now, [gone])).toEqual(['slack 1']);
      expect(await run(now + minute, [gone])).toEqual(['slack 1']);
    }
  });

  it('write nothing where there are none, and little where there are', async () => {
    const memory = new Shelf();
    const run = stageFor({ memory });
    await run(now, []);
    expect(memory.text).toBeUndefined();
    await run(now, [gone]);
    await run(now + minute, [gone]);
    expect(memory.saves).toBe(1);
    await run(now + 2 * hour, []);
    expect(memory.text).toBe(printLedger(new Map()));
    await run(now + 3 * hour, []);
    expect(memory.saves).toBe(2);
  });

  it('lose nothing that others write meanwhile', async () => {
    const memory = new Shelf();
    const run = stageFor({ memory });
    memory.meanwhile = () => {
      memory.text = printLedger(new Map(), new Map([['promote', new Map([['x', now]])]]));
    };
    await run(now, [gone]);
    expect(memory.text).toContain('"promote":{"x":');
    expect(memory.text).toContain('"update":{');
  });

  it('are those of severity error, in the eyes of the repository', async () => {
    const run = stageFor({ notifications: '[{ type: slack, url: env:A }]', memory: new Shelf() });
    expect(await run(now, [gone.with({ severity: 'warning' })])).toEqual([]);
  });
});

describe('a run', () => {
  it('tells people once of all it did, and programs of each', async () => {
    const run = stageFor({ notifications: '[{ type: teams, url: env:A }, { type: webhook, url: env:B }]' });
    expect(await run(now, [gone], [committed, committed])).toEqual(['teams 1', 'webhook 3']);
  });

  it('tells nobody what they do not listen to', async () => {
    const run = stageFor({ notifications: '[{ type: slack, url: env:A, on: [promotion] }]', memory: new Shelf() });
    expect(await run(now, [gone], [committed])).toEqual([]);
  });

  it('weighs what went wrong as the configuration wants it', async () => {
    const severities = '[{ type: slack, url: env:A }]\nseverities: { notification/refused: notice }';
    const run = stageFor({ notifications: severities, refusing: ['slack'] });
    expect(await run(now, [], [committed])).toEqual(['slack 1', 'notification/refused notice']);
  });

  it('without a configuration that can be read knows nobody to tell', async () => {
    const run = stageFor({ notifications: 'slack' });
    expect(await run(now, [gone], [committed])).toEqual([]);
  });
});

describe('a dashboard', () => {
  const notifications = '[{ type: issue, title: Images }, { type: slack, url: env:A }]';

  it('is opened, and then written only where something has changed', async () => {
    const { book, acts } = shelfOfIssues();
    const run = stageFor({ notifications, issues: book, memory: new Shelf() });
    expect(await run(now, [])).toEqual([]);
    expect(await run(now + day, [])).toEqual([]);
    expect(acts).toEqual(['open Images']);
    expect(await run(now + day, [gone])).toEqual(['slack 1']);
    expect(acts).toEqual(['open Images', 'rewrite 1']);
    await run(now + day, [gone], [], { policies: 'b' });
    expect(acts).toHaveLength(2);
  });

  it('that cannot be had keeps nobody from being told', async () => {
    const { book } = shelfOfIssues();
    const denied = (): Promise<never> =>
      Promise.reject(
        new Problem('github/missing-permission', 'Cannot find the dashboard: no', { hint: 'issues: write' }),
      );
    const run = stageFor({ notifications, issues: { ...book, find: denied }, refusing: ['slack'] });
    expect(await run(now, [gone])).toEqual(['slack 1', 'notification/dashboard', 'notification/refused']);
  });

  it('is left alone where a person has closed it', async () => {
    const { book, acts } = shelfOfIssues();
    const find = (): Promise<Issue> => Promise.resolve({ number: 4, state: 'closed', body: '' });
    const run = stageFor({ notifications, issues: { ...book, find } });
    expect(await run(now, [])).toEqual(['notification/dashboard-closed notice']);
    expect(acts).toEqual([]);
  });
});

/** Issues that are kept here, and what was done to them. */
function shelfOfIssues(): { readonly book: IssueBook; readonly acts: readonly string[] } {
  const bodies: string[] = [];
  const acts: string[] = [];
  return {
    acts,
    book: {
      find: (isIt) => {
        const at = bodies.findIndex(isIt);
        return Promise.resolve(at < 0 ? undefined : { number: at + 1, state: 'open', body: bodies[at] ?? '' });
      },
      open: ({ title, body }) => {
        acts.push(`open ${title}`);
        bodies.push(body);
        return Promise.resolve();
      },
      rewrite: (number, body) => {
        acts.push(`rewrite ${String(number)}`);
        bodies[number - 1] = body;
        return Promise.resolve();
      },
      pulls: () => Promise.resolve([]),
    },
  };
}
