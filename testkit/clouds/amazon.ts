import { errorReply } from '../registry/reply.ts';
import { basic, bearerRegistry, formOf, json, later, nothingMore, tags, type Answer } from './answer.ts';
import { roleArn, secrets } from './secrets.ts';
import { signatureFault } from './signature.ts';

const amazonToken = Buffer.from(`AWS:${secrets.ecr}`).toString('base64');

function ecr(region: string, service: string, target: string): Answer {
  return (request, fault) => {
    const wrong = signatureFault(request, secrets.key, region, service);
    if (wrong !== undefined) return fault(wrong);
    if (request.headers['x-amz-target'] !== `${target}.GetAuthorizationToken`) return fault('another target');
    if (request.headers['x-amz-security-token'] !== secrets.session) return fault('no session token');
    const given = { authorizationToken: amazonToken, expiresAt: Math.floor(Date.now() / 1000) + 43_200 };
    return {
      ...json({ authorizationData: service === 'ecr' ? [given] : given }),
      headers: { 'content-type': 'application/x-amz-json-1.1' },
    };
  };
}

const keys = `<AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>${secrets.key}</SecretAccessKey><SessionToken>${secrets.session}</SessionToken><Expiration>${later}</Expiration>`;

/** Takes GitHub's token for itself, or the one of a cluster; or a role by keys, which sign the request. */
const sts: Answer = (request, fault) => {
  const { Action = '', RoleArn, WebIdentityToken } = formOf(request);
  if (RoleArn !== roleArn) return fault(`the role ${String(RoleArn)}`);
  const known = [secrets.job('sts.amazonaws.com'), secrets.webIdentity];
  if (Action === 'AssumeRoleWithWebIdentity') {
    if (request.headers.authorization !== undefined) return fault('a signature where none belongs');
    if (!known.includes(WebIdentityToken ?? '')) return fault('another token');
  } else if (Action === 'AssumeRole') {
    const wrong = signatureFault(request, secrets.key, request.url.host.split('.')[1] ?? '', 'sts');
    if (wrong !== undefined) return fault(wrong);
  } else return fault(`the action ${Action}`);
  const result = `<${Action}Result><Credentials>${keys}</Credentials></${Action}Result>`;
  const body = `<${Action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${result}</${Action}Response>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
};

/** A registry that takes Basic at its door, like ECR. */
const registry: Answer = ({ headers }) =>
  headers.authorization === basic(`AWS:${secrets.ecr}`)
    ? tags
    : {
        ...errorReply(401, 'UNAUTHORIZED', 'no'),
        headers: { 'www-authenticate': 'Basic realm="https://r.test/",service="ecr.amazonaws.com"' },
      };

const private2015 = 'AmazonEC2ContainerRegistry_V20150921';

export const amazon: readonly (readonly [RegExp, Answer])[] = [
  [/^sts\.(?:eu-west-1|us-east-1|us-gov-west-1)\.amazonaws\.com$|^sts\.cn-north-1\.amazonaws\.com\.cn$/, sts],
  [/^api\.ecr\.eu-west-1\.amazonaws\.com$/, ecr('eu-west-1', 'ecr', private2015)],
  [/^api\.ecr\.cn-north-1\.amazonaws\.com\.cn$/, ecr('cn-north-1', 'ecr', private2015)],
  [/^(?:api\.)?ecr(?:-fips)?\.us-gov-west-1\.amazonaws\.com$/, ecr('us-gov-west-1', 'ecr', private2015)],
  [/^api\.ecr-public\.us-east-1\.amazonaws\.com$/, ecr('us-east-1', 'ecr-public', 'SpencerFrontendService')],
  [/\.dkr\.ecr/, registry],
  [/^public\.ecr\.aws$/, bearerRegistry(`AWS:${secrets.ecr}`, '/token/', nothingMore)],
];
