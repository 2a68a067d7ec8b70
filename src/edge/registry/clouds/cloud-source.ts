import type { Provider } from '../../../core/flux/objects.ts';
import { cloudRegistryOf, wrongProvider, type CloudRegistry } from '../../../core/registry/clouds.ts';
import type { Addressee, CredentialSource, Held } from '../credential-sources.ts';
import { Failure } from '../failure.ts';
import { awsIdentity, awsMachine } from './aws.ts';
import { azureMachine } from './azure-machine.ts';
import { azureIdentity } from './azure.ts';
import { googleIdentity, googleMachine } from './gcp.ts';
import type { CloudEdges, CloudToken, Identity } from './identity.ts';

type Find = (host: string, registry: CloudRegistry) => Identity | undefined;

/**
 * What a cloud gives to this job: by the provider of the object, or by the host's own name. Throws a Failure
 * (`credentials/wrong-provider`) for a host that is none of the provider's.
 */
export function cloudSource(edges: CloudEdges): CredentialSource {
  const held = openTokens(edges);
  const find: Find = (host, registry) => {
    switch (registry.cloud) {
      case 'aws':
        return awsIdentity(registry, edges);
      case 'gcp':
        return googleIdentity(edges);
      case 'azure':
        return azureIdentity({ host, ...registry }, edges);
    }
  };
  return async ({ host, object }) => {
    checkProvider(object?.provider ?? 'generic', host);
    const registry = cloudRegistryOf(host);
    // Whoever may read public.ecr.aws is anybody, but not every role may ask for its tokens.
    const isOpen = registry?.cloud === 'aws' && registry.isPublic && object?.provider !== 'aws';
    const identity = registry === undefined || isOpen ? undefined : find(host, registry);
    return identity && held(host, identity);
  };
}

/**
 * What a cloud gives to its own machines. It is asked only where the object names the provider: to ask costs time where
 * there is nobody to answer. Throws a Failure (`credentials/no-identity`) where nobody does.
 */
export function machineSource(edges: CloudEdges): CredentialSource {
  const held = openTokens(edges);
  const find: (host: string, registry: CloudRegistry) => Identity = (host, registry) => {
    switch (registry.cloud) {
      case 'aws':
        return awsMachine(registry, edges);
      case 'gcp':
        return googleMachine(edges);
      case 'azure':
        return azureMachine({ host, ...registry }, edges);
    }
  };
  return async ({ host, object }: Addressee) => {
    const registry = cloudRegistryOf(host);
    if (object === undefined || object.provider === 'generic' || registry === undefined) return undefined;
    try {
      return await held(host, find(host, registry));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw noIdentity(registry.cloud, error);
    }
  };
}

interface Kept {
  readonly token: Promise<CloudToken>;
  /** When a new one is due, at nine tenths of its life. */
  until: number;
}

/** Each token is fetched once while it lives, however many wait for it. */
function openTokens({ clock }: CloudEdges): (host: string, identity: Identity) => Promise<Held> {
  const tokens = new Map<string, Kept>();
  return async (host, identity) => {
    const key = `${host} ${identity.source}`;
    const known = tokens.get(key);
    const kept =
      known !== undefined && known.until > clock.now() ? known : { token: identity.token(), until: Number.MAX_VALUE };
    tokens.set(key, kept);
    const asked = clock.now();
    try {
      const { username, password, expires } = await kept.token;
      if (kept !== known) kept.until = asked + 0.9 * (expires - asked);
      return { credentials: { kind: 'password', username, password }, source: identity.source, isGuess: false };
    } catch (error) {
      tokens.delete(key);
      throw error;
    }
  };
}

function checkProvider(provider: Provider, host: string): void {
  const flux = wrongProvider(provider, host);
  if (flux === undefined) return;
  throw new Failure(
    'credentials/wrong-provider',
    `spec.provider is ${provider}, and ${host} is none of its registries`,
    {
      flux,
      hint: 'Leave spec.provider out, or write the registry that belongs to it in spec.image',
    },
  );
}

const steps: Readonly<Record<CloudRegistry['cloud'], string>> = {
  aws: 'run aws-actions/configure-aws-credentials in an earlier step, or set AWS_ROLE_ARN for this one',
  gcp: 'run google-github-actions/auth in an earlier step',
  azure: 'set AZURE_CLIENT_ID and AZURE_TENANT_ID for this step, or run azure/login in an earlier one',
};

function noIdentity(cloud: CloudRegistry['cloud'], { message }: Failure): Failure {
  return new Failure('credentials/no-identity', `there is no identity for spec.provider ${cloud}: ${message}`, {
    hint: `Give the job "permissions: id-token: write", and ${steps[cloud]}`,
  });
}
