import fc from 'fast-check';

/** Pieces of lines: most of them common, some that only the library may judge, some that are wrong in most places. */
const pieces = [
  'a: 1',
  'b:',
  'c: x y',
  '- a: 1',
  '-',
  '- b',
  '- - c',
  '- -',
  'd: "q"',
  "e: 'q r'",
  'f: |',
  'g: >-',
  'h: |-',
  'text',
  '# c',
  '',
  '  ',
  'i: {a: 1}',
  'j: [a, "b", c]',
  'k: { x: [1, 2], y: {z: w} }',
  'l: nginx:1.2 # {"$imagepolicy": "a:b"}',
  '- m: # n',
  'o: # p',
  '"q": r',
  "'s t': u",
  'v: -1',
  'w: --x',
  'x: - y',
  '- # z',
  '- |',
  '- "a"',
  '- "a": b',
  '- [a]',
  '- {a: b}',
  'a: []',
  'a: {}',
  '? a',
  ': b',
  'a: &x 1',
  'a: *x',
  'a: !t 1',
  'a: b: c',
  'a: "x" y',
  'a: x #y',
  'a: x# y',
  'a: [b',
  'c]',
  'a: {b: }',
  '---',
  '...',
  '%x',
  'a: http://x/y?z=1&b=#c',
  'a b: c',
  'a:b',
  'a: b:',
  '- a:',
  '- a: b: c',
  'a : b',
  'a:  b',
  'a: |  ',
  'a: | # c',
  'a: |2',
  'a: >+',
  '{a: 1}',
  '[a]',
  '"x"',
  'a: ~',
  '~: a',
  'null: null',
  'a: @x',
  'a: `x`',
  'a: %x',
  'a: [a,b]',
  'a: [a , b ]',
  'a: {a: b,c: d}',
  'a: {a:b}',
  'a: {a: b:c}',
  'a: {a: b c}',
  'a: [a:b, c]',
  'a: {"a": 1}',
  'a: {"a":1}',
  'a: {x: "y"}',
  'a: [a]b',
  'a: "b"#c',
  '- a #b',
  '<<: x',
  'a: <<',
  'a: (x)',
  'a: ^x$',
  'a: \\d',
  'a: .5',
  '.a: 1',
  '/a/b: 2',
  '$x: ${y}',
  '=: =',
  'a: =',
  '- =',
  '- --- x',
  'a: ---',
];

const indent = fc.oneof(
  fc.constantFrom('', '  ', '    ', '      '),
  fc.nat(6).map((width) => ' '.repeat(width)),
);
const line = fc.tuple(indent, fc.constantFrom(...pieces)).map((parts) => parts.join(''));

/** Lines at any indentation below each other: seldom what anybody meant, often what is nearly right. */
export const soup = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 7 }), fc.constantFrom('', '\n'))
  .map(([lines, end]) => lines.join('\n') + end);

const letters = Array.from(' \n:-#"\'|>[]{},ab1?&*!%@`~.\\/$=+<()^;\t\r\u00e9\u0085\u2028');

type Change = (text: string, at: number) => string;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .constantFrom(...letters)
    .map((letter) => (text: string, at: number) => text.slice(0, at) + letter + text.slice(at)),
  fc.constant((text: string, at: number) => text.slice(0, at) + text.slice(at + 1)),
  fc.constant((text: string, at: number) => withoutLine(text, at)),
  line.map((added) => (text: string, at: number) => withLine(text, at, added)),
);

/** A text that a few slips of the hand have made another. */
export function slipped(texts: readonly string[]): fc.Arbitrary<string> {
  const slips = fc.array(fc.tuple(change, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 4 });
  return fc
    .tuple(fc.constantFrom(...texts), slips)
    .map(([text, all]) => all.reduce((left, [slip, share]) => slip(left, Math.floor(share * left.length)), text));
}

function withoutLine(text: string, at: number): string {
  const [start, end] = lineAround(text, at);
  return text.slice(0, start) + text.slice(end);
}

function withLine(text: string, at: number, added: string): string {
  const [start] = lineAround(text, at);
  return `${text.slice(0, start)}${added}\n${text.slice(start)}`;
}

function lineAround(text: string, at: number): readonly [number, number] {
  const end = text.indexOf('\n', at);
  return [at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end + 1];
}
