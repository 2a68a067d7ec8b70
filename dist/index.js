import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 65283:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   ZY: () => (/* binding */ overlaid),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/**
 * Makes a source of files in memory. Paths are taken as they stand: `.` holds every file, `apps` holds `apps/a.yaml` and
 * not `apps-old/a.yaml`.
 */
function sourceOf(files) {
    return {
        find: (under, needles) => {
            const found = files.filter(({ path, text }) => under.some((place) => isUnder(place, path)) && needles.some((needle) => text.includes(needle)));
            return Promise.resolve({ files: found, problems: [], looked: files.length });
        },
    };
}
/** Lays changed files over a source: what the source finds, with their text. */
function overlaid(source, changed) {
    const renewed = (file) => ({ path: file.path, text: changed.get(file.path) ?? file.text });
    return {
        find: async (under, needles) => {
            const found = await source.find(under, needles);
            return { ...found, files: found.files.map(renewed) };
        },
    };
}
/**
 * Tells whether a file is a place or below it.
 *
 *     ('apps', 'apps/a.yaml') → true    ('apps', 'apps-old/a.yaml') → false    ('.', 'a.yaml') → true
 */
function isUnder(place, path) {
    return place === '.' || path === place || path.startsWith(`${place}/`);
}


/***/ }),

/***/ 2686:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ excuseProblems),
/* harmony export */   WH: () => (/* binding */ excusesIn),
/* harmony export */   _K: () => (/* binding */ excused)
/* harmony export */ });
/* harmony import */ var _problem_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42721);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97420);
/* harmony import */ var _problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58986);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(72561);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7976);





const opening = 'image-automation:';
const comment = /(?:^|\s)#+\s*image-automation:\s*(.*?)\s*$/;
const grammar = /^allow\s+(\S+?)[:,]?(?:\s+(?:because\b\s*)?(.*))?$/;
const pattern = '# image-automation: allow CODE because REASON';
/**
 * Finds the comments that excuse a problem: of their own line where something stands before them, and else of the next
 * line that is no such comment.
 *
 *     '# image-automation: allow policy/unbounded-range because we follow upstream' in line 3 → excuses line 4
 */
function excusesIn(files) {
    const [excuses, problems] = (0,_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__/* .sortOut */ .$)(files.filter(({ text }) => text.includes(opening)).flatMap(readFile));
    return { excuses, problems };
}
function readFile({ path, text }) {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
        const words = comment.exec(line)?.[1];
        return words === undefined ? [] : [readExcuse(words, { file: path, line: index + 1 }, coveredBy(lines, index))];
    });
}
function coveredBy(lines, index) {
    const isAlone = (line) => line !== undefined && /^\s*#/.test(line) && comment.test(line);
    let covered = index;
    while (isAlone(lines[covered]))
        covered += 1;
    return covered + 1;
}
function readExcuse(words, at, line) {
    const [, code, reason = ''] = grammar.exec(words) ?? [];
    const subject = `Cannot excuse anything by "${words}"`;
    if (code === undefined)
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('excuse/malformed', `${subject}: it is not of the form "${pattern}"`, {
            at,
            hint: `Write: ${pattern}`,
        });
    if (!(0,_problem_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblemCode */ .N)(code)) {
        const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(code, Object.keys(_problem_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x));
        const hint = meant === undefined ? 'The code of a problem stands in brackets behind its place.' : `Did you mean ${meant}?`;
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('excuse/malformed', `${subject}: there is no problem "${code}"`, { at, hint });
    }
    if (reason === '')
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('excuse/no-reason', `${subject}: it gives no reason`, {
            at,
            hint: `Write: # ${opening} allow ${code} because REASON`,
        });
    return { code, at, line };
}
/**
 * Takes out the problems that are excused; what says that something was not done stays as a notice.
 *
 *     ([policy/descending at a.yaml:4], [allows it there]) → []
 */
function excused(problems, excuses) {
    const allowed = new Set(excuses.map(({ code, at, line }) => keyOf(code, at.file, line)));
    return problems.flatMap((problem) => {
        const { code, at } = problem;
        return allowed.has(keyOf(code, at?.file, at?.line)) ? (0,_severities_js__WEBPACK_IMPORTED_MODULE_3__/* .silenced */ .I)(problem) : problem;
    });
}
/** Finds what is wrong with excuses: those that excuse none of the problems, which must be all that there are. */
function excuseProblems(problems, { excuses, problems: faults }) {
    const found = new Set(problems.map(({ code, at }) => keyOf(code, at?.file, at?.line)));
    const idle = excuses.filter(({ code, at, line }) => !found.has(keyOf(code, at.file, line)));
    return [...faults, ...idle.map(unusedExcuse)];
}
function keyOf(code, file, line) {
    return `${code} ${line ?? 0} ${file ?? ''}`;
}
function unusedExcuse({ code, at, line }) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('excuse/unused', `Cannot see what "allow ${code}" excuses: line ${line} has no such problem`, {
        at,
        hint: 'Remove the comment.',
    });
}


/***/ }),

/***/ 7976:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ silenced),
  s: () => (/* binding */ withSeverities)
});

;// CONCATENATED MODULE: ./src/core/check/advice.ts
/**
 * The codes that say how something could be better. Any other says that something was not written, or not done, which
 * nobody may hide: turned off or excused, it is a notice. docs/problems.md names these too, and a test holds the two
 * together.
 */
const advice = new Set([
    'object/old-version',
    'object/suspended',
    'object/template',
    'object/short-interval',
    'repository/no-exclusions',
    'credentials/no-match',
    'policy/unused',
    'policy/unbounded-range',
    'policy/pre-release-leak',
    'policy/descending',
    'policy/unanchored-pattern',
    'policy/extract-no-group',
    'policy/imprecise-number',
    'memory/empty',
    'marker/malformed',
    'marker/unreachable',
    'marker/unknown-policy',
    'marker/unknown-suffix',
    'marker/no-automation',
    'marker/empty-digest',
    'marker/unquoted',
    'automation/none',
    'automation/overlap',
    'automation/protected-environment',
    'automation/several-environments',
    'automation/no-path',
    'automation/no-branch',
    'automation/bare-message',
    'hold/idle',
    'hold/unused',
    'excuse/malformed',
    'excuse/no-reason',
    'excuse/unused',
    'promotion/none',
    'publish/author-not-used',
    'publish/no-workflow-runs',
    'init/not-an-image',
    'init/no-tag',
    'init/no-order',
    'init/outside-environments',
    'test/none',
]);
/** Tells whether a code may be turned off or excused. `'policy/unused' → true`, `'edit/unproved' → false` */
function isAdvice(code) {
    return advice.has(code);
}

;// CONCATENATED MODULE: ./src/core/check/severities.ts

/**
 * Gives each problem the severity that the configuration sets for its code, and leaves out what it turns off. What says
 * that something was not done stays as a notice. Only what is shown changes, and the exit status: this comes after all
 * that a run decides.
 *
 *     ([policy/unused warning], { policy/unused: off }) → []    (edit/unproved, off) → edit/unproved as a notice
 */
function withSeverities(problems, severities) {
    return problems.flatMap((problem) => {
        const severity = severities.get(problem.code) ?? problem.severity;
        return severity === 'off' ? silenced(problem) : [problem.with({ severity })];
    });
}
/** What is left of a problem that nobody wants to see. */
function silenced(problem) {
    return isAdvice(problem.code) ? [] : [problem.with({ severity: 'notice' })];
}


/***/ }),

/***/ 61449:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ civilDayOf),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   jR: () => (/* binding */ dayNumberOf)
/* harmony export */ });
// Years are counted from March, so that the leap day is the last of its year, and in eras of 400 years, which all have
// the same number of days: https://howardhinnant.github.io/date_algorithms.html
const daysOfEra = 146_097;
const daysFromEraToEpoch = 719_468;
/**
 * Counts the days from 1970-01-01 to a day.
 *
 *     { year: 2000, month: 3, day: 1 } → 11017
 */
function dayNumberOf({ year, month, day }) {
    const fromMarch = month > 2 ? year : year - 1;
    const era = Math.floor(fromMarch / 400);
    const yearOfEra = fromMarch - era * 400;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * daysOfEra + dayOfEra - daysFromEraToEpoch;
}
/**
 * Names the day that stands so many days after 1970-01-01.
 *
 *     11017 → { year: 2000, month: 3, day: 1 }
 */
function civilDayOf(dayNumber) {
    const days = dayNumber + daysFromEraToEpoch;
    const era = Math.floor(days / daysOfEra);
    const dayOfEra = days - era * daysOfEra;
    const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
    const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
    return { year: yearOfEra + era * 400 + (month > 2 ? 0 : 1), month, day };
}
/**
 * Tells the weekday of a day number: 0 is Sunday, as in cron.
 *
 *     0 → 4 (1970-01-01 was a Thursday)
 */
function weekdayOf(dayNumber) {
    return (((dayNumber + 4) % 7) + 7) % 7;
}


/***/ }),

/***/ 47840:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ defaultHolds)
/* harmony export */ });
const defaultHolds = '.github/image-holds.yaml';


/***/ }),

/***/ 24656:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseCron),
/* harmony export */   u: () => (/* binding */ fallsOn)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72561);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _civil_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61449);



const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const fields = {
    minute: { name: 'minute', least: 0, most: 59, words: [] },
    hour: { name: 'hour', least: 0, most: 23, words: [] },
    dayOfMonth: { name: 'day of the month', least: 1, most: 31, words: [] },
    month: { name: 'month', least: 1, most: 12, words: months },
    dayOfWeek: { name: 'day of the week', least: 0, most: 7, words: weekdays },
};
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const hint = 'Write five fields as in "0 18 * * 5": minute, hour, day of the month, month, day of the week.';
/**
 * Reads a cron schedule: minute, hour, day of the month, month, day of the week, with lists, ranges, steps and the
 * names of months and days. As in Vixie cron (crontab(5)), where neither kind of day begins with `*`, either will do.
 * Throws a Problem (`config/invalid-cron`), also for a schedule that falls on no day of any year.
 *
 *     '0 18 * * FRI' → { minutes: [1080], daysOfWeek: [5], … }
 */
function parseCron(text) {
    const parts = text.trim().split(/\s+/);
    const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = ''] = parts;
    if (parts.length !== 5)
        throw wrong(text, `it has ${parts.length} fields, and five are wanted`);
    const minutes = valuesOf(text, minute, fields.minute);
    const cron = {
        text,
        minutes: valuesOf(text, hour, fields.hour).flatMap((at) => minutes.map((past) => at * 60 + past)),
        months: valuesOf(text, month, fields.month),
        daysOfMonth: valuesOf(text, dayOfMonth, fields.dayOfMonth),
        daysOfWeek: [...new Set(valuesOf(text, dayOfWeek, fields.dayOfWeek).map((at) => at % 7))].sort((a, b) => a - b),
        eitherDay: !dayOfMonth.startsWith('*') && !dayOfWeek.startsWith('*'),
    };
    if (!hasDay(cron))
        throw wrong(text, 'there is no such day in any year');
    return cron;
}
/**
 * Tells whether a schedule falls on a day, counted from 1970-01-01.
 *
 *     ('0 18 * * FRI', 1 (a Friday)) → true
 */
function fallsOn(cron, dayNumber) {
    const { month, day } = (0,_civil_js__WEBPACK_IMPORTED_MODULE_1__/* .civilDayOf */ .Py)(dayNumber);
    if (!cron.months.includes(month))
        return false;
    const ofMonth = cron.daysOfMonth.includes(day);
    const ofWeek = cron.daysOfWeek.includes((0,_civil_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdayOf */ .Up)(dayNumber));
    return cron.eitherDay ? ofMonth || ofWeek : ofMonth && ofWeek;
}
function hasDay(cron) {
    return cron.eitherDay || cron.months.some((at) => (longestMonths[at - 1] ?? 0) >= Math.min(...cron.daysOfMonth));
}
function valuesOf(text, part, field) {
    const values = new Set();
    for (const item of part.split(',')) {
        const [least, most, step] = rangeOf(text, item, field);
        for (let value = least; value <= most; value += step)
            values.add(value);
    }
    return [...values].sort((a, b) => a - b);
}
function rangeOf(text, item, field) {
    const parts = /^(?:\*|(\d+|[a-z]+)(?:-(\d+|[a-z]+))?)(?:\/([1-9]\d*))?$/i.exec(item);
    if (parts === null)
        throw wrong(text, `"${item}" is no ${field.name}`);
    const [, first, last, step] = parts;
    if (first === undefined)
        return [field.least, field.most, Number(step ?? 1)];
    if (last === undefined && step !== undefined) {
        throw wrong(text, `"${item}" has a step without a range`, `Write "${first}-${field.most}/${step}".`);
    }
    const least = valueOf(text, first, field);
    const most = last === undefined ? least : endOf(least, valueOf(text, last, field), field);
    if (most < least)
        throw wrong(text, `the range "${item}" runs backwards`, 'Write two ranges with a comma between them.');
    return [least, most, Number(step ?? 1)];
}
/** Sunday is both the first day of the week and the last: a range may end on it. */
function endOf(least, most, field) {
    return field === fields.dayOfWeek && most === 0 && least > 0 ? 7 : most;
}
function valueOf(text, word, field) {
    const named = field.words.indexOf(word.toLowerCase());
    const value = named >= 0 ? named + field.least : Number(word);
    if (value >= field.least && value <= field.most)
        return value;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, field.words);
    throw wrong(text, `"${word}" is no ${field.name}`, meant === undefined ? hint : `Did you mean "${meant}"?`);
}
function wrong(text, found, way = hint) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('config/invalid-cron', `Cannot read the schedule "${text}": ${found}`, { hint: way });
}


/***/ }),

/***/ 10795:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ printInstant),
/* harmony export */   Rc: () => (/* binding */ second),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   nW: () => (/* binding */ hour),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _civil_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61449);

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const grammar = /^(\d{4}-\d\d-\d\d)(?:[Tt ]([\d:.]+)([Zz]|[+-]\d\d:\d\d))?$/;
const timeGrammar = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d+)?)?$/;
/**
 * Reads a moment of RFC 3339, or a date alone, which means its first moment in UTC; undefined where the text is neither.
 * A time of day without an offset is not read: nobody could say which moment it is.
 *
 *     '2026-07-01T12:00:00+02:00' → 1782900000000    '2026-07-01' → 1782864000000    '2026-02-30' → undefined
 */
function parseInstant(text) {
    const [, date, time = '00:00', offset = 'Z'] = grammar.exec(text) ?? [];
    const midnight = date === undefined ? undefined : midnightOf(date);
    const passed = passedOf(time);
    return midnight === undefined || passed === undefined ? undefined : midnight + passed - offsetOf(offset);
}
/**
 * Writes a moment in UTC, with milliseconds only where it has any.
 *
 *     1782900000000 → '2026-07-01T10:00:00Z'
 */
function printInstant(instant) {
    const whole = Math.floor(instant);
    const dayNumber = Math.floor(whole / day);
    const rest = whole - dayNumber * day;
    const date = (0,_civil_js__WEBPACK_IMPORTED_MODULE_0__/* .civilDayOf */ .Py)(dayNumber);
    const time = [rest / hour, (rest % hour) / minute, (rest % minute) / second].map((part) => digits(part, 2));
    const fraction = rest % second === 0 ? '' : `.${digits(rest % second, 3)}`;
    return `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}T${time.join(':')}${fraction}Z`;
}
function midnightOf(text) {
    const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
    const dayNumber = (0,_civil_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumberOf */ .jR)({ year, month, day: date });
    const real = (0,_civil_js__WEBPACK_IMPORTED_MODULE_0__/* .civilDayOf */ .Py)(dayNumber);
    return real.month === month && real.day === date ? dayNumber * day : undefined;
}
function passedOf(text) {
    const [found, hours, minutes, seconds = '0', fraction = '.0'] = timeGrammar.exec(text) ?? [];
    if (found === undefined)
        return undefined;
    const whole = Number(hours) * hour + Number(minutes) * minute + Number(seconds) * second;
    return whole + Math.trunc(Number(`0${fraction.slice(0, 4)}`) * second);
}
function offsetOf(text) {
    if (text === 'Z' || text === 'z')
        return 0;
    const size = Number(text.slice(1, 3)) * hour + Number(text.slice(4)) * minute;
    return text.startsWith('-') ? -size : size;
}
function digits(value, length) {
    return String(Math.floor(value)).padStart(length, '0');
}


/***/ }),

/***/ 92508:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parsePolicyId)
/* harmony export */ });
/* harmony import */ var _flux_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5701);

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

/***/ 90266:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ freezeWindow),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _settings_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29205);
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24656);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10795);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(23202);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(91625);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(15118);






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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readHolds)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38815);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(93613);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(29309);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10795);
/* harmony import */ var _policy_name_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(92508);
/* harmony import */ var _read_promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82824);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(23202);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(91625);








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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ noWishes),
/* harmony export */   Aw: () => (/* binding */ wishKeys),
/* harmony export */   KF: () => (/* binding */ promotion),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   p9: () => (/* binding */ wishesOf),
/* harmony export */   qp: () => (/* binding */ patterns)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38815);
/* harmony import */ var _policy_name_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(92508);
/* harmony import */ var _read_freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90266);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23202);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(91625);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(26355);






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
/** What is wished of a pull request where nothing is said. */
const noWishes = {
    labels: [],
    assignees: [],
    reviewers: [],
    teamReviewers: [],
    draft: false,
    autoMerge: false,
};
/** Reads the name of an environment. */
const environmentName = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEnvironmentName */ .gU, 'the name of an environment');
const pattern = (value) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value.node))
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(value);
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(value, ['name', 'by']);
    if (entries === undefined)
        return undefined;
    const [name, by] = [(0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(entries, 'name', _reading_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8), (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(entries, 'by', _reading_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)];
    return name === undefined || by === undefined ? undefined : { name, by };
};
/** Reads one or several patterns of signals: of their names, or `{ name, by }`. */
const patterns = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOrMore */ .h9)(pattern);
const policyName = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, _policy_name_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicyId */ .x, 'a policy as "namespace/name"');
/** Reads the `promotion` of an environment. */
const promotion = (value) => {
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(value, promotionKeys);
    if (entries === undefined)
        return undefined;
    const from = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(entries, 'from', (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOrMore */ .h9)(environmentName));
    const rest = {
        style: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'style', (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('images', 'merge'), 'images'),
        gates: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'gates', gates, noGates),
        onClosedGate: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'on-closed-gate', (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('hold', 'draft'), 'hold'),
        policies: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'policies', (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(policyName, policyName), new Map()),
        pullRequest: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'pull-request', pullRequest, noWishes),
    };
    return from === undefined ? undefined : { from, ...rest };
};
/** Reads what is wished of a pull request, from a map whose other keys are known elsewhere. */
function wishesOf(entries) {
    return {
        labels: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'labels', (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8), []),
        assignees: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'assignees', (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8), []),
        reviewers: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'reviewers', (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8), []),
        teamReviewers: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'team-reviewers', (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8), []),
        draft: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'draft', _reading_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, false),
        autoMerge: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'auto-merge', _reading_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, false),
    };
}
const pullRequest = (value) => {
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(value, wishKeys);
    return entries === undefined ? undefined : wishesOf(entries);
};
const gates = (value) => {
    const entries = (0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(value, gateKeys);
    if (entries === undefined)
        return undefined;
    return {
        soak: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(entries, 'soak', _read_freeze_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p),
        statuses: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'statuses', patterns, []),
        checks: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'checks', patterns, []),
        deployments: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'deployments', patterns, []),
        freeze: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'freeze', (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_read_freeze_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeWindow */ ._), []),
        together: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .defaulted */ .P_)(entries, 'together', (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(policyName, 2)), []),
        approvals: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(entries, 'approvals', (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(1, 6)),
    };
};


/***/ }),

/***/ 23202:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38815);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97420);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91625);



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

/***/ 26701:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   Tx: () => (/* binding */ runningOf)
/* harmony export */ });
/**
 * Adds up the markers of a policy in an environment: each part must be the same wherever it stands.
 *
 *     [{ image: 'ghcr.io/org/app', tag: '1.5.3' }, { tag: '1.5.3', digest }] → { image, tag: '1.5.3', digest }
 *     [{ tag: '1.5.3' }, { tag: '1.5.2' }] → 'contradiction'
 */
function runningOf(values) {
    const images = distinct(values.map(({ image }) => image));
    const tags = distinct(values.map(({ tag }) => tag));
    const digests = distinct(values.map(({ digest }) => digest));
    if (values.length === 0)
        return 'nothing';
    if (Math.max(images.length, tags.length, digests.length) > 1)
        return 'contradiction';
    const [tag] = tags;
    return tag === undefined ? 'no-tag' : { image: images[0], tag, digest: digests[0] };
}
/**
 * Tells whether two values are the same image: a digest that only one of them has makes them differ.
 *
 *     ({ tag: '1.5.3' }, { tag: '1.5.3', digest }) → false
 */
function isSame(one, other) {
    return one.image === other.image && one.tag === other.tag && one.digest === other.digest;
}
/**
 * Writes a version as commits and tables do.
 *
 *     { tag: '1.5.3', digest: 'sha256:…' } → '1.5.3@sha256:…'
 */
function versionText({ tag, digest }) {
    return digest === undefined ? (tag ?? '') : `${tag ?? ''}@${digest}`;
}
function distinct(parts) {
    return [...new Set(parts.filter((part) => part !== undefined))];
}


/***/ }),

/***/ 91625:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   qw: () => (/* binding */ openSheet)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38815);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97420);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72561);



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

/***/ 26355:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 15118:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ momentsOf),
/* harmony export */   k: () => (/* binding */ zoneOf)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10795);

/**
 * Finds a time zone by its IANA name; undefined where there is none of that name.
 *
 *     'Europe/London' → (1782900000000 → 3600000)    'Mars/Olympus' → undefined
 */
function zoneOf(name) {
    try {
        const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
        return (instant) => offsetOf(format.formatToParts(instant));
    }
    catch {
        return undefined;
    }
}
/**
 * Lists the moments at which the clocks of a zone show a time. A time that a change to summer time skips stands for
 * the moment of the change, and one that the change back repeats for both its moments.
 *
 *     Europe/London, 2026-10-25 01:30 → [00:30Z, 01:30Z]    2026-03-29 01:30 → [01:00Z]
 *
 * Takes the day as a number, counted from 1970-01-01, and the times as minutes since its midnight.
 */
function momentsOf(offsetAt, dayNumber, minutes) {
    const midnight = dayNumber * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
    // Offsets lie between -12 and +14 hours: between these two the whole day has passed, whatever the zone.
    const [early, late] = [midnight - 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW, midnight + 37 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW];
    const [before, after] = [offsetAt(early), offsetAt(late)];
    if (before === after)
        return minutes.map((at) => midnight + at * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc - before);
    const change = changeBetween(offsetAt, early, late);
    return minutes.flatMap((at) => {
        const local = midnight + at * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc;
        const moments = [local - before, local - after].filter((moment, index) => index === 0 ? moment < change : moment >= change);
        return moments.length === 0 ? [change] : moments;
    });
}
/** The first moment with the later offset, by halving; zones do not change twice within two days. */
function changeBetween(offsetAt, early, late) {
    const after = offsetAt(late);
    let [low, high] = [early, late];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(middle) === after)
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** `GMT`, `GMT+01:00` and, before standard time, `GMT-00:01:15`. */
function offsetOf(parts) {
    const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
    const size = Number(hours) * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW + Number(minutes) * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc + Number(seconds) * 1000;
    return sign === '-' ? -size : size;
}


/***/ }),

/***/ 96469:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseDocuments)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38815);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97420);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82834);



/** Scalars keep their text, and keys that stand twice are left for us to judge. */
const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false };
/** Nothing in YAML can hold a `---` that begins a line and is no marker (YAML 1.2.2, 9.1.2). */
const marker = /(?<=\n)(?=---(?:[ \t\r\n]|$))/;
/**
 * Parses those documents of a file whose text is wanted, and passes over the rest at the cost of one look: a file of
 * Flux's own components holds a megabyte of other things.
 *
 *     ('a: 1\n---\nb: 2\n', text => text.includes('b')) → one document, whose `b` stands in line 3
 */
function parseDocuments(file, isWanted) {
    if (!isWanted(file.text))
        return [];
    const documents = [];
    let line = 0;
    for (const text of file.text.split(marker)) {
        if (isWanted(text))
            documents.push(...parseChunk(file.path, text, line));
        line += text.split('\n').length - 1;
    }
    return documents;
}
function parseChunk(file, text, linesBefore) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { ...options, lineCounter })];
    const placeOf = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { file, line: linesBefore + line, column: col };
    };
    return documents.map((document) => ({
        text,
        root: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(document.contents),
        placeOf,
        flaw: flawOf(document, text, placeOf),
    }));
}
function flawOf(document, text, placeOf) {
    const [error] = document.errors;
    if (error === undefined)
        return undefined;
    const at = placeOf(error.pos[0]);
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('file/invalid-yaml', `Cannot read a document of "${at.file}": ${error.message}`, {
        at,
        hint: text.includes('{{')
            ? 'Templates are read only as rendered: leave their directory out of path.'
            : 'Correct the YAML at this line.',
    });
}


/***/ }),

/***/ 40247:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ timeoutPattern),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32175);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(47763);


const milliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const part = /([0-9]+(?:\.[0-9]+)?)(ms|s|m|h)/g;
/** Go counts nanoseconds in 64 bits, and refuses what does not fit. */
const longest = 2 ** 63 / 1e6;
/** The CRDs' patterns, as they print them; `timeout` of an ImageRepository knows no hours. */
const durationPattern = '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$';
const timeoutPattern = '^([0-9]+(\\.[0-9]+)?(ms|s|m))+$';
/** Reads a Go duration, in milliseconds, within one of the CRDs' patterns. `'1h30m' → 5400000` */
function duration(pattern) {
    const grammar = new RegExp(pattern);
    const hint = pattern === timeoutPattern ? 'Write minutes or seconds, such as 1m30s.' : 'Write a unit, such as 5m or 1h30m.';
    return (value, field) => {
        if (value?.kind !== 'string') {
            if (value !== undefined)
                (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .mistyped */ .E1)(value, field, 'string', hint);
            return 0;
        }
        const { text, offset } = value;
        const total = grammar.test(text) ? sumOf(text) : Number.POSITIVE_INFINITY;
        if (total <= longest)
            return total;
        (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} is "${text}": it should match '${pattern}'`, { offset, hint });
        return 0;
    };
}
function sumOf(text) {
    let total = 0;
    for (const [, amount, unit = ''] of text.matchAll(part))
        total += Number(amount) * (milliseconds[unit] ?? 0);
    return total;
}


/***/ }),

/***/ 32175:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Members),
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72561);


/** What is written in place of nothing, for the fields that are forgotten most. */
const examples = {
    interval: 'interval: 5m',
    image: 'image: REGISTRY/ORG/APP, without a tag',
    imageRepositoryRef: 'imageRepositoryRef: { name: NAME }',
    policy: "policy: { semver: { range: '1.x' } }",
    sourceRef: 'sourceRef: { kind: GitRepository, name: flux-system }',
    commit: 'commit: { author: { name: NAME, email: ADDRESS } }',
};
/** Reports a mistake in a field; the state names the field and what is wrong with it, and Flux's own words follow. */
function fail(field, state, details = {}) {
    const { subject, policy, placeOf, problems } = field.reading;
    const { code = 'object/invalid-field', offset = field.key, ...rest } = details;
    const words = rest.flux === undefined ? state : `${state}: ${rest.flux.message}`;
    problems.push(new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(code, `Cannot read ${subject}: ${words}`, { ...rest, at: placeOf(offset), policy }));
}
/** Reads the members of a mapping by name; at the end, what nobody asked for is unknown. */
class Members {
    #field;
    #members;
    #asked = new Set();
    #problemsBefore;
    constructor(field, members) {
        this.#field = field;
        this.#members = members;
        this.#problemsBefore = field.reading.problems.length;
    }
    /** Tells whether nothing was found wrong so far: rules between members mean something only then. */
    isSound() {
        const problems = this.#field.reading.problems.slice(this.#problemsBefore);
        return problems.every(({ severity }) => severity !== 'error');
    }
    /** Reads a member that may be absent; null is absent (Kubernetes prunes it). */
    optional(name, read) {
        const found = this.#find(name);
        return found === undefined ? undefined : read(found.value, found.field);
    }
    /** Reads a member that must be there. */
    required(name, read, details = {}) {
        const found = this.#find(name);
        if (found !== undefined)
            return read(found.value, found.field);
        const { hintForMissing } = this.#field.reading;
        const hint = hintForMissing === undefined ? undefined : `Write ${examples[name] ?? 'it'}. ${hintForMissing}`;
        this.fail(name, 'is missing', { code: 'object/missing-field', hint, ...details });
        return read(undefined, this.#fieldOf(name));
    }
    /** Reports a mistake in a member, or in its absence. */
    fail(name, state, details = {}) {
        const field = this.#fieldOf(name);
        fail(field, `${field.path} ${state}`, details);
    }
    /** Passes over members that are no concern of ours: these, or all that are left. */
    ignore(...names) {
        for (const name of names.length === 0 ? this.#members.keys() : names)
            this.#asked.add(name);
    }
    /** Reports the members that nobody asked for. A cluster refuses the object then: what they were to do is lost. */
    finish() {
        for (const [name, { value, offset }] of this.#members) {
            if (this.#asked.has(name))
                continue;
            if (value.kind === 'unreadable')
                this.fail(name, value.why, { offset: value.offset, hint: value.hint });
            else
                this.#unknown(name, offset);
        }
        this.ignore();
    }
    #unknown(name, offset) {
        const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, this.#asked);
        this.fail(name, 'is no field that Flux knows', {
            code: 'object/unknown-field',
            hint: meant === undefined ? 'Remove it: the API server refuses it too.' : `Did you mean ${meant}?`,
            offset,
        });
    }
    #find(name) {
        this.#asked.add(name);
        const member = this.#members.get(name);
        if (member === undefined)
            return undefined;
        const field = this.#fieldOf(name);
        const value = field.reading.rewrite(member.value);
        if (value.kind === 'null')
            return undefined;
        field.reading.fields.set(field.path, field.reading.placeOf(member.offset));
        return { value, field };
    }
    #fieldOf(name) {
        const { path, key, reading } = this.#field;
        const offset = this.#members.get(name)?.offset ?? key;
        return { path: path === '' ? name : `${path}.${name}`, key: offset, reading };
    }
}


/***/ }),

/***/ 5701:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ repositoryIdOf),
/* harmony export */   bK: () => (/* binding */ policyIdOf),
/* harmony export */   oy: () => (/* binding */ automationIdOf)
/* harmony export */ });
/** Names an ImagePolicy. `{ namespace: 'apps', name: 'web' } → 'apps/web'` */
function policyIdOf({ namespace, name }) {
    return `${namespace}/${name}`;
}
/** Names an ImageRepository. `{ namespace: 'apps', name: 'web' } → 'apps/web'` */
function repositoryIdOf({ namespace, name }) {
    return `${namespace}/${name}`;
}
/** Names an ImageUpdateAutomation. `{ namespace: 'apps', name: 'web' } → 'apps/web'` */
function automationIdOf({ namespace, name }) {
    return `${namespace}/${name}`;
}


/***/ }),

/***/ 77745:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ imagePolicySpec)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40247);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32175);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5701);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(47763);




/**
 * Reads the spec of an ImagePolicy in this namespace, as its CRD validates it, with the rules between fields.
 *
 *     { imageRepositoryRef: { name: app }, policy: { alphabetical: {} } }
 *     → { repository: 'apps/app', rule: { kind: 'alphabetical', order: 'asc' }, digestReflection: 'Never', … }
 */
function imagePolicySpec(namespace) {
    return (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((spec) => {
        const digestReflection = spec.optional('digestReflectionPolicy', (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['Never', 'IfNotPresent', 'Always'])) ?? 'Never';
        return {
            repository: spec.required('imageRepositoryRef', repositoryReference(namespace)),
            rule: spec.required('policy', rule),
            filter: spec.optional('filterTags', filter),
            digestReflection,
            interval: intervalOf(spec, digestReflection),
            suspend: spec.optional('suspend', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM) ?? false,
        };
    });
}
function repositoryReference(ownNamespace) {
    return (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((reference) => {
        const namespace = reference.optional('namespace', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOrUnset */ .aT) ?? ownNamespace;
        return (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryIdOf */ .Bu)({ namespace, name: reference.required('name', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU) });
    });
}
const semver = (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((rule) => rule.required('range', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj));
const ordered = (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((rule) => rule.optional('order', (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['asc', 'desc'], invalidOrder)) ?? 'asc');
/** What the controller says where the API server let another order pass; it reads the two in any case. */
function invalidOrder(text) {
    const order = text.toUpperCase();
    if (order === 'ASC' || order === 'DESC')
        return undefined;
    const state = `invalid order argument provided: '${order}', must be one of: ASC, DESC`;
    return { reason: 'InvalidPolicy', message: `invalid policy: ${state}` };
}
/** internal/policy/factory.go: the first of semver, alphabetical and numerical counts. */
const rule = (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((policy, field) => {
    const range = policy.optional('semver', semver);
    const alphabetical = policy.optional('alphabetical', ordered);
    const numerical = policy.optional('numerical', ordered);
    const [first, ...others] = [
        range === undefined ? [] : [{ kind: 'semver', range }],
        alphabetical === undefined ? [] : [{ kind: 'alphabetical', order: alphabetical }],
        numerical === undefined ? [] : [{ kind: 'numerical', order: numerical }],
    ].flat();
    policy.finish();
    if (first === undefined) {
        if (policy.isSound())
            refuseWithoutRule(field);
        return { kind: 'alphabetical', order: 'asc' };
    }
    for (const { kind } of others) {
        policy.fail(kind, `stands beside ${first.kind}, and Flux follows ${first.kind} alone`, {
            severity: 'warning',
            hint: `Remove ${kind}.`,
        });
    }
    return first;
});
function refuseWithoutRule(field) {
    (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)(field, `${field.path} names no rule`, {
        code: 'policy/invalid',
        hint: 'Give it one of semver, alphabetical and numerical; `alphabetical: {}` will do, `alphabetical:` is null.',
        flux: { reason: 'InvalidPolicy', message: 'invalid policy: given ImagePolicyChoice object is invalid' },
    });
}
const filter = (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)((tags) => {
    const pattern = tags.optional('pattern', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj) ?? '';
    const extract = tags.optional('extract', _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj) ?? '';
    // Go expands it to one text for every tag, so that the choice would be any tag but the one that was meant.
    if (extract.includes('$${')) {
        tags.fail('extract', `is "${extract}", which expands to the same text for every tag`, {
            hint: '`$${name}` is for the variables of a Flux Kustomization (spec.postBuild), and none was found that applies here. Let path hold it, or write `$name`.',
        });
    }
    return { pattern, extract };
});
/** The two CEL rules of the CRD. */
function intervalOf(spec, digestReflection) {
    const interval = spec.optional('interval', (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq));
    if (!spec.isSound())
        return undefined;
    if (interval !== undefined && digestReflection !== 'Always') {
        const words = "spec.interval is only accepted when spec.digestReflectionPolicy is set to 'Always'";
        spec.fail('interval', `must go: ${words}`, { hint: 'Remove it, or set digestReflectionPolicy to Always.' });
    }
    if (interval === undefined && digestReflection === 'Always') {
        const message = "spec.interval must be set when spec.digestReflectionPolicy is set to 'Always'";
        spec.fail('interval', 'is missing', {
            code: 'object/missing-field',
            hint: 'Write interval: 10m beside digestReflectionPolicy.',
            flux: { reason: 'IntervalNotConfigured', message },
        });
    }
    return interval;
}


/***/ }),

/***/ 83239:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ defaultExclusionList),
/* harmony export */   p: () => (/* binding */ imageRepositorySpec)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40247);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(47763);


/** cosign's signatures (image-reflector-controller, GetExclusionList): `[]` asks for no more than leaving it out does. */
const defaultExclusionList = ['^.*\\.sig$'];
const namespaceSelector = (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((selector) => selector.optional('matchLabels', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMap */ .Qi) ?? {});
const accessFrom = (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((access) => access.required('namespaceSelectors', (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(namespaceSelector)));
/**
 * Reads the spec of an ImageRepository, as its CRD validates it.
 *
 *     { image: ghcr.io/org/app, interval: 5m } → { image: 'ghcr.io/org/app', interval: 300000, provider: 'generic', … }
 */
const imageRepositorySpec = (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)((spec) => {
    const exclusionList = spec.optional('exclusionList', (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj, 25)) ?? [];
    return {
        image: spec.required('image', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj),
        interval: spec.required('interval', (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq)),
        timeout: spec.optional('timeout', (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutPattern */ .U8)),
        secretRef: spec.optional('secretRef', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .localReference */ .lM),
        proxySecretRef: spec.optional('proxySecretRef', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .localReference */ .lM),
        certSecretRef: spec.optional('certSecretRef', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .localReference */ .lM),
        serviceAccountName: spec.optional('serviceAccountName', (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .atMost */ .Tu)(253)),
        provider: spec.optional('provider', (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['generic', 'aws', 'azure', 'gcp'])) ?? 'generic',
        insecure: spec.optional('insecure', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM) ?? false,
        suspend: spec.optional('suspend', _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM) ?? false,
        exclusionList: exclusionList.length === 0 ? defaultExclusionList : exclusionList,
        accessFrom: spec.optional('accessFrom', accessFrom),
    };
});


/***/ }),

/***/ 61855:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26669);


/**
 * Gathers what was read. An object that is written twice is used only where both say the same, and an object with a
 * broken namesake is not used at all: which of the two the cluster holds is not ours to guess.
 *
 *     ({ objects: [policy, otherOfThatName] }) → { policies: {}, broken: { 'ImagePolicy/apps/web': object/duplicate } }
 */
function inventoryOf(...reads) {
    const broken = new Map();
    for (const { kind, id, problem } of reads.flatMap((read) => read.broken)) {
        if (!broken.has(`${kind}/${id}`))
            broken.set(`${kind}/${id}`, problem);
    }
    const usable = [];
    const duplicates = [];
    for (const [key, [first, ...others]] of byKey(reads.flatMap((read) => read.objects))) {
        const found = others.flatMap((other) => duplicateOf(first, other));
        duplicates.push(...found);
        const conflict = found.find(({ severity }) => severity === 'error');
        if (conflict !== undefined && !broken.has(key))
            broken.set(key, conflict);
        if (!broken.has(key))
            usable.push(first);
    }
    const sources = new Map(reads.flatMap((read) => read.sources).map(({ id, ref }) => [id, ref]));
    return {
        repositories: new Map(usable.filter((one) => one.kind === 'ImageRepository').map((one) => [one.id, one])),
        policies: new Map(usable.filter((one) => one.kind === 'ImagePolicy').map((one) => [one.id, one])),
        automations: usable
            .filter((one) => one.kind === 'ImageUpdateAutomation')
            .map((one) => ({
            ...one,
            checkout: one.checkout ?? sources.get(`${one.source.namespace}/${one.source.name}`),
        })),
        broken: new Map([...broken].sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(a, b))),
        namespaces: labelsByName(reads.flatMap((read) => read.namespaces)),
        secrets: {
            secrets: byId(reads.flatMap((read) => read.secrets)),
            accounts: byId(reads.flatMap((read) => read.accounts)),
        },
        problems: [...reads.flatMap((read) => read.problems), ...duplicates],
    };
}
/** Those of one name that say the same, wherever they stand, are one. */
function byId(items) {
    const result = new Map();
    for (const item of items) {
        const known = result.get(item.id) ?? new Map();
        const content = JSON.stringify({ ...item, at: undefined });
        if (!known.has(content))
            known.set(content, item);
        result.set(item.id, known);
    }
    return new Map([...result].map(([id, known]) => [id, [...known.values()]]));
}
function byKey(objects) {
    const groups = new Map();
    for (const object of objects) {
        const key = `${object.kind}/${object.id}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [object]);
        else
            group.push(object);
    }
    return [...groups].sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(a, b));
}
function duplicateOf(first, other) {
    const [here, there] = [nameOf(first.meta.at), nameOf(other.meta.at)];
    const subject = `${first.kind} "${first.id}"`;
    if (contentOf(first) !== contentOf(other)) {
        const message = `Cannot use ${subject}: it is written at ${here} and again, otherwise, at ${there}`;
        const hint = 'Keep one of the two, or let path name the directories of one cluster only.';
        return [new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('object/duplicate', message, { at: other.meta.at, hint, policy: policyOf(first) })];
    }
    // One place read twice is one object: two Flux Kustomizations apply it, or two renders hold it.
    if (here === there)
        return [];
    const message = `Cannot tell two of ${subject} apart: it is written at ${here} and again, alike, at ${there}`;
    return [
        new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('object/duplicate', message, { at: other.meta.at, severity: 'warning', hint: 'Keep one of the two.' }),
    ];
}
function policyOf(object) {
    return object.kind === 'ImagePolicy' ? object.id : undefined;
}
function nameOf({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** An object as text, but for its places; members in one order, whatever order they were written in. */
function contentOf(object) {
    return JSON.stringify({ ...object, meta: { ...object.meta, at: undefined, fields: undefined } }, (_, value) => isPlain(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(a, b))) : value);
}
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What two manifests of a namespace agree on; a label that one of them lacks may not be there. */
function labelsByName(namespaces) {
    const result = new Map();
    for (const { name, labels } of namespaces) {
        const known = result.get(name);
        const agreed = Object.entries(labels).filter(([key, value]) => known === undefined || known[key] === value);
        result.set(name, Object.fromEntries(agreed));
    }
    return new Map([...result].sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(a, b)));
}


/***/ }),

/***/ 51512:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ normalPath)
/* harmony export */ });
/**
 * Brings a path that Flux joins to the root of a repository into the form that files have here: no `.`, no leading or
 * doubled `/`, and `..` stops at the root (Flux uses securejoin); the root itself is '.'.
 *
 *     './apps//prod/' → 'apps/prod'    '../x' → 'x'    '' → '.'
 */
function normalPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}


/***/ }),

/***/ 56024:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTrue),
/* harmony export */   I: () => (/* binding */ scalarKindOf)
/* harmony export */ });
const nothing = /^(?:|~|null|Null|NULL)$/;
const truth = /^(?:y|Y|yes|Yes|YES|on|On|ON|true|True|TRUE)$/;
const untruth = /^(?:n|N|no|No|NO|off|Off|OFF|false|False|FALSE)$/;
const endless = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** Decimal, 0x, 0o, 0b and the old octal with a bare 0, as strconv.ParseInt(…, 0, 64) has them. */
const whole = /^[-+]?(?:0|[1-9][0-9]*|0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/**
 * Tells what a plain (unquoted) scalar is to Kubernetes, which reads YAML 1.1: go-yaml's resolve, by way of
 * sigs.k8s.io/yaml, where a float without a fraction has become an integer on its way through JSON.
 *
 *     '1.10' → 'number'    '1.0' → 'integer'    'on' → 'boolean'    '~' → 'null'    '1.x' → 'string'
 */
function scalarKindOf(text) {
    if (nothing.test(text))
        return 'null';
    if (truth.test(text) || untruth.test(text))
        return 'boolean';
    if (endless.test(text))
        return 'number';
    // Underscores part digits in YAML 1.1; only what begins like a number loses them.
    const digits = /^[-+]?[0-9]/.test(text) ? text.replaceAll('_', '') : text;
    if (whole.test(digits))
        return 'integer';
    // strconv.ParseFloat refuses what overflows, so that 1e400 stays text.
    if (!float.test(digits) || !Number.isFinite(Number(digits)))
        return 'string';
    return Number.isSafeInteger(Number(digits)) ? 'integer' : 'number';
}
/** Reads the truth of a plain scalar whose kind is boolean. `'yes' → true`, `'off' → false` */
function isTrue(text) {
    return truth.test(text);
}


/***/ }),

/***/ 362:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readObjects),
  w: () => (/* binding */ readRendered)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
// EXTERNAL MODULE: ./src/core/flux/field.ts
var flux_field = __nccwpck_require__(32175);
// EXTERNAL MODULE: ./src/core/flux/ids.ts
var ids = __nccwpck_require__(5701);
// EXTERNAL MODULE: ./src/core/flux/image-policy.ts
var image_policy = __nccwpck_require__(77745);
// EXTERNAL MODULE: ./src/core/flux/image-repository.ts
var image_repository = __nccwpck_require__(83239);
// EXTERNAL MODULE: ./src/core/flux/duration.ts
var duration = __nccwpck_require__(40247);
;// CONCATENATED MODULE: ./src/core/flux/label-grammar.ts
const named = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
// The words are those of apimachinery (pkg/util/validation/validation.go): people search for them.
const ends = 'and must start and end with an alphanumeric character';
const nameRule = `consist of alphanumeric characters, '-', '_' or '.', ${ends} (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')`;
const valueRule = `consist of alphanumeric characters, '-', '_' or '.', ${ends} (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')`;
const subdomainRule = `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', ${ends} (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')`;
/**
 * Says what is wrong with a label's key: an optional DNS subdomain and `/`, and a name of at most 63 characters.
 *
 *     'example.com/app' → undefined    'a b' → "name part must consist of …"
 */
function labelKeyFault(key) {
    const parts = key.split('/');
    if (parts.length > 2)
        return `a qualified name must ${nameRule} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`;
    return (parts.length === 2 ? prefixFault(parts[0] ?? '') : undefined) ?? nameFault(parts.at(-1) ?? '');
}
function prefixFault(prefix) {
    if (prefix === '')
        return 'prefix part must be non-empty';
    if (prefix.length > 253)
        return 'prefix part must be no more than 253 characters';
    return subdomain.test(prefix) ? undefined : `prefix part ${subdomainRule}`;
}
function nameFault(name) {
    if (name === '')
        return `name part must be non-empty; name part must ${nameRule}`;
    if (name.length > 63)
        return 'name part must be no more than 63 characters';
    return named.test(name) ? undefined : `name part must ${nameRule}`;
}
/** Says what is wrong with a label's value. `'' → undefined`, `'a b' → "a valid label must be …"` */
function labelValueFault(value) {
    if (value.length > 63)
        return 'must be no more than 63 characters';
    return value === '' || named.test(value) ? undefined : `a valid label must be an empty string or ${valueRule}`;
}
/** Says what is wrong with an object's name: a DNS subdomain. `'my-app' → undefined`, `'My App' → "a lowercase …"` */
function objectNameFault(name) {
    if (name.length > 253)
        return 'must be no more than 253 characters';
    return subdomain.test(name) ? undefined : subdomainRule;
}
/** Says what is wrong with a namespace's name: a DNS label, or '' for none. `'apps' → undefined`, `'a.b' → "a lowercase …"` */
function namespaceFault(namespace) {
    if (namespace.length > 63)
        return 'must be no more than 63 characters';
    if (namespace === '' || (!namespace.includes('.') && subdomain.test(namespace)))
        return undefined;
    return `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', ${ends} (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')`;
}

// EXTERNAL MODULE: ./src/core/flux/readers.ts
var readers = __nccwpck_require__(47763);
;// CONCATENATED MODULE: ./src/core/flux/label-selector.ts



const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'];
/**
 * Reads a metav1.LabelSelector, and refuses what metav1.LabelSelectorAsSelector refuses, in its words.
 *
 *     { matchLabels: { app: web } } → { matchLabels: { app: 'web' }, matchExpressions: [] }
 */
const labelSelector = (0,readers/* object */.Ik)((selector) => ({
    matchLabels: selector.optional('matchLabels', matchLabels) ?? {},
    matchExpressions: selector.optional('matchExpressions', (0,readers/* list */.p_)(requirement)) ?? [],
}));
const matchLabels = (value, field) => {
    const labels = (0,readers/* stringMap */.Qi)(value, field);
    for (const [key, wanted] of Object.entries(labels))
        check(field, { key, operator: 'In', values: [wanted] });
    return labels;
};
const requirement = (0,readers/* object */.Ik)((members, field) => {
    const key = members.required('key', readers/* string */.Yj);
    const written = members.required('operator', readers/* string */.Yj);
    const values = members.optional('values', (0,readers/* list */.p_)(readers/* string */.Yj)) ?? [];
    const operator = operators.find((one) => one === written);
    if (!members.isSound())
        return { key, operator: 'In', values };
    if (operator === undefined)
        refuse(field, `"${written}" is not a valid label selector operator`);
    else
        check(field, { key, operator, values });
    return { key, operator: operator ?? 'In', values };
});
/** labels.NewRequirement (apimachinery, pkg/labels/selector.go); the first fault will do. */
function check(field, requirement) {
    const fault = keyFault(requirement) ?? countFault(requirement) ?? valueFault(requirement);
    if (fault !== undefined)
        refuse(field, fault);
}
function keyFault({ key }) {
    const fault = labelKeyFault(key);
    return fault === undefined ? undefined : `key: Invalid value: ${JSON.stringify(key)}: ${fault}`;
}
function countFault({ operator, values }) {
    const wantsValues = operator === 'In' || operator === 'NotIn';
    if (wantsValues === values.length > 0)
        return undefined;
    return wantsValues
        ? "values: Invalid value: null: for 'in', 'notin' operators, values set can't be empty"
        : `values: Invalid value: ${JSON.stringify(values)}: values set must be empty for exists and does not exist`;
}
function valueFault({ key, values }) {
    const index = values.findIndex((value) => labelValueFault(value) !== undefined);
    const value = values[index];
    if (value === undefined)
        return undefined;
    return `values[${index}][${key}]: Invalid value: ${JSON.stringify(value)}: ${labelValueFault(value) ?? ''}`;
}
function refuse(field, fault) {
    (0,flux_field/* fail */.f)(field, `${field.path} is no label selector`, {
        code: 'automation/invalid-selector',
        hint: 'In and NotIn take values, Exists and DoesNotExist take none; keys and values are written as labels are.',
        flux: { reason: 'InvalidPolicySelector', message: `failed to parse policy selector: ${fault}` },
    });
}

// EXTERNAL MODULE: ./src/core/flux/path.ts
var flux_path = __nccwpck_require__(51512);
;// CONCATENATED MODULE: ./src/core/flux/image-update-automation.ts





/**
 * Reads the spec of an ImageUpdateAutomation in this namespace, as its CRD and its controller validate it.
 *
 *     { sourceRef: { kind: GitRepository, name: app }, interval: 30m, git: { commit: … }, update: { path: ./apps } }
 *     → { source: { kind: 'GitRepository', namespace: 'flux-system', name: 'app' }, path: 'apps', … }
 */
function imageUpdateAutomationSpec(namespace) {
    return (0,readers/* object */.Ik)((spec) => ({
        source: spec.required('sourceRef', sourceReference(namespace)),
        ...spec.required('git', git, withoutGit),
        interval: spec.required('interval', (0,duration/* duration */.p0)(duration/* durationPattern */.Zq)),
        policySelector: spec.optional('policySelector', labelSelector),
        path: spec.optional('update', update) ?? '.',
        suspend: spec.optional('suspend', readers/* boolean */.zM) ?? false,
    }));
}
function sourceReference(ownNamespace) {
    return (0,readers/* object */.Ik)((reference) => {
        reference.optional('apiVersion', readers/* string */.Yj);
        const kind = reference.optional('kind', gitRepository) ?? 'GitRepository';
        const namespace = reference.optional('namespace', readers/* stringOrUnset */.aT) ?? ownNamespace;
        return { kind, namespace, name: reference.required('name', readers/* name */.UU) };
    });
}
/** Reads a string that has one value only, in Flux's own words. */
function only(wanted, flux) {
    return (value, field) => {
        const text = (0,readers/* string */.Yj)(value, field);
        if (value?.kind === 'string' && text !== wanted) {
            (0,flux_field/* fail */.f)(field, `${field.path} must be "${wanted}"`, { offset: value.offset, flux: flux(text) });
        }
        return wanted;
    };
}
const gitRepository = only('GitRepository', (kind) => ({
    reason: 'InvalidSourceConfiguration',
    message: `source kind '${kind}' not supported: invalid source configuration`,
}));
/** The schema lets it be absent; the controller does not. */
const withoutGit = {
    flux: {
        reason: 'InvalidSourceConfiguration',
        message: "source kind 'GitRepository' necessitates field .spec.git: invalid source configuration",
    },
};
const checkoutRef = (0,readers/* object */.Ik)((ref) => ({
    branch: ref.optional('branch', readers/* stringOrUnset */.aT),
    tag: ref.optional('tag', readers/* stringOrUnset */.aT),
    semver: ref.optional('semver', readers/* stringOrUnset */.aT),
    name: ref.optional('name', readers/* stringOrUnset */.aT),
    commit: ref.optional('commit', readers/* stringOrUnset */.aT),
}));
const checkout = (0,readers/* object */.Ik)((members) => members.required('ref', checkoutRef));
const author = (0,readers/* object */.Ik)((members) => ({
    name: members.optional('name', readers/* string */.Yj) ?? '',
    email: members.required('email', readers/* string */.Yj),
}));
const signingKey = (0,readers/* object */.Ik)((key) => ({
    secretRef: key.required('secretRef', readers/* localReference */.lM),
    type: key.optional('type', (0,readers/* oneOf */.yL)(['gpg', 'ssh'])) ?? 'gpg',
}));
const commit = (0,readers/* object */.Ik)((members) => ({
    author: members.required('author', author),
    signingKey: members.optional('signingKey', signingKey),
    messageTemplate: members.optional('messageTemplate', readers/* string */.Yj) ?? '',
    messageTemplateValues: members.optional('messageTemplateValues', readers/* stringMap */.Qi) ?? {},
}));
const push = (0,readers/* object */.Ik)((members) => ({
    branch: members.optional('branch', readers/* stringOrUnset */.aT),
    refspec: members.optional('refspec', readers/* stringOrUnset */.aT),
    options: members.optional('options', readers/* stringMap */.Qi) ?? {},
}));
const git = (0,readers/* object */.Ik)((members) => ({
    checkout: members.optional('checkout', checkout),
    commit: members.required('commit', commit),
    push: members.optional('push', push),
}));
const setters = only('Setters', (strategy) => ({
    reason: 'InvalidUpdateStrategy',
    message: `unsupported update strategy: ${strategy}`,
}));
const update = (0,readers/* object */.Ik)((members) => {
    members.optional('strategy', setters);
    return (0,flux_path/* normalPath */.F)(members.optional('path', readers/* string */.Yj) ?? '');
});

;// CONCATENATED MODULE: ./src/core/flux/metadata.ts



/** kustomize writes it, and it says no more than where the object came from. */
const originAnnotation = 'config.kubernetes.io/origin';
/**
 * Reads an object's metadata, as the Flux Kustomization that applies the object leaves it.
 *
 *     { name: web } in the target namespace apps → { namespace: 'apps', name: 'web', labels: {}, annotations: {} }
 */
function metadata({ namespace, kustomization }) {
    const { targetNamespace, namePrefix = '', nameSuffix = '', labels = {} } = kustomization ?? {};
    return (0,readers/* object */.Ik)((meta) => {
        const own = meta.optional('namespace', checked(namespaceFault));
        const { [originAnnotation]: _, ...annotations } = meta.optional('annotations', strings) ?? {};
        const named = {
            namespace: [targetNamespace, own].find(isGiven) ?? namespace,
            name: `${namePrefix}${meta.required('name', checked(objectNameFault))}${nameSuffix}`,
            labels: { ...meta.optional('labels', strings), ...labels },
            annotations,
        };
        meta.ignore();
        return named;
    });
}
/** To Kubernetes an empty namespace is none. */
function isGiven(text) {
    return text !== undefined && text !== '';
}
function checked(faultOf) {
    return (value, field) => {
        const text = (0,readers/* string */.Yj)(value, field);
        const fault = value?.kind === 'string' ? faultOf(text) : undefined;
        if (fault !== undefined)
            (0,flux_field/* fail */.f)(field, `${field.path} is "${text}": ${fault}`);
        return text;
    };
}
/** Unlike a field, a label without a value is there: the API server decodes its null into an empty string. */
const strings = (value, field) => {
    const names = value?.kind === 'object' ? [...value.members.keys()] : [];
    return { ...Object.fromEntries(names.map((name) => [name, ''])), ...(0,readers/* stringMap */.Qi)(value, field) };
};

// EXTERNAL MODULE: ./src/core/text/nearest.ts
var nearest = __nccwpck_require__(72561);
// EXTERNAL MODULE: ./src/core/flux/value.ts
var flux_value = __nccwpck_require__(82834);
;// CONCATENATED MODULE: ./src/core/flux/kinds.ts

const group = 'image.toolkit.fluxcd.io';
const kinds = ['ImageRepository', 'ImagePolicy', 'ImageUpdateAutomation'];
/** Tells whether an object is of Flux's image group. `{ apiVersion: image.toolkit.fluxcd.io/v1 } → true` */
function isImageObject(object) {
    return object.kind === 'object' && (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion'))?.startsWith(`${group}/`) === true;
}

;// CONCATENATED MODULE: ./src/core/flux/obstacle.ts




/** v1beta2 and v1beta1 have the same fields as v1, or fewer. */
const versions = ['v1', 'v1beta2', 'v1beta1'];
/** Reads an object's kind, or the Problem that it is none of ours. `{ kind: ImagePolcy } → Problem` */
function kindOf(object, at) {
    const text = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'kind')) ?? '';
    const kind = kinds.find((one) => one === text);
    if (kind !== undefined)
        return kind;
    const meant = (0,nearest/* nearest */.p)(text, kinds);
    return new problem/* Problem */.A('object/invalid-field', `Cannot read the object "${text}": the kinds of ${group} are ${kinds.join(', ')}`, {
        at: at(object.offset),
        severity: meant === undefined ? 'warning' : 'error',
        hint: meant === undefined ? undefined : `Did you mean ${meant}?`,
    });
}
/** Reads an object's version, or the Problem that its fields are not known. `{ apiVersion: …/v1alpha2 } → Problem` */
function versionOf(object, { subject, policy, placeOf }) {
    const text = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion')) ?? '';
    const version = versions.find((one) => `${group}/${one}` === text);
    if (version !== undefined)
        return version;
    return new problem/* Problem */.A('object/unknown-version', `Cannot read ${subject}: its version is "${text}", and "${group}/v1" is wanted`, {
        at: placeOf(object.offset),
        policy,
        hint: `Write apiVersion: ${group}/v1, and see that the fields are those of v1.`,
    });
}
/** Notes that Flux no longer serves a version. `'v1beta2' → [object/old-version]` */
function oldVersion(version, object, { subject, placeOf }) {
    if (version === 'v1')
        return [];
    const message = `Cannot count on ${subject} for long: its version ${version} is no longer served by Flux, and v1 is wanted`;
    return [
        new problem/* Problem */.A('object/old-version', message, {
            at: placeOf(object.offset),
            hint: `Write apiVersion: ${group}/v1; the fields stay the same.`,
        }),
    ];
}
/**
 * Finds that an object is the template of one (Helm's): its text is not what a cluster gets.
 *
 *     { metadata: { name: '{{ .x }}-app' } } → object/template
 */
function templateIn(object, { placeOf }, kind) {
    const name = (0,flux_value/* descend */.Xn)(object, 'metadata', 'name');
    const isTemplate = name?.kind === 'object' || (name !== undefined && 'text' in name && name.text.includes('{{'));
    if (!isTemplate)
        return undefined;
    return new problem/* Problem */.A('object/template', `Cannot read an object of kind "${kind}": its name is a template`, {
        at: placeOf(object.offset),
        hint: 'Templates are read only as rendered: leave their directory out of path.',
    });
}
/**
 * Finds that a Flux Kustomization may change an object after all that can be read here.
 *
 *     (policy, { patches: [{ patch: 'kind: ImagePolicy' }] }) → object/patched
 */
function patched(object, reading, by) {
    if (by?.patchesObjects !== true)
        return undefined;
    const message = `Cannot read ${reading.subject}: spec.patches of the Flux Kustomization "${by.id}" may change it, and is not followed here`;
    return new problem/* Problem */.A('object/patched', message, {
        at: reading.placeOf(object.offset),
        policy: reading.policy,
        hint: 'Move the patch into a kustomization.yaml, and name its directory with the input kustomize.',
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(38815);
;// CONCATENATED MODULE: ./src/core/flux/substitution.ts


/** Expressions within expressions: more than anybody writes, and less than the stack holds. */
const deepest = 20;
/**
 * Substitutes the variables of a Flux Kustomization as fluxcd/pkg/envsubst does in its strict mode, Flux's own since
 * 2.9. Read are `${name}`, `${name=default}`, `${name:=default}` and `${name:-default}`, and `$$` for one `$`.
 *
 *     ('${reg}/app', { reg: 'ghcr.io' }) → { text: 'ghcr.io/app' }
 *     ('$${ts}', {}) → { text: '${ts}' }
 *     ('${x}', {}) → { why: 'variable not set (strict mode): "x"' }
 */
function substitute(text, variables) {
    const scan = { text, variables, at: 0, depth: 0, fault: undefined };
    let result = '';
    while (scan.at < text.length) {
        if (taken(scan, '$$'))
            result += '$';
        else if (taken(scan, '${'))
            result += expression(scan);
        else
            result += character(scan);
    }
    return scan.fault === undefined ? { text: result } : { why: scan.fault };
}
function expression(scan) {
    scan.depth += 1;
    if (scan.depth > deepest)
        return stop(scan, 'variables are nested too deep');
    const name = matched(scan, /[\p{L}\p{Nd}_]+/uy);
    if (name === '')
        return stop(scan, 'unable to parse variable name');
    const operator = matched(scan, /:=|:-|=/y);
    if (operator === '' && !taken(scan, '}'))
        return stop(scan, `"\${${name}" is followed by what is no default`);
    const value = valueOrDefault(scan, name, operator === '' ? undefined : word(scan));
    scan.depth -= 1;
    return value;
}
/** What stands up to the closing brace; here `$$` is no escape. */
function word(scan) {
    let result = '';
    while (!taken(scan, '}')) {
        if (scan.at >= scan.text.length)
            return stop(scan, 'missing closing brace');
        result += taken(scan, '${') ? expression(scan) : character(scan);
    }
    return result;
}
function valueOrDefault(scan, name, fallback) {
    const { known, open } = scan.variables;
    const value = known.get(name);
    if (value === undefined && open)
        return stop(scan, `a ConfigMap or Secret (substituteFrom) may set the variable "${name}"`);
    if (value === undefined && fallback === undefined)
        return stop(scan, `variable not set (strict mode): "${name}"`);
    return value === undefined || value === '' ? (fallback ?? '') : value;
}
function stop(scan, fault) {
    scan.fault ??= fault;
    scan.at = scan.text.length;
    return '';
}
function taken(scan, mark) {
    if (!scan.text.startsWith(mark, scan.at))
        return false;
    scan.at += mark.length;
    return true;
}
function matched(scan, sticky) {
    sticky.lastIndex = scan.at;
    const [text = ''] = sticky.exec(scan.text) ?? [];
    scan.at += text.length;
    return text;
}
function character(scan) {
    scan.at += 1;
    return scan.text.charAt(scan.at - 1);
}
/**
 * Gives a value as the substitution leaves it. Flux prints the object as YAML, substitutes, and reads the text again,
 * so that a value may change its type on the way: `range: "${x}"` with `1.10` for x is a number.
 *
 *     string '${x}' with x = 1.10 → number '1.10'
 */
function rewritten(value, variables) {
    if (value.kind !== 'string' || !/\$[${]/.test(value.text))
        return value;
    const { offset } = value;
    const result = substitute(printed(value.text), variables);
    if ('why' in result)
        return unreadable(value.text, offset, result.why);
    // Within a block of several lines no value can be more than text: Flux takes the line breaks out of values.
    if (value.text.includes('\n'))
        return { ...value, text: result.text };
    const document = (0,dist/* parseDocument */.Tp)(`v: ${result.text}`, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined)
        return unreadable(value.text, offset, `the substituted text is no YAML: ${error.message}`);
    return { ...((0,flux_value/* descend */.Xn)((0,flux_value/* valueOf */.RP)(document.contents), 'v') ?? value), offset };
}
function unreadable(text, offset, why) {
    return {
        kind: 'unreadable',
        why: `is "${text}", and its variables cannot be substituted: ${why}`,
        hint: 'Set the variable, as a quoted string, in spec.postBuild.substitute of the Flux Kustomization. To keep `${name}` as it is, write `$${name}`, or `$name`.',
        offset,
    };
}
/** What go-yaml's emitter does not leave plain in a block mapping. */
const special = /^[#,[\]{}&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)|:(?:\s|$)|\s#|^\s|\s$|[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
/** Prints a text of one line as sigs.k8s.io/yaml does: plain, or else in quotes. */
function printed(text) {
    return special.test(text) && !text.includes('\n') ? `'${text.replaceAll("'", "''")}'` : text;
}

;// CONCATENATED MODULE: ./src/core/flux/decode.ts










/**
 * Decodes an object of Flux's image group: into an object to use, or into a broken one and why. An object with a
 * mistake is never used in part.
 *
 *     { apiVersion: image.toolkit.fluxcd.io/v1, kind: ImagePolicy, metadata: { name: app }, spec: … } → { object: … }
 */
function decodeObject(root, context) {
    const kind = kindOf(root, context.placeOf);
    if (kind instanceof problem/* Problem */.A)
        return { object: undefined, broken: undefined, problems: [kind] };
    const { id, reading } = openReading(root, kind, context);
    const template = templateIn(root, reading, kind);
    if (template !== undefined)
        return { object: undefined, broken: undefined, problems: [template] };
    const version = versionOf(root, reading);
    const obstacle = context.flaw ?? patched(root, reading, context.kustomization);
    if (obstacle !== undefined)
        return brokenBy([obstacle], kind, id);
    if (version instanceof problem/* Problem */.A)
        return brokenBy([version], kind, id);
    const object = objectOf(root, { kind, version }, reading, context);
    const problems = [...oldVersion(version, root, reading), ...reading.problems];
    if (problems.some(({ severity }) => severity === 'error'))
        return brokenBy(problems, kind, id);
    return { object, broken: undefined, problems };
}
function brokenBy(problems, kind, id) {
    const problem = problems.find(({ severity }) => severity === 'error') ?? problems[0];
    return { object: undefined, broken: problem && { kind, id, problem }, problems };
}
/** Reads the name in silence first, so that every problem can say whose it is. */
function openReading(root, kind, context) {
    const { placeOf, hintForMissing, kustomization } = context;
    const variables = isSubstituted(root) ? kustomization?.variables : undefined;
    const rewrite = (value) => (variables === undefined ? value : rewritten(value, variables));
    const common = { placeOf, hintForMissing, rewrite };
    const silent = { ...common, subject: '', policy: undefined, problems: [], fields: new Map() };
    const { namespace, name } = metadata(context)((0,flux_value/* descend */.Xn)(root, 'metadata'), { path: '', key: 0, reading: silent });
    const id = `${namespace}/${name}`;
    const policy = kind === 'ImagePolicy' ? id : undefined;
    return { id, reading: { ...common, subject: `${kind} "${id}"`, policy, problems: [], fields: new Map() } };
}
/**
 * Tells whether the variables of a Flux Kustomization are put into an object: a label or an annotation turns it off
 * (fluxcd/pkg, kustomize/kustomize_varsub.go). `{ annotations: { kustomize.toolkit.fluxcd.io/substitute: disabled } } → false`
 */
function isSubstituted(root) {
    const isOff = (from) => (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(root, 'metadata', from, 'kustomize.toolkit.fluxcd.io/substitute')) === 'disabled';
    return !isOff('labels') && !isOff('annotations');
}
function objectOf(root, { kind, version }, reading, context) {
    const members = new flux_field/* Members */.O({ path: '', key: root.offset, reading }, root.members);
    members.ignore('apiVersion', 'kind', 'status');
    const named = members.required('metadata', metadata(context));
    const meta = { ...named, version, at: reading.placeOf(root.offset), fields: reading.fields };
    const object = withSpec(kind, meta, members);
    members.finish();
    return object;
}
function withSpec(kind, meta, members) {
    switch (kind) {
        case 'ImageRepository':
            return { kind, id: (0,ids/* repositoryIdOf */.Bu)(meta), meta, ...members.required('spec', image_repository/* imageRepositorySpec */.p) };
        case 'ImagePolicy':
            return { kind, id: (0,ids/* policyIdOf */.bK)(meta), meta, ...members.required('spec', (0,image_policy/* imagePolicySpec */.R)(meta.namespace)) };
        case 'ImageUpdateAutomation': {
            const spec = members.required('spec', imageUpdateAutomationSpec(meta.namespace));
            return { kind, id: (0,ids/* automationIdOf */.oy)(meta), meta, ...spec };
        }
    }
}

// EXTERNAL MODULE: ./src/core/flux/documents.ts
var documents = __nccwpck_require__(96469);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __nccwpck_require__(65283);
;// CONCATENATED MODULE: ./src/core/flux/kustomization.ts




/**
 * Reads what is needed of a Flux Kustomization; undefined for any other object, and for one whose root cannot be the
 * root of this repository.
 *
 *     { apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, spec: { path: ./apps, … } } → { path: 'apps', … }
 */
function kustomizationOf(object, defaultNamespace) {
    const spec = (0,flux_value/* descend */.Xn)(object, 'spec');
    const path = (0,flux_path/* normalPath */.F)((0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(spec, 'path')) ?? '');
    if (!isFluxKustomization(object) || !isOfHere((0,flux_value/* descend */.Xn)(spec, 'sourceRef'), path))
        return undefined;
    const namespace = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'metadata', 'namespace')) ?? defaultNamespace;
    return {
        id: `${namespace}/${(0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'metadata', 'name')) ?? ''}`,
        path,
        targetNamespace: (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(spec, 'targetNamespace')),
        namePrefix: (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(spec, 'namePrefix')) ?? '',
        nameSuffix: (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(spec, 'nameSuffix')) ?? '',
        labels: Object.fromEntries(stringsOf((0,flux_value/* descend */.Xn)(spec, 'commonMetadata', 'labels'))),
        variables: variablesOf((0,flux_value/* descend */.Xn)(spec, 'postBuild')),
        patchesObjects: itemsOf((0,flux_value/* descend */.Xn)(spec, 'patches')).some(mayPatchObjects),
    };
}
function isFluxKustomization(object) {
    const version = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion')) ?? '';
    return version.startsWith('kustomize.toolkit.fluxcd.io/') && (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'kind')) === 'Kustomization';
}
/**
 * Without a source it is a patch of one. The root of an OCI artifact or a bucket is seldom that of the repository, and
 * a longer path says no more than that it may be.
 */
function isOfHere(source, path) {
    return source !== undefined && (path !== '.' || (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(source, 'kind')) === 'GitRepository');
}
/**
 * Gives those Kustomizations that apply a file or a rendered directory: the ones with the nearest path above it.
 *
 *     ('apps/prod/web.yaml', [path '.', path 'apps', path 'apps/prod']) → [path 'apps/prod']
 */
function appliersOf(path, kustomizations) {
    const above = kustomizations.filter((kustomization) => (0,source/* isUnder */.Jo)(kustomization.path, path));
    const depth = Math.max(...above.map(depthOf));
    return above.filter((kustomization) => depthOf(kustomization) === depth);
}
function depthOf({ path }) {
    return path === '.' ? 0 : path.split('/').length;
}
/** fluxcd/pkg, kustomize/kustomize_varsub.go: without a variable there is no substitution, unless it is asked for. */
function variablesOf(postBuild) {
    const inline = (0,flux_value/* descend */.Xn)(postBuild, 'substitute');
    const open = itemsOf((0,flux_value/* descend */.Xn)(postBuild, 'substituteFrom')).length > 0;
    const always = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(postBuild, 'substituteStrategy')) === 'Always';
    if (!open && !always && !(inline?.kind === 'object' && inline.members.size > 0))
        return undefined;
    return { known: new Map(stringsOf(inline).map(([name, value]) => [name, value.replaceAll('\n', '')])), open };
}
/** A patch names its kinds in its own text, or selects them by a target: a regular expression, or anything but a kind. */
function mayPatchObjects(patch) {
    const target = (0,flux_value/* descend */.Xn)(patch, 'target');
    const wanted = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(target, 'kind')) ?? (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(patch, 'patch')) ?? '';
    if (kinds.some((kind) => wanted.includes(kind)))
        return true;
    return target !== undefined && !/^\w+$/.test((0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(target, 'kind')) ?? '');
}
function itemsOf(value) {
    return value?.kind === 'array' ? value.items : [];
}
function stringsOf(value) {
    if (value?.kind !== 'object')
        return [];
    return [...value.members].flatMap(([name, { value: member }]) => {
        const text = (0,flux_value/* textOf */.b6)(member);
        return text === undefined ? [] : [[name, text]];
    });
}

;// CONCATENATED MODULE: ./src/core/flux/git-repository.ts

const groups = /^source\.toolkit\.fluxcd\.io\/v1(?:beta[12])?$/;
/**
 * Reads a `GitRepository` that names a reference; undefined for any other object
 * (image-automation-controller, internal/source/git.go).
 *
 *     { kind: GitRepository, metadata: { name: fleet }, spec: { ref: { branch: main } } } → { ref: { branch: 'main', … } }
 */
function gitRepositoryOf(object, { kustomization, namespace }) {
    const name = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'metadata', 'name'));
    const reference = (0,flux_value/* descend */.Xn)(object, 'spec', 'ref');
    const isOne = groups.test((0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion')) ?? '') && (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'kind')) === 'GitRepository';
    if (!isOne || name === undefined || reference === undefined)
        return undefined;
    const own = kustomization?.targetNamespace ?? (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'metadata', 'namespace')) ?? namespace;
    const text = (key) => (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(reference, key));
    return {
        id: `${own}/${name}`,
        ref: {
            branch: text('branch'),
            tag: text('tag'),
            semver: text('semver'),
            name: text('name'),
            commit: text('commit'),
        },
    };
}

;// CONCATENATED MODULE: ./src/core/flux/namespace.ts


/**
 * Reads a `v1/Namespace`, as the Flux Kustomization that applies it leaves it; undefined for any other object. A label
 * that cannot be read is left out: then it admits nobody.
 *
 *     { apiVersion: v1, kind: Namespace, metadata: { name: apps, labels: { team: web } } } → { name: 'apps', labels: { team: 'web' } }
 */
function namespaceOf(object, by) {
    if ((0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion')) !== 'v1' || (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'kind')) !== 'Namespace')
        return undefined;
    const name = substituted((0,flux_value/* descend */.Xn)(object, 'metadata', 'name'), by);
    if (name === undefined)
        return undefined;
    const written = (0,flux_value/* descend */.Xn)(object, 'metadata', 'labels');
    const labels = written?.kind === 'object' ? [...written.members] : [];
    const read = labels.flatMap(([key, { value }]) => {
        const text = substituted(value, by);
        return text === undefined ? [] : [[key, text]];
    });
    return { name, labels: { ...Object.fromEntries(read), ...by?.labels } };
}
function substituted(value, by) {
    if (value === undefined || by?.variables === undefined)
        return (0,flux_value/* textOf */.b6)(value);
    return (0,flux_value/* textOf */.b6)(rewritten(value, by.variables));
}

;// CONCATENATED MODULE: ./src/core/flux/secret.ts



/**
 * Reads a `v1/Secret` or a Bitnami `SealedSecret`; undefined for any other object.
 *
 *     { kind: Secret, metadata: { name: creds }, data: { a: eA== }, stringData: { b: w } } → { values: { a: 'x', b: 'w' } }
 */
function secretOf(object, context) {
    const kind = secret_kindOf(object);
    if (kind !== 'v1/Secret' && !/^bitnami\.com\/v\w+\/SealedSecret$/.test(kind))
        return undefined;
    const id = idOf(object, context);
    if (id === undefined)
        return undefined;
    const isSealed = kind !== 'v1/Secret';
    const texts = (name) => entriesOf(object, name, context);
    const data = texts('data').flatMap(([key, text]) => {
        const decoded = decodeBase64(text);
        return decoded === undefined ? [] : [[key, decoded]];
    });
    const isEncrypted = (0,flux_value/* descend */.Xn)(object, 'sops') !== undefined || [...texts('data'), ...texts('stringData')].some(isSops);
    return {
        id,
        type: (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'type')) ?? 'Opaque',
        // The API server writes stringData over data.
        values: Object.fromEntries([...data, ...texts('stringData')]),
        cipher: isSealed ? 'SealedSecret' : isEncrypted ? 'SOPS' : undefined,
        at: context.placeOf(object.offset),
    };
}
/**
 * Reads the pull secrets of a `v1/ServiceAccount`; undefined for any other object.
 *
 *     { kind: ServiceAccount, metadata: { name: puller }, imagePullSecrets: [{ name: creds }] } → { pullSecrets: ['creds'] }
 */
function serviceAccountOf(object, context) {
    const id = secret_kindOf(object) === 'v1/ServiceAccount' ? idOf(object, context) : undefined;
    if (id === undefined)
        return undefined;
    const listed = (0,flux_value/* descend */.Xn)(object, 'imagePullSecrets');
    const items = listed?.kind === 'array' ? listed.items : [];
    const names = items.map((item) => textIn((0,flux_value/* descend */.Xn)(item, 'name'), object, context));
    return { id, pullSecrets: names.filter((name) => name !== undefined) };
}
function secret_kindOf(object) {
    return `${(0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'apiVersion')) ?? ''}/${(0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'kind')) ?? ''}`;
}
function idOf(object, context) {
    const { targetNamespace, namePrefix = '', nameSuffix = '' } = context.kustomization ?? {};
    const name = textIn((0,flux_value/* descend */.Xn)(object, 'metadata', 'name'), object, context);
    const own = textIn((0,flux_value/* descend */.Xn)(object, 'metadata', 'namespace'), object, context);
    const namespace = [targetNamespace, own].find((text) => text !== undefined && text !== '') ?? context.namespace;
    return name === undefined ? undefined : `${namespace}/${namePrefix}${name}${nameSuffix}`;
}
function entriesOf(object, name, context) {
    const written = (0,flux_value/* descend */.Xn)(object, name);
    const members = written?.kind === 'object' ? [...written.members] : [];
    return members.flatMap(([key, { value }]) => {
        const text = textIn(value, object, context);
        return text === undefined ? [] : [[key, text]];
    });
}
function textIn(value, object, { kustomization }) {
    const variables = object.kind === 'object' && isSubstituted(object) && kustomization !== undefined
        ? kustomization.variables
        : undefined;
    return (0,flux_value/* textOf */.b6)(value === undefined || variables === undefined ? value : rewritten(value, variables));
}
/** https://getsops.io/docs/#encryption-protocol: values keep their places and look like this. */
function isSops([, text]) {
    return text.startsWith('ENC[');
}
function decodeBase64(text) {
    try {
        return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/flux/read.ts










/**
 * Reads the objects of files as they stand. The Flux Kustomizations among them say what becomes of the others on their
 * way to a cluster: variables, namespace, labels. Objects come in the order of the files and, within one, of its text.
 *
 *     [{ path: 'a.yaml', text: 'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\n…' }] → { objects: [policy], … }
 */
function readObjects(files, { namespace }) {
    const located = files.flatMap((file) => locate(file, false));
    return read(located, kustomizationsIn(located, namespace), namespace);
}
/**
 * Reads the objects that kustomize rendered; each `path` is the directory that was rendered. Flux Kustomizations and
 * Namespaces, but no objects of the image group, are taken from the raw files as well.
 *
 *     ([{ path: 'apps/prod', text: rendered }], { raw: files }) → { objects: [policy], … }
 */
function readRendered(rendered, { namespace, raw }) {
    if (rendered.length === 0)
        return read([], [], namespace);
    const located = rendered.flatMap((file) => locate(file, true));
    const beside = raw.flatMap((file) => locate(file, false)).filter(isBeside);
    const first = kustomizationsIn(located, namespace);
    // The same Kustomization may stand in both; what kustomize made of it is what counts.
    const others = kustomizationsIn(beside, namespace).filter(({ id }) => first.every((one) => one.id !== id));
    return read([...located, ...beside], [...first, ...others], namespace);
}
function isBeside({ object, document }) {
    return document.flaw === undefined && !isImageObject(object);
}
const fluxKustomization = 'kustomize.toolkit.fluxcd.io/v';
const fluxSource = 'source.toolkit.fluxcd.io/v';
const otherKinds = /\bkind["']?[ \t]*:[ \t]*["']?(?:Namespace|Secret|SealedSecret|ServiceAccount)\b/;
function isWanted(text) {
    return (text.includes(`${group}/`) || text.includes(fluxKustomization) || text.includes(fluxSource) || otherKinds.test(text));
}
function locate(file, isRendered) {
    return (0,documents/* parseDocuments */.e)(file, isWanted).flatMap((document) => objectsIn(document.root).map((object) => ({ object, document, source: file.path, isRendered })));
}
/** `kind: List` and the lists of one kind hold objects; no list holds lists. */
function objectsIn(root) {
    const items = (0,flux_value/* descend */.Xn)(root, 'items');
    return items?.kind === 'array' && (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(root, 'kind'))?.endsWith('List') === true ? items.items : [root];
}
function kustomizationsIn(located, namespace) {
    return located.map(({ object }) => kustomizationOf(object, namespace)).filter((found) => found !== undefined);
}
function read(located, kustomizations, namespace) {
    const objects = [];
    const broken = [];
    const namespaces = [];
    const secrets = [];
    const accounts = [];
    const sources = [];
    const problems = located.flatMap(({ document }) => flawsOf(document));
    for (const one of located) {
        // What several Flux Kustomizations apply is read as each of them leaves it.
        for (const kustomization of orNone(appliersOf(one.source, kustomizations))) {
            const found = namespaceOf(one.object, kustomization);
            if (found !== undefined)
                namespaces.push(found);
            const context = contextOf(one, kustomization, namespace);
            secrets.push(...orNothing(secretOf(one.object, context)));
            accounts.push(...orNothing(serviceAccountOf(one.object, context)));
            sources.push(...orNothing(gitRepositoryOf(one.object, context)));
            if (!isImageObject(one.object))
                continue;
            const decoded = decodeObject(one.object, context);
            if (decoded.object !== undefined)
                objects.push(decoded.object);
            if (decoded.broken !== undefined)
                broken.push(decoded.broken);
            problems.push(...decoded.problems);
        }
    }
    return { objects, broken, namespaces, kustomizations, secrets, accounts, sources, problems: distinct(problems) };
}
function orNone(items) {
    return items.length === 0 ? [undefined] : items;
}
function orNothing(item) {
    return item === undefined ? [] : [item];
}
/** Helm's templates are seldom YAML. That is worth a word only where one might hold an object of ours. */
function flawsOf({ flaw, text }) {
    return flaw === undefined || (text.includes('{{') && !text.includes(`${group}/`)) ? [] : [flaw];
}
function contextOf(one, kustomization, namespace) {
    const { document, isRendered } = one;
    const { flaw } = document;
    if (!isRendered)
        return { kustomization, namespace, flaw, placeOf: document.placeOf, hintForMissing };
    const place = originOf(one);
    return { kustomization, namespace, flaw, placeOf: () => place, hintForMissing: undefined };
}
const hintForMissing = 'If kustomize fills it in, name the directory with the input kustomize.';
/** kustomize forgets lines; with `buildMetadata: [originAnnotations]` it keeps the file, relative to the directory. */
function originOf({ object, source }) {
    const origin = (0,flux_value/* textOf */.b6)((0,flux_value/* descend */.Xn)(object, 'metadata', 'annotations', originAnnotation)) ?? '';
    const path = /^path: (.+)$/m.exec(origin)?.[1];
    return { file: path === undefined || /^repo: /m.test(origin) ? source : (0,flux_path/* normalPath */.F)(`${source}/${path}`) };
}
function distinct(problems) {
    const seen = new Map();
    for (const problem of problems) {
        const key = JSON.stringify([problem.code, problem.message, problem.at]);
        if (!seen.has(key))
            seen.set(key, problem);
    }
    return [...seen.values()];
}


/***/ }),

/***/ 47763:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ mistyped),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   aT: () => (/* binding */ stringOrUnset),
/* harmony export */   lM: () => (/* binding */ localReference),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72561);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32175);
/* harmony import */ var _plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56024);



/** Reads a mapping member by member, and reports the members that were not asked for. `{ nmae: a } → object/unknown-field` */
function object(read) {
    return (value, field) => {
        if (value?.kind === 'object') {
            const members = new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Members */ .O(field, value.members);
            const result = read(members, field);
            members.finish();
            return result;
        }
        if (value !== undefined)
            mistyped(value, field, 'object');
        const silent = muted(field);
        return read(new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Members */ .O(silent, new Map()), silent);
    };
}
/** Reads a string. `on → must be of type string: "boolean"` */
const string = (value, field) => {
    if (value?.kind === 'string')
        return value.text;
    if (value !== undefined)
        mistyped(value, field, 'string');
    return '';
};
/** Reads a boolean of YAML 1.1. `yes → true`, `"true" → must be of type boolean: "string"` */
const boolean = (value, field) => {
    if (value?.kind === 'boolean')
        return (0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .H)(value.text);
    if (value !== undefined)
        mistyped(value, field, 'boolean');
    return false;
};
/** Reads a string to which Flux's Go code gives no meaning where it is empty. `"" → undefined` */
const stringOrUnset = (value, field) => {
    const text = string(value, field);
    return text === '' ? undefined : text;
};
/** Reads a name of another object: the CRDs let an empty one pass, and then nothing is found. */
const name = (value, field) => {
    const text = string(value, field);
    if (value?.kind === 'string' && text === '')
        (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} is empty`, { offset: value.offset });
    return text;
};
/** Reads a reference within the namespace. `{ name: creds } → 'creds'` */
const localReference = object((reference) => reference.required('name', name));
/** Reads a string of a closed set; `flux` gives what Flux says of another. `AWS → none of the supported values` */
function oneOf(allowed, flux) {
    return (value, field) => {
        const text = string(value, field);
        const found = allowed.find((one) => one === text);
        if (found !== undefined)
            return found;
        if (value?.kind === 'string') {
            const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(text, allowed);
            const supported = allowed.map((one) => `"${one}"`).join(', ');
            (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} is "${text}", which is none of the supported values: ${supported}`, {
                offset: value.offset,
                hint: meant === undefined ? undefined : `Did you mean ${meant}?`,
                flux: flux?.(text),
            });
        }
        return allowed[0];
    };
}
/** Reads a string of at most so many characters, which the API server counts by code points; '' is unset. */
function atMost(length) {
    return (value, field) => {
        const text = stringOrUnset(value, field);
        if (text !== undefined && Array.from(text).length > length) {
            (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} is too long: may not be more than ${length} bytes`);
        }
        return text;
    };
}
/** Reads a list of at most so many items. `[-rc, ^latest$] → ['-rc', '^latest$']` */
function list(read, maxItems = Number.POSITIVE_INFINITY) {
    return (value, field) => {
        if (value?.kind !== 'array') {
            if (value !== undefined)
                mistyped(value, field, 'array');
            return [];
        }
        if (value.items.length > maxItems) {
            (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} has ${value.items.length} items: it must have at most ${maxItems} items`);
        }
        return value.items.map((item, index) => {
            return read(field.reading.rewrite(item), { ...field, path: `${field.path}[${index}]`, key: item.offset });
        });
    };
}
/** Reads a mapping of strings; a null value is absent. `{ a: b, c: } → { a: 'b' }` */
const stringMap = (value, field) => {
    if (value?.kind !== 'object') {
        if (value !== undefined)
            mistyped(value, field, 'object');
        return {};
    }
    const members = new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Members */ .O(field, value.members);
    const entries = [...value.members.keys()].map((key) => [key, members.optional(key, string)]);
    return Object.fromEntries(entries.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
};
/** Says what is wrong with a value of the wrong type, in the API server's words. */
function mistyped(value, field, wanted, wayOut) {
    const { offset } = value;
    if (value.kind === 'unreadable') {
        (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} ${value.why}`, { offset, hint: value.hint });
        return;
    }
    const quoting = wanted === 'string' && 'text' in value && value.text !== '';
    (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)(field, `${field.path} must be of type ${wanted}: "${value.kind}"`, {
        offset,
        hint: wayOut ?? (quoting ? `Quote it, or YAML does not read it as text: "${value.text}".` : undefined),
    });
}
/** The same field with nobody listening: what reads a stand-in has nothing more to say. */
function muted(field) {
    return { ...field, reading: { ...field.reading, problems: [], fields: new Map() } };
}


/***/ }),

/***/ 82834:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Xn: () => (/* binding */ descend),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38815);
/* harmony import */ var _plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56024);


/** Deep enough for any manifest, shallow enough for the stack. */
const deepest = 100;
/**
 * Reads a node of a document that was parsed with the failsafe schema. Every alias of an anchor gives the same value,
 * so that nested aliases cost no more than their text.
 *
 *     a: &x { k: 1.10 }
 *     b: { <<: *x, j: yes }   →   a.k number '1.10', b.k number '1.10', b.j boolean 'yes'
 */
function valueOf(node) {
    return build(node, { anchors: new Map(), depth: 0 });
}
function build(node, { anchors, depth }) {
    const offset = offsetOf(node);
    if (depth > deepest)
        return { kind: 'unreadable', why: `is nested more than ${deepest} levels deep`, offset };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        const why = `refers to the anchor "${node.source}", which does not stand before it`;
        return anchors.get(node.source) ?? { kind: 'unreadable', why, offset };
    }
    const anchor = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.anchor : undefined;
    if (anchor !== undefined)
        anchors.set(anchor, { kind: 'unreadable', why: 'contains itself', offset });
    const value = collectionOrScalar(node, { anchors, depth: depth + 1 });
    if (anchor !== undefined)
        anchors.set(anchor, value);
    return value;
}
function collectionOrScalar(node, within) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return mappingOf(node, within);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return sequenceOf(node, within);
    return scalarOf(node);
}
function sequenceOf(node, within) {
    return { kind: 'array', items: node.items.map((item) => build(item, within)), offset: offsetOf(node) };
}
function mappingOf(node, within) {
    const members = new Map();
    const merged = [];
    for (const pair of node.items) {
        const key = build(pair.key, within);
        const member = { value: build(pair.value, within), offset: key.offset };
        if (isMergeKey(pair.key))
            merged.push(member);
        else if ('text' in key)
            members.set(key.text, members.has(key.text) ? twice(member) : member);
    }
    for (const member of merged)
        merge(member, members);
    return { kind: 'object', members, offset: offsetOf(node) };
}
/** kustomize refuses a key that stands twice; which of the two was meant is not ours to guess. */
function twice({ offset }) {
    return { value: { kind: 'unreadable', why: 'is written twice', hint: 'Remove one of the two.', offset }, offset };
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN && key.value === '<<';
}
/** YAML 1.1, "Merge Key Language-Independent Type": keys that stand already win, earlier mappings before later ones. */
function merge({ value, offset }, into) {
    for (const source of value.kind === 'array' ? value.items : [value]) {
        const why = 'merges what is no mapping';
        const unmergeable = [['<<', { value: { kind: 'unreadable', why, offset }, offset }]];
        const members = source.kind === 'object' ? source.members : unmergeable;
        for (const [key, member] of members)
            if (!into.has(key))
                into.set(key, member);
    }
}
function scalarOf(node) {
    const offset = offsetOf(node);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.value === null)
        return { kind: 'null', text: '', offset };
    if (typeof node.value !== 'string')
        return { kind: 'unreadable', why: 'is binary data', offset };
    return { kind: kindOf(node, node.value), text: node.value, offset };
}
/** The tags that make go-yaml look at the text again, quoted or not. */
const resolved = /^tag:yaml\.org,2002:(?:int|float|bool|null)$/;
function kindOf(node, text) {
    if (node.tag === undefined ? node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN : resolved.test(node.tag))
        return (0,_plain_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarKindOf */ .I)(text);
    return 'string';
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Walks down mappings by name; undefined where the way ends. `(a: { b: 1 }, 'a', 'b') → 1` */
function descend(value, ...names) {
    let here = value;
    for (const name of names)
        here = here?.kind === 'object' ? here.members.get(name)?.value : undefined;
    return here;
}
/** Gives the text of a value that is a string; undefined for any other. */
function textOf(value) {
    return value?.kind === 'string' ? value.text : undefined;
}


/***/ }),

/***/ 76490:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shortSha),
/* harmony export */   q: () => (/* binding */ parseSha)
/* harmony export */ });
const grammar = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Reads an object name, or gives undefined where the text is none. `'HEAD' → undefined` */
function parseSha(text) {
    return grammar.test(text) ? text : undefined;
}
/** Names an object as people write it. `'0123456789abcdef…' → '0123456'` */
function shortSha(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 93613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/** image-spec, descriptor.md#registered-algorithms */
const grammar = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** Reads a digest, or gives undefined where the text is none. `'sha256:ab' → undefined` */
function parseDigest(text) {
    return grammar.test(text) ? text : undefined;
}


/***/ }),

/***/ 51701:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zZ: () => (/* binding */ parseImage),
  $x: () => (/* binding */ parseValue)
});

// UNUSED EXPORTS: sameImage

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
;// CONCATENATED MODULE: ./src/core/image/authority.ts
/** RFC 3986 reg-name as Go's net/url reads it: anything it would not have to escape, and all that is not ASCII. */
const authority_name = /^[A-Za-z0-9\-._~!$&'()*+,;=:\]<>"\u{80}-\u{10ffff}]*$/u;
const port = /:[0-9]*$/;
const literal = /^\[(.*)\](?::[0-9]*)?$/su;
/**
 * Tells whether a text is a host with an optional port, as Go's `url.Parse("//" + text)` would give it back unchanged
 * (net/url, parseHost; go-containerregistry asks exactly this of the first part of an image name).
 *
 *     'ghcr.io', 'localhost:5000', '[::1]:5000' → true    'a b', 'user@host', 'host:port' → false
 */
function isAuthority(text) {
    if (text.includes('[')) {
        const address = literal.exec(text)?.[1];
        return address !== undefined && isIpv6(address);
    }
    return authority_name.test(text) && (!text.includes(':') || port.test(text));
}
const group = /^[0-9a-f]{1,4}$/i;
const ipv4Tail = /:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/;
/** RFC 4291, 2.2, without a zone: a zone has a `%`, which Go would decode. */
function isIpv6(text) {
    const halves = text.replace(ipv4Tail, ':0:0').split('::');
    const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
    if (!groups.every((part) => group.test(part)))
        return false;
    return halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length < 8;
}

// EXTERNAL MODULE: ./src/core/image/digest.ts
var image_digest = __nccwpck_require__(93613);
// EXTERNAL MODULE: ./src/core/image/tag.ts
var image_tag = __nccwpck_require__(29309);
;// CONCATENATED MODULE: ./src/core/image/reference.ts




const hub = 'index.docker.io';
/** Names under which clients and people reach the one Docker Hub. */
const hubAliases = new Set(['docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);
/**
 * Reads the image of an ImageRepository by Flux's own rules (image-reflector internal/registry/helper.go, over
 * go-containerregistry v0.21.6 pkg/name).
 *
 *     'alpine' → index.docker.io/library/alpine    'localhost:5000/foo' → localhost:5000/foo
 *
 * Throws `repository/invalid-image` with Flux's words: `'alpine:3'` → `… should not include a tag; remove ':3'`.
 */
function parseImage(text) {
    const [scheme = '', rest] = text.split('://');
    if (rest !== undefined) {
        throw invalidImage(text, `image '${text}' should not include URL scheme; remove '${scheme}://'`);
    }
    const parts = partsOf(text);
    if (parts === undefined)
        throw invalidImage(text, `could not parse reference: ${text}`);
    const name = text.startsWith(parts.registry) ? text.slice(parts.registry.length) : text;
    const tag = name.split(':')[1];
    if (tag !== undefined)
        throw invalidImage(text, `image '${text}' should not include a tag; remove ':${tag}'`);
    return { written: text, ...parts, canonical: canonicalOf(parts) };
}
/**
 * Tells whether two image names (without tag or digest) mean the same repository: Docker Hub's names are one, hosts
 * do not differ by case, and what is no image name equals itself only.
 *
 *     ('nginx', 'docker.io/library/nginx') → true    ('ghcr.io/a/b', 'quay.io/a/b') → false
 */
function sameImage(a, b) {
    return a === b || identityOf(a) === identityOf(b);
}
const reference_name = /^[A-Za-z0-9[][A-Za-z0-9._\-/:[\]]*$/;
/**
 * Splits the image value of a manifest, or gives undefined where it is none (a template, an empty tag, a bad digest).
 *
 *     'ghcr.io:443/org/app:1.2@sha256:…' → { name: 'ghcr.io:443/org/app', tag: '1.2', digest: 'sha256:…' }
 *     'localhost:5000/app' → { name: 'localhost:5000/app', tag: undefined, digest: undefined }
 */
function parseValue(text) {
    const [tagged = '', ...digests] = text.split('@');
    const colon = tagged.lastIndexOf(':');
    const hasTag = colon > tagged.lastIndexOf('/');
    const tag = hasTag ? (0,image_tag/* parseTag */.E)(tagged.slice(colon + 1)) : undefined;
    const digest = digests.length === 1 ? (0,image_digest/* parseDigest */.m)(digests.join()) : undefined;
    const bare = hasTag ? tagged.slice(0, colon) : tagged;
    const whole = reference_name.test(bare) && (tag !== undefined) === hasTag && (digest === undefined) === (digests.length === 0);
    return whole ? { name: bare, tag, digest } : undefined;
}
function invalidImage(text, message) {
    return new problem/* Problem */.A('repository/invalid-image', `Cannot use the image "${text}": ${message}`, {
        hint: 'Write spec.image as host/repository, such as ghcr.io/org/app: no https://, no tag, no digest.',
        flux: { reason: 'ImageURLInvalid', message },
    });
}
function canonicalOf({ registry, repository }) {
    return `${registry}/${repository}`;
}
function identityOf(text) {
    const parts = partsOfRepository(text);
    if (parts === undefined)
        return text;
    const host = parts.registry.toLowerCase();
    const registry = hubAliases.has(host) ? hub : host;
    return canonicalOf({ registry, repository: withNamespace(registry, parts.repository) });
}
/** name.ParseReference: as a tag first, as a digest where that fails. */
function partsOf(text) {
    return partsOfTagged(text) ?? partsOfDigested(text);
}
/** name.checkTag: wider than the OCI grammar, a tag may begin with `-` or `.` here. */
const weakTag = /^[A-Za-z0-9_\-.]{1,128}$/;
function partsOfTagged(text) {
    const colon = text.lastIndexOf(':');
    if (colon < 0 || text.includes('/', colon))
        return partsOfRepository(text);
    return weakTag.test(text.slice(colon + 1)) ? partsOfRepository(text.slice(0, colon)) : undefined;
}
function partsOfDigested(text) {
    const [base = '', digest = '', more] = text.split('@');
    if (more !== undefined || !digest.startsWith('sha256:') || (0,image_digest/* parseDigest */.m)(digest) === undefined)
        return undefined;
    const tagged = partsOfTagged(base);
    return partsOfRepository(tagged === undefined ? base : canonicalOf(tagged));
}
/** name.checkRepository */
const repositoryName = /^[a-z0-9_\-./]{2,255}$/;
/** name.NewRepository: the first part is a host only if it holds `.` or `:`; so `localhost/foo` is on Docker Hub. */
function partsOfRepository(text) {
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    const host = /[.:]/.test(first) ? first : '';
    const repository = host === '' ? text : text.slice(slash + 1);
    if (!repositoryName.test(repository) || !isAuthority(host))
        return undefined;
    const registry = host === '' || host === 'docker.io' ? hub : host;
    return { registry, repository: withNamespace(registry, repository) };
}
function withNamespace(registry, repository) {
    return registry === hub && !repository.includes('/') ? `library/${repository}` : repository;
}


/***/ }),

/***/ 29309:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTag),
/* harmony export */   b: () => (/* binding */ parseListedTag)
/* harmony export */ });
/** distribution-spec, "Pulling manifests": `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}` */
const grammar = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
/** Reads a tag, or gives undefined where the text is none. `'v1.0' → 'v1.0'`, `'a b' → undefined` */
function parseTag(text) {
    return mint(text, grammar);
}
const wider = /^(?=.{1,128}$)[.+-]*[a-zA-Z0-9_][a-zA-Z0-9._+-]*$/;
/**
 * Reads a tag of a list that policies choose from: besides tags, what Flux would rank though no registry should list
 * it. Registries' answers are read with `parseTag`; this is for lists that people write (policy tests).
 *
 *     '1.5.9+a' → '1.5.9+a'    '-1' → '-1'    '..' → undefined
 */
function parseListedTag(text) {
    return mint(text, wider);
}
function mint(text, allowed) {
    return allowed.test(text) ? text : undefined;
}


/***/ }),

/***/ 53466:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ largestManifest),
/* harmony export */   z: () => (/* binding */ isManifestName)
/* harmony export */ });
/**
 * Tells whether Flux looks into files of this name (image-automation-controller, internal/update/filereader.go).
 *
 *     'a.yaml', 'Kustomization' → true    'a.YAML', 'kustomization', 'a.yaml.tmpl' → false
 */
function isManifestName(name) {
    return name.endsWith('.yaml') || name.endsWith('.yml') || name === 'Kustomization';
}
/** Bytes. Files above this are refused: parsing 20 MB of YAML takes more than a gigabyte of memory. */
const largestManifest = 10 * 1024 * 1024;


/***/ }),

/***/ 73495:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _template_hash_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(39556);
/* harmony import */ var _template_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4149);


/** Names data by 32 hexadecimal digits of the SHA-256 of its JSON. `['a'] → '0eb5b8d6f81bc677…'` */
function fingerprint(data) {
    return (0,_template_hash_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_template_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .toBytes */ .ZJ)(JSON.stringify(data))).slice(0, 32);
}


/***/ }),

/***/ 74131:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tellsOthers),
/* harmony export */   v: () => (/* binding */ kindOfRun)
/* harmony export */ });
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92432);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73495);


const tellingModes = ['update', 'promote', 'rollback', 'resume', 'verify'];
/**
 * Tells whether a run tells others of what it did: one that changes nothing for others, or may not, has nothing to tell.
 *
 *     (update, pull-request) → true    (update, workspace) → false    (check) → false
 */
function tellsOthers({ mode, dryRun, publish }) {
    return tellingModes.includes(mode) && !dryRun && publish !== 'workspace';
}
/**
 * Names what kind of run this is: only one that looks at the same things can tell that a failure is over.
 *
 *     update of everything → 'update'    update of some automations → 'update 3f2a91c0'
 */
function kindOfRun(settings) {
    const { mode, paths, automations, policies, environment, from, to, policy, config } = settings;
    const narrow = [paths, automations, policies, environment, from, to, policy, config];
    const whole = [[_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefaults */ .V.path], [], [], '', '', '', [], _settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefaults */ .V.config];
    const isWhole = JSON.stringify(narrow) === JSON.stringify(whole);
    return isWhole ? mode : `${mode} ${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(narrow).slice(0, 8)}`;
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

/**
 * Gives the result of the work, or the Problem that it threw. What is no Problem is a bug, and is thrown again.
 *
 *     () => 1 → 1    () => { throw problem } → problem
 */
function attempt(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 42721:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isProblemCode),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/**
 * Every problem a user can meet, with its usual severity. A code is a path: the first part is the thing that is
 * wrong. Each has a heading of the same text in docs/problems.md; a rule test holds the two together.
 */
const severityOf = {
    'usage/unknown-mode': 'error',
    'usage/unknown-flag': 'error',
    'usage/malformed-input': 'error',
    'usage/missing-input': 'error',
    'workspace/path-missing': 'error',
    'workspace/path-outside': 'error',
    'workspace/unreadable': 'error',
    'file/too-large': 'warning',
    'file/not-utf8': 'warning',
    'file/invalid-yaml': 'warning',
    'file/link-outside': 'warning',
    'kustomize/missing-tool': 'error',
    'kustomize/failed': 'error',
    'object/unknown-version': 'warning',
    'object/old-version': 'notice',
    'object/unknown-field': 'error',
    'object/invalid-field': 'error',
    'object/missing-field': 'error',
    'object/duplicate': 'error',
    'object/patched': 'error',
    'object/template': 'warning',
    'object/suspended': 'notice',
    'repository/not-found': 'error',
    'repository/access-denied': 'error',
    'repository/access-unknown': 'error',
    'repository/invalid-image': 'error',
    'repository/invalid-exclusion': 'error',
    'registry/unauthorized': 'error',
    'registry/forbidden': 'error',
    'registry/not-found': 'error',
    'registry/rate-limited': 'error',
    'registry/unavailable': 'error',
    'registry/unreachable': 'error',
    'registry/certificate': 'error',
    'registry/protocol': 'error',
    'registry/incomplete': 'error',
    'registry/unsafe-redirect': 'error',
    'registry/timeout': 'error',
    'credentials/malformed': 'error',
    'credentials/rejected': 'error',
    'credentials/helper-failed': 'error',
    'credentials/unsupported': 'error',
    'credentials/no-match': 'warning',
    'credentials/secret-missing': 'error',
    'credentials/wrong-provider': 'error',
    'credentials/no-identity': 'error',
    'policy/invalid': 'error',
    'policy/unknown': 'warning',
    'policy/no-tags': 'error',
    'policy/no-match': 'error',
    'policy/not-a-number': 'error',
    'policy/tied': 'warning',
    'policy/deployed-tag-missing': 'warning',
    'policy/list-shrunk': 'warning',
    'policy/tag-moved': 'warning',
    'policy/too-young': 'notice',
    'policy/platforms-missing': 'warning',
    'policy/age-unknown': 'error',
    'memory/empty': 'notice',
    'memory/corrupted': 'warning',
    'memory/unreadable': 'warning',
    'memory/not-kept': 'warning',
    'shards/no-checkout': 'error',
    'shards/other-commit': 'error',
    'shards/other-plan': 'error',
    'shards/stale': 'error',
    'shards/incomplete': 'error',
    'shards/tampered': 'error',
    'shards/no-digest': 'error',
    'shards/unreadable': 'error',
    'shards/inside-workspace': 'error',
    'shards/unanswered': 'error',
    'marker/malformed': 'warning',
    'marker/unreachable': 'warning',
    'marker/unknown-policy': 'warning',
    'marker/unknown-suffix': 'warning',
    'marker/no-automation': 'warning',
    'marker/empty-digest': 'warning',
    'marker/encrypted': 'warning',
    'edit/unproved': 'error',
    'automation/none': 'notice',
    'automation/unknown': 'warning',
    'automation/invalid-selector': 'error',
    'automation/unsupported': 'warning',
    'automation/message-template': 'error',
    'config/invalid-yaml': 'error',
    'config/unknown-key': 'error',
    'config/missing-key': 'error',
    'config/invalid-value': 'error',
    'config/invalid-cron': 'error',
    'config/unknown-environment': 'error',
    'config/cycle': 'error',
    'config/overlap': 'error',
    'config/impossible': 'error',
    'hold/invalid-yaml': 'error',
    'hold/unknown-key': 'error',
    'hold/missing-key': 'error',
    'hold/invalid-value': 'error',
    'hold/unproved': 'error',
    'hold/held': 'notice',
    'hold/quarantined': 'warning',
    'hold/idle': 'notice',
    'hold/none': 'notice',
    'environment/unreadable': 'error',
    'environment/unknown': 'error',
    'environment/protected': 'notice',
    'environment/branch-missing': 'error',
    'environment/elsewhere': 'error',
    'gate/soak': 'notice',
    'gate/together': 'notice',
    'gate/freeze': 'notice',
    'gate/closed': 'notice',
    'gate/unreadable': 'warning',
    'gate/status-not-set': 'warning',
    'promotion/missing-target': 'notice',
    'promotion/missing-source': 'notice',
    'promotion/contradiction': 'error',
    'promotion/no-tag': 'error',
    'promotion/no-digest': 'error',
    'promotion/digest-moved': 'error',
    'promotion/other-image': 'error',
    'promotion/none': 'notice',
    'rollback/no-history': 'error',
    'rollback/no-earlier': 'error',
    'rollback/unknown-commit': 'error',
    'rollback/image-missing': 'error',
    'rollback/done': 'notice',
    'rollback/passes-freeze': 'notice',
    'verify/none': 'notice',
    'verify/waiting': 'notice',
    'verify/failed': 'error',
    'verify/silence': 'error',
    'verify/answered': 'notice',
    'publish/branch-missing': 'error',
    'publish/branch-moved': 'error',
    'publish/branch-template': 'error',
    'publish/branch-collision': 'error',
    'publish/foreign-commits': 'warning',
    'publish/declined': 'notice',
    'publish/read-only': 'warning',
    'publish/workflow-file': 'error',
    'publish/no-file': 'error',
    'publish/empty-message': 'error',
    'publish/author-not-used': 'notice',
    'publish/no-workflow-runs': 'notice',
    'publish/answer-lost': 'warning',
    'publish/tree-differs': 'error',
    'publish/signing-key': 'error',
    'publish/people-not-set': 'warning',
    'publish/auto-merge-not-set': 'warning',
    'github/unauthorized': 'error',
    'github/missing-permission': 'error',
    'github/pull-requests-forbidden': 'error',
    'github/protected-branch': 'error',
    'github/ruleset': 'error',
    'github/rate-limited': 'error',
    'github/archived': 'error',
    'github/repository-not-found': 'error',
    'github/already-exists': 'error',
    'github/refused': 'error',
    'github/unavailable': 'error',
    'github/protocol': 'error',
    'notification/missing-variable': 'warning',
    'notification/invalid-address': 'warning',
    'notification/refused': 'warning',
    'notification/undelivered': 'warning',
    'notification/dashboard': 'warning',
    'notification/dashboard-closed': 'notice',
    'policy/unused': 'warning',
    'policy/unbounded-range': 'warning',
    'policy/pre-release-leak': 'warning',
    'policy/descending': 'warning',
    'policy/unanchored-pattern': 'warning',
    'policy/extract-no-group': 'error',
    'policy/imprecise-number': 'warning',
    'repository/no-exclusions': 'warning',
    'object/short-interval': 'warning',
    'object/unknown-annotation': 'error',
    'marker/unquoted': 'warning',
    'automation/overlap': 'error',
    'automation/protected-environment': 'error',
    'automation/several-environments': 'warning',
    'automation/no-path': 'warning',
    'automation/no-branch': 'notice',
    'automation/bare-message': 'notice',
    'hold/unused': 'warning',
    'excuse/malformed': 'warning',
    'excuse/no-reason': 'warning',
    'excuse/unused': 'warning',
    'init/not-an-image': 'warning',
    'init/no-tag': 'warning',
    'init/tag-unlisted': 'warning',
    'init/no-order': 'warning',
    'init/unmarkable': 'warning',
    'init/outside-environments': 'notice',
    'init/no-workflow': 'warning',
    'init/pull-request-only': 'notice',
    'test/invalid-yaml': 'error',
    'test/unknown-key': 'error',
    'test/missing-key': 'error',
    'test/invalid-value': 'error',
    'test/none': 'warning',
    'test/unknown-policy': 'error',
    'test/failed': 'error',
};
/** Tells whether a text is the code of a problem. `'policy/unused' → true` */
function isProblemCode(text) {
    return Object.hasOwn(severityOf, text);
}


/***/ }),

/***/ 97420:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42721);

/**
 * Something that a user can mend. Anything else that is thrown is a bug of ours.
 *
 * The message reads: *Cannot* + verb + quoted subject + colon + the state found (and what is wanted), no final stop.
 *
 *     new Problem('registry/not-found', 'Cannot list the tags of "ghcr.io/org/app": the registry answers 404 …')
 */
class Problem extends Error {
    name = 'Problem';
    code;
    severity;
    at;
    hint;
    policy;
    flux;
    constructor(code, message, details = {}) {
        super(message, { cause: details.cause });
        this.code = code;
        this.severity = details.severity ?? _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x[code];
        this.at = details.at;
        this.hint = details.hint;
        this.policy = details.policy;
        this.flux = details.flux;
    }
    /** The same problem with details added: an outer layer often knows the place or the policy that an inner one does not. */
    with(details) {
        return new Problem(this.code, this.message, {
            at: details.at ?? this.at,
            hint: details.hint ?? this.hint,
            policy: details.policy ?? this.policy,
            flux: details.flux ?? this.flux,
            severity: details.severity ?? this.severity,
            cause: this.cause,
        });
    }
}


/***/ }),

/***/ 91400:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

/**
 * Does the work for every item, at most `limit` at a time, and gives back one answer an item, in the items' order:
 * the result, or the Problem that stood in its way. So one item's failure leaves its siblings alone. What is thrown
 * and is no Problem is a bug, and is thrown again.
 *
 *     settle([1, 2], 8, n => n === 2 ? fail(problem) : n)  →  [1, problem]
 */
async function settle(items, limit, work) {
    const answers = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            answers[index] = await orProblem(work(item));
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return answers;
}
async function orProblem(result) {
    try {
        return await result;
    }
    catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 58986:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sortOut)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

/**
 * Divides answers into results and problems, each in the order given. Both come back, so that dropping the second shows.
 *
 *     [1, problem, 2] → [[1, 2], [problem]]
 */
function sortOut(answers) {
    const results = [];
    const problems = [];
    for (const answer of answers) {
        if (answer instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
            problems.push(answer);
        else
            results.push(answer);
    }
    return [results, problems];
}


/***/ }),

/***/ 60076:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ baseMissing),
/* harmony export */   PI: () => (/* binding */ isReadOnly),
/* harmony export */   Ry: () => (/* binding */ barrierTo),
/* harmony export */   aE: () => (/* binding */ readOnlyToken),
/* harmony export */   lM: () => (/* binding */ answerLost),
/* harmony export */   pm: () => (/* binding */ noWorkflowRuns),
/* harmony export */   rg: () => (/* binding */ isWorthAnotherTry)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

const permissions = 'Give the job "permissions: contents: write", and "pull-requests: write" where it opens pull requests.';
/** Finds what keeps a run from writing anything, before it tries; undefined where nothing is known to. */
function barrierTo(repository, readOnly) {
    const { name } = repository;
    if (repository.archived) {
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('github/archived', `Cannot publish to "${name}": the repository is archived`, {
            hint: 'Unarchive the repository under Settings → General, or take the workflow away.',
        });
    }
    if (readOnly !== undefined) {
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/read-only', `Cannot publish to "${name}": ${readOnly}`, {
            hint: 'The report says what would have been done.',
        });
    }
    if (repository.mayPush !== false)
        return undefined;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/read-only', `Cannot publish to "${name}": the token may read it and not push`, {
        hint: 'Use a token of someone who may push. The report says what would have been done.',
    });
}
/**
 * Tells whether a refusal means that the token can only read: the first write to the repository's contents was not
 * permitted, and nothing has been written.
 */
function isReadOnly(problem, step, made) {
    const writesContents = step.kind === 'commit' || step.kind === 'put-branch';
    return problem.code === 'github/missing-permission' && writesContents && made === 0;
}
/** Turns that refusal into the reason why there is only a report. */
function readOnlyToken(problem) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/read-only', `${problem.message}: nothing is published, and there is only this report`, {
        hint: permissions,
        cause: problem,
    });
}
/** Tells whether a failed write is worth another look: something moved, or the answer got lost. */
function isWorthAnotherTry({ code }) {
    return code === 'publish/branch-moved' || code === 'github/already-exists' || code === 'github/unavailable';
}
/** Says once what a run by GITHUB_TOKEN cannot do. */
function noWorkflowRuns(branch) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/no-workflow-runs', `Cannot start workflows by the commits on "${branch}": GitHub starts none for what GITHUB_TOKEN pushes, ` +
        'and holds those of its pull requests until someone approves them', { hint: 'Give the token of a GitHub App (see docs/app-token.md) to have them start by themselves.' });
}
function baseMissing(branch, repository) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/branch-missing', `Cannot publish to "${branch}": "${repository}" has no such branch`, {
        hint: 'Check spec.git.checkout.ref.branch and spec.git.push.branch of the automation.',
    });
}
/** The answer never came, but the branch has just this commit: almost certainly this run's own. */
function answerLost(branch, commit) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/answer-lost', `Cannot be sure who made commit ${commit} on "${branch}": GitHub's answer got lost, and the branch now holds the very commit that was asked for`, { hint: 'Nothing is left to do: the change is published.' });
}


/***/ }),

/***/ 36951:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ decideMerge),
  H: () => (/* binding */ decidePullRequest)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __nccwpck_require__(26669);
;// CONCATENATED MODULE: ./src/core/publication/digests.ts

/** Each takes nine characters of a pull request's body, which has room for 65,536. */
const mostNamed = 500;
/**
 * Names what proposals want, wherever in the files it stands: which setters get which values. The same wishes have the
 * same name, so that a change which a person declined is known again. Where no marked value changes, as when a hold is
 * lifted, the proposal's own words tell, or else the files.
 *
 *     app → 1.5.3, web → 2.0.0   →   '3f2a91c0,9be07d41'
 */
function changesName(proposals, hash) {
    const wishes = proposals.flatMap(wishesOf).map((wish) => digest(wish, hash).slice(0, 8));
    const names = [...new Set(wishes)].sort(bytewise/* bytewise */.Z);
    return names.length <= mostNamed ? names.join(',') : digest(names, hash);
}
function wishesOf({ edits, files, wishes }) {
    if (edits.length > 0)
        return edits.map((edit) => [edit.setter, edit.newValue]);
    return wishes?.map((wish) => [wish]) ?? files.map(({ path, text }) => [path, text]);
}
/**
 * Tells whether everything that one name stands for is in another, and that has more.
 *
 *     ('3f2a91c0', '3f2a91c0,9be07d41') → true
 */
function isLessThan(part, whole) {
    const all = new Set(whole.split(','));
    return part !== whole && part.split(',').every((name) => all.has(name));
}
/** Names labels and people as they were asked for. */
function dressDigest(dress, hash) {
    const { labels, assignees, reviewers, teamReviewers, autoMerge } = dress;
    return digest([labels, assignees, reviewers, teamReviewers, autoMerge ?? ''], hash);
}
function digest(value, hash) {
    return hash('blob', new TextEncoder().encode(JSON.stringify(value))).slice(0, 16);
}

// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __nccwpck_require__(76403);
;// CONCATENATED MODULE: ./src/core/publication/dress.ts
/** Picks these out of what holds them among other things. */
function dressOf({ labels, assignees, reviewers, teamReviewers, autoMerge }) {
    return { labels, assignees, reviewers, teamReviewers, autoMerge };
}
function isUndressed({ labels, assignees, reviewers, teamReviewers, autoMerge }) {
    const words = [...labels, ...assignees, ...reviewers, ...teamReviewers];
    return words.length === 0 && autoMerge === undefined;
}

// EXTERNAL MODULE: ./src/core/publication/pull-request-text.ts
var pull_request_text = __nccwpck_require__(12319);
// EXTERNAL MODULE: ./src/core/publication/situation.ts
var publication_situation = __nccwpck_require__(42522);
;// CONCATENATED MODULE: ./src/core/publication/pull-request-steps.ts




/**
 * Decides how a pull request comes to say what the drafts say. `moves`: its branch is moved first, and the body must
 * then name the new commit.
 */
function pullRequestSteps(situation, moves) {
    const { plan, standing, hash } = situation;
    if (plan.pullRequest === undefined)
        return [];
    const open = (0,publication_situation/* openPullOf */.d)(plan, standing);
    const text = open === undefined ? newText(situation, plan.pullRequest) : nextText(situation, plan.pullRequest, open);
    const head = moves ? undefined : standing.branch?.head.commit;
    const dress = dressOf(plan.pullRequest);
    const digest = isUndressed(dress) ? text.marker.dressed : dressDigest(dress, hash);
    const dressed = digest === text.marker.dressed;
    return [
        ...(open === undefined ? [opening(situation, plan.pullRequest, text)] : updates(open, text, head)),
        ...(dressed
            ? []
            : [
                {
                    kind: 'dress-pull-request',
                    pull: open?.pull,
                    dress,
                    text: { ...text, marker: { ...text.marker, dressed: digest } },
                },
            ]),
    ];
}
function opening({ plan }, { draft }, text) {
    return { kind: 'open-pull-request', branch: plan.branch, base: plan.base, draft, text };
}
function updates({ pull, body }, text, head) {
    const same = body !== undefined &&
        head !== undefined &&
        body.marker.head === head &&
        body.marker.changes === text.marker.changes &&
        body.marker.family === text.marker.family &&
        body.managed === (0,pull_request_text/* managedAsWritten */.$H)(text, head) &&
        (text.title === undefined || text.title === pull.title);
    return same ? [] : [{ kind: 'update-pull-request', pull, text }];
}
function newText({ plan, drafts, hash }, settings) {
    const proposals = drafts.map((draft) => draft.proposal);
    const title = settings.title(proposals);
    return {
        title,
        managed: settings.body(proposals),
        around: '',
        marker: {
            ...{ changes: changesName(proposals, hash), title, head: undefined, dressed: '', retired: false },
            family: plan.family ?? '',
        },
    };
}
/** The new text within the old body; a title that a person has chosen stays. */
function nextText(situation, settings, { pull, body }) {
    const fresh = newText(situation, settings);
    const kept = { ...fresh, around: pull.body };
    if (body === undefined)
        return { ...kept, title: undefined, marker: { ...fresh.marker, title: '' } };
    const { title, dressed } = body.marker;
    const chosen = title !== pull.title;
    return {
        ...kept,
        title: chosen ? undefined : fresh.title,
        marker: { ...fresh.marker, dressed, title: chosen ? title : fresh.marker.title },
    };
}

;// CONCATENATED MODULE: ./src/core/publication/retire.ts


/**
 * Takes a pull request back that has nothing left to say, and its branch with it; or the branch alone, where a run was
 * stopped between the two. A pull request that this program did not write stays as it is.
 */
function retire(situation, strangers) {
    const { plan, standing, complete } = situation;
    if (!complete)
        return { steps: [], problems: [] };
    const why = farewellOf(plan);
    const others = retireSiblings(situation, why);
    const open = (0,publication_situation/* openPullOf */.d)(plan, standing);
    if (open === undefined) {
        return { steps: [...(isHalfRetired(standing) ? deletion(situation) : []), ...others], problems: [] };
    }
    if (open.body === undefined)
        return { steps: others, problems: [] };
    if (strangers.length > 0)
        return (0,publication_situation/* leaveAlone */.b)(situation, strangers);
    return { steps: [closing(why, open.pull, open.body), ...deletion(situation), ...others], problems: [] };
}
/** Closes a pull request that merges a branch which is not ours; one that this program did not write stays as it is. */
function closeMerge(plan, standing) {
    const open = (0,publication_situation/* openPullOf */.d)(plan, standing);
    if (open?.body === undefined)
        return [];
    return [closing(farewellOf(plan), open.pull, open.body)];
}
function farewellOf({ base, pullRequest }) {
    const why = pullRequest?.farewell?.();
    if (why === undefined)
        return `Closed: "${base}" already has all that this pull request proposed.`;
    return `Closed: nothing is left to be brought to "${base}" now.${why === '' ? '' : `\n\n${why}`}`;
}
function closing(why, pull, { managed, marker }) {
    const text = {
        title: undefined,
        managed: `${why}\n\n${managed}`,
        around: pull.body,
        marker: { ...marker, retired: true },
    };
    return { kind: 'close-pull-request', pull, text };
}
function deletion({ plan, standing }) {
    const { branch } = standing;
    return branch === undefined ? [] : [{ kind: 'delete-branch', branch: plan.branch, from: branch.head.commit }];
}
function isHalfRetired({ branch, closed }) {
    if (branch === undefined || closed?.state !== 'closed')
        return false;
    const marker = (0,pull_request_text/* readBody */.x8)(closed.body)?.marker;
    return marker !== undefined && marker.retired && marker.head === branch.head.commit;
}
/**
 * Takes back what other branches of the family proposed before: the plan's own branch stands for it now. One that a
 * person has added to stays.
 */
function supersede(situation) {
    return retireSiblings(situation, `Closed: superseded by the branch "${situation.plan.branch}".`);
}
function retireSiblings({ plan, standing }, why) {
    if (plan.family === undefined)
        return [];
    const older = standing.siblings.filter((pull) => pull.branch !== plan.branch);
    return older.flatMap((pull) => {
        const body = (0,pull_request_text/* readBody */.x8)(pull.body);
        if (body === undefined || body.marker.family !== plan.family || body.marker.head !== pull.head)
            return [];
        return [closing(why, pull, body), { kind: 'delete-branch', branch: pull.branch, from: pull.head }];
    });
}

;// CONCATENATED MODULE: ./src/core/publication/decide.ts







/**
 * Decides what must be done so that a branch and its pull request say what the drafts say, in an order in which a run
 * can be stopped after any step and the next one completes it: branch, pull request, labels and people.
 */
function decidePullRequest(situation) {
    const { plan, standing, ahead, own } = situation;
    const strangers = (0,ownership/* isAsLeft */.EN)(standing) ? [] : (0,ownership/* strangersOf */.r5)(ahead, (0,ownership/* recordedHeads */.am)(standing), own);
    if (situation.drafts.length === 0)
        return retire(situation, strangers);
    if (strangers.length > 0)
        return (0,publication_situation/* leaveAlone */.b)(situation, strangers);
    const changes = changesName(situation.drafts.map((draft) => draft.proposal), situation.hash);
    const refusal = refusalOf(standing, changes);
    if (refusal !== undefined)
        return { steps: [], problems: [refusal] };
    if (wouldOnlyLose(situation, changes))
        return { steps: [], problems: [] };
    const put = isUpToDate(situation) ? [] : [putBranch(situation)];
    const pulls = pullRequestSteps(situation, put.length > 0);
    return {
        steps: [...put, ...mirrorSteps(plan, standing, put.length > 0), ...pulls, ...supersede(situation)],
        problems: [],
    };
}
/**
 * Decides how a pull request that merges one branch into another comes to say what is so: the branch is not ours, and
 * is neither moved nor deleted.
 */
function decideMerge(situation) {
    const { plan, standing, drafts, complete, hash } = situation;
    if (drafts.length === 0)
        return { steps: complete ? closeMerge(plan, standing) : [], problems: [] };
    const refusal = refusalOf(standing, changesName(drafts.map((draft) => draft.proposal), hash));
    if (refusal !== undefined)
        return { steps: [], problems: [refusal] };
    return { steps: pullRequestSteps(situation, false), problems: [] };
}
/** Decides whether the mirror of a branch must follow; `moves`: the branch is moved by an earlier step. */
function mirrorSteps({ mirror }, standing, moves) {
    if (mirror === undefined)
        return [];
    const same = !moves && standing.mirror === standing.branch?.head.commit;
    return same ? [] : [{ kind: 'mirror-branch', from: standing.mirror, mirror }];
}
/**
 * Tells whether the branch holds these very files, as the same number of commits right on top of the base: then
 * nothing needs to be sent at all, not even to find that out.
 */
function isUpToDate({ standing, base, drafts }) {
    const { branch } = standing;
    if (branch === undefined || branch.head.tree !== drafts.at(-1)?.tree)
        return false;
    const commits = branch.history.slice(0, drafts.length);
    const below = [...commits.slice(1).map((commit) => commit.commit), base.commit];
    return commits.length === drafts.length && commits.every(({ parents }, at) => isOnly(parents, below[at]));
}
function isOnly(parents, parent) {
    return parents.length === 1 && parents[0] === parent;
}
function putBranch({ plan, standing, base, drafts }) {
    return { kind: 'put-branch', branch: plan.branch, onto: base, from: standing.branch?.head.commit, drafts };
}
/** A person may have said no to this very change, by closing its pull request. */
function refusalOf(standing, changes) {
    const refused = declinedPull(standing, changes);
    return refused === undefined ? undefined : declined(refused);
}
/** The pull request by which a person said no to this very change; undefined where nobody did. */
function declinedPull({ open, closed }, changes) {
    if (open.length > 0 || closed?.state !== 'closed')
        return undefined;
    const marker = (0,pull_request_text/* readBody */.x8)(closed.body)?.marker;
    if (marker === undefined || marker.retired)
        return undefined;
    return marker.changes === changes ? closed : undefined;
}
/**
 * Tells whether all that is new is that something could not be judged this time: a registry that is away for an hour
 * must not cost a pull request its changes, and its reviews, only to get them back in the next.
 */
function wouldOnlyLose({ plan, standing, complete }, changes) {
    const marker = (0,publication_situation/* openPullOf */.d)(plan, standing)?.body?.marker;
    return !complete && marker !== undefined && isLessThan(changes, marker.changes);
}
function declined({ number }) {
    return new problem/* Problem */.A('publish/declined', `Cannot open a pull request for this change: #${number} proposed the same, and a person closed it`, { hint: `Reopen #${number} to have the change. Another change opens a pull request of its own.` });
}


/***/ }),

/***/ 61742:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 37313:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   ev: () => (/* binding */ headlineAndBody)
/* harmony export */ });
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/**
 * Tells whether GitHub takes a file for a workflow, which it lets no plain GITHUB_TOKEN change.
 *
 *     '.github/workflows/ci.yaml' → true    '.github/dependabot.yml' → false
 */
function isWorkflow(path) {
    return workflow.test(path);
}
/**
 * Splits a message as GitHub's createCommitOnBranch wants it; undefined where its headline and body, which GitHub
 * joins by an empty line, could not give the same text back.
 *
 *     'a\n\nb' → { headline: 'a', body: 'b' }    'a\nb' → undefined
 */
function headlineAndBody(message) {
    const end = message.indexOf('\n');
    if (end === -1)
        return message.trim() === '' ? undefined : { headline: message, body: '' };
    const [headline, body] = [message.slice(0, end), message.slice(end + 2)];
    return headline.trim() === '' || message[end + 1] !== '\n' || body === '' ? undefined : { headline, body };
}
/** Base64 makes four bytes of three, and GitHub takes about 40 MB in one request. */
const largestMutation = 20_000_000;
/**
 * Tells whether createCommitOnBranch can make this commit: it knows no file modes, joins its message of two parts, and
 * takes all files in one request.
 */
function isPlain({ files, message }) {
    const size = files.reduce((sum, file) => sum + file.text.length, 0);
    const modes = files.every((file) => file.mode === '100644');
    return modes && size <= largestMutation && headlineAndBody(message) !== undefined;
}


/***/ }),

/***/ 76403:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ isAsLeft),
/* harmony export */   JJ: () => (/* binding */ isGitHubToken),
/* harmony export */   YB: () => (/* binding */ isApp),
/* harmony export */   am: () => (/* binding */ recordedHeads),
/* harmony export */   r5: () => (/* binding */ strangersOf)
/* harmony export */ });
/* harmony import */ var _pull_request_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12319);

/**
 * Tells whether a branch is just as this program left it, or as it was when it was merged: nobody's work is lost when
 * it is built anew.
 */
function isAsLeft(standing) {
    const head = standing.branch?.head.commit;
    if (head === undefined)
        return true;
    const { closed } = standing;
    return recordedHeads(standing).includes(head) || (closed?.state === 'merged' && closed.head === head);
}
/**
 * Gives the commits of a branch that this program did not make. Where the commit that it last put there is still in
 * the branch, all that came after are someone's; where it is not, the branch was built anew by a run that was stopped
 * before it could say so, and its commits are told by their author.
 */
function strangersOf(ahead, recorded, own) {
    const below = ancestry(ahead, recorded);
    if (below.size > 0)
        return ahead.filter((commit) => !below.has(commit.commit));
    return ahead.filter((commit) => !isOwn(commit, own));
}
/** The commits that this program noted in its pull requests of the branch as the newest that it put there. */
function recordedHeads({ open, closed }) {
    const pulls = closed === undefined ? open : [...open, closed];
    return pulls.map((pull) => (0,_pull_request_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(pull.body)?.marker.head).filter((head) => head !== undefined);
}
/** The named commits, as far as they are in the list, and all of their ancestors there. */
function ancestry(commits, from) {
    const known = new Map(commits.map((commit) => [commit.commit, commit]));
    const found = new Set();
    const waiting = [...from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        const commit = known.get(at);
        if (commit === undefined || found.has(at))
            continue;
        found.add(at);
        waiting.push(...commit.parents);
    }
    return found;
}
/**
 * A commit that GitHub makes for an App names the App's bot as author and GitHub as committer; no push from a person's
 * machine looks like that. A commit with the automation's own author names it as both.
 */
function isOwn(commit, own) {
    const [author, committer] = [commit.author.email, commit.committer.email];
    if (own.authors.includes(author))
        return committer === author;
    if (!isApp(own.viewer) || !isAddressOf(author, own.viewer))
        return false;
    return committer === author || committer.startsWith('noreply@');
}
/** `'github-actions[bot]' → true`, `'octocat' → false` */
function isApp(login) {
    return login.endsWith('[bot]');
}
/** Tells whether a login is that of the token which every workflow run has. */
function isGitHubToken(login) {
    return login === 'github-actions[bot]';
}
/** `('41898282+github-actions[bot]@users.noreply.github.com', 'github-actions[bot]') → true` */
function isAddressOf(email, login) {
    return email.replace(/^\d+\+/, '').startsWith(`${login}@users.noreply.`);
}


/***/ }),

/***/ 12319:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ managedAsWritten),
/* harmony export */   Oy: () => (/* binding */ writeBody),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _git_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76490);

/** GitHub takes 65,536 characters; the rest is room for what it adds. */
const longestBody = 60_000;
const shortestManaged = 2_000;
const begin = '<!-- flux-image-automation begin: people may write above this line -->';
const endLine = /^<!-- flux-image-automation end (\{.*\}) -->$/m;
const note = '\n\nThe rest is left out: GitHub takes no longer text. The report of the run holds all of it.';
/**
 * Reads a pull request's body; undefined where it has no managed section, or one whose marker is damaged.
 *
 *     'mine\n<!-- … begin … -->\ntext\n<!-- … end {…} -->' → { before: 'mine\n', managed: 'text', after: '', marker }
 */
function readBody(body) {
    const text = body.replaceAll('\r\n', '\n');
    const start = text.indexOf(begin);
    if (start === -1)
        return undefined;
    const rest = text.slice(start + begin.length);
    const end = endLine.exec(rest);
    const marker = end?.[1] === undefined ? undefined : parseMarker(end[1]);
    if (end === null || marker === undefined)
        return undefined;
    return {
        before: text.slice(0, start),
        managed: rest.slice(0, end.index).trim(),
        after: rest.slice(end.index + end[0].length),
        marker,
    };
}
/**
 * Writes a pull request's body: the managed section anew, all around it as it was. A body without a section keeps its
 * words below the new one.
 */
function writeBody(text, head) {
    const old = readBody(text.around);
    const before = old?.before ?? '';
    const after = old?.after ?? (text.around === '' ? '' : `\n\n${withoutMarkers(text.around)}`);
    const end = `<!-- flux-image-automation end ${markerText({ ...text.marker, head })} -->`;
    const room = longestBody - before.length - after.length - begin.length - end.length - 4;
    return `${before}${begin}\n\n${fittingManaged(text.managed, room)}\n\n${end}${after}`;
}
/** The managed text as `writeBody` would write it around these words; two texts that agree in this need no update. */
function managedAsWritten(text, head) {
    return readBody(writeBody(text, head))?.managed ?? '';
}
/** Cuts between lines, so that no table row or tag is left open. */
function fittingManaged(text, room) {
    const safe = withoutMarkers(text).trim();
    const most = Math.max(room, shortestManaged);
    if (safe.length <= most)
        return safe;
    return safe.slice(0, Math.max(0, safe.lastIndexOf('\n', most - note.length))) + note;
}
function withoutMarkers(text) {
    return text.replaceAll('<!-- flux-image-automation', '<!-- ');
}
/** `<`, `>` and `-` are escaped: a title that says `-->` must not end the comment and become markup. */
function markerText(marker) {
    return JSON.stringify(marker).replace(/[<>-]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}
function parseMarker(text) {
    const data = parseJson(text);
    if (typeof data !== 'object' || data === null)
        return undefined;
    const field = (name) => new Map(Object.entries(data)).get(name);
    const word = (name) => {
        const value = field(name);
        return typeof value === 'string' ? value : '';
    };
    return {
        changes: word('changes'),
        title: word('title'),
        head: (0,_git_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .q)(word('head')),
        dressed: word('dressed'),
        family: word('family'),
        retired: field('retired') === true,
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 42522:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ leaveAlone),
/* harmony export */   d: () => (/* binding */ openPullOf)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _pull_request_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12319);


/** The open pull request that stands for a plan: one to the right base, else one that a person gave another base. */
function openPullOf(plan, standing) {
    const pull = standing.open.find(({ base }) => base === plan.base) ?? standing.open[0];
    return pull === undefined ? undefined : { pull, body: (0,_pull_request_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(pull.body) };
}
/** Decides to do nothing, because the branch holds someone's work. */
function leaveAlone({ plan }, strangers) {
    const who = [...new Set(strangers.map((commit) => commit.author.name))].slice(0, 3).join(', ');
    const problem = new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('publish/foreign-commits', `Cannot rebuild the branch "${plan.branch}": it holds commits that this program did not make (by ${who})`, { hint: 'Merge the pull request, or delete the branch: the next run makes it anew.' });
    return { steps: [], problems: [problem] };
}


/***/ }),

/***/ 19767:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isInRange),
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/**
 * Reads an IP literal, IPv6 with or without brackets; undefined where the text is a name.
 *
 *     '10.0.0.1' → 32 bits, 0x0a000001    '[::1]' → 128 bits, 1    '::ffff:1.2.3.4' → as 1.2.3.4    'a.b' → undefined
 */
function parseAddress(text) {
    const bare = text.replace(/^\[|\]$/g, '');
    return bare.includes(':') ? parseIPv6(bare) : parseIPv4(bare);
}
function parseIPv4(text) {
    if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text))
        return undefined;
    const numbers = text.split('.').map(Number);
    if (numbers.some((number) => number > 255))
        return undefined;
    return { bits: 32, value: numbers.reduce((value, number) => value * 256n + BigInt(number), 0n) };
}
function parseIPv6(text) {
    // URL writes every IPv6 address in one way: lower case, no dots, the longest run of zeros as `::`.
    if (!/^[\da-f:.]+$/i.test(text) || !URL.canParse(`http://[${text}]`))
        return undefined;
    const [head = '', tail] = new URL(`http://[${text}]`).hostname.slice(1, -1).split('::');
    const groups = (part) => (part ?? '').split(':').filter((group) => group !== '');
    const [before, after] = [groups(head), groups(tail)];
    const all = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
    const value = all.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
    return value >> 32n === 0xffffn ? { bits: 32, value: value & 0xffffffffn } : { bits: 128, value };
}
/**
 * Tells whether an address lies in a range; false where the range is none.
 *
 *     (10.1.2.3, '10.0.0.0/8') → true    (::1, '10.0.0.0/8') → false    (10.1.2.3, '10.0.0.0/x') → false
 */
function isInRange(address, range) {
    const [text = '', length = ''] = range.split('/');
    const base = parseAddress(text);
    if (base?.bits !== address.bits || !/^\d{1,3}$/.test(length) || Number(length) > base.bits)
        return false;
    const shift = BigInt(base.bits - Number(length));
    return base.value >> shift === address.value >> shift;
}


/***/ }),

/***/ 18273:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseRealm),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91472);

/**
 * Reads the host and path that credentials are filed under. Docker files them under old API URLs as well.
 *
 *     'https://index.docker.io/v1/' → { host: 'index.docker.io', path: '' }    'ghcr.io/org' → { host: 'ghcr.io', path: 'org' }
 */
function parseRealm(key) {
    const bare = key.trim().replace(/^[a-z]+:\/\//i, '');
    const slash = bare.indexOf('/');
    const host = slash === -1 ? bare : bare.slice(0, slash);
    const path = slash === -1 ? '' : bare.slice(slash).replace(/^\/v[12](?=\/|$)/, '');
    return { host: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIdentity */ .dW)(host), path: path.replace(/^\/+|\/+$/g, '') };
}
/**
 * Finds the entry that is filed closest to a repository: same host and port, longest path. A path ends at a `/`, and a
 * host is compared whole: `ghcr.io` must not answer for `ghcr.io.evil.example`, nor `ghcr.io/org` for `ghcr.io/organic`.
 *
 *     ([ghcr.io, ghcr.io/org], 'ghcr.io', 'org/app') → ghcr.io/org
 */
function closest(entries, host, repository) {
    const fitting = entries.filter(({ realm }) => realm.host === (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIdentity */ .dW)(host) && isUnder(repository, realm.path));
    return fitting.reduce((best, entry) => (best === undefined || entry.realm.path.length > best.realm.path.length ? entry : best), undefined);
}
function isUnder(repository, path) {
    return path === '' || repository === path || repository.startsWith(`${path}/`);
}


/***/ }),

/***/ 36054:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ parseDockerConfig),
/* harmony export */   Kz: () => (/* binding */ filedIn),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(70888);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(18273);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91472);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(64289);





/** Reads a config. Throws a Problem (`credentials/malformed`) where the text is none; the Problem quotes nothing of it. */
function parseDockerConfig(text, from) {
    const config = text.trim() === '' ? {} : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(config))
        throw malformed(from, 'it is no JSON object');
    const records = (name) => {
        const value = config[name] ?? {};
        if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
            throw malformed(from, `its "${name}" is no object`);
        return Object.entries(value);
    };
    return {
        from,
        entries: records('auths').map(([key, fields]) => ({
            key,
            realm: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRealm */ .V)(key),
            fields: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(fields) ? fields : {},
        })),
        store: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(config, 'credsStore'),
        helpers: records('credHelpers').flatMap(([key, helper]) => typeof helper === 'string' && helper !== '' ? [{ realm: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRealm */ .V)(key), helper }] : []),
    };
}
/**
 * Finds what a config has for a repository; undefined for nothing. A helper for the host goes before the store for all,
 * and that before what stands in the file (docker/cli, config/configfile). Throws a Problem (`credentials/malformed`).
 *
 *     ({ auths: { 'ghcr.io': { auth: base64('me:pw') } } }, 'ghcr.io', 'org/app')  →  { credentials: me:pw }
 */
function filedIn(config, host, repository) {
    const entry = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(config.entries, host, repository);
    const helper = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(config.helpers, host, repository)?.helper ?? config.store;
    const credentials = entry === undefined ? undefined : credentialsOf(entry, config.from);
    if (helper === undefined)
        return credentials === undefined ? undefined : { helper, credentials };
    return { helper: { name: helper, serverKey: entry?.key ?? serverKeyOf(host) }, credentials };
}
/** Lists what stands in a config itself, by the keys it stands under. Throws a Problem (`credentials/malformed`). */
function entriesIn(config) {
    return config.entries.flatMap((entry) => {
        const credentials = credentialsOf(entry, config.from);
        return credentials === undefined ? [] : [{ key: entry.key, credentials }];
    });
}
function serverKeyOf(host) {
    return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .hostIdentity */ .dW)(host) === _hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .dockerHub */ .UD ? 'https://index.docker.io/v1/' : host;
}
function credentialsOf({ fields, key }, from) {
    const registryToken = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'registrytoken');
    if (registryToken !== undefined)
        return { kind: 'registry-token', token: registryToken };
    const pair = pairOf(fields);
    if (pair === undefined)
        throw malformed(from, `"auth" of "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(key)}" is no base64 of user:password`);
    const token = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'identitytoken');
    if (token !== undefined)
        return { kind: 'identity-token', username: pair.username, token };
    return pair.username === '' && pair.password === '' ? undefined : { kind: 'password', ...pair };
}
function pairOf(fields) {
    const encoded = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'auth');
    if (encoded !== undefined)
        return decodePair(encoded);
    return { username: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'username') ?? '', password: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, 'password') ?? '' };
}
/** Docker pads some passwords with NUL; Podman leaves out the `=` at the end. Only the first colon parts. */
function decodePair(encoded) {
    const text = decodeBase64(encoded)?.replace(/\0+$/, '');
    const colon = text?.indexOf(':') ?? -1;
    if (text === undefined || colon === -1)
        return undefined;
    return { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
function decodeBase64(encoded) {
    try {
        return new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
    }
    catch {
        return undefined;
    }
}
function malformed(from, state) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('credentials/malformed', `Cannot read the docker config "${from}": ${state}`, {
        hint: 'Sign in again with docker login or docker/login-action, or use the input registry-credentials',
    });
}


/***/ }),

/***/ 91472:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   UD: () => (/* binding */ dockerHub),
/* harmony export */   Xf: () => (/* binding */ isSameHost),
/* harmony export */   dW: () => (/* binding */ hostIdentity),
/* harmony export */   m9: () => (/* binding */ jobRegistryOf)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19767);

/** What Flux calls Docker Hub, and asks (go-containerregistry). */
const dockerHub = 'index.docker.io';
const dockerHubNames = new Set(['docker.io', dockerHub, 'registry-1.docker.io', 'registry.hub.docker.com']);
/** Gives the one name by which a host is compared. `'docker.io' → 'index.docker.io'`, `'GHCR.io' → 'ghcr.io'` */
function hostIdentity(host) {
    const name = host.toLowerCase();
    return dockerHubNames.has(name) ? dockerHub : name;
}
/**
 * Names the container registry of the GitHub whose job this is, GitHub's own where nobody says; undefined where there is
 * none. A job's token of an Enterprise Server is nothing that `ghcr.io` should see. (docs.github.com: containers.HOSTNAME
 * with subdomain isolation, without which a server has no such registry; containers.SUBDOMAIN.ghe.com with data residency.)
 *
 *     'https://github.com' → 'ghcr.io'    'https://git.example.com' → 'containers.git.example.com'
 *     'https://acme.ghe.com' → 'containers.acme.ghe.com'    'https://10.0.0.1' → undefined
 */
function jobRegistryOf(serverUrl) {
    if (serverUrl === undefined || serverUrl === '')
        return 'ghcr.io';
    if (!URL.canParse(serverUrl))
        return undefined;
    const { protocol, hostname, port } = new URL(serverUrl);
    if (hostname === 'github.com')
        return 'ghcr.io';
    const isNamed = protocol === 'https:' && port === '' && (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)(hostname) === undefined && hostname.includes('.');
    return isNamed ? `containers.${hostname}` : undefined;
}
const loopback = ['127.0.0.0/8', '::1/128'];
/** Addresses that mean something in somebody's own network only. In 169.254.0.0/16 clouds keep credentials. */
const ownNetworks = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
    ...['::/128', 'fc00::/7', 'fe80::/10'],
];
/**
 * Tells whether a URL's hostname is this machine itself. A name that merely resolves to it is not.
 *
 *     'localhost' → true    'a.localhost' → true    '127.9.9.9' → true    '[::1]' → true    '127.0.0.1.nip.io' → false
 */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    return name === 'localhost' || name.endsWith('.localhost') || isIn(name, loopback);
}
/**
 * Tells whether a URL's hostname is a loopback name or an address of somebody's own network.
 *
 *     '169.254.169.254' → true    '[fd00::1]' → true    '8.8.8.8' → false    'registry.internal' → false
 */
function isPrivate(hostname) {
    return isLoopback(hostname) || isIn(hostname, ownNetworks);
}
function isIn(hostname, ranges) {
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)(hostname);
    return address !== undefined && ranges.some((range) => (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRange */ .h)(address, range));
}
/** Tells whether two URLs lead to one host and port. Their schemes may differ where each is at its usual port. */
function isSameHost(a, b) {
    return a.hostname === b.hostname && a.port === b.port;
}


/***/ }),

/***/ 20156:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ pullEntryFor),
/* harmony export */   Oz: () => (/* binding */ pullSecretsFor),
/* harmony export */   RH: () => (/* binding */ unmatchedSecrets),
/* harmony export */   gm: () => (/* binding */ asFlux)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2856);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51701);
/* harmony import */ var _problem_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(754);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97420);
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(26669);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(70888);
/* harmony import */ var _docker_config_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(36054);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(91472);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(64289);
/* harmony import */ var _vault_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(25907);










/**
 * Reads the Secrets that `secretRef` and the ServiceAccount of an ImageRepository name, in that order. With a provider
 * other than generic there are none, as in Flux (image-reflector-controller, registry/options.go). A Secret of another
 * type than a docker config holds nothing.
 *
 *     { secretRef: 'creds' }, { creds: '{"auths":{"ghcr.io":{…}}}' } → { entries: [{ key: 'ghcr.io', … }] }
 */
function pullSecretsFor(object, vault) {
    const { namespace } = object.meta;
    if (object.provider !== 'generic')
        return { names: [], entries: [], problems: [] };
    const account = object.serviceAccountName;
    const names = [
        ...(object.secretRef === undefined ? [] : [object.secretRef]),
        ...(account === undefined ? [] : vault.pullSecretsOf(namespace, account)),
    ];
    const entries = [];
    const problems = [];
    for (const secret of names.map((name) => vault.find(namespace, name))) {
        if (secret instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A)
            problems.push(asFlux(secret));
        else
            entries.push(...entriesOf(secret));
    }
    return { names: names.map((name) => `${namespace}/${name}`), entries, problems };
}
/** Puts a problem with a Secret into the words that Flux sets on the object. */
function asFlux(problem) {
    const text = /secrets "[^"]*" not found/.exec(problem.message)?.[0];
    if (text === undefined)
        return problem;
    const message = `failed to configure authentication options: ${text}`;
    return problem.with({ flux: { reason: 'AuthenticationFailed', message } });
}
function entriesOf({ id, type, values, source }) {
    const text = type === _vault_js__WEBPACK_IMPORTED_MODULE_5__/* .dockerConfigJson */ .TF ? values['.dockerconfigjson'] : type === _vault_js__WEBPACK_IMPORTED_MODULE_5__/* .dockerCfg */ .fz ? values['.dockercfg'] : undefined;
    if (text === undefined)
        return [];
    const whole = type === _vault_js__WEBPACK_IMPORTED_MODULE_5__/* .dockerCfg */ .fz ? JSON.stringify({ auths: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text) ?? null }) : text;
    const config = (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDockerConfig */ .Cj)(whole, source);
    return (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesIn */ .s9)(config).map((entry) => ({ ...entry, source: `Secret ${id}` }));
}
/**
 * Finds the entry that opens a repository, by the rules of Kubernetes' keyring: keys in reverse alphabetical order, the
 * first that fits. Ports must be equal, labels of the host are globs, Docker Hub is `index.docker.io`, and `docker.io` is
 * not. Unlike there, a path ends at a `/`: `ghcr.io/org` must not answer for `ghcr.io/organic`.
 *
 *     (['*.azurecr.io', 'ghcr.io/org'], 'ghcr.io', 'org/app') → 'ghcr.io/org'    (['docker.io'], 'index.docker.io', 'library/a') → undefined
 */
function pullEntryFor(entries, host, repository) {
    const filed = entries.map((entry) => ({ entry, key: bareKey(entry.key) }));
    filed.sort((a, b) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_7__/* .bytewise */ .Z)(b.key, a.key));
    return filed.find(({ key }) => fits(key, host, repository))?.entry;
}
/** `'https://index.docker.io/v1/' → 'index.docker.io/'` */
function bareKey(key) {
    return key.replace(/^[a-z]+:\/\//i, '').replace(/^([^/]+)\/v[12](?=\/|$)/, '$1');
}
function fits(key, host, repository) {
    const slash = key.indexOf('/');
    const [filedHost, path] = slash === -1 ? [key, ''] : [key.slice(0, slash), key.slice(slash + 1).replace(/\/+$/, '')];
    const isUnder = path === '' || repository === path || repository.startsWith(`${path}/`);
    return isUnder && isHostLike(filedHost, host);
}
function isHostLike(filed, host) {
    const [filedName = '', filedPort = ''] = filed.split(/:(?=\d*$)/);
    const [name = '', port = ''] = host.split(/:(?=\d*$)/);
    const [globs, labels] = [filedName.toLowerCase().split('.'), name.split('.')];
    const isSameForm = filedPort === port && globs.length === labels.length;
    return isSameForm && globs.every((glob, index) => isLike(glob, labels[index] ?? ''));
}
/** Go's path.Match, within one label: `*`, `?`, and classes. RE2 takes no longer for `*a*a*a*`. */
function isLike(glob, label) {
    if (!/[*?[\\]/.test(glob))
        return glob === label;
    const pattern = glob.replace(/\[[^\]]+\]|\\.|[\s\S]/g, (part) => {
        if (part === '*')
            return '.*';
        if (part === '?')
            return '.';
        return part.length > 1 ? part : re2js__WEBPACK_IMPORTED_MODULE_8__/* .RE2JS */ .L3.quote(part);
    });
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_8__/* .RE2JS */ .L3.compile(pattern).matches(label);
    }
    catch {
        return false;
    }
}
/**
 * Warns of what Flux keeps silent about: there are Secrets, none of them is for the registry, and so Flux asks without
 * any credentials. Where Flux itself reports an error, there is nothing to say here.
 *
 *     { image: 'alpine', secretRef: 'creds' }, a Secret with the key 'docker.io' → credentials/no-match
 */
function unmatchedSecrets(objects, vault) {
    return [...objects].flatMap((object) => {
        const found = object.suspend ? undefined : (0,_problem_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(() => unmatchedSecret(object, vault));
        return found?.code === 'credentials/no-match' ? [found] : [];
    });
}
function unmatchedSecret(object, vault) {
    const { registry, repository } = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(object.image);
    const { names, entries, problems } = pullSecretsFor(object, vault);
    const isSound = names.length > 0 && problems.length === 0;
    if (!isSound || pullEntryFor(entries, registry, repository) !== undefined)
        return undefined;
    const wanted = registry === _hosts_js__WEBPACK_IMPORTED_MODULE_4__/* .dockerHub */ .UD ? 'https://index.docker.io/v1/' : registry;
    const keys = entries.map(({ key }) => `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(key)}"`).join(', ');
    const state = keys === '' ? 'it holds no docker config' : `it has ${keys}, and nothing for "${registry}/${repository}"`;
    const subject = `the Secret "${names.join('", "')}" for "${object.image}"`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('credentials/no-match', `Cannot use ${subject}: ${state}; Flux then asks without credentials`, {
        at: object.meta.at,
        hint: `File the credentials under ${wanted} in a Secret of the type ${_vault_js__WEBPACK_IMPORTED_MODULE_5__/* .dockerConfigJson */ .TF}`,
    });
}


/***/ }),

/***/ 76263:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseRegistryCredentials)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(18273);


const hint = 'Write one line a registry, for example: ghcr.io=my-user:${{ secrets.GHCR_TOKEN }}';
const realmGrammar = /^(?:https?:\/\/)?(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?(?:\/[\w./-]*)?$/i;
/**
 * Reads the input `registry-credentials`: lines `host=username:password` or `host/path=username:password`, split at the
 * first `=` and the first `:` after it. Empty lines and lines that begin with `#` are skipped. Throws a Problem
 * (`credentials/malformed`) that names the line by its number, for its text may hold a secret.
 *
 *     'ghcr.io=me:s3:cret=' → [{ realm: ghcr.io, credentials: { username: 'me', password: 's3:cret=' } }]
 */
function parseRegistryCredentials(text) {
    const filed = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line !== '' && !line.startsWith('#'))
            filed.push(parseLine(line, index + 1));
    }
    return filed;
}
function parseLine(line, number) {
    const equals = line.indexOf('=');
    const colon = line.indexOf(':', equals + 1);
    const key = line.slice(0, Math.max(equals, 0)).trim();
    const [username, password] = [line.slice(equals + 1, colon).trim(), line.slice(colon + 1)];
    if (equals === -1)
        throw malformed(number, 'it has no "="');
    if (!realmGrammar.test(key))
        throw malformed(number, 'what stands before the "=" is no registry host');
    if (colon === -1)
        throw malformed(number, 'no ":" parts the username from the password');
    if (username === '')
        throw malformed(number, 'the username is empty');
    // A secret that does not exist is the empty text in a workflow: with it, the run would go on as somebody else.
    if (password === '')
        throw malformed(number, 'the password is empty; is the secret set?');
    return { realm: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRealm */ .V)(key), credentials: { kind: 'password', username, password } };
}
function malformed(line, state) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('credentials/malformed', `Cannot read line ${line} of "registry-credentials": ${state}`, { hint });
}


/***/ }),

/***/ 90457:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseRegistryMirrors)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91472);


const hint = 'Write one line a registry, for example: docker.io=https://mirror.example.com';
/**
 * Reads the input `registry-mirrors`: lines `host=url`. Throws a Problem (`usage/malformed-input`) for a line that is
 * none, or that names a host a second time.
 *
 *     'docker.io=http://mirror:5000' → [{ of: 'index.docker.io', url: http://mirror:5000/ }]
 */
function parseRegistryMirrors(text) {
    const mirrors = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const mirror = parseLine(line, index + 1);
        if (mirrors.some(({ of }) => of === mirror.of))
            throw malformed(index + 1, 'an earlier line names the same host');
        mirrors.push(mirror);
    }
    return mirrors;
}
function parseLine(line, number) {
    const equals = line.indexOf('=');
    const [host, target] = [line.slice(0, Math.max(equals, 0)).trim(), line.slice(equals + 1).trim()];
    if (host === '' || host.includes('/'))
        throw malformed(number, 'it does not begin with a registry host and "="');
    if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) {
        throw malformed(number, 'what stands behind the "=" is no URL that begins with https:// or http://');
    }
    const url = new URL(target);
    if (url.username !== '' || url.password !== '') {
        throw malformed(number, 'the URL holds credentials; they belong in "registry-credentials"');
    }
    return { of: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostIdentity */ .dW)(host), url };
}
function malformed(line, state) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage/malformed-input', `Cannot read line ${line} of "registry-mirrors": ${state}`, { hint });
}


/***/ }),

/***/ 25907:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ dockerConfigJson),
/* harmony export */   fz: () => (/* binding */ dockerCfg),
/* harmony export */   nq: () => (/* binding */ Vault)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _settings_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31072);


/** The types of Secret that Flux reads credentials from. */
const dockerConfigJson = 'kubernetes.io/dockerconfigjson';
const dockerCfg = 'kubernetes.io/dockercfg';
/** The Secrets of a run: those of the input `secrets`, and those that stand in Git, once Git has been read. */
class Vault {
    #given;
    #found = { secrets: new Map(), accounts: new Map() };
    constructor(given) {
        this.#given = given;
    }
    fill(found) {
        this.#found = found;
    }
    /** Finds a Secret, in the input first. Gives the Problem (`credentials/…`) with one that cannot be read. */
    find(namespace, name) {
        const id = `${namespace}/${name}`;
        const given = this.#given(id);
        if (given !== undefined) {
            const type = given['.dockercfg'] === undefined ? dockerConfigJson : dockerCfg;
            return {
                id,
                type: given[_settings_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeSecret */ .ii] === undefined ? type : dockerConfigJson,
                values: given,
                source: `secrets (${id})`,
            };
        }
        const [first, second] = this.#found.secrets.get(id) ?? [];
        if (first === undefined)
            return missing(id);
        if (second !== undefined)
            return ambiguous(first, second);
        if (first.cipher !== undefined)
            return encrypted(first, first.cipher);
        return { ...first, source: `Secret ${id}` };
    }
    /** Names the pull secrets of a ServiceAccount; none where it does not stand in Git. */
    pullSecretsOf(namespace, account) {
        const known = this.#found.accounts.get(`${namespace}/${account}`) ?? [];
        return [...new Set(known.flatMap(({ pullSecrets }) => pullSecrets))];
    }
}
const wayOut = (id) => `Give its values with the input secrets: ${id}=the docker config, or ${id}.key=value for other keys`;
function missing(id) {
    const text = `secrets "${id.replace(/^.*\//, '')}" not found`;
    const state = `it is neither in the repository nor in the input secrets: ${text}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('credentials/secret-missing', `Cannot read the Secret "${id}": ${state}`, { hint: wayOut(id) });
}
function encrypted({ id, at }, cipher) {
    const state = cipher === 'SOPS'
        ? 'it is encrypted with SOPS, and its key is not at hand'
        : 'it is a SealedSecret, which only the cluster opens';
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('credentials/unsupported', `Cannot read the Secret "${id}": ${state}`, { at, hint: wayOut(id) });
}
function ambiguous({ id, at }, other) {
    const state = `it is written in ${at.file} and again, otherwise, in ${other.at.file}`;
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('object/duplicate', `Cannot read the Secret "${id}": ${state}`, { at, hint: wayOut(id) });
}


/***/ }),

/***/ 40688:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ assembleReport),
  D: () => (/* binding */ inProblemOrder)
});

// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __nccwpck_require__(26669);
;// CONCATENATED MODULE: ./src/core/report/report.ts

/**
 * Puts changes in the report's order: files bytewise by path, and within one the order of the text.
 *
 *     [b.yaml:1, a.yaml:9, a.yaml:2] → [a.yaml:2, a.yaml:9, b.yaml:1]
 */
function inReportOrder(edits) {
    return [...edits].sort((a, b) => (0,bytewise/* bytewise */.Z)(a.file, b.file) || a.span[0] - b.span[0]);
}

;// CONCATENATED MODULE: ./src/core/report/assemble.ts


/** Puts a run's findings into the report: each problem once, the worst first, everything in a fixed order. */
function assembleReport(findings) {
    const outcomes = [...findings.outcomes];
    const failures = outcomes.flatMap((outcome) => (outcome.kind === 'unselected' ? [outcome.problem] : []));
    return {
        mode: findings.mode,
        dryRun: findings.dryRun,
        policies: outcomes.map((outcome) => policyReport(outcome, findings.deployed.get(outcome.policy) ?? [])),
        changes: inReportOrder(findings.edits),
        problems: inProblemOrder([...findings.problems, ...failures]),
        publications: findings.publications,
        ...(findings.deeds === undefined ? {} : { deeds: findings.deeds }),
    };
}
function policyReport(outcome, deployed) {
    const tags = deployed.map(({ tag }) => tag).filter((tag) => tag !== undefined);
    const selected = outcome.kind === 'selected' ? outcome.tag : undefined;
    return { outcome, previous: tags.find((tag) => tag !== selected) ?? tags[0] };
}
const rankOf = { error: 0, warning: 1, notice: 2 };
/**
 * Gives every problem once, sorted by severity, then place, then text: one cause that stops several policies is one
 * problem.
 */
function inProblemOrder(problems) {
    const once = new Map();
    for (const problem of problems) {
        const key = JSON.stringify([problem.code, problem.message, problem.at]);
        if (!once.has(key))
            once.set(key, problem);
    }
    return [...once.values()].sort((a, b) => rankOf[a.severity] - rankOf[b.severity] || byPlace(a, b));
}
function byPlace(a, b) {
    const [first, second] = [placeOf(a), placeOf(b)];
    return (0,bytewise/* bytewise */.Z)(first.file, second.file) || first.line - second.line || (0,bytewise/* bytewise */.Z)(a.message, b.message);
}
function placeOf({ at }) {
    return { file: at?.file ?? '', line: at?.line ?? 0 };
}


/***/ }),

/***/ 57851:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ conclusionOf),
/* harmony export */   z: () => (/* binding */ unchangedText)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69804);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29112);


/**
 * Says in one line what a run came to that writes nothing: a check, a test or an explanation; undefined for others.
 *
 *     check with an error and two warnings → 'Found 3 problems: 1 error, 2 warnings.'
 *     test with one failure of three → 'Passed 2 of 3 tests.'
 */
function conclusionOf(report) {
    return conclusions[report.mode]?.(report);
}
/**
 * Says in a line, without its full stop, what a run came to that changes no image value: that is no news, or held back,
 * or a change of something else.
 *
 *     one policy of three held back → 'Nothing changes: 1 of 3 policies is held back'
 *     a hold lifted → 'No image value changes'
 */
function unchangedText({ policies, publications }) {
    if (publications.length > 0)
        return 'No image value changes';
    const held = policies.filter(({ outcome }) => outcome.kind === 'unselected').length;
    if (held === 0)
        return 'Nothing to change';
    return `Nothing changes: ${held} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(policies.length, 'policy', 'policies')} ${held === 1 ? 'is' : 'are'} held back`;
}
const conclusions = {
    check: found,
    test: ({ tests = [] }) => `Passed ${tests.filter(({ passed }) => passed).length} of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(tests.length, 'test')}.`,
    explain: ({ explanations = [] }) => `Explained ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(explanations.length, 'policy', 'policies')}. Nothing was written.`,
    init: begun,
    plan: planned,
    scan: scanned,
};
function planned({ plan }) {
    if (plan === undefined)
        return undefined;
    const { lists, requests, matrix } = plan;
    if (lists === 0)
        return 'Nothing to scan: no list is due.';
    return `Planned ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(matrix.include.length, 'shard')} for ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(lists, 'list')}: about ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(requests, 'request')}.`;
}
function scanned({ scan }) {
    return scan && `Scanned ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(scan.lists, 'list')} for shard ${scan.number} of ${scan.of}. Nothing was written.`;
}
function begun({ init, dryRun, publications: [publication] }) {
    const { created = [], markers = [] } = init ?? {};
    if (created.length + markers.length === 0)
        return 'Nothing to write: no image was found that can be marked and is not.';
    const what = `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(markers.length, 'marker')} and ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(created.length, 'file')}`;
    if (dryRun)
        return `Dry run: would write ${what}.`;
    if (publication === undefined || publication.kind === 'report')
        return `Wrote nothing: ${what} would be new.`;
    return publication.kind === 'workspace' ? `Wrote ${what}.` : `Proposed ${what}: ${(0,_publication_js__WEBPACK_IMPORTED_MODULE_1__/* .publicationText */ .S)(publication)}.`;
}
function found({ problems }) {
    if (problems.length === 0)
        return 'Found no problems.';
    const amounts = ['error', 'warning', 'notice'].flatMap((severity) => {
        const amount = problems.filter((problem) => problem.severity === severity).length;
        return amount === 0 ? [] : [(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(amount, severity)];
    });
    return `Found ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(problems.length, 'problem')}: ${amounts.join(', ')}.`;
}


/***/ }),

/***/ 91637:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explanationText),
/* harmony export */   s: () => (/* binding */ whyText)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10795);
/* harmony import */ var _environments_running_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(26701);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70888);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(62057);




/**
 * Writes how a policy came to its tag: what it goes by, each step with the first few tags that it dropped, the choice,
 * and what each place runs.
 */
function explanationText(explanation, paint) {
    const { policy, image = 'no image', rule, steps, waiting, places } = explanation;
    return [
        `  ${paint('bold', policy)} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(image)}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(rule)}`,
        ...steps.flatMap((step) => stepLines(step, paint)),
        `    ${choiceText(explanation, paint)}`,
        ...waiting.map((one) => `    but for now: ${waitingText(one)}`),
        ...(places.length === 0 ? ['    no marker names it'] : places.map((place) => placeLine(place, paint))),
    ].join('\n');
}
function stepLines({ step, left, dropped, samples }, paint) {
    const more = dropped - samples.length;
    const head = `    ${String(left).padStart(6)} ${step}${dropped === 0 ? '' : `, ${dropped} dropped`}`;
    return [
        head,
        ...samples.map(({ tag, why }) => paint('dim', `           ${tag}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(why)}`)),
        ...(samples.length > 0 && more > 0 ? [paint('dim', `           and ${more} more`)] : []),
    ];
}
function choiceText({ selected, why }, paint) {
    return selected === undefined
        ? `${paint('yellow', 'nothing selected')}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(why)}`
        : `${paint('bold', selected)} selected: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(why)}`;
}
/** Says which tag would be chosen but for what. `1.5.4 is passed over: it is in quarantine: it leaks; until …` */
function waitingText(waiting) {
    return `${waiting.tag} is passed over: ${whyText(waiting)}`;
}
function placeLine({ at, environment, tag, digest, next, held }, paint) {
    const where = `${environment === undefined ? '' : `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(environment)}, `}${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_place_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(at))}`;
    const version = (0,_environments_running_js__WEBPACK_IMPORTED_MODULE_3__/* .versionText */ .KA)({ tag, digest });
    const coming = next === undefined ? '' : `, next ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(next)}`;
    const line = `    ${where} runs ${version === '' ? 'no tag' : version}${coming}`;
    return held === undefined ? line : `${line}\n      ${paint('yellow', 'stays')}: ${whyText(held)}`;
}
/** Says why, and when that is over, unless the reason says so itself. */
function whyText({ why, until }) {
    const end = until === undefined ? '' : (0,_environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .printInstant */ .HZ)(until);
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(why)}${end === '' || why.includes(end) ? '' : `; until ${end}`}`;
}


/***/ }),

/***/ 19840:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ reportFile)
});

// EXTERNAL MODULE: ./src/core/report/json.ts + 2 modules
var json = __nccwpck_require__(88673);
// EXTERNAL MODULE: ./src/core/report/place-text.ts
var place_text = __nccwpck_require__(62057);
;// CONCATENATED MODULE: ./src/core/report/junit.ts

/**
 * Writes the tests as JUnit XML, as the readers of CI systems take it. A problem that is no test's failure, such as a
 * test file that cannot be read, is a case of its own with an error: without it a broken file would look like none.
 */
function junitXml(report) {
    const tests = report.tests ?? [];
    const errors = report.problems.filter(({ code, severity }) => code !== 'test/failed' && severity === 'error');
    const failures = tests.filter(({ passed }) => !passed).length;
    const amounts = `tests="${tests.length + errors.length}" failures="${failures}" errors="${errors.length}"`;
    const whyOf = (test) => report.problems.find(({ code, at }) => code === 'test/failed' && isSamePlace(at, test.at));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${amounts}>`,
        `  <testsuite name="flux-image-automation" ${amounts}>`,
        ...tests.map((test) => testCase(test, whyOf(test))),
        ...errors.map(errorCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function isSamePlace(one, other) {
    return one?.file === other?.file && one?.line === other?.line && one?.column === other?.column;
}
function testCase({ name, at, passed }, why) {
    const opening = `    <testcase name="${escaped(name)}" classname="${escaped(at.file)}" file="${escaped(at.file)}" line="${at.line ?? 1}"`;
    return passed ? `${opening}/>` : `${opening}>${fault('failure', why)}</testcase>`;
}
function errorCase(problem) {
    const file = problem.at === undefined ? '' : (0,place_text/* placeText */.Z)(problem.at);
    return `    <testcase name="${escaped(problem.code)}" classname="${escaped(file)}">${fault('error', problem)}</testcase>`;
}
function fault(element, problem) {
    const { message = '', hint = '', code = '' } = problem ?? {};
    return `<${element} type="${code}" message="${escaped(message)}">${escaped(hint)}</${element}>`;
}
const named = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
/** XML 1.0 can hold no control character, lone surrogate or U+FFFE, not even as a reference. */
function escaped(text) {
    return text
        .replace(/[<>&"]/g, (mark) => named[mark] ?? mark)
        .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)
        .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

// EXTERNAL MODULE: ./src/core/problem/codes.ts
var codes = __nccwpck_require__(42721);
;// CONCATENATED MODULE: ./src/core/report/sarif.ts

/** What code scanning shows a problem at that has no place: it refuses a result without one. */
const nowhere = '.github/image-automation.yaml';
/**
 * Gives the problems as a SARIF 2.1.0 log, which GitHub's code scanning takes
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0, https://docs.github.com/code-security/code-scanning).
 *
 *     policy/unused at a.yaml:8 → { ruleId: 'policy/unused', level: 'warning', locations: [a.yaml, startLine 8], … }
 */
function sarifOf(report) {
    const codes = [...new Set(report.problems.map(({ code }) => code))].sort();
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'flux-image-automation', rules: codes.map(ruleOf) } },
                columnKind: 'utf16CodeUnits',
                results: report.problems.map((problem) => resultOf(problem, codes.indexOf(problem.code))),
            },
        ],
    };
}
const levelOf = { error: 'error', warning: 'warning', notice: 'note' };
function ruleOf(code) {
    return {
        id: code,
        shortDescription: { text: code },
        help: { text: `The heading "${code}" in docs/problems.md says what it means and what to do.` },
        defaultConfiguration: { level: levelOf[codes/* severityOf */.x[code]] },
    };
}
function resultOf({ code, severity, message, hint, at }, ruleIndex) {
    const region = at?.line === undefined ? {} : { region: regionOf(at.line, at.column) };
    return {
        ruleId: code,
        ruleIndex,
        level: levelOf[severity],
        message: { text: hint === undefined ? message : `${message}. ${hint}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(at?.file ?? nowhere) }, ...region } }],
    };
}
function regionOf(startLine, startColumn) {
    return startColumn === undefined ? { startLine } : { startLine, startColumn };
}
/** RFC 3986: a name with a colon before its first slash would be read as a scheme. */
function uriOf(file) {
    return file.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./src/core/report/file.ts



/**
 * Writes the report as a file of this name holds it: SARIF for `.sarif`, JUnit for `.xml`, and else JSON.
 *
 *     'check.sarif' → SARIF 2.1.0    'report.json' → the report
 */
function reportFile(name, report) {
    if (name.endsWith('.xml'))
        return junitXml(report);
    return `${JSON.stringify(name.endsWith('.sarif') ? sarifOf(report) : (0,json/* reportJson */.l4)(report), undefined, 2)}\n`;
}


/***/ }),

/***/ 88673:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RH: () => (/* binding */ json_changeJson),
  ok: () => (/* binding */ problemJson),
  l4: () => (/* binding */ reportJson),
  Lo: () => (/* binding */ selectionJson)
});

// EXTERNAL MODULE: ./src/core/environments/instant.ts
var environments_instant = __nccwpck_require__(10795);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var running = __nccwpck_require__(26701);
;// CONCATENATED MODULE: ./src/core/report/overview-json.ts


/** Gives an overview as plain data, in the shape of schemas/report.schema.json. */
function overviewJson(overview) {
    const { landscape } = overview;
    return {
        at: (0,environments_instant/* printInstant */.HZ)(overview.now),
        environments: landscape.stages.map(({ name, branch, protected: isProtected }) => {
            return { name, branch, protected: isProtected };
        }),
        applications: landscape.rows.map(applicationJson),
        promotions: overview.promotions.map(promotionJson),
        changes: overview.changes.map(changeJson),
        olderChanges: overview.olderChanges,
        figures: overview.figures.map(figuresJson),
        gaps: overview.gaps,
    };
}
function applicationJson({ name, image, cells }) {
    return {
        name,
        image: image ?? null,
        cells: [...cells].map(([environment, cell]) => cellJson(environment, cell)),
    };
}
function cellJson(environment, cell) {
    const { policy, value, arrival, drifts } = cell;
    return {
        environment,
        policy,
        tag: value?.tag ?? null,
        digest: value?.digest ?? null,
        since: arrival === undefined ? null : (0,environments_instant/* printInstant */.HZ)(arrival.date),
        sinceIsExact: arrival?.isExact ?? false,
        commit: arrival?.commit ?? null,
        drift: drifts.map(({ from, theirs, change }) => ({ from, version: (0,running/* versionText */.KA)(theirs), change })),
    };
}
function promotionJson({ from, to, pullRequest, moves, gates, heldBack }) {
    return {
        from,
        to,
        pullRequest: pullRequest ?? null,
        moves: moves.map(({ policy, now, next }) => ({ policy, old: now, new: next })),
        gates: gates.map(({ gate, state, evidence, opensAt }) => {
            return { gate, state, evidence, opensAt: opensAt === undefined ? null : (0,environments_instant/* printInstant */.HZ)(opensAt) };
        }),
        heldBack: heldBack.map(({ policy, why }) => ({ policy, why })),
    };
}
function changeJson({ commit, date, environment, policy, old, next, cause }) {
    const text = (value) => (value === undefined ? null : (0,running/* versionText */.KA)(value));
    const at = (0,environments_instant/* printInstant */.HZ)(date);
    return { commit, at, environment, policy, old: text(old), new: (0,running/* versionText */.KA)(next), kind: cause };
}
function figuresJson({ begin, end: _, ...figures }) {
    const { perWeek = null, rollbackRate = null, failureRate = null, leadTimes } = figures;
    return {
        ...{ environment: figures.environment, begin: (0,environments_instant/* printInstant */.HZ)(begin) },
        ...{ deployments: figures.deployments, perWeek, rollbacks: figures.rollbacks, rollbackRate },
        ...{ failures: figures.failures, failureRate },
        leadTimes: leadTimes.map(({ since = null, samples, median = null, p90 = null }) => {
            return { since, samples, median, p90 };
        }),
    };
}

;// CONCATENATED MODULE: ./src/core/report/explanation-json.ts

/** Gives an explanation as plain data, in the shape of schemas/report.schema.json. */
function explanationJson(explanation) {
    const { policy, image, rule, steps, selected, why, waiting, places } = explanation;
    return {
        policy,
        image: image ?? null,
        rule,
        steps,
        selected: selected ?? null,
        reason: why,
        waiting: waiting.map(waitingJson),
        places: places.map(placeJson),
    };
}
function waitingJson({ tag, why, until }) {
    return { tag, why, until: momentOf(until) };
}
function placeJson({ at, environment, tag, digest, next, held }) {
    return {
        environment: environment ?? null,
        file: at.file,
        line: at.line ?? null,
        tag: tag ?? null,
        digest: digest ?? null,
        next: next ?? null,
        held: held === undefined ? null : { code: held.code, message: held.why, until: momentOf(held.until) },
    };
}
function momentOf(instant) {
    return instant === undefined ? null : (0,environments_instant/* printInstant */.HZ)(instant);
}

;// CONCATENATED MODULE: ./src/core/report/json.ts


/** Gives the report as plain data, in the shape of schemas/report.schema.json. */
function reportJson(report) {
    return {
        mode: report.mode,
        selections: report.policies.map(selectionJson),
        changes: report.changes.map(json_changeJson),
        problems: report.problems.map(problemJson),
        publication: report.publications[0] ?? null,
        publications: report.publications,
        ...(report.explanations === undefined ? {} : { explanations: report.explanations.map(explanationJson) }),
        ...(report.overview === undefined ? {} : { overview: overviewJson(report.overview) }),
        ...(report.init === undefined ? {} : { init: report.init }),
        ...(report.tests === undefined ? {} : { tests: report.tests.map(testJson) }),
        ...(report.plan === undefined ? {} : { plan: report.plan }),
        ...(report.scan === undefined ? {} : { scan: report.scan }),
    };
}
function testJson({ name, passed, expected, actual }) {
    return { name, passed, expected, actual };
}
/** Gives one policy's line of the report; where nothing was selected, `tag` is null and `problem` says why. */
function selectionJson({ outcome, previous }) {
    const selected = outcome.kind === 'selected';
    return {
        policy: outcome.policy,
        image: outcome.image ?? null,
        tag: selected ? outcome.tag : null,
        digest: selected ? (outcome.digest ?? null) : null,
        previous: previous ?? null,
        reason: selected ? outcome.reason : outcome.problem.message,
        funnel: outcome.funnel ?? null,
        problem: selected ? null : problemJson(outcome.problem),
    };
}
/** Gives one change, with the values decoded. */
function json_changeJson(edit) {
    return {
        file: edit.file,
        line: edit.line,
        object: edit.object,
        setter: edit.setter,
        old: edit.oldValue,
        new: edit.newValue,
    };
}
/** Gives one problem; what it does not know is null. */
function problemJson(problem) {
    return {
        code: problem.code,
        severity: problem.severity,
        message: problem.message,
        hint: problem.hint ?? null,
        file: problem.at?.file ?? null,
        line: problem.at?.line ?? null,
        policy: problem.policy ?? null,
        flux: problem.flux ?? null,
    };
}


/***/ }),

/***/ 62057:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** `{ file: 'a.yaml', line: 3 } → 'a.yaml:3'` */
function placeText(at) {
    return at.line === undefined ? at.file : `${at.file}:${at.line}`;
}


/***/ }),

/***/ 29112:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ publicationText),
/* harmony export */   Y: () => (/* binding */ reported)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70888);

/** Gives a publication as reports show it; one without news shows nothing. */
function reported(publication) {
    const { kind, branch, commit, pullRequest, verified } = publication;
    if (kind === 'none')
        return [];
    return [{ kind, branch, commit: commit ?? null, pullRequest: pullRequest ?? null, verified: verified ?? null }];
}
/** Says where changes went. `{ kind: 'commit', commit: '5f2a…', branch: 'main' } → 'commit 5f2a… on main'` */
function publicationText(publication) {
    switch (publication.kind) {
        case 'workspace':
            return 'in the workspace';
        case 'commit':
            return `commit ${publication.commit ?? ''} on ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(publication.branch ?? '')}`;
        case 'pull-request':
            return `pull request ${publication.pullRequest?.url ?? ''}`;
        case 'report':
            return 'not published';
    }
}


/***/ }),

/***/ 58115:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reportText),
/* harmony export */   f: () => (/* binding */ problemText)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(69804);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70888);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57851);
/* harmony import */ var _explanation_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91637);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62057);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(29112);






const inkOf = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** Writes the report for a person at a terminal or in a log: selections, changes, problems, and one closing line. */
function reportText(report, paint) {
    const parts = [
        section('Selections', selectionsOf(report).map((policy) => policyLines(policy, paint)), paint),
        section('Changes', changeLines(report, paint), paint),
        section('Files', (report.init?.created ?? []).map((path) => `  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}`), paint),
        section('Markers', (report.init?.markers ?? []).map(({ file, line, setter }) => `  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(file)}:${line} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(setter)}`), paint),
        section('Explanations', (report.explanations ?? []).map((one) => (0,_explanation_text_js__WEBPACK_IMPORTED_MODULE_1__/* .explanationText */ .j)(one, paint)), paint),
        section('Tests', (report.tests ?? []).map((test) => testLine(test, paint)), paint),
        section('Problems', report.problems.map((problem) => problemText(problem, paint)), paint),
        closingLine(report),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** An explanation says all that a line among the selections would. */
function selectionsOf({ policies, explanations }) {
    return explanations === undefined ? policies : [];
}
/**
 * Writes one problem in up to three lines: severity, place and code; what is wrong; the way out.
 */
function problemText(problem, paint) {
    const place = problem.at === undefined ? '' : ` ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)((0,_place_text_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z)(problem.at))}`;
    const head = `${paint(inkOf[problem.severity], problem.severity)}${place} ${paint('dim', `[${problem.code}]`)}`;
    const hint = problem.hint === undefined ? '' : `\n    ${paint('dim', '→')} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(problem.hint)}`;
    return `  ${head}\n    ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(problem.message)}${hint}`;
}
function policyLines({ outcome, previous }, paint) {
    if (outcome.kind === 'unselected') {
        return `  ${outcome.policy} ${paint('yellow', 'nothing selected')}\n    ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(outcome.problem.message)}`;
    }
    const news = previous !== undefined && previous !== outcome.tag ? `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(previous)} → ` : '';
    const tag = `${news}${paint('bold', outcome.tag)}`;
    return `  ${outcome.policy} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(outcome.image)}:${tag}\n    ${paint('dim', (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(outcome.reason))}`;
}
function changeLines(report, paint) {
    return report.changes.map((edit) => {
        const place = `  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(edit.file)}:${edit.line} ${paint('dim', (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(edit.setter))}`;
        return `${place}\n    ${paint('red', shown(edit.oldValue))} → ${paint('green', shown(edit.newValue))}`;
    });
}
function section(title, entries, paint) {
    return entries.length === 0 ? '' : `${paint('bold', `${title} (${entries.length})`)}\n${entries.join('\n')}`;
}
function testLine({ name, passed }, paint) {
    return `  ${passed ? paint('green', 'passed') : paint('red', 'failed')} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(name)}`;
}
function closingLine(report) {
    const conclusion = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .v)(report);
    if (conclusion !== undefined)
        return conclusion;
    const files = new Set(report.changes.map((edit) => edit.file)).size;
    const where = report.publications.map(_publication_js__WEBPACK_IMPORTED_MODULE_4__/* .publicationText */ .S).join('; ');
    if (report.changes.length === 0)
        return `${(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .unchangedText */ .z)(report)}${where === '' ? '' : `: ${where}`}.`;
    const what = `${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(report.changes.length, 'value')} in ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(files, 'file')}`;
    if (report.dryRun)
        return `Dry run: would change ${what}.`;
    return `Changed ${what}${where === '' ? '' : `: ${where}`}.`;
}
/** An empty value must not look like nothing. */
function shown(value) {
    return value === '' ? '""' : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(value);
}


/***/ }),

/***/ 29205:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   c: () => (/* binding */ printDuration)
/* harmony export */ });
const millisecondsOf = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const grammar = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const part = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
/**
 * Reads a duration as Go writes it, and days besides; undefined where the text is none. In milliseconds.
 *
 *     '1h30m' → 5400000    '2d' → 172800000    '90' → undefined
 */
function parseDuration(text) {
    if (!grammar.test(text))
        return undefined;
    let total = 0;
    for (const [, amount = '', unit = ''] of text.matchAll(part))
        total += Number(amount) * (millisecondsOf[unit] ?? 0);
    return total;
}
/**
 * Writes a duration in its largest whole units.
 *
 *     5400000 → '1h30m'    172800000 → '2d'    0 → '0s'
 */
function printDuration(duration) {
    let rest = Math.round(duration);
    let text = '';
    for (const unit of ['d', 'h', 'm', 's', 'ms']) {
        const size = millisecondsOf[unit] ?? 1;
        const count = Math.floor(rest / size);
        rest -= count * size;
        if (count > 0)
            text += `${count}${unit}`;
    }
    return text === '' ? '0s' : text;
}


/***/ }),

/***/ 14726:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38815);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92432);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72520);



const width = 100;
/** Writes the text of `--help` from the text of action.yml, so that the two cannot differ. */
function helpText(actionYaml) {
    const action = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(actionYaml);
    const flags = Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputDefaults */ .V).map((name) => flagText(name, textAt(action, ['inputs', name, 'description']), textAt(action, ['inputs', name, 'default'])));
    return [
        'Usage: flux-image-automation [MODE] [--INPUT VALUE]…',
        '',
        ...wrap(textAt(action, ['description']), ''),
        '',
        `Modes: ${_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI.join(', ')} (default: update)`,
        '',
        'Inputs, each with its default; a value of several lines is one argument, or the flag repeated:',
        ...flags,
        '',
        'Exit status: 0 done or nothing to do, 1 problems of severity error, 2 wrong usage.',
        '',
    ].join('\n');
}
function flagText(name, description, standard) {
    const suffix = standard === '' || standard.startsWith('${{') ? '' : ` [${standard}]`;
    return [`  --${name}${suffix}`, ...wrap(description, '      ')].join('\n');
}
function wrap(text, indent) {
    const lines = [''];
    for (const word of text.split(/\s+/)) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && indent.length + line.length + word.length >= width)
            lines.push(word);
        else
            lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.map((line) => indent + line);
}
function textAt(document, path) {
    const value = document.getIn(path);
    return typeof value === 'string' ? value.trim() : '';
}


/***/ }),

/***/ 92432:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputDefaults),
/* harmony export */   w: () => (/* binding */ isInputName)
/* harmony export */ });
/**
 * The inputs and their defaults, as action.yml declares them: a command line has no runner to fill defaults in.
 * A rule test holds this table, action.yml and the README together.
 */
const inputDefaults = {
    mode: 'update',
    path: '.',
    kustomize: '',
    namespace: 'flux-system',
    automations: '',
    policies: '',
    publish: 'auto',
    'dry-run': 'false',
    'allow-downgrade': 'false',
    'ask-registries': 'false',
    state: 'auto',
    token: '',
    'registry-credentials': '',
    'registry-mirrors': '',
    secrets: '',
    config: '.github/image-automation.yaml',
    from: '',
    to: '',
    environment: '',
    policy: '',
    tag: '',
    reason: '',
    until: '',
    shards: '',
    plan: '',
    shard: '',
    'results-file': 'scan-results.jsonl',
    'scan-results': '',
    'scan-digests': '',
    concurrency: '16',
    timeout: '5m',
    'report-file': '',
    'page-file': '',
    'fail-on': 'error',
};
/** Tells whether a name is one of the inputs. `'dry-run' → true`, `'dryrun' → false` */
function isInputName(name) {
    return Object.hasOwn(inputDefaults, name);
}


/***/ }),

/***/ 31072:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ secretTexts),
/* harmony export */   dC: () => (/* binding */ parseSecrets),
/* harmony export */   ii: () => (/* binding */ wholeSecret)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

const entry = /^([a-z0-9.-]+\/[A-Za-z0-9._-]+)=(.*)$/;
/** Under this key stands the value of a line that names no key: a docker config, as most Secrets hold. */
const wholeSecret = '.dockerconfigjson';
/**
 * Reads the input `secrets`: lines `namespace/name=docker config` or `namespace/name.key=value`. A line that begins no
 * entry goes on with the value before it, so that a key in PEM or OpenPGP armour can be pasted as it is. Names and keys
 * both hold dots, so an entry is matched against the name that is asked for. Throws `usage/malformed-input`, which names
 * the line by its number: its text may be a secret.
 *
 *     'a/b.git.asc=KEY' → 'a/b' has { 'git.asc': 'KEY' }    'a/b={"auths":{}}' → 'a/b' has { '.dockerconfigjson': … }
 */
function parseSecrets(text) {
    const entries = new Map();
    let last;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const [, name, value = ''] = entry.exec(line.trim()) ?? [];
        if (name !== undefined) {
            entries.set(name, value);
            last = name;
        }
        else if (last !== undefined)
            entries.set(last, `${entries.get(last) ?? ''}\n${line}`);
        else if (line.trim() !== '')
            throw malformed(index + 1);
    }
    return (name) => valuesOf(entries, name);
}
/** Gives all values that were given, so that they can be masked. */
function secretTexts(text) {
    return text
        .split(/\r?\n/)
        .map((line) => entry.exec(line.trim())?.[2] ?? line.trim())
        .filter((line) => line.length > 3);
}
function valuesOf(entries, name) {
    const values = {};
    for (const [key, value] of entries) {
        if (key === name)
            values[wholeSecret] = value.trim();
        else if (key.startsWith(`${name}.`))
            values[key.slice(name.length + 1)] = value.trim();
    }
    return Object.keys(values).length === 0 ? undefined : values;
}
function malformed(line) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage/malformed-input', `Cannot read line ${line} of secrets: it is no "namespace/name=value" or "namespace/name.key=value"`, {
        hint: 'Write one entry a line; a value of several lines follows its first.',
    });
}


/***/ }),

/***/ 72520:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92432);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29205);



const modes = [
    'update',
    'promote',
    'rollback',
    'resume',
    'verify',
    'check',
    'explain',
    'test',
    'init',
    'plan',
    'scan',
];
const publishWays = ['auto', 'commit', 'pull-request', 'workspace'];
const failLevels = ['error', 'warning', 'never'];
/**
 * Reads the settings from the inputs' texts. Throws a Problem (`usage/…`) for the first text that is malformed.
 *
 *     { mode: 'check', path: 'apps\nclusters' }  →  { mode: 'check', paths: ['apps', 'clusters'], … }
 */
function readSettings(raw) {
    const text = (name) => presence(raw[name]) ?? _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputDefaults */ .V[name];
    return {
        mode: oneOf('mode', text('mode'), modes, 'usage/unknown-mode'),
        paths: lines(text('path')),
        kustomize: lines(text('kustomize')),
        namespace: text('namespace'),
        automations: names(text('automations')),
        policies: names(text('policies')),
        publish: oneOf('publish', text('publish'), publishWays),
        dryRun: flag('dry-run', text('dry-run')),
        allowDowngrade: flag('allow-downgrade', text('allow-downgrade')),
        askRegistries: flag('ask-registries', text('ask-registries')),
        state: text('state'),
        token: text('token'),
        registryCredentials: text('registry-credentials'),
        registryMirrors: text('registry-mirrors'),
        secrets: text('secrets'),
        config: text('config'),
        from: text('from'),
        to: text('to'),
        environment: text('environment'),
        policy: names(text('policy')),
        tag: text('tag'),
        reason: text('reason'),
        until: text('until'),
        shards: text('shards') === '' ? undefined : wholeNumber('shards', text('shards'), 1, 256),
        plan: text('plan'),
        shard: text('shard'),
        resultsFile: text('results-file'),
        scanResults: lines(text('scan-results')),
        scanDigests: text('scan-digests'),
        concurrency: wholeNumber('concurrency', text('concurrency'), 1, 256),
        timeout: duration('timeout', text('timeout')),
        reportFile: text('report-file'),
        pageFile: text('page-file'),
        failOn: oneOf('fail-on', text('fail-on'), failLevels),
    };
}
/**
 * Tells whether problems of these severities make a run fail.
 *
 *     (['warning'], 'error') → false    (['warning'], 'warning') → true
 */
function isFailure(severities, failOn) {
    switch (failOn) {
        case 'never':
            return false;
        case 'error':
            return severities.includes('error');
        case 'warning':
            return severities.includes('error') || severities.includes('warning');
    }
}
/** The runner cannot tell an empty input from an absent one, so neither is an answer. */
function presence(text) {
    const trimmed = text?.trim();
    return trimmed === '' ? undefined : trimmed;
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Names hold no comma, so a list on one line reads as people mean it. */
function names(text) {
    return lines(text.replaceAll(',', '\n'));
}
function oneOf(name, text, allowed, code = 'usage/malformed-input') {
    const found = allowed.find((value) => value === text);
    if (found !== undefined)
        return found;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(code, `Cannot use ${name} "${text}": it is none of ${allowed.join(', ')}`, {
        hint: `Set ${name} to one of ${allowed.join(', ')}.`,
    });
}
/** The same words as @actions/core's getBooleanInput (YAML 1.2 core schema). */
function flag(name, text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    if (['false', 'False', 'FALSE'].includes(text))
        return false;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage/malformed-input', `Cannot use ${name} "${text}": it is neither true nor false`, {
        hint: `Set ${name} to true or false.`,
    });
}
function wholeNumber(name, text, least, most) {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage/malformed-input', `Cannot use ${name} "${text}": it is no whole number from ${least} to ${most}`, {
        hint: `Set ${name} to a number such as ${_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputDefaults */ .V[name]}.`,
    });
}
function duration(name, text) {
    const value = (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(text);
    if (value !== undefined && value > 0)
        return value;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage/malformed-input', `Cannot use ${name} "${text}": it is no duration above zero`, {
        hint: `Write ${name} with units, such as ${_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputDefaults */ .V[name]} or 90s.`,
    });
}


/***/ }),

/***/ 68829:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ rotateLeft),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   jC: () => (/* binding */ padded)
/* harmony export */ });
/** Bytes (utf8.ts) padded as SHA-1 and SHA-2 want them: a one bit, zeros, the length in bits; FIPS 180-4, section 5.1. */
function padded(bytes, block) {
    const lengthBytes = block / 8;
    const size = Math.ceil((bytes.length + 1 + lengthBytes) / block) * block;
    const out = new Uint8Array(size);
    for (let at = 0; at < bytes.length; at++)
        out[at] = bytes.charCodeAt(at);
    out[bytes.length] = 0x80;
    new DataView(out.buffer).setBigUint64(size - 8, BigInt(bytes.length) * 8n);
    return out;
}
/** Writes 32-bit words as hexadecimal digits. */
const hexOf = (words) => Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
const rotateLeft = (word, by) => (word << by) | (word >>> (32 - by));


/***/ }),

/***/ 99239:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sha2Constants)
/* harmony export */ });
let known;
/** Works the constants out once; SHA-256 uses the upper half of each. */
function sha2Constants() {
    const all = known === undefined ? primes(80) : [];
    known ??= {
        initial: all.slice(0, 8).map((prime) => rootFraction(prime, 2n)),
        rounds: all.map((prime) => rootFraction(prime, 3n)),
    };
    return known;
}
function primes(count) {
    const found = [];
    for (let candidate = 2n; found.length < count; candidate++) {
        if (found.every((prime) => candidate % prime !== 0n))
            found.push(candidate);
    }
    return found;
}
function rootFraction(prime, degree) {
    const target = prime << (64n * degree);
    let low = 0n;
    let high = 1n << 70n;
    while (high - low > 1n) {
        const middle = (low + high) >> 1n;
        if (middle ** degree <= target)
            low = middle;
        else
            high = middle;
    }
    return BigInt.asUintN(64, low);
}


/***/ }),

/***/ 39556:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68829);
/* harmony import */ var _sha2_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99239);


const rotateRight = (word, by) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateLeft */ .Fr)(word, 32 - by);
const upper = (words) => Int32Array.from(words, (word) => Number(word >> 32n));
/** Gives the SHA-256 of bytes in hexadecimal (FIPS 180-4, section 6.2): `'a' → 'ca978112ca1bbdca…'`. */
function sha256(bytes) {
    const view = new DataView((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)(bytes, 64).buffer);
    const constants = upper((0,_sha2_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .sha2Constants */ .Y)().rounds.slice(0, 64));
    const state = upper((0,_sha2_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .sha2Constants */ .Y)().initial);
    for (let at = 0; at < view.byteLength; at += 64) {
        const next = compress(state, schedule(view, at), constants);
        next.forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
    }
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(state);
}
function schedule(view, at) {
    const words = new Int32Array(64);
    const word = (index) => words[index] ?? 0;
    for (let t = 0; t < 16; t++)
        words[t] = view.getInt32(at + 4 * t);
    for (let t = 16; t < 64; t++) {
        const [x, y] = [word(t - 15), word(t - 2)];
        const small0 = rotateRight(x, 7) ^ rotateRight(x, 18) ^ (x >>> 3);
        const small1 = rotateRight(y, 17) ^ rotateRight(y, 19) ^ (y >>> 10);
        words[t] = word(t - 16) + small0 + word(t - 7) + small1;
    }
    return words;
}
function compress(state, words, constants) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    words.forEach((word, t) => {
        const big1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
        const one = (h + big1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + word) | 0;
        const big0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
        const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    });
    return [a, b, c, d, e, f, g, h];
}


/***/ }),

/***/ 4149:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   Lc: () => (/* binding */ runesOf),
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   aM: () => (/* binding */ runeCount),
/* harmony export */   cf: () => (/* binding */ runeAt),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   jU: () => (/* binding */ encodeRune),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   w6: () => (/* binding */ mapRunes)
/* harmony export */ });
/**
 * Go's strings are bytes, JavaScript's are UTF-16. Inside this folder a string of the template's world is held as bytes:
 * one code unit, 0 to 255, for each byte of its UTF-8. So `length`, `slice`, `<` and cutting a letter in half are Go's.
 * Text comes in through toBytes and goes out through toText, and ASCII is the same in both.
 */
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const ascii = /^\p{ASCII}*$/u;
/** Says whether text and bytes are the same. */
const isAscii = (bytes) => ascii.test(bytes);
/** What Go reads from bytes that are no UTF-8: one byte wide, and never a mistake to stumble over. */
const INVALID = { code: 0xfffd, size: 1 };
/** Turns text into bytes: `'é' → '\xc3\xa9'`. */
function toBytes(text) {
    if (isAscii(text))
        return text;
    return Array.from(encoder.encode(text), (byte) => String.fromCharCode(byte)).join('');
}
/** Turns bytes into text, with U+FFFD for each byte that is no UTF-8: `'\xc3\xa9' → 'é'`. */
function toText(bytes) {
    if (isAscii(bytes))
        return bytes;
    const text = decoder.decode(bytesOf(bytes));
    // A decoder puts one U+FFFD for several bytes.
    return text.includes('\ufffd')
        ? runesOf(bytes)
            .map((rune) => String.fromCodePoint(rune.code))
            .join('')
        : text;
}
/** The same bytes as numbers. */
const bytesOf = (bytes) => Uint8Array.from(bytes, (unit) => unit.charCodeAt(0));
/** Reads the rune that begins at an offset, as Go's utf8.DecodeRuneInString does: `'\xc3\xa9', 0 → { code: 0xe9, size: 2 }`. */
function runeAt(bytes, at) {
    const lead = bytes.charCodeAt(at);
    if (lead < 0x80)
        return { code: lead, size: 1 };
    if (!(lead >= 0xc2 && lead <= 0xf4))
        return INVALID;
    const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    let code = lead & (0x7f >> size);
    for (let next = at + 1; next < at + size; next++) {
        const unit = bytes.charCodeAt(next);
        if ((unit & 0xc0) !== 0x80)
            return INVALID;
        code = (code << 6) | (unit & 0x3f);
    }
    return isShortest(code, size) ? { code, size } : INVALID;
}
/** Longer forms than needed and surrogates are no UTF-8. */
function isShortest(code, size) {
    if (size === 3)
        return code >= 0x800 && isScalar(code);
    return size === 2 || (code >= 0x10000 && isScalar(code));
}
/** Says whether a number is a Unicode scalar value: no surrogate, none too large. */
function isScalar(code) {
    return code >= 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
/** Splits bytes into runes: `'a\xff' → [{ code: 0x61, size: 1 }, { code: 0xfffd, size: 1 }]`. */
function runesOf(bytes) {
    const runes = [];
    for (let at = 0; at < bytes.length;) {
        const rune = runeAt(bytes, at);
        runes.push(rune);
        at += rune.size;
    }
    return runes;
}
/** Counts runes, as Go's utf8.RuneCountInString does: `'\xc3\xa9' → 1`. */
function runeCount(bytes) {
    return isAscii(bytes) ? bytes.length : runesOf(bytes).length;
}
/** Writes a rune as bytes, U+FFFD for what is no scalar value: `0xe9 → '\xc3\xa9'`. */
function encodeRune(code) {
    return toBytes(String.fromCodePoint(isScalar(code) ? code : 0xfffd));
}
/** Maps each rune, as Go's strings.Map does: `'a\xff', upper → 'A\xef\xbf\xbd'`. */
function mapRunes(bytes, change) {
    return runesOf(bytes)
        .map((rune) => encodeRune(change(rune.code)))
        .join('');
}


/***/ }),

/***/ 26669:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ bytewise)
/* harmony export */ });
/**
 * Compares two texts as Go does, by the bytes of their UTF-8: negative, zero or positive. JavaScript's own `<` goes by
 * UTF-16 units, which puts U+E000–U+FFFF after what lies above them.
 *
 *     ('a', 'b') → -1    ('\u{1f600}', '\uffee') → 1
 */
function bytewise(a, b) {
    if (a === b)
        return 0;
    const end = Math.min(a.length, b.length);
    let at = 0;
    while (at < end && a.charCodeAt(at) === b.charCodeAt(at))
        at += 1;
    if (at === end)
        return a.length - b.length;
    return rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
}
/** Lifts surrogates, which stand for code points above U+FFFF, over all other units. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 69804:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/**
 * Counts things in words.
 *
 *     (1, 'policy', 'policies') → '1 policy'    (2, 'file') → '2 files'
 */
function count(amount, one, many = `${one}s`) {
    return `${amount} ${amount === 1 ? one : many}`;
}


/***/ }),

/***/ 64289:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Parses JSON; undefined where the text is none. `'[1' → undefined` */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Tells whether a value is an object with named fields. `{} → true`, `[] → false` */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Reads a field that ought to be text; undefined where it is anything else, or empty. `({ a: 1 }, 'a') → undefined` */
function textField(record, name) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 72561:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Finds the name that a mistyped one was most likely meant to be; undefined where none is near.
 *
 *     ('polices', ['policies', 'path']) → 'policies'
 */
function nearest(name, candidates) {
    let best;
    let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Levenshtein's distance, row by row; gives `limit` for anything that is at least that far. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 0; i < a.length; i += 1) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j += 1) {
            const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
            next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return Math.min(limit, row[b.length] ?? limit);
}


/***/ }),

/***/ 70888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Control characters, format characters (text direction, zero width, BOM), line and paragraph separators. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * Makes untrusted text safe for one line of a log: control characters, line breaks and text-direction marks become
 * escapes, so that no registry or manifest can write a workflow command, move the cursor or hide what it says.
 *
 *     'a\n::error::b' → 'a\\n::error::b'
 */
function printable(text) {
    return text.replace(unprintable, (character) => {
        const escape = JSON.stringify(character).slice(1, -1);
        return escape === character ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : escape;
    });
}


/***/ }),

/***/ 12304:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ currentBranch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71398);



/** Names the branch that is checked out; `HEAD` where none is, as after a checkout of a tag. */
async function currentBranch(directory) {
    return branchInHead(directory) ?? (await branchByGit(directory));
}
/**
 * Reads the branch where Git keeps it (gitrepository-layout, HEAD), which is quicker than to start Git. undefined where
 * that is no branch, or stands elsewhere: in a linked worktree, or in a repository that keeps its refs in tables.
 */
function branchInHead(directory) {
    try {
        const [, name] = /^ref: refs\/heads\/(\S+)\n$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git', 'HEAD'), 'utf8')) ?? [];
        return name === '.invalid' ? undefined : name;
    }
    catch {
        return undefined;
    }
}
async function branchByGit(directory) {
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(directory, ['symbolic-ref', '--short', '--quiet', 'HEAD']);
    return found?.toString('utf8').trim() ?? 'HEAD';
}


/***/ }),

/***/ 71398:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/** Runs git in a directory and gives what it wrote; undefined where it failed or is not there. */
async function git(directory, words, input = '') {
    // Many runs start no process, and need none of what Node loads for them.
    const { spawn } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 31421, 23));
    return new Promise((resolve) => {
        const child = spawn('git', ['-C', directory, ...words], { env: environment(), stdio: ['pipe', 'pipe', 'ignore'] });
        const pieces = [];
        child.stdout.on('data', (piece) => pieces.push(piece));
        child.on('error', () => {
            resolve(undefined);
        });
        child.on('close', (status) => {
            resolve(status === 0 ? Buffer.concat(pieces) : undefined);
        });
        // Git may end before it has read all.
        child.stdin.on('error', () => undefined);
        // An empty write would fail where git is quick, and each failed write costs a stack trace.
        child.stdin.end(input === '' ? undefined : input);
    });
}
/** The rest of the environment holds the inputs of this program, and with them its secrets. */
function environment() {
    const wanted = ['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT'];
    const found = wanted.map((name) => [name, process.env[name]]);
    const inherited = found.filter((pair) => pair[1] !== undefined);
    return { ...Object.fromEntries(inherited), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}


/***/ }),

/***/ 93926:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ headCommit)
/* harmony export */ });
/* harmony import */ var _core_git_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76490);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71398);


/** Names the commit that is checked out; undefined where there is none. */
async function headCommit(directory) {
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return (0,_core_git_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .q)(found?.toString('utf8').trim() ?? '');
}


/***/ }),

/***/ 22423:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openHistory)
});

// EXTERNAL MODULE: ./src/core/git/sha.ts
var git_sha = __nccwpck_require__(76490);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __nccwpck_require__(65283);
// EXTERNAL MODULE: ./src/core/manifests/screening.ts
var screening = __nccwpck_require__(53466);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __nccwpck_require__(26669);
// EXTERNAL MODULE: ./src/edge/git/git.ts
var git = __nccwpck_require__(71398);
;// CONCATENATED MODULE: ./src/edge/git/commit-source.ts




const entryLine = /^100(?:644|755) blob ([0-9a-f]+)\t([^]+)$/;
/** Shows the files of a commit in a clone. What is no UTF-8, or larger than any manifest, is passed over. */
function sourceAt(directory, commit, blobs) {
    return {
        find: async (under, needles) => {
            const entries = (await entriesOf(directory, commit)).filter(({ path }) => isWanted(path, under));
            await readBlobs(directory, entries, blobs);
            const sought = needles.map((needle) => Buffer.from(needle));
            const files = entries.flatMap(({ path, blob }) => {
                const bytes = blobs.get(blob);
                if (bytes === undefined || !sought.some((needle) => bytes.includes(needle)))
                    return [];
                const text = textOf(bytes);
                return text === undefined ? [] : [{ path, text }];
            });
            return { files: files.sort((a, b) => (0,bytewise/* bytewise */.Z)(a.path, b.path)), problems: [], looked: entries.length };
        },
    };
}
function isWanted(path, under) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return under.includes(path) || ((0,screening/* isManifestName */.z)(name) && under.some((place) => (0,source/* isUnder */.Jo)(place, path)));
}
async function entriesOf(directory, commit) {
    const listed = await (0,git/* git */.$)(directory, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    return (listed?.toString('utf8') ?? '').split('\0').flatMap((line) => {
        const [, blob, path] = entryLine.exec(line) ?? [];
        return blob === undefined || path === undefined ? [] : [{ path, blob }];
    });
}
async function readBlobs(directory, entries, blobs) {
    const wanted = [...new Set(entries.map(({ blob }) => blob))].filter((blob) => !blobs.has(blob));
    if (wanted.length === 0)
        return;
    const output = (await (0,git/* git */.$)(directory, ['cat-file', '--batch'], `${wanted.join('\n')}\n`)) ?? Buffer.alloc(0);
    // `<object> SP <type> SP <size> LF <bytes> LF`: https://git-scm.com/docs/git-cat-file
    for (let at = 0; at < output.length;) {
        const end = output.indexOf('\n', at);
        if (end === -1)
            return;
        const [name = '', , size = '0'] = output.toString('latin1', at, end).split(' ');
        const bytes = output.subarray(end + 1, end + 1 + Number(size));
        if (bytes.length <= screening/* largestManifest */.o)
            blobs.set(name, bytes);
        at = end + 2 + bytes.length;
    }
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function textOf(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/edge/git/history.ts




const perPage = 500;
const fields = ['%H', '%T', '%P', '%ct', '%ae', '%B'];
/** Opens the history that a clone on this machine has. Nothing is fetched for it. */
function openHistory(directory) {
    const blobs = new Map();
    return {
        commits: (branch, paths) => listCommits(directory, branch, paths),
        // A clone does not know when its commits were pushed.
        moves: () => undefined,
        isNear: () => Promise.resolve(true),
        sourceAt: (_branch, { commit }) => Promise.resolve(sourceAt(directory, commit, blobs)),
    };
}
async function* listCommits(directory, branch, paths) {
    const head = await headOf(directory, branch);
    if (head === undefined)
        throw missing(branch);
    for (let skip = 0;; skip += perPage) {
        const words = [
            'log',
            '--date-order',
            '-z',
            `--format=${fields.join('%x00')}`,
            `--skip=${skip}`,
            `--max-count=${perPage}`,
        ];
        const output = (await (0,git/* git */.$)(directory, [...words, head, '--'])) ?? Buffer.alloc(0);
        const commits = commitsOf(output.toString('utf8').split('\0'));
        const contents = await contentsOf(directory, commits, paths);
        yield commits.map((commit, at) => ({ ...commit, content: contents[at] ?? commit.tree }));
        if (commits.length < perPage)
            return;
    }
}
/** A branch that is here, or as it was last seen on the remote. */
async function headOf(directory, branch) {
    const names = branch === 'HEAD' ? ['HEAD'] : [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
    for (const name of names) {
        const found = await (0,git/* git */.$)(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
        const sha = (0,git_sha/* parseSha */.q)(found?.toString('utf8').trim() ?? '');
        if (sha !== undefined)
            return sha;
    }
    return undefined;
}
/** With -z, a NUL stands between two fields and between two commits, and no message can hold one. */
function commitsOf(texts) {
    const commits = [];
    for (let at = 0; at + fields.length <= texts.length; at += fields.length) {
        const [commit = '', tree = '', parents = '', seconds = '', author = '', message = ''] = texts.slice(at, at + fields.length);
        const [sha, root] = [(0,git_sha/* parseSha */.q)(commit), (0,git_sha/* parseSha */.q)(tree)];
        if (sha === undefined || root === undefined)
            continue;
        const parentShas = parents.split(' ').flatMap((parent) => (0,git_sha/* parseSha */.q)(parent) ?? []);
        commits.push({ commit: sha, tree: root, parents: parentShas, date: Number(seconds) * 1000, author, message });
    }
    return commits;
}
/** Asks for the names of what stands at the paths, of all commits at once. */
async function contentsOf(directory, commits, paths) {
    if (paths.length === 0 || paths.includes('.') || commits.length === 0)
        return [];
    const asked = commits.flatMap(({ commit }) => paths.map((path) => `${commit}:${path}`));
    const output = await (0,git/* git */.$)(directory, ['cat-file', '--batch-check=%(objectname)'], `${asked.join('\n')}\n`);
    // A path that is not there is answered with the question and "missing".
    const lines = (output?.toString('utf8') ?? '').split('\n').map((line) => (0,git_sha/* parseSha */.q)(line) ?? '-');
    return commits.map((_, at) => lines.slice(at * paths.length, (at + 1) * paths.length).join(' '));
}
function missing(branch) {
    return new problem/* Problem */.A('environment/branch-missing', `Cannot read the branch "${branch}": the clone on this machine has no such branch, nor "origin/${branch}"`, { hint: `Fetch it: git fetch origin ${branch}. In a workflow, set fetch-depth: 0 on actions/checkout.` });
}


/***/ }),

/***/ 26126:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);

const publicApi = 'https://api.github.com';
/**
 * Reads the context that GitHub Actions gives to each step, and that anybody can set who publishes from elsewhere.
 * Throws `usage/missing-input` where it does not name the repository or the branch.
 */
function readContext(env) {
    const apiUrl = presence(env['GITHUB_API_URL']) ?? publicApi;
    const serverUrl = presence(env['GITHUB_SERVER_URL']) ?? 'https://github.com';
    const repository = needed(env, 'GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/, 'owner/name');
    const runId = presence(env['GITHUB_RUN_ID']);
    return {
        apiUrl,
        serverUrl,
        repository,
        runUrl: runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`,
        branch: needed(env, 'GITHUB_REF_NAME', /^\S+$/, 'the branch'),
        limited: /^https:\/\/api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)(?:\/|$)/.test(apiUrl),
        readOnly: env['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true ? 'this run is for a pull request' : undefined,
    };
}
function needed(env, name, grammar, wanted) {
    const value = presence(env[name]);
    if (value !== undefined && grammar.test(value))
        return value;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('usage/missing-input', `Cannot publish through GitHub: the environment variable ${name} does not hold ${wanted}`, {
        hint: 'On GitHub Actions it is always set. Elsewhere set it, or use publish: workspace.',
    });
}
/** What actions leave behind may be empty, which is the same as absent. */
function presence(value) {
    return value === undefined || value === '' ? undefined : value;
}


/***/ }),

/***/ 20774:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Foresight)
/* harmony export */ });
/** What a run is going to look at, so that a question that comes before is a question for both. */
class Foresight {
    #expected;
    #brought;
    expect(where) {
        this.#expected = where;
    }
    /** What is expected and not yet asked for. */
    take() {
        const where = this.#expected;
        this.#expected = undefined;
        return where;
    }
    bring(where, looked) {
        this.#brought = { where, looked };
    }
    /** What was brought for this very place, once. */
    foreseen(where) {
        const brought = this.#brought;
        if (brought === undefined || keyOf(brought.where) !== keyOf(where))
            return undefined;
        this.#brought = undefined;
        return brought.looked;
    }
}
function keyOf({ base, branch, siblings, mirror, depth }) {
    return JSON.stringify([base, branch, siblings, mirror, depth]);
}


/***/ }),

/***/ 38585:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readEnvironmentInputs),
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92432);
/* harmony import */ var _core_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72520);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97420);
/* harmony import */ var _core_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(72561);




const switches = ['dry-run', 'allow-downgrade', 'ask-registries'];
/**
 * Reads `MODE [--INPUT VALUE]…`: every input is a flag of the same name, a repeated flag adds a line, and a flag that is
 * true or false may stand alone. Throws a Problem (`usage/…`) for a word that is neither mode nor flag.
 *
 *     ['check', '--path', 'a', '--path=b', '--dry-run']  →  { mode: 'check', path: 'a\nb', 'dry-run': 'true' }
 */
function readCommandLine(words) {
    const inputs = {};
    const waiting = [...words];
    for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
        if (word === '--help' || word === '-h')
            return { kind: 'help' };
        const { name, value } = word.startsWith('-') ? readFlag(word, waiting) : readMode(word, inputs);
        inputs[name] = inputs[name] === undefined ? value : `${inputs[name]}\n${value}`;
    }
    return { kind: 'inputs', inputs };
}
/**
 * Reads the inputs that a runner hands over in its environment: `INPUT_` and the name in capitals, hyphens kept.
 *
 *     { 'INPUT_DRY-RUN': 'true' }  →  { 'dry-run': 'true' }
 */
function readEnvironmentInputs(env) {
    const inputs = {};
    for (const name of Object.keys(_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefaults */ .V).filter(_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isInputName */ .w)) {
        const text = env[`INPUT_${name.toUpperCase()}`];
        if (text !== undefined && text !== '')
            inputs[name] = text;
    }
    return inputs;
}
function readMode(word, inputs) {
    if (inputs.mode === undefined)
        return { name: 'mode', value: word };
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/unknown-mode', `Cannot run "${word}": the mode "${inputs.mode}" is already given`, {
        hint: 'Give one mode, and write everything else as --INPUT VALUE.',
    });
}
function readFlag(word, waiting) {
    const [, flag = '', ...assigned] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (!(0,_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isInputName */ .w)(flag))
        throw unknownFlag(word, flag);
    const [value] = assigned;
    if (value !== undefined)
        return { name: flag, value };
    const next = waiting[0];
    if (switches.includes(flag) && (next === undefined || !/^(?:true|false)$/i.test(next)))
        return { name: flag, value: 'true' };
    if (next === undefined) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/malformed-input', `Cannot read --${flag}: its value is missing`, {
            hint: `Write --${flag} VALUE.`,
        });
    }
    waiting.shift();
    return { name: flag, value: next };
}
function unknownFlag(word, flag) {
    const near = (0,_core_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(flag, [...Object.keys(_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefaults */ .V), ..._core_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .modes */ .nI]);
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/unknown-flag', `Cannot read "${word}": there is no such flag`, {
        hint: near === undefined
            ? 'Run with --help to see every flag.'
            : `Did you mean --${near}? Run with --help to see every flag.`,
    });
}


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openKustomize)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
;// CONCATENATED MODULE: ./src/edge/kustomize/complaint.ts
/** The header that kubectl's log puts before its one message. */
const logHeader = /^[IWEF]\d{4} [\d:.]+ +\d+ [^\]]+\] /;
const commandFailed = /^"command failed" err=(?:<|"((?:[^"\\]|\\.)*)")?$/;
/**
 * Gives the first useful lines of what kustomize or kubectl said on its standard error, with paths of the workspace
 * relative to its root.
 *
 *     'E1122 16:48:49.4 83 run.go:72] "command failed" err="no such file"' → 'no such file'
 *     'Error: accumulating resources: …' → 'accumulating resources: …'
 */
function complaintOf(text, root) {
    const lines = text
        .replaceAll(`${root}/`, '')
        .replaceAll(root, '.')
        .split('\n')
        .map((line) => unwrapped(line.trim()))
        .filter((line) => line !== '' && line !== '>' && !line.startsWith('# Warning:'));
    return lines.slice(0, 5).join(' ').slice(0, 1000);
}
function unwrapped(line) {
    const message = line.replace(logHeader, '').replace(/^Error: /, '');
    const failure = commandFailed.exec(message);
    return failure === null ? message : (failure[1] ?? '').replaceAll(/\\(.)/g, '$1');
}

;// CONCATENATED MODULE: ./src/edge/kustomize/tool.ts


const wordsOf = { kustomize: ['build'], kubectl: ['kustomize'] };
const suffix = process.platform === 'win32' ? '.exe' : '';
/** Finds `kustomize`, or else `kubectl`, on PATH; undefined where neither is. */
function findTool(env) {
    // A relative entry would let the repository bring its own program.
    const directories = pathOf(env).split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    for (const name of ['kustomize', 'kubectl']) {
        const path = directories.map((directory) => (0,external_node_path_.join)(directory, name + suffix)).find(isProgram);
        if (path !== undefined)
            return { path, words: wordsOf[name] };
    }
    return undefined;
}
/**
 * What the tool needs of the environment. Tokens, credential helpers and proxies with passwords are all named there,
 * and a kustomization may fetch from any host; without HOME, git finds no stored credentials either.
 */
function environmentFor(env) {
    const kept = { PATH: pathOf(env), GIT_TERMINAL_PROMPT: '0' };
    for (const name of ['TMPDIR', 'TEMP', 'TMP', 'SystemRoot'])
        if (env[name] !== undefined)
            kept[name] = env[name];
    return kept;
}
/** Windows calls it Path. */
function pathOf(env) {
    return env['PATH'] ?? env['Path'] ?? '';
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/edge/kustomize/kustomize.ts





/** More than the manifests of any cluster, and less than the memory of any runner. */
const usualBounds = { milliseconds: 120_000, bytes: 64 * 1024 * 1024 };
/**
 * Opens kustomize on a workspace: the `kustomize` on PATH, or else `kubectl`. No shell, plugin, function or Helm chart
 * is run, and no secret of the environment is passed on: a kustomization may be text from anybody's pull request.
 */
function openKustomize(root, env, bounds = usualBounds) {
    return { build: (directory) => build(directory, { root: (0,external_node_fs_.realpathSync)(root), env, bounds }) };
}
async function build(directory, { root, env, bounds }) {
    if (directory.startsWith('-'))
        throw failed(directory, 'its name begins with "-", as an option does');
    const tool = findTool(env);
    if (tool === undefined)
        throw missingTool(directory);
    // An absolute path is never taken for the URL of a remote repository.
    const words = [...tool.words, '--load-restrictor', 'LoadRestrictionsNone', (0,external_node_path_.resolve)(root, directory)];
    const { runBounded } = await __nccwpck_require__.e(/* import() */ 4044).then(__nccwpck_require__.bind(__nccwpck_require__, 64044));
    const ended = await runBounded({ path: tool.path, words, cwd: root, env: environmentFor(env) }, bounds);
    switch (ended.kind) {
        case 'done':
            return ended.output;
        case 'failed':
            throw failed(directory, complaintOf(ended.complaint, root));
        case 'too-slow':
            throw failed(directory, `it takes more than ${bounds.milliseconds / 1000} seconds`);
        case 'too-large':
            throw failed(directory, `it gives more than ${bounds.bytes / 1024 / 1024} MiB`);
    }
}
function failed(directory, state) {
    return new problem/* Problem */.A('kustomize/failed', `Cannot render "${directory}" with kustomize: ${state}`, {
        at: { file: directory },
        hint: `Correct it until this succeeds: kubectl kustomize --load-restrictor LoadRestrictionsNone ${directory}`,
    });
}
function missingTool(directory) {
    const message = `Cannot render "${directory}": neither kustomize nor kubectl is on the PATH`;
    return new problem/* Problem */.A('kustomize/missing-tool', message, {
        at: { file: directory },
        hint: "Use a runner that has one of them (GitHub's own do), or install kustomize in a step before this one.",
    });
}


/***/ }),

/***/ 45347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ abortable),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
    },
    deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
    jitter: () => Math.random(),
};
/** Waits for work that others share, which must not stop because one of those who wait for it gives up. */
async function abortable(work, signal) {
    // Nobody may be left to hear of its failure.
    work.catch(() => undefined);
    signal.throwIfAborted();
    let stop = () => undefined;
    const aborted = new Promise((_, reject) => {
        stop = () => {
            reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
        };
        signal.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 14612:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ registryWhenAsked)
/* harmony export */ });
/** Gives a registry that is opened when it is asked for the first time: a client of HTTP is a large thing to load. */
function registryWhenAsked(open) {
    let opened;
    const registry = () => (opened ??= open());
    return {
        tags: async function* (repository) {
            yield* (await registry()).tags(repository);
        },
        digest: async (repository, tag) => (await registry()).digest(repository, tag),
        pushed: async (repository, tag, digest) => (await registry()).pushed(repository, tag, digest),
        labels: async (repository, reference) => (await registry()).labels(repository, reference),
        platforms: async (repository, reference) => (await registry()).platforms(repository, reference),
    };
}


/***/ }),

/***/ 43230:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openTerminal),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58115);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70888);


const codeOf = { red: 31, yellow: 33, green: 32, cyan: 36, dim: 2, bold: 1 };
/** Speaks to a person at a terminal: the report on standard output, progress on standard error. */
function openTerminal(env, out, err) {
    const paint = out.isTTY && (env['NO_COLOR'] ?? '') === '' ? colour : plain;
    const say = (line) => void err.write(`${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(line)}\n`);
    return {
        progress: {
            group: say,
            endGroup: () => undefined,
            info: (line) => {
                say(`  ${line}`);
            },
        },
        mask: () => undefined,
        present: (report) => {
            out.write((0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .reportText */ .U)(report, paint));
            return Promise.resolve();
        },
        explain: (problem) => {
            err.write(`${(0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .f)(problem, paint)}\n`);
        },
    };
}
/** Leaves a text without colour. */
const plain = (_ink, text) => text;
const colour = (ink, text) => `\u001b[${codeOf[ink]}m${text}\u001b[0m`;


/***/ }),

/***/ 57430:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ shardFilesWhenAsked)
/* harmony export */ });
/** The files that the jobs of a scan share, for the few runs that are such a job. */
function shardFilesWhenAsked(root, commit) {
    const files = async () => (await __nccwpck_require__.e(/* import() */ 6072).then(__nccwpck_require__.bind(__nccwpck_require__, 36072))).openShardFiles(root, commit);
    return {
        commit,
        read: async (places) => (await files()).read(places),
        write: async (file, text) => (await files()).write(file, text),
    };
}


/***/ }),

/***/ 85999:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ realPathWithin),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   cM: () => (/* binding */ namedPathWithin),
/* harmony export */   nD: () => (/* binding */ reportedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97420);



/**
 * Resolves a path of the workspace to a real path, following links. Throws a Problem where it is missing
 * (`workspace/path-missing`) or lies outside the root by `..` or by a link (`workspace/path-outside`).
 */
function realPathWithin(root, path) {
    const named = namedPathWithin(root, path);
    const real = realPathOf(named, path);
    if (!isWithin(root, real)) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('workspace/path-outside', `Cannot use "${path}": a link leads it outside the workspace`, {
            hint: 'Name a path that lies in the repository itself.',
        });
    }
    return real;
}
/** Resolves a path that need not exist. A leading `/` means the root, as it does for Flux's `update.path`. */
function namedPathWithin(root, path) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    if (isWithin(root, named))
        return named;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('workspace/path-outside', `Cannot use "${path}": it lies outside the workspace`, {
        hint: 'Name a path below the root of the repository, without leaving it by "..".',
    });
}
/** Tells whether a path is the root or below it. */
function isWithin(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** Names a real path as reports do: relative to the root, with `/`; the root itself is `.`. */
function reportedPath(root, path) {
    if (path === root)
        return '.';
    // Of the thousands of paths of a walk each begins so; `relative` would take all of them apart.
    const below = path.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? path.slice(root.length + 1) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? below : below.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function realPathOf(named, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named);
    }
    catch (cause) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('workspace/path-missing', `Cannot read "${path}": there is no such file or directory`, {
            hint: 'Check the spelling, and that the repository was checked out before this step.',
            cause,
        });
    }
}


/***/ }),

/***/ 78639:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97420);
/* harmony import */ var _contain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85999);




/**
 * Finds the workspace: on a runner GITHUB_WORKSPACE; on a command line the Git repository around the first path given,
 * or around the current directory, so that a person can name any repository and stand anywhere in one. Throws a
 * Problem where a path lies outside of it.
 */
function findRoot(given, cwd, env) {
    const named = env['GITHUB_ACTIONS'] === 'true' ? (env['GITHUB_WORKSPACE'] ?? '') : '';
    if (named !== '')
        return { directory: named, paths: given.map((path) => relativeTo((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named), named, path)) };
    const start = existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, given[0] ?? '.'));
    const directory = repositoryAround(start) ?? ((0,_contain_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd), start) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd) : directoryOf(start));
    return { directory, paths: given.map((path) => relativeTo(directory, cwd, path)) };
}
/** An absolute path is one of the machine here, unlike in `update.path`, where it begins at the repository's root. */
function relativeTo(root, from, path) {
    const absolute = existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path));
    if ((0,_contain_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, absolute))
        return (0,_contain_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedPath */ .nD)(root, absolute);
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('workspace/path-outside', `Cannot use "${path}": it lies outside the workspace "${root}"`, {
        hint: 'All paths of one run belong to one repository.',
    });
}
/** Follows links as far as the path exists, so that the rest is compared with a real root. */
function existing(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(existing(parent), path.slice(parent.length));
}
function directoryOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
}
function repositoryAround(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.git')))
        return path;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return parent === path ? undefined : repositoryAround(parent);
}


/***/ }),

/***/ 17184:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __nccwpck_require__(754);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __nccwpck_require__(26669);
// EXTERNAL MODULE: ./src/edge/workspace/contain.ts
var contain = __nccwpck_require__(85999);
// EXTERNAL MODULE: ./src/core/manifests/screening.ts
var screening = __nccwpck_require__(53466);
;// CONCATENATED MODULE: ./src/edge/workspace/read.ts



const chunkSize = 1024 * 1024;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Reads a file as text if its bytes hold one of the needles, and gives undefined if not. Throws a Problem where a file
 * with a needle is too large (`file/too-large`) or no UTF-8 (`file/not-utf8`), or cannot be read.
 */
function readIfHolding(path, name, needles) {
    const file = read_open(path, name);
    try {
        const text = readWhole(file);
        if (text !== undefined)
            return needles.some((needle) => text.includes(needle)) ? decode(text, name) : undefined;
        refuseIfHolding(file, name, needles, (0,external_node_fs_.fstatSync)(file).size);
        return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Most files fit into it, and are done with before the next is read: they need neither a buffer nor their size. */
const shared = Buffer.allocUnsafe(64 * 1024);
/** Gives the bytes of a file, until the next is read; undefined where it is too large. */
function readWhole(file) {
    const read = (0,external_node_fs_.readSync)(file, shared, 0, shared.length, 0);
    if (read < shared.length)
        return shared.subarray(0, read);
    const { size } = (0,external_node_fs_.fstatSync)(file);
    if (size > screening/* largestManifest */.o)
        return undefined;
    const bytes = Buffer.allocUnsafe(size);
    return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, size, 0));
}
/** Reads a whole file as text. Throws as `readIfHolding` does. */
function readText(path, name) {
    return readIfHolding(path, name, [Buffer.alloc(0)]) ?? '';
}
function decode(bytes, name) {
    try {
        return decoder.decode(bytes);
    }
    catch (cause) {
        throw new problem/* Problem */.A('file/not-utf8', `Cannot read "${name}": its bytes are not UTF-8`, {
            at: { file: name },
            hint: 'Save the file as UTF-8.',
            cause,
        });
    }
}
function refuseIfHolding(file, name, needles, size) {
    const overlap = Math.max(...needles.map((needle) => needle.length));
    const chunk = Buffer.allocUnsafe(chunkSize + overlap);
    for (let at = 0; at < size; at += chunkSize) {
        const piece = chunk.subarray(0, (0,external_node_fs_.readSync)(file, chunk, 0, chunk.length, at));
        if (!needles.some((needle) => piece.includes(needle)))
            continue;
        const megabytes = Math.ceil(size / 1024 / 1024);
        throw new problem/* Problem */.A('file/too-large', `Cannot read "${name}": it has ${megabytes} MB, and 10 MB is the most`, {
            at: { file: name },
            hint: 'Split the file: markers and Flux objects belong in small ones.',
        });
    }
    return undefined;
}
function read_open(path, name) {
    try {
        return (0,external_node_fs_.openSync)(path, 'r');
    }
    catch (cause) {
        throw new problem/* Problem */.A('workspace/unreadable', `Cannot read "${name}": access is denied or it is gone`, {
            at: { file: name },
            cause,
        });
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./src/edge/workspace/walk.ts





/**
 * Walks a file or directory and hands every manifest's real path to `visit`. Directories are entered but for `.git`
 * and links; a link to a file stands for the file, and one that leads outside the root is a problem.
 */
function walk(root, start, visit, report) {
    if (!(0,external_node_fs_.statSync)(start).isDirectory()) {
        visit(start);
        return;
    }
    const waiting = [start];
    const meet = (entry, path) => {
        if (entry.isDirectory() && entry.name !== '.git')
            waiting.push(path);
        if (!(0,screening/* isManifestName */.z)(entry.name))
            return;
        if (entry.isFile())
            visit(path);
        if (entry.isSymbolicLink())
            visitTarget(root, path, visit, report);
    };
    for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
        for (const entry of entriesOf(root, directory, report))
            meet(entry, below(directory, entry.name));
    }
}
/** What `join` does, for a name that needs no care. */
function below(directory, name) {
    return directory.endsWith(external_node_path_.sep) ? directory + name : directory + external_node_path_.sep + name;
}
function entriesOf(root, directory, report) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (cause) {
        const path = (0,contain/* reportedPath */.nD)(root, directory);
        report(new problem/* Problem */.A('workspace/unreadable', `Cannot read the directory "${path}": access is denied`, {
            at: { file: path },
            cause,
        }));
        return [];
    }
}
function visitTarget(root, link, visit, report) {
    const target = targetOf(link);
    if (target === undefined)
        return;
    if ((0,contain/* isWithin */.UO)(root, target))
        visit(target);
    else {
        const file = (0,contain/* reportedPath */.nD)(root, link);
        report(new problem/* Problem */.A('file/link-outside', `Cannot read "${file}": it is a link to a file outside the workspace`, {
            at: { file },
            hint: 'Put the file itself into the repository. Nothing outside it is read or written.',
        }));
    }
}
/** The file that a link leads to; undefined for a dangling link or one to a directory, which Flux passes over too. */
function targetOf(link) {
    try {
        const target = (0,external_node_fs_.realpathSync)(link);
        return (0,external_node_fs_.statSync)(target).isFile() ? target : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/edge/workspace/write.ts





/**
 * Replaces a file's content whole or not at all, by a file beside it that takes its place, and keeps its mode. The
 * directory is resolved anew, so that a link laid since the file was read leads nowhere outside.
 */
function replaceFile(root, path, name, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    if (!(0,contain/* isWithin */.UO)(root, (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)))) {
        throw new problem/* Problem */.A('workspace/path-outside', `Cannot write "${name}": a link leads it outside the workspace`, {
            at: { file: name },
        });
    }
    const mode = modeOf(path, name);
    const beside = `${path}.flux-image-automation-${process.pid}`;
    try {
        (0,external_node_fs_.writeFileSync)(beside, text, { flag: 'wx', mode });
        (0,external_node_fs_.chmodSync)(beside, mode);
        (0,external_node_fs_.renameSync)(beside, path);
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        throw new problem/* Problem */.A('workspace/unreadable', `Cannot write "${name}": the file or its directory is read-only`, {
            at: { file: name },
            cause,
        });
    }
}
function modeOf(path, name) {
    const entry = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (entry === undefined)
        return 0o644;
    if (entry.isFile())
        return entry.mode & 0o7777;
    throw new problem/* Problem */.A('workspace/path-outside', `Cannot write "${name}": it is no regular file`, { at: { file: name } });
}

;// CONCATENATED MODULE: ./src/edge/workspace/workspace.ts








/** Opens the checked-out repository whose root is the given directory, which must exist. */
function openWorkspace(directory) {
    const root = (0,external_node_fs_.realpathSync)(directory);
    return {
        find: (under, needles) => promised(() => find(root, under, needles)),
        resolve: (path) => promised(() => (0,contain/* reportedPath */.nD)(root, (0,contain/* realPathWithin */.Nm)(root, path))),
        read: (path) => promised(() => read(root, path)),
        write: (files) => promised(() => {
            for (const file of files)
                replaceFile(root, (0,contain/* namedPathWithin */.cM)(root, file.path), file.path, file.text);
        }),
    };
}
/** Reading is done without waiting on each file in turn: for thousands of small files that is the fastest way. */
function find(root, under, needles) {
    const files = new Map();
    const problems = [];
    const sought = needles.map((needle) => Buffer.from(needle));
    const report = (problem) => void problems.push(problem);
    const visit = (path) => {
        if (files.has(path))
            return;
        const name = (0,contain/* reportedPath */.nD)(root, path);
        const text = reporting(() => readIfHolding(path, name, sought), report);
        files.set(path, text === undefined ? undefined : { path: name, text });
    };
    for (const path of under)
        reporting(() => {
            walk(root, (0,contain/* realPathWithin */.Nm)(root, path), visit, report);
        }, report);
    const found = [...files.values()].filter((file) => file !== undefined);
    return { files: found.sort((a, b) => (0,bytewise/* bytewise */.Z)(a.path, b.path)), problems, looked: files.size };
}
function read(root, path) {
    if (!(0,external_node_fs_.existsSync)((0,contain/* namedPathWithin */.cM)(root, path)))
        return undefined;
    return readText((0,contain/* realPathWithin */.Nm)(root, path), path);
}
/** Does the work, or reports the Problem in its way. */
function reporting(work, report) {
    const result = (0,attempt/* attempt */.C)(work);
    if (!(result instanceof problem/* Problem */.A))
        return result;
    report(result);
    return undefined;
}
/** Does the work at once and gives its end as a promise, a Problem included. */
function promised(work) {
    return new Promise((resolve) => {
        resolve(work());
    });
}


/***/ }),

/***/ 14427:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ findMarked),
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   YD: () => (/* binding */ publishChange),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _core_change_source_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65283);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97420);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91400);
/* harmony import */ var _core_report_publication_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(29112);
/* harmony import */ var _repository_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(43138);
/* harmony import */ var _publish_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(81635);






/** Tells whether a run may write anything to GitHub. */
function mayWrite({ dryRun }, { github }) {
    return !dryRun && github !== undefined && github.publishing.readOnly === undefined;
}
/** The branch that an environment lives on. */
function branchOf({ branch }, ownBranch) {
    return branch ?? ownBranch;
}
/** The files and directories of an environment. */
function placesOf({ paths }) {
    return paths.length === 0 ? ['.'] : paths;
}
/**
 * Finds the files of an environment that hold markers. What a link of it leads to elsewhere is not of it: else whoever
 * may write here could have files of another environment written, past its gates.
 */
async function findMarked(source, environment) {
    const places = placesOf(environment);
    const found = await source.find(places, [_repository_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .markerNeedle */ .a]);
    return { ...found, files: found.files.filter(({ path }) => places.some((place) => (0,_core_change_source_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnder */ .Jo)(place, path))) };
}
/** Publishes through GitHub, or writes what the same plan proposes into the workspace. */
async function publishChange(plan, dryRun, edges) {
    if (edges.github === undefined)
        return changeWorkspace(plan, dryRun, edges);
    const publication = await (0,_publish_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .publishBranch */ .k)(plan, edges.github.publishing);
    const proposals = publication.commits.map(({ proposal }) => proposal);
    return {
        edits: proposals.flatMap(({ edits }) => edits),
        problems: [...publication.problems, ...proposals.flatMap(({ problems }) => problems)],
        publications: (0,_core_report_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .reported */ .Y)(publication),
        commit: publication.commit,
        hasPullRequest: publication.pullRequest !== undefined,
        trace: publication.trace,
    };
}
async function changeWorkspace(plan, dryRun, edges) {
    const { workspace, ownBranch } = edges;
    const base = plan.kind === 'direct' ? plan.branch : plan.base;
    if (base !== ownBranch)
        throw elsewhere(base, ownBranch);
    const texts = new Map();
    const settled = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(plan.commits, 1, async (commit) => {
        const proposal = await commit.propose((0,_core_change_source_js__WEBPACK_IMPORTED_MODULE_4__/* .overlaid */ .ZY)(workspace, texts));
        for (const { path, text } of proposal.files)
            texts.set(path, text);
        return proposal;
    });
    const proposals = settled.filter((one) => !(one instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A));
    if (!dryRun && texts.size > 0)
        await workspace.write([...texts].map(([path, text]) => ({ path, text })));
    const none = { branch: null, commit: null, pullRequest: null, verified: null };
    return {
        edits: proposals.flatMap(({ edits }) => edits),
        problems: [...settled.filter((one) => one instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A), ...proposals.flatMap(({ problems }) => problems)],
        publications: dryRun || texts.size === 0 ? [] : [{ kind: 'workspace', ...none }],
        commit: undefined,
        hasPullRequest: false,
        trace: undefined,
    };
}
function elsewhere(branch, ownBranch) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('environment/elsewhere', `Cannot change the branch "${branch}" here: the workspace has "${ownBranch}" checked out`, { hint: `Check out "${branch}", or let the change be published through GitHub.` });
}


/***/ }),

/***/ 11258:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fz: () => (/* binding */ belongs),
  b6: () => (/* binding */ environmentNamed),
  sT: () => (/* binding */ gatherHolds),
  a5: () => (/* binding */ holdsIn),
  aN: () => (/* binding */ newestSource),
  zm: () => (/* binding */ readEnvironments)
});

// EXTERNAL MODULE: ./src/core/problem/codes.ts
var codes = __nccwpck_require__(42721);
// EXTERNAL MODULE: ./src/core/text/nearest.ts
var nearest = __nccwpck_require__(72561);
// EXTERNAL MODULE: ./src/core/environments/configuration.ts
var configuration = __nccwpck_require__(47840);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __nccwpck_require__(65283);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
;// CONCATENATED MODULE: ./src/core/environments/contradictions.ts



/**
 * Lists what a well-formed configuration asks for and nobody could do: environments that are not there, that wait for
 * each other or share files, and settings that rule each other out.
 *
 *     { a: { from: b }, b: { from: a } } → [config/cycle 'a → b → a']
 */
function contradictionsOf(configuration, placeOf) {
    const environments = [...configuration.environments.values()];
    const found = [
        ...environments.flatMap((environment) => unknownSources(environment, configuration)),
        ...cycles(configuration),
        ...environments.flatMap((environment, index) => overlaps(environment, environments.slice(0, index))),
        ...environments.flatMap((environment) => merges(environment, configuration)),
        ...environments.flatMap(mapsTwice),
        ...environments.flatMap(draftPromotions),
        ...drafts([], configuration.pullRequest),
        ...sharedBranch(configuration),
        ...sameReceivers(configuration),
    ];
    return found.map(({ code, keys, found, hint }) => new problem/* Problem */.A(code, `Cannot follow "${keys.join('.')}": ${found}`, { at: placeOf(keys), hint }));
}
function unknownSources({ name, promotion }, { environments }) {
    const from = promotion?.from ?? [];
    return from.flatMap((source, index) => {
        if (environments.has(source))
            return [];
        const meant = (0,nearest/* nearest */.p)(source, environments.keys());
        return {
            code: 'config/unknown-environment',
            keys: ['environments', name, 'promotion', 'from', String(index)],
            found: `there is no environment "${source}"`,
            hint: meant === undefined ? `Name one of: ${[...environments.keys()].join(', ')}.` : `Did you mean "${meant}"?`,
        };
    });
}
/** One for each cycle, named from the environment of it that stands first in the file. */
function cycles({ environments }) {
    const done = new Set();
    const found = [];
    const visit = (name, trail) => {
        const start = trail.indexOf(name);
        if (start >= 0)
            found.push(cycle([...trail.slice(start), name]));
        if (start >= 0 || done.has(name))
            return;
        for (const source of environments.get(name)?.promotion?.from ?? [])
            visit(source, [...trail, name]);
        done.add(name);
    };
    for (const name of environments.keys())
        visit(name, []);
    return found;
}
function cycle(names) {
    return {
        code: 'config/cycle',
        keys: ['environments', names[0] ?? '', 'promotion', 'from'],
        found: `it comes from itself: ${names.join(' ← ')}`,
        hint: 'Let the first stage have no "promotion".',
    };
}
function overlaps(environment, earlier) {
    return earlier.flatMap((other) => {
        const shared = sharedPath(environment, other);
        if (shared === undefined)
            return [];
        return {
            code: 'config/overlap',
            keys: ['environments', environment.name],
            found: `"${shared}" belongs to "${other.name}" as well`,
            hint: 'Give each environment a branch or paths of its own: a file may belong to one only.',
        };
    });
}
function sharedPath(one, other) {
    if (one.branch !== other.branch && one.branch !== undefined && other.branch !== undefined)
        return undefined;
    const [mine, theirs] = [one, other].map(({ paths }) => (paths.length === 0 ? ['.'] : paths));
    for (const path of mine ?? []) {
        for (const taken of theirs ?? []) {
            if ((0,source/* isUnder */.Jo)(taken, path))
                return path;
            if ((0,source/* isUnder */.Jo)(path, taken))
                return taken;
        }
    }
    return undefined;
}
function merges({ name, branch, promotion }, { environments }) {
    if (promotion?.style !== 'merge')
        return [];
    const keys = ['environments', name, 'promotion', 'style'];
    const sources = promotion.from.map((source) => environments.get(source)).filter((source) => source !== undefined);
    const apart = sources.every((source) => source.branch !== undefined && branch !== undefined && source.branch !== branch);
    const code = 'config/impossible';
    if (!apart) {
        const hint = 'Give both environments a branch of their own, or write "style: images".';
        return [{ code, keys, found: 'a merge needs two branches', hint }];
    }
    return aboutPolicies(promotion)
        ? [
            {
                code,
                keys,
                found: 'a merge moves all of a branch, and no policies',
                hint: 'Remove "policies" and "together".',
            },
        ]
        : [];
}
function aboutPolicies({ policies, gates }) {
    return policies.size > 0 || gates.together.length > 0;
}
function mapsTwice({ name, promotion }) {
    const pairs = [...(promotion?.policies ?? [])];
    return pairs
        .filter(([, target], index) => pairs.findIndex(([, other]) => other === target) < index)
        .map(([source, target]) => ({
        code: 'config/impossible',
        keys: ['environments', name, 'promotion', 'policies', source],
        found: `"${target}" would get its image from two policies`,
        hint: 'Name each policy of this environment once.',
    }));
}
/** GitHub refuses to take a draft into auto-merge, and nobody would ask again once it is none. */
function draftPromotions({ name, promotion }) {
    if (promotion === undefined)
        return [];
    const keys = ['environments', name, 'promotion'];
    const { pullRequest, onClosedGate } = promotion;
    return drafts(keys, { ...pullRequest, draft: pullRequest.draft || onClosedGate === 'draft' });
}
function drafts(keys, wishes) {
    if (!wishes.draft || !wishes.autoMerge)
        return [];
    return [
        {
            code: 'config/impossible',
            keys: [...keys, 'pull-request', 'auto-merge'],
            found: 'GitHub merges no draft',
            hint: 'Remove "auto-merge", or what makes it a draft.',
        },
    ];
}
function sharedBranch({ pullRequest }) {
    const { grouping, branch } = pullRequest;
    if (grouping === 'run' || branch === undefined || branch.includes(`{${grouping}}`))
        return [];
    return [
        {
            code: 'config/impossible',
            keys: ['pull-request', 'branch'],
            found: `every ${grouping} would push to the same branch`,
            hint: `Put {${grouping}} into the branch.`,
        },
    ];
}
/** Who stands there twice would be told everything twice; and of one issue there is one. */
function sameReceivers({ notifications }) {
    const addresses = notifications.map((receiver) => (receiver.type === 'issue' ? 'issue' : receiver.urlFrom));
    return addresses.flatMap((address, index) => {
        if (addresses.indexOf(address) === index)
            return [];
        return {
            code: 'config/impossible',
            keys: ['notifications', String(index)],
            found: address === 'issue' ? 'a repository has one dashboard' : `env:${address} is told of everything already`,
            hint: 'Let one entry say all that this receiver is told of.',
        };
    });
}

// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __nccwpck_require__(10795);
// EXTERNAL MODULE: ./src/core/environments/read-freeze.ts
var read_freeze = __nccwpck_require__(90266);
// EXTERNAL MODULE: ./src/core/environments/read-promotion.ts
var read_promotion = __nccwpck_require__(82824);
// EXTERNAL MODULE: ./src/core/environments/reading.ts
var reading = __nccwpck_require__(23202);
// EXTERNAL MODULE: ./src/core/environments/sheet.ts
var environments_sheet = __nccwpck_require__(91625);
// EXTERNAL MODULE: ./src/core/environments/words.ts
var words = __nccwpck_require__(26355);
;// CONCATENATED MODULE: ./src/core/environments/read-environment.ts






const keys = ['branch', 'paths', 'protected', 'promotion', 'verify', 'freeze', 'rollback'];
const verifyKeys = ['statuses', 'checks', 'deployments', 'timeout', 'on-failure'];
const noRollback = { ignoresFreeze: true };
/** Reads a path of the repository, as Git writes it. */
const path = (0,reading/* parsed */.Yz)(reading/* line */.n8, words/* parsePath */.Rr, 'a path of the repository, without patterns and ".."');
/** Reads one of `environments`. */
function environment(value, name) {
    const entries = (0,environments_sheet/* entriesOf */.Mc)(value, keys);
    if (entries === undefined)
        return undefined;
    if (!entries.values.has('branch') && !entries.values.has('paths')) {
        (0,environments_sheet/* note */.N4)(value, 'missing-key', 'it has neither a branch nor paths', 'Say where it is: "branch: main", "paths: [apps]".');
    }
    return {
        name,
        at: value.at,
        branch: (0,reading/* optional */.lq)(entries, 'branch', (0,reading/* parsed */.Yz)(reading/* line */.n8, words/* parseBranch */.Qd, 'a branch')),
        paths: (0,reading/* defaulted */.P_)(entries, 'paths', (0,reading/* listOf */.c3)(path, 1), []),
        protected: (0,reading/* defaulted */.P_)(entries, 'protected', reading/* flag */.Jt, false),
        promotion: (0,reading/* optional */.lq)(entries, 'promotion', read_promotion/* promotion */.KF),
        verify: (0,reading/* optional */.lq)(entries, 'verify', verification),
        freeze: (0,reading/* defaulted */.P_)(entries, 'freeze', (0,reading/* listOf */.c3)(read_freeze/* freezeWindow */._), []),
        rollback: (0,reading/* defaulted */.P_)(entries, 'rollback', rollback, noRollback),
    };
}
const verification = (value) => {
    const entries = (0,environments_sheet/* entriesOf */.Mc)(value, verifyKeys);
    if (entries === undefined)
        return undefined;
    if (!['statuses', 'checks', 'deployments'].some((key) => entries.values.has(key))) {
        (0,environments_sheet/* note */.N4)(value, 'missing-key', 'it has nothing to judge by', 'Name "statuses", "checks" or "deployments".');
    }
    return {
        statuses: (0,reading/* defaulted */.P_)(entries, 'statuses', read_promotion/* patterns */.qp, []),
        checks: (0,reading/* defaulted */.P_)(entries, 'checks', read_promotion/* patterns */.qp, []),
        deployments: (0,reading/* defaulted */.P_)(entries, 'deployments', read_promotion/* patterns */.qp, []),
        timeout: (0,reading/* defaulted */.P_)(entries, 'timeout', read_freeze/* duration */.p, instant/* hour */.nW),
        onFailure: (0,reading/* defaulted */.P_)(entries, 'on-failure', (0,reading/* oneOf */.yL)('report', 'rollback'), 'report'),
    };
};
const rollback = (value) => {
    const entries = (0,environments_sheet/* entriesOf */.Mc)(value, ['ignores-freeze']);
    return entries === undefined ? undefined : { ignoresFreeze: (0,reading/* defaulted */.P_)(entries, 'ignores-freeze', reading/* flag */.Jt, true) };
};

;// CONCATENATED MODULE: ./src/core/environments/read-receiver.ts



const occasions = ['update', 'promotion', 'rollback', 'hold', 'failure'];
const defaultTitle = 'Image automation';
/**
 * Reads a receiver of notifications. Which keys it may have goes by its type.
 *
 *     { type: webhook, url: env:HOOK, secret: env:KEY }    { type: issue, title: Images, labels: [images] }
 */
const receiver = (value) => {
    const values = (0,environments_sheet/* pairsOf */.fq)(value);
    const type = values === undefined ? undefined : (0,reading/* required */.mw)({ map: value, values }, 'type', kind);
    if (type === undefined)
        return undefined;
    const entries = (0,environments_sheet/* entriesOf */.Mc)(value, keysOf(type));
    if (entries === undefined)
        return undefined;
    return type === 'issue' ? dashboard(entries) : messages(entries, type);
};
const kind = (0,reading/* oneOf */.yL)('slack', 'teams', 'discord', 'webhook', 'issue');
function keysOf(type) {
    switch (type) {
        case 'slack':
        case 'teams':
        case 'discord':
            return ['type', 'url', 'on'];
        case 'webhook':
            return ['type', 'url', 'secret', 'on'];
        case 'issue':
            return ['type', 'title', 'labels'];
    }
}
function messages(entries, type) {
    const urlFrom = (0,reading/* required */.mw)(entries, 'url', variable);
    const secretFrom = (0,reading/* optional */.lq)(entries, 'secret', variable);
    const on = (0,reading/* defaulted */.P_)(entries, 'on', (0,reading/* listOf */.c3)((0,reading/* oneOf */.yL)(...occasions), 1), occasions);
    return urlFrom === undefined ? undefined : { type, urlFrom, secretFrom, on };
}
function dashboard(entries) {
    const title = (0,reading/* defaulted */.P_)(entries, 'title', reading/* line */.n8, defaultTitle);
    return { type: 'issue', title, labels: (0,reading/* defaulted */.P_)(entries, 'labels', (0,reading/* listOf */.c3)(reading/* line */.n8), []) };
}
/** What is refused here is not shown: it may be the secret itself. */
const variable = (value) => {
    const text = (0,reading/* line */.n8)(value);
    if (text === undefined)
        return undefined;
    const name = (0,words/* parseVariable */.mO)(text);
    if (name === undefined) {
        (0,environments_sheet/* note */.N4)(value, 'invalid-value', 'it names no environment variable', 'Write "env:NAME", and keep it in a secret.');
    }
    return name;
};

;// CONCATENATED MODULE: ./src/core/environments/read-configuration.ts










const read_configuration_keys = ['environments', 'holds', 'notifications', 'pull-request', 'severities'];
const noConfiguration = {
    environments: new Map(),
    holds: configuration/* defaultHolds */.i,
    notifications: [],
    pullRequest: { ...read_promotion/* noWishes */.$h, grouping: 'run', branch: undefined },
    severities: new Map(),
};
/**
 * Reads the configuration of environments and what may happen to them. An empty file is an empty configuration. Every
 * mistake of form is a problem with its file, line and column (`config/…`); where there is none, so is every
 * contradiction (`config/unknown-environment`, `config/cycle`, `config/overlap`, `config/impossible`).
 *
 *     'environmets: {}' → problem config/unknown-key at 1:1, hint 'Did you mean "environments"?'
 */
function readConfiguration(file) {
    const sheet = (0,environments_sheet/* openSheet */.qw)(file, 'config');
    if (sheet.problems.length > 0)
        return { configuration: undefined, problems: sheet.problems };
    const configuration = sheet.document.contents === null ? noConfiguration : readRoot((0,environments_sheet/* rootOf */.I5)(sheet));
    if (configuration === undefined || sheet.problems.length > 0) {
        return { configuration: undefined, problems: sheet.problems };
    }
    const problems = contradictionsOf(configuration, (keys) => (0,environments_sheet/* placeIn */.VV)(sheet, keys));
    return { configuration: problems.length > 0 ? undefined : configuration, problems };
}
const readRoot = (value) => {
    const entries = (0,environments_sheet/* entriesOf */.Mc)(value, read_configuration_keys);
    if (entries === undefined)
        return undefined;
    const none = noConfiguration;
    return {
        environments: (0,reading/* defaulted */.P_)(entries, 'environments', (0,reading/* mapOf */.A7)(read_promotion/* environmentName */.VE, environment), none.environments),
        holds: (0,reading/* defaulted */.P_)(entries, 'holds', path, none.holds),
        notifications: (0,reading/* defaulted */.P_)(entries, 'notifications', (0,reading/* listOf */.c3)(receiver), none.notifications),
        pullRequest: (0,reading/* defaulted */.P_)(entries, 'pull-request', pullRequest, none.pullRequest),
        severities: (0,reading/* defaulted */.P_)(entries, 'severities', (0,reading/* mapOf */.A7)(code, severity), none.severities),
    };
};
const pullRequest = (value) => {
    const entries = (0,environments_sheet/* entriesOf */.Mc)(value, [...read_promotion/* wishKeys */.Aw, 'grouping', 'branch']);
    if (entries === undefined)
        return undefined;
    const grouping = (0,reading/* oneOf */.yL)('run', 'automation', 'policy', 'namespace');
    const branch = (0,reading/* parsed */.Yz)(reading/* line */.n8, words/* parseBranchTemplate */.S9, 'a branch with no placeholders but {branch}, {namespace}, {automation}, {policy} and {tag}');
    return {
        ...(0,read_promotion/* wishesOf */.p9)(entries),
        grouping: (0,reading/* defaulted */.P_)(entries, 'grouping', grouping, 'run'),
        branch: (0,reading/* defaulted */.P_)(entries, 'branch', branch, undefined),
    };
};
const code = (value) => {
    const text = (0,reading/* line */.n8)(value);
    if (text === undefined || isCode(text))
        return text;
    const meant = (0,nearest/* nearest */.p)(text, Object.keys(codes/* severityOf */.x));
    (0,environments_sheet/* note */.N4)(value, 'unknown-key', 'there is no such problem', meant === undefined ? undefined : `Did you mean "${meant}"?`);
    return undefined;
};
const severity = (0,reading/* oneOf */.yL)('error', 'warning', 'notice', 'off');
function isCode(text) {
    return Object.hasOwn(codes/* severityOf */.x, text);
}

// EXTERNAL MODULE: ./src/core/environments/read-holds.ts
var read_holds = __nccwpck_require__(85675);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __nccwpck_require__(91400);
// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __nccwpck_require__(14427);
;// CONCATENATED MODULE: ./src/flows/environments/reading.ts






/** Reads the configuration of environments from the workspace; none at all where there is no such file. */
async function readEnvironments(file, workspace) {
    const text = await workspace.read(file);
    return readConfiguration({ path: file, text: text ?? '' });
}
/** Reads the holds that files of a source record; none where there is no such file. */
async function holdsIn(source, path) {
    const { files } = await source.find([path], ['']);
    const [file] = files;
    return file === undefined ? { holds: [], problems: [] } : (0,read_holds/* readHolds */.R)(file);
}
/**
 * Gathers the holds of all branches that have environments. Each counts where its environment lives: a copy that a
 * merge brought to another branch would outlive a resume. `own` is what to read of the own branch, where that is known.
 */
async function gatherHolds(configuration, edges, own) {
    const { ownBranch } = edges;
    const branches = [...configuration.environments.values()].map((environment) => (0,publish/* branchOf */.W0)(environment, ownBranch));
    const problems = [];
    const holds = [];
    let complete = true;
    for (const branch of new Set([ownBranch, ...branches])) {
        const known = branch === ownBranch ? own : undefined;
        const [source] = await (0,settle/* settle */.G)([branch], 1, async (name) => known ?? newestSource(name, edges));
        if (source instanceof problem/* Problem */.A)
            problems.push(source);
        if (source === undefined || source instanceof problem/* Problem */.A)
            continue;
        const found = await holdsIn(source, configuration.holds);
        problems.push(...found.problems);
        complete &&= found.holds !== undefined;
        holds.push(...(found.holds ?? []).filter((hold) => belongs(hold, branch, configuration, ownBranch)));
    }
    return { holds: complete ? holds : undefined, problems };
}
/** Tells whether a hold that a branch records counts: its environment lives there, or is not known at all. */
function belongs(hold, branch, { environments }, ownBranch) {
    const environment = environments.get(hold.environment);
    return environment === undefined || (environment.branch ?? ownBranch) === branch;
}
/** Shows the newest text of a branch: on the server, or in the workspace, or in the clone. Throws a Problem. */
async function newestSource(branch, edges) {
    const { github, ownBranch, workspace, history } = edges;
    if (github === undefined && branch === ownBranch)
        return workspace;
    for await (const [newest] of history.commits(branch, [])) {
        if (newest !== undefined)
            return history.sourceAt(branch, newest);
    }
    return (0,source/* sourceOf */.vz)([]);
}
/** Finds an environment by its name. Throws `environment/unknown`. */
function environmentNamed({ environments }, name) {
    const environment = environments.get(name);
    if (environment !== undefined)
        return environment;
    const known = [...environments.keys()].join(', ');
    throw new problem/* Problem */.A('environment/unknown', `Cannot find the environment "${name}": the configuration does not name it`, {
        hint: known === '' ? 'Describe environments in .github/image-automation.yaml.' : `It names ${known}.`,
    });
}


/***/ }),

/***/ 81635:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ publishBranch)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
// EXTERNAL MODULE: ./src/core/publication/barriers.ts
var barriers = __nccwpck_require__(60076);
// EXTERNAL MODULE: ./src/core/publication/deed.ts
var deed = __nccwpck_require__(61742);
// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __nccwpck_require__(76403);
;// CONCATENATED MODULE: ./src/flows/publish/outcome.ts



/** Tells what a run did to one branch, and what stands there in the end. */
function publicationOf(plan, done, view, ending) {
    const commits = plan.commits.flatMap((commit) => publishedCommit(commit, done, view));
    return {
        ...resultOf(plan, done, view, ending),
        branch: plan.branch,
        commits,
        trace: (0,deed/* traceOf */.f)(plan, { ...done, commits }),
        steps: view?.decision.steps ?? [],
        problems: [...problemsOf(view), ...done.problems, ...runProblems(plan, done, view), ...asList(ending.problem)],
    };
}
const nothing = { commit: undefined, pullRequest: undefined, verified: undefined };
function resultOf(plan, done, view, ending) {
    if (ending.report && view?.decision.steps.length !== 0)
        return { ...nothing, kind: 'report' };
    if (done.commits.size === 0 && !standsAlready(plan, view, ending))
        return { ...nothing, kind: 'none' };
    const commit = { kind: 'commit', commit: done.head, verified: isVerified(done, view) };
    if (plan.kind === 'direct' || plan.pullRequest === undefined || done.pull === undefined) {
        return { ...commit, pullRequest: undefined };
    }
    const { number, url } = done.pull;
    return { ...commit, kind: 'pull-request', pullRequest: { number, url } };
}
/** A pull request's branch that already holds what was wanted stands for it; a direct commit was made or was not. */
function standsAlready(plan, view, { problem }) {
    if (plan.kind === 'direct' || view === undefined || problem !== undefined)
        return false;
    return view.drafting.drafts.length > 0 && view.decision.problems.length === 0;
}
function isVerified(done, view) {
    const made = [...done.commits.values()].map(({ committed }) => committed.verified);
    const found = view?.standing.branch?.history.slice(0, view.drafting.drafts.length) ?? [];
    return (made.length > 0 ? made : found.map(({ verified }) => verified)).every((verified) => verified);
}
function publishedCommit(plan, done, view) {
    const made = done.commits.get(plan);
    const proposal = made?.draft.proposal ?? view?.drafting.proposals.get(plan);
    if (proposal === undefined)
        return [];
    return [{ automation: plan.automation, proposal, commit: made?.committed.head.commit }];
}
function problemsOf(view) {
    return view === undefined ? [] : [...view.drafting.problems, ...view.decision.problems];
}
function runProblems(plan, done, view) {
    const pushed = done.commits.size > 0 && view !== undefined && (0,ownership/* isGitHubToken */.JJ)(view.standing.repository.viewer);
    return pushed ? [(0,barriers/* noWorkflowRuns */.pm)(plan.branch)] : [];
}
function asList(problem) {
    return problem === undefined ? [] : [problem];
}

// EXTERNAL MODULE: ./src/flows/publish/steps.ts + 1 modules
var steps = __nccwpck_require__(55200);
// EXTERNAL MODULE: ./src/flows/publish/view.ts + 1 modules
var publish_view = __nccwpck_require__(59475);
;// CONCATENATED MODULE: ./src/flows/publish/branch.ts





const tries = 5;
const firstWait = 500;
const longestWait = 8_000;
/**
 * Brings one branch, and its pull request, to what its plan wants of the text that it has now. Where something moved
 * meanwhile, all is read and decided anew: what was computed for other text is never sent. Throws no Problem: what
 * went wrong stands in the publication, beside what was done.
 */
async function publishBranch(plan, edges) {
    const done = {
        ...{ commits: new Map(), problems: [], head: undefined, pull: undefined },
        ...{ news: undefined, unanswered: undefined },
    };
    for (let attempt = 1;; attempt += 1) {
        const { view, ending } = await attemptOnce(plan, edges, done);
        const again = attempt < tries && ending.problem !== undefined && (0,barriers/* isWorthAnotherTry */.rg)(ending.problem);
        if (!again || view === undefined)
            return publicationOf(plan, done, view, ending);
        await edges.pace.sleep(waitAfter(attempt, edges.pace.random()));
    }
}
async function attemptOnce(plan, edges, done) {
    let view;
    let step;
    try {
        view = await (0,publish_view/* consider */.i)(plan, edges.forge, done);
        const barrier = (0,barriers/* barrierTo */.Ry)(view.standing.repository, edges.readOnly);
        if (edges.dryRun || barrier !== undefined)
            return { view, ending: { problem: barrier, report: true } };
        const { repository } = view.standing;
        for (step of view.decision.steps)
            await (0,steps/* applyStep */.p)(step, { forge: edges.forge, repository, done });
        return { view, ending: { problem: undefined, report: false } };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        if (error.code !== 'github/unavailable')
            done.unanswered = undefined;
        const refused = step !== undefined && (0,barriers/* isReadOnly */.PI)(error, step, done.commits.size);
        return {
            view,
            ending: refused ? { problem: (0,barriers/* readOnlyToken */.aE)(error), report: true } : { problem: error, report: false },
        };
    }
}
/** Half a second, doubled each time, up to eight; and of that, a part from one half to the whole. */
function waitAfter(attempt, chance) {
    const most = Math.min(longestWait, firstWait * 2 ** (attempt - 1));
    return most * (0.5 + chance / 2);
}


/***/ }),

/***/ 55200:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ applyStep),
  q: () => (/* binding */ noteMade)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __nccwpck_require__(76403);
;// CONCATENATED MODULE: ./src/core/publication/authorship.ts


/**
 * Chooses between the author that the automation names and the signature that GitHub gives, which cannot both be had:
 * a signing key of the automation's own wins; then GitHub's signature, where GitHub would sign; then the author.
 *
 * `plain` says that createCommitOnBranch will make the commit: it signs for everyone. Other commits GitHub signs for
 * Apps only.
 */
function authorshipOf(plan, viewer, plain) {
    if (plan.author === undefined)
        return { kind: 'server' };
    const author = namedAuthor(plan.author);
    if (plan.signingKey?.type === 'gpg') {
        const namespace = plan.automation.slice(0, plan.automation.indexOf('/'));
        return { kind: 'signed', author, key: plan.signingKey, namespace };
    }
    return plain || (0,ownership/* isApp */.YB)(viewer) ? { kind: 'server' } : { kind: 'author', author };
}
/** Says what of the automation's wishes the choice leaves out; nothing is dropped in silence. */
function authorshipProblems(plan, viewer, chosen) {
    const problems = [];
    if (plan.signingKey?.type === 'ssh') {
        problems.push(new problem/* Problem */.A('automation/unsupported', `Cannot sign the commit of "${plan.automation}" with its SSH key: GitHub's API takes OpenPGP signatures only`, { hint: 'Use a signingKey of type gpg, or none: GitHub then signs the commit itself.' }));
    }
    if (chosen.kind === 'server' && plan.author?.email.includes(viewer) === false) {
        problems.push(new problem/* Problem */.A('publish/author-not-used', `Cannot name "${plan.author.email}" as the author of the commit of "${plan.automation}": ` +
            `GitHub signs it, and names "${viewer}"`, { hint: 'Give the automation a signingKey of type gpg, and its key in secrets, to have both.' }));
    }
    return problems;
}
/** Flux allows an author without a name; GitHub's API does not. `{ name: '', email: 'a@b' } → { name: 'a', … }` */
function namedAuthor({ name, email }) {
    return { name: name === '' ? email.replace(/@.*/, '') : name, email };
}

// EXTERNAL MODULE: ./src/core/publication/draft.ts
var publication_draft = __nccwpck_require__(37313);
// EXTERNAL MODULE: ./src/core/publication/pull-request-text.ts
var pull_request_text = __nccwpck_require__(12319);
;// CONCATENATED MODULE: ./src/flows/publish/steps.ts




/** Does one step. Each can be done again by the next run where this one is stopped. */
async function applyStep(step, context) {
    const { forge, done } = context;
    switch (step.kind) {
        case 'commit':
            await commitAll(step, context);
            return;
        case 'put-branch':
            await putBranch(step, context);
            return;
        case 'open-pull-request':
            await openPull(step, context);
            return;
        case 'update-pull-request':
            await updatePull(step, context);
            return;
        case 'dress-pull-request':
            await dress(step, context);
            return;
        case 'close-pull-request':
            await forge.updatePullRequest(step.pull.number, { ...changeOf(step.text, step.pull.head), state: 'closed' });
            return;
        case 'delete-branch':
            await forge.deleteBranch(step.branch, step.from);
            return;
        case 'mirror-branch':
            if (done.head !== undefined) {
                await forge.moveBranch(step.mirror.branch, step.from, done.head, step.mirror.rewrite);
            }
            return;
    }
}
/** Adds one commit after the other to the branch itself; each must find what the one before it left. */
async function commitAll({ drafts, onto }, context) {
    let head = onto;
    for (const draft of drafts)
        head = await commitDirectly(draft, head, context);
}
async function commitDirectly(draft, onto, { forge, repository, done }) {
    const plain = (0,publication_draft/* isPlain */.$i)(draft);
    const authorship = authorshipOf(draft.plan, repository.viewer, plain);
    const commit = { onto, message: draft.message, files: draft.files, tree: draft.tree };
    let committed;
    if (plain && authorship.kind === 'server') {
        done.unanswered = { draft, onto };
        committed = await forge.commitOnBranch(commit);
        done.unanswered = undefined;
    }
    else {
        committed = await forge.createCommit(commit, authorship);
        await forge.moveBranch(onto.branch, onto.commit, committed.head.commit, false);
    }
    noteMade({ draft, committed, problems: authorshipProblems(draft.plan, repository.viewer, authorship) }, done);
    return committed.head;
}
/** Makes all commits first and moves the branch once: nobody ever sees half of them. */
async function putBranch(step, { forge, repository, done }) {
    const made = [];
    let { onto } = step;
    for (const draft of step.drafts) {
        const authorship = authorshipOf(draft.plan, repository.viewer, false);
        const commit = { onto, message: draft.message, files: draft.files, tree: draft.tree };
        const committed = await forge.createCommit(commit, authorship);
        made.push({ draft, committed, problems: authorshipProblems(draft.plan, repository.viewer, authorship) });
        onto = committed.head;
    }
    await forge.moveBranch(step.branch, step.from, onto.commit, true);
    for (const one of made)
        noteMade(one, done);
}
/** A commit counts as made when a branch has it. */
function noteMade({ draft, committed, problems }, done) {
    const { commit, tree } = committed.head;
    done.commits.set(draft.plan, { draft, committed });
    done.head = commit;
    done.problems.push(...problems);
    if (tree === draft.tree)
        return;
    done.problems.push(new problem/* Problem */.A('publish/tree-differs', `Cannot vouch for commit ${commit}: its files are not the ones that were sent`, {
        hint: 'Compare the commit with the report, and tell the makers of this program.',
    }));
}
async function openPull(step, { forge, done }) {
    const { problems, ...pull } = await forge.openPullRequest({
        branch: step.branch,
        base: step.base,
        title: step.text.title ?? '',
        body: (0,pull_request_text/* writeBody */.Oy)(step.text, done.head),
        draft: step.draft,
    });
    done.pull = pull;
    done.news = 'opened';
    done.problems.push(...problems);
}
async function updatePull({ pull, text }, { forge, done }) {
    await forge.updatePullRequest(pull.number, changeOf(text, done.head));
    if ((0,pull_request_text/* readBody */.x8)(pull.body)?.marker.changes !== text.marker.changes)
        done.news ??= 'changed';
}
/** Says in the body that it is done, and only then: a run that is stopped in between does it again. */
async function dress(step, { forge, done }) {
    const pull = step.pull ?? done.pull;
    if (pull === undefined)
        return;
    done.problems.push(...(await forge.dress(pull, step.dress)));
    await forge.updatePullRequest(pull.number, changeOf(step.text, done.head));
}
function changeOf(text, head) {
    const body = (0,pull_request_text/* writeBody */.Oy)(text, head);
    return text.title === undefined ? { body } : { title: text.title, body };
}


/***/ }),

/***/ 59475:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ consider),
  d: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: ./src/core/publication/barriers.ts
var barriers = __nccwpck_require__(60076);
// EXTERNAL MODULE: ./src/core/publication/decide.ts + 4 modules
var decide = __nccwpck_require__(36951);
// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __nccwpck_require__(76403);
// EXTERNAL MODULE: ./src/core/publication/situation.ts
var situation = __nccwpck_require__(42522);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __nccwpck_require__(65283);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __nccwpck_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __nccwpck_require__(91400);
// EXTERNAL MODULE: ./src/core/publication/draft.ts
var draft = __nccwpck_require__(37313);
;// CONCATENATED MODULE: ./src/flows/publish/drafts.ts





/**
 * Lets every automation of a branch propose, in turn, on the text that the ones before it leave. One that fails is
 * left out, whole; its siblings are not.
 */
async function draftCommits(commits, snapshot, viewer) {
    const written = new Map();
    const proposals = new Map();
    const settled = await (0,settle/* settle */.G)(commits, 1, async (plan) => {
        const proposal = await plan.propose((0,source/* overlaid */.ZY)(snapshot, written), viewer);
        proposals.set(plan, proposal);
        if (proposal.files.length === 0)
            return undefined;
        refuseWorkflows(proposal, plan, viewer);
        const message = await messageOf(plan, proposal);
        const files = proposal.files.map((file) => withMode(file, snapshot));
        for (const { path, text } of files)
            written.set(path, text);
        return { plan, proposal, message, files, tree: snapshot.treeWith(written) };
    });
    const problems = settled.filter((one) => one instanceof problem/* Problem */.A);
    return {
        drafts: settled.filter((one) => one !== undefined && !(one instanceof problem/* Problem */.A)),
        proposals,
        problems,
        complete: problems.length === 0 && [...proposals.values()].every((proposal) => proposal.complete),
    };
}
async function messageOf(plan, proposal) {
    const message = await plan.message(proposal);
    if (message.trim() !== '')
        return message;
    throw new problem/* Problem */.A('publish/empty-message', `Cannot commit the changes of "${plan.automation}": the message is empty`, {
        hint: 'Let spec.git.commit.messageTemplate of the automation give at least one line.',
    });
}
/** A file may be new. What the branch has at its path, or above it, must not be replaced by it: a link, say. */
function withMode({ path, text }, snapshot) {
    const mode = snapshot.modeOf(path) ?? '100644';
    const above = path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'));
    const isFree = above.slice(1).every((directory) => (snapshot.modeOf(directory) ?? '040000') === '040000');
    if (isFree && (mode === '100644' || mode === '100755'))
        return { path, text, mode };
    throw new problem/* Problem */.A('publish/no-file', `Cannot write "${path}": the branch has a link, a submodule or a directory there`, {
        at: { file: path },
        hint: 'Move it away, or put a file of this name in its place.',
    });
}
/** GitHub takes such a commit and then refuses the branch, which is too late to leave one automation out. */
function refuseWorkflows({ files }, { automation }, viewer) {
    const file = files.find(({ path }) => (0,draft/* isWorkflow */._2)(path));
    if (file === undefined || !(0,ownership/* isGitHubToken */.JJ)(viewer))
        return;
    throw new problem/* Problem */.A('publish/workflow-file', `Cannot change "${file.path}": GITHUB_TOKEN may not write workflow files`, {
        at: { file: file.path },
        hint: `Give the token of an App with the permission "Workflows: write", or keep markers of "${automation}" out of .github/workflows.`,
    });
}

// EXTERNAL MODULE: ./src/flows/publish/steps.ts + 1 modules
var steps = __nccwpck_require__(55200);
;// CONCATENATED MODULE: ./src/flows/publish/view.ts






/**
 * Reads what stands on the server, lets the automations propose on it, and decides. Writes nothing. Throws a Problem.
 * What stood there when the run began is believed where nothing is to be done to it; else it is looked at anew.
 */
async function consider(plan, forge, done) {
    const where = whereOf(plan);
    const early = forge.foreseen(where);
    const view = early && (await viewOf(plan, early, forge, done));
    if (view?.decision.steps.length === 0)
        return view;
    const standing = await forge.look(where);
    const isAsForeseen = view !== undefined && JSON.stringify(standing) === JSON.stringify(early);
    return isAsForeseen ? view : viewOf(plan, standing, forge, done);
}
async function viewOf(plan, standing, forge, done) {
    const { base, repository } = standing;
    if (base === undefined)
        throw (0,barriers/* baseMissing */.Iz)(whereOf(plan).base, repository.name);
    claimUnanswered(base, done);
    const snapshot = await forge.snapshot(base.head);
    const drafting = await draftCommits(plan.commits, snapshot, repository.viewer);
    const decision = plan.kind === 'direct'
        ? decideDirect(plan, drafting, standing, done)
        : await decideBranch(plan, { standing, base: base.head, drafting, done }, forge);
    return { standing, drafting, decision };
}
/** Enough to find a commit again that others were pushed upon within seconds. */
const shownBefore = 10;
/** Names what is looked at for a plan. */
function whereOf(plan) {
    const mirror = plan.mirror?.branch;
    const depth = plan.commits.length + shownBefore;
    if (plan.kind === 'direct')
        return { base: plan.branch, branch: undefined, siblings: false, mirror, depth };
    return { base: plan.base, branch: plan.branch, siblings: plan.family !== undefined, mirror, depth };
}
/** Where an earlier try of this run made the commits, only the mirror may still have to follow. */
function decideDirect(plan, { drafts }, { base, mirror }, done) {
    const commit = base === undefined || drafts.length === 0 ? [] : [{ kind: 'commit', branch: plan.branch, onto: base.head, drafts }];
    const wanted = plan.mirror !== undefined && (commit.length > 0 || (done.head !== undefined && done.head !== mirror));
    const copy = wanted ? [{ kind: 'mirror-branch', from: mirror, mirror: plan.mirror }] : [];
    return { steps: [...commit, ...copy], problems: [] };
}
async function decideBranch(plan, { standing, base, drafting, done }, forge) {
    const { drafts, complete } = drafting;
    done.head = standing.branch?.head.commit;
    done.pull = (0,situation/* openPullOf */.d)(plan, standing)?.pull;
    const matters = drafts.length > 0 || standing.open.length > 0;
    const head = standing.branch?.head.commit;
    const asks = matters && head !== undefined && !(0,ownership/* isAsLeft */.EN)(standing);
    const ahead = asks ? await forge.ahead(base.commit, head) : [];
    const own = {
        viewer: standing.repository.viewer,
        authors: plan.commits.flatMap(({ author }) => author?.email ?? []),
    };
    return (0,decide/* decidePullRequest */.H)({ plan, standing, base, drafts, complete, ahead, own, hash: forge.hash });
}
/** A commit whose answer got lost counts as made where the branch has it: this parent, these files, these words. */
function claimUnanswered({ history, head }, done) {
    const { unanswered } = done;
    done.unanswered = undefined;
    if (unanswered === undefined)
        return;
    const { draft, onto } = unanswered;
    const isIt = (commit) => commit.parents[0] === onto.commit && commit.tree === draft.tree && commit.message.trim() === draft.message.trim();
    const found = history.find(isIt);
    if (found === undefined)
        return;
    const { commit, tree, verified } = found;
    const problems = [(0,barriers/* answerLost */.lM)(head.branch, commit)];
    (0,steps/* noteMade */.q)({ draft, committed: { head: { branch: head.branch, commit, tree }, verified }, problems }, done);
}


/***/ }),

/***/ 43138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository),
/* harmony export */   a: () => (/* binding */ markerNeedle)
/* harmony export */ });
/* harmony import */ var _core_flux_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61855);
/* harmony import */ var _core_flux_read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(362);
/* harmony import */ var _core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58986);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(91400);
/* harmony import */ var _core_text_count_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(69804);
/* harmony import */ var _core_registry_pull_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(20156);






/** Files with these bytes hold markers, well-formed or not. */
const markerNeedle = '$imagepolicy';
/** A file without any of these holds neither an object that is read nor a marker, well-formed or not. */
const needles = [
    ...[markerNeedle, 'toolkit.fluxcd.io', 'kind: Namespace'],
    ...['kind: Secret', 'kind: SealedSecret', 'kind: ServiceAccount'],
];
/** Reads the objects, from the raw files or as kustomize renders them, and the files that hold a marker. */
async function readRepository(settings, edges) {
    edges.progress.group(`Reading ${settings.paths.join(', ')}`);
    const found = await edges.workspace.find(settings.paths, needles);
    const [rendered, failures] = (0,_core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__/* .sortOut */ .$)(await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)(settings.kustomize, 4, (directory) => render(directory, edges)));
    const raw = settings.kustomize.length === 0 ? found.files : [];
    const inventory = (0,_core_flux_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .inventoryOf */ .o)((0,_core_flux_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$)(raw, { namespace: settings.namespace }), (0,_core_flux_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readRendered */ .w)(rendered, { namespace: settings.namespace, raw: found.files }));
    edges.vault?.fill(inventory.secrets);
    const unmatched = edges.vault === undefined ? [] : (0,_core_registry_pull_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .unmatchedSecrets */ .RH)(inventory.repositories.values(), edges.vault);
    edges.progress.info([
        (0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(found.looked, 'file'),
        (0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(inventory.repositories.size, 'repository', 'repositories'),
        (0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(inventory.policies.size, 'policy', 'policies'),
        (0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(inventory.automations.length, 'automation'),
    ].join(', '));
    edges.progress.endGroup();
    return {
        inventory,
        files: found.files,
        problems: [...found.problems, ...failures, ...inventory.problems, ...unmatched],
    };
}
async function render(directory, { workspace, kustomize }) {
    const path = await workspace.resolve(directory);
    return { path, text: await kustomize.build(path) };
}


/***/ }),

/***/ 6745:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ weighed)
/* harmony export */ });
/* harmony import */ var _core_check_excuses_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2686);
/* harmony import */ var _core_check_severities_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7976);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91400);
/* harmony import */ var _core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(58986);
/* harmony import */ var _core_report_assemble_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(40688);
/* harmony import */ var _environments_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(11258);






/**
 * Weighs the problems of a finished run as the repository's configuration and the comments in its files want it. What
 * the run did was decided before, by the problems as they were; mode `check` has done it by itself.
 */
async function weighed(report, { config }, workspace) {
    if (report.mode === 'check' || report.problems.length === 0)
        return report;
    const { configuration } = await (0,_environments_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .readEnvironments */ .zm)(config, workspace);
    const severities = configuration?.severities ?? new Map();
    const { excuses } = (0,_core_check_excuses_js__WEBPACK_IMPORTED_MODULE_0__/* .excusesIn */ .WH)(await filesOf(report.problems, workspace));
    const weigh = (problems) => (0,_core_check_excuses_js__WEBPACK_IMPORTED_MODULE_0__/* .excused */ ._K)((0,_core_check_severities_js__WEBPACK_IMPORTED_MODULE_1__/* .withSeverities */ .s)(problems, severities), excuses);
    return {
        ...report,
        policies: report.policies.map((policy) => weighedPolicy(policy, weigh)),
        problems: (0,_core_report_assemble_js__WEBPACK_IMPORTED_MODULE_4__/* .inProblemOrder */ .D)(weigh(report.problems)),
    };
}
/** What a policy came to is told whatever is thought of it. */
function weighedPolicy(policy, weigh) {
    const { outcome } = policy;
    if (outcome.kind === 'selected')
        return policy;
    const [problem = outcome.problem] = weigh([outcome.problem]);
    return { ...policy, outcome: { ...outcome, problem } };
}
/** The files that problems stand in; one that cannot be read excuses nothing. */
async function filesOf(problems, workspace) {
    const paths = new Set(problems.flatMap(({ at }) => (at?.line === undefined ? [] : at.file)));
    const settled = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)([...paths], 8, async (path) => ({ path, text: (await workspace.read(path)) ?? '' }));
    return (0,_core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_3__/* .sortOut */ .$)(settled)[0];
}


/***/ }),

/***/ 41730:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_notification_kind_of_run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(74131);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(97420);
/* harmony import */ var _core_registry_hosts_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(91472);
/* harmony import */ var _core_registry_registry_credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(76263);
/* harmony import */ var _core_registry_registry_mirrors_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(90457);
/* harmony import */ var _core_report_file_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(19840);
/* harmony import */ var _core_registry_vault_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(25907);
/* harmony import */ var _core_settings_help_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(14726);
/* harmony import */ var _core_settings_secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(31072);
/* harmony import */ var _core_settings_settings_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(72520);
/* harmony import */ var _edge_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(38585);
/* harmony import */ var _edge_github_context_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(26126);
/* harmony import */ var _edge_github_foresight_js__WEBPACK_IMPORTED_MODULE_23__ = __nccwpck_require__(20774);
/* harmony import */ var _edge_git_branch_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(12304);
/* harmony import */ var _edge_git_head_js__WEBPACK_IMPORTED_MODULE_25__ = __nccwpck_require__(93926);
/* harmony import */ var _edge_git_history_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(22423);
/* harmony import */ var _edge_kustomize_kustomize_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(4683);
/* harmony import */ var _edge_registry_clock_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(45347);
/* harmony import */ var _edge_registry_when_asked_js__WEBPACK_IMPORTED_MODULE_26__ = __nccwpck_require__(14612);
/* harmony import */ var _edge_runner_terminal_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(43230);
/* harmony import */ var _edge_shards_when_asked_js__WEBPACK_IMPORTED_MODULE_24__ = __nccwpck_require__(57430);
/* harmony import */ var _edge_workspace_root_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(78639);
/* harmony import */ var _edge_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(17184);
/* harmony import */ var _flows_repository_lenience_js__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(6745);



























const { env } = process;
const onRunner = env['GITHUB_ACTIONS'] === 'true';
const foresight = new _edge_github_foresight_js__WEBPACK_IMPORTED_MODULE_23__/* .Foresight */ ._();
// What only a runner or only GitHub needs is loaded there (docs/decisions/0009).
const runner = onRunner
    ? (await Promise.all(/* import() */[__nccwpck_require__.e(6752), __nccwpck_require__.e(6421), __nccwpck_require__.e(7059), __nccwpck_require__.e(7201), __nccwpck_require__.e(8515)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88515))).openActions(env)
    : (0,_edge_runner_terminal_js__WEBPACK_IMPORTED_MODULE_19__/* .openTerminal */ .j)(env, process.stdout, process.stderr);
// Who reads no further (`| head`) has seen enough: that is no failure of ours.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
void run(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
});
/** Does what was asked for and gives the exit status: 0 done, 1 problems, 2 wrong usage. */
async function run(words) {
    try {
        const commandLine = (0,_edge_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_13__/* .readCommandLine */ .y)(words);
        if (commandLine.kind === 'help')
            return printHelp();
        return await runMode((0,_core_settings_settings_js__WEBPACK_IMPORTED_MODULE_12__/* .readSettings */ .sb)({ ...(0,_edge_inputs_command_line_js__WEBPACK_IMPORTED_MODULE_13__/* .readEnvironmentInputs */ .J)(env), ...commandLine.inputs }));
    }
    catch (error) {
        return explain(error);
    }
}
async function runMode(given) {
    const root = (0,_edge_workspace_root_js__WEBPACK_IMPORTED_MODULE_20__/* .findRoot */ .w)(given.paths, workingDirectory(), env);
    const settings = { ...given, paths: root.paths, publish: publishWay(given) };
    const report = await reportFor(settings, root.directory);
    await runner.present(report);
    if (settings.reportFile !== '')
        writeReport(settings.reportFile, report);
    if (settings.pageFile !== '')
        await writePage(settings.pageFile, report);
    // The run is done, whoever could not be told of it.
    const weighty = report.problems.filter(({ code }) => !code.startsWith('notification/'));
    const severities = weighty.map(({ severity }) => severity);
    return (0,_core_settings_settings_js__WEBPACK_IMPORTED_MODULE_12__/* .isFailure */ .N6)(severities, settings.failOn) ? 1 : 0;
}
/** A Problem that ends the run is reported like any other. */
async function reportFor(settings, root) {
    try {
        const edges = await edgesFor(settings, root);
        const flow = await flows[settings.mode]();
        const report = await flow(settings, edges).catch((error) => failed(settings, error));
        const done = await (0,_flows_repository_lenience_js__WEBPACK_IMPORTED_MODULE_22__/* .weighed */ .a)(await surveyed(report, settings, edges), settings, edges.workspace);
        return await notified(done, settings, edges);
    }
    catch (error) {
        return failed(settings, error);
    }
}
function failed({ mode, dryRun }, error) {
    if (!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A) || isUsage(error))
        throw error;
    return { mode, dryRun, policies: [], changes: [], problems: [error], publications: [] };
}
/** Adds what runs where: all of it for a page, and for a summary what the checkout tells. */
async function surveyed(report, settings, edges) {
    if (settings.pageFile === '' && !onRunner)
        return report;
    const { survey } = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7059), __nccwpck_require__.e(526), __nccwpck_require__.e(3478), __nccwpck_require__.e(2018), __nccwpck_require__.e(4545), __nccwpck_require__.e(7706)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2569));
    return survey(report, settings, edges);
}
/** Tells others what the run did and failed at. All that is for it is loaded where somebody wants to be told. */
async function notified(report, settings, edges) {
    const { github, workspace, now } = edges;
    if (github === undefined || github.publishing.readOnly !== undefined || !(0,_core_notification_kind_of_run_js__WEBPACK_IMPORTED_MODULE_3__/* .tellsOthers */ .e)(settings))
        return report;
    const configuration = await workspace.read(settings.config).catch(() => undefined);
    if (configuration?.includes('notifications') !== true)
        return report;
    const [{ notify }, { openCourier }, { openPost }, { openIssueBook }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(526), __nccwpck_require__.e(1337)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51337)),
        __nccwpck_require__.e(/* import() */ 2742).then(__nccwpck_require__.bind(__nccwpck_require__, 22742)),
        Promise.all(/* import() */[__nccwpck_require__.e(6752), __nccwpck_require__.e(6240), __nccwpck_require__.e(575)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60575)),
        Promise.all(/* import() */[__nccwpck_require__.e(9167), __nccwpck_require__.e(5357)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25357)),
    ]);
    const { repository, runUrl } = (0,_edge_github_context_js__WEBPACK_IMPORTED_MODULE_14__/* .readContext */ .y)(env);
    const courier = openCourier({ env, post: openPost(env, _edge_registry_clock_js__WEBPACK_IMPORTED_MODULE_18__/* .systemClock */ .m), mask: runner.mask, time: _edge_registry_clock_js__WEBPACK_IMPORTED_MODULE_18__/* .systemClock */ .m });
    const around = { repository, repositoryUrl: github.url, runUrl, mode: settings.mode, now };
    return notify(report, settings, { ...edges, courier, around, issues: openIssueBook(clientOptions(settings)) });
}
/** Each mode's flow. */
const flows = {
    update: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7059), __nccwpck_require__.e(526), __nccwpck_require__.e(3478), __nccwpck_require__.e(7702), __nccwpck_require__.e(6688), __nccwpck_require__.e(1121)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11121))).update,
    promote: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7059), __nccwpck_require__.e(526), __nccwpck_require__.e(3478), __nccwpck_require__.e(2018), __nccwpck_require__.e(4545), __nccwpck_require__.e(4548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65501))).promote,
    rollback: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7059), __nccwpck_require__.e(526), __nccwpck_require__.e(3478), __nccwpck_require__.e(2018), __nccwpck_require__.e(7373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87373))).rollback,
    resume: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7059), __nccwpck_require__.e(526), __nccwpck_require__.e(3478), __nccwpck_require__.e(2018), __nccwpck_require__.e(7811)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77811))).resume,
    verify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7059), __nccwpck_require__.e(526), __nccwpck_require__.e(3478), __nccwpck_require__.e(2018), __nccwpck_require__.e(7373), __nccwpck_require__.e(294)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60294))).verify,
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7059), __nccwpck_require__.e(526), __nccwpck_require__.e(3478), __nccwpck_require__.e(5426), __nccwpck_require__.e(4911)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34911))).check,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7059), __nccwpck_require__.e(526), __nccwpck_require__.e(3478), __nccwpck_require__.e(2018), __nccwpck_require__.e(7702), __nccwpck_require__.e(4545), __nccwpck_require__.e(5241)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35241))).explain,
    test: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7059), __nccwpck_require__.e(7201), __nccwpck_require__.e(7775)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87775))).testPolicies,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7059), __nccwpck_require__.e(526), __nccwpck_require__.e(5134)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25134))).init,
    plan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7059), __nccwpck_require__.e(526), __nccwpck_require__.e(3478), __nccwpck_require__.e(7702), __nccwpck_require__.e(7265), __nccwpck_require__.e(6688), __nccwpck_require__.e(6971), __nccwpck_require__.e(684)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60684))).plan,
    scan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7059), __nccwpck_require__.e(526), __nccwpck_require__.e(3478), __nccwpck_require__.e(7702), __nccwpck_require__.e(7265), __nccwpck_require__.e(6688), __nccwpck_require__.e(6971), __nccwpck_require__.e(13)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30013))).scan,
};
async function edgesFor(settings, root) {
    const { token } = settings;
    for (const secret of [token, ...(0,_core_settings_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .secretTexts */ .Vh)(settings.secrets)])
        if (secret !== '')
            runner.mask(secret);
    const vault = new _core_registry_vault_js__WEBPACK_IMPORTED_MODULE_9__/* .Vault */ .nq((0,_core_settings_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSecrets */ .dC)(settings.secrets));
    const registry = registryFor(settings, vault);
    const isLocal = settings.publish === 'workspace' || ['check', 'test'].includes(settings.mode);
    const github = isLocal ? undefined : await gitHubFor(settings, root, registry);
    return {
        workspace: (0,_edge_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_21__/* .openWorkspace */ .O)(root),
        kustomize: (0,_edge_kustomize_kustomize_js__WEBPACK_IMPORTED_MODULE_17__/* .openKustomize */ .K)(root, env),
        progress: runner.progress,
        registry,
        vault,
        memory: await memoryFor(settings, root),
        shards: (0,_edge_shards_when_asked_js__WEBPACK_IMPORTED_MODULE_24__/* .shardFilesWhenAsked */ .a)(root, () => (0,_edge_git_head_js__WEBPACK_IMPORTED_MODULE_25__/* .headCommit */ .Q)(root)),
        now: Date.now(),
        scheduled: env['GITHUB_EVENT_NAME'] === 'schedule',
        history: github?.history ?? (0,_edge_git_history_js__WEBPACK_IMPORTED_MODULE_16__/* .openHistory */ .j)(root),
        ownBranch: github?.ownBranch ?? (await (0,_edge_git_branch_js__WEBPACK_IMPORTED_MODULE_15__/* .currentBranch */ .e)(root)),
        who: env['GITHUB_ACTOR'] ?? env['USER'],
        github,
    };
}
function registryFor(settings, vault) {
    const { token } = settings;
    const options = {
        credentials: (0,_core_registry_registry_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRegistryCredentials */ .Z)(settings.registryCredentials),
        mirrors: (0,_core_registry_registry_mirrors_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRegistryMirrors */ .X)(settings.registryMirrors),
        vault,
        jobToken: jobTokenOf(token),
        concurrency: settings.concurrency,
        timeouts: { repository: settings.timeout },
        env,
        log: (line) => {
            runner.progress.info(line);
        },
        mask: runner.mask,
    };
    return (0,_edge_registry_when_asked_js__WEBPACK_IMPORTED_MODULE_26__/* .registryWhenAsked */ .W)(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6752), __nccwpck_require__.e(6240), __nccwpck_require__.e(563)]).then(__nccwpck_require__.bind(__nccwpck_require__, 563))).openRegistry(options));
}
function jobTokenOf(token) {
    const host = (0,_core_registry_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .jobRegistryOf */ .m9)(env['GITHUB_SERVER_URL']);
    return token === '' || host === undefined ? undefined : { host, token };
}
/**
 * By itself there is a memory where changes go through GitHub: who tries the program on a checkout finds no ref there
 * that nobody asked for.
 */
async function memoryFor(settings, root) {
    const { mode, state, publish, token } = settings;
    if (state === 'off')
        return undefined;
    if (state === 'git')
        return (await __nccwpck_require__.e(/* import() */ 2259).then(__nccwpck_require__.bind(__nccwpck_require__, 12259))).openGitMemory(root);
    if (state !== 'auto')
        return (await __nccwpck_require__.e(/* import() */ 1439).then(__nccwpck_require__.bind(__nccwpck_require__, 81439))).openFileMemory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(state));
    // To explain ages, what publishing runs have kept is read, though nothing is written.
    const reads = publish !== 'workspace' || (onRunner && mode === 'explain');
    if (!reads || token === '')
        return undefined;
    return (await Promise.all(/* import() */[__nccwpck_require__.e(9167), __nccwpck_require__.e(5646)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5646))).openGitHubMemory(clientOptions(settings));
}
function clientOptions({ token }) {
    const { repository, apiUrl, limited } = (0,_edge_github_context_js__WEBPACK_IMPORTED_MODULE_14__/* .readContext */ .y)(env);
    const manners = { throttled: limited, unit: 1000 };
    return { repository, apiUrl, token, fetch: globalThis.fetch, manners, foresight };
}
async function gitHubFor(settings, root, registry) {
    const { serverUrl, repository, branch, readOnly } = (0,_edge_github_context_js__WEBPACK_IMPORTED_MODULE_14__/* .readContext */ .y)(env);
    const pause = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds);
    const options = {
        ...clientOptions(settings),
        checkout: root,
        secrets: (0,_core_settings_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSecrets */ .dC)(settings.secrets),
        sleep: pause,
        now: () => Math.floor(Date.now() / 1000),
    };
    const [{ openForge }, { openBoard }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(9167), __nccwpck_require__.e(3950)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53950)),
        Promise.all(/* import() */[__nccwpck_require__.e(9167), __nccwpck_require__.e(4178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54178)),
    ]);
    const forge = openForge(options);
    return {
        ...openBoard(options, forge),
        url: `${serverUrl}/${repository}`,
        registry,
        ownBranch: branch,
        filesUrl: `${serverUrl}/${repository}/blob`,
        publishing: { forge, pace: { sleep: pause, random: Math.random }, dryRun: settings.dryRun, readOnly },
    };
}
/** A person at a command line wants to see the change before anybody else does. */
function publishWay({ publish }) {
    return publish === 'auto' && !onRunner ? 'workspace' : publish;
}
function printHelp() {
    process.stdout.write((0,_core_settings_help_js__WEBPACK_IMPORTED_MODULE_10__/* .helpText */ .B)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__nccwpck_require__.ab + "action.yml", 'utf8')));
    return 0;
}
function writeReport(file, report) {
    writeTo(file, 'report', (0,_core_report_file_js__WEBPACK_IMPORTED_MODULE_8__/* .reportFile */ .r)(file, report));
}
async function writePage(file, { overview }) {
    if (overview !== undefined)
        writeTo(file, 'page', (await __nccwpck_require__.e(/* import() */ 231).then(__nccwpck_require__.bind(__nccwpck_require__, 90231))).pageHtml(overview));
}
function writeTo(file, what, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (cause) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A('workspace/unreadable', `Cannot write the ${what} to "${file}": its directory is missing or read-only`, { cause });
    }
}
/** Says what ended the run before there could be a report: a mistake of usage, or a bug of ours, which says so. */
function explain(error) {
    if (error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A) {
        runner.explain(error);
        return isUsage(error) ? 2 : 1;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`This is a bug in flux-image-automation, please report it with these lines:\n${stack}\n`);
    return 1;
}
function isUsage(problem) {
    return problem.code.startsWith('usage/');
}
/** Ncc takes the words `process.cwd()` for a folder to bundle. */
function workingDirectory() {
    const { process: self } = globalThis;
    return self.cwd();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 83480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 28167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 57349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var resolveBlockMap = __nccwpck_require__(87103);
var resolveBlockSeq = __nccwpck_require__(90334);
var resolveFlowCollection = __nccwpck_require__(13142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 23683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(45937);
var resolveEnd = __nccwpck_require__(17788);
var resolveProps = __nccwpck_require__(34631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 45937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var composeCollection = __nccwpck_require__(57349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(17788);
var utilEmptyScalarPosition = __nccwpck_require__(22599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var resolveBlockScalar = __nccwpck_require__(48913);
var resolveFlowScalar = __nccwpck_require__(76842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 89984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(61342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(91464);
var identity = __nccwpck_require__(41127);
var composeDoc = __nccwpck_require__(23683);
var resolveEnd = __nccwpck_require__(17788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 87103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);
var resolveProps = __nccwpck_require__(34631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(74051);
var utilMapIncludes = __nccwpck_require__(81187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 48913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 90334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(92223);
var resolveProps = __nccwpck_require__(34631);
var utilFlowIndentCheck = __nccwpck_require__(74051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 17788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 13142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var resolveEnd = __nccwpck_require__(17788);
var resolveProps = __nccwpck_require__(34631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(81187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 76842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var resolveEnd = __nccwpck_require__(17788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 34631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 22599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 74051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 81187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var toJS = __nccwpck_require__(74043);
var Schema = __nccwpck_require__(45840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(71596);
var applyReviver = __nccwpck_require__(83661);
var createNode = __nccwpck_require__(42404);
var directives = __nccwpck_require__(61342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 71596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var visit = __nccwpck_require__(10204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 83661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 42404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 61342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var visit = __nccwpck_require__(10204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 91464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 38815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(89984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(45840);
var errors = __nccwpck_require__(91464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(40361);
var lineCounter = __nccwpck_require__(66628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(84047);
var visit = __nccwpck_require__(10204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
exports.X5 = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
exports.DB = cst;
exports.JG = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
exports.As = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 57249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(71596);
var visit = __nccwpck_require__(10204);
var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);
var toJS = __nccwpck_require__(74043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 40101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 66673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(83661);
var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 57165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var stringifyPair = __nccwpck_require__(59748);
var addPairToJSMap = __nccwpck_require__(97104);
var identity = __nccwpck_require__(41127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 63301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);
var toJS = __nccwpck_require__(74043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 84454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(61212);
var addPairToJSMap = __nccwpck_require__(97104);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 92223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var stringifyCollection = __nccwpck_require__(61212);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var toJS = __nccwpck_require__(74043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 97104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(57249);
var merge = __nccwpck_require__(90452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 41127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 74043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 60110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(48913);
var resolveFlowScalar = __nccwpck_require__(76842);
var errors = __nccwpck_require__(91464);
var stringifyString = __nccwpck_require__(83069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 91733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 97715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(60110);
var cstStringify = __nccwpck_require__(91733);
var cstVisit = __nccwpck_require__(97715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 40361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 66628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(40361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 84047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(89984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(91464);
var log = __nccwpck_require__(57249);
var identity = __nccwpck_require__(41127);
var lineCounter = __nccwpck_require__(66628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 45840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var map = __nccwpck_require__(47451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var tags = __nccwpck_require__(90018);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 47451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var YAMLMap = __nccwpck_require__(84454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 73632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var YAMLSeq = __nccwpck_require__(92223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 66464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(83069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 73959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 38405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var stringifyNumber = __nccwpck_require__(28689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 59874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 70896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var bool = __nccwpck_require__(73959);
var float = __nccwpck_require__(38405);
var int = __nccwpck_require__(59874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 33559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var map = __nccwpck_require__(47451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 90018:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var bool = __nccwpck_require__(73959);
var float = __nccwpck_require__(38405);
var int = __nccwpck_require__(59874);
var schema = __nccwpck_require__(70896);
var schema$1 = __nccwpck_require__(33559);
var binary = __nccwpck_require__(56083);
var merge = __nccwpck_require__(90452);
var omap = __nccwpck_require__(50303);
var pairs = __nccwpck_require__(18385);
var schema$2 = __nccwpck_require__(35913);
var set = __nccwpck_require__(81528);
var timestamp = __nccwpck_require__(46752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 56083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(20181);
var Scalar = __nccwpck_require__(63301);
var stringifyString = __nccwpck_require__(83069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 88398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 35782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var stringifyNumber = __nccwpck_require__(28689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 10873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 90452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 50303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var pairs = __nccwpck_require__(18385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 18385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);
var YAMLSeq = __nccwpck_require__(92223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 35913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var binary = __nccwpck_require__(56083);
var bool = __nccwpck_require__(88398);
var float = __nccwpck_require__(35782);
var int = __nccwpck_require__(10873);
var merge = __nccwpck_require__(90452);
var omap = __nccwpck_require__(50303);
var pairs = __nccwpck_require__(18385);
var set = __nccwpck_require__(81528);
var timestamp = __nccwpck_require__(46752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 81528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 46752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 34475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(71596);
var identity = __nccwpck_require__(41127);
var stringifyComment = __nccwpck_require__(59799);
var stringifyString = __nccwpck_require__(83069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 61212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 59799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 28689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 59748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 83069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var foldFlowLines = __nccwpck_require__(34475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 10204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 2856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ RE2JS),
/* harmony export */   pB: () => (/* binding */ RE2JSSyntaxException)
/* harmony export */ });
/* unused harmony exports Matcher, MatcherInput, MatcherInputBase, RE2JSCompileException, RE2JSException, RE2JSFlagsException, RE2JSGroupException, RE2JSInternalException, RE2Set, re */
/*!
* re2js
* RE2JS is the JavaScript port of RE2, a regular expression engine that provides linear time matching
*
* @version v2.10.0
* @author Oleksii Vasyliev
* @homepage https://github.com/le0pard/re2js#readme
* @repository [object Object]
* @license MIT
*/
// src/RE2Flags.js
var RE2Flags = class RE2Flags {
	static FOLD_CASE = 1;
	static LITERAL = 2;
	static CLASS_NL = 4;
	static DOT_NL = 8;
	static ONE_LINE = 16;
	static NON_GREEDY = 32;
	static PERL_X = 64;
	static UNICODE_GROUPS = 128;
	static WAS_DOLLAR = 256;
	static LOOKBEHIND = 512;
	static MATCH_NL = RE2Flags.CLASS_NL | RE2Flags.DOT_NL;
	static PERL = RE2Flags.CLASS_NL | RE2Flags.ONE_LINE | RE2Flags.PERL_X | RE2Flags.UNICODE_GROUPS;
	static POSIX = 0;
	static UNANCHORED = 0;
	static ANCHOR_START = 1;
	static ANCHOR_BOTH = 2;
};
// src/PublicFlags.js
/**
* Public flags for RE2JS and RE2Set compilation.
*/
const PublicFlags = {
	CASE_INSENSITIVE: 1,
	DOTALL: 2,
	MULTILINE: 4,
	DISABLE_UNICODE_GROUPS: 8,
	LONGEST_MATCH: 16,
	LOOKBEHINDS: 512
};
// src/Codepoint.js
/**
* Various constants and helper for unicode codepoints.
*/
const ASCII_SIZE = 128;
const ASCII_TO_UPPER = new Int32Array(ASCII_SIZE);
const ASCII_TO_LOWER = new Int32Array(ASCII_SIZE);
const MAX_BMP = 65535;
for (let i = 0; i < ASCII_SIZE; i++) {
	if (i >= 97 && i <= 122) ASCII_TO_UPPER[i] = i - 32;
	else ASCII_TO_UPPER[i] = i;
	if (i >= 65 && i <= 90) ASCII_TO_LOWER[i] = i + 32;
	else ASCII_TO_LOWER[i] = i;
}
var Codepoint = class {
	static CODES = Object.freeze({
		"\x07": 7,
		"\b": 8,
		"	": 9,
		"\n": 10,
		"\v": 11,
		"\f": 12,
		"\r": 13,
		" ": 32,
		"\"": 34,
		$: 36,
		"&": 38,
		"'": 39,
		"(": 40,
		")": 41,
		"*": 42,
		"+": 43,
		"-": 45,
		".": 46,
		0: 48,
		1: 49,
		2: 50,
		3: 51,
		4: 52,
		5: 53,
		6: 54,
		7: 55,
		8: 56,
		9: 57,
		":": 58,
		"<": 60,
		">": 62,
		"?": 63,
		A: 65,
		B: 66,
		C: 67,
		F: 70,
		P: 80,
		Q: 81,
		U: 85,
		Z: 90,
		"[": 91,
		"\\": 92,
		"]": 93,
		"^": 94,
		_: 95,
		"`": 96,
		a: 97,
		b: 98,
		f: 102,
		i: 105,
		m: 109,
		n: 110,
		r: 114,
		s: 115,
		t: 116,
		v: 118,
		x: 120,
		z: 122,
		"{": 123,
		"|": 124,
		"}": 125
	});
	static toUpperCase(codepoint) {
		if (codepoint < ASCII_SIZE) return ASCII_TO_UPPER[codepoint];
		const s = String.fromCodePoint(codepoint).toUpperCase();
		const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		const sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase();
		const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
		return s.codePointAt(0);
	}
	static toLowerCase(codepoint) {
		if (codepoint < ASCII_SIZE) return ASCII_TO_LOWER[codepoint];
		const s = String.fromCodePoint(codepoint).toLowerCase();
		const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		const sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase();
		const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
		return s.codePointAt(0);
	}
};
// src/UnicodeRangeTable.js
var UnicodeRangeTable = class {
	/**
	* @param {Uint32Array | number[]} data
	* @param {boolean} isStride1
	*/
	constructor(data, isStride1 = false) {
		this.data = data;
		this.isStride1 = isStride1;
		this.SIZE = isStride1 ? 2 : 3;
	}
	getLo(index) {
		return this.data[index * this.SIZE];
	}
	getHi(index) {
		return this.data[index * this.SIZE + 1];
	}
	getStride(index) {
		return this.isStride1 ? 1 : this.data[index * this.SIZE + 2];
	}
	get length() {
		return this.data.length / this.SIZE;
	}
};
// src/UnicodeTables.js
const B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
const B64_MAP = /* @__PURE__ */ new Uint8Array(256);
for (let i = 0; i < 64; i++) B64_MAP[B64.charCodeAt(i)] = i;
const decodeVLQ = (str) => {
	const res = [];
	let value = 0;
	let shift = 0;
	for (let i = 0; i < str.length; i++) {
		const digit = B64_MAP[str.charCodeAt(i)];
		value |= (digit & 31) << shift;
		if ((digit & 32) === 0) {
			res.push(value);
			value = 0;
			shift = 0;
		} else shift += 5;
	}
	return res;
};
const decodeRanges = (str, isStride1) => {
	const res = decodeVLQ(str);
	const numRanges = isStride1 ? res.length / 2 : res.length / 3;
	const out = new Uint32Array(numRanges * 3);
	let current = 0;
	let resIdx = 0;
	for (let i = 0; i < numRanges; i++) {
		current += res[resIdx++];
		out[i * 3] = current;
		current += res[resIdx++];
		out[i * 3 + 1] = current;
		out[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];
	}
	return out;
};
const decodeOrbit = (str) => {
	const res = decodeVLQ(str);
	const map = /* @__PURE__ */ new Map();
	let currentKey = 0;
	for (let i = 0; i < res.length; i += 2) {
		currentKey += res[i];
		const zz = res[i + 1];
		const delta = zz >>> 1 ^ -(zz & 1);
		map.set(currentKey, currentKey + delta);
	}
	return map;
};
var LazyMap = class {
	constructor(initializer) {
		this.initializer = initializer;
		this.cache = /* @__PURE__ */ new Map();
	}
	has(key) {
		return Object.hasOwn(this.initializer, key);
	}
	get(key) {
		if (this.cache.has(key)) return this.cache.get(key);
		const val = this.has(key) ? this.initializer[key]() : null;
		this.cache.set(key, val);
		return val;
	}
};
var UnicodeTables = class {
	static _CASE_ORBIT = null;
	static get CASE_ORBIT() {
		if (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC");
		return this._CASE_ORBIT;
	}
	static _Print = null;
	static get Print() {
		if (!this._Print) this._Print = new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
		return this._Print;
	}
	static CATEGORIES = new LazyMap({
		C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
		Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", true)),
		Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
		Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
		Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
		Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", true)),
		L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
		Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
		Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
		M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
		Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
		Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
		Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
		N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
		Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
		Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
		No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
		P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
		Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
		Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
		Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
		Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
		Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
		Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
		Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
		S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
		Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
		Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
		Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
		So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
		Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
		Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", true)),
		Zp: () => new UnicodeRangeTable(decodeRanges("phIA", true)),
		Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
		ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", true)),
		Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
		Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
		Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", true)),
		Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
		Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
		Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", true)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
		Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
		Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
		Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
		White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
	});
	static SCRIPTS = new LazyMap({
		Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", true)),
		Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", true)),
		Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", true)),
		Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
		Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", true)),
		Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", true)),
		Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", true)),
		Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", true)),
		Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", true)),
		Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", true)),
		Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
		Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", true)),
		Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", true)),
		Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", true)),
		Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", true)),
		Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", true)),
		Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", true)),
		Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", true)),
		Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", true)),
		Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", true)),
		Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", true)),
		Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", true)),
		Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", true)),
		Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", true)),
		Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", true)),
		Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
		Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", true)),
		Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", true)),
		Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
		Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", true)),
		Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
		Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", true)),
		Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
		Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
		Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", true)),
		Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", true)),
		Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", true)),
		Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", true)),
		Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", true)),
		Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
		Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", true)),
		Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
		Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
		Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", true)),
		Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
		Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
		Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
		Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", true)),
		Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
		Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", true)),
		Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
		Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", true)),
		Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", true)),
		Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", true)),
		Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
		Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
		Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", true)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
		Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", true)),
		Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", true)),
		Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", true)),
		Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", true)),
		Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
		Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
		Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", true)),
		Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", true)),
		Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
		Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", false)),
		Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", true)),
		Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", true)),
		Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", true)),
		Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", true)),
		Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
		Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
		Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", true)),
		Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", false)),
		Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", true)),
		Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
		Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", true)),
		Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", true)),
		Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", true)),
		Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", true)),
		Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", true)),
		Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
		Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", true)),
		Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", true)),
		Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", true)),
		Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
		Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", true)),
		Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", true)),
		Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", true)),
		Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", true)),
		Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", true)),
		Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", true)),
		Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", true)),
		Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
		Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", true)),
		Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
		Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", true)),
		Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", true)),
		Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", true)),
		Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", true)),
		New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", true)),
		Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", true)),
		Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", true)),
		Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", false)),
		Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", true)),
		Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", true)),
		Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", true)),
		Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", true)),
		Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", true)),
		Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", true)),
		Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", true)),
		Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", true)),
		Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", true)),
		Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", true)),
		Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", true)),
		Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", true)),
		Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", true)),
		Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
		Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", true)),
		Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", true)),
		Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", true)),
		Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", true)),
		Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", true)),
		Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", true)),
		Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", true)),
		Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", true)),
		Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", true)),
		Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", true)),
		Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", true)),
		Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", true)),
		Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", true)),
		Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", true)),
		Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", true)),
		Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", true)),
		SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", true)),
		Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
		Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", true)),
		Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", true)),
		Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", true)),
		Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", true)),
		Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", true)),
		Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", true)),
		Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", true)),
		Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", true)),
		Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", true)),
		Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", true)),
		Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", true)),
		Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", true)),
		Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", true)),
		Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", true)),
		Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
		Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", true)),
		Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
		Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
		Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", true)),
		Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", true)),
		Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
		Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", true)),
		Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", true)),
		Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", true)),
		Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", true)),
		Toto: () => new UnicodeRangeTable(decodeRanges("w04De", true)),
		Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
		Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", true)),
		Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
		Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", true)),
		Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
		Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", true)),
		Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", true)),
		Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", true)),
		Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", true)),
		Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", true))
	});
	static FOLD_CATEGORIES = new LazyMap({
		L: () => new UnicodeRangeTable(decodeRanges("laA", true)),
		LC: () => new UnicodeRangeTable(decodeRanges("laA", true)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
		Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
		M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
		Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
		Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
	});
	static FOLD_SCRIPT = new LazyMap({
		Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", false)),
		Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", false)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false))
	});
};
// src/Unicode.js
/**
* Utilities for dealing with Unicode better than JS does.
*/
var Unicode = class Unicode {
	static MAX_RUNE = 1114111;
	static RUNE_ERROR = 65533;
	static isUnsearchable(r) {
		return r === Unicode.RUNE_ERROR || r >= Unicode.MIN_HIGH_SURROGATE && r <= Unicode.MAX_LOW_SURROGATE;
	}
	static MAX_ASCII = 127;
	static MAX_LATIN1 = 255;
	static MAX_BMP = 65535;
	static MIN_FOLD = 65;
	static MAX_FOLD = 125251;
	static MIN_HIGH_SURROGATE = 55296;
	static MAX_HIGH_SURROGATE = 56319;
	static MIN_LOW_SURROGATE = 56320;
	static MAX_LOW_SURROGATE = 57343;
	static MIN_SUPPLEMENTARY_CODE_POINT = 65536;
	static is32(ranges, r) {
		let lo = 0;
		let hi = ranges.length;
		while (lo < hi) {
			const m = lo + Math.floor((hi - lo) / 2);
			const rlo = ranges.getLo(m);
			const rhi = ranges.getHi(m);
			if (rlo <= r && r <= rhi) {
				const stride = ranges.getStride(m);
				return (r - rlo) % stride === 0;
			}
			if (r < rlo) hi = m;
			else lo = m + 1;
		}
		return false;
	}
	static is(ranges, r) {
		if (r <= Unicode.MAX_LATIN1) {
			for (let i = 0; i < ranges.length; i++) {
				if (r > ranges.getHi(i)) continue;
				const rlo = ranges.getLo(i);
				if (r < rlo) return false;
				const stride = ranges.getStride(i);
				return (r - rlo) % stride === 0;
			}
			return false;
		}
		return ranges.length > 0 && r >= ranges.getLo(0) && Unicode.is32(ranges, r);
	}
	static isPrint(r) {
		if (r <= Unicode.MAX_LATIN1) return r >= 32 && r < Unicode.MAX_ASCII || r >= 161 && r !== 173;
		return Unicode.is(UnicodeTables.Print, r);
	}
	static simpleFold(r) {
		if (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);
		if (r <= Unicode.MAX_ASCII) {
			const l = Codepoint.toLowerCase(r);
			return l !== r ? l : Codepoint.toUpperCase(r);
		}
		return r;
	}
	static equalsIgnoreCase(r1, r2) {
		if (r1 === r2) return true;
		if (r1 < 0 || r2 < 0) return false;
		if (r1 <= Unicode.MAX_ASCII && r2 <= Unicode.MAX_ASCII) {
			if (65 <= r1 && r1 <= 90) r1 |= 32;
			if (65 <= r2 && r2 <= 90) r2 |= 32;
			return r1 === r2;
		}
		for (let r = Unicode.simpleFold(r1); r !== r1; r = Unicode.simpleFold(r)) if (r === r2) return true;
		return false;
	}
};
// src/exceptions.js
var RE2JSException = class extends Error {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSException";
	}
};
/**
* An exception thrown by the parser if the pattern was invalid.
*/
var RE2JSSyntaxException = class extends RE2JSException {
	/**
	* @param {string} error
	* @param {string|null} [input=null]
	*/
	constructor(error, input = null) {
		let message = `error parsing regexp: ${error}`;
		if (input) message += `: \`${input}\``;
		super(message);
		this.name = "RE2JSSyntaxException";
		this.message = message;
		/** @type {string} */
		this.error = error;
		/** @type {string|null} */
		this.input = input;
	}
	/**
	* Retrieves the description of the error.
	* @returns {string}
	*/
	getDescription() {
		return this.error;
	}
	/**
	* Retrieves the erroneous regular-expression pattern.
	* @returns {string|null}
	*/
	getPattern() {
		return this.input;
	}
};
/**
* An exception thrown by the compiler
*/
var RE2JSCompileException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSCompileException";
	}
};
/**
* An exception thrown by using groups
*/
var RE2JSGroupException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSGroupException";
	}
};
/**
* An exception thrown by flags
*/
var RE2JSFlagsException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSFlagsException";
	}
};
/**
* An exception thrown for internal engine errors, such as corrupted bytecodes.
*/
var RE2JSInternalException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSInternalException";
	}
};
// src/Utils.js
/**
* Size of the precomputed single-byte lookup table.
* Covers standard ASCII and Latin-1 characters for fast-path execution.
*/
const FAST_PATH_TABLE_SIZE = 256;
/**
* Precomputed lookup table for Word Boundary (\b, \B) assertions.
* * By precomputing the boolean results for standard ASCII word ranges
* ('a'-'z', 'A'-'Z', '0'-'9', '_'), we completely eliminate 4 logical
* branches from the NFA's hot execution loop. This prevents costly
* CPU branch mispredictions when scanning large strings.
*/
const WORD_RUNE_TABLE = new Uint8Array(FAST_PATH_TABLE_SIZE);
for (let i = 0; i < FAST_PATH_TABLE_SIZE; i++) WORD_RUNE_TABLE[i] = 97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95 ? 1 : 0;
let cachedNativeEncoder = null;
let cachedNativeDecoder = null;
/**
* Various constants and helper utilities.
*/
var Utils = class Utils {
	static METACHARACTERS = "\\.+*?()|[]{}^$";
	static EMPTY_BEGIN_LINE = 1;
	static EMPTY_END_LINE = 2;
	static EMPTY_BEGIN_TEXT = 4;
	static EMPTY_END_TEXT = 8;
	static EMPTY_WORD_BOUNDARY = 16;
	static EMPTY_NO_WORD_BOUNDARY = 32;
	static EMPTY_ALL = -1;
	static emptyInts() {
		return [];
	}
	static isString(value) {
		return typeof value === "string" || Object.prototype.toString.call(value) === "[object String]";
	}
	static typeName(value) {
		if (value === null || typeof value !== "object" && typeof value !== "function") return value === null ? "null" : typeof value;
		return Object.prototype.toString.call(value).slice(8, -1);
	}
	static checkPattern(pattern) {
		if (!Utils.isString(pattern)) throw new TypeError(`The pattern must be a string, not ${Utils.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);
	}
	static checkInput(input) {
		if (!Utils.isString(input) && !Utils.isByteArray(input)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils.typeName(input)}`);
	}
	static checkFlags(flags) {
		const known = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
		if (!Number.isInteger(flags) || (flags & ~known) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
	}
	static isByteArray(input) {
		return Array.isArray(input) || Object.prototype.toString.call(input) === "[object Uint8Array]";
	}
	static isalnum(c) {
		return Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"] || Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["z"] || Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["Z"];
	}
	static unhex(c) {
		if (Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"]) return c - Codepoint.CODES["0"];
		if (Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["f"]) return c - Codepoint.CODES["a"] + 10;
		if (Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["F"]) return c - Codepoint.CODES["A"] + 10;
		return -1;
	}
	static escapeRune(rune) {
		let out = "";
		if (Unicode.isPrint(rune)) {
			if (Utils.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0) out += "\\";
			out += String.fromCodePoint(rune);
		} else switch (rune) {
			case Codepoint.CODES["\""]:
				out += "\\\"";
				break;
			case Codepoint.CODES["\\"]:
				out += "\\\\";
				break;
			case Codepoint.CODES["	"]:
				out += "\\t";
				break;
			case Codepoint.CODES["\n"]:
				out += "\\n";
				break;
			case Codepoint.CODES["\r"]:
				out += "\\r";
				break;
			case Codepoint.CODES["\b"]:
				out += "\\b";
				break;
			case Codepoint.CODES["\f"]:
				out += "\\f";
				break;
			default: {
				let s = rune.toString(16);
				if (rune < 256) {
					out += "\\x";
					if (s.length === 1) out += "0";
					out += s;
				} else out += `\\x{${s}}`;
				break;
			}
		}
		return out;
	}
	static stringToRunes(str) {
		const string = String(str);
		const runes = [];
		let i = 0;
		while (i < string.length) {
			const cp = string.codePointAt(i);
			runes.push(cp);
			i += cp > Unicode.MAX_BMP ? 2 : 1;
		}
		return new Int32Array(runes);
	}
	static runeToString(r) {
		return String.fromCodePoint(r);
	}
	static isWordRune(r) {
		return r < FAST_PATH_TABLE_SIZE ? WORD_RUNE_TABLE[r] === 1 : false;
	}
	static emptyOpContext(r1, r2) {
		let op = 0;
		if (r1 < 0) op |= Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		if (r1 === 10) op |= Utils.EMPTY_BEGIN_LINE;
		if (r2 < 0) op |= Utils.EMPTY_END_TEXT | Utils.EMPTY_END_LINE;
		if (r2 === 10) op |= Utils.EMPTY_END_LINE;
		if (Utils.isWordRune(r1) !== Utils.isWordRune(r2)) op |= Utils.EMPTY_WORD_BOUNDARY;
		else op |= Utils.EMPTY_NO_WORD_BOUNDARY;
		return op;
	}
	/**
	* Returns a string that quotes all regular expression metacharacters inside the argument text;
	* the returned string is a regular expression matching the literal text. For example,
	* {@code quoteMeta("[foo]").equals("\\[foo\\]")}.
	* @param {string} str
	* @returns {string}
	*/
	static quoteMeta(str) {
		return str.split("").map((s) => {
			if (Utils.METACHARACTERS.indexOf(s) >= 0) return `\\${s}`;
			return s;
		}).join("");
	}
	static charCount(codePoint) {
		return codePoint > Unicode.MAX_BMP ? 2 : 1;
	}
	/**
	* High-speed conversion from TypedArrays to standard JS Arrays.
	* Bypasses the expensive Symbol.iterator overhead of Array.from()
	*/
	static toArray(typedArray) {
		const len = typedArray.length;
		const res = new Array(len);
		for (let i = 0; i < len; i++) res[i] = typedArray[i];
		return res;
	}
	static stringToUtf8ByteArray(str) {
		if (globalThis.TextEncoder) {
			if (!cachedNativeEncoder) cachedNativeEncoder = new TextEncoder();
			return cachedNativeEncoder.encode(str);
		} else {
			let out = [], p = 0;
			for (let i = 0; i < str.length; i++) {
				let c = str.charCodeAt(i);
				if (c < 128) out[p++] = c;
				else if (c < 2048) {
					out[p++] = c >> 6 | 192;
					out[p++] = c & 63 | 128;
				} else if ((c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE) {
					c = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
					out[p++] = c >> 18 | 240;
					out[p++] = c >> 12 & 63 | 128;
					out[p++] = c >> 6 & 63 | 128;
					out[p++] = c & 63 | 128;
				} else {
					out[p++] = c >> 12 | 224;
					out[p++] = c >> 6 & 63 | 128;
					out[p++] = c & 63 | 128;
				}
			}
			return out;
		}
	}
	static utf8ByteArrayToString(bytes) {
		if (globalThis.TextDecoder) {
			if (!cachedNativeDecoder) cachedNativeDecoder = new TextDecoder("utf-8");
			const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
			return cachedNativeDecoder.decode(view);
		} else {
			let out = [], pos = 0, c = 0;
			while (pos < bytes.length) {
				let c1 = bytes[pos++];
				if (c1 < 128) out[c++] = String.fromCharCode(c1);
				else if (c1 > 191 && c1 < 224) {
					let c2 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);
				} else if (c1 > 239 && c1 < 365) {
					let c2 = bytes[pos++];
					let c3 = bytes[pos++];
					let c4 = bytes[pos++];
					let u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
					out[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10));
					out[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));
				} else {
					let c2 = bytes[pos++];
					let c3 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);
				}
			}
			return out.join("");
		}
	}
};
// src/helpers.js
const createEnum = (values = [], initNum = 0) => {
	const enumObject = Object.create(null);
	for (let i = 0; i < values.length; i++) {
		const val = values[i];
		const keyVal = initNum + i;
		enumObject[val] = keyVal;
		enumObject[keyVal] = val;
	}
	return Object.freeze(enumObject);
};
// src/MatcherInput.js
/**
* Abstract the representations of input text supplied to Matcher.
*/
var MatcherInputBase = class MatcherInputBase {
	static Encoding = createEnum(["UTF_16", "UTF_8"]);
	getEncoding() {
		throw Error("not implemented");
	}
	/** @returns {string} */
	asCharSequence() {
		throw Error("not implemented");
	}
	/** @returns {Uint8Array|number[]|null} */
	asBytes() {
		throw Error("not implemented");
	}
	/** @returns {number} */
	length() {
		throw Error("not implemented");
	}
	/**
	*
	* @returns {boolean}
	*/
	isUTF8Encoding() {
		return this.getEncoding() === MatcherInputBase.Encoding.UTF_8;
	}
	/**
	*
	* @returns {boolean}
	*/
	isUTF16Encoding() {
		return this.getEncoding() === MatcherInputBase.Encoding.UTF_16;
	}
};
var Utf8MatcherInput = class extends MatcherInputBase {
	/** @param {Uint8Array|number[]|null} bytes */
	constructor(bytes = null) {
		super();
		this.bytes = bytes;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_8;
	}
	/**
	*
	* @returns {string}
	*/
	asCharSequence() {
		return Utils.utf8ByteArrayToString(this.bytes);
	}
	/**
	*
	* @returns {Uint8Array|number[]|null}
	*/
	asBytes() {
		return this.bytes;
	}
	/**
	*
	* @returns {number}
	*/
	length() {
		return this.bytes.length;
	}
};
var Utf16MatcherInput = class extends MatcherInputBase {
	/** @param {string|null} charSequence */
	constructor(charSequence = null) {
		super();
		this.charSequence = charSequence;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_16;
	}
	/**
	*
	* @returns {string}
	*/
	asCharSequence() {
		return this.charSequence;
	}
	/**
	*
	* @returns {number[]}
	*/
	asBytes() {
		return Utils.stringToUtf8ByteArray(this.charSequence.toString());
	}
	/**
	*
	* @returns {number}
	*/
	length() {
		return this.charSequence.length;
	}
};
var MatcherInput = class {
	/**
	* Return the MatcherInput for UTF_16 encoding.
	* @returns {Utf16MatcherInput}
	*/
	static utf16(charSequence) {
		Utils.checkInput(charSequence);
		return new Utf16MatcherInput(charSequence);
	}
	/**
	* Return the MatcherInput for UTF_8 encoding.
	* @returns {Utf8MatcherInput}
	*/
	static utf8(input) {
		if (Utils.isByteArray(input)) return new Utf8MatcherInput(input);
		return new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input));
	}
};
// src/MachineInput.js
/**
* MachineInput abstracts different representations of the input text supplied to the Machine. It
* provides one-character lookahead.
*/
var MachineInputBase = class {
	static EOF() {
		return -8;
	}
	constructor() {
		this.start = 0;
		this.end = 0;
	}
	canCheckPrefix() {
		return true;
	}
	endPos() {
		return this.end - this.start;
	}
	hasString() {
		return false;
	}
	hasAnyString() {
		return false;
	}
	prefixLength() {
		return 0;
	}
};
var MachineUTF8Input = class MachineUTF8Input extends MachineInputBase {
	static RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;
	constructor(bytes, start = 0, end = bytes.length) {
		super();
		this.bytes = bytes;
		this.start = start;
		this.end = end;
	}
	hasString(prefilter, pos) {
		const target = prefilter.bytes;
		if (target.length === 0) return true;
		const idx = this.indexOf(this.bytes, target, this.start + pos);
		return idx !== -1 && idx <= this.end - target.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);
	}
	step(pos) {
		pos += this.start;
		if (pos >= this.end) return MachineInputBase.EOF();
		const c = this.bytes[pos] & 255;
		if (c < 128) return c << 3 | 1;
		let size;
		let rune;
		let lo = 128;
		let hi = 191;
		if (c >= 194 && c <= 223) {
			size = 2;
			rune = c & 31;
		} else if (c >= 224 && c <= 239) {
			size = 3;
			rune = c & 15;
			if (c === 224) lo = 160;
			else if (c === 237) hi = 159;
		} else if (c >= 240 && c <= 244) {
			size = 4;
			rune = c & 7;
			if (c === 240) lo = 144;
			else if (c === 244) hi = 143;
		} else return MachineUTF8Input.RUNE_ERROR_STEP;
		if (pos + size > this.end) return MachineUTF8Input.RUNE_ERROR_STEP;
		const c1 = this.bytes[pos + 1] & 255;
		if (c1 < lo || c1 > hi) return MachineUTF8Input.RUNE_ERROR_STEP;
		rune = rune << 6 | c1 & 63;
		if (size > 2) {
			const c2 = this.bytes[pos + 2] & 255;
			if ((c2 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
			rune = rune << 6 | c2 & 63;
			if (size > 3) {
				const c3 = this.bytes[pos + 3] & 255;
				if ((c3 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
				rune = rune << 6 | c3 & 63;
			}
		}
		return rune << 3 | size;
	}
	index(re2, pos) {
		pos += this.start;
		const i = this.indexOf(this.bytes, re2.prefixUTF8, pos);
		return i < 0 ? i : i - pos;
	}
	context(pos) {
		pos += this.start;
		let r1 = -1;
		if (pos > this.start && pos <= this.end) {
			let start = pos - 1;
			r1 = this.bytes[start--];
			if (r1 >= 128) {
				let lim = pos - 4;
				if (lim < this.start) lim = this.start;
				while (start >= lim && (this.bytes[start] & 192) === 128) start--;
				if (start < this.start) start = this.start;
				const r = this.step(start - this.start);
				r1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;
			}
		}
		const r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	indexOf(source, target, fromIndex = 0) {
		let targetLength = target.length;
		if (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;
		const firstByte = target[0];
		let limit = this.end - targetLength;
		const hasNativeIndexOf = typeof source.indexOf === "function";
		let i = fromIndex;
		while (i <= limit) {
			if (hasNativeIndexOf) {
				i = source.indexOf(firstByte, i);
				if (i === -1 || i > limit) return -1;
			} else {
				while (i <= limit && source[i] !== firstByte) i++;
				if (i > limit) return -1;
			}
			let match = true;
			for (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {
				match = false;
				break;
			}
			if (match) return i;
			i++;
		}
		return -1;
	}
	prefixLength(re2) {
		return re2.prefixUTF8.length;
	}
};
var MachineUTF16Input = class extends MachineInputBase {
	constructor(charSequence, start = 0, end = charSequence.length) {
		super();
		this.charSequence = charSequence;
		this.start = start;
		this.end = end;
	}
	hasString(prefilter, pos) {
		const idx = this.charSequence.indexOf(prefilter.str, this.start + pos);
		return idx !== -1 && idx <= this.end - prefilter.str.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);
	}
	step(pos) {
		pos += this.start;
		if (pos >= this.end) return MachineInputBase.EOF();
		const c1 = this.charSequence.charCodeAt(pos);
		if (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;
		const c2 = this.charSequence.charCodeAt(pos + 1);
		if (c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE) return (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
		return c1 << 3 | 1;
	}
	index(re2, pos) {
		pos += this.start;
		const i = this.charSequence.indexOf(re2.prefix, pos);
		if (i < 0 || i > this.end - re2.prefix.length) return -1;
		return i - pos;
	}
	context(pos) {
		pos += this.start;
		const r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1;
		const r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	prefixLength(re2) {
		return re2.prefix.length;
	}
};
var MachineInput = class {
	static fromUTF8(bytes, start = 0, end = bytes.length) {
		return new MachineUTF8Input(bytes, start, end);
	}
	static fromUTF16(charSequence, start = 0, end = void 0) {
		Utils.checkInput(charSequence);
		return new MachineUTF16Input(charSequence, start, end ?? charSequence.length);
	}
};
// src/Matcher.js
/**
* A stateful iterator that interprets a regex {@code RE2JS} on a specific input.
*
* Conceptually, a Matcher consists of four parts:
* <ol>
* <li>A compiled regular expression {@code RE2JS}, set at construction and fixed for the lifetime
* of the matcher.</li>
*
* <li>The remainder of the input string, set at construction or {@link #reset()} and advanced by
* each match operation such as {@link #find}, {@link #matches} or {@link #lookingAt}.</li>
*
* <li>The current match information, accessible via {@link #start}, {@link #end}, and
* {@link #group}, and updated by each match operation.</li>
*
* <li>The append position, used and advanced by {@link #appendReplacement} and {@link #appendTail}
* if performing a search and replace from the input to an external {@code StringBuffer}.
*
* </ol>
*
*
* @author rsc@google.com (Russ Cox)
*/
var Matcher = class Matcher {
	/**
	* V8 and WebKit have historical hard limits on the number of arguments
	* that can be passed to a function. We cap replacer arguments to prevent
	* Call Stack Overflow (DoS) vulnerabilities on massive ASTs.
	*/
	static MAX_REPLACER_ARGS = 65535;
	/**
	* Quotes '\' and '$' in {@code s}, so that the returned string could be used in
	* {@link #appendReplacement} as a literal replacement of {@code s}.
	*
	* @param {string} str the string to be quoted
	* @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
	* @returns {string} the quoted string
	*/
	static quoteReplacement(str, javaMode = false) {
		if (javaMode) {
			if (str.indexOf("\\") < 0 && str.indexOf("$") < 0) return str;
			return str.split("").map((s) => {
				const c = s.codePointAt(0);
				if (c === Codepoint.CODES["\\"] || c === Codepoint.CODES["$"]) return `\\${s}`;
				return s;
			}).join("");
		}
		if (str.indexOf("$") < 0) return str;
		return str.split("").map((s) => {
			if (s.codePointAt(0) === Codepoint.CODES["$"]) return "$$";
			return s;
		}).join("");
	}
	/**
	*
	* @param {import('./index.js').RE2JS} pattern
	* @param {string|number[]|Uint8Array|MatcherInputBase} input
	*/
	constructor(pattern, input) {
		if (pattern === null) throw new Error("pattern is null");
		/**
		* The pattern being matched.
		* @type {import('./index.js').RE2JS}
		*/
		this.patternInput = pattern;
		const re2 = this.patternInput.re2();
		/** @type {number} */
		this.patternGroupCount = re2.numberOfCapturingGroups();
		/** @type {number[]} */
		this.groups = [];
		/** @type {Record<string, number>} */
		this.namedGroups = re2.namedGroups;
		/** @type {boolean} */
		this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
		/** @type {number} */
		this.numberOfInstructions = re2.numberOfInstructions();
		/** @type {import('./Machine.js').LookbehindState|null} */
		this.lookbehindState = null;
		if (input instanceof MatcherInputBase) this.resetMatcherInput(input);
		else if (Utils.isByteArray(input)) this.resetMatcherInput(MatcherInput.utf8(input));
		else this.resetMatcherInput(MatcherInput.utf16(input));
	}
	/**
	* Returns the {@code RE2JS} associated with this {@code Matcher}.
	* @returns {import('./index.js').RE2JS}
	*/
	pattern() {
		return this.patternInput;
	}
	/**
	* Resets the {@code Matcher}, rewinding input and discarding any match information.
	*
	* @returns {Matcher} the {@code Matcher} itself, for chained method calls
	*/
	reset() {
		/** @type {number} */
		this.matcherInputLength = this.matcherInput.length();
		/** @type {number} */
		this.appendPos = 0;
		this.hasMatch = false;
		this.hasGroups = false;
		this.anchorFlag = 0;
		return this;
	}
	/**
	* Resets the {@code Matcher} and changes the input.
	* @param {string|number[]|Uint8Array|MatcherInputBase} input
	* @returns {Matcher} the {@code Matcher} itself, for chained method calls
	*/
	resetMatcherInput(input) {
		if (input === null) throw new Error("input is null");
		if (!(input instanceof MatcherInputBase)) {
			if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
			else input = MatcherInput.utf16(input);
		}
		this.matcherInput = input;
		if (this.lookbehindState !== null) this.lookbehindState.reset();
		else this.lookbehindState = this.patternInput.re2().createLookbehindState();
		this.reset();
		return this;
	}
	/**
	* Returns the start of the named group of the most recent match, or -1 if the group was not
	* matched.
	* @param {string|number} [group=0]
	* @returns {number}
	*/
	start(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		this.loadGroup(group);
		return this.groups[2 * group];
	}
	/**
	* Returns the end of the named group of the most recent match, or -1 if the group was not
	* matched.
	* @param {string|number} [group=0]
	* @returns {number}
	*/
	end(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		this.loadGroup(group);
		return this.groups[2 * group + 1];
	}
	/**
	* Returns the program size of this pattern.
	*
	* <p>
	* Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
	* "cost". Larger numbers are more expensive than smaller numbers.
	* </p>
	*
	* @returns {number} the program size of this pattern
	*/
	programSize() {
		return this.numberOfInstructions;
	}
	/**
	* Returns the named group of the most recent match, or {@code null} if the group was not matched.
	* @param {string|number} [group=0]
	* @returns {string|null}
	*/
	group(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		const start = this.start(group);
		const end = this.end(group);
		if (start < 0 && end < 0) return null;
		return this.substring(start, end);
	}
	/**
	* Returns a dictionary map of all named capturing groups and their matched values.
	* If a group was not matched, its value will be `null`.
	* @returns {Record<string, string|null>}
	*/
	getNamedGroups() {
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		const result = Object.create(null);
		for (const name of Object.keys(this.namedGroups)) result[name] = this.group(name);
		return result;
	}
	/**
	* Returns the number of subgroups in this pattern.
	*
	* @returns {number} the number of subgroups; the overall match (group 0) does not count
	*/
	groupCount() {
		return this.patternGroupCount;
	}
	/**
	* Helper: finds subgroup information if needed for group.
	* @param {number} group
	* @private
	*/
	loadGroup(group) {
		if (!Number.isInteger(group) || group < 0 || group > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group}`);
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		if (group === 0 || this.hasGroups) return;
		const end = this.matcherInputLength;
		const res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
		if (!res[0]) throw new RE2JSGroupException("inconsistency in matching group data");
		this.groups = res[1];
		this.hasGroups = true;
	}
	/**
	* Matches the entire input against the pattern (anchored start and end). If there is a match,
	* {@code matches} sets the match state to describe it.
	*
	* @returns {boolean} true if the entire input matches the pattern
	*/
	matches() {
		return this.genMatch(0, RE2Flags.ANCHOR_BOTH);
	}
	/**
	* Matches the beginning of input against the pattern (anchored start). If there is a match,
	* {@code lookingAt} sets the match state to describe it.
	*
	* @returns {boolean} true if the beginning of the input matches the pattern
	*/
	lookingAt() {
		return this.genMatch(0, RE2Flags.ANCHOR_START);
	}
	/**
	* Matches the input against the pattern (unanchored), starting at a specified position. If there
	* is a match, {@code find} sets the match state to describe it.
	*
	* @param {number|null} [start=null] the input position where the search begins
	* @returns {boolean} if it finds a match
	* @throws IndexOutOfBoundsException if start is not a valid input position
	*/
	find(start = null) {
		if (start !== null) {
			if (!Number.isInteger(start) || start < 0 || start > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${start}`);
			this.reset();
			return this.genMatch(start, 0);
		}
		start = 0;
		if (this.hasMatch) {
			start = this.groups[1];
			if (this.groups[0] === this.groups[1]) {
				const r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);
				if (r < 0) start++;
				else start += r & 7;
			}
		}
		return this.genMatch(start, RE2Flags.UNANCHORED);
	}
	/**
	* Helper: does match starting at start, with RE2 anchor flag.
	* @param {number} startByte
	* @param {number} anchor
	* @returns {boolean}
	* @private
	*/
	genMatch(startByte, anchor) {
		const res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);
		if (!res[0]) {
			this.hasMatch = false;
			return false;
		}
		this.groups = res[1];
		this.hasMatch = true;
		this.hasGroups = this.patternGroupCount === 0;
		this.anchorFlag = anchor;
		return true;
	}
	/**
	* Helper: return substring for [start, end).
	* @param {number} start
	* @param {number} end
	* @returns {string}
	*/
	substring(start, end) {
		if (this.matcherInput.isUTF8Encoding()) return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end));
		return this.matcherInput.asCharSequence().substring(start, end).toString();
	}
	/**
	* Helper for Pattern: return input length.
	* @returns {number}
	*/
	inputLength() {
		return this.matcherInputLength;
	}
	/**
	* Appends to result two strings: the text from the append position up to the beginning of the
	* most recent match, and then the replacement with submatch groups substituted for references to
	* them. It advances the append position to where the most recent match ended.
	*
	* By default the replacement is expanded as by String.prototype.replace (see
	* appendReplacementInternalJs). In Java mode it follows re2j / java.util.regex: $n takes as
	* many digits as still form a valid group number, ${name} is a named group, and a backslash
	* escapes the next character (so "\\$" in a JS string literal inserts a literal $).
	*
	* @param {string} replacement the replacement string
	* @param {boolean} [javaMode=false] activate java mode (different behaviour for capture groups and special characters)
	* @returns {string}
	* @throws IllegalStateException if there was no most recent match
	* @throws IndexOutOfBoundsException in Java mode, if replacement refers to an invalid group
	* @private
	*/
	appendReplacement(replacement, javaMode = false) {
		let res = "";
		const s = this.start();
		const e = this.end();
		if (this.appendPos < s) res += this.substring(this.appendPos, s);
		this.appendPos = e;
		res += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement);
		return res;
	}
	/**
	* @param {string} replacement - the replacement string
	* @returns {string}
	* @private
	*/
	appendReplacementInternalJava(replacement) {
		let res = "";
		let last = 0;
		const m = replacement.length;
		let i = 0;
		while (i < m) {
			const cCode = replacement.codePointAt(i);
			if (cCode === Codepoint.CODES["\\"]) {
				if (last < i) res += replacement.substring(last, i);
				i++;
				if (i >= m) throw new RE2JSGroupException("character to be escaped is missing");
				last = i;
				i++;
				continue;
			}
			if (cCode === Codepoint.CODES["$"]) {
				if (last < i) res += replacement.substring(last, i);
				if (i + 1 >= m) throw new RE2JSGroupException("Illegal group reference: group index is missing");
				const nextCode = replacement.codePointAt(i + 1);
				if (Codepoint.CODES["0"] <= nextCode && nextCode <= Codepoint.CODES["9"]) {
					let n = nextCode - Codepoint.CODES["0"];
					let j = i + 2;
					for (; j < m; j++) {
						const digit = replacement.codePointAt(j);
						if (digit < Codepoint.CODES["0"] || digit > Codepoint.CODES["9"] || n * 10 + digit - Codepoint.CODES["0"] > this.patternGroupCount) break;
						n = n * 10 + digit - Codepoint.CODES["0"];
					}
					if (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);
					const group = this.group(n);
					if (group !== null) res += group;
					i = j;
					last = i;
				} else if (nextCode === Codepoint.CODES["{"]) {
					let j = i + 2;
					while (j < m && replacement.codePointAt(j) !== Codepoint.CODES["}"]) j++;
					if (j >= m) throw new RE2JSGroupException("named capture group is missing trailing '}'");
					const groupName = replacement.substring(i + 2, j);
					const groupVal = this.group(groupName);
					if (groupVal !== null) res += groupVal;
					i = j + 1;
					last = i;
				} else throw new RE2JSGroupException("Illegal group reference");
				continue;
			}
			i++;
		}
		if (last < m) res += replacement.substring(last, m);
		return res;
	}
	/**
	* Expands |replacement| for the current match by the rules of String.prototype.replace
	* (ECMAScript GetSubstitution): $$ is "$", $& the match, $` the text before it, $' the text
	* after it, $n and $nn a group (two digits only when they form a valid group number, so with
	* one group "$10" is group 1 then "0"; an unmatched group is empty), and $<name> a named group
	* (empty when no such group), only when the pattern has named groups. Anything else, such as
	* "$0" or "$<" without a closing ">", is kept as is.
	* @param {string} replacement - the replacement string
	* @returns {string}
	* @private
	*/
	appendReplacementInternalJs(replacement) {
		const isDigit = (c) => c >= 48 && c <= 57;
		const groupCount = this.patternGroupCount;
		let res = "";
		let i = 0;
		while (i < replacement.length) {
			const dollar = replacement.indexOf("$", i);
			if (dollar < 0) break;
			res += replacement.substring(i, dollar);
			i = dollar;
			const c = replacement.charCodeAt(i + 1);
			if (c === Codepoint.CODES["$"]) {
				res += "$";
				i += 2;
			} else if (c === Codepoint.CODES["&"]) {
				res += this.group(0);
				i += 2;
			} else if (c === Codepoint.CODES["`"]) {
				res += this.substring(0, this.start(0));
				i += 2;
			} else if (c === Codepoint.CODES["'"]) {
				res += this.substring(this.end(0), this.matcherInputLength);
				i += 2;
			} else if (isDigit(c)) {
				let digits = 1;
				let index = c - 48;
				const c2 = replacement.charCodeAt(i + 2);
				if (isDigit(c2) && index * 10 + c2 - 48 <= groupCount) {
					digits = 2;
					index = index * 10 + c2 - 48;
				}
				if (index >= 1 && index <= groupCount) {
					const group = this.group(index);
					if (group !== null) res += group;
				} else res += replacement.substring(i, i + 1 + digits);
				i += 1 + digits;
			} else if (c === Codepoint.CODES["<"] && this.hasNamedGroups) {
				const gt = replacement.indexOf(">", i + 2);
				if (gt < 0) {
					res += "$<";
					i += 2;
				} else {
					const name = replacement.substring(i + 2, gt);
					if (Object.hasOwn(this.namedGroups, name)) {
						const group = this.group(name);
						if (group !== null) res += group;
					}
					i = gt + 1;
				}
			} else {
				res += "$";
				i += 1;
			}
		}
		return res + replacement.substring(i);
	}
	/**
	* Return the substring of the input from the append position to the end of the
	* input.
	* @returns {string}
	*/
	appendTail() {
		return this.substring(this.appendPos, this.matcherInputLength);
	}
	/**
	* Returns the input with all matches replaced by {@code replacement}, interpreted as for
	* {@code appendReplacement}.
	*
	* @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
	* @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
	* @returns {string} the input string with the matches replaced
	* @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
	*/
	replaceAll(replacement, javaMode = false) {
		return this.replace(replacement, true, javaMode);
	}
	/**
	* Returns the input with the first match replaced by {@code replacement}, interpreted as for
	* {@code appendReplacement}.
	*
	* @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
	* @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
	* @returns {string} the input string with the first match replaced
	* @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
	*/
	replaceFirst(replacement, javaMode = false) {
		return this.replace(replacement, false, javaMode);
	}
	/**
	* Helper: replaceAll/replaceFirst hybrid.
	* @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
	* @param {boolean} [all=true] - replace all matches
	* @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
	* @returns {string}
	* @private
	*/
	replace(replacement, all = true, javaMode = false) {
		let res = "";
		this.reset();
		const isFunc = typeof replacement === "function";
		let originalInput = null;
		if (isFunc) {
			if (this.groupCount() >= Matcher.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
			originalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
		}
		while (this.find()) {
			res += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode);
			if (!all) break;
		}
		res += this.appendTail();
		return res;
	}
	/**
	* Evaluates a replacer function for the current match and appends the result,
	* along with any un-matched preceding text, advancing the append position.
	* @param {Function} replacer - the replacer function
	* @param {string|Uint8Array|number[]} originalInput - the cached original input reference
	* @returns {string} the evaluated string to append
	* @private
	*/
	appendReplacementFunc(replacer, originalInput) {
		let res = "";
		const s = this.start();
		const e = this.end();
		if (this.appendPos < s) res += this.substring(this.appendPos, s);
		this.appendPos = e;
		/** @type {unknown[]} */
		const args = this.matchArray();
		args.push(s, originalInput);
		if (this.hasNamedGroups) args.push(this.namedGroupsObject());
		res += String(replacer(...args));
		return res;
	}
	/**
	* The match and its groups, as the elements of a JS RegExpExecArray: undefined for a group that
	* did not take part in the match. Used by exec(), matchAll() and replacer functions.
	* @returns {Array<string|undefined>}
	* @private
	*/
	matchArray() {
		const result = [this.group(0)];
		for (let i = 1; i <= this.patternGroupCount; i++) {
			const group = this.group(i);
			result.push(group === null ? void 0 : group);
		}
		return result;
	}
	/**
	* The named groups, as the groups property of a JS RegExpExecArray: an object without a
	* prototype mapping each name to its group (undefined when it did not take part in the match),
	* or undefined when the pattern has no named groups.
	* @returns {Record<string, string|undefined>|undefined}
	* @private
	*/
	namedGroupsObject() {
		if (!this.hasNamedGroups) return;
		const result = this.getNamedGroups();
		for (const name in result) if (result[name] === null) result[name] = void 0;
		return result;
	}
};
// src/Inst.js
/**
* A single instruction in the regular expression virtual machine.
*
* @see http://swtch.com/~rsc/regexp/regexp2.html
*/
var Inst = class Inst {
	static ALT = 1;
	static ALT_MATCH = 2;
	static CAPTURE = 3;
	static EMPTY_WIDTH = 4;
	static FAIL = 5;
	static MATCH = 6;
	static NOP = 7;
	static RUNE = 8;
	static RUNE1 = 9;
	static RUNE_ANY = 10;
	static RUNE_ANY_NOT_NL = 11;
	static LB_WRITE = 12;
	static LB_CHECK = 13;
	static isRuneOp(op) {
		return Inst.RUNE <= op && op <= Inst.RUNE_ANY_NOT_NL;
	}
	static escapeRunes(runes) {
		let out = "\"";
		for (let rune of runes) out += Utils.escapeRune(rune);
		out += "\"";
		return out;
	}
	constructor(op) {
		this.op = op;
		this.out = 0;
		this.arg = 0;
		/** @type {Int32Array} */
		this.runes = /* @__PURE__ */ new Int32Array(0);
		/** @type {Uint32Array | number[] | null} */
		this.next = null;
	}
	matchRune(r) {
		if (this.runes.length === 1) {
			const r0 = this.runes[0];
			if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r);
			return r === r0;
		}
		const len = this.runes.length;
		if (len === 0) return false;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return false;
				if (r <= this.runes[j + 1]) return true;
			}
			return false;
		}
		let base = 0;
		let n = len >> 1;
		while (n > 1) {
			const half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0;
			n -= half;
		}
		base += this.runes[base << 1] <= r ? 1 : 0;
		const m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1];
	}
	matchRunePos(r) {
		if (this.runes.length === 1) {
			const r0 = this.runes[0];
			if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;
			return r === r0 ? 0 : -1;
		}
		const len = this.runes.length;
		if (len === 0) return -1;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return -1;
				if (r <= this.runes[j + 1]) return Math.floor(j / 2);
			}
			return -1;
		}
		let base = 0;
		let n = len >> 1;
		while (n > 1) {
			const half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0;
			n -= half;
		}
		base += this.runes[base << 1] <= r ? 1 : 0;
		const m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;
	}
	/**
	*
	* @returns {string}
	*/
	toString() {
		switch (this.op) {
			case Inst.ALT: return `alt -> ${this.out}, ${this.arg}`;
			case Inst.ALT_MATCH: return `altmatch -> ${this.out}, ${this.arg}`;
			case Inst.CAPTURE: return `cap ${this.arg} -> ${this.out}`;
			case Inst.EMPTY_WIDTH: return `empty ${this.arg} -> ${this.out}`;
			case Inst.MATCH: return `match${this.arg !== 0 ? ` ${this.arg}` : ""}`;
			case Inst.FAIL: return "fail";
			case Inst.NOP: return `nop -> ${this.out}`;
			case Inst.LB_WRITE: return `lbwrite ${this.arg} -> ${this.out}`;
			case Inst.LB_CHECK: return `lbcheck ${this.arg} -> ${this.out}`;
			case Inst.RUNE:
				if (this.runes === null) return "rune <null>";
				return [
					"rune ",
					Inst.escapeRunes(this.runes),
					(this.arg & RE2Flags.FOLD_CASE) !== 0 ? "/i" : "",
					" -> ",
					this.out
				].join("");
			case Inst.RUNE1: return `rune1 ${Inst.escapeRunes(this.runes)} -> ${this.out}`;
			case Inst.RUNE_ANY: return `any -> ${this.out}`;
			case Inst.RUNE_ANY_NOT_NL: return `anynotnl -> ${this.out}`;
			default: throw new Error("unhandled case in Inst.toString");
		}
	}
};
// src/Machine.js
var Queue = class Queue {
	constructor(numInst) {
		this.sparse = new Int32Array(numInst);
		this.densePcs = new Int32Array(numInst);
		this.denseCaps = null;
		this.size = 0;
		this.ncap = 0;
		this.mainThreads = 0;
	}
	static INITIAL_THREADS = 32;
	init(ncap) {
		this.ncap = ncap;
		const needed = Math.min(this.densePcs.length, Queue.INITIAL_THREADS) * ncap;
		if (!this.denseCaps || this.denseCaps.length < needed) this.denseCaps = new Int32Array(needed);
	}
	growCaps(needed) {
		const limit = this.densePcs.length * this.ncap;
		const grown = new Int32Array(Math.min(limit, Math.max(needed, 2 * this.denseCaps.length)));
		grown.set(this.denseCaps);
		this.denseCaps = grown;
	}
	contains(pc) {
		const j = this.sparse[pc];
		return j < this.size && this.densePcs[j] === pc;
	}
	isEmpty() {
		return this.size === 0;
	}
	add(pc) {
		const j = this.size++;
		this.sparse[pc] = j;
		this.densePcs[j] = pc;
		return j;
	}
	clear() {
		this.size = 0;
		this.mainThreads = 0;
	}
	toString() {
		let out = "{";
		for (let i = 0; i < this.size; i++) {
			if (i !== 0) out += ", ";
			out += this.densePcs[i];
		}
		out += "}";
		return out;
	}
};
var LookbehindState = class {
	constructor(prog) {
		this.pos = -1;
		this.pcs = new Int32Array(prog.numInst());
		this.size = 0;
		this.lbTable = new Int32Array(prog.numLb + 1);
	}
	reset() {
		this.pos = -1;
		this.size = 0;
	}
};
var Machine = class Machine {
	static fromRE2(re2) {
		const m = new Machine();
		m.prog = re2.prog;
		m.re2 = re2;
		m.q0 = new Queue(m.prog.numInst());
		m.q1 = new Queue(m.prog.numInst());
		m.addStack = new Int32Array(2 * (m.prog.numInst() + 1));
		m.matched = false;
		m.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap);
		m.ncap = 0;
		return m;
	}
	constructor() {
		this.prog = null;
		this.re2 = null;
		this.q0 = null;
		this.q1 = null;
		this.addStack = null;
		this.matched = false;
		this.matchcap = null;
		this.ncap = 0;
		this.lbTable = null;
	}
	init(ncap) {
		this.ncap = ncap;
		if (ncap > this.matchcap.length) this.matchcap = new Int32Array(ncap).fill(-1);
		else this.matchcap.fill(-1);
		this.q0.init(ncap);
		this.q1.init(ncap);
		if (this.prog.numLb > 0) {
			if (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);
			this.lbTable.fill(-1);
		}
	}
	submatches() {
		if (this.ncap === 0) return Utils.emptyInts();
		return Utils.toArray(this.matchcap.subarray(0, this.ncap));
	}
	match(input, pos, anchor, lbState = null) {
		const startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL) return false;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
		this.matched = false;
		this.matchcap.fill(-1);
		const hasLookbehinds = this.prog.numLb > 0;
		const matchStartPos = pos;
		let currentPos = pos;
		let resumeLookbehinds = false;
		if (hasLookbehinds) {
			if (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos) {
				currentPos = lbState.pos;
				resumeLookbehinds = true;
			} else currentPos = 0;
		}
		let saveLookbehinds = hasLookbehinds && lbState !== null;
		let runq = this.q0;
		let nextq = this.q1;
		let r = input.step(currentPos);
		let rune = r >> 3;
		let width = r & 7;
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r = input.step(currentPos + width);
			rune1 = r >> 3;
			width1 = r & 7;
		}
		let flag;
		if (currentPos === 0) flag = Utils.emptyOpContext(-1, rune);
		else flag = input.context(currentPos);
		if (hasLookbehinds) {
			if (resumeLookbehinds) this.restoreLookbehinds(lbState, runq, flag);
			else this.spawnLookbehinds(runq, currentPos, flag);
		}
		while (true) {
			if (runq.mainThreads === 0) {
				if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
				if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
				if (this.matched) break;
				if (this.prog.numLb === 0 && runq.isEmpty() && !(this.re2.prefix.length === 0) && rune1 !== this.re2.prefixRune && input.canCheckPrefix()) {
					const advance = input.index(this.re2, currentPos);
					if (advance < 0) break;
					currentPos += advance;
					r = input.step(currentPos);
					rune = r >> 3;
					width = r & 7;
					r = input.step(currentPos + width);
					rune1 = r >> 3;
					width1 = r & 7;
					flag = input.context(currentPos);
				}
			}
			if (currentPos >= matchStartPos) {
				if (saveLookbehinds) {
					this.saveLookbehinds(lbState, runq, currentPos);
					saveLookbehinds = false;
				}
				if (!this.matched && (currentPos === 0 || anchor === RE2Flags.UNANCHORED)) {
					if (this.ncap > 0) this.matchcap[0] = currentPos;
					this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
				}
			}
			const nextPos = currentPos + width;
			flag = input.context(nextPos);
			this.step(runq, nextq, currentPos, nextPos, rune, flag, anchor, currentPos === input.endPos());
			if (width === 0) break;
			if (this.ncap === 0 && this.matched) break;
			currentPos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r = input.step(currentPos + width);
				rune1 = r >> 3;
				width1 = r & 7;
			}
			const tmpq = runq;
			runq = nextq;
			nextq = tmpq;
		}
		runq.clear();
		nextq.clear();
		return this.matched;
	}
	matchSet(input, pos, anchor) {
		const startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL) return [];
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		let currentPos = this.prog.numLb > 0 ? 0 : pos;
		let matchStartPos = pos;
		let runq = this.q0;
		let nextq = this.q1;
		let r = input.step(currentPos);
		let rune = r >> 3;
		let width = r & 7;
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r = input.step(currentPos + width);
			rune1 = r >> 3;
			width1 = r & 7;
		}
		let flag = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos);
		const matches = /* @__PURE__ */ new Set();
		if (this.prog.numLb > 0) this.spawnLookbehinds(runq, currentPos, flag);
		while (true) {
			if (runq.mainThreads === 0) {
				if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
				if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
			}
			if (currentPos === 0 || anchor === RE2Flags.UNANCHORED) {
				if (currentPos >= matchStartPos) this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
			}
			const nextPos = currentPos + width;
			flag = input.context(nextPos);
			for (let j = 0; j < runq.size; j++) {
				const pc = runq.densePcs[j];
				const i = this.prog.inst[pc];
				const capOffset = j * this.ncap;
				let add = false;
				switch (i.op) {
					case Inst.MATCH:
						if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== input.endPos()) break;
						matches.add(i.arg);
						break;
					case Inst.RUNE:
						add = i.matchRune(rune);
						break;
					case Inst.RUNE1:
						add = rune === i.runes[0];
						break;
					case Inst.RUNE_ANY:
						add = true;
						break;
					case Inst.RUNE_ANY_NOT_NL:
						add = rune !== 10;
						break;
					default: continue;
				}
				if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag);
			}
			runq.clear();
			if (width === 0) break;
			currentPos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r = input.step(currentPos + width);
				rune1 = r >> 3;
				width1 = r & 7;
			}
			const tmpq = runq;
			runq = nextq;
			nextq = tmpq;
		}
		nextq.clear();
		return Array.from(matches).sort((a, b) => a - b);
	}
	step(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {
		const longest = this.re2.longest;
		for (let j = 0; j < runq.size; j++) {
			const pc = runq.densePcs[j];
			const capOffset = j * this.ncap;
			if (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;
			const i = this.prog.inst[pc];
			let add = false;
			switch (i.op) {
				case Inst.MATCH:
					if (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;
					if (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {
						runq.denseCaps[capOffset + 1] = pos;
						for (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];
					}
					if (!longest) runq.size = 0;
					this.matched = true;
					break;
				case Inst.RUNE:
					add = i.matchRune(c);
					break;
				case Inst.RUNE1:
					add = c === i.runes[0];
					break;
				case Inst.RUNE_ANY:
					add = true;
					break;
				case Inst.RUNE_ANY_NOT_NL:
					add = c !== 10;
					break;
				default: continue;
			}
			if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);
		}
		runq.clear();
	}
	spawnLookbehinds(q, pos, flag) {
		for (let i = 0; i < this.prog.lbStarts.length; i++) this.add(q, this.prog.lbStarts[i], pos, this.matchcap, 0, flag);
	}
	restoreLookbehinds(lbState, q, flag) {
		this.lbTable.set(lbState.lbTable);
		for (let j = 0; j < lbState.size; j++) this.add(q, lbState.pcs[j], lbState.pos, this.matchcap, 0, flag);
	}
	saveLookbehinds(lbState, q, pos) {
		let size = 0;
		for (let j = 0; j < q.size; j++) {
			const pc = q.densePcs[j];
			if (this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op)) lbState.pcs[size++] = pc;
		}
		lbState.size = size;
		lbState.pos = pos;
		lbState.lbTable.set(this.lbTable);
	}
	add(q, pc, pos, capArray, capOffset, cond) {
		const stk = this.addStack;
		let nstk = 0;
		for (;;) {
			while (pc !== 0 && !q.contains(pc)) {
				const d = q.add(pc);
				const inst = this.prog.inst[pc];
				switch (inst.op) {
					case Inst.FAIL:
						pc = 0;
						break;
					case Inst.ALT:
					case Inst.ALT_MATCH:
						stk[nstk++] = inst.arg;
						stk[nstk++] = 0;
						pc = inst.out;
						break;
					case Inst.EMPTY_WIDTH:
						pc = (inst.arg & ~cond) === 0 ? inst.out : 0;
						break;
					case Inst.NOP:
						pc = inst.out;
						break;
					case Inst.CAPTURE:
						if (inst.arg < this.ncap) {
							stk[nstk++] = -inst.arg - 1;
							stk[nstk++] = capArray[capOffset + inst.arg];
							capArray[capOffset + inst.arg] = pos;
						}
						pc = inst.out;
						break;
					case Inst.LB_WRITE:
						this.lbTable[Math.abs(inst.arg)] = pos;
						pc = inst.out;
						break;
					case Inst.LB_CHECK:
						if (inst.arg > 0) pc = this.lbTable[inst.arg] === pos ? inst.out : 0;
						else pc = this.lbTable[-inst.arg] !== pos ? inst.out : 0;
						break;
					case Inst.MATCH:
					case Inst.RUNE:
					case Inst.RUNE1:
					case Inst.RUNE_ANY:
					case Inst.RUNE_ANY_NOT_NL:
						if (this.prog.lbInst[pc] === 0) q.mainThreads++;
						if (this.ncap > 0) {
							const destOffset = d * this.ncap;
							if (destOffset + this.ncap > q.denseCaps.length) q.growCaps(destOffset + this.ncap);
							for (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];
						}
						pc = 0;
						break;
					default: throw new RE2JSInternalException("unhandled");
				}
			}
			if (nstk === 0) return;
			nstk -= 2;
			const entry = stk[nstk];
			if (entry < 0) {
				capArray[capOffset - entry - 1] = stk[nstk + 1];
				pc = 0;
			} else pc = entry;
		}
	}
};
// src/DFA.js
const hashState = (pcs, flag, ids) => {
	let h = -2128831035;
	for (let i = 0; i < pcs.length; i++) {
		h ^= pcs[i];
		h = Math.imul(h, 16777619);
	}
	h ^= flag;
	h = Math.imul(h, 16777619);
	for (let i = 0; i < ids.length; i++) {
		h ^= ids[i];
		h = Math.imul(h, 16777619);
	}
	return h;
};
const arraysEqual = (a, b) => {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
};
const isState = (state, pcs, flag, ids) => state.flag === flag && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids);
const NO_IDS = [];
const END_TEXT = -1;
var DFAState = class {
	constructor(nfaStates, flag, matchIDs) {
		this.nfaStates = nfaStates;
		this.flag = flag;
		this.isMatch = (flag & DFA.FLAG_MATCH) !== 0;
		this.matchIDs = matchIDs;
		this.next = null;
		this.nextAnchored = null;
	}
};
var DFA = class DFA {
	static FLAG_EMPTY_MASK = 255;
	static FLAG_MATCH = 256;
	static FLAG_LAST_WORD = 512;
	static FLAG_NEED_SHIFT = 16;
	static STATE_OVERHEAD = 150;
	static ARRAY_OVERHEAD = 40;
	static ELEMENT_SIZE = 8;
	static TABLE_OVERHEAD = 48;
	static PROGRESS_PER_STATE = 10;
	constructor(prog, maxMem = 8388608) {
		this.prog = prog;
		this.maxMem = maxMem;
		this.stateCache = /* @__PURE__ */ new Map();
		this.stateCount = 0;
		this.startStates = /* @__PURE__ */ new Map();
		this.failed = false;
		for (let pc = 0; pc < prog.numInst(); pc++) {
			const op = prog.getInst(pc).op;
			if (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {
				this.failed = true;
				break;
			}
		}
		this.computeRuneClasses();
		this.stateBudget = maxMem;
		this.memBudget = maxMem;
	}
	computeRuneClasses() {
		const bounds = /* @__PURE__ */ new Set();
		const addRange = (lo, hi) => {
			bounds.add(lo);
			bounds.add(hi + 1);
		};
		for (let pc = 0; pc < this.prog.numInst(); pc++) {
			const inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.RUNE:
				case Inst.RUNE1:
					if (inst.runes.length === 1) {
						addRange(inst.runes[0], inst.runes[0]);
						if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);
					} else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);
					break;
				case Inst.RUNE_ANY_NOT_NL:
					addRange(10, 10);
					break;
				case Inst.EMPTY_WIDTH:
					if ((inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0) addRange(10, 10);
					if ((inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
						addRange(48, 57);
						addRange(65, 90);
						addRange(95, 95);
						addRange(97, 122);
					}
			}
		}
		bounds.delete(0);
		this.classBounds = Int32Array.from(bounds).sort();
		this.numClasses = this.classBounds.length + 1;
		const latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);
		for (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);
		this.latin1Class = latin1Class;
	}
	runeClass(r) {
		if (r <= Unicode.MAX_LATIN1) return this.latin1Class[r];
		return this.searchClass(r);
	}
	searchClass(r) {
		const bounds = this.classBounds;
		let lo = 0;
		let hi = bounds.length;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			if (bounds[mid] <= r) lo = mid + 1;
			else hi = mid;
		}
		return lo;
	}
	closure(pcs, flag) {
		const closure = /* @__PURE__ */ new Set();
		const stack = Array.from(pcs);
		let needflags = 0;
		while (stack.length > 0) {
			const pc = stack.pop();
			if (pc === 0 || closure.has(pc)) continue;
			closure.add(pc);
			const inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					stack.push(inst.out);
					stack.push(inst.arg);
					break;
				case Inst.NOP:
				case Inst.CAPTURE:
					stack.push(inst.out);
					break;
				case Inst.EMPTY_WIDTH:
					needflags |= inst.arg;
					if ((inst.arg & ~flag) === 0) stack.push(inst.out);
			}
		}
		return {
			pcs: Array.from(closure).sort((a, b) => a - b),
			needflags
		};
	}
	getState(pcs, flag, ids) {
		const hash = hashState(pcs, flag, ids);
		const cached = this.stateCache.get(hash);
		if (cached instanceof DFAState) {
			if (isState(cached, pcs, flag, ids)) return cached;
		} else if (cached !== void 0) {
			for (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag, ids)) return cached[i];
		}
		const cost = DFA.stateCost(pcs, ids);
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		const state = new DFAState(pcs, flag, ids);
		if (cached === void 0) this.stateCache.set(hash, state);
		else if (cached instanceof DFAState) this.stateCache.set(hash, [cached, state]);
		else cached.push(state);
		this.stateCount++;
		return state;
	}
	static stateCost(pcs, ids) {
		const idsCost = ids.length === 0 ? 0 : DFA.ARRAY_OVERHEAD + DFA.ELEMENT_SIZE * ids.length;
		return DFA.STATE_OVERHEAD + DFA.ELEMENT_SIZE * pcs.length + idsCost;
	}
	*cachedStates() {
		for (const cached of this.stateCache.values()) if (cached instanceof DFAState) yield cached;
		else yield* cached;
	}
	makeState(pcs, flag, ids) {
		const closure = this.closure(pcs, flag & DFA.FLAG_EMPTY_MASK);
		let stateFlag = flag;
		if (closure.needflags === 0) stateFlag &= DFA.FLAG_MATCH;
		stateFlag |= closure.needflags << DFA.FLAG_NEED_SHIFT;
		return this.getState(closure.pcs, stateFlag, ids);
	}
	allocTable(state, anchor) {
		const size = this.numClasses + 1;
		const cost = DFA.TABLE_OVERHEAD + DFA.ELEMENT_SIZE * size;
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		const table = new Array(size).fill(null);
		if (anchor === RE2Flags.UNANCHORED) state.next = table;
		else state.nextAnchored = table;
		return table;
	}
	clearCache() {
		this.stateCache.clear();
		this.stateCount = 0;
		this.startStates.clear();
		this.memBudget = this.stateBudget;
	}
	resetCache(current) {
		this.clearCache();
		return this.getState(current.nfaStates, current.flag, current.matchIDs);
	}
	step(state, cls, rune, anchor) {
		let table = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;
		if (table !== null) {
			const cached = table[cls];
			if (cached !== null) return cached;
		} else {
			table = this.allocTable(state, anchor);
			if (table === null) return null;
		}
		const needflag = state.flag >>> DFA.FLAG_NEED_SHIFT;
		const oldbeforeflag = state.flag & DFA.FLAG_EMPTY_MASK;
		let beforeflag = oldbeforeflag;
		let afterflag = 0;
		if (rune === 10) {
			beforeflag |= Utils.EMPTY_END_LINE;
			afterflag |= Utils.EMPTY_BEGIN_LINE;
		}
		if (rune === END_TEXT) beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT;
		const islastword = (state.flag & DFA.FLAG_LAST_WORD) !== 0;
		const isword = rune !== END_TEXT && Utils.isWordRune(rune);
		beforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
		let pcs = state.nfaStates;
		if ((beforeflag & ~oldbeforeflag & needflag) !== 0) pcs = this.closure(pcs, beforeflag).pcs;
		const nextPCs = [];
		let ismatch = false;
		let ids = NO_IDS;
		for (let i = 0; i < pcs.length; i++) {
			const inst = this.prog.getInst(pcs[i]);
			if (inst.op === Inst.MATCH) {
				if (!ismatch) {
					ismatch = true;
					ids = [];
				}
				ids.push(inst.arg);
			} else if (rune !== END_TEXT && Inst.isRuneOp(inst.op) && inst.matchRune(rune)) nextPCs.push(inst.out);
		}
		if (ids.length > 1) ids.sort((a, b) => a - b);
		if (anchor === RE2Flags.UNANCHORED && rune !== END_TEXT) nextPCs.push(this.prog.start);
		let flag = afterflag;
		if (ismatch) flag |= DFA.FLAG_MATCH;
		if (isword) flag |= DFA.FLAG_LAST_WORD;
		const nextState = this.makeState(nextPCs, flag, ids);
		if (nextState === null) return null;
		table[cls] = nextState;
		return nextState;
	}
	start(input, pos) {
		const context = input.context(pos);
		let flags;
		if ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		else if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE;
		else {
			const r = input.step(pos);
			const nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);
			flags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 !== nextIsWord ? DFA.FLAG_LAST_WORD : 0;
		}
		let state = this.startStates.get(flags);
		if (state === void 0) {
			state = this.makeState([this.prog.start], flags, NO_IDS);
			if (state === null) {
				this.clearCache();
				state = this.makeState([this.prog.start], flags, NO_IDS);
				if (state === null) return null;
			}
			this.startStates.set(flags, state);
		}
		return state;
	}
	stepOrReset(state, cls, rune, anchor, pos, search) {
		let next = this.step(state, cls, rune, anchor);
		if (next !== null) return next;
		if (search.resetPos >= 0 && pos - search.resetPos < DFA.PROGRESS_PER_STATE * this.stateCount) return null;
		search.resetPos = pos;
		const restored = this.resetCache(state);
		if (restored === null) return null;
		next = this.step(restored, cls, rune, anchor);
		return next;
	}
	run(input, pos, anchor, state, onMatch) {
		const endPos = input.endPos();
		const latin1Class = this.latin1Class;
		const unanchored = anchor === RE2Flags.UNANCHORED;
		const search = { resetPos: -1 };
		let i = pos;
		while (i < endPos) {
			const r = input.step(i);
			const rune = r >> 3;
			const width = r & 7;
			if (width === 0) break;
			const cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune);
			let next = unanchored && state.next !== null ? state.next[cls] : null;
			if (next === null) {
				next = this.stepOrReset(state, cls, rune, anchor, i, search);
				if (next === null) return null;
			}
			state = next;
			if (state.isMatch && onMatch(state, false)) return true;
			if (!unanchored && state.nfaStates.length === 0) return false;
			i += width;
		}
		state = this.stepOrReset(state, this.numClasses, END_TEXT, anchor, i, search);
		if (state === null) return null;
		return state.isMatch && onMatch(state, true);
	}
	match(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
		const startState = this.start(input, pos);
		if (startState === null) return null;
		return this.run(input, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);
	}
	matchSet(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		const startState = this.start(input, pos);
		if (startState === null) return null;
		const matches = /* @__PURE__ */ new Set();
		const collect = (state, atEnd) => {
			if (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches.add(state.matchIDs[k]);
			return false;
		};
		if (this.run(input, pos, anchor, startState, collect) === null) return null;
		return Array.from(matches).sort((a, b) => a - b);
	}
};
// src/Backtracker.js
const VISITED_BITS = 32;
const MAX_BACKTRACK_PROG = 500;
const INITIAL_JOB_CAPACITY = 256;
const MAX_BACKTRACK_VECTOR = 262144;
var BitState = class {
	constructor() {
		this.end = 0;
		this.cap = /* @__PURE__ */ new Int32Array(0);
		this.matchcap = /* @__PURE__ */ new Int32Array(0);
		this.ncap = 0;
		this.jobPc = new Int32Array(INITIAL_JOB_CAPACITY);
		this.jobArg = new Uint8Array(INITIAL_JOB_CAPACITY);
		this.jobPos = new Int32Array(INITIAL_JOB_CAPACITY);
		this.jobLen = 0;
		this.visited = /* @__PURE__ */ new Uint32Array(0);
	}
	reset(prog, end, ncap) {
		this.end = end;
		this.jobLen = 0;
		this.ncap = ncap;
		const visitedSize = prog.numInst() * (end + 1) + VISITED_BITS - 1 >>> 5;
		if (this.visited.length < visitedSize) this.visited = new Uint32Array(visitedSize);
		else this.visited.fill(0, 0, visitedSize);
		if (this.cap.length < ncap) this.cap = new Int32Array(ncap).fill(-1);
		else this.cap.fill(-1, 0, ncap);
		if (this.matchcap.length < ncap) this.matchcap = new Int32Array(ncap).fill(-1);
		else this.matchcap.fill(-1, 0, ncap);
	}
	shouldVisit(pc, pos) {
		const n = pc * (this.end + 1) + pos;
		const idx = n >>> 5;
		const mask = 1 << (n & 31);
		if ((this.visited[idx] & mask) !== 0) return false;
		this.visited[idx] |= mask;
		return true;
	}
	push(re2, pc, pos, arg) {
		if (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {
			if (this.jobLen >= this.jobPc.length) {
				const newSize = this.jobPc.length * 2;
				const newPc = new Int32Array(newSize);
				newPc.set(this.jobPc);
				this.jobPc = newPc;
				const newArg = new Uint8Array(newSize);
				newArg.set(this.jobArg);
				this.jobArg = newArg;
				const newPos = new Int32Array(newSize);
				newPos.set(this.jobPos);
				this.jobPos = newPos;
			}
			this.jobPc[this.jobLen] = pc;
			this.jobArg[this.jobLen] = arg ? 1 : 0;
			this.jobPos[this.jobLen] = pos;
			this.jobLen++;
		}
	}
	tryBacktrack(re2, input, pc, pos, anchor) {
		const longest = re2.longest;
		this.push(re2, pc, pos, false);
		while (this.jobLen > 0) {
			this.jobLen--;
			let currentPc = this.jobPc[this.jobLen];
			let arg = this.jobArg[this.jobLen] === 1;
			let currentPos = this.jobPos[this.jobLen];
			let skipShouldVisit = true;
			while (true) {
				if (!skipShouldVisit) {
					if (!this.shouldVisit(currentPc, currentPos)) break;
				}
				skipShouldVisit = false;
				const inst = re2.prog.getInst(currentPc);
				switch (inst.op) {
					case Inst.FAIL: break;
					case Inst.ALT: if (arg) {
						arg = false;
						currentPc = inst.arg;
						continue;
					} else {
						this.push(re2, currentPc, currentPos, true);
						currentPc = inst.out;
						continue;
					}
					case Inst.ALT_MATCH: {
						const outInst = re2.prog.getInst(inst.out);
						if (Inst.isRuneOp(outInst.op)) {
							this.push(re2, inst.arg, currentPos, false);
							currentPc = inst.arg;
							currentPos = this.end;
							continue;
						}
						this.push(re2, inst.out, this.end, false);
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (!inst.matchRune(r >> 3)) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE1: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (r >> 3 !== inst.runes[0]) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY_NOT_NL: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (r >> 3 === 10) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.CAPTURE: if (arg) {
						this.cap[inst.arg] = currentPos;
						break;
					} else {
						if (inst.arg < this.ncap) {
							this.push(re2, currentPc, this.cap[inst.arg], true);
							this.cap[inst.arg] = currentPos;
						}
						currentPc = inst.out;
						continue;
					}
					case Inst.EMPTY_WIDTH: {
						const flag = input.context(currentPos);
						if ((inst.arg & ~flag) !== 0) break;
						currentPc = inst.out;
						continue;
					}
					case Inst.NOP:
						currentPc = inst.out;
						continue;
					case Inst.MATCH: {
						if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;
						if (this.ncap === 0) return true;
						if (this.ncap > 1) this.cap[1] = currentPos;
						const old = this.matchcap[1];
						if (old === -1 || longest && currentPos > 0 && currentPos > old) this.matchcap.set(this.cap);
						if (!longest) return true;
						if (currentPos === this.end) return true;
						break;
					}
					case Inst.LB_WRITE:
					case Inst.LB_CHECK: throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions");
					default: throw new RE2JSInternalException("bad inst");
				}
				break;
			}
		}
		return longest && this.matchcap.length > 1 && this.matchcap[1] >= 0;
	}
};
const bitStatePool = [];
var Backtracker = class Backtracker {
	static shouldBacktrack(prog) {
		return prog.numInst() <= MAX_BACKTRACK_PROG;
	}
	static maxBitStateLen(prog) {
		if (!Backtracker.shouldBacktrack(prog)) return 0;
		return Math.floor(MAX_BACKTRACK_VECTOR / prog.numInst());
	}
	static execute(re2, input, pos, anchor, ncap) {
		const startCond = re2.cond;
		if (startCond === Utils.EMPTY_ALL) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
		if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;
		const b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState();
		const end = input.endPos();
		b.reset(re2.prog, end, ncap);
		let matched = false;
		if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) {
			if (b.ncap > 0) b.cap[0] = pos;
			if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) matched = true;
		} else {
			let width = -1;
			for (; pos <= end && width !== 0; pos += width) {
				if (re2.prefix.length > 0) {
					const advance = input.index(re2, pos);
					if (advance < 0) break;
					pos += advance;
				}
				if (b.ncap > 0) b.cap[0] = pos;
				if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) {
					matched = true;
					break;
				}
				const r = input.step(pos);
				width = r === MachineInputBase.EOF() ? 0 : r & 7;
			}
		}
		if (!matched) {
			bitStatePool.push(b);
			return null;
		}
		const result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));
		bitStatePool.push(b);
		return result;
	}
};
// src/OnePass.js
var QueueOnePass = class {
	constructor(size) {
		this.sparse = new Uint32Array(size);
		this.dense = new Uint32Array(size);
		this.size = 0;
		this.nextIndex = 0;
	}
	empty() {
		return this.nextIndex >= this.size;
	}
	next() {
		return this.dense[this.nextIndex++];
	}
	clear() {
		this.size = 0;
		this.nextIndex = 0;
	}
	contains(u) {
		return u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;
	}
	insert(u) {
		if (!this.contains(u)) this.insertNew(u);
	}
	insertNew(u) {
		if (u >= this.sparse.length) return;
		this.sparse[u] = this.size;
		this.dense[this.size] = u;
		this.size++;
	}
};
const mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {
	const leftLen = leftRunes.length;
	const rightLen = rightRunes.length;
	let lx = 0, rx = 0;
	const merged = [];
	const next = [];
	let ok = true;
	let ix = -1;
	const extend = (isLeft) => {
		const newArray = isLeft ? leftRunes : rightRunes;
		const low = isLeft ? lx : rx;
		const pc = isLeft ? leftPC : rightPC;
		if (ix > 0 && newArray[low] <= merged[ix]) return false;
		merged.push(newArray[low], newArray[low + 1]);
		if (isLeft) lx += 2;
		else rx += 2;
		ix += 2;
		next.push(pc);
		return true;
	};
	while (lx < leftLen || rx < rightLen) {
		if (rx >= rightLen) ok = extend(true);
		else if (lx >= leftLen) ok = extend(false);
		else if (rightRunes[rx] < leftRunes[lx]) ok = extend(false);
		else ok = extend(true);
		if (!ok) return null;
	}
	return {
		merged,
		next
	};
};
var OnePassProg = class {
	constructor(prog) {
		this.start = prog.start;
		this.numCap = prog.numCap;
		this.inst = new Array(prog.inst.length);
		for (let i = 0; i < prog.inst.length; i++) {
			const orig = prog.inst[i];
			const inst = new Inst(orig.op);
			inst.out = orig.out;
			inst.arg = orig.arg;
			inst.runes = orig.runes ? new Int32Array(orig.runes) : /* @__PURE__ */ new Int32Array(0);
			inst.next = null;
			this.inst[i] = inst;
		}
	}
};
const onePassCopy = (prog) => {
	const p = new OnePassProg(prog);
	for (let pc = 0; pc < p.inst.length; pc++) {
		const inst = p.inst[pc];
		if (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;
		let pAOther = "out";
		let pAAlt = "arg";
		let instAlt = p.inst[inst[pAAlt]];
		if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) {
			pAOther = "arg";
			pAAlt = "out";
			instAlt = p.inst[inst[pAAlt]];
			if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) continue;
		}
		const instOther = p.inst[inst[pAOther]];
		if (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;
		let pBAlt = "out";
		let pBOther = "arg";
		let patch = false;
		if (instAlt.out === pc) patch = true;
		else if (instAlt.arg === pc) {
			patch = true;
			pBAlt = "arg";
			pBOther = "out";
		}
		if (patch) instAlt[pBAlt] = inst[pAOther];
		if (inst[pAOther] === instAlt[pBAlt]) inst[pAAlt] = instAlt[pBOther];
	}
	return p;
};
const makeOnePass = (p) => {
	if (p.inst.length >= 1e3) return null;
	const instQueue = new QueueOnePass(p.inst.length);
	const visitQueue = new QueueOnePass(p.inst.length);
	const onePassRunes = new Array(p.inst.length);
	const m = new Array(p.inst.length).fill(false);
	const check = (pc) => {
		let ok = true;
		const inst = p.inst[pc];
		if (visitQueue.contains(pc)) return true;
		visitQueue.insert(pc);
		switch (inst.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH: {
				ok = check(inst.out) && check(inst.arg);
				let matchOut = m[inst.out];
				let matchArg = m[inst.arg];
				if (matchOut && matchArg) return false;
				if (matchArg) {
					const tempOut = inst.out;
					inst.out = inst.arg;
					inst.arg = tempOut;
					const tempMatch = matchOut;
					matchOut = matchArg;
					matchArg = tempMatch;
				}
				if (matchOut) {
					m[pc] = true;
					inst.op = Inst.ALT_MATCH;
				}
				const leftRunes = onePassRunes[inst.out] || [];
				const rightRunes = onePassRunes[inst.arg] || [];
				const mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);
				if (!mergeRes) return false;
				onePassRunes[pc] = new Int32Array(mergeRes.merged);
				inst.next = new Uint32Array(mergeRes.next);
				break;
			}
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
				ok = check(inst.out);
				m[pc] = m[inst.out];
				onePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : /* @__PURE__ */ new Int32Array(0);
				inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
				break;
			case Inst.MATCH:
			case Inst.FAIL:
				m[pc] = inst.op === Inst.MATCH;
				break;
			case Inst.RUNE: {
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				if (!inst.runes || inst.runes.length === 0) {
					onePassRunes[pc] = /* @__PURE__ */ new Int32Array(0);
					inst.next = new Uint32Array([inst.out]);
					break;
				}
				let runes = [];
				if (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					const r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);
				onePassRunes[pc] = new Int32Array(runes);
				inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
				inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE1: {
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				let runes = [];
				if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					const r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else runes.push(inst.runes[0], inst.runes[0]);
				onePassRunes[pc] = new Int32Array(runes);
				inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
				inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE_ANY:
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				onePassRunes[pc] = new Int32Array([0, Unicode.MAX_RUNE]);
				inst.next = new Uint32Array([inst.out]);
				break;
			case Inst.RUNE_ANY_NOT_NL:
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				onePassRunes[pc] = new Int32Array([
					0,
					9,
					11,
					Unicode.MAX_RUNE
				]);
				inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
		}
		return ok;
	};
	instQueue.clear();
	instQueue.insert(p.start);
	while (!instQueue.empty()) {
		visitQueue.clear();
		if (!check(instQueue.next())) return null;
	}
	for (let i = 0; i < p.inst.length; i++) if (onePassRunes[i]) p.inst[i].runes = onePassRunes[i];
	return p;
};
const cleanupOnePass = (p, original) => {
	for (let ix = 0; ix < original.inst.length; ix++) {
		const instOriginal = original.inst[ix];
		switch (instOriginal.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH:
			case Inst.RUNE: break;
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
			case Inst.MATCH:
			case Inst.FAIL:
				p.inst[ix].next = null;
				break;
			case Inst.RUNE1:
			case Inst.RUNE_ANY:
			case Inst.RUNE_ANY_NOT_NL:
				p.inst[ix].next = null;
				p.inst[ix].op = instOriginal.op;
				p.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : /* @__PURE__ */ new Int32Array(0);
		}
	}
};
var OnePass = class OnePass {
	static compile(prog) {
		if (prog.start === 0) return null;
		if (prog.numLb > 0) return null;
		const startInst = prog.inst[prog.start];
		if (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
		let hasAlt = false;
		for (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {
			hasAlt = true;
			break;
		}
		for (let i = 0; i < prog.inst.length; i++) {
			const inst = prog.inst[i];
			const opOut = prog.inst[inst.out].op;
			switch (inst.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					if (opOut === Inst.MATCH || prog.inst[inst.arg].op === Inst.MATCH) return null;
					break;
				case Inst.EMPTY_WIDTH:
					if (opOut === Inst.MATCH) {
						if ((inst.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;
						return null;
					}
					break;
				default: if (opOut === Inst.MATCH && hasAlt) return null;
			}
		}
		let p = onePassCopy(prog);
		p = makeOnePass(p);
		if (p !== null) cleanupOnePass(p, prog);
		return p;
	}
	static next(inst, r) {
		const nextIdx = inst.matchRunePos(r);
		if (nextIdx >= 0) return inst.next[nextIdx];
		if (inst.op === Inst.ALT_MATCH) return inst.out;
		return 0;
	}
	static execute(re2, input, pos, anchor, ncap) {
		const onepass = re2.onepass;
		if (!onepass) return null;
		const matchcap = new Int32Array(ncap).fill(-1);
		let matched = false;
		let r = input.step(pos);
		let rune = r >> 3;
		let width = r & 7;
		let r1 = MachineInputBase.EOF();
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r1 = input.step(pos + width);
			if (r1 !== MachineInputBase.EOF()) {
				rune1 = r1 >> 3;
				width1 = r1 & 7;
			}
		}
		let flag = pos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(pos);
		let pc = onepass.start;
		let inst;
		while (true) {
			inst = onepass.inst[pc];
			pc = inst.out;
			switch (inst.op) {
				case Inst.MATCH:
					if (anchor === RE2Flags.ANCHOR_BOTH && pos !== input.endPos()) return null;
					matched = true;
					if (matchcap.length > 0) {
						matchcap[0] = 0;
						matchcap[1] = pos;
					}
					return ncap === 0 ? [] : Utils.toArray(matchcap);
				case Inst.RUNE:
					if (!inst.matchRune(rune)) return null;
					break;
				case Inst.RUNE1:
					if (rune !== inst.runes[0]) return null;
					break;
				case Inst.RUNE_ANY: break;
				case Inst.RUNE_ANY_NOT_NL:
					if (rune === 10) return null;
					break;
				case Inst.ALT:
				case Inst.ALT_MATCH:
					pc = OnePass.next(inst, rune);
					continue;
				case Inst.FAIL: return null;
				case Inst.NOP: continue;
				case Inst.EMPTY_WIDTH:
					if ((inst.arg & ~flag) !== 0) return null;
					continue;
				case Inst.CAPTURE:
					if (inst.arg < matchcap.length) matchcap[inst.arg] = pos;
					continue;
				default: throw new RE2JSInternalException("bad inst");
			}
			if (width === 0) break;
			flag = Utils.emptyOpContext(rune, rune1);
			pos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r1 = input.step(pos + width);
				if (r1 !== MachineInputBase.EOF()) {
					rune1 = r1 >> 3;
					width1 = r1 & 7;
				} else {
					rune1 = -1;
					width1 = 0;
				}
			}
		}
		if (!matched) return null;
		return ncap === 0 ? [] : Utils.toArray(matchcap);
	}
};
// src/Regexp.js
/**
* Regular expression abstract syntax tree. Produced by parser, used by compiler. NB, this
* corresponds to {@code syntax.regexp} in the Go implementation; Go's {@code regexp} is called
* {@code RE2} in Java.
*/
var Regexp = class Regexp {
	static Op = createEnum([
		"NO_MATCH",
		"EMPTY_MATCH",
		"LITERAL",
		"CHAR_CLASS",
		"ANY_CHAR_NOT_NL",
		"ANY_CHAR",
		"BEGIN_LINE",
		"END_LINE",
		"BEGIN_TEXT",
		"END_TEXT",
		"WORD_BOUNDARY",
		"NO_WORD_BOUNDARY",
		"CAPTURE",
		"STAR",
		"PLUS",
		"QUEST",
		"REPEAT",
		"CONCAT",
		"ALTERNATE",
		"PLB",
		"NLB",
		"LEFT_PAREN",
		"VERTICAL_BAR"
	]);
	static isPseudoOp(op) {
		return op >= Regexp.Op.LEFT_PAREN;
	}
	static emptySubs() {
		return [];
	}
	static quoteIfHyphen(rune) {
		if (rune === Codepoint.CODES["-"]) return "\\";
		return "";
	}
	static fromRegexp(re) {
		const regex = new Regexp(re.op);
		regex.flags = re.flags;
		regex.subs = re.subs;
		regex.runes = re.runes;
		regex.cap = re.cap;
		regex.min = re.min;
		regex.max = re.max;
		regex.name = re.name;
		regex.namedGroups = re.namedGroups;
		regex.lb = re.lb;
		return regex;
	}
	constructor(op) {
		this.op = op;
		this.flags = 0;
		this.subs = Regexp.emptySubs();
		this.runes = /* @__PURE__ */ new Int32Array(0);
		this.min = 0;
		this.max = 0;
		this.cap = 0;
		this.name = null;
		this.namedGroups = Object.create(null);
		this.lb = 0;
	}
	reinit() {
		this.flags = 0;
		this.subs = Regexp.emptySubs();
		this.runes = /* @__PURE__ */ new Int32Array(0);
		this.cap = 0;
		this.min = 0;
		this.max = 0;
		this.name = null;
		this.namedGroups = Object.create(null);
		this.lb = 0;
	}
	toString() {
		return this.appendTo();
	}
	appendTo() {
		let out = "";
		switch (this.op) {
			case Regexp.Op.NO_MATCH:
				out += "[^\\x00-\\x{10FFFF}]";
				break;
			case Regexp.Op.EMPTY_MATCH:
				out += "(?:)";
				break;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
			case Regexp.Op.REPEAT: {
				const sub = this.subs[0];
				if (sub.op > Regexp.Op.CAPTURE || sub.op === Regexp.Op.LITERAL && sub.runes.length > 1) out += `(?:${sub.appendTo()})`;
				else out += sub.appendTo();
				switch (this.op) {
					case Regexp.Op.STAR:
						out += "*";
						break;
					case Regexp.Op.PLUS:
						out += "+";
						break;
					case Regexp.Op.QUEST:
						out += "?";
						break;
					case Regexp.Op.REPEAT:
						out += `{${this.min}`;
						if (this.min !== this.max) {
							out += ",";
							if (this.max >= 0) out += this.max;
						}
						out += "}";
				}
				if ((this.flags & RE2Flags.NON_GREEDY) !== 0) out += "?";
				break;
			}
			case Regexp.Op.CONCAT:
				for (let sub of this.subs) if (sub.op === Regexp.Op.ALTERNATE) out += `(?:${sub.appendTo()})`;
				else out += sub.appendTo();
				break;
			case Regexp.Op.ALTERNATE: {
				let sep = "";
				for (let sub of this.subs) {
					out += sep;
					sep = "|";
					out += sub.appendTo();
				}
				break;
			}
			case Regexp.Op.LITERAL:
				if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += "(?i:";
				for (let rune of this.runes) out += Utils.escapeRune(rune);
				if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += ")";
				break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				out += "(?-s:.)";
				break;
			case Regexp.Op.ANY_CHAR:
				out += "(?s:.)";
				break;
			case Regexp.Op.PLB:
				out += `(?<=${this.subs[0].appendTo()})`;
				break;
			case Regexp.Op.NLB:
				out += `(?<!${this.subs[0].appendTo()})`;
				break;
			case Regexp.Op.CAPTURE:
				if (this.name === null || this.name.length === 0) out += "(";
				else out += `(?P<${this.name}>`;
				if (this.subs[0].op !== Regexp.Op.EMPTY_MATCH) out += this.subs[0].appendTo();
				out += ")";
				break;
			case Regexp.Op.BEGIN_TEXT:
				out += "\\A";
				break;
			case Regexp.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== 0) out += "(?-m:$)";
				else out += "\\z";
				break;
			case Regexp.Op.BEGIN_LINE:
				out += "^";
				break;
			case Regexp.Op.END_LINE:
				out += "$";
				break;
			case Regexp.Op.WORD_BOUNDARY:
				out += "\\b";
				break;
			case Regexp.Op.NO_WORD_BOUNDARY:
				out += "\\B";
				break;
			case Regexp.Op.CHAR_CLASS:
				if (this.runes.length % 2 !== 0) {
					out += "[invalid char class]";
					break;
				}
				out += "[";
				if (this.runes.length === 0) out += "^\\x00-\\x{10FFFF}";
				else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
					out += "^";
					for (let i = 1; i < this.runes.length - 1; i += 2) {
						const lo = this.runes[i] + 1;
						const hi = this.runes[i + 1] - 1;
						out += Regexp.quoteIfHyphen(lo);
						out += Utils.escapeRune(lo);
						if (lo !== hi) {
							out += "-";
							out += Regexp.quoteIfHyphen(hi);
							out += Utils.escapeRune(hi);
						}
					}
				} else for (let i = 0; i < this.runes.length; i += 2) {
					const lo = this.runes[i];
					const hi = this.runes[i + 1];
					out += Regexp.quoteIfHyphen(lo);
					out += Utils.escapeRune(lo);
					if (lo !== hi) {
						out += "-";
						out += Regexp.quoteIfHyphen(hi);
						out += Utils.escapeRune(hi);
					}
				}
				out += "]";
				break;
			default: out += this.op;
		}
		return out;
	}
	maxCap() {
		let m = 0;
		if (this.op === Regexp.Op.CAPTURE) m = this.cap;
		if (this.subs !== null) for (let sub of this.subs) {
			const n = sub.maxCap();
			if (m < n) m = n;
		}
		return m;
	}
	equals(that) {
		if (!(that !== null && that instanceof Regexp)) return false;
		if (this.op !== that.op) return false;
		switch (this.op) {
			case Regexp.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return false;
				break;
			case Regexp.Op.LITERAL:
			case Regexp.Op.CHAR_CLASS:
				if ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return false;
				if (this.runes === null && that.runes === null) break;
				if (this.runes === null || that.runes === null) return false;
				if (this.runes.length !== that.runes.length) return false;
				for (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return false;
				break;
			case Regexp.Op.ALTERNATE:
			case Regexp.Op.CONCAT:
				if (this.subs.length !== that.subs.length) return false;
				for (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return false;
				break;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.REPEAT:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.CAPTURE:
				if (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return false;
		}
		return true;
	}
};
// src/RegexpWalker.js
/**
* Walks a Regexp tree without recursion, visiting nodes in the same order a recursive walk
* would (RE2: re2/walker-inl.h, "Helper class for traversing Regexps without recursion").
*
* The handler sees a node without subexpressions once, through `leaf(re)`, which returns its
* result. Any other node is seen up to three times:
* - `enter(re)` before its children. It returns the state kept for `re` while its children are
*   visited; a state whose `result` is already set skips the children.
* - `child(re, state, result, i)` after child `i` produced `result`. Setting `state.result`
*   stops visiting the remaining children.
* - `leave(re, state)` after the last child; it returns the result for `re`.
*
* Counted repetitions expand into one nesting level per copy, so the simplified tree can be
* thousands of levels deep; recursion over it would overflow the JS stack, which has no fixed
* relation to the parser's nesting limit. This walk keeps its frames on the heap instead.
*/
var RegexpWalker = class {
	static walk(root, handler) {
		const stack = [];
		let re = root;
		let result;
		for (;;) {
			if (re.subs.length === 0) result = handler.leaf(re);
			else {
				const state = handler.enter(re);
				if (state.result === void 0) {
					stack.push({
						re,
						state,
						i: 0
					});
					re = re.subs[0];
					continue;
				}
				result = state.result;
			}
			for (;;) {
				if (stack.length === 0) return result;
				const frame = stack[stack.length - 1];
				handler.child(frame.re, frame.state, result, frame.i);
				frame.i++;
				if (frame.state.result === void 0 && frame.i < frame.re.subs.length) {
					re = frame.re.subs[frame.i];
					break;
				}
				stack.pop();
				result = frame.state.result !== void 0 ? frame.state.result : handler.leave(frame.re, frame.state);
			}
		}
	}
};
// src/Prefilter.js
var AhoCorasick = class {
	constructor(words, alphabetSize) {
		const edges = /* @__PURE__ */ new Map();
		const parent = [0];
		const unit = [0];
		const depth = [0];
		const terminal = [0];
		for (const word of words) {
			let node = 0;
			for (let i = 0; i < word.length; i++) {
				const key = node * alphabetSize + word[i];
				let child = edges.get(key);
				if (child === void 0) {
					child = parent.length;
					edges.set(key, child);
					parent.push(node);
					unit.push(word[i]);
					depth.push(depth[node] + 1);
					terminal.push(0);
				}
				node = child;
			}
			terminal[node] = 1;
		}
		const numNodes = parent.length;
		const children = new Int32Array(numNodes - 1);
		for (let c = 1; c < numNodes; c++) children[c - 1] = c;
		children.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);
		const childStart = new Int32Array(numNodes + 1);
		for (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;
		for (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];
		const childUnit = new Int32Array(numNodes - 1);
		for (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];
		this.childStart = childStart;
		this.childUnit = childUnit;
		this.childNode = children;
		const byDepth = new Int32Array(numNodes);
		for (let n = 0; n < numNodes; n++) byDepth[n] = n;
		byDepth.sort((a, b) => depth[a] - depth[b]);
		const fail = new Int32Array(numNodes);
		const match = Uint8Array.from(terminal);
		for (let k = 1; k < numNodes; k++) {
			const c = byDepth[k];
			const p = parent[c];
			if (p !== 0) {
				let f = fail[p];
				let next = this.next(f, unit[c]);
				while (next < 0 && f !== 0) {
					f = fail[f];
					next = this.next(f, unit[c]);
				}
				fail[c] = next >= 0 ? next : 0;
			}
			match[c] |= match[fail[c]];
		}
		this.fail = fail;
		this.match = match;
	}
	next(node, u) {
		let lo = this.childStart[node];
		let hi = this.childStart[node + 1];
		const units = this.childUnit;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			const m = units[mid];
			if (m === u) return this.childNode[mid];
			if (m < u) lo = mid + 1;
			else hi = mid;
		}
		return -1;
	}
	advance(node, u) {
		for (;;) {
			const next = this.next(node, u);
			if (next >= 0) return next;
			if (node === 0) return 0;
			node = this.fail[node];
		}
	}
	searchUTF16(charSeq, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) {
			node = this.advance(node, charSeq.charCodeAt(i));
			if (this.match[node] === 1) return true;
		}
		return false;
	}
	searchUTF8(bytes, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) {
			node = this.advance(node, bytes[i]);
			if (this.match[node] === 1) return true;
		}
		return false;
	}
};
var Prefilter = class Prefilter {
	static Type = {
		NONE: 0,
		EXACT: 1,
		AND: 2,
		OR: 3
	};
	static MAX_SCANS = 32;
	static MAX_AC_UNITS = 1 << 18;
	constructor(type) {
		this.type = type;
		this.subs = [];
		this.str = "";
		this.bytes = null;
		this.cost = type === Prefilter.Type.EXACT ? 1 : 0;
		this.allExact = false;
		this.ac16 = null;
		this.ac8 = null;
	}
	automaton16() {
		if (this.ac16 === null) {
			const words = this.subs.map((s) => {
				const arr = new Array(s.str.length);
				for (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);
				return arr;
			});
			this.ac16 = new AhoCorasick(words, 65536);
		}
		return this.ac16;
	}
	automaton8() {
		if (this.ac8 === null) this.ac8 = new AhoCorasick(this.subs.map((s) => s.bytes), 256);
		return this.ac8;
	}
	eval(input, pos) {
		switch (this.type) {
			case Prefilter.Type.NONE: return true;
			case Prefilter.Type.EXACT: return input.hasString(this, pos);
			case Prefilter.Type.AND:
				for (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input, pos)) return false;
				return true;
			case Prefilter.Type.OR:
				if (this.allExact) return input.hasAnyString(this, pos);
				for (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input, pos)) return true;
				return false;
			default: return true;
		}
	}
};
var PrefilterTree = class PrefilterTree {
	static build(re) {
		if (!re) return new Prefilter(Prefilter.Type.NONE);
		return RegexpWalker.walk(re, PrefilterTree.WALKER);
	}
	static WALKER = {
		leaf: (re) => PrefilterTree.leaf(re),
		enter: (re) => PrefilterTree.enter(re),
		child: (re, state, result) => PrefilterTree.child(re, state, result),
		leave: (re, state) => PrefilterTree.leave(re, state)
	};
	static leaf(re) {
		if (re.op !== Regexp.Op.LITERAL) return new Prefilter(Prefilter.Type.NONE);
		if (re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
		let str = "";
		for (let i = 0; i < re.runes.length; i++) {
			if (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);
			str += String.fromCodePoint(re.runes[i]);
		}
		const pf = new Prefilter(Prefilter.Type.EXACT);
		pf.str = str;
		pf.bytes = Utils.stringToUtf8ByteArray(pf.str);
		return pf;
	}
	static enter(re) {
		switch (re.op) {
			case Regexp.Op.CAPTURE:
			case Regexp.Op.PLUS: return { sub: null };
			case Regexp.Op.REPEAT:
				if (re.min >= 1) return { sub: null };
				return { result: new Prefilter(Prefilter.Type.NONE) };
			case Regexp.Op.CONCAT: return {
				pf: new Prefilter(Prefilter.Type.AND),
				subs: []
			};
			case Regexp.Op.ALTERNATE: return {
				pf: new Prefilter(Prefilter.Type.OR),
				subs: []
			};
			default: return { result: new Prefilter(Prefilter.Type.NONE) };
		}
	}
	static child(re, state, s) {
		if (state.subs === void 0) {
			state.sub = s;
			return;
		}
		if (state.pf.type === Prefilter.Type.AND) {
			if (s.type === Prefilter.Type.NONE) return;
			if (s.type === Prefilter.Type.AND) {
				for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
				return;
			}
			state.subs.push(s);
			return;
		}
		if (s.type === Prefilter.Type.NONE) {
			state.result = new Prefilter(Prefilter.Type.NONE);
			return;
		}
		if (s.type === Prefilter.Type.OR) {
			for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
			return;
		}
		state.subs.push(s);
	}
	static leave(re, state) {
		if (state.subs === void 0) return state.sub;
		const pf = state.pf;
		const seen = /* @__PURE__ */ new Set();
		const subs = [];
		for (const sub of state.subs) {
			if (sub.type === Prefilter.Type.EXACT) {
				if (seen.has(sub.str)) continue;
				seen.add(sub.str);
			}
			subs.push(sub);
		}
		if (pf.type === Prefilter.Type.AND) {
			const kept = [];
			let cost = 0;
			for (const sub of subs) {
				if (cost + sub.cost > Prefilter.MAX_SCANS) continue;
				kept.push(sub);
				cost += sub.cost;
			}
			if (kept.length === 0) return new Prefilter(Prefilter.Type.NONE);
			if (kept.length === 1) return kept[0];
			pf.subs = kept;
			pf.cost = cost;
			return pf;
		}
		if (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);
		if (subs.length === 1) return subs[0];
		pf.subs = subs;
		let allExact = true;
		let cost = 0;
		let units = 0;
		for (const sub of subs) {
			if (sub.type !== Prefilter.Type.EXACT) allExact = false;
			else units += sub.bytes.length;
			cost += sub.cost;
		}
		if (allExact) {
			if (units > Prefilter.MAX_AC_UNITS) return new Prefilter(Prefilter.Type.NONE);
			pf.allExact = true;
			pf.cost = 1;
			return pf;
		}
		if (cost > Prefilter.MAX_SCANS) return new Prefilter(Prefilter.Type.NONE);
		pf.cost = cost;
		return pf;
	}
};
// src/Prog.js
/**
* A list of instruction pointers waiting to be patched.
* Tracks both `head` and `tail` to allow O(1) appending during compilation.
* * Values are encoded integers, not standard memory pointers:
* - Program instruction index: `l >> 1`
* - Patch `.out` field if: `(l & 1) === 0`
* - Patch `.arg` field if: `(l & 1) === 1`
* - `0` denotes an empty list.
* * @see https://swtch.com/~rsc/regexp/regexp1.html
*/
var PatchList = class {
	/**
	* @param {number} head - Encoded pointer to the start of the patch list.
	* @param {number} tail - Encoded pointer to the end of the patch list.
	*/
	constructor(head = 0, tail = 0) {
		this.head = head;
		this.tail = tail;
	}
};
/**
* A Prog is a compiled regular expression program.
*/
var Prog = class {
	constructor() {
		this.inst = [];
		this.start = 0;
		this.numCap = 2;
		this.lbStarts = [];
		this.numLb = 0;
		this.lbInst = null;
	}
	getInst(pc) {
		return this.inst[pc];
	}
	numInst() {
		return this.inst.length;
	}
	addInst(op) {
		this.inst.push(new Inst(op));
	}
	markLookbehindInsts() {
		const lbInst = new Uint8Array(this.inst.length);
		const pending = this.lbStarts.slice();
		while (pending.length > 0) {
			const pc = pending.pop();
			if (pc === 0 || lbInst[pc] === 1) continue;
			lbInst[pc] = 1;
			const i = this.inst[pc];
			switch (i.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					pending.push(i.out, i.arg);
					break;
				case Inst.MATCH:
				case Inst.FAIL: break;
				default: pending.push(i.out);
			}
		}
		this.lbInst = lbInst;
	}
	skipNop(pc) {
		let i = this.inst[pc];
		while (i.op === Inst.NOP || i.op === Inst.CAPTURE) {
			i = this.inst[pc];
			pc = i.out;
		}
		return i;
	}
	/** @returns {[boolean, string]} */
	prefix() {
		let prefix = "";
		let i = this.skipNop(this.start);
		if (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [i.op === Inst.MATCH, prefix];
		while (Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0])) {
			prefix += String.fromCodePoint(i.runes[0]);
			i = this.skipNop(i.out);
		}
		return [i.op === Inst.MATCH, prefix];
	}
	startCond() {
		let flag = 0;
		let pc = this.start;
		loop: for (;;) {
			const i = this.inst[pc];
			switch (i.op) {
				case Inst.EMPTY_WIDTH:
					flag |= i.arg;
					break;
				case Inst.FAIL: return -1;
				case Inst.CAPTURE:
				case Inst.NOP: break;
				default: break loop;
			}
			pc = i.out;
		}
		return flag;
	}
	patch(l, val) {
		let head = l.head;
		while (head !== 0) {
			const i = this.inst[head >> 1];
			if ((head & 1) === 0) {
				head = i.out;
				i.out = val;
			} else {
				head = i.arg;
				i.arg = val;
			}
		}
	}
	append(l1, l2) {
		if (l1.head === 0) return l2;
		if (l2.head === 0) return l1;
		const i = this.inst[l1.tail >> 1];
		if ((l1.tail & 1) === 0) i.out = l2.head;
		else i.arg = l2.head;
		return new PatchList(l1.head, l2.tail);
	}
	/**
	*
	* @returns {string}
	*/
	toString() {
		let out = "";
		for (let pc = 0; pc < this.inst.length; pc++) {
			const len = out.length;
			out += pc;
			if (pc === this.start) out += "*";
			out += "        ".substring(out.length - len);
			out += this.inst[pc];
			out += "\n";
		}
		return out;
	}
};
// src/Compiler.js
const ANY_RUNE_NOT_NL = new Int32Array([
	0,
	Codepoint.CODES["\n"] - 1,
	Codepoint.CODES["\n"] + 1,
	Unicode.MAX_RUNE
]);
const ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);
/**
* A fragment of a compiled regular expression program.
*
* @see http://swtch.com/~rsc/regexp/regexp1.html
* @class
*/
var Frag = class {
	constructor(i = 0, out = new PatchList(), nullable = false) {
		this.i = i;
		this.out = out;
		this.nullable = nullable;
	}
};
/**
* Compiler from {@code Regexp} (RE2 abstract syntax) to {@code RE2} (compiled regular expression).
*
* The only entry point is {@link #compileRegexp}.
*/
var Compiler = class Compiler {
	static compileRegexp(re) {
		const c = new Compiler();
		const f = c.compile(re);
		c.prog.patch(f.out, c.newInst(Inst.MATCH).i);
		c.prog.start = f.i;
		c.prog.markLookbehindInsts();
		return c.prog;
	}
	static compileSet(regexps) {
		const c = new Compiler();
		if (regexps.length === 0) {
			c.prog.start = c.newInst(Inst.FAIL).i;
			c.prog.markLookbehindInsts();
			return c.prog;
		}
		let starts = [];
		for (let i = 0; i < regexps.length; i++) {
			c.lbOffset = c.prog.numLb;
			const f = c.compile(regexps[i]);
			const m = c.newInst(Inst.MATCH);
			c.prog.getInst(m.i).arg = i;
			c.prog.patch(f.out, m.i);
			starts.push(f.i);
		}
		let start = starts[0];
		for (let i = 1; i < starts.length; i++) {
			const f = c.newInst(Inst.ALT);
			const inst = c.prog.getInst(f.i);
			inst.out = start;
			inst.arg = starts[i];
			start = f.i;
		}
		c.prog.start = start;
		c.prog.markLookbehindInsts();
		return c.prog;
	}
	constructor() {
		this.prog = new Prog();
		this.newInst(Inst.FAIL);
		this.lbOffset = 0;
		this.runeCache = /* @__PURE__ */ new Map();
		this.walker = {
			leaf: (re) => this.leaf(re),
			enter: (re) => this.enter(re),
			child: (re, state, result) => this.child(re, state, result),
			leave: (re, state) => this.leave(re, state)
		};
	}
	newInst(op) {
		this.prog.addInst(op);
		return new Frag(this.prog.numInst() - 1, new PatchList(), true);
	}
	nop() {
		const f = this.newInst(Inst.NOP);
		f.out = new PatchList(f.i << 1, f.i << 1);
		return f;
	}
	fail() {
		return new Frag();
	}
	cap(arg) {
		const f = this.newInst(Inst.CAPTURE);
		f.out = new PatchList(f.i << 1, f.i << 1);
		this.prog.getInst(f.i).arg = arg;
		if (this.prog.numCap < arg + 1) this.prog.numCap = arg + 1;
		return f;
	}
	cat(f1, f2) {
		if (f1.i === 0 || f2.i === 0) {
			this.prog.patch(f1.out, 0);
			this.prog.patch(f2.out, 0);
			return this.fail();
		}
		this.prog.patch(f1.out, f2.i);
		return new Frag(f1.i, f2.out, f1.nullable && f2.nullable);
	}
	alt(f1, f2) {
		if (f1.i === 0) return f2;
		if (f2.i === 0) return f1;
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		i.out = f1.i;
		i.arg = f2.i;
		f.out = this.prog.append(f1.out, f2.out);
		f.nullable = f1.nullable || f2.nullable;
		return f;
	}
	loop(f1, nongreedy) {
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		if (nongreedy) {
			i.arg = f1.i;
			f.out = new PatchList(f.i << 1, f.i << 1);
		} else {
			i.out = f1.i;
			f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
		}
		this.prog.patch(f1.out, f.i);
		return f;
	}
	quest(f1, nongreedy) {
		if (f1.i === 0) return this.nop();
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		if (nongreedy) {
			i.arg = f1.i;
			f.out = new PatchList(f.i << 1, f.i << 1);
		} else {
			i.out = f1.i;
			f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
		}
		f.out = this.prog.append(f.out, f1.out);
		return f;
	}
	star(f1, nongreedy) {
		if (f1.i === 0) return this.nop();
		if (f1.nullable) return this.quest(this.plus(f1, nongreedy), nongreedy);
		return this.loop(f1, nongreedy);
	}
	plus(f1, nongreedy) {
		if (f1.i === 0) return this.fail();
		return new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);
	}
	empty(op) {
		const f = this.newInst(Inst.EMPTY_WIDTH);
		this.prog.getInst(f.i).arg = op;
		f.out = new PatchList(f.i << 1, f.i << 1);
		return f;
	}
	rune(runes, flags) {
		const f = this.newInst(Inst.RUNE);
		f.nullable = false;
		const i = this.prog.getInst(f.i);
		i.runes = runes;
		flags &= RE2Flags.FOLD_CASE;
		if (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;
		i.arg = flags;
		f.out = new PatchList(f.i << 1, f.i << 1);
		if ((flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1]) i.op = Inst.RUNE1;
		else if (runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY;
		else if (runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES["\n"] - 1 && runes[2] === Codepoint.CODES["\n"] + 1 && runes[3] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY_NOT_NL;
		return f;
	}
	lookBehind(a, parsedLb) {
		const lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset);
		const id = this.newInst(Inst.LB_WRITE);
		this.prog.getInst(id.i).arg = lb;
		const any = this.rune(ANY_RUNE, 0);
		const dotStar = this.star(any, true);
		const lbAutomaton = this.cat(dotStar, a);
		this.prog.patch(lbAutomaton.out, id.i);
		const checkId = this.newInst(Inst.LB_CHECK);
		this.prog.getInst(checkId.i).arg = lb;
		this.prog.lbStarts.push(lbAutomaton.i);
		if (Math.abs(lb) > this.prog.numLb) this.prog.numLb = Math.abs(lb);
		checkId.out = new PatchList(checkId.i << 1, checkId.i << 1);
		return checkId;
	}
	compile(re) {
		return RegexpWalker.walk(re, this.walker);
	}
	leaf(re) {
		switch (re.op) {
			case Regexp.Op.NO_MATCH: return this.fail();
			case Regexp.Op.EMPTY_MATCH: return this.nop();
			case Regexp.Op.LITERAL: {
				if (re.runes.length === 0) return this.nop();
				let f = null;
				for (let r of re.runes) {
					let singleRune = this.runeCache.get(r);
					if (singleRune === void 0) {
						singleRune = new Int32Array([r]);
						this.runeCache.set(r, singleRune);
					}
					const f1 = this.rune(singleRune, re.flags);
					f = f === null ? f1 : this.cat(f, f1);
				}
				return f;
			}
			case Regexp.Op.CHAR_CLASS: return this.rune(re.runes, re.flags);
			case Regexp.Op.ANY_CHAR_NOT_NL: return this.rune(ANY_RUNE_NOT_NL, 0);
			case Regexp.Op.ANY_CHAR: return this.rune(ANY_RUNE, 0);
			case Regexp.Op.BEGIN_LINE: return this.empty(Utils.EMPTY_BEGIN_LINE);
			case Regexp.Op.END_LINE: return this.empty(Utils.EMPTY_END_LINE);
			case Regexp.Op.BEGIN_TEXT: return this.empty(Utils.EMPTY_BEGIN_TEXT);
			case Regexp.Op.END_TEXT: return this.empty(Utils.EMPTY_END_TEXT);
			case Regexp.Op.WORD_BOUNDARY: return this.empty(Utils.EMPTY_WORD_BOUNDARY);
			case Regexp.Op.NO_WORD_BOUNDARY: return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return this.nop();
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	enter(re) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CAPTURE: return {
				bra: this.cap(re.cap << 1),
				sub: null
			};
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return { f: null };
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	child(re, state, f1) {
		if (re.op === Regexp.Op.CONCAT) state.f = state.f === null ? f1 : this.cat(state.f, f1);
		else if (re.op === Regexp.Op.ALTERNATE) state.f = state.f === null ? f1 : this.alt(state.f, f1);
		else state.sub = f1;
	}
	leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: return this.lookBehind(state.sub, re.lb);
			case Regexp.Op.CAPTURE: {
				const ket = this.cap(re.cap << 1 | 1);
				return this.cat(this.cat(state.bra, state.sub), ket);
			}
			case Regexp.Op.STAR: return this.star(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.PLUS: return this.plus(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.QUEST: return this.quest(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return state.f;
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
};
// src/Simplify.js
var Simplify = class Simplify {
	static simplify(re) {
		if (re === null) return null;
		return RegexpWalker.walk(re, Simplify.WALKER);
	}
	static WALKER = {
		leaf: (re) => Simplify.leaf(re),
		enter: (re) => Simplify.enter(re),
		child: (re, state, result, i) => Simplify.child(re, state, result, i),
		leave: (re, state) => Simplify.leave(re, state)
	};
	static leaf(re) {
		if (re.op === Regexp.Op.CHAR_CLASS) {
			if (re.runes === null) return re;
			if (re.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);
			if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);
			if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);
		}
		return re;
	}
	static enter(re) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return {
				subs: [],
				changed: false
			};
			case Regexp.Op.REPEAT:
				if (re.min === 0 && re.max === 0) return { result: new Regexp(Regexp.Op.EMPTY_MATCH) };
				return { sub: null };
			default: return { result: re };
		}
	}
	static child(re, state, nsub, i) {
		if (state.subs === void 0) {
			state.sub = nsub;
			return;
		}
		if (nsub !== re.subs[i]) state.changed = true;
		if (re.op === Regexp.Op.CONCAT) {
			if (nsub.op === Regexp.Op.NO_MATCH) {
				state.result = new Regexp(Regexp.Op.NO_MATCH);
				return;
			}
			if (nsub.op === Regexp.Op.EMPTY_MATCH) {
				state.changed = true;
				return;
			}
			if (nsub.op === Regexp.Op.CONCAT) {
				state.changed = true;
				for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
				return;
			}
		} else {
			if (nsub.op === Regexp.Op.NO_MATCH) {
				state.changed = true;
				return;
			}
			if (nsub.op === Regexp.Op.ALTERNATE) {
				state.changed = true;
				for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
				return;
			}
		}
		state.subs.push(nsub);
	}
	static leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE: {
				const sub = state.sub;
				if (sub !== re.subs[0]) {
					const nre = Regexp.fromRegexp(re);
					nre.runes = /* @__PURE__ */ new Int32Array(0);
					nre.subs = [sub];
					return nre;
				}
				return re;
			}
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE:
				if (state.changed) {
					const newSubs = state.subs;
					if (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
					if (newSubs.length === 1) return newSubs[0];
					const nre = Regexp.fromRegexp(re);
					nre.runes = /* @__PURE__ */ new Int32Array(0);
					nre.subs = newSubs;
					return nre;
				}
				return re;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return Simplify.simplify1(re.op, re.flags, state.sub, re);
			case Regexp.Op.REPEAT: return Simplify.simplifyRepeat(re, state.sub);
			default: return re;
		}
	}
	static simplifyRepeat(re, sub) {
		if (re.max === -1) {
			if (re.min === 0) return Simplify.simplify1(Regexp.Op.STAR, re.flags, sub, null);
			if (re.min === 1) return Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null);
			const subs = [];
			for (let i = 0; i < re.min - 1; i++) subs.push(sub);
			subs.push(Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null));
			return Simplify.concat(subs);
		}
		if (re.min === 1 && re.max === 1) return sub;
		let prefixSubs = null;
		if (re.min > 0) {
			prefixSubs = [];
			for (let i = 0; i < re.min; i++) prefixSubs.push(sub);
		}
		if (re.max > re.min) {
			let suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, sub, null);
			for (let i = re.min + 1; i < re.max; i++) suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, Simplify.concat([sub, suffix]), null);
			if (prefixSubs === null) return suffix;
			prefixSubs.push(suffix);
		}
		if (prefixSubs !== null) return Simplify.concat(prefixSubs);
		return new Regexp(Regexp.Op.NO_MATCH);
	}
	static concat(subs) {
		const newSubs = [];
		for (let i = 0; i < subs.length; i++) {
			const sub = subs[i];
			if (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
			if (sub.op === Regexp.Op.EMPTY_MATCH) continue;
			if (sub.op === Regexp.Op.CONCAT) {
				for (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);
				continue;
			}
			newSubs.push(sub);
		}
		if (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
		if (newSubs.length === 1) return newSubs[0];
		const nre = new Regexp(Regexp.Op.CONCAT);
		nre.subs = newSubs;
		return nre;
	}
	static simplify1(op, flags, sub, re) {
		if (sub.op === Regexp.Op.EMPTY_MATCH) return sub;
		if (sub.op === Regexp.Op.NO_MATCH) {
			if (op === Regexp.Op.PLUS) return sub;
			return new Regexp(Regexp.Op.EMPTY_MATCH);
		}
		if (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;
		if (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;
		const nre = new Regexp(op);
		nre.flags = flags;
		nre.subs = [sub];
		return nre;
	}
};
// src/CharGroup.js
var CharGroup = class {
	constructor(sign, cls) {
		this.sign = sign;
		this.cls = cls;
	}
};
const code1 = [48, 57];
const code2 = [
	9,
	10,
	12,
	13,
	32,
	32
];
const code3 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
];
const PERL_GROUPS = /* @__PURE__ */ new Map([
	["\\d", new CharGroup(1, code1)],
	["\\D", new CharGroup(-1, code1)],
	["\\s", new CharGroup(1, code2)],
	["\\S", new CharGroup(-1, code2)],
	["\\w", new CharGroup(1, code3)],
	["\\W", new CharGroup(-1, code3)]
]);
const code4 = [
	48,
	57,
	65,
	90,
	97,
	122
];
const code5 = [
	65,
	90,
	97,
	122
];
const code6 = [0, 127];
const code7 = [
	9,
	9,
	32,
	32
];
const code8 = [
	0,
	31,
	127,
	127
];
const code9 = [48, 57];
const code10 = [33, 126];
const code11 = [97, 122];
const code12 = [32, 126];
const code13 = [
	33,
	47,
	58,
	64,
	91,
	96,
	123,
	126
];
const code14 = [
	9,
	13,
	32,
	32
];
const code15 = [65, 90];
const code16 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
];
const code17 = [
	48,
	57,
	65,
	70,
	97,
	102
];
const POSIX_GROUPS = /* @__PURE__ */ new Map([
	["[:alnum:]", new CharGroup(1, code4)],
	["[:^alnum:]", new CharGroup(-1, code4)],
	["[:alpha:]", new CharGroup(1, code5)],
	["[:^alpha:]", new CharGroup(-1, code5)],
	["[:ascii:]", new CharGroup(1, code6)],
	["[:^ascii:]", new CharGroup(-1, code6)],
	["[:blank:]", new CharGroup(1, code7)],
	["[:^blank:]", new CharGroup(-1, code7)],
	["[:cntrl:]", new CharGroup(1, code8)],
	["[:^cntrl:]", new CharGroup(-1, code8)],
	["[:digit:]", new CharGroup(1, code9)],
	["[:^digit:]", new CharGroup(-1, code9)],
	["[:graph:]", new CharGroup(1, code10)],
	["[:^graph:]", new CharGroup(-1, code10)],
	["[:lower:]", new CharGroup(1, code11)],
	["[:^lower:]", new CharGroup(-1, code11)],
	["[:print:]", new CharGroup(1, code12)],
	["[:^print:]", new CharGroup(-1, code12)],
	["[:punct:]", new CharGroup(1, code13)],
	["[:^punct:]", new CharGroup(-1, code13)],
	["[:space:]", new CharGroup(1, code14)],
	["[:^space:]", new CharGroup(-1, code14)],
	["[:upper:]", new CharGroup(1, code15)],
	["[:^upper:]", new CharGroup(-1, code15)],
	["[:word:]", new CharGroup(1, code16)],
	["[:^word:]", new CharGroup(-1, code16)],
	["[:xdigit:]", new CharGroup(1, code17)],
	["[:^xdigit:]", new CharGroup(-1, code17)]
]);
// src/CharClass.js
/**
* A "builder"-style helper class for manipulating character classes represented as an array of
* pairs of runes [lo, hi], each denoting an inclusive interval.
*
* All methods mutate the internal state and return {@code this}, allowing operations to be chained.
*/
var CharClass = class CharClass {
	static charClassToString(r, len) {
		let result = "[";
		for (let i = 0; i < len; i += 2) {
			if (i > 0) result += " ";
			const lo = r[i];
			const hi = r[i + 1];
			if (lo === hi) result += `0x${lo.toString(16)}`;
			else result += `0x${lo.toString(16)}-0x${hi.toString(16)}`;
		}
		result += "]";
		return result;
	}
	static sortRanges(array, len) {
		const n = len >> 1;
		const order = new Array(n);
		for (let i = 0; i < n; i++) order[i] = i;
		order.sort((a, b) => array[2 * a] - array[2 * b] || array[2 * b + 1] - array[2 * a + 1]);
		const sorted = array.slice(0, len);
		for (let i = 0; i < n; i++) {
			array[2 * i] = sorted[2 * order[i]];
			array[2 * i + 1] = sorted[2 * order[i] + 1];
		}
	}
	/**
	* @param {number[]|Int32Array} [r]
	*/
	constructor(r = Utils.emptyInts()) {
		/** @type {number[]|Int32Array} */
		this.r = r;
		this.len = r.length;
	}
	toArray() {
		if (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);
		return new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
	}
	toGrowableArray() {
		if (Array.isArray(this.r)) {
			this.r.length = this.len;
			return this.r;
		}
		return Array.from(this.r.subarray(0, this.len));
	}
	cleanClass() {
		if (this.len < 4) return this;
		CharClass.sortRanges(this.r, this.len);
		let w = 2;
		for (let i = 2; i < this.len; i += 2) {
			const lo = this.r[i];
			const hi = this.r[i + 1];
			if (lo <= this.r[w - 1] + 1) {
				if (hi > this.r[w - 1]) this.r[w - 1] = hi;
				continue;
			}
			this.r[w] = lo;
			this.r[w + 1] = hi;
			w += 2;
		}
		this.len = w;
		return this;
	}
	appendLiteral(x, flags) {
		return (flags & RE2Flags.FOLD_CASE) !== 0 ? this.appendFoldedRange(x, x) : this.appendRange(x, x);
	}
	appendRange(lo, hi) {
		if (this.len > 0) {
			for (let i = 2; i <= 4; i += 2) if (this.len >= i) {
				const rlo = this.r[this.len - i];
				const rhi = this.r[this.len - i + 1];
				if (lo <= rhi + 1 && rlo <= hi + 1) {
					if (lo < rlo) this.r[this.len - i] = lo;
					if (hi > rhi) this.r[this.len - i + 1] = hi;
					return this;
				}
			}
		}
		this.r[this.len++] = lo;
		this.r[this.len++] = hi;
		return this;
	}
	appendFoldedRange(lo, hi) {
		if (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD) return this.appendRange(lo, hi);
		if (hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);
		if (lo < Unicode.MIN_FOLD) {
			this.appendRange(lo, Unicode.MIN_FOLD - 1);
			lo = Unicode.MIN_FOLD;
		}
		if (hi > Unicode.MAX_FOLD) {
			this.appendRange(Unicode.MAX_FOLD + 1, hi);
			hi = Unicode.MAX_FOLD;
		}
		for (let c = lo; c <= hi; c++) {
			this.appendRange(c, c);
			for (let f = Unicode.simpleFold(c); f !== c; f = Unicode.simpleFold(f)) this.appendRange(f, f);
		}
		return this;
	}
	appendClass(x) {
		for (let i = 0; i < x.length; i += 2) this.appendRange(x[i], x[i + 1]);
		return this;
	}
	appendFoldedClass(x) {
		for (let i = 0; i < x.length; i += 2) this.appendFoldedRange(x[i], x[i + 1]);
		return this;
	}
	appendNegatedClass(x) {
		let nextLo = 0;
		for (let i = 0; i < x.length; i += 2) {
			const lo = x[i];
			const hi = x[i + 1];
			if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
			nextLo = hi + 1;
		}
		if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
		return this;
	}
	appendTable(table) {
		for (let i = 0; i < table.length; ++i) {
			const lo = table.getLo(i);
			const hi = table.getHi(i);
			const stride = table.getStride(i);
			if (stride === 1) {
				this.appendRange(lo, hi);
				continue;
			}
			for (let c = lo; c <= hi; c += stride) this.appendRange(c, c);
		}
		return this;
	}
	appendNegatedTable(table) {
		let nextLo = 0;
		for (let i = 0; i < table.length; ++i) {
			const lo = table.getLo(i);
			const hi = table.getHi(i);
			const stride = table.getStride(i);
			if (stride === 1) {
				if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
				nextLo = hi + 1;
				continue;
			}
			for (let c = lo; c <= hi; c += stride) {
				if (nextLo <= c - 1) this.appendRange(nextLo, c - 1);
				nextLo = c + 1;
			}
		}
		if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
		return this;
	}
	appendTableWithSign(table, sign) {
		return sign < 0 ? this.appendNegatedTable(table) : this.appendTable(table);
	}
	negateClass() {
		let nextLo = 0;
		let w = 0;
		for (let i = 0; i < this.len; i += 2) {
			const lo = this.r[i];
			const hi = this.r[i + 1];
			if (nextLo <= lo - 1) {
				this.r[w] = nextLo;
				this.r[w + 1] = lo - 1;
				w += 2;
			}
			nextLo = hi + 1;
		}
		this.len = w;
		if (nextLo <= Unicode.MAX_RUNE) {
			this.r[this.len++] = nextLo;
			this.r[this.len++] = Unicode.MAX_RUNE;
		}
		return this;
	}
	appendClassWithSign(x, sign) {
		return sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);
	}
	appendGroup(g, foldCase) {
		let cls = g.cls;
		if (foldCase) cls = new CharClass().appendFoldedClass(cls).cleanClass().toArray();
		return this.appendClassWithSign(cls, g.sign);
	}
	toString() {
		return CharClass.charClassToString(this.r, this.len);
	}
};
// src/Parser.js
var StringIterator = class {
	constructor(str) {
		this.str = str;
		this.position = 0;
	}
	pos() {
		return this.position;
	}
	rewindTo(pos) {
		this.position = pos;
	}
	more() {
		return this.position < this.str.length;
	}
	peek() {
		return this.str.codePointAt(this.position);
	}
	skip(n) {
		this.position += n;
	}
	skipString(s) {
		this.position += s.length;
	}
	pop() {
		const r = this.str.codePointAt(this.position);
		this.position += Utils.charCount(r);
		return r;
	}
	lookingAt(s) {
		return this.str.startsWith(s, this.position);
	}
	rest() {
		return this.str.substring(this.position);
	}
	from(beforePos) {
		return this.str.substring(beforePos, this.position);
	}
	toString() {
		return this.rest();
	}
};
/**
* A parser of regular expression patterns.
*
* The only public entry point is {@link #parse(String pattern, int flags)}.
*/
var Parser = class Parser {
	static ERR_INTERNAL_ERROR = "regexp/syntax: internal error";
	static ERR_INVALID_CHAR_RANGE = "invalid character class range";
	static ERR_INVALID_ESCAPE = "invalid escape sequence";
	static ERR_INVALID_NAMED_CAPTURE = "invalid named capture";
	static ERR_INVALID_PERL_OP = "invalid or unsupported Perl syntax";
	static ERR_INVALID_REPEAT_OP = "invalid nested repetition operator";
	static ERR_INVALID_REPEAT_SIZE = "invalid repeat count";
	static ERR_MISSING_BRACKET = "missing closing ]";
	static ERR_MISSING_PAREN = "missing closing )";
	static ERR_MISSING_REPEAT_ARGUMENT = "missing argument to repetition operator";
	static ERR_TRAILING_BACKSLASH = "trailing backslash at end of expression";
	static ERR_DUPLICATE_NAMED_CAPTURE = "duplicate capture group name";
	static ERR_UNEXPECTED_PAREN = "unexpected )";
	static ERR_NESTING_DEPTH = "expression nests too deeply";
	static ERR_LARGE = "expression too large";
	static ERR_INVALID_CAPTURE_IN_LOOKBEHIND = "invalid capture in lookbehind";
	static MAX_HEIGHT = 1e3;
	static MAX_SIZE = 1398101;
	static MAX_RUNES = 33554432;
	static ANY_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		Unicode.MAX_RUNE,
		1
	]));
	static ASCII_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1
	]));
	static ASCII_FOLD_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1,
		383,
		383,
		1,
		8490,
		8490,
		1
	]));
	static unicodeTable(name) {
		if (name === "Any") return {
			tab: Parser.ANY_TABLE,
			fold: Parser.ANY_TABLE,
			sign: 1
		};
		if (name === "Ascii") return {
			tab: Parser.ASCII_TABLE,
			fold: Parser.ASCII_FOLD_TABLE,
			sign: 1
		};
		if (name === "Assigned") return {
			tab: UnicodeTables.CATEGORIES.get("Cn"),
			fold: UnicodeTables.CATEGORIES.get("Cn"),
			sign: -1
		};
		if (name === "Lc") return {
			tab: UnicodeTables.CATEGORIES.get("LC"),
			fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
			sign: 1
		};
		if (UnicodeTables.CATEGORIES.has(name)) return {
			tab: UnicodeTables.CATEGORIES.get(name),
			fold: UnicodeTables.FOLD_CATEGORIES.get(name),
			sign: 1
		};
		if (UnicodeTables.SCRIPTS.has(name)) return {
			tab: UnicodeTables.SCRIPTS.get(name),
			fold: UnicodeTables.FOLD_SCRIPT.get(name),
			sign: 1
		};
		return null;
	}
	static minFoldRune(r) {
		if (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;
		let min = r;
		const r0 = r;
		for (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) if (min > r) min = r;
		return min;
	}
	static leadingRegexp(re) {
		if (re.op === Regexp.Op.EMPTY_MATCH) return null;
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			const sub = re.subs[0];
			if (sub.op === Regexp.Op.EMPTY_MATCH) return null;
			return sub;
		}
		return re;
	}
	static literalRegexp(s, flags) {
		const re = new Regexp(Regexp.Op.LITERAL);
		re.flags = flags;
		re.runes = Utils.stringToRunes(s);
		return re;
	}
	/**
	* Parse regular expression pattern {@code pattern} with mode flags {@code flags}.
	* @param {string} pattern
	* @param {number} flags
	*/
	static parse(pattern, flags) {
		return new Parser(pattern, flags).parseInternal();
	}
	static parseRepeat(t) {
		const start = t.pos();
		if (!t.more() || !t.lookingAt("{")) return -1;
		t.skip(1);
		const min = Parser.parseInt(t);
		if (min === -1) return -1;
		if (!t.more()) return -1;
		let max;
		if (!t.lookingAt(",")) max = min;
		else {
			t.skip(1);
			if (!t.more()) return -1;
			if (t.lookingAt("}")) max = -1;
			else if ((max = Parser.parseInt(t)) === -1) return -1;
		}
		if (!t.more() || !t.lookingAt("}")) return -1;
		t.skip(1);
		if (min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(start));
		return min << 16 | max & Unicode.MAX_BMP;
	}
	static isValidCaptureName(name) {
		if (name.length === 0) return false;
		for (let i = 0; i < name.length; i++) {
			const c = name.codePointAt(i);
			if (c !== Codepoint.CODES["_"] && !Utils.isalnum(c)) return false;
		}
		return true;
	}
	static parseInt(t) {
		const start = t.pos();
		while (t.more() && t.peek() >= Codepoint.CODES["0"] && t.peek() <= Codepoint.CODES["9"]) t.skip(1);
		const n = t.from(start);
		if (n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES["0"]) return -1;
		if (n.length > 8) return -2;
		return parseInt(n, 10);
	}
	static isCharClass(re) {
		return re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;
	}
	static matchRune(re, r) {
		switch (re.op) {
			case Regexp.Op.LITERAL: return re.runes.length === 1 && re.runes[0] === r;
			case Regexp.Op.CHAR_CLASS:
				for (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return true;
				return false;
			case Regexp.Op.ANY_CHAR_NOT_NL: return r !== Codepoint.CODES["\n"];
			case Regexp.Op.ANY_CHAR: return true;
		}
		return false;
	}
	static mergeCharClass(dst, src) {
		switch (dst.op) {
			case Regexp.Op.ANY_CHAR: break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				if (Parser.matchRune(src, Codepoint.CODES["\n"])) dst.op = Regexp.Op.ANY_CHAR;
				break;
			case Regexp.Op.CHAR_CLASS: {
				const cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));
				if (src.op === Regexp.Op.LITERAL) cc.appendLiteral(src.runes[0], src.flags);
				else cc.appendClass(src.runes);
				dst.runes = cc.toGrowableArray();
				break;
			}
			case Regexp.Op.LITERAL:
				if (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;
				dst.op = Regexp.Op.CHAR_CLASS;
				dst.runes = new CharClass().appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();
		}
	}
	static parseEscape(t) {
		const startPos = t.pos();
		t.skip(1);
		if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_TRAILING_BACKSLASH);
		let c = t.pop();
		bigswitch: switch (c) {
			case Codepoint.CODES["1"]:
			case Codepoint.CODES["2"]:
			case Codepoint.CODES["3"]:
			case Codepoint.CODES["4"]:
			case Codepoint.CODES["5"]:
			case Codepoint.CODES["6"]:
			case Codepoint.CODES["7"]: if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
			case Codepoint.CODES["0"]: {
				let r = c - Codepoint.CODES["0"];
				for (let i = 1; i < 3; i++) {
					if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
					r = r * 8 + t.peek() - Codepoint.CODES["0"];
					t.skip(1);
				}
				return r;
			}
			case Codepoint.CODES["x"]: {
				if (!t.more()) break;
				c = t.pop();
				if (c === Codepoint.CODES["{"]) {
					let nhex = 0;
					let r = 0;
					while (true) {
						if (!t.more()) break bigswitch;
						c = t.pop();
						if (c === Codepoint.CODES["}"]) break;
						const v = Utils.unhex(c);
						if (v < 0) break bigswitch;
						r = r * 16 + v;
						if (r > Unicode.MAX_RUNE) break bigswitch;
						nhex++;
					}
					if (nhex === 0) break bigswitch;
					return r;
				}
				const x = Utils.unhex(c);
				if (!t.more()) break;
				c = t.pop();
				const y = Utils.unhex(c);
				if (x < 0 || y < 0) break;
				return x * 16 + y;
			}
			case Codepoint.CODES["a"]: return Codepoint.CODES["\x07"];
			case Codepoint.CODES["f"]: return Codepoint.CODES["\f"];
			case Codepoint.CODES["n"]: return Codepoint.CODES["\n"];
			case Codepoint.CODES["r"]: return Codepoint.CODES["\r"];
			case Codepoint.CODES["t"]: return Codepoint.CODES["	"];
			case Codepoint.CODES["v"]: return Codepoint.CODES["\v"];
			default: if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, t.from(startPos));
	}
	static parseClassChar(t, wholeClassPos) {
		if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_MISSING_BRACKET, t.from(wholeClassPos));
		if (t.lookingAt("\\")) return Parser.parseEscape(t);
		return t.pop();
	}
	static hasCapture(re) {
		if (re === null) return false;
		if (re.op === Regexp.Op.CAPTURE) return true;
		if (re.subs) {
			for (let sub of re.subs) if (Parser.hasCapture(sub)) return true;
		}
		return false;
	}
	constructor(wholeRegexp, flags = 0) {
		this.wholeRegexp = wholeRegexp;
		this.flags = flags;
		this.numCap = 0;
		this.namedGroups = Object.create(null);
		this.stack = [];
		this.free = null;
		this.numRegexp = 0;
		this.numRunes = 0;
		this.repeats = 0;
		this.height = null;
		this.size = null;
		this.nlb = 0;
	}
	newRegexp(op) {
		let re = this.free;
		if (re !== null && re.subs !== null && re.subs.length > 0) {
			this.free = re.subs[0];
			re.reinit();
			re.op = op;
		} else {
			re = new Regexp(op);
			this.numRegexp += 1;
		}
		return re;
	}
	reuse(re) {
		if (this.height !== null && this.height.has(re)) this.height.delete(re);
		if (re.subs !== null && re.subs.length > 0) re.subs[0] = this.free;
		this.free = re;
	}
	checkLimits(re) {
		if (this.numRunes > Parser.MAX_RUNES) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
		this.checkSize(re);
		this.checkHeight(re);
	}
	checkSize(re) {
		if (this.size === null) {
			if (this.repeats === 0) this.repeats = 1;
			if (re.op === Regexp.Op.REPEAT) {
				let n = re.max;
				if (n === -1) n = re.min;
				if (n <= 0) n = 1;
				if (n > Math.floor(Parser.MAX_SIZE / this.repeats)) this.repeats = Parser.MAX_SIZE;
				else this.repeats *= n;
			}
			if (this.numRegexp < Math.floor(Parser.MAX_SIZE / this.repeats)) return;
			this.size = /* @__PURE__ */ new Map();
			for (let reEx of this.stack) this.checkSize(reEx);
		}
		if (this.calcSize(re, true) > Parser.MAX_SIZE) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
	}
	calcSize(re, force = false) {
		if (!force && this.size !== null) {
			if (this.size.has(re)) return this.size.get(re);
		}
		let size = 0;
		switch (re.op) {
			case Regexp.Op.LITERAL:
				size = re.runes.length;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
				size = 2 + this.calcSize(re.subs[0]);
				break;
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				size = 1 + this.calcSize(re.subs[0]);
				break;
			case Regexp.Op.CONCAT:
				for (let sub of re.subs) size = size + this.calcSize(sub);
				break;
			case Regexp.Op.ALTERNATE:
				for (let sub of re.subs) size = size + this.calcSize(sub);
				if (re.subs.length > 1) size = size + re.subs.length - 1;
				break;
			case Regexp.Op.REPEAT: {
				let sub = this.calcSize(re.subs[0]);
				if (re.max === -1) {
					if (re.min === 0) size = 2 + sub;
					else size = 1 + re.min * sub;
					break;
				}
				size = re.max * sub + (re.max - re.min);
				break;
			}
		}
		size = Math.max(1, size);
		if (this.size === null) this.size = /* @__PURE__ */ new Map();
		this.size.set(re, size);
		return size;
	}
	checkHeight(re) {
		if (this.numRegexp < Parser.MAX_HEIGHT) return;
		if (this.height === null) {
			this.height = /* @__PURE__ */ new Map();
			for (let reEx of this.stack) this.checkHeight(reEx);
		}
		if (this.calcHeight(re, true) > Parser.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser.ERR_NESTING_DEPTH);
	}
	calcHeight(re, force = false) {
		if (!force && this.height !== null) {
			if (this.height.has(re)) return this.height.get(re);
		}
		let h = 1;
		for (let sub of re.subs) {
			const hsub = this.calcHeight(sub);
			if (h < 1 + hsub) h = 1 + hsub;
		}
		if (this.height === null) this.height = /* @__PURE__ */ new Map();
		this.height.set(re, h);
		return h;
	}
	pop() {
		return this.stack.pop();
	}
	popToPseudo() {
		const n = this.stack.length;
		let i = n;
		while (i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op)) i--;
		return this.stack.splice(i, n - i);
	}
	push(re) {
		this.numRunes += re.runes.length;
		if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {
			if (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL;
			re.runes = [re.runes[0]];
			re.flags = this.flags & ~RE2Flags.FOLD_CASE;
		} else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {
			if (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL;
			re.runes = [re.runes[0]];
			re.flags = this.flags | RE2Flags.FOLD_CASE;
		} else this.maybeConcat(-1, 0);
		this.stack.push(re);
		this.checkLimits(re);
		return re;
	}
	maybeConcat(r, flags) {
		const n = this.stack.length;
		if (n < 2) return false;
		const re1 = this.stack[n - 1];
		const re2 = this.stack[n - 2];
		if (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return false;
		if (!Array.isArray(re2.runes)) re2.runes = Array.from(re2.runes);
		for (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);
		if (r >= 0) {
			re1.runes = [r];
			re1.flags = flags;
			return true;
		}
		this.pop();
		this.reuse(re1);
		return false;
	}
	newLiteral(r, flags) {
		const re = this.newRegexp(Regexp.Op.LITERAL);
		re.flags = flags;
		if ((flags & RE2Flags.FOLD_CASE) !== 0) r = Parser.minFoldRune(r);
		re.runes = [r];
		return re;
	}
	literal(r) {
		this.push(this.newLiteral(r, this.flags));
	}
	op(op) {
		const re = this.newRegexp(op);
		re.flags = this.flags;
		return this.push(re);
	}
	repeat(op, min, max, beforePos, t, lastRepeatPos) {
		let flags = this.flags;
		if ((flags & RE2Flags.PERL_X) !== 0) {
			if (t.more() && t.lookingAt("?")) {
				t.skip(1);
				flags ^= RE2Flags.NON_GREEDY;
			}
			if (lastRepeatPos !== -1) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));
		}
		const n = this.stack.length;
		if (n === 0) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		const sub = this.stack[n - 1];
		if (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		const re = this.newRegexp(op);
		re.min = min;
		re.max = max;
		re.flags = flags;
		re.subs = [sub];
		this.stack[n - 1] = re;
		this.checkLimits(re);
		if (op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));
	}
	repeatIsValid(re, n) {
		if (re.op === Regexp.Op.REPEAT) {
			let m = re.max;
			if (m === 0) return true;
			if (m < 0) m = re.min;
			if (m > n) return false;
			if (m > 0) n = Math.trunc(n / m);
		}
		for (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return false;
		return true;
	}
	concat() {
		this.maybeConcat(-1, 0);
		const subs = this.popToPseudo();
		if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH));
		return this.push(this.collapse(subs, Regexp.Op.CONCAT));
	}
	alternate() {
		const subs = this.popToPseudo();
		if (subs.length > 0) this.cleanAlt(subs[subs.length - 1]);
		if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.NO_MATCH));
		return this.push(this.collapse(subs, Regexp.Op.ALTERNATE));
	}
	cleanAlt(re) {
		if (re.op === Regexp.Op.CHAR_CLASS) {
			re.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray();
			if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) {
				re.runes = /* @__PURE__ */ new Int32Array(0);
				re.op = Regexp.Op.ANY_CHAR;
			} else if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) {
				re.runes = /* @__PURE__ */ new Int32Array(0);
				re.op = Regexp.Op.ANY_CHAR_NOT_NL;
			}
		}
	}
	collapse(subs, op) {
		if (subs.length === 1) return subs[0];
		let len = 0;
		for (let sub of subs) len += sub.op === op ? sub.subs.length : 1;
		let newsubs = new Array(len).fill(null);
		let i = 0;
		for (let sub of subs) if (sub.op === op) {
			for (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];
			this.reuse(sub);
		} else newsubs[i++] = sub;
		let re = this.newRegexp(op);
		re.subs = newsubs;
		if (op === Regexp.Op.ALTERNATE) {
			re.subs = this.factor(re.subs);
			if (re.subs.length === 1) {
				const old = re;
				re = re.subs[0];
				this.reuse(old);
			}
		}
		return re;
	}
	factor(array) {
		if (array.length < 2) return array;
		let s = 0;
		let lensub = array.length;
		let lenout = 0;
		let str = null;
		let strlen = 0;
		let strflags = 0;
		let start = 0;
		for (let i = 0; i <= lensub; i++) {
			let istr = null;
			let istrlen = 0;
			let iflags = 0;
			if (i < lensub) {
				let re = array[s + i];
				if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) re = re.subs[0];
				if (re.op === Regexp.Op.LITERAL) {
					istr = re.runes;
					istrlen = re.runes.length;
					iflags = re.flags & RE2Flags.FOLD_CASE;
				}
				if (iflags === strflags) {
					let same = 0;
					while (same < strlen && same < istrlen && str[same] === istr[same]) same++;
					if (same > 0) {
						strlen = same;
						continue;
					}
				}
			}
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				const prefix = this.newRegexp(Regexp.Op.LITERAL);
				prefix.flags = strflags;
				prefix.runes = str.slice(0, strlen);
				for (let j = start; j < i; j++) {
					array[s + j] = this.removeLeadingString(array[s + j], strlen);
					this.checkLimits(array[s + j]);
				}
				const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
				const re = this.newRegexp(Regexp.Op.CONCAT);
				re.subs = [prefix, suffix];
				array[lenout++] = re;
			}
			start = i;
			str = istr;
			strlen = istrlen;
			strflags = iflags;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		let first = null;
		for (let i = 0; i <= lensub; i++) {
			let ifirst = null;
			if (i < lensub) {
				ifirst = Parser.leadingRegexp(array[s + i]);
				if (first !== null && first.equals(ifirst) && (Parser.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser.isCharClass(first.subs[0]))) continue;
			}
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				const prefix = first;
				for (let j = start; j < i; j++) {
					const reuse = j !== start;
					array[s + j] = this.removeLeadingRegexp(array[s + j], reuse);
					this.checkLimits(array[s + j]);
				}
				const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
				const re = this.newRegexp(Regexp.Op.CONCAT);
				re.subs = [prefix, suffix];
				array[lenout++] = re;
			}
			start = i;
			first = ifirst;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		for (let i = 0; i <= lensub; i++) {
			if (i < lensub && Parser.isCharClass(array[s + i])) continue;
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				let max = start;
				for (let j = start + 1; j < i; j++) {
					const subMax = array[s + max];
					const subJ = array[s + j];
					if (subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes !== null ? subMax.runes.length : 0) < (subJ.runes !== null ? subJ.runes.length : 0)) max = j;
				}
				const tmp = array[s + start];
				array[s + start] = array[s + max];
				array[s + max] = tmp;
				for (let j = start + 1; j < i; j++) {
					Parser.mergeCharClass(array[s + start], array[s + j]);
					this.reuse(array[s + j]);
				}
				this.cleanAlt(array[s + start]);
				array[lenout++] = array[s + start];
			}
			if (i < lensub) array[lenout++] = array[s + i];
			start = i + 1;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		for (let i = 0; i < lensub; ++i) {
			if (i + 1 < lensub && array[s + i].op === Regexp.Op.EMPTY_MATCH && array[s + i + 1].op === Regexp.Op.EMPTY_MATCH) continue;
			array[lenout++] = array[s + i];
		}
		lensub = lenout;
		s = 0;
		return array.slice(s, lensub);
	}
	removeLeadingString(re, n) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			const sub = this.removeLeadingString(re.subs[0], n);
			re.subs[0] = sub;
			if (sub.op === Regexp.Op.EMPTY_MATCH) {
				this.reuse(sub);
				switch (re.subs.length) {
					case 0:
					case 1:
						re.op = Regexp.Op.EMPTY_MATCH;
						re.subs = Regexp.emptySubs();
						break;
					case 2: {
						const old = re;
						re = re.subs[1];
						this.reuse(old);
						break;
					}
					default: re.subs = re.subs.slice(1, re.subs.length);
				}
			}
			return re;
		}
		if (re.op === Regexp.Op.LITERAL) {
			re.runes = re.runes.slice(n, re.runes.length);
			if (re.runes.length === 0) re.op = Regexp.Op.EMPTY_MATCH;
		}
		return re;
	}
	removeLeadingRegexp(re, reuse) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			if (reuse) this.reuse(re.subs[0]);
			re.subs = re.subs.slice(1, re.subs.length);
			switch (re.subs.length) {
				case 0:
					re.op = Regexp.Op.EMPTY_MATCH;
					re.subs = Regexp.emptySubs();
					break;
				case 1: {
					const old = re;
					re = re.subs[0];
					this.reuse(old);
					break;
				}
			}
			return re;
		}
		if (reuse) this.reuse(re);
		return this.newRegexp(Regexp.Op.EMPTY_MATCH);
	}
	parseInternal() {
		if ((this.flags & RE2Flags.LITERAL) !== 0) return Parser.literalRegexp(this.wholeRegexp, this.flags);
		let lastRepeatPos = -1;
		let min = -1;
		let max = -1;
		const t = new StringIterator(this.wholeRegexp);
		while (t.more()) {
			let repeatPos = -1;
			bigswitch: switch (t.peek()) {
				case Codepoint.CODES["("]:
					if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
						if (t.lookingAt("(?<=")) {
							this.parsePosLookBehind();
							t.skip(4);
							break;
						}
						if (t.lookingAt("(?<!")) {
							this.parseNegLookBehind();
							t.skip(4);
							break;
						}
					}
					if ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt("(?")) {
						this.parsePerlFlags(t);
						break;
					}
					this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap;
					t.skip(1);
					break;
				case Codepoint.CODES["|"]:
					this.parseVerticalBar();
					t.skip(1);
					break;
				case Codepoint.CODES[")"]:
					this.parseRightParen();
					t.skip(1);
					break;
				case Codepoint.CODES["^"]:
					if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.BEGIN_TEXT);
					else this.op(Regexp.Op.BEGIN_LINE);
					t.skip(1);
					break;
				case Codepoint.CODES["$"]:
					if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR;
					else this.op(Regexp.Op.END_LINE);
					t.skip(1);
					break;
				case Codepoint.CODES["."]:
					if ((this.flags & RE2Flags.DOT_NL) !== 0) this.op(Regexp.Op.ANY_CHAR);
					else this.op(Regexp.Op.ANY_CHAR_NOT_NL);
					t.skip(1);
					break;
				case Codepoint.CODES["["]:
					this.parseClass(t);
					break;
				case Codepoint.CODES["*"]:
				case Codepoint.CODES["+"]:
				case Codepoint.CODES["?"]: {
					repeatPos = t.pos();
					let op = null;
					switch (t.pop()) {
						case Codepoint.CODES["*"]:
							op = Regexp.Op.STAR;
							break;
						case Codepoint.CODES["+"]:
							op = Regexp.Op.PLUS;
							break;
						case Codepoint.CODES["?"]: op = Regexp.Op.QUEST;
					}
					this.repeat(op, min, max, repeatPos, t, lastRepeatPos);
					break;
				}
				case Codepoint.CODES["{"]: {
					const before = t.pos();
					const minMax = Parser.parseRepeat(t);
					if (minMax < 0) {
						t.rewindTo(before);
						this.literal(t.pop());
						break;
					}
					repeatPos = before;
					min = minMax >> 16;
					max = (minMax & Unicode.MAX_BMP) << 16 >> 16;
					this.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);
					break;
				}
				case Codepoint.CODES["\\"]: {
					const savedPos = t.pos();
					t.skip(1);
					if ((this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {
						case Codepoint.CODES["A"]:
							this.op(Regexp.Op.BEGIN_TEXT);
							break bigswitch;
						case Codepoint.CODES["b"]:
							this.op(Regexp.Op.WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES["B"]:
							this.op(Regexp.Op.NO_WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES["C"]: throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, "\\C");
						case Codepoint.CODES["Q"]: {
							let lit = t.rest();
							const i = lit.indexOf("\\E");
							if (i >= 0) {
								lit = lit.substring(0, i);
								t.skipString(lit);
								t.skipString("\\E");
							} else t.skipString(lit);
							let j = 0;
							while (j < lit.length) {
								const codepoint = lit.codePointAt(j);
								this.literal(codepoint);
								j += Utils.charCount(codepoint);
							}
							break bigswitch;
						}
						case Codepoint.CODES["z"]:
							this.op(Regexp.Op.END_TEXT);
							break bigswitch;
						default: t.rewindTo(savedPos);
					}
					else t.rewindTo(savedPos);
					const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
					re.flags = this.flags;
					if (t.lookingAt("\\p") || t.lookingAt("\\P")) {
						const cc = new CharClass();
						if (this.parseUnicodeClass(t, cc)) {
							re.runes = cc.toArray();
							this.push(re);
							break bigswitch;
						}
					}
					const cc = new CharClass();
					if (this.parsePerlClassEscape(t, cc)) {
						re.runes = cc.toArray();
						this.push(re);
						break bigswitch;
					}
					t.rewindTo(savedPos);
					this.reuse(re);
					this.literal(Parser.parseEscape(t));
					break;
				}
				default: this.literal(t.pop());
			}
			lastRepeatPos = repeatPos;
		}
		this.concat();
		if (this.swapVerticalBar()) this.pop();
		this.alternate();
		if (this.stack.length !== 1) throw new RE2JSSyntaxException(Parser.ERR_MISSING_PAREN, this.wholeRegexp);
		this.stack[0].namedGroups = this.namedGroups;
		return this.stack[0];
	}
	parsePerlFlags(t) {
		const startPos = t.pos();
		const s = t.rest();
		if (s.startsWith("(?P<") || s.startsWith("(?<")) {
			const begin = s.charAt(2) === "P" ? 4 : 3;
			const end = s.indexOf(">");
			if (end < 0) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s);
			const name = s.substring(begin, end);
			t.skipString(name);
			t.skip(begin + 1);
			if (!Parser.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));
			const re = this.op(Regexp.Op.LEFT_PAREN);
			re.cap = ++this.numCap;
			if (this.namedGroups[name]) throw new RE2JSSyntaxException(Parser.ERR_DUPLICATE_NAMED_CAPTURE, name);
			this.namedGroups[name] = this.numCap;
			re.name = name;
			return;
		}
		t.skip(2);
		let flags = this.flags;
		let sign = 1;
		let sawFlag = false;
		loop: while (t.more()) {
			const c = t.pop();
			switch (c) {
				case Codepoint.CODES["i"]:
					flags |= RE2Flags.FOLD_CASE;
					sawFlag = true;
					break;
				case Codepoint.CODES["m"]:
					flags &= ~RE2Flags.ONE_LINE;
					sawFlag = true;
					break;
				case Codepoint.CODES["s"]:
					flags |= RE2Flags.DOT_NL;
					sawFlag = true;
					break;
				case Codepoint.CODES["U"]:
					flags |= RE2Flags.NON_GREEDY;
					sawFlag = true;
					break;
				case Codepoint.CODES["-"]:
					if (sign < 0) break loop;
					sign = -1;
					flags = ~flags;
					sawFlag = false;
					break;
				case Codepoint.CODES[":"]:
				case Codepoint.CODES[")"]:
					if (sign < 0) {
						if (!sawFlag) break loop;
						flags = ~flags;
					}
					if (c === Codepoint.CODES[":"]) this.op(Regexp.Op.LEFT_PAREN);
					this.flags = flags;
					return;
				default: break loop;
			}
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_PERL_OP, t.from(startPos));
	}
	parsePosLookBehind() {
		const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		re.flags = this.flags;
		re.lb = ++this.nlb;
		return this.push(re);
	}
	parseNegLookBehind() {
		const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		re.flags = this.flags;
		re.lb = -++this.nlb;
		return this.push(re);
	}
	parseVerticalBar() {
		this.concat();
		if (!this.swapVerticalBar()) this.op(Regexp.Op.VERTICAL_BAR);
	}
	swapVerticalBar() {
		const n = this.stack.length;
		if (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser.isCharClass(this.stack[n - 1]) && Parser.isCharClass(this.stack[n - 3])) {
			let re1 = this.stack[n - 1];
			let re3 = this.stack[n - 3];
			if (re1.op > re3.op) {
				const tmp = re3;
				re3 = re1;
				re1 = tmp;
				this.stack[n - 3] = re3;
			}
			Parser.mergeCharClass(re3, re1);
			this.reuse(re1);
			this.pop();
			return true;
		}
		if (n >= 2) {
			const re1 = this.stack[n - 1];
			const re2 = this.stack[n - 2];
			if (re2.op === Regexp.Op.VERTICAL_BAR) {
				if (n >= 3) this.cleanAlt(this.stack[n - 3]);
				this.stack[n - 2] = re1;
				this.stack[n - 1] = re2;
				return true;
			}
		}
		return false;
	}
	parseRightParen() {
		this.concat();
		if (this.swapVerticalBar()) this.pop();
		this.alternate();
		if (this.stack.length < 2) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		const re1 = this.pop();
		const re2 = this.pop();
		if (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		this.flags = re2.flags;
		if (re2.lb !== 0) {
			if (Parser.hasCapture(re1)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
			if (re2.lb > 0) re2.op = Regexp.Op.PLB;
			else re2.op = Regexp.Op.NLB;
			re2.subs = [re1];
			this.push(re2);
			return;
		}
		if (re2.cap === 0) this.push(re1);
		else {
			re2.op = Regexp.Op.CAPTURE;
			re2.subs = [re1];
			this.push(re2);
		}
	}
	parsePerlClassEscape(t, cc) {
		const beforePos = t.pos();
		if ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES["\\"] || !t.more()) return false;
		t.pop();
		const p = t.from(beforePos);
		const g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;
		if (g === null) return false;
		cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
		return true;
	}
	parseNamedClass(t, cc) {
		const cls = t.rest();
		const i = cls.indexOf(":]");
		if (i < 0) return false;
		const name = cls.substring(0, i + 2);
		t.skipString(name);
		const g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;
		if (g === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, name);
		cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
		return true;
	}
	parseUnicodeClass(t, cc) {
		const startPos = t.pos();
		if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return false;
		t.skip(1);
		let sign = 1;
		let c = t.pop();
		if (c === Codepoint.CODES["P"]) sign = -1;
		if (!t.more()) {
			t.rewindTo(startPos);
			throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
		}
		c = t.pop();
		let name;
		if (c !== Codepoint.CODES["{"]) name = Utils.runeToString(c);
		else {
			const rest = t.rest();
			const end = rest.indexOf("}");
			if (end < 0) {
				t.rewindTo(startPos);
				throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
			}
			name = rest.substring(0, end);
			t.skipString(name);
			t.skip(1);
		}
		if (!(name.length === 0) && name.codePointAt(0) === Codepoint.CODES["^"]) {
			sign = 0 - sign;
			name = name.substring(1);
		}
		const pair = Parser.unicodeTable(name);
		if (pair === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(startPos));
		if (pair.sign < 0) sign = 0 - sign;
		const tab = pair.tab;
		const fold = pair.fold;
		if ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold === null) cc.appendTableWithSign(tab, sign);
		else {
			const tmp = new CharClass().appendTable(tab).appendTable(fold).cleanClass().toArray();
			cc.appendClassWithSign(Array.from(tmp), sign);
		}
		return true;
	}
	parseClass(t) {
		const startPos = t.pos();
		t.skip(1);
		const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
		re.flags = this.flags;
		const cc = new CharClass();
		let sign = 1;
		if (t.more() && t.lookingAt("^")) {
			sign = -1;
			t.skip(1);
			if ((this.flags & RE2Flags.CLASS_NL) === 0) cc.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]);
		}
		let first = true;
		while (!t.more() || t.peek() !== Codepoint.CODES["]"] || first) {
			if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {
				const s = t.rest();
				if (s === "-" || !s.startsWith("-]")) {
					t.rewindTo(startPos);
					throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
				}
			}
			first = false;
			const beforePos = t.pos();
			if (t.lookingAt("[:")) {
				if (this.parseNamedClass(t, cc)) continue;
				t.rewindTo(beforePos);
			}
			if (this.parseUnicodeClass(t, cc)) continue;
			if (this.parsePerlClassEscape(t, cc)) continue;
			t.rewindTo(beforePos);
			const lo = Parser.parseClassChar(t, startPos);
			let hi = lo;
			if (t.more() && t.lookingAt("-")) {
				t.skip(1);
				if (t.more() && t.lookingAt("]")) t.skip(-1);
				else {
					hi = Parser.parseClassChar(t, startPos);
					if (hi < lo) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(beforePos));
				}
			}
			if ((this.flags & RE2Flags.FOLD_CASE) === 0) cc.appendRange(lo, hi);
			else cc.appendFoldedRange(lo, hi);
		}
		t.skip(1);
		cc.cleanClass();
		if (sign < 0) cc.negateClass();
		re.runes = cc.toArray();
		this.push(re);
	}
};
// src/RE2.js
/**
* An RE2 class instance is a compiled representation of an RE2 regular expression, independent of
* the public Java-like Pattern/Matcher API.
*
* This class also contains various implementation helpers for RE2 regular expressions.
*
* Use the {@link #quoteMeta(String)} utility function to quote all regular expression
* metacharacters in an arbitrary string.
*
*/
var RE2 = class RE2 {
	static initTest(expr) {
		const re2 = RE2.compile(expr);
		const res = new RE2(re2.expr, re2.prog, re2.numSubexp, re2.longest);
		res.cond = re2.cond;
		res.prefix = re2.prefix;
		res.prefixUTF8 = re2.prefixUTF8;
		res.prefixComplete = re2.prefixComplete;
		res.prefixRune = re2.prefixRune;
		res.prefilter = re2.prefilter;
		res.namedGroups = re2.namedGroups;
		return res;
	}
	/**
	* Parses a regular expression and returns, if successful, an {@code RE2} instance that can be
	* used to match against text.
	*
	* When matching against text, the regexp returns a match that begins as early as possible in the
	* input (leftmost), and among those it chooses the one that a backtracking search would have
	* found first. This so-called leftmost-first matching is the same semantics that Perl, Python,
	* and other implementations use, although this package implements it without the expense of
	* backtracking. For POSIX leftmost-longest matching, see {@link #compilePOSIX}.
	*/
	static compile(expr) {
		return RE2.compileImpl(expr, RE2Flags.PERL, false);
	}
	/**
	* {@code compilePOSIX} is like {@link #compile} but restricts the regular expression to POSIX ERE
	* (egrep) syntax and changes the match semantics to leftmost-longest.
	*
	* That is, when matching against text, the regexp returns a match that begins as early as
	* possible in the input (leftmost), and among those it chooses a match that is as long as
	* possible. This so-called leftmost-longest matching is the same semantics that early regular
	* expression implementations used and that POSIX specifies.
	*
	* However, there can be multiple leftmost-longest matches, with different submatch choices, and
	* here this package diverges from POSIX. Among the possible leftmost-longest matches, this
	* package chooses the one that a backtracking search would have found first, while POSIX
	* specifies that the match be chosen to maximize the length of the first subexpression, then the
	* second, and so on from left to right. The POSIX rule is computationally prohibitive and not
	* even well-defined. See http://swtch.com/~rsc/regexp/regexp2.html#posix
	*/
	static compilePOSIX(expr) {
		return RE2.compileImpl(expr, RE2Flags.POSIX, true);
	}
	static compileImpl(expr, mode, longest) {
		let re = Parser.parse(expr, mode);
		const maxCap = re.maxCap();
		const namedGroups = re.namedGroups;
		re = Simplify.simplify(re);
		const prefilter = PrefilterTree.build(re);
		const prog = Compiler.compileRegexp(re);
		const re2 = new RE2(expr, prog, maxCap, longest);
		re2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;
		const [prefixCompl, prefixStr] = prog.prefix();
		re2.prefixComplete = prefixCompl;
		re2.prefix = prefixStr;
		re2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix);
		if (re2.prefix.length > 0) re2.prefixRune = re2.prefix.codePointAt(0);
		re2.namedGroups = namedGroups;
		return re2;
	}
	/**
	* Returns true iff textual regular expression {@code pattern} matches string {@code s}.
	*
	* More complicated queries need to use {@link #compile} and the full {@code RE2} interface.
	*/
	static match(pattern, s) {
		return RE2.compile(pattern).match(s);
	}
	constructor(expr, prog, numSubexp = 0, longest = 0) {
		this.expr = expr;
		this.prog = prog;
		this.numSubexp = numSubexp;
		this.longest = longest;
		this.cond = prog.startCond();
		this.prefix = null;
		this.prefixUTF8 = null;
		this.prefixComplete = false;
		this.prefixRune = 0;
		/** @type {Record<string, number>} */
		this.namedGroups = Object.create(null);
		this.machinePool = [];
		this.lazyDFA = null;
		this.onepass = OnePass.compile(this.prog);
		this.prefilter = null;
	}
	get dfa() {
		if (this.lazyDFA === null) this.lazyDFA = new DFA(this.prog);
		return this.lazyDFA;
	}
	matchPrefixComplete(input, pos, anchor, ncap) {
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
		let matchStart = -1;
		let matchEnd = -1;
		const pLen = input.prefixLength(this);
		if (anchor === RE2Flags.UNANCHORED) {
			const idx = input.index(this, pos);
			if (idx < 0) return null;
			matchStart = pos + idx;
			matchEnd = matchStart + pLen;
		} else if (anchor === RE2Flags.ANCHOR_BOTH) {
			if (input.endPos() !== pLen) return null;
			if (input.index(this, 0) !== 0) return null;
			matchStart = 0;
			matchEnd = pLen;
		} else if (anchor === RE2Flags.ANCHOR_START) {
			if (input.index(this, 0) !== 0) return null;
			matchStart = 0;
			matchEnd = pLen;
		}
		if (matchStart < 0) return null;
		if (ncap > 0) {
			const matchcap = new Int32Array(ncap).fill(-1);
			matchcap[0] = matchStart;
			matchcap[1] = matchEnd;
			return Array.from(matchcap);
		}
		return [];
	}
	createLookbehindState() {
		return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
	}
	executeEngine(input, pos, anchor, ncap, lbState = null) {
		if (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input, pos, anchor, ncap);
		if (this.prefilter !== null && anchor === RE2Flags.UNANCHORED) {
			if (!this.prefilter.eval(input, pos)) return null;
		}
		if (this.onepass !== null) return OnePass.execute(this, input, pos, anchor, ncap);
		if (ncap > 0) {
			if (this.prog.numLb === 0 && input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
			return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
		}
		if (this.prog.numLb === 0) {
			const dfaResult = this.dfa.match(input, pos, anchor);
			if (dfaResult !== null) return dfaResult ? [] : null;
			if (input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
		}
		return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
	}
	/**
	* Returns the number of parenthesized subexpressions in this regular expression.
	*/
	numberOfCapturingGroups() {
		return this.numSubexp;
	}
	/**
	* Returns the number of instructions in this compiled regular expression program.
	*/
	numberOfInstructions() {
		return this.prog.numInst();
	}
	get() {
		return this.machinePool.length > 0 ? this.machinePool.pop() : null;
	}
	reset() {
		this.machinePool.length = 0;
	}
	put(m) {
		this.machinePool.push(m);
	}
	toString() {
		return this.expr;
	}
	doExecuteNFA(input, pos, anchor, ncap, lbState = null) {
		let m = this.get();
		if (!m) m = Machine.fromRE2(this);
		m.init(ncap);
		const cap = m.match(input, pos, anchor, lbState) ? m.submatches() : null;
		this.put(m);
		return cap;
	}
	match(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	/**
	* Matches the regular expression against input starting at position start and ending at position
	* end, with the given anchoring. Records the submatch boundaries in group, which is [start, end)
	* pairs of byte offsets. The number of boundaries needed is inferred from the size of the group
	* array. It is most efficient not to ask for submatch boundaries.
	*
	* @param input the input byte array
	* @param start the beginning position in the input
	* @param end the end position in the input
	* @param anchor the anchoring flag (UNANCHORED, ANCHOR_START, ANCHOR_BOTH)
	* @param group the array to fill with submatch positions
	* @param ngroup the number of array pairs to fill in
	* @param lbState optional state carried between successive matches over the same input (see
	*   createLookbehindState); omit it to evaluate lookbehinds from the beginning of the input
	* @returns true if a match was found
	*/
	matchWithGroup(input, start, end, anchor, ngroup, lbState = null) {
		if (!(input instanceof MatcherInputBase)) {
			if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
			else input = MatcherInput.utf16(input);
		}
		return this.matchMachineInput(input, start, end, anchor, ngroup, lbState);
	}
	matchMachineInput(input, start, end, anchor, ngroup, lbState = null) {
		if (start > end) return [false, null];
		const machineInput = input.isUTF16Encoding() ? MachineInput.fromUTF16(input.asCharSequence(), 0, end) : MachineInput.fromUTF8(input.asBytes(), 0, end);
		const groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);
		if (groupMatch === null) return [false, null];
		return [true, groupMatch];
	}
	/**
	* Returns true iff this regexp matches the UTF-8 byte array {@code b}.
	*/
	matchUTF8(b) {
		return this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	/**
	* Returns a copy of {@code src} in which all matches for this regexp have been replaced by
	* {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
	* replacement string.
	*/
	replaceAll(src, repl) {
		return this.replaceAllFunc(src, () => repl, 2 * src.length + 1);
	}
	/**
	* Returns a copy of {@code src} in which only the first match for this regexp has been replaced
	* by {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
	* replacement string.
	*/
	replaceFirst(src, repl) {
		return this.replaceAllFunc(src, () => repl, 1);
	}
	/**
	* Returns a copy of {@code src} in which at most {@code maxReplaces} matches for this regexp have
	* been replaced by the return value of of function {@code repl} (whose first argument is the
	* matched string). No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
	* replacement string.
	*/
	replaceAllFunc(src, replFunc, maxReplaces) {
		let lastMatchEnd = 0;
		let searchPos = 0;
		let out = "";
		const input = MachineInput.fromUTF16(src);
		const lbState = this.createLookbehindState();
		let numReplaces = 0;
		while (searchPos <= src.length) {
			const a = this.executeEngine(input, searchPos, RE2Flags.UNANCHORED, 2, lbState);
			if (a === null || a.length === 0) break;
			out += src.substring(lastMatchEnd, a[0]);
			if (a[1] > lastMatchEnd || a[0] === 0) {
				out += replFunc(src.substring(a[0], a[1]));
				numReplaces++;
			}
			lastMatchEnd = a[1];
			const width = input.step(searchPos) & 7;
			if (searchPos + width > a[1]) searchPos += width;
			else if (searchPos + 1 > a[1]) searchPos++;
			else searchPos = a[1];
			if (numReplaces >= maxReplaces) break;
		}
		out += src.substring(lastMatchEnd);
		return out;
	}
	pad(a) {
		if (a === null) return null;
		let n = (1 + this.numSubexp) * 2;
		if (a.length < n) {
			let a2 = new Array(n).fill(-1);
			for (let i = 0; i < a.length; i++) a2[i] = a[i];
			a = a2;
		}
		return a;
	}
	allMatches(input, n, deliverFun = (v) => v) {
		let result = [];
		const end = input.endPos();
		if (n < 0) n = end + 1;
		let pos = 0;
		let i = 0;
		let prevMatchEnd = -1;
		const lbState = this.createLookbehindState();
		while (i < n && pos <= end) {
			const matches = this.executeEngine(input, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);
			if (matches === null || matches.length === 0) break;
			let accept = true;
			if (matches[1] === pos) {
				if (matches[0] === prevMatchEnd) accept = false;
				const r = input.step(pos);
				if (r < 0) pos = end + 1;
				else pos += r & 7;
			} else pos = matches[1];
			prevMatchEnd = matches[1];
			if (accept) {
				result.push(deliverFun(this.pad(matches)));
				i++;
			}
		}
		return result;
	}
	/**
	* Returns an array holding the text of the leftmost match in {@code b} of this regular
	* expression.
	*
	* A return value of null indicates no match.
	*/
	findUTF8(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return null;
		return b.slice(a[0], a[1]);
	}
	/**
	* Returns a two-element array of integers defining the location of the leftmost match in
	* {@code b} of this regular expression. The match itself is at {@code b[loc[0]...loc[1]]}.
	*
	* A return value of null indicates no match.
	*/
	findUTF8Index(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return null;
		return a.slice(0, 2);
	}
	/**
	* Returns a string holding the text of the leftmost match in {@code s} of this regular
	* expression.
	*
	* If there is no match, the return value is an empty string, but it will also be empty if the
	* regular expression successfully matches an empty string. Use {@link #findIndex} or
	* {@link #findSubmatch} if it is necessary to distinguish these cases.
	*/
	find(s) {
		const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return "";
		return s.substring(a[0], a[1]);
	}
	/**
	* Returns a two-element array of integers defining the location of the leftmost match in
	* {@code s} of this regular expression. The match itself is at
	* {@code s.substring(loc[0], loc[1])}.
	*
	* A return value of null indicates no match.
	*/
	findIndex(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
	}
	/**
	* Returns an array of arrays the text of the leftmost match of the regular expression in
	* {@code b} and the matches, if any, of its subexpressions, as defined by the <a
	* href='#submatch'>Submatch</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findUTF8Submatch(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		const ret = new Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = b.slice(a[2 * i], a[2 * i + 1]);
		return ret;
	}
	/**
	* Returns an array holding the index pairs identifying the leftmost match of this regular
	* expression in {@code b} and the matches, if any, of its subexpressions, as defined by the the
	* <a href='#submatch'>Submatch</a> and <a href='#index'>Index</a> descriptions above.
	*
	* A return value of null indicates no match.
	*/
	findUTF8SubmatchIndex(b) {
		return this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	/**
	* Returns an array of strings holding the text of the leftmost match of the regular expression in
	* {@code s} and the matches, if any, of its subexpressions, as defined by the <a
	* href='#submatch'>Submatch</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findSubmatch(s) {
		const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		const ret = new Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = s.substring(a[2 * i], a[2 * i + 1]);
		return ret;
	}
	/**
	* Returns an array holding the index pairs identifying the leftmost match of this regular
	* expression in {@code s} and the matches, if any, of its subexpressions, as defined by the <a
	* href='#submatch'>Submatch</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findSubmatchIndex(s) {
		return this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	/**
	* {@code findAllUTF8()} is the <a href='#all'>All</a> version of {@link #findUTF8}; it returns a
	* list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*
	* TODO(adonovan): think about defining a byte slice view class, like a read-only Go slice backed
	* by |b|.
	*/
	findAllUTF8(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => b.slice(match[0], match[1]));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllUTF8Index} is the <a href='#all'>All</a> version of {@link #findUTF8Index}; it
	* returns a list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllUTF8Index(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => match.slice(0, 2));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAll} is the <a href='#all'>All</a> version of {@link #find}; it returns a list of up
	* to {@code n} successive matches of the expression, as defined by the <a href='#all'>All</a>
	* description above.
	*
	* A return value of null indicates no match.
	*/
	findAll(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => s.substring(match[0], match[1]));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllIndex} is the <a href='#all'>All</a> version of {@link #findIndex}; it returns a
	* list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllIndex(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => match.slice(0, 2));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllUTF8Submatch} is the <a href='#all'>All</a> version of {@link #findUTF8Submatch};
	* it returns a list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllUTF8Submatch(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => {
			let slice = new Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = b.slice(match[2 * j], match[2 * j + 1]);
			return slice;
		});
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllUTF8SubmatchIndex} is the <a href='#all'>All</a> version of
	* {@link #findUTF8SubmatchIndex}; it returns a list of up to {@code n} successive matches of the
	* expression, as defined by the <a href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllUTF8SubmatchIndex(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n);
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllSubmatch} is the <a href='#all'>All</a> version of {@link #findSubmatch}; it
	* returns a list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllSubmatch(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => {
			let slice = new Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = s.substring(match[2 * j], match[2 * j + 1]);
			return slice;
		});
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllSubmatchIndex} is the <a href='#all'>All</a> version of
	* {@link #findSubmatchIndex}; it returns a list of up to {@code n} successive matches of the
	* expression, as defined by the <a href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllSubmatchIndex(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n);
		if (result.length === 0) return null;
		return result;
	}
};
// src/Set.js
var RE2Set = class RE2Set {
	/** @type {number} */
	static UNANCHORED = RE2Flags.UNANCHORED;
	/** @type {number} */
	static ANCHOR_START = RE2Flags.ANCHOR_START;
	/** @type {number} */
	static ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;
	/**
	* Constructs a new RE2Set with the specified anchor mode and flags.
	* @param {number} [anchor=RE2Set.UNANCHORED] - The anchoring mode (e.g., RE2Set.UNANCHORED).
	* @param {number} [flags=0] - The public flags to apply to all patterns in the set.
	* @param {number} [maxMem=8388608] - The maximum memory in bytes to use for the DFA (default 8MB).
	*/
	constructor(anchor = RE2Set.UNANCHORED, flags = 0, maxMem = 8388608) {
		if (![
			RE2Set.UNANCHORED,
			RE2Set.ANCHOR_START,
			RE2Set.ANCHOR_BOTH
		].includes(anchor)) throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
		Utils.checkFlags(flags);
		this.anchor = anchor;
		this.jsFlags = flags;
		this.maxMem = maxMem;
		let re2Flags = RE2Flags.PERL;
		if ((flags & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
		if ((flags & PublicFlags.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
		this.re2Flags = re2Flags;
		this.regexps = [];
		this.prog = null;
		this.dfa = null;
		this.dummyRe2 = null;
	}
	/**
	* Adds a new regular expression pattern to the set.
	* Patterns cannot be added after the set has been compiled.
	* @param {string} pattern - The regular expression pattern to add.
	* @returns {number} The integer index assigned to the added pattern.
	* @throws {RE2JSCompileException} If patterns are added after compilation.
	*/
	add(pattern) {
		if (this.prog) throw new RE2JSCompileException("Cannot add patterns after compile");
		Utils.checkPattern(pattern);
		let fregex = pattern;
		if ((this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
		if ((this.jsFlags & PublicFlags.DOTALL) !== 0) fregex = `(?s)${fregex}`;
		if ((this.jsFlags & PublicFlags.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
		const re = Parser.parse(fregex, this.re2Flags);
		this.regexps.push(Simplify.simplify(re));
		return this.regexps.length - 1;
	}
	/**
	* Compiles the added patterns into a single state machine.
	* This is automatically called on the first match if not called explicitly.
	* @returns {void}
	*/
	compile() {
		if (this.prog) return;
		const prog = Compiler.compileSet(this.regexps);
		if (prog.numInst() > Parser.MAX_SIZE) throw new RE2JSCompileException(`${Parser.ERR_LARGE}: the set compiles to ${prog.numInst()} instructions, more than ${Parser.MAX_SIZE}`);
		this.prog = prog;
		this.dfa = new DFA(this.prog, this.maxMem);
		this.dummyRe2 = {
			prog: this.prog,
			cond: this.prog.startCond(),
			prefix: "",
			prefixRune: 0,
			longest: false
		};
	}
	/**
	* Matches the input against the compiled set of regular expressions.
	* @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to match against.
	* @returns {number[]} An array of indices representing the patterns that successfully matched the input.
	*/
	match(input) {
		if (!this.prog) this.compile();
		const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
		let internalAnchor = RE2Flags.UNANCHORED;
		if (this.anchor === RE2Set.ANCHOR_START) internalAnchor = RE2Flags.ANCHOR_START;
		else if (this.anchor === RE2Set.ANCHOR_BOTH) internalAnchor = RE2Flags.ANCHOR_BOTH;
		const dfaResult = this.dfa.matchSet(machineInput, 0, internalAnchor);
		if (dfaResult !== null) return dfaResult;
		const machine = Machine.fromRE2(this.dummyRe2);
		machine.init(0);
		return machine.matchSet(machineInput, 0, internalAnchor);
	}
};
// src/TranslateRegExpString.js
/**
* Transform JS regex string to RE2 regex string
*/
var TranslateRegExpString = class TranslateRegExpString {
	static isHexadecimal(ch) {
		return "0" <= ch && ch <= "9" || "A" <= ch && ch <= "F" || "a" <= ch && ch <= "f";
	}
	static translate(data) {
		let prefixFlags = "";
		if (Object.prototype.toString.call(data) === "[object RegExp]") {
			if (data.ignoreCase) prefixFlags += "i";
			if (data.multiline) prefixFlags += "m";
			if (data.dotAll) prefixFlags += "s";
			data = data.source;
		}
		if (typeof data !== "string") return data;
		let result = "";
		let changed = false;
		let size = data.length;
		if (size === 0) {
			result = "(?:)";
			changed = true;
		}
		let inCharClass = false;
		let i = 0;
		while (i < size) {
			let ch = data[i];
			if (ch === "\\") {
				if (i + 1 < size) {
					ch = data[i + 1];
					switch (ch) {
						case "\\":
							result += "\\\\";
							i += 2;
							continue;
						case "c":
							if (i + 2 < size) {
								let code = data[i + 2].charCodeAt(0);
								if (code >= 65 && code <= 90 || code >= 97 && code <= 122) {
									let val = code % 32;
									result += "\\x";
									result += (val >> 4).toString(16).toUpperCase();
									result += (val & 15).toString(16).toUpperCase();
									i += 3;
									changed = true;
									continue;
								}
							}
							result += "c";
							i += 2;
							changed = true;
							continue;
						case "u":
							if (i + 2 < size) {
								if (data[i + 2] === "{") {
									let j = i + 3;
									let hasHex = false;
									let closed = false;
									while (j < size) {
										const hexChar = data[j];
										if (hexChar === "}") {
											closed = true;
											break;
										}
										if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
										hasHex = true;
										j++;
									}
									if (closed && hasHex) {
										result += "\\x";
										i += 2;
										changed = true;
										continue;
									}
								} else if (i + 5 < size) {
									let isHex4 = true;
									for (let j = 0; j < 4; j++) if (!TranslateRegExpString.isHexadecimal(data[i + 2 + j])) {
										isHex4 = false;
										break;
									}
									if (isHex4) {
										result += "\\x{" + data.substring(i + 2, i + 6) + "}";
										i += 6;
										changed = true;
										continue;
									}
								}
							}
							result += "u";
							i += 2;
							changed = true;
							continue;
						case "x": {
							let isValidHex = false;
							if (i + 2 < size && data[i + 2] === "{") {
								let j = i + 3;
								let hasHex = false;
								let closed = false;
								while (j < size) {
									const hexChar = data[j];
									if (hexChar === "}") {
										closed = true;
										break;
									}
									if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
									hasHex = true;
									j++;
								}
								if (closed && hasHex) isValidHex = true;
							} else if (i + 3 < size && TranslateRegExpString.isHexadecimal(data[i + 2]) && TranslateRegExpString.isHexadecimal(data[i + 3])) isValidHex = true;
							if (isValidHex) {
								result += "\\x";
								i += 2;
							} else {
								result += "x";
								i += 2;
								changed = true;
							}
							continue;
						}
						case "n":
						case "r":
						case "t":
						case "a":
						case "f":
						case "v":
						case "d":
						case "D":
						case "s":
						case "S":
						case "w":
						case "W":
						case "b":
						case "B":
						case "p":
						case "P":
						case "A":
						case "z":
						case "Q":
						case "E":
						case "0":
						case "1":
						case "2":
						case "3":
						case "4":
						case "5":
						case "6":
						case "7":
							result += "\\" + ch;
							i += 2;
							continue;
						default: {
							let cp = data.codePointAt(i + 1);
							if (cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122) {
								let symSize = Utils.charCount(cp);
								result += data.substring(i + 1, i + 1 + symSize);
								i += symSize + 1;
								changed = true;
							} else {
								result += "\\";
								let symSize = Utils.charCount(cp);
								result += data.substring(i + 1, i + 1 + symSize);
								i += symSize + 1;
							}
							continue;
						}
					}
				}
			} else if (ch === "/") {
				result += "\\/";
				i += 1;
				changed = true;
				continue;
			} else if (ch === "[") {
				if (!inCharClass && data[i + 1] === "]") {
					result += "[^\\x00-\\x{10FFFF}]";
					i += 2;
					changed = true;
					continue;
				}
				if (!inCharClass && data[i + 1] === "^" && data[i + 2] === "]") {
					result += "[\\x00-\\x{10FFFF}]";
					i += 3;
					changed = true;
					continue;
				}
				inCharClass = true;
			} else if (ch === "]") inCharClass = false;
			else if (!inCharClass && ch === "(" && i + 2 < size && data[i + 1] === "?" && data[i + 2] === "<") {
				if (i + 3 < size && !"=!>)".includes(data[i + 3])) {
					result += "(?P<";
					i += 3;
					changed = true;
					continue;
				}
			}
			let cp = data.codePointAt(i);
			let symSize = Utils.charCount(cp);
			result += data.substring(i, i + symSize);
			i += symSize;
		}
		const finalResult = changed ? result : data;
		if (prefixFlags.length > 0) return `(?${prefixFlags})${finalResult}`;
		return finalResult;
	}
};
// src/index.js
const execResult = (m, input) => {
	const result = m.matchArray();
	result.index = m.start(0);
	result.input = input;
	result.groups = m.namedGroupsObject();
	return result;
};
/**
* A compiled representation of an RE2 regular expression
*
* The matching functions take {@code String} arguments instead of the more general Java
* {@code CharSequence} since the latter doesn't provide UTF-16 decoding.
*
*
* @author rsc@google.com (Russ Cox)
* @class
*/
var RE2JS = class RE2JS {
	/**
	* Flag: case insensitive matching.
	*/
	static CASE_INSENSITIVE = PublicFlags.CASE_INSENSITIVE;
	/**
	* Flag: dot ({@code .}) matches all characters, including newline.
	*/
	static DOTALL = PublicFlags.DOTALL;
	/**
	* Flag: multiline matching: {@code ^} and {@code $} match at beginning and end of line, not just
	* beginning and end of input.
	*/
	static MULTILINE = PublicFlags.MULTILINE;
	/**
	* Flag: Unicode groups (e.g. {@code \p\ Greek\} ) will be syntax errors.
	*/
	static DISABLE_UNICODE_GROUPS = PublicFlags.DISABLE_UNICODE_GROUPS;
	/**
	* Flag: matches longest possible string.
	*/
	static LONGEST_MATCH = PublicFlags.LONGEST_MATCH;
	/**
	* Flag: enable linear-time captureless lookbehinds.
	*/
	static LOOKBEHINDS = PublicFlags.LOOKBEHINDS;
	/**
	* Returns a literal pattern string for the specified string.
	*
	* This method produces a string that can be used to create a <code>RE2JS</code> that would
	* match the string <code>s</code> as if it were a literal pattern.
	*
	* Metacharacters or escape sequences in the input sequence will be given no special meaning.
	*
	* @param {string} str The string to be literalized
	* @returns {string} A literal string replacement
	*/
	static quote(str) {
		return Utils.quoteMeta(str);
	}
	/**
	* Quotes '\' and '$' in {@code str}, so that the returned string could be used in
	* replacement methods as a literal replacement of {@code str}.
	*
	* This is a convenience delegation to {@link Matcher.quoteReplacement}.
	*
	* @param {string} str the string to be quoted
	* @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
	* @returns {string} the quoted string
	*/
	static quoteReplacement(str, javaMode = false) {
		return Matcher.quoteReplacement(str, javaMode);
	}
	/**
	* Translates a given regular expression string to ensure compatibility with RE2JS.
	*
	* This function preprocesses the input regex string by applying necessary transformations,
	* such as escaping special characters (e.g., `/`), converting named capture groups to
	* RE2JS-compatible syntax, and handling Unicode sequences properly. It ensures that the
	* resulting regex is safe and properly formatted before compilation.
	*
	* @param {string|RegExp} expr - The regular expression string to be translated.
	* @returns {string} - The transformed regular expression string, ready for compilation.
	*/
	static translateRegExp(expr) {
		return TranslateRegExpString.translate(expr);
	}
	/**
	* Helper: create new RE2JS with given regex and flags. Flregex is the regex with flags applied.
	* @param {string} regex
	* @param {number} [flags=0]
	* @returns {RE2JS}
	*/
	static compile(regex, flags = 0) {
		Utils.checkPattern(regex);
		Utils.checkFlags(flags);
		let fregex = regex;
		if ((flags & RE2JS.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
		if ((flags & RE2JS.DOTALL) !== 0) fregex = `(?s)${fregex}`;
		if ((flags & RE2JS.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
		let re2Flags = RE2Flags.PERL;
		if ((flags & RE2JS.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
		if ((flags & RE2JS.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
		const p = new RE2JS(regex, flags);
		p.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS.LONGEST_MATCH) !== 0);
		return p;
	}
	/**
	* Matches a string against a regular expression.
	*
	* @param {string} regex the regular expression
	* @param {string|number[]|Uint8Array} input the input
	* @returns {boolean} true if the regular expression matches the entire input
	* @throws RE2JSSyntaxException if the regular expression is malformed
	*/
	static matches(regex, input) {
		return RE2JS.compile(regex).testExact(input);
	}
	/**
	* This is visible for testing.
	* @private
	*/
	static initTest(pattern, flags, re2) {
		if (pattern == null) throw new Error("pattern is null");
		if (re2 == null) throw new Error("re2 is null");
		const p = new RE2JS(pattern, flags);
		p.re2Input = re2;
		return p;
	}
	/**
	*
	* @param {string} pattern
	* @param {number} flags
	*/
	constructor(pattern, flags) {
		this.patternInput = pattern;
		this.flagsInput = flags;
		/** @type {import('./RE2.js').RE2} */
		this.re2Input = null;
	}
	/**
	* Releases memory used by internal caches associated with this pattern. Does not change the
	* observable behaviour. Useful for tests that detect memory leaks via allocation tracking.
	*/
	reset() {
		this.re2Input.reset();
	}
	/**
	* Returns the flags used in the constructor.
	* @returns {number}
	*/
	flags() {
		return this.flagsInput;
	}
	/**
	* Returns the pattern used in the constructor.
	* @returns {string}
	*/
	pattern() {
		return this.patternInput;
	}
	re2() {
		return this.re2Input;
	}
	/**
	* Matches a string against a regular expression.
	*
	* @param {string|number[]|Uint8Array} input the input
	* @returns {boolean} true if the regular expression matches the entire input
	*/
	matches(input) {
		return this.testExact(input);
	}
	/**
	* Creates a new {@code Matcher} matching the pattern against the input.
	*
	* @param {string|number[]|Uint8Array|MatcherInputBase} input the input string
	* @returns {Matcher}
	*/
	matcher(input) {
		if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
		return new Matcher(this, input);
	}
	/**
	* Tests whether the regular expression matches any part of the input string.
	* Performance Note: This method is highly optimized. Because it only returns
	* a boolean and does not extract capture groups, it bypasses the `Matcher` overhead
	* and guarantees execution on the high-speed DFA engine whenever possible.
	*
	* @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
	* @returns {boolean} `true` if the pattern is found anywhere in the input, `false` otherwise.
	*/
	test(input) {
		if (Utils.isByteArray(input)) return this.re2Input.matchUTF8(input);
		return this.re2Input.match(input);
	}
	/**
	* Tests whether the regular expression matches the ENTIRE input string.
	* * **Performance Note:** This operates identically to `.matches()`, but is significantly
	* faster because it does not request capture group data. By requesting 0 capture groups,
	* it securely routes execution through the DFA fast-path.
	*
	* @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
	* @returns {boolean} `true` if the exact input string fully matches the pattern, `false` otherwise.
	*/
	testExact(input) {
		const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
		return this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
	}
	/**
	* Executes a search for a match in a specified string.
	* Returns a result array, or null if no match is found.
	* The returned array perfectly mirrors standard JavaScript `RegExpExecArray`,
	* including `.index`, `.input`, and `.groups` properties.
	*
	* @param {string|number[]|Uint8Array} input the input string or byte array
	* @returns {Array|null} the match array with index, input, and groups properties, or null
	*/
	exec(input) {
		const m = this.matcher(input);
		return m.find() ? execResult(m, input) : null;
	}
	/**
	* Splits input around instances of the regular expression. It returns an array giving the strings
	* that occur before, between, and after instances of the regular expression.
	*
	* If {@code limit <= 0}, there is no limit on the size of the returned array. If
	* {@code limit == 0}, empty strings that would occur at the end of the array are omitted. If
	* {@code limit > 0}, at most limit strings are returned. The final string contains the remainder
	* of the input, possibly including additional matches of the pattern.
	*
	* @param {string} input the input string to be split
	* @param {number} [limit=0] the limit
	* @returns {string[]} the split strings
	*/
	split(input, limit = 0) {
		const m = this.matcher(input);
		const result = [];
		let emptiesSkipped = 0;
		let last = 0;
		while (m.find()) {
			if (last === 0 && m.end() === 0) {
				last = m.end();
				continue;
			}
			if (limit > 0 && result.length === limit - 1) break;
			if (last === m.start()) {
				if (limit === 0) {
					emptiesSkipped += 1;
					last = m.end();
					continue;
				}
			} else while (emptiesSkipped > 0) {
				result.push("");
				emptiesSkipped -= 1;
			}
			result.push(m.substring(last, m.start()));
			last = m.end();
		}
		if (limit === 0 && last !== m.inputLength()) {
			while (emptiesSkipped > 0) {
				result.push("");
				emptiesSkipped -= 1;
			}
			result.push(m.substring(last, m.inputLength()));
		}
		if (limit !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) result.push(m.substring(last, m.inputLength()));
		return result;
	}
	/**
	* Returns an iterator of all results matching a string against the regular expression,
	* including capturing groups.
	*
	* @param {string|number[]|Uint8Array} input the input string or byte array
	* @returns {IterableIterator<RegExpMatchArray>}
	*/
	*matchAll(input) {
		const m = this.matcher(input);
		while (m.find()) yield execResult(m, input);
	}
	/**
	*
	* @returns {string}
	*/
	toString() {
		return this.patternInput;
	}
	/**
	* Returns the program size of this pattern.
	*
	* <p>
	* Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
	* "cost". Larger numbers are more expensive than smaller numbers.
	* </p>
	*
	* @returns {number} the program size of this pattern
	*/
	programSize() {
		return this.re2Input.numberOfInstructions();
	}
	/**
	* Returns the number of capturing groups in this matcher's pattern. Group zero denotes the entire
	* pattern and is excluded from this count.
	*
	* @returns {number} the number of capturing groups in this pattern
	*/
	groupCount() {
		return this.re2Input.numberOfCapturingGroups();
	}
	/**
	* Return a map of the capturing groups in this matcher's pattern, where key is the name and value
	* is the index of the group in the pattern.
	* @returns {Record<string, number>}
	*/
	namedGroups() {
		return this.re2Input.namedGroups;
	}
	/**
	*
	* @param {*} other
	* @returns {boolean}
	*/
	equals(other) {
		if (this === other) return true;
		if (other === null || this.constructor !== other.constructor) return false;
		return this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;
	}
};
/**
* Creates an RE2JS regex directly from a template literal.
* @overload
* @param {TemplateStringsArray} stringsOrFlags - The raw string segments of the template literal.
* @param {...any} values - The interpolated values.
* @returns {RE2JS}
*/
/**
* Creates a template literal tag function with specific RE2JS flags.
* @overload
* @param {number} stringsOrFlags - The RE2JS flags to apply (e.g., RE2JS.CASE_INSENSITIVE).
* @returns {(strings: TemplateStringsArray, ...tagValues: any[]) => RE2JS}
*/
/**
* Implementation signature
* @param {TemplateStringsArray | number} stringsOrFlags
* @param {...any} values
* @returns {RE2JS | ((strings: TemplateStringsArray, ...tagValues: any[]) => RE2JS)}
*/
function re(stringsOrFlags, ...values) {
	if (Array.isArray(stringsOrFlags) && "raw" in stringsOrFlags) {
		const pattern = String.raw(stringsOrFlags, ...values);
		return RE2JS.compile(pattern);
	}
	const flags = typeof stringsOrFlags === "number" ? stringsOrFlags : 0;
	return (strings, ...tagValues) => {
		const pattern = String.raw(strings, ...tagValues);
		return RE2JS.compile(pattern, flags);
	};
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(41730);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

//# sourceMappingURL=index.js.map