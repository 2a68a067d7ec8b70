import type { Lexeme } from './lexemes.ts';
import { scalarFault } from './scalar-faults.ts';
import { tabFault } from './tabs.ts';

export interface Fault {
  readonly at: number;
  readonly reason: string;
}

/**
 * Finds the first thing that the YAML parser here (yaml 2.9.1) lets pass or takes wrongly, and Flux's
 * (go.yaml.in/yaml/v3) does not.
 *
 *     'a: *b' → unknown anchor    'a: "\/"' → unknown escape
 */
export function faultIn(lexemes: readonly Lexeme[], text: string): Fault | undefined {
  const anchors = new Set<string>();
  let before: Lexeme | undefined;
  for (const lexeme of lexemes) {
    const reason = reasonAgainst(lexeme, before) ?? propertyFault(lexeme, text, anchors);
    if (reason !== undefined) return { at: lexeme.start, reason };
    before = lexeme;
  }
  const tab = tabFault(lexemes, text);
  return tab === undefined ? undefined : { at: tab, reason: 'a tab stands where only spaces may' };
}

function reasonAgainst({ kind, scalar, context }: Lexeme, before: Lexeme | undefined): string | undefined {
  if (scalar !== undefined) return scalarFault(scalar, context);
  return kind === 'colon' && !mayEndKey(before) ? 'a value without a key' : undefined;
}

function mayEndKey(before: Lexeme | undefined): boolean {
  return before?.context.reach === 'key' || before?.kind === 'question' || before?.kind === 'property';
}

/** scannerc.go, yaml_parser_scan_anchor */
const anchorName = /^[0-9A-Za-z_-]+$/;

function propertyFault({ kind, start, end }: Lexeme, text: string, anchors: Set<string>): string | undefined {
  if (kind !== 'property' && kind !== 'alias') return undefined;
  const source = text.slice(start, end);
  if (source.startsWith('!')) return /^![0-9A-Za-z_-]+!/.test(source) ? `unknown tag ${source}` : undefined;
  const name = source.slice(1);
  if (source.startsWith('&')) anchors.add(name);
  if (!anchors.has(name)) return `unknown anchor "${name}"`;
  return anchorName.test(name) ? undefined : `"${name}" is no name for an anchor`;
}
