import { problem } from './problem.ts'

/** The JSON object that a request carries. */
export type Body = Readonly<Record<string, unknown>>

/** Reads a body as an object; no body is an empty one. */
export function readBody(bytes: Uint8Array): Body {
  if (bytes.length === 0) return {}
  const value = parse(Buffer.from(bytes).toString())
  if (!isObject(value)) throw problem(400, 'Body should be a JSON object')
  return value
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    throw problem(400, 'Problems parsing JSON')
  }
}

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(name: string, detail: string): Error {
  return problem(422, `Invalid request.\n\n${detail.replace('%', `"${name}"`)}`)
}

/** A text that must be there. */
export function text(body: Body, name: string): string {
  const value = optionalText(body, name)
  if (value === undefined) throw invalid(name, "% wasn't supplied.")
  return value
}

/** A text, `undefined` when it is absent or null. */
export function optionalText(body: Body, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw invalid(name, `For %, ${JSON.stringify(value)} is not a string.`)
  return value
}

export function flag(body: Body, name: string): boolean | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'boolean') throw invalid(name, `For %, ${JSON.stringify(value)} is not a boolean.`)
  return value
}

/** A list; empty when it is absent. */
export function list(body: Body, name: string): readonly unknown[] {
  const value = body[name] ?? []
  if (!Array.isArray(value)) throw invalid(name, `For %, ${JSON.stringify(value)} is not an array.`)
  return value
}

export function texts(body: Body, name: string): string[] {
  return list(body, name).map(value => {
    if (typeof value !== 'string') throw invalid(name, `For %, ${JSON.stringify(value)} is not a string.`)
    return value
  })
}

export function objects(body: Body, name: string): Body[] {
  return list(body, name).map(value => {
    if (!isObject(value)) throw invalid(name, `For %, ${JSON.stringify(value)} is not an object.`)
    return value
  })
}

export function optionalObject(body: Body, name: string): Body | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (!isObject(value)) throw invalid(name, `For %, ${JSON.stringify(value)} is not an object.`)
  return value
}

/** One of some words, `undefined` when it is absent. */
export function choice<const Word extends string>(
  body: Body,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = optionalText(body, name)
  if (value === undefined) return undefined
  const word = words.find(word => word === value)
  if (word === undefined) throw invalid(name, `For %, "${value}" is not one of ${words.join(', ')}.`)
  return word
}
