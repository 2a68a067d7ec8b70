import { apiVersion, sound } from './sound-repository.ts';

/** A mistake that Flux passes over, and what is written in its place to mend it. */
export interface Mistake {
  readonly code: string;
  readonly file: string;
  readonly wrong: string;
  readonly right: string;
  /** The text on whose line the problem stands; the first line of `wrong` where left out. */
  readonly at?: string;
  /** What the hint must hold: the text to write, or what to do. */
  readonly cure: string;
  /** What who follows the hint writes in which file, where that is not `right`. */
  readonly cured?: { readonly file?: string; readonly from: string; readonly to: string };
}

const marker = (setter: string): string => `# {"$imagepolicy": "flux-system:${setter}"}`;

export const mistakes: readonly Mistake[] = [
  {
    code: 'policy/unbounded-range',
    file: 'flux/open.yaml',
    wrong: 'range: ">=1.0.0"',
    right: 'range: ">=1.0.0 <2.0.0"',
    cure: 'range: ">=1.0.0 <2.0.0"',
  },
  {
    code: 'policy/pre-release-leak',
    file: 'flux/leak.yaml',
    wrong: 'range: ">=1.0.0-0 <2.0.0"',
    right: 'range: ">=1.0.0-0 <2.0.0-0"',
    cure: 'range: ">=1.0.0-0 <2.0.0-0"',
  },
  {
    code: 'policy/descending',
    file: 'flux/oldest.yaml',
    wrong: 'order: desc',
    right: 'order: asc',
    cure: 'order: asc',
  },
  {
    code: 'policy/unanchored-pattern',
    file: 'flux/loose.yaml',
    wrong: "pattern: 'main-[0-9]+'",
    right: "pattern: '^main-[0-9]+$'",
    cure: "pattern: '^main-[0-9]+$'",
  },
  {
    code: 'policy/extract-no-group',
    file: 'flux/groupless.yaml',
    wrong: 'extract: $bild',
    right: 'extract: $build',
    cure: 'extract: $build',
  },
  {
    code: 'policy/imprecise-number',
    file: 'flux/large.yaml',
    wrong: '{ numerical: {} }',
    right: '{ alphabetical: { order: asc } }',
    cure: 'alphabetical: { order: asc }',
  },
  {
    code: 'policy/unused',
    file: 'apps/staging/unused.yaml',
    wrong: 'ghcr.io/org/unused:1.0.0\n',
    right: `ghcr.io/org/unused:1.0.0 ${marker('unused')}\n`,
    at: 'flux/unused.yaml:8',
    cure: marker('unused'),
  },
  { code: 'policy/invalid', file: 'flux/ranged.yaml', wrong: 'range: 1.x.y', right: 'range: 1.x', cure: '1.x' },
  {
    code: 'object/invalid-field',
    file: 'flux/typed.yaml',
    wrong: 'range: 1.10 }',
    right: "range: '1.10' }",
    cure: '"1.10"',
    cured: { from: 'range: 1.10 }', to: 'range: "1.10" }' },
  },
  {
    code: 'object/missing-field',
    file: 'flux/timeless.yaml',
    wrong: '/timeless\n---',
    right: '/timeless\n  interval: 5m\n---',
    at: 'flux/timeless.yaml:4',
    cure: 'interval: 5m',
  },
  {
    code: 'object/missing-field',
    file: 'flux/ageless-automation.yaml',
    wrong: 'spec:\n  sourceRef',
    right: 'spec:\n  interval: 10m\n  sourceRef',
    cure: 'interval: ',
  },
  {
    code: 'object/unknown-annotation',
    file: 'flux/noted.yaml',
    wrong: 'image-automation/minage: 24h',
    right: 'image-automation/min-age: 24h',
    cure: 'image-automation/min-age',
  },
  {
    code: 'object/short-interval',
    file: 'flux/hasty.yaml',
    wrong: 'interval: 5s',
    right: 'interval: 5m',
    cure: 'interval: 5m',
  },
  {
    code: 'object/old-version',
    file: 'flux/dated.yaml',
    wrong: `${apiVersion}beta2\nkind: ImagePolicy`,
    right: `${apiVersion}\nkind: ImagePolicy`,
    cure: apiVersion,
  },
  {
    code: 'object/unknown-field',
    file: 'flux/misspelt.yaml',
    wrong: 'filterTag:',
    right: 'filterTags:',
    cure: 'filterTags',
  },
  {
    code: 'marker/malformed',
    file: 'apps/staging/quotes.yaml',
    wrong: "# {'$imagepolicy': 'flux-system:quotes'}",
    right: marker('quotes'),
    cure: marker('quotes'),
  },
  {
    code: 'marker/unreachable',
    file: 'apps/staging/above.yaml',
    wrong: `  ${marker('above')}\n  image: ghcr.io/org/above:1.0.0\n`,
    right: `  image: ghcr.io/org/above:1.0.0 ${marker('above')}\n`,
    cure: 'Put the marker at the end of the line of the value',
  },
  {
    code: 'marker/unknown-policy',
    file: 'apps/staging/stranger.yaml',
    wrong: marker('strnger'),
    right: marker('stranger'),
    cure: '"flux-system:stranger"',
  },
  {
    code: 'marker/unknown-suffix',
    file: 'apps/staging/suffix.yaml',
    wrong: marker('suffix:image'),
    right: marker('suffix'),
    cure: '"flux-system:suffix"',
  },
  {
    code: 'marker/empty-digest',
    file: 'apps/staging/digestless.yaml',
    wrong: `${marker('digestless')}\n  digest: "" ${marker('digestless:digest')}`,
    right: marker('digestless'),
    at: 'apps/staging/digestless.yaml:6',
    cure: 'digestReflectionPolicy: IfNotPresent',
    cured: {
      ...{ file: 'flux/digestless.yaml', from: '  policy: {' },
      to: '  digestReflectionPolicy: IfNotPresent\n  policy: {',
    },
  },
  {
    code: 'marker/unquoted',
    file: 'apps/staging/retyped-tag.yaml',
    wrong: 'newTag: 1.10 #',
    right: 'newTag: "1.10" #',
    cure: `newTag: "1.10" ${marker('retyped:tag')}`,
  },
  {
    code: 'marker/no-automation',
    file: 'docs/outside.yaml',
    wrong: `1.0.0 ${marker('outside')}`,
    right: '1.0.0',
    cure: 'Check spec.update.path',
  },
  {
    code: 'automation/overlap',
    file: 'flux/twice-second.yaml',
    wrong: 'path: ./apps/staging',
    right: 'path: ./apps/test',
    cure: 'path: ./apps/',
  },
  {
    code: 'automation/protected-environment',
    file: 'flux/guarded-automation.yaml',
    wrong: 'path: ./apps,',
    right: 'path: ./apps/staging,',
    cure: 'path: ./apps/staging',
  },
  {
    code: 'automation/several-environments',
    file: 'flux/spread-automation.yaml',
    wrong: 'path: ./apps,',
    right: 'path: ./apps/staging,',
    cure: 'path: ./apps/staging',
  },
  {
    code: 'automation/no-path',
    file: 'flux/pathless-second.yaml',
    wrong: '  update: { strategy: Setters }',
    right: '  update: { path: ./apps/staging, strategy: Setters }',
    cure: 'update: { path: ./apps/',
  },
  {
    code: 'automation/bare-message',
    file: 'flux/mute-automation.yaml',
    wrong: 'messageTemplate: Update images',
    right: 'messageTemplate: "{{ range .Changed.Changes }}{{ .OldValue }} -> {{ .NewValue }}{{ end }}"',
    cure: '{{ range .Changed.Changes }}{{ .OldValue }} -> {{ .NewValue }}',
  },
  {
    code: 'automation/message-template',
    file: 'flux/garbled-automation.yaml',
    wrong: '{{ .NewValue }}"',
    right: '{{ .NewValue }}{{ end }}"',
    cure: 'Mend spec.git.commit.messageTemplate',
  },
  {
    code: 'automation/message-template',
    file: 'flux/removed-automation.yaml',
    wrong: '{{ range .Updated.Images }}{{ println . }}{{ end }}',
    right: '{{ range .Changed.Changes }}{{ .OldValue }} -> {{ .NewValue }}{{ end }}',
    cure: '.Changed',
  },
  {
    code: 'automation/no-branch',
    file: 'flux/branchless-automation.yaml',
    wrong: '  git:\n    commit:',
    right: '  git:\n    checkout: { ref: { branch: main } }\n    commit:',
    cure: 'checkout: { ref: { branch: main } }',
  },
  {
    code: 'hold/unused',
    file: '.github/image-holds.yaml',
    wrong: 'environment: prod,',
    right: 'environment: production,',
    cure: 'environment: production',
  },
  {
    code: 'hold/idle',
    file: '.github/image-holds.yaml',
    wrong: 'until: 2026-06-01',
    right: 'until: 2126-08-01',
    cure: 'Remove the entry',
    cured: {
      ...{
        from: '  - { policy: flux-system/open, environment: test, tag: 1.0.0, reason: it leaks, until: 2026-06-01 }\n',
      },
      to: '',
    },
  },
  {
    code: 'excuse/unused',
    file: 'flux/excused.yaml',
    wrong: 'allow policy/descending because every version of it is compatible\n  policy: { semver: { range: 1.x } }',
    right:
      'allow policy/unbounded-range because every version of it is compatible\n  policy: { semver: { range: "*" } }',
    cure: 'Remove the comment',
    cured: {
      from: '  # image-automation: allow policy/descending because every version of it is compatible\n',
      to: '',
    },
  },
];

/** The sound repository with these mistakes made in it. */
export function withMistakes(made: readonly Mistake[]): Readonly<Record<string, string>> {
  const files = { ...sound };
  for (const { file, wrong, right } of made) {
    const text = files[file] ?? '';
    if (text.split(right).length !== 2) throw new Error(`${file} holds "${right}" not just once`);
    files[file] = text.replace(right, () => wrong);
  }
  return files;
}

/** Files in which every mistake is mended as its hint says. */
export function withCures(
  files: Readonly<Record<string, string>>,
  made: readonly Mistake[],
): Readonly<Record<string, string>> {
  const mended = { ...files };
  for (const { file: place, wrong, right, cured } of made) {
    const { file = place, from, to } = { from: wrong, to: right, ...cured };
    const text = mended[file] ?? '';
    if (text.split(from).length !== 2) throw new Error(`${file} holds "${from}" not just once`);
    mended[file] = text.replace(from, () => to);
  }
  return mended;
}

/** `file:line` of where a mistake must be found. */
export function placeOf({ file, wrong, at }: Mistake, files: Readonly<Record<string, string>>): string {
  if (at !== undefined) return at;
  const before = files[file]?.split(wrong)[0] ?? '';
  return `${file}:${before.split('\n').length}`;
}
