import { bytesSource, stretch, type ByteSource } from './byte-source.ts'
import { overRatio } from './meter.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import type { RawEntry, Scan, ScanRules } from './scan.ts'
import type { Spool } from './spool.ts'
import { typeOfEntry } from './zip-attributes.ts'
import { unpackContents } from './zip-contents.ts'
import { readDirectory, type ZipEntry } from './zip-directory.ts'
import { findDirectory } from './zip-end.ts'
import { locateEntries, type LocatedEntry } from './zip-locals.ts'

/** Reads every record of a zip, then all contents into `contents`, so that nothing is left to be wrong afterwards. */
export async function scanZip(source: ByteSource, contents: Spool, rules: ScanRules): Promise<Scan> {
  const directory = findDirectory(source, rules.profile)
  if (isProblem(directory)) return { entries: [], problems: [directory], complete: false }
  const bytes = source.read(directory.start, directory.sizeBytes)
  const listing = readDirectory(bytes, directory.count, rules)
  if (listing.problems.length > 0) return stopped(listing.entries, listing.problems)
  const layout = locateEntries(source, listing.entries, directory.start)
  if (layout.problems.length > 0) return stopped(listing.entries, layout.problems)
  const bombs = overLimits(layout.entries, rules)
  if (bombs.length > 0) return stopped(listing.entries, bombs)
  return unpackAll(source, layout.entries, contents)
}

/** Of an archive that is refused anyway, names and modes are still judged; nobody reads its contents. */
function stopped(entries: readonly ZipEntry[], problems: readonly Problem[]): Scan {
  return {
    entries: entries.map(entry => rawEntry(entry, bytesSource(new Uint8Array()))),
    problems,
    complete: false,
  }
}

function overLimits(entries: readonly LocatedEntry[], { limits }: ScanRules): readonly Problem[] {
  const totalBytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const bombs = entries.map(({ sizeBytes, packedBytes }) => overRatio(sizeBytes, packedBytes, limits))
  const all = totalBytes > limits.totalBytes ? [beyond(totalBytes, limits.totalBytes)] : []
  return [...all, ...bombs.filter(bomb => bomb !== undefined)]
}

async function unpackAll(
  source: ByteSource,
  located: readonly LocatedEntry[],
  contents: Spool,
): Promise<Scan> {
  const entries: RawEntry[] = []
  const problems: Problem[] = []
  for (const entry of located) {
    const start = contents.sizeBytes
    const wrong = await unpackContents(stretch(source, entry.dataStart, entry.packedBytes), entry, contents)
    if (wrong !== undefined) problems.push(wrong)
    entries.push(rawEntry(entry, stretch(contents, start, contents.sizeBytes - start)))
  }
  return { entries, problems, complete: problems.length === 0 }
}

function rawEntry(entry: ZipEntry, content: ByteSource): RawEntry {
  const { type, mode, flaws } = typeOfEntry(entry)
  const linkTarget = type === 'symlink' ? content.read(0, content.sizeBytes) : new Uint8Array()
  return { name: entry.name, type, mode, linkTarget, content, flaws }
}

const beyond = (totalBytes: number, most: number) =>
  problem('E_ARCHIVE_LIMIT', `the archive has ${totalBytes} bytes of files, the limit is ${most}`)
