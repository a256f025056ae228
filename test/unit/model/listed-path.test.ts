import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isListable, listedPath } from '../../../shared/model/listed-path.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

describe('a name from outside', () => {
  test.each(['index.json', 'café.toml', 'a b', '$HOME', '-rf', 'x:y', '\ufffd', '日本'])(
    '%j is listed as it is',
    name => {
      expect(listedPath(name)).toEqual({ path: name, misnamed: false })
      expect(listedPath(new TextEncoder().encode(name))).toEqual({ path: name, misnamed: false })
    },
  )

  test.each([
    ['a\nb', 'a\\x0ab'],
    ['x\n::error::owned', 'x\\x0a::error::owned'],
    ['tab\tname', 'tab\\x09name'],
    ['nul\0', 'nul\\x00'],
    ['del\x7f', 'del\\x7f'],
    ['c1\x9b2J', 'c1\\xc2\\x9b2J'],
    ['back\\slash', 'back\\x5cslash'],
    ['lone \ud800', 'lone \\xef\\xbf\\xbd'],
  ])('%j is listed by a stand-in', (name, path) => {
    expect(listedPath(name)).toEqual({ path, misnamed: true })
  })

  test('that is not UTF-8 is listed by its bytes', () => {
    expect(listedPath(bytes(0x63, 0x61, 0x66, 0xe9))).toEqual({ path: 'caf\\xe9', misnamed: true })
  })

  test('with a byte order mark keeps it', () => {
    expect(listedPath(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ path: '\ufeffa', misnamed: false })
  })

  test('never shares its stand-in with another name', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (left, right) => {
        const same = Buffer.compare(left, right) === 0
        expect(listedPath(left).path === listedPath(right).path).toBe(same)
      }),
    )
  })
})

test.each(['', '/', '/a', 'a/', 'a//b', '.', '..', 'a/../b', 'a/./b', 'a\\b', 'a\nb'])(
  '%j is no path in a file set',
  path => {
    expect(isListable(path)).toBe(false)
  },
)

test.each(['a', 'a/b', '...', '.a', 'a..b', '..a'])('%j is a path in a file set', path => {
  expect(isListable(path)).toBe(true)
})
