export const id = 6688;
export const ids = [6688];
export const modules = {

/***/ 74423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ holdBackDowngrades),
/* harmony export */   x: () => (/* binding */ withHeldBack)
/* harmony export */ });
/* harmony import */ var _environments_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23975);
/* harmony import */ var _flux_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81141);
/* harmony import */ var _policy_deployed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61966);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97420);




/**
 * Holds back each policy whose manifests run a tag that still satisfies it and ranks above the selected one: the
 * registry's list has lost that tag, and following it would be a downgrade that nobody chose. Flux has no such guard
 * (image-automation-controller#231, #396). A tag in quarantine is left all the same: somebody chose that.
 */
function holdBackDowngrades(outcomes, deployed, inventory, guard = _environments_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .noGuard */ .DQ) {
    return new Map([...outcomes].map(([id, outcome]) => {
        const policy = inventory.policies.get(id);
        if (outcome.kind === 'unselected' || policy === undefined)
            return [id, outcome];
        const lost = (deployed.get(id) ?? []).find((value) => isLost(value, outcome, policy, inventory) && !(value.tag !== undefined && guard.isBarred(id, value.tag)));
        return [id, lost === undefined ? outcome : unselectedBy(outcome, downgrade(outcome, lost))];
    }));
}
function isLost(value, selection, policy, inventory) {
    if (value.tag === undefined || value.tag === selection.tag)
        return false;
    const { exclusionList } = (0,_flux_access_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFor */ .c)(inventory, policy);
    return (0,_policy_deployed_js__WEBPACK_IMPORTED_MODULE_2__/* .outranks */ .w)({ rule: policy.rule, filter: policy.filter, exclusionList }, value.tag, selection.tag);
}
/** Gives the outcomes with the selections taken back that these problems hold back. */
function withHeldBack(outcomes, problems) {
    const held = new Map(problems.filter(({ code }) => code === 'policy/deployed-tag-missing').map((one) => [one.policy, one]));
    return new Map([...outcomes].map(([id, outcome]) => {
        const problem = held.get(id);
        return [id, problem === undefined || outcome.kind === 'unselected' ? outcome : unselectedBy(outcome, problem)];
    }));
}
function unselectedBy({ policy, image, funnel }, problem) {
    return { kind: 'unselected', policy, image, problem, funnel };
}
function downgrade({ policy, tag }, lost) {
    const running = lost.tag ?? '';
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('policy/deployed-tag-missing', `Cannot move "${policy}" from "${running}" to "${tag}": "${running}" still satisfies the policy and ranks higher, but the registry no longer lists it`, {
        at: lost.at,
        policy,
        hint: 'If the tag was withdrawn on purpose, set allow-downgrade, or narrow the policy. If not, the registry lost it: leave everything as it is.',
    });
}


/***/ }),

/***/ 71656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ proposeChanges)
/* harmony export */ });
/* harmony import */ var _flux_selector_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79982);
/* harmony import */ var _manifests_deployed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);
/* harmony import */ var _manifests_markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10526);
/* harmony import */ var _manifests_rewrite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89194);
/* harmony import */ var _manifests_setters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57106);
/* harmony import */ var _hold_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74423);






/** Rewrites the marked values of files by the outcomes, for one automation. Text in, text out: it can be done again. */
function proposeChanges(files, input) {
    const marked = files.map((file) => markersOf(file, input.known));
    const { inventory, guard } = input;
    const outcomes = input.allowDowngrade
        ? input.outcomes
        : (0,_hold_back_js__WEBPACK_IMPORTED_MODULE_4__/* .holdBackDowngrades */ .T)(input.outcomes, (0,_manifests_deployed_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeployed */ ._)(marked), inventory, guard);
    const setters = settersFor(input, outcomes);
    const objectionTo = ({ file, policy }) => {
        const outcome = outcomes.get(policy);
        return outcome?.kind === 'selected' ? guard.objectionTo(file, outcome) : undefined;
    };
    const rewritten = marked.map((file) => ({ file, ...(0,_manifests_rewrite_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteFile */ .L)(file, setters, objectionTo) }));
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
    return read?.text === text ? read : (0,_manifests_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkers */ .m)(path, text);
}
/** Half a list says as little about what is to be proposed as none. */
function isUnjudged(outcome) {
    if (outcome.kind === 'selected')
        return false;
    return outcome.problem.severity === 'error' || outcome.problem.code === 'policy/list-shrunk';
}
function settersFor({ automation, inventory }, outcomes) {
    const selected = new Set((0,_flux_selector_js__WEBPACK_IMPORTED_MODULE_5__/* .policiesOf */ .Ao)(inventory, automation).map(({ id }) => id));
    const { namespace } = automation.meta;
    const known = new Set([...inventory.policies.keys(), ...brokenPolicies(inventory)]);
    return (0,_manifests_setters_js__WEBPACK_IMPORTED_MODULE_3__/* .settersOf */ .e)({ namespace, outcomes, known, inScope: (policy) => selected.has(policy) });
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

/***/ 30841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planRun)
/* harmony export */ });
/* harmony import */ var _flux_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1663);
/* harmony import */ var _flux_selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79982);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _unnamed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16284);




/**
 * Decides which automations run and which policies are followed: those that an automation selects and the settings
 * name. Without any automation nothing is written, as in Flux, but every policy is still shown.
 */
function planRun(inventory, settings) {
    const named = inventory.automations.filter(({ id }) => isNamed(settings.automations, id));
    const awake = named.filter(({ suspend }) => !suspend);
    const followed = new Set(awake.flatMap((automation) => (0,_flux_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .policiesOf */ .Ao)(inventory, automation)));
    const policies = [...inventory.policies.values()].filter((policy) => isNamed(settings.policies, policy.id) && (inventory.automations.length === 0 || followed.has(policy)));
    const asleep = named.filter(({ suspend }) => suspend).map(suspended);
    const optioned = awake.filter(({ push }) => Object.keys(push?.options ?? {}).length > 0).map(unheardOptions);
    return {
        automations: awake,
        policies,
        problems: [
            ...(0,_unnamed_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamed */ .p)('ImageUpdateAutomation', settings.automations, inventory),
            ...(0,_unnamed_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamed */ .p)('ImagePolicy', settings.policies, inventory),
            ...asleep,
            ...optioned,
            ...(inventory.automations.length === 0 ? [noAutomation()] : []),
        ],
    };
}
function isNamed(patterns, id) {
    return patterns.length === 0 || (0,_flux_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesName */ .H)(patterns, id);
}
function suspended(automation) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('object/suspended', `Cannot run "${automation.id}": the ImageUpdateAutomation is suspended`, {
        at: automation.meta.at,
        hint: 'Remove spec.suspend to run it again.',
    });
}
/** They are words to the server of a `git push`; the API of GitHub takes none. */
function unheardOptions(automation) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('automation/unsupported', `Cannot send the push options of "${automation.id}": GitHub's API takes none`, {
        at: automation.meta.at,
        hint: 'Remove spec.git.push.options, or leave it for the day when Flux pushes again.',
    });
}
function noAutomation() {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('automation/none', 'Cannot change any manifest: no ImageUpdateAutomation was found', {
        hint: 'Add one, or name its directory with path or kustomize. Until then, selections are only shown.',
    });
}


/***/ }),

/***/ 51965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ holdNotices)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76153);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10795);



/**
 * Lists the holds for a report: those in force, so that nobody forgets them, and those that are over.
 *
 *     [app at 1.5.2 in production, until 10:00], at 09:00 → [hold/held]    at 11:00 → [hold/idle]
 */
function holdNotices(holds, file, now) {
    return holds.map((hold) => ((0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(hold, now) ? standing(hold, file) : over(hold, file)));
}
function standing({ policy, environment, tag, until, releaseOnNewer, reason }, file) {
    const end = until === undefined ? '' : ` until ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .printInstant */ .HZ)(until)}`;
    const newer = releaseOnNewer ? ', or a newer tag than the bad one' : '';
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('hold/held', `Cannot move "${policy}" in ${environment}: it is held at ${tag}${end}${newer}: ${reason}`, { policy, at: { file }, hint: 'Lift the hold with mode resume.' });
}
function over({ policy, environment, until }, file) {
    const end = until === undefined ? '' : ` since ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .printInstant */ .HZ)(until)}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('hold/idle', `Cannot hold "${policy}" in ${environment} any longer: the hold is over${end}`, {
        policy,
        at: { file },
        hint: 'Remove it with mode resume, or by hand.',
    });
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
var marks = __webpack_require__(2596);
// EXTERNAL MODULE: ./src/core/manifests/syntax/structure.ts + 10 modules
var structure = __webpack_require__(25281);
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
/** The markers, and which tokens they mark. */
function settersIn(document) {
    const indexes = new Map(document.lexemes.map((lexeme, index) => [lexeme, index]));
    return (0,marks/* marksIn */.M)(document).map(({ setter, lexeme }) => `${indexes.get(lexeme) ?? -1} ${setter}`);
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
/* harmony export */   M: () => (/* binding */ orderBy)
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

/***/ 63028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf),
/* harmony export */   I: () => (/* binding */ readUpdate)
/* harmony export */ });
/* harmony import */ var _core_change_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30841);
/* harmony import */ var _core_manifests_deployed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1114);
/* harmony import */ var _core_manifests_markers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10526);
/* harmony import */ var _environments_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80865);
/* harmony import */ var _environments_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11258);
/* harmony import */ var _repository_inventory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43138);
/* harmony import */ var _select_remember_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15303);







/**
 * Reads the objects, the manifests, what restrains an update, and what earlier runs remembered. `announce` is called
 * before that is asked for, which is when other questions can go with it.
 */
async function readUpdate(settings, edges, announce = () => Promise.resolve()) {
    const then = momentOf(edges);
    const reading = await (0,_repository_inventory_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .N)(settings, edges);
    const run = (0,_core_change_run_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .n)(reading.inventory, settings);
    const marked = markedFilesOf(reading);
    const environments = await (0,_environments_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readEnvironments */ .zm)(settings.config, edges.workspace);
    const restraint = await (0,_environments_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .readRestraint */ .Bv)(environments.configuration, reading.inventory, edges);
    await announce({ reading, run, environments, restraint });
    const recalled = await (0,_select_remember_js__WEBPACK_IMPORTED_MODULE_6__/* .recall */ .I9)(then);
    const { concurrency, allowDowngrade } = settings;
    const options = {
        concurrency,
        allowDowngrade,
        deployed: (0,_core_manifests_deployed_js__WEBPACK_IMPORTED_MODULE_1__/* .findDeployed */ ._)(marked),
        recollection: (0,_select_remember_js__WEBPACK_IMPORTED_MODULE_6__/* .recollectionOf */ .nN)(recalled, settings, then),
        barredFor: (policy) => (0,_environments_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .barredBy */ .ew)(restraint, policy),
    };
    return { reading, recalled, run, marked, environments, restraint, options };
}
/** The memory's edges at the moment that selections are made for. */
function momentOf(edges) {
    return { memory: edges.memory, scheduled: edges.scheduled, now: edges.asOf ?? edges.now };
}
function markedFilesOf({ files }) {
    return files.filter(({ text }) => text.includes(_repository_inventory_js__WEBPACK_IMPORTED_MODULE_5__/* .markerNeedle */ .a)).map(({ path, text }) => (0,_core_manifests_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarkers */ .m)(path, text));
}


/***/ })

};

//# sourceMappingURL=6688.index.js.map