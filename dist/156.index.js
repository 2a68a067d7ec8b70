export const id = 156;
export const ids = [156];
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


/***/ })

};

//# sourceMappingURL=156.index.js.map