/** One request. */
export interface Call {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Bytes of a good answer's body that are taken; more of it is an error. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** What came back, read to its end. */
export interface Answer {
  readonly method: Call['method'];
  /** Where it came from in the end, if redirects were followed. */
  readonly url: URL;
  readonly status: number;
  /** By their names in small letters, with each value of one that was sent several times. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

export type Send = (call: Call) => Promise<Answer>;

/** Reads a header; one that was sent several times reads as a list. */
export function header(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name];
  const text = typeof value === 'string' ? value : value?.join(', ');
  // Node takes bytes for letters; servers that go beyond ASCII mean UTF-8.
  return text === undefined || !/[\x80-\xff]/.test(text) ? text : Buffer.from(text, 'latin1').toString('utf8');
}

/** The media type, without its parameters. */
export function mediaType(answer: Answer): string {
  return (header(answer, 'content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}
