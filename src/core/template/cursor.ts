import { nodeText, type Node } from './nodes.ts';
import { placeOf, type Source } from './source.ts';
import { TemplateError, type TemplateErrorDetails } from './template-error.ts';
import { quote } from './text/quote.ts';
import { toText } from './text/utf8.ts';

/** Where an execution stands, so that an error can name the place as Go does. */
export class Cursor {
  /** The template being executed. */
  template: string;
  readonly #source: Source;
  #node: Node | undefined;

  constructor(source: Source) {
    this.#source = source;
    this.template = source.name;
  }

  /** Notes the node that an error from here on is told at; errors depend on every such call (Go's state.at). */
  at(node: Node): void {
    this.#node = node;
  }

  /** Ends the execution: `template: NAME:LINE:COLUMN: executing "NAME" at <NODE>: TEXT`. */
  fail(text: string, details: Pick<TemplateErrorDetails, 'hint' | 'removedField'> = {}): never {
    const { line, column } = placeOf(this.#source, this.#node?.pos ?? 0);
    const context = this.#node === undefined ? '' : nodeText(this.#node);
    const place = `${this.#source.name}:${line}:${column}`;
    const message = `template: ${place}: executing ${quote(this.template)} at <${context}>: ${text}`;
    throw new TemplateError(toText(message), { ...details, kind: 'exec', line, column });
  }
}
