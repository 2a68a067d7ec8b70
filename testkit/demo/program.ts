import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a command line does. */
export function runProgram(words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return run(process.execPath, [program, ...words], cwd, env);
}

/** Runs a command to its end; nothing of this process's environment but PATH goes along. */
export function run(
  command: string,
  words: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd, env: { PATH: process.env['PATH'], HOME: cwd, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}
