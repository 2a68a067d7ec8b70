import { normalPath } from '../../core/flux/path.ts';
import type { Source, Workspace } from '../../core/ports.ts';

/** Shows the files of a branch as a workspace of which nothing is written. What is a link there has no text. */
export function groundOn(source: Source): Workspace {
  return {
    find: (under, needles) => source.find(under, needles),
    resolve: async (path) => {
      const place = normalPath(path);
      const { problems } = place === '.' ? { problems: [] } : await source.find([path], []);
      const missing = problems.find(({ code }) => code.startsWith('workspace/'));
      if (missing !== undefined) throw missing;
      return place;
    },
    read: async (path) => {
      const { files } = await source.find([path], ['']);
      return files.find((file) => file.path === path)?.text;
    },
    write: () => Promise.reject(new Error('What stands on a branch is not written here.')),
  };
}
