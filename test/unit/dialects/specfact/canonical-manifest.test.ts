import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalManifest } from '../../../../shared/dialects/specfact/canonical-manifest.ts'
import { handwrittenYaml } from '../../../support/handwritten-yaml.ts'

const folder = new URL('../../../fixtures/canonical-manifests/', import.meta.url)
const names = readdirSync(folder).filter(name => name.endsWith('.yaml'))

describe('the canonical manifest', () => {
  test.each(names)('of %s is what PyYAML once wrote', name => {
    const { value, findings } = canonicalManifest(readFileSync(new URL(name, folder)), name)
    expect(findings).toEqual([])
    expect(text(value)).toBe(readFileSync(new URL(name.replace(/yaml$/, 'canonical'), folder), 'latin1'))
  })

  test('of a canonical manifest is itself', () => {
    const property = fc.property(handwrittenYaml, manifest => {
      const once = canonicalManifest(Buffer.from(manifest), 'm.yaml').value
      fc.pre(once !== undefined)
      const twice = canonicalManifest(once, 'm.yaml')
      expect(text(twice.value)).toBe(text(once))
    })
    fc.assert(property, { numRuns: 500 })
  })

  test('does not depend on the integrity that the manifest has', () => {
    const signed = 'integrity:\n  checksum: sha256:00\nname: a/b\n'
    expect(canonicalText(signed)).toBe('name: a/b\n')
    expect(canonicalText('name: a/b\n"integrity": x\n')).toBe('name: a/b\n')
  })
})

describe('a manifest without a canonical form', () => {
  test.each([
    ['anchors', 'a: &x b\n', 'E_DOC_ALIAS 1:4'],
    ['aliases', 'a: b\nc: [*x]\n', 'E_DOC_ALIAS 2:5'],
    ['merge keys', 'a:\n  <<: {b: c}\n', 'E_DOC_ALIAS 2:3'],
    ['tags', 'a: !!binary aGk=\n', 'E_DOC_UNSAFE_TAG 1:4'],
    ['sets', 'a: !!set {b, c}\n', 'E_DOC_UNSAFE_TAG 1:4'],
    ['directives', '%YAML 1.1\n---\na: b\n', 'E_DOC_SYNTAX 1:1'],
    ['two documents', 'a: b\n---\nc: d\n', 'E_DOC_SYNTAX 2:1'],
    ['a key twice', 'a: b\n"a": c\n', 'E_DOC_DUPLICATE_KEY 2:1'],
    ['keys that Python holds for one', 'a: {1: b, true: c}\n', 'E_DOC_DUPLICATE_KEY 1:11'],
    ['an int and a float that are one key', 'a: {10: b, 1_0.0: c}\n', 'E_DOC_DUPLICATE_KEY 1:12'],
    [
      'one instant in two time zones as keys',
      'a: {2001-12-14 10:00:00 Z: b, 2001-12-14 11:00:00 +1: c}\n',
      'E_DOC_DUPLICATE_KEY 1:31',
    ],
    ['a key that is not a number', 'a: {.nan: b}\n', 'E_DOC_TYPE 1:5'],
    ['a list as a key', '? [a]\n: b\n', 'E_DOC_TYPE 1:3'],
    ['a day that does not exist', 'a: 2001-02-30\n', 'E_DOC_TYPE 1:4'],
    ['a time that does not exist', 'a: 2001-02-03 24:00:00\n', 'E_DOC_TYPE 1:4'],
    ['a zone that does not exist', 'a: 2001-02-03 20:00:00 +24:00\n', 'E_DOC_TYPE 1:4'],
    ['an int without digits', 'a: 0x_\n', 'E_DOC_TYPE 1:4'],
    ['a float that overflows in Python', `a: 1${':00'.repeat(200)}.5\n`, 'E_DOC_TYPE 1:4'],
    ['an int that is longer than Python writes', `a: 1${'0'.repeat(4300)}\n`, 'E_DOC_TYPE 1:4'],
    ['the merge sign as a value', 'a: <<\n', 'E_DOC_SYNTAX 1:4'],
    ['the value sign as a value', 'a: =\n', 'E_DOC_SYNTAX 1:4'],
    ['half a character', 'a: "\\ud83d\\ude00"\n', 'E_DOC_ENCODING 1:5'],
    ['too few digits in an escape', 'a: "\\x4"\n', 'E_DOC_SYNTAX 1:5'],
    ['a character beyond Unicode', 'a: "\\U00110000"\n', 'E_DOC_SYNTAX 1:5'],
    ['a control character', 'a: 😀\x07\n', 'E_DOC_ENCODING 1:6'],
    ['a list at the top', '- a\n', 'E_DOC_TYPE'],
    ['nothing in it', '# nothing\n', 'E_DOC_TYPE'],
    ['too deep nesting', `a: ${'['.repeat(101)}`, 'E_DOC_LIMIT 1:102'],
    ['too deep blocks', '- '.repeat(101), 'E_DOC_LIMIT 1:199'],
    ['a tab before a key', 'a:\n\tb: c\n', 'E_DOC_SYNTAX 2:1'],
    ['a key without a colon', 'a: b\nc\n', 'E_DOC_SYNTAX 2:1'],
    ['a key inside a value', 'a: b: c\n', 'E_DOC_SYNTAX 1:5'],
    ['a quote that stays open', 'a: "b\n', 'E_DOC_SYNTAX 1:4'],
    ['a bracket that stays open', 'a: [b\n', 'E_DOC_SYNTAX 2:1'],
    ['a bracket that was never opened', 'a: b]\nc: ]\n', 'E_DOC_SYNTAX 2:4'],
    ['an escape that means nothing', 'a: "\\d"\n', 'E_DOC_SYNTAX 1:5'],
    ['text behind a block header', 'a: | b\n', 'E_DOC_SYNTAX 1:6'],
    ['a block header that means nothing', 'a: |10\n', 'E_DOC_SYNTAX 1:5'],
    ['a key of more than 1024 characters', `a${'b'.repeat(1024)}: c\n`, 'E_DOC_SYNTAX 1:1026'],
  ])('has %s', (_, manifest, expected) => {
    const { value, findings } = canonicalManifest(Buffer.from(manifest), 'module-package.yaml')
    const seen = findings.map(({ code, line, column }) =>
      line === undefined ? code : `${code} ${line}:${column}`,
    )
    expect(value).toBeUndefined()
    expect(seen).toEqual([expected])
    expect(findings[0]?.file).toBe('module-package.yaml')
  })

  test('is not UTF-8', () => {
    const { value, findings } = canonicalManifest(Uint8Array.of(0x61, 0x3a, 0x20, 0xff), 'm.yaml')
    expect(value).toBeUndefined()
    expect(findings).toMatchObject([{ code: 'E_DOC_ENCODING' }])
  })

  test('is larger than any manifest', () => {
    const { value, findings } = canonicalManifest(Buffer.alloc(1024 * 1024 + 1, '\n'), 'm.yaml')
    expect(value).toBeUndefined()
    expect(findings).toMatchObject([{ code: 'E_DOC_LIMIT' }])
  })

  test.each([
    ['open brackets', `a: ${'['.repeat(1_000_000)}`],
    ['list marks', '- '.repeat(500_000)],
    ['possible keys', 'a '.repeat(500_000)],
    ['minutes', `a: 1${':00'.repeat(300_000)}`],
    ['digits', `a: ${'7'.repeat(1_000_000)}`],
    ['hexadecimal digits', `a: 0x${'f'.repeat(1_000_000)}`],
    ['underscores', `a: 1${'_'.repeat(1_000_000)}x`],
    ['quotes', `a: ${"'".repeat(1_000_000)}`],
    ['commas', `a: [${'b,'.repeat(500_000)}`],
    ['spaces', `a: b${' '.repeat(1_000_000)}c`],
    ['line ends', `a: "b${'\n'.repeat(1_000_000)}c"`],
  ])('or with one is read in good time when it is a million %s', (_, manifest) => {
    const start = performance.now()
    canonicalManifest(Buffer.from(manifest), 'm.yaml')
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

function canonicalText(manifest: string): string | undefined {
  return text(canonicalManifest(Buffer.from(manifest), 'm.yaml').value)
}

function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('latin1')
}
