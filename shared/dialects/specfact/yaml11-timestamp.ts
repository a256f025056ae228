import type { PythonTimestamp } from './python-value.ts'

const pattern = new RegExp(
  '^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})' +
    '(?:(?:[Tt]|[ \\t]+)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?:\\.(?<fraction>[0-9]*))?' +
    '(?:[ \\t]*(?:(?<utc>Z)|(?<sign>[-+])(?<zoneHours>[0-9]{1,2})(?::(?<zoneMinutes>[0-9]{2}))?))?)?$',
)

/** The date or time that PyYAML reads from a text of its timestamp pattern; `undefined` where Python raises ValueError. */
export function readTimestamp(text: string): PythonTimestamp | undefined {
  const parts = pattern.exec(text)?.groups
  if (parts === undefined) return undefined
  const date = readDate(parts)
  if (date === undefined || parts['hour'] === undefined) return date
  const time = readTime(parts)
  const zone = readZone(parts)
  if (time === undefined || zone === undefined) return undefined
  return {
    kind: 'timestamp',
    iso: `${date.iso} ${time.iso}${zone.iso}`,
    family: zone.iso === '' ? 'naive' : 'aware',
    microseconds: date.microseconds + time.microseconds - zone.microseconds,
  }
}

type Parts = Readonly<Record<string, string | undefined>>
type Part = Pick<PythonTimestamp, 'iso' | 'microseconds'>

function readDate(parts: Parts): PythonTimestamp | undefined {
  const [year, month, day] = [count(parts['year']), count(parts['month']), count(parts['day'])]
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  // JavaScript carries 30 February over into March; Python has no such day, and no year 0.
  if (year < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const iso = `${digits(year, 4)}-${digits(month)}-${digits(day)}`
  return { kind: 'timestamp', iso, family: 'date', microseconds: BigInt(date.getTime()) * 1000n }
}

function readTime(parts: Parts): Part | undefined {
  const [hour, minute, second] = [count(parts['hour']), count(parts['minute']), count(parts['second'])]
  if (hour > 23 || minute > 59 || second > 59) return undefined
  // Python cuts at microseconds; it does not round.
  const fraction = (parts['fraction'] ?? '').slice(0, 6).padEnd(6, '0')
  return {
    iso: `${digits(hour)}:${digits(minute)}:${digits(second)}${fraction === '000000' ? '' : `.${fraction}`}`,
    microseconds: BigInt((hour * 60 + minute) * 60 + second) * 1_000_000n + BigInt(fraction),
  }
}

function readZone(parts: Parts): Part | undefined {
  const minutes = count(parts['zoneHours']) * 60 + count(parts['zoneMinutes'])
  if (parts['utc'] !== undefined) return { iso: '+00:00', microseconds: 0n }
  if (parts['sign'] === undefined) return { iso: '', microseconds: 0n }
  if (minutes >= 24 * 60) return undefined
  const sign = parts['sign'] === '-' && minutes > 0 ? -1 : 1
  return {
    iso: `${sign < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`,
    microseconds: BigInt(sign * minutes) * 60_000_000n,
  }
}

const count = (text: string | undefined): number => Number(text ?? 0)
const digits = (value: number, length = 2): string => String(value).padStart(length, '0')
