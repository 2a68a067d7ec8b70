import { printable } from './printable.ts';

/**
 * Shows untrusted text as itself within Markdown: no markup, mention, link or HTML comes of it.
 *
 *     'a|b <i> @me' → 'a&#124;b &#60;i&#62; &#64;me'
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>()#+!|~@&$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('://', ':&#47;&#47;')
    .replaceAll('www.', 'www&#46;');
}

/**
 * Shows untrusted text as code within a table cell.
 *
 *     'v1|2' → '<code>v1&#124;2</code>'
 */
export function codeCell(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/**
 * Writes a table; nothing where it has no rows. The cells are Markdown already.
 *
 *     (['Gate'], [['soak']]) → '| Gate |\n| --- |\n| soak |'
 */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
