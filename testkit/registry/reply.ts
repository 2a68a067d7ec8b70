/** What a stand-in answers. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Anything but text and bytes is sent as JSON. */
  readonly body?: unknown;
  /** Breaks the connection: before any answer, in the middle of the body, or never answers at all. */
  readonly breaks?: 'before' | 'within' | 'silent';
}

/** An error as distribution-spec has it. */
export function errorReply(status: number, code: string, message: string, detail?: unknown): Reply {
  return { status, body: { errors: [{ code, message, ...(detail === undefined ? {} : { detail }) }] } };
}

/** The bytes of a reply's body. */
export function bytesOf({ body }: Reply): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
