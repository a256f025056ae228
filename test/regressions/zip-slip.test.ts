import { expect, test } from '@jest/globals'
import { codesOf, zipCodes } from '../support/opening.ts'
import { pax, tar, tarEntry } from '../support/tar-builder.ts'
import { zip } from '../support/zip-builder.ts'

// Zip Slip (2018) and what came after it: CVE-2021-32804 (one slash stripped of many), CVE-2021-37713 (drives),
// CVE-2024-42471 (@actions/artifact).

const paths = [
  '../evil.txt',
  'demo/../../evil.txt',
  '/tmp/evil.txt',
  '////tmp/evil.txt',
  'C:..\\evil.txt',
  '\\\\srv\\share\\evil.txt',
  'x//tmp/evil.txt',
]

test.each(paths)('refuses %s in a tar, in a pax header and in a zip', async path => {
  expect(await codesOf(tar(tarEntry(path, 'x')))).toEqual(['E_ARCHIVE_PATH'])
  expect(await codesOf(tar(pax({ path }), tarEntry('demo/safe.txt', 'x')))).toEqual(['E_ARCHIVE_PATH'])
  expect(await zipCodes(zip([{ name: path, body: 'x' }]))).toEqual(['E_ARCHIVE_PATH'])
})

test.each([1, 2])('stripping %i segments makes none of them pass', async stripComponents => {
  for (const path of paths)
    expect(await codesOf(tar(tarEntry(path)), { stripComponents })).toEqual(['E_ARCHIVE_PATH'])
})
