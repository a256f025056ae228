import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { modregVersion } from '../../../shared/command/modreg-version.ts'

test('is the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
  expect(modregVersion).toBe(version)
})
