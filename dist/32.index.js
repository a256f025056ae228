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
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9415);
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
    const { value, findings } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShape */ .e)(read.document, settingsSchema);
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

/***/ 9415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkShape)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2820);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3605);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7947);





/**
 * Holds a document against a schema. Every issue is a finding at its exact place: a missing field at the map that lacks
 * it, an unknown one at its key, a wrong value at the value.
 */
function checkShape(document, schema, { unknown } = {}) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, document.value);
    const unknownFields = unknown === undefined ? [] : findUnknownFields(document, schema, unknown);
    if (parsed.success)
        return { value: parsed.output, findings: unknownFields };
    const findings = parsed.issues.flatMap(issue => issueFindings(issue, document, schema));
    return { value: undefined, findings: [...findings, ...unknownFields] };
}
function issueFindings(issue, document, schema) {
    const path = (issue.path ?? []).map(item => item.key);
    const inner = issue.issues?.filter(each => (each.path?.length ?? 0) > 0);
    // Of a union only the issues inside the alternative that was meant say anything: the one that got furthest.
    if (issue.type === 'union' && inner !== undefined && inner.length > 0) {
        return inner.flatMap(each => issueFindings({ ...each, path: [...(issue.path ?? []), ...(each.path ?? [])] }, document, schema));
    }
    if (isMissing(issue, path, document)) {
        const message = `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(String(path.at(-1)))} is missing; want ${wanted(issue)}`;
        return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_FIELD_MISSING', message, { at: document.placeOf(path.slice(0, -1)) })];
    }
    if (issue.type === 'strict_object')
        return [unknownField({ document, schema, path, code: 'E_DOC_FIELD_UNKNOWN' })];
    const message = `${nameOf(path)} is ${received(issue.input)}; want ${wanted(issue)}`;
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_TYPE', message, { at: document.placeOf(path) })];
}
const isMissing = ({ input }, path, document) => input === undefined && path.length > 0 && document.sourceOf(path) === undefined;
const nameOf = (path) => (path.length === 0 ? 'the document' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path.join('.')));
function received(input) {
    if (typeof input === 'string')
        return (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(input);
    if (Array.isArray(input))
        return 'a list';
    return typeof input === 'object' && input !== null ? 'a map' : String(input);
}
/** Messages of a schema's own start with "want"; the library's `expected` names types. */
function wanted({ message, expected }) {
    if (message.startsWith('want '))
        return message.slice('want '.length);
    return (expected ?? 'something else')
        .replaceAll('Object', 'a map')
        .replaceAll('Array', 'a list')
        .replace(/^!0$/, 'something that is not empty');
}
function unknownField({ document, schema, path, code }) {
    const key = String(path.at(-1));
    const close = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, entriesAt(schema, path.slice(0, -1)));
    const guess = close === undefined ? '' : `; did you mean ${close}?`;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, `there is no field ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)}${guess}`, { at: document.keyPlaceOf(path) });
}
function findUnknownFields(document, schema, code) {
    const known = new Set(entriesAt(schema, []));
    const keys = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .j)(document.value) ? Object.keys(document.value) : [];
    return keys.filter(key => !known.has(key)).map(key => unknownField({ document, schema, path: [key], code }));
}
/** The keys that a schema's map knows at a path. */
function entriesAt(schema, path) {
    const [step, ...rest] = path;
    const inner = unwrapped(schema);
    if (step === undefined)
        return Object.keys(inner.entries ?? {});
    const next = typeof step === 'number' ? inner.item : inner.entries?.[step];
    return next === undefined ? [] : entriesAt(next, rest);
}
// Optional fields wrap the schema that is meant; its parts are public, although their common type does not list them.
function unwrapped(schema) {
    const structure = schema;
    return structure.wrapped === undefined ? structure : unwrapped(structure.wrapped);
}


/***/ })

};
