import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeLastChange, currentOf, versionAt, type History } from '../../../src/core/environments/history.ts';
import type { Quarantine } from '../../../src/core/environments/hold.ts';
import { isSame, runningOf, versionText } from '../../../src/core/environments/running.ts';
import { digest, marked, policy, running, tag } from './samples.ts';

const none: Quarantine = { tags: [], digests: [] };
const app = policy('app');

/** A history of one policy from its tags, the newest first; `-` where its markers contradict each other. */
const historyOf = (...tags: string[]): History =>
  tags.map((text, index) => ({
    commit: String(tags.length - index).repeat(40),
    date: (tags.length - index) * 1000,
    since: (tags.length - index) * 1000 + 1,
    values: new Map(text === '-' ? [] : [[app, running(text)]]),
  }));

describe('runningOf', () => {
  it.each([
    [[], 'nothing'],
    [[marked('1.5.3')], running('1.5.3')],
    [[marked('1.5.3', undefined, 'ghcr.io/org/app'), marked('1.5.3', 'a')], running('1.5.3', 'a', 'ghcr.io/org/app')],
    [[marked('1.5.3'), marked('1.5.2')], 'contradiction'],
    [[marked('1.5.3', 'a'), marked('1.5.3', 'b')], 'contradiction'],
    [[marked('1', undefined, 'a'), marked('1', undefined, 'b')], 'contradiction'],
    [[marked(undefined, 'a')], 'no-tag'],
  ])('%o', (values, expected) => {
    expect(runningOf(values)).toEqual(expected);
  });

  it('tells images apart', () => {
    expect(isSame(running('1.5.3'), running('1.5.3', 'a'))).toBe(false);
    expect(isSame(running('1.5.3', 'a'), running('1.5.3', 'a'))).toBe(true);
    expect(isSame(running('1'), running('1', undefined, 'x'))).toBe(false);
  });

  it('writes a version', () => {
    expect(versionText(marked('1.5.3', 'a'))).toBe(`1.5.3@${digest('a')}`);
    expect(versionText(marked('1.5.3'))).toBe('1.5.3');
    expect(versionText(marked(undefined, 'a'))).toBe(`@${digest('a')}`);
  });
});

describe('currentOf', () => {
  it.each([
    [historyOf('1.5.3', '1.5.3', '1.5.2'), '1.5.3', 2],
    [historyOf('1.5.3', '1.5.2', '1.5.3'), '1.5.3', 3],
    [historyOf('1.5.3', '-', '1.5.3'), '1.5.3', 3],
    [historyOf('1.5.3', '1.5.3'), '1.5.3', 1],
  ])('%#', (history, text, commit) => {
    expect(currentOf(history, app)).toEqual({
      value: running(text),
      commit: String(commit).repeat(40),
      date: commit * 1000,
      since: commit * 1000 + 1,
    });
  });

  it.each([[[]], [historyOf('-', '1.5.3')]])('finds nothing %#', (history) => {
    expect(currentOf(history, app)).toBeUndefined();
  });
});

describe('beforeLastChange', () => {
  it.each([
    [historyOf('1.5.3', '1.5.2', '1.5.1'), none, '1.5.2', 2],
    [historyOf('1.5.3', '1.5.2', '1.5.1'), { tags: [tag('1.5.2')], digests: [] }, '1.5.1', 1],
    [historyOf('1.5.3', '1.5.3', '1.5.2', '1.5.2', '1.5.1'), none, '1.5.2', 3],
    [historyOf('1.5.2', '1.5.3', '1.5.2', '1.5.1'), { tags: [tag('1.5.3')], digests: [] }, '1.5.1', 1],
    [historyOf('1.5.3', '-', '1.5.2'), none, '1.5.2', 1],
  ])('%#', (history, quarantine, text, commit) => {
    expect(beforeLastChange(history, app, quarantine)).toEqual({
      value: running(text),
      commit: String(commit).repeat(40),
      date: commit * 1000,
      since: commit * 1000 + 1,
    });
  });

  it('goes back to another digest of the same tag', () => {
    const [newer, older] = historyOf('1', '1').map((version, index) => ({
      ...version,
      values: new Map([[app, running('1', index === 0 ? 'a' : 'b')]]),
    }));
    expect(beforeLastChange([newer!, older!], app, none).value.digest).toBe(digest('b'));
  });

  it.each([
    [[], none, 'rollback/no-history'],
    [historyOf('-', '1.5.2'), none, 'rollback/no-history'],
    [historyOf('1.5.3', '1.5.3'), none, 'rollback/no-earlier'],
    [historyOf('1.5.3', '1.5.2'), { tags: [tag('1.5.2')], digests: [] }, 'rollback/no-earlier'],
  ])('refuses %#', (history, quarantine, code) => {
    expect(() => beforeLastChange(history, app, quarantine)).toThrow(expect.objectContaining({ code }));
  });

  it('goes only to what ran before, is another image, and is not in quarantine', () => {
    const tags = fc.constantFrom('1', '2', '3', '-');
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 9 }), fc.subarray(['1', '2', '3']), (drawn, bad) => {
        const history = historyOf(...drawn);
        const possible = drawn.find((text) => text !== '-' && text !== drawn[0] && !bad.includes(text));
        const go = (): string => beforeLastChange(history, app, { tags: bad.map(tag), digests: [] }).value.tag;
        if (drawn.length === 0 || drawn[0] === '-' || possible === undefined) expect(go).toThrow();
        else expect(go()).toBe(possible);
      }),
    );
  });
});

describe('versionAt', () => {
  const history = historyOf('1.5.3', '1.5.2');
  it.each([['2'.repeat(40)], ['2'.repeat(7)]])('%s', (commit) => {
    expect(versionAt(history, commit)).toBe(history[0]);
  });

  it.each([['2'.repeat(6)], ['3'.repeat(40)], ['']])('refuses "%s"', (commit) => {
    expect(() => versionAt(history, commit)).toThrow(expect.objectContaining({ code: 'rollback/unknown-commit' }));
  });

  it('refuses a beginning that two commits share', () => {
    expect(() => versionAt([...history, ...history], '2222222')).toThrow(
      expect.objectContaining({ code: 'rollback/unknown-commit' }),
    );
  });
});
