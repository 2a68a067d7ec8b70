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
    const gap = text.slice(from, after?.start);
    const tab = gap.includes('\t') ? tabIn(gap, before) : undefined;
    if (tab !== undefined) return from + tab;
    before = after;
  }
  return undefined;
}

function tabIn(gap: string, before: Lexeme | undefined): number | undefined {
  const hash = gap.indexOf('#');
  const ahead = tabAhead(hash === -1 ? gap : gap.slice(0, hash), before);
  if (ahead !== -1) return ahead;
  const behind = hash === -1 || isFree(before) ? -1 : gap.indexOf('\n', gap.lastIndexOf('#'));
  const tab = behind === -1 ? -1 : gap.indexOf('\t', behind);
  return tab === -1 ? undefined : tab;
}

/** Finds the first forbidden tab behind a token, before any comment; a plain scalar looks for its next line. */
function tabAhead(ahead: string, before: Lexeme | undefined): number {
  if (before?.scalar?.type === 'scalar') return ahead.search(new RegExp(`(?<=\\n {0,${before.context.indent}})\\t`));
  if (isFree(before)) return -1;
  const mayBegin = before === undefined || before.kind === 'dash' || before.kind === 'question';
  const lineEnd = ahead.indexOf('\n');
  return mayBegin || lineEnd !== -1 ? ahead.indexOf('\t', mayBegin ? 0 : lineEnd) : -1;
}

function isFree(before: Lexeme | undefined): boolean {
  if (before === undefined) return false;
  return before.kind === 'open' || before.context.inFlow || before.scalar?.type === 'block-scalar';
}
