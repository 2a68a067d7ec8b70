import { spawn } from 'node:child_process';

export interface Ran {
  readonly status: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs a program with its input and gives all that it wrote; `status` is undefined where it could not be started. */
export function run(
  command: string,
  words: readonly string[],
  input: string | Buffer,
  environment: Readonly<Record<string, string>>,
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { env: { ...inherited(), ...environment }, stdio: 'pipe' });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    const end = (status: number | undefined): void => {
      resolve({ status, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
    };
    child.on('error', () => {
      end(undefined);
    });
    child.on('close', (status) => {
      end(status ?? undefined);
    });
    // A program that ends before it has read all would otherwise end this one too.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** The rest of the environment holds the inputs of this program, and with them its secrets. */
function inherited(): Record<string, string> {
  const wanted = ['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT'];
  const found = wanted.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
