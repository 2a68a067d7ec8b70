import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import { cluster, read, yaml } from './manifests.ts';

describe('a Secret', () => {
  it('has its values decoded, and those of stringData win', () => {
    const [secret] = read(yaml`
      apiVersion: v1
      kind: Secret
      metadata: { name: creds }
      data: { a: eA==, b: eg==, c: '!' }
      stringData: { b: w }
    `).secrets;
    expect(secret).toMatchObject({
      id: 'flux-system/creds',
      type: 'Opaque',
      values: { a: 'x', b: 'w' },
      cipher: undefined,
    });
    expect(secret?.values).not.toHaveProperty('c');
  });

  it.each([
    ['v1', 'Secret', "data: { a: 'ENC[AES256_GCM,data:x]' }", 'SOPS'],
    ['v1', 'Secret', 'sops: { mac: x }', 'SOPS'],
    ['bitnami.com/v1alpha1', 'SealedSecret', 'spec: {}', 'SealedSecret'],
  ])('of %s/%s with %s is hidden by %s', (version, kind, line, cipher) => {
    const [secret] = read(
      `apiVersion: ${version}\nkind: ${kind}\nmetadata: { name: creds, namespace: apps }\n${line}\n`,
    ).secrets;
    expect(secret).toMatchObject({ id: 'apps/creds', cipher });
  });

  it('goes where its Flux Kustomization puts it', () => {
    const text = `${cluster('path: ./apps, targetNamespace: apps, namePrefix: p-')}---\napiVersion: v1\nkind: Secret\nmetadata: { name: creds }\n`;
    expect(read(text, 'apps/a.yaml').secrets.map(({ id }) => id)).toEqual(['apps/p-creds']);
  });

  it('is one where it is written twice alike, and two where not', () => {
    const one = 'apiVersion: v1\nkind: Secret\nmetadata: { name: creds }\nstringData: { a: x }\n';
    const count = (text: string): number | undefined =>
      inventoryOf(read(text)).secrets.secrets.get('flux-system/creds')?.length;
    expect(count(`${one}---\n${one}`)).toBe(1);
    expect(count(`${one}---\n${one.replace('a: x', 'a: y')}`)).toBe(2);
  });
});

it('the pull secrets of a ServiceAccount are read', () => {
  const text =
    'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: puller }\nimagePullSecrets: [{ name: creds }, {}]\n';
  expect(read(text).accounts).toEqual([{ id: 'flux-system/puller', pullSecrets: ['creds'] }]);
});
