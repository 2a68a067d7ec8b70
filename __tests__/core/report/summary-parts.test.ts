import { describe, expect, it } from 'vitest';
import { summaryText, type TablePart } from '../../../src/core/report/summary-parts.ts';

const table = (title: string, rows: number, open: number, text = 'x'): TablePart => ({
  ...{ kind: 'table', title, head: ['A'], open },
  rows: Array.from({ length: rows }, (_, at) => [`${text}${String(at)}`]),
});

describe('summaryText', () => {
  it('shows the first rows, and folds the others behind their number', () => {
    expect(summaryText([table('T', 3, 1)], 100_000)).toBe(
      '### T\n\n| A |\n| --- |\n| x0 |\n\n<details><summary>and 2 more</summary>\n\n| A |\n| --- |\n| x1 |\n| x2 |\n\n</details>',
    );
    expect(summaryText([table('T', 2, 0)], 100_000)).toBe(
      '<details><summary>T (2)</summary>\n\n| A |\n| --- |\n| x0 |\n| x1 |\n\n</details>',
    );
  });

  it('says nothing of what is empty', () => {
    expect(summaryText([table('T', 0, 1), { kind: 'blocks', title: 'B', blocks: [''] }], 100_000)).toBe('');
  });

  it('leaves out the end of one long table, and not what comes after it', () => {
    const text = summaryText([table('Long', 300, 25, 'ä'.repeat(2000)), table('Short', 1, 25)], 900_000);
    expect(Buffer.byteLength(text)).toBeLessThan(300_000);
    expect(text).toContain('### Short');
    expect(text).toMatch(/The rest is left out/);
  });

  it.each([3000, 10_000, 900_000])('stays below %i bytes, whatever there is to say', (most) => {
    const parts = Array.from({ length: 9 }, (_, at) => table(`T${String(at)}`, 4000, 25, '🙂'.repeat(20)));
    const text = summaryText(parts, most);
    expect(Buffer.byteLength(text)).toBeLessThan(most);
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
  });
});
