import { describe, expect, it } from 'vitest';
import { policyIdOf } from '../../../src/core/flux/ids.ts';
import { readMarkers } from '../../../src/core/manifests/markers.ts';
import { rewriteFile } from '../../../src/core/manifests/rewrite.ts';
import type { SetterAnswer, SetterTable } from '../../../src/core/manifests/setters.ts';
import { Problem } from '../../../src/core/problem/problem.ts';

const M = '# {"$imagepolicy": "ns:app"}';
const policy = policyIdOf({ namespace: 'ns', name: 'app' });

const tableOf = (answer: SetterAnswer): SetterTable => ({ lookup: () => answer });
const setting = (value: string): SetterTable => tableOf({ kind: 'value', policy, value });
const rewrite = (text: string, value: string) => rewriteFile(readMarkers('a.yaml', text), setting(value));

describe('rewriteFile', () => {
  it('gives each edit with its place, object and values', () => {
    const text = `kind: X\nimage: "a:1" ${M}\n`;
    expect(rewriteFile(readMarkers('apps/a.yaml', text), setting('a:2'))).toEqual({
      text: `kind: X\nimage: "a:2" ${M}\n`,
      problems: [],
      edits: [
        {
          file: 'apps/a.yaml',
          line: 2,
          object: { apiVersion: '', kind: 'X', namespace: '', name: '' },
          setter: 'ns:app',
          policy,
          span: [15, 20],
          before: '"a:1"',
          after: '"a:2"',
          oldValue: 'a:1',
          newValue: 'a:2',
        },
      ],
    });
  });

  it.each([
    ['plain stays plain', 'a: x', '1.2.3', 'a: 1.2.3'],
    ['a number is quoted', 'a: v1', '1.10', 'a: "1.10"'],
    ['a boolean of YAML 1.1 is quoted', 'a: v1', 'on', 'a: "on"'],
    ['a date is quoted', 'a: v1', '2024-01-31', 'a: "2024-01-31"'],
    ['no tag is left where a number was', 'a: 1', '1.2.3', 'a: 1.2.3'],
    ['nor where null was', 'a: ~', 'v1', 'a: v1'],
    ['a tag of the author stays', 'a: !!str 1.0', '1.2', 'a: !!str "1.2"'],
    ['an anchor stays', 'a: &x v1', 'v2', 'a: &x v2'],
    ['single quotes stay', "a: 'x'", '1.10', "a: '1.10'"],
    ['single quotes are doubled', "a: 'x'", "it's", "a: 'it''s'"],
    ['double quotes stay', 'a: "x"', '1.10', 'a: "1.10"'],
    ['double quotes are escaped', 'a: "x"', 'say "hi" \\', 'a: "say \\"hi\\" \\\\"'],
    ['empty quotes are filled', 'a: ""', 'v1', 'a: "v1"'],
    ['a colon and a space are quoted', 'a: x', 'b: c', 'a: "b: c"'],
    ['a comment sign is quoted', 'a: x', 'b #c', 'a: "b #c"'],
    ['an indicator is quoted', 'a: x', '@b', 'a: "@b"'],
    ['nothing is quoted', 'a: x', '', 'a: ""'],
    ['a line break is escaped', "a: 'x'", 'b\nc', 'a: "b\\nc"'],
    ['an equal value stays as it is written', 'a: 1.10', '1.10', 'a: 1.10'],
    ['a list item', 'a:\n- x', 'v1', 'a:\n- v1'],
    ['a value of several lines becomes one', 'a: x\n  y', 'v1', 'a: v1'],
    ['quotes of several lines become one', 'a: "x\n  y"', 'v1', 'a: "v1"'],
  ])('%s', (_, before, value, after) => {
    expect(rewrite(`${before} ${M}\n`, value).text).toBe(`${after} ${M}\n`);
  });

  it.each([
    ['a value of an image', 'ghcr.io/a:1', 'ghcr.io/a:1'],
    ['a host in brackets', '[::1]:5000/a:1', '"[::1]:5000/a:1"'],
    ['a bracket inside', 'a[b]', '"a[b]"'],
    ['a comma', 'a,b', '"a,b"'],
  ])('between brackets, %s', (_, value, written) => {
    expect(rewrite(`a: [\n  x, ${M}\n  y ]\n`, value).text).toBe(`a: [\n  ${written}, ${M}\n  y ]\n`);
  });

  it.each([
    ['literal', `a: | ${M}\n    x:1\n    y\nb: 1\n`, `a: |- ${M}\n    v2\nb: 1\n`],
    ['folded and stripped', `a: >- ${M}\n  x\n  y\n`, `a: >- ${M}\n  v2\n`],
    ['kept, with empty lines', `a: |+ ${M}\n\n  x\n\n   \nb: 1\n`, `a: |- ${M}\n  v2\n\n\nb: 1\n`],
    ['with an indentation', `a: |2- ${M}\n   x\n`, `a: |- ${M}\n   v2\n`],
    ['empty', `a:\n  b: | ${M}\n  c: 1\n`, `a:\n  b: |- ${M}\n    v2\n  c: 1\n`],
    ['with the breaks of Windows', `a: | ${M}\r\n  x\r\nb: 1\r\n`, `a: |- ${M}\r\n  v2\r\nb: 1\r\n`],
    ['at the end without a break', `a: | ${M}\n  x`, `a: |- ${M}\n  v2`],
    ['empty, with spaces at the end', `a: | ${M}\n\n\n   `, `a: |- ${M}\n  v2\n\n\n`],
    ['in a list', `a:\n- | ${M}\n  x\n- b\n`, `a:\n- |- ${M}\n  v2\n- b\n`],
  ])('a block stays a block of one line: %s', (_, before, after) => {
    const rewritten = rewrite(before, 'v2');
    expect(rewritten.text).toBe(after);
    expect(readMarkers('a.yaml', rewritten.text).markers.map(({ value }) => value)).toEqual(['v2']);
  });

  it.each([
    ['a byte order mark', `\ufeffa: x ${M}\n`],
    ['the breaks of Windows', `b: 1\r\na: x ${M}\r\n`],
    ['mixed breaks', `b: 1\r\na: x ${M}\nc: 1\r`],
    ['no last break', `a: x ${M}`],
    ['tabs and spaces', `a:   x\t\t${M}\t \n\n\n`],
    ['a long line', `a: x ${M}\nb: ${'word '.repeat(100)}end\n`],
    ['documents and comments', `# license\n---\na: x ${M}\n--- # c\n# only\n---\n...\n`],
    ['flow and folded text', `b: {c: 1,d: [ x,y ]}\nf: >\n  x\n   y\na: x ${M}\n`],
  ])('keeps %s', (_, text) => {
    expect(rewrite(text, 'v2').text).toBe(
      text.replace(`x${/x([\t ]+)#/.exec(text)![1]!}#`, (found) => `v2${found.slice(1)}`),
    );
  });

  it('edits in the order of the text, and the same value for each', () => {
    const { text, edits } = rewrite(`a: x ${M}\nb:\n- y ${M}\n---\nc: z ${M}\n`, 'v2');
    expect(text).toBe(`a: v2 ${M}\nb:\n- v2 ${M}\n---\nc: v2 ${M}\n`);
    expect(edits.map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('leaves a file alone where the result cannot be proved, and says so', () => {
    const text = `a: | ${M}\n  x\nb: y ${M}\n`;
    const { text: rewritten, edits, problems } = rewrite(text, 'two\nlines');
    expect(rewritten).toBe(text);
    expect(edits).toEqual([]);
    expect(problems.map(({ code, at }) => ({ code, at }))).toEqual([
      { code: 'edit/unproved', at: { file: 'a.yaml', line: 1 } },
    ]);
  });

  it('leaves a value alone whose setter keeps quiet', () => {
    const file = readMarkers('a.yaml', `a: x ${M}\n`);
    expect(rewriteFile(file, tableOf({ kind: 'quiet' }))).toEqual({ text: file.text, edits: [], problems: [] });
  });

  it('puts the place to a problem of a setter', () => {
    const file = readMarkers('a.yaml', `b: 1\na: x ${M}\n`);
    const answer = { kind: 'problem', problem: new Problem('marker/unknown-policy', 'Cannot') } as const;
    const { text, problems } = rewriteFile(file, tableOf(answer));
    expect(text).toBe(file.text);
    expect(problems.map(({ code, at }) => ({ code, at }))).toEqual([
      { code: 'marker/unknown-policy', at: { file: 'a.yaml', line: 2, column: 4 } },
    ]);
  });
});
