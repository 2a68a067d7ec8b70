import { isWritten, type Lexeme } from './lexemes.ts';

/**
 * Finds a tab where a key might begin: behind `-` or `?`, or in the indentation of a line (go.yaml.in/yaml/v3
 * scannerc.go, yaml_parser_scan_to_next_token). Between brackets and between comments tabs are free.
 */
export function tabFault(lexemes: readonly Lexeme[], text: string): number | undefined {
  if (!text.includes('\t')) return undefined;
  let before: Lexeme | undefined;
  for (const after of [...lexemes.filter(isWritten), undefined]) {
    const from = before?.end ?? 0;
    const tab = isFree(before) ? undefined : tabIn(text.slice(from, after?.start), tabAfter(before));
    if (tab !== undefined) return from + tab;
    before = after;
  }
  return undefined;
}

function isFree(before: Lexeme | undefined): boolean {
  if (before === undefined) return false;
  return before.kind === 'open' || before.context.inFlow || before.scalar?.type === 'block-scalar';
}

/** Matches up to the first forbidden tab behind a token, before any comment. */
function tabAfter(before: Lexeme | undefined): RegExp {
  if (before?.scalar?.type === 'scalar') return new RegExp(`\\n {0,${before.context.indent}}\\t`);
  const mayBegin = before === undefined || before.kind === 'dash' || before.kind === 'question';
  return mayBegin ? /\t/ : /\n[^\t]*\t/;
}

function tabIn(gap: string, forbidden: RegExp): number | undefined {
  const hash = gap.indexOf('#');
  const ahead = forbidden.exec(hash === -1 ? gap : gap.slice(0, hash));
  if (ahead !== null) return ahead.index + ahead[0].length - 1;
  const last = hash === -1 ? -1 : gap.indexOf('\n', gap.lastIndexOf('#'));
  const behind = last === -1 ? -1 : gap.indexOf('\t', last);
  return behind === -1 ? undefined : behind;
}
