export const id = 7059;
export const ids = [7059];
export const modules = {

/***/ 94406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ excluder),
/* harmony export */   j: () => (/* binding */ keyReader)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25967);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14362);



/**
 * Makes the reader of keys for `filterTags` (image-reflector internal/policy/filter.go).
 *
 *     undefined → (v1) → 'v1'    { pattern: '^v(.*)', extract: '$1' } → (v1) → '1', (x) → undefined
 *
 * Throws `policy/invalid` for a pattern that Go would refuse.
 */
function keyReader(filter) {
    if (filter === undefined)
        return (tag) => tag;
    const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(filter.pattern, (state) => invalidFilter(filter, state));
    if (filter.extract === '')
        return (tag) => (pattern.test(tag) ? tag : undefined);
    const expand = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .expander */ .sY)(filter.extract, pattern);
    return (tag) => {
        const captures = pattern.find(tag);
        return captures === undefined ? undefined : expand(captures);
    };
}
/**
 * Makes the excluder of an `exclusionList` (image-reflector imagerepository_controller.go, filterOutTags).
 *
 *     ['^.*\\.sig$'] → (a.sig) → '^.*\\.sig$', (a) → undefined
 *
 * Throws `repository/invalid-exclusion` for a pattern that Go would refuse.
 */
function excluder(exclusionList) {
    const patterns = exclusionList.map((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(text, (state) => invalidExclusion(text, state)));
    return (tag) => patterns.find((pattern) => pattern.test(tag))?.text;
}
const re2 = 'Patterns are RE2 (https://github.com/google/re2/wiki/Syntax): no lookahead, lookbehind or backreference.';
function invalidFilter({ pattern }, state) {
    const message = `failed to filter tags: invalid regular expression pattern '${pattern}': ${state}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('policy/invalid', `Cannot use the pattern "${pattern}" of filterTags: ${message}`, {
        hint: re2,
        flux: { reason: 'InvalidPolicy', message },
    });
}
function invalidExclusion(pattern, state) {
    const message = `scan failed: failed to compile regex ${pattern}: ${state}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('repository/invalid-exclusion', `Cannot use "${pattern}" of the exclusionList: ${message}`, {
        hint: re2,
        flux: { reason: 'ReadOperationFailed', message },
    });
}


/***/ }),

/***/ 84985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber)
/* harmony export */ });
/** Digits, with single underscores between them. */
const run = String.raw `[0-9](?:_?[0-9])*`;
const hexRun = String.raw `[0-9a-f](?:_?[0-9a-f])*`;
const decimal = new RegExp(String.raw `^[+-]?(?:${run}(?:\.(?:${run})?)?|\.${run})(?:e[+-]?${run})?$`, 'i');
const hexadecimal = new RegExp(String.raw `^([+-]?)0x(?:_?(${hexRun})(?:\.(${hexRun})?)?|\.(${hexRun}))p([+-]?${run})$`, 'i');
const infinite = /^([+-]?)inf(?:inity)?$/i;
const nan = /^nan$/i;
/**
 * Reads a number as Go's `strconv.ParseFloat(text, 64)` does, or tells what is wrong with it. JavaScript's own readers
 * take `''`, `' 1'` and `0x10`, and refuse `1_000` and `inf`.
 *
 *     '20240131_12' → 2024013112    '0x1p4' → 16    'inf' → Infinity    '0x10' → 'invalid syntax'
 *     '1e400' → 'value out of range'
 */
function parseNumber(text) {
    if (decimal.test(text))
        return inRange(Number(text.replaceAll('_', '')));
    const hex = hexadecimal.exec(text);
    if (hex !== null)
        return parseHexadecimal(hex);
    const sign = infinite.exec(text)?.[1];
    if (sign !== undefined)
        return sign === '-' ? -Infinity : Infinity;
    return nan.test(text) ? NaN : 'invalid syntax';
}
function inRange(number) {
    return Number.isFinite(number) ? number : 'value out of range';
}
function parseHexadecimal(match) {
    const [, sign, whole = '', part = '', only = '', power = ''] = match;
    const fraction = (part + only).replaceAll('_', '');
    const mantissa = BigInt(`0x${whole.replaceAll('_', '')}${fraction}`);
    const exponent = Number(power.replaceAll('_', '')) - 4 * fraction.length;
    const size = nearest(mantissa, Math.max(-1e5, Math.min(1e5, exponent)));
    return inRange(sign === '-' ? -size : size);
}
/** The smallest double is 2^-1074; a mantissa has 53 bits. */
const leastExponent = -1074;
const precision = 53;
/** The double nearest to mantissa · 2^exponent; of two, the even one. */
function nearest(mantissa, exponent) {
    if (mantissa === 0n)
        return 0;
    const bits = mantissa.toString(2).length;
    const dropped = Math.max(bits - precision, leastExponent - exponent);
    if (dropped <= 0)
        return Number(mantissa) * 2 ** exponent;
    const unit = 1n << BigInt(dropped);
    const kept = mantissa / unit;
    const twiceRest = 2n * (mantissa % unit);
    const up = twiceRest > unit || (twiceRest === unit && kept % 2n === 1n);
    return Number(up ? kept + 1n : kept) * 2 ** (exponent + dropped);
}


/***/ }),

/***/ 25967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compilePattern)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./src/core/policy/straight.ts
/** One piece of a straight pattern: a group's opening or closing, or a set of characters with its repetition. */
const piece = new RegExp([
    String.raw `(?<plain>\(\?:)`,
    String.raw `(?<capture>\((?:\?P?<(?<name>[A-Za-z0-9_]+)>)?)`,
    String.raw `(?<close>\))`,
    String.raw `(?<set>[A-Za-z0-9_-]|\.|\\[.dw-]|\[\^?(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_.]|\\[.dw-])+-?\])(?<times>[+*]|\{[1-9][0-9]?\})?`,
].join('|'), 'y');
/** ASCII, and one character for all others: no set of a straight pattern tells those apart. */
const alphabet = Array.from({ length: 0x81 }, (_, point) => String.fromCodePoint(point));
/** Below this no pattern of such pieces is beyond Go's own limits on size and depth. */
const longest = 500;
/**
 * Turns a pattern into JavaScript's own, which is many times faster than re2js, if both must find the same, and soon:
 * it begins with `^` and is one sequence without alternatives, in which every set is taken as often as it can be. Of
 * sets that repeat, all but one end at a character that they could not take themselves, so that an engine that goes
 * back has one place to go back to. undefined for all others, and for what Go would not compile.
 *
 *     '^main-[a-f0-9]+-(?P<ts>[0-9]+)$' → /^main-[a-f0-9]+-([0-9]+)$/u, ['ts']    '^.*-.*-(.*)$', '^a|b' → undefined
 */
function straight(pattern) {
    const [, body, end = ''] = /^\^(.*?)(\$?)$/.exec(pattern) ?? [];
    const parts = body === undefined || body.length > longest ? undefined : partsOf(body);
    if (parts === undefined || !isBalanced(parts) || choicesIn(parts) > 1)
        return undefined;
    return {
        expression: new RegExp(`^${parts.map(({ source }) => source).join('')}${end}`, 'u'),
        captures: parts.flatMap(({ captures }) => captures ?? []),
    };
}
function partsOf(text) {
    const parts = [];
    for (let at = 0; at < text.length;) {
        piece.lastIndex = at;
        const match = piece.exec(text);
        if (match?.groups === undefined || !isOrdered(match.groups['set'] ?? ''))
            return undefined;
        parts.push(partOf(match.groups));
        at += match[0].length;
    }
    return parts;
}
/** Go refuses a range that ends before it begins. */
function isOrdered(set) {
    return [...set.matchAll(/([A-Za-z0-9])-([A-Za-z0-9])/g)].every(([, from = '', to = '']) => from <= to);
}
function partOf({ plain, capture, close, name = '', set = '', times = '' }) {
    if (capture !== undefined)
        return { source: '(', captures: name };
    if (plain !== undefined || close !== undefined)
        return { source: plain ?? ')' };
    // `\-` is no escape under /u, and JavaScript's `.` leaves out more than Go's.
    const source = set === '\\-' ? '-' : set === '.' ? '[^\\n]' : set;
    return { source: source + times, takes: takenBy(source), varies: /[+*]/.test(times), optional: times === '*' };
}
function isBalanced(parts) {
    let depth = 0;
    for (const { source } of parts) {
        if (source === '(' || source === '(?:')
            depth += 1;
        if (source === ')')
            depth -= 1;
        if (depth < 0)
            return false;
    }
    return depth === 0;
}
function takenBy(set) {
    if (set.length === 1)
        return set;
    const one = new RegExp(`^${set}$`, 'u');
    return alphabet.filter((character) => one.test(character)).join('');
}
/** Counts the sets that could leave a character to what follows them. */
function choicesIn(parts) {
    const sets = parts.filter(({ takes }) => takes !== undefined);
    return sets.filter(({ varies, takes = '' }, index) => {
        if (varies !== true)
            return false;
        const rest = sets.slice(index + 1);
        const needed = rest.findIndex(({ optional }) => optional !== true);
        const next = needed < 0 ? rest : rest.slice(0, needed + 1);
        return next.some((part) => Array.from(part.takes ?? '').some((character) => takes.includes(character)));
    }).length;
}

;// CONCATENATED MODULE: ./src/core/policy/pattern.ts


/** To compile costs more than to match a list, and most repositories share an exclusion. A pattern keeps no state. */
const compiledBefore = new Map();
const mostKept = 1000;
/**
 * Compiles a pattern as Go's `regexp.Compile` would; where Go refuses, throws the Problem that `refused` makes of
 * Go's own message.
 *
 *     '^v(?P<n>[0-9]+)' → { groups: { n: [1] } }    '(?!a)' → "error parsing regexp: invalid or unsupported Perl syntax: `(?!`"
 */
function compilePattern(text, refused) {
    const known = compiledBefore.get(text);
    if (known !== undefined)
        return known;
    const pattern = straightPattern(text) ?? enginePattern(text, refused);
    if (compiledBefore.size < mostKept)
        compiledBefore.set(text, pattern);
    return pattern;
}
function straightPattern(text) {
    const found = straight(text);
    if (found === undefined)
        return undefined;
    const { expression, captures } = found;
    const names = captures.flatMap((name, index) => (name === '' ? [] : [[name, index + 1]]));
    return {
        text,
        groups: groupsOf(names),
        groupCount: captures.length,
        test: (candidate) => expression.test(candidate),
        find: (candidate) => expression.exec(candidate) ?? undefined,
    };
}
function enginePattern(text, refused) {
    const { unique, originals } = withUniqueNames(text);
    try {
        const compiled = build/* RE2JS */.L3.compile(unique);
        const names = Object.entries(compiled.namedGroups());
        // The engine itself: a Matcher runs twice, once to find the match and once more for its groups.
        const engine = compiled.re2();
        return {
            text,
            groups: groupsOf(names.map(([name, number]) => [originals.get(name) ?? name, number])),
            groupCount: compiled.groupCount(),
            test: (candidate) => compiled.test(candidate),
            find: (candidate) => capturesOf(engine.findSubmatch(candidate)),
        };
    }
    catch (error) {
        if (!(error instanceof build/* RE2JSSyntaxException */.pB))
            throw error;
        throw refused(goMessage(error.message, originals));
    }
}
function groupsOf(names) {
    const groups = new Map();
    for (const [name, number] of names)
        groups.set(name, [...(groups.get(name) ?? []), number].sort((a, b) => a - b));
    return groups;
}
function capturesOf(found) {
    return found?.map((captured) => (typeof captured === 'string' ? captured : undefined));
}
/** An escape, a quotation, a class, or the name of a group: no other place of a pattern can look like a group. */
const pieces = /\\Q[^]*?(?:\\E|$)|\\[^]|\[\^?\]?(?:\\[^]|\[:\^?[a-z]+:\]|[^\]\\])*\]|(\(\?P?<)([A-Za-z0-9_]+)>/g;
/** Gives each later group of a name another one, because re2js refuses names that are used twice. */
function withUniqueNames(text) {
    const originals = new Map();
    const seen = new Set();
    const unique = text.replace(pieces, (piece, opening, name) => {
        if (opening === undefined || name === undefined)
            return piece;
        if (!seen.has(name)) {
            seen.add(name);
            return piece;
        }
        const other = unusedName(text, originals.size);
        originals.set(other, name);
        return `${opening}${other}>`;
    });
    return { unique, originals };
}
function unusedName(text, number) {
    let name = `again${number}_`;
    while (text.includes(name))
        name += '_';
    return name;
}
/** The messages that re2js words otherwise than Go. */
const rewordings = [
    [/(: trailing backslash at end of expression)$/, '$1: ``'],
    [/: invalid named capture: `\(\?P<`$/, ': invalid or unsupported Perl syntax: `(?P`'],
    [/: invalid named capture: `\(\?<`$/, ': invalid or unsupported Perl syntax: `(?<`'],
];
function goMessage(message, originals) {
    let text = message;
    for (const [unique, name] of originals)
        text = text.replaceAll(`<${unique}>`, `<${name}>`);
    for (const [theirs, go] of rewordings)
        text = text.replace(theirs, go);
    return text;
}


/***/ }),

/***/ 88596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aJ: () => (/* binding */ allowsPreReleases),
  h$: () => (/* binding */ isInRange),
  RC: () => (/* binding */ parseRange)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/policy/version.ts
var policy_version = __webpack_require__(80422);
;// CONCATENATED MODULE: ./src/core/policy/comparator.ts

/**
 * Tells whether a version satisfies one comparator, pre-releases aside (Masterminds/semver v3.5.0, constraints.go).
 *
 *     (1.2.9, '>1.2') → false    (1.2.9, '<=1.2') → true    (7.0.0, '~0.0.0') → true
 */
function satisfiesComparator(version, comparator) {
    return tests[comparator.operator](version, comparator);
}
const tests = {
    '=': (version, comparator) => (comparator.open === 'none' ? isEqual : isNear)(version, comparator),
    '!=': isOutside,
    '>': isAbove,
    '<': (version, comparator) => (0,policy_version/* compareVersions */.Zy)(version, comparator.version) < 0,
    '>=': (version, comparator) => (0,policy_version/* compareVersions */.Zy)(version, comparator.version) >= 0,
    '<=': isAtMost,
    '~': isNear,
    '^': isCompatible,
};
function isEqual(version, { version: wanted }) {
    return (0,policy_version/* compareVersions */.Zy)(version, wanted) === 0;
}
function isOutside(version, comparator) {
    const { version: barred, open } = comparator;
    if (open === 'none' || open === 'major')
        return !isEqual(version, comparator);
    if (version.major !== barred.major)
        return true;
    if (open === 'minor')
        return false;
    if (version.minor !== barred.minor)
        return true;
    // Flux's quirk: `!=4.1-alpha` bars the pre-release "alpha" of every 4.1.z, and of 4.1 nothing else.
    return (0,policy_version/* compareIdentifiers */.A$)(version.pre, barred.pre) !== 0;
}
function isAbove(version, { version: limit, open }) {
    if (open === 'none' || open === 'major')
        return (0,policy_version/* compareVersions */.Zy)(version, limit) > 0;
    if (version.major !== limit.major)
        return version.major > limit.major;
    return open === 'patch' && version.minor > limit.minor;
}
function isAtMost(version, { version: limit, open }) {
    if (open === 'none')
        return (0,policy_version/* compareVersions */.Zy)(version, limit) <= 0;
    if (version.major !== limit.major)
        return version.major < limit.major;
    return open === 'minor' || version.minor <= limit.minor;
}
/** `~` */
function isNear(version, { version: base, open }) {
    if ((0,policy_version/* compareVersions */.Zy)(version, base) < 0)
        return false;
    const zero = base.major === 0 && base.minor === 0 && base.patch === 0;
    // Flux's quirk: `~0.0.0` means anything from there on.
    if (zero && (open === 'none' || open === 'major'))
        return true;
    return version.major === base.major && (open === 'minor' || version.minor === base.minor);
}
/** `^` */
function isCompatible(version, { version: base, open }) {
    if ((0,policy_version/* compareVersions */.Zy)(version, base) < 0 || version.major !== base.major)
        return false;
    if (base.major !== 0 || open === 'minor')
        return true;
    if (version.minor !== base.minor)
        return false;
    return base.minor !== 0 || open === 'patch' || version.patch === base.patch;
}

;// CONCATENATED MODULE: ./src/core/policy/quote.ts
const named = {
    '"': '\\"',
    '\\': '\\\\',
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
};
/** Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols, and no space but U+0020. */
const escaped = /["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;
/**
 * Writes a text as Go's `%q` does (strconv.Quote), because Flux's messages quote so.
 *
 *     '1.2.3\u00a0' → '"1.2.3\\u00a0"'
 */
function quote(text) {
    return `"${text.replace(escaped, (character) => named[character] ?? escapeOf(character.codePointAt(0) ?? 0))}"`;
}
function escapeOf(point) {
    const hex = (digits) => point.toString(16).padStart(digits, '0');
    if (point < 0x20 || point === 0x7f)
        return `\\x${hex(2)}`;
    return point < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`;
}

;// CONCATENATED MODULE: ./src/core/policy/range.ts




/** Masterminds/semver v3.5.0: MaxConstraintLen (bytes) and MaxConstraintGroups. */
const maxBytes = 512;
const maxGroups = 32;
/** RE2's `\s`: no vertical tab and no Unicode space. */
const space = String.raw `[\t\n\f\r ]`;
/** A `|` within a number is a slip of Masterminds' own; what it lets through fails as a version. */
const number = String.raw `[0-9|xX*]+`;
const identifiers = String.raw `[0-9A-Za-z\-]+(?:\.[0-9A-Za-z\-]+)*`;
const version = String.raw `v?(${number})(\.${number})?(\.${number})?(-${identifiers})?(?:\+${identifiers})?`;
const operator = String.raw `=>|=<|>=|<=|!=|~>|[=<>~^]|`;
/** Sticky, and each part unlike the next: Go's one regular expression for a whole group would be exponential here. */
const comparatorAt = new RegExp(String.raw `(${operator})${space}*(${version})`, 'y');
const separatorAt = new RegExp(String.raw `${space}*,${space}*|${space}+`, 'y');
const edges = new RegExp(String.raw `^${space}+|${space}+$`, 'g');
/**
 * Reads a semver range as Flux does: Masterminds/semver v3.5.0 `NewConstraint`, which npm's semver disagrees with.
 *
 *     '>=1.0.0 <2.0.0 || 3.x' → two groups
 *
 * Throws `policy/invalid` with Flux's words: `'1.0.0p'` → `invalid policy: improper constraint: "1.0.0p"`.
 */
function parseRange(text) {
    if (new TextEncoder().encode(text).length > maxBytes)
        throw invalidRange(text, `constraint string is too long (max ${maxBytes} bytes)`);
    const segments = withoutHyphens(text).split('||');
    if (segments.length > maxGroups)
        throw invalidRange(text, `too many constraint groups (max ${maxGroups})`);
    return { text, groups: segments.map((segment) => parseGroup(text, segment)) };
}
/**
 * Tells whether a version is in a range. A pre-release is, where any comparator of a satisfied group names one.
 *
 *     (1.5.0-rc.1, '>=1.0.0-0') → true    (1.5.0-rc.1, '>=1.0.0') → false
 */
function isInRange(candidate, range) {
    return range.groups.some(({ comparators, pre }) => (pre || candidate.pre === '') && comparators.every((comparator) => satisfiesComparator(candidate, comparator)));
}
/** Tells whether a range would take pre-releases, in any of its groups. `'>=1.0.0-0' → true` */
function allowsPreReleases(range) {
    return range.groups.some(({ pre }) => pre);
}
function parseGroup(range, segment) {
    const found = comparatorsOf(segment);
    if (found === undefined)
        throw invalidRange(range, `improper constraint: ${quote(segment)}`);
    const comparators = found.map((match) => parseComparator(range, match));
    return { comparators, pre: comparators.some((comparator) => comparator.version.pre !== '') };
}
/** Walks over `op version (separator op version)*`, or gives undefined where the text is not of this form. */
function comparatorsOf(segment) {
    const text = segment.replace(edges, '');
    const found = [];
    for (let at = 0;;) {
        const match = execAt(comparatorAt, text, at);
        if (match === null)
            return undefined;
        found.push(match);
        at += match[0].length;
        if (at === text.length)
            return found;
        const separator = execAt(separatorAt, text, at);
        if (separator === null)
            return undefined;
        at += separator[0].length;
    }
}
function execAt(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.exec(text);
}
function parseComparator(range, match) {
    const [, sign = '', whole = '', major, minor, patch, pre = ''] = match;
    const open = isOpen(major) ? 'major' : isOpen(minor) ? 'minor' : isOpen(patch) ? 'patch' : 'none';
    const text = {
        none: whole,
        major: `0.0.0${pre}`,
        minor: `${String(major)}.0.0${pre}`,
        patch: `${String(major)}${String(minor)}.0${pre}`,
    }[open];
    const parsed = (0,policy_version/* parseVersion */.ot)(text);
    if (parsed === undefined)
        throw invalidRange(range, 'constraint parser error');
    return { operator: synonyms[sign] ?? '=', version: parsed, open };
}
const wildcard = /^\.?[xX*]$/;
function isOpen(part) {
    return part === undefined || wildcard.test(part);
}
const synonyms = {
    '!=': '!=',
    '>': '>',
    '<': '<',
    '>=': '>=',
    '=>': '>=',
    '<=': '<=',
    '=<': '<=',
    '~': '~',
    '~>': '~',
    '^': '^',
};
/** Masterminds' own expression, which finds the same in JavaScript; what it costs is bounded by `maxBytes`. */
const hyphenated = new RegExp(String.raw `${space}*(${version})${space}+-${space}+(${version})${space}*`, 'g');
/**
 * Rewrites each `A - B` to `>= A, <= B `, in Masterminds' order of replacing: what it makes of a malformed range is
 * quoted in the error.
 */
function withoutHyphens(text) {
    let rewritten = text;
    for (const match of text.matchAll(hyphenated)) {
        const [whole, from = ''] = match;
        const to = match[6] ?? '';
        rewritten = rewritten.replace(whole, () => `>= ${from}, <= ${to} `);
    }
    return rewritten;
}
function invalidRange(range, state) {
    const message = `invalid policy: ${state}`;
    const shown = range.length > maxBytes ? `${range.slice(0, 40)}…` : range;
    return new problem/* Problem */.A('policy/invalid', `Cannot read the semver range ${quote(shown)}: ${message}`, {
        hint: 'Write comparators such as 1.x, ^1.2, ~1.2.3 or ">=1.0.0 <2.0.0"; a blank or comma means and, || means or.',
        flux: { reason: 'InvalidPolicy', message },
    });
}


/***/ }),

/***/ 13984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withRanking)
/* harmony export */ });
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26669);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84985);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88596);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80422);




/**
 * Makes the ranking of a rule, and hands it to what will use it. Throws `policy/invalid` for a range that is none.
 *
 *     ({ kind: 'semver', range: '1.x' }, (ranking) => ranking.read('1.2.3')) → 1.2.3
 */
function withRanking(rule, use) {
    switch (rule.kind) {
        case 'semver':
            return use(semverRanking((0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)(rule.range)));
        case 'numerical':
            return use(numericalRanking(rule.order));
        case 'alphabetical':
            return use(alphabeticalRanking(rule.order));
    }
}
const never = () => false;
/** image-reflector internal/policy/semver.go */
function semverRanking(range) {
    return {
        read: (key) => {
            const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTagVersion */ .An)(key);
            return version !== undefined && (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRange */ .h$)(version, range) ? version : undefined;
        },
        whyNot: (key) => whyNoVersion(key, range),
        compare: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy,
        isUnordered: never,
        isExtreme: never,
        unreadable: 'is passed over',
        keeps: 'first',
    };
}
function whyNoVersion(key, range) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTagVersion */ .An)(key);
    if (version === undefined) {
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(key) === undefined ? `"${key}" is no version` : `"${key}" is no version of three parts`;
    }
    return version.pre !== '' && !(0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsPreReleases */ .aJ)(range)
        ? `"${key}" is a pre-release, and "${range.text}" takes none ("-0" after a version of the range would)`
        : `"${key}" is not in "${range.text}"`;
}
/** image-reflector internal/policy/numerical.go */
function numericalRanking(order) {
    return {
        read: (key) => {
            const number = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(key);
            return typeof number === 'number' ? number : undefined;
        },
        whyNot: (key) => `"${key}" is no number: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(key)}`,
        compare: inOrder(order, (a, b) => (a > b ? 1 : a < b ? -1 : 0)),
        isUnordered: Number.isNaN,
        isExtreme: (value) => !Number.isFinite(value),
        unreadable: 'stops',
        keeps: 'last',
    };
}
/** image-reflector internal/policy/alphabetical.go */
function alphabeticalRanking(order) {
    return {
        read: (key) => key,
        // Never asked: every key is a text.
        whyNot: String,
        compare: inOrder(order, _text_bytewise_js__WEBPACK_IMPORTED_MODULE_3__/* .bytewise */ .Z),
        isUnordered: never,
        isExtreme: never,
        unreadable: 'is passed over',
        keeps: 'first',
    };
}
function inOrder(order, compare) {
    return order === 'asc' ? compare : (a, b) => compare(b, a);
}


/***/ }),

/***/ 14362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   hv: () => (/* binding */ missingGroups),
/* harmony export */   sY: () => (/* binding */ expander)
/* harmony export */ });
const reference = /\$(?:(\$)|([\p{L}\p{Nd}_]+)|\{([\p{L}\p{Nd}_]+)\}|)/gu;
/**
 * Reads a template as Go's `Regexp.Expand` does: a name is as long as it can be, `$$` is a dollar, and a malformed `$`
 * is literal.
 *
 *     '$1x-${v}' → [{ group: '1x' }, { literal: '-' }, { group: 'v' }]    '$-' → [{ literal: '$' }, { literal: '-' }]
 */
function parseTemplate(template) {
    const pieces = [];
    let end = 0;
    for (const match of template.matchAll(reference)) {
        if (match.index > end)
            pieces.push({ literal: template.slice(end, match.index) });
        const group = match[2] ?? match[3];
        pieces.push(group === undefined ? { literal: '$' } : { group });
        end = match.index + match[0].length;
    }
    if (end < template.length)
        pieces.push({ literal: template.slice(end) });
    return pieces;
}
/**
 * Gives the function that writes a template for a match. A group that is unknown or took no part is empty; of several
 * groups of one name the first that took part counts.
 *
 *     ('$major.$1', ^v(?P<major>[0-9]+)) → (captures of 'v7') → '7.7'
 */
function expander(template, pattern) {
    const parts = parseTemplate(template).map((piece) => ('literal' in piece ? piece.literal : groupsOf(piece, pattern)));
    return (captures) => parts.map((part) => (typeof part === 'string' ? part : firstOf(captures, part))).join('');
}
/**
 * Lists the groups that a template asks for and a pattern lacks: each stands for an empty text.
 *
 *     ('$tss', ^(?P<ts>.*)) → ['tss']
 */
function missingGroups(template, pattern) {
    return parseTemplate(template).flatMap((piece) => 'group' in piece && groupsOf(piece, pattern).length === 0 ? [piece.group] : []);
}
/** Go reads up to nine digits without a leading zero as a number, and anything else as a name. */
const groupNumber = /^(?:0|[1-9][0-9]{0,8})$/;
function groupsOf({ group }, pattern) {
    if (!groupNumber.test(group))
        return pattern.groups.get(group) ?? [];
    return Number(group) <= pattern.groupCount ? [Number(group)] : [];
}
function firstOf(captures, groups) {
    for (const group of groups) {
        const captured = captures[group];
        if (captured !== undefined)
            return captured;
    }
    return '';
}


/***/ }),

/***/ 80422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ compareIdentifiers),
/* harmony export */   An: () => (/* binding */ parseTagVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26669);

const identifiers = String.raw `[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*`;
const grammar = new RegExp(String.raw `^v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:-(${identifiers}))?(?:\+${identifiers})?$`);
const leadingZero = /(?:^|\.)0[0-9]+(?:\.|$)/;
/** Masterminds/semver v3.5.0, MaxVersionLen. */
const maxLength = 256;
/**
 * Reads a version as Masterminds/semver v3.5.0 `NewVersion` does, or gives undefined: one `v` and leading zeros in
 * major, minor and patch are fine, missing ones are 0; a numeric pre-release identifier may not begin with 0.
 *
 *     'v1.02' → 1.2.0    '1.0.0-rc.1+x' → 1.0.0-rc.1    '1.0.0-01', 'V1', '1.2.3.4' → undefined
 */
function parseVersion(text) {
    const match = text.length > maxLength ? null : grammar.exec(text);
    if (match === null)
        return undefined;
    const [, first, second, third, pre = ''] = match;
    const major = segmentOf(first);
    const minor = segmentOf(second);
    const patch = segmentOf(third);
    if (major === undefined || minor === undefined || patch === undefined)
        return undefined;
    return pre !== '' && leadingZero.test(pre) ? undefined : { major, minor, patch, pre };
}
/**
 * Reads a tag as Flux does (fluxcd/pkg version.ParseVersion): a version with at least two dots, wherever they stand.
 *
 *     '1.2.3', '1.2-rc.1' → a version    '1.2', 'v1' → undefined
 */
function parseTagVersion(text) {
    const dot = text.indexOf('.');
    return dot < 0 || !text.includes('.', dot + 1) ? undefined : parseVersion(text);
}
/**
 * Compares by precedence: negative, zero or positive. A release stands over its pre-releases.
 *
 *     (1.0.0-rc9, 1.0.0-rc10) → 1    (1.0.0-rc.9, 1.0.0-rc.10) → -1    (1.0.0, 1.0.0-a) → 1
 */
function compareVersions(a, b) {
    return (compareSegments(a.major, b.major) ||
        compareSegments(a.minor, b.minor) ||
        compareSegments(a.patch, b.patch) ||
        comparePre(a.pre, b.pre));
}
function comparePre(a, b) {
    if (a === b)
        return 0;
    if (a === '')
        return 1;
    return b === '' ? -1 : compareIdentifiers(a, b);
}
/**
 * Compares pre-releases identifier by identifier; a missing one is lowest, so '' is below all.
 *
 *     ('', 'a') → -1    ('rc.1', 'rc.2') → -1    ('1', 'a') → -1
 */
function compareIdentifiers(a, b) {
    const left = a.split('.');
    const right = b.split('.');
    const end = Math.max(left.length, right.length);
    for (let at = 0; at < end; at += 1) {
        const difference = compareIdentifier(left[at] ?? '', right[at] ?? '');
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function compareIdentifier(a, b) {
    if (a === b)
        return 0;
    if (a === '' || b === '')
        return a === '' ? -1 : 1;
    const left = parseUint64(a);
    const right = parseUint64(b);
    if (left === undefined && right === undefined)
        return (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_0__/* .bytewise */ .Z)(a, b);
    // Numbers stand below words, and what overflows uint64 counts as a word.
    if (left === undefined || right === undefined)
        return left === undefined ? 1 : -1;
    return compareSegments(left, right);
}
function compareSegments(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
const digits = /^[0-9]+$/;
const maxUint64 = 2n ** 64n - 1n;
/** strconv.ParseUint(text, 10, 64) */
function parseUint64(text) {
    return digits.test(text) ? segmentOf(text) : undefined;
}
/** The value of digits, where it is no more than a uint64; a part that is missing is 0. */
function segmentOf(text = '0') {
    const number = Number(text);
    if (number <= Number.MAX_SAFE_INTEGER)
        return number;
    const exact = BigInt(text);
    return exact > maxUint64 ? undefined : exact;
}


/***/ })

};

//# sourceMappingURL=7059.index.js.map