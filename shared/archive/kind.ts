import type { ByteSource } from './byte-source.ts'
import { problem, type Problem } from './problem.ts'

/** What the first bytes of a file say it is; for some formats the last ones. */
export type Magic =
  | 'tar'
  | 'gzip'
  | 'xz'
  | 'zstd'
  | 'zip'
  | 'elf'
  | 'mach-o'
  | 'pe'
  | 'script'
  | 'wasm'
  | 'appimage'
  | 'dmg'
  | 'ole'
  | 'xar'

/** Kinds of downloads that modreg can name. */
export type ArchiveKind =
  | 'tar'
  | 'tar.gz'
  | 'tar.xz'
  | 'tar.zst'
  | 'zip'
  | 'gz'
  | 'xz'
  | 'zst'
  | 'bin'
  | 'exe'
  | 'appimage'
  | 'dmg'
  | 'msi'
  | 'msix'
  | 'pkg'

interface KindRow {
  readonly suffixes: readonly string[]
  /** What the bytes of such a file may be. */
  readonly magics: readonly Magic[]
  /** How it is opened: as an archive, as the one file that it packs or is, or not at all. */
  readonly opens: 'archive' | 'file' | 'never'
}

const programs = ['elf', 'mach-o', 'pe', 'script', 'wasm', 'appimage'] as const

/** Longer suffixes first, because `.tar.gz` ends in `.gz` too. */
const kinds: Readonly<Record<ArchiveKind, KindRow>> = {
  'tar.gz': { suffixes: ['.tar.gz', '.tgz'], magics: ['gzip'], opens: 'archive' },
  'tar.xz': { suffixes: ['.tar.xz', '.txz'], magics: ['xz'], opens: 'archive' },
  'tar.zst': { suffixes: ['.tar.zst', '.tzst'], magics: ['zstd'], opens: 'archive' },
  tar: { suffixes: ['.tar'], magics: ['tar'], opens: 'archive' },
  zip: { suffixes: ['.zip'], magics: ['zip'], opens: 'archive' },
  gz: { suffixes: ['.gz'], magics: ['gzip'], opens: 'file' },
  xz: { suffixes: ['.xz'], magics: ['xz'], opens: 'file' },
  zst: { suffixes: ['.zst'], magics: ['zstd'], opens: 'file' },
  appimage: { suffixes: ['.appimage'], magics: ['appimage'], opens: 'file' },
  exe: { suffixes: ['.exe'], magics: ['pe'], opens: 'file' },
  bin: { suffixes: ['.bin'], magics: programs, opens: 'file' },
  dmg: { suffixes: ['.dmg'], magics: ['dmg'], opens: 'never' },
  msi: { suffixes: ['.msi'], magics: ['ole'], opens: 'never' },
  msix: { suffixes: ['.msix', '.appx'], magics: ['zip'], opens: 'never' },
  pkg: { suffixes: ['.pkg'], magics: ['xar'], opens: 'never' },
}

/** What a file is taken for whose name says nothing. A tar inside is looked for, and is the usual content. */
const usualKinds: Readonly<Record<Magic, ArchiveKind>> = {
  tar: 'tar',
  gzip: 'tar.gz',
  xz: 'tar.xz',
  zstd: 'tar.zst',
  zip: 'zip',
  elf: 'bin',
  'mach-o': 'bin',
  pe: 'exe',
  script: 'bin',
  wasm: 'bin',
  appimage: 'appimage',
  dmg: 'dmg',
  ole: 'msi',
  xar: 'pkg',
}

const kindNames = Object.keys(kinds) as ArchiveKind[] // the keys of a table whose type names them all

/** The kind that a file's name, or a word such as `tgz` in a document, declares. */
export function findKind(name: string): ArchiveKind | undefined {
  const lower = `.${name.toLowerCase()}`
  return kindNames.find(kind => kinds[kind].suffixes.some(suffix => lower.endsWith(suffix)))
}

/** How a kind is opened. */
export function opensAs(kind: ArchiveKind): KindRow['opens'] {
  return kinds[kind].opens
}

interface Signature {
  readonly magic: Magic
  readonly bytes: string
  /** From the start of the file; a negative one from its end. */
  readonly at?: number
}

/** In the order in which they are asked: an AppImage is an ELF too. Bytes are written as latin1 text. */
const signatures: readonly Signature[] = [
  { magic: 'tar', bytes: 'ustar', at: 257 },
  { magic: 'gzip', bytes: '\x1f\x8b' },
  { magic: 'xz', bytes: '\xfd7zXZ\0' },
  { magic: 'zstd', bytes: '\x28\xb5\x2f\xfd' },
  { magic: 'zip', bytes: 'PK\x03\x04' },
  { magic: 'zip', bytes: 'PK\x05\x06' },
  { magic: 'appimage', bytes: 'AI\x01', at: 8 },
  { magic: 'appimage', bytes: 'AI\x02', at: 8 },
  { magic: 'elf', bytes: '\x7fELF' },
  { magic: 'mach-o', bytes: '\xcf\xfa\xed\xfe' },
  { magic: 'mach-o', bytes: '\xce\xfa\xed\xfe' },
  { magic: 'mach-o', bytes: '\xca\xfe\xba\xbe' },
  { magic: 'pe', bytes: 'MZ' },
  { magic: 'script', bytes: '#!' },
  { magic: 'wasm', bytes: '\0asm' },
  { magic: 'ole', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { magic: 'xar', bytes: 'xar!' },
  { magic: 'dmg', bytes: 'koly', at: -512 },
]

/** What these bytes are; `undefined` for what is no archive or program, an error page for example. */
export function findMagic(source: ByteSource): Magic | undefined {
  return signatures.find(({ bytes, at = 0 }) => {
    const start = at < 0 ? source.sizeBytes + at : at
    if (start < 0 || start + bytes.length > source.sizeBytes) return false
    return Buffer.from(source.read(start, bytes.length)).toString('latin1') === bytes
  })?.magic
}

/**
 * The kind of a file whose kind was declared or not, by its bytes. A declared kind that the bytes are not of is refused:
 * installers that go by one or the other would do different things.
 */
export function readKind(source: ByteSource, declared: ArchiveKind | undefined): ArchiveKind | Problem {
  // Their scanners look at every byte and say more: of a zip with other bytes before it, of an empty tar.
  if (declared === 'zip' || declared === 'tar') return declared
  const magic = findMagic(source)
  if (magic === undefined) {
    return problem(
      'E_ARCHIVE_FORMAT',
      `the file is ${source.sizeBytes === 0 ? 'empty' : 'no archive or program'}`,
    )
  }
  if (declared === undefined) return usualKinds[magic]
  if (kinds[declared].magics.includes(magic)) return declared
  return problem('E_ARCHIVE_FORMAT', `the file is declared as ${declared}, but its bytes are ${magic}`)
}
