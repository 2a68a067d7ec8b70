import fc from 'fast-check';

/** What would break out of markup, if anything did. */
const pieces = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '`',
    '=',
    '/',
    '-->',
    '<!--',
    ']]>',
    '</style>',
    '</script>',
    '<script>alert(1)</script>',
  ],
  ...[' onfocus=alert(1) ', '&quot;', '&#34;', '${x}', 'javascript:alert(1)', 'data:text/html,x', '\u202e', '\u2028'],
  ...['\0', '\n', '\r', '\t', '"]', '#quot;', '#34;', '%%{init: {}}%%', 'end', ';', '|', '\\', 'a', ' ', 'é', '🙂'],
];

export const hostileText = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
