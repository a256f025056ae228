export const id = 32;
export const ids = [32];
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
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9040);








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


/***/ })

};
