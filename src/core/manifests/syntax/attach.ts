import { batchesOf, type Batch } from './batches.ts';
import type { Comment, Gap } from './gaps.ts';
import { isWritten, type Kind, type Lexeme } from './lexemes.ts';

/** The comments that Flux's parser hangs on one scalar: it looks at the line comments, or, without any, at the head. */
export interface Attachment {
  readonly lexeme: Lexeme;
  readonly line: readonly Comment[];
  readonly head: readonly Comment[];
}

interface Pending {
  readonly line: Comment[];
  readonly head: Comment[];
  /** No value ever gets these; they only hold up those behind them in the queue. */
  readonly foot: Comment[];
}

const takers: ReadonlySet<Kind> = new Set<Kind>(['scalar', 'alias', 'open', 'close', 'map-end']);

/**
 * Hangs the comments of a document on its scalars as go.yaml.in/yaml/v3 does (parserc.go, yaml_parser_unfold_comments
 * and yaml_parser_set_event_comments): they wait until a scalar, an alias, a bracket or the end of a mapping takes all
 * that is there.
 *
 *     'a: 1 # b\n# c\nd: 2' → `1` with line `# b`; `d`, a key, with head `# c`
 */
export function attach(lexemes: readonly Lexeme[], gaps: readonly Gap[], text: string): readonly Attachment[] {
  const attachments: Attachment[] = [];
  const state: State = { due: gaps.flatMap((gap) => batchesOf(gap, text)), passed: 0, pending: nothing(), stem: 0 };
  for (const lexeme of lexemes) {
    if (isWritten(lexeme)) comeTo(lexeme, state);
    if (!takers.has(lexeme.kind) || isIdle(state.pending)) continue;
    const { line, head } = state.pending;
    if (lexeme.kind === 'scalar' && line.length + head.length > 0) attachments.push({ lexeme, line, head });
    state.pending = nothing();
  }
  return attachments;
}

interface State {
  readonly due: readonly Batch[];
  /** How many of them wait, or waited. */
  passed: number;
  pending: Pending;
  /** How many of the comments ahead belong to the collection that begins. */
  stem: number;
}

function comeTo(lexeme: Lexeme, state: State): void {
  const { due, pending } = state;
  for (let next = due[state.passed]; next !== undefined && next.mark <= lexeme.start; next = due[state.passed]) {
    wait(next, pending);
    state.passed += 1;
  }
  if (state.stem > 0) pending.head.splice(0, state.stem);
  // The head of a list item goes to the collection that begins there (yaml_parser_split_stem_comment).
  state.stem = lexeme.leadsBlock === true ? pending.head.length : 0;
}

function wait({ kind, comments }: Batch, pending: Pending): void {
  for (const comment of comments) pending[kind].push(comment);
}

/** Most tokens have no comments anywhere near. */
function isIdle({ line, head, foot }: Pending): boolean {
  return line.length === 0 && head.length === 0 && foot.length === 0;
}

function nothing(): Pending {
  return { line: [], head: [], foot: [] };
}
