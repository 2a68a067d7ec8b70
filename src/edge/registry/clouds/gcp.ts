import { readFile } from 'node:fs/promises';
import { readGoogleCredentials } from '../../../core/registry/google-credentials.ts';
import { header } from '../call.ts';
import { Failure } from '../failure.ts';
import { askService } from './ask.ts';
import { tokenUser, variable, type CloudEdges, type CloudToken, type Identity } from './identity.ts';
import { isRecord, parseJson, textField } from '../../../core/text/json.ts';

/** In the order in which google-github-actions/auth and Google's own tools name the file. */
const names = ['GOOGLE_GHA_CREDS_PATH', 'GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'];

/** Finds the credential file that google-github-actions/auth left; undefined: there is none. */
export function googleIdentity(edges: CloudEdges): Identity | undefined {
  const name = names.find((one) => variable(edges.env, one) !== undefined);
  if (name === undefined) return undefined;
  const source = `Google (${name})`;
  const token: Identity['token'] = async () => {
    const text = await readOrFail(variable(edges.env, name) ?? '', source);
    const file = readGoogleCredentials(text, variable(edges.env, 'ACTIONS_ID_TOKEN_REQUEST_URL'));
    if (typeof file === 'string')
      throw new Failure('credentials/malformed', `the file of ${source} cannot be used: ${file}`, {
        hint: 'Let google-github-actions/auth write it, in a step before this one of the same job',
      });
    // Google's client is large: nobody else is to wait for it.
    const { googleToken } = await import('./gcp-client.ts');
    return googleToken({ source, file }, edges);
  };
  return { source, token };
}

async function readOrFail(path: string, source: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Failure('credentials/malformed', `the file of ${source} cannot be opened`, {
      hint: 'The file lives as long as its job: run google-github-actions/auth in this one',
    });
  }
}

/** Finds the identity that Google gives to its own machines. */
export function googleMachine(edges: CloudEdges): Identity {
  const source = "Google (the machine's service account)";
  // Google's own name for where its metadata is, if not at the usual place (gcp-metadata).
  const host = variable(edges.env, 'GCE_METADATA_HOST') ?? 'metadata.google.internal';
  const url = new URL(`http://${host}/computeMetadata/v1/instance/service-accounts/default/token`);
  const token = async (): Promise<CloudToken> => {
    const answer = await askService({ url, headers: { 'metadata-flavor': 'Google' } }, edges);
    const body = parseJson(answer.body.toString('utf8'));
    const password = isRecord(body) ? textField(body, 'access_token') : undefined;
    // Whoever answers there without this header is not Google's.
    const isGoogles = header(answer, 'metadata-flavor') === 'Google';
    if (!isGoogles || !isRecord(body) || password === undefined)
      throw new Failure('credentials/rejected', `${source} gives no token, but status ${answer.status}`);
    edges.mask(password);
    const seconds = typeof body['expires_in'] === 'number' ? body['expires_in'] : 60;
    return { username: tokenUser, password, expires: edges.clock.now() + seconds * 1000 };
  };
  return { source, token };
}
