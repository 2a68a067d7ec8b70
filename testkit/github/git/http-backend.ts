import { spawn } from 'node:child_process';
import type { IncomingHttpHeaders } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gitEnvironment } from './bare.ts';

/** The hook that every repository has: it needs no more than a shell and the Node that runs the server. */
export const preReceiveHook = '#!/bin/sh\nexec "$TESTKIT_NODE" "$TESTKIT_HOOK"\n';

export interface BackendRequest {
  readonly directory: string;
  /** `/info/refs`, `/git-upload-pack` or `/git-receive-pack`. */
  readonly service: string;
  readonly method: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly login: string;
  /** Where the pre-receive hook asks whether a push is allowed. */
  readonly pushUrl: string;
}

export interface BackendAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Serves git's smart HTTP by git's own CGI program. https://git-scm.com/docs/git-http-backend */
export async function runHttpBackend(request: BackendRequest): Promise<BackendAnswer> {
  const { headers } = request;
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment(request.directory),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_TRANSLATED: request.directory + request.service,
      REQUEST_METHOD: request.method,
      QUERY_STRING: request.query,
      CONTENT_TYPE: headers['content-type'] ?? '',
      CONTENT_LENGTH: String(request.body.length),
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
      REMOTE_USER: request.login,
      REMOTE_ADDR: '127.0.0.1',
      TESTKIT_NODE: process.execPath,
      TESTKIT_HOOK: fileURLToPath(new URL('pre-receive.ts', import.meta.url)),
      TESTKIT_PUSH_URL: request.pushUrl,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(request.body);
  await new Promise<void>((resolve, reject) => {
    child.on('close', () => {
      resolve();
    });
    child.on('error', reject);
  });
  return cgiAnswer(Buffer.concat(chunks));
}

function cgiAnswer(output: Buffer): BackendAnswer {
  const end = output.indexOf('\r\n\r\n');
  if (end < 0) return { status: 500, headers: {}, body: output };
  const lines = output.subarray(0, end).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const { status = '200', ...rest } = headers;
  return { status: Number.parseInt(status, 10), headers: rest, body: output.subarray(end + 4) };
}
