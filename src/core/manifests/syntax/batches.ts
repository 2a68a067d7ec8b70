import type { Comment, Gap } from './gaps.ts';
import type { Lexeme } from './lexemes.ts';

/**
 * Comments as the scanner hands them over, in its order, to the next token that begins at or behind `mark`: to its line
 * comment where they stand on the line of a token, else to its head or foot.
 */
export interface Batch {
  readonly kind: 'line' | 'head' | 'foot';
  readonly mark: number;
  readonly comments: readonly Comment[];
}

/** How far the scanner looks for a comment on the line of a token. */
const lookahead = 512;

/**
 * Sorts the comments of one gap as go.yaml.in/yaml/v3 does (scannerc.go, yaml_parser_scan_line_comment and
 * yaml_parser_scan_comments): one on the line of a token, then those on lines of their own. The last group of these is
 * the head of what follows; a group that an empty line or a smaller indentation parts from the next is a foot.
 */
export function batchesOf(gap: Gap, text: string): readonly Batch[] {
  const [first] = gap.comments;
  if (first === undefined) return [];
  if (!isOnLine(first, gap)) return ownBatches(gap.comments, gap, text);
  const line: Batch = { kind: 'line', mark: lineMark(gap), comments: [first] };
  return [line, ...ownBatches(gap.comments.slice(1), gap, text)];
}

/** Behind a bare `-` a comment is not on the line of a token: it belongs to what follows. */
function isOnLine(comment: Comment, { before, from }: Gap): boolean {
  if (comment.breaks > 0 || before === undefined || before.kind === 'dash') return false;
  return isPlain(before) || comment.start - from < lookahead;
}

/** Behind `:` in block and `,` in flow, the comment belongs to the token before. */
function lineMark({ before, earlier }: Gap): number {
  const goesBack = before?.kind === 'comma' || (before?.kind === 'colon' && !before.context.inFlow);
  return (goesBack ? earlier : before)?.start ?? 0;
}

function isPlain(lexeme: Lexeme | undefined): boolean {
  return lexeme?.scalar?.type === 'scalar';
}

/** What parts the comments that stand on lines of their own. */
interface Rule {
  /** Column of the block around; a comment further left belongs to what stands before it. */
  readonly indent: number;
  /** The line, counted from the first comment, on which a comment may begin to be a foot of what stands before. */
  readonly footLine: number | undefined;
  /** Where the token begins that a foot would belong to. */
  readonly token: number;
}

interface Scan {
  line: number;
  groupLine: number;
  group: Comment[];
  emptyLineSeen: boolean;
  readonly feet: Batch[];
}

function ownBatches(own: readonly Comment[], gap: Gap, text: string): readonly Batch[] {
  const [first] = own;
  if (first === undefined || gap.after === undefined || gap.after.kind === 'close') return [];
  const rule = ruleOf(first, gap, text);
  const scan: Scan = { line: 0, groupLine: 0, group: [], emptyLineSeen: first.breaks > 1, feet: [] };
  for (const comment of own) {
    pass({ ...comment, breaks: comment === first ? 0 : comment.breaks }, scan, rule);
    // The scanner has not yet counted the break behind a comment when it meets the next one.
    if (scan.group.length === 0) scan.groupLine = Math.max(scan.line - 1, 0);
    scan.group.push(comment);
  }
  pass({ column: columnOf(gap.after, text), breaks: gap.breaks }, scan, rule);
  const [top] = scan.group;
  return top === undefined ? scan.feet : [...scan.feet, { kind: 'head', mark: top.start, comments: scan.group }];
}

interface Passed {
  readonly column: number;
  /** Line breaks before it. */
  readonly breaks: number;
}

/** Goes over to the next comment or token: the group behind may turn out to be a foot. */
function pass(next: Passed, scan: Scan, rule: Rule): void {
  const [top] = scan.group;
  const emptyLine = next.breaks > 1 && !scan.emptyLineSeen;
  scan.line += next.breaks;
  scan.emptyLineSeen ||= emptyLine;
  if (top === undefined) return;
  const dedented = emptyLine && top.column < rule.indent;
  const behindToken = emptyLine && scan.groupLine === rule.footLine;
  if (!dedented && !behindToken && !liesOutside(next, top, rule)) return;
  scan.feet.push({ kind: 'foot', mark: dedented ? top.start : footMark(scan, rule), comments: scan.group });
  scan.group = [];
}

/** Only the first foot belongs to the token before the gap. */
function footMark({ feet, group }: Scan, { token }: Rule): number {
  return feet.length === 0 ? token : (group[0]?.start ?? token);
}

function liesOutside(next: Passed, top: Comment, { indent }: Rule): boolean {
  return next.column < indent && next.column !== top.column;
}

function columnOf({ start }: Lexeme, text: string): number {
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

function ruleOf(first: Comment, gap: Gap, text: string): Rule {
  const { before, earlier } = gap;
  const token = before?.kind === 'comma' ? earlier : before;
  const indent = before?.context.indent ?? 0;
  return {
    indent,
    footLine: token?.kind === 'colon' ? undefined : footLine(first, gap, text),
    token: token?.start ?? 0,
  };
}

/**
 * undefined on the first line of a document. Plain and block scalars swallow the white space behind them, and so do not
 * end on it.
 */
function footLine(first: Comment, { before, comments, from }: Gap, text: string): number | undefined {
  const swallows = isPlain(before) || before?.scalar?.type === 'block-scalar';
  const onFirstLine = !text.slice(0, from).includes('\n');
  if (onFirstLine && !(swallows && first === comments[0] && first.breaks > 0)) return undefined;
  return first.breaks === 0 && first.column > 1 ? 2 : 1 - first.breaks;
}
