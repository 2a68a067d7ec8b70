export const id = 9485;
export const ids = [9485];
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

/***/ 25361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleText)
/* harmony export */ });
/**
 * Says in words what a policy goes by.
 *
 *     semver 1.x    highest number, of tags that match "^b(?P<n>[0-9]+)$", compared by "$n"
 */
function ruleText({ rule, filter }) {
    const filtered = filter === undefined || filter.pattern === '' ? '' : `, of tags that match "${filter.pattern}"`;
    const compared = filter === undefined || filter.extract === '' ? '' : `, compared by "${filter.extract}"`;
    return `${choiceText(rule)}${filtered}${compared}`;
}
function choiceText(rule) {
    switch (rule.kind) {
        case 'semver':
            return `semver ${rule.range}`;
        case 'alphabetical':
            return rule.order === 'asc' ? 'last in byte order' : 'first in byte order';
        case 'numerical':
            return rule.order === 'asc' ? 'highest number' : 'lowest number';
    }
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

/***/ 43622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareUrl)
/* harmony export */ });
/** Labels are a stranger's words: only what can be nothing but a repository's address and a commit becomes a link. */
const address = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/((?:[\w-][\w.-]*\/)+[\w-][\w.-]*?)(?:\.git)?\/?$/i;
const revision = /^[0-9a-z][\w.-]{0,99}$/i;
/**
 * Gives the address where two versions of a source can be compared; undefined where the labels do not tell.
 *
 *     { source: 'https://github.com/o/app', oldRevision: 'a1', newRevision: 'b2' }
 *       → 'https://github.com/o/app/compare/a1...b2'
 */
function compareUrl({ source, oldRevision, newRevision }) {
    const [, host, path] = address.exec(source) ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    if (oldRevision === undefined || newRevision === undefined)
        return undefined;
    if (![oldRevision, newRevision].every((one) => revision.test(one)) || oldRevision === newRevision)
        return undefined;
    const before = /(?:^|\.)gitlab\./i.test(host) ? '/-' : '';
    return `https://${host}/${path}${before}/compare/${oldRevision}...${newRevision}`;
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

/***/ 19485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expectUpdate: () => (/* binding */ expectUpdate),
  publishUpdate: () => (/* binding */ publishUpdate)
});

// EXTERNAL MODULE: ./src/core/change/branch-plans.ts + 2 modules
var branch_plans = __webpack_require__(54730);
// EXTERNAL MODULE: ./src/core/change/proposal.ts
var change_proposal = __webpack_require__(71656);
// EXTERNAL MODULE: ./src/core/explain/rule-text.ts
var rule_text = __webpack_require__(25361);
// EXTERNAL MODULE: ./src/core/publication/deed.ts
var deed = __webpack_require__(61742);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
// EXTERNAL MODULE: ./src/core/text/markdown.ts
var markdown = __webpack_require__(48970);
// EXTERNAL MODULE: ./src/core/text/printable.ts
var printable = __webpack_require__(70888);
// EXTERNAL MODULE: ./src/core/publication/source-link.ts
var source_link = __webpack_require__(43622);
;// CONCATENATED MODULE: ./src/core/publication/update-text.ts




const placesShown = 5;
/**
 * Names an update by what it brings.
 *
 *     app to 1.5.3                → 'Update app to 1.5.3'
 *     app to 1.5.3, web to 2.0.0  → 'Update app to 1.5.3 and web to 2.0.0'
 *     more than three             → 'Update 4 images'
 */
function updateTitle(proposals) {
    const tags = new Map();
    for (const edit of editsOf(proposals)) {
        const tag = tagOf(edit);
        if (tag !== undefined || !tags.has(edit.policy))
            tags.set(edit.policy, tag ?? '');
    }
    const parts = [...tags].map(([policy, tag]) => (tag === '' ? nameOf(policy) : `${nameOf(policy)} to ${tag}`));
    if (parts.length > 3)
        return `Update ${parts.length} images`;
    const last = parts.at(-1) ?? 'images';
    return plain(`Update ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last}`);
}
/** Writes the body of an update's pull request: what changes where, why, where to read on, and what was held back. */
function updateBody(proposals, facts) {
    const edits = editsOf(proposals);
    const parts = [
        (0,markdown/* tableOf */.c_)(['Policy', 'Old', 'New', 'Where'], changesOf(edits).map((some) => changeRow(some, facts))),
        section('Why', policiesOf(edits).map((policy) => whyLine(policy, facts))),
        section('Held back', facts.held.map(({ policy, why }) => `- ${(0,markdown/* codeCell */.MZ)(policy)}: ${(0,markdown/* escapeMarkdown */.FV)(why)}`)),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function editsOf(proposals) {
    return proposals.flatMap((proposal) => proposal.edits);
}
/** Edits that put the same value in place of the same, in the order in which they were met. */
function changesOf(edits) {
    const changes = new Map();
    for (const edit of edits) {
        const key = JSON.stringify([edit.policy, edit.oldValue, edit.newValue]);
        changes.set(key, [...(changes.get(key) ?? []), edit]);
    }
    return [...changes.values()];
}
function policiesOf(edits) {
    return [...new Set(edits.map((edit) => edit.policy))].sort(bytewise/* bytewise */.Z);
}
function changeRow(edits, facts) {
    const [first] = edits;
    if (first === undefined)
        return [];
    const places = edits.slice(0, placesShown).map((edit) => placeLink(edit, facts));
    const more = edits.length > placesShown ? [`and ${edits.length - placesShown} more`] : [];
    return [
        (0,markdown/* codeCell */.MZ)(first.policy),
        (0,markdown/* codeCell */.MZ)(first.oldValue),
        (0,markdown/* codeCell */.MZ)(first.newValue),
        [...places, ...more].join('<br>'),
    ];
}
function placeLink({ file, line }, { filesUrl }) {
    const path = file
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
    return `[${(0,markdown/* codeCell */.MZ)(`${file}:${line}`)}](${filesUrl}/${path}#L${line})`;
}
function whyLine(policy, { reasons, sources }) {
    const source = sources.get(policy);
    const url = source === undefined ? undefined : (0,source_link/* compareUrl */.X)(source);
    const link = url === undefined ? '' : ` ([compare the sources](${url}))`;
    return `- ${(0,markdown/* codeCell */.MZ)(policy)}: ${(0,markdown/* escapeMarkdown */.FV)(reasons.get(policy) ?? 'selected by its policy')}${link}`;
}
function section(title, lines) {
    return lines.length === 0 ? '' : `### ${title}\n\n${lines.join('\n')}`;
}
/** `'apps/web' → 'web'` */
function nameOf(policy) {
    return policy.slice(policy.indexOf('/') + 1);
}
/** The tag in the new value, where the setter writes one; undefined for a name or a digest alone. */
function tagOf({ setter, newValue }) {
    if (/^[^:]*:[^:]*:(?:name|digest)$/.test(setter))
        return undefined;
    const reference = newValue.replace(/@.*/, '');
    return reference.slice(reference.lastIndexOf(':') + 1);
}
/** A title is plain text but for mentions and references, which GitHub makes out of any. */
function plain(title) {
    const text = (0,printable/* printable */.g)(title).replace(/[@#`]/g, '');
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}

// EXTERNAL MODULE: ./src/core/report/publication.ts
var publication = __webpack_require__(29112);
// EXTERNAL MODULE: ./src/flows/environments/guard.ts
var environments_guard = __webpack_require__(80865);
// EXTERNAL MODULE: ./src/flows/repository/inventory.ts
var repository_inventory = __webpack_require__(43138);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/flows/publish/branch.ts + 1 modules
var branch = __webpack_require__(81635);
;// CONCATENATED MODULE: ./src/flows/publish/branches.ts



const atOnce = 4;
/**
 * Publishes the branches of a run: each by itself, so that one which cannot be published leaves the others alone. What
 * is true of the whole run is said once.
 */
async function publishBranches(plans, edges) {
    const settled = await (0,settle/* settle */.G)(plans, atOnce, (plan) => (0,branch/* publishBranch */.k)(plan, edges));
    const publications = settled.filter((one) => !(one instanceof problem/* Problem */.A));
    const said = new Set();
    return publications.map((publication) => ({
        ...publication,
        problems: publication.problems.filter(({ code }) => {
            const again = code === 'publish/no-workflow-runs' && said.has(code);
            said.add(code);
            return !again;
        }),
    }));
}

// EXTERNAL MODULE: ./src/flows/publish/view.ts + 1 modules
var view = __webpack_require__(59475);
// EXTERNAL MODULE: ./src/flows/publish/sources.ts
var publish_sources = __webpack_require__(21471);
;// CONCATENATED MODULE: ./src/flows/update/publish-update.ts











/** Publishes what every automation proposes, each on the branches that it asks for, through GitHub. */
async function publishUpdate(automations, basis, wishes, edges) {
    const { plans, problems } = plansOf(automations, { basis, wishes, edges, sources: new Map() });
    const publications = await publishBranches(plans, edges.publishing);
    const proposals = publications.flatMap(({ commits }) => commits.map(({ proposal }) => proposal));
    return {
        edits: proposals.flatMap(({ edits }) => edits),
        problems: [
            ...problems,
            ...publications.flatMap((one) => one.problems),
            ...proposals.flatMap((one) => one.problems),
        ],
        publications: publications.flatMap(publication/* reported */.Y),
        deeds: publications.flatMap(({ trace }) => (0,deed/* deedsOf */.j)({ kind: 'update' }, trace)),
    };
}
/**
 * Tells GitHub's edge which branch will be looked at, before anything is selected: with it comes what earlier runs kept,
 * so that a run without news asks once. Where there are several branches, that is the first.
 */
function expectUpdate(automations, basis, wishes, edges) {
    const setting = { basis: { ...basis, outcomes: new Map() }, wishes, edges, sources: new Map() };
    const [first] = plansOf(automations, setting).plans;
    if (first !== undefined)
        edges.publishing.forge.expect((0,view/* whereOf */.d)(first));
}
function plansOf(automations, setting) {
    const { basis, wishes, edges } = setting;
    return (0,branch_plans/* branchPlans */.t)({
        automations,
        inventory: basis.inventory,
        outcomes: basis.outcomes,
        way: basis.settings.publish,
        ownBranch: edges.ownBranch,
        grouping: wishes.grouping,
        template: wishes.branch,
        commitOf: (automation, share) => commitPlan(automation, share, setting),
        pullRequestInto: (base) => pullRequest(base, setting),
    });
}
function commitPlan(automation, share, setting) {
    return {
        automation: automation.id,
        author: automation.commit.author,
        signingKey: automation.commit.signingKey,
        propose: (source) => propose(source, automation, share, setting),
        message: async ({ edits }) => (await __webpack_require__.e(/* import() */ 5426).then(__webpack_require__.bind(__webpack_require__, 85426))).commitMessage(automation, edits),
    };
}
async function propose(source, automation, { policies, opens }, { basis, sources, edges }) {
    const { inventory, settings } = basis;
    const outcomes = policies === undefined ? basis.outcomes : new Map([...basis.outcomes].filter(([id]) => policies.has(id)));
    const found = await source.find([automation.path], [repository_inventory/* markerNeedle */.a]);
    const guard = await (0,environments_guard/* guardOn */.H_)(source, (0,branch_plans/* branchesOf */.I)(automation, settings.publish, edges.ownBranch), basis.restraint);
    const proposal = (0,change_proposal/* proposeChanges */.G)(found.files, {
        known: basis.known,
        automation,
        inventory,
        outcomes,
        allowDowngrade: settings.allowDowngrade,
        guard,
    });
    if (opens)
        await (0,publish_sources/* readSources */.t)(proposal.edits, { inventory, outcomes, registry: edges.registry }, sources);
    return {
        ...proposal,
        problems: [...found.problems.map((problem) => problem.with({ at: automation.meta.at })), ...proposal.problems],
    };
}
function pullRequest(base, { basis, wishes, edges, sources }) {
    const outcomes = [...basis.outcomes.values()];
    const facts = {
        filesUrl: `${edges.filesUrl}/${base}`,
        // The rule and not the reason: one that counts tags would change the text whenever the registry grows.
        reasons: new Map([...basis.inventory.policies.values()].map((policy) => [policy.id, (0,rule_text/* ruleText */.Y)(policy)])),
        sources,
        held: outcomes.flatMap((one) => one.kind === 'unselected' ? [{ policy: one.policy, why: one.problem.message }] : []),
    };
    return {
        ...wishes,
        autoMerge: wishes.autoMerge ? 'merge' : undefined,
        title: updateTitle,
        body: (proposals) => updateBody(proposals, facts),
    };
}


/***/ })

};

//# sourceMappingURL=9485.index.js.map