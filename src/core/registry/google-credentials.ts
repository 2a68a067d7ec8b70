import { isRecord, parseJson, textField } from '../text/json.ts';

/** A credential file of Google's (https://google.aip.dev/auth/4110), of a kind that a job may use. */
export type GoogleCredentials = Readonly<Record<string, unknown>> & {
  readonly type: 'service_account' | 'external_account' | 'authorized_user';
};

/**
 * Reads a credential file, and refuses one that would send a token elsewhere than to Google, or fetch it from elsewhere
 * than the job's own service: it lies in the workspace, where a pull request may have put it. Gives the fault as text.
 *
 *     { type: 'external_account', token_url: 'https://evil.example/token' } → 'its token_url is not of googleapis.com'
 */
export function readGoogleCredentials(text: string, jobTokenUrl: string | undefined): GoogleCredentials | string {
  const file = parseJson(text);
  if (!isRecord(file)) return 'it is no JSON object';
  const type = textField(file, 'type');
  if (type !== 'service_account' && type !== 'external_account' && type !== 'authorized_user')
    return 'its type is none of service_account, external_account, authorized_user';
  const fault = destinationFault(file) ?? sourceFault(file['credential_source'], jobTokenUrl);
  return fault ?? { ...file, type };
}

const destinations = ['token_url', 'token_uri', 'service_account_impersonation_url', 'token_info_url'];

function destinationFault(file: Readonly<Record<string, unknown>>): string | undefined {
  const universe = textField(file, 'universe_domain') ?? 'googleapis.com';
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(universe)) return 'its universe_domain is no domain';
  const name = destinations.find((one) => !isUnder(textField(file, one) ?? `https://sts.${universe}`, universe));
  return name === undefined ? undefined : `its ${name} is not of ${universe}`;
}

function sourceFault(source: unknown, jobTokenUrl: string | undefined): string | undefined {
  if (!isRecord(source)) return undefined;
  if (source['executable'] !== undefined) return 'it would run a program';
  const url = textField(source, 'url');
  if (url === undefined) return undefined;
  const isJobs = jobTokenUrl !== undefined && URL.canParse(url) && new URL(url).origin === new URL(jobTokenUrl).origin;
  return isJobs ? undefined : 'its credential_source is not the token service of this job';
}

function isUnder(url: string, domain: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && hostname.endsWith(`.${domain}`);
}
