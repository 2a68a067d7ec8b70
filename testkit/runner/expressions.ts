/** What an expression can come to. https://docs.github.com/actions/reference/workflows-and-actions/expressions */
export type Value = string | number | boolean | null | { readonly [name: string]: Value } | readonly Value[];

export interface Contexts {
  readonly values: Readonly<Record<string, Value>>;
  /** How the jobs that this one needs have ended. */
  readonly status: { readonly cancelled: boolean; readonly failed: boolean };
}

const lexeme = /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>\d+)|(?<name>[A-Za-z_][\w-]*)|(?<mark>\|\||&&|==|!=|[!().,]))/y;

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'mark';
  readonly text: string;
}

/** Fills the expressions of a text in; one that is the whole text keeps its kind. */
export function fill(text: string, contexts: Contexts): Value {
  const [, only] = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(text) ?? [];
  if (only !== undefined) return evaluate(only, contexts);
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => textOf(evaluate(expression, contexts)));
}

/** Tells whether a job or step with this condition runs: without a word about the status, success is meant. */
export function holds(condition: string | undefined, contexts: Contexts): boolean {
  const bare = condition?.replace(/^\$\{\{(.*)\}\}$/s, '$1') ?? 'success()';
  const asksStatus = /\b(?:success|failure|cancelled|always)\(\)/.test(bare);
  const { cancelled, failed } = contexts.status;
  return (asksStatus || !(cancelled || failed)) && isTruthy(evaluate(bare, contexts));
}

/** Writes a value as the runner does where text is wanted. */
export function textOf(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? (Array.isArray(value) ? 'Array' : 'Object') : String(value);
}

function evaluate(expression: string, contexts: Contexts): Value {
  return new Reader(tokensOf(expression), contexts).whole();
}

function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  const text = expression.trimEnd();
  for (let at = 0; at < text.length; at = lexeme.lastIndex) {
    lexeme.lastIndex = at;
    const groups = lexeme.exec(text)?.groups;
    const [kind, found] =
      Object.entries(groups ?? {}).find(([, value]) => (value as string | undefined) !== undefined) ?? [];
    if (kind === undefined || found === undefined) throw new Error(`"${text}" is no expression, from ${String(at)} on`);
    tokens.push({ kind: kind as Token['kind'], text: found });
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #contexts: Contexts;
  #at = 0;

  constructor(tokens: readonly Token[], contexts: Contexts) {
    this.#tokens = tokens;
    this.#contexts = contexts;
  }

  whole(): Value {
    const value = this.#or();
    if (this.#at < this.#tokens.length) throw new Error(`"${String(this.#tokens[this.#at]?.text)}" is left over`);
    return value;
  }

  #or(): Value {
    let value = this.#and();
    while (this.#takes('||')) {
      const other = this.#and();
      value = isTruthy(value) ? value : other;
    }
    return value;
  }

  #and(): Value {
    let value = this.#equality();
    while (this.#takes('&&')) {
      const other = this.#equality();
      value = isTruthy(value) ? other : value;
    }
    return value;
  }

  #equality(): Value {
    const value = this.#unary();
    if (this.#takes('==')) return isEqual(value, this.#unary());
    return this.#takes('!=') ? !isEqual(value, this.#unary()) : value;
  }

  #unary(): Value {
    return this.#takes('!') ? !isTruthy(this.#unary()) : this.#primary();
  }

  #primary(): Value {
    if (this.#takes('(')) {
      const value = this.#or();
      this.#must(')');
      return value;
    }
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.kind === 'text') return token.text.slice(1, -1).replaceAll("''", "'");
    if (token?.kind === 'number') return Number(token.text);
    if (token?.kind !== 'name') throw new Error(`"${String(token?.text)}" is no value`);
    return this.#takes('(') ? this.#call(token.text) : this.#path(token.text);
  }

  #call(name: string): Value {
    const { cancelled, failed } = this.#contexts.status;
    if (this.#takes(')')) {
      const known: Readonly<Record<string, boolean>> = {
        ...{ always: true, cancelled, failure: failed, success: !cancelled && !failed },
      };
      if (known[name] === undefined) throw new Error(`there is no function ${name}()`);
      return known[name];
    }
    const value = this.#or();
    this.#must(')');
    if (name === 'toJSON') return JSON.stringify(value, undefined, 2);
    if (name === 'fromJSON') return JSON.parse(textOf(value)) as Value;
    throw new Error(`there is no function ${name}`);
  }

  /** What is not there is null, however deep it is asked for; but a context must be one. */
  #path(name: string): Value {
    if (['true', 'false', 'null'].includes(name)) return JSON.parse(name) as Value;
    if (!Object.hasOwn(this.#contexts.values, name)) throw new Error(`there is no context ${name} here`);
    let value = this.#contexts.values[name] ?? null;
    while (this.#takes('.')) {
      value = memberOf(value, this.#tokens[this.#at]?.text ?? '');
      this.#at += 1;
    }
    return value;
  }

  #takes(mark: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'mark' || token.text !== mark) return false;
    this.#at += 1;
    return true;
  }

  #must(mark: string): void {
    if (!this.#takes(mark)) throw new Error(`"${mark}" is missing before "${String(this.#tokens[this.#at]?.text)}"`);
  }
}

function memberOf(value: Value, name: string): Value {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
  return (value as Readonly<Record<string, Value>>)[name] ?? null;
}

function isTruthy(value: Value): boolean {
  return value !== false && value !== 0 && value !== '' && value !== null;
}

/** Values of two kinds are compared as numbers, texts without regard to case. */
function isEqual(a: Value, b: Value): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return typeof a === typeof b ? a === b : numberOf(a) === numberOf(b);
}

function numberOf(value: Value): number {
  return value === null ? 0 : typeof value === 'object' ? Number.NaN : Number(value);
}
