export const id = 390;
export const ids = [390,476];
export const modules = {

/***/ 8898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { valid, clean, explain, parse } = __webpack_require__(4818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(2124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __webpack_require__(790);

const { major, minor, patch, inc } = __webpack_require__(8940);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 2124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { parse } = __webpack_require__(4818);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 8940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { explain, parse, stringify } = __webpack_require__(4818);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(4818);

const Operator = __webpack_require__(2124);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 4818:
/***/ ((module) => {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ startHasher),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   iQ: () => (/* binding */ digestLengthBytes)
/* harmony export */ });
/* unused harmony export sha256 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The algorithms that formats use, with the length of their digests in bytes. */
const digestLengthBytes = { sha256: 32, sha384: 48, sha512: 64 };
/** The digest of the bytes. */
function digest(algorithm, bytes) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest());
}
/** The 32 bytes of the SHA-256 digest. */
function sha256(bytes) {
    return digest('sha256', bytes);
}
/** The SHA-256 digest as 64 lower-case hex digits. */
function sha256Hex(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** Starts a digest over bytes that are not in memory at once. */
function startHasher(algorithm = 'sha256') {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    return {
        update(bytes) {
            hash.update(bytes);
        },
        finishHex: () => hash.digest('hex'),
    };
}


/***/ }),

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

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dialect: () => (/* binding */ dialect)
});

// EXTERNAL MODULE: ./build/shared/crypto/digest.js
var crypto_digest = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/shared/model/outcome.js
var outcome = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/shared/crypto/encoding.js
var encoding = __webpack_require__(1067);
;// CONCATENATED MODULE: ./build/shared/crypto/sidecar.js


const hex = { decode: encoding/* decodeHex */.EF, encode: encoding/* encodeHex */.mU };
// 64 bytes leave four bits over in the character before the padding; they must be zero (RFC 4648 §3.5).
const base64 = { decode: encoding/* decodeBase64 */.y4, encode: encoding/* encodeBase64 */.WG };
const sidecar_forms = {
    'hex-lf': { title: '128 lower-case hex digits and one LF', pattern: /^([0-9a-f]{128})\n$/, ...hex },
    hex: { title: '128 lower-case hex digits', pattern: /^([0-9a-f]{128})$/, ...hex },
    'base64-lf': {
        title: '88 characters of base64 and one LF',
        pattern: /^([A-Za-z0-9+/]{85}[AQgw]==)\n$/,
        ...base64,
    },
    base64: { title: '88 characters of base64', pattern: /^([A-Za-z0-9+/]{85}[AQgw]==)$/, ...base64 },
};
/** The 64 bytes of a signature, from a text that is to the byte what this form writes. */
function readSidecar(form, content, at) {
    const { title, pattern, decode } = sidecar_forms[form];
    // Seen as one character a byte, before any decoding: what a decoder would skip must not get that far (T47).
    const text = (0,encoding/* textOf */.b6)(content);
    const digits = pattern.exec(text)?.[1];
    const signature = digits === undefined ? undefined : decode(digits);
    if (signature !== undefined)
        return (0,outcome/* accepted */.q)(signature);
    return (0,outcome/* refused */.J)('E_SIG_FORMAT', `the signature is ${describe(text)}; ${title} are wanted`, { at });
}
/** The text of a signature in this form. */
function renderSidecar(form, signature) {
    if (signature.length !== 64)
        throw new RangeError(`a signature has 64 bytes, not ${signature.length}`);
    const { encode } = sidecar_forms[form];
    return encode(signature) + (form.endsWith('-lf') ? '\n' : '');
}
function describe(text) {
    if (text === '')
        return 'empty';
    const other = Object.values(sidecar_forms).find(({ pattern }) => pattern.test(text));
    if (other !== undefined)
        return `written as ${other.title}`;
    if (/^[0-9a-fA-F]{128}\r?\n?$/.test(text))
        return 'in upper-case digits or ends in CRLF';
    return `${text.length} bytes of another text`;
}

// EXTERNAL MODULE: ./build/shared/model/edit.js
var edit = __webpack_require__(8780);
// EXTERNAL MODULE: ./build/shared/model/finding.js
var finding = __webpack_require__(511);
// EXTERNAL MODULE: ./build/shared/text/shown.js
var shown = __webpack_require__(7947);
// EXTERNAL MODULE: ./build/shared/dialects/specfact/ignored-files.js
var ignored_files = __webpack_require__(7022);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/shared/model/order.js
var order = __webpack_require__(8334);
;// CONCATENATED MODULE: ./build/shared/dialects/specfact/python-order.js

/** Two keys have the same text here just when Python takes them for one key: `1`, `1.0` and `true` are. */
function keyIdentity(key) {
    if (key.kind === 'str')
        return `str ${key.value}`;
    if (key.kind === 'timestamp')
        return `${key.family} ${key.microseconds}`;
    if (key.kind === 'null')
        return 'null';
    const number = numberOf(key);
    return `number ${typeof number === 'number' && Number.isInteger(number) ? BigInt(number) : number}`;
}
/**
 * A dict's entries in the order in which PyYAML writes them: `sorted(dict.items())`, or as they came where Python
 * cannot compare the keys (texts with numbers, dates with times, and so on).
 */
function sortedEntries(entries) {
    // A sort must compare some pair of two kinds, and Python gives up on the first such pair.
    const comparable = new Set(entries.map(({ key }) => family(key))).size === 1;
    return comparable ? [...entries].sort((left, right) => compare(left.key, right.key)) : entries;
}
function family(key) {
    if (key.kind === 'timestamp')
        return key.family;
    return key.kind === 'str' || key.kind === 'null' ? key.kind : 'number';
}
function compare(left, right) {
    if (left.kind === 'null' || right.kind === 'null')
        return 0;
    if (left.kind === 'str' || right.kind === 'str')
        return (0,order/* byCodePoint */.H)(textOf(left), textOf(right));
    const [a, b] = [numberOf(left), numberOf(right)];
    // JavaScript compares a bigint with a number by their exact values, as Python does.
    return a < b ? -1 : a > b ? 1 : 0;
}
const textOf = (key) => (key.kind === 'str' ? key.value : '');
function numberOf(key) {
    if (key.kind === 'timestamp')
        return key.microseconds;
    return key.kind === 'bool' ? BigInt(key.value) : key.value;
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/python-page.js
/** PyYAML's default: a line is folded at the first chance behind this column. */
const foldColumn = 80;
/** Text that grows at its end, with what PyYAML's emitter keeps in mind of it to decide on spaces and line breaks. */
class Page {
    #parts = [];
    #column = 0;
    /** What was written last separates already: the next indicator needs no space before it. */
    separated = true;
    /** The line so far is indentation, counting `-`, `?` and `:` in. */
    #indenting = true;
    get column() {
        return this.#column;
    }
    get indenting() {
        return this.#indenting;
    }
    /** Writes ASCII text of one line. */
    write(text) {
        this.#parts.push(text);
        this.#column += text.length;
    }
    /** Writes a sign of the syntax that needs a space before it. */
    writeSpaced(sign) {
        this.writeSign(this.separated ? sign : ` ${sign}`);
    }
    /** Writes a sign of the syntax. */
    writeSign(sign) {
        this.write(sign);
        this.separated = false;
        this.#indenting = false;
    }
    /** Writes `-`, `?` or `:` that counts as indentation if nothing else stands before it on its line. */
    writeIndentingSign(sign) {
        const indenting = this.#indenting;
        this.writeSpaced(sign);
        this.#indenting = indenting;
    }
    /** A scalar's text comes next: it is no indentation. */
    startText() {
        this.separated = false;
        this.#indenting = false;
    }
    breakLine() {
        this.#parts.push('\n');
        this.#column = 0;
        this.separated = true;
        this.#indenting = true;
    }
    /** Goes to a column, on a new line unless this one holds nothing but indentation up to it. */
    indent(column) {
        const fits = this.#indenting && (this.#column < column || (this.#column === column && this.separated));
        if (!fits)
            this.breakLine();
        if (this.#column >= column)
            return;
        this.write(' '.repeat(column - this.#column));
        this.separated = true;
    }
    render() {
        return this.#parts.join('');
    }
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/python-numbers.js
/**
 * CPython refuses to write (and to read) an int of more decimal digits: `sys.set_int_max_str_digits`. It also bounds
 * our own work, which grows faster than the length.
 */
const intDigitsLimit = 4300;
const intLimit = 10n ** BigInt(intDigitsLimit);
/** The int that PyYAML reads from a text of its int pattern; `undefined` where Python raises ValueError. */
function readInt(text) {
    const digits = text.replace(/_/g, '').replace(/^[-+]/, '');
    const magnitude = readMagnitude(digits);
    if (magnitude === undefined || magnitude >= intLimit)
        return undefined;
    return text.startsWith('-') ? -magnitude : magnitude;
}
function readMagnitude(digits) {
    if (digits.includes(':'))
        return readSexagesimal(digits.split(':'));
    if (/^0[bx]/.test(digits))
        return readBased(digits.slice(0, 2), digits.slice(2));
    return digits.startsWith('0') ? readBased('0o', digits.slice(1)) : readBased('', digits);
}
function readBased(prefix, digits) {
    // `0b_` and `0x_` fit the pattern, but nothing is left of them without the underscore.
    if (digits === '' && prefix !== '0o')
        return undefined;
    const significant = digits.replace(/^0+/, '');
    const bitsPerDigit = { '0b': 1, '0o': 3, '0x': 4 }[prefix] ?? Math.log2(10);
    if ((significant.length - 1) * bitsPerDigit > intDigitsLimit * Math.log2(10))
        return undefined;
    return significant === '' ? 0n : BigInt(prefix + significant);
}
function readSexagesimal(parts) {
    // The first part is at least 1, so more parts than this pass the limit for certain.
    if (parts.length > intDigitsLimit)
        return undefined;
    let total = 0n;
    for (const part of parts) {
        const digit = readBased('', part);
        if (digit === undefined)
            return undefined;
        total = total * 60n + digit;
    }
    return total;
}
/** The float that PyYAML reads from a text of its float pattern; `undefined` where Python raises OverflowError. */
function readFloat(text) {
    const digits = text.replace(/_/g, '').toLowerCase().replace(/^[-+]/, '');
    const magnitude = readFloatMagnitude(digits);
    return text.startsWith('-') && magnitude !== undefined ? -magnitude : magnitude;
}
function readFloatMagnitude(digits) {
    if (digits === '.inf')
        return Infinity;
    if (digits === '.nan')
        return NaN;
    return digits.includes(':') ? readSexagesimalFloat(digits.split(':')) : Number(digits);
}
// From the last part to the first and with an int as base: the roundings, and where it overflows, are Python's.
function readSexagesimalFloat(parts) {
    let total = 0;
    let base = 1n;
    for (const part of [...parts].reverse()) {
        const factor = Number(base);
        if (!Number.isFinite(factor))
            return undefined;
        total += Number(part) * factor;
        base *= 60n;
    }
    return total;
}
/** A float as PyYAML writes it: Python's `repr`, in lower case, with `.0` put before a bare exponent. */
function renderFloat(value) {
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value > 0 ? '.inf' : '-.inf';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    return sign + renderMagnitude(Math.abs(value));
}
// Both languages write the shortest digits that read back to the same float; they differ in where the exponent starts.
function renderMagnitude(value) {
    const [mantissa = '', exponentText = ''] = value.toExponential().split('e');
    const digits = mantissa.replace('.', '');
    const exponent = Number(exponentText);
    if (exponent < -4 || exponent > 15) {
        const size = String(Math.abs(exponent)).padStart(2, '0');
        return `${digits.slice(0, 1)}.${digits.slice(1) || '0'}e${exponent < 0 ? '-' : '+'}${size}`;
    }
    if (exponent < 0)
        return `0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.padEnd(exponent + 1, '0');
    return `${whole.slice(0, exponent + 1)}.${whole.slice(exponent + 1) || '0'}`;
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/yaml11-timestamp.js
const pattern = new RegExp('^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})' +
    '(?:(?:[Tt]|[ \\t]+)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?:\\.(?<fraction>[0-9]*))?' +
    '(?:[ \\t]*(?:(?<utc>Z)|(?<sign>[-+])(?<zoneHours>[0-9]{1,2})(?::(?<zoneMinutes>[0-9]{2}))?))?)?$');
/** The date or time that PyYAML reads from a text of its timestamp pattern; `undefined` where Python raises ValueError. */
function readTimestamp(text) {
    const parts = pattern.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const date = readDate(parts);
    if (date === undefined || parts['hour'] === undefined)
        return date;
    const time = readTime(parts);
    const zone = readZone(parts);
    if (time === undefined || zone === undefined)
        return undefined;
    return {
        kind: 'timestamp',
        iso: `${date.iso} ${time.iso}${zone.iso}`,
        family: zone.iso === '' ? 'naive' : 'aware',
        microseconds: date.microseconds + time.microseconds - zone.microseconds,
    };
}
function readDate(parts) {
    const [year, month, day] = [count(parts['year']), count(parts['month']), count(parts['day'])];
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    // JavaScript carries 30 February over into March; Python has no such day, and no year 0.
    if (year < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    const iso = `${digits(year, 4)}-${digits(month)}-${digits(day)}`;
    return { kind: 'timestamp', iso, family: 'date', microseconds: BigInt(date.getTime()) * 1000n };
}
function readTime(parts) {
    const [hour, minute, second] = [count(parts['hour']), count(parts['minute']), count(parts['second'])];
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    // Python cuts at microseconds; it does not round.
    const fraction = (parts['fraction'] ?? '').slice(0, 6).padEnd(6, '0');
    return {
        iso: `${digits(hour)}:${digits(minute)}:${digits(second)}${fraction === '000000' ? '' : `.${fraction}`}`,
        microseconds: BigInt((hour * 60 + minute) * 60 + second) * 1000000n + BigInt(fraction),
    };
}
function readZone(parts) {
    const minutes = count(parts['zoneHours']) * 60 + count(parts['zoneMinutes']);
    if (parts['utc'] !== undefined)
        return { iso: '+00:00', microseconds: 0n };
    if (parts['sign'] === undefined)
        return { iso: '', microseconds: 0n };
    if (minutes >= 24 * 60)
        return undefined;
    const sign = parts['sign'] === '-' && minutes > 0 ? -1 : 1;
    return {
        iso: `${sign < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`,
        microseconds: BigInt(sign * minutes) * 60000000n,
    };
}
const count = (text) => Number(text ?? 0);
const digits = (value, length = 2) => String(value).padStart(length, '0');

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/yaml11-scalars.js


// The implicit resolvers of PyYAML 6 in its order. No pattern here can take more than linear time.
const patterns = [
    ['bool', /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/],
    ['float', /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?$/],
    ['float', /^\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?$/],
    ['float', /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/],
    ['float', /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/],
    ['int', /^[-+]?0b[0-1_]+$/],
    ['int', /^[-+]?0[0-7_]+$/],
    ['int', /^[-+]?(?:0|[1-9][0-9_]*)$/],
    ['int', /^[-+]?0x[0-9a-fA-F_]+$/],
    ['int', /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/],
    ['merge', /^<<$/],
    ['null', /^(?:~|null|Null|NULL|)$/],
    ['timestamp', /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/],
    [
        'timestamp',
        new RegExp('^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?' +
            '(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$'),
    ],
    ['value', /^=$/],
    ['yaml', /^[!&*]$/],
];
/** The kind of value that PyYAML's implicit resolver sees in an unquoted text. */
function plainKind(text) {
    return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'str';
}
const readers = {
    bool: text => ({ kind: 'bool', value: /^(?:yes|true|on)$/i.test(text) }),
    float: text => {
        const value = readFloat(text);
        return value === undefined ? undefined : { kind: 'float', value };
    },
    int: text => {
        const value = readInt(text);
        return value === undefined ? undefined : { kind: 'int', value };
    },
    null: () => ({ kind: 'null' }),
    str: text => ({ kind: 'str', value: text }),
    timestamp: readTimestamp,
    // The safe loader has no constructor for these.
    merge: () => undefined,
    value: () => undefined,
    yaml: () => undefined,
};
/** The value of an unquoted text as PyYAML's safe loader makes it; `undefined` where it raises an error. */
function findPlainValue(text) {
    return readers[plainKind(text)](text);
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/python-scalar-style.js


/** A scalar's text as PyYAML's representer makes it, before quotes and escapes. */
function scalarText(scalar) {
    if (scalar.kind === 'null')
        return 'null';
    if (scalar.kind === 'float')
        return renderFloat(scalar.value);
    return scalar.kind === 'timestamp' ? scalar.iso : String(scalar.value);
}
/** The quotes that PyYAML's emitter chooses: none if the text reads back as the same type, else single if they can. */
function scalarStyle(scalar, text) {
    if (plainKind(text) === scalar.kind && allowsPlain(text))
        return 'plain';
    return allowsSingle(text) ? 'single' : 'double';
}
/**
 * Whether a scalar is written as `key:` and not behind `? `: PyYAML demands a text that is not empty, stands on one
 * line, and is shorter than 128 together with its tag, although the tag is not written.
 */
function isSimpleKey(scalar, text) {
    const length = Array.from(text).length + `!!${scalar.kind}`.length;
    return length < 128 && text !== '' && !/[\n\x85\u2028\u2029]/.test(text);
}
function allowsPlain(text) {
    return (/^[\x20-\x7e]+$/.test(text) &&
        !/^ | $/.test(text) &&
        !/^(?:---|\.\.\.)/.test(text) &&
        !/^[#,[\]{}&*!|>'"%@`]/.test(text) &&
        !/^[-?](?: |$)/.test(text) &&
        !/:(?: |$)| #/.test(text));
}
// Spaces at either end of a line inside the text would be lost by folding.
function allowsSingle(text) {
    return /^[\n\x20-\x7e]*$/.test(text) && !/ \n|\n /.test(text);
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/python-scalar-text.js

/** Writes a scalar's text in a style as PyYAML's emitter does, line folding included. */
function writeScalar(page, scalar, layout) {
    writers[scalar.style](page, scalar.text, layout);
}
const writers = {
    plain: writePlain,
    single: writeSingle,
    double: writeDouble,
};
function writePlain(page, text, { indent, folds }) {
    if (!page.separated)
        page.write(' ');
    page.startText();
    for (const run of text.match(/ +|[^ ]+/g) ?? []) {
        if (folds && run === ' ' && page.column > foldColumn) {
            page.indent(indent);
            page.startText();
        }
        else
            page.write(run);
    }
}
function writeSingle(page, text, { indent, folds }) {
    page.writeSpaced("'");
    const runs = text.match(/ +|\n+|[^ \n]+/g) ?? [];
    for (const [index, run] of runs.entries()) {
        const inside = index > 0 && index < runs.length - 1;
        if (run.startsWith('\n'))
            writeBreaks(page, run.length, indent);
        else if (folds && inside && run === ' ' && page.column > foldColumn)
            page.indent(indent);
        else
            page.write(run.replaceAll("'", "''"));
    }
    page.writeSign("'");
}
// A single line break would read back as a space, so there is one more than the text has.
function writeBreaks(page, count, indent) {
    for (let written = 0; written <= count; written++)
        page.breakLine();
    page.indent(indent);
}
function writeDouble(page, text, { indent, folds }) {
    page.writeSpaced('"');
    const characters = Array.from(text);
    let waiting = '';
    for (const [index, character] of characters.entries()) {
        const escaped = escapeOf(character);
        if (escaped !== undefined) {
            page.write(waiting + escaped);
            waiting = '';
        }
        const inside = index > 0 && index < characters.length - 1;
        // PyYAML looks for a place to fold before a space and around an escape, and counts the character just escaped as
        // one column too few.
        const column = page.column + waiting.length - (escaped === undefined ? 0 : 1);
        if (folds && inside && (character === ' ' || waiting === '') && column > foldColumn) {
            page.write(`${waiting}\\`);
            waiting = '';
            page.indent(indent);
            page.startText();
            // A space at the start of a line would be lost.
            if (characters[escaped === undefined ? index : index + 1] === ' ')
                page.write('\\');
        }
        if (escaped === undefined)
            waiting += character;
    }
    page.write(waiting);
    page.writeSign('"');
}
const shortEscapes = {
    '\0': '\\0',
    '\x07': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\v': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '\x1b': '\\e',
    '"': '\\"',
    '\\': '\\\\',
    '\x85': '\\N',
    '\xa0': '\\_',
    '\u2028': '\\L',
    '\u2029': '\\P',
};
/** What stands for a character in double quotes; `undefined` when it stands for itself. */
function escapeOf(character) {
    const short = shortEscapes[character];
    if (short !== undefined || /^[ -~]$/.test(character))
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    if (hex.length <= 2)
        return `\\x${hex.padStart(2, '0')}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/python-dump.js




/**
 * What Python's `yaml.safe_dump(root, sort_keys=True)` (PyYAML 6, all else default) gives for a list or a dict: ASCII
 * text with LF line ends, a last one included.
 */
function pythonDump(root) {
    const page = new Page();
    // The root's own column is 0, so what is around it lies one step further out.
    writeValue(page, root, { column: -step, inMapping: false });
    page.indent(0);
    return page.render();
}
/** PyYAML's default indentation. */
const step = 2;
function writeValue(page, value, around) {
    if (value.kind === 'list')
        writeList(page, value.items, around);
    else if (value.kind === 'dict')
        writeDict(page, value.entries, around);
    else
        writeBlockScalar(page, value, around);
}
function writeBlockScalar(page, scalar, { column }) {
    const text = scalarText(scalar);
    writeScalar(page, { text, style: scalarStyle(scalar, text) }, { indent: column + step, folds: true });
}
function writeList(page, items, around) {
    if (items.length === 0) {
        page.writeSpaced('[]');
        return;
    }
    // Behind `key:` a list stands in the key's own column; behind `- ` or `? ` it must not.
    const column = around.inMapping && !page.indenting ? around.column : around.column + step;
    for (const item of items) {
        page.indent(column);
        page.writeIndentingSign('-');
        writeValue(page, item, { column, inMapping: false });
    }
}
function writeDict(page, entries, around) {
    if (entries.length === 0) {
        page.writeSpaced('{}');
        return;
    }
    const column = around.column + step;
    for (const { key, value } of sortedEntries(entries)) {
        page.indent(column);
        writeKey(page, key, column);
        writeValue(page, value, { column, inMapping: true });
    }
}
function writeKey(page, key, column) {
    const text = scalarText(key);
    if (isSimpleKey(key, text)) {
        writeScalar(page, { text, style: scalarStyle(key, text) }, { indent: column + step, folds: false });
        page.writeSign(':');
        return;
    }
    page.writeIndentingSign('?');
    writeBlockScalar(page, key, { column, inMapping: true });
    page.indent(column);
    page.writeIndentingSign(':');
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/yaml11-fault.js
/**
 * Stops the reading of a manifest at the first thing that PyYAML refuses, or that modreg refuses in its stead: behind
 * it nothing means anything any more. It never leaves this folder: `loadYaml11` makes a finding of it.
 */
class Yaml11Fault extends Error {
    code;
    /** Where, in code points from the start of the text. */
    index;
    constructor(code, index, message) {
        super(message);
        this.code = code;
        this.index = index;
    }
}
/** A fault of syntax. */
function syntaxFault(index, message) {
    return new Yaml11Fault('E_DOC_SYNTAX', index, message);
}
/** A character for a message: visible, and harmless to whoever prints it. */
function characterName(character) {
    if (character === '\0')
        return 'the end of the document';
    if (/^[!-~]$/.test(character))
        return `\`${character}\``;
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/yaml11-cursor.js
/** The line breaks of YAML 1.1; 1.2 has only the first two. */
function isBreak(character) {
    return '\r\n\x85\u2028\u2029'.includes(character);
}
/** A space, tab, line break, or the end of the text. */
function isSpace(character) {
    return ' \t\0'.includes(character) || isBreak(character);
}
/**
 * A place in a text that moves forward only. It counts as PyYAML does: columns in code points, and a byte order mark
 * takes none. Behind the text stand NULs: a manifest holds none of its own, `loadYaml11` sees to that.
 */
class Cursor {
    #characters;
    #index = 0;
    #line = 0;
    #column = 0;
    constructor(text) {
        this.#characters = Array.from(text);
    }
    get index() {
        return this.#index;
    }
    get line() {
        return this.#line;
    }
    get column() {
        return this.#column;
    }
    peek(ahead = 0) {
        return this.#characters[this.#index + ahead] ?? '\0';
    }
    /** Passes over so many characters and gives them. */
    take(count = 1) {
        const taken = this.#characters.slice(this.#index, this.#index + count);
        for (const character of taken)
            this.#pass(character);
        return taken.join('');
    }
    /** Passes over every character up to the first that `stop` is true for, and gives them. */
    takeUntil(stop) {
        let count = 0;
        while (this.peek(count) !== '\0' && !stop(this.peek(count)))
            count++;
        return this.take(count);
    }
    /** Passes over one line break, if one stands here. What it counts as in a scalar, or nothing. */
    takeBreak() {
        const character = this.peek();
        if (!isBreak(character))
            return '';
        this.take(character === '\r' && this.peek(1) === '\n' ? 2 : 1);
        return character === '\u2028' || character === '\u2029' ? character : '\n';
    }
    /** Whether `---` or `...` stands here as a word of its own; the caller knows that a line starts here. */
    atDocumentMark() {
        const mark = this.peek() + this.peek(1) + this.peek(2);
        return (mark === '---' || mark === '...') && isSpace(this.peek(3));
    }
    #pass(character) {
        this.#index++;
        const ends = isBreak(character) && !(character === '\r' && this.peek() === '\n');
        if (ends)
            this.#line++;
        if (ends)
            this.#column = 0;
        else if (character !== '\uFEFF')
            this.#column++;
    }
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/yaml11-scan-block.js


/** Passes over a scalar in block style, `|` or `>`, within a block at column `outer`, and gives what it says. */
function scanBlockScalar(cursor, outer) {
    const folds = cursor.take() === '>';
    const { keep, deeper } = takeHeader(cursor);
    const least = Math.max(outer + 1, 1);
    const start = deeper === undefined ? findStart(cursor, least) : startAt(cursor, least + deeper - 1);
    const { text, lastBreak, trailing } = takeLines(cursor, { ...start, folds });
    if (keep === '-')
        return text;
    return text + lastBreak + (keep === '+' ? trailing : '');
}
function takeHeader(cursor) {
    const start = cursor.index;
    const header = cursor.takeUntil(character => !'+-0123456789'.includes(character));
    const [, before = '', digit, after = ''] = /^([-+]?)([1-9]?)([-+]?)$/.exec(header) ?? [];
    if (digit === undefined || (before !== '' && after !== '')) {
        throw syntaxFault(start, 'after `|` or `>` may stand one digit from 1 to 9 and one of `+` and `-`');
    }
    const space = cursor.takeUntil(character => character !== ' ');
    if (cursor.peek() === '#' && space !== '')
        cursor.takeUntil(isBreak);
    if (cursor.peek() !== '\0' && !isBreak(cursor.peek())) {
        throw syntaxFault(cursor.index, `${characterName(cursor.peek())} in the line of a \`|\` or \`>\``);
    }
    cursor.takeBreak();
    return { keep: before + after, deeper: digit === '' ? undefined : Number(digit) };
}
function startAt(cursor, indent) {
    return { indent, leading: takeBreaks(cursor, indent) };
}
/** Passes over the empty lines at the start; the deepest space among them or before the first word is the indent. */
function findStart(cursor, least) {
    let [indent, leading] = [least, ''];
    for (;;) {
        cursor.takeUntil(character => character !== ' ');
        indent = Math.max(indent, cursor.column);
        if (!isBreak(cursor.peek()))
            return { indent, leading };
        leading += cursor.takeBreak();
    }
}
/** Passes over empty lines and the indentation of the line behind them. */
function takeBreaks(cursor, indent) {
    let breaks = '';
    for (;;) {
        while (cursor.column < indent && cursor.peek() === ' ')
            cursor.take();
        if (!isBreak(cursor.peek()))
            return breaks;
        breaks += cursor.takeBreak();
    }
}
function takeLines(cursor, { indent, leading, folds }) {
    let [text, lastBreak, breaks] = ['', '', leading];
    let foldable = false;
    while (cursor.column === indent && cursor.peek() !== '\0') {
        const startsWord = !' \t'.includes(cursor.peek());
        const folded = folds && lastBreak === '\n' && foldable && startsWord;
        text += (folded ? (breaks === '' ? ' ' : '') : lastBreak) + breaks;
        text += cursor.takeUntil(isBreak);
        foldable = startsWord;
        lastBreak = cursor.takeBreak();
        breaks = takeBreaks(cursor, indent);
    }
    return { text, lastBreak, trailing: breaks };
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/yaml11-scan-plain.js

/** Passes over an unquoted scalar, which may go on over several lines. */
function scanPlain(cursor, { inFlow, indent }) {
    let text = '';
    let gap = { text: '', endsLine: false };
    while (cursor.peek() !== '#') {
        const word = takeWord(cursor, inFlow);
        if (word === '')
            break;
        text += gap.text + word;
        gap = takeGap(cursor);
        if (gap.text === '' || (!inFlow && cursor.column <= indent))
            break;
    }
    return { text, endsLine: gap.endsLine };
}
function takeWord(cursor, inFlow) {
    let length = 0;
    while (!endsWord(cursor.peek(length), cursor.peek(length + 1), inFlow))
        length++;
    return cursor.take(length);
}
function endsWord(character, next, inFlow) {
    if (isSpace(character))
        return true;
    if (character === ':')
        return isSpace(next) || (inFlow && ',[]{}'.includes(next));
    return inFlow && ',?[]{}'.includes(character);
}
function takeGap(cursor) {
    const spaces = cursor.takeUntil(character => character !== ' ');
    const first = cursor.takeBreak();
    if (first === '')
        return { text: spaces, endsLine: false };
    let further = '';
    while (!cursor.atDocumentMark()) {
        cursor.takeUntil(character => character !== ' ');
        if (!isBreak(cursor.peek()))
            return { text: foldedBreaks(first, further), endsLine: true };
        further += cursor.takeBreak();
    }
    return { text: '', endsLine: true };
}
/** Line breaks within a scalar: one alone counts as a space; of several, the first counts as nothing. */
function foldedBreaks(first, further) {
    if (first !== '\n')
        return first + further;
    return further === '' ? ' ' : further;
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/yaml11-scan-quoted.js



const escapes = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '\\': '\\',
    '/': '/',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
};
const escapedDigits = { x: 2, u: 4, U: 8 };
/** Passes over a scalar in single or double quotes and gives what it says. */
function scanQuoted(cursor) {
    const start = cursor.index;
    const quote = cursor.take();
    const double = quote === '"';
    let text = takeWords(cursor, double);
    while (cursor.peek() !== quote) {
        if (cursor.peek() === '\0')
            throw syntaxFault(start, 'the quote that opens here is never closed');
        text += yaml11_scan_quoted_takeGap(cursor) + takeWords(cursor, double);
    }
    cursor.take();
    return text;
}
function takeWords(cursor, double) {
    let text = '';
    for (;;) {
        text += cursor.takeUntil(character => isSpace(character) || '\'"\\'.includes(character));
        const character = cursor.peek();
        if (character === '\\' && double)
            text += takeEscape(cursor);
        else if (character === "'" && !double && cursor.peek(1) === "'")
            text += cursor.take(2).slice(1);
        else if (isSpace(character) || character === (double ? '"' : "'"))
            return text;
        else
            text += cursor.take();
    }
}
function yaml11_scan_quoted_takeGap(cursor) {
    const spaces = cursor.takeUntil(character => !' \t'.includes(character));
    const first = cursor.takeBreak();
    return first === '' ? spaces : foldedBreaks(first, takeFurtherBreaks(cursor));
}
function takeFurtherBreaks(cursor) {
    let breaks = '';
    for (;;) {
        if (cursor.atDocumentMark())
            throw syntaxFault(cursor.index, 'the document ends within quotes');
        cursor.takeUntil(character => !' \t'.includes(character));
        if (!isBreak(cursor.peek()))
            return breaks;
        breaks += cursor.takeBreak();
    }
}
function takeEscape(cursor) {
    const start = cursor.index;
    cursor.take();
    const character = cursor.peek();
    if (isBreak(character)) {
        cursor.takeBreak();
        return takeFurtherBreaks(cursor);
    }
    cursor.take();
    const digits = escapedDigits[character];
    if (digits !== undefined)
        return readCodePoint(cursor.take(digits), digits, start);
    const meaning = escapes[character];
    if (meaning !== undefined)
        return meaning;
    throw syntaxFault(start, `\`\\\` before ${characterName(character)} means nothing; write \`\\\\\` for a \`\\\``);
}
function readCodePoint(hex, digits, start) {
    if (hex.length !== digits || !/^[0-9a-fA-F]*$/.test(hex)) {
        throw syntaxFault(start, `an escape that is not followed by ${digits} hexadecimal digits`);
    }
    const codePoint = Number.parseInt(hex, 16);
    if (codePoint > 0x10ffff)
        throw syntaxFault(start, 'an escape beyond U+10FFFF, the last character there is');
    // Python keeps half a character in a text, JSON-style pairs as two of them. No UTF-8 can hold that, and other readers
    // join the pair, so they would see another text than the one that is signed.
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) {
        throw new Yaml11Fault('E_DOC_ENCODING', start, 'an escape for half a character; write the character itself');
    }
    return String.fromCodePoint(codePoint);
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/yaml11-scan-state.js


/** Blocks and flow collections within each other. PyYAML itself gives up at some 300, when Python's stack is full. */
const depthLimit = 100;
/** PyYAML looks for the `:` of a key on the same line and within so many characters. */
const keyLengthLimit = 1024;
/** How far a document is scanned: the tokens so far, the open blocks, and what may still turn out to be a key. */
class Scan {
    cursor;
    tokens = [];
    /** Whether a key, or a block, may start at the next token. */
    keyAllowed = true;
    /** The columns of the open blocks; -1 stands for the document itself. */
    #indents = [-1];
    #flowDepth = 0;
    /** One a flow depth at most. */
    #possibleKeys = new Map();
    constructor(text) {
        this.cursor = new Cursor(text);
    }
    get inFlow() {
        return this.#flowDepth > 0;
    }
    /** The column of the innermost block. */
    get indent() {
        return this.#indents.at(-1) ?? -1;
    }
    push(kind, length) {
        this.tokens.push({ kind, index: this.cursor.index });
        this.cursor.take(length);
    }
    enterFlow() {
        this.#flowDepth++;
        this.#checkDepth();
    }
    leaveFlow() {
        this.#flowDepth--;
    }
    /** Opens a block if the column lies deeper than the innermost one; its mark goes to `at`, or to the end. */
    indentTo(column, mark, at = this.tokens.length) {
        if (this.indent >= column)
            return;
        this.#indents.push(column);
        this.#checkDepth();
        this.tokens.splice(at, 0, mark);
    }
    /** Closes the blocks that lie deeper than the column. Within flow collections indentation means nothing. */
    unwind(column) {
        while (!this.inFlow && this.indent > column) {
            this.#indents.pop();
            this.tokens.push({ kind: 'end of a block', index: this.cursor.index });
        }
    }
    /** Closes everything: the document ends here. */
    endBlocks() {
        this.unwind(-1);
        this.forgetKey();
        this.keyAllowed = false;
    }
    /** The next token may turn out to be a key. */
    rememberKey() {
        if (!this.keyAllowed)
            return;
        this.forgetKey();
        const { index, line, column } = this.cursor;
        const required = !this.inFlow && this.indent === column;
        this.#possibleKeys.set(this.#flowDepth, { token: this.tokens.length, index, line, column, required });
    }
    /** What might have been a key at this depth is none. */
    forgetKey() {
        this.#drop(this.#flowDepth);
    }
    /** Forgets what can no longer be a key, because the line ended or too much followed. */
    dropStaleKeys() {
        for (const [depth, key] of this.#possibleKeys) {
            if (key.line !== this.cursor.line || this.cursor.index - key.index > keyLengthLimit)
                this.#drop(depth);
        }
    }
    /** A `:` stands here. Marks the key before it, if there is one, and opens its block. */
    confirmKey() {
        const key = this.#possibleKeys.get(this.#flowDepth);
        if (key === undefined)
            return false;
        this.#possibleKeys.delete(this.#flowDepth);
        this.tokens.splice(key.token, 0, { kind: 'key', index: key.index });
        if (!this.inFlow)
            this.indentTo(key.column, { kind: 'block mapping', index: key.index }, key.token);
        return true;
    }
    #drop(depth) {
        const key = this.#possibleKeys.get(depth);
        if (key?.required === true)
            throw syntaxFault(key.index, 'a key without a `:` on the same line');
        this.#possibleKeys.delete(depth);
    }
    #checkDepth() {
        if (this.#indents.length + this.#flowDepth <= depthLimit)
            return;
        throw new Yaml11Fault('E_DOC_LIMIT', this.cursor.index, `nested more than ${depthLimit} levels deep`);
    }
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/yaml11-scan.js






/**
 * Every token of a document, split as PyYAML 6 splits it. Throws a fault where PyYAML raises an error, and for tags,
 * anchors, aliases and directives, which manifests do not have.
 */
function scanYaml11(text) {
    const scan = new Scan(text);
    if (scan.cursor.peek() === '\uFEFF')
        scan.cursor.take();
    do
        scanToken(scan);
    while (scan.tokens.at(-1)?.kind !== 'end of the document');
    return scan.tokens;
}
function scanToken(scan) {
    skipToToken(scan);
    scan.dropStaleKeys();
    scan.unwind(scan.cursor.column);
    if (scan.cursor.column === 0 && scanAtLineStart(scan))
        return;
    const scanner = scanners[scan.cursor.peek()];
    if (scanner?.(scan) !== true)
        scanPlainToken(scan);
}
function skipToToken(scan) {
    const { cursor } = scan;
    for (;;) {
        cursor.takeUntil(character => character !== ' ');
        if (cursor.peek() === '#')
            cursor.takeUntil(isBreak);
        if (cursor.takeBreak() === '')
            return;
        if (!scan.inFlow)
            scan.keyAllowed = true;
    }
}
function scanAtLineStart(scan) {
    const { cursor } = scan;
    if (cursor.peek() === '%')
        throw syntaxFault(cursor.index, 'a YAML directive; manifests have none');
    if (!cursor.atDocumentMark())
        return false;
    scan.endBlocks();
    scan.push(cursor.peek() === '-' ? 'document start' : 'document end', 3);
    return true;
}
const scanners = {
    '\0': scan => {
        scan.endBlocks();
        scan.push('end of the document', 0);
        return true;
    },
    '[': scan => openFlow(scan, '['),
    '{': scan => openFlow(scan, '{'),
    ']': scan => closeFlow(scan, ']'),
    '}': scan => closeFlow(scan, '}'),
    ',': scan => {
        scan.forgetKey();
        scan.keyAllowed = true;
        scan.push(',', 1);
        return true;
    },
    '-': scan => isSpace(scan.cursor.peek(1)) && scanListEntry(scan),
    '?': scan => (scan.inFlow || isSpace(scan.cursor.peek(1))) && scanKeyMark(scan),
    ':': scan => (scan.inFlow || isSpace(scan.cursor.peek(1))) && scanValueMark(scan),
    "'": scan => scanFlowScalar(scan, scanQuoted),
    '"': scan => scanFlowScalar(scan, scanQuoted),
    '|': scan => !scan.inFlow && scanBlock(scan),
    '>': scan => !scan.inFlow && scanBlock(scan),
    '&': scan => refuse(scan, 'E_DOC_ALIAS', 'an anchor'),
    '*': scan => refuse(scan, 'E_DOC_ALIAS', 'an alias'),
    '!': scan => refuse(scan, 'E_DOC_UNSAFE_TAG', 'a tag'),
};
function openFlow(scan, kind) {
    scan.rememberKey();
    scan.enterFlow();
    scan.keyAllowed = true;
    scan.push(kind, 1);
    return true;
}
function closeFlow(scan, kind) {
    if (!scan.inFlow)
        throw syntaxFault(scan.cursor.index, `${characterName(kind)} closes nothing`);
    scan.forgetKey();
    scan.leaveFlow();
    scan.keyAllowed = false;
    scan.push(kind, 1);
    return true;
}
function scanListEntry(scan) {
    if (!scan.inFlow)
        openBlock(scan, 'block list', 'a list entry');
    scan.forgetKey();
    scan.keyAllowed = true;
    scan.push('-', 1);
    return true;
}
function scanKeyMark(scan) {
    if (!scan.inFlow)
        openBlock(scan, 'block mapping', 'a key');
    scan.forgetKey();
    scan.keyAllowed = !scan.inFlow;
    scan.push('key', 1);
    return true;
}
function scanValueMark(scan) {
    if (scan.confirmKey())
        scan.keyAllowed = false;
    else {
        if (!scan.inFlow)
            openBlock(scan, 'block mapping', 'a value');
        scan.forgetKey();
        scan.keyAllowed = !scan.inFlow;
    }
    scan.push(':', 1);
    return true;
}
function openBlock(scan, kind, what) {
    if (!scan.keyAllowed)
        throw syntaxFault(scan.cursor.index, `${what} may not stand here; start a new line`);
    scan.indentTo(scan.cursor.column, { kind, index: scan.cursor.index });
}
function scanFlowScalar(scan, read) {
    scan.rememberKey();
    scan.keyAllowed = false;
    const { index } = scan.cursor;
    scan.tokens.push({ kind: 'scalar', index, text: read(scan.cursor), plain: false });
    return true;
}
function scanBlock(scan) {
    scan.forgetKey();
    scan.keyAllowed = true;
    const { index } = scan.cursor;
    const text = scanBlockScalar(scan.cursor, scan.indent);
    scan.tokens.push({ kind: 'scalar', index, text, plain: false });
    return true;
}
function scanPlainToken(scan) {
    const { cursor } = scan;
    if (!startsPlain(cursor.peek(), cursor.peek(1), scan.inFlow)) {
        throw syntaxFault(cursor.index, `${characterName(cursor.peek())} cannot start a value; quote the text`);
    }
    scan.rememberKey();
    scan.keyAllowed = false;
    const { index } = cursor;
    const { text, endsLine } = scanPlain(cursor, scan);
    // What follows on a new line may be a key again.
    if (endsLine)
        scan.keyAllowed = true;
    scan.tokens.push({ kind: 'scalar', index, text, plain: true });
}
function startsPlain(character, next, inFlow) {
    if (isSpace(character) || ',[]{}#&*!|>\'"%@`'.includes(character))
        return false;
    if (character === '-')
        return !isSpace(next);
    return !'?:'.includes(character) || (!inFlow && !isSpace(next));
}
function refuse(scan, code, what) {
    throw new Yaml11Fault(code, scan.cursor.index, `${what} stands here; manifests have none`);
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/yaml11-parse.js


/** The structure of the one document in a text, as PyYAML 6 parses it. Throws a fault where PyYAML raises an error. */
function parseYaml11(text) {
    const tokens = new Tokens(scanYaml11(text));
    const root = parseDocument(tokens);
    tokens.takeIf('document end');
    while (tokens.next.kind === 'document end')
        tokens.take();
    if (tokens.next.kind !== 'end of the document') {
        throw syntaxFault(tokens.next.index, `${tokenName(tokens.next)} after the document; a manifest is one document`);
    }
    return root;
}
class Tokens {
    #tokens;
    #position = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get next() {
        return this.#tokens[this.#position] ?? { kind: 'end of the document', index: 0 };
    }
    take() {
        const token = this.next;
        this.#position++;
        return token;
    }
    takeIf(kind) {
        if (this.next.kind !== kind)
            return false;
        this.take();
        return true;
    }
    expect(kind, within) {
        if (this.takeIf(kind))
            return;
        throw syntaxFault(this.next.index, `${tokenName(this.next)} in ${within} where ${tokenName({ kind })} was due`);
    }
}
function parseDocument(tokens) {
    const marked = tokens.takeIf('document start');
    if (tokens.next.kind === 'end of the document')
        return empty(tokens);
    return marked && /^document/.test(tokens.next.kind) ? empty(tokens) : parseNode(tokens, 'block');
}
// Signs in backticks, words as they are.
const tokenName = ({ kind }) => (/^\w/.test(kind) ? kind : `\`${kind}\``);
function parseNode(tokens, position) {
    const { next } = tokens;
    if (next.kind === 'scalar')
        return parseScalar(tokens.take());
    if (next.kind === '[')
        return parseFlowList(tokens);
    if (next.kind === '{')
        return parseFlowMapping(tokens);
    if (next.kind === '-' && position === 'mapping')
        return parseOutdentedList(tokens);
    if (next.kind === 'block list' && position !== 'flow')
        return parseBlockList(tokens);
    if (next.kind === 'block mapping' && position !== 'flow')
        return parseBlockMapping(tokens);
    throw syntaxFault(next.index, `${tokenName(next)} where a value was due`);
}
/** A node, or an empty scalar if one of the tokens that may follow it comes at once. */
function parseOptional(tokens, position, followers) {
    return followers.includes(tokens.next.kind) ? empty(tokens) : parseNode(tokens, position);
}
function parseScalar({ index, text = '', plain = false }) {
    return { kind: 'scalar', index, text, plain };
}
function empty(tokens) {
    return { kind: 'scalar', index: tokens.next.index, text: '', plain: true };
}
function parseBlockList(tokens) {
    const { index } = tokens.take();
    const items = [];
    while (tokens.takeIf('-'))
        items.push(parseOptional(tokens, 'block', ['-', 'end of a block']));
    tokens.expect('end of a block', 'a list');
    return { kind: 'list', index, items };
}
/** A list in the column of the keys around it: it ends with the first token that is no entry of it. */
function parseOutdentedList(tokens) {
    const { index } = tokens.next;
    const items = [];
    while (tokens.takeIf('-'))
        items.push(parseOptional(tokens, 'block', ['-', 'key', ':', 'end of a block']));
    return { kind: 'list', index, items };
}
function parseBlockMapping(tokens) {
    const { index } = tokens.take();
    const entries = [];
    const followers = ['key', ':', 'end of a block'];
    while (tokens.takeIf('key'))
        entries.push(parseEntry(tokens, 'mapping', followers));
    tokens.expect('end of a block', 'a mapping');
    return { kind: 'mapping', index, entries };
}
function parseEntry(tokens, position, followers) {
    const key = parseOptional(tokens, position, [...followers, ':']);
    const value = tokens.takeIf(':') ? parseOptional(tokens, position, followers) : empty(tokens);
    return [key, value];
}
function parseFlowList(tokens) {
    const { index } = tokens.take();
    const items = [];
    const parseItem = () => {
        const { next } = tokens;
        // `[a: b]` is a list of a mapping.
        if (!tokens.takeIf('key'))
            items.push(parseNode(tokens, 'flow'));
        else
            items.push({ kind: 'mapping', index: next.index, entries: [parseEntry(tokens, 'flow', [',', ']'])] });
    };
    parseFlowItems(tokens, ']', parseItem);
    return { kind: 'list', index, items };
}
function parseFlowMapping(tokens) {
    const { index } = tokens.take();
    const entries = [];
    const parseItem = () => {
        if (tokens.takeIf('key'))
            entries.push(parseEntry(tokens, 'flow', [',', '}']));
        else
            entries.push([parseNode(tokens, 'flow'), empty(tokens)]);
    };
    parseFlowItems(tokens, '}', parseItem);
    return { kind: 'mapping', index, entries };
}
function parseFlowItems(tokens, close, parseItem) {
    for (let first = true; tokens.next.kind !== close; first = false) {
        if (!first)
            tokens.expect(',', close === ']' ? 'a list in brackets' : 'a mapping in braces');
        if (tokens.next.kind !== close)
            parseItem();
    }
    tokens.take();
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/yaml11-load.js





/** Beyond any manifest; the reader that people's manifests meet first is stricter. */
const limitBytes = 1024 * 1024;
/**
 * The value that Python's `yaml.safe_load` (PyYAML 6) makes of a manifest in UTF-8. Where Python raises an error this
 * gives a finding, and also for what a manifest must not hold although Python would take it: tags, anchors, aliases,
 * merge keys, directives, keys that Python holds for equal, NaN as a key, escapes for half a character.
 */
function loadYaml11(bytes, file) {
    const decoded = decode(bytes, file);
    if (typeof decoded !== 'string')
        return { value: undefined, findings: [decoded] };
    try {
        return { value: construct(parseYaml11(decoded)), findings: [] };
    }
    catch (error) {
        if (!(error instanceof Yaml11Fault))
            throw error;
        const place = { file, ...placeOf(decoded, error.index) };
        return { value: undefined, findings: [(0,finding/* finding */.gk)(error.code, error.message, { at: place })] };
    }
}
function decode(bytes, file) {
    if (bytes.length > limitBytes) {
        return (0,finding/* finding */.gk)('E_DOC_LIMIT', `${bytes.length} bytes; a manifest has at most ${limitBytes}`, {
            at: { file },
        });
    }
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        const at = text.search(/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
        if (at < 0)
            return text;
        const place = { file, ...placeOf(text, Array.from(text.slice(0, at)).length) };
        return (0,finding/* finding */.gk)('E_DOC_ENCODING', 'a character that YAML does not allow', { at: place });
    }
    catch {
        return (0,finding/* finding */.gk)('E_DOC_ENCODING', 'the manifest is not UTF-8', { at: { file } });
    }
}
function placeOf(text, index) {
    const before = Array.from(text)
        .slice(0, index)
        .join('')
        .split(/\r\n|\r|\n/);
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function construct(syntax) {
    if (syntax.kind === 'scalar')
        return constructScalar(syntax);
    if (syntax.kind === 'list')
        return { kind: 'list', items: syntax.items.map(construct) };
    return { kind: 'dict', entries: constructEntries(syntax) };
}
function constructScalar({ index, text, plain }) {
    if (!plain)
        return { kind: 'str', value: text };
    const value = findPlainValue(text);
    if (value !== undefined)
        return value;
    const kind = plainKind(text);
    throw kind === 'int' || kind === 'float' || kind === 'timestamp'
        ? new Yaml11Fault('E_DOC_TYPE', index, `looks like a value of type ${kind} but is none that Python can hold`)
        : syntaxFault(index, 'a sign that has a meaning of its own in YAML 1.1; put it in quotes');
}
function constructEntries({ entries }) {
    const seen = new Set();
    return entries.map(([keySyntax, valueSyntax]) => {
        const key = constructKey(keySyntax);
        const identity = keyIdentity(key);
        if (seen.has(identity)) {
            throw new Yaml11Fault('E_DOC_DUPLICATE_KEY', keySyntax.index, 'a key that this mapping has already');
        }
        seen.add(identity);
        return { key, value: construct(valueSyntax) };
    });
}
function constructKey(syntax) {
    if (syntax.kind !== 'scalar') {
        throw new Yaml11Fault('E_DOC_TYPE', syntax.index, `a ${syntax.kind} as a key; a key is one word or text`);
    }
    const kind = syntax.plain ? plainKind(syntax.text) : 'str';
    if (kind === 'merge')
        throw new Yaml11Fault('E_DOC_ALIAS', syntax.index, 'a merge key; manifests have none');
    // PyYAML takes `=` for a text where it is a key, and only there.
    if (kind === 'value')
        return { kind: 'str', value: syntax.text };
    const key = constructScalar(syntax);
    // It is less, equal or greater than no number, so the order of the keys would hang on Python's way of sorting.
    if (key.kind === 'float' && Number.isNaN(key.value)) {
        throw new Yaml11Fault('E_DOC_TYPE', syntax.index, '`.nan` as a key; put it in quotes if it is a text');
    }
    return key;
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/canonical-manifest.js



/**
 * The bytes that stand for a manifest in the payload: what Python's `yaml.safe_dump(manifest, sort_keys=True)` gives
 * for the manifest without its top-level `integrity`. `undefined`, with findings, where Python could not make them or a
 * manifest must not say what this one says.
 */
function canonicalManifest(bytes, file) {
    const { value: manifest, findings } = loadYaml11(bytes, file);
    if (manifest === undefined)
        return { value: undefined, findings };
    if (manifest.kind !== 'dict') {
        const message = 'the manifest is not a mapping of fields to values';
        return { value: undefined, findings: [(0,finding/* finding */.gk)('E_DOC_TYPE', message, { at: { file } })] };
    }
    const entries = manifest.entries.filter(({ key }) => key.kind !== 'str' || key.value !== 'integrity');
    return { value: new TextEncoder().encode(pythonDump({ kind: 'dict', entries })), findings: [] };
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/payload.js





/** Files at the root of a module whose canonical form is hashed, so that the signature in one does not change it. */
const manifests = new Set(['module-package.yaml', 'metadata.yaml']);
/**
 * The bytes that a module's checksum and signature are over (format section 3.1): a line `<path>:<sha256 hex>` for every
 * file that counts, in code-point order of the paths, without a last line end. `undefined`, with findings, when two
 * modules could have this payload, when nothing counts, or when the manifest has no canonical form.
 */
function payload(files, { view = 'filesystem', folder = '' } = {}) {
    const counted = files
        .filter(({ path }) => !(0,ignored_files/* isIgnored */.p)(path, view))
        .sort((a, b) => (0,order/* byCodePoint */.H)(a.path, b.path));
    const place = (path) => ({ file: folder === '' ? path : `${folder}/${path}` });
    const lines = counted.map(file => payloadLine(file, place(file.path)));
    const findings = [
        ...emptiness(counted),
        ...repetitions(counted, place),
        ...lines.flatMap(line => line.findings),
    ];
    if (findings.length > 0)
        return { value: undefined, findings };
    return { value: new TextEncoder().encode(lines.map(({ value }) => value).join('\n')), findings };
}
function payloadLine({ path, bytes }, at) {
    const hashed = manifests.has(path) ? canonicalManifest(bytes, at.file) : { value: bytes, findings: [] };
    const sha256Hex = (0,external_node_crypto_.createHash)('sha256')
        .update(hashed.value ?? '')
        .digest('hex');
    return { value: `${path}:${sha256Hex}`, findings: [...nameProblems(path, at), ...hashed.findings] };
}
// Weakness W4 of the original: a line break in a name makes one file look like two. The other characters end a line
// for some readers (Python's `splitlines`), and half a surrogate pair turns into U+FFFD, as any other half does.
function nameProblems(path, at) {
    const character = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.exec(path)?.[0].codePointAt(0);
    if (character === undefined)
        return [];
    const name = `U+${character.toString(16).toUpperCase().padStart(4, '0')}`;
    return [(0,finding/* finding */.gk)('E_PATH', `the file's name holds ${name}; a signature over it would be ambiguous`, { at })];
}
function repetitions(files, place) {
    return files
        .filter(({ path }, index) => files[index - 1]?.path === path)
        .map(({ path }) => (0,finding/* finding */.gk)('E_PATH', 'two files have this name; only one of them can be meant', { at: place(path) }));
}
// Weakness W7: the checksum of no files at all is a constant that "verified" 50 published releases.
function emptiness(files) {
    return files.length > 0 ? [] : [(0,finding/* finding */.gk)('E_PAYLOAD_EMPTY', 'no file of the module counts for its checksum')];
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/bundle-payload.js


/** The files of a module that ship and that its payload covers: the same set, so that nothing ships unsigned (W2). */
function moduleFiles(files, folder, view) {
    return files.list(folder === '' ? undefined : folder).flatMap(({ path, kind, executable }) => {
        const inner = folder === '' ? path : path.slice(folder.length + 1);
        const bytes = kind === 'file' && !(0,ignored_files/* isIgnored */.p)(inner, view) ? files.read(path) : undefined;
        return bytes === undefined ? [] : [{ path: inner, executable, bytes }];
    });
}
/** The bytes that checksum and signature are over (format section 3.1). */
function bundlePayload(files, folder, view = 'filesystem') {
    return payload(moduleFiles(files, folder, view), { folder, view });
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/integrity.js




/** Compares a manifest's `integrity` with the module's payload; `at` is where it stands. */
function readIntegrity({ integrity }, payload, at) {
    if (integrity === undefined)
        return { checksum: 'absent' };
    const checksum = integrity.checksum === checksumOf(payload, algorithmOf(integrity.checksum)) ? 'ok' : 'mismatch';
    if (integrity.signature === undefined)
        return { checksum };
    const signature = (0,encoding/* decodeBase64 */.y4)(integrity.signature);
    if (signature?.length === 64)
        return { checksum, signature };
    return {
        checksum,
        malformed: (0,finding/* finding */.gk)('E_SIG_FORMAT', 'the signature is not 64 bytes in standard base64', { at }),
    };
}
/** `sha256:` and the digest in hex, as the original's signer writes it. */
function checksumOf(payload, algorithm = 'sha256') {
    return `${algorithm}:${(0,encoding/* encodeHex */.mU)((0,crypto_digest/* digest */.br)(algorithm, payload))}`;
}
// Readers take sha384 and sha512 too; anything else can match nothing.
const algorithmOf = (checksum) => {
    const name = checksum.slice(0, checksum.indexOf(':'));
    return Object.hasOwn(crypto_digest/* digestLengthBytes */.iQ, name) ? name : 'sha256'; // a key of the table, just checked
};

// EXTERNAL MODULE: ./build/shared/text/shape.js + 3 modules
var text_shape = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/shared/text/yaml.js + 2 modules
var yaml = __webpack_require__(1100);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/shared/dialects/specfact/manifest-schema.js

const manifest_schema_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const texts = dist/* array */.YOg(manifest_schema_text);
const requirements = dist/* array */.YOg(dist/* strictObject */.rej({ name: manifest_schema_text, version_specifier: dist/* optional */.lqM(manifest_schema_text) }));
/** Every field that the format knows (format section 2); the table there says who requires it. */
const manifestSchema = dist/* looseObject */._H3({
    name: manifest_schema_text,
    version: manifest_schema_text,
    commands: texts,
    tier: dist/* picklist */.KIO(['official', 'community', 'unsigned']),
    // The oldest manifests give a bare name; the client wants the map.
    publisher: dist/* union */.KCZ([
        manifest_schema_text,
        dist/* looseObject */._H3({ name: manifest_schema_text, email: manifest_schema_text, attributes: dist/* optional */.lqM(dist/* record */.g1P(manifest_schema_text, manifest_schema_text)) }),
    ]),
    description: manifest_schema_text,
    bundle_group_command: manifest_schema_text,
    bundle_dependencies: dist/* optional */.lqM(dist/* array */.YOg(dist/* union */.KCZ([manifest_schema_text, dist/* strictObject */.rej({ id: manifest_schema_text, version: dist/* optional */.lqM(manifest_schema_text) })]))),
    category: dist/* optional */.lqM(manifest_schema_text),
    core_compatibility: dist/* optional */.lqM(manifest_schema_text),
    pip_dependencies: dist/* optional */.lqM(texts),
    pip_dependencies_versioned: dist/* optional */.lqM(requirements),
    module_dependencies: dist/* optional */.lqM(texts),
    module_dependencies_versioned: dist/* optional */.lqM(requirements),
    schema_extensions: dist/* optional */.lqM(dist/* union */.KCZ([dist/* record */.g1P(manifest_schema_text, texts), dist/* array */.YOg(dist/* looseObject */._H3({}))])),
    command_help: dist/* optional */.lqM(dist/* record */.g1P(manifest_schema_text, manifest_schema_text)),
    addon_id: dist/* optional */.lqM(manifest_schema_text),
    schema_version: dist/* optional */.lqM(manifest_schema_text),
    protocol_operations: dist/* optional */.lqM(texts),
    service_bridges: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ id: manifest_schema_text, converter_class: manifest_schema_text, description: dist/* optional */.lqM(manifest_schema_text) }))),
    license: dist/* optional */.lqM(manifest_schema_text),
    source: dist/* optional */.lqM(dist/* picklist */.KIO(['builtin', 'project', 'user', 'marketplace', 'custom'])),
    bundle: dist/* optional */.lqM(manifest_schema_text),
    bundle_sub_command: dist/* optional */.lqM(manifest_schema_text),
    integrity: dist/* optional */.lqM(dist/* strictObject */.rej({ checksum: manifest_schema_text, signature: dist/* optional */.lqM(manifest_schema_text) })),
});

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/manifest.js




/**
 * Reads `module-package.yaml` strictly. Scalars that YAML 1.1 takes for numbers, booleans or dates stay what PyYAML makes
 * of them, so an unquoted version `1.10` is a finding and not version 1.1.
 */
function readManifest(bytes, file) {
    const read = (0,yaml/* readYaml */.g)(bytes, file);
    if (!read.ok)
        return { value: undefined, findings: read.findings };
    const shape = (0,text_shape/* checkShape */.eA)(read.document, manifestSchema, { unknown: 'W_DOC_FIELD_UNKNOWN' });
    if ((0,finding/* hasErrors */.Cs)(shape.findings) || shape.value === undefined)
        return { value: undefined, findings: shape.findings };
    return { value: { manifest: shape.value, document: read.document }, findings: shape.findings };
}

// EXTERNAL MODULE: ./build/shared/dialects/specfact/places.js
var places = __webpack_require__(9476);
// EXTERNAL MODULE: ./build/shared/text/document.js
var text_document = __webpack_require__(3605);
;// CONCATENATED MODULE: ./build/shared/text/same-value.js

/**
 * Whether two values of documents mean the same; the order of keys does not matter, that of elements does. What is neither
 * map nor list is compared by `same`.
 */
function sameValue(left, right, same = Object.is) {
    if (Array.isArray(left) && Array.isArray(right)) {
        const other = right;
        return left.length === right.length && left.every((item, index) => sameValue(item, other[index], same));
    }
    if ((0,text_document/* isMap */.j)(left) && (0,text_document/* isMap */.j)(right)) {
        const keys = Object.keys(left);
        return (keys.length === Object.keys(right).length &&
            keys.every(key => Object.hasOwn(right, key) && sameValue(left[key], right[key], same)));
    }
    return !isContainer(left) && !isContainer(right) && same(left, right);
}
const isContainer = (value) => typeof value === 'object' && value !== null;

;// CONCATENATED MODULE: ./build/shared/text/change.js


/** The path that a change is about. */
function pathOf(change) {
    if ('set' in change)
        return change.set;
    return 'insert' in change ? change.insert : change.remove;
}
/** For a change that the document has no place for: the caller did not look at its shape first. */
function misplaced(path) {
    return new Error(`no map or list stands where the change of ${JSON.stringify(path)} leads`);
}
/** A value inside one map after another. */
function nestedIn(keys, value) {
    return keys.reduceRight((inner, key) => ({ [key]: inner }), value); // every V here is closed under maps
}
/** The smallest changes that make one value of the other. */
function changesBetween(before, after, at = []) {
    if (sameValue(before, after))
        return [];
    if ((0,text_document/* isMap */.j)(before) && (0,text_document/* isMap */.j)(after)) {
        const gone = Object.keys(before).filter(key => !Object.hasOwn(after, key));
        const kept = Object.entries(after); // the values of a V are of its kind
        return [
            ...gone.map(key => ({ remove: [...at, key] })),
            ...kept.flatMap(([key, value]) => Object.hasOwn(before, key)
                ? changesBetween(before[key], value, [...at, key])
                : [{ set: [...at, key], value }]),
        ];
    }
    if (Array.isArray(before) && Array.isArray(after))
        return listChanges(before, after, at);
    return [{ set: at, value: after }];
}
// What both lists start and end with stays; between that, elements are replaced, then added or removed.
function listChanges(before, after, at) {
    const shorter = Math.min(before.length, after.length);
    let [head, tail] = [0, 0];
    while (head < shorter && sameValue(before[head], after[head]))
        head++;
    while (tail < shorter - head && sameValue(before.at(-1 - tail), after.at(-1 - tail)))
        tail++;
    const replaced = shorter - tail;
    const surplus = before.slice(replaced, before.length - tail).map(() => ({ remove: [...at, replaced] }));
    return [
        ...after
            .slice(head, replaced)
            .flatMap((value, i) => changesBetween(before[head + i], value, [...at, head + i])),
        ...surplus,
        ...after
            .slice(replaced, after.length - tail)
            .map((value, i) => ({ insert: [...at, replaced + i], value })),
    ];
}

;// CONCATENATED MODULE: ./build/shared/text/applied.js


/** The steps of a change, each of which sets what is there, adds one key or element, or removes one. */
function stepsOf(value, change) {
    if ('insert' in change)
        return [change];
    if ('remove' in change)
        return follow(value, change.remove).missing.length === 0 ? [change] : [];
    const { set: path } = change;
    const { at, missing } = follow(value, path);
    if (missing.length === 0)
        return changesBetween(at, change.value, path);
    const there = path.slice(0, path.length - missing.length);
    // An empty value is a map that nobody has put anything into yet.
    if (at === null && typeof missing[0] === 'string')
        return [{ set: there, value: nestedIn(missing, change.value) }];
    if (!(0,text_document/* isMap */.j)(at) || typeof missing[0] !== 'string')
        throw misplaced(path);
    return [{ set: [...there, missing[0]], value: nestedIn(missing.slice(1), change.value) }];
}
/** What a value becomes by one step; the value itself stays as it is. */
function applied(value, step) {
    return appliedAt(value, pathOf(step), step);
}
function appliedAt(value, [first, ...rest], step) {
    if (first === undefined)
        return 'value' in step ? step.value : undefined;
    if (!(0,text_document/* isMap */.j)(value) && !Array.isArray(value))
        throw misplaced(pathOf(step));
    if (rest.length > 0)
        return replaced(value, first, appliedAt(childOf(value, first), rest, step));
    if ('set' in step)
        return replaced(value, first, step.value);
    if (Array.isArray(value)) {
        return 'insert' in step
            ? value.toSpliced(Number(first), 0, step.value)
            : value.toSpliced(Number(first), 1);
    }
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== first));
}
function replaced(value, step, child) {
    if (Array.isArray(value))
        return value.with(Number(step), child);
    return { ...value, [step]: child }; // a map, by the caller's check
}
/** What stands at a path of a value; `undefined` when nothing does. */
function valueAt(value, path) {
    const { at, missing } = follow(value, path);
    return missing.length === 0 ? at : undefined;
}
/** How far a path leads into a value, and the steps that are not there. */
function follow(value, path) {
    let at = value;
    for (const [index, step] of path.entries()) {
        const isThere = (0,text_document/* isMap */.j)(at) ? Object.hasOwn(at, step) : Array.isArray(at) && Number(step) in at;
        if (!isThere)
            return { at, missing: path.slice(index) };
        at = childOf(at, step);
    }
    return { at, missing: [] };
}
function childOf(value, step) {
    if (Array.isArray(value))
        return value[Number(step)];
    return (0,text_document/* isMap */.j)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

// EXTERNAL MODULE: ./build/shared/text/encoding.js
var text_encoding = __webpack_require__(3273);
;// CONCATENATED MODULE: ./build/shared/text/splice.js
/** The text with one stretch replaced. */
function splice(text, { start, end, text: replacement }) {
    return text.slice(0, start) + replacement + text.slice(end);
}
/** The text with several stretches replaced; where two overlap, the first one wins. */
function spliceAll(text, splices) {
    let result = '';
    let done = 0;
    for (const { start, end, text: replacement } of splices.toSorted((left, right) => left.start - right.start)) {
        result += text.slice(done, Math.max(done, start)) + replacement;
        done = Math.max(done, end);
    }
    return result + text.slice(done);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/shared/text/line.js
/** Where the line of an offset starts. */
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** Where the line of an offset ends, before its line end. */
function lineStop(text, offset) {
    const end = text.indexOf('\n', offset);
    if (end < 0)
        return text.length;
    return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}
/** Where the line after that of an offset starts; the end of the text when there is none. */
function nextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}
/** Whether nothing but blanks stands before an offset in its line. */
function isFirstInLine(text, offset) {
    return text.slice(lineStart(text, offset), offset).trim() === '';
}
/** The line ends that a text uses. */
function lineEndOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
/** Puts lines after the line of an offset. A text without final line end stays without. */
function linesAfter(text, offset, lines) {
    const eol = lineEndOf(text);
    const start = nextLine(text, offset);
    const isUnfinished = start > 0 && text[start - 1] !== '\n';
    const added = lines.join(eol);
    return { start, end: start, text: isUnfinished ? eol + added : added + eol };
}
/** Puts lines before what stands at an offset; that starts a line of its own afterwards, at the same column. */
function linesBefore(text, offset, lines) {
    const eol = lineEndOf(text);
    const start = lineStart(text, offset);
    if (isFirstInLine(text, offset))
        return { start, end: start, text: lines.join(eol) + eol };
    const blanks = ' '.repeat(offset - start);
    return { start: offset, end: offset, text: lines.join(eol).trimStart() + eol + blanks };
}
/** Takes out the lines from that of one offset to that of another. */
function withoutLines(text, first, last) {
    const [start, end] = [lineStart(text, first), nextLine(text, last)];
    if (end < text.length || text.endsWith('\n'))
        return { start, end, text: '' };
    // The line before becomes the last one, and it has no line end either.
    return { start: Math.max(0, start - lineEndOf(text).length), end, text: '' };
}

// EXTERNAL MODULE: ./build/shared/text/yaml-plain.js
var yaml_plain = __webpack_require__(5330);
;// CONCATENATED MODULE: ./build/shared/text/yaml-render.js


const defaultYamlStyle = { indent: 2, listIndent: 2, quote: 'single' };
/** YAML in block style with a final line end, unquoted where every reader takes that for the text it is. */
function renderYaml(value, style = defaultYamlStyle) {
    return isFilled(value) ? `${blockLines(value, 0, style).join('\n')}\n` : `${renderInline(value, style)}\n`;
}
/** Whether a value is a map or list that takes lines of its own in block style. */
function isFilled(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
/** The lines of a map or list that starts at a column, without line ends. */
function blockLines(value, column, style) {
    const blanks = ' '.repeat(column);
    if ((0,text_document/* isMap */.j)(value))
        return Object.entries(value).flatMap(([key, item]) => pairLines(key, item, { column, style }));
    const items = Array.isArray(value) ? value : [];
    return items.flatMap(item => {
        if (!isFilled(item))
            return [`${blanks}- ${renderInline(item, style)}`];
        const [first = '', ...rest] = blockLines(item, column + 2, style);
        return [`${blanks}- ${first.slice(column + 2)}`, ...rest];
    });
}
/** The lines of a key and its value at a column, without line ends. */
function pairLines(key, value, at) {
    const { column, style } = at;
    const label = `${' '.repeat(column)}${renderInline(key, style)}:`;
    if (!isFilled(value))
        return [`${label} ${renderInline(value, style)}`];
    const inner = column + ((0,text_document/* isMap */.j)(value) ? style.indent : style.listIndent);
    return [label, ...blockLines(value, inner, style)];
}
/** A value on one line, for a place inside brackets when `inFlow`. */
function renderInline(value, style, inFlow = false) {
    if (typeof value === 'string')
        return renderText(value, style, inFlow);
    if (Array.isArray(value)) {
        const items = value;
        return `[${items.map(item => renderInline(item, style, true)).join(', ')}]`;
    }
    if (!(0,text_document/* isMap */.j)(value))
        return JSON.stringify(value);
    const pairs = Object.entries(value).map(([key, item]) => `${renderText(key, style, true)}: ${renderInline(item, style, true)}`);
    return `{${pairs.join(', ')}}`;
}
// Letters, marks, digits, punctuation and signs of any script; no blank but the plain one, nothing invisible.
const visible = /^(?:[ -~]|[\p{L}\p{M}\p{N}\p{P}\p{S}](?<!\p{DI}))*$/u;
// YAML 1.2.2 section 7.3.3, narrowed: no indicator in front, nothing that could end the text or start a comment.
const plainBlock = /^(?![-?:,[\]{}#&*!|>'"%@`= ]|\.\.\.)(?!.*(?::(?: |$)| #| $))/u;
const plainFlow = /^[^,[\]{}:]*$/u;
function renderText(text, { quote }, inFlow) {
    const isPlain = visible.test(text) && plainBlock.test(text) && (!inFlow || plainFlow.test(text));
    return isPlain && (0,yaml_plain/* isPlainText */.KA)(text) ? text : quoteText(text, quote);
}
/** A text in quotes; in double ones when single ones cannot hold it. */
function quoteText(text, quote) {
    if (quote === 'single' && visible.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff]/g, escaped);
}
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

// EXTERNAL MODULE: ./build/shared/text/yaml-tree.js
var yaml_tree = __webpack_require__(7480);
;// CONCATENATED MODULE: ./build/shared/text/yaml-slot.js



/** The slot at a path; `undefined` when there is none. */
function slotAt({ contents }, path) {
    const top = contents ?? undefined;
    const start = (0,yaml_tree/* rangeOf */.be)(top)?.[0] ?? 0;
    let slot = {
        node: top,
        indicator: undefined,
        start,
        inFlow: false,
        missingColon: false,
    };
    for (const step of path) {
        const slots = slot === undefined ? [] : slotsIn(slot);
        const index = (0,yaml_dist/* isMap */.jh)(slot?.node) ? keyIndex(slot.node, step) : Number(step);
        slot = slots[index];
    }
    return slot;
}
/** The index of a key in its map; -1 when it is not there. */
function keyIndex(map, name) {
    return (0,yaml_tree/* pairsOf */.fq)(map).findIndex(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && key.value === name);
}
/** The slots of a map's values or of a list's elements. */
function slotsIn({ node, inFlow }) {
    if (!(0,yaml_dist/* isCollection */.P3)(node))
        return [];
    const isFlow = inFlow || node.flow === true;
    if ((0,yaml_dist/* isMap */.jh)(node))
        return (0,yaml_tree/* pairsOf */.fq)(node).map(pair => pairSlot(pair, isFlow));
    return (0,yaml_dist/* isSeq */.oP)(node) ? itemSlots(node, isFlow) : [];
}
/** Where what a slot says ends: blanks and comments after it do not count, nor does the entry's own line end. */
function contentEnd(slot, text) {
    const { node, indicator, start } = slot;
    if ((0,yaml_dist/* isCollection */.P3)(node) && node.flow !== true) {
        const last = slotsIn(slot).at(-1);
        return last === undefined ? start : contentEnd(last, text);
    }
    const range = (0,yaml_tree/* rangeOf */.be)(node);
    if (range === undefined || range[0] === range[1])
        return indicator?.[1] ?? keyEnd(slot, range);
    // The last line end of a block scalar belongs to it, and ends its last line all the same.
    return text[range[1] - 1] === '\n' ? range[1] - 1 : range[1];
}
/** How far the start of a slot's entry is from the start of its line. */
function columnOf({ start }, text) {
    return start - lineStart(text, start);
}
const keyEnd = ({ start }, range) => range?.[0] ?? start;
function pairSlot({ key, value, srcToken }, inFlow) {
    const indicator = tokenRange(srcToken?.sep, 'map-value-ind');
    const end = (0,yaml_tree/* rangeOf */.be)(key)?.[1] ?? 0;
    return {
        node: value ?? undefined,
        indicator: indicator ?? [end, end],
        start: (0,yaml_tree/* rangeOf */.be)(key)?.[0] ?? 0,
        inFlow,
        missingColon: indicator === undefined,
    };
}
function itemSlots(list, inFlow) {
    const token = list.srcToken;
    const dashes = token?.type === 'block-seq' ? token.items.map(({ start }) => tokenRange(start, 'seq-item-ind')) : [];
    const found = dashes.filter(dash => dash !== undefined);
    return (0,yaml_tree/* itemsOf */.S3)(list).map((node, index) => {
        const indicator = found[index];
        const start = indicator?.[0] ?? (0,yaml_tree/* rangeOf */.be)(node)?.[0] ?? 0;
        return { node, indicator, start, inFlow, missingColon: false };
    });
}
function tokenRange(tokens, type) {
    const token = tokens?.find(candidate => candidate.type === type);
    return token && [token.offset, token.offset + token.source.length];
}

;// CONCATENATED MODULE: ./build/shared/text/yaml-splice.js







/**
 * The one stretch of text that a change replaces. The change sets what is there or adds one key to a map that is there,
 * inserts into a list that is there, or removes what is there; throws when it does not.
 */
function yamlSplice(source, change) {
    if ('remove' in change)
        return removal(source, change.remove);
    if ('insert' in change)
        return insertion(source, change.insert, change.value);
    const slot = slotAt(source.tree, change.set);
    if (slot !== undefined)
        return replacement(source, slot, change.value);
    const { holder, step } = holderOf(source, change.set);
    if (!(0,yaml_dist/* isMap */.jh)(holder.node) || typeof step !== 'string')
        throw misplaced(change.set);
    return addition(source, holder, { [step]: change.value });
}
function holderOf({ tree }, path) {
    const holder = slotAt(tree, path.slice(0, -1));
    const step = path.at(-1);
    if (holder === undefined || step === undefined)
        throw misplaced(path);
    return { holder, step };
}
function replacement(source, slot, value) {
    const { node } = slot;
    const isFilledFlow = isFlow(node) && (0,yaml_dist/* isCollection */.P3)(node) && node.items.length > 0;
    if (isFilled(value) && !slot.inFlow && !isFilledFlow)
        return block(source, slot, value);
    return inline(source, slot, value);
}
function inline({ text, style }, slot, value) {
    const { node, indicator, inFlow } = slot;
    const rendered = rendering(node, value, { style, inFlow });
    const range = (0,yaml_tree/* rangeOf */.be)(node);
    const end = contentEnd(slot, text);
    if (isEmpty(node))
        return { start: end, end, text: (slot.missingColon ? ': ' : indicator ? ' ' : '') + rendered };
    if (!isBlock(node) || indicator === undefined)
        return { start: range?.[0] ?? end, end, text: rendered };
    return { start: indicator[1], end, text: ` ${rendered}${commentAfter(text, indicator[1])}` };
}
// A text in quotes stays in those quotes.
function rendering(node, value, at) {
    const quote = (0,yaml_dist/* isScalar */.jn)(node) && quotes[node.type ?? ''];
    return quote && typeof value === 'string'
        ? quoteText(value, quote)
        : renderInline(value, at.style, at.inFlow);
}
const quotes = {
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
};
function block(source, slot, value) {
    const { text, style } = source;
    const { node, indicator } = slot;
    const eol = lineEndOf(text);
    const end = contentEnd(slot, text);
    if (indicator === undefined) {
        const lines = blockLines(value, 0, style);
        return isEmpty(node)
            ? linesAfter(text, text.length, lines)
            : { start: slot.start, end, text: lines.join(eol) };
    }
    // A comment beside the old value stays in the line of the key.
    const stop = isBlock(node) ? end : lineStop(text, end);
    const comment = isBlock(node) ? commentAfter(text, indicator[1]) : text.slice(end, stop).trimEnd();
    const [first = '', ...rest] = linesIn(slot, value, source);
    return { start: indicator[1], end: stop, text: [first + comment, ...rest].join(eol) };
}
// What follows the colon or dash of a slot; the first line goes on in theirs.
function linesIn(slot, value, { text, style }) {
    const column = columnOf(slot, text);
    const isItem = slot.indicator?.[0] === slot.start;
    if (!isItem)
        return ['', ...blockLines(value, column + ((0,text_document/* isMap */.j)(value) ? style.indent : style.listIndent), style)];
    const [first = '', ...rest] = blockLines(value, column + 2, style);
    return [first.slice(column + 1), ...rest];
}
function addition(source, holder, entry) {
    const { text, style } = source;
    const last = slotsIn(holder).at(-1);
    if (last === undefined)
        return replacement(source, holder, entry);
    const end = contentEnd(last, text);
    if (!isFlow(holder.node)) {
        const at = { column: columnOf(last, text), style };
        return linesAfter(text, end, Object.entries(entry).flatMap(([key, value]) => pairLines(key, value, at)));
    }
    const rendered = renderInline(entry, style, true);
    // A pair inside a list, `[a: b]`, is a map without braces.
    const [start] = (0,yaml_tree/* rangeOf */.be)(holder.node) ?? [end];
    if (text[start] !== '{')
        return { start, end, text: `{${text.slice(start, end)}, ${rendered.slice(1)}` };
    return { start: end, end, text: `, ${rendered.slice(1, -1)}` };
}
function insertion(source, path, value) {
    const { text, style } = source;
    const { holder, step } = holderOf(source, path);
    const slots = slotsIn(holder);
    const last = slots.at(-1);
    const isThere = (0,yaml_dist/* isSeq */.oP)(holder.node) && typeof step === 'number' && step >= 0 && step <= slots.length;
    if (!isThere)
        throw misplaced(path);
    if (last === undefined)
        return replacement(source, holder, [value]);
    const follower = slots[step];
    const start = follower?.start ?? contentEnd(last, text);
    if (isFlow(holder.node)) {
        const rendered = renderInline(value, style, true);
        return { start, end: start, text: follower === undefined ? `, ${rendered}` : `${rendered}, ` };
    }
    const lines = blockLines([value], columnOf(last, text), style);
    return follower === undefined ? linesAfter(text, start, lines) : linesBefore(text, start, lines);
}
function removal(source, path) {
    const { text } = source;
    const { holder, step } = holderOf(source, path);
    const slots = slotsIn(holder);
    const index = (0,yaml_dist/* isMap */.jh)(holder.node) ? keyIndex(holder.node, step) : Number(step);
    const slot = slots[index];
    if (slot === undefined)
        throw misplaced(path);
    if (slots.length === 1)
        return inline(source, holder, (0,yaml_dist/* isMap */.jh)(holder.node) ? {} : []);
    const [before, after] = [slots[index - 1], slots[index + 1]];
    const end = contentEnd(slot, text);
    if (isFlow(holder.node)) {
        if (before !== undefined)
            return { start: contentEnd(before, text), end, text: '' };
        return { start: slot.start, end: after?.start ?? end, text: '' };
    }
    if (isFirstInLine(text, slot.start))
        return withoutLines(text, slot.start, end);
    // The first entry of a map or list stands beside the dash of another list; that dash stays.
    return { start: slot.start, end: after?.start ?? end, text: '' };
}
function isFlow(node) {
    return (0,yaml_dist/* isCollection */.P3)(node) && node.flow === true;
}
function isBlock(node) {
    return (0,yaml_dist/* isCollection */.P3)(node) && node.flow !== true;
}
function isEmpty(node) {
    const range = (0,yaml_tree/* rangeOf */.be)(node);
    return range === undefined || range[0] === range[1];
}
function commentAfter(text, offset) {
    const rest = text.slice(offset, lineStop(text, offset));
    return /^[ \t]+#/.test(rest) ? rest.trimEnd() : '';
}

;// CONCATENATED MODULE: ./build/shared/text/yaml-style.js




/** The style of a text, by the first map, the first list and the first quotes in it. */
function yamlStyleOf(tree, text) {
    const top = slotAt(tree, []);
    const slots = top === undefined ? [] : [...below(top)];
    const inner = (is) => slots.filter(({ node }) => is(node)).flatMap(slot => indentUnder(slot, text))[0];
    return {
        indent: inner(yaml_dist/* isMap */.jh) ?? defaultYamlStyle.indent,
        listIndent: inner(yaml_dist/* isSeq */.oP) ?? defaultYamlStyle.listIndent,
        quote: slots.map(quoteOf).find(quote => quote !== undefined) ?? defaultYamlStyle.quote,
    };
}
// As deep as the document, whose depth was checked when it was read.
function* below(slot) {
    for (const inner of slotsIn(slot)) {
        yield inner;
        yield* below(inner);
    }
}
function indentUnder(slot, text) {
    const [first] = slotsIn(slot);
    const isItem = slot.indicator?.[0] === slot.start;
    if (first === undefined || first.inFlow || isItem || !isFirstInLine(text, first.start))
        return [];
    return [columnOf(first, text) - columnOf(slot, text)];
}
function quoteOf({ node }) {
    if (!(0,yaml_dist/* isScalar */.jn)(node))
        return undefined;
    if (node.type === 'QUOTE_DOUBLE')
        return 'double';
    return node.type === 'QUOTE_SINGLE' ? 'single' : undefined;
}

;// CONCATENATED MODULE: ./build/shared/text/yaml-edit.js







/**
 * The text of a YAML document with changes made and every other byte as it was: comments, order, quotes and indentation
 * stay, and what is new is written in the file's own style. Throws when a path leads through what is no map or list.
 */
function editYaml(document, changes) {
    const style = yamlStyleOf(document.ast, document.text);
    let current = document;
    for (const change of changes) {
        for (const step of stepsOf(current.value, change))
            current = stepped(current, step, style);
    }
    return current.text;
}
function stepped(document, step, style) {
    const { text, ast: tree, file, options } = document;
    const result = splice(text, yamlSplice({ text, tree, style }, step));
    const limits = { bytes: Infinity, nodes: Infinity, depth: Infinity };
    const { document: next } = (0,yaml/* readYaml */.g)((0,text_encoding/* bytesOf */.$$)(result), file, { ...options, limits, top: 'any' });
    // Layouts of YAML are without number: what was written is read again before anybody gets to sign it.
    if (next === undefined || !sameValue(next.value, applied(document.value, step), sameText)) {
        throw new Error('the changed YAML text does not say what the change asked for');
    }
    return next;
}
// Where words stay text, a number that was set is read as the text of it.
const sameText = (left, right) => wordOf(left) === wordOf(right);
const wordOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/write-integrity.js


/** The manifest with another `integrity`, which holds nothing else than this; every other byte stays. */
function writeIntegrity({ files }, { manifestPath: path, document }, { checksum, signature }) {
    const value = signature === undefined ? { checksum } : { checksum, signature: (0,encoding/* encodeBase64 */.WG)(signature) };
    const text = editYaml(document, [{ set: ['integrity'], value }]);
    return { path, before: files.read(path), after: new TextEncoder().encode(text) };
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/packing.js








/** Archives of format section 5, with the digest and signature files beside them. */
const packing = {
    stamp(registry, release) {
        const folder = (0,places.bundleFolder)(release.bundle, registry.paths);
        const { value, findings } = bundlePayload(registry.files, folder);
        if (value === undefined)
            return { value: [], findings };
        const { checksum } = readIntegrity(release.manifest, value, release.place);
        if (checksum === 'ok')
            return { value: [], findings };
        // A signature over other bytes would only mislead: the manifest says its checksum until it is signed anew.
        return { value: [writeIntegrity(registry, release, { checksum: checksumOf(value) })], findings };
    },
    plan(registry, release) {
        return {
            value: [{ target: 'any', path: archivePath(registry, release), files: filesOf(registry, release) }],
            findings: [],
        };
    },
    isEquivalent(archive, plan) {
        const theirs = archivePayload(archive);
        const own = payload(plan.files.map(file => ({ ...file, path: inner(file.path) }))).value;
        return theirs !== undefined && (0,edit/* sameBytes */.e)(theirs, own);
    },
    sidecars(registry, release, artifact) {
        const digest = sidecarEdit(registry, `${artifact.path}.sha256`, `${(0,crypto_digest/* sha256Hex */.fg)(artifact.bytes)}\n`);
        const folder = (0,places.bundleFolder)(release.bundle, registry.paths);
        const { value } = bundlePayload(registry.files, folder);
        const { checksum, signature } = value ? readIntegrity(release.manifest, value, release.place) : {};
        if (checksum !== 'ok' || signature === undefined)
            return [digest];
        return [digest, sidecarEdit(registry, signaturePath(registry, release), `${(0,encoding/* encodeBase64 */.WG)(signature)}\n`)];
    },
};
/** Where the archive of a release lies. */
function archivePath({ paths }, { bundle, version }) {
    return `${paths['modules'] ?? ''}/${bundle}-${version}.tar.gz`; // both were checked by their grammars
}
/** Where the copy of its signature lies; `.tar.sig`, although it is over the payload (format section 5). */
function signaturePath({ paths }, { bundle, version }) {
    return `${paths['signatures'] ?? ''}/${bundle}-${version}.tar.sig`;
}
/** The payload of an archive's one module; `undefined` when there is not exactly one folder at its top. */
function archivePayload(archive) {
    const folder = archiveRoot(archive);
    return folder === undefined ? undefined : bundlePayload(archive, folder).value;
}
/** The one folder at an archive's top. */
function archiveRoot(archive) {
    const roots = new Set(archive.list().map(({ path }) => path.split('/')[0] ?? ''));
    return roots.size === 1 ? [...roots][0] : undefined;
}
function filesOf(registry, { bundle }) {
    const files = moduleFiles(registry.files, (0,places.bundleFolder)(bundle, registry.paths));
    return files.map(file => ({ ...file, path: `${bundle}/${file.path}` }));
}
const inner = (path) => path.slice(path.indexOf('/') + 1);
function sidecarEdit({ files }, path, text) {
    return { path, before: files.read(path), after: new TextEncoder().encode(text) };
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/claim.js











/** What a module's archive or folder claims; any other path is none of this format's. */
function claim(evidence) {
    const { files, bytes, unopened } = evidence;
    if (unopened !== undefined) {
        const { digest, findings } = recordedDigest(evidence);
        return { digest, findings: [...findings, ...unopened] };
    }
    if (files === undefined)
        return undefined;
    if (bytes === undefined)
        return files.read(places.manifestName) === undefined ? undefined : claimOf(evidence, { files, folder: '' });
    const folder = archiveRoot(files);
    if (folder === undefined)
        return { digest: 'absent', findings: [contentProblem(evidence, 'more than one folder at its top')] };
    return claimOf(evidence, { files, folder });
}
function claimOf(evidence, { files, folder }) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const bytes = files.read(`${prefix}${places.manifestName}`);
    const digest = recordedDigest(evidence);
    if (bytes === undefined)
        return { ...digest, findings: [...digest.findings, contentProblem(evidence, 'no manifest')] };
    const read = readManifest(bytes, `${evidence.path}${evidence.bytes === undefined ? '/' : '!'}${places.manifestName}`);
    const payload = bundlePayload(files, folder);
    if (read.value === undefined || payload.value === undefined) {
        return { ...digest, findings: [...digest.findings, ...read.findings, ...payload.findings] };
    }
    const { manifest } = read.value;
    const { integrity, bytes: signed } = judgePayload(evidence, manifest, {
        files,
        folder,
        payload: payload.value,
    });
    const sidecar = findSidecar(evidence, integrity);
    const signature = integrity.signature ?? sidecar.signature;
    return {
        digest: digest.digest,
        ...(signature === undefined ? {} : { signed: { bytes: signed, signature } }),
        further: { payload: integrity.checksum, sidecar: sidecar.state },
        findings: [
            ...digest.findings,
            ...payloadProblems(evidence, integrity),
            ...(integrity.malformed === undefined ? [] : [integrity.malformed]),
            ...sidecar.findings,
            ...(evidence.bytes === undefined ? [] : archiveProblems(evidence, manifest, { files, folder })),
        ],
    };
}
/** Compares the manifest with the payload; where the caller allows it, also with the one that counts tests. */
function judgePayload({ path, options }, manifest, { files, folder, payload }) {
    const integrity = readIntegrity(manifest, payload, { file: path });
    const older = options['payloadFromFilesystem'] === false && integrity.checksum === 'mismatch'
        ? bundlePayload(files, folder, 'git').value
        : undefined;
    if (older === undefined)
        return { integrity, bytes: payload };
    const olderIntegrity = readIntegrity(manifest, older, { file: path });
    return olderIntegrity.checksum === 'ok'
        ? { integrity: olderIntegrity, bytes: older }
        : { integrity, bytes: payload };
}
function recordedDigest({ path, bytes, beside }) {
    const sidecar = bytes && beside(`${path.split(/[/\\]/).at(-1) ?? ''}.sha256`);
    if (bytes === undefined || sidecar === undefined)
        return { digest: 'absent', findings: [] };
    const [recorded = ''] = new TextDecoder().decode(sidecar).split(/\s/);
    const actual = (0,crypto_digest/* sha256Hex */.fg)(bytes);
    if (recorded === actual)
        return { digest: 'ok', findings: [] };
    const message = `sha256 is ${actual}, ${(0,shown/* shown */.SP)(path)}.sha256 says ${(0,shown/* quoted */.TL)(recorded, 64)}`;
    return { digest: 'mismatch', findings: [(0,finding/* finding */.gk)('E_SHA256_MISMATCH', message, { at: { file: path } })] };
}
/** The detached signature: the file that the caller named, or the one of format section 5. */
function findSidecar({ path, bytes, signature: named, beside }, { signature }) {
    const name = (path.split(/[/\\]/).at(-1) ?? '').replace(/\.tar\.gz$/, '.tar.sig');
    const found = named ?? (bytes && beside(`../signatures/${name}`));
    if (found === undefined)
        return { state: 'absent', findings: [] };
    const text = new TextDecoder('latin1').decode(found);
    // The older generation is a digest over archive and private key: nobody without the key can check it.
    if (named === undefined && /^[0-9a-f]{64}\n$/.test(text))
        return { state: 'opaque', findings: [] };
    const read = readSidecar('base64-lf', found, { file: path });
    if (!read.ok)
        return { state: 'absent', findings: read.findings };
    return { state: (0,edit/* sameBytes */.e)(read.value, signature) ? 'same' : 'other', signature: read.value, findings: [] };
}
function payloadProblems({ path }, { checksum }) {
    if (checksum !== 'mismatch')
        return [];
    const message = `the checksum in the manifest of ${(0,shown/* shown */.SP)(path)} is not that of its files`;
    return [(0,finding/* finding */.gk)('E_PAYLOAD_MISMATCH', message, { at: { file: path } })];
}
/** An archive holds what its name says, and nothing that its signature leaves out (W2, W5). */
function archiveProblems(evidence, manifest, { files, folder }) {
    const { path } = evidence;
    const uncovered = files
        .list(folder)
        .filter(entry => entry.kind !== 'file' || (0,ignored_files/* isIgnored */.p)(entry.path.slice(folder.length + 1)))
        .map(entry => (0,finding/* finding */.gk)('E_PAYLOAD_UNCOVERED', `${(0,shown/* shown */.SP)(path)} ships ${(0,shown/* quoted */.TL)(entry.path)}`, { at: { file: path } }));
    const name = manifest.name.slice(manifest.name.indexOf('/') + 1);
    const expected = `${name}-${manifest.version}.tar.gz`;
    const isNamed = (path.split(/[/\\]/).at(-1) ?? '') === expected && folder === name;
    return isNamed ? uncovered : [...uncovered, contentProblem(evidence, `${expected} with its folder ${name}`)];
}
const contentProblem = ({ path }, what) => (0,finding/* finding */.gk)('E_ARCHIVE_CONTENT', `${(0,shown/* shown */.SP)(path)} is or holds ${(0,shown/* shown */.SP)(what)}`, { at: { file: path } });

// EXTERNAL MODULE: ./build/shared/text/json-tree.js
var json_tree = __webpack_require__(4623);
;// CONCATENATED MODULE: ./build/shared/text/json-draft.js

/** The value that a text consists of, as a draft. */
function draftOf(text) {
    const start = /\S/.exec(text)?.index ?? 0;
    return newDraft({ source: text, start, end: (0,json_tree/* jsonValueEnd */.R2)(text, start) }, { indent: '', inline: false });
}
/** A draft inside another, or at the top. */
function newDraft(slice, around) {
    const { indent, inline } = around;
    return { ...slice, parent: around.parent, indent, inline, opened: undefined, changed: false };
}
/** The parts of a map or list; `undefined` for any other value. */
function json_draft_open(draft) {
    draft.opened ??= takeApart(draft);
    return draft.opened;
}
/** Notes that the parts of a draft are no longer those of its source, nor are its parents'. */
function touch(draft) {
    for (let at = draft; at !== undefined; at = at.parent)
        at.changed = true;
}
/** The text of a draft: its own source but for what was changed. */
function renderDraft({ source, start, end, opened, changed }) {
    if (!changed || opened === undefined)
        return source.slice(start, end);
    const [left, right] = opened.kind === 'map' ? ['{', '}'] : ['[', ']'];
    const members = opened.members.map(({ lead, label, draft, trail }) => lead + label + renderDraft(draft) + trail);
    return left + members.join(',') + opened.tail + right;
}
/** The style that a text shows; two blanks a level where it shows none. */
function styleOf(top) {
    const text = top.source;
    const [first, second] = json_draft_open(top)?.members ?? [];
    const isCompact = first !== undefined && (first.label === '' ? second?.lead === '' : first.label.endsWith(':'));
    return {
        indent: first === undefined ? '  ' : indentOf(first.lead),
        lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
        colon: isCompact ? ':' : ': ',
        comma: isCompact ? ',' : ', ',
        ascii: !/[^\0-\x7f]/.test(text),
    };
}
/** What follows the last line end in some blanks; `undefined` when they hold none. */
function indentOf(blanks) {
    const at = blanks.lastIndexOf('\n');
    return at < 0 ? undefined : blanks.slice(at + 1);
}
function takeApart(draft) {
    const { source, start, end } = draft;
    const ranges = (0,json_tree/* jsonMembers */.U2)(source, start);
    if (ranges === undefined)
        return undefined;
    let from = start + 1;
    const members = ranges.map(({ key, name, value }, index) => {
        const lead = source.slice(from, (key ?? value)[0]);
        const comma = index === ranges.length - 1 ? value[1] : source.indexOf(',', value[1]);
        from = comma + 1;
        const indent = indentOf(lead);
        const slice = { source, start: value[0], end: value[1] };
        return {
            lead,
            name,
            label: key === undefined ? '' : source.slice(key[0], value[0]),
            draft: newDraft(slice, { parent: draft, indent: indent ?? draft.indent, inline: indent === undefined }),
            trail: source.slice(value[1], comma),
        };
    });
    const last = ranges.at(-1)?.value[1] ?? start + 1;
    return { kind: source[start] === '{' ? 'map' : 'list', members, tail: source.slice(last, end - 1) };
}

;// CONCATENATED MODULE: ./build/shared/text/json-render.js
/** Two blanks a level and ASCII only: the bytes of Python's `json.dumps(value, indent=2)`, and of most registries. */
const pythonLayout = { indent: '  ', ascii: true };
/**
 * JSON text without a final line end, members in the order of the value. Numbers are written as JavaScript writes them,
 * which for whole numbers is how everybody does.
 */
function renderJson(value, layout = {}) {
    if (typeof value === 'string')
        return json_render_renderText(value, layout);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value)) {
        const items = value;
        return renderItems('[]', items.map(item => [item]), layout);
    }
    const members = Object.entries(value).map(([key, item]) => [item, json_render_renderText(key, layout)]);
    return renderItems('{}', members, layout);
}
function renderItems(brackets, items, layout) {
    if (items.length === 0)
        return brackets;
    const { indent, base = '', lineEnd = '\n', colon = ': ' } = layout;
    const inner = indent === undefined ? layout : { ...layout, base: base + indent };
    const lead = indent === undefined ? '' : lineEnd + base + indent;
    const tail = indent === undefined ? '' : lineEnd + base;
    const separator = indent === undefined ? (layout.comma ?? ', ') : `,${lead}`;
    const texts = items.map(([item, key]) => (key === undefined ? '' : key + colon) + renderJson(item, inner));
    return brackets.charAt(0) + lead + texts.join(separator) + tail + brackets.charAt(1);
}
function json_render_renderText(text, { ascii }) {
    const json = JSON.stringify(text);
    if (ascii !== true)
        return json;
    return json.replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/shared/text/json-edit.js



/**
 * The text of a JSON document with changes made and every other byte as it was: order, indentation, escapes and line
 * ends stay, and what is new is written in the file's own style. Throws when a path leads through what is no map or list.
 */
function editJson(document, changes) {
    const { text } = document;
    const top = draftOf(text);
    const { start, end } = top;
    const style = styleOf(top);
    for (const change of changes)
        make(top, change, style);
    return text.slice(0, start) + renderDraft(top) + text.slice(end);
}
function make(top, change, style) {
    if ('remove' in change)
        remove(top, change.remove);
    else if ('insert' in change)
        insert(top, change, style);
    else
        set(top, change, style);
}
function set(top, { set: path, value }, style) {
    const { draft, missing } = json_edit_follow(top, path);
    const [key, ...rest] = missing;
    if (key === undefined) {
        overwrite(draft, value, style);
        return;
    }
    const opened = json_draft_open(draft);
    if (opened?.kind !== 'map' || typeof key !== 'string')
        throw misplaced(path);
    add(draft, opened, { index: opened.members.length, key, value: nestedIn(rest, value), style });
}
function insert(top, { insert: path, value }, style) {
    const { draft, missing } = json_edit_follow(top, path.slice(0, -1));
    const opened = missing.length === 0 ? json_draft_open(draft) : undefined;
    const index = path.at(-1);
    const fits = opened?.kind === 'list' && typeof index === 'number' && index >= 0 && index <= opened.members.length;
    if (!fits)
        throw misplaced(path);
    add(draft, opened, { index, value, style });
}
function remove(top, path) {
    const { draft, missing } = json_edit_follow(top, path.slice(0, -1));
    const opened = missing.length === 0 ? json_draft_open(draft) : undefined;
    const member = opened && findMember(opened, path.at(-1));
    if (opened === undefined || member === undefined)
        return;
    const index = opened.members.indexOf(member);
    const follower = opened.members[index + 1];
    // The first member of a line, or of a map on one line, has its own blanks before it.
    if (index === 0 && follower !== undefined)
        follower.lead = member.lead;
    opened.members.splice(index, 1);
    if (opened.members.length === 0)
        opened.tail = '';
    touch(draft);
}
/** How far a path leads into a draft, and the steps that are not there. */
function json_edit_follow(top, path) {
    let draft = top;
    for (const [index, step] of path.entries()) {
        const opened = json_draft_open(draft);
        if (opened === undefined)
            throw misplaced(path);
        const member = findMember(opened, step);
        if (member === undefined)
            return { draft, missing: path.slice(index) };
        draft = member.draft;
    }
    return { draft, missing: [] };
}
function findMember({ kind, members }, step) {
    if (kind === 'map')
        return members.find(({ name }) => name === step);
    return typeof step === 'number' ? members[step] : undefined;
}
function overwrite(draft, value, style) {
    const before = renderDraft(draft);
    // What already means the same stays as it is written.
    for (const change of changesBetween(JSON.parse(before), value)) {
        if (pathOf(change).length > 0)
            make(draft, change, style);
        else
            replace(draft, renderJson(value, layoutAt(draft, style, isRow(before))));
    }
}
function replace(draft, source) {
    Object.assign(draft, { source, start: 0, end: source.length, opened: undefined, changed: false });
    touch(draft.parent);
}
function add(draft, opened, { index, key, value, style }) {
    const { members } = opened;
    const [first, second] = members;
    const isBroken = !draft.inline && style.indent !== undefined;
    const firstLead = first?.lead ?? (isBroken ? style.lineEnd + draft.indent + style.indent : '');
    const nextLead = second?.lead ?? (firstLead.includes('\n') || style.comma === ',' ? firstLead : ' ');
    if (first === undefined)
        opened.tail = isBroken ? style.lineEnd + draft.indent : '';
    if (index === 0 && first !== undefined)
        first.lead = nextLead;
    const lead = index === 0 ? firstLead : nextLead;
    const indent = indentOf(lead);
    const around = { parent: draft, indent: indent ?? draft.indent, inline: indent === undefined };
    const sibling = members.at(-1);
    const source = renderJson(value, layoutAt(around, style, sibling !== undefined && isRow(renderDraft(sibling.draft))));
    members.splice(index, 0, {
        lead,
        name: key,
        label: key === undefined ? '' : renderJson(key, { ascii: style.ascii }) + style.colon,
        draft: newDraft({ source, start: 0, end: source.length }, around),
        trail: '',
    });
    touch(draft);
}
// A map or list with something in it, all on one line: an index with a version a line is made of these.
const isRow = (source) => /^[[{]\s*[^\s\]}]/.test(source) && !source.includes('\n');
function layoutAt({ inline, indent: base }, style, asRow) {
    const { indent, ...line } = style;
    return inline || asRow || indent === undefined ? line : { ...line, indent, base };
}

// EXTERNAL MODULE: ./build/shared/text/json.js + 1 modules
var json = __webpack_require__(4512);
;// CONCATENATED MODULE: ./build/shared/dialects/specfact/index-row.js

const index_row_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const sha256Hex = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/, 'want 64 lower-case hex digits'));
/** One published version; a list of them is what lets clients install more than the latest (W20). */
const versionSchema = dist/* looseObject */._H3({
    version: index_row_text,
    download_url: index_row_text,
    checksum_sha256: sha256Hex,
    tar_sha256: dist/* optional */.lqM(sha256Hex),
    core_compatibility: dist/* optional */.lqM(index_row_text),
});
/** A row of format section 4, with modreg's `versions`, which other clients ignore. */
const rowSchema = dist/* looseObject */._H3({
    id: index_row_text,
    latest_version: index_row_text,
    download_url: index_row_text,
    checksum_sha256: sha256Hex,
    core_compatibility: dist/* optional */.lqM(index_row_text),
    versions: dist/* optional */.lqM(dist/* array */.YOg(versionSchema)),
});
const indexSchema = dist/* looseObject */._H3({ modules: dist/* array */.YOg(rowSchema) });
/** The keys that modreg writes into a row, in the order of a new row; every other key is kept as it is. */
function rowFields({ release, artifacts }, before, url) {
    const { manifest } = release;
    const [artifact] = artifacts;
    if (artifact === undefined)
        return {};
    const optional = {
        tier: manifest.tier,
        publisher: manifest.publisher, // read from YAML by its schema: plain maps and texts
        bundle_dependencies: (manifest.bundle_dependencies ?? []),
        description: manifest.description,
        core_compatibility: manifest.core_compatibility,
    };
    const version = {
        version: release.version,
        download_url: url,
        checksum_sha256: artifact.sha256Hex,
        tar_sha256: artifact.tarSha256Hex,
        ...(manifest.core_compatibility === undefined ? {} : { core_compatibility: manifest.core_compatibility }),
    };
    return {
        id: release.id,
        latest_version: release.version,
        download_url: url,
        checksum_sha256: artifact.sha256Hex,
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
        versions: [...earlierVersions(before, release.version), version],
    };
}
/** What was published before: the list if there is one, or else the one version that the row named. */
function earlierVersions(before, version) {
    if (before === undefined)
        return [];
    return (before.versions ?? [latestVersion(before)]).filter(each => each.version !== version);
}
/** The version that a row names itself, in the form of `versions`. */
function latestVersion(row) {
    const { latest_version: version, download_url, checksum_sha256, core_compatibility } = row;
    return {
        version,
        download_url,
        checksum_sha256,
        ...(core_compatibility === undefined ? {} : { core_compatibility }),
    };
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/index-file.js









/** `registry/index.json` (format section 4). */
const index = {
    fragment,
    read(registry) {
        const { rows, findings } = readIndex(registry);
        const published = rows.flatMap(row => versionsOf(row).map(version => publishedRelease(row, version, registry)));
        return { value: published, findings };
    },
    upsert(registry, entries) {
        const { document, rows, findings } = readIndex(registry);
        if ((0,finding/* hasErrors */.Cs)(findings))
            return { value: [], findings };
        const path = indexPath(registry);
        const changes = entries.flatMap((entry, position) => changesFor(entry, { registry, rows, position, entries }));
        const text = document === undefined ? `${renderJson({ modules: [] }, pythonLayout)}\n` : document.text;
        const edited = editJson(document ?? newDocument(text, path), changes);
        return {
            value: [{ path, before: registry.files.read(path), after: new TextEncoder().encode(edited) }],
            findings,
        };
    },
};
/** The four keys of the original's fragment, sorted, as YAML (format section 7). */
function fragment(registry, { release, artifacts }) {
    const fields = {
        checksum_sha256: artifacts[0]?.sha256Hex ?? '',
        download_url: downloadUrl(release, registry),
        id: release.id,
        latest_version: release.version,
    };
    return pythonDump({
        kind: 'dict',
        entries: Object.entries(fields).map(([key, text]) => ({
            key: { kind: 'str', value: key },
            value: { kind: 'str', value: text },
        })),
    });
}
// A thousand modules with a hundred versions each; larger registries keep one file a bundle.
const limits = { bytes: 32 * 1024 * 1024, nodes: 2_000_000 };
function readIndex(registry) {
    const path = indexPath(registry);
    const bytes = registry.files.read(path);
    if (bytes === undefined)
        return { document: undefined, rows: [], findings: [] };
    const read = (0,json/* readJson */.V)(bytes, path, { limits });
    if (!read.ok)
        return { document: undefined, rows: [], findings: read.findings };
    const { value, findings } = (0,text_shape/* checkShape */.eA)(read.document, indexSchema);
    if (value === undefined)
        return { document: undefined, rows: [], findings };
    return {
        document: read.document,
        rows: value.modules,
        findings: [...findings, ...duplicates(value.modules, read.document)],
    };
}
function newDocument(text, path) {
    const read = (0,json/* readJson */.V)(new TextEncoder().encode(text), path);
    if (!read.ok)
        throw new Error('an empty index does not read');
    return read.document;
}
function changesFor(entry, { registry, rows, position, entries }) {
    const at = rows.findIndex(({ id }) => id === entry.release.id);
    const fields = rowFields(entry, rows[at], downloadUrl(entry.release, registry));
    if (at >= 0)
        return changedFields(rows[at], fields).map(([key, value]) => ({ set: ['modules', at, key], value }));
    const earlierNew = entries
        .slice(0, position)
        .filter(({ release }) => !rows.some(({ id }) => id === release.id));
    return [{ insert: ['modules', rows.length + earlierNew.length], value: fields }];
}
/** A row whose artifact is listed already keeps its bytes; a release that was published before gets no `versions`. */
function changedFields(row, fields) {
    const isListed = row?.latest_version === fields['latest_version'] && row?.checksum_sha256 === fields['checksum_sha256'];
    return Object.entries(fields).filter(([key]) => !(isListed && key === 'versions'));
}
const indexPath = ({ paths }) => paths['index'] ?? '';
const indexFolder = (registry) => indexPath(registry).replace(/[^/]*$/, '');
/** Relative to the index's folder, or below the base that the registry or the caller names. */
function downloadUrl(release, registry) {
    const path = archivePath(registry, release);
    const base = registry.policy.downloadBaseUrl;
    if (base !== undefined)
        return `${base.replace(/\/+$/, '')}/${path.slice(path.lastIndexOf('/') + 1)}`;
    const folder = indexFolder(registry);
    return path.startsWith(folder) ? path.slice(folder.length) : path;
}
function versionsOf(row) {
    const latest = latestVersion(row);
    const listed = row.versions ?? [];
    return listed.some(({ version }) => version === latest.version) ? listed : [...listed, latest];
}
function publishedRelease(row, version, registry) {
    const artifact = {
        target: 'any',
        url: version.download_url,
        sha256Hex: version.checksum_sha256,
        ...(version.tar_sha256 === undefined ? {} : { tarSha256Hex: version.tar_sha256 }),
        ...localPath(version.download_url, registry),
    };
    const bundle = row.id.slice(row.id.indexOf('/') + 1);
    const hostRange = version.core_compatibility;
    const range = hostRange === undefined ? {} : { hostRange };
    return { bundle, id: row.id, version: version.version, artifacts: [artifact], ...range };
}
function localPath(url, registry) {
    const isLocal = /^[A-Za-z0-9][A-Za-z0-9._+/-]*$/.test(url) && !url.split('/').includes('..');
    return isLocal ? { path: `${indexFolder(registry)}${url}` } : {};
}
function duplicates(rows, document) {
    const seen = new Set();
    return rows.flatMap(({ id }, at) => {
        const isTwice = seen.has(id);
        seen.add(id);
        if (!isTwice)
            return [];
        const place = document.placeOf(['modules', at, 'id']);
        return [(0,finding/* finding */.gk)('E_DOC_DUPLICATE_KEY', `${(0,shown/* quoted */.TL)(id)} has two rows`, { at: place })];
    });
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/quick-version.js
// Three or more numbers are text in YAML 1.1 and 1.2; with fewer it could be a float.
const plainVersion = /^\d+(?:\.\d+){2,}$/;
// Tags, anchors, aliases, merge keys, and line ends or marks that only some readers know.
const unclear = /[&*!\t\r\u0085\u2028\u2029\ufeff]|<</;
// At the margin only a key may start a line: no document, directive, explicit or quoted key, no bracket, no comment.
const startsKey = /^[a-z]/;
/** The version of a manifest that says it in the plainest way; `undefined` for every other manifest. */
function quickVersion(bytes) {
    if (bytes === undefined)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (unclear.test(text))
        return undefined;
    const lines = text.split('\n');
    const atMargin = lines.filter(line => line !== '' && line[0] !== ' ');
    const said = atMargin.filter(line => line.startsWith('version'));
    const [line = ''] = said;
    if (said.length !== 1 || !atMargin.every(each => startsKey.test(each)))
        return undefined;
    // A line set in below it would go on with the same text.
    const [next, ...rest] = lines.slice(lines.indexOf(line) + 1);
    const isEnded = next === '' ? rest.length === 0 : next !== undefined && !next.startsWith(' ');
    const version = line.slice('version: '.length);
    const isAlone = line.startsWith('version: ') && isEnded;
    return isAlone && plainVersion.test(version) ? version : undefined;
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/release.js




/** The client's and the publisher's rule for `namespace/name` (format section 2). */
const idGrammar = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]+$/;
/** The one release that a module's manifest describes. */
function readRelease(bundle, registry) {
    const file = (0,places.manifestPath)(bundle, registry.paths);
    const bytes = registry.files.read(file);
    if (bytes === undefined) {
        return { value: [], findings: [(0,finding/* finding */.gk)('E_MANIFEST_MISSING', `${file} is not there`, { at: { file } })] };
    }
    const { value, findings } = readManifest(bytes, file);
    if (value === undefined)
        return { value: [], findings };
    const { manifest, document } = value;
    const place = document.placeOf(['version']);
    const release = {
        bundle,
        id: manifest.name,
        version: manifest.version,
        place,
        manifestPath: file,
        manifest,
        document,
    };
    const named = release_nameProblems(release, registry);
    return { value: (0,finding/* hasErrors */.Cs)(named) ? [] : [release], findings: [...findings, ...named] };
}
function release_nameProblems({ bundle, id, document }, { standalone }) {
    const at = document.placeOf(['name']);
    if (!idGrammar.test(id)) {
        const hint = 'Write namespace/name in lower-case letters, digits and hyphens, each starting with a letter.';
        return [(0,finding/* finding */.gk)('E_NAME', `${(0,shown/* quoted */.TL)(id)} is no name of the form namespace/name`, { at, hint })];
    }
    const name = id.slice(id.indexOf('/') + 1);
    if (standalone === true || name === bundle)
        return [];
    return [
        (0,finding/* finding */.gk)('E_PATH_MISMATCH', `the manifest names ${(0,shown/* quoted */.TL)(name)}, its folder is ${(0,shown/* quoted */.TL)(bundle)}`, { at }),
    ];
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
;// CONCATENATED MODULE: ./build/shared/dialects/specfact/versions.js

/** PEP 440, as the client reads versions (format section 9.4). */
const versions = {
    title: 'PEP 440',
    isValid: version => (0,pep440.valid)(version) !== null && version.trim() === version,
    compare: (left, right) => (0,pep440.compare)(left, right),
};
/** Whether a text is a PEP 440 specifier set, such as `>=0.40.0,<1.0.0`. */
function isSpecifierSet(text) {
    return (0,pep440.validRange)(text);
}
/** Whether a specifier set lets a version in. */
function allows(specifierSet, version) {
    return (0,pep440.satisfies)(version, specifierSet, { prereleases: true });
}


;// CONCATENATED MODULE: ./build/shared/dialects/specfact/rules.js






/** The range of client versions is there, valid, reviewed, and lets the registry's own client in. */
const compatibility = {
    group: 'compatibility',
    check({ manifest, document, version, bundle }, { registry, published }) {
        const range = manifest.core_compatibility;
        if (range === undefined) {
            const message = 'core_compatibility is missing: every client version will install this module';
            return [(0,finding/* finding */.gk)('W_COMPATIBILITY', message, { at: document.placeOf([]) })];
        }
        const at = document.placeOf(['core_compatibility']);
        if (!isSpecifierSet(range))
            return [(0,finding/* finding */.gk)('E_COMPATIBILITY', `${(0,shown/* quoted */.TL)(range)} is no PEP 440 specifier set`, { at })];
        const { hostVersion } = registry.policy;
        if (hostVersion !== undefined && !allows(range, hostVersion)) {
            return [
                (0,finding/* finding */.gk)('E_COMPATIBILITY', `${(0,shown/* quoted */.TL)(range)} leaves out version ${(0,shown/* quoted */.TL)(hostVersion)}`, { at }),
            ];
        }
        return unreviewed(range, version, published.filter(each => each.bundle === bundle).at(-1)).map(message => (0,finding/* finding */.gk)('W_COMPATIBILITY', message, { at }));
    },
};
/** A release with new features carries over the range of its predecessor: nobody may have looked at it. */
function unreviewed(range, version, latest) {
    if (latest?.hostRange !== range || latest.version === version)
        return [];
    const isFix = (0,pep440.major)(latest.version) === (0,pep440.major)(version) && (0,pep440.minor)(latest.version) === (0,pep440.minor)(version);
    return isFix
        ? []
        : [`core_compatibility is ${(0,shown/* quoted */.TL)(range)} as in version ${(0,shown/* quoted */.TL)(latest.version)}: was it reviewed?`];
}
/** Every dependency can be installed from this registry. */
const dependencies = {
    group: 'dependencies',
    check({ manifest, document, id }, { registry, published, dialect }) {
        if (registry.standalone === true)
            return [];
        const inTree = new Set(dialect.bundles(registry.files, registry.paths));
        const isKnown = (name) => published.some(each => each.id === name) || inTree.has(name.slice(name.indexOf('/') + 1));
        return (manifest.bundle_dependencies ?? []).flatMap((dependency, position) => {
            const name = typeof dependency === 'string' ? dependency : dependency.id;
            const at = document.placeOf(['bundle_dependencies', position]);
            if (name === id)
                return [(0,finding/* finding */.gk)('E_DEPENDENCY', 'the module depends on itself', { at })];
            return isKnown(name) ? [] : [(0,finding/* finding */.gk)('E_DEPENDENCY', `${(0,shown/* quoted */.TL)(name)} is not in this registry`, { at })];
        });
    },
};
/** A published version's checksum still fits; one to be published may be stale until it is signed. */
const integrity = {
    group: 'integrity',
    check({ bundle, version, manifest, document }, { registry, published }) {
        const { value, findings } = bundlePayload(registry.files, (0,places.bundleFolder)(bundle, registry.paths));
        if (value === undefined)
            return findings;
        const at = document.placeOf(['integrity']);
        const { checksum, malformed } = readIntegrity(manifest, value, at);
        if (malformed !== undefined)
            return [malformed];
        if (checksum !== 'mismatch')
            return [];
        const isPublished = published.some(each => each.bundle === bundle && each.version === version);
        const message = "the checksum in integrity is not that of the module's files";
        return [(0,finding/* finding */.gk)(isPublished ? 'E_PAYLOAD_MISMATCH' : 'N_SIG_STALE', message, { at })];
    },
};
/** Forms that the client's own model cannot read; it then installs without looking at `integrity` at all (W3). */
const clientModel = {
    group: 'manifest',
    check({ manifest, document }) {
        const { schema_extensions: extensions, publisher } = manifest;
        const findings = [];
        if (extensions !== undefined && !Array.isArray(extensions)) {
            const message = 'schema_extensions is a map; clients want a list of maps and skip all integrity checks without it';
            findings.push((0,finding/* finding */.gk)('W_DOC_TYPE', message, { at: document.placeOf(['schema_extensions']) }));
        }
        if (typeof publisher === 'string') {
            const message = 'publisher is a bare name; clients want a map with name and email';
            findings.push((0,finding/* finding */.gk)('W_DOC_TYPE', message, { at: document.placeOf(['publisher']) }));
        }
        return findings;
    },
};
const rules = [clientModel, compatibility, dependencies, integrity];

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/keys.js
/** The variables of the original's scripts, newer names first (format section 7). */
const keyVariables = {
    privateKey: ['SPECFACT_MODULE_PRIVATE_SIGN_KEY', 'SPECFACT_MODULE_SIGNING_PRIVATE_KEY_PEM'],
    privateKeyFile: ['SPECFACT_MODULE_PRIVATE_SIGN_KEY_FILE', 'SPECFACT_MODULE_SIGNING_PRIVATE_KEY_FILE'],
    passphrase: [
        'SPECFACT_MODULE_PRIVATE_SIGN_KEY_PASSPHRASE',
        'SPECFACT_MODULE_SIGNING_PRIVATE_KEY_PASSPHRASE',
    ],
    publicKey: [
        'SPECFACT_MODULE_PUBLIC_SIGN_KEY',
        'SPECFACT_MODULE_SIGNING_PUBLIC_KEY_PEM',
        'SPECFACT_MODULE_PUBLIC_KEY_PEM',
    ],
    publicKeyFile: ['SPECFACT_MODULE_PUBLIC_SIGN_KEY_FILE', 'SPECFACT_MODULE_SIGNING_PUBLIC_KEY_FILE'],
};
const usualPlaces = [
    'keys/module-signing-public.pem',
    'resources/keys/module-signing-public.pem',
    'scripts/native_release/module-signing-public.pem',
];
/** Where registries of this format keep their public key (format section 3.4). */
function keyFiles({ files }) {
    const found = usualPlaces.filter(path => files.read(path) !== undefined);
    return found.length > 0 ? found : usualPlaces.slice(0, 1);
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/signing.js







/** Ed25519 over the payload itself, in the manifest's `integrity` (format sections 3.1 and 3.4). */
const signing = {
    variables: keyVariables,
    keyFiles: keyFiles,
    subjects(registry, bundles) {
        const read = bundles.map(bundle => subjectOf(bundle, registry));
        return { value: read.flatMap(({ value }) => value), findings: read.flatMap(({ findings }) => findings) };
    },
    attach(registry, { bundle, bytes }, signature) {
        const [release] = bundle === undefined ? [] : readRelease(bundle, registry).value;
        return release === undefined
            ? []
            : [writeIntegrity(registry, release, { checksum: checksumOf(bytes), signature })];
    },
};
function subjectOf(bundle, registry) {
    const { value, findings } = readRelease(bundle, registry);
    const [release] = value;
    if (release === undefined || (0,finding/* hasErrors */.Cs)(findings))
        return { value: [], findings };
    const payload = bundlePayload(registry.files, (0,places.bundleFolder)(bundle, registry.paths));
    if (payload.value === undefined)
        return { value: [], findings: [...findings, ...payload.findings] };
    const at = release.document.placeOf(['integrity']);
    const { checksum, signature, malformed } = readIntegrity(release.manifest, payload.value, at);
    const stale = checksum === 'mismatch'
        ? (0,finding/* finding */.gk)('E_PAYLOAD_MISMATCH', 'the checksum is of other files', { at })
        : undefined;
    const doubt = malformed ?? stale;
    const subject = {
        title: `${release.id}@${release.version}`,
        bundle,
        document: release.manifestPath,
        bytes: payload.value,
        ...(signature === undefined ? {} : { signature }),
        ...(doubt === undefined ? {} : { malformed: doubt }),
    };
    return { value: [subject], findings: [] };
}

;// CONCATENATED MODULE: ./build/shared/dialects/specfact/dialect.js









/** SpecFact module registries: YAML modules, signed payloads, tar.gz archives and one index.json. */
const dialect = {
    ...places.places,
    id: 'specfact',
    title: 'SpecFact modules',
    read: readRelease,
    quickVersion: (bundle, { files, paths }) => quickVersion(files.read((0,places.manifestPath)(bundle, paths))),
    rules: rules,
    versions: versions,
    signing: signing,
    index: index,
    packing: packing,
    verifiable({ files, paths }) {
        const folders = places.places.bundles(files, paths).map(bundle => (0,places.bundleFolder)(bundle, paths));
        const archives = files.list(paths['modules']).filter(({ path }) => path.endsWith('.tar.gz'));
        return [...folders, ...archives.map(({ path }) => path)];
    },
    claim: claim,
};


/***/ }),

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

/***/ 3605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeDocument),
/* harmony export */   j: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);

/** A document from its text and value; `locate` finds what is there and nothing else. */
function makeDocument(base, locate) {
    const placeAt = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .y)(base.text, base.file);
    const nearest = (path) => {
        for (let length = path.length; length > 0; length--) {
            const found = locate(path.slice(0, length));
            if (found !== undefined)
                return length === path.length ? found : { value: found.value };
        }
        return { value: locate([])?.value ?? [0, 0] };
    };
    return {
        ...base,
        placeOf: path => placeAt(nearest(path).value[0]),
        keyPlaceOf(path) {
            const { key, value } = nearest(path);
            return placeAt((key ?? value)[0]);
        },
        sourceOf(path) {
            const range = locate(path)?.value;
            return range && base.text.slice(...range);
        },
    };
}
/** Whether a value of a document is a map. */
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export defaultLimitBytes */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4788);


/** 64 KiB: no manifest of any dialect comes near. */
const defaultLimitBytes = 64 * 1024;
/** UTF-8 without byte order mark, with LF line ends and no control character but LF and TAB (threat-model.md T27). */
function readText(bytes, file, options = {}) {
    const limit = options.limitBytes ?? defaultLimitBytes;
    const refuse = (found) => ({ text: undefined, findings: [found] });
    if (bytes.length > limit)
        return refuse(tooLarge(file, bytes.length, limit));
    if (bytes.length > 0 && bytes.every(byte => byte === 0))
        return refuse(zeros(file));
    const mark = byteOrderMark(bytes);
    if (mark !== undefined)
        return refuse(misencoded(`starts with a byte order mark of ${mark}`, { file, ...start }));
    try {
        return judge(decode(bytes), file, options);
    }
    catch {
        return refuse(notUtf8(bytes, file));
    }
}
/** The bytes of a text, as UTF-8. */
function bytesOf(text) {
    return new TextEncoder().encode(text);
}
const start = { line: 1, column: 1 };
const misencoded = (what, at) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_ENCODING', `the file ${what}`, { at });
// `ignoreBOM` keeps the mark in the text instead of hiding it; `fatal` refuses what would become U+FFFD.
const decode = (bytes, stream = false) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
function tooLarge(file, size, limit) {
    const message = `the file has ${size} bytes; at most ${limit} are read`;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_LIMIT', message, { at: { file } });
}
// ext4 and XFS leave this behind when power fails before data reached the disk.
function zeros(file) {
    const message = 'the file holds nothing but zero bytes, as after a crash while it was written';
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_SYNTAX', message, {
        at: { file, ...start },
        hint: 'Restore it from the last commit.',
    });
}
function byteOrderMark(bytes) {
    const [a, b, c] = bytes;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return 'UTF-8';
    return (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) ? 'UTF-16' : undefined;
}
function notUtf8(bytes, file) {
    const good = bytes.subarray(0, firstBadByte(bytes));
    const text = decode(good, true);
    const byte = bytes[good.length]?.toString(16).padStart(2, '0');
    const what = byte === undefined ? 'ends inside a UTF-8 character' : `is not UTF-8: byte 0x${byte} makes no character`;
    return misencoded(what, (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .y)(text, file)(text.length));
}
// A prefix that decodes as a stream has no bad byte yet, and so has every shorter one: halve the rest.
function firstBadByte(bytes) {
    let [good, bad] = [0, bytes.length + 1];
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        try {
            decode(bytes.subarray(0, middle), true);
            good = middle;
        }
        catch {
            bad = middle;
        }
    }
    return good;
}
const crlf = { pattern: /\r\n/g, what: 'has CRLF line ends; LF was wanted' };
const faults = [
    // A break to YAML and to terminals, no break to a check that goes by lines.
    { pattern: /\r(?!\n)/g, what: 'has a bare carriage return' },
    { pattern: /\0/g, what: 'has a NUL byte' },
    { pattern: /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g, what: 'has a control character' },
    { pattern: /\ufeff/g, what: 'has a byte order mark inside' },
    // Line breaks to YAML 1.1 and JavaScript, not to YAML 1.2 and JSON: readers would see other lines.
    { pattern: /[\x85\u2028\u2029]/g, what: 'has a character that only some readers take for a line break' },
];
// The complement of the patterns above, so that a clean text is walked once.
const suspect = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/;
function judge(text, file, { lineEnds, refusedByGrammar }) {
    if (!suspect.test(text))
        return { text, findings: [] };
    const placeAt = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .y)(text, file);
    const report = ({ what }, { first, offset, times }, code) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, `the file ${what}${named(first)}${times}`, { at: placeAt(offset) });
    const findings = faults.flatMap(fault => {
        const seen = sightings(fault.pattern, text);
        if (seen === undefined)
            return [];
        return [
            report(fault, seen, refusedByGrammar?.test(seen.first) === true ? 'E_DOC_SYNTAX' : 'E_DOC_ENCODING'),
        ];
    });
    const pairs = lineEnds === 'lf-or-crlf' ? undefined : sightings(crlf.pattern, text);
    // With CRLF alone the document can still be read, and one run shows what else is wrong with it.
    return {
        text: findings.length === 0 ? text : undefined,
        findings: pairs === undefined ? findings : [...findings, report(crlf, pairs, 'E_DOC_ENCODING')],
    };
}
const countLimit = 1000;
function sightings(pattern, text) {
    let first;
    let count = 0;
    for (const match of text.matchAll(pattern)) {
        first ??= match;
        if (++count > countLimit)
            break;
    }
    if (first === undefined)
        return undefined;
    const times = count === 1 ? '' : count > countLimit ? `, more than ${countLimit} times` : `, ${count} times`;
    return { first: first[0], offset: first.index, times };
}
function named(character) {
    if (character === '\r\n')
        return '';
    return ` (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/** Where an offset of a text stands: lines end with LF, columns count UTF-16 units as editors do, both from 1. */
function placesIn(text, file) {
    let starts;
    return offset => {
        starts ??= lineStarts(text);
        const line = lastAtMost(starts, offset);
        return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lastAtMost(sorted, wanted) {
    let [low, high] = [0, sorted.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? Infinity) <= wanted)
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 4586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ textProblem),
/* harmony export */   dD: () => (/* binding */ keyProblem),
/* harmony export */   vy: () => (/* binding */ numberProblem)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7947);

// CVE-2019-10744, CVE-2022-46175: such a key reaches the prototype of every object in a careless reader.
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const control = /[\0-\x1f\x7f-\x9f]/;
// Line feed and tab may be part of a text that runs over several lines.
const controlInText = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
const wholeNumber = /^[+-]?(?:0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|[0-9_]+)$/i;
const halfPair = /\p{Surrogate}/u;
/** Why a key is refused; `isTwice` when the same key stands before it in its map. */
function keyProblem(key, isTwice) {
    if (forbidden.has(key))
        return { code: 'E_DOC_FORBIDDEN_KEY', message: `the key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)} is not allowed` };
    if (isTwice) {
        return { code: 'E_DOC_DUPLICATE_KEY', message: `the key ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)} is there twice in the same map` };
    }
    return characterProblem(key, control);
}
/** Why a text is refused after its escapes were replaced by what they stand for. */
function textProblem(text) {
    return characterProblem(text, controlInText);
}
/** Why a number is refused; `source` is how it is written. */
function numberProblem(source, value, numbers) {
    const refused = (why) => ({
        code: 'E_DOC_TYPE',
        message: `the number ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source, 40)} ${why}`,
    });
    if (!Number.isFinite(value))
        return refused('is too large for any reader');
    if (numbers === 'any')
        return undefined;
    if (Object.is(value, -0))
        return refused('is a zero with a sign, which readers treat differently');
    if (!wholeNumber.test(source))
        return refused('is no whole number');
    if (!Number.isSafeInteger(value))
        return refused('is beyond 2^53, where readers round it differently');
    return undefined;
}
function characterProblem(text, refused) {
    const match = refused.exec(text);
    if (match !== null) {
        return {
            code: 'E_DOC_TYPE',
            message: `the text ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} holds the control character ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(match[0])}`,
        };
    }
    if (!halfPair.test(text))
        return undefined;
    return { code: 'E_DOC_ENCODING', message: `the text ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} holds half a surrogate pair` };
}


/***/ }),

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ problemFindings)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);

/** The findings for problems. */
function problemFindings(problems, placeAt) {
    return problems.map(({ code, offset, message, hint }) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, message, { at: placeAt(offset), hint }));
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   as: () => (/* binding */ readBy),
/* harmony export */   fm: () => (/* binding */ inTextOrder)
/* harmony export */ });
/* unused harmony exports defaultLimits, depthCeiling */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3605);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3273);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4788);




/** Enough for any manifest; an index needs more and its dialect says how much (threat-model.md T23). */
const defaultLimits = { bytes: 64 * 1024, depth: 32, nodes: 2000 };
/** Readers may recurse this deep and stay far from the end of the stack. */
const depthCeiling = 256;
/** The limits of one reading. */
function limitsOf({ limits }) {
    const chosen = { ...defaultLimits, ...limits };
    return { ...chosen, depth: Math.min(chosen.depth, depthCeiling) };
}
/** Reads bytes by a language's `parse`, and adds what holds in every language. Findings come in the order of the text. */
function readBy(source, parse) {
    const { bytes, file, options, refusedByGrammar } = source;
    const limitBytes = limitsOf(options).bytes;
    const encoding = { ...options, limitBytes, ...(refusedByGrammar && { refusedByGrammar }) };
    const { text, findings: encodingFindings } = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(bytes, file, encoding);
    if (text === undefined)
        return { ok: false, document: undefined, findings: encodingFindings };
    const { document, findings } = parse(text);
    const all = [
        ...encodingFindings,
        ...findings,
        ...(document === undefined ? [] : wholeFindings(document, options)),
    ];
    if (document !== undefined && all.length === 0)
        return { ok: true, document, findings: [] };
    return { ok: false, document, findings: inTextOrder(capped(all)) };
}
function wholeFindings(document, { finalNewline, top }) {
    const { text, value, file } = document;
    const findings = [];
    // An empty file is what a crash right after truncating leaves behind.
    if (top !== 'any' && (!(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .j)(value) || text.trim() === '')) {
        const there = text.trim() === '' ? 'the document is empty' : 'the document is no map';
        findings.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_TYPE', `${there}; keys with values were wanted`, { at: document.placeOf([]) }));
    }
    if (finalNewline === 'required' && text !== '' && !text.endsWith('\n')) {
        const message = 'the last line has no line end: an editor would add one and break the signature';
        const hint = 'End the file with a line feed.';
        findings.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_DOC_ENCODING', message, { at: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .y)(text, file)(text.length), hint }));
    }
    return findings;
}
/** A hostile text can hold one mistake ten thousand times; people read the first ones. */
const findingsPerCode = 50;
function capped(findings) {
    const counts = new Map();
    for (const { code } of findings)
        counts.set(code, (counts.get(code) ?? 0) + 1);
    const seen = new Map();
    return findings.flatMap(found => {
        const index = (seen.get(found.code) ?? 0) + 1;
        seen.set(found.code, index);
        const left = (counts.get(found.code) ?? 0) - findingsPerCode;
        if (index < findingsPerCode || left <= 0)
            return index <= findingsPerCode ? [found] : [];
        return index > findingsPerCode
            ? []
            : [{ ...found, message: `${found.message} (and ${left} more of this kind)` }];
    });
}
/** Findings of one file in the order of its text. */
function inTextOrder(findings) {
    return findings.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0));
}


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


/***/ }),

/***/ 7939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ conflictHint),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   jg: () => (/* binding */ unreadableFinding)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4788);


/** Ends the reading of a text at an offset; every reader catches its own and makes a finding of it. */
class Unreadable extends Error {
    name = 'Unreadable';
    offset;
    code;
    constructor(offset, message, code = 'E_DOC_SYNTAX') {
        super(message);
        this.offset = offset;
        this.code = code;
    }
}
/** The finding for a text that could not be read to its end. */
function unreadableFinding(text, file, { offset, message, code }) {
    const hint = code === 'E_DOC_SYNTAX' ? conflictHint(text) : undefined;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, message, { at: (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .y)(text, file)(offset), hint });
}
/** What to do about a file that git left the marks of a merge conflict in; `undefined` when it has none. */
function conflictHint(text) {
    if (!/^(?:<{7}|>{7})(?: |$)/m.test(text))
        return undefined;
    return 'Git left a merge conflict in the file: keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>.';
}


/***/ })

};
