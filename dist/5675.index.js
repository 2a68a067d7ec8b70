export const id = 5675;
export const ids = [5675];
export const modules = {

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


/***/ })

};

//# sourceMappingURL=5675.index.js.map