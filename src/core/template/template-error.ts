export interface TemplateErrorDetails {
  readonly kind: 'parse' | 'exec';
  /** Counted from 1. */
  readonly line: number;
  /** As Go prints it: bytes before the place in its line, counted from 0. Go gives none for errors of parsing. */
  readonly column?: number | undefined;
  /** The way out, where there is one to tell. */
  readonly hint?: string | undefined;
  /** The field that Flux once had, as it calls it: `.Updated`. Flux then sets the reason RemovedTemplateField. */
  readonly removedField?: string | undefined;
}

/** A template that cannot be read or run; the message is Go's own, place and all. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly kind: 'parse' | 'exec';
  readonly line: number;
  readonly column: number | undefined;
  readonly hint: string | undefined;
  readonly removedField: string | undefined;

  constructor(message: string, details: TemplateErrorDetails) {
    super(message);
    this.kind = details.kind;
    this.line = details.line;
    this.column = details.column;
    this.hint = details.hint;
    this.removedField = details.removedField;
  }
}
