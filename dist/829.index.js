export const id = 829;
export const ids = [829];
export const modules = {

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpublishedBundles: () => (/* binding */ unpublishedBundles)
/* harmony export */ });
/**
 * The bundles with a version that the index does not list. A run that was lost is made good by the next one, because this
 * looks at what is published and not at what changed. A bundle that cannot be read counts: somebody must see why.
 */
function unpublishedBundles({ dialect, registry }, published) {
    const listed = new Set(published.map(({ bundle, version }) => `${bundle}@${version}`));
    return dialect.bundles(registry.files, registry.paths).filter(bundle => {
        const quick = dialect.quickVersion?.(bundle, registry);
        if (quick !== undefined && listed.has(`${bundle}@${quick}`))
            return false;
        const { value } = dialect.read(bundle, registry);
        return value.length === 0 || value.some(({ version }) => !listed.has(`${bundle}@${version}`));
    });
}


/***/ })

};
