import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bytesSource } from '../../../shared/archive/byte-source.ts'
import { openArchive } from '../../../shared/archive/open.ts'
import { testLimits } from '../../support/archive-limits.ts'
import { describeConformance } from '../../support/conformance.ts'

interface Case {
  readonly id: string
  readonly file: string
  readonly area: string
  readonly profile: 'bundle' | 'upstream'
  readonly expected: 'accept' | 'reject'
  readonly error: string
}

describeConformance('hostile archives', data => {
  const all = JSON.parse(readFileSync(join(data, 'hostile/cases.json'), 'utf8')) as Case[]
  // What the manifest inside says is for its dialect to judge: test/unit/dialects/specfact/claim.test.ts.
  const cases = all.filter(({ area, id }) => area === 'archive' && id !== 'tar-manifest-version-differs')

  test('the table has them all', () => {
    expect(cases.length).toBeGreaterThan(150)
  })

  test.each(cases.map(each => [each.id, each] as const))('%s', async (_, each) => {
    const bytes = readFileSync(join(data, 'hostile', each.file))
    const { archive, findings } = await openArchive(bytesSource(bytes), {
      name: each.file,
      profile: each.profile,
      limits: testLimits,
      stripComponents: each.id.includes('strip') ? 1 : 0,
    })
    const codes = [...new Set(findings.map(({ code }) => code))]
    if (each.expected === 'accept') {
      expect(codes).toEqual([])
      expect(archive).toBeDefined()
    } else {
      expect(archive).toBeUndefined()
      // PyPI's own archives name no class, only that they are refused.
      if (each.error === 'E_ARCHIVE_*') expect(codes.every(code => code.startsWith('E_ARCHIVE_'))).toBe(true)
      else expect(codes).toContain(each.error)
    }
  })
})
