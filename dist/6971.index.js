export const id = 6971;
export const ids = [6971];
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

/***/ 59110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ printShare),
/* harmony export */   n: () => (/* binding */ parseShare)
/* harmony export */ });
/* harmony import */ var _troubles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23993);

const grammar = /^([1-9]\d{0,2})\/([1-9]\d{0,2})((?: \d{1,6}(?:-\d{1,6})?)+)$/;
/** A text that says more is none of ours, and would fill the memory. */
const mostLists = 100_000;
/**
 * Writes a share for the matrix of a workflow.
 *
 *     { number: 3, of: 8, lists: [0, 1, 2, 7] } → '3/8 0-2 7'
 */
function printShare({ number, of, lists }) {
    return `${number}/${of} ${runsOf(lists)
        .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
        .join(' ')}`;
}
/** Reads a share back. Throws `usage/malformed-input`. */
function parseShare(text) {
    const [, number, of, runs = ''] = grammar.exec(text) ?? [];
    const share = { number: Number(number), of: Number(of), lists: listsOf(runs) };
    const isAscending = share.lists.every((list, at) => at === 0 || list > (share.lists[at - 1] ?? 0));
    if (number === undefined || share.number > share.of || share.lists.length === 0 || !isAscending)
        throw (0,_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedShare */ .Rs)(text);
    return share;
}
function runsOf(lists) {
    const runs = [];
    for (const list of lists) {
        const run = runs.at(-1);
        if (run?.[1] === list - 1)
            run[1] = list;
        else
            runs.push([list, list]);
    }
    return runs;
}
function listsOf(runs) {
    const lists = [];
    for (const run of runs.trim().split(' ')) {
        const [first = 0, last = first] = run.split('-').map(Number);
        if (lists.length + last - first >= mostLists)
            return [];
        for (let list = first; list <= last; list += 1)
            lists.push(list);
    }
    return lists;
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


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   f: () => (/* binding */ listsOf)
/* harmony export */ });
/* harmony import */ var _core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34824);
/* harmony import */ var _core_shards_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76078);
/* harmony import */ var _core_shards_troubles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23993);
/* harmony import */ var _select_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98985);




/** Names a list, as all jobs do. */
function keyOf([{ repository }]) {
    return (0,_core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listingKey */ ._)(repository);
}
/**
 * Finds the lists of a share among those of the policies. Throws `shards/other-plan` where they are not the ones that
 * the plan meant.
 */
function listsOf(share, plan, policies, inventory) {
    const { listings } = (0,_select_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .listingsOf */ .Vy)(policies, inventory);
    const lists = share.lists.flatMap((place) => {
        const listing = listings[place];
        return listing === undefined ? [] : [listing];
    });
    const isMeant = share.of === plan.shards.length && (0,_core_shards_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfLists */ .p2)(lists.map(keyOf)) === plan.shards[share.number - 1];
    if (isMeant)
        return lists;
    throw (0,_core_shards_troubles_js__WEBPACK_IMPORTED_MODULE_2__/* .otherPlan */ .mp)(`shard ${share.number} of ${share.of}`, 'the plan gave it other lists than this job finds');
}


/***/ }),

/***/ 56629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proposedEdits),
/* harmony export */   Z: () => (/* binding */ askForSources)
/* harmony export */ });
/* harmony import */ var _core_change_branch_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54730);
/* harmony import */ var _core_change_proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71656);
/* harmony import */ var _core_change_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31035);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91400);
/* harmony import */ var _core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58986);
/* harmony import */ var _environments_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80865);
/* harmony import */ var _publish_sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21471);
/* harmony import */ var _repository_inventory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43138);








/**
 * Asks registries what the texts of pull requests will want to know of the images that change, so that the last job
 * need not.
 */
async function askForSources(ground, outcomes, settings, edges) {
    const edits = await proposedEdits(ground, outcomes, settings, edges);
    await (0,_publish_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .readSources */ .t)(edits, { inventory: ground.reading.inventory, outcomes, registry: edges.registry }, new Map());
}
/**
 * Finds the edits that pull requests would show. It goes by the checkout: those of an automation that writes on another
 * branch than that are not known, and links are left out there.
 */
async function proposedEdits(ground, outcomes, settings, edges) {
    if (edges.github === undefined)
        return [];
    const { reading, restraint, marked, run } = ground;
    const known = new Map(marked.map((file) => [file.path, file]));
    const settled = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)(run.automations, 1, async (automation) => {
        if (!opens(automation, settings, edges))
            return [];
        const { workspace, ownBranch } = edges;
        const found = await workspace.find([automation.path], [_repository_inventory_js__WEBPACK_IMPORTED_MODULE_7__/* .markerNeedle */ .a]);
        const guard = await (0,_environments_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .guardOn */ .H_)(workspace, (0,_core_change_branch_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .branchesOf */ .I)(automation, settings.publish, ownBranch), restraint);
        const { inventory } = reading;
        const { allowDowngrade } = settings;
        return (0,_core_change_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .proposeChanges */ .G)(found.files, { known, automation, inventory, outcomes, allowDowngrade, guard }).edits;
    });
    // What stops an automation is the last job's to say.
    const [edits] = (0,_core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_4__/* .sortOut */ .$)(settled);
    return edits.flat();
}
function opens(automation, { publish }, { ownBranch }) {
    const target = (0,_core_change_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$)(automation, publish, ownBranch);
    return target.kind === 'pull-request' && target.opens;
}


/***/ })

};

//# sourceMappingURL=6971.index.js.map