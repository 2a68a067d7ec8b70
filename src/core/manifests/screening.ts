/**
 * Tells whether Flux looks into files of this name (image-automation-controller, internal/update/filereader.go).
 *
 *     'a.yaml', 'Kustomization' → true    'a.YAML', 'kustomization', 'a.yaml.tmpl' → false
 */
export function isManifestName(name: string): boolean {
  return name.endsWith('.yaml') || name.endsWith('.yml') || name === 'Kustomization';
}

/** Bytes. Files above this are refused: parsing 20 MB of YAML takes more than a gigabyte of memory. */
export const largestManifest = 10 * 1024 * 1024;
