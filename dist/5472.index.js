export const id = 5472;
export const ids = [5472];
export const modules = {

/***/ 41750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ parseDocuments)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/common-yaml/read.ts + 4 modules
var read = __webpack_require__(99457);
// EXTERNAL MODULE: ./src/core/manifests/syntax/parse.ts + 1 modules
var parse = __webpack_require__(39537);
// EXTERNAL MODULE: ./src/core/manifests/syntax/position.ts
var position = __webpack_require__(20777);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/common-yaml/cursor.ts
var cursor = __webpack_require__(39917);
// EXTERNAL MODULE: ./src/core/manifests/syntax/tree.ts
var tree = __webpack_require__(13806);
// EXTERNAL MODULE: ./src/core/flux/plain-scalar.ts
var plain_scalar = __webpack_require__(56024);
// EXTERNAL MODULE: ./src/core/flux/value.ts
var flux_value = __webpack_require__(82834);
;// CONCATENATED MODULE: ./src/core/flux/common-value.ts




/**
 * Reads the value of a tree that `readCommon` has read from a text: the same as `valueOf` has of the same text. There
 * are no anchors, aliases, tags and merge keys in it.
 *
 *     'a: 1.10\nb:' → a number '1.10', b null ''
 */
function commonValueOf(token, text) {
    const { offset } = token;
    if ((0,tree/* isScalar */.jn)(token))
        return scalarOf(token);
    if ((0,tree/* isMapping */.pi)(token))
        return mappingOf(token, text);
    if (!(0,tree/* isList */.Lv)(token))
        throw new TypeError(`a tree of common YAML holds no ${token.type}`);
    const items = token.items;
    return { kind: 'array', items: items.map(({ start, value }) => memberOf(value, start, text)), offset };
}
function mappingOf({ items, offset }, text) {
    const members = new Map();
    for (const { key, sep, value } of items) {
        if (!(0,tree/* isScalar */.jn)(key))
            continue;
        const name = (0,tree/* valueOf */.RP)(key);
        const member = { value: memberOf(value, sep, text), offset: key.offset };
        members.set(name, members.has(name) ? (0,flux_value/* twice */.P4)(member) : member);
    }
    return { kind: 'object', members, offset };
}
/** Where nothing stands, its place is behind the sign that it should follow, and the spaces there. */
function memberOf(value, signs, text) {
    if (value)
        return commonValueOf(value, text);
    const sign = signs?.at(-1);
    return { kind: 'null', text: '', offset: sign === undefined ? 0 : (0,cursor/* behindSpaces */.Y0)(text, sign.offset + 1) };
}
function scalarOf(token) {
    const text = (0,tree/* valueOf */.RP)(token);
    return { kind: token.type === 'scalar' ? (0,plain_scalar/* scalarKindOf */.I)(text) : 'string', text, offset: token.offset };
}

;// CONCATENATED MODULE: ./src/core/flux/documents.ts







/** Scalars keep their text, and keys that stand twice are left for us to judge. */
const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false };
/** Nothing in YAML can hold a `---` that begins a line and is no marker (YAML 1.2.2, 9.1.2). */
const marker = /(?<=\n)(?=---(?:[ \t\r\n]|$))/;
/**
 * Parses those documents of a file whose text is wanted, and passes over the rest at the cost of one look: a file of
 * Flux's own components holds a megabyte of other things.
 *
 *     ('a: 1\n---\nb: 2\n', text => text.includes('b')) → one document, whose `b` stands in line 3
 */
function parseDocuments(file, isWanted) {
    if (!isWanted(file.text))
        return [];
    const documents = [];
    let line = 0;
    for (const text of file.text.split(marker)) {
        if (isWanted(text))
            documents.push(...parseChunk(file.path, text, line));
        line += text.split('\n').length - 1;
    }
    return documents;
}
function parseChunk(file, text, linesBefore) {
    const common = (0,read/* readCommon */.C)(text);
    if (common === undefined)
        return parseUncommon(file, text, linesBefore);
    const positionOf = (0,position/* positionsIn */.Y)(text);
    const placeOf = (offset) => {
        const { line, column } = positionOf(offset);
        return { file, line: linesBefore + line, column };
    };
    return [{ text, root: commonValueOf(common, text), placeOf, flaw: undefined }];
}
function parseUncommon(file, text, linesBefore) {
    const lineCounter = new dist/* LineCounter */.HN();
    lineCounter.addNewLine(0);
    const parser = new dist/* Parser */.iX(lineCounter.addNewLine);
    const documents = [...new dist/* Composer */.Dk(options).compose((0,parse/* parse */.qg)(new dist/* Lexer */.JG().lex(text), parser))];
    const placeOf = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { file, line: linesBefore + line, column: col };
    };
    if ((0,parse/* isTooDeep */.f_)(parser))
        return [{ text, root: (0,flux_value/* valueOf */.RP)(null), placeOf, flaw: tooDeep(placeOf(0)) }];
    return documents.map((document) => ({
        text,
        root: (0,flux_value/* valueOf */.RP)(document.contents),
        placeOf,
        flaw: flawOf(document, text, placeOf),
    }));
}
function tooDeep(at) {
    return new problem/* Problem */.A('file/invalid-yaml', `Cannot read a document of "${at.file}": its collections are nested too deep`, {
        at,
        hint: 'Nest fewer collections in each other, or leave the file out of path.',
    });
}
function flawOf(document, text, placeOf) {
    const [error] = document.errors;
    if (error === undefined)
        return undefined;
    const at = placeOf(error.pos[0]);
    return new problem/* Problem */.A('file/invalid-yaml', `Cannot read a document of "${at.file}": ${error.message}`, {
        at,
        hint: text.includes('{{')
            ? 'Templates are read only as rendered: leave their directory out of path.'
            : 'Correct the YAML at this line.',
    });
}


/***/ }),

/***/ 40247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ timeoutPattern),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32175);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47763);


const milliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const part = /([0-9]+(?:\.[0-9]+)?)(ms|s|m|h)/g;
/** Go counts nanoseconds in 64 bits, and refuses what does not fit. */
const longest = 2 ** 63 / 1e6;
/** The CRDs' patterns, as they print them; `timeout` of an ImageRepository knows no hours. */
const durationPattern = '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$';
const timeoutPattern = '^([0-9]+(\\.[0-9]+)?(ms|s|m))+$';
/** Reads a Go duration, in milliseconds, within one of the CRDs' patterns. `'1h30m' → 5400000` */
function duration(pattern) {
    const grammar = new RegExp(pattern);
    const hint = pattern === timeoutPattern ? 'Write minutes or seconds, such as 1m30s.' : 'Write a unit, such as 5m or 1h30m.';
    return (value, field) => {
        if (value?.kind !== 'string') {
            if (value !== undefined)
                (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .mistyped */ .E1)(value, field, 'string', hint);
            return 0;
        }
        const { text, offset } = value;
        const total = grammar.test(text) ? sumOf(text) : Number.POSITIVE_INFINITY;
        if (total <= longest)
            return total;
        (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} is "${text}": it should match '${pattern}'`, { offset, hint });
        return 0;
    };
}
function sumOf(text) {
    let total = 0;
    for (const [, amount, unit = ''] of text.matchAll(part))
        total += Number(amount) * (milliseconds[unit] ?? 0);
    return total;
}


/***/ }),

/***/ 32175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Members),
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72561);


/** What is written in place of nothing, for the fields that are forgotten most. */
const examples = {
    interval: 'interval: 5m',
    image: 'image: REGISTRY/ORG/APP, without a tag',
    imageRepositoryRef: 'imageRepositoryRef: { name: NAME }',
    policy: "policy: { semver: { range: '1.x' } }",
    sourceRef: 'sourceRef: { kind: GitRepository, name: flux-system }',
    commit: 'commit: { author: { name: NAME, email: ADDRESS } }',
};
/** Reports a mistake in a field; the state names the field and what is wrong with it, and Flux's own words follow. */
function fail(field, state, details = {}) {
    const { subject, policy, placeOf, problems } = field.reading;
    const { code = 'object/invalid-field', offset = field.key, ...rest } = details;
    const words = rest.flux === undefined ? state : `${state}: ${rest.flux.message}`;
    problems.push(new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(code, `Cannot read ${subject}: ${words}`, { ...rest, at: placeOf(offset), policy }));
}
/** Reads the members of a mapping by name; at the end, what nobody asked for is unknown. */
class Members {
    #field;
    #members;
    #asked = new Set();
    #problemsBefore;
    constructor(field, members) {
        this.#field = field;
        this.#members = members;
        this.#problemsBefore = field.reading.problems.length;
    }
    /** Tells whether nothing was found wrong so far: rules between members mean something only then. */
    isSound() {
        const problems = this.#field.reading.problems.slice(this.#problemsBefore);
        return problems.every(({ severity }) => severity !== 'error');
    }
    /** Reads a member that may be absent; null is absent (Kubernetes prunes it). */
    optional(name, read) {
        const found = this.#find(name);
        return found === undefined ? undefined : read(found.value, found.field);
    }
    /** Reads a member that must be there. */
    required(name, read, details = {}) {
        const found = this.#find(name);
        if (found !== undefined)
            return read(found.value, found.field);
        const { hintForMissing } = this.#field.reading;
        const hint = hintForMissing === undefined ? undefined : `Write ${examples[name] ?? 'it'}. ${hintForMissing}`;
        this.fail(name, 'is missing', { code: 'object/missing-field', hint, ...details });
        return read(undefined, this.#fieldOf(name));
    }
    /** Reports a mistake in a member, or in its absence. */
    fail(name, state, details = {}) {
        const field = this.#fieldOf(name);
        fail(field, `${field.path} ${state}`, details);
    }
    /** Passes over members that are no concern of ours: these, or all that are left. */
    ignore(...names) {
        for (const name of names.length === 0 ? this.#members.keys() : names)
            this.#asked.add(name);
    }
    /** Reports the members that nobody asked for. A cluster refuses the object then: what they were to do is lost. */
    finish() {
        for (const [name, { value, offset }] of this.#members) {
            if (this.#asked.has(name))
                continue;
            if (value.kind === 'unreadable')
                this.fail(name, value.why, { offset: value.offset, hint: value.hint });
            else
                this.#unknown(name, offset);
        }
        this.ignore();
    }
    #unknown(name, offset) {
        const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, this.#asked);
        this.fail(name, 'is no field that Flux knows', {
            code: 'object/unknown-field',
            hint: meant === undefined
                ? 'Remove it, or see whether it is indented as what it belongs to: the API server refuses it too.'
                : `Did you mean ${meant}?`,
            offset,
        });
    }
    #find(name) {
        this.#asked.add(name);
        const member = this.#members.get(name);
        if (member === undefined)
            return undefined;
        const field = this.#fieldOf(name);
        const value = field.reading.rewrite(member.value);
        if (value.kind === 'null')
            return undefined;
        field.reading.fields.set(field.path, field.reading.placeOf(member.offset));
        return { value, field };
    }
    #fieldOf(name) {
        const { path, key, reading } = this.#field;
        const offset = this.#members.get(name)?.offset ?? key;
        return { path: path === '' ? name : `${path}.${name}`, key: offset, reading };
    }
}


/***/ }),

/***/ 77745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ imagePolicySpec)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40247);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32175);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5701);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47763);




/**
 * Reads the spec of an ImagePolicy in this namespace, as its CRD validates it, with the rules between fields.
 *
 *     { imageRepositoryRef: { name: app }, policy: { alphabetical: {} } }
 *     → { repository: 'apps/app', rule: { kind: 'alphabetical', order: 'asc' }, digestReflection: 'Never', … }
 */
function imagePolicySpec(namespace) {
    return (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((spec) => {
        const digestReflection = spec.optional('digestReflectionPolicy', (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['Never', 'IfNotPresent', 'Always'])) ?? 'Never';
        return {
            repository: spec.required('imageRepositoryRef', repositoryReference(namespace)),
            rule: spec.required('policy', rule),
            filter: spec.optional('filterTags', filter),
            digestReflection,
            interval: intervalOf(spec, digestReflection),
            suspend: spec.optional('suspend', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM) ?? false,
        };
    });
}
function repositoryReference(ownNamespace) {
    return (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((reference) => {
        const namespace = reference.optional('namespace', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOrUnset */ .aT) ?? ownNamespace;
        return (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryIdOf */ .Bu)({ namespace, name: reference.required('name', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU) });
    });
}
const semver = (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((rule) => rule.required('range', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj));
const ordered = (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((rule) => rule.optional('order', (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['asc', 'desc'], invalidOrder)) ?? 'asc');
/** What the controller says where the API server let another order pass; it reads the two in any case. */
function invalidOrder(text) {
    const order = text.toUpperCase();
    if (order === 'ASC' || order === 'DESC')
        return undefined;
    const state = `invalid order argument provided: '${order}', must be one of: ASC, DESC`;
    return { reason: 'InvalidPolicy', message: `invalid policy: ${state}` };
}
/** internal/policy/factory.go: the first of semver, alphabetical and numerical counts. */
const rule = (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((policy, field) => {
    const range = policy.optional('semver', semver);
    const alphabetical = policy.optional('alphabetical', ordered);
    const numerical = policy.optional('numerical', ordered);
    const [first, ...others] = [
        range === undefined ? [] : [{ kind: 'semver', range }],
        alphabetical === undefined ? [] : [{ kind: 'alphabetical', order: alphabetical }],
        numerical === undefined ? [] : [{ kind: 'numerical', order: numerical }],
    ].flat();
    policy.finish();
    if (first === undefined) {
        if (policy.isSound())
            refuseWithoutRule(field);
        return { kind: 'alphabetical', order: 'asc' };
    }
    for (const { kind } of others) {
        policy.fail(kind, `stands beside ${first.kind}, and Flux follows ${first.kind} alone`, {
            severity: 'warning',
            hint: `Remove ${kind}.`,
        });
    }
    return first;
});
function refuseWithoutRule(field) {
    (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)(field, `${field.path} names no rule`, {
        code: 'policy/invalid',
        hint: 'Give it one of semver, alphabetical and numerical; `alphabetical: {}` will do, `alphabetical:` is null.',
        flux: { reason: 'InvalidPolicy', message: 'invalid policy: given ImagePolicyChoice object is invalid' },
    });
}
const filter = (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((tags) => {
    const pattern = tags.optional('pattern', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj) ?? '';
    const extract = tags.optional('extract', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj) ?? '';
    // Go expands it to one text for every tag, so that the choice would be any tag but the one that was meant.
    if (extract.includes('$${')) {
        tags.fail('extract', `is "${extract}", which expands to the same text for every tag`, {
            hint: '`$${name}` is for the variables of a Flux Kustomization (spec.postBuild), and none was found that applies here. Let path hold it, or write `$name`.',
        });
    }
    return { pattern, extract };
});
/** The two CEL rules of the CRD. */
function intervalOf(spec, digestReflection) {
    const interval = spec.optional('interval', (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq));
    if (!spec.isSound())
        return undefined;
    if (interval !== undefined && digestReflection !== 'Always') {
        const words = "spec.interval is only accepted when spec.digestReflectionPolicy is set to 'Always'";
        spec.fail('interval', `must go: ${words}`, { hint: 'Remove it, or set digestReflectionPolicy to Always.' });
    }
    if (interval === undefined && digestReflection === 'Always') {
        const message = "spec.interval must be set when spec.digestReflectionPolicy is set to 'Always'";
        spec.fail('interval', 'is missing', {
            code: 'object/missing-field',
            hint: 'Write interval: 10m beside digestReflectionPolicy.',
            flux: { reason: 'IntervalNotConfigured', message },
        });
    }
    return interval;
}


/***/ }),

/***/ 83239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ defaultExclusionList),
/* harmony export */   p: () => (/* binding */ imageRepositorySpec)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40247);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47763);


/** cosign's signatures (image-reflector-controller, GetExclusionList): `[]` asks for no more than leaving it out does. */
const defaultExclusionList = ['^.*\\.sig$'];
const namespaceSelector = (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((selector) => selector.optional('matchLabels', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMap */ .Qi) ?? {});
const accessFrom = (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((access) => access.required('namespaceSelectors', (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(namespaceSelector)));
/**
 * Reads the spec of an ImageRepository, as its CRD validates it.
 *
 *     { image: ghcr.io/org/app, interval: 5m } → { image: 'ghcr.io/org/app', interval: 300000, provider: 'generic', … }
 */
const imageRepositorySpec = (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((spec) => {
    const exclusionList = spec.optional('exclusionList', (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj, 25)) ?? [];
    return {
        image: spec.required('image', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj),
        interval: spec.required('interval', (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq)),
        timeout: spec.optional('timeout', (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutPattern */ .U8)),
        secretRef: spec.optional('secretRef', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .localReference */ .lM),
        proxySecretRef: spec.optional('proxySecretRef', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .localReference */ .lM),
        certSecretRef: spec.optional('certSecretRef', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .localReference */ .lM),
        serviceAccountName: spec.optional('serviceAccountName', (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .atMost */ .Tu)(253)),
        provider: spec.optional('provider', (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['generic', 'aws', 'azure', 'gcp'])) ?? 'generic',
        insecure: spec.optional('insecure', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM) ?? false,
        suspend: spec.optional('suspend', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM) ?? false,
        exclusionList: exclusionList.length === 0 ? defaultExclusionList : exclusionList,
        accessFrom: spec.optional('accessFrom', accessFrom),
    };
});


/***/ }),

/***/ 56024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTrue),
/* harmony export */   I: () => (/* binding */ scalarKindOf)
/* harmony export */ });
const nothing = /^(?:|~|null|Null|NULL)$/;
const truth = /^(?:y|Y|yes|Yes|YES|on|On|ON|true|True|TRUE)$/;
const untruth = /^(?:n|N|no|No|NO|off|Off|OFF|false|False|FALSE)$/;
const endless = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** Decimal, 0x, 0o, 0b and the old octal with a bare 0, as strconv.ParseInt(…, 0, 64) has them. */
const whole = /^[-+]?(?:0|[1-9][0-9]*|0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/**
 * Tells what a plain (unquoted) scalar is to Kubernetes, which reads YAML 1.1: go-yaml's resolve, by way of
 * sigs.k8s.io/yaml, where a float without a fraction has become an integer on its way through JSON.
 *
 *     '1.10' → 'number'    '1.0' → 'integer'    'on' → 'boolean'    '~' → 'null'    '1.x' → 'string'
 */
function scalarKindOf(text) {
    if (nothing.test(text))
        return 'null';
    if (truth.test(text) || untruth.test(text))
        return 'boolean';
    if (endless.test(text))
        return 'number';
    // Underscores part digits in YAML 1.1; only what begins like a number loses them.
    const digits = /^[-+]?[0-9]/.test(text) ? text.replaceAll('_', '') : text;
    if (whole.test(digits))
        return 'integer';
    // strconv.ParseFloat refuses what overflows, so that 1e400 stays text.
    if (!float.test(digits) || !Number.isFinite(Number(digits)))
        return 'string';
    return Number.isSafeInteger(Number(digits)) ? 'integer' : 'number';
}
/** Reads the truth of a plain scalar whose kind is boolean. `'yes' → true`, `'off' → false` */
function isTrue(text) {
    return truth.test(text);
}


/***/ }),

/***/ 47763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ mistyped),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   aT: () => (/* binding */ stringOrUnset),
/* harmony export */   lM: () => (/* binding */ localReference),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72561);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32175);
/* harmony import */ var _plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56024);



/** Reads a mapping member by member, and reports the members that were not asked for. `{ nmae: a } → object/unknown-field` */
function object(read) {
    return (value, field) => {
        if (value?.kind === 'object') {
            const members = new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Members */ .O(field, value.members);
            const result = read(members, field);
            members.finish();
            return result;
        }
        if (value !== undefined)
            mistyped(value, field, 'object');
        const silent = muted(field);
        return read(new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Members */ .O(silent, new Map()), silent);
    };
}
/** Reads a string. `on → must be of type string: "boolean"` */
const string = (value, field) => {
    if (value?.kind === 'string')
        return value.text;
    if (value !== undefined)
        mistyped(value, field, 'string');
    return '';
};
/** Reads a boolean of YAML 1.1. `yes → true`, `"true" → must be of type boolean: "string"` */
const boolean = (value, field) => {
    if (value?.kind === 'boolean')
        return (0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .H)(value.text);
    if (value !== undefined)
        mistyped(value, field, 'boolean');
    return false;
};
/** Reads a string to which Flux's Go code gives no meaning where it is empty. `"" → undefined` */
const stringOrUnset = (value, field) => {
    const text = string(value, field);
    return text === '' ? undefined : text;
};
/** Reads a name of another object: the CRDs let an empty one pass, and then nothing is found. */
const name = (value, field) => {
    const text = string(value, field);
    if (value?.kind === 'string' && text === '')
        (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} is empty`, { offset: value.offset });
    return text;
};
/** Reads a reference within the namespace. `{ name: creds } → 'creds'` */
const localReference = object((reference) => reference.required('name', name));
/** Reads a string of a closed set; `flux` gives what Flux says of another. `AWS → none of the supported values` */
function oneOf(allowed, flux) {
    return (value, field) => {
        const text = string(value, field);
        const found = allowed.find((one) => one === text);
        if (found !== undefined)
            return found;
        if (value?.kind === 'string') {
            const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(text, allowed);
            const supported = allowed.map((one) => `"${one}"`).join(', ');
            (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} is "${text}", which is none of the supported values: ${supported}`, {
                offset: value.offset,
                hint: meant === undefined ? undefined : `Did you mean ${meant}?`,
                flux: flux?.(text),
            });
        }
        return allowed[0];
    };
}
/** Reads a string of at most so many characters, which the API server counts by code points; '' is unset. */
function atMost(length) {
    return (value, field) => {
        const text = stringOrUnset(value, field);
        if (text !== undefined && Array.from(text).length > length) {
            (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} is too long: may not be more than ${length} bytes`);
        }
        return text;
    };
}
/** Reads a list of at most so many items. `[-rc, ^latest$] → ['-rc', '^latest$']` */
function list(read, maxItems = Number.POSITIVE_INFINITY) {
    return (value, field) => {
        if (value?.kind !== 'array') {
            if (value !== undefined)
                mistyped(value, field, 'array');
            return [];
        }
        if (value.items.length > maxItems) {
            (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} has ${value.items.length} items: it must have at most ${maxItems} items`);
        }
        return value.items.map((item, index) => {
            return read(field.reading.rewrite(item), { ...field, path: `${field.path}[${index}]`, key: item.offset });
        });
    };
}
/** Reads a mapping of strings; a null value is absent. `{ a: b, c: } → { a: 'b' }` */
const stringMap = (value, field) => {
    if (value?.kind !== 'object') {
        if (value !== undefined)
            mistyped(value, field, 'object');
        return {};
    }
    const members = new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Members */ .O(field, value.members);
    const entries = [...value.members.keys()].map((key) => [key, members.optional(key, string)]);
    return Object.fromEntries(entries.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
};
/** Says what is wrong with a value of the wrong type, in the API server's words. */
function mistyped(value, field, wanted, wayOut) {
    const { offset } = value;
    if (value.kind === 'unreadable') {
        (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} ${value.why}`, { offset, hint: value.hint });
        return;
    }
    const quoting = wanted === 'string' && 'text' in value && value.text !== '';
    (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} must be of type ${wanted}: "${value.kind}"`, {
        offset,
        hint: wayOut ?? (quoting ? `Quote it, or YAML does not read it as text: "${value.text}".` : undefined),
    });
}
/** The same field with nobody listening: what reads a stand-in has nothing more to say. */
function muted(field) {
    return { ...field, reading: { ...field.reading, problems: [], fields: new Map() } };
}


/***/ }),

/***/ 82834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ twice),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Xn: () => (/* binding */ descend),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56024);


/** Deep enough for any manifest, shallow enough for the stack. */
const deepest = 100;
/**
 * Reads a node of a document that was parsed with the failsafe schema. Every alias of an anchor gives the same value,
 * so that nested aliases cost no more than their text.
 *
 *     a: &x { k: 1.10 }
 *     b: { <<: *x, j: yes }   →   a.k number '1.10', b.k number '1.10', b.j boolean 'yes'
 */
function valueOf(node) {
    return build(node, { anchors: new Map(), depth: 0 });
}
function build(node, { anchors, depth }) {
    const offset = offsetOf(node);
    if (depth > deepest)
        return { kind: 'unreadable', why: `is nested more than ${deepest} levels deep`, offset };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        const why = `refers to the anchor "${node.source}", which does not stand before it`;
        return anchors.get(node.source) ?? { kind: 'unreadable', why, offset };
    }
    const anchor = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.anchor : undefined;
    if (anchor !== undefined)
        anchors.set(anchor, { kind: 'unreadable', why: 'contains itself', offset });
    const value = collectionOrScalar(node, { anchors, depth: depth + 1 });
    if (anchor !== undefined)
        anchors.set(anchor, value);
    return value;
}
function collectionOrScalar(node, within) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return mappingOf(node, within);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return sequenceOf(node, within);
    return scalarOf(node);
}
function sequenceOf(node, within) {
    return { kind: 'array', items: node.items.map((item) => build(item, within)), offset: offsetOf(node) };
}
function mappingOf(node, within) {
    const members = new Map();
    const merged = [];
    for (const pair of node.items) {
        const key = build(pair.key, within);
        const member = { value: build(pair.value, within), offset: key.offset };
        if (isMergeKey(pair.key))
            merged.push(member);
        else if ('text' in key)
            members.set(key.text, members.has(key.text) ? twice(member) : member);
    }
    for (const member of merged)
        merge(member, members);
    return { kind: 'object', members, offset: offsetOf(node) };
}
/** kustomize refuses a key that stands twice; which of the two was meant is not ours to guess. */
function twice({ offset }) {
    return { value: { kind: 'unreadable', why: 'is written twice', hint: 'Remove one of the two.', offset }, offset };
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN && key.value === '<<';
}
/** YAML 1.1, "Merge Key Language-Independent Type": keys that stand already win, earlier mappings before later ones. */
function merge({ value, offset }, into) {
    for (const source of value.kind === 'array' ? value.items : [value]) {
        const why = 'merges what is no mapping';
        const unmergeable = [['<<', { value: { kind: 'unreadable', why, offset }, offset }]];
        const members = source.kind === 'object' ? source.members : unmergeable;
        for (const [key, member] of members)
            if (!into.has(key))
                into.set(key, member);
    }
}
function scalarOf(node) {
    const offset = offsetOf(node);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.value === null)
        return { kind: 'null', text: '', offset };
    if (typeof node.value !== 'string')
        return { kind: 'unreadable', why: 'is binary data', offset };
    return { kind: kindOf(node, node.value), text: node.value, offset };
}
/** The tags that make go-yaml look at the text again, quoted or not. */
const resolved = /^tag:yaml\.org,2002:(?:int|float|bool|null)$/;
function kindOf(node, text) {
    if (node.tag === undefined ? node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN : resolved.test(node.tag))
        return (0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarKindOf */ .I)(text);
    return 'string';
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Walks down mappings by name; undefined where the way ends. `(a: { b: 1 }, 'a', 'b') → 1` */
function descend(value, ...names) {
    let here = value;
    for (const name of names)
        here = here?.kind === 'object' ? here.members.get(name)?.value : undefined;
    return here;
}
/** Gives the text of a value that is a string; undefined for any other. */
function textOf(value) {
    return value?.kind === 'string' ? value.text : undefined;
}


/***/ })

};

//# sourceMappingURL=5472.index.js.map