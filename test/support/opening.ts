import { gzipSync } from 'node:zlib'
import { bytesSource } from '../../shared/archive/byte-source.ts'
import { openArchive, type Opened, type OpenOptions } from '../../shared/archive/open.ts'
import { testLimits } from './archive-limits.ts'

/** Opens bytes under the limits of the tests; by default a plain tar of other people's. */
export function open(bytes: Uint8Array, options: Partial<OpenOptions> = {}): Promise<Opened> {
  return openArchive(bytesSource(bytes), {
    name: 'a.tar',
    profile: 'upstream',
    limits: testLimits,
    ...options,
  })
}

/** The codes that opening gives, each once, in order. */
export async function codesOf(
  bytes: Uint8Array,
  options: Partial<OpenOptions> = {},
): Promise<readonly string[]> {
  const { findings, archive } = await open(bytes, options)
  if ((archive === undefined) !== findings.length > 0) throw new Error('an archive and findings, or neither')
  return [...new Set(findings.map(({ code }) => code))]
}

/** What is found in the tar, wrapped as a bundle is. */
export const bundleCodes = (tar: Uint8Array) =>
  codesOf(gzipSync(tar, { level: 1 }), { name: 'demo-1.0.0.tar.gz', profile: 'bundle' })

export const zipCodes = (zip: Uint8Array, options: Partial<OpenOptions> = {}) =>
  codesOf(zip, { name: 'a.zip', ...options })

/** What is listed, without the bytes. */
export function listing({ archive }: Opened): readonly Readonly<Record<string, unknown>>[] {
  return (archive?.entries ?? []).map(entry => ({
    path: entry.path,
    type: entry.type,
    mode: entry.mode,
    sizeBytes: entry.sizeBytes,
    ...('linkTarget' in entry ? { linkTarget: entry.linkTarget } : {}),
  }))
}
