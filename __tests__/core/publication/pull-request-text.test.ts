import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  managedAsWritten,
  readBody,
  writeBody,
  type Marker,
  type PullRequestText,
} from '../../../src/core/publication/pull-request-text.ts';
import { sha } from './builders.ts';

const marker: Marker = { changes: 'c1', title: 'T', head: undefined, dressed: 'd1', family: '', retired: false };

function text(change: Partial<PullRequestText> = {}): PullRequestText {
  return { title: 'T', managed: 'The table', around: '', marker, ...change };
}

describe('the managed section', () => {
  test('is read as it was written', () => {
    const read = readBody(writeBody(text(), sha('head')));
    expect(read).toEqual({ before: '', managed: 'The table', after: '', marker: { ...marker, head: sha('head') } });
  });

  test('people may write above and below it, and their words stay', () => {
    const first = writeBody(text(), sha('a'));
    const edited = `Please look, @ada\r\n${first.replaceAll('\n', '\r\n')}\r\n- [x] tried it`;
    const second = writeBody(text({ managed: 'Another table', around: edited }), sha('b'));
    expect(second.startsWith('Please look, @ada\n')).toBe(true);
    expect(second.endsWith('\n- [x] tried it')).toBe(true);
    expect(readBody(second)).toMatchObject({ managed: 'Another table', marker: { head: sha('b') } });
    expect(second).not.toContain('The table');
  });

  test('a body without one keeps its words below the new one', () => {
    const body = writeBody(text({ around: 'by hand' }), undefined);
    expect(readBody(body)).toMatchObject({ managed: 'The table', after: '\n\nby hand' });
  });

  test.each([
    ['nothing', ''],
    ['no marker', 'words'],
    ['no end', '<!-- flux-image-automation begin: people may write above this line -->\ntext'],
    ['a damaged end', writeBody(text(), undefined).replace('"changes"', '"changes')],
  ])('%s is no section', (_, body) => {
    expect(readBody(body)).toBeUndefined();
  });

  test('a marker with other fields than expected says nothing', () => {
    const body = writeBody(text(), sha('a')).replace(/end \{.*\}/, 'end {"changes":1,"head":"x","retired":"yes"}');
    expect(readBody(body)?.marker).toEqual({
      changes: '',
      title: '',
      head: undefined,
      dressed: '',
      family: '',
      retired: false,
    });
  });

  test('never grows past what GitHub takes, and is cut between rows', () => {
    const row = `| ${'x'.repeat(98)} |`;
    const body = writeBody(text({ managed: Array(2_000).fill(row).join('\n'), around: '' }), sha('a'));
    expect(body.length).toBeLessThanOrEqual(60_000);
    const { managed = '' } = readBody(body) ?? {};
    const lines = managed.split('\n');
    expect(lines.filter((line) => line.startsWith('|')).every((line) => line === row)).toBe(true);
    expect(lines.at(-1)).toContain('The rest is left out');
  });

  test('what is written anew over itself stays the same', () => {
    const long = text({ managed: Array(2_000).fill('| x |').join('\n') });
    const body = writeBody(long, sha('a'));
    expect(writeBody({ ...long, around: body }, sha('a'))).toBe(body);
    expect(managedAsWritten({ ...long, around: body }, sha('a'))).toBe(readBody(body)?.managed);
  });

  test('whatever titles, tables and words say, it is read as it was written', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '-->',
        '<!-- flux-image-automation end {} -->',
        '<!-- flux-image-automation begin',
        '\n',
        '"}',
        '|',
      ),
    );
    const words = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, words, (title, managed, around) => {
        const written = text({ managed, around, marker: { ...marker, title } });
        const read = readBody(writeBody(written, sha('a')));
        expect(read?.marker).toEqual({ ...marker, title, head: sha('a') });
        const again = writeBody({ ...written, around: writeBody(written, sha('a')) }, sha('a'));
        expect(again).toBe(writeBody(written, sha('a')));
      }),
    );
  });
});
