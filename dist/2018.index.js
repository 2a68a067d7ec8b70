export const id = 2018;
export const ids = [2018,8054];
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

/***/ 55792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseTrailers),
/* harmony export */   s: () => (/* binding */ printTrailers)
/* harmony export */ });
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93613);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29309);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70888);
/* harmony import */ var _policy_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92508);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26701);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26355);






const prefix = 'Image-Automation-';
const trailer = /^Image-Automation-([A-Za-z]+): (.*)$/;
const movementGrammar = /^(\S+) (\S+) -> (\S+)$/;
const commitGrammar = /^[0-9a-f]{7,64}$/;
/**
 * Writes a record as the trailers of a commit message, one a line. `parseTrailers` reads them back.
 *
 *     { kind: 'rollback', environment: 'production', … } → 'Image-Automation-Mode: rollback\nImage-Automation-…'
 */
function printTrailers(record) {
    const changes = record.movements.map(({ policy, old, new: next }) => `Change: ${policy} ${old === undefined ? '?' : (0,_running_js__WEBPACK_IMPORTED_MODULE_0__/* .versionText */ .KA)(old)} -> ${(0,_running_js__WEBPACK_IMPORTED_MODULE_0__/* .versionText */ .KA)(next)}`);
    // Names of objects come from manifests: nothing in them may begin a line of its own.
    return [...headOf(record), ...changes].map((line) => prefix + (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(line)).join('\n');
}
function headOf(record) {
    switch (record.kind) {
        case 'promotion':
            return ['Mode: promotion', `From: ${record.from}`, `To: ${record.to}`, `Source: ${record.source}`];
        case 'rollback': {
            const failed = record.failed === undefined ? [] : [`Failed: ${record.failed}`];
            return ['Mode: rollback', `Environment: ${record.environment}`, ...failed];
        }
    }
}
/**
 * Reads the record of a commit of ours from its message; undefined for any other commit. Of several, as a squashed
 * merge leaves them, the last counts. GitHub may have put other trailers and paragraphs after it.
 *
 *     'Promote…\n\nImage-Automation-Mode: promotion\n…' → { kind: 'promotion', … }    'Fix a typo' → undefined
 */
function parseTrailers(message) {
    const found = message.split(/\r?\n/).flatMap((line) => {
        const [, key, value] = trailer.exec(line) ?? [];
        return key === undefined || value === undefined ? [] : [[key, value.trimEnd()]];
    });
    const block = found.slice(found.findLastIndex(([key]) => key === 'Mode'));
    const fields = new Map(block);
    const movements = block.flatMap(([key, value]) => (key === 'Change' ? movementsOf(value) : []));
    switch (fields.get('Mode')) {
        case 'promotion':
            return promotionOf(fields, movements);
        case 'rollback':
            return rollbackOf(fields, movements);
        default:
            return undefined;
    }
}
function promotionOf(fields, movements) {
    const from = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEnvironmentName */ .gU)(fields.get('From') ?? '');
    const to = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEnvironmentName */ .gU)(fields.get('To') ?? '');
    const source = parseCommit(fields.get('Source') ?? '');
    if (from === undefined || to === undefined || source === undefined)
        return undefined;
    return { kind: 'promotion', from, to, source, movements };
}
function rollbackOf(fields, movements) {
    const environment = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEnvironmentName */ .gU)(fields.get('Environment') ?? '');
    if (environment === undefined)
        return undefined;
    return { kind: 'rollback', environment, failed: parseCommit(fields.get('Failed') ?? ''), movements };
}
function parseCommit(text) {
    return commitGrammar.test(text) ? text : undefined;
}
/** A line that somebody has edited is passed over: the rest of the record still holds. */
function movementsOf(text) {
    const [, name = '', before = '', after = ''] = movementGrammar.exec(text) ?? [];
    const policy = (0,_policy_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicyId */ .x)(name);
    const next = parseVersion(after);
    return policy === undefined || next === undefined ? [] : [{ policy, old: parseVersion(before), new: next }];
}
function parseVersion(text) {
    const [name = '', ...rest] = text.split('@');
    const tag = (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTag */ .E)(name);
    if (tag === undefined || rest.length > 1)
        return undefined;
    const digest = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(rest[0] ?? '');
    return rest.length === 1 && digest === undefined ? undefined : { tag, digest };
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

/***/ 48966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ undoOf),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * Makes edits, which are in the order of the text and do not overlap. Throws where the text is not the one that they
 * were made for: that is a bug, and no text may be written after it.
 *
 *     'a: 1', [1 → 2 at 3] → 'a: 2'
 */
function applyEdits(text, edits) {
    const pieces = [];
    let done = 0;
    for (const { span, before, after } of edits) {
        const [start, end] = span;
        if (start < done || text.slice(start, end) !== before)
            throw new Error(`The text at ${start} is not what the edit says`);
        pieces.push(text.slice(done, start), after);
        done = end;
    }
    return [...pieces, text.slice(done)].join('');
}
/**
 * Turns edits round: applied to the edited text, they give the first one again.
 *
 *     [1 → 22 at 3] → [22 → 1 at 3]
 */
function undoOf(edits) {
    let shift = 0;
    return edits.map(({ span: [start], before, after }) => {
        const span = [start + shift, start + shift + after.length];
        shift += after.length - before.length;
        return { span, before: after, after: before };
    });
}


/***/ }),

/***/ 89194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ rewriteFile)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/manifests/apply.ts
var apply = __webpack_require__(48966);
// EXTERNAL MODULE: ./src/core/manifests/marks.ts
var manifests_marks = __webpack_require__(2596);
// EXTERNAL MODULE: ./src/core/manifests/syntax/structure.ts + 8 modules
var structure = __webpack_require__(66901);
// EXTERNAL MODULE: ./src/core/manifests/syntax/tree.ts
var tree = __webpack_require__(13806);
;// CONCATENATED MODULE: ./src/core/manifests/proof.ts




/**
 * Proves that edits do what they say and nothing else: parsed again, the file has the same tokens in the same places of
 * its trees, the same comments, and the same markers on the same values; only the edited scalars differ, and hold the
 * new values. Undone, the edits give back every byte.
 */
function isProved(before, after, edits) {
    const [old, now] = [(0,structure/* structureOf */.p)(before), (0,structure/* structureOf */.p)(after)];
    if (old.kind === 'invalid' || now.kind === 'invalid')
        return false;
    const edited = new Map(edits.map((edit) => [edit.span[0], edit]));
    return (areSame(old.documents, now.documents, (a, b) => isSameDocument(a, b, edited)) &&
        (0,apply/* applyEdits */.c)(after, (0,apply/* undoOf */.C)(edits)) === before);
}
function isSameDocument(a, b, edited) {
    return (areSame(a.lexemes, b.lexemes, (x, y) => isSameLexeme(x, y, { a, b, edit: edited.get(a.start + x.start) })) &&
        areSame(commentsIn(a), commentsIn(b), (x, y) => x === y) &&
        areSame(settersIn(a), settersIn(b), (x, y) => x === y));
}
function isSameLexeme(x, y, { a, b, edit }) {
    if (x.kind !== y.kind || x.context.depth !== y.context.depth || x.context.reach !== y.context.reach)
        return false;
    if (edit !== undefined && x.scalar !== undefined)
        return y.scalar !== undefined && (0,tree/* valueOf */.RP)(y.scalar) === edit.newValue;
    return a.text.slice(x.start, x.end) === b.text.slice(y.start, y.end);
}
function commentsIn({ gaps, text }) {
    return gaps.flatMap(({ comments }) => comments.map(({ start, end }) => text.slice(start, end)));
}
/** The markers, and which tokens they mark: both stand in the order of the text. */
function settersIn(document) {
    const marks = (0,manifests_marks/* marksIn */.M)(document);
    const setters = [];
    document.lexemes.forEach((lexeme, index) => {
        const mark = marks[setters.length];
        if (mark?.lexeme === lexeme)
            setters.push(`${index} ${mark.setter}`);
    });
    return setters;
}
function areSame(a, b, same) {
    return a.length === b.length && a.every((x, index) => index in b && same(x, b[index] ?? x));
}

// EXTERNAL MODULE: ./src/core/manifests/yaml11.ts
var yaml11 = __webpack_require__(26089);
;// CONCATENATED MODULE: ./src/core/manifests/scalar-source.ts

/**
 * Writes a value in the place and style of a marked scalar: quotes stay, plain stays plain unless a reader would take
 * the new value for something else, and a block stays a block, of one line without a break at its end. No tag is ever
 * added.
 *
 *     (plain v1, '1.10') → "1.10"    ('v1', '1.10') → '1.10'    (|⏎  v1⏎, '1.10') → |-⏎  1.10⏎
 */
function sourceFor({ style, source }, value) {
    switch (style.kind) {
        case 'plain':
            return mustBeQuoted(value, style) ? JSON.stringify(value) : value;
        case 'single-quoted':
            return isOneLine(value) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
        case 'double-quoted':
            return JSON.stringify(value);
        case 'block':
            return blockFor(source, value, style);
    }
}
/** Letters of image names, tags and digests; whatever has others is quoted without a closer look. */
const harmless = /^[\w./][\w./:@+=~[\]-]*$/;
function mustBeQuoted(value, { inFlow }) {
    const isPlain = harmless.test(value) && !value.endsWith(':') && !(inFlow && /[[\]]/.test(value));
    return !isPlain || (0,yaml11/* isYaml11NonString */.o)(value) || (0,yaml11/* isDate */.$)(value);
}
function isOneLine(value) {
    return !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value);
}
/** The header keeps its comment; an indentation indicator is not needed any more. Empty lines behind must stay empty. */
function blockFor(source, value, { indent }) {
    const header = source.split('\n', 1).join();
    const body = source.slice(header.length + 1);
    const content = body.trimEnd();
    const padding = /^ *(?=\S)/m.exec(content)?.[0] ?? ' '.repeat(indent + 2);
    const lineEnd = header.endsWith('\r') ? '\r\n' : '\n';
    const tail = (content === '' ? lineEnd + body : body.slice(content.length)).replaceAll(/[ \t]/g, '');
    return `${header.replace(/^([|>])[-+\d]*/, '$1-')}\n${padding}${value}${tail}`;
}

;// CONCATENATED MODULE: ./src/core/manifests/rewrite.ts




/**
 * Sets the marked values of a file. A value that is right already stays as it is written. Where the edited text cannot
 * be proved to differ in the marked values only, the file stays as it is, and `edit/unproved` says so. An edit that
 * somebody objects to is not made, and the objection is a problem.
 *
 *     'image: a:1 # {"$imagepolicy": "ns:app"}' → 'image: a:2 # {"$imagepolicy": "ns:app"}'
 */
function rewriteFile(file, setters, objectionTo = nothing) {
    const wanted = [];
    const problems = [];
    for (const marker of file.markers) {
        const answer = setters.lookup(marker.setter);
        switch (answer.kind) {
            case 'value':
                if (answer.value !== marker.value)
                    wanted.push(editOf(file.path, marker, answer));
                break;
            case 'problem':
                problems.push(answer.problem.with({ at: { file: file.path, line: marker.line, column: marker.column } }));
                break;
            case 'quiet':
        }
    }
    const edits = wanted.filter((edit) => {
        const objection = objectionTo(edit);
        if (objection !== undefined)
            problems.push(objection.with({ at: { file: file.path, line: edit.line } }));
        return objection === undefined;
    });
    if (edits.length === 0)
        return { text: file.text, edits, problems };
    const text = (0,apply/* applyEdits */.c)(file.text, edits);
    if (isProved(file.text, text, edits))
        return { text, edits, problems };
    return { text: file.text, edits: [], problems: [...problems, unproved(file.path, edits)] };
}
function nothing() {
    return undefined;
}
function editOf(file, marker, { policy, value }) {
    const { line, object, setter, span, source } = marker;
    const after = sourceFor(marker, value);
    return { file, line, object, setter, policy, span, before: source, after, oldValue: marker.value, newValue: value };
}
function unproved(file, edits) {
    const lines = edits.map(({ line }) => line).join(', ');
    return new problem/* Problem */.A('edit/unproved', `Cannot edit "${file}": with new values in line ${lines}, the file would not read as meant`, {
        at: { file, line: edits[0]?.line ?? 1 },
        hint: 'Write each marked value on one line with its key, in quotes.',
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

/***/ 61966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ outranks)
/* harmony export */ });
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29309);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94406);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13984);



/**
 * Tells whether the tag in use still satisfies a policy and ranks strictly above the one that was selected. The list
 * then lacks it: it was deleted, or the registry answered in part, and to follow the list would be a downgrade. Flux
 * has no such guard.
 *
 *     ({ semver 1.x }, '1.3.0', '1.2.0') → true    ('2.0.0', '1.2.0') → false    ('v1.2.0', '1.2.0') → false
 *
 * Throws as `openSieve` and `choose` do for a range or pattern that is none.
 */
function outranks(policy, deployed, selected) {
    return (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .withRanking */ .r)(policy.rule, (ranking) => {
        const keyOf = remaining((0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .excluder */ .H)(policy.exclusionList), (0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .keyReader */ .j)(policy.filter));
        const above = valueOf(ranking, keyOf(deployed));
        const below = valueOf(ranking, keyOf(selected));
        return above !== undefined && below !== undefined && ranking.compare(above, below) > 0;
    });
}
function remaining(excludedBy, keyOf) {
    return (text) => {
        const tag = (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseListedTag */ .b)(text);
        return tag === undefined || excludedBy(tag) !== undefined ? undefined : keyOf(tag);
    };
}
function valueOf(ranking, key) {
    return key === undefined ? undefined : ranking.read(key);
}


/***/ }),

/***/ 18054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orderBy: () => (/* binding */ orderBy)
/* harmony export */ });
/* harmony import */ var _problem_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(754);
/* harmony import */ var _deployed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61966);


/**
 * Orders two tags as a policy does: positive where the first ranks higher. 0 where the policy, or the lack of one,
 * leaves it open.
 *
 *     ({ semver 1.x }) → ('1.5.4', '1.5.3') → 1    ('2.0.0', '1.5.3') → 0
 */
function orderBy(policy) {
    if (policy === undefined)
        return () => 0;
    const contest = { rule: policy.rule, filter: policy.filter, exclusionList: [] };
    const isAbove = (one, other) => (0,_problem_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(() => (0,_deployed_js__WEBPACK_IMPORTED_MODULE_1__/* .outranks */ .w)(contest, one, other)) === true;
    return (one, other) => {
        if (isAbove(one, other))
            return 1;
        return isAbove(other, one) ? -1 : 0;
    };
}


/***/ }),

/***/ 91949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ placeSelections)
/* harmony export */ });
/* harmony import */ var _manifests_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10526);
/* harmony import */ var _manifests_rewrite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89194);
/* harmony import */ var _manifests_setters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57106);



/**
 * Writes selections at the markers of their policies, whichever automation they belong to: a promotion and a rollback
 * are somebody's decision, and not an automation's. All other markers stay as they are, and nothing is said of them.
 *
 *     ('image: a:1 # {"$imagepolicy": "ns:app"}', app at 2) → 'image: a:2 # …'
 */
function placeSelections(files, selections) {
    const setters = settersFor(selections);
    const placed = files.map((file) => ({ file, ...(0,_manifests_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriteFile */ .L)((0,_manifests_markers_js__WEBPACK_IMPORTED_MODULE_0__.readMarkers)(file.path, file.text), setters) }));
    return {
        files: placed.filter(({ file, text }) => file.text !== text).map(({ file, text }) => ({ path: file.path, text })),
        edits: placed.flatMap(({ edits }) => edits),
        problems: placed.flatMap(({ problems }) => problems),
    };
}
function settersFor(selections) {
    const outcomes = new Map(selections.map((selection) => [selection.policy, selection]));
    const known = new Set(outcomes.keys());
    const tables = new Map();
    return {
        lookup: (setter) => {
            const { policy, namespace } = (0,_manifests_setters_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSetter */ .H)(setter);
            if (!known.has(policy))
                return { kind: 'quiet' };
            const table = tables.get(namespace) ?? (0,_manifests_setters_js__WEBPACK_IMPORTED_MODULE_2__/* .settersOf */ .e)({ namespace, outcomes, known, inScope: () => true });
            tables.set(namespace, table);
            return table.lookup(setter);
        },
    };
}


/***/ }),

/***/ 12520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imagesText)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69804);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70888);


const longest = 200;
/**
 * Names what is moved, for a title: plain text without mentions and references, which GitHub makes out of any.
 *
 *     [app 1.5.3] → 'app 1.5.3'    [app 1.5.3, web 2.0.0] → 'app 1.5.3 and web 2.0.0'    four of them → '4 images'
 */
function imagesText(moved) {
    const names = moved.map(({ policy, tag }) => plain(`${policy.slice(policy.indexOf('/') + 1)} ${tag}`));
    const last = names.at(-1) ?? '';
    const text = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
    return names.length > 3 || text.length > longest ? (0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(names.length, 'image') : text;
}
function plain(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text).replace(/[@#`]/g, '');
}


/***/ }),

/***/ 48970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70888);

/**
 * Shows untrusted text as itself within Markdown: no markup, mention, link or HTML comes of it.
 *
 *     'a|b <i> @me' → 'a&#124;b &#60;i&#62; &#64;me'
 */
function escapeMarkdown(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text)
        .replace(/[\\`*_{}[\]<>()#+!|~@&$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
        .replaceAll('://', ':&#47;&#47;')
        .replaceAll('www.', 'www&#46;');
}
/**
 * Shows untrusted text as code within a table cell.
 *
 *     'v1|2' → '<code>v1&#124;2</code>'
 */
function codeCell(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/**
 * Writes a table; nothing where it has no rows. The cells are Markdown already.
 *
 *     (['Gate'], [['soak']]) → '| Gate |\n| --- |\n| soak |'
 */
function tableOf(head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 50925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ readGround),
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   HS: () => (/* binding */ holdsNow),
/* harmony export */   Ik: () => (/* binding */ withHoldsAnew),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var _core_environments_hold_notices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51965);
/* harmony import */ var _core_flux_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81141);
/* harmony import */ var _core_flux_scope_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1663);
/* harmony import */ var _core_policy_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18054);
/* harmony import */ var _core_problem_attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(754);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97420);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14427);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61848);
/* harmony import */ var _repository_inventory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43138);









/** Reads the objects, the environments and the holds. Throws a Problem where one of the last two cannot be read. */
async function readGround(settings, edges) {
    const { configuration, problems } = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .readEnvironments */ .zm)(settings.config, edges.workspace);
    if (configuration === undefined)
        throw unreadable(problems);
    const reading = await (0,_repository_inventory_js__WEBPACK_IMPORTED_MODULE_7__/* .readRepository */ .N)(settings, edges);
    const gathered = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherHolds */ .sT)(configuration, edges);
    if (gathered.holds === undefined)
        throw unreadable(gathered.problems);
    return {
        settings,
        configuration,
        holds: gathered.holds,
        inventory: reading.inventory,
        edges,
        problems: [
            ...problems,
            ...reading.problems,
            ...gathered.problems,
            ...(0,_core_environments_hold_notices_js__WEBPACK_IMPORTED_MODULE_0__/* .holdNotices */ .Z)(gathered.holds, configuration.holds, edges.now),
        ],
    };
}
/** Reads the holds once more, after a run has changed them. Throws a Problem where they cannot be read. */
async function withHoldsAnew(ground) {
    const { holds, problems } = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherHolds */ .sT)(ground.configuration, ground.edges);
    if (holds === undefined)
        throw unreadable(problems);
    return { ...ground, holds };
}
/** The holds that count for a change of an environment: those that its branch has now, and those of other branches. */
async function holdsNow(source, to, ground) {
    const { configuration, holds, edges } = ground;
    const found = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsIn */ .a5)(source, configuration.holds);
    const [problem] = found.problems;
    if (found.holds === undefined && problem !== undefined)
        throw problem;
    const branch = (0,_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .branchOf */ .W0)(to, edges.ownBranch);
    const isHere = (hold) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .belongs */ .Fz)(hold, branch, configuration, edges.ownBranch);
    return [...holds.filter((hold) => !isHere(hold)), ...(found.holds ?? []).filter(isHere)];
}
/** Orders tags as the policy of that name does. */
function orderOf({ inventory }, policy) {
    return (0,_core_policy_order_js__WEBPACK_IMPORTED_MODULE_2__.orderBy)(inventory.policies.get(policy));
}
/** Finds the repository of the first of the policies that has one; undefined where none has. */
function repositoryOf(inventory, policies) {
    for (const id of policies) {
        const policy = inventory.policies.get(id);
        const repository = policy === undefined ? undefined : (0,_core_problem_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)(() => (0,_core_flux_access_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFor */ .c)(inventory, policy));
        if (repository !== undefined && !(repository instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A))
            return repository;
    }
    return undefined;
}
/** Tells whether the input `policy` asks for a policy: by its name, its id or a glob of either. */
function isAsked({ policy }, id) {
    return policy.length === 0 || (0,_core_flux_scope_js__WEBPACK_IMPORTED_MODULE_8__/* .matchesName */ .H)(policy, id);
}
function unreadable(problems) {
    const [first] = problems;
    return first ?? new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A('environment/unreadable', 'Cannot read what protects the environments');
}


/***/ })

};

//# sourceMappingURL=2018.index.js.map