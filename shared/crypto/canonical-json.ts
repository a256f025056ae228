import { finding, type Place } from '../model/finding.ts'
import { byCodePoint } from '../model/order.ts'
import { accepted, type Outcome } from '../model/outcome.ts'

/** Where canonical forms of JSON differ; there is no default, because a signature hangs on each. */
export interface CanonicalStyle {
  /** The order of keys: `utf16` as RFC 8785 §3.2.3, `code-point` as Go and Python and the bytes of UTF-8. */
  readonly keyOrder: 'utf16' | 'code-point'
  /** U+2028 and U+2029: `raw` as RFC 8785 and JavaScript, `escaped` as Go writes them whatever it is told. */
  readonly lineSeparators: 'raw' | 'escaped'
}

const depthLimit = 64
const nodeLimit = 1_000_000

/**
 * The one text that stands for this value: keys sorted, no blanks, no HTML escapes, strings and numbers as
 * RFC 8785 §3.2.2. Refused is what JSON cannot say or readers would take for different values: lone
 * surrogates, integers beyond 2^53 - 1, -0, infinities, `undefined`, objects with a class, lists with holes,
 * and values that nest without end or unfold beyond all measure because parts of them are shared.
 */
export function renderCanonicalJson(value: unknown, style: CanonicalStyle, at?: Place): Outcome<string> {
  const walk: Walk = { style, wrong: [], nodesLeft: nodeLimit }
  const text = write(value, '', walk)
  if (walk.wrong.length === 0) return accepted(text)
  const hint = 'Change the value so that every reader of JSON sees the same in it.'
  return { ok: false, findings: walk.wrong.map(message => finding('E_DOC_TYPE', message, { at, hint })) }
}

interface Walk {
  readonly style: CanonicalStyle
  readonly wrong: string[]
  nodesLeft: number
}

function write(value: unknown, path: string, walk: Walk): string {
  if (walk.nodesLeft === 0) return ''
  walk.nodesLeft -= 1
  if (walk.nodesLeft === 0) return reject(`more than ${nodeLimit} values`, '', walk)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writeText(value, path, walk)
  if (typeof value === 'number') return writeNumber(value, path, walk)
  if (typeof value !== 'object') return reject(`a value of type ${typeof value}`, path, walk)
  if (path.split('/').length > depthLimit) {
    walk.nodesLeft = 0
    return reject(`more than ${depthLimit} levels`, '', walk)
  }
  // Array.from makes `undefined` of a hole, which is then refused.
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item, index) => write(item, `${path}/${index}`, walk)).join(',')}]`
  }
  return writeObject(value, path, walk)
}

function writeObject(value: object, path: string, walk: Walk): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) return reject('an object of a class', path, walk)
  const order = walk.style.keyOrder === 'utf16' ? undefined : byCodePoint
  // Object.entries reads own properties, so that a key `__proto__` is a key like any other.
  const members = new Map<string, unknown>(Object.entries(value))
  const texts = [...members.keys()].sort(order).map(key => {
    const place = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    return `${writeText(key, place, walk)}:${write(members.get(key), place, walk)}`
  })
  return `{${texts.join(',')}}`
}

function writeText(text: string, path: string, walk: Walk): string {
  // A half of a surrogate pair has no UTF-8: one writer makes U+FFFD of it, the next an escape.
  if (/\p{Surrogate}/u.test(text)) return reject('half of a surrogate pair', path, walk)
  const json = JSON.stringify(text)
  if (walk.style.lineSeparators === 'raw') return json
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

function writeNumber(number: number, path: string, walk: Walk): string {
  const isExact = Number.isInteger(number) ? Number.isSafeInteger(number) : Number.isFinite(number)
  if (isExact && !Object.is(number, -0)) return String(number)
  return reject(`the number ${Object.is(number, -0) ? '-0' : number}`, path, walk)
}

function reject(what: string, path: string, walk: Walk): string {
  walk.wrong.push(`canonical JSON cannot hold ${what}${path === '' ? '' : `, as at ${path}`}`)
  return ''
}
