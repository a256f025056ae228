import type { Place } from '../model/finding.ts'
import { placesIn } from './places.ts'

/** Keys and indices from the top of a document down to a value. */
export type Path = readonly (string | number)[]

/** A stretch of a text: offsets in UTF-16 units, the end not included. */
export type Range = readonly [start: number, end: number]

/** Where a value stands, and its key when it is the value of one. */
export interface Located {
  readonly value: Range
  readonly key?: Range | undefined
}

/** A document that was read: its value, and where each part of it stands. */
export interface Document {
  readonly file: string
  readonly text: string
  /** Maps have no prototype, so a name from outside never meets a member of Object. */
  readonly value: unknown
  /** Where a value stands; for a path that is not there, its nearest parent that is. */
  placeOf(path: Path): Place
  /** Where the key of a value stands, for values that have one; otherwise as `placeOf`. */
  keyPlaceOf(path: Path): Place
  /** A value exactly as it is written; `undefined` when there is none. */
  readonly sourceOf: (path: Path) => string | undefined
}

/** A document from its text and value; `locate` finds what is there and nothing else. */
export function makeDocument(
  base: { readonly file: string; readonly text: string; readonly value: unknown },
  locate: (path: Path) => Located | undefined,
): Document {
  const placeAt = placesIn(base.text, base.file)
  const nearest = (path: Path): Located => {
    for (let length = path.length; length > 0; length--) {
      const found = locate(path.slice(0, length))
      if (found !== undefined) return length === path.length ? found : { value: found.value }
    }
    return { value: locate([])?.value ?? [0, 0] }
  }
  return {
    ...base,
    placeOf: path => placeAt(nearest(path).value[0]),
    keyPlaceOf(path) {
      const { key, value } = nearest(path)
      return placeAt((key ?? value)[0])
    },
    sourceOf(path) {
      const range = locate(path)?.value
      return range && base.text.slice(...range)
    },
  }
}

/** Whether a value of a document is a map. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
