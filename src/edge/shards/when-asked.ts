import type { ShardFiles } from '../../core/ports.ts';
import type { WriteOutput } from './files.ts';

/** The files that the jobs of a scan share, for the few runs that are such a job. */
export function shardFilesWhenAsked(root: string, commit: ShardFiles['commit'], write: WriteOutput): ShardFiles {
  const files = async (): Promise<ShardFiles> => (await import('./files.ts')).openShardFiles(root, commit, write);
  return {
    commit,
    read: async (places) => (await files()).read(places),
    write: async (file, text) => (await files()).write(file, text),
  };
}
