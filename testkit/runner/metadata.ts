import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

export interface InputMetadata {
  readonly description: string;
  readonly required: boolean;
  readonly default: string;
}

/** What `action.yml` says. https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, InputMetadata>>;
  readonly outputs: readonly string[];
  readonly using: string;
  readonly main: string;
  readonly post: string | undefined;
}

interface RawInput {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: unknown;
}

interface RawAction {
  readonly inputs?: Readonly<Record<string, RawInput | null>> | null;
  readonly outputs?: Readonly<Record<string, unknown>> | null;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

/** Whatever YAML makes of a default, the runner hands on as text. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function readMetadata(file: string): ActionMetadata {
  const raw = parse(readFileSync(file, 'utf8')) as RawAction;
  const inputs = Object.entries(raw.inputs ?? {}).map(([name, input]) => [
    name,
    {
      description: input?.description ?? '',
      required: input?.required ?? false,
      default: textOf(input?.default),
    },
  ]);
  return {
    inputs: Object.fromEntries(inputs) as Record<string, InputMetadata>,
    outputs: Object.keys(raw.outputs ?? {}),
    using: raw.runs.using,
    main: join(dirname(file), raw.runs.main),
    post: raw.runs.post === undefined ? undefined : join(dirname(file), raw.runs.post),
  };
}

/** Fills in `${{ github.token }}` and its like; what cannot be filled in is told to `complain`. */
export function expand(
  text: string,
  contexts: Readonly<Record<string, string>>,
  complain: (text: string) => void,
): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (all, name: string) => {
    const value = contexts[name];
    if (value === undefined) complain(`the default ${all} cannot be expanded`);
    return value ?? '';
  });
}

/** `dry-run` → `INPUT_DRY-RUN`: blanks become `_`, hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
