/**
 * CPython refuses to write (and to read) an int of more decimal digits: `sys.set_int_max_str_digits`. It also bounds
 * our own work, which grows faster than the length.
 */
const intDigitsLimit = 4300
const intLimit = 10n ** BigInt(intDigitsLimit)

/** The int that PyYAML reads from a text of its int pattern; `undefined` where Python raises ValueError. */
export function readInt(text: string): bigint | undefined {
  const digits = text.replace(/_/g, '').replace(/^[-+]/, '')
  const magnitude = readMagnitude(digits)
  if (magnitude === undefined || magnitude >= intLimit) return undefined
  return text.startsWith('-') ? -magnitude : magnitude
}

function readMagnitude(digits: string): bigint | undefined {
  if (digits.includes(':')) return readSexagesimal(digits.split(':'))
  if (/^0[bx]/.test(digits)) return readBased(digits.slice(0, 2), digits.slice(2))
  return digits.startsWith('0') ? readBased('0o', digits.slice(1)) : readBased('', digits)
}

function readBased(prefix: string, digits: string): bigint | undefined {
  // `0b_` and `0x_` fit the pattern, but nothing is left of them without the underscore.
  if (digits === '' && prefix !== '0o') return undefined
  const significant = digits.replace(/^0+/, '')
  const bitsPerDigit = { '0b': 1, '0o': 3, '0x': 4 }[prefix] ?? Math.log2(10)
  if ((significant.length - 1) * bitsPerDigit > intDigitsLimit * Math.log2(10)) return undefined
  return significant === '' ? 0n : BigInt(prefix + significant)
}

function readSexagesimal(parts: readonly string[]): bigint | undefined {
  // The first part is at least 1, so more parts than this pass the limit for certain.
  if (parts.length > intDigitsLimit) return undefined
  let total = 0n
  for (const part of parts) {
    const digit = readBased('', part)
    if (digit === undefined) return undefined
    total = total * 60n + digit
  }
  return total
}

/** The float that PyYAML reads from a text of its float pattern; `undefined` where Python raises OverflowError. */
export function readFloat(text: string): number | undefined {
  const digits = text.replace(/_/g, '').toLowerCase().replace(/^[-+]/, '')
  const magnitude = readFloatMagnitude(digits)
  return text.startsWith('-') && magnitude !== undefined ? -magnitude : magnitude
}

function readFloatMagnitude(digits: string): number | undefined {
  if (digits === '.inf') return Infinity
  if (digits === '.nan') return NaN
  return digits.includes(':') ? readSexagesimalFloat(digits.split(':')) : Number(digits)
}

// From the last part to the first and with an int as base: the roundings, and where it overflows, are Python's.
function readSexagesimalFloat(parts: readonly string[]): number | undefined {
  let total = 0
  let base = 1n
  for (const part of [...parts].reverse()) {
    const factor = Number(base)
    if (!Number.isFinite(factor)) return undefined
    total += Number(part) * factor
    base *= 60n
  }
  return total
}

/** A float as PyYAML writes it: Python's `repr`, in lower case, with `.0` put before a bare exponent. */
export function renderFloat(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  return sign + renderMagnitude(Math.abs(value))
}

// Both languages write the shortest digits that read back to the same float; they differ in where the exponent starts.
function renderMagnitude(value: number): string {
  const [mantissa = '', exponentText = ''] = value.toExponential().split('e')
  const digits = mantissa.replace('.', '')
  const exponent = Number(exponentText)
  if (exponent < -4 || exponent > 15) {
    const size = String(Math.abs(exponent)).padStart(2, '0')
    return `${digits.slice(0, 1)}.${digits.slice(1) || '0'}e${exponent < 0 ? '-' : '+'}${size}`
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.padEnd(exponent + 1, '0')
  return `${whole.slice(0, exponent + 1)}.${whole.slice(exponent + 1) || '0'}`
}
