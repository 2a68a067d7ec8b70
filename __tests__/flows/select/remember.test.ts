import { describe, expect, it } from 'vitest';
import { parseLedger, printLedger } from '../../../src/core/memory/format.ts';
import { nothing, type Ledger } from '../../../src/core/memory/ledger.ts';
import { mergeLedgers } from '../../../src/core/memory/merge.ts';
import type { Kept, Memory } from '../../../src/core/ports.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { recall, recollectionOf, remember, type RememberEdges } from '../../../src/flows/select/remember.ts';
import { day, memory, minute, ten } from '../../core/memory/ledgers.ts';
import { gitHubStage } from '../../edge/memory/kit.ts';

/** A memory of its own, which counts what is asked of it. */
class TestMemory implements Memory {
  readonly place = 'a test';
  text: string | undefined;
  saves = 0;
  #version = 0;

  constructor(text?: string) {
    this.text = text;
  }

  load(): Promise<Kept> {
    return Promise.resolve({ text: this.text, version: String(this.#version) });
  }

  save(text: string, over: Kept): Promise<boolean> {
    this.saves += 1;
    if (over.version !== String(this.#version)) return Promise.resolve(false);
    this.text = text;
    this.#version += 1;
    return Promise.resolve(true);
  }
}

const edges = (kept: Memory | undefined, change: Partial<RememberEdges> = {}): RememberEdges => ({
  memory: kept,
  now: ten,
  scheduled: false,
  ...change,
});

const one: Ledger = new Map([['ghcr.io/o/a', memory({ '1.0.0': { a: ten } })]]);
const other: Ledger = new Map([['ghcr.io/o/b', memory({ '2.0.0': { b: ten } })]]);

describe('recalling', () => {
  it('gives what was kept', async () => {
    const recalled = await recall(edges(new TestMemory(printLedger(one))));
    expect(recalled).toMatchObject({ ledger: one, problems: [] });
  });

  it('says where nothing was kept yet, and where what was kept is damaged', async () => {
    expect(await recall(edges(new TestMemory()))).toMatchObject({
      ledger: nothing,
      problems: [{ code: 'memory/empty', severity: 'notice' }],
    });
    for (const text of ['', 'x', '{"version":1']) {
      expect(await recall(edges(new TestMemory(text)))).toMatchObject({
        ledger: nothing,
        problems: [{ code: 'memory/corrupted', severity: 'warning' }],
      });
    }
  });

  it('has no ledger where there is no memory, or none that can be read', async () => {
    expect(await recall(edges(undefined))).toMatchObject({ ledger: undefined, problems: [] });
    const away: Memory = {
      place: 'away',
      load: () => Promise.reject(new Problem('github/unavailable', 'Cannot read it: GitHub answers 503')),
      save: () => Promise.reject(new Error('not asked for')),
    };
    const recalled = await recall(edges(away));
    expect(recalled).toMatchObject({ ledger: undefined, problems: [{ code: 'memory/unreadable' }] });
    expect(await remember(edges(away), one, recalled)).toEqual([]);
  });

  it('takes what lies ahead for now', async () => {
    const ahead: Ledger = new Map([['x', memory({ '1.0.0': { a: ten + day } }, { at: ten + 1000 })]]);
    const { ledger } = await recall(edges(new TestMemory(printLedger(ahead))));
    expect(ledger).toEqual(new Map([['x', memory({ '1.0.0': { a: ten } })]]));
  });

  it('lets a run honour intervals only where a timetable started it and nobody names what to scan', async () => {
    const kept = edges(new TestMemory(printLedger(one)), { scheduled: true });
    const recalled = await recall(kept);
    const none = { automations: [], policies: [] };
    expect(recollectionOf(recalled, none, kept)?.honoursInterval).toBe(true);
    expect(recollectionOf(recalled, none, { ...kept, scheduled: false })?.honoursInterval).toBe(false);
    expect(recollectionOf(recalled, { ...none, policies: ['web'] }, kept)?.honoursInterval).toBe(false);
    expect(recollectionOf(recalled, { ...none, automations: ['web'] }, kept)?.honoursInterval).toBe(false);
    expect(recollectionOf({ ...recalled, ledger: undefined }, none, kept)).toBeUndefined();
  });
});

describe('remembering', () => {
  it('adds the news to what is kept', async () => {
    const kept = new TestMemory(printLedger(one));
    expect(await remember(edges(kept), other, await recall(edges(kept)))).toEqual([]);
    expect(parseLedger(kept.text ?? '')).toEqual(mergeLedgers(one, other));
  });

  it('writes nothing where there are no news, or the same is kept', async () => {
    const kept = new TestMemory(printLedger(one));
    const recalled = await recall(edges(kept));
    expect(await remember(edges(kept), undefined, recalled)).toEqual([]);
    expect(await remember(edges(kept), one, recalled)).toEqual([]);
    expect(kept.saves).toBe(0);
  });

  it('writes over what is damaged', async () => {
    const kept = new TestMemory('damaged');
    await remember(edges(kept), one, await recall(edges(kept)));
    expect(parseLedger(kept.text ?? '')).toEqual(one);
  });

  it('gives up, and says so, where others are always faster', async () => {
    const kept = new TestMemory(printLedger(one));
    const recalled = await recall(edges(kept));
    const busy: Memory = { place: 'a test', load: () => kept.load(), save: () => Promise.resolve(false) };
    expect(await remember(edges(busy), other, recalled)).toMatchObject([{ code: 'memory/not-kept' }]);
  });

  it('says what keeps it from being kept', async () => {
    await using stage = await gitHubStage({ contents: 'read' });
    const kept = edges(stage.open());
    const problems = await remember(kept, one, await recall(kept));
    expect(problems).toMatchObject([{ code: 'memory/not-kept', severity: 'warning' }]);
    expect(problems[0]?.hint).toContain('contents: write');
  });
});

describe('two runs at once', () => {
  it.each([2, 5])('keep what all %d of them saw, the earliest sighting of each', async (runs) => {
    await using stage = await gitHubStage();
    const all = await Promise.all(
      Array.from({ length: runs }, async (_, at) => {
        const own = edges(stage.open(), { now: ten + day });
        const news: Ledger = new Map([
          ['shared', memory({ '1.0.0': { a: ten + at * minute } }, { at: ten + at * minute })],
          [`own-${at}`, memory({ '2.0.0': { b: ten } })],
        ]);
        return remember(own, news, await recall(own));
      }),
    );
    expect(all.flat()).toEqual([]);
    const { ledger } = await recall(edges(stage.open(), { now: ten + day }));
    expect([...(ledger?.keys() ?? [])].sort()).toEqual([
      ...Array.from({ length: runs }, (_, at) => `own-${at}`),
      'shared',
    ]);
    expect(ledger?.get('shared')).toEqual(memory({ '1.0.0': { a: ten } }, { at: ten + (runs - 1) * minute }));
    expect(stage.github.violations).toEqual([]);
  });

  it('lose nothing where one comes between the read and the write of the other, each time anew', async () => {
    await using stage = await gitHubStage();
    const own = edges(stage.open());
    const recalled = await recall(own);
    let strangers = 0;
    stage.github.hooks.beforeRequest = async ({ line }) => {
      if (!line.includes('updateRefs') || strangers >= 3) return undefined;
      strangers += 1;
      const { beforeRequest } = stage.github.hooks;
      stage.github.hooks.beforeRequest = undefined;
      const stranger = edges(stage.open());
      await remember(stranger, new Map([[`stranger-${strangers}`, memory({})]]), await recall(stranger));
      stage.github.hooks.beforeRequest = beforeRequest;
      return undefined;
    };
    expect(await remember(own, one, recalled)).toEqual([]);
    const { ledger } = await recall(edges(stage.open()));
    expect([...(ledger?.keys() ?? [])].sort()).toEqual(['ghcr.io/o/a', 'stranger-1', 'stranger-2', 'stranger-3']);
    expect(stage.github.violations).toEqual([]);
  });
});
