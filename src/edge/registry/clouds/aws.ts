import { readFile } from 'node:fs/promises';
import { hasJobIdentity, jobIdentity } from './ask.ts';
import type { AwsKeys, AwsRegistry } from './aws-keys.ts';
import { variable, type CloudEdges, type Identity } from './identity.ts';

/**
 * Finds the identity that aws-actions/configure-aws-credentials left in the environment, or the role of AWS_ROLE_ARN by a
 * token file or the job's OIDC token; undefined: there is none.
 */
export function awsIdentity(registry: AwsRegistry, edges: CloudEdges): Identity | undefined {
  const { env } = edges;
  const [id, secret] = [variable(env, 'AWS_ACCESS_KEY_ID'), variable(env, 'AWS_SECRET_ACCESS_KEY')];
  if (id !== undefined && secret !== undefined) {
    edges.mask(secret);
    const session = variable(env, 'AWS_SESSION_TOKEN');
    if (session !== undefined) edges.mask(session);
    const keys = {
      accessKeyId: id,
      secretAccessKey: secret,
      ...(session === undefined ? {} : { sessionToken: session }),
    };
    return identityBy('AWS (AWS_ACCESS_KEY_ID)', { kind: 'keys', keys }, registry, edges);
  }
  const role = variable(env, 'AWS_ROLE_ARN');
  const file = variable(env, 'AWS_WEB_IDENTITY_TOKEN_FILE');
  if (role !== undefined && file !== undefined) {
    const token = (): Promise<string> => readFile(file, 'utf8');
    return identityBy('AWS (AWS_WEB_IDENTITY_TOKEN_FILE)', { kind: 'role', role, token }, registry, edges);
  }
  if (role !== undefined && hasJobIdentity(edges)) {
    const token = (): Promise<string> => jobIdentity('sts.amazonaws.com', edges);
    return identityBy("AWS (AWS_ROLE_ARN and the job's OIDC token)", { kind: 'role', role, token }, registry, edges);
  }
  const profile = variable(env, 'AWS_PROFILE');
  if (profile === undefined) return undefined;
  return identityBy(`AWS (the profile ${profile})`, { kind: 'profile', profile }, registry, edges);
}

/** Finds whatever AWS's own chain finds: profiles, containers, the machine itself. */
export function awsMachine(registry: AwsRegistry, edges: CloudEdges): Identity {
  return identityBy('AWS (the profile or role of this machine)', { kind: 'machine' }, registry, edges);
}

function identityBy(source: string, keys: AwsKeys, registry: AwsRegistry, edges: CloudEdges): Identity {
  const token: Identity['token'] = async () => {
    // AWS's clients are large: nobody else is to wait for them.
    const { awsToken } = await import('./aws-client.ts');
    return awsToken({ source, keys, registry }, edges);
  };
  return { source, token };
}
