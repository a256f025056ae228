import { isWindowsDevice } from './windows-device.ts'

// One spelling of each name: no case, no double or trailing hyphens, nothing outside ASCII (threat-model.md T21, T22).
const grammar = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const taken = new Set(['index', 'git', 'prototype'])

/** The shortest and longest name of a bundle, in characters. */
export const nameLength = { min: 2, max: 64 } as const

/** Whether a text may name a bundle in paths, URLs and tables of every system. */
export function isName(text: string): boolean {
  return nameProblem(text) === undefined
}

/** Why a text is no name, as the end of a sentence that starts with it; `undefined` when it is one. */
export function nameProblem(text: string): string | undefined {
  if (text.length < nameLength.min) return `is shorter than ${nameLength.min} characters`
  if (text.length > nameLength.max) return `is longer than ${nameLength.max} characters`
  if (!grammar.test(text)) {
    return 'is not made of lower-case letters and digits with single hyphens between them, starting with a letter'
  }
  if (isWindowsDevice(text)) return 'is a device on Windows, so no file can have this name there'
  // A table in JavaScript would answer for such a name although nobody put it in.
  if (text in Object.prototype || taken.has(text)) return 'has a meaning of its own and cannot name a bundle'
  return undefined
}
