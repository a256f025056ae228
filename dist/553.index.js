export const id = 553;
export const ids = [553];
export const modules = {

/***/ 5885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   _S: () => (/* binding */ sign)
/* harmony export */ });
/* unused harmony exports verifyMany, verifyInPool, signaturesInFlight */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _noble_ed25519__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1986);
/* harmony import */ var _point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5990);





/**
 * What is wrong with a signature over exactly these bytes, or `undefined` when it is good. One rule on every
 * Node version (T47): 64 bytes, S below the group order, R written canonically and not of small order, then
 * the equation without cofactor (RFC 8032 §5.1.7). The key was checked when it was admitted.
 */
function verify(publicKey, message, signature) {
    const flaw = findFlaw(signature);
    if (flaw !== undefined)
        return judgeFlawed({ publicKey, message, signature }, flaw);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, publicKey.handle, signature) ? undefined : mismatch;
}
/**
 * The same for many signatures, with up to 64 of them in Node's thread pool; the answers come in the items'
 * order. Items are taken as there is room, so an iterable that reads files keeps few of them in memory.
 */
function verifyMany(items) {
    return mapInFlight(items, signaturesInFlight, verifyInPool);
}
/** `verify` for one signature, in Node's thread pool. */
async function verifyInPool(signed) {
    const { publicKey, message, signature } = signed;
    const flaw = findFlaw(signature);
    if (flaw !== undefined)
        return judgeFlawed(signed, flaw);
    return (await verifyLater(null, message, publicKey.handle, signature)) ? undefined : mismatch;
}
/** How many signatures to check at once: enough to keep the pool busy. */
const signaturesInFlight = 64;
/**
 * The 64 bytes of a signature over exactly these bytes. A second implementation has checked it before it is
 * given out: a fault while signing can spoil a signature and give the key away with it (T49).
 */
async function sign(privateKey, message) {
    const signature = await privateKey.withSeed(seed => (0,_noble_ed25519__WEBPACK_IMPORTED_MODULE_3__/* .signAsync */ .wJ)(message, seed));
    const problem = verify(privateKey.publicKey, message, signature);
    if (problem !== undefined)
        throw new Error(`a new signature does not verify: ${problem.message}`);
    return signature;
}
const verifyLater = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify);
const mismatch = {
    code: 'E_SIG_MISMATCH',
    message: 'the signature is not one of these bytes by this key',
};
const weak = (message) => ({ code: 'E_SIG_WEAK', message });
// A tool that writes S before R has made a mistake, and nobody need be suspected of having altered a
// signature.
function judgeFlawed({ publicKey, message, signature }, flaw) {
    const exchanged = Buffer.concat([signature.subarray(32), signature.subarray(0, 32)]);
    const isExchanged = !findFlaw(exchanged) && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, publicKey.handle, exchanged);
    return isExchanged
        ? { ...mismatch, message: 'the halves of the signature are exchanged, S before R' }
        : flaw;
}
function findFlaw(signature) {
    if (signature.length !== 64) {
        return {
            code: 'E_SIG_FORMAT',
            message: `the signature has ${signature.length} bytes, an Ed25519 one has 64`,
        };
    }
    const point = signature.subarray(0, 32);
    if (!(0,_point_js__WEBPACK_IMPORTED_MODULE_2__/* .isReducedScalar */ .$H)(signature.subarray(32))) {
        return weak('S is not below the group order: it may be an altered copy of another signature');
    }
    if (!(0,_point_js__WEBPACK_IMPORTED_MODULE_2__/* .isCanonicalPoint */ .Px)(point))
        return weak('R is not written canonically: it may be an altered copy');
    // Such an R shows the private scalar to everybody, or was made without a key at all.
    return (0,_point_js__WEBPACK_IMPORTED_MODULE_2__/* .isSmallOrderPoint */ .KV)(point) ? weak('R is a point of small order') : undefined;
}


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

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vu: () => (/* binding */ loadSigner),
  CW: () => (/* binding */ loadTrustedKeys),
  At: () => (/* binding */ requiredKeys)
});

// UNUSED EXPORTS: loadPrivateKey

// EXTERNAL MODULE: ./build/shared/command/refusal.js
var refusal = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/shared/crypto/ed25519.js
var ed25519 = __webpack_require__(5885);
// EXTERNAL MODULE: ./build/shared/model/outcome.js
var outcome = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/shared/crypto/encoding.js
var encoding = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/shared/crypto/pem.js
var crypto_pem = __webpack_require__(910);
// EXTERNAL MODULE: ./build/shared/crypto/pkcs8.js
var pkcs8 = __webpack_require__(4397);
// EXTERNAL MODULE: ./build/shared/crypto/private-key.js
var private_key = __webpack_require__(2073);
;// CONCATENATED MODULE: ./build/shared/crypto/private-key-text.js





/** The ways a private key may be written; a format names those that its own tools write. */
const privateKeyForms = {
    'pkcs8-pem': 'a PKCS#8 PEM block',
    'pkcs8-der-base64': 'PKCS#8 DER in base64',
    /** A PEM block under a label of the tool's own, around the 64 bytes that Go calls an ed25519.PrivateKey. */
    'seed-and-public-pem': 'a PEM block of 64 bytes, seed and public key',
};
/**
 * Reads a private key as a person or a secret store gives it: blanks around it do not matter, everything else
 * does. No finding has a byte of the text in it, whatever the text was.
 */
function readPrivateKey(text, options = {}) {
    const { at } = options;
    const key = text.trim();
    if (key === '')
        return (0,outcome/* refused */.J)('E_KEY_MISSING', 'a private key is needed, the text given is empty', { at });
    if (key.length > crypto_pem/* keyTextLimit */.YG) {
        return (0,outcome/* refused */.J)('E_KEY_FORMAT', `the text is ${key.length} characters long, and no private key is`, { at });
    }
    return key.includes('-----BEGIN') ? readPemKey(key, options) : readBareKey(key, options);
}
function readPemKey(text, options) {
    const { at } = options;
    const pem = (0,crypto_pem/* readPem */.Je)(text);
    if ('problem' in pem)
        return (0,outcome/* refused */.J)('E_KEY_FORMAT', pem.problem, { at, hint: pem.hint });
    const { label, der } = pem;
    if (label === 'PRIVATE KEY' || label === 'ENCRYPTED PRIVATE KEY') {
        return findUnwelcome('pkcs8-pem', options) ?? readPkcs8Key(der, options);
    }
    const foreign = foreignLabels.get(label);
    if (foreign !== undefined || der.length !== 64) {
        const what = foreign ?? `${der.length} bytes under a label of its own`;
        return (0,outcome/* refused */.J)('E_KEY_FORMAT', `the PEM block is ${what}; ${wanted(options)} is wanted`, {
            at,
            hint: newKey,
        });
    }
    return findUnwelcome('seed-and-public-pem', options) ?? readSeedAndPublic(der, at);
}
function readPkcs8Key(der, { passphrase, at }) {
    const seed = (0,pkcs8/* readPkcs8 */.o)(der, passphrase, at);
    return seed.ok ? (0,private_key/* readKeyPair */.AH)(seed.value, at) : seed;
}
function readSeedAndPublic(bytes, at) {
    const key = (0,private_key/* readKeyPair */.AH)(bytes.slice(0, 32), at);
    if (!key.ok || key.value.publicKey.hex === (0,encoding/* encodeHex */.mU)(bytes.subarray(32)))
        return key;
    return (0,outcome/* refused */.J)('E_KEY_FORMAT', 'the public key in the PEM block does not belong to its seed', {
        at,
        hint: 'The block is damaged: take it from where it was kept first, or make a new key.',
    });
}
function readBareKey(text, options) {
    const der = (0,encoding/* decodeBase64 */.y4)(text);
    // Every DER key is a sequence; hex digits and other short texts are base64 too, by their alphabet.
    if (der?.[0] === 0x30)
        return findUnwelcome('pkcs8-der-base64', options) ?? readPkcs8Key(der, options);
    const what = lookalikes.find(({ pattern }) => pattern.test(text))?.what ?? 'neither PEM nor DER in base64';
    const { at } = options;
    return (0,outcome/* refused */.J)('E_KEY_FORMAT', `the text is ${what}; ${wanted(options)} is wanted`, { at, hint: newKey });
}
function findUnwelcome(form, options) {
    if (welcome(options).includes(form))
        return undefined;
    return (0,outcome/* refused */.J)('E_KEY_FORMAT', `the key is ${privateKeyForms[form]}; ${wanted(options)} is wanted`, {
        at: options.at,
        hint: 'Convert it; modreg does not guess what a key in another form was made for.',
    });
}
const welcome = ({ forms = ['pkcs8-pem'] }) => forms;
const wanted = (options) => welcome(options)
    .map(form => privateKeyForms[form])
    .join(' or ');
const newKey = 'Make a key with `modreg keygen` or `openssl genpkey -algorithm ed25519`.';
// Only these labels are ever named in a message: an unknown one may be a secret in the wrong place.
const foreignLabels = new Map([
    ['PUBLIC KEY', 'a public key'],
    ['RSA PUBLIC KEY', 'an RSA public key'],
    ['CERTIFICATE', 'a certificate'],
    ['OPENSSH PRIVATE KEY', 'an OpenSSH private key'],
    ['RSA PRIVATE KEY', 'an RSA private key'],
    ['EC PRIVATE KEY', 'an ECDSA private key'],
    ['DSA PRIVATE KEY', 'a DSA private key'],
]);
const lookalikes = [
    { pattern: /^[0-9a-fA-F]{64}$/, what: '64 hex digits, a bare seed or a public key' },
    { pattern: /^[0-9a-fA-F]{128}$/, what: '128 hex digits, a bare key pair or a signature' },
    { pattern: /^ssh-[a-z0-9-]+ /, what: 'an OpenSSH public key' },
    { pattern: /^[A-Za-z0-9+/]{43}=$/, what: '32 bytes in base64, a bare seed or a public key' },
];

// EXTERNAL MODULE: ./build/shared/crypto/public-key-text.js
var public_key_text = __webpack_require__(2281);
;// CONCATENATED MODULE: ./build/shared/crypto/secret-forms.js

/** What is shorter stands in harmless text too, and hiding it would show where the key has it. */
const shortest = 8;
/**
 * The texts to hide wherever output goes, longest first: the key as given, each of its lines, its body in one
 * piece, and as JSON would print it. Masks work on lines and on literal text only (T06), hence so many. Call
 * it with the text before anything is done with it, and again with the key once it is read, for the forms of
 * the seed.
 */
function secretForms(text, key) {
    const body = text.replace(/-----[A-Z0-9 ]+-----/g, ' ').split(/(?:\s|\\n)+/);
    const forms = [
        text,
        text.trim(),
        JSON.stringify(text).slice(1, -1),
        (0,encoding/* encodeBase64 */.WG)(Buffer.from(text)),
        body.join(''),
        ...body,
        ...(key?.withSeed(seedForms) ?? []),
    ];
    return [...new Set(forms)].filter(form => form.length >= shortest).sort((a, b) => b.length - a.length);
}
const seedForms = (seed) => [
    (0,encoding/* encodeHex */.mU)(seed),
    (0,encoding/* encodeHex */.mU)(seed).toUpperCase(),
    (0,encoding/* encodeBase64 */.WG)(seed),
    (0,encoding/* encodeBase64Url */.DX)(seed),
];

// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
;// CONCATENATED MODULE: ./build/shared/registry/load-keys.js







// A PEM of an encrypted key has about 400 bytes.
const maxKeyBytes = 16 * 1024;
/** The registry's signer. Refuses a private key whose public half the registry does not trust (T49). */
function loadSigner(workspace, values, world) {
    const privateKey = loadPrivateKey(workspace.dialect.signing, values, world);
    const trusted = loadTrustedKeys({ signing: workspace.dialect.signing, registry: workspace.registry, keyFiles: [] }, world);
    if (trusted.length === 0) {
        const [file] = workspace.dialect.signing.keyFiles(workspace.registry);
        throw (0,refusal/* refuse */.TR)('E_KEY_MISSING', 'the registry names no trusted public key', {
            hint: `Commit the public key${file === undefined ? '' : ` as ${file}`}, or name it under [trust] in modreg.toml.`,
        });
    }
    if (!trusted.some(({ hex }) => hex === privateKey.publicKey.hex)) {
        const known = trusted.map(({ id }) => id).join(', ');
        const message = `the private key belongs to public key ${privateKey.publicKey.id}, the registry trusts ${known}`;
        throw (0,refusal/* refuse */.TR)('E_KEY_MISMATCH', message);
    }
    return { sign: message => (0,ed25519/* sign */._S)(privateKey, message), trusted };
}
/** The keys that a registry's policy holds every listed release against; nothing where it lets unsigned ones in. */
function requiredKeys({ dialect, registry }, world) {
    if (!registry.policy.requireSignature)
        return {};
    return { trusted: loadTrustedKeys({ signing: dialect.signing, registry, keyFiles: [] }, world) };
}
/** Reads the key from its input, a file, standard input, or else the variables that the format's own tools read. */
function loadPrivateKey(signing, values, world) {
    const text = privateKeyText(signing, values, world);
    if (text === undefined) {
        throw (0,refusal/* refuse */.TR)('E_KEY_MISSING', 'a private key is needed to sign', {
            hint: `Give it with --signing-key, --signing-key-file or in ${signing.variables.privateKey.join(' or ')}.`,
        });
    }
    for (const form of secretForms(text))
        world.log.mask(form);
    const passphrase = values['signing-key-passphrase'] ??
        firstOf(signing.variables.passphrase, name => world.environment.takeSecret(name));
    if (passphrase !== undefined)
        world.log.mask(passphrase);
    const forms = signing.privateKeyForms === undefined ? {} : { forms: signing.privateKeyForms };
    const read = readPrivateKey(text, { ...forms, ...(passphrase === undefined ? {} : { passphrase }) });
    if (!read.ok)
        throw new refusal/* Refusal */.P_(read.findings);
    for (const form of secretForms(text, read.value))
        world.log.mask(form);
    return read.value;
}
function privateKeyText(signing, values, { files, environment }) {
    const given = values['signing-key'];
    if (given === '-')
        return decode(environment.standardInput(maxKeyBytes));
    if (given !== undefined)
        return given;
    const file = values['signing-key-file'];
    if (file !== undefined)
        return readKeyFile(file, files);
    const inVariable = firstOf(signing.variables.privateKey, name => environment.takeSecret(name));
    if (inVariable !== undefined)
        return inVariable;
    const fileInVariable = firstOf(signing.variables.privateKeyFile, name => environment.read(name));
    return fileInVariable === undefined ? undefined : readKeyFile(fileInVariable, files);
}
/** The keys to verify with: files that the caller names, or else those of the registry, or else variables. */
function loadTrustedKeys({ signing, registry, keyFiles }, { files, environment }) {
    const named = keyFiles.map(file => ({ file, text: readKeyFile(file, files) }));
    const ownFiles = registry?.trustedKeyFiles ?? (registry === undefined ? [] : signing.keyFiles(registry));
    const own = ownFiles.flatMap(file => {
        const bytes = registry?.files.read(file);
        return bytes === undefined ? [] : [{ file, text: decode(bytes) }];
    });
    const inVariables = signing.variables.publicKey.flatMap(file => {
        const text = environment.read(file);
        return text === undefined ? [] : [{ file, text }];
    });
    const texts = named.length > 0 ? named : own.length > 0 ? own : inVariables;
    return texts.map(({ file, text }) => {
        const read = (0,public_key_text/* readPublicKeyText */.A)(formOf(text), text, { file });
        if (!read.ok)
            throw new refusal/* Refusal */.P_(read.findings);
        return read.value;
    });
}
// Formats write public keys differently, and a caller may have any of them; each reader then takes its own form only.
function formOf(text) {
    if (text.startsWith('-----BEGIN'))
        return 'spki-pem';
    if (/^[0-9a-f]{64}/.test(text))
        return text.endsWith('\n') ? 'hex-lf' : 'hex';
    return text.length > 50 ? 'spki-der-base64' : 'base64';
}
function readKeyFile(file, files) {
    const bytes = files.read(files.absolute(file), maxKeyBytes);
    if (bytes === undefined)
        throw new refusal/* Refusal */.P_([(0,finding/* finding */.gk)('E_KEY_MISSING', `there is no file ${(0,shown/* shown */.SP)(file)}`)]);
    return decode(bytes);
}
function firstOf(names, read) {
    for (const name of names) {
        const value = read(name);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
// Latin-1 keeps bytes that are no ASCII as what they are: no key format has any, and its reader says so.
const decode = (bytes) => Buffer.from(bytes).toString('latin1');


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oE: () => (/* binding */ precheckBundle),
  Q1: () => (/* binding */ removedBundles)
});

// UNUSED EXPORTS: rulesOf

// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
;// CONCATENATED MODULE: ./build/shared/rules/file-contents.js


/** The first line of every pointer (Git LFS specification, "The Pointer"). */
const pointerStart = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');
const maxPointerBytes = 1024;
/** No file is a stand-in for one that Git LFS keeps elsewhere: it would be signed and shipped in place of it. */
const fileContents = {
    group: 'paths',
    check(release, { dialect, registry }) {
        const entries = dialect.roots(release.bundle, registry.paths).flatMap(root => registry.files.list(root));
        return entries
            .filter(({ kind, sizeBytes }) => kind === 'file' && sizeBytes <= maxPointerBytes)
            .filter(({ path }) => startsWith(registry.files.read(path), pointerStart))
            .map(({ path }) => (0,finding/* finding */.gk)('E_LFS_POINTER', `${(0,shown/* shown */.SP)(path)} is a Git LFS pointer`, { at: { file: path } }));
    },
};
function startsWith(bytes, start) {
    return bytes !== undefined && start.every((byte, index) => bytes[index] === byte);
}

// EXTERNAL MODULE: ./build/shared/model/collisions.js
var collisions = __webpack_require__(5221);
// EXTERNAL MODULE: ./build/shared/model/entry-finding.js
var entry_finding = __webpack_require__(9382);
// EXTERNAL MODULE: ./build/shared/model/repo-path.js
var repo_path = __webpack_require__(986);
;// CONCATENATED MODULE: ./build/shared/rules/file-names.js





/** Every file of a bundle is a plain file, with a name that all systems can hold and tell from its neighbours. */
const fileNames = {
    group: 'paths',
    check(release, { dialect, registry }) {
        const roots = dialect.roots(release.bundle, registry.paths);
        const entries = roots.flatMap(root => registry.files.list(root));
        return [...entries.flatMap(problemOf), ...file_names_collisions(entries)];
    },
};
function problemOf(entry) {
    const misfit = (0,entry_finding/* entryFinding */.A)(entry);
    if (misfit !== undefined)
        return [misfit];
    const problem = (0,repo_path/* repoPathProblem */.Js)(entry.path);
    if (problem === undefined)
        return [];
    return [(0,finding/* finding */.gk)('E_PATH', `${(0,shown/* shown */.SP)(entry.path)}: ${problem}`, { at: { file: entry.path } })];
}
function file_names_collisions(entries) {
    return (0,collisions/* findCollisions */.t)(entries.map(({ path }) => path)).map(({ path, other }) => {
        const message = `${(0,shown/* shown */.SP)(path)} and ${(0,shown/* shown */.SP)(other)} are one file on systems that fold case or normalise names`;
        return (0,finding/* finding */.gk)('E_PATH', message, { at: { file: path } });
    });
}

// EXTERNAL MODULE: ./build/shared/archive/stored-archive.js
var stored_archive = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/shared/crypto/digest.js
var crypto_digest = __webpack_require__(5498);
;// CONCATENATED MODULE: ./build/shared/rules/published-content.js




/** What is published has not changed: neither its committed archive nor the sources that still carry its version. */
const publishedContent = {
    group: 'artifacts',
    async check(release, context) {
        const own = context.published.find(({ bundle, version }) => bundle === release.bundle && version === release.version);
        const changed = context.published
            .filter(({ bundle }) => bundle === release.bundle)
            .flatMap(({ artifacts }) => artifacts.flatMap(artifact => changedArtifact(artifact, context)));
        const sources = own === undefined ? [] : await changedSources(release, own, context);
        return [...changed, ...sources];
    },
};
function changedArtifact({ path, sha256Hex: wanted }, { registry }) {
    if (path === undefined || wanted === undefined)
        return [];
    const bytes = registry.files.read(path);
    if (bytes === undefined) {
        return [
            (0,finding/* finding */.gk)('W_ARTIFACT_MISSING', `${(0,shown/* shown */.SP)(path)} is listed in the index and not there`, {
                at: { file: path },
            }),
        ];
    }
    const digest = (0,crypto_digest/* sha256Hex */.fg)(bytes);
    if (digest === wanted)
        return [];
    return [(0,finding/* finding */.gk)('E_IMMUTABLE', `sha256 is ${digest}, published as ${wanted}`, { at: { file: path } })];
}
async function changedSources(release, published, { dialect, registry }) {
    const plans = dialect.packing?.plan(registry, release).value ?? [];
    const findings = await Promise.all(plans.map(async (plan) => {
        const path = published.artifacts.find(({ target }) => target === plan.target)?.path;
        const bytes = path && registry.files.read(path);
        if (path === undefined || bytes === undefined)
            return [];
        const opened = await (0,stored_archive/* openStoredArchive */.a)(bytes, path);
        if (!opened.ok)
            return opened.findings;
        if (dialect.packing?.isEquivalent(opened.value.files, plan) === true)
            return [];
        const message = `the sources differ from what is published as version ${(0,shown/* shown */.SP)(release.version)}`;
        return [(0,finding/* finding */.gk)('E_VERSION_NOT_BUMPED', message, { at: release.place })];
    }));
    return findings.flat();
}

// EXTERNAL MODULE: ./build/shared/model/nearest.js
var nearest = __webpack_require__(2820);
;// CONCATENATED MODULE: ./build/shared/rules/similar-names.js



// Names this short are all within one edit of each other.
const minLength = 5;
/** A new name is not one keystroke away from a published one (T22). */
const similarNames = {
    group: 'names',
    check(release, { published }) {
        const ids = [...new Set(published.map(({ id }) => id))];
        if (ids.includes(release.id) || release.id.length < minLength)
            return [];
        return ids
            .filter(id => (0,nearest/* editDistance */.Y)(id, release.id) === 1)
            .map(id => {
            const message = `the new name ${(0,shown/* shown */.SP)(release.id)} is easily taken for ${(0,shown/* shown */.SP)(id)}`;
            return (0,finding/* finding */.gk)('W_NAME_SIMILAR', message, { at: release.place });
        });
    },
};

;// CONCATENATED MODULE: ./build/shared/rules/version-order.js


/**
 * A version is well-formed and greater than every published one, not only than the newest row of the index. The same
 * version again is for the rule on published content to judge.
 */
const versionOrder = {
    group: 'version',
    check(release, { dialect, published }) {
        const { versions } = dialect;
        const at = release.place;
        if (!versions.isValid(release.version)) {
            return [(0,finding/* finding */.gk)('E_VERSION', `${(0,shown/* shown */.SP)(release.version)} is not a version of ${versions.title}`, { at })];
        }
        const others = published.filter(({ bundle }) => bundle === release.bundle).map(({ version }) => version);
        if (others.includes(release.version))
            return [];
        const greatest = others.filter(versions.isValid).sort(versions.compare).at(-1);
        if (greatest === undefined || versions.compare(release.version, greatest) > 0)
            return [];
        const message = `version ${(0,shown/* shown */.SP)(release.version)} is not greater than ${(0,shown/* shown */.SP)(greatest)}, which is published`;
        return [
            (0,finding/* finding */.gk)('E_VERSION_NOT_BUMPED', message, { at, hint: `Choose a version above ${(0,shown/* shown */.SP)(greatest)}.` }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/shared/rules/table.js





/** The rules that hold in every dialect. */
const rules = [fileNames, fileContents, similarNames, versionOrder, publishedContent];

;// CONCATENATED MODULE: ./build/shared/registry/precheck-bundle.js



/** Runs every rule over every release of a bundle and reports all that is wrong, in the order of files and lines. */
async function precheckBundle(workspace, bundle, { published, groups }) {
    const { dialect, registry } = workspace;
    const { value: releases, findings } = dialect.read(bundle, registry);
    const chosen = rulesOf(workspace).filter(({ group }) => groups.length === 0 || groups.includes(group));
    const context = { registry, published, dialect };
    const found = await Promise.all(releases.flatMap(release => chosen.map(rule => Promise.resolve(rule.check(release, context)))));
    return { releases, findings: inFileOrder([...findings, ...found.flat()]) };
}
/** The rules that apply here, general ones first. */
function rulesOf({ dialect }) {
    return [...rules, ...dialect.rules];
}
/** The published bundles that are gone from the tree: clients still find them, nobody can publish them again. */
function removedBundles(published, bundles) {
    const gone = new Set(published.map(({ bundle }) => bundle).filter(bundle => !bundles.includes(bundle)));
    return [...gone].map(bundle => (0,finding/* finding */.gk)('E_BUNDLE_REMOVED', `${(0,shown/* shown */.SP)(bundle)} is published and its sources are gone`));
}
function inFileOrder(findings) {
    return [...findings].sort((left, right) => (left.file ?? '').localeCompare(right.file ?? '', 'en') ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0));
}


/***/ }),

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ signBundles)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _package_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);
/* harmony import */ var _precheck_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9580);
/* harmony import */ var _sign_subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3587);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4558);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4587);






/**
 * Checks, signs and verifies bundles, each on its own: one that fails keeps no other from being signed. What is signed
 * is what was checked, in the same process (T50).
 */
async function signBundles(work, signer) {
    const steps = [];
    for (const bundle of work.bundles)
        steps.push(await signBundle(bundle, work, signer));
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .joinSteps */ .c)(steps);
}
async function signBundle(bundle, work, signer) {
    const { workspace, published } = work;
    const { findings } = await (0,_precheck_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .precheckBundle */ .oE)(workspace, bundle, { published, groups: [] });
    if ((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(findings))
        return (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .step */ .P)([], [], findings);
    const signed = await (0,_sign_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .signSubjects */ .jn)(workspace, [bundle], signer);
    const sealed = await sealArchives(bundle, { ...work, workspace: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .withEdits */ .Q)(workspace, signed.edits) }, signed.edits.length);
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .step */ .P)(signed.value, [...signed.edits, ...sealed.edits], [...errorsOf(findings), ...signed.findings, ...sealed.findings]);
}
/** Packs an archive again that was made before its sources were signed; one that nobody made yet is left to `package`. */
async function sealArchives(bundle, { workspace, published }, edits) {
    if (edits === 0)
        return (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .step */ .P)(undefined, [], []);
    const packed = await (0,_package_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .packageBundle */ .T)(workspace, bundle, published);
    const exists = packed.value.some(({ artifact }) => workspace.registry.files.read(artifact.path) !== undefined);
    return exists ? packed : (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .step */ .P)(undefined, [], []);
}
const errorsOf = (findings) => findings.filter(({ severity }) => severity === 'error');


/***/ }),

/***/ 3587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ missingSignatures),
/* harmony export */   jn: () => (/* binding */ signSubjects)
/* harmony export */ });
/* unused harmony export isSigned */
/* harmony import */ var _crypto_ed25519_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7947);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4558);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4587);





// An index that is signed after its artifacts takes two rounds; more than a few means that signing undoes itself.
const maxRounds = 5;
/**
 * Signs what is unsigned or whose signature does not verify, and nothing else: a second run finds nothing to do. What
 * is published and differs is refused. The value is the titles of what was signed.
 */
async function signSubjects(workspace, bundles, signer) {
    const { signing } = workspace.dialect;
    const edits = [];
    const signed = new Set();
    for (let round = 0; round < maxRounds; round++) {
        const { value: subjects, findings } = signing.subjects((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .withEdits */ .Q)(workspace, edits).registry, bundles);
        const pending = subjects.filter(subject => !isSigned(subject, signer.trusted));
        const refused = pending.flatMap(({ frozen }) => frozen ?? []);
        if ((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)([...findings, ...refused]))
            return (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .P)([], [], [...findings, ...refused]);
        if (pending.length === 0)
            return (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .P)([...signed], edits, findings);
        for (const subject of pending) {
            const signature = await signer.sign(subject.bytes);
            edits.push(...signing.attach((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .withEdits */ .Q)(workspace, edits).registry, subject, signature));
            signed.add(subject.title);
        }
    }
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .P)([], [], [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_INTERNAL', `signing does not come to an end after ${maxRounds} rounds`)]);
}
/** Whether a subject carries a signature by one of these keys over exactly its bytes. */
function isSigned({ bytes, signature, malformed }, trusted) {
    if (signature === undefined || malformed !== undefined)
        return false;
    return trusted.some(key => (0,_crypto_ed25519_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(key, bytes, signature) === undefined);
}
/** What stands against publishing these bundles while signatures are required. */
function missingSignatures(subjects, trusted) {
    return subjects
        .filter(subject => !isSigned(subject, trusted))
        .map(subject => {
        const at = { file: subject.document };
        if (subject.malformed !== undefined)
            return subject.malformed;
        return subject.signature === undefined
            ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_SIG_MISSING', `${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(subject.title)} is not signed`, { at })
            : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_SIG_MISMATCH', `${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(subject.title)} is signed by another key, or was changed since`, { at });
    });
}


/***/ })

};
