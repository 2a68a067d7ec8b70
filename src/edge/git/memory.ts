import { parseSha } from '../../core/git/sha.ts';
import { memoryFile, memoryMessage, memoryRef } from '../../core/memory/place.ts';
import type { Memory } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import { git } from './git.ts';

/** Who commits does not matter, and no identity has to be set up. */
const person = ['-c', 'user.name=flux-image-automation', '-c', 'user.email=flux-image-automation@localhost'];

/** Opens the memory that a checkout keeps on a ref of its own; nothing is pushed. */
export function openGitMemory(directory: string): Memory {
  const must = async (words: readonly string[], input = ''): Promise<string> => {
    const output = await git(directory, words, input);
    if (output !== undefined) return output.toString('utf8').trim();
    throw unusable(directory, words.find((word) => /^[a-z]+-/.test(word)) ?? '');
  };
  const version = async (): Promise<string> =>
    (await git(directory, ['rev-parse', '--verify', '--quiet', memoryRef]))?.toString('utf8').trim() ?? '';
  return {
    place: `${memoryRef} of the checkout`,
    load: async () => {
      await must(['rev-parse', '--git-dir']);
      const at = await version();
      if (at === '') return { text: undefined, version: at };
      const text = await git(directory, ['cat-file', 'blob', `${at}:${memoryFile}`]);
      return { text: text?.toString('utf8') ?? '', version: at };
    },
    save: async (text, over) => {
      const blob = await must(['hash-object', '-w', '--stdin'], text);
      const tree = await must(['mktree'], `100644 blob ${blob}\t${memoryFile}\n`);
      const commit = await must([...person, 'commit-tree', tree, '-m', memoryMessage]);
      // To update-ref, an empty name says that there must be no such ref, however long names are here.
      const from = parseSha(over.version) ?? '';
      if ((await git(directory, ['update-ref', memoryRef, commit, from])) !== undefined) return true;
      if ((await version()) === over.version) throw unusable(directory, 'update-ref');
      return false;
    },
  };
}

function unusable(directory: string, verb: string): Problem {
  return new Problem('memory/unreadable', `Cannot use ${memoryRef} in "${directory}": git ${verb} fails there`, {
    hint: 'Check that the directory is a checkout that may be written, or set state to a file.',
  });
}
