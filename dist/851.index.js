export const id = 851;
export const ids = [851];
export const modules = {

/***/ 1067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ encodeBase64Url),
/* harmony export */   EF: () => (/* binding */ decodeHex),
/* harmony export */   WG: () => (/* binding */ encodeBase64),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mU: () => (/* binding */ encodeHex),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/** The bytes as lower-case hex digits. */
function encodeHex(bytes) {
    return bufferOver(bytes).toString('hex');
}
/**
 * The bytes, or `undefined` unless the text is lower-case hex digits in pairs and nothing else. `Buffer.from`
 * alone drops an odd digit and stops silently at junk, so several texts would stand for one signature (T47).
 */
function decodeHex(text) {
    return /^(?:[0-9a-f]{2})*$/.test(text) ? new Uint8Array(Buffer.from(text, 'hex')) : undefined;
}
/** The bytes as base64 in the standard alphabet, with padding (RFC 4648 §4). */
function encodeBase64(bytes) {
    return bufferOver(bytes).toString('base64');
}
/**
 * The bytes, or `undefined` unless the text is exactly what `encodeBase64` writes for them. `Buffer.from`
 * alone skips junk, takes the URL alphabet and forgives padding and stray bits, which other decoders refuse
 * (RFC 4648 §3.5).
 */
function decodeBase64(text) {
    const decoded = Buffer.from(text, 'base64');
    return decoded.toString('base64') === text ? new Uint8Array(decoded) : undefined;
}
/** The bytes as base64 in the URL alphabet, without padding (RFC 4648 §5). */
function encodeBase64Url(bytes) {
    return bufferOver(bytes).toString('base64url');
}
/** One character a byte, so that a byte outside ASCII stays one and no alphabet takes it. */
function textOf(content) {
    return typeof content === 'string' ? content : bufferOver(content).toString('latin1');
}
const bufferOver = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);


/***/ }),

/***/ 5664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ isEncryptedPkcs8),
/* harmony export */   lx: () => (/* binding */ decryptPkcs8),
/* harmony export */   t3: () => (/* binding */ encryptPkcs8)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);


// OWASP's figure for PBKDF2 with HMAC-SHA-256. Node's own export uses 2048, which makes guessing cheap.
const iterations = 600_000;
/**
 * A PKCS#8 key encrypted by PBES2 (RFC 8018), with PBKDF2, HMAC-SHA-256 and AES-256-CBC, as OpenSSL reads
 * it. `der` is an Ed25519 key of 48 bytes, so that every length in the result is known.
 */
function encryptPkcs8(der, passphrase) {
    // Node opens no key with a longer passphrase, and takes an empty one for none.
    if (passphrase === '' || Buffer.byteLength(passphrase) > 1024) {
        throw new RangeError('a passphrase has from 1 to 1024 bytes');
    }
    const [salt, iv] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16)];
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-cbc', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.pbkdf2Sync)(passphrase, salt, iterations, 32, 'sha256'), iv);
    const encrypted = Buffer.concat([cipher.update(der), cipher.final()]);
    return new Uint8Array(Buffer.from(encryptedPrivateKey({ salt, iv, encrypted }), 'hex'));
}
/** The PKCS#8 key inside, or `undefined` when this passphrase does not open it. */
function decryptPkcs8(der, passphrase) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.from(der), format: 'der', type: 'pkcs8', passphrase });
        return new Uint8Array(key.export({ format: 'der', type: 'pkcs8' }));
    }
    catch {
        return undefined; // OpenSSL has one error for a wrong passphrase and many for the noise that one makes
    }
}
/**
 * Whether DER bytes are an EncryptedPrivateKeyInfo: a sequence that starts with another one, not with a
 * number.
 */
function isEncryptedPkcs8(der) {
    const [sequence, length = 0] = der;
    const headBytes = length < 0x80 ? 2 : 2 + (length & 0x7f);
    return sequence === 0x30 && der[headBytes] === 0x30;
}
// EncryptedPrivateKeyInfo (RFC 5958 §3) in hex; the two digits after each tag are the length of what follows.
const encryptedPrivateKey = ({ salt, iv, encrypted }) => '3081a4' +
    '3060' +
    '06092a864886f70d01050d' + // PBES2
    '3053' +
    '3032' +
    '06092a864886f70d01050c' + // PBKDF2
    '3025' +
    `0410${(0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeHex */ .mU)(salt)}` +
    `0203${iterations.toString(16).padStart(6, '0')}` +
    '300c' +
    '06082a864886f70d0209' + // HMAC-SHA-256
    '0500' +
    '301d' +
    '060960864801650304012a' + // AES-256-CBC
    `0410${(0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeHex */ .mU)(iv)}` +
    `0440${(0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeHex */ .mU)(encrypted)}`;


/***/ }),

/***/ 910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ renderPem),
/* harmony export */   Je: () => (/* binding */ readPem),
/* harmony export */   YG: () => (/* binding */ keyTextLimit)
/* harmony export */ });
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1067);

/** No key that modreg reads comes near this, however it is wrapped. */
const keyTextLimit = 16_384;
const multiline = 'Give the key with real line breaks, as the file has them, for example by `gh secret set NAME < FILE`.';
/** The only PEM block of a text that holds nothing else, except blanks around it. CRLF is taken as LF. */
function readPem(text) {
    if (/[^\0-\x7f]/.test(text)) {
        return { problem: 'the text holds characters outside ASCII, perhaps a byte order mark' };
    }
    const lines = text.trim().split(/\r?\n/);
    const [begin = '', end = ''] = [lines[0], lines.at(-1)];
    const blocks = text.split('-----BEGIN ').length - 1;
    if (blocks > 1)
        return { problem: `the text holds ${blocks} PEM blocks, and only one key may be given` };
    if (text.includes('\\n')) {
        return { problem: 'the two characters \\ and n stand where line breaks belong', hint: multiline };
    }
    if (lines.length === 1)
        return { problem: 'the PEM block has no line breaks', hint: multiline };
    const label = /^-----BEGIN ([A-Z0-9 ]{1,64})-----$/.exec(begin)?.[1];
    if (label === undefined || end !== `-----END ${label}-----`) {
        return {
            problem: 'the text does not begin and end with the same PEM label, or has more around the block',
        };
    }
    const der = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(lines.slice(1, -1).join(''));
    return der === undefined || der.length === 0
        ? { problem: 'what stands between the PEM labels is not base64' }
        : { label, der };
}
/** A PEM block with lines of 64 characters and a final line break, as OpenSSL writes it. */
function renderPem({ label, der }) {
    const lines = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase64 */ .WG)(der).match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}


/***/ }),

/***/ 4397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wrapSeed),
/* harmony export */   o: () => (/* binding */ readPkcs8)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1067);
/* harmony import */ var _pbes2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5664);




// PrivateKeyInfo of an Ed25519 key up to the seed (RFC 8410 §7): version 0, the algorithm, two nested octet
// strings.
const prefixHex = '302e020100300506032b657004220420';
/** The seed as a PKCS#8 key in DER, 48 bytes. */
function wrapSeed(seed) {
    return new Uint8Array(Buffer.concat([Buffer.from(prefixHex, 'hex'), seed]));
}
/**
 * The seed in a PKCS#8 key, which may be encrypted. Only the one layout of 48 bytes is taken: OpenSSL also
 * takes bytes after it, and from version to version more or fewer of the optional parts.
 */
function readPkcs8(der, passphrase, at) {
    if (!(0,_pbes2_js__WEBPACK_IMPORTED_MODULE_2__/* .isEncryptedPkcs8 */ .IV)(der))
        return readPlain(der, at);
    if (passphrase === undefined || passphrase === '') {
        return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('E_KEY_PASSPHRASE', 'the private key is encrypted and no passphrase was given', { at });
    }
    const decrypted = (0,_pbes2_js__WEBPACK_IMPORTED_MODULE_2__/* .decryptPkcs8 */ .lx)(der, passphrase);
    if (decrypted !== undefined)
        return readPlain(decrypted, at);
    return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('E_KEY_PASSPHRASE', 'the private key does not open with this passphrase', {
        at,
        hint: 'Check the passphrase; if it is right, the key is damaged or encrypted by a scheme other than PBES2.',
    });
}
function readPlain(der, at) {
    const isPlain = der.length === 48 && (0,_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeHex */ .mU)(der.subarray(0, 16)) === prefixHex;
    if (isPlain)
        return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .accepted */ .q)(der.slice(16));
    const hint = 'Make a key with `modreg keygen` or `openssl genpkey -algorithm ed25519`.';
    return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('E_KEY_FORMAT', `the private key ${describe(der)}`, { at, hint });
}
function describe(der) {
    try {
        const type = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.from(der), format: 'der', type: 'pkcs8' }).asymmetricKeyType;
        return type === 'ed25519'
            ? 'is an Ed25519 key with more in it than the plain layout of 48 bytes has'
            : `is of the type ${String(type)}, and modreg signs with ed25519 only`;
    }
    catch {
        return `is ${der.length} bytes of no known layout, an Ed25519 key in PKCS#8 has 48`;
    }
}


/***/ }),

/***/ 5990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ isReducedScalar),
/* harmony export */   KV: () => (/* binding */ isSmallOrderPoint),
/* harmony export */   Px: () => (/* binding */ isCanonicalPoint)
/* harmony export */ });
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1067);

// Checks on encoded points and scalars, on bytes and without arithmetic, so that they cost microseconds and
// give the same answer whatever library or Node version does the rest (T47). Encodings are little-endian, 32
// bytes.
// 2^252 + 27742317777372353535851937790883648493, the order of the group (RFC 8032 §5.1), highest byte first.
const groupOrder = Buffer.from('1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed', 'hex');
// 2^255 - 19, the prime that coordinates are counted by, highest byte first.
const fieldPrime = Buffer.from('7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed', 'hex');
/** The y coordinates of the eight points whose order divides 8: 0, 1, two of order 8, and -1. */
const smallOrderY = new Set([
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);
/**
 * Whether the y coordinate is written below the prime; any other spelling is a second one of the same point.
 */
function isCanonicalPoint(point) {
    return isBelow(withoutSign(point), fieldPrime);
}
/**
 * Whether the point is one of the eight that signatures for every message can be made for, without any key.
 */
function isSmallOrderPoint(point) {
    return smallOrderY.has((0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeHex */ .mU)(withoutSign(point)));
}
/**
 * Whether a signature's scalar is below the group order (RFC 8032 §5.1.7: else S + L fits the same message).
 */
function isReducedScalar(scalar) {
    return isBelow(scalar, groupOrder);
}
function isBelow(littleEndian, limit) {
    return Buffer.compare(littleEndian.toReversed(), limit) < 0;
}
// The top bit of the last byte is the sign of x, not part of y (RFC 8032 §5.1.2).
function withoutSign(point) {
    return point.map((byte, index) => (index === 31 ? byte & 0x7f : byte));
}


/***/ }),

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ readKeyPair),
/* harmony export */   TZ: () => (/* binding */ generateKeyPair),
/* harmony export */   Ue: () => (/* binding */ renderPrivatePem)
/* harmony export */ });
/* unused harmony export renderPrivateDer */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _pbes2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5664);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(910);
/* harmony import */ var _pkcs8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4397);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);







/** The key pair of a seed of 32 bytes; refused when everybody knows the seed. */
function readKeyPair(seed, at) {
    const publicKey = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .readPublicKey */ .RR)(publicHalf(seed), at);
    if (!publicKey.ok)
        return publicKey;
    return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .accepted */ .q)(Object.freeze({ publicKey: publicKey.value, withSeed: (use) => use(seed) }));
}
/** A new key pair; every seed that the source of random bytes gives is refused if everybody knows it. */
function generateKeyPair(randomSeed = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32)) {
    for (;;) {
        const key = readKeyPair(new Uint8Array(randomSeed()));
        if (key.ok)
            return key.value;
    }
}
/**
 * The key as PKCS#8 PEM; with a passphrase it is encrypted (PBES2, AES-256-CBC), which takes a good part of a
 * second.
 */
function renderPrivatePem(key, passphrase) {
    const der = key.withSeed(_pkcs8_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapSeed */ .Q);
    return passphrase === undefined
        ? (0,_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPem */ .Hl)({ label: 'PRIVATE KEY', der })
        : (0,_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPem */ .Hl)({ label: 'ENCRYPTED PRIVATE KEY', der: (0,_pbes2_js__WEBPACK_IMPORTED_MODULE_2__/* .encryptPkcs8 */ .t3)(der, passphrase) });
}
/** The key as PKCS#8 DER in base64, one line of 64 characters without a line break. */
function renderPrivateDer(key) {
    return encodeBase64(key.withSeed(wrapSeed));
}
function publicHalf(seed) {
    const handle = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.from((0,_pkcs8_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapSeed */ .Q)(seed)), format: 'der', type: 'pkcs8' });
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(handle).export({ format: 'der', type: 'spki' }).subarray(-32));
}


/***/ }),

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readPublicKeyText),
/* harmony export */   v: () => (/* binding */ renderPublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1067);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(910);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);





const forms = {
    'spki-pem': {
        title: 'a PEM block with the label PUBLIC KEY',
        read(text) {
            const pem = (0,_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .readPem */ .Je)(text);
            if ('problem' in pem)
                return pem.problem;
            return pem.label === 'PUBLIC KEY' ? readSpki(pem.der) : 'the PEM block has another label';
        },
        render: key => (0,_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPem */ .Hl)({ label: 'PUBLIC KEY', der: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiOf */ .Bb)(key) }),
    },
    'spki-der-base64': {
        title: 'a SubjectPublicKeyInfo of 44 bytes in base64',
        read(text) {
            const der = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeBase64 */ .y4)(text);
            return der === undefined ? 'the text is not base64' : readSpki(der);
        },
        render: key => (0,_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeBase64 */ .WG)((0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiOf */ .Bb)(key)),
    },
    'hex-lf': {
        title: '64 lower-case hex digits and one LF',
        read: text => (text.endsWith('\n') ? readHex(text.slice(0, -1)) : 'the text does not end in LF'),
        render: ({ hex }) => `${hex}\n`,
    },
    hex: {
        title: '64 lower-case hex digits',
        read: text => readHex(text),
        render: ({ hex }) => hex,
    },
    base64: {
        title: '32 bytes in base64',
        read: text => (0,_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeBase64 */ .y4)(text) ?? 'the text is not base64',
        render: ({ hex }) => Buffer.from(hex, 'hex').toString('base64'),
    },
};
/**
 * Reads a public key in exactly one form and admits it as `readPublicKey` does. What looks like a private key
 * is named as such, since it lies where everybody can read it.
 */
function readPublicKeyText(form, content, at) {
    const { title, read } = forms[form];
    const wrong = (message, hint) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('E_KEY_FORMAT', message, { at, hint });
    if (content.length > _pem_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTextLimit */ .YG) {
        return wrong(`the text is ${content.length} characters long; ${title} is wanted`);
    }
    const text = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(content);
    if (privateKeyPatterns.some(pattern => pattern.test(text))) {
        return wrong('this looks like a private key where the public one belongs', 'Count it as known to everybody: make a new key with `modreg keygen`, and trust the old one no longer.');
    }
    const raw = read(text);
    return typeof raw === 'string' ? wrong(`${raw}; ${title} is wanted`) : (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublicKey */ .RR)(raw, at);
}
/** The key as text in this form. */
function renderPublicKey(form, key) {
    return forms[form].render(key);
}
const privateKeyPatterns = [
    /PRIVATE KEY/,
    /^[0-9a-fA-F]{128}\s*$/, // seed and public key, as many libraries keep them
    /^[A-Za-z0-9+/]{86}==\s*$/, // the same in base64
    /^MC4CAQAwBQYDK2VwBCIEI/, // PKCS#8 in base64
];
function readHex(text) {
    return ((0,_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeHex */ .EF)(text) ?? `the text is ${text.length} characters that are not all lower-case hex digits in pairs`);
}
function readSpki(der) {
    const raw = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .findRawKeyInSpki */ .tL)(der);
    if (raw !== undefined)
        return raw;
    try {
        const type = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(der), format: 'der', type: 'spki' }).asymmetricKeyType;
        return `the key is of the type ${String(type)}, and only ed25519 is read`;
    }
    catch {
        return `the ${der.length} bytes are no public key`;
    }
}


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tL: () => (/* binding */ findRawKeyInSpki),
  RR: () => (/* binding */ readPublicKey),
  Bb: () => (/* binding */ spkiOf)
});

// UNUSED EXPORTS: readPrimeOrderKey

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@noble/ed25519/index.js
var ed25519 = __webpack_require__(1986);
// EXTERNAL MODULE: ./build/shared/model/outcome.js
var outcome = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/shared/crypto/digest.js
var digest = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/shared/crypto/encoding.js
var encoding = __webpack_require__(1067);
;// CONCATENATED MODULE: ./build/shared/crypto/known-keys.js
/**
 * Public keys, in hex, whose private half anybody can read or guess, with where it is printed. A registry
 * that trusts one of them trusts everybody. Every row can be derived again; the tests do so.
 */
const knownKeys = new Map([
    ['5866666666666666666666666666666666666666666666666666666666666666', 'RFC 8032 §5.1: it is the base point'],
    [
        '58666666666666666666666666666666666666666666666666666666666666e6',
        'RFC 8032 §5.1: it is minus the base point',
    ],
    ['d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'RFC 8032 §7.1, test 1, and RFC 8037'],
    ['3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'RFC 8032 §7.1, test 2'],
    ['fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025', 'RFC 8032 §7.1, test 3'],
    ['278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e', 'RFC 8032 §7.1, test 1024'],
    ['ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf', 'RFC 8032 §7.1, test SHA(abc)'],
    ['dfc9425e4f968f7f0c29f0259cf5f9aed6851c2bb4ad8bfb860cfee0ab248292', 'RFC 8032 §7.2'],
    ['0f1d1274943b91415889152e893d80e93275a1fc0b65fd71b4b0dda10ad7d772', 'RFC 8032 §7.2'],
    ['19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1', 'RFC 8410 §10'],
    ['7d4d0e7f6153a69b6242b522abbee685fda4420f8834b108c3bdae369ef549fa', 'the Wycheproof test vectors'],
    ['a4b2856bfec510abab89753fac1ac0e1112364e7d250545963f135f2a33188ed', 'SLIP-0010, test vector 1'],
    [
        '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
        'anybody can guess it: its seed is 32 zero bytes',
    ],
    [
        '8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c',
        'anybody can guess it: its seed is 32 times 01',
    ],
    [
        '76a1592044a6e4f511265bca73a604d90b0529d1df602be30a19a9257660d1f5',
        'anybody can guess it: its seed is 32 times ff',
    ],
    [
        '03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8',
        'anybody can guess it: its seed counts 00, 01, 02',
    ],
]);
/** Where the private half of this public key is printed, if it is a key that everybody knows. */
function findKnownKeySource(publicKeyHex) {
    return knownKeys.get(publicKeyHex);
}

// EXTERNAL MODULE: ./build/shared/crypto/point.js
var crypto_point = __webpack_require__(5990);
;// CONCATENATED MODULE: ./build/shared/crypto/public-key.js







// Not exported: only this file makes public keys, so whoever holds one holds a key that passed every check.
const admitted = Symbol('admitted');
// SubjectPublicKeyInfo of an Ed25519 key up to the key itself (RFC 8410 §4): always these 12 bytes.
const spkiPrefixHex = '302a300506032b6570032100';
/** The key as SubjectPublicKeyInfo in DER, 44 bytes. */
function spkiOf({ hex }) {
    return new Uint8Array(Buffer.from(spkiPrefixHex + hex, 'hex'));
}
/**
 * The raw key in a SubjectPublicKeyInfo of an Ed25519 key, or `undefined` when the bytes are anything else.
 */
function findRawKeyInSpki(der) {
    return der.length === 44 && (0,encoding/* encodeHex */.mU)(der).startsWith(spkiPrefixHex) ? der.slice(12) : undefined;
}
/**
 * Admits a raw key, or says why nobody may trust it: wrong length, a second spelling, small or mixed order,
 * off the curve, or a key whose private half is printed somewhere (T47). Costs about a millisecond for a new
 * key and nothing for one seen before.
 */
function readPublicKey(raw, at) {
    const source = findKnownKeySource((0,encoding/* encodeHex */.mU)(raw));
    if (source === undefined)
        return readPrimeOrderKey(raw, at);
    return (0,outcome/* refused */.J)('E_KEY_KNOWN', `everybody knows the private half of this key (${source})`, { at });
}
/**
 * The same without the look at the list of known keys. For published test vectors, which are signed with
 * known keys; trust no registry's key by it.
 */
function readPrimeOrderKey(raw, at) {
    if (raw.length !== 32) {
        return (0,outcome/* refused */.J)('E_KEY_FORMAT', `the public key has ${raw.length} bytes, an Ed25519 key has 32`, { at });
    }
    const hex = (0,encoding/* encodeHex */.mU)(raw);
    const known = admittedKeys.get(hex);
    if (known !== undefined)
        return (0,outcome/* accepted */.q)(known);
    const weakness = findWeakness(raw);
    if (weakness !== undefined)
        return (0,outcome/* refused */.J)('E_KEY_WEAK', `the public key ${weakness}`, { at });
    const der = Buffer.from(spkiPrefixHex + hex, 'hex');
    const key = Object.freeze({
        [admitted]: true,
        id: (0,digest/* sha256Hex */.fg)(raw).slice(0, 16),
        hex,
        handle: (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' }),
    });
    remember(key);
    return (0,outcome/* accepted */.q)(key);
}
function findWeakness(raw) {
    if (!(0,crypto_point/* isCanonicalPoint */.Px)(raw))
        return 'is a second spelling of another key: y is not below 2^255 - 19';
    if ((0,crypto_point/* isSmallOrderPoint */.KV)(raw))
        return 'is a point of small order: one signature would fit every document';
    const point = findPoint(raw);
    if (point === undefined)
        return 'is no point of the curve';
    // [L]A = identity. A key with a part of small order makes verifiers disagree (eprint 2020/1244, cases 3 to
    // 5).
    return point.isTorsionFree()
        ? undefined
        : 'is a point of mixed order: verifiers would disagree on its signatures';
}
function findPoint(raw) {
    try {
        return ed25519/* Point */.bR.fromBytes(raw);
    }
    catch {
        return undefined; // noble throws for bytes that decode to no point
    }
}
// A registry of thousands of releases has a handful of keys; the check of one costs as much as six
// signatures.
const admittedKeys = new Map();
const rememberedKeys = 256;
function remember(key) {
    if (admittedKeys.size >= rememberedKeys)
        admittedKeys.clear();
    admittedKeys.set(key.hex, key);
}


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

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   q: () => (/* binding */ accepted)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);

/** An outcome that is a value. */
function accepted(value) {
    return { ok: true, value };
}
/** An outcome with one finding, made as `finding` makes it. */
function refused(...of) {
    return { ok: false, findings: [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(...of)] };
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

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ settingsName)
/* harmony export */ });
/** The file at a registry's root that says what its files alone do not. */
const settingsName = 'modreg.toml';


/***/ })

};
