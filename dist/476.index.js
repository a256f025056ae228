export const id = 476;
export const ids = [476];
export const modules = {

/***/ 7022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isIgnored)
/* harmony export */ });
const caches = ['__pycache__', '.pytest_cache', '.mypy_cache', '.ruff_cache', 'logs'];
const ignoredNames = {
    filesystem: new Set([...caches, '.git', 'tests']),
    git: new Set(caches),
};
// Python's `suffix`: a name that only starts with a dot has none, so a file `.pyc` counts.
const ignoredSuffix = /[^/]\.py[co]$/i;
/**
 * Whether a file of a module neither counts as a change nor ships nor is covered by the payload (format section 3.1);
 * `path` is relative to the module's folder.
 */
function isIgnored(path, view = 'filesystem') {
    return path.split('/').some(name => ignoredNames[view].has(name)) || ignoredSuffix.test(path);
}


/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundleFolder: () => (/* binding */ bundleFolder),
/* harmony export */   manifestName: () => (/* binding */ manifestName),
/* harmony export */   manifestPath: () => (/* binding */ manifestPath),
/* harmony export */   places: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var _ignored_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7022);

/** The manifest's name inside a bundle (format section 2). */
const manifestName = 'module-package.yaml';
/** The prefix that bundle folders carry and people leave out: `backlog` means `specfact-backlog` (format section 1). */
const prefix = 'specfact-';
/** Layout of format section 1. */
const places = {
    paths: {
        bundles: 'packages',
        index: 'registry/index.json',
        modules: 'registry/modules',
        signatures: 'registry/signatures',
    },
    recognise(names) {
        const manifest = names.find(name => /^packages\/[^/]+\/module-package\.yaml$/.test(name));
        if (manifest !== undefined)
            return { confidence: 3, because: manifest };
        const modules = names.find(name => name === 'registry/modules/');
        return modules === undefined ? { confidence: 0, because: '' } : { confidence: 2, because: modules };
    },
    locate(path, paths) {
        const [bundle, ...rest] = segmentsBelow(path, paths);
        return bundle === undefined || rest.length === 0 || (0,_ignored_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isIgnored */ .p)(rest.join('/')) ? undefined : bundle;
    },
    bundles(files, paths) {
        const manifests = files.list(paths['bundles']).filter(({ path }) => isManifest(path, paths));
        return manifests.flatMap(({ path }) => places.locate(path, paths) ?? []);
    },
    aliases(bundle) {
        return bundle.startsWith(prefix) ? [bundle.slice(prefix.length)] : [];
    },
    roots: (bundle, paths) => [bundleFolder(bundle, paths)],
};
/** The folder of a bundle's sources. */
function bundleFolder(bundle, paths) {
    return `${paths['bundles'] ?? ''}/${bundle}`; // a bundle's name comes from a listed path or passed E_NAME
}
/** The place of a bundle's manifest. */
function manifestPath(bundle, paths) {
    return `${bundleFolder(bundle, paths)}/${manifestName}`;
}
const segmentsBelow = (path, paths) => {
    const root = `${paths['bundles'] ?? ''}/`;
    return path.startsWith(root) ? path.slice(root.length).split('/') : [];
};
const isManifest = (path, paths) => {
    const segments = segmentsBelow(path, paths);
    return segments.length === 2 && segments[1] === manifestName;
};


/***/ })

};
