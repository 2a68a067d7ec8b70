import { describe, expect, it } from 'vitest';
import { readMarkers } from '../../../src/core/manifests/markers.ts';

const M = '# {"$imagepolicy": "ns:app"}';

describe('readMarkers', () => {
  it('gives the place, the source, the value and the object of a marked value', () => {
    const text = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, namespace: n}\nspec:\n  image: 'it''s' ${M}\n`;
    const { markers, problems } = readMarkers('a.yaml', text);
    expect(problems).toEqual([]);
    expect(markers).toEqual([
      {
        setter: 'ns:app',
        line: 5,
        column: 10,
        span: [text.indexOf("'it"), text.indexOf("'it") + 7],
        source: "'it''s'",
        value: "it's",
        style: { kind: 'single-quoted', inFlow: false, indent: 2 },
        object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'n', name: 'a' },
      },
    ]);
  });

  it('counts the lines of all documents, whatever their breaks', () => {
    const lines = (text: string): readonly number[] => readMarkers('a.yaml', text).markers.map(({ line }) => line);
    expect(lines(`---\na: 1 ${M}\n--- # c\n\nb: 1 ${M}\n`)).toEqual([2, 5]);
    expect(lines(`a: 1\r\nb: 1 ${M}\r\n`)).toEqual([2]);
    expect(lines(`a: 1\rb: 1 ${M}\r`)).toEqual([2]);
  });

  it('looks only into files with the token in double quotes, as Flux does', () => {
    expect(readMarkers('a.yaml', 'a: 1 # {"\\u0024imagepolicy": "ns:app"}\n').markers).toEqual([]);
    expect(readMarkers('a.yaml', `a: 1 # {"\\u0024imagepolicy": "ns:app"}\nb: 1 ${M}\n`).markers).toHaveLength(2);
  });

  it.each([
    ['a note before', `a: app:1 # pin: yes ${M}\n`, [1, 10]],
    ['a note on a line of its own', `a:\n  # note ${M}\n  b: 1\n`, [2, 3]],
    ['text before', `a: 1 # note {"$imagepolicy": "ns:app"}\n`, [1, 6]],
    ['text behind', `a: 1 # {"$imagepolicy": "ns:app"} note\n`, [1, 6]],
    ['single quotes', `a: 1 # {'$imagepolicy': 'ns:app'}\n`, [1, 6]],
    ['no quotes', `a: 1 # {$imagepolicy: ns:app}\n`, [1, 6]],
    ['no braces', `a: 1 # "$imagepolicy": "ns:app"\n`, [1, 6]],
    ['a comma', `a: 1 # {"$imagepolicy": "ns:app",}\n`, [1, 6]],
    ['a number', `a: 1 # {"$imagepolicy": "ns:app", "x": 1}\n`, [1, 6]],
    ['no name', `a: 1 # {"$imagepolicy": ""}\n`, [1, 6]],
    ['no namespace', `a: 1 # {"$imagepolicy": "app"}\n`, [1, 6]],
    ['a slash', `a: 1 # {"$imagepolicy": "ns/app"}\n`, [1, 6]],
    ['a space', `a: 1\nb: 1 # {"$imagepolicy": " ns:app "}\n`, [2, 6]],
    ['an upper-case letter', `a: 1 # {"$imagePolicy": "ns:app"}\n`, [1, 6]],
    ['no dollar', `a: 1 # {"imagepolicy": "ns:app:tag"}\n`, [1, 6]],
    ['a letter too few', `a: 1 ${M}\nb: 1 # {$imagepolcy: 'ns:app'}\n`.replace(M, '# note'), [2, 6]],
  ])('calls a marker malformed: %s', (_, text, [line, column]) => {
    const { markers, problems } = readMarkers('a.yaml', text);
    expect(markers).toEqual([]);
    expect(problems.map(({ code, at }) => ({ code, at }))).toEqual([
      { code: 'marker/malformed', at: { file: 'a.yaml', line, column } },
    ]);
  });

  it.each([
    `# image: app:1 ${M}\na: 1\n`,
    `a:\n  #image: app:1 ${M}\n  b: 1\n`,
    `a:\n  - b: 1\n  #  - image: app:1 #{"$imagepolicy": "ns/app"}\n`,
    `a: 1\n# - app:1 ${M}`,
  ])('is quiet about a marked line that was taken out of use: %j', (text) => {
    expect(readMarkers('a.yaml', text)).toMatchObject({ markers: [], problems: [] });
  });

  it.each([
    ['above a key', `${M}\na: 1\n`, [1, 1]],
    ['above the key of an item', `a:\n  ${M}\n  - b: 1\n`, [2, 3]],
    ['behind a closing bracket', `a: [1] ${M}\n`, [1, 8]],
    ['behind an opening bracket', `a: [ ${M}\n  1]\n`, [1, 6]],
    ['behind a bracket and a comma', `a: [[1], ${M}\n  2]\n`, [1, 10]],
    ['on a key of a mapping', `a: ${M}\n  b: 1\n`, [1, 4]],
    ['on an explicit key', `? a ${M}\n: 1\n`, [1, 5]],
    ['where the value is on the next line', `a: ${M}\n  1\n`, [1, 4]],
    ['where there is no value', `a: ${M}\nb: 1\n`, [1, 4]],
    ['where there is no value at the end', `b: 1\na: ${M}\n`, [2, 4]],
    ['where there is a tag only', `a: !!str ${M}\nb: 1\n`, [1, 10]],
    ['on an alias', `a: &x 1\nb: *x ${M}\n`, [2, 7]],
    ['in a block scalar', `a: |\n  b: 1 ${M}\n`, [2, 8]],
    ['in a quoted string', `a: 'b ${M}'\n`, [1, 7]],
    ['beside another comment', `a:\n  # note\n  ${M}\n  - 1\n`, [3, 3]],
    ['behind another comment', `a:\n  ${M}\n  - 1 # note\n`, [2, 3]],
    ['on the second of two equal keys', `a: 1\na: 2 ${M}\n`, [2, 6]],
    ['beside the items of a List', `kind: List\nx: 1 ${M}\nitems: []\n`, [2, 6]],
    ['at the end of the file', `a: 1\n\n${M}\n`, [3, 1]],
    ['on a separator', `a: 1\n--- ${M}\nb: 1\n`, [2, 5]],
    ['behind the end of a document', `a: 1\n...\nb: 1 ${M}\n`, [3, 6]],
    ['in a list at the top', `- a: 1 ${M}\n`, [1, 1]],
    ['in a value at the top', `1 ${M}\n`, [1, 1]],
    ['beside such a document', `a: 1 ${M}\n---\n- b\n`, [3, 1]],
    ['beside odd metadata', `metadata: a\nb: 1 ${M}\n`, [1, 11]],
    ['beside odd annotations', `metadata:\n  annotations:\n  - a\nb: 1 ${M}\n`, [3, 3]],
    ['beside a list of annotations', `metadata: {annotations: [a]}\nb: 1 ${M}\n`, [1, 25]],
  ])('calls a marker unreachable, once: %s', (_, text, [line, column]) => {
    const { markers, problems } = readMarkers('a.yaml', text);
    expect(markers).toEqual([]);
    expect(problems.map(({ code, at }) => ({ code, at }))).toEqual([
      { code: 'marker/unreachable', at: { file: 'a.yaml', line, column } },
    ]);
    expect(problems.every(({ hint }) => hint !== undefined)).toBe(true);
  });

  it('says how to mark an empty value', () => {
    expect(readMarkers('a.yaml', `digest: ${M}\n`).problems[0]?.hint).toContain('Write ""');
  });

  it.each([
    ['an open bracket', `a: [ ${M}\n`, 2],
    ['a directive', `%YAML 1.2\n---\na: 1 ${M}\n`, 1],
    ['a separator with content', `a: 1 ${M}\n--- b: 1\n`, 2],
    ['a template', `a: 1 ${M}\n{{ if .x }}\n`, 2],
    ['a tab', `a: 1 ${M}\nb:\n\tc: 1\n`, 3],
    ['a control character', `a: 1 ${M}\nb: "\u0007"\n`, 2],
    ['an unknown alias', `a: 1 ${M}\nb: *c\n`, 2],
    ['a fault in another document', `a: 1 ${M}\n---\nb: c: d\n`, 3],
    ['too many brackets', `a: ${'['.repeat(20_000)} ${M}\n`, undefined],
  ])('calls a file invalid, once: %s', (_, text, line) => {
    const { markers, problems } = readMarkers('a.yaml', text);
    expect(markers).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['file/invalid-yaml']);
    if (line !== undefined) expect(problems[0]?.at?.line).toBe(line);
  });

  it('refuses a file that SOPS has signed, once', () => {
    const { markers, problems } = readMarkers('a.yaml', `a: 1 ${M}\nb: 2 ${M}\nsops:\n  mac: ENC[x]\n`);
    expect(markers).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['marker/encrypted']);
    expect(readMarkers('a.yaml', `a: 1 ${M}\nsops: {}\n`).markers).toHaveLength(1);
  });

  it('refuses a file of more than 10 MiB', () => {
    const { markers, problems } = readMarkers('a.yaml', `a: 1 ${M}\n#${' '.repeat(10 * 1024 * 1024)}`);
    expect(markers).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['file/too-large']);
  });

  it('says how a misspelt marker is spelt', () => {
    const [problem] = readMarkers('a.yaml', 'a: 1 # {"$imagePolicy": "ns:app"}\n').problems;
    expect(problem?.message).toContain('"$imagePolicy" is not "$imagepolicy"');
    expect(problem?.hint).toBe('Write: # {"$imagepolicy": "ns:app"}');
  });

  it.each([
    ['prose', 'a: 1 # the {imagepolicy} of Flux\n'],
    ['a kind', 'kind: ImagePolicy # {"kind": "ImagePolicy"}\n'],
    ['a rule', 'resources: [imagepolicies] # {imagepolicies: read}\n'],
    ['another setter', 'a: 1 # {"$openapi": "ns:app"}\n'],
    ['a pull policy', 'a: 1 # {imagePullPolicy: "Always:1"}\n'],
    ['what is no comment', `a: '# {"$imagePolicy": "ns:app"}'\n`],
  ])('takes no marker for misspelt: %s', (_, text) => {
    expect(readMarkers('a.yaml', text).problems).toEqual([]);
  });

  it('says nothing of other files', () => {
    expect(readMarkers('a.yaml', 'a: [\n').problems).toEqual([]);
    expect(readMarkers('a.yaml', '- a\n').problems).toEqual([]);
    expect(readMarkers('a.yaml', 'a: 1 # the $imagepolicy markers are below\n').problems).toEqual([]);
    expect(readMarkers('a.yaml', 'a: "$imagepolicy"\n- b\n').problems.map(({ code }) => code)).toEqual([
      'file/invalid-yaml',
    ]);
  });

  it.each([
    [
      'the items of a List alone in its file',
      `kind: List\nitems:\n- kind: A\n  metadata: {name: x}\n  i: 1 ${M}\n- kind: B\n  i: 2 ${M}\n`,
      ['A x', 'B '],
    ],
    ['a List beside another document', `kind: List\nitems:\n- kind: A\n  i: 1 ${M}\n---\nkind: Z\n`, ['List ']],
    ['another list kind', `kind: ConfigMapList\nitems:\n- kind: A\n  i: 1 ${M}\n`, ['ConfigMapList ']],
    ['what is no object', `i: 1 ${M}\n`, [' ']],
    ['a name by alias', `a: &n x\nkind: *n\nmetadata:\n  name: [a]\ni: 1 ${M}\n`, ['n ']],
    ['null documents', `~ ${M}\n---\ni: 1 ${M}\n`, [' ']],
    ['null names', `kind: ~\nmetadata:\ni: 1 ${M}\n`, [' ']],
  ])('names the object as Flux does: %s', (_, text, names) => {
    expect(readMarkers('a.yaml', text).markers.map(({ object }) => `${object.kind} ${object.name}`)).toEqual(names);
  });

  it('reads what Flux writes between brackets, and comments further left', () => {
    const values = (text: string): readonly string[] => readMarkers('a.yaml', text).markers.map(({ value }) => value);
    expect(values(`a:\n  b: {c: 1, ${M}\n    d: 2, ${M}\n}\n`)).toEqual(['1', '2']);
    expect(values(`a:\n  b:\n  - x\n#${M.slice(2)}\n  - y\n`)).toEqual(['y']);
    expect(values(`a:\n#note\n  x ${M}\nb: y ${M}\n`)).toEqual(['x', 'y']);
  });

  it.each([
    ['a: |-#note #{"$imagepolicy": "ns:app"}\n  x\n', []],
    ['a: >#\t#{"$imagepolicy": "ns:app"}\n  x\n', []],
    ['a: |-#{"$imagepolicy": "ns:app"}\n  x\n', ['x']],
  ])('takes the comment that touches the header of a block as a whole: %j', (text, values) => {
    expect(readMarkers('a.yaml', text).markers.map(({ value }) => value)).toEqual(values);
  });

  it('does not take a longer value than Flux does', () => {
    const { markers, problems } = readMarkers('a.yaml', `a:\n  - "x\\"\n  - y ${M}\nb: "\n`);
    expect(markers).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['file/invalid-yaml']);
  });
});
