export const id = 4117;
export const ids = [4117];
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

/***/ 37336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expectedText),
/* harmony export */   h: () => (/* binding */ isTestFile)
/* harmony export */ });
/** A file of tests by its name; one that `path` names itself may have any. */
function isTestFile(path) {
    return path.endsWith('.policy-test.yaml') || path.endsWith('.policy-test.yml');
}
/** Says what an expectation expects. `{ tag: '1.2.0' } → '"1.2.0"'`, `{ reason: 'InvalidPolicy' } → 'an error of reason "InvalidPolicy"'` */
function expectedText(expected) {
    if ('tag' in expected)
        return `"${expected.tag}"`;
    const { error, reason } = expected;
    return ['an error', reason === undefined ? [] : `of reason "${reason}"`, error === undefined ? [] : `with "${error}"`]
        .flat()
        .join(' ');
}


/***/ }),

/***/ 61606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openSieve)
});

// EXTERNAL MODULE: ./src/core/image/tag.ts
var image_tag = __webpack_require__(29309);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
;// CONCATENATED MODULE: ./src/core/policy/contest.ts
/** Compares tags by bytes, which for the grammar of tags is what `<` does. `('v1', '1') → 1` */
function compareTags(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * Positive where Flux would take a, negative where b, zero where it would take either.
 *
 *     semver, no filter: (v1.0.0, 1.0.0) → 1    the same with a filter → 0
 */
function prefer({ ranking, filtered }, a, b) {
    const byValue = ranking.compare(a.value, b.value);
    if (byValue !== 0 || filtered)
        return byValue;
    return ranking.keeps === 'first' ? compareTags(a.tag, b.tag) : compareTags(b.tag, a.tag);
}
/**
 * Orders contenders best first: the first is Flux's choice, the second what it would be without the first, and so on.
 *
 *     numerical: [1, 3, 2] → [3, 2, 1]
 */
function ordered(contest, contenders) {
    if (contest.filtered)
        return contenders.toSorted((a, b) => settled(contest, a, b));
    const byRank = (a, b) => prefer(contest, b, a);
    if (!contenders.some(({ value }) => contest.ranking.isUnordered(value)))
        return contenders.toSorted(byRank);
    return stretches(contest, contenders).flatMap(({ unordered, rest }) => [...rest.toSorted(byRank), ...unordered]);
}
/**
 * The list as Flux walks it, byte-greatest first, cut before each NaN, the last stretch first. What follows a NaN
 * replaces it whatever its value, so nothing before the last NaN can win.
 */
function stretches({ ranking }, contenders) {
    const found = [{ unordered: [], rest: [] }];
    for (const contender of contenders.toSorted((a, b) => compareTags(b.tag, a.tag))) {
        if (ranking.isUnordered(contender.value))
            found.unshift({ unordered: [contender], rest: [] });
        else
            found[0]?.rest.push(contender);
    }
    return found;
}
/** The written rule for what Flux leaves to chance: a deployed tag before others, then the byte-greatest; NaN last. */
function settled(contest, a, b) {
    return (placeOf(contest, a) - placeOf(contest, b) ||
        contest.ranking.compare(b.value, a.value) ||
        Number(contest.deployed.has(b.tag)) - Number(contest.deployed.has(a.tag)) ||
        compareTags(b.tag, a.tag));
}
function placeOf({ ranking, deployed }, { tag, value }) {
    if (!ranking.isUnordered(value))
        return 1;
    return deployed.has(tag) ? 0 : 2;
}
/**
 * Gives the tags, beside the first of these ordered contenders, that Flux might as well have chosen: its equals, and
 * any NaN.
 *
 *     filtered semver: [v1.0.0, 1.0.0, 0.9.0] → [1.0.0]    without a filter → []
 */
function rivals({ ranking, filtered }, [first, ...others]) {
    if (!filtered || first === undefined)
        return [];
    const best = [first, ...others].find(({ value }) => !ranking.isUnordered(value)) ?? first;
    return others
        .filter(({ value }) => ranking.isUnordered(value) || ranking.compare(value, best.value) === 0)
        .map(({ tag }) => tag);
}

;// CONCATENATED MODULE: ./src/core/policy/dropped.ts

const steps = ['excluded', 'unmatched', 'ineligible', 'quarantined'];
/** Counts what falls away at each step, and remembers of each the byte-greatest few, in whatever order they come. */
class Losses {
    #limit;
    #counts = { excluded: 0, unmatched: 0, ineligible: 0, quarantined: 0 };
    #notes = { excluded: [], unmatched: [], ineligible: [], quarantined: [] };
    constructor(limit) {
        this.#limit = limit;
    }
    add(step, tag, about) {
        this.#counts[step] += 1;
        const notes = this.#notes[step];
        const least = notes.at(-1);
        const full = notes.length >= this.#limit;
        if (full && (least === undefined || compareTags(tag, least.tag) <= 0))
            return;
        if (notes.some((note) => note.tag === tag))
            return;
        notes.push({ tag, about });
        notes.sort((a, b) => compareTags(b.tag, a.tag));
        if (full)
            notes.pop();
    }
    count(step) {
        return this.#counts[step];
    }
    notes(step) {
        return this.#notes[step];
    }
    /** What is remembered, step by step and byte-greatest first, each with the reason that `why` writes. */
    dropped(why) {
        return steps.flatMap((step) => this.#notes[step].map(({ tag, about }) => ({ step, tag, why: why(step, about) })));
    }
}

// EXTERNAL MODULE: ./src/core/policy/filter.ts
var filter = __webpack_require__(94406);
// EXTERNAL MODULE: ./src/core/policy/ranking.ts
var ranking = __webpack_require__(13984);
;// CONCATENATED MODULE: ./src/core/policy/reason.ts
/**
 * Says in one sentence, without a full stop, why a tag was chosen.
 *
 *     newest of 12 versions in range "1.x"
 *     last in byte order of 40 tags that match "^main-(?P<ts>[0-9]+)$", compared by "$ts"
 */
function reasonOf(policy, funnel, chosen, tied) {
    const { quarantined = 0 } = funnel;
    const count = funnel.eligible - quarantined;
    const rank = count === 1 ? 'the only' : `${superlativeOf(policy.rule)} of ${count}`;
    const passed = quarantined === 0 ? '' : `; ${quarantined} in quarantine passed over`;
    return `${rank} ${choicesOf(policy.rule, count)}${filterOf(policy, count)}${passed}${tieOf(policy, chosen, tied)}`;
}
function superlativeOf(rule) {
    switch (rule.kind) {
        case 'semver':
            return 'newest';
        case 'numerical':
            return rule.order === 'asc' ? 'highest' : 'lowest';
        case 'alphabetical':
            return rule.order === 'asc' ? 'last in byte order' : 'first in byte order';
    }
}
function choicesOf(rule, count) {
    const many = count === 1 ? '' : 's';
    switch (rule.kind) {
        case 'semver':
            return `version${many} in range "${rule.range}"`;
        case 'numerical':
            return `number${many}`;
        case 'alphabetical':
            return `tag${many}`;
    }
}
function filterOf({ rule, filter }, count) {
    if (filter === undefined)
        return '';
    const among = rule.kind === 'alphabetical' ? (count === 1 ? 'that matches' : 'that match') : 'from tags that match';
    return ` ${among} "${filter.pattern}"${filter.extract === '' ? '' : `, compared by "${filter.extract}"`}`;
}
function tieOf({ deployed }, chosen, tied) {
    if (tied.length === 0)
        return '';
    const why = deployed.has(chosen) ? 'kept because it is in use' : 'taken as the last in byte order';
    return `; Flux might as well take ${tied.length === 1 ? 'one other' : `any of ${tied.length} others`}, and this one is ${why}`;
}

;// CONCATENATED MODULE: ./src/core/policy/refusal.ts

/** Nothing was listed, or the exclusionList drops it all. */
function noTags({ listed }) {
    const message = 'retrying in 30s error: no tags in database';
    const state = listed === 0 ? 'the registry lists none' : `the exclusionList drops ${refusal_all(listed)}`;
    return new problem/* Problem */.A('policy/no-tags', `Cannot select a tag: ${state} (Flux: ${message})`, {
        hint: listed === 0
            ? 'Push an image with a tag, or correct spec.image of the ImageRepository.'
            : 'Narrow spec.exclusionList of the ImageRepository: a pattern matches anywhere in a tag, unless ^ and $ hold it.',
        flux: { reason: 'DependencyNotReady', message },
    });
}
/** The pattern of filterTags matches no tag. */
function noneMatches(filter, { listed, excluded }) {
    const message = 'version list argument cannot be empty';
    const tags = listed - excluded;
    const pattern = filter?.pattern ?? '';
    const state = `${tags === 1 ? 'the only tag does not match' : `none of ${tags} tags matches`} "${pattern}"`;
    return new problem/* Problem */.A('policy/no-match', `Cannot select a tag: ${state} (Flux: ${message})`, {
        hint: 'Correct spec.filterTags.pattern, or push an image whose tag matches.',
        flux: { reason: 'Failure', message },
    });
}
/** One value that is no number stops a numerical policy. */
function notANumber(filter, { tag, about: key }) {
    const message = `failed to parse invalid numeric value '${key}'`;
    return new problem/* Problem */.A('policy/not-a-number', `Cannot compare the tag "${tag}" as a number: ${message}`, {
        hint: filter === undefined
            ? 'One such tag stops the policy. Add filterTags with a pattern that only numbers match, such as ^[0-9]+$.'
            : 'One such tag stops the policy. Narrow filterTags.pattern (end it with $) or let extract name the group that holds the number.',
        flux: { reason: 'Failure', message },
    });
}
/** No tag may be chosen; `example` says of one why not. */
function noneEligible(rule, funnel, example) {
    const { matched, eligible } = funnel;
    if (eligible > 0) {
        return new problem/* Problem */.A('policy/no-match', `Cannot select a tag: ${refusal_all(eligible)} are in quarantine`, {
            hint: 'Push a newer image, or lift the quarantine of one.',
        });
    }
    const message = 'unable to determine latest version from provided list';
    const range = rule.kind === 'semver' ? rule.range : '';
    const state = `${matched === 1 ? 'the only tag is no version' : `none of ${matched} tags is a version`} in range "${range}"`;
    return new problem/* Problem */.A('policy/no-match', `Cannot select a tag: ${state} (Flux: ${message})`, {
        hint: `Widen spec.policy.semver.range, or push an image whose tag is in it${example === undefined ? '' : `: ${example}`}.`,
        flux: { reason: 'Failure', message },
    });
}
function refusal_all(count) {
    return count === 1 ? 'the only tag' : `all ${count} tags`;
}

;// CONCATENATED MODULE: ./src/core/policy/shelf.ts

/** So many of the best, for callers that walk down the ranks; nobody walks further. */
const room = 1000;
/**
 * Keeps the best, and of those that rank lower the ones with these keys: whoever walks down past the best looks for
 * nothing else. What is equal to the last of the best stays too, so that it does not matter what came first.
 */
function openWideShelf(contest, keys) {
    const { ranking } = contest;
    let kept = new Map();
    let full = 2 * room;
    const put = (contender) => {
        keep(kept, contender);
        if (kept.size < full)
            return;
        const ranked = ordered(contest, [...kept.values()]);
        const least = ranked.filter(({ value }) => !ranking.isExtreme(value)).at(room - 1);
        const matters = ({ key, value }) => keys.has(key) || ranking.isExtreme(value) || least === undefined || ranking.compare(value, least.value) >= 0;
        kept = new Map(ranked.filter(matters).map((one) => [one.key, one]));
        full = kept.size + room;
    };
    return { put, contenders: () => [...kept.values()] };
}
/** Keeps the best, its equals where Flux would choose between them at random, and the extremes: little, however long the list. */
function openNarrowShelf(contest) {
    const extremes = new Map();
    let leader;
    // Not one map that is cleared: its dead tables would hang on each other, one for each tag that ever led.
    let equals;
    const put = (contender) => {
        if (contest.ranking.isExtreme(contender.value)) {
            keep(extremes, contender);
            return;
        }
        const lead = leader === undefined ? 1 : prefer(contest, contender, leader);
        if (lead < 0)
            return;
        if (lead === 0 && leader !== undefined)
            keep((equals ??= new Map([[leader.key, leader]])), contender);
        else {
            leader = contender;
            equals = undefined;
        }
    };
    const best = () => equals?.values() ?? (leader === undefined ? [] : [leader]);
    return { put, contenders: () => [...best(), ...extremes.values()] };
}
/** Flux's map from key to tag is filled byte-greatest tag first, and the last to come stays. */
function keep(kept, contender) {
    const other = kept.get(contender.key);
    if (other === undefined || compareTags(contender.tag, other.tag) < 0)
        kept.set(contender.key, contender);
}

;// CONCATENATED MODULE: ./src/core/policy/sieve.ts










/**
 * Opens a sieve for one policy. Several can be open over one list of pages.
 *
 *     { rule: { kind: 'semver', range: '1.x' }, … }, offered ['1.0.0', '1.2.0', '2.0.0'] → chooses '1.2.0'
 *
 * Throws what is wrong whatever the tags are: `policy/invalid` for the range, `repository/invalid-exclusion`. A bad
 * pattern of filterTags waits for `choose`, because Flux, too, first sees whether there are tags.
 */
function openSieve(input) {
    return (0,ranking/* withRanking */.r)(input.rule, (ranking) => new Sieve(input, ranking));
}
class Sieve {
    #input;
    #contest;
    #shelf;
    #excludedBy;
    #keyOf;
    #losses;
    #listed = 0;
    constructor(input, ranking) {
        this.#input = input;
        this.#contest = { ranking, filtered: input.filter !== undefined, deployed: input.deployed };
        this.#excludedBy = (0,filter/* excluder */.H)(input.exclusionList);
        this.#keyOf = (0,attempt/* attempt */.C)(() => (0,filter/* keyReader */.j)(input.filter));
        this.#shelf =
            input.ranked === true ? openWideShelf(this.#contest, this.#keysBelow()) : openNarrowShelf(this.#contest);
        // One at least, for the hint where nothing is eligible.
        this.#losses = new Losses(Math.max(1, input.samples ?? 0));
    }
    offer(tags) {
        for (const text of tags) {
            const tag = (0,image_tag/* parseListedTag */.b)(text);
            if (tag !== undefined)
                this.#take(tag);
        }
    }
    choose() {
        const contenders = this.#contenders();
        const [best] = contenders;
        const tied = rivals(this.#contest, contenders);
        const funnel = this.funnel();
        const reason = reasonOf(this.#input, funnel, best.tag, tied);
        return { tag: best.tag, funnel, reason, tied, dropped: this.dropped() };
    }
    ranked() {
        if (this.#input.ranked !== true)
            throw new Error('this sieve was not opened to be asked for ranks');
        return this.#contenders().map(({ tag, key }) => ({ tag, key }));
    }
    funnel() {
        const excluded = this.#losses.count('excluded');
        const matched = this.#listed - excluded - this.#losses.count('unmatched');
        const eligible = matched - this.#losses.count('ineligible');
        const funnel = { listed: this.#listed, excluded, matched, eligible };
        return this.#input.barred === undefined ? funnel : { ...funnel, quarantined: this.#losses.count('quarantined') };
    }
    dropped() {
        return this.#input.samples === undefined ? [] : this.#losses.dropped((step, about) => this.#why(step, about));
    }
    /** By key: of several tags with one key, Flux sees but one. */
    #keysBelow() {
        const keyOf = this.#keyOf;
        if (keyOf instanceof problem/* Problem */.A)
            return new Set();
        const { deployed, known = [] } = this.#input;
        const tags = [...[...deployed].flatMap((text) => (0,image_tag/* parseListedTag */.b)(text) ?? []), ...known];
        return new Set(tags.flatMap((tag) => keyOf(tag) ?? []));
    }
    #take(tag) {
        this.#listed += 1;
        const pattern = this.#excludedBy(tag);
        if (pattern !== undefined) {
            this.#losses.add('excluded', tag, pattern);
            return;
        }
        const key = this.#keyOf instanceof problem/* Problem */.A ? undefined : this.#keyOf(tag);
        if (key === undefined)
            this.#losses.add('unmatched', tag, this.#input.filter?.pattern ?? '');
        else
            this.#rank(tag, key);
    }
    #rank(tag, key) {
        const value = this.#contest.ranking.read(key);
        const quarantine = this.#input.barred?.get(tag);
        if (value === undefined)
            this.#losses.add('ineligible', tag, key);
        else if (quarantine !== undefined)
            this.#losses.add('quarantined', tag, quarantine);
        else
            this.#shelf.put({ tag, key, value });
    }
    /** In Flux's order of failing: no tags, a bad filter, an empty list, a value that is no number, nothing to choose. */
    #contenders() {
        const funnel = this.funnel();
        const { ranking } = this.#contest;
        if (funnel.listed === funnel.excluded)
            throw noTags(funnel);
        if (this.#keyOf instanceof problem/* Problem */.A)
            throw this.#keyOf;
        if (funnel.matched === 0)
            throw noneMatches(this.#input.filter, funnel);
        const [example] = this.#losses.notes('ineligible');
        if (example !== undefined && ranking.unreadable === 'stops')
            throw notANumber(this.#input.filter, example);
        const [best, ...others] = ordered(this.#contest, this.#shelf.contenders());
        if (best !== undefined)
            return [best, ...others];
        throw noneEligible(this.#input.rule, funnel, example === undefined ? undefined : ranking.whyNot(example.about));
    }
    #why(step, about) {
        switch (step) {
            case 'excluded':
                return `"${about}" of the exclusionList matches it`;
            case 'unmatched':
                return `"${about}" of filterTags does not match it`;
            case 'ineligible':
                return this.#contest.ranking.whyNot(about);
            case 'quarantined':
                return about;
        }
    }
}


/***/ }),

/***/ 4117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testPolicies: () => (/* binding */ testPolicies)
});

// EXTERNAL MODULE: ./src/core/flux/inventory.ts
var flux_inventory = __webpack_require__(61855);
// EXTERNAL MODULE: ./src/core/policy-test/policy-test.ts
var policy_test = __webpack_require__(37336);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/environments/policy-name.ts
var policy_name = __webpack_require__(92508);
// EXTERNAL MODULE: ./src/core/environments/reading.ts
var reading = __webpack_require__(23202);
// EXTERNAL MODULE: ./src/core/environments/sheet.ts
var environments_sheet = __webpack_require__(91625);
// EXTERNAL MODULE: ./src/core/flux/documents.ts + 1 modules
var documents = __webpack_require__(41750);
// EXTERNAL MODULE: ./src/core/flux/image-policy.ts
var image_policy = __webpack_require__(77745);
// EXTERNAL MODULE: ./src/core/flux/value.ts
var value = __webpack_require__(82834);
;// CONCATENATED MODULE: ./src/core/policy-test/read-spec.ts



/**
 * Reads the specs of a file's tests, by their places among the tests, as the specs of ImagePolicy objects are read.
 * Only `imageRepositoryRef` may be absent: what it leads to stands in the test.
 *
 *     spec: { policy: { semver: { range: 1.x } } } → { kind: 'spec', rule: { kind: 'semver', range: '1.x' }, … }
 */
function readSpecs(file) {
    const [document] = (0,documents/* parseDocuments */.e)(file, () => true);
    const tests = (0,value/* descend */.Xn)(document?.root, 'tests');
    if (document === undefined || tests?.kind !== 'array')
        return [];
    return tests.items.map((test) => {
        const spec = (0,value/* descend */.Xn)(test, 'spec');
        return spec === undefined ? undefined : readSpec(spec, (0,value/* textOf */.b6)((0,value/* descend */.Xn)(test, 'name')) ?? '', document);
    });
}
function readSpec(value, test, { placeOf }) {
    const field = {
        path: 'spec',
        key: value.offset,
        reading: {
            subject: `the spec of the test "${test}"`,
            policy: undefined,
            placeOf,
            rewrite: (same) => same,
            hintForMissing: undefined,
            problems: [],
            fields: new Map(),
        },
    };
    const { rule, filter } = (0,image_policy/* imagePolicySpec */.R)('default')(value.kind === 'object' ? withRepository(value) : value, field);
    const [first, ...others] = field.reading.problems.filter(({ severity }) => severity === 'error');
    return first === undefined
        ? { kind: 'spec', rule, filter }
        : { kind: 'refused', problems: [first, ...others], rule, filter };
}
function withRepository({ kind, members, offset }) {
    const name = { kind: 'string', text: 'test', offset };
    const reference = { kind: 'object', members: new Map([['name', { value: name, offset }]]), offset };
    return { kind, members: new Map([['imageRepositoryRef', { value: reference, offset }], ...members]), offset };
}

;// CONCATENATED MODULE: ./src/core/policy-test/read-tests.ts





const keys = ['name', 'policy', 'spec', 'exclusionList', 'tags', 'expect'];
/**
 * Reads a file of policy tests. Every mistake is a problem with its file, line and column (`test/…`), and one test's
 * mistakes leave the others alone.
 *
 *     'tests: [{ name: a, tag: [] }]' → test/unknown-key at 1:20, hint 'Did you mean "tags"?'
 */
function readPolicyTests(file) {
    const sheet = (0,environments_sheet/* openSheet */.qw)(file, 'test');
    if (sheet.problems.length > 0)
        return { tests: [], problems: sheet.problems };
    const entries = (0,environments_sheet/* entriesOf */.Mc)((0,environments_sheet/* rootOf */.I5)(sheet), ['tests']);
    const items = entries === undefined ? undefined : (0,reading/* required */.mw)(entries, 'tests', environments_sheet/* itemsOf */.S3);
    const specs = items === undefined ? [] : readSpecs(file);
    const read = (items ?? []).map((item, index) => test(item, specs[index]));
    return { tests: read.filter((one) => one !== undefined), problems: sheet.problems };
}
function test(value, spec) {
    const before = value.sheet.problems.length;
    const entries = (0,environments_sheet/* entriesOf */.Mc)(value, keys);
    if (entries === undefined)
        return undefined;
    const name = (0,reading/* required */.mw)(entries, 'name', reading/* line */.n8);
    const subject = subjectOf(entries, spec);
    const exclusionList = (0,reading/* optional */.lq)(entries, 'exclusionList', textList);
    const tags = (0,reading/* required */.mw)(entries, 'tags', textList);
    const expect = (0,reading/* required */.mw)(entries, 'expect', expectation);
    const isSound = value.sheet.problems.length === before;
    if (!isSound || name === undefined || subject === undefined || tags === undefined || expect === undefined)
        return undefined;
    return { name, at: value.at, subject, exclusionList, tags, expect };
}
const policyId = (0,reading/* parsed */.Yz)(reading/* line */.n8, policy_name/* parsePolicyId */.x, 'a policy as "namespace/name"');
function subjectOf(entries, spec) {
    const { map, values } = entries;
    if (values.has('policy') === values.has('spec')) {
        const found = values.has('spec') ? 'it has both a policy and a spec' : 'it has neither a policy nor a spec';
        const hint = 'Name a policy of the repository, or write a spec: { policy: { semver: { range: 1.x } } }.';
        (0,environments_sheet/* note */.N4)(map, values.has('spec') ? 'invalid-value' : 'missing-key', found, hint);
        return undefined;
    }
    const policy = (0,reading/* optional */.lq)(entries, 'policy', policyId);
    if (policy !== undefined)
        return { kind: 'policy', policy };
    return values.has('spec') ? spec : undefined;
}
const expectation = (value) => {
    const entries = (0,environments_sheet/* entriesOf */.Mc)(value, ['tag', 'error', 'reason']);
    if (entries === undefined)
        return undefined;
    const tag = (0,reading/* optional */.lq)(entries, 'tag', read_tests_text);
    const error = (0,reading/* optional */.lq)(entries, 'error', reading/* line */.n8);
    const reason = (0,reading/* optional */.lq)(entries, 'reason', reading/* line */.n8);
    const isError = error !== undefined || reason !== undefined;
    if (tag !== undefined && !isError)
        return { tag };
    if (tag === undefined && isError)
        return { error, reason };
    (0,environments_sheet/* note */.N4)(value, 'invalid-value', 'a tag is wanted, or an error or reason', 'Write { tag: v1.2.3 } or { error: part of the message }.');
    return undefined;
};
/** Tags are taken as they are written: `1.10` is no number here. */
const read_tests_text = (value) => {
    const { node } = value;
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string')
        return node.value;
    if ((0,dist/* isScalar */.jn)(node) && node.value !== null && node.source !== undefined)
        return node.source;
    return (0,reading/* line */.n8)(value);
};
/** A list in which one text may stand twice: a registry's may be so too. */
const textList = (value) => {
    const items = (0,environments_sheet/* itemsOf */.S3)(value);
    return items?.map(read_tests_text).filter((one) => one !== undefined);
};

// EXTERNAL MODULE: ./src/core/flux/access.ts
var access = __webpack_require__(81141);
// EXTERNAL MODULE: ./src/core/flux/image-repository.ts
var image_repository = __webpack_require__(83239);
// EXTERNAL MODULE: ./src/core/policy/sieve.ts + 5 modules
var policy_sieve = __webpack_require__(61606);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/text/nearest.ts
var nearest = __webpack_require__(72561);
;// CONCATENATED MODULE: ./src/core/policy-test/run-test.ts







/**
 * Runs one test: lets the policy choose from the test's tags, and compares.
 *
 *     spec semver 1.x, tags [1.0.0, 1.2.0, 2.0.0], expect { tag: 1.2.0 } → passed
 */
function runTest(test, inventory) {
    const outcomes = outcomesOf(test, inventory);
    const [first] = outcomes;
    const expected = outcomes.find((outcome) => meets(outcome, test.expect));
    const { name, at, expect } = test;
    const result = { name, at, passed: expected !== undefined, expected: expect, actual: actualOf(expected ?? first) };
    return { result, problems: result.passed ? [] : [...mistakes(outcomes), failed(test, first, inventory)] };
}
/** A spec may have several mistakes, and a test may expect any of them, or what Flux stumbles over as it chooses. */
function outcomesOf(test, inventory) {
    const choice = (0,attempt/* attempt */.C)(() => {
        const sieve = (0,policy_sieve/* openSieve */.X)(inputOf(test, inventory));
        sieve.offer(test.tags);
        return sieve.choose();
    });
    if (test.subject.kind !== 'refused')
        return [choice];
    return choice instanceof problem/* Problem */.A ? [...test.subject.problems, choice] : test.subject.problems;
}
function inputOf({ subject, exclusionList, at }, inventory) {
    const own = exclusionList?.length === 0 ? image_repository/* defaultExclusionList */.e : exclusionList;
    const deployed = new Set();
    switch (subject.kind) {
        case 'refused':
        case 'spec':
            return { rule: subject.rule, filter: subject.filter, exclusionList: own ?? image_repository/* defaultExclusionList */.e, deployed };
        case 'policy': {
            const policy = inventory.policies.get(subject.policy);
            if (policy === undefined)
                throw missing(subject.policy, at, inventory);
            const { rule, filter } = policy;
            return { rule, filter, exclusionList: own ?? (0,access/* repositoryFor */.c)(inventory, policy).exclusionList, deployed };
        }
    }
}
function missing(policy, at, { policies, broken }) {
    const why = broken.get(`ImagePolicy/${policy}`);
    if (why !== undefined)
        return why;
    const meant = (0,nearest/* nearest */.p)(policy, policies.keys());
    return new problem/* Problem */.A('test/unknown-policy', `Cannot find the ImagePolicy "${policy}": the repository has none of this name`, {
        at,
        hint: meant === undefined ? 'Let path hold its manifest.' : `Did you mean ${meant}?`,
    });
}
function meets(outcome, expected) {
    if ('tag' in expected)
        return !(outcome instanceof problem/* Problem */.A) && outcome.tag === expected.tag;
    if (!(outcome instanceof problem/* Problem */.A))
        return false;
    const { error = '', reason } = expected;
    const texts = [outcome.message, outcome.flux?.message ?? ''];
    return texts.some((text) => text.includes(error)) && (reason === undefined || outcome.flux?.reason === reason);
}
function actualOf(outcome) {
    if (!(outcome instanceof problem/* Problem */.A))
        return { tag: outcome.tag };
    return { error: outcome.message, reason: outcome.flux?.reason ?? null };
}
/** What is wrong with a spec, or with the name of a policy, has a place and a way out of its own. */
function mistakes(outcomes) {
    return outcomes.filter((outcome) => outcome instanceof problem/* Problem */.A).filter(({ at }) => at !== undefined);
}
function failed(test, outcome, inventory) {
    const { expect, name, at } = test;
    const found = outcome instanceof problem/* Problem */.A ? `nothing is selected (${outcome.message})` : `"${outcome.tag}" is selected`;
    return new problem/* Problem */.A('test/failed', `Cannot pass the test "${name}": ${found}, and ${(0,policy_test/* expectedText */.G)(expect)} is expected`, {
        at,
        hint: outcome instanceof problem/* Problem */.A ? outcome.hint : whyNot(test, outcome, inventory),
        policy: test.subject.kind === 'policy' ? test.subject.policy : undefined,
    });
}
/** Why the expected tag was not chosen, or else why the other was. */
function whyNot(test, { reason }, inventory) {
    const { expect, tags } = test;
    if (!('tag' in expect))
        return `It is chosen as ${reason}.`;
    if (!tags.includes(expect.tag))
        return `The test's tags hold no "${expect.tag}".`;
    const sieve = (0,policy_sieve/* openSieve */.X)({ ...inputOf(test, inventory), samples: 1 });
    sieve.offer([expect.tag]);
    const [dropped] = sieve.dropped();
    return dropped === undefined
        ? `It is chosen as ${reason}, and "${expect.tag}" ranks below.`
        : `"${expect.tag}" is passed over: ${dropped.why}.`;
}

// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/core/text/count.ts
var count = __webpack_require__(69804);
// EXTERNAL MODULE: ./src/flows/repository/inventory.ts
var repository_inventory = __webpack_require__(43138);
;// CONCATENATED MODULE: ./src/flows/test-policies.ts









/** Runs the repository's own policy tests. No registry is asked: the tags stand in the tests. */
async function testPolicies(settings, edges) {
    const { files, problems, objectPaths } = await findTests(settings.paths, edges.workspace);
    const read = files.map(readPolicyTests);
    const tests = read.flatMap((file) => file.tests);
    const inventory = await inventoryFor(tests, { ...settings, paths: objectPaths }, edges);
    const done = tests.map((test) => runTest(test, inventory));
    const findings = [
        ...problems,
        ...read.flatMap((file) => file.problems),
        ...done.flatMap((one) => one.problems),
        ...(read.every((file) => file.tests.length + file.problems.length === 0) ? [noTests(settings.paths)] : []),
    ];
    const nothing = { outcomes: [], deployed: new Map(), edits: [], publications: [] };
    const report = (0,assemble/* assembleReport */.x)({ mode: 'test', dryRun: false, problems: findings, ...nothing });
    return { ...report, tests: done.map(({ result }) => result) };
}
/** Finds the test files, and where the objects are that they name: everywhere, where only test files are given. */
async function findTests(paths, workspace) {
    const found = await workspace.find(paths, ['']);
    const named = new Map((await (0,settle/* settle */.G)(paths, 1, (path) => workspace.resolve(path))).map((path, index) => [path, paths[index]]));
    const files = found.files.filter(({ path }) => (0,policy_test/* isTestFile */.h)(path) || named.has(path));
    const isAboutTests = ({ at }) => at === undefined || (0,policy_test/* isTestFile */.h)(at.file) || named.has(at.file);
    const tested = new Set(files.map(({ path }) => named.get(path)));
    const rest = paths.filter((path) => !tested.has(path));
    return { files, problems: found.problems.filter(isAboutTests), objectPaths: rest.length === 0 ? ['.'] : rest };
}
/** Reads the repository's objects only where a test names one. */
async function inventoryFor(tests, settings, edges) {
    if (!tests.some(({ subject }) => subject.kind === 'policy'))
        return (0,flux_inventory/* inventoryOf */.o)();
    const { inventory } = await (0,repository_inventory/* readRepository */.N)(settings, edges);
    edges.progress.info(`${(0,count/* count */.U)(tests.length, 'test')} of ${(0,count/* count */.U)(inventory.policies.size, 'policy', 'policies')}`);
    return inventory;
}
/** A run that tests nothing must not look like one in which everything passed. */
function noTests(paths) {
    return new problem/* Problem */.A('test/none', `Cannot find a policy test in "${paths.join('", "')}": there is no file *.policy-test.yaml with tests`, {
        hint: 'Name a file of tests with path, or write one; schemas/policy-test.schema.json says what it holds.',
    });
}


/***/ })

};

//# sourceMappingURL=4117.index.js.map