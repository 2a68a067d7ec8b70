export const id = 1337;
export const ids = [1337];
export const modules = {

/***/ 35758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/** How far a merged branch is followed: what a promotion or a rollback puts on one is a commit or two. */
const longestBranch = 50;
/** A commit may bear any date, and so stand behind all others: nobody has a whole history read for it. */
const mostPages = 200;
/**
 * Walks along the first parents of a branch, newest first, through pages of all that can be reached from it, which are
 * in the order of their dates. A merge comes with the messages of what it merged: the trailers of a promotion that was
 * merged are on the commit behind it. Pages are asked for only as far as the walk goes.
 *
 *     [merge of b onto a, b, a] → [merge with the message of b, a]
 */
async function* lineOf(pages) {
    const waiting = pages[Symbol.asyncIterator]();
    const known = new Map();
    let head;
    let pagesRead = 0;
    const read = async () => {
        if (pagesRead === mostPages)
            return false;
        pagesRead += 1;
        const page = await waiting.next();
        if (page.done === true)
            return false;
        for (const commit of page.value)
            known.set(commit.commit, commit);
        head ??= page.value[0]?.commit;
        return true;
    };
    if (!(await read()))
        return;
    for (let next = head; next !== undefined;) {
        const commit = known.get(next);
        if (commit === undefined) {
            if (await read())
                continue;
            return;
        }
        const all = [commit, ...mergedCommits(commit, known)];
        yield { ...commit, messages: all.map(({ message }) => message), authors: all.map(({ author }) => author) };
        next = commit.parents[0];
    }
}
/** The page that holds a merge may end before what it merged does; then the rest is not told. */
function mergedCommits(merge, known) {
    const others = merge.parents.slice(1);
    if (others.length === 0)
        return [];
    const own = new Set();
    for (let at = known.get(merge.commit); at !== undefined; at = parentOf(at, known))
        own.add(at.commit);
    return others.flatMap((parent) => {
        const merged = [];
        let at = known.get(parent);
        while (at !== undefined && !own.has(at.commit) && merged.length < longestBranch) {
            merged.push(at);
            at = parentOf(at, known);
        }
        return merged;
    });
}
function parentOf({ parents }, known) {
    const [first] = parents;
    return first === undefined ? undefined : known.get(first);
}


/***/ }),

/***/ 81164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   hx: () => (/* binding */ fittingLines)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70888);

/** Leaves text as it is: for fields in which nothing is markup. */
const literal = (character) => character;
/**
 * Writes untrusted text so that it is no longer than a limit once it is escaped: cut between characters, never within
 * one or within its escape. Control characters and marks of text direction become visible, halves of characters U+FFFD.
 *
 *     ('a<b', 6, &lt;) → 'a&lt;b'    ('a<b', 5, &lt;) → 'a…'    ('a\nb', 9, literal) → 'a\\nb'
 */
function fitting(text, most, escape) {
    // More than this cannot fit, and a message may be very long.
    const whole = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text.slice(0, most + 2)).replace(/\p{Surrogate}/gu, '\ufffd');
    let written = '';
    let kept = '';
    for (const character of whole) {
        written += escape(character);
        if (written.length > most)
            return `${kept}…`;
        if (written.length < most)
            kept = written;
    }
    return written;
}
/** Keeps the first of a list. `([a, b, c], 2) → { items: [a, b], more: 1 }` */
function firstOf(all, most) {
    return { items: all.slice(0, most), more: Math.max(0, all.length - most) };
}
/**
 * Writes lines of text, each no longer than a width and all of them no longer than a limit, and says how many are left
 * out.
 *
 *     (['a', 'b', 'c'], { lines: 2, width: 9, all: 99 }, literal) → 'a\nb\nand 1 more'
 */
function fittingLines(lines, { lines: most, width, all }, escape) {
    const written = [];
    let size = 0;
    for (const line of lines.slice(0, most)) {
        const text = fitting(line, width, escape);
        if (size + text.length + 1 > all - roomForMore)
            break;
        written.push(text);
        size += text.length + 1;
    }
    const more = lines.length - written.length;
    return [...written, ...(more === 0 ? [] : [`and ${more} more`])].join('\n');
}
const roomForMore = 30;


/***/ }),

/***/ 54336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ receiverName)
/* harmony export */ });
/** Names a receiver in messages, where its address is a secret. `slack, SLACK_WEBHOOK → 'slack (SLACK_WEBHOOK)'` */
function receiverName({ type, urlFrom }) {
    return `${type} (${urlFrom})`;
}


/***/ }),

/***/ 19726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ webhookBody),
/* harmony export */   r: () => (/* binding */ reportingController)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10795);
/* harmony import */ var _fitting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81164);


/** What is named as the sender; Flux's receivers find the same in the header. */
const reportingController = 'flux-image-automation';
/** Flux's API takes no longer message. */
const longestMessage = 39_000;
const longestMetadata = 1_000;
/**
 * Writes an event in the shape of Flux's events (fluxcd/pkg apis/event/v1beta1, and notification-controller's
 * docs/spec/v1beta3/events.md), as its providers `generic` and `generic-hmac` post them.
 *
 *     update of app → '{"involvedObject":{"kind":"ImageUpdateAutomation",…},"severity":"info",…,"reason":"Succeeded",…}'
 */
function webhookBody(event, around) {
    const { subject, severity, reason, metadata, id } = event;
    const entries = Object.entries({ ...metadata, event_id: id });
    return JSON.stringify({
        involvedObject: subject,
        severity,
        timestamp: (0,_environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .printInstant */ .HZ)(around.now),
        message: messageOf(event),
        reason,
        metadata: Object.fromEntries(entries.map(([name, text]) => [name, (0,_fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(text, longestMetadata, _fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)])),
        reportingController,
        reportingInstance: around.repository,
    });
}
/** Lines are kept apart; within one, nothing can begin another. */
function messageOf({ title, where, lines }) {
    const written = [];
    let size = 0;
    for (const line of [title, where, ...lines]) {
        const text = (0,_fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(line, 2_000, _fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu);
        size += text.length + 1;
        if (size > longestMessage)
            break;
        written.push(text);
    }
    return written.join('\n');
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

/***/ 51337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notify: () => (/* binding */ notify)
});

// EXTERNAL MODULE: ./src/core/check/severities.ts + 1 modules
var severities = __webpack_require__(7976);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/notification/fitting.ts
var fitting = __webpack_require__(81164);
;// CONCATENATED MODULE: ./src/core/notification/discord.ts


/** Discord takes 10 embeds with 6,000 characters in all, 256 of a title: https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
const mostEvents = 10;
const longestOfAll = 5_500;
const longestTitle = 256;
const longestDescription = 4_096;
const longestFooter = 200;
const red = 0xd1242f;
const green = 0x1a7f37;
/** Before any of these a backslash makes Discord's Markdown take it as it is. A zero-width space ends every mention. */
const discord_escape = (character) => {
    if (character === '@')
        return '@\u200b';
    return /[!-/:-?[-`{-~]/.test(character) ? `\\${character}` : character;
};
/**
 * Writes the body of one message for a webhook of Discord: an embed for each event, and nobody is mentioned.
 *
 *     [update of app] → '{"embeds":[{"title":"Update app 1\\.5\\.3",…}],"allowed_mentions":{"parse":[]}}'
 */
function discordBody(events, now) {
    const { items, more } = (0,fitting/* firstOf */.Ku)(events, mostEvents);
    const room = Math.floor(longestOfAll / Math.max(1, items.length));
    return JSON.stringify({
        ...(more === 0 ? {} : { content: `and ${more} more of this run` }),
        embeds: items.map((event) => embedOf(event, room, now)),
        allowed_mentions: { parse: [] },
    });
}
function embedOf({ title, where, lines, link, severity }, room, now) {
    const heading = (0,fitting/* fitting */._Q)(title, longestTitle, discord_escape);
    const footer = (0,fitting/* fitting */._Q)(where, longestFooter, (character) => character);
    const all = Math.min(longestDescription, room - heading.length - footer.length);
    const description = (0,fitting/* fittingLines */.hx)(lines, { lines: 20, width: 900, all }, discord_escape);
    return {
        title: heading,
        ...(link === undefined ? {} : { url: encodeURI(link.url) }),
        ...(description === '' ? {} : { description }),
        color: severity === 'error' ? red : green,
        footer: { text: footer },
        timestamp: (0,instant/* printInstant */.HZ)(now),
    };
}

;// CONCATENATED MODULE: ./src/core/notification/slack.ts

/** Slack takes 50 blocks, 150 characters of a header and 3,000 of a section: https://docs.slack.dev/reference/block-kit/blocks */
const slack_mostEvents = 10;
const longestHeader = 150;
const longestText = 2_900;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Slack's three control characters: `<!channel>` and `<http://…|text>` are nothing without them. */
const slack_escape = (character) => entities[character] ?? character;
/**
 * Writes the body of one message for an incoming webhook of Slack. What comes from others stands in plain text only,
 * where there are no links, mentions, emoji or formats; the one link is ours.
 *
 *     [update of app] → '{"text":"Update app 1.5.3","blocks":[{"type":"header",…},{"type":"section",…},…]}'
 */
function slackBody(events) {
    const { items, more } = (0,fitting/* firstOf */.Ku)(events, slack_mostEvents);
    const rest = more === 0 ? [] : [context(`and ${more} more of this run`)];
    return JSON.stringify({
        // Shown where blocks cannot be, as in a notification of the system.
        text: (0,fitting/* fitting */._Q)(items.map(({ title }) => title).join('; '), longestText, slack_escape),
        unfurl_links: false,
        unfurl_media: false,
        blocks: [...items.flatMap(blocksOf), ...rest],
    });
}
function blocksOf({ title, where, lines, link, severity }) {
    const mark = severity === 'error' ? '✖ ' : '';
    const place = (0,fitting/* fitting */._Q)(where, 500, slack_escape);
    return [
        { type: 'header', text: plain((0,fitting/* fitting */._Q)(`${mark}${title}`, longestHeader, slack_escape)) },
        ...(lines.length === 0
            ? []
            : [{ type: 'section', text: plain((0,fitting/* fittingLines */.hx)(lines, { lines: 20, width: 700, all: longestText }, slack_escape)) }]),
        { type: 'context', elements: [plain(place), ...(link === undefined ? [] : [linkElement(link)])] },
    ];
}
function plain(text) {
    return { type: 'plain_text', text, emoji: false };
}
function context(text) {
    return { type: 'context', elements: [plain(text)] };
}
/** An address that GitHub gave has none of the characters that end a link; if one had, it would be written otherwise. */
function linkElement({ text, url }) {
    const address = encodeURI(url).replace(/[|<>]/g, encodeURIComponent).replaceAll('&', '&amp;');
    return { type: 'mrkdwn', text: `<${address}|${(0,fitting/* fitting */._Q)(text, 100, fitting/* literal */.eu)}>`, verbatim: true };
}

;// CONCATENATED MODULE: ./src/core/notification/teams.ts

/** Teams takes 28 kB in one message: https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using */
const largestBody = 27_000;
const teams_mostEvents = 10;
const teams_longestTitle = 200;
/**
 * Writes the body of one message for a workflow of Microsoft Teams that begins with a webhook request: an Adaptive Card.
 * All text stands in runs of text, which know no Markdown; a mention would need a list of its own, and there is none.
 *
 *     [update of app] → '{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive",…}]}'
 */
function teamsBody(events) {
    for (const lines of [20, 8, 3, 1]) {
        const body = bodyWith(events, lines);
        if (new TextEncoder().encode(body).length <= largestBody)
            return body;
    }
    return bodyWith(events, 0);
}
function bodyWith(events, lines) {
    const { items, more } = (0,fitting/* firstOf */.Ku)(events, teams_mostEvents);
    const content = {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
            ...items.flatMap((event, index) => teams_blocksOf(event, lines, index > 0)),
            ...(more === 0 ? [] : [paragraph([run(`and ${more} more of this run`)])]),
        ],
        msteams: { width: 'Full' },
    };
    return JSON.stringify({
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
    });
}
function teams_blocksOf(event, most, separator) {
    const { title, where, lines, link, severity } = event;
    const heading = { weight: 'Bolder', size: 'Medium', color: severity === 'error' ? 'Attention' : 'Good' };
    const text = (0,fitting/* fittingLines */.hx)(lines, { lines: most, width: 500, all: 6_000 }, fitting/* literal */.eu);
    const rows = text === '' ? [] : text.split('\n');
    const address = link === undefined ? [] : [run((0,fitting/* fitting */._Q)(link.text, 100, fitting/* literal */.eu), openUrl(link.url))];
    return [
        paragraph([run((0,fitting/* fitting */._Q)(title, teams_longestTitle, fitting/* literal */.eu), heading)], separator ? { separator, spacing: 'Large' } : {}),
        ...rows.map((row) => paragraph([run(row)], { spacing: 'Small' })),
        paragraph([run(`${(0,fitting/* fitting */._Q)(where, teams_longestTitle, fitting/* literal */.eu)}  `, { isSubtle: true }), ...address], {
            spacing: 'Small',
        }),
    ];
}
function paragraph(inlines, more = {}) {
    return { type: 'RichTextBlock', inlines, ...more };
}
function run(text, more = {}) {
    return { type: 'TextRun', text, ...more };
}
function openUrl(url) {
    return { selectAction: { type: 'Action.OpenUrl', url: encodeURI(url) } };
}

// EXTERNAL MODULE: ./src/core/notification/webhook.ts
var webhook = __webpack_require__(19726);
;// CONCATENATED MODULE: ./src/core/notification/delivery.ts




/**
 * Writes what a receiver is sent of the events of a run: people get one message for all of them, and a program each by
 * itself.
 *
 *     (slack, [a, b]) → [one body]    (webhook, [a, b]) → [a body, a body]    (any, []) → []
 */
function bodiesFor(type, events, around) {
    if (events.length === 0)
        return [];
    switch (type) {
        case 'slack':
            return [slackBody(events)];
        case 'teams':
            return [teamsBody(events)];
        case 'discord':
            return [discordBody(events, around.now)];
        case 'webhook':
            return events.map((event) => (0,webhook/* webhookBody */.C)(event, around));
    }
}

// EXTERNAL MODULE: ./src/core/git/sha.ts
var sha = __webpack_require__(76490);
// EXTERNAL MODULE: ./src/core/notification/fingerprint.ts
var fingerprint = __webpack_require__(73495);
;// CONCATENATED MODULE: ./src/core/notification/failure-key.ts
/**
 * Names what is wrong, so that a run knows again what an earlier one told: the code, the policy, the file, and of the
 * message what was attempted. What was found then may count something, and does not matter.
 *
 *     'Cannot list the tags of "a": 3 tries failed' and 'Cannot list the tags of "a": 4 tries failed' → the same
 */
function failureKey({ code, policy, at, message }) {
    const end = message.indexOf(': ');
    return JSON.stringify([code, policy ?? '', at?.file ?? '', end < 0 ? message : message.slice(0, end)]);
}

;// CONCATENATED MODULE: ./src/core/notification/subject.ts
const flux = 'image.toolkit.fluxcd.io/v1';
/** Environments and runs are no objects of a cluster; every event of Flux has one, and a namespace. */
const own = 'flux-image-automation/v1';
const nowhere = 'default';
/**
 * Names what was changed: the automation that made the commit, or the environment.
 *
 *     (update by flux-system/apps) → ImageUpdateAutomation flux-system/apps    (rollback of staging) → Environment staging
 */
function subjectOfDeed({ purpose, commits, branch }) {
    switch (purpose.kind) {
        case 'update': {
            const [first] = commits;
            return first === undefined
                ? ownSubject('Branch', branch)
                : { apiVersion: flux, kind: 'ImageUpdateAutomation', ...partsOf(first.automation) };
        }
        case 'promotion':
            return ownSubject('Environment', purpose.to);
        case 'rollback':
        case 'resume':
            return ownSubject('Environment', purpose.environment);
    }
}
/** Names what failed: the policy, where all problems are about one, or else the run. */
function subjectOfFailure(problems, mode) {
    const [policy, ...others] = new Set(problems.map((problem) => problem.policy));
    if (policy === undefined || others.length > 0)
        return ownSubject('Run', mode);
    return { apiVersion: flux, kind: 'ImagePolicy', ...partsOf(policy) };
}
function ownSubject(kind, name) {
    return { apiVersion: own, kind, namespace: nowhere, name };
}
/** `'flux-system/app' → { namespace: 'flux-system', name: 'app' }` */
function partsOf(id) {
    const slash = id.indexOf('/');
    return { namespace: id.slice(0, slash), name: id.slice(slash + 1) };
}

// EXTERNAL MODULE: ./src/core/promotion/words.ts
var words = __webpack_require__(12520);
// EXTERNAL MODULE: ./src/core/text/count.ts
var count = __webpack_require__(69804);
;// CONCATENATED MODULE: ./src/core/notification/words.ts



/**
 * Names what was done by what it brings.
 *
 *     update of app to 1.5.3 → 'Update app 1.5.3'    rollback of production → 'Roll production back to app 1.5.2'
 */
function deedTitle({ purpose, edits }) {
    const moved = movedIn(edits);
    const images = moved.length === 0 ? 'images' : (0,words/* imagesText */.W)(moved);
    switch (purpose.kind) {
        case 'update':
            return `Update ${images}`;
        case 'promotion':
            return `Promote ${images} to ${purpose.to}`;
        case 'rollback':
            return `Roll ${purpose.environment} back to ${(0,words/* imagesText */.W)(purpose.holds)}`;
        case 'resume':
            return `Resume updates of ${purpose.environment}`;
    }
}
/** Says where a change is. `(commit 1234567…, main) → 'o/r, commit 1234567 on main'` */
function whereOf({ branch, base, commits, pullRequest }, repository) {
    if (pullRequest !== undefined) {
        return `${repository}, pull request #${pullRequest.number} into ${base} ${pullRequest.how}`;
    }
    const names = commits.map(({ commit }) => (0,sha/* shortSha */.F)(commit));
    return `${repository}, ${names.length === 1 ? 'commit' : 'commits'} ${names.join(', ')} on ${branch}`;
}
/** Lists what changed, each value once, and what is held or no longer is. */
function deedLines({ purpose, edits, pullRequest }) {
    const changes = edits.map(({ policy, oldValue, newValue }) => `${policy}: ${oldValue} → ${newValue}`);
    const until = pullRequest === undefined ? '' : ', once it is merged';
    return [...new Set([...changes, ...holdLines(purpose).map((line) => `${line}${until}`)])];
}
function holdLines(purpose) {
    switch (purpose.kind) {
        case 'update':
        case 'promotion':
            return [];
        case 'rollback':
            return purpose.holds.map((hold) => `${holdText(hold)} from now on`);
        case 'resume':
            return purpose.holds.map((hold) => `${holdText(hold)} no longer`);
    }
}
function holdText({ policy, tag, reason }) {
    return `${policy} is held at ${tag} (${reason})`;
}
/** Names a failure. `(one problem, 'update') → 'Mode update has 1 new problem'` */
function failureTitle(problems, mode) {
    return `Mode ${mode} has ${(0,count/* count */.U)(problems.length, 'new problem')}`;
}
/** Lists what is wrong, each with its way out. */
function failureLines(problems) {
    return problems.map((problem) => {
        const { code, message, hint } = problem;
        return `${code}${placeOf(problem)}: ${message}.${hint === undefined ? '' : ` ${hint}`}`;
    });
}
function placeOf({ at }) {
    if (at === undefined)
        return '';
    return ` (${at.file}${at.line === undefined ? '' : `:${at.line}`})`;
}
/** The tags that edits bring, policy by policy; a name or a digest alone is none. */
function movedIn(edits) {
    const tags = new Map();
    for (const { policy, setter, newValue } of edits) {
        if (/^[^:]*:[^:]*:(?:name|digest)$/.test(setter))
            continue;
        const reference = newValue.replace(/@.*/s, '');
        tags.set(policy, reference.slice(reference.lastIndexOf(':') + 1));
    }
    return [...tags].map(([policy, tag]) => ({ policy, tag }));
}

;// CONCATENATED MODULE: ./src/core/notification/event.ts






/**
 * Makes an event of what a run did.
 *
 *     (update, commit 1234567 on main) → { occasions: ['update'], reason: 'Succeeded', title: 'Update app to 1.5.3', … }
 */
function eventOf(deed, around) {
    const { commits, pullRequest, purpose } = deed;
    const names = [purpose.kind, around.repository, deed.branch, pullRequest?.number, pullRequest?.head];
    return {
        id: (0,fingerprint/* fingerprint */.R)([...names, ...commits.map(({ commit }) => commit)]),
        occasions: occasionsOf(deed),
        severity: 'info',
        reason: reasonOf(deed),
        subject: subjectOfDeed(deed),
        title: deedTitle(deed),
        where: whereOf(deed, around.repository),
        lines: deedLines(deed),
        link: linkOf(deed, around),
        metadata: metadataOf(deed, around),
    };
}
/** Makes one event of all that a run failed at and a receiver was not told of yet. There must be at least one problem. */
function failureOf(problems, around) {
    const { mode, repository, runUrl, now } = around;
    return {
        // What is still wrong on another day is told of again.
        id: (0,fingerprint/* fingerprint */.R)(['failure', repository, mode, Math.floor(now / instant/* day */.vd), ...problems.map(failureKey)]),
        occasions: ['failure'],
        severity: 'error',
        reason: reasonOfFailure(problems),
        subject: subjectOfFailure(problems, mode),
        title: failureTitle(problems, mode),
        where: repository,
        lines: failureLines(problems),
        link: runUrl === undefined ? undefined : { text: 'View the run', url: runUrl },
        metadata: { ...runMetadata(around), problems: [...new Set(problems.map(({ code }) => code))].join(',') },
    };
}
/** A rollback makes holds too; who listens to both is told once. */
function occasionsOf({ purpose }) {
    switch (purpose.kind) {
        case 'update':
            return ['update'];
        case 'promotion':
            return ['promotion'];
        case 'rollback':
            return ['rollback', 'hold'];
        case 'resume':
            return ['hold'];
    }
}
/** Flux's controller says Succeeded of what it has pushed. */
function reasonOf({ pullRequest }) {
    if (pullRequest === undefined)
        return 'Succeeded';
    return pullRequest.how === 'opened' ? 'PullRequestOpened' : 'PullRequestUpdated';
}
function reasonOfFailure([first, ...others]) {
    return others.length === 0 ? (first?.flux?.reason ?? 'Failed') : 'Failed';
}
function linkOf({ pullRequest, commits }, { repositoryUrl }) {
    if (pullRequest !== undefined)
        return { text: `View pull request #${pullRequest.number}`, url: pullRequest.url };
    const commit = commits.at(-1)?.commit;
    if (commit === undefined)
        return undefined;
    return { text: `View commit ${(0,sha/* shortSha */.F)(commit)}`, url: `${repositoryUrl}/commit/${commit}` };
}
/** `revision` is written as Flux writes it, and `change_request` is what its providers call a pull request. */
function metadataOf({ branch, base, commits, pullRequest, purpose }, around) {
    const head = pullRequest === undefined ? commits.at(-1)?.commit : pullRequest.head;
    return {
        ...runMetadata(around),
        branch,
        base,
        ...(head === undefined ? {} : { revision: `${branch}@sha1:${head}`, commit: head }),
        ...(pullRequest === undefined
            ? {}
            : { change_request: String(pullRequest.number), change_request_url: pullRequest.url }),
        ...(purpose.kind === 'promotion' ? { from: purpose.from, environment: purpose.to } : {}),
        ...('environment' in purpose ? { environment: purpose.environment } : {}),
        ...(commits.length === 0 ? {} : { automations: commits.map(({ automation }) => automation).join(',') }),
    };
}
function runMetadata({ repository, mode, runUrl }) {
    return { repository, mode, ...(runUrl === undefined ? {} : { run: runUrl }) };
}

// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/problem/sort-out.ts
var sort_out = __webpack_require__(58986);
// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/flows/environments/reading.ts
var reading = __webpack_require__(61848);
// EXTERNAL MODULE: ./src/core/environments/line.ts
var line = __webpack_require__(35758);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var environments_running = __webpack_require__(26701);
// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
// EXTERNAL MODULE: ./src/core/text/markdown.ts
var markdown = __webpack_require__(48970);
// EXTERNAL MODULE: ./src/core/text/json.ts
var json = __webpack_require__(64289);
;// CONCATENATED MODULE: ./src/core/notification/dashboard-marker.ts


const begin = '<!-- flux-image-automation dashboard ';
const lastLine = /(?:^|\n)<!-- flux-image-automation dashboard (\{.*\}) -->\s*$/;
/**
 * Tells whether a body is that of a dashboard: its last line says so. Other bots quote what strangers write, and never
 * end with it.
 *
 *     '…\n<!-- flux-image-automation dashboard {…} -->' → true
 */
function isDashboard(body) {
    return lastLine.test(body);
}
const mostOfMode = 10;
const longestFailure = 400;
/** The rest of the issue wants room too. */
const longestMarker = 20_000;
/**
 * Reads what a dashboard keeps of other modes. Who may edit the issue can change it: it is shown, and nothing rests on
 * it.
 *
 *     '…<!-- flux-image-automation dashboard {"failures":{"promote":["…"]}} -->' → { promote: ['…'] }
 */
function readFailures(body, modes) {
    const data = (0,json/* parseJson */.qF)(lastLine.exec(body)?.[1] ?? '');
    const kept = (0,json/* isRecord */.u4)(data) && (0,json/* isRecord */.u4)(data['failures']) ? data['failures'] : {};
    const read = modes.flatMap((mode) => {
        const texts = kept[mode];
        if (!Array.isArray(texts))
            return [];
        return [[mode, texts.filter((text) => typeof text === 'string')]];
    });
    return new Map(read.map(([mode, texts]) => [mode, boundedTexts(texts)]));
}
/** Puts what a mode failed at now in place of what it failed at before. `({}, 'update', []) → {}` */
function withFailures(failures, mode, texts) {
    const others = [...failures].filter(([name, kept]) => name !== mode && kept.length > 0);
    const all = new Map(texts.length === 0 ? others : [...others, [mode, boundedTexts(texts)]]);
    for (const most of [mostOfMode, 5, 2, 1]) {
        const fewer = new Map([...all].map(([name, kept]) => [name, kept.slice(0, most)]));
        if (printMarker(fewer).length <= longestMarker)
            return fewer;
    }
    return new Map();
}
/** `<`, `>` and `-` are escaped: a text that says `-->` must not end the comment and become markup. */
function printMarker(failures) {
    const json = JSON.stringify({ failures: Object.fromEntries([...failures].sort(([a], [b]) => (a < b ? -1 : 1))) });
    const safe = json.replace(/[<>-]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
    return `${begin}${safe} -->`;
}
function boundedTexts(texts) {
    return texts.slice(0, mostOfMode).map((text) => (0,fitting/* fitting */._Q)(text, longestFailure, fitting/* literal */.eu));
}

;// CONCATENATED MODULE: ./src/core/notification/dashboard.ts





/** GitHub takes 65,536 characters. */
const longestBody = 60_000;
const mostRows = 150;
const mostStages = 12;
const dashboard_longestText = 300;
/**
 * Writes the body of the dashboard. Whatever comes from manifests, commits and people is escaped.
 *
 *     (staging runs app 1.5.3) → '…| Policy | staging |\n| --- | --- |\n| <code>flux-system/app</code> | <code>1.5.3</code> |…'
 */
function dashboardBody(scene) {
    const parts = [
        'This issue shows how things stand. Each run that finds something changed writes its text anew; close it, and it is left alone.',
        section('Environments', versions(scene.stages)),
        section('Open pull requests', list(scene.pulls, 50, pullLine)),
        section('Holds', list(scene.holds, 50, holdLine)),
        section('Failures', [...scene.failures]
            .sort(([a], [b]) => (0,bytewise/* bytewise */.Z)(a, b))
            .map(dashboard_failureLines)
            .join('\n')),
        section('Last changes', changes(scene)),
    ];
    const marker = printMarker(scene.failures);
    const text = parts.filter((part) => part !== '').join('\n\n');
    return `${cutAtLine(text, longestBody - marker.length)}\n\n${marker}`;
}
function section(title, text) {
    return text === '' ? '' : `### ${title}\n\n${text}`;
}
function versions(stages) {
    const shown = (0,fitting/* firstOf */.Ku)(stages, mostStages);
    const policies = [...new Set(shown.items.flatMap((stage) => [...stage.versions.keys()]))].sort(bytewise/* bytewise */.Z);
    const rows = (0,fitting/* firstOf */.Ku)(policies, mostRows);
    if (policies.length === 0)
        return '';
    return [
        (0,markdown/* tableOf */.c_)(['Policy', ...shown.items.map(({ name }) => (0,markdown/* escapeMarkdown */.FV)(name))], rows.items.map((policy) => [code(policy), ...shown.items.map((stage) => code(stage.versions.get(policy) ?? ''))])),
        ...more(rows.more, 'policies'),
        ...more(shown.more, 'environments'),
    ].join('\n');
}
function changes({ stages, repositoryUrl }) {
    const rows = stages.flatMap(({ name, changes: made }) => made.map(({ commit, date, headline }) => {
        const when = date === undefined ? '' : (0,instant/* printInstant */.HZ)(date);
        const link = `[<code>${commit.slice(0, 7)}</code>](${repositoryUrl}/commit/${commit})`;
        return [(0,markdown/* escapeMarkdown */.FV)(name), link, when, code(headline)];
    }));
    return (0,markdown/* tableOf */.c_)(['Environment', 'Commit', 'When', 'What'], rows);
}
function pullLine({ number, url, title, base, draft }) {
    return `- [#${number}](${encodeURI(url)}) ${code(title)} into ${code(base)}${draft ? ' (draft)' : ''}`;
}
function holdLine({ policy, environment, tag, until, reason }) {
    const end = until === undefined ? '' : ` until ${(0,instant/* printInstant */.HZ)(until)}`;
    return `- ${code(policy)} in ${(0,markdown/* escapeMarkdown */.FV)(environment)}: held at ${code(tag)}${end}: ${prose(reason)}`;
}
function dashboard_failureLines([mode, texts]) {
    return texts.map((text) => `- ${(0,markdown/* escapeMarkdown */.FV)(mode)}: ${prose(text)}`).join('\n');
}
function list(all, most, write) {
    const { items, more: rest } = (0,fitting/* firstOf */.Ku)(all, most);
    return [...items.map(write), ...(rest === 0 ? [] : [`- and ${rest} more`])].join('\n');
}
function more(rest, what) {
    return rest === 0 ? [] : ['', `and ${rest} more ${what}`];
}
function code(text) {
    return text === '' ? '' : (0,markdown/* codeCell */.MZ)((0,fitting/* fitting */._Q)(text, dashboard_longestText, fitting/* literal */.eu));
}
function prose(text) {
    return (0,markdown/* escapeMarkdown */.FV)((0,fitting/* fitting */._Q)(text, dashboard_longestText, fitting/* literal */.eu));
}
/** Between lines, so that no row or tag is left open. */
function cutAtLine(text, most) {
    const note = '\n\nThe rest is left out: GitHub takes no longer text.';
    if (text.length <= most)
        return text;
    return text.slice(0, Math.max(0, text.lastIndexOf('\n', most - note.length))) + note;
}

// EXTERNAL MODULE: ./src/core/notification/kind-of-run.ts
var kind_of_run = __webpack_require__(74131);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/settings/settings.ts + 1 modules
var settings_settings = __webpack_require__(20582);
// EXTERNAL MODULE: ./src/flows/repository/inventory.ts
var inventory = __webpack_require__(43138);
;// CONCATENATED MODULE: ./src/flows/notify/dashboard.ts













const mostChanges = 5;
/** A branch that changed nothing here for so long has nothing new to show. */
const mostCommits = 50;
/** Brings the dashboard to what is so now. It is written only where that differs from what it says. */
async function keepDashboard(configuration, report, settings, edges) {
    const wanted = configuration.notifications.find((receiver) => receiver.type === 'issue');
    if (wanted === undefined)
        return [];
    const write = async () => {
        const { issues, around } = edges;
        const issue = await issues.find(isDashboard);
        if (issue?.state === 'closed')
            return [dashboard_closed(issue.number)];
        const { holds = [] } = await (0,reading/* gatherHolds */.sT)(configuration, edges);
        const body = dashboardBody({
            repositoryUrl: around.repositoryUrl,
            stages: await stagesOf(configuration, edges),
            holds,
            pulls: await issues.pulls(),
            failures: failuresOf(report, settings, issue?.body ?? ''),
        });
        if (issue === undefined)
            await issues.open({ title: wanted.title, labels: wanted.labels, body });
        else if (issue.body.replaceAll('\r\n', '\n') !== body)
            await issues.rewrite(issue.number, body);
        return [];
    };
    const [done] = await (0,settle/* settle */.G)([write], 1, (work) => work());
    return done instanceof problem/* Problem */.A ? [notWritten(done)] : (done ?? []);
}
/** A run that looks at a part of things knows nothing of the others. */
function failuresOf(report, settings, body) {
    const known = readFailures(body, settings_settings/* modes */.nI);
    if ((0,kind_of_run/* kindOfRun */.v)(settings) !== settings.mode)
        return known;
    return withFailures(known, settings.mode, failureLines(report.problems.filter(({ severity }) => severity === 'error')));
}
async function stagesOf({ environments }, edges) {
    const stages = [];
    if (environments.size === 0)
        stages.push(await stageOf(edges.ownBranch, { branch: undefined, paths: [] }, edges));
    for (const environment of environments.values())
        stages.push(await stageOf(environment.name, environment, edges));
    return stages;
}
async function stageOf(name, { branch, paths }, edges) {
    const at = branch ?? edges.ownBranch;
    const source = await (0,reading/* newestSource */.aN)(at, edges);
    const { files } = await source.find(paths.length === 0 ? ['.'] : paths, [inventory/* markerNeedle */.a]);
    const versions = new Map();
    for (const [policy, values] of (0,deployed/* findDeployed */._)(files.map(({ path, text }) => (0,markers.readMarkers)(path, text)))) {
        const running = (0,environments_running/* runningOf */.Tx)(values);
        versions.set(policy, typeof running === 'string' ? '?' : (0,environments_running/* versionText */.KA)(running));
    }
    return { name, versions, changes: await changesOf(at, paths, edges) };
}
/** A commit has changed something where the one before it, which comes next, holds something else. */
async function changesOf(branch, paths, { history }) {
    const changes = [];
    let newer;
    let looked = 0;
    for await (const commit of (0,line/* lineOf */.c)(history.commits(branch, paths))) {
        if (newer !== undefined && newer.content !== commit.content)
            changes.push(changeOf(newer));
        looked += 1;
        if (changes.length === mostChanges || looked > mostCommits)
            return changes;
        newer = commit;
    }
    return newer === undefined ? changes : [...changes, changeOf(newer)];
}
function changeOf({ commit, date, message }) {
    return { commit, date, headline: message.split('\n', 1)[0] ?? '' };
}
function dashboard_closed(number) {
    return new problem/* Problem */.A('notification/dashboard-closed', `Cannot keep the dashboard: a person closed issue #${number}`, {
        hint: `Reopen #${number} to have it kept, or take the receiver of the type issue out of the configuration.`,
    });
}
function notWritten({ message, hint }) {
    return new problem/* Problem */.A('notification/dashboard', message, {
        hint: hint ?? 'The next run tries again.',
    });
}

// EXTERNAL MODULE: ./src/core/memory/format.ts
var format = __webpack_require__(43320);
// EXTERNAL MODULE: ./src/core/memory/ledger.ts
var ledger = __webpack_require__(74810);
// EXTERNAL MODULE: ./src/core/memory/told.ts
var memory_told = __webpack_require__(22230);
// EXTERNAL MODULE: ./src/core/memory/trouble.ts
var trouble = __webpack_require__(46832);
// EXTERNAL MODULE: ./src/core/notification/receiver-name.ts
var receiver_name = __webpack_require__(54336);
;// CONCATENATED MODULE: ./src/flows/notify/told.ts










const turns = 12;
/** Reads what earlier runs have told. Where nothing can be read, everything is news. */
async function openTold(receivers, report, settings, { memory, around }) {
    const { now } = around;
    const failures = report.problems.filter(({ severity }) => severity === 'error');
    const listeners = receivers.filter(({ on }) => on.includes('failure'));
    const kept = listeners.length === 0 ? undefined : await load(memory);
    const told = kept === undefined ? memory_told/* nothingTold */.dR : toldIn(kept, now);
    const kind = (0,kind_of_run/* kindOfRun */.v)(settings);
    const still = new Set(listeners.flatMap((receiver) => failures.map((problem) => nameOf(receiver, problem))));
    const news = [];
    return {
        newsFor: (receiver) => listeners.includes(receiver)
            ? failures.filter((problem) => (0,memory_told/* isNews */.Ms)(told, kind, nameOf(receiver, problem), now))
            : [],
        note: (receiver, problems) => {
            news.push(...problems.map((problem) => nameOf(receiver, problem)));
        },
        keep: async () => {
            if (memory === undefined || kept === undefined)
                return [];
            const change = (old) => (0,memory_told/* withTold */.W0)(old, kind, { still, news }, now);
            const [saved] = await (0,settle/* settle */.G)([kept], 1, (over) => save(memory, change, over, now));
            if (saved instanceof problem/* Problem */.A)
                return [(0,trouble/* notKept */.EM)(saved)];
            return saved === true ? [] : [(0,trouble/* contended */.Rn)(memory.place, turns)];
        },
    };
}
/** Whatever a receiver is called, and whatever is wrong, is a few characters. */
function nameOf(receiver, problem) {
    return (0,fingerprint/* fingerprint */.R)([(0,receiver_name/* receiverName */.D)(receiver), failureKey(problem)]).slice(0, 16);
}
/** A memory that cannot be read has been told of by the run itself. */
async function load(memory) {
    if (memory === undefined)
        return undefined;
    const [kept] = await (0,settle/* settle */.G)([memory], 1, (one) => one.load());
    return kept instanceof problem/* Problem */.A ? undefined : kept;
}
function toldIn({ text }, now) {
    return (0,memory_told/* notAheadOf */.yD)((0,memory_told/* parseTold */.$Z)(text ?? ''), now);
}
async function save(memory, change, over, now) {
    let kept = over;
    for (let turn = 1; turn <= turns; turn += 1) {
        const old = (0,memory_told/* parseTold */.$Z)(kept.text ?? '');
        const next = change(toldIn(kept, now));
        if ((0,memory_told/* printTold */.ly)(next) === (0,memory_told/* printTold */.ly)(old))
            return true;
        const text = (0,format/* printLedger */.Xx)((0,format/* parseLedger */.h8)(kept.text ?? '') ?? ledger/* nothing */.s, next);
        if (await memory.save(text, kept))
            return true;
        kept = await memory.load();
    }
    return false;
}

;// CONCATENATED MODULE: ./src/flows/notify.ts









const atOnce = 8;
/**
 * Tells receivers what a run did, and what it failed at. Whatever goes wrong with that is one more problem of the
 * report, and nothing else: the run is done.
 */
async function notify(report, settings, edges) {
    const { configuration } = await (0,reading/* readEnvironments */.zm)(settings.config, edges.workspace);
    if (configuration === undefined || configuration.notifications.length === 0)
        return report;
    const receivers = configuration.notifications.filter(isMessageReceiver);
    const told = await openTold(receivers, report, settings, edges);
    const [settled, dashboard] = await Promise.all([
        (0,settle/* settle */.G)(receivers, atOnce, (receiver) => tell(receiver, report, told, edges)),
        keepDashboard(configuration, report, settings, edges),
    ]);
    const [, failures] = (0,sort_out/* sortOut */.$)(settled);
    const found = (0,severities/* withSeverities */.s)([...failures, ...dashboard, ...(await told.keep())], configuration.severities);
    return { ...report, problems: (0,assemble/* inProblemOrder */.D)([...report.problems, ...found]) };
}
/** Throws what could not be delivered. */
async function tell(receiver, report, told, { courier, around }) {
    const news = told.newsFor(receiver);
    const events = [
        ...(report.deeds ?? []).map((deed) => eventOf(deed, around)).filter((event) => isFor(receiver, event)),
        ...(news.length === 0 ? [] : [failureOf(news, around)]),
    ];
    const problem = await courier.deliver(receiver, bodiesFor(receiver.type, events, around));
    if (problem !== undefined)
        throw problem;
    told.note(receiver, news);
}
function isFor({ on }, { occasions }) {
    return occasions.some((occasion) => on.includes(occasion));
}
function isMessageReceiver(receiver) {
    return receiver.type !== 'issue';
}


/***/ })

};

//# sourceMappingURL=1337.index.js.map