/** Secrets of the stand-ins: none of them may be seen where it is not asked for. */
export const secrets = {
  key: 'hunter2-aws-secret-key',
  session: 'hunter2-aws-session',
  jobRequest: 'hunter2-job-request-token',
  job: (audience: string): string => `hunter2-job-token-for-${audience}`,
  federated: 'hunter2-google-federated-token',
  google: 'hunter2-google-access-token',
  entra: 'hunter2-entra-access-token',
  client: 'hunter2-entra-client-secret',
  refresh: `x.${Buffer.from(JSON.stringify({ exp: 1_767_240_000 })).toString('base64url')}.hunter2-acr-refresh`,
  ecr: 'hunter2-ecr-password',
  container: 'hunter2-container-authorization',
  imds: 'hunter2-imds-session',
  appService: 'hunter2-app-service-header',
  webIdentity: 'hunter2-web-identity-token',
  azureFederated: 'hunter2-azure-federated-token',
  authorized: 'hunter2-authorized-refresh',
  authorizedClient: 'hunter2-authorized-client',
  bearer: 'hunter2-registry-bearer',
};

export const roleArn = 'arn:aws:iam::123456789012:role/reader';
export const provider = '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/github';
/** One that needs no service account: registries trust whoever comes through it. */
export const directProvider = provider.replace('providers/github', 'providers/direct');
