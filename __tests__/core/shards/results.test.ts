import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSha } from '../../../src/core/git/sha.ts';
import { Problem } from '../../../src/core/problem/problem.ts';
import { failureJson, readFailure } from '../../../src/core/shards/failure.ts';
import type { FactKind, Facts } from '../../../src/core/shards/facts.ts';
import {
  answerIn,
  parseResults,
  printAnswer,
  printResults,
  questionKey,
  type ResultsHead,
} from '../../../src/core/shards/results.ts';

const commit = parseSha('0123456789abcdef0123456789abcdef01234567')!;
const head: ResultsHead = { commit, at: 1_782_900_000_000, number: 1, of: 2, lists: ['a', 'b'] };
const digest = `sha256:${'a'.repeat(64)}`;

function line(kind: FactKind, about: string, answer: unknown, list = 0): string {
  return printAnswer(list, { list: head.lists[list] ?? '', kind, about }, answer as Facts[FactKind]);
}

const read = (kind: FactKind, about: string, answer: unknown): unknown => {
  const results = parseResults('f', printResults(head, [line(kind, about, answer)]));
  return answerIn(results.answers.get(questionKey({ list: 'a', kind, about })) ?? '', kind);
};

describe('an answer', () => {
  const labels = {
    source: 'https://github.com/o/app',
    revision: 'c0ffee',
    version: '1.0.0',
    created: '2026-07-01T10:00:00Z',
  };

  it.each<[FactKind, string, unknown]>([
    ['tags', '', []],
    ['tags', '', ['1.0.0', 'latest']],
    ['digest', '1.0.0', digest],
    ['pushed', `1.0.0@${digest}`, 1_782_900_000_000],
    ['pushed', `1.0.0@${digest}`, null],
    ['platforms', '1.0.0', ['linux/amd64', 'linux/arm/v7']],
    ['labels', '1.0.0', labels],
    ['labels', '1.0.0', { source: undefined, revision: undefined, version: undefined, created: undefined }],
  ])('%s of %j comes back: %j', (kind, about, answer) => {
    expect(read(kind, about, answer)).toEqual(answer);
  });

  it('that is a problem comes back as it was, but for its cause', () => {
    const problem = new Problem('registry/not-found', 'Cannot list the tags of "a": 404', {
      hint: 'Check',
      at: { file: 'flux/a.yaml', line: 3, column: 7 },
      flux: { reason: 'ReadOperationFailed', message: 'scan failed' },
      severity: 'warning',
      cause: new Error('x'),
    });
    expect(read('tags', '', problem)).toBeInstanceOf(Problem);
    expect(failureJson(read('tags', '', problem) as Problem)).toEqual(failureJson(problem));
  });

  it.each<[FactKind, unknown]>([
    ['tags', ['a b']],
    ['tags', ['']],
    ['tags', [1]],
    ['tags', 'a'],
    ['tags', ['1.0.0\n::error::x']],
    ['digest', 'sha256:ab'],
    ['pushed', -1],
    ['pushed', 1.5],
    ['platforms', ['linux\u202e/amd64']],
    ['labels', []],
    ['digest', null],
  ])('%s is none in %j', (kind, answer) => {
    expect(() => read(kind, '', answer)).toThrow(expect.objectContaining({ code: 'shards/unreadable' }));
  });

  it('keeps what no label could be out of labels', () => {
    expect(
      read('labels', '1.0.0', { source: 'a\nb', revision: 'x'.repeat(3000), version: 3, created: 'soon' }),
    ).toEqual({
      source: undefined,
      revision: undefined,
      version: undefined,
      created: undefined,
    });
  });
});

describe('a failure', () => {
  const good = { code: 'registry/timeout', message: 'm', severity: 'error' };

  it.each([
    { ...good, code: 'publish/declined' },
    { ...good, code: 'policy/list-shrunk' },
    { ...good, code: 'registry/unheard-of' },
    { ...good, severity: 'grave' },
    { ...good, message: 'x'.repeat(9000) },
    { ...good, message: '' },
    null,
  ])('is none in %j', (value) => {
    expect(readFailure(value)).toBeUndefined();
  });

  it('keeps no place that is none', () => {
    expect(readFailure({ ...good, at: { file: 'a', line: -1, column: 'x' } })?.at).toEqual({ file: 'a' });
    expect(readFailure({ ...good, at: { line: 1 } })?.at).toBeUndefined();
  });
});

describe('a file of results', () => {
  const lines = [line('tags', '', ['1.0.0']), line('digest', '1.0.0', digest), line('tags', '', [], 1)];
  const text = printResults(head, lines);

  it('does not depend on which answer came first', () => {
    expect(printResults(head, lines.toReversed())).toBe(text);
    expect(parseResults('f', text)).toMatchObject(head);
    expect(parseResults('f', text).answers.size).toBe(3);
  });

  it('is refused wherever it is cut', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), (end) => {
        expect(() => parseResults('f', text.slice(0, end))).toThrow(
          expect.objectContaining({ code: 'shards/unreadable' }),
        );
      }),
    );
  });

  it('brings nothing but a Problem or results, whatever bytes are changed', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        try {
          const { answers, lists } = parseResults('f', text.slice(0, at) + put + text.slice(at + 1));
          for (const key of answers.keys()) expect(lists).toContain((JSON.parse(key) as string[])[2]);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });

  it.each([
    ['an answer of a list that is not its own', line('tags', '', ['1.0.0']).replace('[0', '[7')],
    ['a question that is none', line('tags', '', ['1.0.0']).replace('"tags"', '"toString"')],
    ['more than an answer', line('tags', '', ['1.0.0']).replace(/\]$/, ',1,2]')],
    ['something else', '{}'],
  ])('is refused with %s', (_, wrong) => {
    expect(() => parseResults('f', printResults(head, [wrong]))).toThrow(
      expect.objectContaining({ code: 'shards/unreadable' }),
    );
  });
});
