import type { Dispatcher } from 'undici';

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
  readonly headers: Dispatcher.ResponseData['headers'];
  readonly body: Buffer;
}

export type Send = (call: Call) => Promise<Answer>;

/** Reads a header; one that was sent several times reads as a list. */
export function header(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** The media type, without its parameters. */
export function mediaType(answer: Answer): string {
  return (header(answer, 'content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}
