export const id = 2680;
export const ids = [2680];
export const modules = {

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

/***/ 63530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ printHolds),
/* harmony export */   y: () => (/* binding */ writeHolds)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10795);
/* harmony import */ var _read_holds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85675);




/** How far entries stand in, where there are none yet to follow. */
const usualIndent = 2;
const preface = '# What must not move, and what must never run again. Rollback writes it and resume lifts it; a person may edit it.\n';
/**
 * Writes holds into the text of their file: the lines of entries that are wanted no more go, new entries come at the
 * end, and all other bytes stay, comments too. The result is read again and must hold what is wanted and no more. Only
 * a list that has no lines of its own (`holds: [{…}]`) is written anew. Throws what is wrong with a file that cannot be
 * read (`hold/…`), and `hold/unproved`.
 *
 *     ('holds:\n  - …\n# end\n', []) → 'holds: []\n# end\n'
 */
function writeHolds(file, holds) {
    const { holds: before, problems } = (0,_read_holds_js__WEBPACK_IMPORTED_MODULE_3__.readHolds)(file);
    if (before === undefined)
        throw problems[0] ?? unproved(file);
    for (const text of [spliced(withList(file.text), before, holds), printHolds(holds)]) {
        if (text !== undefined && isProved({ ...file, text }, holds))
            return text;
    }
    throw unproved(file);
}
/**
 * Writes a file of holds from nothing.
 *
 *     [] → '# What must not move, …\nholds: []\n'
 */
function printHolds(holds) {
    return `${preface}holds:${holds.length === 0 ? ' []\n' : `\n${entriesText(holds, usualIndent)}`}`;
}
/** A file may hold nothing yet, or nothing but comments. */
function withList(text) {
    if (text.trim() === '')
        return printHolds([]);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text).contents !== null)
        return text;
    return `${text}${text.endsWith('\n') ? '' : '\n'}holds: []\n`;
}
function spliced(text, before, holds) {
    const layout = layoutOf(text);
    if (layout?.entries.length !== before.length)
        return undefined;
    const [wanted, known] = [new Set(holds.map(keyOf)), new Set(before.map(keyOf))];
    const isGone = before.map((hold) => !wanted.has(keyOf(hold)));
    const added = holds.filter((hold) => !known.has(keyOf(hold)));
    const gone = layout.entries.filter((_, index) => isGone[index]);
    const rest = without(text, gone, [layout.from, layout.until]);
    const empty = added.length === 0 && !isGone.includes(false) ? ' []' : '';
    const news = added.length === 0 ? '' : entriesAfter(rest, entriesText(added, layout.indent));
    return text.slice(0, layout.colon) + empty + rest + news + text.slice(layout.until);
}
/** Entries on lines of their own, with the line ends that the file has. */
function entriesAfter(rest, entries) {
    const newline = rest.includes('\r\n') ? '\r\n' : '\n';
    return (rest.endsWith('\n') ? '' : newline) + entries.replaceAll('\n', newline);
}
/** Undefined for a file without a list. A list that has no lines of its own has no entries here. */
function layoutOf(text) {
    const { contents } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { keepSourceTokens: true });
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents) ? contents.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === 'holds') : undefined;
    const colon = colonOf(pair);
    if (colon === undefined)
        return undefined;
    const dashes = dashesOf(pair?.value);
    const [first] = dashes;
    if (first === undefined) {
        const from = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(pair?.value) ? endOf(pair.value, colon) : colon;
        return { colon, from, until: lineEnd(text, from), entries: [], indent: usualIndent };
    }
    const entries = dashes.map(([dash, end]) => [lineStart(text, dash), lineEnd(text, end - 1)]);
    const until = Math.max(...entries.map(([, end]) => end));
    return { colon, from: colon, until, entries, indent: first[0] - lineStart(text, first[0]) };
}
function colonOf(pair) {
    const colon = pair?.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    return colon === undefined ? undefined : colon.offset + 1;
}
function endOf(node, otherwise) {
    return node.range?.[1] ?? otherwise;
}
/** The offset of each entry's dash, and the end of the entry; none where entries have no dash. */
function dashesOf(list) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) || list.srcToken?.type !== 'block-seq')
        return [];
    const tokens = list.srcToken.items;
    return list.items.flatMap((entry, index) => {
        const dash = tokens[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
        const end = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entry) ? entry.range?.[1] : undefined;
        return dash === undefined || end === undefined ? [] : [[dash, end]];
    });
}
function without(text, gone, [from, until]) {
    let [rest, at] = ['', from];
    for (const [start, end] of gone) {
        rest += text.slice(at, start);
        at = end;
    }
    return rest + text.slice(at, until);
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** After the newline of the line that the offset is in. */
function lineEnd(text, offset) {
    const newline = text.indexOf('\n', offset);
    return newline < 0 ? text.length : newline + 1;
}
function entriesText(holds, indent) {
    // Quotes what any reader of YAML 1.1 would take for a number or a date: other tools read this file as well.
    const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(holds.map(entryOf), { lineWidth: 0, compat: 'yaml-1.1', aliasDuplicateObjects: false });
    return text.replace(/^(?=.)/gm, ' '.repeat(indent));
}
/** An entry with its keys in the order in which a person asks: what, where, why, who. */
function entryOf(hold) {
    const { tags, digests } = hold.quarantine;
    const quarantine = { ...(tags.length > 0 && { tags }), ...(digests.length > 0 && { digests }) };
    return {
        policy: hold.policy,
        environment: hold.environment,
        tag: hold.tag,
        ...(hold.digest !== undefined && { digest: hold.digest }),
        ...(tags.length + digests.length > 0 && { quarantine }),
        reason: hold.reason,
        ...(hold.who !== undefined && { who: hold.who }),
        ...(hold.when !== undefined && { when: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .printInstant */ .HZ)(hold.when) }),
        ...(hold.until !== undefined && { until: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .printInstant */ .HZ)(hold.until) }),
        ...(hold.releaseOnNewer && { 'release-on-newer': true }),
    };
}
function keyOf(hold) {
    return JSON.stringify(entryOf(hold));
}
function isProved(file, wanted) {
    const keys = (holds) => JSON.stringify([...new Set(holds.map(keyOf))].sort());
    const { holds } = (0,_read_holds_js__WEBPACK_IMPORTED_MODULE_3__.readHolds)(file);
    return holds !== undefined && keys(holds) === keys(wanted);
}
function unproved(file) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('hold/unproved', `Cannot write the holds to "${file.path}": what was written does not read back`, {
        at: { file: file.path },
        hint: 'Check that the reason is one line of text.',
    });
}


/***/ }),

/***/ 61742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ traceOf),
/* harmony export */   j: () => (/* binding */ deedsOf)
/* harmony export */ });
/**
 * Tells what a run did; undefined where it did nothing to tell of. A pull request whose branch was only built anew on a
 * base that had moved proposes what it did before, and is no news.
 *
 *     (direct, one commit made) → { commits: [it] }    (pull request, branch put anew, nothing new proposed) → undefined
 */
function traceOf(plan, { commits, head, pull, news }) {
    const made = commits.flatMap(({ automation, commit }) => (commit === undefined ? [] : [{ automation, commit }]));
    const edits = commits.flatMap(({ proposal }) => proposal.edits);
    const base = { branch: plan.branch, base: plan.kind === 'direct' ? plan.branch : plan.base, commits: made };
    if (plan.kind === 'direct') {
        const own = commits.filter(({ commit }) => commit !== undefined).flatMap(({ proposal }) => proposal.edits);
        return made.length === 0 ? undefined : { ...base, pullRequest: undefined, edits: own };
    }
    if (plan.pullRequest === undefined) {
        return made.length === 0 ? undefined : { ...base, pullRequest: undefined, edits };
    }
    if (news === undefined || pull === undefined)
        return undefined;
    return { ...base, pullRequest: { number: pull.number, url: pull.url, how: news, head }, edits };
}
/** Says what for something was done. `(update, a trace) → [that deed]`    `(update, undefined) → []` */
function deedsOf(purpose, trace) {
    return trace === undefined ? [] : [{ ...trace, purpose }];
}


/***/ }),

/***/ 89069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ selectionFor),
/* harmony export */   Fu: () => (/* binding */ rollBack),
/* harmony export */   Ns: () => (/* binding */ rollbackTitle),
/* harmony export */   eq: () => (/* binding */ rollbackMessage),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _environments_hold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76153);
/* harmony import */ var _environments_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26701);
/* harmony import */ var _environments_trailers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55792);
/* harmony import */ var _environments_write_holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63530);
/* harmony import */ var _environments_read_holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85675);
/* harmony import */ var _promotion_placing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91949);
/* harmony import */ var _promotion_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12520);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70888);








/**
 * Writes the earlier values at the markers, and the holds beside them, so that one commit has both. A hold that stands
 * there already and holds at least as long, whoever wrote it, is left as it is. Throws what is wrong with the file of
 * holds (`hold/…`).
 *
 *     (app 1.5.3, back to 1.5.2) → app at 1.5.2, and a hold of app at 1.5.2 with 1.5.3 in quarantine
 */
function rollBack(text, returns, now) {
    const placing = (0,_promotion_placing_js__WEBPACK_IMPORTED_MODULE_2__/* .placeSelections */ .t)(text.files, returns.map(selectionFor));
    const file = { path: text.holdsFile, text: text.holds ?? '' };
    const known = (0,_environments_read_holds_js__WEBPACK_IMPORTED_MODULE_1__.readHolds)(file).holds ?? [];
    const news = returns.map(({ hold }) => hold).filter((hold) => !known.some((other) => covers(other, hold, now)));
    if (news.length === 0)
        return placing;
    const holds = news.reduce((all, hold) => (0,_environments_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .withHold */ .yw)(all, hold, now), known);
    const written = text.holds === undefined ? (0,_environments_write_holds_js__WEBPACK_IMPORTED_MODULE_0__/* .printHolds */ .a)(holds) : (0,_environments_write_holds_js__WEBPACK_IMPORTED_MODULE_0__/* .writeHolds */ .y)(file, holds);
    return { ...placing, files: [...placing.files, { path: text.holdsFile, text: written }] };
}
/**
 * Tells whether a hold says all that another would: who wrote it when is its own affair. One that is over, or ends
 * sooner, does not: what went back would soon be brought there again.
 *
 *     (app at 1.5.2 until Monday, app at 1.5.2 until Sunday) → true    (… until Sunday, … until Monday) → false
 */
function covers(known, wanted, now) {
    const { tags, digests } = wanted.quarantine;
    return (lasts(known, wanted, now) &&
        known.policy === wanted.policy &&
        known.environment === wanted.environment &&
        known.tag === wanted.tag &&
        known.digest === wanted.digest &&
        tags.every((tag) => known.quarantine.tags.includes(tag)) &&
        digests.every((digest) => known.quarantine.digests.includes(digest)));
}
function lasts(known, wanted, now) {
    const isAsLong = (known.until ?? Infinity) >= (wanted.until ?? Infinity);
    return (0,_environments_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .isActive */ .$m)(known, now) && isAsLong && (wanted.releaseOnNewer || !known.releaseOnNewer);
}
/** Makes a way back into a selection for the markers. */
function selectionFor({ policy, good, image, commit, hold }) {
    return {
        kind: 'selected',
        policy,
        image: good.image ?? image,
        tag: good.tag,
        digest: good.digest,
        because: { kind: 'rolled-back', to: good.tag, commit },
        reason: `${commit === undefined ? 'named' : `it ran in commit ${commit.slice(0, 7)}`}; rolled back: ${hold.reason}`,
        funnel: undefined,
    };
}
/** Names a rollback. `([app to 1.5.2], 'production') → 'Roll production back to app 1.5.2'` */
function rollbackTitle(returns, environment) {
    return `Roll ${environment} back to ${(0,_promotion_words_js__WEBPACK_IMPORTED_MODULE_4__/* .imagesText */ .W)(returns.map(({ policy, good }) => ({ policy, tag: good.tag })))}`;
}
/** Writes the message of a rollback's commit, with the trailers that later runs read. `failed`: what it answers. */
function rollbackMessage(returns, environment, failed) {
    const lines = returns.map(({ policy, bad, good, hold }) => `- ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(policy)}: ${(0,_environments_running_js__WEBPACK_IMPORTED_MODULE_6__/* .versionText */ .KA)(bad)} → ${(0,_environments_running_js__WEBPACK_IMPORTED_MODULE_6__/* .versionText */ .KA)(good)} (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(hold.reason)})`);
    const movements = returns.map(({ policy, bad, good }) => ({ policy, old: bad, new: good }));
    const trailers = (0,_environments_trailers_js__WEBPACK_IMPORTED_MODULE_7__/* .printTrailers */ .s)({ kind: 'rollback', environment, failed, movements });
    return [rollbackTitle(returns, environment), '', ...lines, '', trailers].join('\n');
}


/***/ }),

/***/ 13353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aW: () => (/* binding */ joinPending),
  E4: () => (/* binding */ rollbackPlan),
  b6: () => (/* binding */ textOf)
});

// UNUSED EXPORTS: rollbackBranch

// EXTERNAL MODULE: ./src/core/environments/environment.ts
var environment = __webpack_require__(72547);
// EXTERNAL MODULE: ./src/core/environments/hold.ts
var environments_hold = __webpack_require__(76153);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var environments_running = __webpack_require__(26701);
// EXTERNAL MODULE: ./src/core/flux/ids.ts
var ids = __webpack_require__(5701);
// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var manifests_deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/environments/configuration.ts
var environments_configuration = __webpack_require__(47840);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/text/markdown.ts
var markdown = __webpack_require__(48970);
;// CONCATENATED MODULE: ./src/core/rollback/body.ts



/**
 * Writes the body of a rollback's pull request: what goes back, why, and how long it is held there.
 *
 *     ([app 1.5.3 → 1.5.2], …) → '| Policy | production now | Back to | …'
 */
function rollbackBody(returns, { environment, notes, commitsUrl }) {
    const head = ['Policy', `${environment} now`, 'Back to', 'Ran in commit', 'In quarantine', 'Held until', 'Why'];
    const rows = returns.map(({ policy, bad, good, commit, hold }) => [
        (0,markdown/* codeCell */.MZ)(policy),
        (0,markdown/* codeCell */.MZ)((0,environments_running/* versionText */.KA)(bad)),
        (0,markdown/* codeCell */.MZ)((0,environments_running/* versionText */.KA)(good)),
        commit === undefined ? 'named by hand' : `[${(0,markdown/* codeCell */.MZ)(commit.slice(0, 7))}](${commitsUrl}/${commit})`,
        [...hold.quarantine.tags, ...hold.quarantine.digests].map(markdown/* codeCell */.MZ).join('<br>'),
        untilText(hold),
        (0,markdown/* escapeMarkdown */.FV)(hold.reason),
    ]);
    const more = notes.map((note) => `- ${(0,markdown/* escapeMarkdown */.FV)(note)}`).join('\n');
    const last = `While the hold stands, nothing moves these policies in ${(0,markdown/* escapeMarkdown */.FV)(environment)}, and no environment gets ` +
        'what is in quarantine. Mode resume lifts it.';
    return [(0,markdown/* tableOf */.c_)(head, rows), more, last].filter((part) => part !== '').join('\n\n');
}
function untilText({ until, releaseOnNewer }) {
    const end = until === undefined ? 'resumed' : (0,instant/* printInstant */.HZ)(until);
    return releaseOnNewer ? `${end}, or a newer tag` : end;
}

// EXTERNAL MODULE: ./src/core/rollback/roll-back.ts
var roll_back = __webpack_require__(89069);
;// CONCATENATED MODULE: ./src/core/rollback/pending.ts


/**
 * Gives the hold of a pull request that is open already, where it asks for the same: who asked first, and when, stays.
 * What older holds have in quarantine is none of this one's words.
 *
 *     (app at 1.5.2 for 48h, [the same, asked for by ada]) → ada's    (… for 96h, [ada's]) → the new one
 */
function asAskedBefore(wanted, pending, now) {
    const known = pending.find((hold) => (0,roll_back/* covers */.hU)(hold, { ...wanted, until: hold.until }, now) &&
        lastsAlike(hold, wanted) &&
        hold.reason === wanted.reason &&
        hold.releaseOnNewer === wanted.releaseOnNewer);
    return known === undefined ? wanted : { ...known, quarantine: wanted.quarantine };
}
/** Both ends of a duration are rounded to seconds, away from each other. */
const rounding = 1000;
/** A duration ends later each time that it is asked for, and is the same all the same. */
function lastsAlike(one, other) {
    if (one.until === other.until)
        return true;
    const [length, wanted] = [lengthOf(one), lengthOf(other)];
    return length !== undefined && wanted !== undefined && Math.abs(length - wanted) <= rounding;
}
function lengthOf({ when, until }) {
    return when === undefined || until === undefined ? undefined : until - when;
}
/**
 * Gives the holds that a pull request waits with besides what is asked for now. One that is over while it waits leaves
 * it: what went back would be brought forward again at once.
 *
 *     ([app, web until 10:00], asked for app, at 09:00) → [web]    (…, at 10:00) → []
 */
function othersPending(pending, around) {
    const { environment, known, asked, now } = around;
    return pending.filter((hold) => hold.environment === environment &&
        (0,environments_hold/* isActive */.$m)(hold, now) &&
        !asked.includes(hold.policy) &&
        !known.some((other) => (0,roll_back/* covers */.hU)(other, hold, now)));
}

// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __webpack_require__(14427);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
// EXTERNAL MODULE: ./src/flows/environments/ground.ts
var environments_ground = __webpack_require__(50925);
// EXTERNAL MODULE: ./src/flows/environments/reading.ts
var reading = __webpack_require__(61848);
;// CONCATENATED MODULE: ./src/flows/rollback/plan.ts















/** Names the branch of an environment's rollback. */
function rollbackBranch({ name }) {
    return `image-automation/rollback/${name}`;
}
/** Plans a rollback: straight onto the branch of an environment, or by pull request where it is protected. */
function rollbackPlan(plan, ground) {
    const { configuration, edges, settings } = ground;
    const { environment, returns, failed, notes } = plan;
    const { name } = environment;
    let allowed = returns;
    const commit = {
        automation: (0,ids/* automationIdOf */.oy)({ namespace: 'rollback', name }),
        author: undefined,
        signingKey: undefined,
        propose: async (source) => {
            const { files } = await (0,publish/* findMarked */.Em)(source, environment);
            const holds = await textOf(source, configuration.holds);
            const text = { files, holds, holdsFile: configuration.holds };
            const [free, refused] = withinQuarantine(returns, await (0,environments_ground/* holdsNow */.HS)(source, environment, ground), ground);
            const placing = (0,roll_back/* rollBack */.Fu)(text, free, edges.now);
            allowed = free;
            return { ...placing, problems: [...refused, ...placing.problems], complete: true, wishes: free.map(wishOf) };
        },
        message: () => (0,roll_back/* rollbackMessage */.eq)(allowed, name, failed),
    };
    const base = (0,publish/* branchOf */.W0)(environment, edges.ownBranch);
    const isDirect = !environment.protected && settings.publish !== 'pull-request';
    if (isDirect)
        return { kind: 'direct', branch: base, mirror: undefined, commits: [commit] };
    const pullRequest = {
        ...(environment.promotion?.pullRequest ?? environments_configuration/* noWishes */.$h),
        autoMerge: [],
        draft: false,
        title: () => (0,roll_back/* rollbackTitle */.Ns)(allowed, name),
        body: () => rollbackBody(allowed, { environment: name, notes, commitsUrl: `${edges.github?.url ?? ''}/commit` }),
    };
    const branch = rollbackBranch(environment);
    return { kind: 'pull-request', base, branch, family: undefined, mirror: undefined, commits: [commit], pullRequest };
}
/** A way back from another image answers another failure: who declined the one has not declined the other. */
function wishOf({ policy, bad, good }) {
    return `${policy} ${(0,environments_running/* versionText */.KA)(bad)} → ${(0,environments_running/* versionText */.KA)(good)}`;
}
/** Keeps the ways back that do not lead to what is in quarantine: another environment may have found it bad. */
function withinQuarantine(returns, holds, { configuration, edges }) {
    const isBad = ({ policy, good }) => (0,environments_hold/* isQuarantined */.fK)((0,environments_hold/* quarantineOf */.KS)(holds, (0,environment/* aliasesOf */.QI)(configuration, policy), edges.now), good);
    return [returns.filter((one) => !isBad(one)), returns.filter(isBad).map(quarantined)];
}
function quarantined({ policy, good }) {
    return new problem/* Problem */.A('hold/quarantined', `Cannot roll back "${policy}" to ${(0,environments_running/* versionText */.KA)(good)}: it is in quarantine`, {
        policy,
        severity: 'error',
        hint: 'Name another tag, or lift the quarantine with mode resume first.',
    });
}
/**
 * Takes from the pull request that is open already what it says: the same rollback again changes nothing in it, be it
 * who asked when, and another rollback joins it.
 */
async function joinPending(environment, returns, forge, ground) {
    const { configuration, edges, inventory } = ground;
    const [base, branch] = [(0,publish/* branchOf */.W0)(environment, edges.ownBranch), rollbackBranch(environment)];
    const standing = await forge.look({ base, branch, siblings: false, mirror: undefined, depth: 1 });
    if (standing.base === undefined || standing.branch === undefined || standing.open.length === 0)
        return returns;
    const { holds = [] } = await (0,reading/* holdsIn */.a5)(await forge.snapshot(standing.branch.head), configuration.holds);
    const source = await forge.snapshot(standing.base.head);
    const known = await (0,reading/* holdsIn */.a5)(source, configuration.holds);
    const running = await runningIn(source, environment);
    const same = returns.map((one) => ({ ...one, hold: asAskedBefore(one.hold, holds, edges.now) }));
    const asked = returns.map(({ policy }) => policy);
    const around = { environment: environment.name, known: known.holds ?? [], asked, now: edges.now };
    const others = othersPending(holds, around).flatMap((hold) => {
        const bad = running.get(hold.policy);
        if (bad === undefined)
            return [];
        const image = (0,environments_ground/* repositoryOf */._M)(inventory, [hold.policy])?.image ?? '';
        const good = { ...bad, tag: hold.tag, digest: hold.digest };
        return [{ policy: hold.policy, bad, good, commit: undefined, image, hold }];
    });
    return [...same, ...others].sort((a, b) => (0,bytewise/* bytewise */.Z)(a.policy, b.policy));
}
async function runningIn(source, environment) {
    const { files } = await (0,publish/* findMarked */.Em)(source, environment);
    const deployed = [...(0,manifests_deployed/* findDeployed */._)(files.map(({ path, text }) => (0,markers.readMarkers)(path, text)))];
    return new Map(deployed.flatMap(([policy, values]) => {
        const running = (0,environments_running/* runningOf */.Tx)(values);
        return typeof running === 'string' ? [] : [[policy, running]];
    }));
}
/** Gives the text of a file of a source; undefined where there is none. */
async function textOf(source, path) {
    const { files } = await source.find([path], ['']);
    return files[0]?.text;
}


/***/ })

};

//# sourceMappingURL=2680.index.js.map