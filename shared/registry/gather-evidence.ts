import { dirname, join } from 'node:path'
import { openStoredArchive } from '../archive/stored-archive.ts'
import type { Evidence } from '../dialects/dialect.ts'
import { finding, type Finding } from '../model/finding.ts'
import type { Files } from '../ports/files.ts'
import { shown } from '../text/shown.ts'

export type Gathered =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly findings: readonly Finding[] }

export interface GatherOptions {
  readonly signature?: Uint8Array | undefined
  readonly options: Readonly<Record<string, boolean>>
}

// Archives are opened in memory; a registry of larger ones verifies them where they are stored.
const maxFileBytes = 512 * 1024 * 1024

/** Reads what is needed to verify one path: a file, what is inside when it is an archive, or a folder. */
export async function gatherEvidence(
  path: string,
  files: Files,
  { signature, options }: GatherOptions,
): Promise<Gathered> {
  const absolute = files.absolute(path)
  const beside = (relative: string) => files.read(join(dirname(absolute), relative), maxFileBytes)
  const common = { path, beside, options, ...(signature === undefined ? {} : { signature }) }
  const kind = files.kind(absolute)
  if (kind === 'folder') return { ok: true, evidence: { ...common, files: files.tree(absolute) } }
  const bytes = kind === 'file' ? files.read(absolute, maxFileBytes) : undefined
  if (bytes === undefined) {
    const what = kind === 'absent' ? 'there is nothing at' : 'neither a file nor a folder is at'
    return { ok: false, findings: [finding('E_IO', `${what} ${shown(path)}`, { at: { file: path } })] }
  }
  const opened = await openStoredArchive(bytes, path)
  if (opened.ok) return { ok: true, evidence: { ...common, bytes, files: opened.value.files } }
  const unopened = looksLikeArchive(path) ? { unopened: opened.findings } : {}
  return { ok: true, evidence: { ...common, bytes, ...unopened } }
}

const looksLikeArchive = (path: string) => /\.(tar|tgz|tar\.(gz|xz|zst)|txz|tzst|zip)$/i.test(path)
