export const id = 460;
export const ids = [460];
export const modules = {

/***/ 6460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command),
  detectChangedBundles: () => (/* binding */ detectChangedBundles)
});

// EXTERNAL MODULE: ./build/shared/command/command.js
var command = __webpack_require__(4255);
// EXTERNAL MODULE: ./build/shared/command/input.js
var input = __webpack_require__(8874);
// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/shared/command/registry-inputs.js
var registry_inputs = __webpack_require__(4281);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
// EXTERNAL MODULE: ./build/shared/registry/ref.js
var ref = __webpack_require__(5383);
;// CONCATENATED MODULE: ./build/shared/registry/change-event.js



/** Reads an event as the runner delivers it. Throws E_REF where an id is due and none stands. */
function readChangeEvent(name, payload) {
    switch (name) {
        case 'push':
            return readPush(payload);
        case 'pull_request':
        case 'pull_request_target':
            return {
                kind: 'pull_request',
                base: idAt(payload, 'pull_request.base.sha'),
                head: idAt(payload, 'pull_request.head.sha'),
                onBase: name === 'pull_request_target',
            };
        case 'merge_group':
            return {
                kind: 'merge_group',
                base: idAt(payload, 'merge_group.base_sha'),
                head: idAt(payload, 'merge_group.head_sha'),
            };
        default:
            return { kind: 'other', bundles: textAt(payload, 'inputs.bundles') ?? '' };
    }
}
function readPush(payload) {
    const id = (key) => ((0,ref/* isZeroId */.aF)(textAt(payload, key) ?? '') ? undefined : idAt(payload, key));
    const [before, after] = [id('before'), id('after')];
    return {
        kind: 'push',
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    };
}
function idAt(payload, path) {
    const text = textAt(payload, path) ?? '';
    const id = (0,ref/* findCommitId */.SR)(text);
    if (id === undefined)
        throw (0,refusal/* refuse */.TR)('E_REF', `the event's ${path} is "${(0,shown/* shown */.SP)(text)}", want a full commit id`);
    return id;
}
function textAt(payload, path) {
    const value = path.split('.').reduce((at, key) => (isRecord(at) ? at[key] : undefined), payload);
    return typeof value === 'string' ? value : undefined;
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/shared/registry/checkout.js
var registry_checkout = __webpack_require__(5280);
// EXTERNAL MODULE: ./build/shared/model/entry-finding.js
var entry_finding = __webpack_require__(9382);
// EXTERNAL MODULE: ./build/shared/model/listed-path.js
var listed_path = __webpack_require__(1825);
// EXTERNAL MODULE: ./build/shared/registry/zero-ended.js
var zero_ended = __webpack_require__(8447);
;// CONCATENATED MODULE: ./build/shared/registry/path-change.js





/** Reads what `git diff --name-status -z` prints. Throws E_GIT on anything it does not know: nothing is skipped. */
function readNameStatus(stdout) {
    const words = (0,zero_ended/* splitAtZeros */.T)(stdout);
    const changes = [];
    const findings = [];
    const nextPath = (isThere) => {
        const word = words.next();
        if (word.done === true)
            throw (0,refusal/* refuse */.TR)('E_GIT', 'git diff stopped in the middle of its list of changes');
        const { path, misnamed } = (0,listed_path/* listedPath */.j)(word.value);
        if (misnamed && isThere)
            findings.push(...misnamedFinding(path));
        return path;
    };
    for (const word of words) {
        const status = Buffer.from(word).toString('latin1');
        const kind = kinds[status[0] ?? ''];
        if (kind === undefined)
            throw (0,refusal/* refuse */.TR)('E_GIT', `git diff reports a change of unknown kind "${(0,shown/* shown */.SP)(status)}"`);
        // Taking a badly named file away is the cure, so only names that are there afterwards are findings.
        const from = status.startsWith('R') ? nextPath(false) : undefined;
        const path = nextPath(kind !== 'removed');
        changes.push(from === undefined ? { kind, path } : { kind, path, from });
    }
    return { changes, findings };
}
/** Reads the paths that `git ls-files --others -z` prints, as added ones. */
function readUntracked(stdout) {
    const listed = [...(0,zero_ended/* splitAtZeros */.T)(stdout)].map(listed_path/* listedPath */.j);
    return {
        changes: listed.map(({ path }) => ({ kind: 'added', path })),
        findings: listed.flatMap(({ path, misnamed }) => (misnamed ? misnamedFinding(path) : [])),
    };
}
// T: a file became a link or the other way round. C does not occur: copies are not asked for.
const kinds = {
    A: 'added',
    M: 'modified',
    T: 'modified',
    D: 'removed',
    R: 'renamed',
};
function misnamedFinding(path) {
    const found = (0,entry_finding/* entryFinding */.A)({ path, kind: 'misnamed', executable: false, sizeBytes: 0 });
    return found === undefined ? [] : [found];
}

;// CONCATENATED MODULE: ./build/shared/registry/changed-paths.js



/**
 * What differs between two commits below the checkout's folder, with paths relative to it. A moved file is a rename when
 * at least half of its content stayed. One process, and no file of the work tree is read.
 */
async function changedPaths(checkout, from, to) {
    const first = await diff(checkout, similar, [from, to]);
    if (first.status === 0)
        return readNameStatus(first.stdout);
    // Similarity needs contents, which a partial clone may lack; equal contents are seen by their ids.
    const { status, stdout, stderr } = await diff(checkout, identical, [from, to]);
    if (status === 0)
        return readNameStatus(stdout);
    throw (0,refusal/* refuse */.TR)('E_GIT', `git diff failed: ${(0,registry_checkout/* gitReason */.th)(stderr)}`);
}
/** What differs between a commit and the files on disk now, tracked or not; ignored files do not count. */
async function uncommittedPaths(checkout, from) {
    const { status, stdout, stderr } = await diff(checkout, similar, [from]);
    if (status !== 0)
        throw (0,refusal/* refuse */.TR)('E_GIT', `git diff failed: ${(0,registry_checkout/* gitReason */.th)(stderr)}`);
    const tracked = readNameStatus(stdout);
    const others = await (0,registry_checkout/* gitBytes */.s0)(checkout, ['ls-files', '--others', '--exclude-standard', '-z']);
    const untracked = readUntracked(others);
    return {
        changes: [...tracked.changes, ...untracked.changes],
        findings: [...tracked.findings, ...untracked.findings],
    };
}
// The limit is stated, because a configuration can set it to a value that turns renames off without a word.
const similar = ['--find-renames=50%', '-l1000'];
const identical = ['--find-renames=100%'];
const diff = ({ git, folder }, renames, states) => git.run(folder, ['diff', '--name-status', '-z', '--relative', '--no-color', ...renames, ...states, '--']);

// EXTERNAL MODULE: ./build/shared/registry/history.js
var registry_history = __webpack_require__(2530);
// EXTERNAL MODULE: ./build/shared/registry/revision.js
var revision = __webpack_require__(2409);
;// CONCATENATED MODULE: ./build/shared/registry/compare-pair.js





/** What differs between two commits, which are fetched if they are not here. */
async function comparePair(comparing, pair) {
    const { checkout } = comparing;
    // Most often both are here: asking first would cost two more processes than the diff itself.
    const [paths, findings] = await Promise.all([pathsIfHere(checkout, pair), elsewhere(comparing, pair.head)]);
    const known = { scope: 'changes', workTree: false, complete: true, ...pair, findings };
    if (paths !== undefined)
        return { ...known, paths };
    const both = await obtainPair(checkout, pair);
    return 'missing' in both
        ? both
        : { ...known, ...both, paths: await changedPaths(checkout, both.base, both.head) };
}
/** What a commit changed since its history left that of another one; both are fetched if they are not here. */
async function compareSinceMergeBase(comparing, pair) {
    const { checkout } = comparing;
    const both = await obtainPair(checkout, pair);
    if ('missing' in both)
        return both;
    const base = await (0,registry_history/* obtainMergeBase */.Lb)(checkout, both.base, both.head);
    if (base !== undefined)
        return comparePair(comparing, { ...both, base, method: pair.method });
    if (await (0,revision/* isShallow */.fE)(checkout))
        return {
            missing: `what ${both.base} and ${both.head} have in common`,
            why: 'it could not be fetched',
            head: both.head,
        };
    // Histories that share nothing still differ by their files.
    return comparePair(comparing, { ...both, method: 'direct' });
}
/** What the files on disk change since a commit. */
async function compareWorkTree(checkout, pair) {
    const paths = await uncommittedPaths(checkout, pair.base);
    return { scope: 'changes', workTree: true, complete: true, ...pair, paths, findings: [] };
}
/**
 * Warns when the event is about another commit than the one checked out: what runs next would read other files. A pull
 * request's head need not be checked out to be looked at.
 */
async function elsewhere({ checkout, request }, wanted) {
    const { event } = request;
    if (event === undefined || (event.kind === 'pull_request' && event.onBase))
        return [];
    const there = await (0,revision/* resolveCommit */.WL)(checkout, 'HEAD');
    const message = `${there} is checked out, but the event is about ${wanted}`;
    return there === wanted ? [] : [(0,finding/* finding */.gk)('W_CHECKOUT', message)];
}
async function pathsIfHere(checkout, { base, head }) {
    try {
        return await changedPaths(checkout, base, head);
    }
    catch (error) {
        if (error instanceof refusal/* Refusal */.P_ && error.findings.every(({ code }) => code === 'E_GIT'))
            return undefined;
        throw error;
    }
}
async function obtainPair(checkout, pair) {
    const head = await (0,registry_history/* obtainCommit */.LB)(checkout, pair.head);
    if (!head.here)
        return { missing: pair.head, why: head.why };
    const base = await (0,registry_history/* obtainCommit */.LB)(checkout, pair.base);
    if (!base.here)
        return { missing: pair.base, why: base.why, head: head.commit };
    return { base: base.commit, head: head.commit };
}

;// CONCATENATED MODULE: ./build/shared/registry/comparison.js
const noPaths = { changes: [], findings: [] };
/** A comparison that looks at no change. */
function withoutChanges(head, method, findings = []) {
    const scope = method === 'unpublished' || method === 'named' ? method : 'everything';
    const complete = method !== 'everything';
    return { scope, method, head, workTree: false, complete, paths: noPaths, findings };
}

;// CONCATENATED MODULE: ./build/shared/registry/compare-commits.js






/**
 * Finds which commits to compare, fetches those that a shallow clone lacks, and tells what differs. Missing history gives
 * everything with W_HISTORY or throws E_HISTORY; it never gives "nothing changed" (T18).
 */
async function compareCommits(checkout, request) {
    const found = await compare({ checkout, request });
    if (!('missing' in found))
        return found;
    const message = `${found.missing}, to compare with, is not to be had: ${found.why}`;
    if (request.missingHistory === 'fail')
        throw (0,refusal/* refuse */.TR)('E_HISTORY', message);
    const head = found.head ?? (await (0,revision/* resolveCommit */.WL)(checkout, 'HEAD'));
    return withoutChanges(head, 'everything', [(0,finding/* finding */.gk)('W_HISTORY', message)]);
}
async function compare(comparing) {
    const { checkout, request } = comparing;
    const { event, base } = request;
    if (base !== undefined)
        return sinceRef(comparing, base);
    if (event === undefined)
        return onOwnMachine(checkout);
    switch (event.kind) {
        case 'push':
            return afterPush(comparing, event);
        case 'pull_request':
            return ofPullRequest(comparing, event);
        case 'merge_group':
            return comparePair(comparing, { ...event, method: 'merge-group' });
        case 'other':
            return withoutChanges(await (0,revision/* resolveCommit */.WL)(checkout, 'HEAD'), 'unpublished');
    }
}
async function afterPush(comparing, { before, after }) {
    const { checkout } = comparing;
    // The branch is gone and nothing of it is left to look at; what is unpublished may still be found.
    if (after === undefined)
        return withoutChanges(await (0,revision/* resolveCommit */.WL)(checkout, 'HEAD'), 'unpublished');
    if (before !== undefined)
        return comparePair(comparing, { base: before, head: after, method: 'push' });
    const obtained = await (0,registry_history/* obtainCommit */.LB)(checkout, after);
    if (!obtained.here)
        return { missing: after, why: obtained.why };
    return withoutChanges(obtained.commit, 'first-push', await elsewhere(comparing, obtained.commit));
}
async function ofPullRequest(comparing, { base, head, onBase }) {
    const { checkout } = comparing;
    const merge = await (0,revision/* resolveCommit */.WL)(checkout, 'HEAD');
    const [target, source] = onBase ? [] : await (0,revision/* readParents */.Wn)(checkout, merge);
    // The forge's trial merge: against its first parent it is exactly what would land.
    if (target !== undefined && source === head)
        return comparePair(comparing, { base: target, head: merge, method: 'merge-commit' });
    return compareSinceMergeBase(comparing, { base, head, method: 'merge-base' });
}
async function sinceRef({ checkout, request }, ref) {
    const head = await (0,revision/* resolveCommit */.WL)(checkout, 'HEAD');
    const obtained = await (0,registry_history/* obtainRef */.Zg)(checkout, ref);
    if (!obtained.here)
        return { missing: ref, why: obtained.why, head };
    if (request.event !== undefined)
        return compareSinceMergeBase({ checkout, request }, { base: obtained.commit, head, method: 'merge-base' });
    const base = (await (0,registry_history/* obtainMergeBase */.Lb)(checkout, obtained.commit, head)) ?? obtained.commit;
    return compareWorkTree(checkout, { base, head, method: 'merge-base' });
}
async function onOwnMachine(checkout) {
    const head = await (0,revision/* resolveCommit */.WL)(checkout, 'HEAD');
    const upstream = await (0,revision/* findUpstream */.h1)(checkout);
    const base = upstream === undefined ? undefined : await (0,revision/* findMergeBase */.fe)(checkout, upstream, head);
    const method = base === undefined ? 'work-tree' : 'upstream';
    return compareWorkTree(checkout, { base: base ?? head, head, method });
}

// EXTERNAL MODULE: ./build/shared/registry/find-root.js + 1 modules
var find_root = __webpack_require__(9136);
// EXTERNAL MODULE: ./build/shared/registry/recognise.js
var recognise = __webpack_require__(7283);
// EXTERNAL MODULE: ./build/shared/registry/select-bundles.js
var select_bundles = __webpack_require__(732);
;// CONCATENATED MODULE: ./build/shared/registry/shards.js
/** How many jobs a matrix may have at most; the platform starts none of a larger one. */
const matrixLimit = 256;
/** Shares bundles out among at most `maxShards` jobs, in order, so that no job has two more than another. */
function shards(bundles, maxShards) {
    const count = Math.min(bundles.length, maxShards);
    const start = (shard) => Math.floor((shard * bundles.length) / count);
    return {
        include: Array.from({ length: count }, (_, shard) => ({
            shard: shard + 1,
            bundles: bundles.slice(start(shard), start(shard + 1)).join('\n'),
        })),
    };
}

// EXTERNAL MODULE: ./build/shared/registry/blob-files.js
var blob_files = __webpack_require__(2177);
// EXTERNAL MODULE: ./build/shared/registry/commit-files.js + 1 modules
var commit_files = __webpack_require__(793);
;// CONCATENATED MODULE: ./build/shared/registry/tracked-files.js


/**
 * The tracked files of a checkout, with their bytes from disk. git's index lists 40,000 files in a tenth of the time that
 * asking the disk for each of them takes, and it leaves out what a build left behind.
 */
async function trackedFiles(checkout, disk) {
    const tracked = (0,blob_files/* blobFiles */.Z)(await (0,commit_files/* listTracked */.z7)(checkout), new Map());
    return {
        list: under => tracked.list(under).map(entry => withSize(entry, disk)),
        read: (path, limitBytes) => disk.read(path, limitBytes),
    };
}
// Sizes are asked for one by one, as most readers of a list never do.
const withSize = ({ path, kind, executable }, disk) => ({
    path,
    kind,
    executable,
    get sizeBytes() {
        return disk.read(path)?.length ?? 0;
    },
});

// EXTERNAL MODULE: ./build/shared/model/order.js
var order = __webpack_require__(8334);
;// CONCATENATED MODULE: ./build/actions/detect-changed-bundles/answer.js


/** Puts together what changed and what else is to be worked on. */
function answerOf(comparison, changes, further) {
    const reasons = new Map();
    const add = (bundle, reason) => reasons.set(bundle, [...(reasons.get(bundle) ?? []), reason]);
    const removed = new Map();
    for (const { bundle, kind, from, to } of changes) {
        const way = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
        if (kind === 'removed')
            removed.set(bundle, { reason: kind, ...way });
        else
            add(bundle, { reason: kind, ...way });
    }
    for (const [reason, bundles] of further)
        for (const bundle of bundles)
            add(bundle, { reason });
    return { comparison, reasons, removed };
}
/** The bundles to work on, in code-point order. */
const bundlesOf = ({ reasons }) => [...reasons.keys()].sort(order/* byCodePoint */.H);
/** The outputs that a workflow gets, and whether one of them was too long for it. */
function outputsOf(answer, { maxShards, file, inWorkflow }) {
    const { comparison, reasons, removed } = answer;
    const bundles = bundlesOf(answer);
    const matrix = shards(bundles, maxShards).include.map(shard => ({ ...shard }));
    const limited = (value, limit) => inWorkflow && JSON.stringify(value).length > limit ? '' : value;
    const outputs = {
        bundles: limited(bundles, variableLimit),
        'bundles-file': file ?? '',
        matrix: limited({ include: matrix }, expressionLimit),
        'any-changed': bundles.length + removed.size > 0,
        removed: limited([...removed.keys()].sort(order/* byCodePoint */.H), variableLimit),
        reasons: limited(asJson([...reasons, ...[...removed].map(([name, reason]) => [name, [reason]])]), variableLimit),
        base: comparison.base ?? '',
        head: comparison.head,
        method: comparison.method,
        complete: comparison.complete,
    };
    return {
        outputs,
        tooLong: Object.entries(outputs).flatMap(([name, value]) => value === '' && name !== 'base' && name !== 'bundles-file' ? [name] : []),
    };
}
// Linux takes 128 KiB in one variable (E2BIG beyond it), its name included.
const variableLimit = 100_000;
// What is used in expressions only meets the platform's 1 MB for all outputs of a job.
const expressionLimit = 400_000;
const asJson = (reasons) => Object.fromEntries(reasons.map(([bundle, list]) => [bundle, list.map(reason => ({ ...reason }))]));
/** What a person reads. */
function blocksOf(answer) {
    const { comparison, reasons, removed } = answer;
    const { base, head, method, workTree } = comparison;
    const short = (id) => id.slice(0, 10);
    const states = `${base === undefined ? 'nothing' : short(base)} and ${workTree ? 'the files on disk' : short(head)}`;
    const rows = bundlesOf(answer).map(bundle => [bundle, (reasons.get(bundle) ?? []).map(told).join(', ')]);
    const gone = [...removed].map(([bundle, reason]) => [bundle, told(reason)]);
    return [
        {
            kind: 'text',
            text: `${reasons.size} bundles to work on, ${removed.size} removed (between ${states}, by ${method}).`,
        },
        ...(rows.length + gone.length === 0
            ? []
            : [{ kind: 'table', head: ['bundle', 'why'], rows: [...rows, ...gone] }]),
    ];
}
function told({ reason, from, to }) {
    if (from !== undefined)
        return `${reason} from ${from}`;
    return to === undefined ? reason : `${reason}, now ${to}`;
}

// EXTERNAL MODULE: ./build/shared/model/repo-path.js
var repo_path = __webpack_require__(986);
;// CONCATENATED MODULE: ./build/shared/registry/bundle-changes.js

/** Sorts changed paths to the bundles they touch. A file moved between two bundles touches both. */
function touchedBundles(changes, locate) {
    const bundles = new Map();
    const outside = [];
    for (const change of changes) {
        const sides = sidesOf(change, locate);
        if (sides.length === 0)
            outside.push(change.path);
        for (const side of sides)
            add(side, bundles);
    }
    return { bundles, outside };
}
/**
 * Tells for each bundle what happened to it, in code-point order. `existed` and `exists` are asked only about bundles
 * whose changes do not show it: those with nothing but new files, and those with nothing but removed ones.
 */
function bundleChanges(touched, existed, exists) {
    const states = new Map([...touched.bundles].map(([bundle, { before, after }]) => [
        bundle,
        { before: before || existed(bundle), after: after || exists(bundle) },
    ]));
    const isGone = (bundle) => states.get(bundle)?.after === false;
    const isNew = (bundle) => states.get(bundle)?.before === false;
    const renames = new Map();
    for (const [bundle, { sources }] of touched.bundles) {
        const from = isNew(bundle) ? mostFrequent(sources, isGone) : undefined;
        if (from !== undefined)
            renames.set(bundle, from);
    }
    const successors = new Map([...renames].map(([to, from]) => [from, to]));
    return [...touched.bundles]
        .sort(([left], [right]) => (0,order/* byCodePoint */.H)(left, right))
        .map(([bundle, { paths }]) => {
        const [from, to] = [renames.get(bundle), successors.get(bundle)];
        if (isGone(bundle))
            return { bundle, kind: 'removed', ...(to === undefined ? {} : { to }), paths };
        if (!isNew(bundle))
            return { bundle, kind: 'modified', paths };
        return from === undefined ? { bundle, kind: 'added', paths } : { bundle, kind: 'renamed', from, paths };
    });
}
function add({ bundle, path, before, after, source }, bundles) {
    const draft = bundles.get(bundle) ?? newDraft();
    bundles.set(bundle, draft);
    draft.paths.push(path);
    draft.before ||= before;
    draft.after ||= after;
    if (source !== undefined)
        draft.sources.set(source, (draft.sources.get(source) ?? 0) + 1);
}
const newDraft = () => ({ paths: [], before: false, after: false, sources: new Map() });
function sidesOf({ kind, path, from }, locate) {
    const bundle = locate(path);
    const old = from === undefined ? undefined : locate(from);
    const sides = [];
    if (bundle !== undefined) {
        const source = old === undefined || old === bundle ? {} : { source: old };
        const before = kind === 'modified' || kind === 'removed';
        sides.push({ bundle, path, before, after: kind !== 'removed', ...source });
    }
    if (old !== undefined && from !== undefined)
        sides.push({ bundle: old, path: from, before: true, after: false });
    return sides;
}
function mostFrequent(counts, isWanted) {
    const wanted = [...counts].filter(([name]) => isWanted(name));
    wanted.sort(([left, few], [right, many]) => many - few || (0,order/* byCodePoint */.H)(left, right));
    return wanted[0]?.[0];
}

;// CONCATENATED MODULE: ./build/shared/registry/present-paths.js


/** Those of the paths at which a commit has a file or a folder. One process, however many paths there are. */
async function presentPaths(checkout, commit, paths) {
    // A line break would make two questions of one, and `..` leaves the repository: no such path is in a commit.
    const asked = paths.filter(listed_path/* isListable */.$);
    if (asked.length === 0)
        return new Set();
    const input = Buffer.from(asked.map(path => `${commit}:./${path}\n`).join(''));
    const printed = await (0,registry_checkout/* gitBytes */.s0)(checkout, ['cat-file', '--batch-check=%(objecttype)'], { input });
    const answers = Buffer.from(printed).toString('utf8').split('\n');
    return new Set(asked.filter((_, index) => /^(blob|tree|commit)$/.test(answers[index] ?? '')));
}

;// CONCATENATED MODULE: ./build/actions/detect-changed-bundles/detect.js







/** Sorts what differs to bundles, and refuses names in the registry's roots that cannot be handled safely. */
async function detectChanges(place, comparison) {
    const { places, paths } = place;
    const touched = touchedBundles(comparison.paths.changes, path => places.locate(path, paths));
    const bundles = [...touched.bundles];
    const maybeNew = bundles.filter(([, { before }]) => !before).map(([bundle]) => bundle);
    const maybeGone = bundles.filter(([, { after }]) => !after).map(([bundle]) => bundle);
    const [existed, exists] = await Promise.all([
        presence(place, maybeNew, { commit: comparison.base, workTree: false }),
        presence(place, maybeGone, { commit: comparison.head, workTree: comparison.workTree }),
    ]);
    return {
        changes: bundleChanges(touched, existed, exists),
        findings: [...comparison.paths.findings, ...nameProblems(place, comparison)],
    };
}
/** Every bundle of the newer state. */
async function knownBundles(place, { head, workTree }) {
    const { checkout, places, paths } = place;
    if (workTree)
        return places.bundles(place.disk(), paths);
    const entries = await (0,commit_files/* listCommit */.E$)(checkout, head, Object.values(paths));
    return places.bundles((0,blob_files/* blobFiles */.Z)(entries, new Map()), paths);
}
/** A registry without any bundle: a wrong root would make every later answer "nothing changed". */
function emptyRegistry({ paths }) {
    const roots = Object.values(paths).map(path => (0,shown/* shown */.SP)(path));
    return (0,finding/* finding */.gk)('E_ROOT_EMPTY', `there is no bundle in this registry; its roots are ${roots.join(', ')}`);
}
/** Roots that modreg.toml names and at which nothing stands, perhaps because nothing was published yet. */
async function emptyRoots({ checkout }, { head }, named) {
    const present = await presentPaths(checkout, head, named);
    return named
        .filter(path => !present.has(path))
        .map(path => (0,finding/* finding */.gk)('W_ROOT_EMPTY', `there is nothing at ${(0,shown/* shown */.SP)(path)}, which modreg.toml names`));
}
async function presence({ checkout, places, paths, disk }, bundles, { commit, workTree }) {
    const rootsOf = (bundle) => places.roots(bundle, paths);
    if (bundles.length === 0 || commit === undefined)
        return () => false;
    if (workTree)
        return bundle => rootsOf(bundle).some(root => disk().list(root).length > 0);
    const present = await presentPaths(checkout, commit, bundles.flatMap(rootsOf));
    return bundle => rootsOf(bundle).some(root => present.has(root));
}
function nameProblems({ paths }, { paths: { changes, findings } }) {
    const roots = Object.values(paths);
    const told = new Set(findings.map(({ file }) => file));
    return changes.flatMap(({ kind, path }) => {
        const problem = (0,repo_path/* repoPathProblem */.Js)(path);
        const isOurs = roots.some(root => path === root || path.startsWith(`${root}/`));
        if (problem === undefined || kind === 'removed' || !isOurs || told.has(path))
            return [];
        return [(0,finding/* finding */.gk)('E_PATH', `${(0,shown/* shown */.SP)(path)} ${problem}`, { at: { file: path } })];
    });
}

;// CONCATENATED MODULE: ./build/actions/detect-changed-bundles/unpublished.js
/**
 * The bundles among these files with a version that the index does not list. It loads the whole dialect, which the rest
 * of detection does not, and reads every manifest.
 */
async function findUnpublished({ folder, id }, files, world) {
    const [{ openWorkspace }, { unpublishedBundles }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(62), __webpack_require__.e(84), __webpack_require__.e(32)]).then(__webpack_require__.bind(__webpack_require__, 7032)),
        __webpack_require__.e(/* import() */ 829).then(__webpack_require__.bind(__webpack_require__, 4829)),
    ]);
    const opened = await openWorkspace({ registry: folder, dialect: id }, world);
    const workspace = { ...opened, registry: { ...opened.registry, files } };
    const { value, findings } = workspace.dialect.index.read(workspace.registry);
    return { bundles: unpublishedBundles(workspace, value), findings };
}

;// CONCATENATED MODULE: ./build/actions/detect-changed-bundles/write-list.js


/** Writes names to a file, a line each, and gives its absolute path; `undefined` where nobody asked for one. */
function writeList(names, wanted, { environment, files }) {
    const temporary = environment.read('RUNNER_TEMP');
    const path = wanted === undefined ? freeName(temporary, files) : files.absolute(wanted);
    if (path === undefined)
        return undefined;
    const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    const name = (0,repo_path/* readRepoPath */.Q)(path.slice(end + 1));
    if (name === undefined)
        throw (0,refusal/* usageError */.Wp)(`bundles-file: "${path}" does not end in a plain file name`);
    const after = new TextEncoder().encode(names.map(each => `${each}\n`).join(''));
    files.write(path.slice(0, Math.max(end, 1)), [{ path: name, before: files.read(path), after }]);
    return path;
}
// Two calls in one job must not share a file: the later one would change what the earlier one answered.
function freeName(folder, files) {
    if (folder === undefined)
        return undefined;
    for (let number = 1;; number++) {
        const path = `${folder}/modreg-bundles-${number}.txt`;
        if (files.kind(path) === 'absent')
            return path;
    }
}

;// CONCATENATED MODULE: ./build/actions/detect-changed-bundles/command.js


















const inputs = {
    bundles: (0,input/* names */.Dy)('Bundles to take instead of looking for changes: full or short names, or `all`.'),
    ...registry_inputs/* registryInputs */.P4,
    base: (0,input/* optional */.lq)((0,input/* text */.Qq)('Branch, tag or commit to compare with, instead of what the event says.', undefined, 'REF')),
    'missing-history': (0,input/* choice */.Yq)('What to do when the commit to compare with is not to be had: take every bundle, or fail.', ['all', 'fail'], 'all'),
    unpublished: (0,input/* choice */.Yq)('Whether bundles with a version that the index does not list are taken too; `auto` leaves it out for pull requests, merge groups and people.', ['auto', 'always', 'never'], 'auto'),
    'max-shards': (0,input/* count */.U9)('How many jobs the matrix may have.', { min: 1, max: matrixLimit }, 20),
    'bundles-file': (0,input/* optional */.lq)((0,input/* path */.Ae)('File to write the names to, a line each; in a workflow, by default one in the temporary folder.')),
};
const command_command = (0,command/* defineCommand */.N)({
    name: 'detect-changed-bundles',
    summary: 'Finds which bundles a push, pull request, merge group or dispatch touches, and why.',
    details: 'Missing history never means that nothing changed: a shallow clone is deepened as far as needed, and when the commit to compare with is gone, every bundle counts, with a warning. A version that the index does not list is found as well, so the next run makes good a lost one. To fetch in a private repository it needs the login that actions/checkout leaves behind unless `persist-credentials` is false; with `fetch-depth: 0` nothing has to be fetched.',
    action: true,
    positional: 'bundles',
    inputs,
    outputs: {
        bundles: 'JSON array of the bundles to work on; empty text when it is too long for a variable.',
        'bundles-file': 'File with the same names, a line each.',
        matrix: 'JSON for `strategy.matrix`: jobs with `shard` and `bundles`, the names a line each.',
        'any-changed': '`true` when there is a bundle to work on or one was removed.',
        removed: 'JSON array of the bundles that are gone.',
        reasons: 'JSON object: for each bundle why it is here, and from or to which name it moved.',
        base: 'Commit that was compared with; empty when everything counts.',
        head: 'Commit that was looked at.',
        method: 'How base and head were found.',
        complete: '`false` when history was missing, so that more than the change was taken.',
    },
    permissions: { contents: 'read to fetch commits that a shallow clone lacks' },
    run: (values, ports) => detectChangedBundles(values, ports),
});
/** The command over a world that may bring dialects of its own. */
async function detectChangedBundles(values, world) {
    const root = await (0,find_root/* readRoot */.X)(values, world);
    const place = await placeOf(root, world);
    const { event } = world;
    const change = event === undefined ? undefined : readChangeEvent(event.name, event.payload);
    const { answer, findings } = await answerTo({ values, place, root, change, world });
    const file = writeList(bundlesOf(answer), values['bundles-file'], world);
    const options = { maxShards: values['max-shards'], file, inWorkflow: world.environment.inWorkflow };
    const { outputs, tooLong } = outputsOf(answer, options);
    const long = tooLong.map(name => (0,finding/* finding */.gk)('N_LONG_LIST', `the output ${name} is too long for a variable`));
    return {
        dialect: root.id,
        findings: [...answer.comparison.findings, ...findings, ...long],
        outputs,
        blocks: blocksOf(answer),
    };
}
async function answerTo(question) {
    const { values, place, change } = question;
    const dispatched = change?.kind === 'other' ? change.bundles.split(/[\s,]+/).filter(name => name !== '') : [];
    const wanted = values.bundles.length > 0 ? values.bundles : dispatched;
    if (wanted.length > 0)
        return chosenByName(place, wanted);
    const { base, 'missing-history': missingHistory } = values;
    const comparison = await compareCommits(place.checkout, { event: change, base, missingHistory });
    const { changes, findings } = await detectChanges(place, comparison);
    const further = await everythingOrUnpublished(question, comparison);
    const isAlive = further.bundles.length > 0 || changes.some(({ kind }) => kind !== 'removed');
    const known = isAlive ? undefined : await knownBundles(place, comparison);
    const named = Object.values(question.root.settings?.paths ?? {});
    return {
        answer: answerOf(comparison, changes, [[further.reason, further.bundles]]),
        findings: [
            ...findings,
            ...further.findings,
            ...(known?.length === 0 ? [emptyRegistry(place)] : []),
            ...(await emptyRoots(place, comparison, named)),
        ],
    };
}
async function chosenByName(place, wanted) {
    const comparison = withoutChanges(await (0,revision/* resolveCommit */.WL)(place.checkout, 'HEAD'), 'named');
    const known = await knownBundles(place, comparison);
    const { bundles, findings } = (0,select_bundles/* selectBundles */.K)(wanted, known, place.places);
    const reason = wanted.includes('all') ? 'everything' : 'named';
    const empty = known.length === 0 ? [emptyRegistry(place)] : [];
    return { answer: answerOf(comparison, [], [[reason, bundles]]), findings: [...findings, ...empty] };
}
async function everythingOrUnpublished({ values, place, root, change, world }, comparison) {
    if (comparison.scope === 'everything')
        return { reason: 'everything', bundles: await knownBundles(place, comparison), findings: [] };
    if (comparison.scope === 'unpublished' && values.unpublished === 'never')
        throw (0,refusal/* usageError */.Wp)('this event is about no change, so `unpublished: never` leaves nothing to look for');
    const isDue = values.unpublished === 'always' || (values.unpublished === 'auto' && isPublishing(change));
    if (!isDue)
        return { reason: 'unpublished', bundles: [], findings: [] };
    const files = comparison.workTree ? place.disk() : await trackedFiles(place.checkout, place.disk());
    return { reason: 'unpublished', ...(await findUnpublished(root, files, world)) };
}
// What a pull request proposes is not to be mixed with what others left unpublished.
const isPublishing = (change) => change?.kind === 'push' || change?.kind === 'other';
async function placeOf({ folder, id, settings }, world) {
    const { places } = await (0,recognise/* dialectRow */.B)(id, world.dialects).places();
    return {
        checkout: { git: world.git, folder },
        places,
        paths: { ...places.paths, ...settings?.paths },
        disk: () => world.files.tree(folder),
    };
}


/***/ }),

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the types of a command's inputs for its `run`; the positional input must be one of them. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   f0: () => (/* binding */ paths),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* unused harmony export token */
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);

/** Any text; required unless it has a default. */
function text(about, fallback, shape = 'TEXT') {
    return { about, shape, ...withDefault(fallback), parse: value => value };
}
/** Text that must never be seen. */
function secret(about) {
    return { about, shape: 'SECRET', optional: true, secret: true, parse: value => value };
}
/** The token of the forge: in workflows that of the job, unless another one is given. */
function token(about) {
    return { ...secret(about), shape: 'TOKEN', workflowDefault: '${{ github.token }}' };
}
/** A file or folder, as the caller's system writes paths. */
function path(about, fallback) {
    return text(about, fallback, 'PATH');
}
/** The same input, `undefined` when it is absent. */
function optional(input) {
    return { ...input, optional: true };
}
/** `true` or `false`, nothing else. */
function flag(about, fallback) {
    return {
        about,
        shape: 'true|false',
        default: String(fallback),
        flag: true,
        parse(value) {
            if (value === 'true')
                return true;
            if (value === 'false')
                return false;
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`expected true or false, got "${value}"`);
        },
    };
}
/** A whole number in a range. */
function count(about, range, fallback) {
    return {
        about: `${about} From ${range.min} to ${range.max}.`,
        shape: 'N',
        ...withDefault(fallback?.toString()),
        parse(value) {
            const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
            if (number >= range.min && number <= range.max)
                return number;
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`expected a whole number from ${range.min} to ${range.max}, got "${value}"`);
        },
    };
}
/** One of a few words. */
function choice(about, words, fallback) {
    return {
        about: `${about} One of: ${words.join(', ')}.`,
        shape: words.join('|'),
        ...withDefault(fallback),
        parse(value) {
            const word = words.find(candidate => candidate === value);
            if (word === undefined)
                throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`expected one of ${words.join(', ')}, got "${value}"`);
            return word;
        },
    };
}
/** Names separated by commas, blanks or line ends, or as a JSON array; none by default. */
function names(about) {
    return { about, shape: 'A,B', default: '', list: true, parse: value => listOf(value, /[\s,]+/) };
}
/** Paths, one a line, so that blanks and commas may be part of them, or as a JSON array; none by default. */
function paths(about) {
    return { about, shape: 'PATH', default: '', list: true, parse: value => listOf(value, /\r?\n/) };
}
const withDefault = (fallback) => (fallback === undefined ? {} : { default: fallback });
// A list that another step gives as its output is a JSON array, and can be passed on as it is.
function listOf(value, separator) {
    if (!value.trimStart().startsWith('['))
        return unique(value.split(separator));
    const list = readArray(value);
    if (list !== undefined)
        return unique(list);
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('this looks like a JSON array and is not one of texts');
}
function readArray(value) {
    try {
        const list = JSON.parse(value);
        return Array.isArray(list) && list.every(item => typeof item === 'string') ? list : undefined;
    }
    catch {
        return undefined;
    }
}
const unique = (words) => [...new Set(words.filter(word => word !== ''))];


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ trustInputs),
/* harmony export */   P4: () => (/* binding */ registryInputs),
/* harmony export */   eh: () => (/* binding */ policyInputs),
/* harmony export */   hY: () => (/* binding */ signingInputs)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8874);

/** Where the registry is and what it speaks: inputs of every command that works on one. */
const registryInputs = {
    registry: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)('Folder of the registry; by default the nearest one around the working folder.')),
    dialect: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Format of the registry, when it cannot be recognised.', undefined, 'NAME')),
};
/** What releases are checked against. */
const policyInputs = {
    'host-version': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Version of the core, host or kernel that releases must work with.', undefined, 'VERSION')),
};
/** The key to sign with. */
const signingInputs = {
    'signing-key': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('Private key: PKCS#8 PEM, plain or encrypted; `-` reads it from standard input.'),
    'signing-key-file': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)('File that holds the private key.')),
    'signing-key-passphrase': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('Passphrase of an encrypted private key.'),
};
/** The keys to verify with. */
const trustInputs = {
    key: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0)('File with a trusted public key; by default those that the registry names. May be repeated.'),
    'require-signature': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Whether a missing signature is an error.', false),
};


/***/ }),

/***/ 1862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dialects)
/* harmony export */ });
/** Every dialect modreg speaks, a line each: the only place that names them. */
const dialects = {
    specfact: { places: () => __webpack_require__.e(/* import() */ 476).then(__webpack_require__.bind(__webpack_require__, 9476)), dialect: () => Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(555), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 6769)) },
};


/***/ }),

/***/ 9382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ entryFinding)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);

const unfit = {
    link: ['E_CHECKOUT_SYMLINK', 'is a symbolic link, want a file.'],
    gitlink: ['E_GITLINK', 'is a submodule, want a folder with files.'],
    other: ['E_PATH', 'is neither file, folder nor link.'],
    misnamed: ['E_PATH', 'stands for a name with control characters, backslashes or bytes that are not UTF-8.'],
};
/** What is wrong with an entry where only plain files may stand; `undefined` for a plain file. */
function entryFinding({ kind, path }) {
    if (kind === 'file')
        return undefined;
    const [code, says] = unfit[kind];
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, `${path} ${says}`, { at: { file: path } });
}


/***/ }),

/***/ 986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ repoPathProblem),
/* harmony export */   Q: () => (/* binding */ readRepoPath)
/* harmony export */ });
/* unused harmony exports repoPathLength, joinRepoPath */
/* harmony import */ var _windows_device_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5502);

/** The longest path and the longest segment of one, in bytes; both are ASCII, so in characters too. */
const repoPathLength = { path: 1024, segment: 255 };
/** The text as a path that every system can hold and no command misreads; `undefined` when it is none. */
function readRepoPath(text) {
    return isRepoPath(text) ? text : undefined;
}
/** Why a text is no path, as the end of a sentence that starts with it; `undefined` when it is one. */
function repoPathProblem(text) {
    if (text === '')
        return 'is empty';
    if (text.length > repoPathLength.path)
        return `is longer than ${repoPathLength.path} characters`;
    if (text.startsWith('/'))
        return 'is absolute';
    const segments = text.split('/');
    // Workflows run with the repository's rights: nothing may ever write there (T20).
    if (segments[0]?.toLowerCase() === '.github')
        return "lies in the forge's own folder";
    for (const segment of segments) {
        const problem = segmentProblem(segment);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
/**
 * A path from parts that were checked before: throws on a result that is no path, since a name that escaped its grammar
 * must never be joined (T21). An empty base is the registry's root.
 */
function joinRepoPath(base, ...segments) {
    const text = [...(base === '' ? [] : [base]), ...segments].join('/');
    const path = readRepoPath(text);
    if (path === undefined || (base !== '' && !path.startsWith(`${base}/`))) {
        throw new Error(`joined to a path that ${repoPathProblem(text) ?? 'left its base'}`);
    }
    return path;
}
const isRepoPath = (text) => repoPathProblem(text) === undefined;
// Each row names what stops an attack or a system that cannot hold the name; the first that applies is told.
const segmentRules = [
    [/^$/, 'has an empty segment'],
    [/^\.\.?$/, 'has a segment `.` or `..`'],
    [/[^\x20-\x7e]/, 'has a character outside printable ASCII'],
    [/\\/, 'has a backslash'],
    // Forbidden on Windows, quoted by git (`"`), pathspec magic (`:`, `*`), expanded by shells or URLs (`$`, `` ` ``, `%`).
    [/["$%*:<>?`|]/, 'has one of the characters " $ % * : < > ? ` |'],
    // Programs take such a word for an option or for somebody's home.
    [/^[-~]/, 'has a segment that starts with - or ~'],
    [/^ |[ .]$/, 'has a segment that starts with a blank, or ends with a blank or a dot'],
    // CVE-2014-9390: names that are `.git` on macOS and Windows.
    [/^(?:\.git|git~\d.*)$/i, 'has a segment that is the git folder on some systems'],
];
function segmentProblem(segment) {
    if (segment.length > repoPathLength.segment) {
        return `has a segment longer than ${repoPathLength.segment} characters`;
    }
    if ((0,_windows_device_js__WEBPACK_IMPORTED_MODULE_0__/* .isWindowsDevice */ .M)(segment))
        return 'has a segment that is a device on Windows';
    return segmentRules.find(([pattern]) => pattern.test(segment))?.[1];
}


/***/ }),

/***/ 5502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isWindowsDevice)
/* harmony export */ });
/**
 * Whether Windows would open a device in place of a file of this name: `con`, `NUL.txt`, `com1.tar.gz`. The superscript
 * digits count as digits there.
 */
function isWindowsDevice(segment) {
    return /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|conin\$|conout\$) *(?:\.|:|$)/i.test(segment);
}


/***/ }),

/***/ 2177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ blobFiles)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8334);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7947);



/** Entries with the contents of their ids, as a file set. */
function blobFiles(entries, blobs) {
    const ids = new Map();
    const listed = entries.map(({ path, kind, executable, id }) => {
        if (kind === 'file')
            ids.set(path, id);
        return { path, kind, executable, sizeBytes: blobs.get(id)?.length ?? 0 };
    });
    listed.sort((left, right) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.path, right.path));
    return {
        read(path, limitBytes = Infinity) {
            const bytes = blobs.get(ids.get(path) ?? '');
            if (bytes === undefined || bytes.length <= limitBytes)
                return bytes;
            throw (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('E_DOC_LIMIT', `${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)} has ${bytes.length} bytes, more than ${limitBytes}`);
        },
        list: under => (under === undefined ? listed : rangeUnder(listed, under)),
    };
}
// Everything below a folder stands together, because `/` is compared like any other character.
function rangeUnder(sorted, under) {
    const start = firstAtOrAfter(sorted, `${under}/`);
    const end = firstAtOrAfter(sorted, `${under}0`); // `0` is the character after `/`
    const itself = sorted[firstAtOrAfter(sorted, under)];
    return [...(itself?.path === under ? [itself] : []), ...sorted.slice(start, end)];
}
function firstAtOrAfter(sorted, path) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(sorted[middle]?.path ?? '', path) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n5: () => (/* binding */ findGitText),
/* harmony export */   s0: () => (/* binding */ gitBytes),
/* harmony export */   th: () => (/* binding */ gitReason)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7947);


/** What git printed, as bytes. Throws E_GIT with git's own words when it fails. */
async function gitBytes({ git, folder }, args, options) {
    const { status, stdout, stderr } = await git.run(folder, args, options);
    if (status === 0)
        return stdout;
    throw failure(args, stderr);
}
/** What git printed as text, without the last line break; `undefined` when it says by status 1 that it has no answer. */
async function findGitText({ git, folder }, args, options) {
    const { status, stdout, stderr } = await git.run(folder, args, options);
    if (status === 0)
        return Buffer.from(stdout).toString('utf8').trimEnd();
    if (status === 1)
        return undefined;
    throw failure(args, stderr);
}
/** The line in which git says why it stopped, fit for a message. */
function gitReason(stderr) {
    const lines = stderr.split('\n').filter(line => line !== '');
    const reason = lines.find(line => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
    return (0,_text_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(reason.replace(/^(fatal|error): /, ''));
}
const failure = (args, stderr) => (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('E_GIT', `git ${args[0] ?? ''} failed: ${gitReason(stderr)}`);


/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E$: () => (/* binding */ listCommit),
  z7: () => (/* binding */ listTracked),
  kN: () => (/* binding */ readCommit)
});

// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/shared/registry/checkout.js
var registry_checkout = __webpack_require__(5280);
// EXTERNAL MODULE: ./build/shared/registry/history.js
var registry_history = __webpack_require__(2530);
// EXTERNAL MODULE: ./build/shared/registry/blob-files.js
var blob_files = __webpack_require__(2177);
// EXTERNAL MODULE: ./build/shared/model/listed-path.js
var listed_path = __webpack_require__(1825);
// EXTERNAL MODULE: ./build/shared/registry/zero-ended.js
var zero_ended = __webpack_require__(8447);
;// CONCATENATED MODULE: ./build/shared/registry/tree-entry.js



/** Reads what `git ls-tree -r -z` and `git ls-files -s -z` print: `mode … id …`, a tab and the name's bytes. */
function readTreeEntries(stdout) {
    return Array.from((0,zero_ended/* splitAtZeros */.T)(stdout), line => {
        const tab = line.indexOf(0x09);
        const words = Buffer.from(line.subarray(0, Math.max(tab, 0)))
            .toString('latin1')
            .split(' ');
        const id = words.find(word => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(word));
        const mode = words[0] ?? '';
        if (id === undefined)
            throw (0,refusal/* refuse */.TR)('E_GIT', 'git printed a list of files in an unknown form');
        const { path, misnamed } = (0,listed_path/* listedPath */.j)(line.subarray(tab + 1));
        return { path, kind: misnamed ? 'misnamed' : (kinds[mode] ?? 'other'), executable: mode === '100755', id };
    });
}
// 100664 stands in trees that git wrote before 2005; it is read as 100644.
const kinds = {
    100644: 'file',
    100664: 'file',
    100755: 'file',
    120000: 'link',
    160000: 'gitlink',
};

;// CONCATENATED MODULE: ./build/shared/registry/commit-files.js





/** Everything a commit has at or below these paths, relative to the checkout's folder; all of it without any. */
async function listCommit(checkout, commit, under = []) {
    return list(checkout, ['ls-tree', '-r', '-z', commit], under);
}
/** What git's index has at or below these paths; its executable bits are right on every system, unlike the disk's. */
async function listTracked(checkout, under = []) {
    return list(checkout, ['ls-files', '-s', '-z'], under);
}
/**
 * The files of a commit at or below these paths, as bytes of the commit and not of the disk, where attributes, line
 * ends or a later step may have changed them (T15, T17). Two processes, however many files there are.
 */
async function readCommit(checkout, commit, under = []) {
    const entries = await listCommit(checkout, commit, under);
    const ids = new Set(entries.filter(({ kind }) => kind === 'file').map(({ id }) => id));
    return (0,blob_files/* blobFiles */.Z)(entries, await readBlobs(checkout, [...ids]));
}
// Beyond this many, a command line may be too long; the whole list is asked for and sorted out here.
const pathsPerCall = 200;
async function list(checkout, words, under) {
    const paths = under.length <= pathsPerCall ? under : [];
    const entries = readTreeEntries(await (0,registry_checkout/* gitBytes */.s0)(checkout, [...words, '--', ...paths]));
    return paths.length === under.length ? entries : entries.filter(isUnder(under));
}
function isUnder(under) {
    const wanted = new Set(under);
    return ({ path }) => {
        for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
            if (wanted.has(path.slice(0, end)))
                return true;
        return false;
    };
}
const limitBytes = 1024 * 1024 * 1024;
async function readBlobs(checkout, ids) {
    if (ids.length === 0)
        return new Map();
    const input = Buffer.from(`${ids.join('\n')}\n`);
    const ask = () => checkout.git.run(checkout.folder, ['cat-file', '--batch'], { input, limitBytes });
    const first = await ask();
    if (first.status === 0)
        return readBatch(first.stdout);
    // A partial clone lacks contents, and a read never fetches by itself: fetch them on purpose, once.
    const problem = await (0,registry_history/* obtainObjects */.Il)(checkout, ids);
    const again = problem === undefined ? await ask() : first;
    if (again.status === 0)
        return readBatch(again.stdout);
    throw (0,refusal/* refuse */.TR)('E_GIT', `git cat-file failed: ${problem ?? (0,registry_checkout/* gitReason */.th)(again.stderr)}`);
}
/** Reads what `git cat-file --batch` prints: for each object `id type size`, a line break, its bytes, a line break. */
function readBatch(stdout) {
    const blobs = new Map();
    for (let start = 0; start < stdout.length;) {
        const end = stdout.indexOf(0x0a, start);
        const header = Buffer.from(stdout.subarray(start, end)).toString('latin1');
        const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(header) ?? [];
        if (end < 0 || id === undefined)
            throw (0,refusal/* refuse */.TR)('E_GIT', `git cat-file has no file for "${header}"`);
        start = end + 1 + Number(size) + 1;
        blobs.set(id, stdout.subarray(end + 1, start - 1));
    }
    return blobs;
}


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ findRoot),
  X: () => (/* binding */ readRoot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
// EXTERNAL MODULE: ./build/shared/registry/recognise.js
var recognise = __webpack_require__(7283);
;// CONCATENATED MODULE: ./build/shared/registry/registry-names.js
// Enough to recognise a registry by, however large it is.
const depth = 3;
const namesPerFolder = 50;
/** Some names below a folder, folders with a `/` at the end, as dialects recognise a registry by. */
function registryNames(files, root) {
    const walk = (folder, prefix, level) => files
        .names(folder)
        .filter(name => name !== '.git')
        .slice(0, level === 0 ? Infinity : namesPerFolder)
        .flatMap(name => {
        const path = `${folder}/${name}`;
        if (files.kind(path) !== 'folder')
            return [`${prefix}${name}`];
        const below = level + 1 < depth ? walk(path, `${prefix}${name}/`, level + 1) : [];
        return [`${prefix}${name}/`, ...below];
    });
    return walk(root, '', 0);
}

// EXTERNAL MODULE: ./build/shared/registry/settings-name.js
var settings_name = __webpack_require__(8809);
;// CONCATENATED MODULE: ./build/shared/registry/find-root.js







/** Finds the registry that was named, or the nearest one around the working folder. Throws E_REGISTRY. */
async function readRoot(wanted, world) {
    const { files, environment } = world;
    const start = files.absolute(wanted.registry ?? environment.workingFolder);
    if (files.kind(start) !== 'folder')
        throw (0,refusal/* refuse */.TR)('E_REGISTRY', `${(0,shown/* shown */.SP)(start)} is not a folder`);
    const found = await findRoot(start, wanted, world);
    if (found !== undefined)
        return found;
    const where = wanted.registry === undefined ? `${(0,shown/* shown */.SP)(start)} or above it` : (0,shown/* shown */.SP)(start);
    throw (0,refusal/* refuse */.TR)('E_REGISTRY', `there is no registry in ${where}`);
}
/** The nearest registry at or above a folder; a registry that was named by the caller is looked for only there. */
async function findRoot(start, wanted, world) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const settings = await settingsAt(folder, world);
        const id = await findDialect(folder, { wanted, world, settings });
        if (id !== undefined)
            return { folder, id, ...(settings === undefined ? {} : { settings }) };
        if (settings !== undefined)
            throw (0,refusal/* refuse */.TR)('E_REGISTRY', `${(0,shown/* shown */.SP)(folder)}/modreg.toml does not name a dialect`);
        if (wanted.registry !== undefined || (0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
// Names of files are looked at only where nobody says which dialect it is: a folder may hold thousands of them.
async function findDialect(folder, { wanted, world, settings }) {
    const named = wanted.dialect ?? settings?.dialect;
    if (named !== undefined && (settings !== undefined || wanted.registry !== undefined))
        return named;
    const recognised = await (0,recognise/* recogniseDialect */.c)(registryNames(world.files, folder), world.dialects);
    return named === undefined || named === recognised ? recognised : undefined;
}
async function settingsAt(folder, { files }) {
    const bytes = files.read(`${folder}/${settings_name/* settingsName */.D}`);
    if (bytes === undefined)
        return undefined;
    // The reader brings parsers along, which most runs of detection never need.
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(62), __webpack_require__.e(84), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 1949));
    const { value, findings } = readSettings(bytes);
    if ((0,finding/* hasErrors */.Cs)(findings))
        throw new refusal/* Refusal */.P_(findings);
    return value;
}


/***/ }),

/***/ 2530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ obtainObjects),
/* harmony export */   LB: () => (/* binding */ obtainCommit),
/* harmony export */   Lb: () => (/* binding */ obtainMergeBase),
/* harmony export */   Zg: () => (/* binding */ obtainRef),
/* harmony export */   nx: () => (/* binding */ findRemoteCommit)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5280);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5383);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2710);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2409);





/**
 * Makes sure that this clone holds a commit with its files: looks, then fetches it by its id. After a force push the
 * old head is reachable from nothing, but the forge keeps it for a while. The id of an annotated tag gives its commit.
 */
async function obtainCommit(checkout, id) {
    const known = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommit */ .fq)(checkout, id);
    if (known !== undefined)
        return { here: true, commit: known };
    // A full clone must not become a shallow one.
    const depth = (await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .fE)(checkout)) ? ['--depth=1'] : [];
    const problem = await fetchFromRemote(checkout, { ids: [id], options: depth });
    if (problem !== undefined)
        return { here: false, why: problem };
    const commit = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommit */ .fq)(checkout, id);
    return commit === undefined
        ? { here: false, why: 'the remote sent something else' }
        : { here: true, commit };
}
/** The same for a reference that a person names, which a shallow clone may not even have heard of. */
async function obtainRef(checkout, ref) {
    (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .assertRef */ .io)(ref);
    const id = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)(ref);
    if (id !== undefined)
        return obtainCommit(checkout, id);
    try {
        return { here: true, commit: await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(checkout, ref) };
    }
    catch (error) {
        if (!hasCode(error, 'E_REF'))
            throw error;
        const there = await findRemoteCommit(checkout, ref);
        if (there === undefined)
            throw error;
        return obtainCommit(checkout, there);
    }
}
/**
 * The best common ancestor of two commits that are here. A shallow clone is deepened by doubling until it holds one, and
 * at last wholly. `undefined` when there is none, or no way to get more history.
 */
async function obtainMergeBase(checkout, left, right) {
    for (const step of [...doublings, '--unshallow']) {
        const base = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findMergeBase */ .fe)(checkout, left, right);
        if (base !== undefined || !(await (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .fE)(checkout)))
            return base;
        const problem = await fetchFromRemote(checkout, { ids: [left, right], options: [step] });
        if (problem !== undefined)
            return undefined;
    }
    return (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .findMergeBase */ .fe)(checkout, left, right);
}
/** Makes sure that a partial clone holds the contents with these ids; gives the reason when it could not. */
async function obtainObjects(checkout, ids) {
    const input = Buffer.from(`${ids.join('\n')}\n`);
    return fetchFromRemote(checkout, { ids: [], options: ['--filter=blob:none', '--stdin'], input });
}
const doublings = [64, 64, 128, 256, 512, 1024, 2048, 4096].map(count => `--deepen=${count}`);
/** Fetches objects and nothing else; gives the reason when that failed. */
async function fetchFromRemote(checkout, { ids, options, input }) {
    const remote = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .findRemote */ ._)(checkout);
    if (remote === undefined)
        return 'the repository has no remote to fetch from';
    // No branch, no tag and no FETCH_HEAD may move by looking.
    const words = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--refmap='];
    const settings = { ...(0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteOptions */ .J)(remote), ...(input === undefined ? {} : { input }) };
    try {
        const { status, stderr } = await checkout.git.run(checkout.folder, [...words, ...options, '--', remote.name, ...ids], settings);
        return status === 0 ? undefined : (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .gitReason */ .th)(stderr);
    }
    catch (error) {
        if (hasCode(error, 'E_GIT_TIMEOUT'))
            return error.message;
        throw error;
    }
}
/** The commit that the remote has for a branch or a tag. */
async function findRemoteCommit(checkout, ref) {
    const remote = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .findRemote */ ._)(checkout);
    if (remote === undefined || ref === 'HEAD')
        return undefined;
    const names = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
    const words = ['ls-remote', '--quiet', '--', remote.name, ...names];
    const printed = (await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, words, (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteOptions */ .J)(remote))) ?? '';
    const ids = new Map(printed.split('\n').map(line => [line.split('\t')[1], line.split('\t')[0]]));
    const found = names.find(name => ids.has(name));
    return found === undefined ? undefined : (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)(ids.get(found) ?? '');
}
const hasCode = (error, code) => error instanceof _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_ && error.findings.some(found => found.code === code);


/***/ }),

/***/ 7283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ dialectRow),
/* harmony export */   c: () => (/* binding */ recogniseDialect)
/* harmony export */ });
/* harmony import */ var _dialects_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2820);
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3806);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7947);





/** The dialect whose files these are, or `undefined` when no dialect knows them. A tie is refused: name the dialect. */
async function recogniseDialect(names, table = _dialects_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O) {
    const found = await Promise.all(Object.entries(table).map(async ([id, row]) => ({ id, ...(await row.places()).places.recognise(names) })));
    const highest = Math.max(...found.map(({ confidence }) => confidence));
    const [first, ...others] = found.filter(({ confidence }) => confidence === highest && confidence > 0);
    if (first === undefined || others.length === 0)
        return first?.id;
    const claims = [first, ...others].map(({ id, because }) => `${id} (by ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(because)})`).join(' and ');
    throw new _command_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_([
        (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_REGISTRY', `this may be a registry of ${claims}`, {
            hint: 'Name the dialect with `--dialect`, or with `dialect = "…"` in modreg.toml.',
        }),
    ]);
}
/** The table's row of a dialect that somebody named. */
function dialectRow(id, table = _dialects_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O) {
    const row = Object.hasOwn(table, id) ? table[id] : undefined;
    if (row !== undefined)
        return row;
    const close = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(id, Object.keys(table));
    const guess = close === undefined ? '' : `; did you mean ${close}?`;
    throw new _command_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_([
        (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_REGISTRY', `there is no dialect ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(id)}${guess}`, {
            hint: `The dialects are ${Object.keys(table).join(', ')}.`,
        }),
    ]);
}


/***/ }),

/***/ 5383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ findCommitId),
/* harmony export */   aF: () => (/* binding */ isZeroId),
/* harmony export */   io: () => (/* binding */ assertRef)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7947);


/** The text as a commit id; `undefined` when it is none, or is the zero id that stands for "no commit". */
function findCommitId(text) {
    return isCommitId(text) ? text : undefined;
}
/** Whether a text is the id that events use where there is no commit: zeros only. */
function isZeroId(text) {
    return /^(0{40}|0{64})$/.test(text);
}
/**
 * Throws E_REF unless the text is a full commit id, `HEAD`, `HEAD^`, `HEAD~2`, or the name of a branch or tag with nothing in it that git
 * takes for an option, a range, a path, a search or a refspec (T13). References to pull requests are refused: anybody
 * can set them.
 */
function assertRef(text) {
    const problem = refProblem(text);
    if (problem !== undefined)
        throw (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('E_REF', `the git reference "${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}" ${problem}`);
}
const isCommitId = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !isZeroId(text);
// The first that applies is told. An allow-list of characters; what git check-ref-format adds; what git would guess.
const problems = [
    [/^$/, 'is empty'],
    [/^.{256}/s, 'is longer than 255 characters'],
    [/[^A-Za-z0-9._/+@#=,-]/, 'has a character that no branch or tag here may have'],
    [/^[^A-Za-z0-9_]/, 'starts with something else than a letter or a digit'],
    [/(^|\/)(\/|$)/, 'has an empty segment'],
    [/(^|\/)[.-]/, 'has a segment that starts with . or -'],
    [/\.\./, 'is a range'],
    [/\.(lock)?(\/|$)/, 'has a segment that ends with . or .lock'],
    [/(^|\/)@(\/|$)/, 'has a segment that is only @'],
    [/^(refs\/)?(remotes\/)?pull\//, 'is the head of a pull request, which its author controls'],
    [/^(0{40}|0{64})$/, 'is the zero id, which stands for no commit'],
    [
        /^(?![0-9a-f]{40}$|[0-9a-f]{64}$)[0-9a-f]{4,64}$/,
        'may be a shortened id: give all digits, or refs/heads/ before it',
    ],
];
// What a person types for "the commit before this one"; the only place where git's own notation is let in.
const ancestorOfHead = /^HEAD(\^|~[1-9]\d{0,3})$/;
const refProblem = (text) => ancestorOfHead.test(text) ? undefined : problems.find(([pattern]) => pattern.test(text))?.[1];


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ remoteOptions),
/* harmony export */   _: () => (/* binding */ findRemote)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5280);

/** The remote named `origin`, or the only one there is. */
async function findRemote(checkout, use = 'fetch') {
    const names = ((await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .findGitText */ .n5)(checkout, ['remote'])) ?? '').split('\n').filter(name => name !== '');
    const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
    if (name === undefined)
        return undefined;
    const words = ['remote', 'get-url', ...(use === 'push' ? ['--push'] : []), '--', name];
    const url = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .findGitText */ .n5)(checkout, words);
    return url === undefined ? undefined : { name, url };
}
/**
 * What a call to this remote needs. https and ssh are always allowed; a folder, and plain http on this machine itself,
 * only when the remote is one, so that no redirect and no rewritten URL leads there (CVE-2017-1000117, T39).
 */
function remoteOptions({ url }) {
    return { variables: { GIT_ALLOW_PROTOCOL: protocolOf(url) ?? 'https:ssh' } };
}
function protocolOf(url) {
    if (/^http:\/\/([^/@]*@)?(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?(\/|$)/.test(url))
        return 'http';
    if (url.startsWith('file://'))
        return 'file';
    // git takes `host:path` for ssh and `transport::address` for a program; a drive letter is a folder.
    const isFolder = /^[A-Za-z]:[\\/]/.test(url) || !/^[^/]*:/.test(url);
    return isFolder ? 'file' : undefined;
}


/***/ }),

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wn: () => (/* binding */ readParents),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fe: () => (/* binding */ findMergeBase),
/* harmony export */   fq: () => (/* binding */ findCommit),
/* harmony export */   h1: () => (/* binding */ findUpstream),
/* harmony export */   t5: () => (/* binding */ findCurrentBranch)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7947);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5280);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5383);




/**
 * The commit that a branch, a tag, `HEAD` or a full id means. A short name is looked for as a local branch, a branch of
 * origin, a branch of any remote, then a tag: the order is ours, so a pushed tag never passes for a branch. Throws E_REF.
 */
async function resolveCommit(checkout, ref) {
    (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .assertRef */ .io)(ref);
    for (const candidate of candidates(ref)) {
        const id = await findCommit(checkout, candidate);
        if (id !== undefined)
            return id;
    }
    throw (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('E_REF', `there is no commit "${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(ref)}" in this clone`);
}
/** The commit of a full id or a full reference name, if this clone has it. */
async function findCommit(checkout, name) {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    return (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)((await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, words)) ?? '');
}
/** The best common ancestor of two commits; `undefined` when the history in this clone holds none. */
async function findMergeBase(checkout, left, right) {
    return (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)((await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, ['merge-base', left, right])) ?? '');
}
/** The parents that a commit names, also those that a shallow clone does not hold. */
async function readParents(checkout, commit) {
    const [header = ''] = Buffer.from(await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .gitBytes */ .s0)(checkout, ['cat-file', 'commit', commit]))
        .toString('latin1')
        .split('\n\n', 1);
    return header
        .split('\n')
        .flatMap(line => (line.startsWith('parent ') ? ((0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)(line.slice(7)) ?? []) : []));
}
/** Whether this clone holds only a part of the history. */
async function isShallow(checkout) {
    return (await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
/** The branch that is checked out, without `refs/heads/`; `undefined` when HEAD is detached. */
async function findCurrentBranch(checkout) {
    return (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
}
/** The commit at which this clone knows the branch that the current one follows. */
async function findUpstream(checkout) {
    const branch = await findCurrentBranch(checkout);
    if (branch === undefined)
        return undefined;
    const upstream = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .findGitText */ .n5)(checkout, [
        'for-each-ref',
        '--format=%(upstream)',
        `refs/heads/${branch}`,
    ]);
    return upstream === undefined || upstream === '' ? undefined : findCommit(checkout, upstream);
}
const candidates = (ref) => /^HEAD([^~]|$)/.test(ref) || ref.startsWith('refs/') || (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)(ref) !== undefined
    ? [ref]
    : ['refs/heads/', 'refs/remotes/origin/', 'refs/remotes/', 'refs/tags/'].map(prefix => prefix + ref);


/***/ }),

/***/ 732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ selectBundles)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2820);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7947);



/** The bundles that names ask for: full or short names, or `all`. A name that no bundle answers to is a finding. */
function selectBundles(names, known, places) {
    if (names.includes('all'))
        return { bundles: known, findings: [] };
    const byName = new Map();
    for (const bundle of known)
        for (const alias of places.aliases(bundle))
            byName.set(alias, bundle);
    for (const bundle of known)
        byName.set(bundle, bundle); // a full name wins over another bundle's short one
    const found = names.map(name => ({ name, bundle: byName.get(name) }));
    return {
        bundles: known.filter(bundle => found.some(entry => entry.bundle === bundle)),
        findings: found
            .filter(({ bundle }) => bundle === undefined)
            .map(({ name }) => unknownBundle(name, byName.keys())),
    };
}
function unknownBundle(name, known) {
    const close = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const guess = close === undefined ? '' : ` Did you mean ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(close)}?`;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_BUNDLE_UNKNOWN', `no bundle is called ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)}.${guess}`);
}


/***/ }),

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ settingsName)
/* harmony export */ });
/** The file at a registry's root that says what its files alone do not. */
const settingsName = 'modreg.toml';


/***/ }),

/***/ 8447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ splitAtZeros)
/* harmony export */ });
/* harmony import */ var _command_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);

/** The parts of what git prints with `-z`, each ended by a zero byte. */
function* splitAtZeros(bytes) {
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(0, start);
        if (end < 0)
            throw (0,_command_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('E_GIT', 'git stopped in the middle of a list');
        yield bytes.subarray(start, end);
        start = end + 1;
    }
}


/***/ })

};
