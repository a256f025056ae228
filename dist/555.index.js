export const id = 555;
export const ids = [555];
export const modules = {

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ jsonValueEnd),
/* harmony export */   U2: () => (/* binding */ jsonMembers),
/* harmony export */   _C: () => (/* binding */ locateIn)
/* harmony export */ });
/* unused harmony export findJsonMember */
/** The members of the map or list that starts at an offset, in their order; `undefined` when another value does. */
function jsonMembers(text, start) {
    const open = text[start];
    if (open !== '{' && open !== '[')
        return undefined;
    const members = [];
    let at = afterBlanks(text, start + 1);
    while (text[at] !== '}' && text[at] !== ']') {
        const member = open === '{' ? keyedMember(text, at) : { value: [at, jsonValueEnd(text, at)] };
        members.push(member);
        at = afterBlanks(text, member.value[1]);
        if (text[at] === ',')
            at = afterBlanks(text, at + 1);
    }
    return members;
}
/** Where the value that starts at an offset ends. */
function jsonValueEnd(text, start) {
    const first = text[start];
    if (first === '"')
        return textEnd(text, start);
    if (first === '{' || first === '[')
        return containerEnd(text, start);
    word.lastIndex = start;
    word.test(text);
    return word.lastIndex;
}
/** Finds the places in a JSON text; the members of a map or list are looked for when a path first leads into it. */
function locateIn(text) {
    const known = new Map();
    const membersAt = (start) => {
        const members = known.get(start) ?? jsonMembers(text, start) ?? [];
        known.set(start, members);
        return members;
    };
    const top = afterBlanks(text, 0);
    return path => {
        let located = { value: [top, jsonValueEnd(text, top)] };
        for (const step of path) {
            const start = located.value[0];
            located = findJsonMember(membersAt(start), text[start] === '{', step);
            if (located === undefined)
                return undefined;
        }
        return located;
    };
}
/** The member that a step of a path means; the first one when a key is there twice. */
function findJsonMember(members, isObject, step) {
    if (isObject)
        return members.find(({ name }) => name === step);
    return typeof step === 'number' ? members[step] : undefined;
}
const blanks = /[ \t\r\n]*/y;
const word = /[^ \t\r\n,:[\]{}"]*/y;
const bracketOrQuote = /["[\]{}]/g;
function afterBlanks(text, at) {
    blanks.lastIndex = at;
    blanks.test(text);
    return blanks.lastIndex;
}
function keyedMember(text, at) {
    const key = [at, textEnd(text, at)];
    const start = afterBlanks(text, afterBlanks(text, key[1]) + 1);
    const name = JSON.parse(text.slice(...key)); // a key of a text that was read
    return { key, name, value: [start, jsonValueEnd(text, start)] };
}
function textEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end + 1;
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === 0x5c)
        backslashes++;
    return backslashes % 2 === 1;
}
function containerEnd(text, start) {
    let depth = 0;
    bracketOrQuote.lastIndex = start;
    for (let match = bracketOrQuote.exec(text); match !== null; match = bracketOrQuote.exec(text)) {
        const at = match.index;
        if (match[0] === '"')
            bracketOrQuote.lastIndex = textEnd(text, at);
        else if (match[0] === '{' || match[0] === '[')
            depth++;
        else if (--depth === 0)
            return at + 1;
    }
    return text.length;
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./build/shared/text/document.js
var text_document = __webpack_require__(3605);
// EXTERNAL MODULE: ./build/shared/text/json-tree.js
var json_tree = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/shared/text/policy.js
var policy = __webpack_require__(4586);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
// EXTERNAL MODULE: ./build/shared/text/unreadable.js
var unreadable = __webpack_require__(7939);
;// CONCATENATED MODULE: ./build/shared/text/json-parse.js



/** The value of a JSON text, maps without prototype; throws Unreadable where it is no JSON or passes a limit. */
function parseJson(text, options) {
    const state = { text, options, at: 0, nodes: 0, problems: [] };
    skipBlanks(state);
    const value = readValue(state, 0);
    skipBlanks(state);
    if (state.at < text.length) {
        throw new unreadable/* Unreadable */.IO(state.at, `the document ends here, but ${found(state)} follows`);
    }
    return { value, problems: state.problems };
}
function readValue(state, depth) {
    if (++state.nodes > state.options.nodes) {
        throw new unreadable/* Unreadable */.IO(state.at, `more than ${state.options.nodes} values are in the document`, 'E_DOC_LIMIT');
    }
    switch (state.text.charCodeAt(state.at)) {
        case 0x7b:
            return readObject(state, deeper(state, depth));
        case 0x5b:
            return readArray(state, deeper(state, depth));
        case 0x22:
            return readText(state);
        default:
            return readWord(state);
    }
}
function deeper({ at, options }, depth) {
    if (depth < options.depth)
        return depth + 1;
    throw new unreadable/* Unreadable */.IO(at, `lists and maps are nested deeper than ${options.depth}`, 'E_DOC_LIMIT');
}
function readObject(state, depth) {
    const object = Object.create(null); // no prototype, so no inherited names (T24)
    const start = state.at++;
    skipBlanks(state);
    if (skip(state, 0x7d))
        return object;
    for (;;) {
        const keyStart = state.at;
        if (state.text.charCodeAt(keyStart) !== 0x22)
            throw expected(state, 'a key in double quotes');
        const key = readString(state);
        skipBlanks(state);
        if (!skip(state, 0x3a))
            throw expected(state, `a colon after the key ${(0,shown/* quoted */.TL)(key)}`);
        skipBlanks(state);
        const value = readValue(state, depth);
        if (acceptsKey(state, { key, keyStart, isTwice: key in object }))
            object[key] = value;
        skipBlanks(state);
        if (skip(state, 0x7d))
            return object;
        if (!skip(state, 0x2c))
            throw expected(state, 'a comma or }', start);
        skipBlanks(state);
    }
}
function readArray(state, depth) {
    const array = [];
    const start = state.at++;
    skipBlanks(state);
    if (skip(state, 0x5d))
        return array;
    for (;;) {
        array.push(readValue(state, depth));
        skipBlanks(state);
        if (skip(state, 0x5d))
            return array;
        if (!skip(state, 0x2c))
            throw expected(state, 'a comma or ]', start);
        skipBlanks(state);
    }
}
function acceptsKey(state, member) {
    const problem = (0,policy/* keyProblem */.dD)(member.key, member.isTwice);
    if (problem === undefined)
        return true;
    state.problems.push({ ...problem, offset: member.keyStart });
    return false;
}
function readText(state) {
    const start = state.at;
    const text = readString(state);
    const problem = (0,policy/* textProblem */.Fy)(text);
    if (problem !== undefined)
        state.problems.push({ ...problem, offset: start });
    return text;
}
const plain = /[^"\\\0-\x1f]*/y;
function readString(state) {
    const { text } = state;
    const start = state.at;
    plain.lastIndex = start + 1;
    plain.test(text);
    let end = plain.lastIndex;
    if (text.charCodeAt(end) === 0x22) {
        state.at = end + 1;
        return text.slice(start + 1, end);
    }
    let result = text.slice(start + 1, end);
    while (text.charCodeAt(end) === 0x5c) {
        const [character, next] = readEscape(text, end);
        plain.lastIndex = next;
        plain.test(text);
        end = plain.lastIndex;
        result += character + text.slice(next, end);
    }
    if (text.charCodeAt(end) !== 0x22)
        throw endless(text, start, end);
    state.at = end + 1;
    return result;
}
function endless(text, start, end) {
    if (end >= text.length)
        return new unreadable/* Unreadable */.IO(start, 'the document ends inside this text: it was cut');
    const character = (0,shown/* quoted */.TL)(text.charAt(end));
    return new unreadable/* Unreadable */.IO(end, `${character} must be written as an escape, or the text's closing quote is missing`);
}
const escapes = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
function readEscape(text, at) {
    const letter = text.charAt(at + 1);
    const simple = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (simple !== undefined)
        return [simple, at + 2];
    const hex = text.slice(at + 2, at + 6);
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(hex)) {
        throw new unreadable/* Unreadable */.IO(at, `${(0,shown/* quoted */.TL)(text.slice(at, at + 2))} is no escape of JSON`);
    }
    return [String.fromCharCode(parseInt(hex, 16)), at + 6];
}
const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const wordPattern = /[^\s,:[\]{}"]*/y;
const words = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function readWord(state) {
    const start = state.at;
    wordPattern.lastIndex = start;
    const word = wordPattern.exec(state.text)?.[0] ?? '';
    numberPattern.lastIndex = start;
    const isNumber = numberPattern.test(state.text) && numberPattern.lastIndex === start + word.length;
    if (!isNumber && !words.has(word))
        throw expected(state, 'a value');
    state.at = start + word.length;
    if (!isNumber)
        return words.get(word);
    const value = Number(word);
    const problem = (0,policy/* numberProblem */.vy)(word, value, state.options.numbers);
    if (problem !== undefined)
        state.problems.push({ ...problem, offset: start });
    return value;
}
function skipBlanks(state) {
    const { text } = state;
    for (;;) {
        const code = text.charCodeAt(state.at);
        if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d)
            return;
        state.at++;
    }
}
function skip(state, code) {
    if (state.text.charCodeAt(state.at) !== code)
        return false;
    state.at++;
    return true;
}
function expected(state, wanted, opened) {
    if (state.at < state.text.length)
        return new unreadable/* Unreadable */.IO(state.at, `${wanted} was expected, not ${found(state)}`);
    const at = opened ?? state.at;
    return new unreadable/* Unreadable */.IO(at, `the document ends where ${wanted} was expected: it was cut`);
}
function found({ text, at }) {
    if (text.startsWith('//', at) || text.startsWith('/*', at) || text[at] === '#')
        return 'a comment, which JSON has not';
    return (0,shown/* quoted */.TL)(/^[\w.+-]+/.exec(text.slice(at, at + 20))?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0));
}

// EXTERNAL MODULE: ./build/shared/text/places.js
var places = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/shared/text/problem.js
var problem = __webpack_require__(489);
// EXTERNAL MODULE: ./build/shared/text/reading.js
var reading = __webpack_require__(7742);
;// CONCATENATED MODULE: ./build/shared/text/json.js







/**
 * A JSON document as RFC 8259 has it and as every reader agrees on: no duplicate keys, no numbers that doubles cannot
 * hold, no half surrogate pairs, nothing after the value (threat-model.md T24-T28). A text of several megabytes is fine when
 * the limits say so.
 */
function readJson(bytes, file, options = {}) {
    // RFC 8259 section 7; DEL and C1 are legal in JSON, so these remain a matter of encoding.
    const refusedByGrammar = /[\x01-\x1f](?<!\r)/;
    return (0,reading/* readBy */.as)({ bytes, file, options, refusedByGrammar }, text => parse(text, file, options));
}
function parse(text, file, options) {
    try {
        const { value, problems } = parseJson(text, {
            ...(0,reading/* limitsOf */.Af)(options),
            numbers: options.numbers ?? 'safe-integers',
        });
        return {
            document: (0,text_document/* makeDocument */.E)({ file, text, value }, (0,json_tree/* locateIn */._C)(text)),
            findings: (0,problem/* problemFindings */.E)(problems, (0,places/* placesIn */.y)(text, file)),
        };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        return { document: undefined, findings: [(0,unreadable/* unreadableFinding */.jg)(text, file, error)] };
    }
}


/***/ }),

/***/ 5330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ plainKinds),
/* harmony export */   KA: () => (/* binding */ isPlainText),
/* harmony export */   T4: () => (/* binding */ coreValue)
/* harmony export */ });
// YAML 1.2.2 section 10.3.2, the core schema.
const core = [
    ['null', /^(?:~|null|Null|NULL|)$/],
    ['boolean', /^(?:true|True|TRUE|false|False|FALSE)$/],
    ['integer', /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/],
    [
        'float',
        /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
    ],
];
// The types of YAML 1.1 at https://yaml.org/type/ as PyYAML, Psych, js-yaml and yaml.v3 read them: all of them take a lone
// y or n for text, against that page. A float with an exponent but no dot is one to some only, so it counts.
const legacy = [
    ['null', /^(?:~|null|Null|NULL|)$/],
    ['boolean', /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/],
    ['integer', /^[-+]?(?:0b[0-1_]+|0x[0-9a-fA-F_]+|0|[1-9][0-9_]*|0[0-7_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/],
    ['float', /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*|[0-9][0-9_]*(?=[eE]))(?:[eE][-+]?[0-9]+)?$/],
    ['float', /^(?:[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/],
    ['date', /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?.*)?$/],
    ['merge', /^(?:<<|=)$/],
];
const kindIn = (rows, word) => rows.find(([, pattern]) => pattern.test(word))?.[0] ?? 'text';
/** What YAML 1.2 and YAML 1.1 take an unquoted word for. */
function plainKinds(word) {
    const kinds = { core: kindIn(core, word), legacy: kindIn(legacy, word) };
    // Digits after a leading zero are decimal in 1.2, octal (or no number) in 1.1.
    const isOctal = kinds.core === 'integer' && /^[-+]?0[0-9]/.test(word);
    return { ...kinds, agree: kinds.core === kinds.legacy && !isOctal };
}
/** Whether a word is text to every reader even without quotes. */
function isPlainText(word) {
    const { core, legacy } = plainKinds(word);
    return core === 'text' && legacy === 'text';
}
/** The value of an unquoted word by the core schema of YAML 1.2. */
function coreValue(word) {
    const kind = kindIn(core, word);
    if (kind === 'null')
        return null;
    if (kind === 'boolean')
        return word.toLowerCase() === 'true';
    if (kind === 'integer')
        return Number(word);
    return kind === 'float' ? floatValue(word.toLowerCase()) : word;
}
function floatValue(word) {
    if (word.endsWith('nan'))
        return NaN;
    if (word.endsWith('inf'))
        return word.startsWith('-') ? -Infinity : Infinity;
    return Number(word);
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ locateYaml),
/* harmony export */   J0: () => (/* binding */ findYaml),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   fq: () => (/* binding */ pairsOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** The pairs of a map. */
function pairsOf(map) {
    return map.items; // composed from a text, so every key is a node
}
/** The elements of a list. */
function itemsOf(list) {
    return list.items; // composed from a text, so every element is a node
}
/** What stands at a path; the first one when a key is there twice. */
function findYaml({ contents }, path) {
    let spot = { node: contents ?? undefined };
    for (const step of path) {
        spot = childOf(spot.node, step);
        if (spot === undefined)
            return undefined;
    }
    return spot;
}
/** Where the value at a path stands. */
function locateYaml(tree, path) {
    const spot = findYaml(tree, path);
    if (spot === undefined)
        return undefined;
    const key = rangeOf(spot.pair?.key);
    const end = key?.[1] ?? 0;
    return { value: rangeOf(spot.node) ?? [end, end], key };
}
/** A node's own text, without comments and blanks after it. */
function rangeOf(node) {
    return node?.range ? [node.range[0], node.range[1]] : undefined;
}
function childOf(node, step) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && typeof step === 'string') {
        const pair = pairsOf(node).find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === step);
        return pair && { node: pair.value ?? undefined, pair };
    }
    const item = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number' ? itemsOf(node)[step] : undefined;
    return item && { node: item };
}


/***/ }),

/***/ 1100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/shared/text/document.js
var text_document = __webpack_require__(3605);
// EXTERNAL MODULE: ./build/shared/text/places.js
var places = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/shared/text/problem.js
var problem = __webpack_require__(489);
// EXTERNAL MODULE: ./build/shared/text/reading.js
var reading = __webpack_require__(7742);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
// EXTERNAL MODULE: ./build/shared/text/unreadable.js
var unreadable = __webpack_require__(7939);
// EXTERNAL MODULE: ./build/shared/text/policy.js
var policy = __webpack_require__(4586);
// EXTERNAL MODULE: ./build/shared/text/yaml-tree.js
var yaml_tree = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/shared/text/yaml-plain.js
var yaml_plain = __webpack_require__(5330);
;// CONCATENATED MODULE: ./build/shared/text/yaml-build.js





/** The value of a composed document whose scalars are all texts yet; maps have no prototype. */
function buildYaml(ast, options) {
    const state = { options, problems: [] };
    return { value: build(ast.contents, [], state), problems: state.problems };
}
function build(node, path, state) {
    if ((0,dist/* isMap */.jh)(node))
        return buildMap((0,yaml_tree/* pairsOf */.fq)(node), path, state);
    if ((0,dist/* isSeq */.oP)(node))
        return (0,yaml_tree/* itemsOf */.S3)(node).map((item, index) => build(item, [...path, index], state));
    // An alias stands for nothing: that it is there was reported.
    return (0,dist/* isScalar */.jn)(node) ? buildScalar(node, path, state) : null;
}
function buildMap(pairs, path, state) {
    const map = Object.create(null); // no prototype, so no inherited names (T24)
    for (const { key, value } of pairs) {
        const text = keyText(key, state);
        const problem = text === undefined ? undefined : (0,policy/* keyProblem */.dD)(text, text in map);
        note(problem, key, state);
        const item = build(value, [...path, text ?? ''], state);
        if (text !== undefined && problem === undefined)
            map[text] = item;
    }
    return map;
}
function keyText(key, state) {
    // That an alias or a merge key is there was reported.
    if ((0,dist/* isAlias */.Vj)(key))
        return undefined;
    if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string') {
        note({ code: 'E_DOC_TYPE', message: 'a map or list is no key' }, key, state);
        return undefined;
    }
    const text = key.value;
    const isText = key.type !== 'PLAIN' || (0,yaml_plain/* isPlainText */.KA)(text) || text === '<<';
    if (isText || (state.options.keys === 'text' && text !== ''))
        return text;
    const { core, legacy } = (0,yaml_plain/* plainKinds */.EG)(text);
    const message = `the key ${(0,shown/* quoted */.TL)(text)} is ${said(core === 'text' ? legacy : core)} to some readers`;
    note({ code: 'E_DOC_TYPE', message, hint: quoteIt }, key, state);
    return text;
}
function buildScalar(node, path, state) {
    const text = String(node.value);
    if (node.type !== 'PLAIN') {
        note((0,policy/* textProblem */.Fy)(text), node, state);
        return text;
    }
    const rule = state.options.plainAt(path);
    if (rule === 'text' || (0,yaml_plain/* isPlainText */.KA)(text))
        return text === '' ? null : text;
    note(plainProblem(text, rule), node, state);
    const value = rule === 'quoted' ? text : (0,yaml_plain/* coreValue */.T4)(text);
    if (typeof value === 'number')
        note(asNumber(text, value, state), node, state);
    return value;
}
const quoteIt = 'Put it in quotes if it is text.';
function plainProblem(text, rule) {
    const { core, legacy, agree } = (0,yaml_plain/* plainKinds */.EG)(text);
    if (rule === 'core' || (rule === 'agreed' && agree))
        return undefined;
    const kind = core === 'text' ? legacy : core;
    const message = agree
        ? `${(0,shown/* quoted */.TL)(text)} is ${said(kind)} without quotes, and a text was wanted`
        : `${(0,shown/* quoted */.TL)(text)} without quotes is ${said(legacy)} to YAML 1.1 and ${said(core)} to YAML 1.2`;
    return { code: 'E_DOC_TYPE', message, hint: quoteIt };
}
function asNumber(text, value, { options }) {
    const problem = (0,policy/* numberProblem */.vy)(text, value, options.numbers);
    return problem && { ...problem, hint: quoteIt };
}
const said = (kind) => articles[kind];
const articles = {
    text: 'text',
    null: 'null',
    boolean: 'true or false',
    integer: 'a number',
    float: 'a number',
    date: 'a date',
    merge: 'a merge key',
};
function note(problem, node, { problems }) {
    if (problem !== undefined)
        problems.push({ ...problem, offset: node.range?.[0] ?? 0 });
}

;// CONCATENATED MODULE: ./build/shared/text/yaml-tokens.js



/**
 * Takes a YAML text apart. Reads no further than the limits allow, so that the time is bounded by them, and throws
 * Unreadable while tokens come in, as soon as they are nested too deep: the parser's and the composer's stacks grow with
 * the depth (CVE-2026-33532).
 */
function yamlTokens(text, limits) {
    const { tokens, cutAt } = tokenise(text, limits);
    const isOver = cutAt !== undefined;
    const survey = { problems: [], limit: limits.nodes, nodes: 0, sizes: new Map(), isOver };
    if (isOver)
        noteLimit(survey, cutAt);
    for (const token of tokens) {
        if (token.type === 'directive')
            surveyDirective(token, survey);
        if (token.type === 'document')
            surveyNode({ props: token.start, node: token.value }, survey);
    }
    return { tokens, problems: [...survey.problems, ...furtherDocuments(tokens)] };
}
function tokenise(text, { depth, nodes }) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // Below the open maps and lists lies the document, on top may lie a scalar.
        const open = parser.stack.length - (dist/* CST */.DB.isCollection(parser.stack.at(-1)) ? 1 : 2);
        if (open > depth) {
            throw new unreadable/* Unreadable */.IO(parser.offset, `lists and maps are nested deeper than ${depth}`, 'E_DOC_LIMIT');
        }
        if (!/^(?:[ \t\n\r]*$|#)/.test(lexeme) && ++lexemes > nodes * lexemesPerNode) {
            return { tokens: [...tokens, ...parser.end()], cutAt: parser.offset };
        }
    }
    return { tokens: [...tokens, ...parser.end()] };
}
// A key, its value and all indicators, brackets and commas around them, each with a mark before it, are fewer.
const lexemesPerNode = 10;
function furtherDocuments(tokens) {
    const further = tokens.filter(({ type }) => type === 'document').slice(1);
    const message = 'a further document starts here; readers take the first, the last, or fail';
    const hint = 'Keep one document, or put the other into a file of its own.';
    return further.map(({ offset }) => ({ code: 'E_DOC_SYNTAX', offset, message, hint }));
}
function surveyDirective({ offset, source }, { problems }) {
    const code = source.startsWith('%TAG') ? 'E_DOC_UNSAFE_TAG' : 'E_DOC_SYNTAX';
    problems.push({
        code,
        offset,
        message: `the directive ${(0,shown/* quoted */.TL)(source)} is not allowed`,
        hint: 'Remove the line.',
    });
}
// Recursion goes as deep as the document, which was checked while its tokens came in.
function surveyNode({ props, node }, survey) {
    surveyProps(props, survey);
    survey.nodes++;
    const size = sizeOf(node, survey);
    const anchor = props.findLast(({ type }) => type === 'anchor');
    if (anchor !== undefined)
        survey.sizes.set(anchor.source.slice(1), size);
    if (!survey.isOver && (survey.nodes > survey.limit || size > survey.limit)) {
        survey.isOver = true;
        noteLimit(survey, node?.offset ?? 0);
    }
    return size;
}
function noteLimit({ problems, limit }, offset) {
    problems.push({ code: 'E_DOC_LIMIT', offset, message: `more than ${limit} values are in the document` });
}
function sizeOf(node, survey) {
    if (node?.type === 'alias') {
        const message = `the alias ${(0,shown/* quoted */.TL)(node.source)} is not allowed`;
        survey.problems.push({ code: 'E_DOC_ALIAS', offset: node.offset, message });
        return survey.sizes.get(node.source.slice(1)) ?? 1;
    }
    if (!dist/* CST */.DB.isCollection(node))
        return 1;
    return node.items.reduce((sum, item) => sum + itemSize(item, survey), 1);
}
function itemSize({ start, key, sep, value }, survey) {
    if (key === undefined && sep === undefined) {
        const isBlank = value === undefined && start.every(({ type }) => type in blank);
        return isBlank ? 0 : surveyNode({ props: start, node: value }, survey);
    }
    surveyKey({ props: start, node: key }, survey);
    return surveyNode({ props: sep ?? [], node: value }, survey);
}
const blank = { space: true, comment: true, newline: true };
function surveyKey(slot, survey) {
    const { node } = slot;
    if (dist/* CST */.DB.isCollection(node) || node?.type === 'alias')
        surveyNode(slot, survey);
    else
        surveyProps(slot.props, survey);
    if (node?.type === 'scalar' && node.source === '<<') {
        survey.problems.push({
            code: 'E_DOC_ALIAS',
            offset: node.offset,
            message: 'the merge key << is not allowed',
        });
    }
}
function surveyProps(props, { problems }) {
    for (const { type, offset, source } of props) {
        if (type === 'anchor') {
            problems.push({ code: 'E_DOC_ALIAS', offset, message: `the anchor ${(0,shown/* quoted */.TL)(source)} is not allowed` });
        }
        if (type === 'tag') {
            problems.push({ code: 'E_DOC_UNSAFE_TAG', offset, message: `the tag ${(0,shown/* quoted */.TL)(source)} is not allowed` });
        }
        if (type === 'explicit-key-ind') {
            const message = 'a key with ? before it is not allowed; a key is a short text with a colon after it';
            problems.push({ code: 'E_DOC_TYPE', offset, message });
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/text/yaml.js










/**
 * A YAML 1.2 document of the plain kind: one document, no anchors, aliases, merge keys, tags, directives or keys that are
 * no text, no duplicates, and unquoted words that YAML 1.1 and 1.2 agree on (threat-model.md T23-T28).
 */
function readYaml(bytes, file, options = {}) {
    return (0,reading/* readBy */.as)({ bytes, file, options }, text => parse(text, file, options));
}
function parse(text, file, options) {
    const placeAt = (0,places/* placesIn */.y)(text, file);
    try {
        const { tokens, problems } = yamlTokens(text, (0,reading/* limitsOf */.Af)(options));
        const ast = problems.some(isLimit) ? undefined : compose(tokens, text.length);
        if (ast === undefined)
            return { document: undefined, findings: (0,problem/* problemFindings */.E)(problems, placeAt) };
        const errors = syntaxProblems(ast, text, placeAt);
        const { value, problems: further } = buildYaml(ast, buildOptions(options));
        const all = [...problems, ...(errors.length > 0 ? errors : further)];
        const isWhole = errors.length === 0 && problems.every(({ code }) => code === 'E_DOC_TYPE');
        const document = isWhole ? makeYaml({ file, text, value, ast, options }) : undefined;
        return { document, findings: (0,problem/* problemFindings */.E)(all, placeAt) };
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.IO))
            throw error;
        return { document: undefined, findings: [(0,unreadable/* unreadableFinding */.jg)(text, file, error)] };
    }
}
function compose(tokens, length) {
    // Most of the cost of an error is its stack, and a hostile text makes as many errors as it has tokens.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        const [ast] = new dist/* Composer */.Dk(composing).compose(tokens, true, length);
        return ast;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
const isLimit = ({ code }) => code === 'E_DOC_LIMIT';
// The failsafe schema leaves every scalar a text, so that the words of both YAML versions can be told apart. Duplicate
// keys are found here with their places; the library compares each key with every other.
const composing = { schema: 'failsafe', keepSourceTokens: true, uniqueKeys: false, strict: true };
function buildOptions({ plain = 'agreed', keys = 'agreed', numbers = 'safe-integers' }) {
    return { plainAt: typeof plain === 'function' ? plain : () => plain, keys, numbers };
}
// Reported already, at the tag or directive itself.
const known = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE']);
/** The first error of each line: those after it are most often its echo. */
function syntaxProblems(ast, text, placeAt) {
    const lines = new Map();
    const hint = (0,unreadable/* conflictHint */.CL)(text);
    for (const { code, message, pos } of ast.errors) {
        const { line } = placeAt(pos[0]);
        if (known.has(code) || lines.has(line))
            continue;
        lines.set(line, { code: 'E_DOC_SYNTAX', offset: pos[0], message: (0,shown/* shown */.SP)(message), ...(hint && { hint }) });
    }
    return [...lines.values()];
}
function makeYaml(base) {
    const { file, text, value, ast, options } = base;
    return {
        ...(0,text_document/* makeDocument */.E)({ file, text, value }, path => (0,yaml_tree/* locateYaml */.GO)(ast, path)),
        ast,
        options,
        scalarAt(path) {
            const node = (0,yaml_tree/* findYaml */.J0)(ast, path)?.node;
            if (!(0,dist/* isScalar */.jn)(node))
                return undefined;
            return { style: styles[node.type ?? 'PLAIN'] ?? 'block', text: String(node.value) };
        },
    };
}
const styles = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single-quoted',
    QUOTE_DOUBLE: 'double-quoted',
};


/***/ })

};
