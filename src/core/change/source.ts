import type { Found, Source, SourceFile } from '../ports.ts';

/**
 * Makes a source of files in memory. Paths are taken as they stand: `.` holds every file, `apps` holds `apps/a.yaml` and
 * not `apps-old/a.yaml`.
 */
export function sourceOf(files: readonly SourceFile[]): Source {
  return {
    find: (under, needles) => {
      const found = files.filter(
        ({ path, text }) =>
          under.some((place) => isUnder(place, path)) && needles.some((needle) => text.includes(needle)),
      );
      return Promise.resolve({ files: found, problems: [], looked: files.length });
    },
  };
}

/** Lays changed files over a source: what the source finds, with their text. */
export function overlaid(source: Source, changed: ReadonlyMap<string, string>): Source {
  const renewed = (file: SourceFile): SourceFile => ({ path: file.path, text: changed.get(file.path) ?? file.text });
  return {
    find: async (under, needles): Promise<Found> => {
      const found = await source.find(under, needles);
      return { ...found, files: found.files.map(renewed) };
    },
    isLinked: (path) => source.isLinked?.(path) ?? false,
    isLeftOut: async (path) => (await source.isLeftOut?.(path)) ?? false,
  };
}

/**
 * Tells whether a file is a place or below it.
 *
 *     ('apps', 'apps/a.yaml') → true    ('apps', 'apps-old/a.yaml') → false    ('.', 'a.yaml') → true
 */
export function isUnder(place: string, path: string): boolean {
  return place === '.' || path === place || path.startsWith(`${place}/`);
}
