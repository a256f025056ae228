export const id = 32;
export const ids = [32,949];
export const modules = {

/***/ 8150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mounted),
/* harmony export */   q: () => (/* binding */ moveFindings)
/* harmony export */ });
/** A folder's files as if they lay at `at` inside a registry: a bundle that stands alone reads like one that does not. */
function mounted(files, at) {
    const inside = (path) => {
        if (path === at)
            return '';
        return path.startsWith(`${at}/`) ? path.slice(at.length + 1) : undefined;
    };
    const isAbove = (under) => at === under || at.startsWith(`${under}/`);
    return {
        read(path) {
            const inner = inside(path);
            return inner === undefined ? undefined : files.read(inner);
        },
        list(under) {
            const inner = under === undefined || isAbove(under) ? '' : inside(under);
            if (inner === undefined)
                return [];
            const entries = files.list(inner === '' ? undefined : inner);
            return entries.map(entry => ({ ...entry, path: `${at}/${entry.path}` }));
        },
    };
}
/** The same findings with their files seen from elsewhere: `from` in front of a path becomes `to`. */
function moveFindings(findings, { from, to }) {
    return findings.map(found => {
        if (found.file === undefined)
            return found;
        if (found.file === from)
            return { ...found, file: to === '' ? '.' : to };
        if (from !== '' && !found.file.startsWith(`${from}/`))
            return found;
        const inner = from === '' ? found.file : found.file.slice(from.length + 1);
        return { ...found, file: to === '' ? inner : `${to}/${inner}` };
    });
}


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRegistry: () => (/* binding */ findRegistry),
/* harmony export */   openStandalone: () => (/* binding */ openStandalone),
/* harmony export */   openWorkspace: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3806);
/* harmony import */ var _dialects_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1862);
/* harmony import */ var _model_mounted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8150);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7947);
/* harmony import */ var _find_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9136);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7283);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1949);








/** Opens the registry that was named, or the nearest one around the working folder. */
async function openWorkspace(wanted, world) {
    return open(await (0,_find_root_js__WEBPACK_IMPORTED_MODULE_3__/* .readRoot */ .X)(wanted, world), { wanted, world });
}
/** The nearest registry at or above a folder; a registry that was named by the caller is looked for only there. */
async function findRegistry(start, search) {
    const root = await (0,_find_root_js__WEBPACK_IMPORTED_MODULE_3__/* .findRoot */ .w)(start, search.wanted, search.world);
    return root === undefined ? undefined : open(root, search);
}
/** One bundle's folder on its own, mounted where a registry would hold it. */
async function openStandalone(folder, { wanted, world }) {
    const id = wanted.dialect ?? (await recogniseAlone(folder, world));
    const { dialect } = await (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .dialectRow */ .B)(id, world.dialects).dialect();
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder);
    const files = (0,_model_mounted_js__WEBPACK_IMPORTED_MODULE_6__/* .mounted */ .P)(world.files.tree(folder), dialect.roots(bundle, dialect.paths)[0]);
    const registry = {
        files,
        paths: dialect.paths,
        policy: policyOf(_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultSettings */ .L, wanted),
        standalone: true,
    };
    return { workspace: { root: folder, dialect, registry }, bundle };
}
async function recogniseAlone(folder, world) {
    const names = world.files.names(folder);
    for (const [id, row] of Object.entries(world.dialects ?? _dialects_table_js__WEBPACK_IMPORTED_MODULE_2__/* .dialects */ .O)) {
        const { places } = await row.places();
        const root = places.roots((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder), places.paths)[0];
        if (places.recognise(names.map(name => `${root}/${name}`)).confidence > 0)
            return id;
    }
    throw (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('E_REGISTRY', `${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(folder)} is neither a registry nor a bundle that modreg knows`);
}
async function open({ folder, id, settings = _settings_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultSettings */ .L }, { wanted, world }) {
    const { dialect } = await (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .dialectRow */ .B)(id, world.dialects).dialect();
    const paths = { ...dialect.paths, ...settings.paths };
    const { trustedKeyFiles } = settings;
    const registry = {
        files: world.files.tree(folder),
        paths,
        policy: policyOf(settings, wanted),
        ...(trustedKeyFiles === undefined ? {} : { trustedKeyFiles }),
    };
    return { root: folder, dialect, registry };
}
const policyOf = ({ policy }, wanted) => ({
    ...policy,
    ...(wanted['host-version'] === undefined ? {} : { hostVersion: wanted['host-version'] }),
    ...(wanted['download-base-url'] === undefined ? {} : { downloadBaseUrl: wanted['download-base-url'] }),
});


/***/ }),

/***/ 1949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   readSettings: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony export settingsSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(986);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9984);
/* harmony import */ var _text_toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9084);
/* harmony import */ var _settings_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8809);






const text = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq());
const repoPath = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepoPath */ .Q), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y(path => path !== undefined, 'want a relative path of plain segments'));
/** Every key of modreg.toml; an unknown one is an error. */
const settingsSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    dialect: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(text),
    paths: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(text, repoPath)),
    trust: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ keys: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(repoPath)) })),
    policy: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        'host-version': valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(text),
        'require-signature': valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()),
        licences: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text)),
        'download-base-url': valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .startsWith */ .w1_('https://'))),
    })),
});
const defaultSettings = { paths: {}, policy: { requireSignature: false } };
/** Reads modreg.toml; what is wrong in it is E_CONFIG, because it is the caller's to correct, with its place. */
function readSettings(bytes) {
    const read = (0,_text_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .readToml */ .D)(bytes, _settings_name_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsName */ .D);
    if (!read.ok)
        return { value: defaultSettings, findings: read.findings.map(asConfig) };
    const { value, findings } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShape */ .eA)(read.document, settingsSchema);
    if (value === undefined)
        return { value: defaultSettings, findings: findings.map(asConfig) };
    const { dialect, paths = {}, trust, policy } = value;
    const keys = trust?.keys?.flatMap(path => path ?? []);
    return {
        value: {
            ...(dialect === undefined ? {} : { dialect }),
            paths: withoutAbsent(paths),
            ...(keys === undefined ? {} : { trustedKeyFiles: keys }),
            policy: policyOf(policy ?? {}),
        },
        findings: findings.map(asConfig),
    };
}
function withoutAbsent(table) {
    const present = Object.entries(table).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return Object.fromEntries(present);
}
function policyOf(table) {
    const { 'host-version': hostVersion, 'download-base-url': downloadBaseUrl, licences } = table;
    return {
        requireSignature: table['require-signature'] ?? false,
        ...(hostVersion === undefined ? {} : { hostVersion }),
        ...(licences === undefined ? {} : { licences }),
        ...(downloadBaseUrl === undefined ? {} : { downloadBaseUrl }),
    };
}
const asConfig = ({ message, file, line, column }) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_CONFIG', message, { at: file === undefined ? undefined : { file, line, column } });


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ checkShape)
});

// UNUSED EXPORTS: checkRead, grammar

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/shared/model/codes/table.js + 6 modules
var table = __webpack_require__(963);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/document.js
var text_document = __webpack_require__(3605);
// EXTERNAL MODULE: ./build/shared/text/reading.js
var reading = __webpack_require__(7742);
// EXTERNAL MODULE: ./build/shared/model/nearest.js
var nearest = __webpack_require__(2820);
;// CONCATENATED MODULE: ./build/shared/text/shape-structure.js


const partsOf = (schema) => schema; // their common type does not list them
const mapTypes = new Set(['object', 'strict_object', 'loose_object', 'object_with_rest', 'record', 'variant']);
const listTypes = new Set(['array', 'tuple', 'strict_tuple', 'loose_tuple', 'tuple_with_rest']);
/** The schema that is meant for a value: behind `optional` and `lazy`, and of a union the part of the value's kind. */
function meantBy(schema, value) {
    const { type, wrapped, options, getter, key } = partsOf(schema);
    if (wrapped !== undefined)
        return meantBy(wrapped, value);
    if (getter !== undefined)
        return meantBy(getter(value), value);
    if (type !== 'union' && type !== 'variant')
        return schema;
    const parts = (options ?? []); // those of a union and a variant are schemas
    const fitting = parts.map(part => meantBy(part, value)).filter(part => isOfKind(part, value));
    const chosen = type === 'variant' ? fitting.find(part => hasMark(part, value, String(key))) : undefined;
    return chosen ?? fitting.find(part => dist.is(part, value)) ?? fitting[0] ?? schema;
}
/** The keys of a schema for maps; `undefined` for any other schema. */
function knownKeys(schema) {
    const { type, entries = {}, rest, value } = partsOf(schema);
    if (type === 'strict_object')
        return { entries, others: 'refused' };
    if (type === 'record' && value !== undefined)
        return { entries, others: value };
    if (type === 'object_with_rest' && rest !== undefined)
        return { entries, others: rest };
    return mapTypes.has(type) ? { entries, others: 'taken' } : undefined;
}
/** The schema of an element of a list. */
function elementSchema(schema, index) {
    const { item, items, rest } = partsOf(schema);
    return item ?? items?.[index] ?? rest;
}
/** What a schema takes, in words. */
function wantedBy(schema) {
    const { type, wrapped, options, literal } = partsOf(schema);
    if (wrapped !== undefined)
        return wantedBy(wrapped);
    if (type === 'literal')
        return JSON.stringify(literal);
    if (type === 'picklist' || type === 'enum')
        return (options ?? []).map(option => JSON.stringify(option)).join(' or ');
    if (type === 'union')
        return [...new Set((options ?? []).map(wantedBy))].join(' or ');
    if (mapTypes.has(type))
        return 'a map';
    return listTypes.has(type) ? 'a list' : (words[type] ?? 'something else');
}
const words = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    null: 'null',
    never: 'nothing',
};
// Whether a schema takes values of this kind at all; valibot takes a list for a map.
function isOfKind(schema, value) {
    const { type } = partsOf(schema);
    if (mapTypes.has(type))
        return (0,text_document/* isMap */.j)(value);
    if (listTypes.has(type))
        return Array.isArray(value);
    return type === 'any' || type === 'unknown' || typeof value !== 'object' || value === null;
}
function hasMark(part, value, key) {
    const mark = partsOf(part).entries?.[key];
    return mark !== undefined && (0,text_document/* isMap */.j)(value) && dist.is(mark, value[key]);
}

// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
;// CONCATENATED MODULE: ./build/shared/text/shape-words.js

/** A path as people write it: `"artifacts[2].url"`, or `the document` for the top. */
function quotedPath(path) {
    if (path.length === 0)
        return 'the document';
    const text = path.reduce((before, step) => {
        if (typeof step === 'number')
            return `${before}[${step}]`;
        return before === '' ? step : `${before}.${step}`;
    }, '');
    return (0,shown/* quoted */.TL)(text, 100);
}
/** What stands in a document, short and harmless: a text in quotes, a number as it is written, or what kind it is. */
function described(value, source) {
    if (typeof value === 'string')
        return (0,shown/* quoted */.TL)(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a map';
    return (0,shown/* shown */.SP)(source ?? String(value), 40);
}

;// CONCATENATED MODULE: ./build/shared/text/shape-fields.js






/**
 * Every key that a schema does not know, and every list where it has a map. valibot stops at the first unknown key of a
 * map, and takes a list for a map of indices.
 */
function findFields(document, schema, unknown) {
    const survey = { document, unknown, findings: [] };
    surveyValue({ schema, value: document.value, path: [] }, survey);
    return survey.findings;
}
// As deep as the document, whose depth was checked when it was read.
function surveyValue({ schema, value, path }, survey) {
    const meant = meantBy(schema, value);
    const known = knownKeys(meant);
    if (Array.isArray(value)) {
        if (known !== undefined)
            survey.findings.push(listForMap(survey.document, value, path));
        else
            for (const [index, item] of value.entries())
                surveyItem(meant, { item, path: [...path, index], index }, survey);
    }
    else if (known !== undefined && (0,text_document/* isMap */.j)(value))
        surveyMap(known, { value, path }, survey);
}
function surveyItem(list, at, survey) {
    const schema = elementSchema(list, at.index);
    if (schema !== undefined)
        surveyValue({ schema, value: at.item, path: at.path }, survey);
}
function surveyMap(known, { value, path }, survey) {
    const { entries, others } = known;
    for (const [key, item] of Object.entries(value)) {
        const at = [...path, key];
        const schema = Object.hasOwn(entries, key) ? entries[key] : others;
        if (typeof schema === 'object')
            surveyValue({ schema, value: item, path: at }, survey);
        // A map without any known key takes everything on purpose.
        else if (schema === 'refused' || Object.keys(entries).length > 0)
            noteUnknown(at, { known, value }, survey);
    }
}
function noteUnknown(path, { known, value }, { document, unknown, findings }) {
    const code = known.others === 'refused' ? 'E_DOC_FIELD_UNKNOWN' : unknown;
    if (code === undefined)
        return;
    const key = String(path.at(-1));
    const absent = Object.keys(known.entries).filter(name => !Object.hasOwn(value, name));
    // Within two edits every word of two letters is near every other.
    const close = key.length > 2 ? (0,nearest/* nearest */.p)(key, absent) : undefined;
    const guess = close === undefined ? '' : `; did you mean ${close}?`;
    findings.push((0,finding/* finding */.gk)(code, `there is no field ${(0,shown/* quoted */.TL)(key)}${guess}`, { at: document.keyPlaceOf(path) }));
}
function listForMap(document, value, path) {
    return (0,finding/* finding */.gk)('E_DOC_TYPE', `${quotedPath(path)} is ${described(value)}; want a map`, {
        at: document.placeOf(path),
    });
}

;// CONCATENATED MODULE: ./build/shared/text/shape.js








/**
 * Holds a document against a schema. Every issue is a finding at its exact place: a missing field at the map that lacks
 * it, an unknown one at its key, a wrong value at the value. Maps of the result have no prototype, as those of the
 * document: a name from outside never meets a member of Object.
 */
function checkShape(document, schema, { unknown } = {}) {
    const parsed = dist/* safeParse */.xLC(schema, document.value);
    const fields = findFields(document, schema, unknown);
    const issues = (parsed.issues ?? []).filter(issue => !isFieldIssue(issue));
    const findings = [...fields, ...issues.flatMap(issue => issueFindings(issue, { document, schema }))];
    const isSound = parsed.success && !fields.some(({ code }) => code.startsWith('E_'));
    const value = isSound ? withoutPrototype(parsed.output) : undefined; // a copy of the same shape
    return { value, findings: (0,reading/* inTextOrder */.fm)(findings) };
}
/**
 * The same for what a reader gave. A document that was not read without fault is looked at all the same, so that one run
 * tells everything, but gives no value.
 */
function checkRead(read, schema, options = {}) {
    if (read.ok)
        return checkShape(read.document, schema, options);
    if (read.document === undefined)
        return { value: undefined, findings: read.findings };
    const told = new Set(read.findings.map(placeKey));
    const { findings } = checkShape(read.document, schema, options);
    // That a value has the wrong type follows from what the reader said of it; a rule of its own says more.
    const further = findings.filter(found => found.code !== 'E_DOC_TYPE' || !told.has(placeKey(found)));
    return { value: undefined, findings: inTextOrder([...read.findings, ...further]) };
}
/**
 * A rule of a field with a code of its own: `problemOf` says what is wrong as the end of a sentence that starts with the
 * text, for example `nameProblem`.
 */
function grammar(code, problemOf) {
    return v.rawCheck(({ dataset, addIssue }) => {
        const problem = dataset.typed ? problemOf(dataset.value) : undefined;
        // valibot has no field for a code; `expected` of a check of our own is free.
        if (problem !== undefined)
            addIssue({ expected: code, message: problem });
    });
}
// Found with all their likes by `findFields`.
function isFieldIssue({ type, expected, path }) {
    const holder = path?.at(-1);
    return ((type === 'strict_object' && expected === 'never') ||
        (holder?.type === 'object' && Array.isArray(holder.input)));
}
function issueFindings(issue, frame) {
    const inner = innerIssues(issue);
    if (inner.length > 0)
        return inner.filter(each => !isFieldIssue(each)).flatMap(each => issueFindings(each, frame));
    const path = pathOf(issue);
    const { document } = frame;
    if (issue.input === undefined && path.length > 0 && document.sourceOf(path) === undefined) {
        const message = `${quotedPath(path)} is missing; want ${wantedBy(schemaAt(frame, path))}`;
        return [(0,finding/* finding */.gk)('E_DOC_FIELD_MISSING', message, { at: document.placeOf(path.slice(0, -1)) })];
    }
    const isKey = issue.path?.at(-1)?.origin === 'key';
    const at = isKey ? document.keyPlaceOf(path) : document.placeOf(path);
    const source = typeof issue.input === 'number' ? document.sourceOf(path) : undefined;
    const there = described(issue.input, source);
    const found = isKey ? `a key is ${there}` : `${quotedPath(path)} is ${there}`;
    if (isCode(issue.expected))
        return [(0,finding/* finding */.gk)(issue.expected, `${found}, which ${issue.message}`, { at })];
    return [(0,finding/* finding */.gk)('E_DOC_TYPE', `${found}; want ${wanted(issue, frame, path)}`, { at })];
}
/** Of a union only the issues inside the alternative that was meant say anything. */
function innerIssues({ type, issues, path }) {
    if (type !== 'union' && type !== 'variant')
        return [];
    const inside = (issues ?? []).filter(each => (each.path?.length ?? 0) > 0);
    // Paths of the alternatives start at the union.
    return inside.map(each => ({ ...each, path: [...(path ?? []), ...(each.path ?? [])] }));
}
function wanted({ kind, type, message, expected }, frame, path) {
    if (message.startsWith('want '))
        return message.slice('want '.length);
    if (type === 'variant')
        return (expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ' or ');
    if (kind === 'schema')
        return wantedBy(schemaAt(frame, path));
    if (expected === '!0')
        return 'something that is not empty';
    return expected ?? message;
}
const pathOf = ({ path }) => (path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
const isCode = (text) => text !== null && Object.hasOwn(table/* codes */.F, text);
function schemaAt({ document, schema }, path) {
    let [at, value] = [schema, document.value];
    for (const step of path) {
        const meant = meantBy(at, value);
        const next = typeof step === 'number' ? elementSchema(meant, step) : keySchema(meant, step);
        if (next === undefined)
            return dist/* unknown */.L5J();
        value = typeof step === 'number' ? Array.isArray(value) && value[step] : (0,text_document/* isMap */.j)(value) && value[step];
        at = next;
    }
    return at;
}
function keySchema(map, key) {
    const known = knownKeys(map);
    if (known === undefined || typeof known.others === 'string')
        return known?.entries[key];
    return Object.hasOwn(known.entries, key) ? known.entries[key] : known.others;
}
function withoutPrototype(value) {
    if (Array.isArray(value))
        return value.map(withoutPrototype);
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
        return value;
    const bare = Object.create(null);
    for (const [key, item] of Object.entries(value))
        bare[key] = withoutPrototype(item);
    return bare;
}
const placeKey = ({ line, column }) => `${line}:${column}`;


/***/ })

};
