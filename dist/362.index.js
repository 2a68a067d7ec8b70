export const id = 362;
export const ids = [362];
export const modules = {

/***/ 51512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ normalPath)
/* harmony export */ });
/**
 * Brings a path that Flux joins to the root of a repository into the form that files have here: no `.`, no leading or
 * doubled `/`, and `..` stops at the root (Flux uses securejoin); the root itself is '.'.
 *
 *     './apps//prod/' → 'apps/prod'    '../x' → 'x'    '' → '.'
 */
function normalPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}


/***/ }),

/***/ 362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readObjects: () => (/* binding */ readObjects),
  readRendered: () => (/* binding */ readRendered)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/flux/field.ts
var flux_field = __webpack_require__(32175);
// EXTERNAL MODULE: ./src/core/flux/ids.ts
var ids = __webpack_require__(5701);
// EXTERNAL MODULE: ./src/core/flux/image-policy.ts
var image_policy = __webpack_require__(77745);
// EXTERNAL MODULE: ./src/core/flux/image-repository.ts
var image_repository = __webpack_require__(83239);
// EXTERNAL MODULE: ./src/core/flux/duration.ts
var duration = __webpack_require__(40247);
;// CONCATENATED MODULE: ./src/core/flux/label-grammar.ts
const named = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
// The words are those of apimachinery (pkg/util/validation/validation.go): people search for them.
const ends = 'and must start and end with an alphanumeric character';
const nameRule = `consist of alphanumeric characters, '-', '_' or '.', ${ends} (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')`;
const valueRule = `consist of alphanumeric characters, '-', '_' or '.', ${ends} (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')`;
const subdomainRule = `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', ${ends} (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')`;
/**
 * Says what is wrong with a label's key: an optional DNS subdomain and `/`, and a name of at most 63 characters.
 *
 *     'example.com/app' → undefined    'a b' → "name part must consist of …"
 */
function labelKeyFault(key) {
    const parts = key.split('/');
    if (parts.length > 2)
        return `a qualified name must ${nameRule} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`;
    return (parts.length === 2 ? prefixFault(parts[0] ?? '') : undefined) ?? nameFault(parts.at(-1) ?? '');
}
function prefixFault(prefix) {
    if (prefix === '')
        return 'prefix part must be non-empty';
    if (prefix.length > 253)
        return 'prefix part must be no more than 253 characters';
    return subdomain.test(prefix) ? undefined : `prefix part ${subdomainRule}`;
}
function nameFault(name) {
    if (name === '')
        return `name part must be non-empty; name part must ${nameRule}`;
    if (name.length > 63)
        return 'name part must be no more than 63 characters';
    return named.test(name) ? undefined : `name part must ${nameRule}`;
}
/** Says what is wrong with a label's value. `'' → undefined`, `'a b' → "a valid label must be …"` */
function labelValueFault(value) {
    if (value.length > 63)
        return 'must be no more than 63 characters';
    return value === '' || named.test(value) ? undefined : `a valid label must be an empty string or ${valueRule}`;
}
/** Says what is wrong with an object's name: a DNS subdomain. `'my-app' → undefined`, `'My App' → "a lowercase …"` */
function objectNameFault(name) {
    if (name.length > 253)
        return 'must be no more than 253 characters';
    return subdomain.test(name) ? undefined : subdomainRule;
}
/** Says what is wrong with a namespace's name: a DNS label, or '' for none. `'apps' → undefined`, `'a.b' → "a lowercase …"` */
function namespaceFault(namespace) {
    if (namespace.length > 63)
        return 'must be no more than 63 characters';
    if (namespace === '' || (!namespace.includes('.') && subdomain.test(namespace)))
        return undefined;
    return `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', ${ends} (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')`;
}

// EXTERNAL MODULE: ./src/core/flux/readers.ts
var readers = __webpack_require__(47763);
;// CONCATENATED MODULE: ./src/core/flux/label-selector.ts



const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'];
/**
 * Reads a metav1.LabelSelector, and refuses what metav1.LabelSelectorAsSelector refuses, in its words.
 *
 *     { matchLabels: { app: web } } → { matchLabels: { app: 'web' }, matchExpressions: [] }
 */
const labelSelector = (0,readers/* object */.Ik)((selector) => ({
    matchLabels: selector.optional('matchLabels', matchLabels) ?? {},
    matchExpressions: selector.optional('matchExpressions', (0,readers/* list */.p_)(requirement)) ?? [],
}));
const matchLabels = (value, field) => {
    const labels = (0,readers/* stringMap */.Qi)(value, field);
    for (const [key, wanted] of Object.entries(labels))
        check(field, { key, operator: 'In', values: [wanted] });
    return labels;
};
const requirement = (0,readers/* object */.Ik)((members, field) => {
    const key = members.required('key', readers/* string */.Yj);
    const written = members.required('operator', readers/* string */.Yj);
    const values = members.optional('values', (0,readers/* list */.p_)(readers/* string */.Yj)) ?? [];
    const operator = operators.find((one) => one === written);
    if (!members.isSound())
        return { key, operator: 'In', values };
    if (operator === undefined)
        refuse(field, `"${written}" is not a valid label selector operator`);
    else
        check(field, { key, operator, values });
    return { key, operator: operator ?? 'In', values };
});
/** labels.NewRequirement (apimachinery, pkg/labels/selector.go); the first fault will do. */
function check(field, requirement) {
    const fault = keyFault(requirement) ?? countFault(requirement) ?? valueFault(requirement);
    if (fault !== undefined)
        refuse(field, fault);
}
function keyFault({ key }) {
    const fault = labelKeyFault(key);
    return fault === undefined ? undefined : `key: Invalid value: ${JSON.stringify(key)}: ${fault}`;
}
function countFault({ operator, values }) {
    const wantsValues = operator === 'In' || operator === 'NotIn';
    if (wantsValues === values.length > 0)
        return undefined;
    return wantsValues
        ? "values: Invalid value: null: for 'in', 'notin' operators, values set can't be empty"
        : `values: Invalid value: ${JSON.stringify(values)}: values set must be empty for exists and does not exist`;
}
function valueFault({ key, values }) {
    const index = values.findIndex((value) => labelValueFault(value) !== undefined);
    const value = values[index];
    if (value === undefined)
        return undefined;
    return `values[${index}][${key}]: Invalid value: ${JSON.stringify(value)}: ${labelValueFault(value) ?? ''}`;
}
function refuse(field, fault) {
    (0,flux_field/* fail */.f)(field, `${field.path} is no label selector`, {
        code: 'automation/invalid-selector',
        hint: 'In and NotIn take values, Exists and DoesNotExist take none; keys and values are written as labels are.',
        flux: { reason: 'InvalidPolicySelector', message: `failed to parse policy selector: ${fault}` },
    });
}

// EXTERNAL MODULE: ./src/core/flux/path.ts
var flux_path = __webpack_require__(51512);
;// CONCATENATED MODULE: ./src/core/flux/image-update-automation.ts





/**
 * Reads the spec of an ImageUpdateAutomation in this namespace, as its CRD and its controller validate it.
 *
 *     { sourceRef: { kind: GitRepository, name: app }, interval: 30m, git: { commit: … }, update: { path: ./apps } }
 *     → { source: { kind: 'GitRepository', namespace: 'flux-system', name: 'app' }, path: 'apps', … }
 */
function imageUpdateAutomationSpec(namespace) {
    return (0,readers/* object */.Ik)((spec) => ({
        source: spec.required('sourceRef', sourceReference(namespace)),
        ...spec.required('git', git, withoutGit),
        interval: spec.required('interval', (0,duration/* duration */.p0)(duration/* durationPattern */.Zq)),
        policySelector: spec.optional('policySelector', labelSelector),
        path: spec.optional('update', update) ?? '.',
        suspend: spec.optional('suspend', readers/* boolean */.zM) ?? false,
    }));
}
function sourceReference(ownNamespace) {
    return (0,readers/* object */.Ik)((reference) => {
        reference.optional('apiVersion', readers/* string */.Yj);
        const kind = reference.optional('kind', gitRepository) ?? 'GitRepository';
        const namespace = reference.optional('namespace', readers/* stringOrUnset */.aT) ?? ownNamespace;
        return { kind, namespace, name: reference.required('name', readers/* name */.UU) };
    });
}
/** Reads a string that has one value only, in Flux's own words. */
function only(wanted, flux) {
    return (value, field) => {
        const text = (0,readers/* string */.Yj)(value, field);
        if (value?.kind === 'string' && text !== wanted) {
            (0,flux_field/* fail */.f)(field, `${field.path} must be "${wanted}"`, { offset: value.offset, flux: flux(text) });
        }
        return wanted;
    };
}
const gitRepository = only('GitRepository', (kind) => ({
    reason: 'InvalidSourceConfiguration',
    message: `source kind '${kind}' not supported: invalid source configuration`,
}));
/** The schema lets it be absent; the controller does not. */
const withoutGit = {
    flux: {
        reason: 'InvalidSourceConfiguration',
        message: "source kind 'GitRepository' necessitates field .spec.git: invalid source configuration",
    },
};
const checkoutRef = (0,readers/* object */.Ik)((ref) => ({
    branch: ref.optional('branch', readers/* stringOrUnset */.aT),
    tag: ref.optional('tag', readers/* stringOrUnset */.aT),
    semver: ref.optional('semver', readers/* stringOrUnset */.aT),
    name: ref.optional('name', readers/* stringOrUnset */.aT),
    commit: ref.optional('commit', readers/* stringOrUnset */.aT),
}));
const checkout = (0,readers/* object */.Ik)((members) => members.required('ref', checkoutRef));
const author = (0,readers/* object */.Ik)((members) => ({
    name: members.optional('name', readers/* string */.Yj) ?? '',
    email: members.required('email', readers/* string */.Yj),
}));
const signingKey = (0,readers/* object */.Ik)((key) => ({
    secretRef: key.required('secretRef', readers/* localReference */.lM),
    type: key.optional('type', (0,readers/* oneOf */.yL)(['gpg', 'ssh'])) ?? 'gpg',
}));
const commit = (0,readers/* object */.Ik)((members) => ({
    author: members.required('author', author),
    signingKey: members.optional('signingKey', signingKey),
    messageTemplate: members.optional('messageTemplate', readers/* string */.Yj) ?? '',
    messageTemplateValues: members.optional('messageTemplateValues', readers/* stringMap */.Qi) ?? {},
}));
const push = (0,readers/* object */.Ik)((members) => ({
    branch: members.optional('branch', readers/* stringOrUnset */.aT),
    refspec: members.optional('refspec', readers/* stringOrUnset */.aT),
    options: members.optional('options', readers/* stringMap */.Qi) ?? {},
}));
const git = (0,readers/* object */.Ik)((members) => ({
    checkout: members.optional('checkout', checkout),
    commit: members.required('commit', commit),
    push: members.optional('push', push),
}));
const setters = only('Setters', (strategy) => ({
    reason: 'InvalidUpdateStrategy',
    message: `unsupported update strategy: ${strategy}`,
}));
const update = (0,readers/* object */.Ik)((members) => {
    members.optional('strategy', setters);
    return (0,flux_path/* normalPath */.F)(members.optional('path', readers/* string */.Yj) ?? '');
});

;// CONCATENATED MODULE: ./src/core/flux/metadata.ts



/** kustomize writes it, and it says no more than where the object came from. */
const originAnnotation = 'config.kubernetes.io/origin';
/**
 * Reads an object's metadata, as the Flux Kustomization that applies the object leaves it.
 *
 *     { name: web } in the target namespace apps → { namespace: 'apps', name: 'web', labels: {}, annotations: {} }
 */
function metadata({ namespace, kustomization }) {
    const { targetNamespace, namePrefix = '', nameSuffix = '', labels = {} } = kustomization ?? {};
    return (0,readers/* object */.Ik)((meta) => {
        const own = meta.optional('namespace', checked(namespaceFault));
        const { [originAnnotation]: _, ...annotations } = meta.optional('annotations', strings) ?? {};
        const named = {
            namespace: [targetNamespace, own].find(isGiven) ?? namespace,
            name: `${namePrefix}${meta.required('name', checked(objectNameFault))}${nameSuffix}`,
            labels: { ...meta.optional('labels', strings), ...labels },
            annotations,
        };
        meta.ignore();
        return named;
    });
}
/** To Kubernetes an empty namespace is none. */
function isGiven(text) {
    return text !== undefined && text !== '';
}
function checked(faultOf) {
    return (value, field) => {
        const text = (0,readers/* string */.Yj)(value, field);
        const fault = value?.kind === 'string' ? faultOf(text) : undefined;
        if (fault !== undefined)
            (0,flux_field/* fail */.f)(field, `${field.path} is "${text}": ${fault}`);
        return text;
    };
}
/** Unlike a field, a label without a value is there: the API server decodes its null into an empty string. */
const strings = (value, field) => {
    const names = value?.kind === 'object' ? [...value.members.keys()] : [];
    return { ...Object.fromEntries(names.map((name) => [name, ''])), ...(0,readers/* stringMap */.Qi)(value, field) };
};

// EXTERNAL MODULE: ./src/core/text/nearest.ts
var nearest = __webpack_require__(72561);
// EXTERNAL MODULE: ./src/core/flux/value.ts
var flux_value = __webpack_require__(82834);
;// CONCATENATED MODULE: ./src/core/flux/kinds.ts

const group = 'image.toolkit.fluxcd.io';
const kinds = ['ImageRepository', 'ImagePolicy', 'ImageUpdateAutomation'];
/** Tells whether an object is of Flux's image group. `{ apiVersion: image.toolkit.fluxcd.io/v1 } → true` */
function isImageObject(object) {
    return object.kind === 'object' && (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion'))?.startsWith(`${group}/`) === true;
}

;// CONCATENATED MODULE: ./src/core/flux/obstacle.ts




/** v1beta2 and v1beta1 have the same fields as v1, or fewer. */
const versions = ['v1', 'v1beta2', 'v1beta1'];
/** Reads an object's kind, or the Problem that it is none of ours. `{ kind: ImagePolcy } → Problem` */
function kindOf(object, at) {
    const text = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'kind')) ?? '';
    const kind = kinds.find((one) => one === text);
    if (kind !== undefined)
        return kind;
    const meant = (0,nearest/* nearest */.p)(text, kinds);
    return new problem/* Problem */.A('object/invalid-field', `Cannot read the object "${text}": the kinds of ${group} are ${kinds.join(', ')}`, {
        at: at(object.offset),
        severity: meant === undefined ? 'warning' : 'error',
        hint: meant === undefined ? undefined : `Did you mean ${meant}?`,
    });
}
/** Reads an object's version, or the Problem that its fields are not known. `{ apiVersion: …/v1alpha2 } → Problem` */
function versionOf(object, { subject, policy, placeOf }) {
    const text = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion')) ?? '';
    const version = versions.find((one) => `${group}/${one}` === text);
    if (version !== undefined)
        return version;
    return new problem/* Problem */.A('object/unknown-version', `Cannot read ${subject}: its version is "${text}", and "${group}/v1" is wanted`, {
        at: placeOf(object.offset),
        policy,
        hint: `Write apiVersion: ${group}/v1, and see that the fields are those of v1.`,
    });
}
/** Notes that Flux no longer serves a version. `'v1beta2' → [object/old-version]` */
function oldVersion(version, object, { subject, placeOf }) {
    if (version === 'v1')
        return [];
    const message = `Cannot count on ${subject} for long: its version ${version} is no longer served by Flux, and v1 is wanted`;
    return [
        new problem/* Problem */.A('object/old-version', message, {
            at: placeOf(object.offset),
            hint: `Write apiVersion: ${group}/v1; the fields stay the same.`,
        }),
    ];
}
/**
 * Finds that an object is the template of one (Helm's): its text is not what a cluster gets.
 *
 *     { metadata: { name: '{{ .x }}-app' } } → object/template
 */
function templateIn(object, { placeOf }, kind) {
    const name = (0,flux_value/* descend */.Xn)(object, 'metadata', 'name');
    const isTemplate = name?.kind === 'object' || (name !== undefined && 'text' in name && name.text.includes('{{'));
    if (!isTemplate)
        return undefined;
    return new problem/* Problem */.A('object/template', `Cannot read an object of kind "${kind}": its name is a template`, {
        at: placeOf(object.offset),
        hint: 'Templates are read only as rendered: leave their directory out of path.',
    });
}
/**
 * Finds that a Flux Kustomization may change an object after all that can be read here.
 *
 *     (policy, { patches: [{ patch: 'kind: ImagePolicy' }] }) → object/patched
 */
function patched(object, reading, by) {
    if (by?.patchesObjects !== true)
        return undefined;
    const message = `Cannot read ${reading.subject}: spec.patches of the Flux Kustomization "${by.id}" may change it, and is not followed here`;
    return new problem/* Problem */.A('object/patched', message, {
        at: reading.placeOf(object.offset),
        policy: reading.policy,
        hint: 'Move the patch into a kustomization.yaml, and name its directory with the input kustomize.',
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/core/flux/substitution.ts


/** Expressions within expressions: more than anybody writes, and less than the stack holds. */
const deepest = 20;
/**
 * Substitutes the variables of a Flux Kustomization as fluxcd/pkg/envsubst does in its strict mode, Flux's own since
 * 2.9. Read are `${name}`, `${name=default}`, `${name:=default}` and `${name:-default}`, and `$$` for one `$`.
 *
 *     ('${reg}/app', { reg: 'ghcr.io' }) → { text: 'ghcr.io/app' }
 *     ('$${ts}', {}) → { text: '${ts}' }
 *     ('${x}', {}) → { why: 'variable not set (strict mode): "x"' }
 */
function substitute(text, variables) {
    const scan = { text, variables, at: 0, depth: 0, fault: undefined };
    let result = '';
    while (scan.at < text.length) {
        if (taken(scan, '$$'))
            result += '$';
        else if (taken(scan, '${'))
            result += expression(scan);
        else
            result += character(scan);
    }
    return scan.fault === undefined ? { text: result } : { why: scan.fault };
}
function expression(scan) {
    scan.depth += 1;
    if (scan.depth > deepest)
        return stop(scan, 'variables are nested too deep');
    const name = matched(scan, /[\p{L}\p{Nd}_]+/uy);
    if (name === '')
        return stop(scan, 'unable to parse variable name');
    const operator = matched(scan, /:=|:-|=/y);
    if (operator === '' && !taken(scan, '}'))
        return stop(scan, `"\${${name}" is followed by what is no default`);
    const value = valueOrDefault(scan, name, operator === '' ? undefined : word(scan));
    scan.depth -= 1;
    return value;
}
/** What stands up to the closing brace; here `$$` is no escape. */
function word(scan) {
    let result = '';
    while (!taken(scan, '}')) {
        if (scan.at >= scan.text.length)
            return stop(scan, 'missing closing brace');
        result += taken(scan, '${') ? expression(scan) : character(scan);
    }
    return result;
}
function valueOrDefault(scan, name, fallback) {
    const { known, open } = scan.variables;
    const value = known.get(name);
    if (value === undefined && open)
        return stop(scan, `a ConfigMap or Secret (substituteFrom) may set the variable "${name}"`);
    if (value === undefined && fallback === undefined)
        return stop(scan, `variable not set (strict mode): "${name}"`);
    return value === undefined || value === '' ? (fallback ?? '') : value;
}
function stop(scan, fault) {
    scan.fault ??= fault;
    scan.at = scan.text.length;
    return '';
}
function taken(scan, mark) {
    if (!scan.text.startsWith(mark, scan.at))
        return false;
    scan.at += mark.length;
    return true;
}
function matched(scan, sticky) {
    sticky.lastIndex = scan.at;
    const [text = ''] = sticky.exec(scan.text) ?? [];
    scan.at += text.length;
    return text;
}
function character(scan) {
    scan.at += 1;
    return scan.text.charAt(scan.at - 1);
}
/**
 * Gives a value as the substitution leaves it. Flux prints the object as YAML, substitutes, and reads the text again,
 * so that a value may change its type on the way: `range: "${x}"` with `1.10` for x is a number.
 *
 *     string '${x}' with x = 1.10 → number '1.10'
 */
function rewritten(value, variables) {
    if (value.kind !== 'string' || !/\$[${]/.test(value.text))
        return value;
    const { offset } = value;
    const result = substitute(printed(value.text), variables);
    if ('why' in result)
        return unreadable(value.text, offset, result.why);
    // Within a block of several lines no value can be more than text: Flux takes the line breaks out of values.
    if (value.text.includes('\n'))
        return { ...value, text: result.text };
    const document = (0,dist/* parseDocument */.Tp)(`v: ${result.text}`, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined)
        return unreadable(value.text, offset, `the substituted text is no YAML: ${error.message}`);
    return { ...((0,flux_value/* descend */.Xn)((0,flux_value/* valueOf */.RP)(document.contents), 'v') ?? value), offset };
}
function unreadable(text, offset, why) {
    return {
        kind: 'unreadable',
        why: `is "${text}", and its variables cannot be substituted: ${why}`,
        hint: 'Set the variable, as a quoted string, in spec.postBuild.substitute of the Flux Kustomization. To keep `${name}` as it is, write `$${name}`, or `$name`.',
        offset,
    };
}
/** What go-yaml's emitter does not leave plain in a block mapping. */
const special = /^[#,[\]{}&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)|:(?:\s|$)|\s#|^\s|\s$|[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
/** Prints a text of one line as sigs.k8s.io/yaml does: plain, or else in quotes. */
function printed(text) {
    return special.test(text) && !text.includes('\n') ? `'${text.replaceAll("'", "''")}'` : text;
}

;// CONCATENATED MODULE: ./src/core/flux/decode.ts










/**
 * Decodes an object of Flux's image group: into an object to use, or into a broken one and why. An object with a
 * mistake is never used in part.
 *
 *     { apiVersion: image.toolkit.fluxcd.io/v1, kind: ImagePolicy, metadata: { name: app }, spec: … } → { object: … }
 */
function decodeObject(root, context) {
    const kind = kindOf(root, context.placeOf);
    if (kind instanceof problem/* Problem */.A)
        return { object: undefined, broken: undefined, problems: [kind] };
    const { id, reading } = openReading(root, kind, context);
    const template = templateIn(root, reading, kind);
    if (template !== undefined)
        return { object: undefined, broken: undefined, problems: [template] };
    const version = versionOf(root, reading);
    const obstacle = context.flaw ?? patched(root, reading, context.kustomization);
    if (obstacle !== undefined)
        return brokenBy([obstacle], kind, id);
    if (version instanceof problem/* Problem */.A)
        return brokenBy([version], kind, id);
    const object = objectOf(root, { kind, version }, reading, context);
    const problems = [...oldVersion(version, root, reading), ...reading.problems];
    if (problems.some(({ severity }) => severity === 'error'))
        return brokenBy(problems, kind, id);
    return { object, broken: undefined, problems };
}
function brokenBy(problems, kind, id) {
    const problem = problems.find(({ severity }) => severity === 'error') ?? problems[0];
    return { object: undefined, broken: problem && { kind, id, problem }, problems };
}
/** Reads the name in silence first, so that every problem can say whose it is. */
function openReading(root, kind, context) {
    const { placeOf, hintForMissing, kustomization } = context;
    const variables = isSubstituted(root) ? kustomization?.variables : undefined;
    const rewrite = (value) => (variables === undefined ? value : rewritten(value, variables));
    const common = { placeOf, hintForMissing, rewrite };
    const silent = { ...common, subject: '', policy: undefined, problems: [], fields: new Map() };
    const { namespace, name } = metadata(context)((0,flux_value/* descend */.Xn)(root, 'metadata'), { path: '', key: 0, reading: silent });
    const id = `${namespace}/${name}`;
    const policy = kind === 'ImagePolicy' ? id : undefined;
    return { id, reading: { ...common, subject: `${kind} "${id}"`, policy, problems: [], fields: new Map() } };
}
/**
 * Tells whether the variables of a Flux Kustomization are put into an object: a label or an annotation turns it off
 * (fluxcd/pkg, kustomize/kustomize_varsub.go). `{ annotations: { kustomize.toolkit.fluxcd.io/substitute: disabled } } → false`
 */
function isSubstituted(root) {
    const isOff = (from) => (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(root, 'metadata', from, 'kustomize.toolkit.fluxcd.io/substitute')) === 'disabled';
    return !isOff('labels') && !isOff('annotations');
}
function objectOf(root, { kind, version }, reading, context) {
    const members = new flux_field/* Members */.O({ path: '', key: root.offset, reading }, root.members);
    members.ignore('apiVersion', 'kind', 'status');
    const named = members.required('metadata', metadata(context));
    const meta = { ...named, version, at: reading.placeOf(root.offset), fields: reading.fields };
    const object = withSpec(kind, meta, members);
    members.finish();
    return object;
}
function withSpec(kind, meta, members) {
    switch (kind) {
        case 'ImageRepository':
            return { kind, id: (0,ids/* repositoryIdOf */.Bu)(meta), meta, ...members.required('spec', image_repository/* imageRepositorySpec */.p) };
        case 'ImagePolicy':
            return { kind, id: (0,ids/* policyIdOf */.bK)(meta), meta, ...members.required('spec', (0,image_policy/* imagePolicySpec */.R)(meta.namespace)) };
        case 'ImageUpdateAutomation': {
            const spec = members.required('spec', imageUpdateAutomationSpec(meta.namespace));
            return { kind, id: (0,ids/* automationIdOf */.oy)(meta), meta, ...spec };
        }
    }
}

// EXTERNAL MODULE: ./src/core/flux/documents.ts + 1 modules
var documents = __webpack_require__(41750);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __webpack_require__(65283);
;// CONCATENATED MODULE: ./src/core/flux/kustomization.ts




/**
 * Reads what is needed of a Flux Kustomization; undefined for any other object, and for one whose root cannot be the
 * root of this repository.
 *
 *     { apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, spec: { path: ./apps, … } } → { path: 'apps', … }
 */
function kustomizationOf(object, defaultNamespace) {
    const spec = (0,flux_value/* descend */.Xn)(object, 'spec');
    const path = (0,flux_path/* normalPath */.F)((0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(spec, 'path')) ?? '');
    if (!isFluxKustomization(object) || !isOfHere((0,flux_value/* descend */.Xn)(spec, 'sourceRef'), path))
        return undefined;
    const namespace = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'metadata', 'namespace')) ?? defaultNamespace;
    return {
        id: `${namespace}/${(0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'metadata', 'name')) ?? ''}`,
        path,
        targetNamespace: (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(spec, 'targetNamespace')),
        namePrefix: (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(spec, 'namePrefix')) ?? '',
        nameSuffix: (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(spec, 'nameSuffix')) ?? '',
        labels: Object.fromEntries(stringsOf((0,flux_value/* descend */.Xn)(spec, 'commonMetadata', 'labels'))),
        variables: variablesOf((0,flux_value/* descend */.Xn)(spec, 'postBuild')),
        patchesObjects: itemsOf((0,flux_value/* descend */.Xn)(spec, 'patches')).some(mayPatchObjects),
    };
}
function isFluxKustomization(object) {
    const version = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion')) ?? '';
    return version.startsWith('kustomize.toolkit.fluxcd.io/') && (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'kind')) === 'Kustomization';
}
/**
 * Without a source it is a patch of one. The root of an OCI artifact or a bucket is seldom that of the repository, and
 * a longer path says no more than that it may be.
 */
function isOfHere(source, path) {
    return source !== undefined && (path !== '.' || (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(source, 'kind')) === 'GitRepository');
}
/**
 * Gives those Kustomizations that apply a file or a rendered directory: the ones with the nearest path above it.
 *
 *     ('apps/prod/web.yaml', [path '.', path 'apps', path 'apps/prod']) → [path 'apps/prod']
 */
function appliersOf(path, kustomizations) {
    const above = kustomizations.filter((kustomization) => (0,source/* isUnder */.Jo)(kustomization.path, path));
    const depth = Math.max(...above.map(depthOf));
    return above.filter((kustomization) => depthOf(kustomization) === depth);
}
function depthOf({ path }) {
    return path === '.' ? 0 : path.split('/').length;
}
/** fluxcd/pkg, kustomize/kustomize_varsub.go: without a variable there is no substitution, unless it is asked for. */
function variablesOf(postBuild) {
    const inline = (0,flux_value/* descend */.Xn)(postBuild, 'substitute');
    const open = itemsOf((0,flux_value/* descend */.Xn)(postBuild, 'substituteFrom')).length > 0;
    const always = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(postBuild, 'substituteStrategy')) === 'Always';
    if (!open && !always && !(inline?.kind === 'object' && inline.members.size > 0))
        return undefined;
    return { known: new Map(stringsOf(inline).map(([name, value]) => [name, value.replaceAll('\n', '')])), open };
}
/** A patch names its kinds in its own text, or selects them by a target: a regular expression, or anything but a kind. */
function mayPatchObjects(patch) {
    const target = (0,flux_value/* descend */.Xn)(patch, 'target');
    const wanted = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(target, 'kind')) ?? (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(patch, 'patch')) ?? '';
    if (kinds.some((kind) => wanted.includes(kind)))
        return true;
    return target !== undefined && !/^\w+$/.test((0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(target, 'kind')) ?? '');
}
function itemsOf(value) {
    return value?.kind === 'array' ? value.items : [];
}
function stringsOf(value) {
    if (value?.kind !== 'object')
        return [];
    return [...value.members].flatMap(([name, { value: member }]) => {
        const text = (0,flux_value/* textOf */.b6)(member);
        return text === undefined ? [] : [[name, text]];
    });
}

;// CONCATENATED MODULE: ./src/core/flux/git-repository.ts

const groups = /^source\.toolkit\.fluxcd\.io\/v1(?:beta[12])?$/;
/**
 * Reads a `GitRepository` that names a reference; undefined for any other object
 * (image-automation-controller, internal/source/git.go).
 *
 *     { kind: GitRepository, metadata: { name: fleet }, spec: { ref: { branch: main } } } → { ref: { branch: 'main', … } }
 */
function gitRepositoryOf(object, { kustomization, namespace }) {
    const name = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'metadata', 'name'));
    const reference = (0,flux_value/* descend */.Xn)(object, 'spec', 'ref');
    const isOne = groups.test((0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion')) ?? '') && (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'kind')) === 'GitRepository';
    if (!isOne || name === undefined || reference === undefined)
        return undefined;
    const own = kustomization?.targetNamespace ?? (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'metadata', 'namespace')) ?? namespace;
    const text = (key) => (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(reference, key));
    return {
        id: `${own}/${name}`,
        ref: {
            branch: text('branch'),
            tag: text('tag'),
            semver: text('semver'),
            name: text('name'),
            commit: text('commit'),
        },
    };
}

;// CONCATENATED MODULE: ./src/core/flux/namespace.ts


/**
 * Reads a `v1/Namespace`, as the Flux Kustomization that applies it leaves it; undefined for any other object. A label
 * that cannot be read is left out: then it admits nobody.
 *
 *     { apiVersion: v1, kind: Namespace, metadata: { name: apps, labels: { team: web } } } → { name: 'apps', labels: { team: 'web' } }
 */
function namespaceOf(object, by) {
    if ((0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion')) !== 'v1' || (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'kind')) !== 'Namespace')
        return undefined;
    const name = substituted((0,flux_value/* descend */.Xn)(object, 'metadata', 'name'), by);
    if (name === undefined)
        return undefined;
    const written = (0,flux_value/* descend */.Xn)(object, 'metadata', 'labels');
    const labels = written?.kind === 'object' ? [...written.members] : [];
    const read = labels.flatMap(([key, { value }]) => {
        const text = substituted(value, by);
        return text === undefined ? [] : [[key, text]];
    });
    return { name, labels: { ...Object.fromEntries(read), ...by?.labels } };
}
function substituted(value, by) {
    if (value === undefined || by?.variables === undefined)
        return (0,flux_value/* textOf */.b6)(value);
    return (0,flux_value/* textOf */.b6)(rewritten(value, by.variables));
}

;// CONCATENATED MODULE: ./src/core/flux/secret.ts



/**
 * Reads a `v1/Secret` or a Bitnami `SealedSecret`; undefined for any other object.
 *
 *     { kind: Secret, metadata: { name: creds }, data: { a: eA== }, stringData: { b: w } } → { values: { a: 'x', b: 'w' } }
 */
function secretOf(object, context) {
    const kind = secret_kindOf(object);
    if (kind !== 'v1/Secret' && !/^bitnami\.com\/v\w+\/SealedSecret$/.test(kind))
        return undefined;
    const id = idOf(object, context);
    if (id === undefined)
        return undefined;
    const isSealed = kind !== 'v1/Secret';
    const texts = (name) => entriesOf(object, name, context);
    const data = texts('data').flatMap(([key, text]) => {
        const decoded = decodeBase64(text);
        return decoded === undefined ? [] : [[key, decoded]];
    });
    const isEncrypted = (0,flux_value/* descend */.Xn)(object, 'sops') !== undefined || [...texts('data'), ...texts('stringData')].some(isSops);
    return {
        id,
        type: (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'type')) ?? 'Opaque',
        // The API server writes stringData over data.
        values: Object.fromEntries([...data, ...texts('stringData')]),
        cipher: isSealed ? 'SealedSecret' : isEncrypted ? 'SOPS' : undefined,
        at: context.placeOf(object.offset),
    };
}
/**
 * Reads the pull secrets of a `v1/ServiceAccount`; undefined for any other object.
 *
 *     { kind: ServiceAccount, metadata: { name: puller }, imagePullSecrets: [{ name: creds }] } → { pullSecrets: ['creds'] }
 */
function serviceAccountOf(object, context) {
    const id = secret_kindOf(object) === 'v1/ServiceAccount' ? idOf(object, context) : undefined;
    if (id === undefined)
        return undefined;
    const listed = (0,flux_value/* descend */.Xn)(object, 'imagePullSecrets');
    const items = listed?.kind === 'array' ? listed.items : [];
    const names = items.map((item) => textIn((0,flux_value/* descend */.Xn)(item, 'name'), object, context));
    return { id, pullSecrets: names.filter((name) => name !== undefined) };
}
function secret_kindOf(object) {
    return `${(0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion')) ?? ''}/${(0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'kind')) ?? ''}`;
}
function idOf(object, context) {
    const { targetNamespace, namePrefix = '', nameSuffix = '' } = context.kustomization ?? {};
    const name = textIn((0,flux_value/* descend */.Xn)(object, 'metadata', 'name'), object, context);
    const own = textIn((0,flux_value/* descend */.Xn)(object, 'metadata', 'namespace'), object, context);
    const namespace = [targetNamespace, own].find((text) => text !== undefined && text !== '') ?? context.namespace;
    return name === undefined ? undefined : `${namespace}/${namePrefix}${name}${nameSuffix}`;
}
function entriesOf(object, name, context) {
    const written = (0,flux_value/* descend */.Xn)(object, name);
    const members = written?.kind === 'object' ? [...written.members] : [];
    return members.flatMap(([key, { value }]) => {
        const text = textIn(value, object, context);
        return text === undefined ? [] : [[key, text]];
    });
}
function textIn(value, object, { kustomization }) {
    const variables = object.kind === 'object' && isSubstituted(object) && kustomization !== undefined
        ? kustomization.variables
        : undefined;
    return (0,flux_value/* textOf */.b6)(value === undefined || variables === undefined ? value : rewritten(value, variables));
}
/** https://getsops.io/docs/#encryption-protocol: values keep their places and look like this. */
function isSops([, text]) {
    return text.startsWith('ENC[');
}
function decodeBase64(text) {
    try {
        return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/flux/read.ts










/**
 * Reads the objects of files as they stand. The Flux Kustomizations among them say what becomes of the others on their
 * way to a cluster: variables, namespace, labels. Objects come in the order of the files and, within one, of its text.
 *
 *     [{ path: 'a.yaml', text: 'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\n…' }] → { objects: [policy], … }
 */
function readObjects(files, { namespace }) {
    const located = files.flatMap((file) => locate(file, false));
    return read(located, kustomizationsIn(located, namespace), namespace);
}
/**
 * Reads the objects that kustomize rendered; each `path` is the directory that was rendered. Flux Kustomizations and
 * Namespaces, but no objects of the image group, are taken from the raw files as well.
 *
 *     ([{ path: 'apps/prod', text: rendered }], { raw: files }) → { objects: [policy], … }
 */
function readRendered(rendered, { namespace, raw }) {
    if (rendered.length === 0)
        return read([], [], namespace);
    const located = rendered.flatMap((file) => locate(file, true));
    const beside = raw.flatMap((file) => locate(file, false)).filter(isBeside);
    const first = kustomizationsIn(located, namespace);
    // The same Kustomization may stand in both; what kustomize made of it is what counts.
    const others = kustomizationsIn(beside, namespace).filter(({ id }) => first.every((one) => one.id !== id));
    return read([...located, ...beside], [...first, ...others], namespace);
}
function isBeside({ object, document }) {
    return document.flaw === undefined && !isImageObject(object);
}
const fluxKustomization = 'kustomize.toolkit.fluxcd.io/v';
const fluxSource = 'source.toolkit.fluxcd.io/v';
const otherKinds = /\bkind["']?[ \t]*:[ \t]*["']?(?:Namespace|Secret|SealedSecret|ServiceAccount)\b/;
function isWanted(text) {
    return (text.includes(`${group}/`) || text.includes(fluxKustomization) || text.includes(fluxSource) || otherKinds.test(text));
}
function locate(file, isRendered) {
    return (0,documents/* parseDocuments */.e)(file, isWanted).flatMap((document) => objectsIn(document.root).map((object) => ({ object, document, source: file.path, isRendered })));
}
/** `kind: List` and the lists of one kind hold objects; no list holds lists. */
function objectsIn(root) {
    const items = (0,flux_value/* descend */.Xn)(root, 'items');
    return items?.kind === 'array' && (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(root, 'kind'))?.endsWith('List') === true ? items.items : [root];
}
function kustomizationsIn(located, namespace) {
    return located.map(({ object }) => kustomizationOf(object, namespace)).filter((found) => found !== undefined);
}
function read(located, kustomizations, namespace) {
    const objects = [];
    const broken = [];
    const namespaces = [];
    const secrets = [];
    const accounts = [];
    const sources = [];
    const problems = located.flatMap(({ document }) => flawsOf(document));
    for (const one of located) {
        // What several Flux Kustomizations apply is read as each of them leaves it.
        for (const kustomization of orNone(appliersOf(one.source, kustomizations))) {
            const found = namespaceOf(one.object, kustomization);
            if (found !== undefined)
                namespaces.push(found);
            const context = contextOf(one, kustomization, namespace);
            secrets.push(...orNothing(secretOf(one.object, context)));
            accounts.push(...orNothing(serviceAccountOf(one.object, context)));
            sources.push(...orNothing(gitRepositoryOf(one.object, context)));
            if (!isImageObject(one.object))
                continue;
            const decoded = decodeObject(one.object, context);
            if (decoded.object !== undefined)
                objects.push(decoded.object);
            if (decoded.broken !== undefined)
                broken.push(decoded.broken);
            problems.push(...decoded.problems);
        }
    }
    return { objects, broken, namespaces, kustomizations, secrets, accounts, sources, problems: distinct(problems) };
}
function orNone(items) {
    return items.length === 0 ? [undefined] : items;
}
function orNothing(item) {
    return item === undefined ? [] : [item];
}
/** Helm's templates are seldom YAML. That is worth a word only where one might hold an object of ours. */
function flawsOf({ flaw, text }) {
    return flaw === undefined || (text.includes('{{') && !text.includes(`${group}/`)) ? [] : [flaw];
}
function contextOf(one, kustomization, namespace) {
    const { document, isRendered } = one;
    const { flaw } = document;
    if (!isRendered)
        return { kustomization, namespace, flaw, placeOf: document.placeOf, hintForMissing };
    const place = originOf(one);
    return { kustomization, namespace, flaw, placeOf: () => place, hintForMissing: undefined };
}
const hintForMissing = 'If kustomize fills it in, name the directory with the input kustomize.';
/** kustomize forgets lines; with `buildMetadata: [originAnnotations]` it keeps the file, relative to the directory. */
function originOf({ object, source }) {
    const origin = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'metadata', 'annotations', originAnnotation)) ?? '';
    const path = /^path: (.+)$/m.exec(origin)?.[1];
    return { file: path === undefined || /^repo: /m.test(origin) ? source : (0,flux_path/* normalPath */.F)(`${source}/${path}`) };
}
function distinct(problems) {
    const seen = new Map();
    for (const problem of problems) {
        const key = JSON.stringify([problem.code, problem.message, problem.at]);
        if (!seen.has(key))
            seen.set(key, problem);
    }
    return [...seen.values()];
}


/***/ })

};

//# sourceMappingURL=362.index.js.map