export const id = 3060;
export const ids = [3060,5675];
export const modules = {

/***/ 31035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);

/**
 * Decides where an automation's changes go. Flux pushes to `push.branch` and leaves the pull request to others; here
 * `auto` makes one where that is not the branch that was checked out, and `commit` leaves it at the push.
 *
 *     checkout main, push main, auto → direct on main
 *     checkout main, push images, auto → images, with a pull request to main
 *     checkout main, push main, pull-request → a branch that the grouping names, with a pull request to main
 *
 * Throws `automation/unsupported` for a checkout of a tag or a commit: no commit can be made on it by this way.
 */
function targetOf(automation, way, ownBranch) {
    const base = checkoutBranch(automation, ownBranch);
    const push = automation.push?.branch ?? base;
    if (push !== base)
        return { kind: 'pull-request', base, branch: push, opens: way !== 'commit' };
    return way === 'pull-request'
        ? { kind: 'pull-request', base, branch: undefined, opens: true }
        : { kind: 'direct', branch: base };
}
function checkoutBranch({ id, meta, checkout }, ownBranch) {
    if (checkout === undefined)
        return ownBranch;
    const named = namedBranch(checkout);
    if (named !== undefined)
        return named;
    if (checkout.branch !== undefined && checkout.commit === undefined)
        return checkout.branch;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('automation/unsupported', `Cannot run "${id}": its checkout names a tag or a commit, and changes can only be made on a branch`, { at: meta.at, severity: 'error', hint: 'Name the branch in spec.git.checkout.ref.branch.' });
}
const heads = 'refs/heads/';
function namedBranch({ name, commit }) {
    return commit === undefined && name?.startsWith(heads) === true ? name.slice(heads.length) : undefined;
}


/***/ }),

/***/ 29444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ strayAnnotationsOf)
/* harmony export */ });
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42474);
/* harmony import */ var _flux_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62788);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72561);




const known = [_wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .minAgeAnnotation */ .xr, _wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .platformsAnnotation */ .C$];
/** What may be a slip of `image-automation/`, and is nobody else's: Flux's own are `image.toolkit.fluxcd.io/…`. */
const prefix = /^images?[-_.]?automations?(?:\.[a-z.]+)?\//i;
/**
 * Finds annotations that were meant for this program, and that it does not know, or not on such an object. A policy
 * that is followed without what they were meant to say would select what its author meant to keep out.
 *
 *     image-automation/minage: 24h → object/unknown-annotation, "Did you mean image-automation/min-age?"
 */
function strayAnnotationsOf(objects) {
    return objects.flatMap((object) => Object.keys(object.meta.annotations)
        .filter((name) => isMeantForUs(name) && !(object.kind === 'ImagePolicy' && known.includes(name)))
        .map((name) => stray(object, name)));
}
function isMeantForUs(name) {
    return prefix.test(name) || known.some((one) => one.replace(/\W/g, '') === name.replace(/\W/g, ''));
}
/** `'image-automation/min-age' → 'min-age'` */
function plain(name) {
    return name.replace(prefix, '').replace(/^images?-?automations?-?/i, '');
}
function stray(object, name) {
    const isKnown = known.includes(name);
    const meant = known.find((one) => plain(one) === (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(plain(name), known.map(plain)));
    const state = isKnown ? 'it is followed on an ImagePolicy only' : 'there is no such annotation';
    const otherwise = meant === undefined ? `There are ${known.join(' and ')}.` : `Did you mean ${meant}?`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('object/unknown-annotation', `Cannot follow the annotation "${name}" of ${object.kind} "${object.id}": ${state}`, {
        at: (0,_flux_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfField */ .n)(object.meta, `metadata.annotations.${name}`),
        hint: isKnown ? 'Move it to the policies that choose from this image.' : otherwise,
    });
}


/***/ }),

/***/ 42474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ platformsAnnotation),
/* harmony export */   lq: () => (/* binding */ isWishful),
/* harmony export */   p9: () => (/* binding */ wishesOf),
/* harmony export */   xr: () => (/* binding */ minAgeAnnotation)
/* harmony export */ });
/* harmony import */ var _flux_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62788);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _settings_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29205);



const minAgeAnnotation = 'image-automation/min-age';
const platformsAnnotation = 'image-automation/platforms';
/**
 * Reads the wishes in a policy's annotations. Throws a Problem (`object/invalid-field`) for one that is malformed: a
 * policy that is followed without the wish would select what its author meant to keep out.
 *
 *     { image-automation/min-age: 24h, image-automation/platforms: 'linux/amd64, linux/arm64' }
 *     → { minAge: 86400000, platforms: ['linux/amd64', 'linux/arm64'] }
 */
function wishesOf(policy) {
    const { annotations } = policy.meta;
    const minAge = annotations[minAgeAnnotation];
    const platforms = annotations[platformsAnnotation];
    return {
        minAge: minAge === undefined ? undefined : minAgeOf(policy, minAge),
        platforms: platforms === undefined ? [] : platformsOf(policy, platforms),
    };
}
/** Tells whether there is anything to be wished for. */
function isWishful({ minAge, platforms }) {
    return minAge !== undefined || platforms.length > 0;
}
function minAgeOf(policy, text) {
    const age = (0,_settings_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(text.trim());
    if (age !== undefined && age > 0)
        return age;
    throw malformed(policy, minAgeAnnotation, {
        state: `is "${text}", which is no duration above zero`,
        hint: 'Write it with a unit, such as 24h or 3d.',
    });
}
/** runtime-spec's names are Go's, GOOS/GOARCH and perhaps a variant (image-spec, image-index.md). */
const grammar = /^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/;
function platformsOf(policy, text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const odd = names.find((name) => !grammar.test(name));
    if (odd === undefined && names.length > 0)
        return [...new Set(names)];
    throw malformed(policy, platformsAnnotation, {
        state: odd === undefined ? 'names no platform' : `names "${odd}", which is no platform`,
        hint: 'Write operating system and architecture, such as linux/amd64,linux/arm64.',
    });
}
function malformed(policy, name, { state, hint }) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('object/invalid-field', `Cannot read ImagePolicy "${policy.id}": the annotation ${name} ${state}`, {
        at: (0,_flux_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfField */ .n)(policy.meta, `metadata.annotations.${name}`),
        hint,
    });
}


/***/ }),

/***/ 92508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parsePolicyId)
/* harmony export */ });
/* harmony import */ var _flux_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5701);

/** RFC 1123, as https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ has it: a label, a subdomain. */
const grammar = /^([a-z0-9](?:[-a-z0-9]*[a-z0-9])?)\/([a-z0-9](?:[-.a-z0-9]*[a-z0-9])?)$/;
/**
 * Reads the name of a policy as people write it in settings; undefined where the text is none.
 *
 *     'flux-system/app' → 'flux-system/app'    'app' → undefined
 */
function parsePolicyId(text) {
    const [, namespace, name] = grammar.exec(text) ?? [];
    return namespace === undefined || name === undefined ? undefined : (0,_flux_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .policyIdOf */ .bK)({ namespace, name });
}


/***/ }),

/***/ 90266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ freezeWindow),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _settings_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29205);
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24656);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10795);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23202);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91625);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15118);






/** Reads a duration that is not nothing. */
const duration = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8, parseLength, 'a duration such as "24h" or "1h30m"');
/** Reads `{ cron, duration, timeZone }`; the time zone is UTC where none is named. */
const freezeWindow = (value) => {
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(value, ['cron', 'duration', 'timeZone']);
    if (entries === undefined)
        return undefined;
    const cron = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(entries, 'cron', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8, _cron_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCron */ .E, 'a schedule'));
    const length = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(entries, 'duration', duration);
    const timeZone = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'timeZone', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8, parseZone, 'an IANA time zone'), 'UTC');
    if (cron === undefined || length === undefined)
        return undefined;
    if (length > 366 * _instant_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd) {
        (0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .note */ .N4)(value, 'invalid-value', 'it lasts longer than a year', 'Hold the policies instead, without "until".');
    }
    return { cron, duration: length, timeZone };
};
function parseZone(text) {
    return (0,_zone_js__WEBPACK_IMPORTED_MODULE_5__/* .zoneOf */ .k)(text) === undefined ? undefined : text;
}
function parseLength(text) {
    const length = (0,_settings_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
    return length === 0 ? undefined : length;
}


/***/ }),

/***/ 85675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHolds: () => (/* binding */ readHolds)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93613);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29309);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10795);
/* harmony import */ var _policy_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92508);
/* harmony import */ var _read_promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82824);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23202);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91625);








const keys = [
    'policy',
    'environment',
    'tag',
    'digest',
    'quarantine',
    'reason',
    'who',
    'when',
    'until',
    'release-on-newer',
];
const noQuarantine = { tags: [], digests: [] };
const policy = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8, _policy_name_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicyId */ .x, 'a policy as "namespace/name"');
const tag = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .written */ .Mp, _image_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTag */ .E, 'a tag');
const digest = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8, _image_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDigest */ .m, 'a digest such as "sha256:…"');
const instant = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8, _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV, 'a moment such as "2026-07-01T12:00:00Z", or a date');
/**
 * Reads the file of holds. An empty file holds nothing. Every mistake is a problem with its file, line and column
 * (`hold/…`).
 *
 *     'holds: [{ policy: app }]' → problem hold/invalid-value at 1:11
 */
function readHolds(file) {
    const sheet = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .openSheet */ .qw)(file, 'hold');
    if (sheet.problems.length > 0)
        return { holds: undefined, problems: sheet.problems };
    if (sheet.document.contents === null)
        return { holds: [], problems: [] };
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)((0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I5)(sheet), ['holds']);
    const holds = entries === undefined ? undefined : (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'holds', holdList, []);
    return { holds: sheet.problems.length > 0 ? undefined : holds, problems: sheet.problems };
}
/** A person who takes out the last entry leaves nothing behind the colon. */
const holdList = (value) => (isEmpty(value.node) ? [] : (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(hold)(value));
const hold = (value) => {
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(value, keys);
    if (entries === undefined)
        return undefined;
    const subject = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(entries, 'policy', policy);
    const environment = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(entries, 'environment', _read_promotion_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentName */ .VE);
    const at = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(entries, 'tag', tag);
    const reason = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(entries, 'reason', _reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8);
    const rest = {
        digest: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(entries, 'digest', digest),
        quarantine: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'quarantine', quarantine, noQuarantine),
        who: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(entries, 'who', _reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8),
        when: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(entries, 'when', instant),
        until: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(entries, 'until', instant),
        releaseOnNewer: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'release-on-newer', _reading_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt, false),
    };
    if (subject === undefined || environment === undefined || at === undefined || reason === undefined)
        return undefined;
    return { policy: subject, environment, tag: at, reason, ...rest };
};
const quarantine = (value) => {
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(value, ['tags', 'digests']);
    if (entries === undefined)
        return undefined;
    return {
        tags: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'tags', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(tag), []),
        digests: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'digests', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(digest), []),
    };
};
function isEmpty(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null;
}


/***/ }),

/***/ 82824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ wishKeys),
/* harmony export */   KF: () => (/* binding */ promotion),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   p9: () => (/* binding */ wishesOf),
/* harmony export */   qp: () => (/* binding */ patterns)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47840);
/* harmony import */ var _policy_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92508);
/* harmony import */ var _read_freeze_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90266);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23202);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91625);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26355);







const promotionKeys = ['from', 'style', 'gates', 'on-closed-gate', 'policies', 'pull-request'];
const gateKeys = ['soak', 'statuses', 'checks', 'deployments', 'freeze', 'together', 'approvals'];
/** The keys of a pull request that `wishesOf` reads. */
const wishKeys = ['labels', 'assignees', 'reviewers', 'team-reviewers', 'draft', 'auto-merge'];
const noGates = {
    soak: undefined,
    statuses: [],
    checks: [],
    deployments: [],
    freeze: [],
    together: [],
    approvals: undefined,
};
/** Reads the name of an environment. */
const environmentName = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8, _words_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEnvironmentName */ .gU, 'the name of an environment');
const pattern = (value) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value.node))
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(value);
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(value, ['name', 'by']);
    if (entries === undefined)
        return undefined;
    const [name, by] = [(0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(entries, 'name', _reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8), (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(entries, 'by', _reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)];
    return name === undefined || by === undefined ? undefined : { name, by };
};
/** Reads one or several patterns of signals: of their names, or `{ name, by }`. */
const patterns = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)(pattern);
const policyName = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8, _policy_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicyId */ .x, 'a policy as "namespace/name"');
/** Reads the `promotion` of an environment. */
const promotion = (value) => {
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(value, promotionKeys);
    if (entries === undefined)
        return undefined;
    const from = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(entries, 'from', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)(environmentName));
    const rest = {
        style: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'style', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('images', 'merge'), 'images'),
        gates: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'gates', gates, noGates),
        onClosedGate: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'on-closed-gate', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('hold', 'draft'), 'hold'),
        policies: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'policies', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(policyName, policyName), new Map()),
        pullRequest: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'pull-request', pullRequest, _configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .noWishes */ .$h),
    };
    return from === undefined ? undefined : { from, ...rest };
};
/** Reads what is wished of a pull request, from a map whose other keys are known elsewhere. */
function wishesOf(entries) {
    return {
        labels: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'labels', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8), []),
        assignees: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'assignees', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8), []),
        reviewers: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'reviewers', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8), []),
        teamReviewers: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'team-reviewers', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8), []),
        draft: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'draft', _reading_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt, false),
        autoMerge: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'auto-merge', _reading_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt, false),
    };
}
const pullRequest = (value) => {
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(value, wishKeys);
    return entries === undefined ? undefined : wishesOf(entries);
};
const gates = (value) => {
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(value, gateKeys);
    if (entries === undefined)
        return undefined;
    return {
        soak: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(entries, 'soak', _read_freeze_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p),
        statuses: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'statuses', patterns, []),
        checks: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'checks', patterns, []),
        deployments: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'deployments', patterns, []),
        freeze: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'freeze', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_read_freeze_js__WEBPACK_IMPORTED_MODULE_2__/* .freezeWindow */ ._), []),
        together: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .defaulted */ .P_)(entries, 'together', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(policyName, 2)), []),
        approvals: (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(entries, 'approvals', (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(1, 6)),
    };
};


/***/ }),

/***/ 23202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   P_: () => (/* binding */ defaulted),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91625);



/** Reads a key that may be missing. */
function optional({ values }, key, read) {
    const value = values.get(key);
    return value === undefined ? undefined : read(value);
}
/** Reads a key that has a default. */
function defaulted(entries, key, read, otherwise) {
    return optional(entries, key, read) ?? otherwise;
}
/** Reads a key that must be there. */
function required({ map, values }, key, read) {
    const value = values.get(key);
    if (value !== undefined)
        return read(value);
    (0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(map, 'missing-key', `the key "${key}" is missing`);
    return undefined;
}
/** Reads text that is not empty and stands on one line. `main` → 'main', `1.10` → problem …/invalid-value */
const line = (value) => {
    const { node } = value;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || typeof node.value !== 'string') {
        (0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(value, 'invalid-value', `it is ${(0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(node)}, and text is wanted`, quoteHint(node));
        return undefined;
    }
    if (/^\s*$|\p{Cc}/u.test(node.value)) {
        (0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(value, 'invalid-value', 'it is not one line of text');
        return undefined;
    }
    return node.value;
};
/** Reads text as it is written, where YAML would make a number of it. `1.10` → '1.10', not 1.1 */
const written = (value) => {
    const { node } = value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'number' && node.source !== undefined)
        return node.source;
    return line(value);
};
/** Reads true or false. `true` → true, `yes` → problem …/invalid-value */
const flag = (value) => {
    const { node } = value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'boolean')
        return node.value;
    (0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(value, 'invalid-value', `it is ${(0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(node)}, and true or false is wanted`);
    return undefined;
};
/** Reads a whole number between two bounds. `(1, 6)`, `2` → 2, `7` → problem …/invalid-value */
function count(least, most) {
    return (value) => {
        const number = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value.node) ? value.node.value : undefined;
        if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most)
            return number;
        (0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(value, 'invalid-value', `a whole number from ${least} to ${most} is wanted`);
        return undefined;
    };
}
/** Reads one of a few words. `('hold', 'draft')`, `draft` → 'draft' */
function oneOf(...words) {
    return (value) => {
        const text = line(value);
        const word = words.find((candidate) => candidate === text);
        if (text === undefined || word !== undefined)
            return word;
        (0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(value, 'invalid-value', `"${text}" is none of ${words.map((known) => `"${known}"`).join(', ')}`);
        return undefined;
    };
}
/** Reads text by a function that gives undefined, or throws a Problem, where the text is not what is `wanted`. */
function parsed(read, parse, wanted) {
    return (value) => {
        const text = read(value);
        if (text === undefined)
            return undefined;
        try {
            const result = parse(text);
            if (result === undefined)
                (0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(value, 'invalid-value', `"${text}" is not ${wanted}`);
            return result;
        }
        catch (error) {
            if (!(error instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A))
                throw error;
            value.sheet.problems.push(error.with({ at: value.at }));
            return undefined;
        }
    };
}
/** Reads a list, each item once, with at least so many. What is wrong with an item leaves the others alone. */
function listOf(read, least = 0) {
    return (value) => {
        const items = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(value);
        if (items === undefined)
            return undefined;
        if (items.length < least) {
            (0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(value, 'invalid-value', `it has ${items.length} items, and ${least} are wanted`);
            return undefined;
        }
        const seen = new Set();
        const read1 = (item) => {
            const result = read(item);
            if (result === undefined)
                return [];
            if (seen.has(result))
                (0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(item, 'invalid-value', `"${String(result)}" stands there twice`);
            seen.add(result);
            return [result];
        };
        return items.flatMap(read1);
    };
}
/** Reads a list, or one item that stands for a list of itself. `staging` → ['staging'] */
function oneOrMore(read) {
    const list = listOf(read, 1);
    return (value) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value.node))
            return list(value);
        const item = read(value);
        return item === undefined ? undefined : [item];
    };
}
/** Reads a map whose keys the user chooses; `readName` reads a key as if it were a value. `{ n/a: n/b }` → Map */
function mapOf(readName, read) {
    return (value) => {
        const pairs = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsOf */ .fq)(value);
        if (pairs === undefined)
            return undefined;
        const entries = new Map();
        for (const [name, entry] of pairs) {
            const key = readName({ ...entry, node: keyNode(value, name) });
            const result = read(entry, name);
            if (key !== undefined && result !== undefined)
                entries.set(key, result);
        }
        return entries;
    };
}
function keyNode({ node }, name) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === name)?.key : undefined;
}
function quoteHint(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value !== null ? 'Put it in quotes.' : undefined;
}


/***/ }),

/***/ 91625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   qw: () => (/* binding */ openSheet)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72561);



/**
 * Parses a file as one YAML document. What the parser finds wrong is noted, and nothing more can then be read.
 *
 *     'holds: a\nholds: b' → problem config/invalid-yaml at 2:1
 */
function openSheet(file, area) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(file.text, { lineCounter: lines, prettyErrors: false });
    const sheet = { file: file.path, area, document, lines, problems: [] };
    for (const { message, pos } of [...document.errors, ...document.warnings]) {
        const [found = ''] = message.split('\n');
        note(rootOf(sheet, placeOf(sheet, pos[0])), 'invalid-yaml', `it is no valid YAML: ${found}`);
    }
    return sheet;
}
/** The whole of a sheet as a value. */
function rootOf(sheet, at = { file: sheet.file, line: 1, column: 1 }) {
    return { sheet, node: sheet.document.contents, path: '', at };
}
/** Notes what is wrong with a value, where it stands. */
function note(value, mistake, found, hint) {
    const { sheet, at, path } = value;
    const subject = path === '' ? sheet.file : path;
    sheet.problems.push(new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`${sheet.area}/${mistake}`, `Cannot read "${subject}": ${found}`, { at, hint }));
}
/**
 * Takes a map apart. Keys that are not known are noted, with the one that was probably meant.
 *
 *     ('environmets: {}', ['environments']) → problem config/unknown-key, hint 'Did you mean "environments"?'
 */
function entriesOf(value, known) {
    const pairs = pairsOf(value);
    if (pairs === undefined)
        return undefined;
    for (const [key, entry] of pairs) {
        if (known.includes(key))
            continue;
        const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
        const hint = meant === undefined ? `Known keys here: ${known.join(', ')}.` : `Did you mean "${meant}"?`;
        note(entry, 'unknown-key', 'there is no such key', hint);
    }
    return { map: value, values: pairs };
}
/** Takes a map apart whose keys the user chooses. `{ a: 1, b: 2 }` → the values at `a` and `b` */
function pairsOf(value) {
    const { node } = value;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        note(value, 'invalid-value', `it is ${kindOf(node)}, and a map is wanted`);
        return undefined;
    }
    const pairs = new Map();
    for (const pair of node.items) {
        const key = keyOf(pair);
        if (key === undefined)
            note(value, 'invalid-value', 'one of its keys is no text', 'Put the key in quotes.');
        else
            pairs.set(key, valueOf(value, pair, key));
    }
    return pairs;
}
/** Takes a list apart. `[a, b]` → the values at `[0]` and `[1]` */
function itemsOf(value) {
    const { node, sheet, path } = value;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        note(value, 'invalid-value', `it is ${kindOf(node)}, and a list is wanted`);
        return undefined;
    }
    return node.items.map((item, index) => {
        const at = offsetOf(item);
        const place = at === undefined ? value.at : placeOf(sheet, at);
        return { sheet, node: resolved(sheet, item), path: `${path}[${index}]`, at: place };
    });
}
/**
 * Finds where a value stands by the keys and indices that lead to it, or as far as they lead.
 *
 *     ('severities: { policy/tied: off }', ['severities', 'policy/tied']) → 1:15
 */
function placeIn(sheet, keys) {
    let value = rootOf(sheet);
    for (const key of keys) {
        const inner = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value.node)
            ? itemsOf(value)?.[Number(key)]
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value.node)
                ? pairsOf(value)?.get(key)
                : undefined;
        if (inner === undefined)
            break;
        value = inner;
    }
    return value.at;
}
/** Names the kind of a node for a person: `a list`, `text`, `a number`. */
function kindOf(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return 'a map';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return 'a list';
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : undefined;
    switch (typeof value) {
        case 'string':
            return 'text';
        case 'number':
        case 'bigint':
            return 'a number';
        case 'boolean':
            return 'true or false';
        default:
            return 'empty';
    }
}
function keyOf({ key }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && typeof key.value === 'string' ? key.value : undefined;
}
/** A value stands where its key does: that is where a person looks, and a value may be empty. */
function valueOf(map, pair, key) {
    const { sheet, path } = map;
    const at = offsetOf(pair.key);
    return {
        sheet,
        node: resolved(sheet, pair.value),
        path: path === '' ? key : `${path}.${key}`,
        at: at === undefined ? map.at : placeOf(sheet, at),
    };
}
function resolved(sheet, node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(sheet.document) : node;
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.range?.[0] : undefined;
}
function placeOf({ file, lines }, offset) {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
}


/***/ }),

/***/ 26355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ parseBranch),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   S9: () => (/* binding */ parseBranchTemplate),
/* harmony export */   gU: () => (/* binding */ parseEnvironmentName),
/* harmony export */   mO: () => (/* binding */ parseVariable)
/* harmony export */ });
/** What a name of an environment is made of: it becomes part of branch names, commit trailers and status contexts. */
const environmentGrammar = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
/** The rules of `git check-ref-format` that a branch can break, and no `refs/…`, which would name another thing. */
const branchGrammar = /^(?!refs\/|[-/.]|@$)(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)|[./]$))[^\s~^:?*[\\\p{Cc}]+$/u;
const placeholder = /\{[^{}]*\}/g;
/**
 * Reads the name of an environment; undefined where the text is none.
 *
 *     'production' → 'production'    'eu/production' → undefined
 */
function parseEnvironmentName(text) {
    return environmentGrammar.test(text) ? text : undefined;
}
/**
 * Reads the name of a branch; undefined where Git would refuse it.
 *
 *     'release/1.x' → 'release/1.x'    'refs/heads/main' → undefined    'a..b' → undefined
 */
function parseBranch(text) {
    return branchGrammar.test(text) ? text : undefined;
}
const placeholders = ['{branch}', '{namespace}', '{automation}', '{policy}', '{tag}'];
/**
 * Reads the template of a branch name with the placeholders of core/publication/groups.ts; undefined for any other.
 *
 *     'images/{branch}/{policy}' → itself    'images/{group}' → undefined
 */
function parseBranchTemplate(text) {
    const known = (text.match(placeholder) ?? []).every((word) => placeholders.includes(word));
    return known && parseBranch(text.replace(placeholder, 'x')) !== undefined ? text : undefined;
}
/**
 * Reads a path of the repository, without patterns, and writes it as Git does; undefined where it leads outside, or
 * names a place that no file can have.
 *
 *     './apps/staging/' → 'apps/staging'    '.' → '.'    '../x' → undefined    'apps/*' → undefined
 */
function parsePath(text) {
    if (text.startsWith('/') || /[*\\\p{Cc}]/u.test(text))
        return undefined;
    const parts = text.split('/').filter((part) => part !== '' && part !== '.');
    return parts.includes('..') || text === '' ? undefined : parts.join('/') || '.';
}
/**
 * Reads the name of the environment variable that a setting points at; undefined for anything else, a secret itself too.
 *
 *     'env:SLACK_WEBHOOK' → 'SLACK_WEBHOOK'    'https://hooks.slack.com/…' → undefined
 */
function parseVariable(text) {
    return /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1];
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

/***/ 63060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/core/check/excuses.ts
var check_excuses = __webpack_require__(2686);
// EXTERNAL MODULE: ./src/core/flux/place.ts
var place = __webpack_require__(62788);
// EXTERNAL MODULE: ./src/core/image/tag.ts
var tag = __webpack_require__(29309);
// EXTERNAL MODULE: ./src/core/policy/filter.ts
var policy_filter = __webpack_require__(94406);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem_problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/text/count.ts
var count = __webpack_require__(69804);
// EXTERNAL MODULE: ./src/core/policy/number.ts
var policy_number = __webpack_require__(84985);
;// CONCATENATED MODULE: ./src/core/check/order.ts





/** A pattern that one tag alone matches: among one there is no order. */
const singleTag = /^\^[\w-]+\$$/;
/**
 * Finds policies in descending order: it chooses the lowest, which is the oldest.
 *
 *     numerical: { order: desc } → policy/descending at spec.policy.numerical.order
 */
function descendingOrders({ inventory }) {
    return [...inventory.policies.values()].flatMap((policy) => {
        const { id, rule, filter, meta } = policy;
        if (rule.kind === 'semver' || rule.order === 'asc' || singleTag.test(filter?.pattern ?? ''))
            return [];
        const chosen = rule.kind === 'numerical' ? 'the lowest number' : 'the first in byte order';
        const message = `Cannot follow "${id}" to newer images: its order desc chooses ${chosen}, which is the oldest`;
        const at = (0,place/* placeOfField */.n)(meta, `spec.policy.${rule.kind}.order`);
        return [new problem_problem/* Problem */.A('policy/descending', message, { at, policy: id, hint: 'Write order: asc.' })];
    });
}
/** Finds numerical policies whose tags in use are too large for a float64 to tell from their neighbours. */
function impreciseNumbers({ inventory, deployed }) {
    return [...inventory.policies.values()].flatMap((policy) => {
        const tags = (deployed.get(policy.id) ?? []).map(({ tag }) => tag).filter((tag) => tag !== undefined);
        return impreciseNumber(policy, tags);
    });
}
/**
 * Judges the tags of one policy: float64 holds every whole number up to 2^53 and not all beyond, and where two of them
 * read as one Flux takes either.
 *
 *     numerical, [20240101123456788] → policy/imprecise-number    [20240101] → nothing
 */
function impreciseNumber({ id, rule, filter, meta }, tags) {
    const keyOf = (0,attempt/* attempt */.C)(() => (0,policy_filter/* keyReader */.j)(filter));
    if (rule.kind !== 'numerical' || keyOf instanceof problem_problem/* Problem */.A)
        return [];
    const key = tags.map(keyOf).find((text) => text !== undefined && isImprecise(text));
    if (key === undefined)
        return [];
    return [
        new problem_problem/* Problem */.A('policy/imprecise-number', `Cannot tell numbers such as ${key} apart in "${id}": beyond ${Number.MAX_SAFE_INTEGER} (2^53 - 1) neighbours read as one`, {
            at: (0,place/* placeOfField */.n)(meta, 'spec.policy.numerical'),
            policy: id,
            hint: 'Write alphabetical: { order: asc }, which orders numbers of one length alike, or extract fewer digits.',
        }),
    ];
}
function isImprecise(text) {
    const number = (0,policy_number/* parseNumber */.$)(text);
    return typeof number === 'number' && Math.abs(number) > Number.MAX_SAFE_INTEGER && Number.isFinite(number);
}

;// CONCATENATED MODULE: ./src/core/check/listed.ts







/** What cosign and its kin leave beside an image: signatures, attestations, SBOMs, and referrers' fallback tags. */
const attachment = /^sha(?:256|512)-[0-9a-f]{64,128}(?:\.(?:sig|att|sbom))?$|\.(?:sig|att|sbom|cosign)$/;
/** How builds of pull requests and branches are usually tagged. */
const branchBuild = /^(?:pr|pull|mr|merge|feature|feat|fix|bugfix|hotfix|dependabot|renovate|branch|wip|test|tmp)[-_.]./i;
/**
 * Judges the tags that a registry lists for a repository by the policies that choose from them: whether signatures and
 * branch builds stay in the list, and whether numbers are too large.
 *
 *     no exclusionList, ['1.0.0', 'pr-17-ab', 'sha256-….att'] → repository/no-exclusions
 */
function judgeTags(repository, policies, listed) {
    const excludedBy = (0,attempt/* attempt */.C)(() => (0,policy_filter/* excluder */.H)(repository.exclusionList));
    if (excludedBy instanceof problem_problem/* Problem */.A)
        return [];
    const tags = listed.map(tag/* parseListedTag */.b).filter((tag) => tag !== undefined && excludedBy(tag) === undefined);
    const kept = tags.filter((tag) => tag !== undefined);
    return [...noExclusions(repository, policies, kept), ...policies.flatMap((policy) => impreciseNumber(policy, kept))];
}
/** A policy that filters for branch builds wants them; one without a filter takes whatever is left. */
function noExclusions(repository, policies, kept) {
    const filters = policies.filter(({ filter }) => filter !== undefined).map(keysOf);
    const isWanted = (tag) => filters.some((keyOf) => keyOf(tag) !== undefined);
    const attachments = kept.filter((tag) => attachment.test(tag));
    const builds = kept.filter((tag) => branchBuild.test(tag) && !isWanted(tag));
    const ofOwn = repository.meta.fields?.has('spec.exclusionList') === true;
    const mayBeChosen = policies.some(takesAnything) || attachments.some(isWanted);
    if (attachments.length + builds.length === 0 || (ofOwn && !mayBeChosen))
        return [];
    const found = [
        wording(attachments, 'signature or attestation', 'signatures or attestations'),
        wording(builds, 'branch build', 'branch builds'),
    ];
    return [
        new problem_problem/* Problem */.A('repository/no-exclusions', `Cannot keep to releases in "${repository.id}": ${found.flat().join(' and ')} are in the list, and its exclusionList leaves them there`, {
            at: (0,place/* placeOfField */.n)(repository.meta, 'spec.exclusionList'),
            hint: `Write exclusionList: [${exclusions(attachments, builds).join(', ')}] in spec.`,
            severity: mayBeChosen ? 'warning' : 'notice',
        }),
    ];
}
function keysOf({ filter }) {
    const keyOf = (0,attempt/* attempt */.C)(() => (0,policy_filter/* keyReader */.j)(filter));
    return keyOf instanceof problem_problem/* Problem */.A ? () => undefined : keyOf;
}
/** A numerical policy would stop at the first of them, and an alphabetical one choose it. */
function takesAnything({ filter, rule }) {
    return filter === undefined && rule.kind !== 'semver';
}
function wording(tags, one, many) {
    const [first] = tags;
    return first === undefined ? [] : [`${(0,count/* count */.U)(tags.length, one, many)} such as "${first.slice(0, 40)}"`];
}
function exclusions(attachments, builds) {
    const prefixes = [...new Set(builds.map((tag) => /^[a-z]+[-_.]/i.exec(tag)?.[0] ?? ''))].sort();
    return [
        "'\\.sig$'",
        ...(attachments.length > 0 ? ["'\\.(att|sbom|cosign)$'", "'^sha(256|512)-'"] : []),
        ...prefixes.map((prefix) => `'^${prefix.replace('.', '\\.')}'`),
    ];
}

// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/eligibility/stray.ts
var stray = __webpack_require__(29444);
;// CONCATENATED MODULE: ./src/core/check/annotations.ts

/** Judges the annotations of all objects. */
function strayAnnotations({ inventory }) {
    const { repositories, policies, automations } = inventory;
    return (0,stray/* strayAnnotationsOf */.T)([...repositories.values(), ...policies.values(), ...automations]);
}

// EXTERNAL MODULE: ./src/core/change/target.ts
var change_target = __webpack_require__(31035);
;// CONCATENATED MODULE: ./src/core/check/base.ts



/** The branch that an automation's changes are based on; undefined where it checks out a tag or a commit. */
function baseOf(automation, ownBranch) {
    const target = (0,attempt/* attempt */.C)(() => (0,change_target/* targetOf */.$)(automation, 'commit', ownBranch));
    if (target instanceof problem_problem/* Problem */.A)
        return undefined;
    return target.kind === 'direct' ? target.branch : target.base;
}

// EXTERNAL MODULE: ./src/core/environments/environment.ts
var environments_environment = __webpack_require__(72547);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __webpack_require__(65283);
// EXTERNAL MODULE: ./src/core/flux/selector.ts
var selector = __webpack_require__(79982);
// EXTERNAL MODULE: ./src/core/manifests/setters.ts
var setters = __webpack_require__(57106);
;// CONCATENATED MODULE: ./src/core/check/writings.ts



/**
 * Finds what each automation writes, in the order of files and text. One that is suspended writes nothing.
 *
 *     (automation of apps/, marker of its policy at apps/web.yaml:9) → [{ file: 'apps/web.yaml', line: 9, … }]
 */
function writingsOf(inventory, reaches, marked) {
    const marks = marked.flatMap(({ path, markers }) => markers.map(({ setter, line }) => ({ file: path, line, policy: (0,setters/* parseSetter */.H)(setter).policy })));
    const awake = reaches.filter(({ automation }) => !automation.suspend);
    return new Map(awake.map(({ automation, path }) => {
        const policies = new Set((0,selector/* policiesOf */.Ao)(inventory, automation).map(({ id }) => id));
        return [automation, marks.filter(({ file, policy }) => policies.has(policy) && (0,source/* isUnder */.Jo)(path, file))];
    }));
}
/** Names the first of these places and counts the others. `[a.yaml:3, b.yaml:1] → '"a.yaml:3" and 1 other value'` */
function placesText([first, ...others]) {
    const named = first === undefined ? 'nothing' : `"${first.file}:${first.line}"`;
    if (others.length === 0)
        return named;
    return `${named} and ${others.length} other ${others.length === 1 ? 'value' : 'values'}`;
}

;// CONCATENATED MODULE: ./src/core/check/environments.ts





/**
 * Finds automations that write to a protected environment, or, of the others, to more than one.
 *
 *     path ., production protected, marker at apps/production/web.yaml:9 → automation/protected-environment
 */
function crossings({ writings, configuration }) {
    if (configuration === undefined)
        return [];
    return [...writings].flatMap(([automation, written]) => {
        const within = byEnvironment(configuration, automation, written);
        const guarded = [...within].filter(([environment]) => environment.protected);
        if (guarded.length === 0 && within.size < 2)
            return [];
        const open = [...within.keys()].filter((environment) => !environment.protected);
        const problems = guarded.map(([environment, values]) => intrusion(automation, environment, values));
        const all = guarded.length > 0 ? problems : [several(automation, [...within.keys()])];
        return all.map((problem) => ({ automation, problem: problem.with({ hint: narrower(open) }) }));
    });
}
function byEnvironment(configuration, automation, written) {
    const branch = baseOf(automation, onlyBranch(configuration));
    const within = new Map();
    for (const writing of written) {
        const environment = branch === undefined ? undefined : (0,environments_environment/* environmentOf */.p7)(configuration, branch, writing.file);
        if (environment === undefined)
            continue;
        const values = within.get(environment);
        if (values === undefined)
            within.set(environment, [writing]);
        else
            values.push(writing);
    }
    return within;
}
/** What an automation that names no branch most likely works on. */
function onlyBranch({ environments }) {
    const branches = new Set([...environments.values()].map(({ branch }) => branch).filter((name) => name !== undefined));
    const [branch = ''] = branches;
    return branches.size === 1 ? branch : '';
}
function intrusion(automation, { name }, values) {
    const message = `Cannot protect the environment "${name}" from "${automation.id}": the automation writes ${placesText(values)} in it`;
    return new problem_problem/* Problem */.A('automation/protected-environment', message, { at: placeOfPath(automation) });
}
function several(automation, environments) {
    const names = environments.map(({ name }) => `"${name}"`).join(' and ');
    const message = `Cannot keep environments apart that "${automation.id}" writes to together: it writes to ${names}`;
    return new problem_problem/* Problem */.A('automation/several-environments', message, { at: placeOfPath(automation) });
}
function narrower(open) {
    const [path, ...more] = open.flatMap(({ paths }) => paths);
    if (path === undefined)
        return 'Narrow spec.update.path, or leave its policies out by spec.policySelector.';
    const others = more.length === 0 ? '' : ', and give what is left an automation of its own';
    return `Write path: ./${path} in spec.update${others}.`;
}
function placeOfPath({ meta }) {
    return (0,place/* placeOfField */.n)(meta, 'spec.update.path');
}

;// CONCATENATED MODULE: ./src/core/check/automations.ts





/**
 * Finds automations that get into each other's way, or that write where they should not. One that has no path of its
 * own is told so only where nothing worse came of it.
 *
 *     two of the path ./apps that select the same policies → automation/overlap
 *     one of two, without update.path → automation/no-path
 */
function automationProblems(facts) {
    const overlapping = overlaps(facts);
    const crossing = crossings(facts);
    const told = new Set([...overlapping.flatMap(({ pair }) => pair), ...crossing.map(({ automation }) => automation)]);
    return [
        ...overlapping.map(({ problem }) => problem),
        ...crossing.map(({ problem }) => problem),
        ...withoutPath(facts)
            .filter((automation) => !told.has(automation))
            .map(noPath),
        ...facts.inventory.automations.filter(isWithoutBranch).map(noBranch),
    ];
}
function overlaps({ writings }) {
    const all = [...writings];
    return all.flatMap(([second, theirs], index) => all.slice(0, index).flatMap(([first, ours]) => {
        const shared = sameGround(first, second) ? commonTo(ours, theirs) : [];
        return shared.length === 0 ? [] : { pair: [first, second], problem: overlap(first, second, shared) };
    }));
}
function commonTo(ours, theirs) {
    // Both lists were cut from one, so that what they share is the same object.
    const known = new Set(ours);
    return theirs.filter((writing) => known.has(writing));
}
/** Whether two automations start from one branch of one repository, as far as their own text tells. */
function sameGround(one, other) {
    const [a, b] = [one, other].map((automation) => {
        const { source } = automation;
        return `${source.namespace}/${source.name} ${baseOf(automation, '') ?? automation.id}`;
    });
    return a === b;
}
function overlap(first, second, shared) {
    return new problem_problem/* Problem */.A('automation/overlap', `Cannot tell which of "${first.id}" and "${second.id}" writes ${placesText(shared)}: both do`, {
        at: (0,place/* placeOfField */.n)(second.meta, 'spec.update.path'),
        hint: 'Give each a spec.update.path of its own, such as path: ./apps/NAME, or policies of its own by spec.policySelector.',
    });
}
function withoutPath({ writings }) {
    const awake = [...writings.keys()];
    return awake.filter((automation) => automation.path === '.' && awake.some((other) => other !== automation && sameGround(automation, other)));
}
function noPath(automation) {
    return new problem_problem/* Problem */.A('automation/no-path', `Cannot keep "${automation.id}" to files of its own: it has no spec.update.path, beside other automations on the same branch`, {
        at: (0,place/* placeOfField */.n)(automation.meta, 'spec.update.path'),
        hint: 'Write update: { path: ./apps/NAME, strategy: Setters } in spec.',
    });
}
function isWithoutBranch({ checkout, push }) {
    return checkout === undefined && push?.branch === undefined;
}
function noBranch({ id, meta }) {
    return new problem_problem/* Problem */.A('automation/no-branch', `Cannot tell from "${id}" which branch it changes: it names none, and Flux takes that of the GitRepository, or else master`, { at: (0,place/* placeOfField */.n)(meta, 'spec.git'), hint: 'Write checkout: { ref: { branch: main } } in spec.git.' });
}

// EXTERNAL MODULE: ./src/core/policy/pattern.ts + 1 modules
var policy_pattern = __webpack_require__(25967);
// EXTERNAL MODULE: ./src/core/policy/template.ts
var template = __webpack_require__(14362);
// EXTERNAL MODULE: ./src/core/text/nearest.ts
var nearest = __webpack_require__(72561);
;// CONCATENATED MODULE: ./src/core/check/anchors.ts
/**
 * Finds the ends that a valid RE2 pattern leaves open. `.*` at an end is not open: who writes it means it.
 *
 *     '^v[0-9]+' → end    '^a|b$' → start and end    '^(a|b)$' → none    '.*-prod$' → none
 */
function openEnds(pattern) {
    const alternatives = alternativesOf(pattern.match(tokens) ?? []);
    return {
        start: !alternatives.every((sequence) => isHeld(sequence, 0, ['^', '\\A'])),
        end: !alternatives.every((sequence) => isHeld(sequence, -1, ['$', '\\z'])),
        divided: alternatives.length > 1,
    };
}
/** Escapes, classes, quotations, openings of groups and repetitions are one token each; so is any other character. */
const tokens = new RegExp([
    String.raw `\\Q[^]*?(?:\\E|$)`,
    String.raw `\\[^]`,
    String.raw `\[\^?\]?(?:\\[^]|\[:\^?[a-z]+:\]|[^\]\\])*\]`,
    String.raw `\((?:\?(?:P?<\w+>|[a-zA-Z-]*[:)]))?`,
    String.raw `(?:[*+?]|\{\d+(?:,\d*)?\})\??`,
    String.raw `[^]`,
].join('|'), 'g');
function alternativesOf(found) {
    const groups = [[[]]];
    // `(?i)` sets a flag, and is no group.
    for (const token of found.filter((one) => !/^\(\?[a-zA-Z-]*\)$/.test(one))) {
        const here = groups.at(-1) ?? [];
        if (token.startsWith('('))
            groups.push([[]]);
        else if (token === '|')
            here.push([]);
        else if (token === ')')
            anchors_close(groups);
        else
            append(token, here.at(-1) ?? []);
    }
    return groups[0] ?? [];
}
function append(token, sequence) {
    const last = sequence.at(-1);
    if (last !== undefined && /^(?:[*+?]|\{\d)/.test(token))
        last.times += token;
    else
        sequence.push({ text: token, times: '' });
}
function anchors_close(groups) {
    const inner = groups.pop() ?? [];
    groups.at(-1)?.at(-1)?.push({ text: '', inner, times: '' });
}
function isHeld(sequence, end, anchors) {
    const atom = sequence.at(end);
    if (atom === undefined)
        return false;
    const { text, inner, times } = atom;
    if (inner !== undefined)
        return !/^[*?]/.test(times) && inner.every((one) => isHeld(one, end, anchors));
    return anchors.includes(text) || (text === '.' && /^[*+]/.test(times));
}

;// CONCATENATED MODULE: ./src/core/check/filters.ts







/**
 * Finds patterns of filterTags that match within longer tags. Without a `$` alone it is a notice: such patterns stand
 * in Flux's own guides.
 *
 *     'v[0-9.]+' → policy/unanchored-pattern, hint "Write pattern: '^v[0-9.]+$', or '^.*?v[0-9.]+.*$' …"
 */
function unanchoredPatterns({ inventory }) {
    return [...inventory.policies.values()].flatMap((policy) => {
        const { pattern = '' } = policy.filter ?? {};
        const open = openEnds(pattern);
        if (pattern === '' || !(open.start || open.end) || compiled(pattern) === undefined)
            return [];
        const lacks = [open.start ? '^ at its start' : [], open.end ? '$ at its end' : []].flat().join(' and no ');
        const message = `Cannot hold "${policy.id}" to whole tags: its pattern "${pattern}" has no ${lacks}, and matches within longer tags`;
        const [whole, within] = [anchored(pattern, open, ''), anchored(pattern, open, '.*')];
        const hint = `Write pattern: '${whole}', or '${within}' where anything may stand.`;
        return [
            new problem_problem/* Problem */.A('policy/unanchored-pattern', message, {
                at: (0,place/* placeOfField */.n)(policy.meta, 'spec.filterTags.pattern'),
                policy: policy.id,
                hint,
                severity: open.start ? 'warning' : 'notice',
            }),
        ];
    });
}
/**
 * Alternatives reach to the ends of a pattern, so that they must be held together first. What stands before the first
 * match is as little as can be, so that groups take what they took.
 */
function anchored(pattern, { start, end, divided }, rest) {
    const held = start && end ? pattern.replace(/^\^|\$$/g, '') : pattern;
    const before = rest === '' ? '^' : '^.*?';
    return `${start ? before : ''}${divided ? `(?:${held})` : held}${end ? `${rest}$` : ''}`.replaceAll("'", "''");
}
/**
 * Finds templates of `extract` that ask for a group that the pattern has not, or for none: every tag then becomes the
 * same text, and Flux takes any of them.
 *
 *     ('$tss', '^(?P<ts>.*)$') → policy/extract-no-group, hint 'Write extract: $ts.'
 */
function emptyExtracts({ inventory }) {
    return [...inventory.policies.values()].flatMap((policy) => {
        const { pattern: text = '', extract = '' } = policy.filter ?? {};
        const pattern = compiled(text);
        if (extract === '' || pattern === undefined)
            return [];
        const missing = (0,template/* missingGroups */.hv)(extract, pattern);
        const asks = (0,template/* parseTemplate */.QC)(extract).some((piece) => 'group' in piece);
        return missing.length === 0 && asks ? [] : [emptyExtract(policy, pattern, missing)];
    });
}
function emptyExtract({ id, meta, filter }, pattern, missing) {
    const { extract = '' } = filter ?? {};
    const [name] = missing;
    const state = name === undefined
        ? 'it names no group, so that every tag becomes the same text'
        : `the pattern "${pattern.text}" has no group "${name}", and an empty text stands for it`;
    return new problem_problem/* Problem */.A('policy/extract-no-group', `Cannot extract "${extract}" in "${id}": ${state}`, {
        at: (0,place/* placeOfField */.n)(meta, 'spec.filterTags.extract'),
        policy: id,
        hint: wayOut(extract, pattern, name),
    });
}
/** `missing` is the group that is asked for and not there; undefined where none is asked for. */
function wayOut(extract, pattern, missing) {
    const meant = nearestGroup(missing ?? '', pattern);
    if (meant === undefined)
        return `Name the part of the pattern that is to be compared, such as (?P<${missing ?? 'ts'}>[0-9]+).`;
    return `Write extract: ${missing === undefined ? `$${meant}` : extract.replace(missing, meant)}.`;
}
/** Go reads `$1x` as the group "1x"; what was meant is `${1}x`. */
function nearestGroup(name, { groups, groupCount }) {
    const [, number, rest = ''] = /^(\d+)(\w+)$/.exec(name) ?? [];
    if (number !== undefined && Number(number) <= groupCount)
        return `{${number}}${rest}`;
    const names = [...groups.keys()];
    return (0,nearest/* nearest */.p)(name, names) ?? names[0] ?? (groupCount > 0 ? '1' : undefined);
}
/** undefined: the pattern is none, and that is a problem of its own. */
function compiled(text) {
    const pattern = (0,attempt/* attempt */.C)(() => (0,policy_pattern/* compilePattern */.E)(text, (state) => new problem_problem/* Problem */.A('policy/invalid', state)));
    return pattern instanceof problem_problem/* Problem */.A ? undefined : pattern;
}

// EXTERNAL MODULE: ./src/core/environments/hold.ts
var hold = __webpack_require__(76153);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/environments/read-holds.ts
var read_holds = __webpack_require__(85675);
// EXTERNAL MODULE: ./src/core/environments/sheet.ts
var environments_sheet = __webpack_require__(91625);
// EXTERNAL MODULE: ./src/core/flux/known.ts
var flux_known = __webpack_require__(20168);
;// CONCATENATED MODULE: ./src/core/check/holds.ts







/**
 * Finds holds that are over, and holds of a policy or an environment that there is not.
 *
 *     until: 2026-01-01 → hold/idle    environment: prod, where only production is configured → hold/unused
 */
function idleHoldProblems({ holds: file, inventory, configuration, now }) {
    const holds = file === undefined ? undefined : (0,read_holds.readHolds)(file).holds;
    if (file === undefined || holds === undefined || configuration === undefined)
        return [];
    const environments = new Set(configuration.environments.keys());
    const known = (0,flux_known/* knownPolicies */._)(inventory);
    const policies = new Set(holds.map(({ policy }) => policy).filter((id) => known.has(id)));
    const idle = (0,hold/* idleHolds */.Lw)(holds, { policies, environments }, now);
    const sheet = (0,environments_sheet/* openSheet */.qw)(file, 'hold');
    const problem = (code, hold, [state, hint]) => new problem_problem/* Problem */.A(code, `Cannot hold "${hold.policy}" in "${hold.environment}": ${state}`, {
        at: (0,environments_sheet/* placeIn */.VV)(sheet, ['holds', String(holds.indexOf(hold))]),
        policy: hold.policy,
        hint,
    });
    return [
        ...idle.expired.map((hold) => problem('hold/idle', hold, whenOver(hold))),
        ...idle.unused.map((hold) => problem('hold/unused', hold, whatIsMissing(hold, { environments, policies: known }))),
    ];
}
function whenOver({ until = 0 }) {
    return [`the hold was over at ${(0,instant/* printInstant */.HZ)(until)}`, 'Remove the entry, or write a later until.'];
}
function whatIsMissing({ policy, environment }, { environments, policies }) {
    const isKnown = environments.has(environment);
    const meant = isKnown ? (0,nearest/* nearest */.p)(policy, policies) : meantBy(environment, environments);
    const [kind, name, key] = isKnown ? ['ImagePolicy', policy, 'policy'] : ['environment', environment, 'environment'];
    const instead = meant === undefined ? '' : `Write ${key}: ${meant}, if that is meant. Else remove the entry.`;
    return [`there is no ${kind} "${name}"`, instead === '' ? 'Remove the entry.' : instead];
}
/** People shorten names. `('prod', ['staging', 'production']) → 'production'` */
function meantBy(environment, environments) {
    return [...environments].find((name) => name.startsWith(environment)) ?? (0,nearest/* nearest */.p)(environment, environments);
}

// EXTERNAL MODULE: ./src/core/settings/duration.ts
var duration = __webpack_require__(29205);
;// CONCATENATED MODULE: ./src/core/check/intervals.ts



/** Registries and Git servers answer only so often; below this, Flux's own guides show nothing. */
const least = 60_000;
/**
 * Finds intervals that are too short for the registry or the Git server that is asked each time.
 *
 *     interval: 5s → object/short-interval at spec.interval
 */
function shortIntervals({ inventory }) {
    const { repositories, policies, automations } = inventory;
    return [...repositories.values(), ...policies.values(), ...automations].flatMap((object) => {
        const { interval } = object;
        return interval === undefined || interval >= least ? [] : [shortInterval(object, interval)];
    });
}
function shortInterval(object, interval) {
    const server = object.kind === 'ImageUpdateAutomation' ? 'Git server' : 'registry';
    return new problem_problem/* Problem */.A('object/short-interval', `Cannot ask the ${server} for "${object.id}" every ${(0,duration/* printDuration */.c)(interval)}: servers refuse whoever asks that often`, { at: (0,place/* placeOfField */.n)(object.meta, 'spec.interval'), hint: 'Write interval: 5m; 1m is the least that is sensible.' });
}

// EXTERNAL MODULE: ./src/core/change/reach.ts
var reach = __webpack_require__(91031);
// EXTERNAL MODULE: ./src/core/manifests/yaml11.ts
var yaml11 = __webpack_require__(26089);
;// CONCATENATED MODULE: ./src/core/check/markers.ts







/**
 * Finds markers that name no policy, or a part of it that there is not, whether an automation covers them or not.
 *
 *     flux-system:ap → marker/unknown-policy, hint 'Write "flux-system:app", if that is meant.'
 */
function unknownMarkers({ marked, inventory }) {
    const known = (0,flux_known/* knownPolicies */._)(inventory);
    const tables = new Map();
    return eachMarker(marked, ({ setter }, at) => {
        const { namespace } = (0,setters/* parseSetter */.H)(setter);
        const table = tables.get(namespace) ?? (0,setters/* settersOf */.e)({ namespace, outcomes: new Map(), known, inScope: () => true });
        tables.set(namespace, table);
        const answer = table.lookup(setter);
        return answer.kind === 'problem' ? answer.problem.with({ at }) : undefined;
    });
}
/** Finds markers for the digest of a policy that has none: Flux writes an empty text there. */
function emptyDigests({ marked, inventory }) {
    return eachMarker(marked, ({ setter }, at) => {
        const { policy: id, suffix } = (0,setters/* parseSetter */.H)(setter);
        const policy = inventory.policies.get(id);
        if (suffix !== 'digest' || policy?.digestReflection !== 'Never')
            return undefined;
        const { file, line = 0 } = (0,place/* placeOfField */.n)(policy.meta, 'spec.digestReflectionPolicy');
        return new problem_problem/* Problem */.A('marker/empty-digest', `Cannot follow the marker "${setter}": the policy reads no digests, and Flux writes an empty text here`, { at, policy: id, hint: `Write digestReflectionPolicy: IfNotPresent in spec of the policy (${file}:${line}).` });
    });
}
/**
 * Finds values that are pinned by a digest, and will not be after the next update: Flux writes the selection, and
 * nothing of what stood there.
 *
 *     tag: 1.2.3@sha256:0a… # {"$imagepolicy": "ns:app:tag"} → marker/drops-digest
 */
function droppedDigests({ marked, inventory }) {
    return eachMarker(marked, ({ setter, value }, at) => {
        const { policy: id, suffix } = (0,setters/* parseSetter */.H)(setter);
        const policy = inventory.policies.get(id);
        if (policy === undefined || !/@sha(?:256|512):/.test(value))
            return undefined;
        if (suffix === 'tag')
            return droppedDigest(setter, at, 'it writes the tag alone', digestApart);
        if (suffix !== undefined || policy.digestReflection !== 'Never')
            return undefined;
        const { file, line = 0 } = (0,place/* placeOfField */.n)(policy.meta, 'spec.digestReflectionPolicy');
        const wayOut = `Write digestReflectionPolicy: IfNotPresent in spec of the policy (${file}:${line}).`;
        return droppedDigest(setter, at, 'the policy reads no digests', wayOut);
    });
}
const digestApart = 'Move the digest to a value of its own, with a marker that ends in :digest.';
function droppedDigest(setter, at, reason, hint) {
    const message = `Cannot keep the digest at the marker "${setter}": ${reason}, and the next update takes the digest away`;
    return new problem_problem/* Problem */.A('marker/drops-digest', message, { at, policy: (0,setters/* parseSetter */.H)(setter).policy, hint });
}
/** Finds values that YAML takes for a number, a boolean or a date where a tag is meant. */
function unquotedValues({ marked }) {
    return marked.flatMap((file) => {
        const lines = file.text.split('\n');
        return eachMarker([file], (marker, at) => {
            const { style, value, setter, line } = marker;
            if (style.kind !== 'plain' || !((0,yaml11/* isYaml11NonString */.o)(value) || (0,yaml11/* isDate */.$)(value)))
                return undefined;
            return new problem_problem/* Problem */.A('marker/unquoted', `Cannot keep the tag ${value} at the marker "${setter}": without quotes it is no text to YAML`, { at, hint: `Write: ${quoted(lines[line - 1] ?? '', marker)}` });
        });
    });
}
function quoted(line, { source, column }) {
    const start = column - 1;
    return `${line.slice(0, start)}"${source}"${line.slice(start + source.length)}`.trim();
}
/**
 * Finds markers that no automation would ever write. In an environment that is protected or promoted to, none should.
 */
function unreached({ marked, reaches, inventory, configuration }) {
    if (inventory.automations.length === 0)
        return [];
    const judged = marked.filter(({ path }) => configuration === undefined || !(0,environments_environment/* isPromotedInto */.DM)(configuration, path));
    return (0,reach/* unreachedMarkers */.J)(judged, reaches, inventory);
}
function eachMarker(marked, judge) {
    return marked.flatMap(({ path, markers }) => markers.flatMap((marker) => judge(marker, { file: path, line: marker.line, column: marker.column }) ?? []));
}

// EXTERNAL MODULE: ./src/core/change/message.ts + 64 modules
var change_message = __webpack_require__(85426);
// EXTERNAL MODULE: ./src/core/flux/ids.ts
var ids = __webpack_require__(5701);
;// CONCATENATED MODULE: ./src/core/check/messages.ts





/**
 * Finds message templates that cannot be read or run, that use fields which Flux has removed, or that say nothing of
 * what changed.
 *
 *     '{{ range .Updated.Images }}…' → automation/message-template    'Update images' → automation/bare-message
 */
function messageProblems({ inventory }) {
    return inventory.automations.flatMap((automation) => {
        const { messageTemplate } = automation.commit;
        const at = (0,place/* placeOfField */.n)(automation.meta, 'spec.git.commit.messageTemplate');
        const message = (0,attempt/* attempt */.C)(() => (0,change_message.commitMessage)(automation, samples(automation)));
        if (message instanceof problem_problem/* Problem */.A)
            return [message.with({ at })];
        const says = [oldTag, newTag].some((tag) => message.includes(tag)) || /\.(?:Old|New)Value\b/.test(messageTemplate);
        return messageTemplate === '' || says ? [] : [bare(automation, at)];
    });
}
function bare({ id }, at) {
    return new problem_problem/* Problem */.A('automation/bare-message', `Cannot tell from the commits of "${id}" what changed: its messageTemplate names neither the old value nor the new`, {
        at,
        hint: 'Write {{ range .Changed.Changes }}{{ .OldValue }} -> {{ .NewValue }}{{ println }}{{ end }} into it.',
    });
}
/** Versions that no template holds by itself. */
const oldTag = '7.31.4159';
const newTag = '7.31.4160';
/** A change of a whole image and one of a tag. */
function samples({ meta, path }) {
    const policy = (0,ids/* policyIdOf */.bK)({ namespace: meta.namespace, name: 'app' });
    const object = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: meta.namespace, name: 'app' };
    const file = path === '.' ? 'app.yaml' : `${path}/app.yaml`;
    return ['registry.example.com/app:', ''].map((image, index) => ({
        file,
        line: index + 1,
        object,
        setter: `${meta.namespace}:app`,
        policy,
        span: [index, index],
        before: image + oldTag,
        after: image + newTag,
        oldValue: image + oldTag,
        newValue: image + newTag,
    }));
}

// EXTERNAL MODULE: ./src/core/policy/range.ts + 2 modules
var policy_range = __webpack_require__(88596);
// EXTERNAL MODULE: ./src/core/policy/version.ts
var version = __webpack_require__(80422);
;// CONCATENATED MODULE: ./src/core/check/ranges.ts






/**
 * Finds semver ranges that will take every major version to come.
 *
 *     '>=1.0.0' → policy/unbounded-range, hint 'Write range: ">=1.0.0 <2.0.0".'
 */
function unboundedRanges({ inventory, deployed }) {
    return eachRange(inventory.policies, (policy, range) => {
        if (!(0,policy_range/* isInRange */.h$)(farAway, range))
            return undefined;
        const written = boundedText(range, majorInUse(policy, deployed.get(policy.id) ?? []));
        return new problem_problem/* Problem */.A('policy/unbounded-range', `Cannot hold "${policy.id}" to a major version: its range "${range.text}" takes all that are to come`, { ...about(policy), hint: `Write range: "${written}".` });
    });
}
/**
 * Finds ranges that end below a version, and yet take its pre-releases.
 *
 *     '>=1.0.0-0 <2.0.0' → policy/pre-release-leak, hint 'Write range: ">=1.0.0-0 <2.0.0-0".'
 */
function preReleaseLeaks({ inventory }) {
    return eachRange(inventory.policies, (policy, range) => {
        const leak = range.groups
            .flatMap(({ comparators }) => comparators)
            .find((one) => {
            const { operator, version } = one;
            return operator === '<' && version.pre === '' && (0,policy_range/* isInRange */.h$)({ ...version, pre: 'rc.1' }, range);
        });
        if (leak === undefined)
            return undefined;
        return new problem_problem/* Problem */.A('policy/pre-release-leak', `Cannot keep "${policy.id}" below ${textOf(leak.version)}: its range "${range.text}" takes pre-releases, ${textOf(leak.version)}-rc.1 among them`, { ...about(policy), hint: `Write range: "${range.text.replace(upperBound, '$<bound>-0')}".` });
    });
}
const farAway = { major: 2n ** 64n - 1n, minor: 0, patch: 0, pre: '' };
const upperBound = /(?<bound><(?!=)\s*v?\d+(?:\.\d+){0,2})(?![\w.+-])/g;
/** What `extract` makes of a tag may be the version; the tag itself need not be. */
function majorInUse({ filter }, values) {
    const keyOf = (0,attempt/* attempt */.C)(() => (0,policy_filter/* keyReader */.j)(filter));
    if (keyOf instanceof problem_problem/* Problem */.A)
        return undefined;
    const keys = values.map(({ tag }) => (tag === undefined ? undefined : keyOf(tag)));
    const versions = keys.map((key) => (key === undefined ? undefined : (0,version/* parseTagVersion */.An)(key)));
    const majors = versions.filter((version) => version !== undefined).map(({ major }) => Number(major));
    return majors.length === 0 ? undefined : Math.max(...majors);
}
/** The range as it was meant, as far as that can be told: up to the next major version after the one in use. */
function boundedText({ text, groups }, inUse) {
    const bounds = groups.flatMap(({ comparators }) => comparators).filter(({ open }) => open !== 'major');
    if (bounds.length === 0)
        return `${inUse ?? 1}.x`;
    const major = Math.max(inUse ?? 0, ...bounds.map(leastMajor));
    if (groups.length > 1)
        return `${major}.x`;
    return `${text.trim()} <${major + 1}.0.0${groups.some(({ pre }) => pre) ? '-0' : ''}`;
}
/** `>1` begins at 2.0.0. */
function leastMajor({ operator, open, version }) {
    return Number(version.major) + (operator === '>' && open === 'minor' ? 1 : 0);
}
function textOf({ major, minor, patch }) {
    return `${major}.${minor}.${patch}`;
}
function about({ id, meta }) {
    return { policy: id, at: (0,place/* placeOfField */.n)(meta, 'spec.policy.semver.range') };
}
/** A range that cannot be read has a problem of its own. */
function eachRange(policies, judge) {
    return [...policies.values()].flatMap((policy) => {
        const { rule } = policy;
        const range = rule.kind === 'semver' ? (0,attempt/* attempt */.C)(() => (0,policy_range/* parseRange */.RC)(rule.range)) : undefined;
        return range === undefined || range instanceof problem_problem/* Problem */.A ? [] : (judge(policy, range) ?? []);
    });
}

;// CONCATENATED MODULE: ./src/core/check/unmarked.ts



/**
 * Finds environments in whose files nothing is marked: no promotion, rollback or protection concerns anything there.
 * Flux's own directories are easily taken for those of the manifests that they apply.
 *
 *     production of clusters/production, the markers in apps/production → environment/no-marker
 */
function unmarkedEnvironments({ configuration, places, marked }) {
    if (configuration === undefined)
        return [];
    const held = marked.filter(({ markers }) => markers.length > 0).map(({ path }) => path);
    return (0,environments_environment/* environmentsHere */.xS)(configuration)
        .filter((environment) => wasRead(environment, places) && !held.some((path) => holds(environment, path)))
        .map(unmarked);
}
/** Whether all of its files were looked at: a run may have been narrowed to others. */
function wasRead({ paths }, places) {
    return paths.length > 0 && paths.every((path) => places.some((place) => (0,source/* isUnder */.Jo)(place, path)));
}
function holds({ paths }, file) {
    return paths.some((place) => (0,source/* isUnder */.Jo)(place, file));
}
function unmarked({ name, at }) {
    return new problem_problem/* Problem */.A('environment/no-marker', `Cannot see what is to move in the environment "${name}": no marker stands in its files`, {
        at,
        hint: 'Name the directories or files whose values are marked, which may be others than those of the cluster.',
    });
}

// EXTERNAL MODULE: ./src/core/eligibility/wishes.ts
var wishes = __webpack_require__(42474);
// EXTERNAL MODULE: ./src/core/flux/access.ts
var access = __webpack_require__(81141);
// EXTERNAL MODULE: ./src/core/image/reference.ts + 1 modules
var reference = __webpack_require__(51701);
// EXTERNAL MODULE: ./src/core/policy/ranking.ts
var ranking = __webpack_require__(13984);
;// CONCATENATED MODULE: ./src/core/check/soundness.ts








/**
 * Finds what would stop a policy or a repository whatever the registry answers: a range or pattern that is none, a
 * repository that is not there or not open, an image that is none.
 *
 *     range: '1.0.0p' → policy/invalid at spec.policy.semver.range
 */
function unsoundObjects({ inventory }) {
    const ofRepositories = [...inventory.repositories.values()].flatMap(({ meta, image, exclusionList }) => [
        ...tried(meta, 'spec.image', () => (0,reference/* parseImage */.zZ)(image)),
        ...tried(meta, 'spec.exclusionList', () => (0,policy_filter/* excluder */.H)(exclusionList)),
    ]);
    const ofPolicies = [...inventory.policies.values()].flatMap((policy) => [
        ...tried(policy.meta, 'spec.imageRepositoryRef', () => (0,access/* repositoryFor */.c)(inventory, policy)),
        ...tried(policy.meta, 'spec.policy.semver.range', () => (0,ranking/* withRanking */.r)(policy.rule, () => true)),
        ...tried(policy.meta, 'metadata.annotations', () => (0,wishes/* wishesOf */.p9)(policy)),
        ...tried(policy.meta, 'spec.filterTags.pattern', () => (0,policy_filter/* keyReader */.j)(policy.filter)),
    ]);
    return [...ofRepositories, ...ofPolicies];
}
function tried(meta, field, work) {
    const result = (0,attempt/* attempt */.C)(work);
    if (!(result instanceof problem_problem/* Problem */.A))
        return [];
    return [result.at === undefined ? result.with({ at: (0,place/* placeOfField */.n)(meta, field) }) : result];
}

// EXTERNAL MODULE: ./src/core/manifests/marker-text.ts
var marker_text = __webpack_require__(42096);
;// CONCATENATED MODULE: ./src/core/check/usage.ts



/**
 * Finds policies that no marker names. Those that a faulty marker is about are left out: what is wrong is said there.
 *
 *     policy apps/web, no marker apps:web → policy/unused
 *     policy apps/web, marker apps:wbe with the hint 'Write "apps:web", if that is meant.' → nothing
 */
function unusedPolicies(facts, aboutMarkers) {
    const { inventory, marked } = facts;
    const used = new Set(marked.flatMap(({ markers }) => markers.map(({ setter }) => (0,setters/* parseSetter */.H)(setter).policy)));
    const words = namesIn(marked, aboutMarkers);
    return [...inventory.policies.values()]
        .filter(({ id, meta }) => !used.has(id) && !words.has(meta.name) && !words.has(id))
        .map((policy) => unused(policy, facts));
}
/** What may be the name of a policy in the words of a problem or, for a malformed marker, behind its token. */
function namesIn(marked, problems) {
    const linesOf = new Map(marked.map(({ path, text }) => [path, text.split('\n')]));
    const texts = problems.flatMap(({ message, hint = '', at }) => {
        const line = linesOf.get(at?.file ?? '')?.[(at?.line ?? 0) - 1] ?? '';
        return [message, hint, line].map((text) => text.slice(text.indexOf(marker_text/* token */.Sh) + 1));
    });
    return new Set(texts.flatMap(usage_setters).map((text) => text.replace(':', '/').replace(/:.*/, '')));
}
/** Quoted setters, and, where a marker names no namespace, the bare name. */
function usage_setters(text) {
    return [...text.matchAll(/["']([a-z0-9.-]+(?:[:/][a-z0-9.-]+)*)["']/g)].map(([, name = '']) => name);
}
function unused({ id, meta, repository }, { inventory }) {
    const image = inventory.repositories.get(repository)?.image ?? 'IMAGE';
    return new problem_problem/* Problem */.A('policy/unused', `Cannot see what "${id}" is for: no marker names it`, {
        at: meta.at,
        policy: id,
        hint: `Mark a value, such as image: ${image}:TAG # {"${marker_text/* token */.Sh}": "${id.replace('/', ':')}"}, or remove the policy.`,
    });
}

;// CONCATENATED MODULE: ./src/core/check/rules.ts














const markerRules = [unknownMarkers, emptyDigests, droppedDigests, unquotedValues, unreached];
const objectRules = [
    unsoundObjects,
    strayAnnotations,
    unboundedRanges,
    preReleaseLeaks,
    descendingOrders,
    impreciseNumbers,
    unanchoredPatterns,
    emptyExtracts,
    shortIntervals,
    messageProblems,
    automationProblems,
    unmarkedEnvironments,
    idleHoldProblems,
];
/** Adds to what was read what follows from it. */
function factsOf(read) {
    const { inventory, reaches, marked } = read;
    return { ...read, deployed: (0,deployed/* findDeployed */._)(marked), writings: writingsOf(inventory, reaches, marked) };
}
/** Judges a repository by every rule that needs no registry. What reading it showed is not told again. */
function judgeFacts(facts) {
    const aboutMarkers = markerRules.flatMap((rule) => rule(facts));
    const faulty = [...facts.marked.flatMap(({ problems }) => problems), ...aboutMarkers];
    return [...aboutMarkers, ...unusedPolicies(facts, faulty), ...objectRules.flatMap((rule) => rule(facts))];
}

// EXTERNAL MODULE: ./src/core/check/severities.ts + 1 modules
var check_severities = __webpack_require__(7976);
// EXTERNAL MODULE: ./src/core/change/run.ts
var run = __webpack_require__(30841);
// EXTERNAL MODULE: ./src/core/environments/configuration.ts
var environments_configuration = __webpack_require__(47840);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/core/manifests/misspelt.ts
var misspelt = __webpack_require__(28047);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/problem/sort-out.ts
var sort_out = __webpack_require__(58986);
// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/flows/environments/reading.ts
var environments_reading = __webpack_require__(61848);
// EXTERNAL MODULE: ./src/flows/repository/inventory.ts
var inventory = __webpack_require__(43138);
// EXTERNAL MODULE: ./src/flows/repository/reach.ts
var repository_reach = __webpack_require__(10893);
;// CONCATENATED MODULE: ./src/flows/check.ts















/** Judges objects, markers, policies and configuration, and writes nothing. */
async function check(settings, edges) {
    const reading = await (0,inventory/* readRepository */.N)(settings, edges);
    const environments = await (0,environments_reading/* readEnvironments */.zm)(settings.config, edges.workspace);
    const { facts, problems } = await factsFrom(reading, environments.configuration, settings, edges);
    const found = [
        ...reading.problems,
        ...environments.problems,
        ...problems,
        ...(0,run/* planRun */.n)(reading.inventory, settings).problems,
        ...judgeFacts(facts),
        ...(settings.askRegistries ? await judgeLists(reading.inventory, settings.concurrency, edges.registry) : []),
    ];
    const configuration = await fileAt(settings.config, edges.workspace);
    const files = [...reading.files, configuration, facts.holds].filter((file) => file !== undefined);
    const excuses = (0,check_excuses/* excusesIn */.WH)(files);
    const severities = environments.configuration?.severities ?? new Map();
    const graded = (0,check_severities/* withSeverities */.s)([...found, ...(0,check_excuses/* excuseProblems */.I$)(found, excuses)], severities);
    return reportOf((0,check_excuses/* excused */._K)(graded, excuses.excuses));
}
/** Gathers what the rules judge, with what is wrong with the gathering. */
async function factsFrom({ files, inventory }, configuration, { paths }, { workspace, now }) {
    const marked = files.filter(({ text }) => (0,misspelt/* mayHoldMarkers */.As)(text)).map(({ path, text }) => (0,markers.readMarkers)(path, text));
    const { reaches, problems } = await (0,repository_reach/* reachesOf */.Z)(inventory.automations, workspace);
    const holds = await fileAt(configuration?.holds ?? environments_configuration/* defaultHolds */.io, workspace);
    const ofHolds = holds === undefined ? [] : (0,read_holds.readHolds)(holds).problems;
    return {
        facts: factsOf({ inventory, places: paths, marked, reaches, configuration, holds, now }),
        problems: [...marked.flatMap((file) => file.problems), ...problems, ...ofHolds],
    };
}
function reportOf(problems) {
    const nothing = { outcomes: [], deployed: new Map(), edits: [], publications: [] };
    return (0,assemble/* assembleReport */.x)({ mode: 'check', dryRun: false, problems, ...nothing });
}
async function fileAt(path, workspace) {
    const text = await workspace.read(path);
    return text === undefined ? undefined : { path, text };
}
/** Asks the registry of each repository that a policy chooses from; one that does not answer is a problem. */
async function judgeLists(inventory, concurrency, registry) {
    const policies = [...inventory.policies.values()];
    const wanted = [...inventory.repositories.values()].filter(({ id, suspend }) => !suspend && policies.some(({ repository }) => repository === id));
    const settled = await (0,settle/* settle */.G)(wanted, concurrency, async (repository) => {
        const tags = await tagsOf(repository, registry);
        return judgeTags(repository, policies.filter((policy) => policy.repository === repository.id), tags);
    });
    const [judged, failures] = (0,sort_out/* sortOut */.$)(settled);
    return [...judged.flat(), ...failures];
}
async function tagsOf(repository, registry) {
    const tags = [];
    for await (const page of registry.tags(repository))
        tags.push(...page);
    return tags;
}


/***/ })

};

//# sourceMappingURL=3060.index.js.map