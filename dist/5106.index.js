export const id = 5106;
export const ids = [5106];
export const modules = {

/***/ 54730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ branchPlans),
  I: () => (/* binding */ branchesOf)
});

// EXTERNAL MODULE: ./src/core/flux/selector.ts
var selector = __webpack_require__(79982);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
;// CONCATENATED MODULE: ./src/core/git/refspec.ts

/**
 * Reads Flux's `push.refspec`, which pushes the branch once more under another name. Throws a Problem
 * (`automation/unsupported`) for what GitHub's API cannot do, or nothing on GitHub wants: tags, `refs/for/…` of Gerrit
 * and AGit, several references at once, deletions, and the push of another branch than the automation's own.
 *
 *     ('refs/heads/main:refs/heads/staging', 'main') → { branch: 'staging', rewrite: false }
 */
function parseRefspec(refspec, pushed) {
    const [, plus, source, target] = /^(\+?)([^:+]+):refs\/heads\/([^:*]+)$/.exec(refspec) ?? [];
    if (target !== undefined && [pushed, `refs/heads/${pushed}`, 'HEAD'].includes(source ?? '')) {
        return { branch: target, rewrite: plus === '+' };
    }
    throw new problem/* Problem */.A('automation/unsupported', `Cannot push by the refspec "${refspec}": it is no copy of "${pushed}"`, {
        hint: `Write refs/heads/${pushed}:refs/heads/OTHER. Other references take a git push of your own.`,
    });
}

// EXTERNAL MODULE: ./src/core/problem/sort-out.ts
var sort_out = __webpack_require__(58986);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
// EXTERNAL MODULE: ./src/core/git/branch-name.ts
var branch_name = __webpack_require__(98472);
;// CONCATENATED MODULE: ./src/core/publication/groups.ts


/** Every level that tells two groups apart is in its name, and all names of one grouping have as many levels. */
const defaultTemplates = {
    run: 'image-automation/{branch}',
    automation: 'image-automation/{branch}/{namespace}/{automation}',
    policy: 'image-automation/{branch}/{namespace}/{policy}',
    namespace: 'image-automation/{branch}/{namespace}',
};
/**
 * Deals the work of a run out to branches: one for each base branch, automation, policy or namespace, in the order of
 * the members. A template may use {branch} (the base), and what all of a group has in common: {namespace},
 * {automation}, {policy}, {tag}.
 *
 *     ([apps/web following apps/a and apps/b], 'policy') → 'image-automation/main/apps/a', 'image-automation/main/apps/b'
 *
 * Throws a Problem: `publish/branch-template` for a placeholder that the groups have no value for,
 * `publish/branch-collision` where two groups get one name, or names that git cannot keep side by side.
 */
function groupBranches(members, grouping, template = defaultTemplates[grouping]) {
    const groups = new Map();
    for (const share of members.flatMap((member) => sharesOf(member, grouping))) {
        groups.set(share.key, [...(groups.get(share.key) ?? []), share]);
    }
    const named = [...groups.values()].map((shares) => groupOf(shares, grouping, template));
    refuseCollisions(named);
    return named;
}
function sharesOf(member, grouping) {
    const { base, automation, namespace, policies } = member;
    const share = (by, some) => ({
        member,
        policies: some,
        key: JSON.stringify([base, by]),
    });
    switch (grouping) {
        case 'run':
            return [share('', policies)];
        case 'automation':
            return [share(automation, policies)];
        case 'namespace':
            return [share(namespace, policies)];
        case 'policy':
            return policies.map((policy) => share(policy.id, [policy]));
    }
}
function groupOf(shares, grouping, template) {
    const [first] = shares;
    if (first === undefined)
        throw new Error('A group has at least one share.');
    return {
        base: first.member.base,
        branch: (0,branch_name/* branchNameOf */.dZ)(template, commonValues(first, grouping)),
        family: template.includes('{tag}') ? first.key : undefined,
        members: shares.map(({ member, policies }) => ({
            automation: member.automation,
            policies: policies.map(({ id }) => id),
        })),
    };
}
/** What all shares of a group agree on. */
function commonValues({ member, policies }, grouping) {
    const { base: branch, namespace } = member;
    const [policy] = policies;
    switch (grouping) {
        case 'run':
            return { branch };
        case 'namespace':
            return { branch, namespace };
        case 'automation':
            return { branch, namespace, automation: member.name };
        case 'policy':
            return { branch, namespace, policy: policy?.name, tag: policy?.tag ?? 'none' };
    }
}
function refuseCollisions(groups) {
    const names = groups.map((group) => group.branch);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) {
        throw new problem/* Problem */.A('publish/branch-collision', `Cannot use the branch "${twice}" for two groups of changes`, {
            hint: 'Name in the template what tells the groups apart: {branch}, {namespace}, {automation} or {policy}.',
        });
    }
    const sorted = [...names, ...groups.map((group) => group.base)];
    for (const name of names) {
        const other = sorted.find((one) => (0,branch_name/* branchesClash */.m1)(name, one));
        if (other === undefined)
            continue;
        throw new problem/* Problem */.A('publish/branch-collision', `Cannot have the branches "${name}" and "${other}" side by side`, {
            hint: 'Git keeps one as a file where the other needs a directory: give the template as many levels for each.',
        });
    }
}

// EXTERNAL MODULE: ./src/core/change/target.ts
var change_target = __webpack_require__(31035);
;// CONCATENATED MODULE: ./src/core/change/branch-plans.ts






/**
 * Deals the automations of a run out to branches: those that push to one branch share it, each with a commit of its
 * own; those that ask for pull requests without naming a branch are grouped as the configuration wishes. What an
 * automation asks for that cannot be had stops that one alone. Throws a Problem where groups get in each other's way.
 */
function branchPlans(input) {
    const [aimed, problems] = (0,sort_out/* sortOut */.$)(input.automations.map((automation) => (0,attempt/* attempt */.C)(() => aimOf(automation, input))));
    const named = [...groupedByBranch(aimed).values()].map((some) => namedPlan(some, input));
    const ungrouped = aimed.filter(({ target }) => target.kind === 'pull-request' && target.branch === undefined);
    return { plans: [...named, ...groupedPlans(ungrouped, input)], problems };
}
function aimOf(automation, { way, ownBranch }) {
    const target = (0,change_target/* targetOf */.$)(automation, way, ownBranch);
    const refspec = automation.push?.refspec;
    const pushed = target.branch ?? ownBranch;
    return { automation, target, mirror: refspec === undefined ? undefined : parseRefspec(refspec, pushed) };
}
/** Lists the branches whose text an automation changes in the end: a pull request's base, and what is pushed to. */
function branchesOf(automation, way, ownBranch) {
    const { target, mirror } = aimOf(automation, { way, ownBranch });
    const named = [target.kind === 'direct' ? undefined : target.base, target.branch, mirror?.branch];
    return named.filter((branch) => branch !== undefined);
}
function groupedByBranch(aimed) {
    const groups = new Map();
    for (const one of aimed) {
        const { target } = one;
        if (target.branch === undefined)
            continue;
        const key = JSON.stringify([target.kind, target.branch, target.kind === 'direct' ? '' : target.base]);
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return groups;
}
function namedPlan(some, input) {
    const [first] = some;
    if (first === undefined)
        throw new Error('A branch has at least one automation.');
    const { target } = first;
    const opens = target.kind === 'pull-request' && target.opens;
    const commits = some.map(({ automation }) => input.commitOf(automation, { policies: undefined, opens }));
    const mirror = some.find((one) => one.mirror !== undefined)?.mirror;
    if (target.kind === 'direct')
        return { kind: 'direct', branch: target.branch, commits, mirror };
    const pullRequest = target.opens ? input.pullRequestInto(target.base) : undefined;
    return {
        kind: 'pull-request',
        base: target.base,
        branch: target.branch ?? '',
        commits,
        pullRequest,
        family: undefined,
        mirror,
    };
}
function groupedPlans(aimed, input) {
    const byId = new Map(aimed.map(({ automation }) => [automation.id, automation]));
    const groups = groupBranches(aimed.map((one) => memberOf(one, input)), input.grouping, input.template);
    return groups.map(({ base, branch, family, members }) => {
        const commits = members.flatMap(({ automation, policies }) => {
            const found = byId.get(automation);
            return found === undefined ? [] : [input.commitOf(found, { policies: new Set(policies), opens: true })];
        });
        const pullRequest = input.pullRequestInto(base);
        return { kind: 'pull-request', base, branch, commits, pullRequest, family, mirror: undefined };
    });
}
function memberOf({ automation, target }, { inventory, outcomes }) {
    const policies = (0,selector/* policiesOf */.Ao)(inventory, automation).map(({ id, meta }) => {
        const outcome = outcomes.get(id);
        return { id, name: meta.name, tag: outcome?.kind === 'selected' ? outcome.tag : undefined };
    });
    const { namespace, name } = automation.meta;
    const base = target.kind === 'direct' ? target.branch : target.base;
    return { automation: automation.id, namespace, name, base, policies };
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

/***/ 98472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dZ: () => (/* binding */ branchNameOf),
/* harmony export */   m1: () => (/* binding */ branchesClash)
/* harmony export */ });
/* unused harmony export safeBranchName */
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);

/** What git check-ref-format forbids anywhere in a name, and `"`, `'`, `` ` ``, `$` and `;`, which bite in shells. */
const forbidden = /[\p{Cc}\p{Cf}\p{Zs}~^:?*[\]\\"'`$;<>|&(){}!#%]/u;
const anyForbidden = new RegExp(forbidden.source, 'gu');
/** A ref is also a file for git, and file names end at 255 bytes. */
const longest = 200;
/**
 * Makes the nearest branch name of a text.
 *
 *     'app:1.0 beta' → 'app-1.0-beta'    '/a//..b/x.lock/' → 'a/b/x'
 */
function safeBranchName(text) {
    const parts = text
        .replace(anyForbidden, '-')
        .replace(/\.{2,}/g, '.')
        .split('/')
        .map(safePart)
        .filter((part) => part !== '');
    const name = cut(parts.join('/'));
    return name === '@' || name === 'HEAD' ? '' : name;
}
/** No part may begin with a dot or end with one or with `.lock`; a leading `-` would be an option to git. */
function safePart(part) {
    let safe = part.replace(/^[.-]+/, '').replace(/\.+$/, '');
    while (safe.endsWith('.lock'))
        safe = safe.slice(0, -'.lock'.length).replace(/\.+$/, '');
    return safe;
}
function cut(name) {
    if (name.length <= longest)
        return name;
    return safeBranchName(name.slice(0, longest));
}
/**
 * Fills the placeholders of a branch name's template and makes a safe name of the result. Throws a Problem
 * (`publish/branch-template`) for a placeholder that has no value here, and for a result that names nothing.
 *
 *     ('auto/{namespace}/{policy}', { namespace: 'apps', policy: 'web' }) → 'auto/apps/web'
 */
function branchNameOf(template, values) {
    const filled = template.replace(/\{([^{}]*)\}/g, (_, name) => valueOf(template, name, values));
    const name = safeBranchName(filled);
    if (name !== '')
        return name;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/branch-template', `Cannot name a branch by "${template}": nothing is left of it`, {
        hint: 'Write a template such as image-automation/{namespace}/{policy}.',
    });
}
/** A value's own slashes stand for no level of the name: policy `b` of `a` and policy `a/b` must not meet. */
function valueOf(template, name, values) {
    const value = values[name];
    if (value !== undefined)
        return name === 'branch' ? value : value.replaceAll('/', '-');
    const known = Object.keys(values).filter((key) => values[key] !== undefined);
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/branch-template', `Cannot name a branch by "${template}": {${name}} has no value here`, {
        hint: `Use ${known.map((key) => `{${key}}`).join(', ')}.`,
    });
}
/**
 * Tells whether two branches cannot both exist: git keeps `a/b` as a file and `a/b/c` below a directory `a/b`.
 *
 *     ('a/b', 'a/b/c') → true    ('a/b', 'a/bc') → false
 */
function branchesClash(a, b) {
    return a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
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

/***/ 21471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var _core_change_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20140);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51701);
/* harmony import */ var _core_image_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29309);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91400);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97420);





const atOnce = 4;
/**
 * Reads where the images that change were built from, once each. A registry that does not say leaves the link out: a
 * pull request is worth more than a link in it.
 */
async function readSources(edits, facts, known) {
    const wanted = new Map(edits.filter(({ policy }) => !known.has(policy)).map((edit) => [edit.policy, edit]));
    await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)([...wanted.values()], atOnce, async (edit) => {
        const source = await sourceOf(edit, facts);
        if (source !== undefined)
            known.set(edit.policy, source);
    });
}
async function sourceOf({ policy, oldValue }, { inventory, outcomes, registry }) {
    const outcome = outcomes.get(policy);
    const object = inventory.policies.get(policy);
    if (outcome?.kind !== 'selected' || object === undefined)
        return undefined;
    const { repository } = (0,_core_change_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .followed */ .Xd)(inventory, object);
    const now = await registry.labels(repository, outcome.digest ?? outcome.tag);
    if (now.source === undefined)
        return undefined;
    const before = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValue */ .$x)(oldValue)?.tag ?? (0,_core_image_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTag */ .E)(oldValue);
    const oldRevision = before === undefined ? undefined : await revisionOf(registry, repository, before);
    return { source: now.source, oldRevision, newRevision: now.revision };
}
/** The old image may be gone by now. */
async function revisionOf(registry, repository, tag) {
    const [labels] = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)([tag], 1, (one) => registry.labels(repository, one));
    return labels instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A ? undefined : labels?.revision;
}


/***/ })

};

//# sourceMappingURL=5106.index.js.map