import { spawn, type ChildProcess } from 'node:child_process';

export interface Bounds {
  readonly milliseconds: number;
  /** Of what is written to standard output. */
  readonly bytes: number;
}

export interface Command {
  readonly path: string;
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

export type Ended =
  | { readonly kind: 'done'; readonly output: string }
  | { readonly kind: 'failed'; readonly complaint: string }
  | { readonly kind: 'too-slow' | 'too-large' };

/** Enough for the first lines of a complaint. */
const complaintBytes = 64 * 1024;

/** Runs a program without a shell, and kills it with all that it started when it takes too long or says too much. */
export function runBounded({ path, words, cwd, env }: Command, bounds: Bounds): Promise<Ended> {
  return new Promise((resolve) => {
    // As the leader of a group of its own it can be killed together with its children (git, for remote bases).
    const child = spawn(path, words, { cwd, env, detached: !isWindows, stdio: ['ignore', 'pipe', 'pipe'] });
    const [output, complaint] = [gather(), gather()];
    const end = (ended: Ended): void => {
      clearTimeout(timer);
      resolve(ended);
    };
    const stop = (kind: 'too-slow' | 'too-large'): void => {
      kill(child);
      end({ kind });
    };
    const timer = setTimeout(stop, bounds.milliseconds, 'too-slow');
    child.stdout.on('data', (chunk: Buffer) => {
      if (output.add(chunk) > bounds.bytes) stop('too-large');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaint.size() < complaintBytes) complaint.add(chunk);
    });
    child.on('error', ({ message }) => {
      end({ kind: 'failed', complaint: message });
    });
    child.on('close', (status) => {
      end(status === 0 ? { kind: 'done', output: output.text() } : { kind: 'failed', complaint: complaint.text() });
    });
  });
}

const isWindows = process.platform === 'win32';

function kill(child: ChildProcess): void {
  child.stdout?.destroy();
  child.stderr?.destroy();
  try {
    if (isWindows || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

interface Gathered {
  /** Gives the size so far. */
  add(chunk: Buffer): number;
  size(): number;
  text(): string;
}

function gather(): Gathered {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    add: (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      return size;
    },
    size: () => size,
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}
