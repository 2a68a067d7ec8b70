import { parseSha } from '../../core/git/sha.ts';
import type { Memory } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { printable } from '../../core/text/printable.ts';
import { run, type Ran } from '../github/process.ts';
import { memoryFile, memoryMessage, memoryRef } from './ref.ts';

const nowhere = '0'.repeat(40);
/** The commit is the same whoever makes it, and no identity has to be set up. */
const person = { NAME: 'flux-image-automation', EMAIL: 'flux-image-automation@localhost', DATE: '@0 +0000' };
const environment = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  ...Object.fromEntries(
    Object.entries(person).flatMap(([name, value]) => [
      [`GIT_AUTHOR_${name}`, value],
      [`GIT_COMMITTER_${name}`, value],
    ]),
  ),
};

/** Opens the memory that a checkout keeps on a ref of its own; nothing is pushed. */
export function openGitMemory(directory: string): Memory {
  const git = (words: readonly string[], input = ''): Promise<Ran> =>
    run('git', ['-C', directory, ...words], input, environment);
  const must = async (words: readonly string[], input = ''): Promise<string> => {
    const ran = await git(words, input);
    if (ran.status === 0) return ran.stdout.toString('utf8').trim();
    throw failed(directory, words, ran);
  };
  return {
    place: `${memoryRef} of the checkout`,
    load: async () => {
      await must(['rev-parse', '--git-dir']);
      const { stdout } = await git(['rev-parse', '--verify', '--quiet', memoryRef]);
      const version = stdout.toString('utf8').trim();
      if (version === '') return { text: undefined, version };
      const { status, stdout: text } = await git(['cat-file', 'blob', `${version}:${memoryFile}`]);
      return { text: status === 0 ? text.toString('utf8') : '', version };
    },
    save: async (text, over) => {
      const blob = await must(['hash-object', '-w', '--stdin'], text);
      const tree = await must(['mktree'], `100644 blob ${blob}\t${memoryFile}\n`);
      const commit = await must(['commit-tree', tree, '-m', memoryMessage]);
      const from = parseSha(over.version) ?? nowhere;
      const moved = await git(['update-ref', memoryRef, commit, from]);
      if (moved.status === 0) return true;
      const now = (await git(['rev-parse', '--verify', '--quiet', memoryRef])).stdout.toString('utf8').trim();
      if (now === over.version) throw failed(directory, ['update-ref'], moved);
      return now === commit;
    },
  };
}

function failed(directory: string, [verb = '']: readonly string[], { status, stderr }: Ran): Problem {
  const state = status === undefined ? 'git cannot be started' : `git ${verb} says "${printable(stderr.trim())}"`;
  return new Problem('memory/unreadable', `Cannot use ${memoryRef} in "${directory}": ${state}`, {
    hint: 'Check that the directory is a checkout that may be written, or set state to a file.',
  });
}
