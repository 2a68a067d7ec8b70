import { readFileSync } from 'node:fs';
import { readObjects, type ReadObjects } from '../../../src/core/flux/read.ts';
import type { FluxObject } from '../../../src/core/flux/objects.ts';
import type { Problem } from '../../../src/core/problem/problem.ts';

/** Takes the indentation of the first line off every line, so that manifests can stand where they are used. */
export function yaml(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const text = String.raw({ raw: strings }, ...values).replace(/^\n/, '');
  const indent = /^ */.exec(text)?.[0] ?? '';
  return text.replaceAll(new RegExp(`^${indent}`, 'gm'), '').replace(/ +$/, '');
}

export function read(text: string, path = 'objects.yaml'): ReadObjects {
  return readObjects([{ path, text }], { namespace: 'flux-system' });
}

/** An object of a kind with this spec, in flow or block style, indented by two. */
export function manifest(kind: FluxObject['kind'], spec: string): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata:\n  name: app\nspec:\n${spec.replaceAll(/^(?=.)/gm, '  ')}\n`;
}

export function codes(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, at }) => `${code} ${String(at?.line)}`);
}

export function vectors(name: string): readonly unknown[] {
  const text = readFileSync(new URL(`../../conformance/vectors/${name}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

/** The spec of a policy with nothing but what it needs. */
export const policySpec = 'imageRepositoryRef: { name: app }\npolicy: { alphabetical: {} }';
export const policy = manifest('ImagePolicy', policySpec);

export const extracting = (extract: string): string =>
  manifest('ImagePolicy', `${policySpec}\nfilterTags: { pattern: 'x', extract: '${extract}' }`);

/** A Flux Kustomization with this spec, in flow style. */
export const cluster = (spec: string): string => yaml`
  apiVersion: kustomize.toolkit.fluxcd.io/v1
  kind: Kustomization
  metadata: { name: apps, namespace: flux-system }
  spec: { interval: 1m, sourceRef: { kind: GitRepository, name: flux-system }, ${spec} }
`;
