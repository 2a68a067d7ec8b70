import { GoogleAuth } from 'google-auth-library';
import type { GoogleCredentials } from '../../../core/registry/google-credentials.ts';
import { isRecord, textField } from '../../../core/text/json.ts';
import { Failure } from '../failure.ts';
import { firstLine, rejected } from './ask.ts';
import { tokenUser, type CloudEdges, type CloudToken } from './identity.ts';

const patience = 30_000;

interface Order {
  readonly source: string;
  readonly file: GoogleCredentials;
}

/**
 * Trades a credential file for an access token. Throws a Failure where Google gives none. Google's client connects by
 * itself, and knows HTTPS_PROXY and NO_PROXY.
 */
export async function googleToken({ source, file }: Order, edges: CloudEdges): Promise<CloudToken> {
  const auth = new GoogleAuth({
    credentials: file,
    scopes: ['https://www.googleapis.com/auth/cloud-platform'],
    clientOptions: { transporterOptions: { timeout: patience, retry: false } },
  });
  try {
    const client = await auth.getClient();
    const { token } = await client.getAccessToken();
    if (typeof token !== 'string' || token === '')
      throw new Failure('registry/protocol', `Google answers ${source} without a token`);
    const expires = client.credentials.expiry_date ?? edges.clock.now() + 300_000;
    return { username: tokenUser, password: token, expires };
  } catch (error) {
    throw failureOf(error, source);
  }
}

function failureOf(error: unknown, source: string): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  if ('code' in error && /^E[A-Z]+$/.test(String(error.code)))
    return new Failure('registry/unreachable', `Google cannot be reached for ${source}: ${String(error.code)}`, {
      hint: 'Check that this runner can reach sts.googleapis.com, and HTTPS_PROXY and NO_PROXY of this step',
    });
  return answered('response' in error && isRecord(error.response) ? error.response : {}, source);
}

function answered(response: Readonly<Record<string, unknown>>, source: string): Failure {
  const status = typeof response['status'] === 'number' ? response['status'] : 0;
  if (status < 400)
    return new Failure('registry/protocol', `Google answers ${source} with something that is no token`, {
      hint: "A proxy or a sign-in page may stand before Google's token service",
    });
  const state = `Google answers ${status} to ${source}: ${wordsOf(response['data'])}`;
  return status === 429 || status >= 500 ? new Failure('registry/unavailable', state) : rejected(state, source);
}

function wordsOf(data: unknown): string {
  if (!isRecord(data)) return '';
  const nested = data['error'];
  const words = isRecord(nested)
    ? textField(nested, 'message')
    : (textField(data, 'error_description') ?? textField(data, 'error'));
  return firstLine(words ?? '');
}
