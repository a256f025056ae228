import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3774:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");

/***/ }),

/***/ 8144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
const commands = {
    'detect-changed-bundles': () => __nccwpck_require__.e(/* import() */ 460).then(__nccwpck_require__.bind(__nccwpck_require__, 6460)),
    precheck: () => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(62), __nccwpck_require__.e(84), __nccwpck_require__.e(32), __nccwpck_require__.e(248), __nccwpck_require__.e(402)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6139)),
    package: () => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(62), __nccwpck_require__.e(84), __nccwpck_require__.e(32), __nccwpck_require__.e(248), __nccwpck_require__.e(885), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9610)),
    sign: () => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(62), __nccwpck_require__.e(605), __nccwpck_require__.e(84), __nccwpck_require__.e(32), __nccwpck_require__.e(248), __nccwpck_require__.e(851), __nccwpck_require__.e(885), __nccwpck_require__.e(553), __nccwpck_require__.e(533)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5533)),
    'sign-on-merge': () => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(62), __nccwpck_require__.e(605), __nccwpck_require__.e(84), __nccwpck_require__.e(32), __nccwpck_require__.e(248), __nccwpck_require__.e(851), __nccwpck_require__.e(885), __nccwpck_require__.e(553), __nccwpck_require__.e(474), __nccwpck_require__.e(890)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4890)),
    'update-index': () => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(62), __nccwpck_require__.e(605), __nccwpck_require__.e(84), __nccwpck_require__.e(32), __nccwpck_require__.e(248), __nccwpck_require__.e(851), __nccwpck_require__.e(885), __nccwpck_require__.e(123)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9123)),
    repack: () => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(62), __nccwpck_require__.e(84), __nccwpck_require__.e(32), __nccwpck_require__.e(248), __nccwpck_require__.e(90)]).then(__nccwpck_require__.bind(__nccwpck_require__, 336)),
    verify: () => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(62), __nccwpck_require__.e(605), __nccwpck_require__.e(84), __nccwpck_require__.e(32), __nccwpck_require__.e(248), __nccwpck_require__.e(851), __nccwpck_require__.e(357)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6357)),
    publish: () => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(62), __nccwpck_require__.e(605), __nccwpck_require__.e(84), __nccwpck_require__.e(32), __nccwpck_require__.e(248), __nccwpck_require__.e(851), __nccwpck_require__.e(885), __nccwpck_require__.e(553), __nccwpck_require__.e(474), __nccwpck_require__.e(202)]).then(__nccwpck_require__.bind(__nccwpck_require__, 202)),
    inspect: () => Promise.all(/* import() */[__nccwpck_require__.e(62), __nccwpck_require__.e(815), __nccwpck_require__.e(84), __nccwpck_require__.e(248), __nccwpck_require__.e(555), __nccwpck_require__.e(693)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1693)),
    demo: () => Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(62), __nccwpck_require__.e(605), __nccwpck_require__.e(84), __nccwpck_require__.e(32), __nccwpck_require__.e(851), __nccwpck_require__.e(842)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8122)),
};


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ commonFlagsAbout),
/* harmony export */   EG: () => (/* binding */ findCommonFlags),
/* harmony export */   Fx: () => (/* binding */ formats)
/* harmony export */ });
/** Flags that every command has on the command line; they concern the output, not the work. */
const commonFlagsAbout = {
    format: 'How to print the result: human, json or sarif.',
    help: 'Show this help.',
    verbose: 'Show debugging messages.',
};
/** How a result is printed. */
const formats = ['human', 'json', 'sarif'];
/**
 * What these words ask of the output. It never throws and knows no command, so that even the refusal of a
 * wrong call is printed as its caller wanted.
 */
function findCommonFlags(words) {
    const end = words.indexOf('--');
    const flags = end < 0 ? words : words.slice(0, end);
    const at = flags.findLastIndex(word => word === '--format' || word.startsWith('--format='));
    const format = flags[at] === '--format' ? flags[at + 1] : flags[at]?.slice('--format='.length);
    return {
        help: flags.includes('--help') || flags.includes('-h'),
        verbose: flags.includes('--verbose'),
        format: at < 0 ? 'human' : formats.find(known => known === format),
    };
}


/***/ }),

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(511);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2820);
/* harmony import */ var _common_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4243);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3806);




/**
 * Sorts command-line words into the texts of inputs; several texts for a list input are its lines. Flags may
 * stand before and after paths, and what follows `--` is a path. Unknown flags, missing values and repeated
 * flags are refused, all of them at once.
 */
function readArguments(command, words) {
    const texts = new Map();
    const problems = [];
    for (let index = 0; index < words.length;) {
        const step = readWord(command, words, index);
        if (step.problem !== undefined)
            problems.push(step.problem);
        for (const [name, text] of step.given ?? [])
            add(texts, name, text);
        index += step.used;
    }
    problems.push(...repeated(command, texts), ...brokenPaths(command.inputs, texts), ...unknownFormats(texts));
    if (problems.length > 0)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(problems.map(problem => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_USAGE', problem)));
    const inputs = [...texts].filter(([name]) => Object.hasOwn(command.inputs, name));
    return new Map(inputs.map(([name, values]) => [name, values.join('\n')]));
}
function add(texts, name, text) {
    const earlier = texts.get(name);
    if (earlier === undefined)
        texts.set(name, [text]);
    else
        earlier.push(text);
}
function readWord(command, words, index) {
    const word = words[index] ?? '';
    if (word === '--')
        return readPositional(command, words.slice(index + 1), 1);
    if (word === '-h')
        return { used: 1 };
    if (!word.startsWith('-') || word === '-')
        return readPositional(command, [word], 0);
    if (!word.startsWith('--')) {
        return { used: 1, problem: `there is no flag ${word}; a path that begins so stands after --` };
    }
    return readFlag(command.inputs, word, words[index + 1]);
}
function readPositional({ name, positional }, words, extra) {
    const used = words.length + extra;
    if (words.length === 0)
        return { used };
    if (positional === undefined)
        return { used, problem: `${name} takes no argument such as "${words[0] ?? ''}"` };
    if (words.includes(''))
        return { used, problem: 'an argument is empty' };
    return { used, given: words.map(word => [positional, word]) };
}
function readFlag(inputs, word, next) {
    const [, name = '', inline] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === 'help' || name === 'verbose')
        return withoutValue(word, [name, 'true'], inline);
    const positive = name.replace(/^no-/, '');
    if (!Object.hasOwn(inputs, name) && findInput(inputs, positive)?.flag === true) {
        return withoutValue(word, [positive, 'false'], inline);
    }
    const input = findInput(inputs, name);
    if (input === undefined && name !== 'format')
        return unknownFlag(inputs, name, inline === undefined ? next : undefined);
    if (input?.flag === true)
        return readSwitch(name, inline, next);
    const used = inline === undefined ? 2 : 1;
    const value = inline ?? (looksLikeFlag(next) ? undefined : next);
    if (value !== undefined && value !== '')
        return { used, given: [[name, value]] };
    const shape = input?.shape ?? _common_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .Fx.join('|');
    return { used: value === undefined ? 1 : used, problem: `--${name} needs a value: --${name} ${shape}` };
}
function withoutValue(word, given, inline) {
    if (inline === undefined)
        return { used: 1, given: [given] };
    return { used: 1, problem: `${word.split('=')[0] ?? ''} takes no value` };
}
// `--dry-run false` would run for real with a path "false": the one reading nobody means.
function readSwitch(name, inline, next) {
    if (inline !== undefined)
        return { used: 1, given: [[name, inline]] };
    if (next !== 'true' && next !== 'false')
        return { used: 1, given: [[name, 'true']] };
    return { used: 2, problem: `--${name} ${next} is two arguments; write --${name}=${next}` };
}
// A mistyped flag takes its value with it, so that one mistake is told once.
function unknownFlag(inputs, name, value) {
    const known = Object.entries(inputs).flatMap(([input, { flag }]) => [
        input,
        ...(flag ? [`no-${input}`] : []),
    ]);
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, [...known, ...Object.keys(_common_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .commonFlagsAbout */ .Al)]);
    const input = meant === undefined ? undefined : findInput(inputs, meant);
    const takesValue = (input !== undefined && input.flag !== true) || meant === 'format';
    const hint = meant === undefined ? '' : `; did you mean --${meant}?`;
    return {
        used: takesValue && value !== undefined && !looksLikeFlag(value) ? 2 : 1,
        problem: `there is no flag --${name}${hint}`,
    };
}
// `--key --other` forgot a value; a PEM block after `--key` did not, although it starts with dashes.
function looksLikeFlag(word) {
    return word !== undefined && /^--?([a-z]|$)/i.test(word) && word !== '-';
}
function findInput(inputs, name) {
    return Object.hasOwn(inputs, name) ? inputs[name] : undefined;
}
function repeated({ inputs, positional }, texts) {
    return [...texts]
        .filter(([name, values]) => values.length > 1 && !mayRepeat(inputs, name))
        .map(([name, values]) => name === positional
        ? `one ${name} is wanted, there are ${values.length}: ${values.join(' ')}`
        : `--${name} is given more than once`);
}
function unknownFormats(texts) {
    const words = _common_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .Fx;
    return (texts.get('format') ?? [])
        .filter(format => !words.includes(format))
        .map(format => `--format: expected one of ${_common_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .Fx.join(', ')}, got "${format}"`);
}
function mayRepeat(inputs, name) {
    return name === 'help' || name === 'verbose' || findInput(inputs, name)?.list === true;
}
// The lines of a list of paths are its paths: a file name with a line break in it would become two others.
function brokenPaths(inputs, texts) {
    return [...texts]
        .filter(([name]) => findInput(inputs, name)?.shape === 'PATH' && findInput(inputs, name)?.list === true)
        .flatMap(([, values]) => values.filter(value => /[\r\n]/.test(value)))
        .map(value => `a path with a line break in it cannot be given as an argument: "${value}"`);
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Wp: () => (/* binding */ usageError)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(511);

/**
 * Stops a command: the call is wrong, or the world (disk, network, git) does not allow going on. Bad content is a
 * finding in a report instead, so that one run can show all of it.
 */
class Refusal extends Error {
    name = 'Refusal';
    findings;
    constructor(findings, options) {
        super(findings.map(({ message }) => message).join('\n'), options);
        this.findings = findings;
    }
}
/** A refusal with one finding. */
function refuse(code, message, where = {}) {
    return new Refusal([(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, message, where)]);
}
/** The caller asked for something that the command cannot make sense of. */
function usageError(message, hint) {
    return refuse('E_USAGE', message, hint === undefined ? {} : { hint });
}


/***/ }),

/***/ 4688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __nccwpck_require__(3806);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __nccwpck_require__(511);
;// CONCATENATED MODULE: ./build/shared/command/read-inputs.js


/** Turns texts into values, all at once, so that one run names every mistake. Empty text counts as absent. */
function readInputs(table, raw) {
    const values = {};
    const wrong = [];
    for (const [name, input] of Object.entries(table)) {
        const given = raw(name);
        const text = given === undefined || given === '' ? input.default : given;
        if (text === undefined) {
            if (input.optional !== true)
                wrong.push((0,finding/* finding */.gk)('E_USAGE', `${name} is required: ${input.about}`));
            continue;
        }
        try {
            values[name] = input.parse(text);
        }
        catch (error) {
            if (!(error instanceof refusal/* Refusal */.P_))
                throw error;
            wrong.push(...error.findings.map(found => ({ ...found, message: `${name}: ${found.message}` })));
        }
    }
    if (wrong.length > 0)
        throw new refusal/* Refusal */.P_(wrong);
    return values; // every key of the table was parsed by its own input just above
}

;// CONCATENATED MODULE: ./build/shared/command/run-command.js

/** Runs a command with the texts of its inputs. Throws a refusal for texts that make no sense. */
async function runCommand(command, texts, ports) {
    const report = await command.run(readInputs(command.inputs, name => texts.get(name)), ports);
    const undeclared = Object.keys(report.outputs).filter(name => !Object.hasOwn(command.outputs, name));
    // A workflow cannot read what action.yml does not list, and nobody would notice.
    if (undeclared.length > 0)
        throw new Error(`${command.name} does not declare: ${undeclared.join(', ')}`);
    return report;
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defineCodes),
/* harmony export */   e: () => (/* binding */ exitStatusOf)
/* harmony export */ });
/** Whose fault an error is; each has its exit status. */
const exitStatusOf = {
    input: 1,
    usage: 2,
    trust: 3,
    network: 4,
    conflict: 5,
    io: 6,
    internal: 70,
};
/** Types a part of the list; the first letter of a code says its severity: E error, W warning, N notice. */
function defineCodes(rows) {
    return rows;
}


/***/ }),

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ codes)
});

// UNUSED EXPORTS: codeGroups

// EXTERNAL MODULE: ./build/shared/model/codes/code.js
var code = __nccwpck_require__(5970);
;// CONCATENATED MODULE: ./build/shared/model/codes/archive.js

/** Archives, from modreg itself and from upstream. */
const archiveCodes = (0,code/* defineCodes */.O)({
    E_ARCHIVE_FORMAT: {
        fault: 'input',
        means: 'The archive is damaged, cut, padded with other bytes, or not of the kind it claims to be.',
        cure: 'Build the archive again with a common tool, or download it again.',
    },
    E_ARCHIVE_PATH: {
        fault: 'input',
        means: 'An entry would be written outside the target folder or has a name that some system cannot hold.',
        cure: 'Rename the entry in the archive.',
    },
    E_ARCHIVE_LINK: {
        fault: 'input',
        means: 'A link that is not allowed here, leads out of the target folder, or is written through.',
        cure: 'Replace the link by a file, or point it at an entry of the same archive.',
    },
    E_ARCHIVE_TYPE: {
        fault: 'input',
        means: 'An entry is neither file, folder nor link.',
        cure: 'Remove devices, pipes and sparse files from the archive.',
    },
    E_ARCHIVE_MODE: {
        fault: 'input',
        means: 'An entry asks for set-user-id, set-group-id or sticky bits.',
        cure: 'Use mode 0644 or 0755.',
    },
    E_ARCHIVE_DUPLICATE: {
        fault: 'input',
        means: 'Two entries have the same name, or names that are one on some systems.',
        cure: 'Keep one of them.',
    },
    E_ARCHIVE_AMBIGUOUS: {
        fault: 'input',
        means: 'Two readers could see different contents in this archive.',
        cure: 'Build the archive again with a common tool and default options.',
    },
    E_ARCHIVE_LIMIT: {
        fault: 'input',
        means: 'The archive passes a limit on bytes, entries, ratio, path length or depth.',
        cure: 'Make the archive smaller, or raise the limit by its input if you trust it.',
    },
    E_ARCHIVE_ENCRYPTED: {
        fault: 'input',
        means: 'An entry is encrypted.',
        cure: 'Publish archives without encryption.',
    },
    E_ARCHIVE_CONTENT: {
        fault: 'input',
        means: 'What the archive holds is not what its name and manifest say.',
        cure: 'Package the bundle again.',
    },
});

;// CONCATENATED MODULE: ./build/shared/model/codes/command.js

/** The call itself, the event it came from, and modreg's own faults. */
const commandCodes = (0,code/* defineCodes */.O)({
    E_USAGE: {
        fault: 'usage',
        means: 'The command was called in a way that it does not understand.',
        cure: 'Run `modreg <command> --help` for its flags.',
    },
    E_EVENT_FORBIDDEN: {
        fault: 'usage',
        means: 'A command that needs a secret was started by an event that may carry untrusted code.',
        cure: 'Run it on push, workflow_dispatch or merge_group of the protected branch only.',
    },
    E_CONFIG: {
        fault: 'usage',
        means: '`modreg.toml` says something that modreg does not know or cannot use.',
        cure: 'Correct the key; action-docs/running-a-registry.md lists every key with its default.',
    },
    E_REGISTRY: {
        fault: 'usage',
        means: 'No registry stands here, or it cannot be told which dialect it speaks.',
        cure: 'Run inside the registry, or name it with `--registry DIR` and its dialect with `--dialect`.',
    },
    E_OUTPUT_SIZE: {
        fault: 'usage',
        means: 'The outputs of a step are larger than a workflow can pass on.',
        cure: 'Ask for fewer bundles at a time, or use the output that names a file.',
    },
    E_OUTPUT_NAME: {
        fault: 'internal',
        means: 'modreg tried to set an output under a name that a workflow cannot use: a bug.',
        cure: 'Please report it with the name of the command.',
    },
    E_INTERNAL: {
        fault: 'internal',
        means: 'modreg met a state that it should never meet: a bug.',
        cure: 'Please report it with the stack trace above.',
    },
});

;// CONCATENATED MODULE: ./build/shared/model/codes/document.js

/** What a YAML, TOML or JSON document says, and names, versions, paths and URLs in it. */
const documentCodes = (0,code/* defineCodes */.O)({
    E_DOC_SYNTAX: {
        fault: 'input',
        means: 'The document cannot be parsed.',
        cure: 'Correct the syntax at the place shown.',
    },
    E_DOC_ENCODING: {
        fault: 'input',
        means: 'The document is not plain UTF-8 text with LF line ends, or holds control characters.',
        cure: 'Save it as UTF-8 without byte order mark, with LF line ends.',
    },
    E_DOC_LIMIT: {
        fault: 'input',
        means: 'The document is larger, deeper or fuller than a manifest ever needs to be.',
        cure: 'Make it smaller; action-docs/threat-model.md lists the limits.',
    },
    E_DOC_DUPLICATE_KEY: {
        fault: 'input',
        means: 'One key, or one entry that must be unique, is there twice; readers would disagree on which counts.',
        cure: 'Keep one of them.',
    },
    E_DOC_FORBIDDEN_KEY: {
        fault: 'input',
        means: 'A key that means something to JavaScript itself (`__proto__`, `constructor`, `prototype`).',
        cure: 'Rename the key.',
    },
    E_DOC_ALIAS: {
        fault: 'input',
        means: 'A YAML anchor, alias or merge key.',
        cure: 'Write the value out where it is used.',
    },
    E_DOC_UNSAFE_TAG: {
        fault: 'input',
        means: 'A YAML tag asks for a type that a manifest must not choose.',
        cure: 'Remove the tag; quote the value if it is text.',
    },
    E_DOC_TYPE: {
        fault: 'input',
        means: 'A value has the wrong type, form or range.',
        cure: 'Write the value in the form that the message asks for.',
    },
    W_DOC_TYPE: {
        fault: 'input',
        means: 'A value has a form that some clients cannot read.',
        cure: 'Write the value in the form that the message asks for.',
    },
    E_DOC_FIELD_MISSING: {
        fault: 'input',
        means: 'A required field is not there.',
        cure: 'Add the field.',
    },
    E_DOC_FIELD_UNKNOWN: {
        fault: 'input',
        means: 'A field that this format does not have.',
        cure: 'Remove it, or correct its spelling.',
    },
    W_DOC_FIELD_UNKNOWN: {
        fault: 'input',
        means: 'A field that clients of this format ignore.',
        cure: 'Remove it, or correct its spelling.',
    },
    E_DOC_VERSION: {
        fault: 'input',
        means: 'The document says that it is of a newer format than modreg knows.',
        cure: 'Update modreg.',
    },
    E_DOC_PATH: {
        fault: 'input',
        means: 'A path in the document leads out of its folder or cannot exist everywhere.',
        cure: 'Use a relative path of plain segments separated by `/`.',
    },
    E_NAME: {
        fault: 'input',
        means: 'A name does not follow the grammar of names.',
        cure: 'Use lower-case letters, digits and single hyphens; start with a letter.',
    },
    W_NAME_SIMILAR: {
        fault: 'input',
        means: 'A new name is easily taken for one that is already listed.',
        cure: 'Choose a name that differs by more than one character.',
    },
    E_VERSION: {
        fault: 'input',
        means: 'A version does not follow the version grammar of the format.',
        cure: 'Write a version that the format allows, for example 1.2.3.',
    },
    E_PATH: {
        fault: 'input',
        means: 'A file name in the repository cannot be handled safely on every system.',
        cure: 'Rename the file.',
    },
    E_PATH_MISMATCH: {
        fault: 'input',
        means: 'A document says another name or version than the path it lies at.',
        cure: 'Move the document, or correct what it says.',
    },
    E_URL_FORBIDDEN: {
        fault: 'input',
        means: 'A URL is not plain https to a public host, or is written so that readers may disagree on it.',
        cure: 'Use a plain https URL without user, port, fragment or escapes of dots and slashes.',
    },
});

;// CONCATENATED MODULE: ./build/shared/model/codes/registry.js

/** Bundles, releases and the index of a registry. */
const registryCodes = (0,code/* defineCodes */.O)({
    E_BUNDLE_UNKNOWN: {
        fault: 'input',
        means: 'No bundle of this name is in the registry.',
        cure: 'Check the spelling; `modreg detect-changed-bundles --bundles all` lists every bundle.',
    },
    E_BUNDLE_REMOVED: {
        fault: 'input',
        means: 'A published bundle is gone from the tree.',
        cure: 'Bring it back; to take a release out of use, yank it.',
    },
    E_MANIFEST_MISSING: {
        fault: 'input',
        means: 'The bundle has no manifest.',
        cure: 'Add the manifest at the path shown.',
    },
    E_VERSION_NOT_BUMPED: {
        fault: 'input',
        means: 'The version is not greater than every published one.',
        cure: 'Raise the version in the manifest.',
    },
    E_DEPENDENCY: {
        fault: 'input',
        means: 'A dependency is not in the registry.',
        cure: 'Correct its name, or publish the dependency first.',
    },
    W_COMPATIBILITY: {
        fault: 'input',
        means: 'The range of host versions is missing or was not reviewed.',
        cure: 'State the range of host versions that the bundle was tested with.',
    },
    E_COMPATIBILITY: {
        fault: 'input',
        means: 'The range of host versions is not valid, or leaves out the host that the registry serves.',
        cure: 'Correct the range.',
    },
    E_INDEX_MISMATCH: {
        fault: 'input',
        means: 'The index says something else than the files it lists.',
        cure: 'Run `modreg update-index` for the bundle.',
    },
    E_INDEX_LOST_VERSION: {
        fault: 'trust',
        means: 'A published version vanished from the index.',
        cure: 'Bring it back; to take a release out of use, yank it.',
    },
    W_ARTIFACT_MISSING: {
        fault: 'input',
        means: 'An artifact that the index lists does not lie in the tree; clients get it elsewhere, or not at all.',
        cure: 'Restore the file, unless it is stored outside the repository.',
    },
    E_ARTIFACT_MISSING: {
        fault: 'input',
        means: 'An artifact that is listed or needed is not there.',
        cure: 'Run `modreg package` for the bundle, or restore the file.',
    },
    N_FOREIGN_PACKING: {
        fault: 'input',
        means: 'A published archive holds the right content but was packed by another tool, so it cannot be reproduced.',
        cure: 'Nothing to do: its bytes are pinned by their digest and are kept.',
    },
    N_UNCHANGED: {
        fault: 'input',
        means: 'This release is published already, with the same content.',
        cure: 'Nothing to do.',
    },
    W_NO_BUNDLES: {
        fault: 'input',
        means: 'There is nothing to work on.',
        cure: 'Name the bundles, or check the paths in `modreg.toml`.',
    },
    E_ROOT_EMPTY: {
        fault: 'usage',
        means: 'No file of the tree belongs to a bundle, so nothing could ever be found changed.',
        cure: 'Correct the roots under `[paths]` in `modreg.toml`, or name the registry with `--registry DIR`.',
    },
    W_ROOT_EMPTY: {
        fault: 'usage',
        means: 'A root that `modreg.toml` names is not in the tree.',
        cure: 'Correct it under `[paths]`; it is fine when nothing was published yet.',
    },
    N_LONG_LIST: {
        fault: 'usage',
        means: 'A list is too long to travel through an environment variable, so its output is empty.',
        cure: 'Read it from the file that the output `bundles-file` names, or work it off by `matrix`.',
    },
});

;// CONCATENATED MODULE: ./build/shared/model/codes/trust.js

/** Signatures, keys, digests, rollback and immutability. */
const trustCodes = (0,code/* defineCodes */.O)({
    E_SIG_FORMAT: {
        fault: 'trust',
        means: 'The signature is not written in the one form that the format allows.',
        cure: 'Sign the document again with `modreg sign`.',
    },
    E_SIG_WEAK: {
        fault: 'trust',
        means: 'The signature could be altered or made without the key (RFC 8032 §5.1.7, small-order points).',
        cure: 'Sign the document again with `modreg sign`, and ask who made this one.',
    },
    E_SIG_MISMATCH: {
        fault: 'trust',
        means: 'The signature does not belong to these bytes and this key.',
        cure: 'Find out what changed since it was signed; sign again only what you have read.',
    },
    E_SIG_MISSING: {
        fault: 'trust',
        means: 'A signature is required here and there is none.',
        cure: 'Sign it with `modreg sign`.',
    },
    W_SIG_MISSING: {
        fault: 'trust',
        means: 'There is no signature.',
        cure: 'Sign it with `modreg sign`; `--require-signature` makes this an error.',
    },
    N_SIG_STALE: {
        fault: 'trust',
        means: 'The signature is of an earlier state of something not yet published; signing will renew it.',
        cure: 'Nothing to do before it is signed.',
    },
    E_SIG_KEY_REVOKED: {
        fault: 'trust',
        means: 'The signature was made with a key that is revoked.',
        cure: 'Sign again with a key that is valid now.',
    },
    E_SIG_KEY_EXPIRED: {
        fault: 'trust',
        means: 'The signature is good, but its key was not valid when it was made: before its start or after its end.',
        cure: 'Sign again with a key that is valid now.',
    },
    E_SIG_KEY_UNKNOWN: {
        fault: 'trust',
        means: 'The signature names a key that is not among the trusted ones.',
        cure: 'Add the key to the trusted keys if you know its owner; otherwise do not use what it signed.',
    },
    E_KEY_FORMAT: {
        fault: 'trust',
        means: 'The key is not written in a form that modreg reads.',
        cure: 'Give a PKCS#8 or SPKI PEM of an Ed25519 key, with real line breaks.',
    },
    E_KEY_WEAK: {
        fault: 'trust',
        means: 'The public key is not of prime order or not canonical: others can make signatures for it.',
        cure: 'Make a new key with `modreg keygen`.',
    },
    E_KEY_KNOWN: {
        fault: 'trust',
        means: 'The private half of this key is printed in a public document.',
        cure: 'Make a new key with `modreg keygen`.',
    },
    E_KEY_MISSING: {
        fault: 'trust',
        means: 'A key is needed and none was given.',
        cure: 'Give the key by its input, a file or standard input.',
    },
    E_KEY_PASSPHRASE: {
        fault: 'trust',
        means: 'The private key is encrypted and the passphrase is missing or wrong.',
        cure: 'Give the passphrase by its input.',
    },
    E_KEY_ID: {
        fault: 'trust',
        means: 'One key stands twice among the trusted keys, or one id stands for two keys.',
        cure: 'Keep one entry for each key.',
    },
    E_KEY_MISMATCH: {
        fault: 'trust',
        means: 'The private key does not belong to a public key that the registry trusts.',
        cure: 'Give the key that belongs to the registry, or add its public half to the trusted keys first.',
    },
    E_SHA256_MISMATCH: {
        fault: 'trust',
        means: 'The bytes are not those whose digest is recorded.',
        cure: 'Do not use the file; find out who changed it, and publish a new version if it was you.',
    },
    E_PAYLOAD_MISMATCH: {
        fault: 'trust',
        means: "The checksum in the manifest is not that of the bundle's files.",
        cure: 'Raise the version and sign the bundle again.',
    },
    E_PAYLOAD_EMPTY: {
        fault: 'trust',
        means: 'There is nothing to compute a checksum over, so the result would verify anything that has no files.',
        cure: 'Check that the path is the folder of a bundle and that its files are not all caches or tests.',
    },
    E_PAYLOAD_UNCOVERED: {
        fault: 'trust',
        means: 'A file would ship that neither checksum nor signature covers.',
        cure: 'Remove the file from the bundle or from the archive.',
    },
    E_IMMUTABLE: {
        fault: 'trust',
        means: 'A published version would get other bytes.',
        cure: 'Raise the version; what is published never changes.',
    },
});

;// CONCATENATED MODULE: ./build/shared/model/codes/world.js

/** The world around: git, network, disk. */
const worldCodes = (0,code/* defineCodes */.O)({
    E_IO: {
        fault: 'io',
        means: 'A file could not be read or written.',
        cure: 'Check that the path exists, its permissions, and free space.',
    },
    E_CHANGED_MEANWHILE: {
        fault: 'conflict',
        means: 'A file is no longer what it was when the change to it was computed; nothing was written.',
        cure: 'Run the command again, and nothing else on the same files at the same time.',
    },
    E_GIT: {
        fault: 'io',
        means: 'git failed.',
        cure: 'Run the same git command by hand to see more.',
    },
    E_GIT_LOCKED: {
        fault: 'conflict',
        means: 'Another git process holds the lock, or one that died left it behind.',
        cure: 'Wait for it; if none is running, delete the lock file that the message names.',
    },
    E_GIT_TIMEOUT: {
        fault: 'network',
        means: 'git did not finish in time.',
        cure: 'Check the network and the credentials; modreg never waits for a password.',
    },
    E_REF: {
        fault: 'usage',
        means: 'A git reference is not well-formed or does not exist.',
        cure: 'Give a branch, tag or full commit id.',
    },
    E_HISTORY: {
        fault: 'network',
        means: 'The commit to compare with is not to be had, so what changed is unknown.',
        cure: 'Check out with `fetch-depth: 0`, or allow the full set with `missing-history: all`.',
    },
    W_HISTORY: {
        fault: 'network',
        means: 'The commit to compare with is not to be had; every bundle counts as changed.',
        cure: 'Check out with `fetch-depth: 0` for a smaller set.',
    },
    W_CHECKOUT: {
        fault: 'usage',
        means: 'Another commit is checked out than the one that the event is about.',
        cure: 'Check out the commit of the event: leave out `ref` of actions/checkout, or set it to `${{ github.sha }}`.',
    },
    E_CHECKOUT_SYMLINK: {
        fault: 'input',
        means: 'A symbolic link stands where the registry must hold files.',
        cure: 'Replace the link by the file or folder itself.',
    },
    E_GITLINK: {
        fault: 'input',
        means: 'A submodule stands where the registry must hold files.',
        cure: 'Copy the files in, or remove the submodule.',
    },
    E_LFS_POINTER: {
        fault: 'input',
        means: 'A Git LFS pointer stands in place of the file.',
        cure: 'Run `git lfs pull`, or keep the file in git itself.',
    },
    E_ATTRIBUTES: {
        fault: 'input',
        means: 'Git attributes or settings change the bytes between repository and work tree.',
        cure: 'Mark the path `-text` in .gitattributes and check it out again.',
    },
    E_PUSH_CONFLICT: {
        fault: 'conflict',
        means: 'Others changed the branch each time before the commit arrived; the branch is as they left it.',
        cure: 'Run the command again; put the jobs that write to one branch into one concurrency group.',
    },
    E_PUSH_REFUSED: {
        fault: 'network',
        means: 'The remote refused the commit for a reason of its own.',
        cure: 'Read the reason in the message; the branch was not changed.',
    },
    E_BRANCH_PROTECTED: {
        fault: 'network',
        means: 'A protection or ruleset of the branch forbids this commit.',
        cure: 'Let the identity of the token bypass the rule, or commit to another branch and open a pull request from it.',
    },
    E_COMMIT_UNVERIFIED: {
        fault: 'network',
        means: 'The branch takes verified commits only, and git pushed one that the forge cannot vouch for.',
        cure: 'Let the identity of the token bypass the rule, or commit to another branch and merge it by the forge.',
    },
    E_PUSH_PERMISSION: {
        fault: 'network',
        means: 'The token or key may not write to the repository.',
        cure: 'Give the job `permissions: contents: write`, and let actions/checkout keep its credentials.',
    },
    E_DIRTY: {
        fault: 'usage',
        means: 'The checkout has changes that no commit holds, and commits are made from commits only.',
        cure: 'Commit or remove the files that the message names.',
    },
    E_WORKFLOW_CHANGE: {
        fault: 'usage',
        means: 'A commit of modreg would change files that run in workflows.',
        cure: 'Correct the paths in `modreg.toml`: nothing of a registry lies in `.github` or `.git`.',
    },
});

;// CONCATENATED MODULE: ./build/shared/model/codes/table.js






const parts = {
    ...commandCodes,
    ...documentCodes,
    ...archiveCodes,
    ...trustCodes,
    ...registryCodes,
    ...worldCodes,
};
/** The closed list of codes with their rows. */
const codes = parts;
/** The codes in the groups of `action-docs/findings.md`. */
const codeGroups = [
    { title: 'The call, the event and modreg itself', codes: codesOf(commandCodes) },
    { title: 'Documents, names and versions', codes: codesOf(documentCodes) },
    { title: 'Archives', codes: codesOf(archiveCodes) },
    { title: 'Signatures, keys and digests', codes: codesOf(trustCodes) },
    { title: 'Bundles, releases and the index', codes: codesOf(registryCodes) },
    { title: 'Git, network and disk', codes: codesOf(worldCodes) },
];
function codesOf(part) {
    return Object.keys(part); // a part is a const object: its keys are those of its type
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ collisionKey)
/* harmony export */ });
/**
 * Two paths with one key are one file on some system: macOS folds case and composes characters, Windows folds case, both
 * may drop what is invisible. As Unicode's NFKC_Casefold, with full folding (`ß` is `ss`: CVE-2026-23950).
 */
function collisionKey(path) {
    // Lower, then upper, is full folding without a table: `ẞ` → `ß` → `SS`, `ſ` → `S`, and no rule for a final sigma.
    const folded = path
        .normalize('NFKC')
        .replace(/\p{DI}/gu, '')
        .toLowerCase()
        .toUpperCase();
    return folded.normalize('NFKC').toLowerCase().toUpperCase();
}


/***/ }),

/***/ 5221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findCollisions)
/* harmony export */ });
/* harmony import */ var _collision_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3148);

/**
 * Every path that meets another spelling of itself, or that is file and folder at once, on some file system. A path
 * that ends with `/` is a folder, and the same folder twice is no collision.
 */
function findCollisions(paths) {
    const seen = new Map();
    const found = [];
    for (const path of paths) {
        const other = meets(path, seen);
        if (other !== undefined)
            found.push({ path, other });
    }
    return found;
}
function meets(path, seen) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
        const folder = path.slice(0, end);
        const known = remember({ path: folder, kind: 'folder' }, seen);
        if (known.kind === 'file' || known.path !== folder)
            return known.path;
    }
    if (path.endsWith('/'))
        return undefined;
    const file = { path, kind: 'file' };
    const known = remember(file, seen);
    return known === file ? undefined : known.path;
}
/** The spelling that came first. */
function remember(spelling, seen) {
    const key = (0,_collision_key_js__WEBPACK_IMPORTED_MODULE_0__/* .collisionKey */ .E)(spelling.path);
    const first = seen.get(key);
    if (first === undefined)
        seen.set(key, spelling);
    return first ?? spelling;
}


/***/ }),

/***/ 8780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ effective),
/* harmony export */   e: () => (/* binding */ sameBytes)
/* harmony export */ });
/** Only the edits that change bytes: no change, no write, no commit. */
function effective(edits) {
    return edits.filter(({ before, after }) => !sameBytes(before, after));
}
/** Whether two contents are the same; two absent ones are. */
function sameBytes(left, right) {
    if (left === undefined || right === undefined)
        return left === right;
    if (left.length !== right.length)
        return false;
    // A plain loop: `every` with a callback takes six times as long (0.5 s for an archive of 60 MB).
    for (let index = 0; index < left.length; index++)
        if (left[index] !== right[index])
            return false;
    return true;
}


/***/ }),

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _codes_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(963);

const severities = { E: 'error', W: 'warning', N: 'notice' };
/** The weight that a code's first letter stands for. */
function severityOf(code) {
    return severities[code[0]];
}
/** Makes a finding; without a hint of its own it carries the cure that the code's table row gives. */
function finding(code, message, where = {}) {
    const { at } = where;
    return {
        code,
        severity: severityOf(code),
        ...(at === undefined ? {} : { file: at.file }),
        ...(at?.line === undefined ? {} : { line: at.line }),
        ...(at?.column === undefined ? {} : { column: at.column }),
        message,
        hint: where.hint ?? _codes_table_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[code].cure,
    };
}
/** Whether any of them fails a command. */
function hasErrors(findings) {
    return findings.some(({ severity }) => severity === 'error');
}


/***/ }),

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isListable),
/* harmony export */   j: () => (/* binding */ listedPath)
/* harmony export */ });
// Control characters end lines in lists, logs and signed payloads (T14, T30); Windows takes a backslash for a separator;
// a lone surrogate is not text at all.
const unlistable = /[\u0000-\u001f\u007f-\u009f\\\p{Cs}]/u;
/**
 * The path under which a name is listed: itself when it is clean text, else a stand-in that shows each odd byte as
 * `\xNN`. No name is ever left out, so that a hostile one ends as a finding and not as "nothing there" (T14). No clean
 * path holds a backslash, so a stand-in never equals one.
 */
function listedPath(name) {
    const text = typeof name === 'string' ? name : findText(name);
    if (text !== undefined && !unlistable.test(text))
        return { path: text, misnamed: false }; // clean
    const bytes = typeof name === 'string' ? new TextEncoder().encode(name) : name;
    return { path: standIn(bytes), misnamed: true }; // its kind says that it is none
}
/** Whether a text is a relative path of clean names, none of them `.` or `..`. */
function isListable(path) {
    return !unlistable.test(path) && path.split('/').every(name => name !== '' && name !== '.' && name !== '..');
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function findText(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function standIn(bytes) {
    const shown = (byte) => byte < 0x20 || byte > 0x7e || byte === 0x5c
        ? `\\x${byte.toString(16).padStart(2, '0')}`
        : String.fromCharCode(byte);
    return Array.from(bytes, shown).join('');
}


/***/ }),

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The one of `known` that a mistyped `text` most likely means, if any is within two edits. */
function nearest(text, known) {
    let best;
    for (const name of known) {
        const distance = editDistance(text, name);
        if (distance <= 2 && distance < (best?.distance ?? Infinity))
            best = { name, distance };
    }
    return best?.name;
}
/** Levenshtein's distance: how many single characters to add, drop or replace. */
function editDistance(left, right) {
    let row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i++) {
        const next = [i];
        for (let j = 1; j <= right.length; j++) {
            const replace = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
            next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[right.length] ?? 0;
}


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/**
 * Orders two texts by Unicode code point, as Python, Go and `LC_ALL=C sort` on UTF-8 do; JavaScript's own `<`
 * compares UTF-16 units and differs above U+FFFF.
 */
function byCodePoint(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        // No pair is made of the two: before it is optimised away, that costs ten times the comparison.
        const unit = left.charCodeAt(index);
        const other = right.charCodeAt(index);
        if (unit !== other)
            return rank(unit) - rank(other);
    }
    return left.length - right.length;
}
// A surrogate half stands for a code point above every other UTF-16 unit.
const rank = (unit) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);


/***/ }),

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/* unused harmony export shownLimit */
// What a person cannot see, or what moves other text about: \p{C} is controls (a terminal obeys them), format characters
// (bidi: CVE-2021-42574), halves of surrogate pairs, private use and code points not assigned yet; blanks that are no
// plain blank; and \p{DI}, what fonts leave out (zero-width, variation selectors, Hangul fillers, tags).
const invisible = /[\p{C}\p{Zl}\p{Zp}\p{DI}]|(?! )\p{Zs}/u;
/** How long a shown text gets when the caller does not say: one line of a log. */
const shownLimit = 200;
/**
 * The same text, harmless: what is invisible or would act on a terminal or a log is shown as `\xNN`, `\uNNNN` or
 * `\u{NNNNN}`, and the result is at most `limit` UTF-16 units long, with `…` where it was cut.
 */
function shown(text, limit = shownLimit) {
    let result = '';
    // One unit over the limit is enough to know that something was cut; a megabyte is never walked.
    for (const character of text.slice(0, limit + 1)) {
        const visible = invisible.test(character) ? escaped(character) : character;
        if (result.length + visible.length > limit)
            return `${trimmed(result, limit - 1)}…`;
        result += visible;
    }
    return result;
}
/** A text from outside in quotes, harmless and short, for the middle of a sentence. */
function quoted(text, limit = 60) {
    return `"${shown(text, limit)}"`;
}
function escaped(character) {
    const codePoint = character.codePointAt(0) ?? 0;
    const hex = codePoint.toString(16);
    if (codePoint <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return codePoint <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
// A cut never leaves half an escape or half a surrogate pair behind.
function trimmed(text, length) {
    if (text.length <= length)
        return text;
    return text.slice(0, length).replace(/[\ud800-\udbff]$|\\(?:x.?|u.{0,3}|u\{[^}]*)$/u, '');
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
/******/ 		792: 0
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
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction),
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __nccwpck_require__(7947);
;// CONCATENATED MODULE: ./build/shared/render/shown-lines.js

const generous = { lines: 1000, length: 4000 };
/** The lines of a text, each of them `shown`; the last one says how many are left out, if any are. */
function shownLines(text, limits = generous) {
    const lines = text.split(/\r?\n/);
    const kept = lines.slice(0, limits.lines).map(line => (0,shown/* shown */.SP)(line, limits.length));
    const rest = lines.length - kept.length;
    return rest === 0 ? kept : [...kept, `… and ${rest} more ${rest === 1 ? 'line' : 'lines'}`];
}

;// CONCATENATED MODULE: ./build/shared/render/log-line.js

/**
 * Text for the log of a workflow, harmless whatever it holds: no line of it is read as a command (T09). The
 * runner takes `::name::` at the start of a line, after blanks that .NET trims, so each line starts with a
 * mark; it takes the older `##[name]` anywhere in a line, so that is broken up wherever it stands.
 */
function logLine(text, limits) {
    return shownLines(text, limits)
        .map(line => `| ${withoutLegacyCommand(line)}`)
        .join('\n');
}
/** The same for a text that modreg rendered: it is as long as what it tells of, and nothing of it is cut. */
function logReport(text) {
    return logLine(text.trimEnd(), { lines: Infinity, length: 20_000 });
}
// The runner searches by culture, so characters that collation ignores may stand between the three (U+00AD,
// U+034F). `shown` has made them visible; they are named again because this function must be safe whatever
// `shown` becomes.
const legacyCommand = /(#[\p{DI}\p{Cf}\p{Cc}]*#[\p{DI}\p{Cf}\p{Cc}]*)\[/gu;
/** The same text, with every `##[` written `##\[`. */
function withoutLegacyCommand(text) {
    return text.replace(legacyCommand, '$1\\[');
}

;// CONCATENATED MODULE: ./build/shared/render/workflow-command.js
/** One line that the runner obeys, whatever the properties and the data hold. */
function renderWorkflowCommand(name, data, properties = {}) {
    const given = Object.entries(properties).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]);
    return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeData(data)}`;
}
/** The data of a command on one line, as the runner decodes it (actions/runner, ActionCommand.cs). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a command: also without the signs that end it. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/shared/adapters/console-log.js



/** The log of a process: no line is a command to the runner or acts on a terminal, and no secret is in it. */
function consoleLog({ inWorkflow, verbose, write }) {
    const secrets = [];
    const redact = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    const render = inWorkflow ? logLine : (text) => shownLines(text).join('\n');
    const info = (message) => {
        write(`${render(redact(message))}\n`);
    };
    return {
        info,
        debug(message) {
            if (verbose)
                info(`debug: ${message}`);
        },
        mask(secret) {
            // An empty text hides nothing, and `-` only says that the secret comes on standard input.
            if (secret.trim() === '' || secret === '-')
                return;
            // The runner hides the text in other processes' output too, and knows lines only as far as it is told.
            const commands = parts(secret).map(part => `${renderWorkflowCommand('add-mask', part)}\n`);
            if (inWorkflow)
                write(commands.join(''));
            secrets.push(secret, ...parts(secret).filter(isTelling));
            secrets.sort((left, right) => right.length - left.length);
        },
        redact,
    };
}
// A mask is literal text and logs are read line by line: a secret of several lines is several masks (T06).
function parts(secret) {
    const lines = secret.split(/[\r\n]+/).map(line => line.trim());
    return [...new Set([secret, ...lines.filter(line => line !== '')])];
}
// To hide every `}` or the frame of a PEM block would make messages unreadable and hide nothing.
function isTelling(part) {
    return part.length >= 4 && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(part);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/shared/adapters/clean-up.js

const pending = new Set();
let listening = false;
// 128 + the signal's number, as shells say it. A runner that cancels a job sends SIGINT, then SIGTERM.
const statusOf = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/**
 * From now on a signal ends the process with status 129, 130 or 143 after what is pending is removed. Synchronous work
 * under way comes to its end first: a signal cannot stop a writer between two steps.
 */
function endTidily() {
    if (listening)
        return;
    listening = true;
    process.on('exit', removePending);
    for (const [signal, status] of Object.entries(statusOf))
        process.on(signal, () => process.exit(status));
}
/** Removes a path, with all that is in it, when the process ends before the returned function is called. */
function removeAtExit(path) {
    endTidily();
    pending.add(path);
    return () => {
        pending.delete(path);
    };
}
function removePending() {
    for (const path of pending) {
        try {
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        }
        catch {
            // The process is ending and others may still be removed.
        }
    }
}

;// CONCATENATED MODULE: ./build/shared/adapters/crash.js
/**
 * Rejects when an error reaches nobody, or when nothing is left to do while the caller still waits. Both are
 * bugs, and both would otherwise end the process without a word in the form that was asked for.
 */
function crash() {
    return new Promise((_, reject) => {
        process.on('uncaughtException', reject);
        process.on('unhandledRejection', reject);
        process.on('beforeExit', () => {
            reject(new Error('everything came to an end without a result'));
        });
    });
}

// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __nccwpck_require__(3806);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __nccwpck_require__(511);
// EXTERNAL MODULE: ./build/shared/model/nearest.js
var nearest = __nccwpck_require__(2820);
;// CONCATENATED MODULE: ./build/shared/adapters/input-variables.js



const prefix = 'INPUT_';
/**
 * The inputs of an action as the runner hands them over, in variables. Secrets are masked and their variables
 * removed (T06). Blanks around a value are no part of it; of a secret only line ends are cut. Throws for an
 * input that the action does not have: the runner only warns, and a mistyped `dry-run` runs for real.
 */
function takeInputs(inputs, environment) {
    const texts = new Map();
    for (const [name, { secret }] of Object.entries(inputs)) {
        const variable = variableOf(name);
        const text = secret ? environment.takeSecret(variable) : environment.read(variable);
        if (text !== undefined)
            texts.set(name, secret ? text.replace(/[\r\n]+$/, '') : text.trim());
    }
    assertKnown(inputs);
    return texts;
}
// actions/runner, Handler.cs: upper case, blanks become underscores, hyphens stay.
function variableOf(input) {
    return `${prefix}${input.replaceAll(' ', '_').toUpperCase()}`;
}
function assertKnown(inputs) {
    const names = Object.keys(inputs);
    const known = new Set(names.map(variableOf));
    const unknown = Object.keys(process.env).filter(name => name.startsWith(prefix) && !known.has(name));
    const problems = unknown.map(variable => {
        const name = variable.slice(prefix.length).toLowerCase();
        const close = (0,nearest/* nearest */.p)(name, names);
        return `there is no input ${name}${close === undefined ? '' : `; did you mean ${close}?`}`;
    });
    if (problems.length > 0)
        throw new refusal/* Refusal */.P_(problems.map(problem => (0,finding/* finding */.gk)('E_USAGE', problem)));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/shared/adapters/io-refusal.js


/** Told by its shape: under a test runner the error comes from another realm, where `instanceof` does not help. */
function isSystemError(error) {
    if (typeof error !== 'object' || error === null)
        return false;
    return 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
/** Whether it says that nothing stands at the path. */
function isAbsence(error) {
    return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
/**
 * Runs a step on a file. An error of the system becomes E_IO with the path as the caller knows it and the system's own
 * words; a refusal and a bug pass through.
 */
function withPath(path, deed, step) {
    try {
        return step();
    }
    catch (error) {
        throw isSystemError(error) ? ioRefusal(path, deed, error) : error;
    }
}
function ioRefusal(path, deed, error) {
    // Node says `ENOSPC: no space left on device, write '/long/path'`: what follows the comma is said better here.
    const [reason = error.code] = error.message.split(',');
    const hint = hints[error.code];
    const where = { at: { file: path }, ...(hint === undefined ? {} : { hint }) };
    return new refusal/* Refusal */.P_([(0,finding/* finding */.gk)('E_IO', `${path} cannot be ${deed}: ${reason} (${error.syscall}).`, where)], {
        cause: error,
    });
}
const hints = {
    ENOSPC: 'Make room on the disk and run the command again.',
    EDQUOT: 'Make room in your quota and run the command again.',
    EACCES: 'Give yourself the right to the file and its folder.',
    EPERM: 'Give yourself the right to the file and its folder.',
    EROFS: 'Mount the file system writable, or work in another folder.',
    EMFILE: 'Raise the limit of open files (`ulimit -n`).',
    ENFILE: 'Close other programs: the system has no open file left.',
    ENAMETOOLONG: 'Use a shorter name.',
};

;// CONCATENATED MODULE: ./build/shared/adapters/process-environment.js




/** The environment of this process. What it takes as a secret is masked in `log`. */
function processEnvironment(log) {
    return {
        read: readVariable,
        takeSecret(name) {
            const value = readVariable(name);
            // An empty one goes too: a child process has no use for it.
            Reflect.deleteProperty(process.env, name);
            if (value !== undefined)
                log.mask(value);
            return value;
        },
        standardInput,
        workingFolder: process.cwd(),
        get programFolder() {
            return findProgramFolder();
        },
        inWorkflow: process.env['GITHUB_ACTIONS'] === 'true',
    };
}
/** A variable, or `undefined` when it is unset or empty. */
function readVariable(name) {
    const value = process.env[name];
    return value === '' ? undefined : value;
}
// From the started script upwards: it may be a link from a folder of programs, and dist/ lies below.
function findProgramFolder() {
    const start = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.'));
    for (let folder = start; folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder)) {
        if (isOwn((0,external_node_path_.join)(folder, 'package.json')))
            return folder;
    }
    return start;
}
function isOwn(path) {
    return (0,external_node_fs_.existsSync)(path) && /"name": *"modreg"/.test((0,external_node_fs_.readFileSync)(path, 'utf8'));
}
function standardInput(limitBytes) {
    const chunks = [];
    for (let sizeBytes = 0;;) {
        const chunk = withPath('standard input', 'read', readChunk);
        if (chunk.length === 0)
            return Buffer.concat(chunks);
        sizeBytes += chunk.length;
        if (sizeBytes > limitBytes)
            throw (0,refusal/* refuse */.TR)('E_DOC_LIMIT', `standard input is larger than ${limitBytes} bytes.`);
        chunks.push(chunk);
    }
}
const chunkBytes = 64 * 1024;
// A terminal or a pipe that another process made non-blocking answers EAGAIN while nothing is there yet.
function readChunk() {
    const buffer = Buffer.alloc(chunkBytes);
    for (;;) {
        try {
            return buffer.subarray(0, (0,external_node_fs_.readSync)(0, buffer));
        }
        catch (error) {
            if (!isSystemError(error))
                throw error;
            if (error.code === 'EOF')
                return buffer.subarray(0, 0); // what Windows says at the end of a pipe
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
        }
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: ./build/shared/model/order.js
var order = __nccwpck_require__(8334);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/shared/model/edit.js
var edit = __nccwpck_require__(8780);
;// CONCATENATED MODULE: ./build/shared/model/temporary-name.js
// A name has at most 255 bytes on the common file systems; what is added takes 22.
const stemBytes = 200;
/** The name of a temporary file beside `name`: `.name.<16 hex>.tmp`. Very long names are cut. */
function temporaryName(name, hex16) {
    return `.${stemOf(name)}.${hex16}.tmp`;
}
/**
 * Whether a name is one that `temporaryName` makes. What lies under such a name is half a file that a crash left: no
 * listing of a disk shows it, and nothing tracked may be called so.
 */
function isTemporaryName(name) {
    return temporary.test(name);
}
/** Whether `temporary` is what a crash may have left beside `name`. */
function isTemporaryOf(name, temporary) {
    return isTemporaryName(temporary) && temporary.slice(1, -suffixLength) === stemOf(name);
}
const temporary = /^\..+\.[0-9a-f]{16}\.tmp$/s;
const suffixLength = '.0123456789abcdef.tmp'.length;
function stemOf(name) {
    const bytes = new TextEncoder().encode(name).length;
    return bytes <= stemBytes
        ? name
        : Array.from(name)
            .slice(0, stemBytes / 4)
            .join('');
}

// EXTERNAL MODULE: ./build/shared/model/collision-key.js
var collision_key = __nccwpck_require__(3148);
// EXTERNAL MODULE: ./build/shared/model/collisions.js
var collisions = __nccwpck_require__(5221);
// EXTERNAL MODULE: ./build/shared/model/listed-path.js
var listed_path = __nccwpck_require__(1825);
;// CONCATENATED MODULE: ./build/shared/model/unwritable-edits.js




/** What is wrong with a list of edits before any disk is asked: paths that lead out, and names that meet. */
function findUnwritableEdits(edits) {
    return [...edits.flatMap(badPath), ...repeated(edits), ...colliding(edits), ...removedTooLate(edits)];
}
/** Whether a path stays below its root on every system and out of git's own folder. */
function staysBelow(path) {
    return (0,listed_path/* isListable */.$)(path) && path.split('/').every(isPlainSegment);
}
// `C:x` is a drive, `x:y` a hidden stream of x (NTFS). `.git` has more spellings than one: HFS+ leaves out invisible
// characters (CVE-2014-9390), NTFS final dots and blanks, and its short name is `git~1`. A file in there is a hook, and
// a hook is code that runs.
function isPlainSegment(segment) {
    const key = (0,collision_key/* collisionKey */.E)(segment).replace(/[. ]+$/, '');
    return !segment.includes(':') && key !== '.GIT' && key !== 'GIT~1';
}
function badPath({ path }) {
    if (staysBelow(path))
        return [];
    const shown = (0,listed_path/* listedPath */.j)(path).path;
    return [(0,finding/* finding */.gk)('E_PATH', `${shown} is no path that modreg writes to.`, { at: { file: shown } })];
}
function repeated(edits) {
    const seen = new Set();
    return edits.flatMap(({ path }) => {
        if (!seen.has(path)) {
            seen.add(path);
            return [];
        }
        return [(0,finding/* finding */.gk)('E_PATH', `${path} is changed twice in one go.`, { at: { file: path } })];
    });
}
function colliding(edits) {
    const written = new Set(edits.filter(({ after }) => after !== undefined).map(({ path }) => path));
    return (0,collisions/* findCollisions */.t)(written).map(({ path, other }) => (0,finding/* finding */.gk)('E_PATH', `${path} and ${other} are one name, or file and folder at once, on some systems.`, {
        at: { file: path },
    }));
}
// Where case does not count, removing `Demo` after writing `demo` would remove the new file.
function removedTooLate(edits) {
    const written = new Map();
    const found = [];
    for (const { path, after } of edits) {
        const other = written.get((0,collision_key/* collisionKey */.E)(path));
        if (after !== undefined)
            written.set((0,collision_key/* collisionKey */.E)(path), path);
        else if (other !== undefined && other !== path)
            found.push((0,finding/* finding */.gk)('E_PATH', `${path} would be removed after ${other} is written; remove it first.`, {
                at: { file: path },
            }));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/shared/adapters/folder-path.js



/** What stands at a path, a link not followed; `undefined` when nothing does. */
function lstatIfAny(path) {
    try {
        // Absence is the common answer, and an exception costs ten times the call.
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (isAbsence(error))
            return undefined;
        throw error;
    }
}
/** What a folder holds; empty when there is no such folder. */
function readFolder(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        if (isAbsence(error))
            return [];
        throw error;
    }
}
/** Every folder on the way from a root to a path below it, nearest to the root first, relative to the root. */
function foldersOf(path) {
    const segments = path.split('/').slice(0, -1);
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/** A path below a root in the form of this system. */
function below(root, path) {
    return `${root}${external_node_path_.sep}${external_node_path_.sep === '/' ? path : path.replaceAll('/', external_node_path_.sep)}`;
}
/**
 * The first thing on the way from a root to a path that is no folder, so that nothing below it belongs to the tree:
 * most of all a link, which could lead anywhere (T15).
 */
function findDetour(root, path) {
    for (const folder of foldersOf(path)) {
        const stats = lstatIfAny(below(root, folder));
        if (stats === undefined)
            return undefined;
        if (!stats.isDirectory())
            return { path: folder, kind: stats.isSymbolicLink() ? 'link' : 'other' };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/shared/adapters/plain-file.js



/** What modreg reads at most without being asked for more: 512 MiB. */
const defaultLimitBytes = 512 * 1024 * 1024;
/**
 * Reads a whole plain file through one descriptor, so that what was checked is what is read (T37). Throws system errors
 * as they are, and E_DOC_LIMIT beyond the limit.
 */
function readPlainFile(path, options) {
    const descriptor = openToRead(path, options.followLink);
    if (typeof descriptor !== 'number')
        return descriptor;
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return { kind: 'other' };
        return { kind: 'file', bytes: readAll(descriptor, stats.size, options) };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
// Absent on Windows, where `lstat` has to do.
const noFollow = external_node_fs_.constants.O_NOFOLLOW; // its type says that it is always there
// Opening a pipe that nobody writes to would wait for ever.
const noWait = external_node_fs_.constants.O_NONBLOCK ?? 0; // the same
function openToRead(path, followLink) {
    try {
        if (followLink)
            return (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | noWait);
        if (noFollow === undefined && (0,external_node_fs_.lstatSync)(path).isSymbolicLink())
            return { kind: 'other' };
        return (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | noWait | (noFollow ?? 0));
    }
    catch (error) {
        if (isAbsence(error))
            return { kind: 'absent' };
        if (isSystemError(error) && notPlain.has(error.code))
            return { kind: 'other' };
        throw error;
    }
}
// A link (Linux and macOS; FreeBSD), a socket or device without driver, a folder on Windows.
const notPlain = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'EISDIR']);
// One byte more than the size: a full buffer then says that the file grew since.
function readAll(descriptor, sizeBytes, { limitBytes, title }) {
    if (sizeBytes > limitBytes)
        throw tooLarge(title, limitBytes);
    let buffer = new Uint8Array(sizeBytes + 1);
    for (let filled = 0;;) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, filled, buffer.length - filled, null);
        filled += count;
        if (filled > limitBytes)
            throw tooLarge(title, limitBytes);
        if (count === 0)
            return buffer.subarray(0, filled);
        if (filled === buffer.length)
            buffer = grown(buffer);
    }
}
function grown(buffer) {
    const larger = new Uint8Array(buffer.length * 2 + 64 * 1024);
    larger.set(buffer);
    return larger;
}
const tooLarge = (title, limitBytes) => (0,refusal/* refuse */.TR)('E_DOC_LIMIT', `${title} is larger than ${limitBytes} bytes.`, { at: { file: title } });

;// CONCATENATED MODULE: ./build/shared/adapters/disk-conflicts.js






/**
 * Why these edits must not be written to this disk: a link or a file on the way, bytes that are not those which the
 * edit was computed from, or a name that is there in another spelling. Asked for all of them before the first write.
 */
function findDiskConflicts(root, edits) {
    const names = folderNames(root);
    const conflicts = edits.flatMap(edit => withPath(edit.path, 'read', () => {
        const detour = findDetour(root, edit.path);
        if (detour !== undefined)
            return [inTheWay(detour)];
        return [...changedMeanwhile(root, edit), ...otherSpelling(edit, edits, names)];
    }));
    return unique(conflicts);
}
function inTheWay({ path, kind }) {
    const at = { at: { file: path } };
    return kind === 'link'
        ? (0,finding/* finding */.gk)('E_CHECKOUT_SYMLINK', `${path} is a symbolic link; nothing is written through it.`, at)
        : (0,finding/* finding */.gk)('E_IO', `${path} is no folder, and files would have to go below it.`, at);
}
function changedMeanwhile(root, edit) {
    const { path, before } = edit;
    const stats = lstatIfAny(below(root, path));
    if (stats?.isSymbolicLink())
        return [inTheWay({ path, kind: 'link' })];
    if (stats !== undefined && !stats.isFile())
        return [(0,finding/* finding */.gk)('E_IO', `${path} is no plain file.`, { at: { file: path } })];
    const now = nowThere(root, edit, stats);
    if (now === 'as before')
        return [];
    const was = before === undefined ? 'was not there' : `had ${before.length} bytes`;
    return [
        (0,finding/* finding */.gk)('E_CHANGED_MEANWHILE', `${path} ${was} when the change was computed; ${now}.`, {
            at: { file: path },
        }),
    ];
}
function nowThere(root, { path, before }, stats) {
    if (stats === undefined)
        return before === undefined ? 'as before' : 'now it is gone';
    if (before === undefined)
        return 'now it is there';
    if (stats.size !== before.length)
        return `now it has ${stats.size}`;
    const file = readPlainFile(below(root, path), { limitBytes: stats.size, followLink: false, title: path });
    if (file.kind === 'file' && Buffer.compare(file.bytes, before) === 0)
        return 'as before';
    return 'now it has others';
}
/** Only a new file can meet another spelling of its name, so a change of old ones reads no folder. */
function otherSpelling(edit, edits, names) {
    if (edit.before !== undefined)
        return [];
    const found = [];
    for (const path of [...foldersOf(edit.path), edit.path]) {
        const cut = path.lastIndexOf('/');
        const folder = cut === -1 ? '' : path.slice(0, cut);
        const name = path.slice(cut + 1);
        const others = names(folder).get((0,collision_key/* collisionKey */.E)(name)) ?? [];
        for (const other of others)
            if (other !== name && !isRemoved(folder === '' ? other : `${folder}/${other}`, edits))
                found.push((0,finding/* finding */.gk)('E_PATH', `${path} would be one file with ${other} on some systems.`, {
                    at: { file: path },
                }));
    }
    return found;
}
const isRemoved = (path, edits) => edits.some(edit => edit.after === undefined && edit.path === path);
/** The names in each folder by what they fold to, read once a folder. */
function folderNames(root) {
    const known = new Map();
    return folder => {
        const names = known.get(folder) ?? byKey(namesIn(folder === '' ? root : below(root, folder)));
        known.set(folder, names);
        return names;
    };
}
function namesIn(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch (error) {
        if (isAbsence(error))
            return [];
        throw error;
    }
}
function byKey(names) {
    const groups = new Map();
    for (const name of names)
        groups.set((0,collision_key/* collisionKey */.E)(name), [...(groups.get((0,collision_key/* collisionKey */.E)(name)) ?? []), name]);
    return groups;
}
function unique(findings) {
    return [...new Map(findings.map(found => [`${found.code} ${found.message}`, found])).values()];
}

;// CONCATENATED MODULE: ./build/shared/adapters/sync-folder.js


/**
 * Makes what was renamed, made or removed in a folder last through a power cut. A system that cannot sync a folder
 * (Windows, some network disks) keeps no such promise, and that is no error.
 */
function syncFolder(path) {
    if (process.platform === 'win32')
        return;
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    catch (error) {
        if (!isSystemError(error) || !unable.has(error.code))
            throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
const unable = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

;// CONCATENATED MODULE: ./build/shared/adapters/make-folder.js




/** Makes a folder and those above it, where they are missing, so that they last; `undo` knows of each. */
function makeFolder(path, undo) {
    if (isFolder(path))
        return;
    makeFolder((0,external_node_path_.dirname)(path), undo);
    try {
        (0,external_node_fs_.mkdirSync)(path);
    }
    catch (error) {
        // Somebody else was faster: then it is theirs to remove.
        if (isSystemError(error) && error.code === 'EEXIST' && isFolder(path))
            return;
        throw error;
    }
    undo.madeFolder(path);
    syncFolder((0,external_node_path_.dirname)(path));
}
const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

;// CONCATENATED MODULE: ./build/shared/adapters/stale-temporaries.js





/**
 * Removes what a writer that was killed left beside these targets. Another writer at work on the same target loses its
 * temporary file and fails before it has replaced anything.
 */
function removeStaleTemporaries(root, targets) {
    for (const [folder, names] of byFolder(targets))
        withPath((0,external_node_path_.relative)(root, folder) || '.', 'written', () => {
            for (const { name } of readFolder(folder))
                if (name.startsWith('.') && names.some(target => isTemporaryOf(target, name)))
                    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
        });
}
function byFolder(targets) {
    const folders = new Map();
    for (const target of targets) {
        const names = folders.get((0,external_node_path_.dirname)(target));
        if (names === undefined)
            folders.set((0,external_node_path_.dirname)(target), [(0,external_node_path_.basename)(target)]);
        else
            names.push((0,external_node_path_.basename)(target));
    }
    return folders;
}

;// CONCATENATED MODULE: ./build/shared/adapters/undo.js

/** Nothing made yet. */
function beginUndo() {
    const steps = new Map();
    return {
        made: path => void steps.set(path, file => {
            (0,external_node_fs_.rmSync)(file, { recursive: true, force: true });
        }),
        madeFolder: path => void steps.set(path, external_node_fs_.rmdirSync),
        takeBack: () => {
            for (const [path, step] of [...steps].reverse())
                attempt(() => {
                    step(path);
                });
            steps.clear();
        },
    };
}
function attempt(step) {
    try {
        step();
    }
    catch {
        // See `takeBack`.
    }
}

;// CONCATENATED MODULE: ./build/shared/adapters/write-whole.js

// Absent on Windows; O_EXCL alone refuses a link there, too.
const write_whole_noFollow = external_node_fs_.constants.O_NOFOLLOW ?? 0; // its type says that it is always there
const newOnly = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | write_whole_noFollow;
/** Writes a file that must not exist yet, and comes back only when all of its bytes are in it. */
function writeWhole({ path, bytes, mode, sync, check }) {
    const descriptor = (0,external_node_fs_.openSync)(path, newOnly, mode);
    try {
        check?.(descriptor);
        writeAll(descriptor, bytes);
        (0,external_node_fs_.fchmodSync)(descriptor, mode);
        if (sync)
            (0,external_node_fs_.fsyncSync)(descriptor);
        if ((0,external_node_fs_.fstatSync)(descriptor).size !== bytes.length)
            throw shortWrite();
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
// One call may write less than it was asked to and say so only by its count: on a full disk that is how libraries
// renamed a cut file over a good one (T51).
function writeAll(descriptor, bytes) {
    for (let offset = 0; offset < bytes.length;) {
        const count = (0,external_node_fs_.writeSync)(descriptor, bytes, offset, bytes.length - offset);
        if (count <= 0)
            throw shortWrite();
        offset += count;
    }
}
const shortWrite = () => Object.assign(new Error('EIO: fewer bytes were written than asked for'), { code: 'EIO', syscall: 'write' });

;// CONCATENATED MODULE: ./build/shared/adapters/atomic-write.js
















/**
 * The only way in which modreg changes files of a registry (T51). Everything is checked before the first write; then
 * all new bytes go to temporary files beside their targets and are synced, so that a full disk is met while nothing
 * has changed; then each is renamed over its target in the order given, with the folder synced before the next, so
 * that what refers to others goes last. A file that is removed takes along the folders that it leaves empty, as in git.
 */
function writeEdits(root, edits) {
    const wanted = (0,edit/* effective */.C)(edits);
    if (wanted.length === 0)
        return;
    refuseAny(findUnwritableEdits(wanted));
    refuseAny(findDiskConflicts(root, wanted));
    endTidily();
    const undo = beginUndo();
    try {
        const changes = wanted.map(edit => changeOf(root, edit));
        removeStaleTemporaries(root, changes.map(({ target }) => target));
        for (const change of changes)
            stage(change, undo);
        for (const change of changes)
            place(change);
    }
    catch (error) {
        undo.takeBack();
        throw error;
    }
}
function refuseAny(findings) {
    if (findings.length > 0)
        throw new refusal/* Refusal */.P_(findings);
}
function changeOf(root, edit) {
    const target = below(root, edit.path);
    const name = temporaryName((0,external_node_path_.basename)(target), (0,external_node_crypto_.randomBytes)(8).toString('hex'));
    return { root, edit, target, temporary: (0,external_node_path_.join)((0,external_node_path_.dirname)(target), name) };
}
function stage(change, undo) {
    const { edit, target, temporary } = change;
    const bytes = edit.after;
    if (bytes === undefined)
        return;
    withPath(edit.path, 'written', () => {
        makeFolder((0,external_node_path_.dirname)(target), undo);
        undo.made(temporary);
        const check = (descriptor) => {
            assertInPlace(change, descriptor);
        };
        writeWhole({ path: temporary, bytes, mode: modeOf(edit, target), sync: true, check });
    });
}
function modeOf({ executable }, target) {
    if (executable === undefined)
        return (lstatIfAny(target)?.mode ?? 0o644) & 0o777;
    return executable ? 0o755 : 0o644;
}
/**
 * Node has no `openat`, so a folder on the way may have become a link since it was checked. This looks again when the
 * file is open and still empty: not a byte leaves the root.
 */
function assertInPlace({ root, edit, temporary }, descriptor) {
    const [open, named] = [(0,external_node_fs_.fstatSync)(descriptor), lstatIfAny(temporary)];
    if (findDetour(root, edit.path) === undefined && open.ino === named?.ino && open.dev === named.dev)
        return;
    throw (0,refusal/* refuse */.TR)('E_CHECKOUT_SYMLINK', `A folder of ${edit.path} became a link while it was written.`, {
        at: { file: edit.path },
    });
}
function place({ root, edit, target, temporary }) {
    withPath(edit.path, 'written', () => {
        if (edit.after === undefined)
            remove(root, edit, target);
        else {
            (0,external_node_fs_.renameSync)(temporary, target);
            syncFolder((0,external_node_path_.dirname)(target));
        }
    });
}
function remove(root, { path }, target) {
    const detour = findDetour(root, path);
    if (detour !== undefined)
        throw (0,refusal/* refuse */.TR)('E_CHECKOUT_SYMLINK', `${detour.path} is no folder any more; ${path} is not removed.`, {
            at: { file: path },
        });
    (0,external_node_fs_.unlinkSync)(target);
    syncFolder((0,external_node_path_.dirname)(target));
    for (const folder of foldersOf(path).toReversed())
        if (!removeIfEmpty(below(root, folder)))
            return;
}
function removeIfEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch (error) {
        if (isSystemError(error) && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST'))
            return false;
        throw error;
    }
    syncFolder((0,external_node_path_.dirname)(folder));
    return true;
}

;// CONCATENATED MODULE: ./build/shared/adapters/folder-children.js



/** What a folder holds, in no order; nothing when there is no such folder. */
function readChildren(folder) {
    const found = readFolder(folder);
    // Bytes that are not UTF-8 decode to U+FFFD, so only a folder with one of these has to be read again as bytes.
    return found.some(({ name }) => name.includes('\ufffd')) ? readChildrenByBytes(folder) : found.map(childOf);
}
function childOf(entry) {
    const { path: name, misnamed } = (0,listed_path/* listedPath */.j)(entry.name);
    return { name, kind: misnamed ? 'misnamed' : kindOf(entry) };
}
function readChildrenByBytes(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { encoding: 'buffer' }).map((bytes) => {
        const { path: name, misnamed } = (0,listed_path/* listedPath */.j)(bytes);
        const stats = misnamed ? undefined : lstatIfAny(below(folder, name));
        return { name, kind: stats === undefined ? 'misnamed' : kindOf(stats) };
    });
}
const kindOf = (entry) => (entry.isDirectory() ? 'folder' : fileKindOf(entry));
/** What an entry that is no folder is. */
function fileKindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isSymbolicLink() ? 'link' : 'other';
}

;// CONCATENATED MODULE: ./build/shared/adapters/disk-tree.js







/**
 * A folder on disk as a set of files. It reads what is asked for and no more: `list('packages/x')` opens that one
 * folder, and an entry's size and mode cost their system call when they are looked at. Left out at any depth are
 * `.git` and the temporary files of a writer that died. A submodule's files look like all others on a disk; only a
 * commit tells them apart.
 */
function diskTree(root) {
    const isReached = reachMemory(root);
    return {
        list: under => withPath(under ?? '.', 'read', () => {
            if (under === undefined)
                return collect(root, '', []);
            return isReached(under) ? listAt(root, under) : [];
        }),
        read: (path, limitBytes = defaultLimitBytes) => withPath(path, 'read', () => {
            if (!isReached(path))
                return undefined;
            const file = readPlainFile(below(root, path), { limitBytes, followLink: false, title: path });
            return file.kind === 'file' ? file.bytes : undefined;
        }),
    };
}
/**
 * Whether only real folders lead to a path. Once one is seen to be real it is not asked again: each document of a scan
 * would ask for all of its parents.
 */
function reachMemory(root) {
    const real = new Set(['']);
    const isReached = (path) => {
        const cut = path.lastIndexOf('/');
        return isListedName(path.slice(cut + 1)) && isReal(path.slice(0, Math.max(cut, 0)));
    };
    const isReal = (folder) => {
        if (real.has(folder))
            return true;
        const found = isReached(folder) && lstatIfAny(below(root, folder))?.isDirectory() === true;
        if (found)
            real.add(folder);
        return found;
    };
    return isReached;
}
const isListedName = (name) => name !== '.git' && (0,listed_path/* isListable */.$)(name) && !isTemporaryName(name);
function listAt(root, path) {
    const stats = lstatIfAny(below(root, path));
    if (stats === undefined)
        return [];
    return stats.isDirectory() ? collect(root, path, []) : [new DiskEntry(root, path, fileKindOf(stats))];
}
function collect(root, folder, into) {
    for (const { name, kind } of children(root, folder)) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (kind === 'folder')
            collect(root, path, into);
        else
            into.push(new DiskEntry(root, path, kind));
    }
    return into;
}
function children(root, folder) {
    return readChildren(folder === '' ? root : below(root, folder))
        .filter(({ name, kind }) => kind === 'misnamed' || (name !== '.git' && !isTemporaryName(name)))
        .sort(byPath);
}
/** `a-b` stands before `a/b`: a folder sorts as if its name ended with the slash, as in git's trees. */
const byPath = (left, right) => (0,order/* byCodePoint */.H)(sortKey(left), sortKey(right));
const sortKey = ({ name, kind }) => (kind === 'folder' ? `${name}/` : name);
/**
 * Size and mode are asked for when they are looked at, once: 40,000 of these calls are half the cost of a listing. A
 * class, because 40,000 pairs of closures are the other half.
 */
class DiskEntry {
    path;
    kind;
    #root;
    #known;
    constructor(root, path, kind) {
        this.#root = root;
        this.path = path; // made of names that passed `listedPath`
        this.kind = kind;
    }
    /** Git's rule: the bit of the owner. */
    get executable() {
        return this.kind === 'file' && ((this.#stats()?.mode ?? 0) & 0o100) !== 0;
    }
    get sizeBytes() {
        return this.#stats()?.size ?? 0;
    }
    #stats() {
        if (this.kind === 'misnamed')
            return undefined;
        return (this.#known ??= withPath(this.path, 'read', () => lstatIfAny(below(this.#root, this.path))));
    }
}

;// CONCATENATED MODULE: ./build/shared/model/unsafe-steps.js




/**
 * Why a list of steps must not be carried out. Whoever plans an extraction has looked at the archive before; this is
 * the last line, and it takes nothing on trust.
 */
function findUnsafeSteps(steps) {
    const links = new Set(steps.filter(({ kind }) => kind === 'link').map(({ path }) => path));
    return [
        ...steps.flatMap(step => [...unsafe_steps_badPath(step), ...badTarget(step), ...throughLink(step, links)]),
        ...met(steps),
    ];
}
function unsafe_steps_badPath({ path }) {
    if (staysBelow(path))
        return [];
    return [(0,finding/* finding */.gk)('E_ARCHIVE_PATH', `${(0,listed_path/* listedPath */.j)(path).path} would not stay inside the target folder.`)];
}
function badTarget(step) {
    if (step.kind !== 'link' || pointsInside(step.path, step.target))
        return [];
    const shown = `${(0,listed_path/* listedPath */.j)(step.path).path} -> ${(0,listed_path/* listedPath */.j)(step.target).path}`;
    return [(0,finding/* finding */.gk)('E_ARCHIVE_LINK', `${shown} may lead out of the target folder.`)];
}
// Names only ever go deeper, and every link they pass through obeys this rule, too. A `..` after a name would go up
// from wherever a link of that name leads (CVE-2026-26960), so it may stand at the start only.
function pointsInside(path, target) {
    const depth = path.split('/').length - 1;
    const segments = target.split('/');
    const ups = segments.findIndex(segment => segment !== '..');
    if (ups === -1)
        return segments.length <= depth;
    return ups <= depth && (0,listed_path/* isListable */.$)(segments.slice(ups).join('/')) && !target.includes(':');
}
function throughLink({ path }, links) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
        if (links.has(path.slice(0, end)))
            return [(0,finding/* finding */.gk)('E_ARCHIVE_LINK', `${path} would be written through the link ${path.slice(0, end)}.`)];
    return [];
}
function met(steps) {
    return (0,collisions/* findCollisions */.t)(steps.map(({ kind, path }) => (kind === 'folder' ? `${path}/` : path))).map(({ path, other }) => (0,finding/* finding */.gk)('E_ARCHIVE_DUPLICATE', `${path} and ${other} are one name, or file and folder at once.`));
}

;// CONCATENATED MODULE: ./build/shared/adapters/extraction.js













/**
 * Makes `folder` with what the steps say, or nothing at all: they are carried out in a private folder beside it, which
 * takes its name in the end. The bytes are not synced one by one: what a power cut takes can be unpacked again.
 */
function extractTo(folder, steps) {
    const unsafe = findUnsafeSteps(steps);
    if (unsafe.length > 0)
        throw new refusal/* Refusal */.P_(unsafe);
    endTidily();
    const undo = beginUndo();
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), temporaryName((0,external_node_path_.basename)(folder), (0,external_node_crypto_.randomBytes)(8).toString('hex')));
    try {
        withPath(folder, 'written', () => {
            assertFree(folder);
            makeFolder((0,external_node_path_.dirname)(folder), undo);
            removeStaleTemporaries((0,external_node_path_.dirname)(folder), [folder]);
            undo.made(temporary);
            (0,external_node_fs_.mkdirSync)(temporary, 0o700);
            carryOut(temporary, steps);
            (0,external_node_fs_.chmodSync)(temporary, 0o755);
            if (lstatIfAny(folder) !== undefined)
                (0,external_node_fs_.rmdirSync)(folder);
            (0,external_node_fs_.renameSync)(temporary, folder);
        });
    }
    catch (error) {
        undo.takeBack();
        throw error;
    }
}
function assertFree(folder) {
    const stats = lstatIfAny(folder);
    if (stats === undefined || (stats.isDirectory() && readFolder(folder).length === 0))
        return;
    const what = stats.isDirectory() ? 'is not empty' : 'is no folder';
    throw (0,refusal/* usageError */.Wp)(`${folder} ${what}.`, 'Name a folder that does not exist yet, or empty it.');
}
/** Links come last: until then there is none that a write could go through (CVE-2021-32803). */
function carryOut(root, steps) {
    const folders = folderMaker(root);
    const links = [];
    for (const step of steps)
        withPath(step.path, 'written', () => {
            if (step.kind === 'folder')
                folders(step.path);
            else
                folders(parentOf(step.path));
            if (step.kind === 'file') {
                const { path, bytes, executable } = step;
                writeWhole({ path: below(root, path), bytes, mode: executable ? 0o755 : 0o644, sync: false });
            }
            if (step.kind === 'link')
                links.push(step);
        });
    for (const { path, target } of links)
        withPath(path, 'written', () => {
            (0,external_node_fs_.symlinkSync)(target, below(root, path));
        });
    for (const { path } of links)
        withPath(path, 'read', () => {
            assertInside(root, path);
        });
}
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
function folderMaker(root) {
    const made = new Set(['']);
    const make = (path) => {
        if (made.has(path))
            return;
        make(parentOf(path));
        (0,external_node_fs_.mkdirSync)(below(root, path));
        // Whatever the umask: the tree is the same for everybody.
        (0,external_node_fs_.chmodSync)(below(root, path), 0o755);
        made.add(path);
    };
    return make;
}
/** The system's own answer after all the reasoning before (T33). A link to nothing is harmless and common. */
function assertInside(root, path) {
    try {
        if ((0,external_node_fs_.realpathSync)(below(root, path)).startsWith((0,external_node_fs_.realpathSync)(root) + external_node_path_.sep))
            return;
    }
    catch (error) {
        if (isAbsence(error))
            return;
        if (!isSystemError(error) || error.code !== 'ELOOP')
            throw error;
    }
    throw (0,refusal/* refuse */.TR)('E_ARCHIVE_LINK', `${path} leads out of the target folder, or round in a circle.`);
}

;// CONCATENATED MODULE: ./build/shared/adapters/temporary-folder.js




/**
 * Runs `use` with a new folder that only its owner can enter, and removes it afterwards: after an error, and when a
 * signal ends the process, too.
 */
async function withTemporaryFolder(parent, use) {
    const folder = withPath(parent, 'written', () => (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'modreg-'))));
    const forget = removeAtExit(folder);
    const remove = () => {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
        forget();
    };
    let value;
    try {
        value = await use(folder);
    }
    catch (error) {
        try {
            remove();
        }
        catch {
            // What went wrong first is what the caller must hear of; removal is tried again at the end of the process.
        }
        throw error;
    }
    withPath(folder, 'written', remove);
    return value;
}

;// CONCATENATED MODULE: ./build/shared/adapters/disk-files.js












/** The real disk. */
function diskFiles(options = {}) {
    const workingFolder = options.workingFolder ?? process.cwd();
    // A runner empties its own folder after each job; an unset variable may also be an empty one.
    const temporaryRoot = options.temporaryRoot ?? (process.env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)());
    const absolute = (path) => (0,external_node_path_.resolve)(workingFolder, path);
    return {
        absolute,
        kind: path => withPath(path, 'read', () => disk_files_kindOf(absolute(path))),
        read: (path, limitBytes = defaultLimitBytes) => withPath(path, 'read', () => {
            const file = readPlainFile(absolute(path), { limitBytes, followLink: true, title: path });
            if (file.kind === 'other')
                throw (0,refusal/* refuse */.TR)('E_IO', `${path} is no plain file.`, { at: { file: path } });
            return file.kind === 'file' ? file.bytes : undefined;
        }),
        names: folder => withPath(folder, 'read', () => readChildren(absolute(folder))
            .map(({ name }) => name)
            .sort(order/* byCodePoint */.H)),
        tree: root => diskTree(absolute(root)),
        write: (root, edits) => {
            writeEdits(absolute(root), edits);
        },
        extract: (folder, steps) => {
            extractTo(absolute(folder), steps);
        },
        withTemporaryFolder: use => withTemporaryFolder(temporaryRoot, use),
    };
}
function disk_files_kindOf(path) {
    const stats = lstatIfAny(path);
    if (stats === undefined)
        return 'absent';
    return stats.isDirectory() ? 'folder' : fileKindOf(stats);
}

;// CONCATENATED MODULE: ./build/shared/adapters/event.js



/** The forge sends no event of more than 25 MB. */
const payloadLimitBytes = 25 * 1024 * 1024;
/** The event that this process runs for; `undefined` outside of workflows. Throws for half of it. */
function findEvent(environment) {
    const name = environment.read('GITHUB_EVENT_NAME');
    if (name === undefined)
        return undefined;
    const path = readRequired(environment, 'GITHUB_EVENT_PATH');
    const apiUrl = readAddress(environment, 'GITHUB_API_URL', 'https://api.github.com');
    return {
        name,
        repository: readRequired(environment, 'GITHUB_REPOSITORY'),
        sha: readRequired(environment, 'GITHUB_SHA'),
        payload: readPayload(path),
        ref: environment.read('GITHUB_REF') ?? '',
        serverUrl: readAddress(environment, 'GITHUB_SERVER_URL', 'https://github.com'),
        apiUrl,
        graphqlUrl: readAddress(environment, 'GITHUB_GRAPHQL_URL', `${apiUrl.replace(/\/v3$/, '')}/graphql`),
        runId: environment.read('GITHUB_RUN_ID') ?? '',
        runAttempt: environment.read('GITHUB_RUN_ATTEMPT') ?? '1',
        actor: environment.read('GITHUB_ACTOR') ?? '',
        workspace: environment.read('GITHUB_WORKSPACE') ?? environment.workingFolder,
    };
}
function readRequired(environment, name) {
    const value = environment.read(name);
    if (value !== undefined)
        return value;
    throw (0,refusal/* refuse */.TR)('E_USAGE', `GITHUB_EVENT_NAME is set but ${name} is not`, {
        hint: 'A workflow runner sets both; outside of a workflow set neither.',
    });
}
function readAddress(environment, name, otherwise) {
    const text = environment.read(name) ?? otherwise;
    if (/^https?:\/\//.test(text) && URL.canParse(text))
        return text.replace(/\/+$/, '');
    throw (0,refusal/* refuse */.TR)('E_USAGE', `${name} is no web address: "${text}"`);
}
function readPayload(path) {
    const text = withPath('GITHUB_EVENT_PATH', 'read', () => {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > payloadLimitBytes) {
            throw (0,refusal/* refuse */.TR)('E_DOC_LIMIT', `the event has ${size} bytes, more than ${payloadLimitBytes}`);
        }
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    });
    const payload = parsed(text);
    if (isObject(payload))
        return payload;
    throw (0,refusal/* refuse */.TR)('E_DOC_SYNTAX', 'GITHUB_EVENT_PATH names a file that is no JSON object');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
// What JSON.parse gives is JSON, and an object of it has JSON in it.
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/shared/adapters/system-clock.js
/**
 * The clock of this machine. SOURCE_DATE_EPOCH is not asked: archives carry no times at all, and what does carry one (a
 * yank, an expiry) must say when it really happened.
 */
const systemClock = { now: () => new Date() };

;// CONCATENATED MODULE: ./build/shared/adapters/real-ports.js



/** The world as it is. What costs time to load is loaded when it is first used. */
function realPorts(environment, log) {
    let event;
    return {
        clock: systemClock,
        environment,
        get event() {
            event ??= { value: findEvent(environment) };
            return event.value;
        },
        files: diskFiles(),
        git: lazyGit,
        log,
    };
}
const lazyGit = {
    async run(...call) {
        const { gitProcess } = await __nccwpck_require__.e(/* import() */ 379).then(__nccwpck_require__.bind(__nccwpck_require__, 7379));
        return gitProcess(process.env).run(...call);
    },
};

// EXTERNAL MODULE: ./build/shared/model/codes/code.js
var codes_code = __nccwpck_require__(5970);
// EXTERNAL MODULE: ./build/shared/model/codes/table.js + 6 modules
var table = __nccwpck_require__(963);
;// CONCATENATED MODULE: ./build/shared/command/exit-status.js


/** The exit status of a run with these findings: the highest of its errors' faults, 0 without errors. */
function exitStatus(findings) {
    const statuses = findings
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => codes_code/* exitStatusOf */.e[table/* codes */.F[code].fault]);
    return Math.max(0, ...statuses);
}
/** The code of the error that decides the exit status; the first of several. */
function findGravest(findings) {
    const status = exitStatus(findings);
    return findings.find(({ code, severity }) => severity === 'error' && codes_code/* exitStatusOf */.e[table/* codes */.F[code].fault] === status);
}

;// CONCATENATED MODULE: ./build/shared/command/settle.js


/** Never throws: a refusal becomes its findings, anything else E_INTERNAL, with the stack in the log. */
async function settle(work, log) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        return { ok: false, findings: findingsOf(error, log) };
    }
}
/** Why something did not work, for a report. */
function findingsOf(error, log) {
    if (error instanceof refusal/* Refusal */.P_) {
        if (error.cause !== undefined)
            log.debug(stackOf(error.cause));
        return error.findings;
    }
    log.info(stackOf(error));
    return [(0,finding/* finding */.gk)('E_INTERNAL', error instanceof Error ? `${error.name}: ${error.message}` : String(error))];
}
// A library's own error is often the cause of the one that arrives.
function stackOf(error, depth = 0) {
    if (!(error instanceof Error))
        return String(error);
    const stack = error.stack ?? `${error.name}: ${error.message}`;
    return error.cause === undefined || depth > 4
        ? stack
        : `${stack}\ncaused by ${stackOf(error.cause, depth + 1)}`;
}

;// CONCATENATED MODULE: ./build/shared/render/rank.js

const weight = { error: 0, warning: 1, notice: 2 };
/** Every severity, the gravest first. */
const severities = ['error', 'warning', 'notice'];
/** Orders findings by file, line and column; what has no place comes first. */
function byPlace(left, right) {
    return ((0,order/* byCodePoint */.H)(left.file ?? '', right.file ?? '') ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0));
}
/** The gravest first, those of one severity by place; findings of one place keep their order. */
function ranked(findings) {
    return findings.toSorted((left, right) => weight[left.severity] - weight[right.severity] || byPlace(left, right));
}

;// CONCATENATED MODULE: ./build/shared/render/counts.js

/** How many findings there are of each severity, in words. */
function renderCounts(findings) {
    const parts = severities.flatMap(severity => {
        const count = findings.filter(finding => finding.severity === severity).length;
        return count === 0 ? [] : [plural(count, severity)];
    });
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
/** A number with its noun. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/shared/render/grouped.js
/** Sorts items into groups by a key; groups and items keep the order in which they came. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/shared/render/place.js
/** Where a finding is, as compilers write it: `file:line:column` as far as known, empty without a file. */
function renderPlace({ file, line, column }) {
    if (file === undefined)
        return '';
    if (line === undefined)
        return file;
    return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

;// CONCATENATED MODULE: ./build/shared/render/annotations.js








/** The platform drops what a step prints beyond this many annotations of one severity. */
const annotationsPerSeverity = 10;
/**
 * Findings as annotations, one command a line: errors first, each severity in file order. Where there are
 * more than the platform shows, findings of one code share an annotation, and a last one counts what is left.
 * `folder` leads from the root of the repository to the folder that the findings' files start at.
 */
function renderAnnotations(findings, folder = '') {
    return severities.flatMap(severity => {
        const sorted = findings.filter(finding => finding.severity === severity).toSorted(byPlace);
        return rolledUp(sorted).map(group => renderGroup(severity, group, folder));
    });
}
function rolledUp(findings) {
    if (findings.length <= annotationsPerSeverity)
        return findings.map(alone);
    const groups = [...grouped(findings, ({ code }) => code).values()].flatMap(together);
    if (groups.length <= annotationsPerSeverity)
        return spreadOut(groups);
    const kept = groups.slice(0, annotationsPerSeverity - 1);
    const left = together(groups.slice(kept.length).flatMap(({ first, others }) => [first, ...others]));
    return [...kept, ...left.map(group => ({ ...group, rest: true }))];
}
const alone = (first) => ({ first, others: [] });
function together([first, ...others]) {
    return first === undefined ? [] : [{ first, others }];
}
// The rarest codes get their places shown one by one, as far as there is room.
function spreadOut(groups) {
    let room = annotationsPerSeverity - groups.length;
    const spread = new Set();
    for (const group of groups.toSorted((left, right) => left.others.length - right.others.length)) {
        if (group.others.length > room)
            break;
        room -= group.others.length;
        spread.add(group);
    }
    return groups
        .flatMap(group => (spread.has(group) ? [group.first, ...group.others].map(alone) : [group]))
        .toSorted((left, right) => byPlace(left.first, right.first));
}
function renderGroup(severity, group, folder) {
    if (group.rest === true)
        return renderRest(severity, [group.first, ...group.others]);
    const { code, message, hint, file, line, column } = group.first;
    const count = group.others.length + 1;
    const text = [message, hint, renderOthers(group.others)].filter(part => part !== undefined).join('\n');
    return renderWorkflowCommand(severity, harmless(text), {
        file: file === undefined ? undefined : (0,shown/* shown */.SP)(within(folder, file), 1000),
        line: file === undefined ? undefined : line,
        col: file === undefined ? undefined : column,
        title: count === 1 ? code : `${code} in ${count} places`,
    });
}
const placesNamed = 8;
function renderOthers(others) {
    if (others.length === 0)
        return undefined;
    const places = [...new Set(others.map(renderPlace))].filter(place => place !== '');
    const named = places.slice(0, placesNamed).map(place => (0,shown/* shown */.SP)(place, 100));
    const more = places.length > named.length ? ', …' : '';
    const where = named.length === 0 ? '' : ` ${named.join(', ')}${more}`;
    return `The same code ${plural(others.length, 'more time')}:${where} (the log has all of them)`;
}
function renderRest(severity, rest) {
    const codes = [...grouped(rest, ({ code }) => code)].map(([code, of]) => countOf(code, of.length));
    const text = `${codes.slice(0, 20).join(', ')}${codes.length > 20 ? ', …' : ''}\nThe log has all of them.`;
    return renderWorkflowCommand(severity, text, { title: plural(rest.length, `more ${severity}`) });
}
const countOf = (code, count) => (count === 1 ? code : `${code} (${count})`);
// The runner prints the message again, line by line, where the web page still folds the log at `##[group]`.
function harmless(text) {
    return shownLines(text, { lines: 8, length: 500 }).map(withoutLegacyCommand).join('\n');
}
function within(folder, file) {
    return folder === '' || folder === '.' ? file : `${folder}/${file}`;
}

;// CONCATENATED MODULE: ./build/shared/render/redacted.js
/** The same report with `redact` applied to every text that may come from outside. */
function redacted(report, redact) {
    return {
        ...report,
        findings: report.findings.map(found => redactedFinding(found, redact)),
        outputs: redactedTexts(report.outputs, redact),
        blocks: report.blocks.map(block => redactedBlock(block, redact)),
    };
}
// Codes and severities are modreg's own words: a short secret that is part of one must not unmake it.
function redactedFinding(found, redact) {
    return {
        ...found,
        message: redact(found.message),
        ...(found.file === undefined ? {} : { file: redact(found.file) }),
        ...(found.hint === undefined ? {} : { hint: redact(found.hint) }),
    };
}
function redactedBlock({ kind, ...texts }, redact) {
    return { kind, ...redactedTexts(texts, redact) }; // a block of the same kind with other texts
}
function redactedTexts(value, redact) {
    const copied = (part) => {
        if (typeof part === 'string')
            return redact(part);
        if (Array.isArray(part))
            return part.map(copied);
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, copied(item)]));
    };
    return copied(value); // the same shape with other texts
}

;// CONCATENATED MODULE: ./build/shared/render/markdown.js


// GitHub looks for mentions, references and addresses in the text after Markdown has dropped its backslashes,
// so only a character between helps there: U+200B, as other bots use.
const apart = '\u200b';
const lengthLimit = 2000;
/**
 * Text from outside as GitHub-flavoured Markdown that shows exactly this text: no HTML, emphasis, link,
 * image, mention, reference, formula, cell or block comes of it. One line; it may stand in a table cell, a
 * list item or a paragraph.
 */
function markdownText(text) {
    return shownLines(text, { lines: 20, length: lengthLimit })
        .join(' ')
        .trim()
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_[\]|~#]|!(?=\[)/g, '\\$&')
        .replaceAll('$', '<span>$</span>') // documented way to write a dollar that starts no formula
        .replace(/^[-+=]|^\d+(?=[.)])/, startOfBlock)
        .replace(/@|#(?=\d)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi, `$&${apart}`);
}
// `- x` would open a list and `1. x` another; a backslash is allowed before signs only.
function startOfBlock(start) {
    return /\d/.test(start) ? `${start}\\` : `\\${start}`;
}
/**
 * A short text from outside, to be copied: as code where that is exact, as text where a code span could be
 * left.
 */
function markdownCode(text) {
    const visible = (0,shown/* shown */.SP)(text, lengthLimit);
    return visible.trim() === '' || /[`\\|]/.test(visible) ? markdownText(visible) : `\`${visible}\``;
}
/** A sentence of modreg's own with text from outside in it: what stands between backticks becomes code. */
function markdownSentence(text) {
    return text
        .split(/(?<!`)(`[^`\r\n]+`)(?!`)/)
        .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : spaced(part)))
        .join('')
        .trim();
}
// Parts of a sentence keep the blanks that part them from code.
function spaced(part) {
    return `${/^\s/.test(part) ? ' ' : ''}${markdownText(part)}${/\S\s+$/.test(part) ? ' ' : ''}`;
}
/**
 * Text from outside as a block of code that nothing in it can end; tabs become blanks, long blocks are cut.
 */
function markdownBlock(text) {
    const lines = shownLines(text.replaceAll('\t', '    '), { lines: 2000, length: 1000 });
    const longest = Math.max(2, ...lines.flatMap(line => line.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    return [fence, ...lines, fence].join('\n');
}
/** One row of a table; the cells are Markdown already. */
function markdownRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** The first two lines of a table; the cells are Markdown already. */
function markdownHead(cells) {
    return `${markdownRow(cells)}\n${markdownRow(cells.map(() => '---'))}`;
}

;// CONCATENATED MODULE: ./build/shared/render/summary.js





/** The platform drops a whole summary of more than 1 MiB, and some just below it. */
const summaryLimitBytes = 900 * 1024;
/**
 * A job summary in GitHub-flavoured Markdown. Cut between lines where it grows too long, and then it says so.
 */
function renderSummary(command, report, limitBytes = summaryLimitBytes) {
    return joined(pieces(command, report), limitBytes);
}
// Each piece is whole by itself after those before it, so a cut between two leaves no open fence or table.
function* pieces(command, { blocks, findings }) {
    yield `## ${markdownText(`modreg ${command}: ${renderCounts(findings)}`)}\n\n`;
    for (const block of blocks)
        yield* piecesOf(block);
    if (findings.length === 0)
        return;
    yield `### Findings\n\n${markdownHead(['Severity', 'Where', 'What', 'Code'])}\n`;
    for (const finding of ranked(findings))
        yield `${renderRow(finding)}\n`;
    yield '\n';
}
function* piecesOf(block) {
    if (block.kind === 'heading')
        yield `### ${markdownSentence(block.text)}\n\n`;
    else if (block.kind === 'text')
        yield `${markdownSentence(block.text)}\n\n`;
    else if (block.kind === 'code')
        yield `${markdownBlock(block.text)}\n\n`;
    else if (block.kind === 'list') {
        for (const item of block.items)
            yield `- ${markdownSentence(item)}\n`;
        yield '\n';
    }
    else {
        yield `${markdownHead(block.head.map(markdownText))}\n`;
        for (const row of block.rows)
            yield `${markdownRow(row.map(markdownSentence))}\n`;
        yield '\n';
    }
}
function renderRow(finding) {
    const { severity, code, message, hint } = finding;
    const what = hint === undefined ? markdownSentence(message) : `${markdownSentence(message)}<br>${cure(code, hint)}`;
    return markdownRow([severity, markdownCode(renderPlace(finding)), what, `\`${code}\``]);
}
// The cure of the table is modreg's own Markdown; any other hint may hold text from outside.
function cure(code, hint) {
    return hint === table/* codes */.F[code].cure ? hint : markdownSentence(hint);
}
function joined(parts, limitBytes) {
    const notice = (left) => `\n\n**The summary ends here: ${left} more ${left === 1 ? 'part does' : 'parts do'} not fit. The log has everything.**\n`;
    const room = limitBytes - Buffer.byteLength(notice(Number.MAX_SAFE_INTEGER));
    let text = '';
    let bytes = 0;
    let left = 0;
    for (const part of parts) {
        bytes += Buffer.byteLength(part);
        if (left > 0 || bytes > room)
            left += 1;
        else
            text += part;
    }
    return left === 0 ? text : text + notice(left);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/shared/render/text-table.js

/** Rows as lines of aligned columns, without blanks at line ends; every cell is `shown`. */
function renderTextTable(rows, cellLimit = 200) {
    const cells = rows.map(row => row.map(cell => (0,shown/* shown */.SP)(cell, cellLimit)));
    const widths = [];
    for (const row of cells) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    }
    return cells.map(row => row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd());
}
// Code points without those that stand on the one before; wide characters of East Asia count as one here.
const widthOf = (text) => Array.from(text.replace(/\p{M}/gu, '')).length;

;// CONCATENATED MODULE: ./build/shared/render/terminal.js







const colours = { error: 'red', warning: 'yellow', notice: 'cyan' };
/**
 * A report for people: its blocks, then the findings grouped by file, then how many there are. Ends with a
 * newline.
 */
function renderTerminal({ blocks, findings }, options) {
    // Whether a stream can show colours is the caller's knowledge: styleText must not ask one.
    const paint = (style, text) => options.colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const files = grouped(findings.toSorted(byPlace), ({ file }) => file);
    const parts = [
        ...blocks.map(block => renderBlock(block, paint)),
        ...[...files].map(([file, found]) => renderFile(file, found, paint)),
        [renderTotals(findings, paint)],
    ];
    return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
function renderBlock(block, paint) {
    if (block.kind === 'heading')
        return [paint('bold', (0,shown/* shown */.SP)(block.text, 1000))];
    if (block.kind === 'text')
        return shownLines(block.text);
    if (block.kind === 'list')
        return block.items.flatMap(item => indented(item, '- '));
    if (block.kind === 'code')
        return indented(block.text.replaceAll('\t', '    '), '    ');
    const [head = '', ...rows] = renderTextTable([block.head, ...block.rows]);
    return [paint('underline', head), ...rows];
}
function renderFile(file, findings, paint) {
    const lines = findings.flatMap(finding => renderFinding(finding, paint));
    return file === undefined ? lines : [paint('bold', (0,shown/* shown */.SP)(file, 1000)), ...lines.map(line => `  ${line}`)];
}
function renderFinding({ line, column, severity, code, message, hint }, paint) {
    const place = line === undefined ? '' : `${line}:${column ?? 1} `;
    const first = `${place}${paint(colours[severity], severity)} `;
    const [start = '', ...more] = shownLines(message);
    return [
        `${first}${start} ${paint('dim', code)}`,
        ...more.map(text => `  ${text}`),
        ...(hint === undefined ? [] : indented(hint, '  hint: ').map(text => paint('dim', text))),
    ];
}
function indented(text, start) {
    return shownLines(text).map((line, index) => `${index === 0 ? start : ' '.repeat(start.length)}${line}`);
}
function renderTotals(findings, paint) {
    const files = new Set(findings.flatMap(({ file }) => file ?? [])).size;
    const where = files === 0 ? '' : ` in ${plural(files, 'file')}`;
    const worst = findings.some(({ severity }) => severity === 'error') ? 'red' : 'bold';
    return paint(worst, `${renderCounts(findings)}${where}`);
}

;// CONCATENATED MODULE: ./build/shared/adapters/repository-folder.js


/**
 * How to get from the root of the repository to the working folder, with `/`; empty when it is the root, lies
 * elsewhere or the root is not known. Findings have paths from the working folder, the platform wants them
 * from the root.
 */
function repositoryFolder(folder = process.cwd()) {
    const workspace = readVariable('GITHUB_WORKSPACE');
    const way = workspace === undefined ? '' : (0,external_node_path_.relative)(workspace, folder).replaceAll('\\', '/');
    return way === '..' || way.startsWith('../') || (0,external_node_path_.isAbsolute)(way) ? '' : way;
}

;// CONCATENATED MODULE: ./build/shared/render/outputs.js


/**
 * The platform drops outputs beyond 1 MB; modreg refuses first: nobody must read a cut list as a whole one.
 */
const outputsLimitBytes = 900_000;
/** An output as workflows see it: text as it is, `null` as nothing, everything else as JSON. */
function outputText(value) {
    if (value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/**
 * What goes into the runner's output file, in the form that holds any value (T10): each value stands between
 * lines with `delimiter`, which must be new and random. Throws E_OUTPUT_SIZE, and E_OUTPUT_NAME for what is
 * no plain name.
 */
function renderOutputs(outputs, delimiter) {
    const records = Object.entries(outputs).map(([name, value]) => [name, outputText(value)]);
    for (const [name, text] of records) {
        if (!/^[a-z][a-z0-9-]*$/.test(name))
            throw (0,refusal/* refuse */.TR)('E_OUTPUT_NAME', `"${name}" cannot name an output`);
        // Whoever knows the delimiter could end the value and begin an output of his own (CVE-2022-35954).
        if (text.includes(delimiter))
            throw new Error(`the output ${name} holds its own delimiter`);
    }
    assertSize(records);
    return records.map(([name, text]) => `${name}<<${delimiter}\n${text}\n${delimiter}\n`).join('');
}
function assertSize(records) {
    const sizes = records.map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= outputsLimitBytes)
        return;
    const [largest] = sizes.toSorted((left, right) => right.bytes - left.bytes);
    const names = `${plural(records.length, 'output')} together, of which ${largest?.name ?? ''} is the largest,`;
    throw (0,refusal/* refuse */.TR)('E_OUTPUT_SIZE', `${names} are ${total} bytes; a workflow passes on ${outputsLimitBytes} at most`);
}

;// CONCATENATED MODULE: ./build/shared/adapters/runner-files.js






/**
 * Passes outputs to the workflow, all in one write. Nothing is written when it throws E_IO, E_OUTPUT_SIZE or
 * E_OUTPUT_NAME.
 */
function writeOutputs(outputs) {
    const records = renderOutputs(outputs, `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`);
    // Without outputs later steps would read "nothing changed" where the truth is "nobody said".
    if (!append('GITHUB_OUTPUT', records)) {
        throw (0,refusal/* refuse */.TR)('E_IO', 'GITHUB_OUTPUT is not set, so no output can reach the workflow', {
            hint: 'Run the action by a workflow runner, or use the command line outside of one.',
        });
    }
}
/** Adds to the job summary; a runner without summaries gets none. Throws E_IO. */
function writeSummary(markdown) {
    append('GITHUB_STEP_SUMMARY', markdown);
}
function append(name, text) {
    const path = readVariable(name);
    if (path === undefined)
        return false;
    withPath(name, 'written', () => {
        (0,external_node_fs_.appendFileSync)(path, text);
    });
    return true;
}

;// CONCATENATED MODULE: ./build/shared/adapters/standard-streams.js

let lost = false;
/**
 * Takes care of a reader that goes away. `modreg … | head` is no failure: work goes on to its end and its
 * exit status says how it went. Output that is lost for another reason, such as a full disk, fails the run.
 */
function guardStreams() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            lost ||= error.code !== 'EPIPE';
        });
    }
}
/** Writes to standard output. */
function writeOut(text) {
    process.stdout.write(text);
}
/** Writes to standard error. */
function writeError(text) {
    process.stderr.write(text);
}
/**
 * Ends the process once everything written has left it; a stray timer or socket keeps no workflow waiting.
 */
async function endProcess(status) {
    await Promise.all([process.stdout, process.stderr].map(drained));
    process.exit(lost ? Math.max(status, codes_code/* exitStatusOf */.e.io) : status);
}
function drained(stream) {
    return new Promise(resolve => {
        stream.write('', () => {
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./build/shared/adapters/show-in-workflow.js










/**
 * Hands a report to the workflow: outputs, job summary, log and annotations, none of which anything in the
 * report can turn into something else (T09-T11). Gives the exit status; outputs that cannot be passed on fail
 * the step.
 */
function showInWorkflow(command, report, log) {
    const visible = redacted(report, log.redact);
    const delivery = deliver(command, visible, log);
    const findings = [...visible.findings, ...delivery];
    writeOut(`${logReport(renderTerminal({ ...visible, findings }, { colour: false }))}\n`);
    for (const line of renderAnnotations(findings, repositoryFolder()))
        writeOut(`${line}\n`);
    return exitStatus(findings);
}
// What goes wrong on the way to the workflow is a finding like any other, with the outputs and the summary
// cut to it.
function deliver(command, report, log) {
    const failed = show_in_workflow_attempt(() => {
        writeOutputs({ ...report.outputs, ...errorCode(report.findings) });
    }, log);
    const findings = [...report.findings, ...failed];
    if (failed.length > 0) {
        show_in_workflow_attempt(() => {
            writeOutputs(errorCode(findings));
        }, log);
    }
    const unsummarised = show_in_workflow_attempt(() => {
        writeSummary(renderSummary(command, { ...report, findings }));
    }, log);
    return [...failed, ...unsummarised];
}
function show_in_workflow_attempt(deed, log) {
    try {
        deed();
        return [];
    }
    catch (error) {
        return findingsOf(error, log);
    }
}
// Every action has this output, so that a workflow can tell a missing history from a bad signature.
function errorCode(findings) {
    return { 'error-code': findGravest(findings)?.code ?? '' };
}

;// CONCATENATED MODULE: ./build/shared/render/json.js

/**
 * The one document that `--format json` prints. Its strings are exact; what could act on a terminal, or on a
 * runner that reads the line, stands as a \u escape. Ends with a newline.
 */
function renderJson(command, { findings, outputs, dialect }) {
    const document = { command, ok: !(0,finding/* hasErrors */.Cs)(findings), dialect: dialect ?? null, findings, outputs };
    return `${visibleJson(document)}\n`;
}
/** JSON text of two-space indentation in which every invisible character is an escape. */
function visibleJson(value) {
    return JSON.stringify(value, null, 2)
        .replaceAll('##[', '#\\u0023[') // the runner would read a command in the line (T09); `#` stands in strings only
        .replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}\p{DI}]|(?! )\p{Zs}/gu, escaped);
}
function escaped(character) {
    return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
        .map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
        .join('');
}

;// CONCATENATED MODULE: ./build/shared/command/modreg-version.js
/** The version of modreg, the same as in package.json. */
const modregVersion = '0.1.0';

;// CONCATENATED MODULE: ./build/shared/render/sarif.js






const levels = { error: 'error', warning: 'warning', notice: 'note' };
// Code scanning refuses results without a place; what concerns the whole registry stands at its settings.
const wholeRegistry = 'modreg.toml';
/**
 * The findings of a report as one SARIF 2.1.0 document, with the codes that occur as rules. `folder` leads
 * from the root of the repository to the folder that the findings' files are relative to. Ends with a
 * newline.
 */
function renderSarif(command, { findings }, folder = '') {
    const used = [...new Set(findings.map(({ code }) => code))].toSorted();
    const document = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'modreg',
                        version: modregVersion,
                        semanticVersion: modregVersion,
                        rules: used.map(renderRule),
                    },
                },
                automationDetails: { id: `modreg/${command}/` },
                columnKind: 'utf16CodeUnits',
                results: ranked(findings).map(finding => renderResult(finding, used.indexOf(finding.code), folder)),
            },
        ],
    };
    return `${visibleJson(document)}\n`;
}
function renderRule(code) {
    const { means, cure, fault } = table/* codes */.F[code];
    return {
        id: code,
        shortDescription: { text: means },
        fullDescription: { text: means },
        help: { text: cure, markdown: `${means}\n\n${cure}` },
        defaultConfiguration: { level: levels[(0,finding/* severityOf */.xJ)(code)] },
        properties: { tags: [fault] },
    };
}
function renderResult(finding, ruleIndex, folder) {
    const { code, severity, message, hint } = finding;
    const text = shownLines(hint === undefined ? message : `${message}\n${hint}`, { lines: 50, length: 2000 });
    return {
        ruleId: code,
        ruleIndex,
        level: levels[severity],
        message: { text: plain(text.join('\n')) },
        locations: [{ physicalLocation: renderLocation(finding, folder) }],
    };
}
function renderLocation({ file, line, column }, folder) {
    const segments = [...folder.split('/'), ...(file ?? wholeRegistry).split('/')];
    const uri = segments.filter(segment => segment !== '' && segment !== '.').map(encoded);
    return {
        artifactLocation: { uri: uri.join('/'), uriBaseId: '%SRCROOT%' },
        ...(line === undefined ? {} : { region: { startLine: line, startColumn: column } }),
    };
}
// SARIF 2.1.0 §3.11.5 and §3.11.6: `{0}` stands for an argument and `[text](url)` is a link, even in plain
// text.
function plain(text) {
    return text.replace(/\](?=\()/g, '] ').replace(/\{(?=\d+\})/g, '{ ');
}
// A file name may hold half a surrogate pair, which has no UTF-8 and therefore no URI.
function encoded(segment) {
    return encodeURIComponent(Buffer.from(segment).toString());
}

;// CONCATENATED MODULE: ./build/shared/adapters/show-on-terminal.js









/**
 * Prints a report in the wanted format and gives the exit status. JSON and SARIF are one document on standard
 * output.
 */
function showOnTerminal({ command, report, format, completed }, log) {
    const visible = redacted(report, log.redact);
    if (format === 'json')
        writeOut(renderJson(command, visible));
    else if (format === 'sarif')
        writeOut(renderSarif(command, visible, repositoryFolder()));
    else if (completed)
        writeOut(renderHuman(visible, process.stdout));
    else
        writeError(renderHuman(visible, process.stderr));
    return exitStatus(report.findings);
}
// In a workflow's `run:` step the runner reads what people read.
function renderHuman(report, stream) {
    if (readVariable('GITHUB_ACTIONS') !== 'true')
        return renderTerminal(report, { colour: showsColours(stream) });
    return `${logReport(renderTerminal(report, { colour: false }))}\n`;
}
// FORCE_COLOR, NO_COLOR and TERM are Node's to judge.
function showsColours(stream) {
    return stream.isTTY && stream.hasColors();
}

// EXTERNAL MODULE: ./build/shared/command/common-flags.js
var common_flags = __nccwpck_require__(4243);
// EXTERNAL MODULE: ./build/shared/command/read-arguments.js
var read_arguments = __nccwpck_require__(4385);
// EXTERNAL MODULE: ./build/shared/command/run-command.js + 1 modules
var run_command = __nccwpck_require__(4688);
;// CONCATENATED MODULE: ./build/shared/render/help.js



const widthLimit = 100;
const indent = '  ';
const termLimit = 28;
const shapeLimit = 40; // the words of a long choice stand in its sentence anyway
/** `modreg --help`: every command with its sentence. Lines of at most 100 characters, ends with a newline. */
function renderOverview(commands) {
    return lines(`modreg ${modregVersion} turns a Git repository into a signed package registry.`, '', 'Usage: modreg <command> [paths or names] [--flag value]', '', 'Commands:', ...terms(commands.map(({ name, summary }) => [name, summary])), '', 'Flags:', ...terms([
        ['--help', 'Show this help; after a command, its flags.'],
        ['--version', 'Show the version.'],
    ]));
}
/** `modreg <command> --help`, from the command's own description. Same form as the overview. */
function renderHelp(command) {
    const flags = Object.entries(command.inputs).map(([name, input]) => [flagTerm(name, input), aboutOf(input)]);
    const outputs = Object.entries(command.outputs);
    return lines(...wrapped(command.summary, ''), '', `Usage: modreg ${command.name}${positionalOf(command)} [--flag value]`, '', 'Flags:', ...terms([...flags, ...common]), ...(outputs.length === 0 ? [] : ['', 'Outputs, with --format json:', ...terms(outputs)]), '', ...wrapped(`Exit status: ${exitStatuses}.`, ''));
}
const common = [
    ['--format human|json|sarif', `${common_flags/* commonFlagsAbout */.Al.format} (default: human)`],
    ['--verbose', common_flags/* commonFlagsAbout */.Al.verbose],
    ['--help', common_flags/* commonFlagsAbout */.Al.help],
];
const meanings = {
    input: 'findings of severity error',
    usage: 'the call is wrong',
    trust: 'signature, key, rollback or immutability',
    network: 'network or forge',
    conflict: 'conflict',
    io: 'local files',
    internal: 'a bug',
};
/** Every exit status with its meaning, in a line. */
const exitStatuses = [
    '0 clean',
    ...Object.entries(meanings).map(([fault, meaning]) => `${codes_code/* exitStatusOf */.e[fault]} ${meaning}`),
].join(', ');
function positionalOf({ positional, inputs }) {
    const input = positional === undefined ? undefined : inputs[positional];
    if (input === undefined)
        return '';
    const shape = input.list === true ? `${input.shape.split(',')[0] ?? ''}…` : input.shape;
    return input.default === undefined && input.optional !== true ? ` ${shape}` : ` [${shape}]`;
}
function flagTerm(name, { flag, shape }) {
    if (flag === true)
        return `--[no-]${name}`;
    return `--${name} ${shape.length > shapeLimit ? 'WORD' : shape}`;
}
/** What is said of an input, with its default and whether it is needed or secret. */
function aboutOf(input) {
    const notes = [
        ...(input.secret === true ? ['secret: never shown; other users of a machine can see command lines'] : []),
        ...(input.list === true ? ['may be repeated'] : []),
        ...(input.default === undefined
            ? input.optional === true
                ? []
                : ['required']
            : input.default === ''
                ? []
                : [`default: ${input.default}`]),
    ];
    return notes.length === 0 ? input.about : `${input.about} (${notes.join('; ')})`;
}
// A term, and beside it, or below where there is no room, what it means.
function terms(entries) {
    const width = Math.min(termLimit, Math.max(0, ...entries.map(([term]) => term.length)));
    return entries.flatMap(([term, about]) => {
        const text = wrapped(about, indent.repeat(2) + ' '.repeat(width));
        if (term.length > width)
            return [indent + term, ...text];
        const [first = '', ...more] = text;
        return [`${indent}${term.padEnd(width)}${indent}${first.trimStart()}`, ...more];
    });
}
function wrapped(text, start) {
    const rows = [];
    let row = '';
    for (const word of text.split(/\s+/)) {
        if (row !== '' && start.length + row.length + 1 + word.length > widthLimit) {
            rows.push(start + row);
            row = word;
        }
        else
            row = row === '' ? word : `${row} ${word}`;
    }
    return [...rows, start + row];
}
const lines = (...rows) => `${rows.join('\n')}\n`;

// EXTERNAL MODULE: ./build/actions/table.js
var actions_table = __nccwpck_require__(8144);
;// CONCATENATED MODULE: ./build/actions/main.js


















/** Runs a command as the step of a workflow, with the inputs that the runner sets, and ends the process. */
async function runAction(name, table = actions_table/* commands */.P) {
    const log = consoleLog({ inWorkflow: true, verbose: isDebugging(), write: writeOut });
    const settled = await watched(log, async () => {
        const command = await load(table, name);
        const environment = processEnvironment(log);
        return (0,run_command/* runCommand */.d)(command, takeInputs(command.inputs, environment), realPorts(environment, log));
    });
    return endProcess(showInWorkflow(name, reportOf(settled), log));
}
/** Runs a command line, without the words for node and script, and ends the process. */
async function runCli(words, table = actions_table/* commands */.P) {
    const { verbose, format = 'human' } = (0,common_flags/* findCommonFlags */.EG)(words);
    const inWorkflow = readVariable('GITHUB_ACTIONS') === 'true';
    // Standard output is for the result alone.
    const log = consoleLog({ inWorkflow, verbose: verbose || isDebugging(), write: writeError });
    const settled = await watched(log, () => answer(words, table, log));
    if (settled.ok && typeof settled.value === 'string') {
        writeOut(settled.value);
        return endProcess(0);
    }
    const command = words[0] === undefined || words[0].startsWith('-') ? 'modreg' : words[0];
    const shown = { command, report: reportOf(settled), format, completed: settled.ok };
    return endProcess(showOnTerminal(shown, log));
}
// A text is what was asked for about modreg itself, a report is what a command found.
async function answer(words, table, log) {
    const [name, ...rest] = words;
    if (name === '--version')
        return `${modregVersion}\n`;
    if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0))
        return overview(table);
    if (name === 'help')
        return renderHelp(await load(table, rest[0] ?? ''));
    const command = await load(table, name ?? '');
    if ((0,common_flags/* findCommonFlags */.EG)(rest).help)
        return renderHelp(command);
    const texts = (0,read_arguments/* readArguments */.l)(command, rest);
    for (const [input, text] of texts)
        if (command.inputs[input]?.secret)
            log.mask(text);
    return (0,run_command/* runCommand */.d)(command, texts, realPorts(processEnvironment(log), log));
}
async function overview(table) {
    const loaded = await Promise.all(Object.values(table).map(load => load()));
    return renderOverview(loaded.map(({ command }) => command));
}
async function load(table, name) {
    const entry = Object.hasOwn(table, name) ? table[name] : undefined;
    if (entry !== undefined)
        return (await entry()).command;
    const hint = 'Run `modreg --help` for the list of commands.';
    if (name === '')
        throw (0,refusal/* usageError */.Wp)('a command is missing', hint);
    if (name.startsWith('-'))
        throw (0,refusal/* usageError */.Wp)(`the command comes first, before ${name}`, hint);
    const close = (0,nearest/* nearest */.p)(name, Object.keys(table));
    const meant = close === undefined ? '' : `; did you mean ${close}?`;
    throw (0,refusal/* usageError */.Wp)(`there is no command "${name}"${meant}`, hint);
}
function watched(log, work) {
    endTidily();
    guardStreams();
    const crashed = crash();
    return settle(() => Promise.race([work(), crashed]), log);
}
function reportOf(settled) {
    if (settled.ok && typeof settled.value !== 'string')
        return settled.value;
    return { findings: settled.ok ? [] : settled.findings, outputs: {}, blocks: [] };
}
const isDebugging = () => readVariable('RUNNER_DEBUG') === '1';

var __webpack_exports__runAction = __webpack_exports__.C;
var __webpack_exports__runCli = __webpack_exports__.a;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli };
