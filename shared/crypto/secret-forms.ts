import { encodeBase64, encodeBase64Url, encodeHex } from './encoding.ts'
import type { PrivateKey } from './private-key.ts'

/** What is shorter stands in harmless text too, and hiding it would show where the key has it. */
const shortest = 8

/**
 * The texts to hide wherever output goes, longest first: the key as given, each of its lines, its body in one
 * piece, and as JSON would print it. Masks work on lines and on literal text only (T06), hence so many. Call
 * it with the text before anything is done with it, and again with the key once it is read, for the forms of
 * the seed.
 */
export function secretForms(text: string, key?: PrivateKey): readonly string[] {
  const body = text.replace(/-----[A-Z0-9 ]+-----/g, ' ').split(/(?:\s|\\n)+/)
  const forms = [
    text,
    text.trim(),
    JSON.stringify(text).slice(1, -1),
    encodeBase64(Buffer.from(text)),
    body.join(''),
    ...body,
    ...(key?.withSeed(seedForms) ?? []),
  ]
  return [...new Set(forms)].filter(form => form.length >= shortest).sort((a, b) => b.length - a.length)
}

const seedForms = (seed: Uint8Array): readonly string[] => [
  encodeHex(seed),
  encodeHex(seed).toUpperCase(),
  encodeBase64(seed),
  encodeBase64Url(seed),
]
