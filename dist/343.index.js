export const id = 343;
export const ids = [343];
export const modules = {

/***/ 80758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ digestNeed),
/* harmony export */   v: () => (/* binding */ keepDigests)
/* harmony export */ });
/**
 * Decides where a selection's digest comes from. Flux keeps the digest of `IfNotPresent` in the policy's status; here
 * the manifests are what remembers: where all of them hold the selected tag, and one digest between them, it stays
 * (imagepolicy_controller.go, updateImageRefs).
 *
 *     Never → none    Always → fetch    IfNotPresent, manifests hold 1.2.3@sha256:ab…, 1.2.3 selected → keep sha256:ab…
 */
function digestNeed(policy, tag, deployed) {
    switch (policy.digestReflection) {
        case 'Never':
            return { kind: 'none' };
        case 'Always':
            return { kind: 'fetch' };
        case 'IfNotPresent': {
            const digests = new Set(deployed.map((value) => value.digest).filter((digest) => digest !== undefined));
            const [digest] = digests;
            const sameTag = deployed.every((value) => value.tag === undefined || value.tag === tag);
            return sameTag && digests.size === 1 && digest !== undefined ? { kind: 'keep', digest } : { kind: 'fetch' };
        }
    }
}
/**
 * Decides once more on the text that is about to change: what is checked out may be another branch, or a sparse one,
 * and hold neither the tag nor its digest. Only what an update chose is judged so: what is promoted or rolled back to
 * has its digest from where it ran.
 */
function keepDigests(outcomes, deployed, { policies }) {
    return new Map([...outcomes].map(([id, outcome]) => {
        const policy = policies.get(id);
        if (outcome.kind === 'unselected' || outcome.because.kind !== 'latest' || policy === undefined)
            return [id, outcome];
        const need = digestNeed(policy, outcome.tag, deployed.get(id) ?? []);
        return [id, need.kind === 'keep' ? { ...outcome, digest: need.digest } : outcome];
    }));
}


/***/ }),

/***/ 83279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ proposeChanges)
});

// EXTERNAL MODULE: ./src/core/flux/selector.ts
var selector = __webpack_require__(79982);
// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var manifests_deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/core/manifests/rewrite.ts + 2 modules
var rewrite = __webpack_require__(89194);
// EXTERNAL MODULE: ./src/core/manifests/setters.ts
var setters = __webpack_require__(57106);
// EXTERNAL MODULE: ./src/core/change/digest.ts
var digest = __webpack_require__(80758);
// EXTERNAL MODULE: ./src/core/environments/guard.ts
var environments_guard = __webpack_require__(23975);
// EXTERNAL MODULE: ./src/core/flux/access.ts
var access = __webpack_require__(81141);
// EXTERNAL MODULE: ./src/core/policy/deployed.ts
var deployed = __webpack_require__(61966);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/change/held-back.ts
var held_back = __webpack_require__(45793);
;// CONCATENATED MODULE: ./src/core/change/hold-back.ts





/**
 * Holds back each policy whose manifests run a tag that still satisfies it and ranks above the selected one: the
 * registry's list has lost that tag, and following it would be a downgrade that nobody chose. Flux has no such guard
 * (image-automation-controller#231, #396). A tag in quarantine is left all the same: somebody chose that.
 */
function holdBackDowngrades(outcomes, deployed, inventory, guard = environments_guard/* noGuard */.DQ) {
    return new Map([...outcomes].map(([id, outcome]) => {
        const policy = inventory.policies.get(id);
        if (outcome.kind === 'unselected' || policy === undefined)
            return [id, outcome];
        const lost = (deployed.get(id) ?? []).find((value) => isLost(value, outcome, policy, inventory) && !(value.tag !== undefined && guard.isBarred(id, value.tag)));
        return [id, lost === undefined ? outcome : (0,held_back/* unselectedBy */.U)(outcome, downgrade(outcome, lost))];
    }));
}
function isLost(value, selection, policy, inventory) {
    if (value.tag === undefined || value.tag === selection.tag)
        return false;
    const { exclusionList } = (0,access/* repositoryFor */.c)(inventory, policy);
    return (0,deployed/* outranks */.w)({ rule: policy.rule, filter: policy.filter, exclusionList }, value.tag, selection.tag);
}
function downgrade({ policy, tag }, lost) {
    const running = lost.tag ?? '';
    return new problem/* Problem */.A('policy/deployed-tag-missing', `Cannot move "${policy}" from "${running}" to "${tag}": "${running}" still satisfies the policy and ranks higher, but the registry no longer lists it`, {
        at: lost.at,
        policy,
        hint: 'If the tag was withdrawn on purpose, set allow-downgrade, or narrow the policy. If not, the registry lost it: leave everything as it is.',
    });
}

;// CONCATENATED MODULE: ./src/core/change/proposal.ts







/** Rewrites the marked values of files by the outcomes, for one automation. Text in, text out: it can be done again. */
function proposeChanges(files, input) {
    const marked = files.map((file) => markersOf(file, input.known));
    const { inventory, guard } = input;
    const deployed = (0,manifests_deployed/* findDeployed */._)(marked);
    const kept = (0,digest/* keepDigests */.v)(input.outcomes, deployed, inventory);
    const outcomes = input.allowDowngrade ? kept : holdBackDowngrades(kept, deployed, inventory, guard);
    const setters = settersFor(input, outcomes);
    const objectionTo = ({ file, policy }) => {
        const outcome = outcomes.get(policy);
        return outcome?.kind === 'selected' ? guard.objectionTo(file, outcome) : undefined;
    };
    const rewritten = marked.map((file) => ({ file, ...(0,rewrite/* rewriteFile */.L)(file, setters, objectionTo) }));
    return {
        files: rewritten.filter(isChanged).map(({ file, text }) => ({ path: file.path, text })),
        edits: rewritten.flatMap(({ edits }) => edits),
        problems: [
            ...heldBack(input.outcomes, outcomes),
            ...rewritten.flatMap(({ file, problems }) => [...file.problems, ...problems]),
        ],
        complete: ![...outcomes.values()].some(isUnjudged),
    };
}
function markersOf({ path, text }, known) {
    const read = known.get(path);
    return read?.text === text ? read : (0,markers.readMarkers)(path, text);
}
/** Half a list says as little about what is to be proposed as none. */
function isUnjudged(outcome) {
    if (outcome.kind === 'selected')
        return false;
    return outcome.problem.severity === 'error' || outcome.problem.code === 'policy/list-shrunk';
}
function settersFor({ automation, inventory }, outcomes) {
    const selected = new Set((0,selector/* policiesOf */.Ao)(inventory, automation).map(({ id }) => id));
    const { namespace } = automation.meta;
    const known = new Set([...inventory.policies.keys(), ...brokenPolicies(inventory)]);
    return (0,setters/* settersOf */.e)({ namespace, outcomes, known, inScope: (policy) => selected.has(policy) });
}
function brokenPolicies(inventory) {
    const kind = 'ImagePolicy/';
    return [...inventory.broken.keys()].filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));
}
/** The problems of the policies that this text, and nothing before it, holds back. */
function heldBack(before, after) {
    return [...after.values()].flatMap((outcome) => outcome.kind === 'unselected' && before.get(outcome.policy)?.kind === 'selected' ? [outcome.problem] : []);
}
function isChanged({ file, text }) {
    return file.text !== text;
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

/***/ 30343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rewriteWorkspace: () => (/* binding */ rewriteWorkspace)
/* harmony export */ });
/* harmony import */ var _core_change_proposal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83279);
/* harmony import */ var _core_change_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65283);
/* harmony import */ var _environments_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80865);



/** Lets each automation rewrite the files in turn, on the text that those before it leave; Git is left alone. */
async function rewriteWorkspace(files, reaches, { inventory, outcomes, settings, restraint, known }, workspace) {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const changed = new Set();
    const guard = await (0,_environments_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOn */ .H_)(workspace, [restraint.ownBranch], restraint);
    const edits = [];
    const problems = [];
    for (const { automation, path } of reaches) {
        const covered = [...texts].filter(([file]) => (0,_core_change_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnder */ .Jo)(path, file)).map(([file, text]) => ({ path: file, text }));
        const proposal = (0,_core_change_proposal_js__WEBPACK_IMPORTED_MODULE_0__/* .proposeChanges */ .G)(covered, {
            known,
            automation,
            inventory,
            outcomes,
            allowDowngrade: settings.allowDowngrade,
            guard,
        });
        for (const file of proposal.files) {
            texts.set(file.path, file.text);
            changed.add(file.path);
        }
        edits.push(...proposal.edits);
        problems.push(...proposal.problems);
    }
    if (settings.dryRun || changed.size === 0)
        return { edits, problems, publications: [], deeds: [] };
    await workspace.write([...changed].map((path) => ({ path, text: texts.get(path) ?? '' })));
    const publication = { kind: 'workspace', branch: null, commit: null, pullRequest: null, verified: null };
    return { edits, problems, publications: [publication], deeds: [] };
}


/***/ })

};

//# sourceMappingURL=343.index.js.map