import { spawn } from 'node:child_process';
import { Problem } from '../../core/problem/problem.ts';
import { isRecord, parseJson, textField } from '../../core/text/json.ts';
import type { Environment } from '../../core/registry/proxy.ts';
import type { Held } from './credential-sources.ts';

const patience = 10_000;
/** A helper has one short line to say. */
const longest = 64 * 1024;

interface Ending {
  readonly status: number | string;
  readonly output: string;
}

/**
 * Asks `docker-credential-<name>` for a registry's credentials (docker/docker-credential-helpers); undefined where it
 * has none. The name comes out of a file, so it must be a bare word, and no shell sees it. Throws a Problem
 * (`credentials/helper-failed`), which quotes nothing of what the program said: it may be the secret.
 */
export async function askHelper(name: string, serverKey: string, env: Environment): Promise<Held | undefined> {
  if (!/^[\w.-]+$/.test(name)) throw failed('of the docker config', 'its name is not a plain word');
  const program = `docker-credential-${name}`;
  const { status, output } = await run(program, serverKey, env);
  if (status !== 0) {
    if (/credentials not found/i.test(output)) return undefined;
    throw failed(
      program,
      typeof status === 'number' ? `it ended with status ${status}` : `it could not be run (${status})`,
    );
  }
  const answer = parseJson(output);
  const secret = isRecord(answer) ? textField(answer, 'Secret') : undefined;
  if (!isRecord(answer) || secret === undefined) throw failed(program, 'its answer has no "Secret"');
  const username = textField(answer, 'Username') ?? '';
  // By this name a helper says that the secret is an identity token.
  const isToken = username === '<token>';
  return {
    credentials: isToken
      ? { kind: 'identity-token', username, token: secret }
      : { kind: 'password', username, password: secret },
    source: program,
    isGuess: false,
  };
}

function run(program: string, input: string, env: Environment): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(program, ['get'], {
      env: withoutInputs(env),
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: patience,
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.length > longest) child.kill();
    });
    child.once('error', (error) => {
      resolve({ status: 'code' in error ? String(error.code) : 'unknown', output: '' });
    });
    child.once('close', (status, signal) => {
      resolve({ status: status ?? String(signal), output });
    });
    // A helper that ends without reading is judged by its status.
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** A helper finds its own way by variables of many names; the inputs of this program, with all their secrets, are none. */
function withoutInputs(env: Environment): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}

function failed(program: string, state: string): Problem {
  return new Problem('credentials/helper-failed', `Cannot ask the credential helper ${program}: ${state}`, {
    hint: 'Run it by hand (echo ghcr.io | docker-credential-… get), take it out of the docker config, or use the input registry-credentials',
  });
}
