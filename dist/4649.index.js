export const id = 4649;
export const ids = [4649,156];
export const modules = {

/***/ 36054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ parseDockerConfig),
/* harmony export */   Kz: () => (/* binding */ filedIn),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70888);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18273);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91472);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64289);





/** Reads a config. Throws a Problem (`credentials/malformed`) where the text is none; the Problem quotes nothing of it. */
function parseDockerConfig(text, from) {
    const config = text.trim() === '' ? {} : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(config))
        throw malformed(from, 'it is no JSON object');
    const records = (name) => {
        const value = config[name] ?? {};
        if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
            throw malformed(from, `its "${name}" is no object`);
        return Object.entries(value);
    };
    return {
        from,
        entries: records('auths').map(([key, fields]) => ({
            key,
            realm: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRealm */ .V)(key),
            fields: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(fields) ? fields : {},
        })),
        store: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(config, 'credsStore'),
        helpers: records('credHelpers').flatMap(([key, helper]) => typeof helper === 'string' && helper !== '' ? [{ realm: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRealm */ .V)(key), helper }] : []),
    };
}
/**
 * Finds what a config has for a repository; undefined for nothing. A helper for the host goes before the store for all,
 * and that before what stands in the file (docker/cli, config/configfile). Throws a Problem (`credentials/malformed`).
 *
 *     ({ auths: { 'ghcr.io': { auth: base64('me:pw') } } }, 'ghcr.io', 'org/app')  →  { credentials: me:pw }
 */
function filedIn(config, host, repository) {
    const entry = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(config.entries, host, repository);
    const helper = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(config.helpers, host, repository)?.helper ?? config.store;
    const credentials = entry === undefined ? undefined : credentialsOf(entry, config.from);
    if (helper === undefined)
        return credentials === undefined ? undefined : { helper, credentials };
    return { helper: { name: helper, serverKey: entry?.key ?? serverKeyOf(host) }, credentials };
}
/** Lists what stands in a config itself, by the keys it stands under. Throws a Problem (`credentials/malformed`). */
function entriesIn(config) {
    return config.entries.flatMap((entry) => {
        const credentials = credentialsOf(entry, config.from);
        return credentials === undefined ? [] : [{ key: entry.key, credentials }];
    });
}
function serverKeyOf(host) {
    return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .hostIdentity */ .dW)(host) === _hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .dockerHub */ .UD ? 'https://index.docker.io/v1/' : host;
}
function credentialsOf({ fields, key }, from) {
    const registryToken = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'registrytoken');
    if (registryToken !== undefined)
        return { kind: 'registry-token', token: registryToken };
    const pair = pairOf(fields);
    if (pair === undefined)
        throw malformed(from, `"auth" of "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(key)}" is no base64 of user:password`);
    const token = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'identitytoken');
    if (token !== undefined)
        return { kind: 'identity-token', username: pair.username, token };
    return pair.username === '' && pair.password === '' ? undefined : { kind: 'password', ...pair };
}
function pairOf(fields) {
    const encoded = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'auth');
    if (encoded !== undefined)
        return decodePair(encoded);
    return { username: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'username') ?? '', password: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'password') ?? '' };
}
/** Docker pads some passwords with NUL; Podman leaves out the `=` at the end. Only the first colon parts. */
function decodePair(encoded) {
    const text = decodeBase64(encoded)?.replace(/\0+$/, '');
    const colon = text?.indexOf(':') ?? -1;
    if (text === undefined || colon === -1)
        return undefined;
    return { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
function decodeBase64(encoded) {
    try {
        return new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
    }
    catch {
        return undefined;
    }
}
function malformed(from, state) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('credentials/malformed', `Cannot read the docker config "${from}": ${state}`, {
        hint: 'Sign in again with docker login or docker/login-action, or use the input registry-credentials',
    });
}


/***/ }),

/***/ 69896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ imageLabels)
/* harmony export */ });
const longest = 2048;
/**
 * Reads an image's labels from the places that may hold them, the weakest first, and the date of its config, which
 * stands in for a missing one.
 *
 *     ([{ 'org.opencontainers.image.version': '1' }, { 'org.opencontainers.image.version': '2' }], undefined)  →  version '2'
 */
function imageLabels(places, configCreated) {
    const all = new Map(places.flatMap((place) => Object.entries(place)));
    const read = (name) => tame(all.get(`org.opencontainers.image.${name}`));
    return {
        source: read('source') ?? tame(all.get('org.label-schema.vcs-url')),
        revision: read('revision') ?? tame(all.get('org.label-schema.vcs-ref')),
        version: read('version'),
        created: real(read('created')) ?? real(configCreated),
    };
}
/** A label of several lines or of control characters is no name, and could forge a line of what it is quoted in. */
function tame(value) {
    const text = value?.trim() ?? '';
    return text === '' || text.length > longest || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) ? undefined : text;
}
/** Reproducible builds (ko, jib, bazel, nix) write the epoch of Unix, of DOS, or year 1: that is no date. */
function real(date) {
    return date !== undefined && /^\d{4}-\d\d-\d\dT/.test(date) && date.slice(0, 10) > '1980-01-02' ? date : undefined;
}


/***/ }),

/***/ 20156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ pullEntryFor),
/* harmony export */   Oz: () => (/* binding */ pullSecretsFor),
/* harmony export */   gm: () => (/* binding */ asFlux),
/* harmony export */   unmatchedSecrets: () => (/* binding */ unmatchedSecrets)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2856);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51701);
/* harmony import */ var _problem_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(754);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97420);
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26669);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70888);
/* harmony import */ var _docker_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36054);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91472);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64289);
/* harmony import */ var _vault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25907);










/**
 * Reads the Secrets that `secretRef` and the ServiceAccount of an ImageRepository name, in that order. With a provider
 * other than generic there are none, as in Flux (image-reflector-controller, registry/options.go). A Secret of another
 * type than a docker config holds nothing.
 *
 *     { secretRef: 'creds' }, { creds: '{"auths":{"ghcr.io":{…}}}' } → { entries: [{ key: 'ghcr.io', … }] }
 */
function pullSecretsFor(object, vault) {
    const { namespace } = object.meta;
    if (object.provider !== 'generic')
        return { names: [], entries: [], problems: [] };
    const account = object.serviceAccountName;
    const names = [
        ...(object.secretRef === undefined ? [] : [object.secretRef]),
        ...(account === undefined ? [] : vault.pullSecretsOf(namespace, account)),
    ];
    const entries = [];
    const problems = [];
    for (const secret of names.map((name) => vault.find(namespace, name))) {
        if (secret instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A)
            problems.push(asFlux(secret));
        else
            entries.push(...entriesOf(secret));
    }
    return { names: names.map((name) => `${namespace}/${name}`), entries, problems };
}
/** Puts a problem with a Secret into the words that Flux sets on the object. */
function asFlux(problem) {
    const text = /secrets "[^"]*" not found/.exec(problem.message)?.[0];
    if (text === undefined)
        return problem;
    const message = `failed to configure authentication options: ${text}`;
    return problem.with({ flux: { reason: 'AuthenticationFailed', message } });
}
function entriesOf({ id, type, values, source }) {
    const text = type === _vault_js__WEBPACK_IMPORTED_MODULE_5__/* .dockerConfigJson */ .TF ? values['.dockerconfigjson'] : type === _vault_js__WEBPACK_IMPORTED_MODULE_5__/* .dockerCfg */ .fz ? values['.dockercfg'] : undefined;
    if (text === undefined)
        return [];
    const whole = type === _vault_js__WEBPACK_IMPORTED_MODULE_5__/* .dockerCfg */ .fz ? JSON.stringify({ auths: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text) ?? null }) : text;
    const config = (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDockerConfig */ .Cj)(whole, source);
    return (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesIn */ .s9)(config).map((entry) => ({ ...entry, source: `Secret ${id}` }));
}
/**
 * Finds the entry that opens a repository, by the rules of Kubernetes' keyring: keys in reverse alphabetical order, the
 * first that fits. Ports must be equal, labels of the host are globs, Docker Hub is `index.docker.io`, and `docker.io` is
 * not. Unlike there, a path ends at a `/`: `ghcr.io/org` must not answer for `ghcr.io/organic`.
 *
 *     (['*.azurecr.io', 'ghcr.io/org'], 'ghcr.io', 'org/app') → 'ghcr.io/org'    (['docker.io'], 'index.docker.io', 'library/a') → undefined
 */
function pullEntryFor(entries, host, repository) {
    const filed = entries.map((entry) => ({ entry, key: bareKey(entry.key) }));
    filed.sort((a, b) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_7__/* .bytewise */ .Z)(b.key, a.key));
    return filed.find(({ key }) => fits(key, host, repository))?.entry;
}
/** `'https://index.docker.io/v1/' → 'index.docker.io/'` */
function bareKey(key) {
    return key.replace(/^[a-z]+:\/\//i, '').replace(/^([^/]+)\/v[12](?=\/|$)/, '$1');
}
function fits(key, host, repository) {
    const slash = key.indexOf('/');
    const [filedHost, path] = slash === -1 ? [key, ''] : [key.slice(0, slash), key.slice(slash + 1).replace(/\/+$/, '')];
    const isUnder = path === '' || repository === path || repository.startsWith(`${path}/`);
    return isUnder && isHostLike(filedHost, host);
}
function isHostLike(filed, host) {
    const [filedName = '', filedPort = ''] = filed.split(/:(?=\d*$)/);
    const [name = '', port = ''] = host.split(/:(?=\d*$)/);
    const [globs, labels] = [filedName.toLowerCase().split('.'), name.split('.')];
    const isSameForm = filedPort === port && globs.length === labels.length;
    return isSameForm && globs.every((glob, index) => isLike(glob, labels[index] ?? ''));
}
/** Go's path.Match, within one label: `*`, `?`, and classes. RE2 takes no longer for `*a*a*a*`. */
function isLike(glob, label) {
    if (!/[*?[\\]/.test(glob))
        return glob === label;
    const pattern = glob.replace(/\[[^\]]+\]|\\.|[\s\S]/g, (part) => {
        if (part === '*')
            return '.*';
        if (part === '?')
            return '.';
        return part.length > 1 ? part : re2js__WEBPACK_IMPORTED_MODULE_8__/* .RE2JS */ .L3.quote(part);
    });
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_8__/* .RE2JS */ .L3.compile(pattern).matches(label);
    }
    catch {
        return false;
    }
}
/**
 * Warns of what Flux keeps silent about: there are Secrets, none of them is for the registry, and so Flux asks without
 * any credentials. Where Flux itself reports an error, there is nothing to say here.
 *
 *     { image: 'alpine', secretRef: 'creds' }, a Secret with the key 'docker.io' → credentials/no-match
 */
function unmatchedSecrets(objects, vault) {
    return [...objects].flatMap((object) => {
        const found = object.suspend ? undefined : (0,_problem_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(() => unmatchedSecret(object, vault));
        return found?.code === 'credentials/no-match' ? [found] : [];
    });
}
function unmatchedSecret(object, vault) {
    const { registry, repository } = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(object.image);
    const { names, entries, problems } = pullSecretsFor(object, vault);
    const isSound = names.length > 0 && problems.length === 0;
    if (!isSound || pullEntryFor(entries, registry, repository) !== undefined)
        return undefined;
    const wanted = registry === _hosts_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerHub */ .UD ? 'https://index.docker.io/v1/' : registry;
    const keys = entries.map(({ key }) => `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(key)}"`).join(', ');
    const state = keys === '' ? 'it holds no docker config' : `it has ${keys}, and nothing for "${registry}/${repository}"`;
    const subject = `the Secret "${names.join('", "')}" for "${object.image}"`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('credentials/no-match', `Cannot use ${subject}: ${state}; Flux then asks without credentials`, {
        at: object.meta.at,
        hint: `File the credentials under ${wanted} in a Secret of the type ${_vault_js__WEBPACK_IMPORTED_MODULE_5__/* .dockerConfigJson */ .TF}`,
    });
}


/***/ }),

/***/ 62426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ redactUrl)
/* harmony export */ });
/**
 * What stands in the query of a registry request and is no secret. Anything else may be the signature of a storage URL
 * or a cursor with rights in it (go-containerregistry, internal/redact).
 */
const harmless = new Set(['scope', 'service', 'mount', 'from', 'digest', 'n', 'last']);
/**
 * Writes a URL without its secrets, as Flux does: parameters in order of their names, unknown ones by name only.
 *
 *     https://u:p@s3.test/blob?X-Sig=ab&n=1  →  'https://s3.test/blob?X-Sig=REDACTED&n=1'
 */
function redactUrl(url) {
    const safe = new URL(url);
    safe.username = '';
    safe.password = '';
    safe.hash = '';
    for (const name of new Set(safe.searchParams.keys())) {
        if (!harmless.has(name))
            safe.searchParams.set(name, 'REDACTED');
    }
    safe.searchParams.sort();
    return safe.href;
}


/***/ }),

/***/ 75337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ jobIdentity),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Zd: () => (/* binding */ form),
/* harmony export */   dq: () => (/* binding */ askFor),
/* harmony export */   iC: () => (/* binding */ hasJobIdentity),
/* harmony export */   nS: () => (/* binding */ rejected),
/* harmony export */   xE: () => (/* binding */ askService)
/* harmony export */ });
/* harmony import */ var _core_text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64289);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70888);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84541);
/* harmony import */ var _connection_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81026);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55377);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21643);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38880);







const limit = 256 * 1024;
const patience = 30_000;
/** Does one request to a token service, and gives whatever answer comes. Throws a Failure where none does. */
async function askService({ method = 'GET', url, headers = {}, body }, edges) {
    const { send, clock } = edges;
    const signal = clock.deadline(patience);
    try {
        return await send({ method, url, headers, limit, signal, ...(body === undefined ? {} : { body }) });
    }
    catch (error) {
        if (error instanceof _connection_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .R)
            throw (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .H)(error);
        if (signal.aborted)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('registry/timeout', `the token service ${url.host} does not answer in time`);
        throw error;
    }
}
/** Takes one text out of a good answer. Throws a Failure that says which identity was refused, and by whom. */
async function askFor(field, asking, source, edges) {
    const answer = await askService(asking, edges);
    const body = (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(answer.body.toString('utf8'));
    const value = answer.status === 200 && (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(body) ? (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(body, field) : undefined;
    if (value === undefined)
        throw refused(answer, source);
    edges.mask(value);
    return value;
}
/** The form of OAuth's token requests. */
function form(fields) {
    return {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: new URLSearchParams(fields).toString(),
    };
}
function refused(answer, source) {
    const { host } = answer.url;
    if ((0,_call_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaType */ .J)(answer) === 'text/html' || /^\s*</.test(answer.body.toString('utf8', 0, 64))) {
        const hint = `A proxy or a sign-in page may stand before ${host}`;
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('registry/protocol', `the token service ${host} answers with a web page`, { hint });
    }
    if (answer.status === 200)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('registry/protocol', `the token service ${host} answers without a token`);
    const words = wordsOf(answer);
    const state = `the token service ${host} answers ${answer.status} to ${source}${words === '' ? '' : `: ${words}`}`;
    if (answer.status === 429)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('registry/rate-limited', state);
    if (answer.status >= 500)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('registry/unavailable', state);
    return rejected(state, source);
}
/** An identity was shown, and was not good enough. */
function rejected(state, source) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('credentials/rejected', state, {
        hint: `Check ${source}: it may have expired, its trust may not name this repository and branch, or it may lack the right to read the registry`,
    });
}
/** The first line of what OAuth, Azure and Google call the reason. More of it may repeat what was sent. */
function wordsOf(answer) {
    const body = (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(answer.body.toString('utf8'));
    if (!(0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(body))
        return '';
    const nested = body['error'];
    const words = (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(nested)
        ? (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(nested, 'message')
        : ((0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(body, 'error_description') ?? (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(body, 'error'));
    return firstLine(words ?? '');
}
/** `'ExpiredToken\nCanonical request …' → 'ExpiredToken'` */
function firstLine(text) {
    return (0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(text.split(/[\r\n]/)[0]?.slice(0, 300) ?? '');
}
/** Tells whether this job may ask GitHub for a token that says who it is. */
function hasJobIdentity({ env }) {
    const url = (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .b)(env, 'ACTIONS_ID_TOKEN_REQUEST_URL');
    return url !== undefined && URL.canParse(url) && (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .b)(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== undefined;
}
/** Asks GitHub for a token that says who this job is, made out to an audience. */
async function jobIdentity(audience, edges) {
    const url = new URL((0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .b)(edges.env, 'ACTIONS_ID_TOKEN_REQUEST_URL') ?? '');
    url.searchParams.set('audience', audience);
    const authorization = `Bearer ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .variable */ .b)(edges.env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? ''}`;
    return askFor('value', { url, headers: { authorization } }, "the job's OIDC token", edges);
}


/***/ }),

/***/ 38880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenUser),
/* harmony export */   b: () => (/* binding */ variable)
/* harmony export */ });
/** By this name Google's registries know the bearers of an access token. */
const tokenUser = 'oauth2accesstoken';
/** A variable that is set to nothing is not set: so the login actions take theirs back. */
function variable(env, name) {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 55377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ Failure),
  y: () => (/* binding */ answerText)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/core/text/printable.ts
var printable = __webpack_require__(70888);
// EXTERNAL MODULE: ./src/core/text/json.ts
var json = __webpack_require__(64289);
// EXTERNAL MODULE: ./src/core/registry/redact-url.ts
var redact_url = __webpack_require__(62426);
;// CONCATENATED MODULE: ./src/core/registry/error-text.ts



/** Longer bodies, mostly web pages of proxies, say nothing more. */
const longest = 300;
/**
 * Says what a registry answered, in the words that Flux has for it (go-containerregistry, transport/error.go): the
 * codes and messages of the body, or its text where it has none of the form of distribution-spec, "Error codes". The
 * text comes from a stranger: it is made printable and is cut.
 *
 *     404 '{"errors":[{"code":"NAME_UNKNOWN","message":"no such"}]}'  →  'GET https://r/v2/…: NAME_UNKNOWN: no such'
 *     502 ''                                                          →  'GET https://r/v2/…: unexpected status code 502 Bad Gateway'
 */
function errorText({ method, url, status, phrase, body }) {
    return `${method} ${(0,redact_url/* redactUrl */.B)(url)}: ${(0,printable/* printable */.g)(shorten(diagnoses(body) ?? plain(method, `${status} ${phrase}`, body)))}`;
}
function diagnoses(body) {
    const parsed = (0,json/* parseJson */.qF)(body);
    if (!(0,json/* isRecord */.u4)(parsed) || !Array.isArray(parsed['errors']))
        return undefined;
    const texts = parsed['errors'].filter(json/* isRecord */.u4).map(diagnosis);
    if (texts.length === 0)
        return undefined;
    return texts.length === 1 ? texts[0] : `multiple errors returned: ${texts.join('; ')}`;
}
function diagnosis(error) {
    const { code = '', message = '', detail } = error;
    const text = `${goText(code)}: ${goText(message)}`;
    return detail === undefined || detail === null ? text : `${text}; ${goText(detail)}`;
}
function plain(method, status, body) {
    if (body.trim() !== '')
        return `unexpected status code ${status}: ${body.trim()}`;
    const note = method === 'HEAD' ? ' (HEAD responses have no body, use GET for details)' : '';
    return `unexpected status code ${status}${note}`;
}
/** Writes a JSON value as Go's `%v` does. `{ b: [1, 2], a: null } → 'map[a:<nil> b:[1 2]]'` */
function goText(value) {
    if (value === null || value === undefined)
        return '<nil>';
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return `[${value.map(goText).join(' ')}]`;
    if (!(0,json/* isRecord */.u4)(value))
        return JSON.stringify(value);
    const fields = Object.keys(value).sort();
    return `map[${fields.map((name) => `${name}:${goText(value[name])}`).join(' ')}]`;
}
function shorten(text) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

;// CONCATENATED MODULE: ./src/edge/registry/failure.ts



/**
 * Why a request did not give what it was made for. It becomes a Problem at the one place that knows what that was: the
 * message is the state found, the end of a sentence.
 */
class Failure extends Error {
    code;
    details;
    constructor(code, state, details = {}) {
        super((0,printable/* printable */.g)(state));
        this.code = code;
        this.details = details;
    }
}
/** Flux's words for an answer that is an error. */
function answerText(answer) {
    return errorText({
        method: answer.method,
        url: answer.url,
        status: answer.status,
        phrase: external_node_http_.STATUS_CODES[answer.status] ?? '',
        body: answer.body.toString('utf8'),
    });
}


/***/ }),

/***/ 64649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRegistry: () => (/* binding */ openRegistry)
});

// EXTERNAL MODULE: ./src/core/image/reference.ts + 1 modules
var reference = __webpack_require__(51701);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/registry/vault.ts
var vault = __webpack_require__(25907);
// EXTERNAL MODULE: ./src/core/settings/duration.ts
var duration = __webpack_require__(29205);
// EXTERNAL MODULE: ./src/core/registry/pull-secrets.ts
var pull_secrets = __webpack_require__(20156);
;// CONCATENATED MODULE: ./src/core/registry/connection-secrets.ts


/**
 * Reads what `certSecretRef` and `proxySecretRef` of an ImageRepository name. Without them the connection would be to
 * somebody else, so what cannot be read is an error: throws a Problem (`credentials/…`, `object/duplicate`).
 *
 *     { proxySecretRef: 'proxy' }, { proxy: { address: 'socks5://p:1080' } } → { tls: undefined, proxy: socks5://p:1080 }
 */
function connectionSecretsOf(object, vault) {
    const open = (name) => {
        const secret = vault.find(object.meta.namespace, name);
        if (secret instanceof problem/* Problem */.A)
            throw (0,pull_secrets/* asFlux */.gm)(secret);
        return secret;
    };
    return {
        tls: object.certSecretRef === undefined ? undefined : tlsOf(open(object.certSecretRef)),
        proxy: object.proxySecretRef === undefined ? undefined : proxyOf(open(object.proxySecretRef)),
    };
}
/** fluxcd/pkg, runtime/secrets/converter.go: the legacy keys count where the new ones are not. */
function tlsOf(secret) {
    const { values, id } = secret;
    const pick = (key, legacy) => presence(values[key]) ?? presence(values[legacy]);
    const [cert, key, ca] = [pick('tls.crt', 'certFile'), pick('tls.key', 'keyFile'), pick('ca.crt', 'caFile')];
    if (ca !== undefined && !isPem(ca))
        throw malformed(secret, 'failed to parse CA certificate');
    const client = cert === undefined || key === undefined ? undefined : { cert, key };
    if (client === undefined && cert !== key) {
        const [there, lacking] = key === undefined ? ['tls.crt', 'tls.key'] : ['tls.key', 'tls.crt'];
        throw malformed(secret, `secret '${id}' contains '${there}' but missing '${lacking}'`);
    }
    if (ca === undefined && client === undefined)
        throw malformed(secret, `secret '${id}' must contain either 'ca.crt' or both 'tls.crt' and 'tls.key'`);
    return { ca, client };
}
function isPem(text) {
    return text.includes('-----BEGIN CERTIFICATE-----');
}
function proxyOf(secret) {
    const { values, id } = secret;
    const address = presence(values['address']?.trim());
    if (address === undefined)
        throw malformed(secret, `secret '${id}': key 'address' not found`);
    const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase() ?? '';
    if (!/^(?:https?|socks5)$/.test(scheme))
        throw malformed(secret, `proxy URL must use one of the supported schemes (http, https, socks5), got '${scheme}'`);
    // The text may hold a password, so that nothing of it can be shown.
    if (!URL.canParse(address))
        throw malformed(secret, 'its address is no URL');
    const url = new URL(address);
    const [username, password] = [presence(values['username']), presence(values['password'])];
    if (username !== undefined)
        url.username = encodeURIComponent(username);
    if (password !== undefined)
        url.password = encodeURIComponent(password);
    return url;
}
function presence(text) {
    return text === undefined || text === '' ? undefined : text;
}
function malformed({ source, id }, text) {
    const message = `failed to configure authentication options: ${text}`;
    return new problem/* Problem */.A('credentials/malformed', `Cannot use ${source} to connect: ${text}`, {
        hint: `Correct the Secret, or give its values with the input secrets, a line each: ${id}.key=value`,
        flux: { reason: 'AuthenticationFailed', message },
    });
}

// EXTERNAL MODULE: ./src/core/registry/endpoint.ts
var registry_endpoint = __webpack_require__(83842);
// EXTERNAL MODULE: ./src/core/registry/hosts.ts
var hosts = __webpack_require__(91472);
// EXTERNAL MODULE: ./src/core/registry/lanes.ts
var lanes = __webpack_require__(79772);
// EXTERNAL MODULE: ./src/core/registry/redact-url.ts
var redact_url = __webpack_require__(62426);
// EXTERNAL MODULE: ./src/core/text/printable.ts
var printable = __webpack_require__(70888);
// EXTERNAL MODULE: ./src/edge/registry/call.ts
var call = __webpack_require__(84541);
// EXTERNAL MODULE: ./src/edge/registry/connection-error.ts
var connection_error = __webpack_require__(81026);
// EXTERNAL MODULE: ./src/edge/registry/failure.ts + 1 modules
var registry_failure = __webpack_require__(55377);
// EXTERNAL MODULE: ./src/core/registry/credentials.ts
var credentials = __webpack_require__(18273);
;// CONCATENATED MODULE: ./src/edge/registry/credential-sources.ts



/** Asks one source after the other; the first that has any wins, and the rest are not even asked. */
function firstOf(sources) {
    return async (addressee) => {
        for (const source of sources) {
            const held = await source(addressee);
            if (held !== undefined)
                return held;
        }
        return undefined;
    };
}
/** What the user wrote into the action's input. */
function inputSource(filed) {
    return ({ host, repository }) => {
        const entry = (0,credentials/* closest */.k)(filed, host, repository);
        return Promise.resolve(entry && { credentials: entry.credentials, source: 'registry-credentials', isGuess: false });
    };
}
/** What the Secrets hold that an object names. */
function secretSource(vault) {
    return ({ host, repository, object }) => {
        if (object === undefined)
            return Promise.resolve(undefined);
        const entry = (0,pull_secrets/* pullEntryFor */.N4)((0,pull_secrets/* pullSecretsFor */.Oz)(object, vault).entries, host, repository);
        return Promise.resolve(entry && { credentials: entry.credentials, source: entry.source, isGuess: false });
    };
}
/**
 * The end of all sources: an object that names a Secret which cannot be read is not asked for without credentials. The
 * runner's own come before this, for a Secret that is sealed in Git is the usual case.
 */
function unreadableSecrets(vault) {
    return ({ object }) => {
        const [problem] = object === undefined ? [] : (0,pull_secrets/* pullSecretsFor */.Oz)(object, vault).problems;
        return problem === undefined ? Promise.resolve(undefined) : Promise.reject(problem);
    };
}
/** GitHub's registry takes the job's own token, by any username, for packages that the repository may read. */
function jobTokenSource(job) {
    return ({ host }) => {
        if (job === undefined || job.token === '' || host !== job.host)
            return Promise.resolve(undefined);
        const credentials = { kind: 'password', username: 'x-access-token', password: job.token };
        return Promise.resolve({ credentials, source: "the job's token", isGuess: true });
    };
}
/** The line that would give a registry credentials. */
function credentialsHint(host) {
    const name = host === hosts/* dockerHub */.UD ? 'docker.io' : host;
    const login = `sign in with docker/login-action in an earlier step, or give the input registry-credentials the line ${name}=username:password`;
    return name === 'ghcr.io' ? `Give the job "permissions: packages: read", ${login}` : `For a private image, ${login}`;
}

;// CONCATENATED MODULE: ./src/edge/registry/rate-limit.ts

/** Numbers below this are seconds from now; above, seconds since 1970. */
const firstDate = 1_000_000_000;
/**
 * Reads until when a server wants to be left alone, as a moment; undefined where it does not say. By Retry-After, in
 * seconds or as a date (RFC 9110, 10.2.3); by X-Retry-After, as Docker Hub once had it; or by when a limit that is used up
 * begins anew (X-RateLimit-Reset of GitHub and Docker Hub, RateLimit-Reset of draft-ietf-httpapi-ratelimit-headers-07).
 */
function retryAt(answer, now) {
    const text = (0,call/* header */.w)(answer, 'retry-after')?.trim() ?? '';
    // Date.parse makes a day of 2001 of `-5` and of `1, 2`.
    const moment = momentOf(text, now) ?? (/^(?:[A-Z][a-z]|\d{4}-)/.test(text) ? Date.parse(text) : NaN);
    if (Number.isFinite(moment))
        return moment;
    return momentOf((0,call/* header */.w)(answer, 'x-retry-after'), now) ?? resetOf(answer, now);
}
function resetOf(answer, now) {
    const isUsedUp = ['x-ratelimit-remaining', 'ratelimit-remaining'].some((name) => (0,call/* header */.w)(answer, name) === '0');
    if (!isUsedUp)
        return undefined;
    return momentOf((0,call/* header */.w)(answer, 'x-ratelimit-reset'), now) ?? momentOf((0,call/* header */.w)(answer, 'ratelimit-reset'), now);
}
function momentOf(text, now) {
    if (text === undefined || !/^\d{1,12}$/.test(text.trim()))
        return undefined;
    const seconds = Number(text);
    return seconds < firstDate ? now + seconds * 1000 : seconds * 1000;
}

;// CONCATENATED MODULE: ./src/edge/registry/refusal.ts




/** Says what an answer that is no success means, by its status alone: bodies say anything. */
function refusal(answer, asked) {
    const { status } = answer;
    if (status === 401)
        return unauthorized(answer, asked);
    const state = `the registry answers ${status}`;
    const flux = (0,registry_failure/* answerText */.y)(answer);
    if (status === 403) {
        const who = asked.held === undefined
            ? 'to us, who have no credentials for it'
            : `to the credentials from ${asked.held.source}`;
        return new registry_failure/* Failure */.H('registry/forbidden', `${state} ${who}`, { flux, hint: forbiddenHint(asked) });
    }
    if (status === 404)
        return new registry_failure/* Failure */.H('registry/not-found', state, { flux, hint: missingHint(asked) });
    if (status === 429)
        return rateLimited(answer, asked);
    if (status === 408 || status >= 499) {
        const hint = `${asked.host} was asked several times; see its status page, and run again later`;
        return new registry_failure/* Failure */.H('registry/unavailable', `${state}${untilOf(answer, asked)}`, { flux, hint });
    }
    return new registry_failure/* Failure */.H('registry/protocol', state, { flux, hint: `Is ${asked.host} a container registry?` });
}
function unauthorized(answer, { host, held }) {
    const flux = (0,registry_failure/* answerText */.y)(answer);
    if (held === undefined) {
        const state = `the registry answers 401, and there are no credentials for ${host}`;
        return new registry_failure/* Failure */.H('registry/unauthorized', state, { flux, hint: credentialsHint(host) });
    }
    return new registry_failure/* Failure */.H('credentials/rejected', `the registry answers 401 to the credentials from ${held.source}`, {
        flux,
        hint: `Check ${held.source}: the credentials for ${host} may have expired, be mistyped, or give no access to this repository`,
    });
}
function forbiddenHint({ host, held }) {
    if (held === undefined)
        return credentialsHint(host);
    return `Give the account behind ${held.source} the right to read this repository`;
}
/** Registries say 404 to those who may not know, too. */
function missingHint({ host, held }) {
    const name = host === hosts/* dockerHub */.UD ? 'Check the name in spec.image' : 'Check the host and the name in spec.image';
    return held === undefined
        ? `${name}. ${credentialsHint(host)}`
        : `${name}, and that the account behind ${held.source} may read it`;
}
/** Says until when a host asks to be left alone, where it does. */
function untilOf(answer, { now }) {
    const at = retryAt(answer, now);
    return at === undefined ? '' : `; it asks to be left alone until ${new Date(at).toISOString()}`;
}
function rateLimited(answer, asked) {
    const { host, held } = asked;
    const shared = 'Runners share their addresses, and strangers their limit';
    const hint = held === undefined
        ? `${shared}: ${credentialsHint(host)}`
        : 'Run less often, or scan fewer images of this registry at a time';
    return new registry_failure/* Failure */.H('registry/rate-limited', `the registry answers 429${untilOf(answer, asked)}`, {
        flux: (0,registry_failure/* answerText */.y)(answer),
        hint,
    });
}

// EXTERNAL MODULE: ./src/edge/registry/unreachable.ts
var unreachable = __webpack_require__(21643);
;// CONCATENATED MODULE: ./src/edge/registry/client.ts







/** Asks one registry about one repository, as one holder of credentials, within one budget of time. */
class Client {
    #edges;
    constructor(edges) {
        this.#edges = edges;
    }
    /** `https://host/v2/org/app/<path>` */
    url(path) {
        return new URL(`${this.#edges.repository}/${path}`, this.#edges.base);
    }
    /** Does a request and gives whatever answer comes. Throws a Failure where none does. */
    async ask(method, url, { accept, limit }) {
        const { send, signal } = this.#edges;
        try {
            const answer = await send({ method, url, headers: accept === undefined ? {} : { accept }, limit, signal });
            this.#heed(answer);
            return answer;
        }
        catch (error) {
            if (error instanceof connection_error/* ConnectionError */.R)
                throw (0,unreachable/* unreachable */.H)(error);
            throw error;
        }
    }
    /** Asks, and takes nothing but a 200 for an answer. */
    async get(url, wanted) {
        const answer = await this.ask('GET', url, wanted);
        if (answer.status !== 200)
            throw this.refusal(answer);
        return answer;
    }
    get push() {
        return this.#edges.push;
    }
    refusal(answer) {
        return refusal(answer, this.#edges.asked());
    }
    /** distribution-spec, "Warnings": for people, and of the form `299 - "text"`. */
    #heed(answer) {
        const warning = (0,call/* header */.w)(answer, 'warning');
        if (warning?.startsWith('299 ') === true)
            this.#edges.log(`${answer.url.host} warns: ${(0,printable/* printable */.g)(warning.slice(0, 300))}`);
    }
}
/** Says that an answer with a good status is not what it should be. Sign-in pages of proxies come so. */
function wrongForm(answer, wanted) {
    const isPage = (0,call/* mediaType */.J)(answer) === 'text/html' || /^\s*</.test(answer.body.toString('utf8', 0, 64));
    const found = isPage
        ? 'a web page'
        : `something else (${(0,call/* mediaType */.J)(answer) || 'of no named type'}, ${answer.body.length} bytes)`;
    return new registry_failure/* Failure */.H('registry/protocol', `${answer.url.host} answers with ${found} instead of ${wanted}: ${(0,redact_url/* redactUrl */.B)(answer.url)}`, {
        hint: `Is ${answer.url.host} a container registry? A proxy or a sign-in page may stand before it`,
    });
}

;// CONCATENATED MODULE: ./src/core/registry/clouds.ts
const amazonNames = [
    ...['amazonaws\\.com(?:\\.cn)?', 'amazonaws\\.eu', 'on\\.aws', 'on\\.amazonwebservices\\.(?:com\\.cn|eu)'],
    ...['c2s\\.ic\\.gov', 'sc2s\\.sgov\\.gov', 'cloud\\.adc-e\\.uk', 'csp\\.hci\\.ic\\.gov'],
    'on\\.(?:aws\\.ic\\.gov|aws\\.scloud|cloud-aws\\.adc-e\\.uk|aws\\.hci\\.ic\\.gov)',
].join('|');
const amazon = new RegExp(`^\\d{12}\\.dkr[.-]ecr(-fips)?\\.([a-z0-9-]+)\\.(?:${amazonNames})$`);
const google = /^(?:(?:.+\.)?gcr\.io|.+-docker\.pkg\.dev|docker\.s3nsregistry\.fr)$/;
const azure = /^[^.]+(?:\.[^.]+)*\.(azurecr\.(?:io|cn|de|us))$/;
/**
 * Where Microsoft's clouds give tokens, and what they call their own management, whose tokens registries take as well
 * (KnownContainerRegistryAudience of azure-sdk-for-js). The German one is closed, its registries moved to the public one.
 */
const microsoft = {
    'azurecr.cn': { authority: 'login.chinacloudapi.cn', manager: 'https://management.chinacloudapi.cn' },
    'azurecr.us': { authority: 'login.microsoftonline.us', manager: 'https://management.usgovcloudapi.net' },
    public: { authority: 'login.microsoftonline.com', manager: 'https://management.azure.com' },
};
/**
 * Tells whose registry a host is; undefined for one of no cloud. The patterns are Flux's (fluxcd/pkg, auth), but whole:
 * a token must not go to `1.dkr.ecr.x.amazonaws.com.evil.example`.
 *
 *     '123456789012.dkr.ecr.eu-west-1.amazonaws.com' → { cloud: 'aws', region: 'eu-west-1', … }    'ghcr.io' → undefined
 */
function cloudRegistryOf(host) {
    if (/^(?:public\.ecr\.aws|ecr-public\.aws\.com)$/.test(host))
        return { cloud: 'aws', region: 'us-east-1', isPublic: true, isFips: false };
    const [, fips, region] = amazon.exec(host) ?? [];
    if (region !== undefined)
        return { cloud: 'aws', region, isPublic: false, isFips: fips !== undefined };
    if (google.test(host))
        return { cloud: 'gcp' };
    const [, suffix] = azure.exec(host) ?? [];
    if (suffix === undefined)
        return undefined;
    const name = suffix === 'azurecr.cn' || suffix === 'azurecr.us' ? suffix : 'public';
    return { cloud: 'azure', ...microsoft[name] };
}
/** Flux's own patterns, which its error messages quote (fluxcd/pkg, auth/aws, auth/gcp and auth/azure, provider.go). */
const fluxPatterns = {
    aws: [
        'AWS',
        String.raw `([0-9+]*).dkr[.-]ecr(?:-fips)?\.([^/.]*)\.(amazonaws\.com[.cn]*|amazonaws\.eu|sc2s\.sgov\.gov|c2s\.ic\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov|on\.aws)`,
    ],
    gcp: ['GCP', String.raw `^(((.+\.)?gcr\.io)|(.+-docker\.pkg\.dev)|(docker\.s3nsregistry\.fr))$`],
    azure: ['Azure', String.raw `^.+\.(azurecr\.io|azurecr\.cn|azurecr\.de|azurecr\.us)$`],
};
/**
 * Gives Flux's words for a host that is none of its provider's; undefined where it is one.
 *
 *     ('aws', 'ghcr.io') → "invalid AWS registry: 'ghcr.io'. must match …"    ('generic', 'ghcr.io') → undefined
 */
function wrongProvider(provider, host) {
    if (provider === 'generic' || cloudRegistryOf(host)?.cloud === provider)
        return undefined;
    const [name, pattern] = fluxPatterns[provider];
    return `invalid ${name} registry: '${host}'. must match ${pattern}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/edge/registry/clouds/ask.ts
var ask = __webpack_require__(75337);
// EXTERNAL MODULE: ./src/edge/registry/clouds/identity.ts
var identity = __webpack_require__(38880);
;// CONCATENATED MODULE: ./src/edge/registry/clouds/aws.ts



/**
 * Finds the identity that aws-actions/configure-aws-credentials left in the environment, or the role of AWS_ROLE_ARN by a
 * token file or the job's OIDC token; undefined: there is none.
 */
function awsIdentity(registry, edges) {
    const { env } = edges;
    const [id, secret] = [(0,identity/* variable */.b)(env, 'AWS_ACCESS_KEY_ID'), (0,identity/* variable */.b)(env, 'AWS_SECRET_ACCESS_KEY')];
    if (id !== undefined && secret !== undefined) {
        edges.mask(secret);
        const session = (0,identity/* variable */.b)(env, 'AWS_SESSION_TOKEN');
        if (session !== undefined)
            edges.mask(session);
        const keys = {
            accessKeyId: id,
            secretAccessKey: secret,
            ...(session === undefined ? {} : { sessionToken: session }),
        };
        return identityBy('AWS (AWS_ACCESS_KEY_ID)', { kind: 'keys', keys }, registry, edges);
    }
    const role = (0,identity/* variable */.b)(env, 'AWS_ROLE_ARN');
    const file = (0,identity/* variable */.b)(env, 'AWS_WEB_IDENTITY_TOKEN_FILE');
    if (role !== undefined && file !== undefined) {
        const token = () => (0,promises_.readFile)(file, 'utf8');
        return identityBy('AWS (AWS_WEB_IDENTITY_TOKEN_FILE)', { kind: 'role', role, token }, registry, edges);
    }
    if (role !== undefined && (0,ask/* hasJobIdentity */.iC)(edges)) {
        const token = () => (0,ask/* jobIdentity */.Kv)('sts.amazonaws.com', edges);
        return identityBy("AWS (AWS_ROLE_ARN and the job's OIDC token)", { kind: 'role', role, token }, registry, edges);
    }
    const profile = (0,identity/* variable */.b)(env, 'AWS_PROFILE');
    if (profile === undefined)
        return undefined;
    return identityBy(`AWS (the profile ${profile})`, { kind: 'profile', profile }, registry, edges);
}
/** Finds whatever AWS's own chain finds: profiles, containers, the machine itself. */
function awsMachine(registry, edges) {
    return identityBy('AWS (the profile or role of this machine)', { kind: 'machine' }, registry, edges);
}
function identityBy(source, keys, registry, edges) {
    const token = async () => {
        // AWS's clients are large: nobody else is to wait for them.
        const { awsToken } = await Promise.all(/* import() */[__webpack_require__.e(6851), __webpack_require__.e(4043)]).then(__webpack_require__.bind(__webpack_require__, 54043));
        return awsToken({ source, keys, registry }, edges);
    };
    return { source, token };
}

// EXTERNAL MODULE: ./src/core/text/json.ts
var json = __webpack_require__(64289);
;// CONCATENATED MODULE: ./src/core/registry/token-answer.ts

/** The token spec: "the default lifetime is 60 seconds", and shorter ones are not kept to, for older clients' sake. */
const shortest = 60;
/**
 * Reads what a token service answers; undefined where there is no token in it. Some write `token`, some
 * `access_token` (Azure); Quay leaves the lifetime to the token itself.
 *
 *     '{"access_token":"t","expires_in":300}' → { token: 't', expires: { in: 300 } }    '{"token":"t"}' → { in: 60 }
 */
function parseTokenAnswer(text) {
    const body = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isRecord */.u4)(body))
        return undefined;
    const token = (0,json/* textField */.M8)(body, 'token') ?? (0,json/* textField */.M8)(body, 'access_token');
    if (token === undefined || !/^[\x21-\x7e]+$/.test(token))
        return undefined;
    const seconds = body['expires_in'];
    if (typeof seconds === 'number')
        return { token, expires: { in: Math.max(shortest, seconds) } };
    const at = expiryOf(token);
    return { token, expires: at === undefined ? { in: shortest } : { at } };
}
/** Reads `exp` of a JSON Web Token (RFC 7519); undefined where the token is none. It is not verified: it is for us to send. */
function expiryOf(token) {
    const [, payload = ''] = token.split('.');
    try {
        const claims = (0,json/* parseJson */.qF)(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
        return (0,json/* isRecord */.u4)(claims) && typeof claims['exp'] === 'number' ? claims['exp'] : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/edge/registry/clouds/azure-exchange.ts



/** By this name a registry knows the bearers of a refresh token. */
const nobody = '00000000-0000-0000-0000-000000000000';
const registries = 'https://containerregistry.azure.net';
/** https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md: the registry itself gives a token for the cloud's. */
function exchanged(login, registry, edges) {
    const { source, tenant } = login;
    const { host } = registry;
    const token = async () => {
        const fields = { grant_type: 'access_token', service: host, ...(tenant === undefined ? {} : { tenant }) };
        const asked = (0,ask/* form */.Zd)({ ...fields, access_token: await cloudToken(login, registry) });
        const url = new URL(`https://${host}/oauth2/exchange`);
        const password = await (0,ask/* askFor */.dq)('refresh_token', { url, ...asked }, source, edges);
        const { expires } = parseTokenAnswer(JSON.stringify({ token: password })) ?? { expires: { in: 60 } };
        const now = edges.clock.now();
        return { username: nobody, password, expires: 'at' in expires ? expires.at * 1000 : now + expires.in * 1000 };
    };
    return { source, token };
}
/**
 * A token for registries alone is asked for first: some take no other. A tenant or cloud that does not know them by that
 * name has its management speak for them, as `az acr login` does.
 */
async function cloudToken({ token }, { manager }) {
    try {
        return await token(registries);
    }
    catch (error) {
        const isUnknown = error instanceof registry_failure/* Failure */.H && /AADSTS500011|invalid_resource/.test(error.message);
        if (!isUnknown)
            throw error;
        return token(manager);
    }
}

;// CONCATENATED MODULE: ./src/edge/registry/clouds/azure-machine.ts



const source = "Azure (the machine's managed identity)";
/** Finds the identity that Azure gives to its own machines and containers. */
function azureMachine(registry, edges) {
    const token = (resource) => {
        const { url, headers } = serviceOf(edges);
        url.searchParams.set('resource', resource);
        const client = (0,identity/* variable */.b)(edges.env, 'AZURE_CLIENT_ID');
        if (client !== undefined)
            url.searchParams.set('client_id', client);
        return (0,ask/* askFor */.dq)('access_token', { url, headers }, source, edges);
    };
    return exchanged({ source, tenant: undefined, token }, registry, edges);
}
/** Container Apps and App Service name theirs; a virtual machine, and a node of Kubernetes, have it at a fixed address. */
function serviceOf({ env }) {
    const [endpoint, secret] = [(0,identity/* variable */.b)(env, 'IDENTITY_ENDPOINT'), (0,identity/* variable */.b)(env, 'IDENTITY_HEADER')];
    if (endpoint !== undefined && secret !== undefined && URL.canParse(endpoint)) {
        const url = new URL(endpoint);
        url.searchParams.set('api-version', '2019-08-01');
        return { url, headers: { 'x-identity-header': secret } };
    }
    const host = (0,identity/* variable */.b)(env, 'AZURE_POD_IDENTITY_AUTHORITY_HOST') ?? 'http://169.254.169.254';
    const url = new URL('/metadata/identity/oauth2/token?api-version=2018-02-01', host);
    return { url, headers: { metadata: 'true' } };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/edge/registry/clouds/azure.ts









const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/**
 * Finds the identity that AZURE_CLIENT_ID and AZURE_TENANT_ID name, with a secret, a token file, or the job's OIDC
 * token; else the one that azure/login left to the `az` command. undefined: there is none.
 */
function azureIdentity(registry, edges) {
    const [client, tenant] = [(0,identity/* variable */.b)(edges.env, 'AZURE_CLIENT_ID'), (0,identity/* variable */.b)(edges.env, 'AZURE_TENANT_ID')];
    const proof = client === undefined || tenant === undefined ? undefined : proofOf(edges);
    if (client === undefined || tenant === undefined || proof === undefined) {
        const token = (resource) => askTool(resource, edges);
        return isSignedIn(edges) ? exchanged({ source: 'Azure (az)', tenant, token }, registry, edges) : undefined;
    }
    const source = `Azure (${proof.source})`;
    const url = new URL(`https://${registry.authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`);
    const token = async (resource) => {
        const fields = { client_id: client, grant_type: 'client_credentials', scope: `${resource}/.default` };
        return (0,ask/* askFor */.dq)('access_token', { url, ...(0,ask/* form */.Zd)({ ...fields, ...(await proof.fields()) }) }, source, edges);
    };
    return exchanged({ source, tenant, token }, registry, edges);
}
/** Where the command has been used at all, its file is there: only one that lists accounts is of somebody signed in. */
function isSignedIn({ env }) {
    const home = (0,identity/* variable */.b)(env, 'HOME') ?? (0,identity/* variable */.b)(env, 'USERPROFILE');
    const folder = (0,identity/* variable */.b)(env, 'AZURE_CONFIG_DIR') ?? (home && (0,external_node_path_.join)(home, '.azure'));
    const file = folder === undefined ? '' : (0,external_node_path_.join)(folder, 'azureProfile.json');
    if (!(0,external_node_fs_.existsSync)(file))
        return false;
    const profile = (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(file, 'utf8').replace(/^\uFEFF/, ''));
    const accounts = (0,json/* isRecord */.u4)(profile) ? profile['subscriptions'] : undefined;
    return Array.isArray(accounts) && accounts.length > 0;
}
function proofOf(edges) {
    const [secret, file] = [
        (0,identity/* variable */.b)(edges.env, 'AZURE_CLIENT_SECRET'),
        (0,identity/* variable */.b)(edges.env, 'AZURE_FEDERATED_TOKEN_FILE'),
    ];
    const asserted = (text) => ({
        client_assertion_type: assertionType,
        client_assertion: text,
    });
    if (secret !== undefined) {
        edges.mask(secret);
        return { source: 'AZURE_CLIENT_SECRET', fields: () => Promise.resolve({ client_secret: secret }) };
    }
    if (file !== undefined)
        return { source: 'AZURE_FEDERATED_TOKEN_FILE', fields: async () => asserted(await (0,promises_.readFile)(file, 'utf8')) };
    if (!(0,ask/* hasJobIdentity */.iC)(edges))
        return undefined;
    const fields = async () => asserted(await (0,ask/* jobIdentity */.Kv)('api://AzureADTokenExchange', edges));
    return { source: "the job's OIDC token", fields };
}
/** azure/login leaves nothing behind but the state of this command. */
async function askTool(resource, { env, mask }) {
    const words = ['account', 'get-access-token', '--resource', resource, '--output', 'json'];
    const output = await new Promise((resolve, reject) => {
        const options = { env: { ...env }, timeout: 60_000, maxBuffer: 256 * 1024, shell: process.platform === 'win32' };
        (0,external_node_child_process_.execFile)('az', words, options, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else if (error.code === 'ENOENT')
                reject(noTool());
            else
                reject(refusedBy(String(error.code ?? error.signal), stderr));
        });
    });
    const answer = (0,json/* parseJson */.qF)(output);
    const token = (0,json/* isRecord */.u4)(answer) ? (0,json/* textField */.M8)(answer, 'accessToken') : undefined;
    if (token === undefined)
        throw (0,ask/* rejected */.nS)('az account get-access-token gives no token', 'Azure (az)');
    mask(token);
    return token;
}
function noTool() {
    return new registry_failure/* Failure */.H('credentials/no-identity', 'azure/login was used, and the command az is not there');
}
/** Of what the command says, only Entra's code is told: the rest may repeat what was sent. */
function refusedBy(status, said) {
    const [code] = /\bAADSTS\d+\b/.exec(said) ?? [];
    const because = code === undefined ? '' : `: ${code}`;
    return (0,ask/* rejected */.nS)(`az account get-access-token ends with ${status}${because}`, 'Azure (az)');
}

;// CONCATENATED MODULE: ./src/core/registry/google-credentials.ts

/**
 * Reads a credential file, and refuses one that would send a token elsewhere than to Google, or fetch it from elsewhere
 * than the job's own service: it lies in the workspace, where a pull request may have put it. Gives the fault as text.
 *
 *     { type: 'external_account', token_url: 'https://evil.example/token' } → 'its token_url is not of googleapis.com'
 */
function readGoogleCredentials(text, jobTokenUrl) {
    const file = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isRecord */.u4)(file))
        return 'it is no JSON object';
    const type = (0,json/* textField */.M8)(file, 'type');
    if (type !== 'service_account' && type !== 'external_account' && type !== 'authorized_user')
        return 'its type is none of service_account, external_account, authorized_user';
    const fault = destinationFault(file) ?? sourceFault(file['credential_source'], jobTokenUrl);
    return fault ?? { ...file, type };
}
const destinations = ['token_url', 'token_uri', 'service_account_impersonation_url', 'token_info_url'];
function destinationFault(file) {
    const universe = (0,json/* textField */.M8)(file, 'universe_domain') ?? 'googleapis.com';
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(universe))
        return 'its universe_domain is no domain';
    const name = destinations.find((one) => !isUnder((0,json/* textField */.M8)(file, one) ?? `https://sts.${universe}`, universe));
    return name === undefined ? undefined : `its ${name} is not of ${universe}`;
}
function sourceFault(source, jobTokenUrl) {
    if (!(0,json/* isRecord */.u4)(source))
        return undefined;
    if (source['executable'] !== undefined)
        return 'it would run a program';
    const url = (0,json/* textField */.M8)(source, 'url');
    if (url === undefined)
        return undefined;
    const isJobs = jobTokenUrl !== undefined && URL.canParse(url) && new URL(url).origin === new URL(jobTokenUrl).origin;
    return isJobs ? undefined : 'its credential_source is not the token service of this job';
}
function isUnder(url, domain) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' && hostname.endsWith(`.${domain}`);
}

;// CONCATENATED MODULE: ./src/edge/registry/clouds/gcp.ts







/** In the order in which google-github-actions/auth and Google's own tools name the file. */
const names = ['GOOGLE_GHA_CREDS_PATH', 'GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'];
/** Finds the credential file that google-github-actions/auth left; undefined: there is none. */
function googleIdentity(edges) {
    const name = names.find((one) => (0,identity/* variable */.b)(edges.env, one) !== undefined);
    if (name === undefined)
        return undefined;
    const source = `Google (${name})`;
    const token = async () => {
        const text = await readOrFail((0,identity/* variable */.b)(edges.env, name) ?? '', source);
        const file = readGoogleCredentials(text, (0,identity/* variable */.b)(edges.env, 'ACTIONS_ID_TOKEN_REQUEST_URL'));
        if (typeof file === 'string')
            throw new registry_failure/* Failure */.H('credentials/malformed', `the file of ${source} cannot be used: ${file}`, {
                hint: 'Let google-github-actions/auth write it, in a step before this one of the same job',
            });
        // Google's client is large: nobody else is to wait for it.
        const { googleToken } = await Promise.all(/* import() */[__webpack_require__.e(492), __webpack_require__.e(5464)]).then(__webpack_require__.bind(__webpack_require__, 45464));
        return googleToken({ source, file }, edges);
    };
    return { source, token };
}
async function readOrFail(path, source) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        throw new registry_failure/* Failure */.H('credentials/malformed', `the file of ${source} cannot be opened`, {
            hint: 'The file lives as long as its job: run google-github-actions/auth in this one',
        });
    }
}
/** Finds the identity that Google gives to its own machines. */
function googleMachine(edges) {
    const source = "Google (the machine's service account)";
    // Google's own name for where its metadata is, if not at the usual place (gcp-metadata).
    const host = (0,identity/* variable */.b)(edges.env, 'GCE_METADATA_HOST') ?? 'metadata.google.internal';
    const url = new URL(`http://${host}/computeMetadata/v1/instance/service-accounts/default/token`);
    const token = async () => {
        const answer = await (0,ask/* askService */.xE)({ url, headers: { 'metadata-flavor': 'Google' } }, edges);
        const body = (0,json/* parseJson */.qF)(answer.body.toString('utf8'));
        const password = (0,json/* isRecord */.u4)(body) ? (0,json/* textField */.M8)(body, 'access_token') : undefined;
        // Whoever answers there without this header is not Google's.
        const isGoogles = (0,call/* header */.w)(answer, 'metadata-flavor') === 'Google';
        if (!isGoogles || !(0,json/* isRecord */.u4)(body) || password === undefined)
            throw new registry_failure/* Failure */.H('credentials/rejected', `${source} gives no token, but status ${answer.status}`);
        edges.mask(password);
        const seconds = typeof body['expires_in'] === 'number' ? body['expires_in'] : 60;
        return { username: identity/* tokenUser */.B, password, expires: edges.clock.now() + seconds * 1000 };
    };
    return { source, token };
}

;// CONCATENATED MODULE: ./src/edge/registry/clouds/cloud-source.ts






/**
 * What a cloud gives to this job: by the provider of the object, or by the host's own name. Throws a Failure
 * (`credentials/wrong-provider`) for a host that is none of the provider's.
 */
function cloudSource(edges) {
    const held = openTokens(edges);
    const find = (host, registry) => {
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
function machineSource(edges) {
    const held = openTokens(edges);
    const find = (host, registry) => {
        switch (registry.cloud) {
            case 'aws':
                return awsMachine(registry, edges);
            case 'gcp':
                return googleMachine(edges);
            case 'azure':
                return azureMachine({ host, ...registry }, edges);
        }
    };
    return async ({ host, object }) => {
        const registry = cloudRegistryOf(host);
        if (object === undefined || object.provider === 'generic' || registry === undefined)
            return undefined;
        try {
            return await held(host, find(host, registry));
        }
        catch (error) {
            if (!(error instanceof registry_failure/* Failure */.H))
                throw error;
            throw noIdentity(registry.cloud, error);
        }
    };
}
/** Each token is fetched once while it lives, however many wait for it. */
function openTokens({ clock }) {
    const tokens = new Map();
    return async (host, identity) => {
        const key = `${host} ${identity.source}`;
        const known = tokens.get(key);
        const kept = known !== undefined && known.until > clock.now() ? known : { token: identity.token(), until: Number.MAX_VALUE };
        tokens.set(key, kept);
        const asked = clock.now();
        try {
            const { username, password, expires } = await kept.token;
            if (kept !== known)
                kept.until = asked + 0.9 * (expires - asked);
            return { credentials: { kind: 'password', username, password }, source: identity.source, isGuess: false };
        }
        catch (error) {
            tokens.delete(key);
            throw error;
        }
    };
}
function checkProvider(provider, host) {
    const flux = wrongProvider(provider, host);
    if (flux === undefined)
        return;
    throw new registry_failure/* Failure */.H('credentials/wrong-provider', `spec.provider is ${provider}, and ${host} is none of its registries`, {
        flux,
        hint: 'Leave spec.provider out, or write the registry that belongs to it in spec.image',
    });
}
const steps = {
    aws: 'run aws-actions/configure-aws-credentials in an earlier step, or set AWS_ROLE_ARN for this one',
    gcp: 'run google-github-actions/auth in an earlier step',
    azure: 'set AZURE_CLIENT_ID and AZURE_TENANT_ID for this step, or run azure/login in an earlier one',
};
function noIdentity(cloud, { message }) {
    return new registry_failure/* Failure */.H('credentials/no-identity', `there is no identity for spec.provider ${cloud}: ${message}`, {
        hint: `Give the job "permissions: id-token: write", and ${steps[cloud]}`,
    });
}

// EXTERNAL MODULE: ./src/core/registry/docker-config.ts
var docker_config = __webpack_require__(36054);
;// CONCATENATED MODULE: ./src/edge/registry/credential-helper.ts



const patience = 10_000;
/** A helper has one short line to say. */
const longest = 64 * 1024;
/**
 * Asks `docker-credential-<name>` for a registry's credentials (docker/docker-credential-helpers); undefined where it
 * has none. The name comes out of a file, so it must be a bare word, and no shell sees it. Throws a Problem
 * (`credentials/helper-failed`), which quotes nothing of what the program said: it may be the secret.
 */
async function askHelper(name, serverKey, env) {
    if (!/^[\w.-]+$/.test(name))
        throw failed('of the docker config', 'its name is not a plain word');
    const program = `docker-credential-${name}`;
    const { status, output } = await run(program, serverKey, env);
    if (status !== 0) {
        if (/credentials not found/i.test(output))
            return undefined;
        throw failed(program, typeof status === 'number' ? `it ended with status ${status}` : `it could not be run (${status})`);
    }
    const answer = (0,json/* parseJson */.qF)(output);
    const secret = (0,json/* isRecord */.u4)(answer) ? (0,json/* textField */.M8)(answer, 'Secret') : undefined;
    if (!(0,json/* isRecord */.u4)(answer) || secret === undefined)
        throw failed(program, 'its answer has no "Secret"');
    const username = (0,json/* textField */.M8)(answer, 'Username') ?? '';
    // By this name a helper says that the secret is an identity token.
    const isToken = username === '<token>';
    return {
        credentials: isToken
            ? { kind: 'identity-token', username, token: secret }
            : { kind: 'password', username, password: secret },
        source: program,
        isGuess: false,
    };
}
function run(program, input, env) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, ['get'], {
            env: withoutInputs(env),
            stdio: ['pipe', 'pipe', 'ignore'],
            timeout: patience,
        });
        let output = '';
        child.stdout.setEncoding('utf8').on('data', (text) => {
            output += text;
            if (output.length > longest)
                child.kill();
        });
        child.once('error', (error) => {
            resolve({ status: 'code' in error ? String(error.code) : 'unknown', output: '' });
        });
        child.once('close', (status, signal) => {
            resolve({ status: status ?? String(signal), output });
        });
        // A helper that ends without reading is judged by its status.
        child.stdin.on('error', () => undefined).end(input);
    });
}
/** A helper finds its own way by variables of many names; the inputs of this program, with all their secrets, are none. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}
function failed(program, state) {
    return new problem/* Problem */.A('credentials/helper-failed', `Cannot ask the credential helper ${program}: ${state}`, {
        hint: 'Run it by hand (echo ghcr.io | docker-credential-… get), take it out of the docker config, or use the input registry-credentials',
    });
}

;// CONCATENATED MODULE: ./src/edge/registry/docker-configs.ts





/**
 * What `docker login`, `podman login` and their actions left on this machine. All files are looked at, the first that
 * has something for the registry wins.
 */
function dockerConfigSource(env) {
    let configs;
    const asked = new Map();
    return async ({ host, repository }) => {
        configs ??= readConfigs(env);
        for (const config of await configs) {
            const filed = (0,docker_config/* filedIn */.Kz)(config, host, repository);
            if (filed?.helper !== undefined) {
                const { name, serverKey } = filed.helper;
                const key = `${name} ${serverKey}`;
                const answer = asked.get(key) ?? askHelper(name, serverKey, env);
                asked.set(key, answer);
                const held = await answer;
                if (held !== undefined)
                    return held;
            }
            if (filed?.credentials !== undefined) {
                return { credentials: filed.credentials, source: `docker config (${config.from})`, isGuess: false };
            }
        }
        return undefined;
    };
}
async function readConfigs(env) {
    const inline = env['DOCKER_AUTH_CONFIG'] ?? '';
    const files = await Promise.all(locations(env).map(readConfig));
    return [inline === '' ? undefined : (0,docker_config/* parseDockerConfig */.Cj)(inline, 'DOCKER_AUTH_CONFIG'), ...files].filter((config) => config !== undefined);
}
/** In the order of go-containerregistry's keychain. A variable that is set to nothing is not set. */
function locations(env) {
    const home = docker_configs_presence(env['HOME']) ?? docker_configs_presence(env['USERPROFILE']);
    const runtime = docker_configs_presence(env['XDG_RUNTIME_DIR']);
    const docker = docker_configs_presence(env['DOCKER_CONFIG']) ?? (home && (0,external_node_path_.join)(home, '.docker'));
    return [
        docker && (0,external_node_path_.join)(docker, 'config.json'),
        docker_configs_presence(env['REGISTRY_AUTH_FILE']),
        runtime && (0,external_node_path_.join)(runtime, 'containers', 'auth.json'),
        home && (0,external_node_path_.join)(home, '.config', 'containers', 'auth.json'),
    ].filter((path) => path !== undefined);
}
function docker_configs_presence(value) {
    return value === '' ? undefined : value;
}
async function readConfig(path) {
    try {
        return (0,docker_config/* parseDockerConfig */.Cj)(await (0,promises_.readFile)(path, 'utf8'), path);
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new problem/* Problem */.A('credentials/malformed', `Cannot read the docker config "${path}": the file cannot be opened (${code})`);
    }
}

// EXTERNAL MODULE: ./src/edge/registry/gate.ts
var registry_gate = __webpack_require__(49634);
;// CONCATENATED MODULE: ./src/edge/registry/echo.ts
/** A shorter secret is no secret, and its letters stand in every text. */
const echo_shortest = 4;
const secretFields = ['password', 'refresh_token', 'access_token', 'client_secret'];
/**
 * Takes out of refusals and warnings what a request itself showed for credentials: a server or proxy that repeats it
 * would have it stand in a report, which others read and no mask covers.
 *
 *     401 'no such token: abcdef' to 'Bearer abcdef' → 'no such token: ***'
 */
function withoutEcho(send) {
    return async (call) => {
        const answer = await send(call);
        const secrets = secretsIn(call);
        const warning = answer.headers['warning'];
        const isQuiet = answer.status < 400 && warning === undefined;
        return secrets.length === 0 || isQuiet ? answer : silenced(answer, secrets);
    };
}
function silenced(answer, secrets) {
    const hide = (text) => secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
    const { warning } = answer.headers;
    const quiet = typeof warning === 'object' ? warning.map(hide) : warning && hide(warning);
    const body = answer.status < 400 ? answer.body : Buffer.from(hide(answer.body.toString('latin1')), 'latin1');
    return { ...answer, headers: { ...answer.headers, warning: quiet }, body };
}
/** The longest first, for one may be a part of another. In letters of Latin 1, as bodies are read. */
function secretsIn({ headers, body }) {
    const [scheme = '', shown = ''] = (headers['authorization'] ?? '').split(' ');
    const isBasic = scheme.toLowerCase() === 'basic';
    const login = isBasic ? Buffer.from(shown, 'base64').toString('latin1') : '';
    const form = new URLSearchParams(body ?? '');
    const fields = secretFields.map((name) => Buffer.from(form.get(name) ?? '').toString('latin1'));
    const all = [shown, login.slice(login.indexOf(':') + 1), ...fields];
    return all
        .flatMap((secret) => [secret, encodeURIComponent(secret)])
        .filter((secret) => secret.length >= echo_shortest)
        .sort((a, b) => b.length - a.length);
}

// EXTERNAL MODULE: ./src/edge/registry/clock.ts
var registry_clock = __webpack_require__(45347);
;// CONCATENATED MODULE: ./src/edge/registry/tokens.ts





const answerLimit = 64 * 1024;
const tokens_patience = 60_000;
/** The tokens of one registry for one holder of credentials: each is fetched once, however many wait for it. */
class Tokens {
    #edges;
    #tokens = new Map();
    #pending = new Map();
    constructor(edges) {
        this.#edges = edges;
    }
    /** Gives a token that is good for a while yet. Throws a Failure where the service gives none. */
    async take(ticket, signal) {
        const key = keyOf(ticket);
        const known = this.#tokens.get(key);
        if (known !== undefined && known.refreshAt > this.#edges.clock.now())
            return known;
        return (0,registry_clock/* abortable */.Z)(this.#pending.get(key) ?? this.#fetch(key, ticket), signal);
    }
    /** Forgets a token that was refused, unless it has been replaced already. */
    drop(ticket, refused) {
        const key = keyOf(ticket);
        if (this.#tokens.get(key) === refused)
            this.#tokens.delete(key);
    }
    #fetch(key, ticket) {
        const pending = exchange(ticket, this.#edges)
            .then((token) => {
            this.#tokens.set(key, token);
            return token;
        })
            .finally(() => this.#pending.delete(key));
        this.#pending.set(key, pending);
        return pending;
    }
}
function keyOf({ realm, service, scope }) {
    return JSON.stringify([realm.href, service, scope]);
}
async function exchange(ticket, { send, clock, mask }) {
    const asked = clock.now();
    // Not the signal of who asked first: others wait for the same token.
    const answer = await tokens_ask(ticket, send, clock.deadline(tokens_patience));
    const given = answer.status === 200 ? parseTokenAnswer(answer.body.toString('utf8')) : undefined;
    if (given === undefined)
        throw tokens_refusal(answer, ticket);
    mask(given.token);
    return { value: given.token, refreshAt: asked + 0.9 * lifetimeOf(given, asked) };
}
async function tokens_ask(ticket, send, signal) {
    try {
        if (ticket.held?.credentials.kind !== 'identity-token')
            return await send(get(ticket, signal));
        const answer = await send(refresh(ticket, signal));
        // A service without OAuth has no POST (go-containerregistry, bearer.go).
        return answer.status === 404 ? await send(get(ticket, signal)) : answer;
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        throw new registry_failure/* Failure */.H('registry/timeout', `the token service ${ticket.realm.host} does not answer in time`);
    }
}
function lifetimeOf({ expires }, now) {
    return 'in' in expires ? expires.in * 1000 : expires.at * 1000 - now;
}
/** The docker token protocol: https://distribution.github.io/distribution/spec/auth/token/ */
function get({ realm, service, scope, held }, signal) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', scope);
    const authorization = held && basicHeader(held.credentials);
    return {
        method: 'GET',
        url,
        headers: authorization === undefined ? {} : { authorization },
        limit: answerLimit,
        signal,
    };
}
/** Its OAuth form: https://distribution.github.io/distribution/spec/auth/oauth/ */
function refresh({ realm, service, scope, held }, signal) {
    const token = held?.credentials.kind === 'identity-token' ? held.credentials.token : '';
    const form = { grant_type: 'refresh_token', refresh_token: token, service: service ?? '', scope };
    return {
        method: 'POST',
        url: realm,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ ...form, client_id: 'flux-image-automation' }).toString(),
        limit: answerLimit,
        signal,
    };
}
/** The header for a username and password; a server without OAuth takes an identity token as the password. */
function basicHeader(credentials) {
    if (credentials.kind === 'registry-token')
        return undefined;
    const password = credentials.kind === 'password' ? credentials.password : credentials.token;
    return `Basic ${Buffer.from(`${credentials.username}:${password}`).toString('base64')}`;
}
function tokens_refusal(answer, { host, realm, held }) {
    const { status } = answer;
    const service = `the token service ${realm.host}`;
    if (status === 200)
        return new registry_failure/* Failure */.H('registry/protocol', `${service} answers without a token (${(0,redact_url/* redactUrl */.B)(answer.url)})`);
    const flux = (0,registry_failure/* answerText */.y)(answer);
    if (held !== undefined && [400, 401, 403].includes(status)) {
        const state = `${service} refuses the credentials from ${held.source} with status ${status}`;
        return new registry_failure/* Failure */.H('credentials/rejected', state, {
            flux,
            hint: `Check ${held.source}: the token may have expired, be mistyped, or give no access to this repository`,
        });
    }
    if (status === 401 || status === 403) {
        return new registry_failure/* Failure */.H('registry/unauthorized', `${service} answers ${status}`, { flux, hint: credentialsHint(host) });
    }
    if (status === 429)
        return new registry_failure/* Failure */.H('registry/rate-limited', `${service} answers ${status}`, { flux });
    const code = status >= 500 ? 'registry/unavailable' : 'registry/protocol';
    return new registry_failure/* Failure */.H(code, `${service} answers ${status}`, { flux });
}

;// CONCATENATED MODULE: ./src/edge/registry/masking.ts

/** Gives every form in which a secret may come to stand in a log: as it is, and as headers, Secrets and URLs write it. */
function formsOf(credentials) {
    const header = basicHeader(credentials);
    const secret = credentials.kind === 'password' ? credentials.password : credentials.token;
    return [...encoded(secret), ...(header === undefined ? [] : [header.replace('Basic ', '')])];
}
/** The same for what connections are made with. A mask knows lines only. */
function maskedForms({ tls, proxy }) {
    const key = tls?.client?.key ?? '';
    const lines = key.split(/\r?\n/).filter((line) => line.length > 3 && !line.startsWith('-----'));
    const password = decodeURIComponent(proxy?.password ?? '');
    const login = Buffer.from(`${decodeURIComponent(proxy?.username ?? '')}:${password}`).toString('base64');
    return [...lines, ...(password === '' ? [] : [...encoded(password), login])];
}
function encoded(secret) {
    return [...new Set([secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])];
}

;// CONCATENATED MODULE: ./src/edge/registry/retry.ts


const retries = 4;
const firstPause = 500;
/** A registry that asks for more than this is not waited for. */
const longestPause = 60_000;
/** go-containerregistry's, with 522 and 499 of proxies. */
const passing = new Set([408, 429, 499, 500, 502, 503, 504, 522]);
/**
 * Asks again when that can help: after a server's or the network's passing fault, twice as late each time, or when the
 * server says so. A host that says so is left alone by everybody: for a while by waiting, and where that is too long, by
 * giving its refusal to all who come until then.
 */
function retrying(send, gate, clock) {
    const closed = new Map();
    return async (call) => {
        const { host } = call.url;
        const shut = closed.get(host);
        if (shut !== undefined && shut.until > clock.now())
            return { ...shut.answer, method: call.method, url: call.url };
        for (let attempt = 0;; attempt += 1) {
            const outcome = await send(call).catch((error) => {
                if (error instanceof connection_error/* ConnectionError */.R && error.isPassing && attempt < retries)
                    return undefined;
                throw error;
            });
            const wanted = wantedPause(outcome, clock.now());
            if (wanted <= longestPause)
                gate.pause(host, wanted);
            else if (outcome !== undefined && passing.has(outcome.status))
                closed.set(host, { until: clock.now() + wanted, answer: outcome });
            if (outcome !== undefined && (attempt === retries || isFinal(outcome, wanted)))
                return outcome;
            await clock.sleep(Math.max(wanted, firstPause * 2 ** attempt * (1 + clock.jitter() / 4)), call.signal);
        }
    };
}
function isFinal({ status }, wanted) {
    return !passing.has(status) || wanted > longestPause;
}
/** Milliseconds that a server wants to be left alone; 0 where it does not say, or has not answered. */
function wantedPause(answer, now) {
    const until = answer && retryAt(answer, now);
    return Math.max(0, (until ?? now) - now);
}

;// CONCATENATED MODULE: ./src/edge/registry/scheme.ts


/** More than connecting and answering may take. */
const scheme_patience = 60_000;
/**
 * Finds the URL of a registry's `/v2/`. Where plain HTTP is allowed, HTTPS is still tried first, as Flux does: a
 * registry marked `insecure` may well have a certificate. It is tried once a host, without credentials.
 */
function openSchemes(send, clock) {
    const known = new Map();
    return async ({ host, prefix, scheme }, signal) => {
        if (scheme !== 'either')
            return new URL(`${scheme}://${host}${prefix}/v2/`);
        const pending = known.get(host) ?? spoken(new URL(`https://${host}/v2/`), send, clock.deadline(scheme_patience));
        known.set(host, pending);
        pending.catch(() => known.delete(host));
        return new URL(`${await (0,registry_clock/* abortable */.Z)(pending, signal)}://${host}${prefix}/v2/`);
    };
}
async function spoken(url, send, signal) {
    try {
        await send({ method: 'GET', url, headers: {}, limit: 64 * 1024, signal });
        return 'https';
    }
    catch (error) {
        if (!(error instanceof connection_error/* ConnectionError */.R))
            throw error;
        // A server whose body breaks off, or whose certificate is wrong, does speak HTTPS.
        return ['cut-short', 'too-large', 'certificate'].includes(error.fault) ? 'https' : 'http';
    }
}

;// CONCATENATED MODULE: ./src/edge/registry/contact.ts

/** What is known of how a host wants to be asked, by whoever asked it first in this run. */
class Contact {
    /** undefined: it has not asked for anything yet. */
    offers;
    #first;
    /**
     * Lets the first visitor in at once and has the others wait until it is done at the door: a hundred repositories of
     * one host then learn from one 401. Gives what to call when done.
     */
    async enter(signal) {
        if (this.#first !== undefined) {
            await (0,registry_clock/* abortable */.Z)(this.#first, signal);
            return () => undefined;
        }
        let done = () => undefined;
        this.#first = new Promise((resolve) => {
            done = resolve;
        });
        return done;
    }
}

;// CONCATENATED MODULE: ./src/edge/registry/redirect.ts




const most = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * Follows redirects by hand. Credentials stay at home: once a request has left the origin it began at, `abroad` does it,
 * which has none, even if it is sent back (distribution-spec: "clients MUST NOT forward the Authorization header").
 */
function following(home, abroad) {
    return async (call) => {
        // What is posted is a secret: it goes where it was addressed to, or nowhere.
        if (call.method === 'POST')
            return home(call);
        let url = call.url;
        let send = home;
        for (let hop = 0; hop <= most; hop += 1) {
            const answer = await send({ ...call, url });
            const target = redirects.has(answer.status) ? targetOf(answer) : undefined;
            if (target === undefined)
                return answer;
            judge(call.url, url, target);
            if (target.origin !== call.url.origin)
                send = abroad;
            url = target;
        }
        throw new registry_failure/* Failure */.H('registry/unsafe-redirect', `${(0,redact_url/* redactUrl */.B)(call.url)} redirects more than ${most} times`);
    };
}
function targetOf(answer) {
    const location = (0,call/* header */.w)(answer, 'location') ?? '';
    return location !== '' && URL.canParse(location, answer.url.href) ? new URL(location, answer.url) : undefined;
}
/** Refuses what would take a request out of TLS, or into a network that the registry itself may have no way into. */
function judge(start, from, to) {
    const refuse = (why) => new registry_failure/* Failure */.H('registry/unsafe-redirect', `${(0,redact_url/* redactUrl */.B)(from)} redirects to ${(0,redact_url/* redactUrl */.B)(to)}, ${why}`, {
        hint: 'If this is your own registry, let it redirect to a host name over HTTPS, or serve the content itself',
    });
    if (to.protocol !== 'https:' && to.protocol !== 'http:')
        throw refuse('which is no web address');
    if (from.protocol === 'https:' && to.protocol === 'http:')
        throw refuse('which would leave HTTPS');
    if ((0,hosts/* isPrivate */.Gw)(to.hostname) && !(0,hosts/* isPrivate */.Gw)(start.hostname)) {
        throw refuse('an address in a private network; a registry could make the runner call its own network so');
    }
}

;// CONCATENATED MODULE: ./src/core/registry/challenge.ts
/** A token, and `= value` behind it where it is a parameter: quoted (commas may stand in it) or, against the RFC, bare. */
const item = /[\s,]*([!#$%&'*+.^_`|~\w-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/gy;
/**
 * Reads every challenge of a WWW-Authenticate header (RFC 9110, 11.6.1); what cannot be read ends the list. Several may
 * stand in one header: Codeberg offers Bearer and Basic so.
 *
 *     'Bearer realm="https://a/token",scope="a:b,c",Basic realm="x"'  →  [bearer {realm, scope}, basic {realm}]
 */
function parseChallenges(header) {
    const challenges = [];
    for (const [text, name = '', quoted, bare] of header.matchAll(item)) {
        const value = quoted?.replace(/\\(.)/g, '$1') ?? bare;
        const last = challenges.at(-1);
        if (value === undefined)
            challenges.push({ scheme: name.toLowerCase(), parameters: new Map() });
        else if (last === undefined || text === '')
            break;
        else if (!last.parameters.has(name.toLowerCase()))
            last.parameters.set(name.toLowerCase(), value);
    }
    return challenges;
}

;// CONCATENATED MODULE: ./src/core/registry/offers.ts

/**
 * Reads what a WWW-Authenticate header offers. A Bearer challenge whose realm is no URL is none.
 *
 *     'Bearer realm="https://a/token",service="s",scope="*",Basic realm="x"'  →  { bearer: { realm, service: 's', scope: undefined }, basic: true }
 */
function offersOf(header) {
    const challenges = parseChallenges(header ?? '');
    const bearers = challenges.filter(({ scheme }) => scheme === 'bearer').map(({ parameters }) => parameters);
    const bearer = bearers.find((parameters) => URL.canParse(parameters.get('realm') ?? ''));
    const scope = bearer?.get('scope') ?? '';
    return {
        bearer: bearer && {
            realm: new URL(bearer.get('realm') ?? ''),
            service: bearer.get('service'),
            scope: isScope(scope) ? scope : undefined,
        },
        basic: challenges.some(({ scheme }) => scheme === 'basic'),
        isSilent: challenges.length === 0,
    };
}
/** `type:name:actions`, one or several (https://distribution.github.io/distribution/spec/auth/scope/). Codeberg sends `*`. */
function isScope(text) {
    return text !== '' && text.split(' ').every((part) => /^[a-z]+(?:\([a-z]+\))?:.+:.+$/.test(part));
}
/**
 * Names the right to read from the repository that a URL is about; undefined where it is about none.
 *
 *     '/v2/org/app/tags/list' → 'repository:org/app:pull'    '/v2/' → undefined
 *     '/acr/v1/org/app/_tags/1.0.0' → 'repository:org/app:metadata_read'
 */
function scopeFor(path) {
    const [, described] = /^\/acr\/v1\/(.+)\/_tags\/[^/]+$/.exec(path) ?? [];
    if (described !== undefined)
        return `repository:${described}:metadata_read`;
    const [, repository] = /\/v2\/(.+)\/(?:tags\/list|manifests\/[^/]+|blobs\/[^/]+|referrers\/[^/]+)$/.exec(path) ?? [];
    return repository === undefined ? undefined : `repository:${repository}:pull`;
}

;// CONCATENATED MODULE: ./src/core/registry/token-service.ts

/** Token services that stand under another name than the registries they serve. */
const knownPairs = [
    ['azurecr.io', 'login.microsoftonline.com'],
    ['pkg.dev', 'oauth2.googleapis.com'],
    ['scw.cloud', 'api.scaleway.com'],
];
/**
 * Judges the token service (`realm`) that a registry names. Plain HTTP only where the registry itself is so, and no
 * address of somebody's own network but the registry's own: else any registry could make us send requests into the
 * runner's network (go-containerregistry, validateRealmURL). Credentials only to the registry's own site.
 *
 *     (https://index.docker.io, https://auth.docker.io/token) → 'credentials'
 *     (https://ghcr.io, https://evil.example/token) → 'anonymous'
 *     (https://ghcr.io, http://169.254.169.254/) → 'none'
 */
function trustInTokenService(registry, realm) {
    if (realm.protocol !== 'https:' && !(realm.protocol === 'http:' && registry.protocol === 'http:'))
        return 'none';
    if (realm.hostname === registry.hostname)
        return 'credentials';
    if ((0,hosts/* isPrivate */.Gw)(realm.hostname))
        return (0,hosts/* isLoopback */.U9)(realm.hostname) && (0,hosts/* isLoopback */.U9)(registry.hostname) ? 'credentials' : 'none';
    return isSameSite(registry.hostname, realm.hostname) || isKnownPair(registry.hostname, realm.hostname)
        ? 'credentials'
        : 'anonymous';
}
function isKnownPair(registry, service) {
    return knownPairs.some(([suffix, name]) => registry.endsWith(`.${suffix}`) && service === name);
}
function isSameSite(a, b) {
    const site = siteOf(a);
    return site !== undefined && site === siteOf(b);
}
/**
 * The part of a name that somebody registered: its last two labels, or three under a suffix of the kind of `co.uk`. The
 * list of public suffixes would be exact, and is larger than all of this program.
 */
function siteOf(hostname) {
    const labels = hostname.split('.');
    const [second = '', top = ''] = labels.slice(-2);
    if (labels.length < 2 || /^\d+$|^\[/.test(top))
        return undefined;
    const size = top.length === 2 && /^(?:co|com|net|org|gov|gob|edu|ac|or|ne|go)$/.test(second) ? 3 : 2;
    return labels.length < size ? undefined : labels.slice(-size).join('.');
}

;// CONCATENATED MODULE: ./src/edge/registry/session.ts






/** A second look at a server that asked in another way, its challenge, and the one for a wider scope. */
const mostTurns = 3;
const noPass = { kind: 'none' };
/**
 * Makes requests as one holder of credentials, and does what a server asks for before it answers
 * (https://distribution.github.io/distribution/spec/auth/token/). A 401 that comes out of here is the last word.
 */
class Session {
    #edges;
    constructor(edges) {
        this.#edges = edges;
    }
    async send(call) {
        let [answer, pass] = await this.#first(call);
        for (let turn = 0; turn < mostTurns; turn += 1) {
            const next = await this.#after(answer, pass, call);
            if (next === undefined)
                return answer;
            [answer, pass] = [await this.#show(next, call), next];
        }
        return answer;
    }
    async #first(call) {
        const done = await this.#edges.contact.enter(call.signal);
        try {
            const pass = await this.#expected(call);
            return [await this.#show(pass, call), pass];
        }
        finally {
            done();
        }
    }
    /** What this server asked for before. Nothing is shown unasked, least of all a password. */
    async #expected(call) {
        const { contact, held } = this.#edges;
        if (held?.credentials.kind === 'registry-token')
            return { kind: 'given', header: `Bearer ${held.credentials.token}` };
        if (contact.offers?.bearer !== undefined)
            return this.#bearer({ ...contact.offers.bearer, scope: undefined }, call, false);
        return (contact.offers?.basic === true ? this.#basic() : undefined) ?? noPass;
    }
    async #show(pass, call) {
        const { contact, send } = this.#edges;
        const authorization = pass.kind === 'bearer' ? `Bearer ${pass.token.value}` : pass.kind === 'none' ? undefined : pass.header;
        const headers = authorization === undefined ? call.headers : { ...call.headers, authorization };
        const answer = await send({ ...call, headers });
        // Harbor asks for Basic as soon as it sees any credentials, so only what it says to a stranger counts.
        if (answer.status === 401 && pass.kind === 'none')
            contact.offers = offersIn(answer);
        if (answer.status < 400 && pass.kind === 'basic')
            contact.offers ??= { bearer: undefined, basic: true, isSilent: false };
        return answer;
    }
    async #after(answer, pass, call) {
        if (answer.status !== 401)
            return this.#unasked(answer, pass);
        const offers = offersIn(answer);
        return this.#reply(offers.isSilent && pass.kind === 'none' ? await this.#ping(call) : offers, pass, call);
    }
    async #reply(offers, pass, call) {
        switch (pass.kind) {
            case 'given':
                return undefined;
            case 'bearer':
                return this.#afterToken(offers, pass, call);
            case 'basic':
                return offers.bearer && this.#bearer(offers.bearer, call, true);
            case 'none':
                if (offers.bearer !== undefined)
                    return this.#bearer(offers.bearer, call, true);
                return offers.basic ? this.#basic() : undefined;
        }
    }
    /** A token was refused: it has run out, is for another scope, or the server must be asked anew what it wants. */
    async #afterToken({ bearer }, pass, call) {
        this.#edges.tokens.drop(pass.ticket, pass.token);
        if (bearer === undefined)
            return noPass;
        const isOther = bearer.scope !== undefined && bearer.scope !== pass.ticket.scope;
        return pass.isFresh && !isOther ? undefined : this.#bearer(bearer, call, true);
    }
    /** gcr.io refuses without a word what it explains at `/v2/`. */
    async #ping(call) {
        const { contact, send, base } = this.#edges;
        contact.offers = offersIn(await send({ ...call, method: 'GET', url: base }));
        return contact.offers;
    }
    /**
     * Some servers say "not found", "forbidden" or "not allowed" to a stranger where others say 401. Flux shows such a
     * server its username and password at once (go-containerregistry, ping.go); here it is once the stranger has failed.
     */
    #unasked(answer, pass) {
        const isRefusal = answer.status === 403 || answer.status === 404 || answer.status === 405;
        return isRefusal && pass.kind === 'none' && this.#edges.contact.offers === undefined ? this.#basic() : undefined;
    }
    #basic() {
        const value = this.#edges.held && basicHeader(this.#edges.held.credentials);
        return value === undefined ? undefined : { kind: 'basic', header: value };
    }
    async #bearer({ realm, service, scope }, call, isFresh) {
        const held = await this.#heldFor(realm, call.url);
        const ticket = { host: call.url.host, realm, service, scope: scope ?? scopeFor(call.url.pathname) ?? '', held };
        return { kind: 'bearer', ticket, token: await this.#edges.tokens.take(ticket, call.signal), isFresh };
    }
    async #heldFor(realm, registry) {
        const { held, credentialsFor } = this.#edges;
        const trust = trustInTokenService(registry, realm);
        const service = `${registry.host} names the token service ${(0,redact_url/* redactUrl */.B)(realm)}`;
        if (trust === 'none') {
            throw new registry_failure/* Failure */.H('registry/unsafe-redirect', `${service}, which is in a private network or not behind HTTPS`);
        }
        if (trust === 'credentials' || held === undefined || held.isGuess)
            return trust === 'credentials' ? held : undefined;
        const filed = await credentialsFor({ host: realm.host, repository: '', object: undefined });
        if (filed !== undefined)
            return filed;
        throw new registry_failure/* Failure */.H('registry/unsafe-redirect', `${service}, which is of another site: the credentials from ${held.source} are not sent there`, {
            hint: `If the token service is the right one, file the credentials under its name as well: ${realm.host}=username:password in registry-credentials`,
        });
    }
}
function offersIn(answer) {
    return offersOf((0,call/* header */.w)(answer, 'www-authenticate'));
}

;// CONCATENATED MODULE: ./src/edge/registry/sessions.ts





/** All sessions of a run: one for each registry and holder of credentials, which share what they learn of the host. */
class Sessions {
    #edges;
    #contacts = new Map();
    #sessions = new Map();
    constructor(edges) {
        this.#edges = edges;
    }
    /** Gives the way to make requests to a registry (`https://host/v2/`) with these credentials. */
    with(base, held) {
        const key = JSON.stringify([base.href, held?.credentials]);
        const session = this.#sessions.get(key) ?? this.#open(base, held);
        this.#sessions.set(key, session);
        return session;
    }
    /** What a registry that has been asked calls itself to its token service. */
    serviceOf(base) {
        return this.#contacts.get(base.origin)?.offers?.bearer?.service;
    }
    #open(base, held) {
        const own = this.#signedIn(base, held);
        if (held?.isGuess !== true)
            return own;
        return guessing(own, this.#signedIn(base, undefined), () => {
            this.#edges.log(`${base.host}: ${held.source} opens nothing there, going on without credentials`);
        });
    }
    #signedIn(base, held) {
        const { send, credentialsFor, clock, mask } = this.#edges;
        const contact = this.#contacts.get(base.origin) ?? new Contact();
        this.#contacts.set(base.origin, contact);
        const tokens = new Tokens({ send: following(send, (call) => send({ ...call, headers: {} })), clock, mask });
        const session = new Session({ send, tokens, contact, held, credentialsFor, base });
        // A list may go on where a redirect has led: from the second page on, that place is asked for by its own name.
        const isHome = ({ url }) => url.origin === base.origin;
        return following((call) => (isHome(call) ? session.send(call) : send(call)), send);
    }
}
const refusals = new Set([401, 403, 404]);
/**
 * Asks with credentials that nobody gave for this registry, and without any where they are refused: the job's token
 * opens the packages of its own repository, and is turned away from the public ones of others. No other credentials
 * are ever left out.
 */
function guessing(own, open, onRefused) {
    let isRefused = false;
    return async (call) => {
        const answer = isRefused ? undefined : await orRejected(own(call));
        if (answer !== undefined && !refusals.has(answer.status))
            return answer;
        const other = await open(call);
        if (other.status >= 400)
            return answer ?? other;
        if (!isRefused)
            onRefused();
        isRefused = true;
        return other;
    };
}
async function orRejected(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof registry_failure/* Failure */.H && error.code === 'credentials/rejected')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/edge/registry/transport.ts + 4 modules
var registry_transport = __webpack_require__(7210);
;// CONCATENATED MODULE: ./src/edge/registry/clients.ts

















const noSecrets = { tls: undefined, proxy: undefined };
function openClients(settings) {
    const { clock, mask, log, mirrors, vault } = settings;
    const wayFor = openWays(settings);
    const credentialsFor = told(sourcesOf(settings, wayFor(noSecrets).send), settings);
    const sessions = new Map();
    return async (image, object, signal) => {
        const endpoint = (0,registry_endpoint/* endpointOf */.X)(image, mirrors, object.insecure);
        mustBeUrl(endpoint, object);
        // Neither credentials nor connections that an object names are meant for another registry than its own.
        const own = endpoint.host === (0,hosts/* hostIdentity */.dW)(image.registry) ? object : undefined;
        const secrets = own === undefined ? noSecrets : connectionSecretsOf(own, vault);
        const way = wayFor(secrets);
        const shared = sessions.get(way) ?? new Sessions({ send: way.send, credentialsFor, clock, mask, log });
        sessions.set(way, shared);
        const held = await credentialsFor({ host: endpoint.host, repository: endpoint.repository, object: own });
        // Who names certificates means TLS, even on this machine.
        const scheme = own?.certSecretRef === undefined || own.insecure ? endpoint.scheme : 'https';
        const base = await way.baseOf({ ...endpoint, scheme }, signal);
        const send = shared.with(base, held);
        const { host, repository, prefix } = endpoint;
        // Docker Hub answers elsewhere, where no certificate of the object's is meant to be shown.
        const sends = {
            token: send,
            password: showing(way.send, held),
            nothing: wayFor({ ...secrets, tls: undefined }).send,
        };
        const place = () => ({ host, base, repository, service: shared.serviceOf(base) });
        return new Client({
            send,
            base,
            repository,
            signal,
            push: prefix === '' ? { place, sends, signal } : undefined,
            asked: () => ({ host, held, now: clock.now() }),
            log,
        });
    };
}
function openWays({ env, clock, concurrency, timeouts, mask }) {
    const gate = new registry_gate/* Gate */.i(concurrency, lanes/* lanesOf */.TJ, clock);
    const transport = (0,registry_transport/* openTransport */.g)({ env, gate, timeouts });
    const ways = new Map();
    return (secrets) => {
        const key = JSON.stringify([secrets.tls, secrets.proxy?.href]);
        const known = ways.get(key);
        if (known !== undefined)
            return known;
        for (const form of maskedForms(secrets))
            mask(form);
        const bare = transport(secrets);
        const way = { send: withoutEcho(retrying(bare, gate, clock)), baseOf: openSchemes(bare, clock) };
        ways.set(key, way);
        return way;
    };
}
/**
 * In the order in which they are asked: what was said for this registry, what Git says, what a cloud gives to the job,
 * what the machine has, what a cloud gives to the machine, what the job has.
 */
function sourcesOf({ credentials, env, jobToken, vault, clock, mask }, send) {
    const cloud = { env, send, clock, mask };
    return firstOf([
        inputSource(credentials),
        secretSource(vault),
        cloudSource(cloud),
        dockerConfigSource(env),
        machineSource(cloud),
        jobTokenSource(jobToken),
        unreadableSecrets(vault),
    ]);
}
/** Shows username and password at once, to a host that has had them asked of it already. */
function showing(send, held) {
    const authorization = held && basicHeader(held.credentials);
    return authorization === undefined ? send : (call) => send({ ...call, headers: { ...call.headers, authorization } });
}
/** Makes known where credentials come from, once, and to the log's mask what they are. */
function told(source, { log, mask }) {
    const said = new Set();
    return async (addressee) => {
        const held = await source(addressee);
        if (held === undefined)
            return undefined;
        for (const form of formsOf(held.credentials))
            mask(form);
        const line = `${addressee.host}: credentials from ${held.source}`;
        if (!said.has(line))
            log(line);
        said.add(line);
        return held;
    };
}
/** Flux's grammar lets more through than a URL can hold, or would hold unchanged: `..` would lead elsewhere. */
function mustBeUrl({ host, repository }, { image, meta }) {
    const text = `https://${host}/v2/${repository}/tags/list`;
    if (URL.canParse(text) && new URL(text).pathname === `/v2/${repository}/tags/list` && new URL(text).host !== '')
        return;
    throw new problem/* Problem */.A('repository/invalid-image', `Cannot ask for the image "${image}": it is no part of a URL`, {
        at: meta.at,
        hint: 'Write spec.image as host/repository, such as ghcr.io/org/app',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/edge/registry/contents.ts


/** Names bytes as registries do. */
function sha256(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * Manifests and blobs by their digests. What a digest names never changes, so each is fetched once a run, whichever
 * repository it was found in.
 */
class Contents {
    #texts = new Map();
    read(client, path, digest, wanted) {
        const known = this.#texts.get(digest) ?? fetched(client, path, digest, wanted);
        this.#texts.set(digest, known);
        known.catch(() => this.#texts.delete(digest));
        return known;
    }
}
async function fetched(client, path, digest, wanted) {
    const { body } = await client.get(client.url(`${path}/${digest}`), wanted);
    const isWhole = digest === (digest.startsWith('sha512:') ? sha512(body) : sha256(body));
    if (!isWhole)
        throw new registry_failure/* Failure */.H('registry/protocol', `what the registry gives for ${digest} has another digest`);
    return body.toString('utf8');
}
function sha512(bytes) {
    return `sha512:${(0,external_node_crypto_.createHash)('sha512').update(bytes).digest('hex')}`;
}

;// CONCATENATED MODULE: ./src/edge/registry/deed.ts

function scanOf(repository) {
    const flux = (text) => ({ reason: 'ReadOperationFailed', message: `scan failed: ${text}` });
    return { repository, act: `list the tags of "${repository.image}"`, flux };
}
function digestOf(repository, tag) {
    const name = `${repository.image}:${tag}`;
    const flux = (text) => ({
        reason: 'Failed',
        message: `failed fetching digest of ${name}: failed fetching descriptor for "${name}": ${text}`,
    });
    return { repository, act: `read the digest of "${name}"`, flux };
}
function inspectionOf(repository, reference, what) {
    const name = `${repository.image}${reference.includes(':') ? '@' : ':'}${reference}`;
    return { repository, act: `read the ${what} of "${name}"`, flux: undefined };
}
/** Makes the sentence: what could not be done, the state found, and what Flux says of it. */
function problemOf({ code, message, details }, { repository, act, flux }) {
    const words = details.flux;
    const condition = words === undefined ? undefined : flux?.(words);
    const said = condition?.message ?? words;
    return new problem/* Problem */.A(code, `Cannot ${act}: ${message}${said === undefined ? '' : `: ${said}`}`, {
        at: repository.meta.at,
        hint: details.hint,
        flux: condition,
    });
}

// EXTERNAL MODULE: ./src/core/image/digest.ts
var image_digest = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/core/registry/image-labels.ts
var image_labels = __webpack_require__(69896);
;// CONCATENATED MODULE: ./src/core/registry/manifest.ts


/** In the order of go-containerregistry. Without the OCI types, distribution answers 404 for a tag that exists. */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** The blobs that say how an image is to be run. Charts, devcontainers and Flux's own artifacts have others. */
const imageConfigs = new Set([
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
]);
/**
 * Reads a manifest or an index (image-spec, manifest.md and image-index.md; Docker's are of the same form); undefined
 * where the text is neither. What it is shows in its fields: `mediaType` may be missing.
 *
 *     '{"manifests":[{"digest":"sha256:…","platform":{"os":"linux","architecture":"arm","variant":"v7"}}]}'
 *       →  { kind: 'index', children: [{ digest: 'sha256:…', platform: 'linux/arm/v7', … }], … }
 */
function parseManifest(text) {
    const body = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isRecord */.u4)(body))
        return undefined;
    const annotations = textsOf(body['annotations']);
    if (Array.isArray(body['manifests'])) {
        return { kind: 'index', children: body['manifests'].flatMap((child) => childOf(child) ?? []), annotations };
    }
    const config = body['config'];
    if (!(0,json/* isRecord */.u4)(config))
        return undefined;
    const digest = (0,image_digest/* parseDigest */.m)((0,json/* textField */.M8)(config, 'digest') ?? '');
    return {
        kind: 'image',
        config: imageConfigs.has((0,json/* textField */.M8)(config, 'mediaType') ?? '') ? digest : undefined,
        annotations,
    };
}
function childOf(value) {
    if (!(0,json/* isRecord */.u4)(value))
        return undefined;
    const digest = (0,image_digest/* parseDigest */.m)((0,json/* textField */.M8)(value, 'digest') ?? '');
    return digest && { digest, platform: platformOf(value['platform']), annotations: textsOf(value['annotations']) };
}
/** Reads a platform as Docker writes it; undefined where it names none. `{ os: 'unknown', … } → undefined` */
function platformOf(value) {
    if (!(0,json/* isRecord */.u4)(value))
        return undefined;
    const [os, architecture] = [(0,json/* textField */.M8)(value, 'os'), (0,json/* textField */.M8)(value, 'architecture')];
    if (os === undefined || architecture === undefined || os === 'unknown')
        return undefined;
    const variant = (0,json/* textField */.M8)(value, 'variant');
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** Reads a map of annotations or labels; entries that are no text are left out. */
function textsOf(value) {
    if (!(0,json/* isRecord */.u4)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
/**
 * Picks the image of an index that speaks for all: linux/amd64, or the first that has a platform.
 *
 *     [arm64, amd64, unknown] → amd64    [unknown] → undefined
 */
function representative(children) {
    return (children.find(({ platform }) => platform === 'linux/amd64') ??
        children.find(({ platform }) => platform !== undefined));
}

;// CONCATENATED MODULE: ./src/edge/registry/images.ts





const limit = 4 * 1024 * 1024;
/** An index may hold an index, but not without end. */
const deepest = 3;
/** Reads what an image says of itself; of one with several platforms, the image for linux/amd64 speaks for all. */
async function readLabels(client, contents, reference) {
    const { places, config } = await find(client, contents, await manifestAt(client, contents, reference));
    const inner = config['config'];
    const labels = (0,json/* isRecord */.u4)(inner) ? textsOf(inner['Labels']) : {};
    return (0,image_labels/* imageLabels */.J)([...places, labels], (0,json/* textField */.M8)(config, 'created'));
}
/** Lists the platforms of an image, `linux/amd64` and the like; none for what is no container image. */
async function readPlatforms(client, contents, reference) {
    const manifest = await manifestAt(client, contents, reference);
    const named = manifest.kind === 'index' ? manifest.children.flatMap(({ platform }) => platform ?? []) : [];
    if (named.length > 0)
        return [...new Set(named)];
    const { config } = await find(client, contents, manifest);
    const platform = platformOf(config);
    return platform === undefined ? [] : [platform];
}
async function manifestAt(client, contents, reference) {
    const wanted = { accept: manifestTypes, limit };
    const digest = (0,image_digest/* parseDigest */.m)(reference);
    const text = digest === undefined
        ? (await client.get(client.url(`manifests/${reference}`), wanted)).body.toString('utf8')
        : await contents.read(client, 'manifests', digest, wanted);
    const manifest = parseManifest(text);
    if (manifest === undefined)
        throw new registry_failure/* Failure */.H('registry/protocol', `what the registry gives for ${reference} is no manifest`);
    return manifest;
}
async function find(client, contents, top) {
    const places = [top.annotations];
    let manifest = top;
    for (let depth = 0; manifest.kind === 'index' && depth < deepest; depth += 1) {
        const child = representative(manifest.children) ?? manifest.children[0];
        if (child === undefined)
            return { places, config: {} };
        manifest = await manifestAt(client, contents, child.digest);
        places.push(child.annotations, manifest.annotations);
    }
    return { places, config: manifest.kind === 'image' ? await configOf(client, contents, manifest) : {} };
}
async function configOf(client, contents, { config }) {
    if (config === undefined)
        return {};
    const body = (0,json/* parseJson */.qF)(await contents.read(client, 'blobs', config, { limit }));
    return (0,json/* isRecord */.u4)(body) ? body : {};
}

;// CONCATENATED MODULE: ./src/edge/registry/manifests.ts






const wanted = { accept: manifestTypes, limit: 4 * 1024 * 1024 };
/** Servers that know no HEAD here say so in one of these ways. */
const noHead = new Set([400, 405, 501]);
/**
 * Reads what a tag points at, of the index for an image of several platforms, as Flux does. By HEAD, which Docker Hub
 * does not count as a pull; by GET where that gives no digest, and to learn why where it fails.
 */
async function readDigest(client, tag) {
    const url = client.url(`manifests/${tag}`);
    const head = await client.ask('HEAD', url, wanted);
    const digest = head.status === 200 ? namedDigest(head) : undefined;
    return digest ?? digestByGet(await client.ask('GET', url, wanted), head, client);
}
function digestByGet(answer, head, client) {
    if (answer.status !== 200)
        throw withHead(client.refusal(answer), head);
    // The hash of anything but a manifest, a sign-in page say, would be written as a digest that nobody can pull.
    const isManifest = parseManifest(answer.body.toString('utf8')) !== undefined;
    const digest = namedDigest(answer) ?? (isManifest ? (0,image_digest/* parseDigest */.m)(sha256(answer.body)) : undefined);
    if (digest === undefined)
        throw wrongForm(answer, 'a manifest');
    return digest;
}
function namedDigest(answer) {
    return (0,image_digest/* parseDigest */.m)((0,call/* header */.w)(answer, 'docker-content-digest') ?? '');
}
/** Flux stops at the HEAD, which says little; its words are kept, and what GET says goes before them. */
function withHead(failure, head) {
    if (head.status === 200 || noHead.has(head.status))
        return failure;
    const said = failure.details.flux ?? '';
    return new registry_failure/* Failure */.H(failure.code, `${failure.message}: ${said}`, { ...failure.details, flux: (0,registry_failure/* answerText */.y)(head) });
}

// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
;// CONCATENATED MODULE: ./src/core/registry/push-times.ts




/**
 * Finds whom to ask when a tag came to point at what it points at. Only those are asked who keep the time of the *tag*,
 * by their own clock. Amazon, Google and GitHub keep that of the image, which may have lain there under another name;
 * what Artifactory keeps, its uploaders may set; GitLab takes another kind of token.
 *
 *     docker.io/library/alpine, 3.22 → https://hub.docker.com/v2/namespaces/library/repositories/alpine/tags/3.22
 *     ghcr.io/org/app, 1.0.0 → undefined
 */
function pushQuestionOf(place, tag) {
    const { host, base, repository, service } = place;
    const [project = '', ...rest] = repository.split('/');
    const name = rest.join('/');
    if (host === hosts/* dockerHub */.UD) {
        const url = new URL(`https://hub.docker.com/v2/namespaces/${project}/repositories/${name}/tags/${tag}`);
        return { url, shows: 'nothing', dialect: 'hub' };
    }
    if (host === 'quay.io') {
        const query = new URLSearchParams({ specificTag: tag, onlyActiveTags: 'true' });
        const url = new URL(`/api/v1/repository/${repository}/tag/?${query.toString()}`, base);
        return { url, shows: 'nothing', dialect: 'quay' };
    }
    if (cloudRegistryOf(host)?.cloud === 'azure')
        return { url: new URL(`/acr/v1/${repository}/_tags/${tag}`, base), shows: 'token', dialect: 'azure' };
    if (service !== 'harbor-registry' || name === '')
        return undefined;
    // A slash is encoded twice (goharbor/harbor, api/v2.0/swagger.yaml).
    const path = `/api/v2.0/projects/${project}/repositories/${name.replaceAll('/', '%252F')}/artifacts/${tag}`;
    return { url: new URL(path, base), shows: 'password', dialect: 'harbor' };
}
/**
 * Reads when a tag came to point at a digest, in milliseconds since 1970; undefined where the answer does not say, or
 * speaks of another tag or digest.
 *
 *     quay, '{"tags":[{"name":"1.0.0","manifest_digest":"sha256:…","start_ts":1782900000}]}' → 1782900000000
 */
function readPushTime(dialect, text, sight) {
    const body = (0,json/* parseJson */.qF)(text);
    const told = (0,json/* isRecord */.u4)(body) ? readers[dialect](body, sight.tag) : undefined;
    if (told?.name !== sight.tag || told.digest !== sight.digest)
        return undefined;
    const at = typeof told.time === 'number' ? told.time * instant/* second */.Rc : (0,instant/* parseInstant */.nV)(told.time ?? '');
    return at === undefined || at < firstImage ? undefined : Math.ceil(at);
}
/** Before there were images there were no pushes: Go's zero time, and that of Unix, mean that nobody knows. */
const firstImage = (0,instant/* parseInstant */.nV)('2013-01-01') ?? 0;
const readers = {
    /** https://docs.docker.com/reference/api/hub/latest/#tag/repositories */
    hub: (body) => push_times_told(body, ['name', 'digest', 'tag_last_pushed']),
    /** quay/quay, endpoints/api/tag.py: a tag that moves begins a new life, with a time of its own. */
    quay: ({ tags }, tag) => {
        const entry = entryOf(tags, tag);
        return { ...push_times_told(entry, ['name', 'manifest_digest', '']), time: numberField(entry, 'start_ts') };
    },
    /** createdTime stays where the tag moves; the last update may be a lock, which makes the tag younger, not older. */
    azure: ({ tag }) => push_times_told((0,json/* isRecord */.u4)(tag) ? tag : {}, ['name', 'digest', 'lastUpdateTime']),
    /** goharbor/harbor, src/controller/tag: a tag that moves to another artifact gets a new time. */
    harbor: ({ digest, tags }, tag) => {
        const entry = { ...entryOf(tags, tag), digest };
        return push_times_told(entry, ['name', 'digest', 'push_time']);
    },
};
function push_times_told(body, [name, digest, time]) {
    return { name: (0,json/* textField */.M8)(body, name), digest: (0,json/* textField */.M8)(body, digest), time: (0,json/* textField */.M8)(body, time) };
}
function entryOf(list, tag) {
    const entries = Array.isArray(list) ? list : [];
    return entries.filter(json/* isRecord */.u4).find(({ name }) => name === tag) ?? {};
}
function numberField(body, name) {
    const value = body[name];
    return typeof value === 'number' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/edge/registry/push-times.ts



const push_times_limit = 1024 * 1024;
/** It is a comfort: nobody is to wait long for it. */
const push_times_patience = 10_000;
/** Asks registries when tags were pushed. Whoever does not say so of a repository once is not asked for it again. */
class PushTimes {
    #clock;
    #silent = new Set();
    constructor(clock) {
        this.#clock = clock;
    }
    /** Gives when a tag came to point at a digest; undefined where nobody who can be believed says so. */
    async read(ways, sight) {
        const place = ways.place();
        const question = pushQuestionOf(place, sight.tag);
        const key = `${place.host}/${place.repository}`;
        if (question === undefined || this.#silent.has(key))
            return undefined;
        const text = await this.#ask(question, ways);
        if (text === undefined)
            this.#silent.add(key);
        return text === undefined ? undefined : readPushTime(question.dialect, text, sight);
    }
    async #ask({ url, shows }, { sends, signal }) {
        const within = AbortSignal.any([signal, this.#clock.deadline(push_times_patience)]);
        const headers = { accept: 'application/json' };
        try {
            const answer = await sends[shows]({ method: 'GET', url, headers, limit: push_times_limit, signal: within });
            return answer.status === 200 ? answer.body.toString('utf8') : undefined;
        }
        catch (error) {
            if (error instanceof connection_error/* ConnectionError */.R || error instanceof registry_failure/* Failure */.H || within.aborted)
                return undefined;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/core/registry/next-page.ts

/** RFC 8288: `<target>` and its parameters, up to a comma outside quotes or the end. */
const next_page_link = /\s*<([^<>]*)>((?:\s*;\s*[^\s;,="]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]+))?)*)\s*(?:,|$)/y;
const parameter = /;\s*([^\s;,="]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]+)))?/g;
/**
 * Finds the page that follows the one at `current`, the URL that answered in the end (a redirect may have changed its
 * path). Of the link only the query is used: Artifactory leaves the prefix of a virtual repository out of the path
 * (RTFACT-18971), Nexus puts its own path in, and a registry behind a TLS proxy writes http.
 *
 *     ('</v2/app/tags/list?last=b&n=2>; rel="next"', https://r/v2/app/tags/list?n=2)  →  https://r/v2/app/tags/list?last=b&n=2
 */
function nextPage(header, current) {
    const links = parseLinks(header ?? '');
    if (links === undefined)
        return { kind: 'unreadable' };
    const [target, ...others] = new Set(nextTargets(links));
    // Of two ways on, either may pass over tags.
    if (others.length > 0)
        return { kind: 'unreadable' };
    // `<>` is the end for Flux too (go-containerregistry 0.21.7).
    if (target === undefined || target === '')
        return { kind: 'end' };
    if (!URL.canParse(target, current.href))
        return { kind: 'unreadable' };
    const url = new URL(target, current);
    if (!(0,hosts/* isSameHost */.Xf)(url, current))
        return { kind: 'elsewhere', url };
    const page = new URL(current);
    page.search = url.search;
    return { kind: 'page', url: page };
}
/** The links called next, or the only one where that has no name: Flux does not look at names at all. */
function nextTargets(links) {
    const isOnly = links.length === 1 && links[0]?.relations === undefined;
    return links.filter(({ relations }) => isOnly || relations?.includes('next')).map(({ target }) => target);
}
/** Reads all links of a header, or gives undefined where any of it is no link. */
function parseLinks(header) {
    const links = [];
    let at = 0;
    while (at < header.length) {
        next_page_link.lastIndex = at;
        const match = next_page_link.exec(header);
        if (match === null)
            return undefined;
        const [text, target = '', parameters = ''] = match;
        links.push({ target, relations: relationsIn(parameters) });
        at += text.length;
    }
    return links;
}
/** Some write single quotes, which the RFC takes for letters: a list must not end there. */
function relationsIn(parameters) {
    for (const [, name = '', quoted, bare = ''] of parameters.matchAll(parameter)) {
        if (name.toLowerCase() === 'rel')
            return (quoted ?? bare.replaceAll("'", '')).toLowerCase().split(/\s+/);
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/core/image/tag.ts
var image_tag = __webpack_require__(29309);
;// CONCATENATED MODULE: ./src/core/registry/tag-page.ts


/**
 * Reads a page of tags; undefined where the text is no such page. `tags` may be null or absent (an empty repository;
 * the last page of distribution 3.1). Entries that are no tags are left out: registries list null, '' and digests.
 *
 *     '{"name":"app","tags":["1.0",null,"sha256:ab"]}'  →  { tags: ['1.0'], size: 3, last: '1.0' }
 */
function parseTagPage(text) {
    const body = (0,json/* parseJson */.qF)(text);
    if (!(0,json/* isRecord */.u4)(body) || 'errors' in body)
        return undefined;
    const entries = body['tags'] ?? [];
    if (!Array.isArray(entries))
        return undefined;
    const tags = entries.flatMap((entry) => (typeof entry === 'string' ? ((0,image_tag/* parseTag */.E)(entry) ?? []) : []));
    return { tags, size: entries.length, last: tags.at(-1) };
}

;// CONCATENATED MODULE: ./src/edge/registry/tag-page.ts


/** As nearly all registries write it; what a body holds besides stands before the tags, or it is read the long way. */
const opening = /^[ \n]*\{[ \n]*(?:"name"[ ]*:[ ]*"[\w./-]*"[ ]*,[ \n]*)?"tags"[ ]*:[ ]*\[[ \n]*(?=")/;
const closing = /^[ \n]*\][ \n]*\}[ \n]*$/;
const longestOpening = 512;
const batchSize = 1000;
const [space, quote, comma, bracket, backslash, brace, tilde] = [0x20, 0x22, 0x2c, 0x5b, 0x5c, 0x7b, 0x7e];
/**
 * Reads an answer to `GET /v2/<name>/tags/list`; undefined where it is no list of tags. JSON.parse keeps each short
 * text in the part of the heap that is swept last: a million of them are 40 MB. So a body that holds plain texts and
 * nothing else is cut where it lies; every other goes the long way, to the same result.
 */
function readTagPage(body) {
    return readPlain(body) ?? readAny(body);
}
function readAny(body) {
    if (isThicket(body))
        return undefined;
    const page = parseTagPage(body.toString('utf8'));
    return page && { size: page.size, last: page.last, batches: () => [page.tags] };
}
/** A list of images has three of them for each (GCR's). Of 64 MB of nothing else JSON.parse would make gigabytes. */
const mostCollections = 2_000_000;
function isThicket(body) {
    let count = 0;
    for (const byte of body)
        if (byte === bracket || byte === brace)
            count += 1;
    return count > mostCollections;
}
function readPlain(body) {
    const begin = opening.exec(body.toString('latin1', 0, longestOpening))?.[0].length;
    if (begin === undefined)
        return undefined;
    let [size, at, end] = [0, begin, begin];
    for (let next = begin; body[next] === quote; next = afterComma(body, end)) {
        at = next + 1;
        end = endOfText(body, at);
        if (end < 0)
            return undefined;
        size += 1;
    }
    const last = (0,image_tag/* parseTag */.E)(body.toString('latin1', at, end));
    if (last === undefined || !closing.test(body.toString('latin1', end + 1)))
        return undefined;
    return { size, last, batches: () => cut(body, begin) };
}
/** A generator, so that of a long list only some texts exist at a time. */
function* cut(body, begin) {
    let tags = [];
    let next = begin;
    while (body[next] === quote) {
        const end = body.indexOf(quote, next + 1);
        const tag = (0,image_tag/* parseTag */.E)(body.toString('latin1', next + 1, end));
        if (tag !== undefined)
            tags.push(tag);
        next = afterComma(body, end);
        if (tags.length < batchSize)
            continue;
        yield tags;
        tags = [];
    }
    if (tags.length > 0)
        yield tags;
}
/** Where the text ends that begins here, at its closing quote; -1 where it holds what must be read with more care. */
function endOfText(body, at) {
    for (let end = at; end < body.length; end += 1) {
        const byte = body[end] ?? 0;
        if (byte === quote)
            return end;
        if (byte < space || byte > tilde || byte === backslash)
            return -1;
    }
    return -1;
}
/** Where the next text may begin, behind the closing quote of the one before. */
function afterComma(body, end) {
    if (body[end + 1] !== comma)
        return -1;
    return body[end + 2] === space ? end + 3 : end + 2;
}

;// CONCATENATED MODULE: ./src/edge/registry/tag-set.ts
const chunkSize = 1 << 16;
/** Most lists are short: the first chunk begins as small as this. */
const firstRoom = 1 << 10;
const fewestSlots = 1024;
/**
 * A set of tags that takes little more room than their letters do: for a million short ones 20 MB at most, where a Set
 * of strings takes 100. It compares whole tags, so none is ever taken for another.
 */
class TagSet {
    /** Tags one after the other, each behind a byte with its length, to the first zero; none goes over a chunk's end. */
    #chunks = [];
    #end = chunkSize;
    #size = 0;
    /** While each tag is greater than the one before, as in most registries' lists, there is nothing to look up. */
    #greatest = '';
    /** Where tags stand, plus one; 0 is free. A tag is in the slot of its hash, or behind it before any free one. */
    #slots;
    get size() {
        return this.#size;
    }
    /** Adds a tag, and tells whether it was new. */
    add(tag) {
        const isGreater = this.#slots === undefined && tag > this.#greatest;
        if (isGreater) {
            this.#greatest = tag;
            this.#write(tag);
        }
        else if (!this.#fit(tag))
            return false;
        this.#size += 1;
        return true;
    }
    /** Puts a tag into its slot, unless it is there. */
    #fit(tag) {
        const slots = this.#slotsWithRoom();
        const place = this.#write(tag);
        const slot = this.#slotFor(place, slots);
        if (slots[slot] === 0) {
            slots[slot] = place + 1;
            return true;
        }
        this.#end -= 1 + tag.length;
        return false;
    }
    /** Tags are ASCII: a letter is a byte. */
    #write(tag) {
        const bytes = this.#chunkFor(tag);
        const chunk = this.#chunks.length - 1;
        const at = this.#end;
        bytes[at] = tag.length;
        for (let index = 0; index < tag.length; index += 1)
            bytes[at + 1 + index] = tag.charCodeAt(index);
        this.#end = at + 1 + tag.length;
        bytes[this.#end] = 0;
        return chunk * chunkSize + at;
    }
    /** The last chunk, with room for a tag. */
    #chunkFor({ length }) {
        const last = this.#chunks.at(-1);
        const end = this.#end + 1 + length;
        if (last !== undefined && end <= last.length)
            return last;
        if (last !== undefined && end <= chunkSize)
            return this.#grow(last);
        const chunk = new Uint8Array(last === undefined ? firstRoom : chunkSize);
        this.#chunks.push(chunk);
        this.#end = 0;
        return chunk;
    }
    #grow(small) {
        const larger = new Uint8Array(Math.min(chunkSize, small.length * 4));
        larger.set(small);
        this.#chunks[this.#chunks.length - 1] = larger;
        return larger;
    }
    #slotsWithRoom() {
        if (this.#slots !== undefined && this.#size * 2 < this.#slots.length)
            return this.#slots;
        let count = fewestSlots;
        while (count < this.#size * 4)
            count *= 2;
        const slots = new Uint32Array(count);
        for (const place of this.#places())
            slots[this.#slotFor(place, slots)] = place + 1;
        this.#slots = slots;
        return slots;
    }
    *#places() {
        for (const [index, bytes] of this.#chunks.entries()) {
            for (let at = 0; (bytes[at] ?? 0) > 0; at += 1 + (bytes[at] ?? 0))
                yield index * chunkSize + at;
        }
    }
    /** The slot that holds this tag, or the free one that is to hold it. */
    #slotFor(place, slots) {
        const mask = slots.length - 1;
        let slot = this.#hash(place) & mask;
        for (let other = slots[slot] ?? 0; other > 0 && !this.#isSame(other - 1, place); other = slots[slot] ?? 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
    #isSame(a, b) {
        const [one, other] = [this.#chunk(Math.floor(a / chunkSize)), this.#chunk(Math.floor(b / chunkSize))];
        const [from, to] = [a % chunkSize, b % chunkSize];
        const length = one[from] ?? 0;
        for (let index = 0; index <= length; index += 1)
            if (one[from + index] !== other[to + index])
                return false;
        return true;
    }
    /** FNV-1a, with its upper half mixed into the lower, which says where a tag goes. */
    #hash(place) {
        const bytes = this.#chunk(Math.floor(place / chunkSize));
        const from = place % chunkSize;
        let hash = 0x811c9dc5;
        for (let at = from + (bytes[from] ?? 0); at > from; at -= 1)
            hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
        return hash ^ (hash >>> 15);
    }
    #chunk(index) {
        const chunk = this.#chunks[index];
        if (chunk === undefined)
            throw new RangeError(`there is no chunk ${index}`);
        return chunk;
    }
}

;// CONCATENATED MODULE: ./src/edge/registry/tag-pages.ts







/** The largest page that is accepted everywhere but by some versions of Quay (413), Amazon (405 above) and distribution (400). */
const sizes = [1000, 100, undefined];
const tooMany = new Set([400, 405, 413]);
/** A list without pages, of a million tags, has 30 MB. */
const pageLimit = 64 * 1024 * 1024;
const maxPages = 1100;
const maxTags = 1_100_000;
/** Pages with nothing new, one after the other, while the registry promises more. */
const maxIdle = 10;
/**
 * Lists all tags of a repository (distribution-spec, "Listing Tags"), each once, in the registry's own order, which
 * says nothing. It ends only where the list does: everything else throws a Failure, for the newest tag of half a list
 * may be an old one.
 */
async function* tagPages(client) {
    const list = new TagList();
    let step = await firstStep(client);
    for (;;) {
        let fresh = 0;
        for (const batch of step.page.batches()) {
            const tags = list.take(batch, step.url);
            fresh += tags.length;
            if (tags.length > 0)
                yield tags;
        }
        const url = list.next(step, fresh);
        if (url === undefined)
            return;
        step = { ...(await read(client, url)), size: step.size, isProbe: !step.hasLink };
    }
}
/** Asks for smaller pages where a large one is refused; what the first refusal said is what Flux would have met. */
async function firstStep(client, turn = 0, refused) {
    const size = sizes[turn];
    const url = client.url(size === undefined ? 'tags/list' : `tags/list?n=${size}`);
    const answer = await client.ask('GET', url, { limit: pageLimit });
    if (answer.status === 200)
        return { ...stepOf(answer), size, isProbe: false };
    if (!tooMany.has(answer.status))
        throw client.refusal(answer);
    if (turn + 1 === sizes.length)
        throw client.refusal(refused ?? answer);
    return firstStep(client, turn + 1, refused ?? answer);
}
async function read(client, url) {
    return stepOf(await client.get(url, { limit: pageLimit }));
}
function stepOf(answer) {
    const page = readTagPage(answer.body);
    if (page === undefined)
        throw wrongForm(answer, 'a list of tags');
    const link = (0,call/* header */.w)(answer, 'link');
    return { page, url: answer.url, link, hasLink: link !== undefined };
}
class TagList {
    #seen = new TagSet();
    #visited = new Set();
    #pages = 0;
    #idle = 0;
    #knowsLinks = false;
    /** Gives what these tags of a page add. */
    take(tags, url) {
        const fresh = tags.filter((tag) => this.#seen.add(tag));
        if (this.#seen.size > maxTags)
            throw incomplete(url, `has more than ${maxTags} tags`);
        return fresh;
    }
    /** Finds the next page; undefined at the end of the list. */
    next(step, fresh) {
        this.#visited.add(step.url.href);
        this.#pages += 1;
        this.#idle = fresh > 0 ? 0 : this.#idle + 1;
        const url = step.hasLink ? this.#linked(step) : this.#probe(step, fresh);
        if (url === undefined)
            return undefined;
        if (this.#visited.has(url.href))
            throw incomplete(url, `comes round again after ${this.#pages} pages`);
        if (this.#idle >= maxIdle)
            throw incomplete(url, `promises more, and gave nothing new for ${maxIdle} pages`);
        if (this.#pages >= maxPages)
            throw incomplete(url, `goes on after ${maxPages} pages`);
        return url;
    }
    #linked({ link, url }) {
        const next = nextPage(link, url);
        switch (next.kind) {
            case 'page':
                this.#knowsLinks = true;
                return next.url;
            case 'end':
                return undefined;
            case 'unreadable':
                throw incomplete(url, 'has a Link header that cannot be read');
            case 'elsewhere':
                throw new registry_failure/* Failure */.H('registry/unsafe-redirect', `the list of ${(0,redact_url/* redactUrl */.B)(url)} goes on at another host, ${(0,redact_url/* redactUrl */.B)(next.url)}`, {
                    hint: 'Nothing is fetched from a host that spec.image does not name. If a proxy stands before the registry, let it rewrite Link headers',
                });
        }
    }
    /**
     * A full page without a Link may be the last, or the registry knows no Links, which no page before could tell (Nexus,
     * for a group). The question costs one request; a server that ignores it (distribution 2.8) gives the same page
     * again, which ends the list.
     */
    #probe({ page, url, size, isProbe }, fresh) {
        const isFull = size !== undefined && page.size === size;
        if (this.#knowsLinks || !isFull || page.last === undefined || (isProbe && fresh === 0))
            return undefined;
        const next = new URL(url);
        next.searchParams.set('n', String(size));
        next.searchParams.set('last', page.last);
        return next;
    }
}
function incomplete(url, state) {
    return new registry_failure/* Failure */.H('registry/incomplete', `the list of ${(0,redact_url/* redactUrl */.B)(url)} ${state}`, {
        hint: 'Nothing is chosen from a list that is not whole. If the registry is your own, its log says more',
    });
}

;// CONCATENATED MODULE: ./src/edge/registry/registry.ts













/** Opens the registries: nothing is asked, read or connected before the first call. */
function openRegistry(options) {
    const settings = {
        credentials: [],
        mirrors: [],
        vault: new vault/* Vault */.nq(() => undefined),
        jobToken: undefined,
        concurrency: 16,
        clock: registry_clock/* systemClock */.m,
        ...options,
        timeouts: { connect: 10_000, response: 30_000, repository: 300_000, ...options.timeouts },
    };
    return new Registries(settings);
}
class Registries {
    #settings;
    #open;
    #contents = new Contents();
    #pushTimes;
    constructor(settings) {
        this.#settings = settings;
        this.#pushTimes = new PushTimes(settings.clock);
        this.#open = openClients(settings);
    }
    async *tags(repository) {
        const signal = this.#deadline(repository);
        try {
            yield* tagPages(await this.#client(repository, signal));
        }
        catch (error) {
            throw this.#problem(error, scanOf(repository), signal);
        }
    }
    digest = (repository, tag) => this.#do(digestOf(repository, tag), (client) => readDigest(client, tag));
    labels = (repository, reference) => this.#do(inspectionOf(repository, reference, 'labels'), (client) => readLabels(client, this.#contents, reference));
    platforms = (repository, reference) => this.#do(inspectionOf(repository, reference, 'platforms'), (client) => readPlatforms(client, this.#contents, reference));
    pushed = (repository, tag, digest) => this.#do(digestOf(repository, tag), async ({ push }) => push && this.#pushTimes.read(push, { tag, digest }));
    async #do(deed, work) {
        const signal = this.#deadline(deed.repository);
        try {
            return await work(await this.#client(deed.repository, signal));
        }
        catch (error) {
            throw this.#problem(error, deed, signal);
        }
    }
    #client(repository, signal) {
        return this.#open((0,reference/* parseImage */.zZ)(repository.image), repository, signal);
    }
    #deadline(repository) {
        return this.#settings.clock.deadline(this.#budget(repository));
    }
    /** Flux's own (GetTimeout: the interval stands in, a second is the least), but never the hours that an interval may have. */
    #budget({ timeout, interval }) {
        return Math.min(Math.max(1000, timeout ?? interval), this.#settings.timeouts.repository);
    }
    #problem(error, deed, signal) {
        const { at } = deed.repository.meta;
        if (error instanceof problem/* Problem */.A)
            return error.with({ at: error.at ?? at });
        if (error instanceof registry_failure/* Failure */.H)
            return problemOf(error, deed);
        if (!signal.aborted)
            return error;
        const budget = (0,duration/* printDuration */.c)(this.#budget(deed.repository));
        return new problem/* Problem */.A('registry/timeout', `Cannot ${deed.act}: it is not done within ${budget}`, {
            at,
            hint: 'Raise spec.timeout of the ImageRepository, which is spec.interval where it is not given, or the input timeout',
        });
    }
}


/***/ }),

/***/ 21643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable)
/* harmony export */ });
/* harmony import */ var _core_registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91472);
/* harmony import */ var _core_registry_redact_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62426);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55377);



const noConnection = { code: 'registry/unreachable', state: 'there is no connection', hint: networkHint };
const readings = {
    refused: noConnection,
    'unknown-host': noConnection,
    reset: noConnection,
    proxy: {
        ...noConnection,
        hint: () => 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY of this step, or the Secret that spec.proxySecretRef names',
    },
    timeout: { code: 'registry/timeout', state: 'there is no answer in time', hint: networkHint },
    certificate: {
        code: 'registry/certificate',
        state: 'the certificate of the registry is not trusted',
        hint: () => 'If the registry has a certificate authority of its own, put it into the Secret of spec.certSecretRef as ca.crt, or name its file in NODE_EXTRA_CA_CERTS for this step',
    },
    'no-client-certificate': {
        code: 'registry/certificate',
        state: 'the registry wants a certificate of a client, of an authority that it knows',
        hint: () => 'Name a Secret with tls.crt and tls.key in spec.certSecretRef',
    },
    'not-tls': { code: 'registry/certificate', state: 'the registry does not speak TLS', hint: plainHint },
    'cut-short': {
        code: 'registry/incomplete',
        state: 'the answer ends too early',
        hint: () => 'Run again: nothing is chosen from a list that is not whole',
    },
    'too-large': {
        code: 'registry/incomplete',
        state: 'the answer is too large',
        hint: () => 'Nothing is chosen from a list that is not whole; a registry that knows pages sends smaller ones',
    },
    'not-http': { code: 'registry/protocol', state: 'the answer is not HTTP', hint: plainHint },
};
/** Says what it means that there is no whole answer. */
function unreachable({ fault, url, message }) {
    const { code, state, hint } = readings[fault];
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(code, `${state}: ${(0,_core_registry_redact_url_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(url)}: ${message}`, { hint: hint(url) });
}
function networkHint(url) {
    const check = `Check the name ${url.host} in spec.image, and that this runner can reach it`;
    return (0,_core_registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivate */ .Gw)(url.hostname) && url.protocol === 'https:' ? `${check}. ${plainHint(url)}` : check;
}
/** Flux asks RFC 1918 addresses over plain HTTP without being told; here somebody has to say so. */
function plainHint(url) {
    return `If ${url.host} serves plain HTTP, say so with spec.insecure: true (Flux assumes it for private addresses; this program does not)`;
}


/***/ })

};

//# sourceMappingURL=4649.index.js.map