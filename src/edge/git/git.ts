import { Problem } from '../../core/problem/problem.ts';

/**
 * Runs git where an answer must come, for without it what is there would pass for what is not. Throws a Problem
 * (`history/unreadable`).
 */
export async function mustGit(directory: string, words: readonly string[], input = ''): Promise<Buffer> {
  const output = await git(directory, words, input);
  if (output !== undefined) return output;
  throw noHistory(directory, `git ${words[0] ?? ''} fails there, or is missing`);
}

/** Says that the history of a clone is not to be had. */
export function noHistory(directory: string, found: string): Problem {
  return new Problem('history/unreadable', `Cannot read the history in "${directory}": ${found}`, {
    hint: 'Run git fsck there: it says whether objects are missing, or whether the directory is of another user (safe.directory).',
  });
}

/** Runs git in a directory and gives what it wrote; undefined where it failed or is not there. */
export async function git(directory: string, words: readonly string[], input = ''): Promise<Buffer | undefined> {
  // Many runs start no process, and need none of what Node loads for them.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn('git', ['-C', directory, ...words], { env: environment(), stdio: ['pipe', 'pipe', 'ignore'] });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', () => {
      resolve(undefined);
    });
    child.on('close', (status) => {
      resolve(status === 0 ? Buffer.concat(pieces) : undefined);
    });
    // Git may end before it has read all.
    child.stdin.on('error', () => undefined);
    // An empty write would fail where git is quick, and each failed write costs a stack trace.
    child.stdin.end(input === '' ? undefined : input);
  });
}

/** The rest of the environment holds the inputs of this program, and with them its secrets. */
function environment(): Record<string, string> {
  const wanted = ['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT'];
  const found = wanted.map((name) => [name, process.env[name]] as const);
  const inherited = found.filter((pair): pair is [string, string] => pair[1] !== undefined);
  // What runs is what was committed, whatever a replacement (git-replace) shows in its place.
  const manner = { GIT_NO_REPLACE_OBJECTS: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  return { ...Object.fromEntries(inherited), ...manner };
}
