import type { Person } from '../git/commit.ts'
import type { Body } from '../http/body.ts'
import { optionalObject, optionalText, text } from '../http/body.ts'

/** The author, committer or tagger that a request names. */
export function readPerson(body: Body, name: string, now: string): Person | undefined {
  const person = optionalObject(body, name)
  if (!person) return undefined
  return {
    name: text(person, 'name'),
    email: text(person, 'email'),
    date: optionalText(person, 'date') ?? now,
  }
}
