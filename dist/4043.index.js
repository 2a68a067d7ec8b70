export const id = 4043;
export const ids = [4043];
export const modules = {

/***/ 54043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsToken: () => (/* binding */ awsToken)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-cjs/index.js
var dist_cjs = __webpack_require__(28249);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr-public/dist-cjs/index.js
var client_ecr_public_dist_cjs = __webpack_require__(29821);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-providers/dist-cjs/index.js
var credential_providers_dist_cjs = __webpack_require__(29719);
// EXTERNAL MODULE: ./src/edge/registry/connection-error.ts
var connection_error = __webpack_require__(81026);
// EXTERNAL MODULE: ./src/edge/registry/failure.ts + 1 modules
var registry_failure = __webpack_require__(55377);
// EXTERNAL MODULE: ./src/edge/registry/unreachable.ts
var unreachable = __webpack_require__(21643);
// EXTERNAL MODULE: ./src/edge/registry/clouds/ask.ts
var ask = __webpack_require__(75337);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/edge/registry/clouds/aws-carrier.ts

const limit = 256 * 1024;
const patience = 30_000;
/** Carries the requests of AWS's clients, which know no proxy, in the way that all others go. */
function carrier({ send, clock }) {
    const handle = async (request) => {
        const { body } = request;
        const bytes = body instanceof Uint8Array ? new TextDecoder().decode(body) : undefined;
        const text = typeof body === 'string' ? body : bytes;
        const { status, headers, ...answer } = await send({
            method: request.method === 'GET' ? 'GET' : 'POST',
            url: urlOf(request),
            // Whoever sends says for whom, and how much.
            headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => !/^(?:host|content-length)$/i.test(name))),
            ...(text === undefined ? {} : { body: text }),
            limit,
            signal: clock.deadline(patience),
        });
        const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
        return { response: { statusCode: status, headers: flat, body: external_node_stream_.Readable.from([answer.body]) } };
    };
    return { handle, updateHttpClientConfig: () => undefined, httpHandlerConfigs: () => ({}), destroy: () => undefined };
}
function urlOf({ protocol, hostname, port, path, query = {} }) {
    const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
    for (const [name, value] of Object.entries(query)) {
        for (const one of typeof value === 'string' ? [value] : (value ?? ['']))
            url.searchParams.append(name, one);
    }
    return url;
}

;// CONCATENATED MODULE: ./src/edge/registry/clouds/aws-client.ts








/** Asks ECR for the password that opens its registries for twelve hours. Throws a Failure where it gives none. */
async function awsToken({ source, keys, registry }, edges) {
    const { region, isPublic, isFips } = registry;
    // Requests are repeated by the way they are sent, so that a host that wants a pause gets one.
    const common = { region, maxAttempts: 1, requestHandler: carrier(edges) };
    const config = { ...common, useFipsEndpoint: isFips, credentials: providerOf(keys, common) };
    try {
        const { authorizationToken, expiresAt } = isPublic ? await publicToken(config) : await privateToken(config);
        const pair = Buffer.from(authorizationToken ?? '', 'base64').toString('utf8');
        const colon = pair.indexOf(':');
        if (colon < 1)
            throw new registry_failure/* Failure */.H('registry/protocol', `AWS answers ${source} without a token`);
        const expires = expiresAt?.getTime() ?? edges.clock.now() + 60_000;
        return { username: pair.slice(0, colon), password: pair.slice(colon + 1), expires };
    }
    catch (error) {
        throw failureOf(error, source, region);
    }
}
async function privateToken(config) {
    const { authorizationData } = await new dist_cjs/* ECRClient */.S70(config).send(new dist_cjs/* GetAuthorizationTokenCommand */.Eu6({}));
    return authorizationData?.[0] ?? {};
}
async function publicToken(config) {
    const client = new client_ecr_public_dist_cjs/* ECRPUBLICClient */.Rr({ ...config, useFipsEndpoint: false });
    const { authorizationData } = await client.send(new client_ecr_public_dist_cjs/* GetAuthorizationTokenCommand */.Eu({}));
    return authorizationData ?? {};
}
function providerOf(keys, common) {
    switch (keys.kind) {
        case 'keys':
            return keys.keys;
        case 'role':
            return async (properties) => {
                const webIdentityToken = (await keys.token()).trim();
                const clientConfig = { ...common };
                const roleSessionName = 'flux-image-automation';
                return (0,credential_providers_dist_cjs/* fromWebToken */.G7)({ roleArn: keys.role, webIdentityToken, roleSessionName, clientConfig })(properties);
            };
        case 'profile':
            return (0,credential_providers_dist_cjs/* fromIni */.nJ)({ profile: keys.profile, clientConfig: { ...common } });
        case 'machine':
            return (0,credential_providers_dist_cjs/* fromNodeProviderChain */.br)({ clientConfig: { ...common }, maxRetries: 0 });
    }
}
/** Names of errors that say that somebody was known, and not let in, or not known at all. */
const refusals = /^(?:AccessDenied|ExpiredToken|InvalidClientTokenId|InvalidIdentityToken|InvalidSignature|SignatureDoesNotMatch|UnrecognizedClient|IDPRejectedClaim|IncompleteSignature|RequestExpired|MissingAuthenticationToken|OptInRequired)/;
function failureOf(error, source, region) {
    if (error instanceof registry_failure/* Failure */.H)
        return error;
    if (error instanceof connection_error/* ConnectionError */.R)
        return unreachedIn(error, region);
    return error instanceof Error ? answered(error, source, region) : error;
}
function unreachedIn(error, region) {
    const failure = (0,unreachable/* unreachable */.H)(error);
    const hint = `Is ${region}, in the registry's name, a region of AWS, and can this runner reach it?`;
    return error.fault === 'unknown-host' ? new registry_failure/* Failure */.H(failure.code, failure.message, { hint }) : failure;
}
function answered(error, source, region) {
    // More than the first line repeats the request, with the session's token in it.
    const words = `${error.name}: ${(0,ask/* firstLine */.TM)(error.message)}`;
    if (error.name === 'CredentialsProviderError')
        return (0,ask/* rejected */.nS)(`${source} has no credentials: ${words}`, source);
    if (refusals.test(error.name))
        return (0,ask/* rejected */.nS)(`AWS refuses ${source} in ${region}: ${words}`, source);
    const status = statusOf(error);
    if (error instanceof SyntaxError || (status !== undefined && status < 400))
        return new registry_failure/* Failure */.H('registry/protocol', `AWS answers ${source} in ${region} with something else than JSON or XML`, {
            hint: 'A proxy or a sign-in page may stand before AWS',
        });
    if (status === undefined)
        return error;
    return new registry_failure/* Failure */.H('registry/unavailable', `AWS gives ${source} no token in ${region}: ${words}`);
}
/** The status of the answer that an error was made of; undefined for an error that is a bug. */
function statusOf(error) {
    const metadata = '$metadata' in error ? error.$metadata : undefined;
    if (typeof metadata !== 'object' || metadata === null)
        return undefined;
    return 'httpStatusCode' in metadata && typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : 0;
}


/***/ })

};

//# sourceMappingURL=4043.index.js.map