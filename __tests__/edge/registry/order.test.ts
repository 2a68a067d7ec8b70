import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { inventoryOf } from '../../../src/core/flux/inventory.ts';
import { readObjects } from '../../../src/core/flux/read.ts';
import type { ImageRepository } from '../../../src/core/flux/objects.ts';
import { Vault } from '../../../src/core/registry/vault.ts';
import { startMachine } from '../../../testkit/clouds/machine.ts';
import { secrets } from '../../../testkit/clouds/secrets.ts';
import { azureEnv, clouds } from './clouds/setup.ts';
import { list, open, problemOf } from './setup.ts';

const host = 'contoso.azurecr.io';
const user = '00000000-0000-0000-0000-000000000000';
const auths = JSON.stringify({
  auths: { [host]: { auth: Buffer.from(`${user}:${secrets.refresh}`).toString('base64') } },
});

/** The Secret that the object names. */
function vault(): Vault {
  const manifest = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'creds', namespace: 'flux-system' },
    type: 'kubernetes.io/dockerconfigjson',
    stringData: { '.dockerconfigjson': auths },
  };
  const filled = new Vault(() => undefined);
  const files = [{ path: 'secret.yaml', text: JSON.stringify(manifest, undefined, 1) }];
  filled.fill(inventoryOf(readObjects(files, { namespace: 'flux-system' })).secrets);
  return filled;
}

interface Given {
  readonly options: Parameters<typeof open>[0];
  readonly object: Partial<ImageRepository>;
}

/** From the first to the last, each with what makes it be there. */
const sources: readonly (readonly [name: string, words: RegExp, give: (given: Given, origin: string) => Given])[] = [
  [
    'registry-credentials',
    /^contoso\.azurecr\.io: credentials from registry-credentials$/,
    ({ options, object }) => ({ options: { ...options, credentials: `${host}=${user}:${secrets.refresh}` }, object }),
  ],
  [
    'secretRef',
    /credentials from .*creds/,
    // Flux does not look at a Secret where the provider is a cloud.
    ({ options, object }) => ({
      options: { ...options, vault: vault() },
      object: { ...object, secretRef: 'creds', provider: 'generic' },
    }),
  ],
  [
    'to this job',
    /credentials from Azure \(AZURE_CLIENT_SECRET\)/,
    ({ options, object }) => ({
      options: { ...options, env: { ...options?.env, ...azureEnv, AZURE_CLIENT_SECRET: secrets.client } },
      object,
    }),
  ],
  [
    'docker config',
    /credentials from DOCKER_AUTH_CONFIG|credentials from .*docker config/,
    ({ options, object }) => ({ options: { ...options, env: { ...options?.env, DOCKER_AUTH_CONFIG: auths } }, object }),
  ],
  [
    'to this machine',
    /credentials from Azure \(the machine's managed identity\)/,
    ({ options, object }, origin) => ({
      options: { ...options, env: { ...options?.env, AZURE_POD_IDENTITY_AUTHORITY_HOST: origin } },
      object: { ...object, provider: 'azure' },
    }),
  ],
  [
    "job's own token",
    /credentials from the job's token/,
    ({ options, object }) => ({ options: { ...options, jobToken: { host, token: 'hunter2-job' } }, object }),
  ],
];

describe('the order in which credentials are looked for', () => {
  test.each(sources.map(([name, words], index) => ({ name, words, index })))(
    '$name goes before all that come after it',
    async ({ words, index }) => {
      const machine = await startMachine();
      onTestFinished(() => machine.close());
      const { env } = await clouds();
      const rest = sources.slice(index).toReversed();
      const given = rest.reduce<Given>((known, [, , give]) => give(known, machine.origin), {
        options: { env },
        object: {},
      });
      const { registry, log } = open(given.options);
      const listed = list(registry, `${host}/org/app`, given.object);
      // The job's token opens nothing here, and neither does no token at all.
      if (index === sources.length - 1) await problemOf(listed);
      else expect(await listed).toEqual(['1.0.0']);
      expect(log[0]).toMatch(words);
      expect(log.join()).not.toContain('hunter2');
    },
  );

  test('stands so in the documentation', () => {
    const text = readFileSync('docs/registries.md', 'utf8');
    const numbered = [...text.matchAll(/^(\d)\. (.+(?:\n {3}.+)*)/gm)].map(([, , line = '']) => line);
    expect(numbered).toHaveLength(sources.length + 1);
    for (const [index, [name]] of sources.entries()) expect(numbered[index]).toContain(name);
    expect(numbered.at(-1)).toBe('none.');
  });
});
