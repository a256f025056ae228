import { spawnSync } from 'node:child_process'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import * as nodeTar from 'tar'
import { bytesSource } from '../../../shared/archive/byte-source.ts'
import { openArchive } from '../../../shared/archive/open.ts'
import { packGzip } from '../../../shared/archive/pack-gzip.ts'
import { packTar, type PackEntry, type PackOptions } from '../../../shared/archive/pack.ts'
import { testLimits } from '../../support/archive-limits.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const entry = (path: string, text = '', executable = false): PackEntry => ({
  path,
  executable,
  bytes: Buffer.from(text),
})

/** Short, long, longer than ustar holds, not ASCII, executable, empty, larger than a block. */
const fixture = [
  entry('demo/run', '#!/bin/sh\necho hi\n', true),
  entry('demo/a.txt', 'hello\n'),
  entry('demo/empty'),
  entry(`demo/${'n'.repeat(150)}`, 'long\n'),
  entry(`demo/${'deep/'.repeat(25)}file`, 'split\n'),
  entry('demo/grüße/世界.txt', 'not ASCII\n'),
  entry('demo/block', 'x'.repeat(512)),
  entry('demo/more', 'x'.repeat(513)),
]

function packed(entries: readonly PackEntry[], options: PackOptions = {}): Buffer {
  const result = packTar(entries, options)
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'))
  return Buffer.from(result.tar)
}

function codes(entries: readonly PackEntry[], options: PackOptions = {}): readonly string[] {
  const result = packTar(entries, options)
  return result.ok ? [] : [...new Set(result.findings.map(({ code }) => code))]
}

// These digests are the identity of what is published. If this test fails, the packer is wrong, never the digest.
test('packs the fixture to the bytes it has always had', () => {
  expect(sha256(packed(fixture))).toBe('f2e76d4ce3b1769eaebe6c1a5d12f002b0f849c719898918aeb397694e76e088')
  expect(sha256(packed(fixture, { order: 'sorted' }))).toBe(
    '86587c840b22c70ed5006dff7e019b5d5e52528fc3e6742c0082b891b3bd4bb6',
  )
  expect(sha256(packed(fixture, { order: 'sorted', folders: true }))).toBe(
    'f64a112fdc1ef4c4a03d119350d821768fa287debc60fd5b6653ef5ef424417a',
  )
})

const otherNode = process.env['NODE24']
const testOtherNode = otherNode === undefined ? test.skip : test

testOtherNode('the Node that NODE24 names packs the fixture to the same bytes', () => {
  const script = `
    import { createHash } from 'node:crypto'
    import { packTar } from './shared/archive/pack.ts'
    const entries = ${JSON.stringify(fixture.map(({ path, executable, bytes }) => ({ path, executable, text: Buffer.from(bytes).toString() })))}
    const { tar } = packTar(entries.map(({ text, ...entry }) => ({ ...entry, bytes: Buffer.from(text) })), { order: 'sorted' })
    console.log(createHash('sha256').update(tar).digest('hex'))`
  const run = spawnSync(otherNode ?? '', ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect([run.stdout.trim(), run.status]).toEqual([sha256(packed(fixture, { order: 'sorted' })), 0])
})

const segment = fc.stringMatching(/^[a-z0-9_é世-]{1,60}$/)
const path = fc
  .array(segment, { minLength: 1, maxLength: 6 })
  .map(segments => ['demo', ...segments].join('/'))
const entries = fc.uniqueArray(
  fc.record({ path, executable: fc.boolean(), bytes: fc.uint8Array({ maxLength: 2000 }) }),
  { minLength: 1, maxLength: 12, selector: ({ path }) => path },
)

test('the order in which files are found changes nothing when they are sorted', () => {
  fc.assert(
    fc.property(entries, fc.infiniteStream(fc.nat()), (files, order) => {
      fc.pre(codes(files).length === 0)
      const shuffled = files
        .map(file => ({ file, key: order.next().value as number }))
        .sort((a, b) => a.key - b.key)
      const options = { order: 'sorted' } as const
      expect(
        packed(
          shuffled.map(({ file }) => file),
          options,
        ).equals(packed(files, options)),
      ).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('what is packed opens as a bundle and holds what was given', async () => {
  await fc.assert(
    fc.asyncProperty(entries, fc.boolean(), async (files, folders) => {
      fc.pre(codes(files).length === 0)
      const { bytes } = await packGzip(packed(files, { folders }))
      const { archive, findings } = await openArchive(bytesSource(bytes), {
        name: 'demo.tar.gz',
        profile: 'bundle',
      })
      expect(findings).toEqual([])
      const listed = archive?.entries.filter(({ type }) => type === 'file') ?? []
      expect(listed.map(({ path, mode }) => [path, mode])).toEqual(
        files.map(file => [file.path, file.executable ? 0o755 : 0o644]),
      )
      for (const file of files)
        expect(Buffer.from(archive?.read(file.path) ?? [])).toEqual(Buffer.from(file.bytes))
    }),
    { numRuns: 100 },
  )
})

test('node-tar reads what is packed here', async () => {
  const found: Record<string, string> = {}
  const parser = new nodeTar.Parser({ strict: true })
  parser.on('entry', (read: nodeTar.ReadEntry) => {
    const chunks: Buffer[] = []
    read.on('data', (chunk: Buffer) => chunks.push(chunk))
    read.on(
      'end',
      () => (found[read.path] = `${read.mode?.toString(8) ?? ''} ${Buffer.concat(chunks).toString()}`),
    )
  })
  await new Promise<void>((resolve, reject) => {
    parser.on('end', resolve)
    parser.on('error', reject)
    parser.end(packed(fixture))
  })
  expect(found).toEqual(
    Object.fromEntries(
      fixture.map(({ path, executable, bytes }) => [
        path,
        `${executable ? '755' : '644'} ${Buffer.from(bytes).toString()}`,
      ]),
    ),
  )
})

test('folders get an entry each before what is in them when they are asked for', async () => {
  const tar = packed([entry('demo/a/b/c'), entry('demo/a/d')], { folders: true })
  const { archive } = await openArchive(bytesSource(tar), { name: 'a.tar', profile: 'bundle' })
  expect(archive?.entries.map(({ path, type, mode }) => `${path} ${type} ${mode.toString(8)}`)).toEqual([
    'demo folder 755',
    'demo/a folder 755',
    'demo/a/b folder 755',
    'demo/a/b/c file 644',
    'demo/a/d file 644',
  ])
})

test('sorts by code point and not by UTF-16 unit', async () => {
  const tar = packed(
    ['demo/\u{1f600}', 'demo/\uff5e', 'demo/c', 'demo/B'].map(path => entry(path)),
    { order: 'sorted' },
  )
  const { archive } = await openArchive(bytesSource(tar), { name: 'a.tar', profile: 'bundle' })
  expect(archive?.entries.map(({ path }) => path)).toEqual([
    'demo/B',
    'demo/c',
    'demo/\uff5e',
    'demo/\u{1f600}',
  ])
})

test.each<[string, string, readonly PackEntry[]]>([
  ['E_ARCHIVE_PATH', 'a path that leads out', [entry('demo/../x')]],
  ['E_ARCHIVE_PATH', 'an absolute path', [entry('/etc/passwd')]],
  ['E_ARCHIVE_PATH', 'a path that is not plain', [entry('./demo/a')]],
  ['E_ARCHIVE_PATH', 'a path with an empty segment', [entry('demo//a')]],
  ['E_ARCHIVE_PATH', 'a device of Windows', [entry('demo/nul')]],
  ['E_ARCHIVE_DUPLICATE', 'a path twice', [entry('demo/a'), entry('demo/a')]],
  ['E_ARCHIVE_DUPLICATE', 'names that meet', [entry('demo/a'), entry('demo/A')]],
  ['E_ARCHIVE_DUPLICATE', 'a file in a file', [entry('demo/a'), entry('demo/a/b')]],
  ['E_ARCHIVE_CONTENT', 'nothing', []],
  ['E_ARCHIVE_CONTENT', 'a second root', [entry('demo/a'), entry('other/a')]],
  ['E_ARCHIVE_CONTENT', 'a git folder', [entry('demo/.git/config')]],
  ['E_ARCHIVE_LIMIT', 'a file beyond the limit', [entry('demo/a', 'x'.repeat(16_000_001))]],
  [
    'E_ARCHIVE_LIMIT',
    'files beyond the limit together',
    [entry('demo/a', 'x'.repeat(9_000_000)), entry('demo/b', 'x'.repeat(9_000_000))],
  ],
  [
    'E_ARCHIVE_LIMIT',
    'more files than the limit',
    Array.from({ length: 2001 }, (_, n) => entry(`demo/${n}`)),
  ],
])('answers %s to %s', (code, _, files) => {
  expect(codes(files, { limits: testLimits })).toContain(code)
})

test('names the archive in what it finds', () => {
  const result = packTar([], { name: 'demo-1.0.0.tar.gz' })
  expect(result.ok || result.findings[0]?.file).toBe('demo-1.0.0.tar.gz')
})

test('compresses in one pass, with both digests and nothing of the machine', async () => {
  const tar = packed(fixture)
  const { bytes, sha256Hex, tarSha256Hex, sizeBytes } = await packGzip(tar)
  expect(Buffer.from(bytes.subarray(0, 10)).toString('hex')).toBe('1f8b08000000000000ff')
  expect(gunzipSync(bytes).equals(tar)).toBe(true)
  expect([sha256Hex, tarSha256Hex, sizeBytes]).toEqual([sha256(bytes), sha256(tar), bytes.length])
})

test('level and OS byte are the caller’s', async () => {
  const { bytes } = await packGzip(packed(fixture), { level: 9, os: 3 })
  expect([bytes[8], bytes[9]]).toEqual([2, 3])
})
