import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytewise } from '../../../src/core/text/bytewise.ts';
import { codeCell, escapeMarkdown, tableOf } from '../../../src/core/text/markdown.ts';
import { nearest } from '../../../src/core/text/nearest.ts';
import { printable } from '../../../src/core/text/printable.ts';

describe('tableOf', () => {
  it.each([
    [['Gate'], [['soak']], '| Gate |\n| --- |\n| soak |'],
    [['Gate'], [], ''],
  ])('%j of %j', (head, rows, expected) => {
    expect(tableOf(head, rows)).toBe(expected);
  });
});

describe('printable', () => {
  it.each([
    ['a\n::error::b', 'a\\n::error::b'],
    ['\u001b[31mred', '\\u001b[31mred'],
    ['\u202etxt.exe', '\\u{202e}txt.exe'],
    ['\u{e0001}x', '\\u{e0001}x'],
    ['line\u2028break', 'line\\u{2028}break'],
    ['é ✓ 日本', 'é ✓ 日本'],
  ])('%j → %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves no character that a log or terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a|b <i> @me', 'a&#124;b &#60;i&#62; &#64;me'],
    ['[x](https://evil)', '&#91;x&#93;&#40;https:&#47;&#47;evil&#41;'],
    ['fixes #12 &amp;', 'fixes &#35;12 &#38;amp;'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['v1.2.3-rc.1', 'v1.2.3-rc.1'],
  ])('%j → %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('shows code in a cell', () => {
    expect(codeCell('v1|2')).toBe('<code>v1&#124;2</code>');
  });
});

describe('nearest', () => {
  it.each([
    ['polices', ['policies', 'path'], 'policies'],
    ['Rnage', ['range', 'order'], 'range'],
    ['quite-other', ['path', 'mode'], undefined],
    ['', ['path'], undefined],
  ])('%j among %j → %j', (name, candidates, found) => {
    expect(nearest(name, candidates)).toBe(found);
  });
});

describe('bytewise', () => {
  it('puts what lies above U+FFFF last, unlike JavaScript', () => {
    expect(bytewise('\u{1f600}', '\uffee')).toBeGreaterThan(0);
    expect(bytewise('a', 'b')).toBeLessThan(0);
  });

  it('agrees with the bytes of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(Math.sign(bytewise(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});
