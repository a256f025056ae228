import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { bytesSource } from '../../../shared/archive/byte-source.ts'
import { findKind, findMagic } from '../../../shared/archive/kind.ts'
import { codesOf, listing, open } from '../../support/opening.ts'
import { tar, tarEntry } from '../../support/tar-builder.ts'
import { xz } from '../../support/xz-builder.ts'
import { zip } from '../../support/zip-builder.ts'
import { zstd } from '../../support/zstd-builder.ts'

const elf = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), Buffer.alloc(600)])
const plain = tar(tarEntry('demo/a', 'x'))

test.each([
  ['tool-1.0.tar.gz', 'tar.gz'],
  ['TOOL.TGZ', 'tar.gz'],
  ['tool.txz', 'tar.xz'],
  ['tool.tar.zst', 'tar.zst'],
  ['tool.gz', 'gz'],
  ['tgz', 'tar.gz'],
  ['bin', 'bin'],
  ['tool.AppImage', 'appimage'],
  ['Tool.appx', 'msix'],
  ['tool', undefined],
  ['tar.gz.txt', undefined],
])('%s declares the kind %s', (name, kind) => {
  expect(findKind(name)).toBe(kind)
})

test.each<[string, Uint8Array, string | undefined]>([
  ['a tar', plain, 'tar'],
  ['gzip', gzipSync(plain), 'gzip'],
  ['xz', xz(plain), 'xz'],
  ['zstd', zstd(plain), 'zstd'],
  ['a zip', zip([{ name: 'a' }]), 'zip'],
  ['an empty zip', zip([]), 'zip'],
  ['an ELF program', elf, 'elf'],
  ['an AppImage', Buffer.concat([elf.subarray(0, 8), Buffer.from('AI\x02'), elf]), 'appimage'],
  ['a Mach-O program', Buffer.from('cffaedfe07000001', 'hex'), 'mach-o'],
  ['a Windows program', Buffer.from('MZ\x90\0'), 'pe'],
  ['a script', Buffer.from('#!/bin/sh\n'), 'script'],
  ['WebAssembly', Buffer.from('\0asm\x01\0\0\0'), 'wasm'],
  ['an installer of Windows', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'ole'],
  ['an installer of macOS', Buffer.from('xar!\0'), 'xar'],
  ['a disk image', Buffer.concat([Buffer.alloc(100), Buffer.from('koly'), Buffer.alloc(508)]), 'dmg'],
  ['an error page', Buffer.from('<html>'), undefined],
  ['nothing', Buffer.alloc(0), undefined],
])('knows %s by its bytes', (_, bytes, magic) => {
  expect(findMagic(bytesSource(bytes))).toBe(magic)
})

test.each<[string, Uint8Array, string]>([
  ['tool', gzipSync(plain), 'tar.gz'],
  ['tool', xz(plain), 'tar.xz'],
  ['tool', zstd(plain), 'tar.zst'],
  ['tool', plain, 'tar'],
  ['tool', gzipSync(elf), 'gz'],
  ['tool', xz(elf), 'xz'],
  ['tool', zstd(elf), 'zst'],
  ['tool', zip([{ name: 'a' }]), 'zip'],
  ['tool', elf, 'bin'],
  ['tool', Buffer.concat([elf.subarray(0, 8), Buffer.from('AI\x02'), elf]), 'appimage'],
])('a file whose name says nothing is of the kind of its bytes', async (name, bytes, kind) => {
  const opened = await open(bytes, { name })
  expect([opened.kind, opened.findings]).toEqual([kind, []])
})

test.each<[string, Uint8Array]>([
  ['tool.tar.gz', zip([{ name: 'a' }])],
  ['tool.tar.gz', plain],
  ['tool.tar.gz', xz(plain)],
  ['tool.zip', gzipSync(plain)],
  ['tool.tar', gzipSync(plain)],
  ['tool.bin', Buffer.from('<html>not found</html>')],
  ['tool.exe', elf],
  ['tool.dmg', elf],
  ['tool.tar.gz', gzipSync(elf)],
])('refuses %s when its bytes are of another kind', async (name, bytes) => {
  expect(await codesOf(bytes, { name })).toEqual(['E_ARCHIVE_FORMAT'])
})

test('a declared kind weighs more than the name', async () => {
  expect((await open(gzipSync(plain), { name: 'x.gz', declared: 'tar.gz' })).archive?.entries[0]?.path).toBe(
    'demo/a',
  )
  expect((await open(gzipSync(plain), { name: 'x.tar.gz', declared: 'gz' })).archive?.entries[0]?.path).toBe(
    'x.tar',
  )
  expect(await codesOf(elf, { name: 'x', declared: 'zip' })).toEqual(['E_ARCHIVE_FORMAT'])
})

test.each([
  ['pkg/linux/tool.gz', gzipSync(elf)],
  ['tool', elf],
  ['C:\\downloads\\tool.xz', xz(elf)],
])('a program alone in %s is one executable file', async (name, bytes) => {
  const opened = await open(bytes, { name })
  const { archive } = opened
  expect(listing(opened)).toEqual([{ path: 'tool', type: 'file', mode: 0o755, sizeBytes: elf.length }])
  expect(archive?.read('tool')).toEqual(elf)
  expect(archive?.tar).toBeUndefined()
})

test('the name of a file that packs one file obeys the rules for paths', async () => {
  expect(await codesOf(gzipSync(elf), { name: 'aux.gz' })).toEqual(['E_ARCHIVE_PATH'])
})

test.each([
  ['tool.msi', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'msi'],
  ['tool.pkg', Buffer.from('xar!\0'), 'pkg'],
  ['tool.msix', zip([{ name: 'a' }]), 'msix'],
])('%s is neither opened nor refused', async (name, bytes, kind) => {
  expect(await open(bytes, { name })).toEqual({ kind, findings: [] })
})

test('a bundle is a tar or a zip, never a program', async () => {
  expect(await codesOf(elf, { name: 'tool.bin', profile: 'bundle' })).toEqual(['E_ARCHIVE_FORMAT'])
  expect(await codesOf(gzipSync(elf), { name: 'tool', profile: 'bundle' })).toEqual(['E_ARCHIVE_FORMAT'])
})
