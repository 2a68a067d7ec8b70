export const id = 3478;
export const ids = [3478];
export const modules = {

/***/ 72547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ isPromotedInto),
/* harmony export */   QI: () => (/* binding */ aliasesOf),
/* harmony export */   _1: () => (/* binding */ freezesOf),
/* harmony export */   eH: () => (/* binding */ promotionsOf),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* unused harmony export isProtected */
/* harmony import */ var _change_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65283);

/**
 * Finds the environment that a file of a branch belongs to; undefined where it belongs to none. It is one at most:
 * overlapping environments are refused when they are read.
 *
 *     (main, 'apps/production/app.yaml') → production    (main, 'docs/x.yaml') → undefined
 */
function environmentOf(configuration, branch, path) {
    for (const environment of configuration.environments.values()) {
        if (environment.branch !== undefined && environment.branch !== branch)
            continue;
        const { paths } = environment;
        if (paths.length === 0 || paths.some((place) => (0,_change_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnder */ .Jo)(place, path)))
            return environment;
    }
    return undefined;
}
/**
 * Tells whether nothing but a promotion or a rollback may change a file of a branch.
 *
 *     (main, 'apps/production/app.yaml') → true    (main, 'apps/staging/app.yaml') → false
 */
function isProtected(configuration, branch, path) {
    return environmentOf(configuration, branch, path)?.protected ?? false;
}
/**
 * Tells whether a file is where a promotion or a rollback brings images, so that no automation needs to. Of whichever
 * branch: without the branch, a path alone makes an environment.
 *
 *     ('apps/production/app.yaml') → true    ('apps/staging/app.yaml') → false
 */
function isPromotedInto({ environments }, path) {
    return [...environments.values()].some(({ paths, promotion, protected: isClosed }) => (isClosed || promotion !== undefined) && (paths.length === 0 || paths.some((place) => (0,_change_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnder */ .Jo)(place, path))));
}
/**
 * Lists the pairs between which promotions run, in the order of the stages: what leads to an environment comes before
 * what leads on from it.
 *
 *     { production: { from: staging }, staging: { from: test }, test } → [test → staging, staging → production]
 */
function promotionsOf({ environments }) {
    const pairs = [];
    const done = new Set();
    const visit = (to) => {
        if (done.has(to.name))
            return;
        done.add(to.name);
        const sources = (to.promotion?.from ?? [])
            .map((name) => environments.get(name))
            .filter((from) => from !== undefined);
        for (const from of sources)
            visit(from);
        pairs.push(...sources.map((from) => ({ from, to })));
    };
    for (const environment of environments.values())
        visit(environment);
    return pairs;
}
/**
 * Lists the freeze windows that hold a kind of change of an environment.
 *
 *     ('update') → its own    ('promotion') → its own and its promotion's    ('rollback') → none, unless configured
 */
function freezesOf(environment, change) {
    const { freeze, promotion, rollback } = environment;
    switch (change) {
        case 'update':
            return freeze;
        case 'promotion':
            return [...freeze, ...(promotion?.gates.freeze ?? [])];
        case 'rollback':
            return rollback.ignoresFreeze ? [] : [...freeze, ...(promotion?.gates.freeze ?? [])];
    }
}
/**
 * Lists the policies that stand for the same image in other environments, by the maps of promotions, with the policy
 * itself first: what is put in quarantine for one is so for all.
 *
 *     { app: app-production } → ('flux-system/app-production') → ['flux-system/app-production', 'flux-system/app']
 */
function aliasesOf({ environments }, policy) {
    const maps = [...environments.values()].flatMap(({ promotion }) => [...(promotion?.policies ?? [])]);
    const aliases = [policy];
    for (const alias of aliases) {
        for (const pair of maps.filter((names) => names.includes(alias))) {
            aliases.push(...pair.filter((name) => !aliases.includes(name)));
        }
    }
    return aliases;
}


/***/ }),

/***/ 76153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   KS: () => (/* binding */ quarantineOf),
/* harmony export */   Lw: () => (/* binding */ idleHolds),
/* harmony export */   OQ: () => (/* binding */ quarantineAgainst),
/* harmony export */   fK: () => (/* binding */ isQuarantined),
/* harmony export */   fW: () => (/* binding */ isReleasedBy),
/* harmony export */   nv: () => (/* binding */ holdOf),
/* harmony export */   yw: () => (/* binding */ withHold)
/* harmony export */ });
/**
 * Tells whether a hold is still in force at a moment: `until` is the first moment at which it is not.
 *
 *     (until 10:00, at 09:59) → true    (until 10:00, at 10:00) → false
 */
function isActive(hold, now) {
    return hold.until === undefined || now < hold.until;
}
/**
 * Finds the hold under which a policy of an environment must stay; the last one of the file where there are several.
 *
 *     ([app in production, until 10:00], app, production, at 09:00) → that hold
 */
function holdOf(holds, policy, environment, now) {
    return holds.findLast((hold) => hold.policy === policy && hold.environment === environment && isActive(hold, now));
}
/**
 * Tells whether a tag lifts a hold: the hold asks for that, and the tag is newer than everything in its quarantine.
 *
 *     (quarantine 1.5.3, releaseOnNewer, 1.5.4) → true    (…, 1.5.3) → false
 */
function isReleasedBy(hold, tag, order) {
    const bad = hold.quarantine.tags;
    return hold.releaseOnNewer && bad.length > 0 && bad.every((known) => order(tag, known) > 0);
}
/**
 * Gathers what is in quarantine for an image, whatever environment it was found bad in. Takes all the policies that
 * stand for the image (`aliasesOf`).
 *
 *     ([app in production: 1.5.3 is bad], [app]) → { tags: ['1.5.3'], digests: [] }
 */
function quarantineOf(holds, policies, now) {
    const active = holds.filter((hold) => policies.includes(hold.policy) && isActive(hold, now));
    return {
        tags: [...new Set(active.flatMap(({ quarantine }) => quarantine.tags))],
        digests: [...new Set(active.flatMap(({ quarantine }) => quarantine.digests))],
    };
}
/**
 * Tells whether an image is in quarantine, by its tag or by its digest.
 *
 *     ({ tags: ['1.5.3'] }, { tag: '1.5.3' }) → true
 */
function isQuarantined({ tags, digests }, image) {
    const byTag = image.tag !== undefined && tags.includes(image.tag);
    return byTag || (image.digest !== undefined && digests.includes(image.digest));
}
/**
 * Names what a rollback puts in quarantine: the tag that was bad, and its digest; but nothing that the good image has
 * too, for a tag may have been moved, and two tags may be one image.
 *
 *     (1.5.3, back to 1.5.2) → { tags: ['1.5.3'], digests: [] }
 *     (1.5@sha256:bad…, back to 1.5@sha256:good…) → { tags: [], digests: ['sha256:bad…'] }
 */
function quarantineAgainst(bad, good) {
    return {
        tags: bad.tag === good.tag ? [] : [bad.tag],
        digests: bad.digest === undefined || bad.digest === good.digest ? [] : [bad.digest],
    };
}
/**
 * Adds a hold to others, in the place of those of the same policy and environment. What they have in quarantine stays
 * there, but for the image that the new one is held at.
 *
 *     ([app at 1.5.2 against 1.5.3], app at 1.5.1 against 1.5.2) → [app at 1.5.1 against 1.5.3 and 1.5.2]
 */
function withHold(holds, hold, now) {
    const isOlder = (other) => other.policy === hold.policy && other.environment === hold.environment;
    const { tags, digests } = quarantineOf([...holds.filter(isOlder), hold], [hold.policy], now);
    const quarantine = {
        tags: tags.filter((tag) => tag !== hold.tag),
        digests: digests.filter((digest) => digest !== hold.digest),
    };
    return [...holds.filter((other) => !isOlder(other)), { ...hold, quarantine }];
}
/**
 * Lists the holds that are over, and those of the others that hold nothing.
 *
 *     ([app until 10:00, gone], { policies: [app] }, at 11:00) → { expired: [app], unused: [gone] }
 */
function idleHolds(holds, known, now) {
    return {
        expired: holds.filter((hold) => !isActive(hold, now)),
        unused: holds.filter((hold) => isActive(hold, now) && !(known.policies.has(hold.policy) && known.environments.has(hold.environment))),
    };
}


/***/ }),

/***/ 81141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ repositoryFor)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62788);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79982);



/**
 * Finds the repository that a policy refers to, if the policy may use it (image-reflector-controller,
 * getImageRepository; fluxcd/pkg, runtime/acl). Throws a Problem: the repository's own where it is broken,
 * `repository/not-found`, or `repository/access-…` where it stands in another namespace that does not let this one in.
 *
 *     imageRepositoryRef { name: app, namespace: images }, accessFrom [{ team: a }], namespace web { team: a } → images/app
 */
function repositoryFor(inventory, policy) {
    const repository = inventory.repositories.get(policy.repository);
    if (repository === undefined)
        throw missing(inventory, policy);
    if (repository.meta.namespace !== policy.meta.namespace)
        assertAccess(inventory, policy, repository);
    return repository;
}
function missing(inventory, policy) {
    const broken = inventory.broken.get(`ImageRepository/${policy.repository}`);
    if (broken !== undefined)
        return broken.with({ policy: policy.id });
    const name = policy.repository.slice(policy.repository.indexOf('/') + 1);
    const words = `referenced ImageRepository does not exist: ImageRepository.image.toolkit.fluxcd.io "${name}" not found`;
    return refusal('repository/not-found', policy, words, {
        reason: 'DependencyNotReady',
        hint: 'Let path hold its manifest, or correct spec.imageRepositoryRef.',
    });
}
/** The label that every namespace of a cluster has, whatever its manifest says. */
const nameLabel = 'kubernetes.io/metadata.name';
function assertAccess(inventory, policy, repository) {
    const { namespace } = policy.meta;
    const denied = `access denied: '${repository.id}' can't be accessed due to`;
    const selectors = repository.accessFrom;
    if (selectors === undefined) {
        throw refusal('repository/access-denied', policy, `${denied} missing ACL labels on 'accessFrom'`, {
            hint: `Let spec.accessFrom of the ImageRepository admit the namespace "${namespace}".`,
        });
    }
    const known = inventory.namespaces.get(namespace);
    if (selectors.some((wanted) => (0,_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesLabels */ .r1)(wanted, { ...known, [nameLabel]: namespace })))
        return;
    if (known === undefined && selectors.some((wanted) => mayMatch(wanted, namespace)))
        throw unknownLabels(policy, repository);
    throw refusal('repository/access-denied', policy, `${denied} ACL labels mismatch on namespace '${namespace}'`, {
        hint: `Let spec.accessFrom of the ImageRepository match the labels of the namespace "${namespace}".`,
    });
}
/** A namespace that is not in Git may have any label but another name. */
function mayMatch(wanted, namespace) {
    return (wanted[nameLabel] ?? namespace) === namespace;
}
function unknownLabels(policy, repository) {
    const { namespace } = policy.meta;
    const message = `Cannot follow ImagePolicy "${policy.id}": ImageRepository "${repository.id}" admits namespaces by their labels, and the manifest of the namespace "${namespace}" was not found`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('repository/access-unknown', message, {
        at: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfField */ .n)(policy.meta, 'spec.imageRepositoryRef'),
        policy: policy.id,
        hint: `Let path hold the manifest of the Namespace "${namespace}" with its labels.`,
    });
}
function refusal(code, policy, words, { reason = 'AccessDenied', hint }) {
    const message = `failed to get the referred ImageRepository: ${words}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(code, `Cannot follow ImagePolicy "${policy.id}": ${message}`, {
        at: (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfField */ .n)(policy.meta, 'spec.imageRepositoryRef'),
        policy: policy.id,
        hint,
        flux: { reason, message },
    });
}


/***/ }),

/***/ 62788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ placeOfField)
/* harmony export */ });
/**
 * Tells where a field of an object stands, or else the nearest field around it, or else the object.
 *
 *     (meta, 'spec.policy.semver.range') → { file: 'apps/policy.yaml', line: 12, column: 7 }
 */
function placeOfField({ fields, at }, path) {
    for (let here = path; here !== ''; here = here.slice(0, Math.max(0, here.lastIndexOf('.')))) {
        const place = fields?.get(here);
        if (place !== undefined)
            return place;
    }
    return at;
}


/***/ }),

/***/ 1663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34749);

/**
 * Tells whether one of the patterns names an object: by its name, or, with a `/`, by its whole id. `*` stands for any
 * text and `?` for any one character.
 *
 *     (['web-*'], 'apps/web-1') → true    (['apps/*'], 'prod/web') → false    ([], 'apps/web') → false
 */
function matchesName(patterns, id) {
    const name = id.slice(id.indexOf('/') + 1);
    return patterns.some((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(pattern, pattern.includes('/') ? id : name));
}


/***/ }),

/***/ 79982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ policiesOf),
/* harmony export */   r1: () => (/* binding */ matchesLabels)
/* harmony export */ });
/* unused harmony export selects */
/**
 * Tells whether a selector admits an object's labels (metav1.LabelSelectorAsSelector): all of its requirements must
 * hold, and without any it admits everything.
 *
 *     ({ matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['dev'] }] }, {}) → true
 */
function selects(selector, labels) {
    if (selector === undefined)
        return true;
    const { matchLabels, matchExpressions } = selector;
    return matchesLabels(matchLabels, labels) && matchExpressions.every((requirement) => holds(requirement, labels));
}
/** Tells whether an object has all of these labels. `({ a: '1' }, { a: '1', b: '2' }) → true` */
function matchesLabels(wanted, labels) {
    return Object.entries(wanted).every(([key, value]) => labelOf(labels, key) === value);
}
function holds({ key, operator, values }, labels) {
    const value = labelOf(labels, key);
    switch (operator) {
        case 'In':
            return value !== undefined && values.includes(value);
        case 'NotIn':
            return value === undefined || !values.includes(value);
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
    }
}
/** A label's key may be `constructor`, which every object of JavaScript inherits. */
function labelOf(labels, key) {
    return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
/**
 * Gives the policies that an automation follows: those of its namespace that its policySelector admits, in the order
 * of their ids (image-automation-controller, getPolicies).
 *
 *     (inventory, automation of apps that selects { auto: 'true' }) → [apps/a, apps/z]
 */
function policiesOf(inventory, automation) {
    return [...inventory.policies.values()].filter(({ meta }) => meta.namespace === automation.meta.namespace && selects(automation.policySelector, meta.labels));
}


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findDeployed)
/* harmony export */ });
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93613);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51701);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29309);
/* harmony import */ var _setters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57106);




/**
 * Reads what the manifests run now, for each policy that a marker names, in the order of files and text. A value that
 * is no image, tag or digest, such as a template, is left out.
 *
 *     'image: nginx:1.25 # {"$imagepolicy": "ns:web"}' → ns/web: [{ image: 'nginx', tag: '1.25', digest: undefined }]
 */
function findDeployed(files) {
    const deployed = new Map();
    for (const { path, markers } of files) {
        for (const marker of markers) {
            const { policy, suffix } = (0,_setters_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSetter */ .H)(marker.setter);
            const parts = partsOf(marker, suffix);
            if (parts === undefined)
                continue;
            const values = deployed.get(policy) ?? [];
            values.push({ ...parts, at: { file: path, line: marker.line, column: marker.column } });
            deployed.set(policy, values);
        }
    }
    return deployed;
}
function partsOf({ value }, suffix) {
    switch (suffix) {
        case undefined: {
            const parts = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseValue */ .$x)(value);
            return parts && { image: parts.name, tag: parts.tag, digest: parts.digest };
        }
        case 'tag': {
            const tag = (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .E)(value);
            return tag && { image: undefined, tag, digest: undefined };
        }
        case 'digest': {
            const digest = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(value);
            return digest && { image: undefined, tag: undefined, digest };
        }
        default:
            return undefined;
    }
}


/***/ }),

/***/ 57106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseSetter),
/* harmony export */   e: () => (/* binding */ settersOf)
/* harmony export */ });
/* harmony import */ var _flux_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5701);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72561);



/**
 * Takes a setter apart. Names of Kubernetes hold no colon, so the first two parts are namespace and name.
 *
 *     'flux-system:dot.name:tag' → policy flux-system/dot.name, suffix 'tag'
 */
function parseSetter(setter) {
    const [namespace = '', name = '', ...rest] = setter.split(':');
    return {
        policy: (0,_flux_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .policyIdOf */ .bK)({ namespace, name }),
        namespace,
        name,
        suffix: rest.length === 0 ? undefined : rest.join(':'),
    };
}
/**
 * Makes the table that markers are looked up in for one automation: four setters a policy, from its selection
 * (image-automation-controller internal/update/setters.go).
 *
 *     app selected as nginx:1.25 → 'ns:app' 'nginx:1.25', 'ns:app:tag' '1.25', 'ns:app:name' 'nginx', 'ns:app:digest' → marker/empty-digest
 */
function settersOf(input) {
    const answers = new Map();
    return {
        lookup: (setter) => {
            const answer = answers.get(setter) ?? answerTo(setter, input);
            answers.set(setter, answer);
            return answer;
        },
    };
}
const quiet = { kind: 'quiet' };
function answerTo(setter, input) {
    const { policy, namespace, suffix } = parseSetter(setter);
    const outcome = input.outcomes.get(policy);
    if (outcome === undefined && !input.known.has(policy))
        return { kind: 'problem', problem: unknownPolicy(setter, input.known) };
    if (namespace !== input.namespace || !input.inScope(policy))
        return quiet;
    if (!isSuffix(suffix))
        return { kind: 'problem', problem: unknownSuffix(setter) };
    if (outcome?.kind !== 'selected')
        return quiet;
    const value = valueFrom(outcome, suffix);
    return value === undefined
        ? { kind: 'problem', problem: emptyDigest(setter, policy) }
        : { kind: 'value', policy, value };
}
function isSuffix(text) {
    return text === undefined || ['tag', 'name', 'digest'].includes(text);
}
function valueFrom({ image, tag, digest }, suffix) {
    switch (suffix) {
        case undefined:
            return `${image}:${tag}${digest === undefined ? '' : `@${digest}`}`;
        case 'tag':
            return tag;
        case 'name':
            return image;
        case 'digest':
            return digest;
    }
}
function unknownPolicy(setter, known) {
    const { policy, suffix } = parseSetter(setter);
    const behind = suffix === undefined ? '' : `:${suffix}`;
    const meant = nearNames(policy, known).map((id) => `"${id.replace('/', ':')}${behind}"`);
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('marker/unknown-policy', `Cannot follow the marker "${setter}": there is no ImagePolicy "${policy}"`, {
        hint: meant.length === 0
            ? `Add the ImagePolicy "${policy}", or remove the marker.`
            : `Write ${meant.join(' or ')}, if that is meant.`,
    });
}
/** The policies of the same name in other namespaces, or else the one that is spelt most alike. */
function nearNames(policy, known) {
    const candidates = [...known].sort();
    const namesakes = candidates.filter((id) => id.endsWith(policy.slice(policy.indexOf('/'))));
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(policy, candidates);
    return namesakes.length > 0 || near === undefined ? namesakes.slice(0, 3) : [near];
}
function unknownSuffix(setter) {
    const { policy, namespace, name, suffix } = parseSetter(setter);
    const forms = ['tag', 'name', 'digest'].map((known) => `"${namespace}:${name}:${known}"`).join(', ');
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('marker/unknown-suffix', `Cannot follow the marker "${setter}": it ends in ":${suffix ?? ''}"`, {
        policy,
        hint: `Write "${namespace}:${name}" for the whole image, or one of ${forms}.`,
    });
}
function emptyDigest(setter, policy) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('marker/empty-digest', `Cannot follow the marker "${setter}": the policy has selected a tag, but no digest`, {
        policy,
        hint: `Set spec.digestReflectionPolicy of the ImagePolicy "${policy}" to Always or IfNotPresent, or remove the marker.`,
    });
}


/***/ }),

/***/ 26089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   o: () => (/* binding */ isYaml11NonString)
/* harmony export */ });
/** Words that stand for null or a boolean, each in three spellings. */
const words = ['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', '.nan', '.inf', '+.inf', '-.inf'];
const keywords = new Set([
    '~',
    '.NaN',
    ...words.flatMap((word) => [word, capitalized(word), word.toUpperCase()]),
]);
function capitalized(word) {
    return word.replace(/[a-z]/, (letter) => letter.toUpperCase());
}
const integer = /^[-+]?0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** A mapping, a list, an anchor without a value, or a comment. */
const structure = /^[[{&#]|^[-?](?:\s|$)|:(?:\s|$)/;
/**
 * Tells whether a plain scalar of this text is anything but a string to a YAML 1.1 reader (go.yaml.in/yaml/v2 v2.4.2
 * resolve.go, which kyaml asks). A number too large for a float is a string there.
 *
 *     '1.10' → true    'on' → true    '0o17' → true    '1.2.3' → false    '1e400' → false
 */
function isYaml11NonString(text) {
    return keywords.has(text) || structure.test(text) || isNumber(text);
}
function isNumber(text) {
    if (!/^[-+.0-9]/.test(text))
        return false;
    const digits = text.startsWith('.') ? text : text.replaceAll('_', '');
    return integer.test(digits) || (float.test(digits) && Number.isFinite(Number(digits)));
}
/**
 * Tells whether a plain scalar of this text is a date to Flux's writer, which therefore quotes it (go.yaml.in/yaml/v3
 * resolve.go, parseTimestamp).
 *
 *     '2024-01-31' → true    '2024-13-45' → false
 */
function isDate(text) {
    return /^\d{4}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])$/.test(text);
}


/***/ }),

/***/ 34749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Tells whether a name matches a pattern in which `*` stands for any text, `/` included, and `?` for one character.
 * Both come from outside, so it goes back to the last `*` only, and never takes more than their lengths multiplied.
 *
 *     ('kustomization/apps/*', 'kustomization/apps/0c9c2e41') → true    ('e2e', 'e2e (arm)') → false
 */
function matchesGlob(pattern, name) {
    let [at, star, resume] = [0, -1, 0];
    for (let index = 0; index < name.length;) {
        const wanted = pattern[at];
        if (wanted === '*') {
            [star, resume] = [at, index];
            at += 1;
        }
        else if (wanted !== undefined && (wanted === '?' || wanted === name[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            resume += 1;
            [at, index] = [star + 1, resume];
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}


/***/ })

};

//# sourceMappingURL=3478.index.js.map