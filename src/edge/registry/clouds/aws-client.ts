import { ECRClient, GetAuthorizationTokenCommand, type ECRClientConfig } from '@aws-sdk/client-ecr';
import { ECRPUBLICClient, GetAuthorizationTokenCommand as GetPublicTokenCommand } from '@aws-sdk/client-ecr-public';
import { fromIni, fromNodeProviderChain, fromWebToken } from '@aws-sdk/credential-providers';
import { ConnectionError } from '../connection-error.ts';
import { Failure } from '../failure.ts';
import { unreachable } from '../unreachable.ts';
import { firstLine, rejected } from './ask.ts';
import { carrier, type Carrier } from './aws-carrier.ts';
import type { AwsKeys, AwsRegistry } from './aws-keys.ts';
import type { CloudEdges, CloudToken } from './identity.ts';

interface Order {
  readonly source: string;
  readonly keys: AwsKeys;
  readonly registry: AwsRegistry;
}

/** Asks ECR for the password that opens its registries for twelve hours. Throws a Failure where it gives none. */
export async function awsToken({ source, keys, registry }: Order, edges: CloudEdges): Promise<CloudToken> {
  const { region, isPublic, isFips } = registry;
  // Requests are repeated by the way they are sent, so that a host that wants a pause gets one.
  const common = { region, maxAttempts: 1, requestHandler: carrier(edges) };
  const config = { ...common, useFipsEndpoint: isFips, credentials: providerOf(keys, common) };
  try {
    const { authorizationToken, expiresAt } = isPublic ? await publicToken(config) : await privateToken(config);
    const pair = Buffer.from(authorizationToken ?? '', 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 1) throw new Failure('registry/protocol', `AWS answers ${source} without a token`);
    const expires = expiresAt?.getTime() ?? edges.clock.now() + 60_000;
    return { username: pair.slice(0, colon), password: pair.slice(colon + 1), expires };
  } catch (error) {
    throw failureOf(error, source, region);
  }
}

interface Given {
  readonly authorizationToken?: string | undefined;
  readonly expiresAt?: Date | undefined;
}

async function privateToken(config: ECRClientConfig): Promise<Given> {
  const { authorizationData } = await new ECRClient(config).send(new GetAuthorizationTokenCommand({}));
  return authorizationData?.[0] ?? {};
}

async function publicToken(config: ECRClientConfig): Promise<Given> {
  const client = new ECRPUBLICClient({ ...config, useFipsEndpoint: false });
  const { authorizationData } = await client.send(new GetPublicTokenCommand({}));
  return authorizationData ?? {};
}

type Provider = NonNullable<ECRClientConfig['credentials']>;

interface Common {
  readonly region: string;
  readonly maxAttempts: number;
  readonly requestHandler: Carrier;
}

function providerOf(keys: AwsKeys, common: Common): Provider {
  switch (keys.kind) {
    case 'keys':
      return keys.keys;
    case 'role':
      return async (properties) => {
        const webIdentityToken = (await keys.token()).trim();
        const clientConfig = { ...common };
        const roleSessionName = 'flux-image-automation';
        return fromWebToken({ roleArn: keys.role, webIdentityToken, roleSessionName, clientConfig })(properties);
      };
    case 'profile':
      return fromIni({ profile: keys.profile, clientConfig: { ...common } });
    case 'machine':
      return fromNodeProviderChain({ clientConfig: { ...common }, maxRetries: 0 });
  }
}

/** Names of errors that say that somebody was known, and not let in, or not known at all. */
const refusals =
  /^(?:AccessDenied|ExpiredToken|InvalidClientTokenId|InvalidIdentityToken|InvalidSignature|SignatureDoesNotMatch|UnrecognizedClient|IDPRejectedClaim|IncompleteSignature|RequestExpired|MissingAuthenticationToken|OptInRequired)/;

function failureOf(error: unknown, source: string, region: string): unknown {
  if (error instanceof Failure) return error;
  if (error instanceof ConnectionError) return unreachedIn(error, region);
  return error instanceof Error ? answered(error, source, region) : error;
}

function unreachedIn(error: ConnectionError, region: string): Failure {
  const failure = unreachable(error);
  const hint = `Is ${region}, in the registry's name, a region of AWS, and can this runner reach it?`;
  return error.fault === 'unknown-host' ? new Failure(failure.code, failure.message, { hint }) : failure;
}

function answered(error: Error, source: string, region: string): Error {
  // More than the first line repeats the request, with the session's token in it.
  const words = `${error.name}: ${firstLine(error.message)}`;
  if (error.name === 'CredentialsProviderError') return rejected(`${source} has no credentials: ${words}`, source);
  if (refusals.test(error.name)) return rejected(`AWS refuses ${source} in ${region}: ${words}`, source);
  const status = statusOf(error);
  if (error instanceof SyntaxError || (status !== undefined && status < 400))
    return new Failure('registry/protocol', `AWS answers ${source} in ${region} with something else than JSON or XML`, {
      hint: 'A proxy or a sign-in page may stand before AWS',
    });
  if (status === undefined) return error;
  return new Failure('registry/unavailable', `AWS gives ${source} no token in ${region}: ${words}`);
}

/** The status of the answer that an error was made of; undefined for an error that is a bug. */
function statusOf(error: Error): number | undefined {
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null) return undefined;
  return 'httpStatusCode' in metadata && typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : 0;
}
