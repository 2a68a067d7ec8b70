import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLedger, plainPick, printLedger } from '../../../src/core/memory/format.ts';
import { nothing } from '../../../src/core/memory/ledger.ts';
import { digest, ledgers, memory, tag, ten } from './ledgers.ts';

describe('the text of a ledger', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const text = printLedger(ledger);
        const read = parseLedger(text);
        expect(read).toEqual(ledger);
        expect(printLedger(read ?? nothing)).toBe(text);
      }),
    );
  });

  it('is one line a list, in bytewise order', () => {
    const ledger = new Map([
      ['ghcr.io/org/b', memory({})],
      ['ghcr.io/org/app', memory({ '1.1.0': { b: ten }, '1.0.0': { a: ten } }, { count: 2, asked: '1x9' })],
    ]);
    const at = ten;
    expect(printLedger(ledger)).toBe(`{"version":1,"lists":{
"ghcr.io/org/app":{"at":${at},"count":2,"asked":"1x9","picks":{},"seen":{"1.0.0":{"${digest('a')}":${at}},"1.1.0":{"${digest('b')}":${at}}}},
"ghcr.io/org/b":{"at":${at},"count":3,"asked":"","picks":{},"seen":{}}
}}
`);
  });

  it('holds a pick as a row', () => {
    expect(plainPick({ tag: tag('1.0.0'), digest: undefined, reason: '…' })).toEqual(['1.0.0', '', '…']);
  });

  const list = (change: string): string =>
    `{"version":1,"lists":{"x":{"at":1,"count":1,"asked":"","picks":{},"seen":{},${change}}}}`;

  it.each([
    ['', 'nothing'],
    ['{', 'no JSON'],
    ['null', 'null'],
    ['[]', 'a list'],
    ['{"version":2,"lists":{}}', 'another version'],
    ['{"version":1}', 'no lists'],
    ['{"version":1,"lists":[]}', 'lists that are a list'],
    ['{"version":1,"lists":{"x":null}}', 'a list of null'],
    ['{"version":1,"lists":{"":{"at":1,"count":1,"asked":"","picks":{},"seen":{}}}}', 'a list without a name'],
    [list('"at":-1'), 'a time before 1970'],
    [list('"at":1.5'), 'half a millisecond'],
    [list('"at":"1"'), 'a time in words'],
    [list('"at":1e999'), 'a time without end'],
    [list('"count":-1'), 'a negative count'],
    [list('"asked":1'), 'a number for a name'],
    [list('"seen":{"a b":{}}'), 'what is no tag'],
    [list('"seen":{"1.0":{"sha256:ab":1}}'), 'what is no digest'],
    [list(`"seen":{"1.0":{"${digest('a')}":"now"}}`), 'no time'],
    [list('"picks":{"a/b":["1.0",""]}'), 'a pick without a reason'],
    [list('"picks":{"a/b":["a b","","r"]}'), 'a pick of no tag'],
    [list('"picks":{"a/b":["1.0","sha256:ab","r"]}'), 'a pick of no digest'],
    [`${printLedger(nothing)}x`, 'something after the end'],
  ])('is not read from %j (%s)', (text) => {
    expect(parseLedger(text)).toBeUndefined();
  });

  it('is read from the smallest there is', () => {
    expect(parseLedger('{"version":1,"lists":{}}')).toEqual(nothing);
    expect(parseLedger(list('"more":1'))?.size).toBe(1);
  });
});
