import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readManifest } from '../../../../shared/dialects/specfact/manifest.ts'
import { quickVersion } from '../../../../shared/dialects/specfact/quick-version.ts'
import { goodManifest } from '../../../support/made-module.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const quick = (text: string) => quickVersion(bytes(text))
const whole = (text: string) => readManifest(bytes(text), 'm').value?.manifest.version

test('finds a version that is written plainly', () => {
  expect(quick(goodManifest)).toBe('1.2.0')
})

test.each([
  ['two numbers, which may be a float', goodManifest.replace('1.2.0', '1.10')],
  ['quotes', goodManifest.replace('1.2.0', "'1.2.0'")],
  ['the key twice', `${goodManifest}version: 1.3.0\n`],
  ['a second document', `${goodManifest}---\n`],
  ['an anchor', goodManifest.replace('commands:', 'commands: &c')],
  ['a comment after it', goodManifest.replace('1.2.0', '1.2.0 # new')],
  ['CRLF line ends', goodManifest.replaceAll('\n', '\r\n')],
])('leaves %s to the whole reader', (_, text) => {
  expect(quick(text)).toBeUndefined()
})

test('never says another version than the whole reader', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...goodManifest.split('\n'),
      'version: 2.0.0',
      ' version: 3.0.0',
      'description: |',
      'description: "a',
      'description: a',
      '  version: 4.0.0',
      '"version": 5.0.0',
      '# version: 6.0.0',
      'x: {version: 7.0.0}',
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.nat(12), (extra, at) => {
      const lines = goodManifest.split('\n')
      const text = [...lines.slice(0, at), ...extra, ...lines.slice(at)].join('\n')
      const [said, meant] = [quick(text), whole(text)]
      if (said !== undefined && meant !== undefined) expect(said).toBe(meant)
    }),
    { numRuns: 2000 },
  )
})
