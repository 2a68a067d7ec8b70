import fc from 'fast-check';

/** Random YAML that looks like manifests at their worst: markers and other comments at every place where one may stand. */

const setter = fc.constantFrom(
  'ns:app',
  'ns:app:tag',
  'ns:web',
  'ns:web:name',
  'ns:web:digest',
  'other:app',
  'ns:gone',
  'ns:app:image',
);

const comment = fc.oneof(
  { weight: 4, arbitrary: setter.map((name) => `# {"$imagepolicy": "${name}"}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '# note',
      '#',
      '## {"a": "b"}',
      "# {'$imagepolicy': 'ns:app'}",
      '#{"$imagepolicy":"ns:web"}',
    ),
  },
);

const plain = fc.constantFrom(
  'nginx:1',
  'ghcr.io/org/app:1.2',
  'v1',
  '1.10',
  'true',
  '~',
  'x y',
  'a#b',
  'http://x',
  'é😀',
);
const quoted = fc.constantFrom(
  '"a:1"',
  "'a:1'",
  '""',
  `'it''s'`,
  '"\\u0041 # {\\"$imagepolicy\\": \\"ns:app\\"}"',
  "'x # y'",
);
const scalar = fc.oneof(
  plain,
  quoted,
  fc.tuple(fc.constantFrom('!!str ', '&a ', '!foo '), plain).map((parts) => parts.join('')),
);

/** What may stand behind a value on its line. */
const trailing = fc.option(
  fc.tuple(fc.constantFrom(' ', '  ', '\t'), comment).map((parts) => parts.join('')),
  { nil: '' },
);

/** Comments and empty lines on lines of their own. */
const between = (indent: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        comment.map((text) => ' '.repeat(indent) + text),
        comment,
        fc.constantFrom('', '   '),
      ),
      { maxLength: 2 },
    )
    .map((lines) => lines.map((line) => `${line}\n`).join(''));

const flow = (indent: number): fc.Arbitrary<string> => {
  const margin = fc.oneof(
    fc.constant(''),
    fc.tuple(trailing, between(indent)).map(([tail, lines]) => `${tail}\n${lines}${' '.repeat(indent)}`),
  );
  const item = fc.tuple(margin, scalar, margin).map((parts) => parts.join(''));
  const list = fc.array(item, { maxLength: 3 }).map((items) => `[${items.join(',')}]`);
  const map = fc
    .array(item, { maxLength: 3 })
    .map((items) => `{${items.map((text, index) => ` k${index}: ${text}`).join(',')}}`);
  return fc.oneof(list, map);
};

const block = (indent: number): fc.Arbitrary<string> => {
  const lines = fc.array(fc.constantFrom('a:1', '', '# {"$imagepolicy": "ns:app"}', 'x '), { maxLength: 3 });
  return fc.tuple(fc.constantFrom('|', '>', '|-', '>+'), trailing, lines).map(([header, tail, body]) => {
    const text = body.map((line) => `${line === '' ? '' : ' '.repeat(indent + 2)}${line}\n`).join('');
    return `${header}${tail}\n${text}`;
  });
};

/** A value behind `key:` or `-`, up to the end of its last line. */
const value = (indent: number, depth: number): fc.Arbitrary<string> => {
  const leaf = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(scalar, trailing).map(([text, tail]) => ` ${text}${tail}\n`) },
    { weight: 2, arbitrary: fc.tuple(flow(indent + 2), trailing).map(([text, tail]) => ` ${text}${tail}\n`) },
    { weight: 2, arbitrary: block(indent).map((text) => ` ${text}`) },
    { weight: 1, arbitrary: trailing.map((tail) => `${tail}\n`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(trailing, between(indent + 2), scalar, trailing)
        .map(([a, lines, text, b]) => `${a}\n${lines}${' '.repeat(indent + 2)}${text}${b}\n`),
    },
  );
  if (depth === 0) return leaf;
  const nested = fc.tuple(trailing, fc.oneof(mapping(indent + 2, depth - 1), sequence(indent + 2, depth - 1)));
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 1, arbitrary: nested.map(([tail, text]) => `${tail}\n${text}`) },
  );
};

const mapping = (indent: number, depth: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(between(indent), fc.constantFrom('a', 'image', '"b"', 'tag'), value(indent, depth)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pairs) =>
      pairs
        .map(([above, key, text], index) => `${above}${' '.repeat(indent)}${key.replace(/\w+/, `$&${index}`)}:${text}`)
        .join(''),
    );

const sequence = (indent: number, depth: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(between(indent), value(indent, depth)), { minLength: 1, maxLength: 3 })
    .map((items) => items.map(([above, text]) => `${above}${' '.repeat(indent)}-${text}`).join(''));

const object = fc.constantFrom('', 'apiVersion: v1\nkind: X\nmetadata:\n  name: x\n', 'kind: List\n');

const document = fc.tuple(object, mapping(0, 2), between(0)).map((parts) => parts.join(''));

/** Whole files: one document or several, with any line ending, with or without the last one, with or without a mark. */
export const manifests: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(document, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('---\n', '--- # next\n', '...\n---\n'),
    fc.constantFrom('', '---\n', '\ufeff'),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([documents, separator, start, lineEnd, isClosed]) => {
    const text = start + documents.join(separator);
    return (isClosed ? text : text.replace(/\n$/, '')).replaceAll('\n', lineEnd);
  });
