export const id = 84;
export const ids = [84];
export const modules = {

/***/ 3605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeDocument),
/* harmony export */   j: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);

/** A document from its text and value; `locate` finds what is there and nothing else. */
function makeDocument(base, locate) {
    const placeAt = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .y)(base.text, base.file);
    const nearest = (path) => {
        for (let length = path.length; length > 0; length--) {
            const found = locate(path.slice(0, length));
            if (found !== undefined)
                return length === path.length ? found : { value: found.value };
        }
        return { value: locate([])?.value ?? [0, 0] };
    };
    return {
        ...base,
        placeOf: path => placeAt(nearest(path).value[0]),
        keyPlaceOf(path) {
            const { key, value } = nearest(path);
            return placeAt((key ?? value)[0]);
        },
        sourceOf(path) {
            const range = locate(path)?.value;
            return range && base.text.slice(...range);
        },
    };
}
/** Whether a value of a document is a map. */
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export defaultLimitBytes */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4788);


/** 64 KiB: no manifest of any dialect comes near. */
const defaultLimitBytes = 64 * 1024;
/** UTF-8 without byte order mark, with LF line ends and no control character but LF and TAB (threat-model.md T27). */
function readText(bytes, file, options = {}) {
    const limit = options.limitBytes ?? defaultLimitBytes;
    const refuse = (found) => ({ text: undefined, findings: [found] });
    if (bytes.length > limit)
        return refuse(tooLarge(file, bytes.length, limit));
    if (bytes.length > 0 && bytes.every(byte => byte === 0))
        return refuse(zeros(file));
    const mark = byteOrderMark(bytes);
    if (mark !== undefined)
        return refuse(misencoded(`starts with a byte order mark of ${mark}`, { file, ...start }));
    try {
        return judge(decode(bytes), file, options);
    }
    catch {
        return refuse(notUtf8(bytes, file));
    }
}
/** The bytes of a text, as UTF-8. */
function bytesOf(text) {
    return new TextEncoder().encode(text);
}
const start = { line: 1, column: 1 };
const misencoded = (what, at) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_ENCODING', `the file ${what}`, { at });
// `ignoreBOM` keeps the mark in the text instead of hiding it; `fatal` refuses what would become U+FFFD.
const decode = (bytes, stream = false) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
function tooLarge(file, size, limit) {
    const message = `the file has ${size} bytes; at most ${limit} are read`;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_LIMIT', message, { at: { file } });
}
// ext4 and XFS leave this behind when power fails before data reached the disk.
function zeros(file) {
    const message = 'the file holds nothing but zero bytes, as after a crash while it was written';
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_SYNTAX', message, {
        at: { file, ...start },
        hint: 'Restore it from the last commit.',
    });
}
function byteOrderMark(bytes) {
    const [a, b, c] = bytes;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return 'UTF-8';
    return (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) ? 'UTF-16' : undefined;
}
function notUtf8(bytes, file) {
    const good = bytes.subarray(0, firstBadByte(bytes));
    const text = decode(good, true);
    const byte = bytes[good.length]?.toString(16).padStart(2, '0');
    const what = byte === undefined ? 'ends inside a UTF-8 character' : `is not UTF-8: byte 0x${byte} makes no character`;
    return misencoded(what, (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .y)(text, file)(text.length));
}
// A prefix that decodes as a stream has no bad byte yet, and so has every shorter one: halve the rest.
function firstBadByte(bytes) {
    let [good, bad] = [0, bytes.length + 1];
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        try {
            decode(bytes.subarray(0, middle), true);
            good = middle;
        }
        catch {
            bad = middle;
        }
    }
    return good;
}
const crlf = { pattern: /\r\n/g, what: 'has CRLF line ends; LF was wanted' };
const faults = [
    // A break to YAML and to terminals, no break to a check that goes by lines.
    { pattern: /\r(?!\n)/g, what: 'has a bare carriage return' },
    { pattern: /\0/g, what: 'has a NUL byte' },
    { pattern: /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g, what: 'has a control character' },
    { pattern: /\ufeff/g, what: 'has a byte order mark inside' },
    // Line breaks to YAML 1.1 and JavaScript, not to YAML 1.2 and JSON: readers would see other lines.
    { pattern: /[\x85\u2028\u2029]/g, what: 'has a character that only some readers take for a line break' },
];
// The complement of the patterns above, so that a clean text is walked once.
const suspect = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/;
function judge(text, file, { lineEnds, refusedByGrammar }) {
    if (!suspect.test(text))
        return { text, findings: [] };
    const placeAt = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .y)(text, file);
    const report = ({ what }, { first, offset, times }, code) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, `the file ${what}${named(first)}${times}`, { at: placeAt(offset) });
    const findings = faults.flatMap(fault => {
        const seen = sightings(fault.pattern, text);
        if (seen === undefined)
            return [];
        return [
            report(fault, seen, refusedByGrammar?.test(seen.first) === true ? 'E_DOC_SYNTAX' : 'E_DOC_ENCODING'),
        ];
    });
    const pairs = lineEnds === 'lf-or-crlf' ? undefined : sightings(crlf.pattern, text);
    // With CRLF alone the document can still be read, and one run shows what else is wrong with it.
    return {
        text: findings.length === 0 ? text : undefined,
        findings: pairs === undefined ? findings : [...findings, report(crlf, pairs, 'E_DOC_ENCODING')],
    };
}
const countLimit = 1000;
function sightings(pattern, text) {
    let first;
    let count = 0;
    for (const match of text.matchAll(pattern)) {
        first ??= match;
        if (++count > countLimit)
            break;
    }
    if (first === undefined)
        return undefined;
    const times = count === 1 ? '' : count > countLimit ? `, more than ${countLimit} times` : `, ${count} times`;
    return { first: first[0], offset: first.index, times };
}
function named(character) {
    if (character === '\r\n')
        return '';
    return ` (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/** Where an offset of a text stands: lines end with LF, columns count UTF-16 units as editors do, both from 1. */
function placesIn(text, file) {
    let starts;
    return offset => {
        starts ??= lineStarts(text);
        const line = lastAtMost(starts, offset);
        return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lastAtMost(sorted, wanted) {
    let [low, high] = [0, sorted.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? Infinity) <= wanted)
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 4586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ textProblem),
/* harmony export */   dD: () => (/* binding */ keyProblem),
/* harmony export */   vy: () => (/* binding */ numberProblem)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7947);

// CVE-2019-10744, CVE-2022-46175: such a key reaches the prototype of every object in a careless reader.
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const control = /[\0-\x1f\x7f-\x9f]/;
// Line feed and tab may be part of a text that runs over several lines.
const controlInText = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
const wholeNumber = /^[+-]?(?:0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|[0-9_]+)$/i;
const halfPair = /\p{Surrogate}/u;
/** Why a key is refused; `isTwice` when the same key stands before it in its map. */
function keyProblem(key, isTwice) {
    if (forbidden.has(key))
        return { code: 'E_DOC_FORBIDDEN_KEY', message: `the key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)} is not allowed` };
    if (isTwice) {
        return { code: 'E_DOC_DUPLICATE_KEY', message: `the key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)} is there twice in the same map` };
    }
    return characterProblem(key, control);
}
/** Why a text is refused after its escapes were replaced by what they stand for. */
function textProblem(text) {
    return characterProblem(text, controlInText);
}
/** Why a number is refused; `source` is how it is written. */
function numberProblem(source, value, numbers) {
    const refused = (why) => ({
        code: 'E_DOC_TYPE',
        message: `the number ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source, 40)} ${why}`,
    });
    if (!Number.isFinite(value))
        return refused('is too large for any reader');
    if (numbers === 'any')
        return undefined;
    if (Object.is(value, -0))
        return refused('is a zero with a sign, which readers treat differently');
    if (!wholeNumber.test(source))
        return refused('is no whole number');
    if (!Number.isSafeInteger(value))
        return refused('is beyond 2^53, where readers round it differently');
    return undefined;
}
function characterProblem(text, refused) {
    const match = refused.exec(text);
    if (match !== null) {
        return {
            code: 'E_DOC_TYPE',
            message: `the text ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} holds the control character ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(match[0])}`,
        };
    }
    if (!halfPair.test(text))
        return undefined;
    return { code: 'E_DOC_ENCODING', message: `the text ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} holds half a surrogate pair` };
}


/***/ }),

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ problemFindings)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);

/** The findings for problems. */
function problemFindings(problems, placeAt) {
    return problems.map(({ code, offset, message, hint }) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, message, { at: placeAt(offset), hint }));
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   as: () => (/* binding */ readBy),
/* harmony export */   fm: () => (/* binding */ inTextOrder)
/* harmony export */ });
/* unused harmony exports defaultLimits, depthCeiling */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3605);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3273);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4788);




/** Enough for any manifest; an index needs more and its dialect says how much (threat-model.md T23). */
const defaultLimits = { bytes: 64 * 1024, depth: 32, nodes: 2000 };
/** Readers may recurse this deep and stay far from the end of the stack. */
const depthCeiling = 256;
/** The limits of one reading. */
function limitsOf({ limits }) {
    const chosen = { ...defaultLimits, ...limits };
    return { ...chosen, depth: Math.min(chosen.depth, depthCeiling) };
}
/** Reads bytes by a language's `parse`, and adds what holds in every language. Findings come in the order of the text. */
function readBy(source, parse) {
    const { bytes, file, options, refusedByGrammar } = source;
    const limitBytes = limitsOf(options).bytes;
    const encoding = { ...options, limitBytes, ...(refusedByGrammar && { refusedByGrammar }) };
    const { text, findings: encodingFindings } = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(bytes, file, encoding);
    if (text === undefined)
        return { ok: false, document: undefined, findings: encodingFindings };
    const { document, findings } = parse(text);
    const all = [
        ...encodingFindings,
        ...findings,
        ...(document === undefined ? [] : wholeFindings(document, options)),
    ];
    if (document !== undefined && all.length === 0)
        return { ok: true, document, findings: [] };
    return { ok: false, document, findings: inTextOrder(capped(all)) };
}
function wholeFindings(document, { finalNewline, top }) {
    const { text, value, file } = document;
    const findings = [];
    // An empty file is what a crash right after truncating leaves behind.
    if (top !== 'any' && (!(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .j)(value) || text.trim() === '')) {
        const there = text.trim() === '' ? 'the document is empty' : 'the document is no map';
        findings.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_TYPE', `${there}; keys with values were wanted`, { at: document.placeOf([]) }));
    }
    if (finalNewline === 'required' && text !== '' && !text.endsWith('\n')) {
        const message = 'the last line has no line end: an editor would add one and break the signature';
        const hint = 'End the file with a line feed.';
        findings.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_ENCODING', message, { at: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .y)(text, file)(text.length), hint }));
    }
    return findings;
}
/** A hostile text can hold one mistake ten thousand times; people read the first ones. */
const findingsPerCode = 50;
function capped(findings) {
    const counts = new Map();
    for (const { code } of findings)
        counts.set(code, (counts.get(code) ?? 0) + 1);
    const seen = new Map();
    return findings.flatMap(found => {
        const index = (seen.get(found.code) ?? 0) + 1;
        seen.set(found.code, index);
        const left = (counts.get(found.code) ?? 0) - findingsPerCode;
        if (index < findingsPerCode || left <= 0)
            return index <= findingsPerCode ? [found] : [];
        return index > findingsPerCode
            ? []
            : [{ ...found, message: `${found.message} (and ${left} more of this kind)` }];
    });
}
/** Findings of one file in the order of its text. */
function inTextOrder(findings) {
    return findings.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0));
}


/***/ }),

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readToml)
});

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./build/shared/text/document.js
var text_document = __webpack_require__(3605);
// EXTERNAL MODULE: ./build/shared/text/places.js
var places = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/shared/text/policy.js
var policy = __webpack_require__(4586);
// EXTERNAL MODULE: ./build/shared/text/problem.js
var problem = __webpack_require__(489);
// EXTERNAL MODULE: ./build/shared/text/reading.js
var reading = __webpack_require__(7742);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/shared/text/toml-judge.js



/** Looks through a parsed value, which it may change: what is refused is left out, dates become texts. */
function judgeToml(value, options) {
    const state = { options, problems: [], nodes: 0 };
    judge(value, [], state);
    return state.problems;
}
function judge(value, path, state) {
    const { depth, nodes } = state.options;
    if (++state.nodes === nodes + 1)
        note(limit(`more than ${nodes} values are in the document`), path, state);
    if (state.nodes > nodes)
        return value;
    if (value instanceof dist/* TomlDate */.PJ)
        return judgeDate(path, state);
    if (!(0,text_document/* isMap */.j)(value) && !Array.isArray(value))
        return judgeScalar(value, path, state);
    if (path.length >= depth) {
        note(limit(`lists and tables are nested deeper than ${depth}`), path, state);
        return value;
    }
    if ((0,text_document/* isMap */.j)(value))
        judgeTable(value, path, state);
    else
        for (const [index, item] of value.entries())
            value[index] = judge(item, [...path, index], state);
    return value;
}
function judgeTable(table, path, state) {
    for (const key of Object.keys(table)) {
        const at = [...path, key];
        const problem = (0,policy/* keyProblem */.dD)(key, false);
        const judged = judge(table[key], at, state);
        if (problem === undefined)
            table[key] = judged;
        else {
            state.problems.push({ ...problem, path: at, atKey: true });
            Reflect.deleteProperty(table, key);
        }
    }
}
function judgeDate(path, state) {
    const source = state.options.sourceOf(path) ?? '';
    if (state.options.dates === 'text')
        return source;
    const message = `${source} is a date, which not every reader has`;
    note({ code: 'E_DOC_TYPE', message, hint: 'Put it in quotes if it is text.' }, path, state);
    return source;
}
function judgeScalar(value, path, state) {
    if (typeof value === 'string')
        note((0,policy/* textProblem */.Fy)(value), path, state);
    if (typeof value !== 'number' && typeof value !== 'bigint')
        return value;
    const { numbers, sourceOf, mayHoldFloats } = state.options;
    const number = Number(value);
    if (mayHoldFloats || !Number.isSafeInteger(number)) {
        note((0,policy/* numberProblem */.vy)(sourceOf(path) ?? String(value), number, numbers), path, state);
    }
    return number;
}
const limit = (message) => ({ code: 'E_DOC_LIMIT', message });
function note(problem, path, { problems }) {
    if (problem !== undefined)
        problems.push({ ...problem, path, atKey: false });
}

;// CONCATENATED MODULE: ./build/shared/text/toml-nesting.js
/** Where brackets are first nested deeper than a limit; strings and comments do not count. */
function tooDeepAt(text, limit) {
    let depth = 0;
    for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at)) {
        const mark = text.charAt(at);
        if (mark === '[' || mark === '{') {
            if (++depth > limit)
                return at;
            at++;
        }
        else if (mark === ']' || mark === '}') {
            depth = Math.max(0, depth - 1);
            at++;
        }
        else
            at = mark === '#' ? lineEnd(text, at) : stringEnd(text, at);
    }
    return undefined;
}
const mark = /["'#[\]{}]/g;
function nextMark(text, from) {
    mark.lastIndex = from;
    return mark.exec(text)?.index ?? -1;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
// One that is not closed ends with its line, so that nothing after a mistake is hidden from the count.
function stringEnd(text, start) {
    const quote = text.charAt(start);
    const isLong = text.startsWith(quote.repeat(3), start);
    const closing = isLong ? quote.repeat(3) : quote;
    const limit = isLong ? text.length : lineEnd(text, start);
    let end = text.indexOf(closing, start + closing.length);
    while (quote === '"' && end >= 0 && end < limit && isEscaped(text, end))
        end = text.indexOf(closing, end + 1);
    if (end < 0 || end >= limit)
        return lineEnd(text, start);
    // Up to two quotes may stand right before the three that close: `"""a"""""`.
    let after = end + closing.length;
    for (let extra = 0; isLong && extra < 2 && text[after] === quote; extra++)
        after++;
    return after;
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}

// EXTERNAL MODULE: ./build/shared/text/unreadable.js
var unreadable = __webpack_require__(7939);
;// CONCATENATED MODULE: ./build/shared/text/toml-parse.js



/** The value of a TOML text, without the forbidden keys that it has; throws Unreadable where it is no TOML. */
function parseToml(text, maxDepth) {
    const options = { maxDepth, integersAsBigInt: 'asNeeded' };
    try {
        return { value: (0,dist/* parse */.qg)(text, { ...options, unsafeKeyBehaviour: 'throw' }), forbidden: false };
    }
    catch (error) {
        const refused = asUnreadable(error, text);
        if (refused !== undefined)
            throw refused;
    }
    try {
        return { value: (0,dist/* parse */.qg)(text, { ...options, unsafeKeyBehaviour: 'drop' }), forbidden: true };
    }
    catch (error) {
        throw asUnreadable(error, text) ?? error;
    }
}
// `undefined` for a forbidden key, which does not keep the rest from being read.
function asUnreadable(error, text) {
    if (!(error instanceof dist/* TomlError */.zx))
        throw error;
    const offset = offsetOf(text, error);
    const message = error.message.replace(/^Invalid TOML document: /, '').replace(/\n[^]*$/, '');
    if (message.includes('unsafe property'))
        return undefined;
    if (!message.includes('redefine'))
        return new unreadable/* Unreadable */.IO(offset, (0,shown/* shown */.SP)(message));
    const isListHeader = /^[ \t]*\[\[/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
    const key = (0,shown/* quoted */.TL)(/^[^=\]\n]*/.exec(text.slice(offset, offset + 100))?.[0].trim() ?? '');
    if (isListHeader)
        return new unreadable/* Unreadable */.IO(offset, `${key} is no list of tables where it was defined before`);
    return new unreadable/* Unreadable */.IO(offset, `${key} is defined twice`, 'E_DOC_DUPLICATE_KEY');
}
function offsetOf(text, { line, column }) {
    let start = 0;
    for (let before = 1; before < line; before++)
        start = text.indexOf('\n', start) + 1;
    return start + column - 1;
}

;// CONCATENATED MODULE: ./build/shared/text/toml-tree.js
/** The values of a document, with what they are written as. */
function tomlTree(ast, text) {
    const top = newNode({ form: 'header', kind: 'table', parent: undefined, key: undefined, range: ast.range });
    for (const statement of ast.body[0].body) {
        if (statement.type === 'TOMLKeyValue')
            addPair(top, statement);
        else
            addTable(top, statement, headerOf(statement, text));
    }
    return top;
}
/** What stands at a path. */
function findToml(top, path) {
    let node = top;
    for (const step of path)
        node = node?.children.get(step);
    return node;
}
/** Where the value at a path stands. */
function locateToml(top, path) {
    const node = findToml(top, path);
    return node && { value: node.range, key: node.key };
}
/** The keys and indices that lead to a node. */
function pathTo(node) {
    const { parent } = node;
    if (parent === undefined)
        return [];
    const [step] = [...parent.children].find(([, child]) => child === node) ?? [];
    return step === undefined ? [] : [...pathTo(parent), step];
}
function newNode(parts) {
    return { ...parts, children: new Map() };
}
function addTable(top, table, header) {
    const segments = table.key.keys;
    let parent = top;
    for (const segment of segments.slice(0, -1)) {
        parent = lastOf(childFor(parent, segment, { form: 'implied', kind: 'table', range: table.range }));
    }
    const [segment] = segments.slice(-1);
    if (segment === undefined)
        return;
    const node = table.kind === 'array' ? newElement(parent, segment, table) : childFor(parent, segment, headed(table));
    Object.assign(node, { form: 'header', range: table.range, key: segment.range, header });
    for (const pair of table.body)
        addPair(node, pair);
}
const headed = ({ range }) => ({ form: 'header', kind: 'table', range });
function newElement(parent, segment, table) {
    const list = childFor(parent, segment, { form: 'headers', kind: 'list', range: table.range });
    const element = newNode({ ...headed(table), parent: list, key: undefined });
    list.children.set(list.children.size, element);
    return element;
}
function headerOf({ range, key, kind }, text) {
    return [range[0], text.indexOf(']', key.range[1]) + (kind === 'array' ? 2 : 1)];
}
// The keys of `[a.b]` are those of the newest element when `a` is a list of tables.
function lastOf(node) {
    return node.form === 'headers' ? (node.children.get(node.children.size - 1) ?? node) : node;
}
function addPair(table, pair) {
    let parent = table;
    const [last, ...others] = pair.key.keys.toReversed();
    for (const segment of others.toReversed()) {
        parent = childFor(parent, segment, { form: 'dotted', kind: 'table', range: pair.range });
    }
    if (last !== undefined)
        parent.children.set(nameOf(last), valueNode(pair.value, { parent, key: last.range, pair: pair.range }));
}
function valueNode(value, at) {
    const { range } = value;
    if (value.type === 'TOMLValue')
        return newNode({ form: 'scalar', kind: 'scalar', range, ...at });
    if (value.type === 'TOMLInlineTable') {
        const table = newNode({ form: 'inline', kind: 'table', range, ...at });
        for (const pair of value.body)
            addPair(table, pair);
        return table;
    }
    const list = newNode({ form: 'inline', kind: 'list', range, ...at });
    for (const [index, element] of value.elements.entries()) {
        list.children.set(index, valueNode(element, { parent: list, key: undefined }));
    }
    return list;
}
const nameOf = (segment) => (segment.type === 'TOMLBare' ? segment.name : segment.value);
function childFor(parent, segment, made) {
    const name = nameOf(segment);
    const child = parent.children.get(name) ?? newNode({ ...made, parent, key: segment.range });
    parent.children.set(name, child);
    return child;
}

;// CONCATENATED MODULE: ./build/shared/text/toml.js












/**
 * A TOML 1.0 document: duplicate keys and tables, dates and all numbers but whole ones within 2^53 are findings, and so is
 * what only TOML 1.1 has, since clients that cannot read one document may lose the whole registry (threat-model.md T24-T28).
 */
function readToml(bytes, file, options = {}) {
    // The grammar has no control character but tab and line ends, not even in comments.
    return (0,reading/* readBy */.as)({ bytes, file, options, refusedByGrammar: /[\x01-\x1f\x7f]/ }, text => parse(text, file, options));
}
function parse(text, file, options) {
    try {
        return read(text, file, options);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        return { document: undefined, findings: [(0,unreadable/* unreadableFinding */.jg)(text, file, error)] };
    }
}
function read(text, file, options) {
    const { depth, nodes } = (0,reading/* limitsOf */.Af)(options);
    const deep = tooDeepAt(text, depth);
    const tooDeep = `lists and tables are nested deeper than ${depth}`;
    if (deep !== undefined)
        throw new unreadable/* Unreadable */.IO(deep, tooDeep, 'E_DOC_LIMIT');
    const { value, forbidden } = parseToml(text, depth);
    const tree = treeOf(text);
    const mayHoldFloats = isDoubtful(text);
    if (mayHoldFloats)
        tree();
    const document = { ...(0,text_document/* makeDocument */.E)({ file, text, value }, path => locateIfRead(tree, path)), tree, options };
    const { numbers = 'safe-integers', dates = 'refuse' } = options;
    const sourceOf = (path) => sourceIn(text, locateToml(tree(), path));
    const refused = judgeToml(value, { depth, nodes, numbers, dates, sourceOf, mayHoldFloats });
    const isOver = refused.some(({ code }) => code === 'E_DOC_LIMIT');
    // Those that the parser dropped are in the tree only, and there all of them are.
    const others = forbidden ? refused.filter(({ code }) => code !== 'E_DOC_FORBIDDEN_KEY') : refused;
    const keys = forbidden ? forbiddenKeys(tree(), depth) : [];
    const problems = [...keys, ...others.map(problem => placed(problem, tree()))];
    return {
        document: isOver ? undefined : document,
        findings: (0,problem/* problemFindings */.E)(problems, (0,places/* placesIn */.y)(text, file)),
    };
}
const sourceIn = (text, located) => located && text.slice(...located.value);
// Without a place rather than without an answer: should the second parser ever refuse what the first one took and what does
// not look doubtful, a finding elsewhere must still be told.
function locateIfRead(tree, path) {
    try {
        return locateToml(tree(), path);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        return undefined;
    }
}
function placed({ path, atKey, ...problem }, tree) {
    const located = locateToml(tree, path);
    return { ...problem, offset: (atKey ? located?.key : located?.value)?.[0] ?? 0 };
}
// Dotted keys nest without brackets, so the depth of the tree is not bounded by theirs.
function forbiddenKeys(node, depth) {
    if (depth === 0)
        return [];
    return [...node.children].flatMap(([name, child]) => {
        const problem = typeof name === 'string' ? (0,policy/* keyProblem */.dD)(name, false) : undefined;
        const offset = (child.key ?? child.range)[0];
        return [
            ...(problem?.code === 'E_DOC_FORBIDDEN_KEY' ? [{ ...problem, offset }] : []),
            ...forbiddenKeys(child, depth - 1),
        ];
    });
}
/** The tree is costly and mostly not needed: it is made when somebody first asks for a place. */
function treeOf(text) {
    let tree;
    return () => {
        tree ??= parseTree(text);
        return tree;
    };
}
function parseTree(text) {
    try {
        return tomlTree((0,lib/* parseTOML */.MD)(text, { tomlVersion: '1.0' }), text);
    }
    catch (error) {
        if (!(error instanceof lib/* ParseError */.mB))
            throw error;
        throw new unreadable/* Unreadable */.IO(error.index, `not every reader of TOML 1.0 takes this: ${(0,shown/* shown */.SP)(error.message)}`);
    }
}
// Floats, and what TOML 1.1 added: escapes, line ends and last commas in inline tables, times without seconds. It may match
// in strings and comments, at the cost of a closer look; it must not miss any.
const toml_float = /(?<![\w."'/+-])[+-]?\d[\d_]*(?:\.\d|[eE][+-]?\d)|\b(?:inf|nan)\b/;
const newer = /\\[ex]|\d:\d\d(?![:\d])/;
const newerInTable = /[{,][ \t]*(?:#.*)?\r?\n|\n[ \t]*[},]|,\s*\}/;
const isDoubtful = (text) => toml_float.test(text) || newer.test(text) || (text.includes('{') && newerInTable.test(text));


/***/ }),

/***/ 7939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ conflictHint),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   jg: () => (/* binding */ unreadableFinding)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4788);


/** Ends the reading of a text at an offset; every reader catches its own and makes a finding of it. */
class Unreadable extends Error {
    name = 'Unreadable';
    offset;
    code;
    constructor(offset, message, code = 'E_DOC_SYNTAX') {
        super(message);
        this.offset = offset;
        this.code = code;
    }
}
/** The finding for a text that could not be read to its end. */
function unreadableFinding(text, file, { offset, message, code }) {
    const hint = code === 'E_DOC_SYNTAX' ? conflictHint(text) : undefined;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, message, { at: (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .y)(text, file)(offset), hint });
}
/** What to do about a file that git left the marks of a merge conflict in; `undefined` when it has none. */
function conflictHint(text) {
    if (!/^(?:<{7}|>{7})(?: |$)/m.test(text))
        return undefined;
    return 'Git left a merge conflict in the file: keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>.';
}


/***/ })

};
