import { describe, expect, it } from 'vitest';
import { findDeployed } from '../../../src/core/manifests/deployed.ts';
import { readMarkers } from '../../../src/core/manifests/markers.ts';

const digest = `sha256:${'ab'.repeat(32)}`;
const mark = (setter: string): string => `# {"$imagepolicy": "${setter}"}`;
const deployed = (...texts: readonly string[]) =>
  findDeployed(texts.map((text, index) => readMarkers(`${index}.yaml`, text)));

describe('findDeployed', () => {
  it.each([
    ['nginx:1.25', { image: 'nginx', tag: '1.25', digest: undefined }],
    [`ghcr.io:443/org/app:1.2@${digest}`, { image: 'ghcr.io:443/org/app', tag: '1.2', digest }],
    ['localhost:5000/app', { image: 'localhost:5000/app', tag: undefined, digest: undefined }],
    [`nginx@${digest}`, { image: 'nginx', tag: undefined, digest }],
  ])('reads an image: %s', (value, parts) => {
    const at = { file: '0.yaml', line: 1, column: 8 };
    expect(deployed(`image: ${value} ${mark('ns:web')}\n`)).toEqual(new Map([['ns/web', [{ ...parts, at }]]]));
  });

  it('reads a tag and a digest', () => {
    const found = deployed(`tag: "1.10" ${mark('ns:web:tag')}\ndigest: ${digest} ${mark('ns:web:digest')}\n`);
    expect(found.get([...found.keys()][0]!)).toEqual([
      { image: undefined, tag: '1.10', digest: undefined, at: { file: '0.yaml', line: 1, column: 6 } },
      { image: undefined, tag: undefined, digest, at: { file: '0.yaml', line: 2, column: 9 } },
    ]);
  });

  it.each([
    ['a template', `image: "{{ .image }}" ${mark('ns:web')}\n`],
    ['a name alone', `image: nginx ${mark('ns:web:name')}\n`],
    ['no tag', `tag: "" ${mark('ns:web:tag')}\n`],
    ['no digest', `digest: "" ${mark('ns:web:digest')}\n`],
    ['an unknown suffix', `image: nginx:1 ${mark('ns:web:TAG')}\n`],
  ])('leaves out %s', (_, text) => {
    expect(deployed(text)).toEqual(new Map());
  });

  it('keeps the order of files and text', () => {
    const found = deployed(
      `a: x:1 ${mark('ns:web')}\nb: x:2 ${mark('ns:app')}\nc: x:3 ${mark('ns:web')}\n`,
      `a: x:4 ${mark('ns:web')}\n`,
    );
    expect([...found].map(([policy, values]) => [policy, values.map(({ tag }) => tag)])).toEqual([
      ['ns/web', ['1', '3', '4']],
      ['ns/app', ['2']],
    ]);
  });
});
