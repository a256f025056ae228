import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readSidecar, renderSidecar, type SidecarForm } from '../../../shared/crypto/sidecar.ts'
import { codesOf, findingsOf, utf8, valueOf } from '../../support/keys.ts'

const forms: readonly SidecarForm[] = ['hex-lf', 'hex', 'base64-lf', 'base64']
const lengths = { 'hex-lf': 129, hex: 128, 'base64-lf': 89, base64: 88 }
const signature = new Uint8Array(64).map((_, index) => index * 4 + 3)

describe.each(forms)('the form %s', form => {
  test('gives back every signature it writes, at its one length', () => {
    const signatures = fc.uint8Array({ minLength: 64, maxLength: 64 })
    fc.assert(
      fc.property(signatures, bytes => {
        const text = renderSidecar(form, bytes)
        expect(text).toHaveLength(lengths[form])
        expect(valueOf(readSidecar(form, utf8(text)))).toEqual(bytes)
        expect(valueOf(readSidecar(form, text))).toEqual(bytes)
      }),
    )
  })

  test.each(forms.filter(other => other !== form))('does not take %s, and says what it is', other => {
    const [finding] = findingsOf(readSidecar(form, renderSidecar(other, signature)))
    expect(finding?.code).toBe('E_SIG_FORMAT')
    expect(finding?.message).toContain('written as')
  })

  test('takes no text but the one it writes', () => {
    const good = renderSidecar(form, signature)
    const edits = fc.record({
      start: fc.nat(good.length),
      cut: fc.nat(2),
      put: fc.string({ unit: fc.constantFrom(...Array.from('0aAfFz+/=\r\n\t \0é０')), maxLength: 2 }),
    })
    fc.assert(
      fc.property(edits, ({ start, cut, put }) => {
        const text = good.slice(0, start) + put + good.slice(start + cut)
        const read = readSidecar(form, utf8(text))
        expect(read.ok ? renderSidecar(form, read.value) : good).toBe(read.ok ? text : good)
        if (text !== good && text.length !== good.length) expect(read.ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a line break', '', '\n'],
    ['a carriage return', '', '\r'],
    ['a blank', '', ' '],
    ['a NUL', '', '\0'],
    ['another digit', '', '0'],
    ['the same again', '', renderSidecar(form, signature)],
    ['a leading blank', ' ', ''],
    ['a leading line break', '\n', ''],
    ['a leading byte order mark', '\uFEFF', ''],
    ['a leading digit', '0', ''],
    ['a leading line', 'signature:\n', ''],
  ])('does not take %s more', (_what, before, after) => {
    const text = before + renderSidecar(form, signature) + after
    expect(codesOf(readSidecar(form, text))).toEqual(['E_SIG_FORMAT'])
    expect(codesOf(readSidecar(form, utf8(text)))).toEqual(['E_SIG_FORMAT'])
  })

  test.each([0, 63, 65])('is not written for %d bytes', length => {
    expect(() => renderSidecar(form, new Uint8Array(length))).toThrow(RangeError)
  })
})

test.each([
  ['nothing', '', /empty/],
  ['capitals', renderSidecar('hex-lf', signature).toUpperCase(), /upper-case/],
  ['CRLF', renderSidecar('hex', signature) + '\r\n', /CRLF/],
  ['an error page', '<html>404</html>\n', /17 bytes/],
  ['stray bits at the end of base64', renderSidecar('base64', signature).replace(/.==$/, 'R=='), /88 bytes/],
])('says so of %s', (_what, text, words) => {
  for (const form of ['hex-lf', 'base64'] as const) {
    const outcome = readSidecar(form, text, { file: 'a.toml.sig' })
    expect(findingsOf(outcome)).toMatchObject([{ code: 'E_SIG_FORMAT', file: 'a.toml.sig' }])
    expect(findingsOf(outcome)[0]?.message).toMatch(words)
  }
})

test('a wide digit is not a digit, as bytes or as text', () => {
  const wide = renderSidecar('hex-lf', signature).replace('0', '０')
  expect(codesOf(readSidecar('hex-lf', wide))).toEqual(['E_SIG_FORMAT'])
  expect(codesOf(readSidecar('hex-lf', utf8(wide)))).toEqual(['E_SIG_FORMAT'])
})
