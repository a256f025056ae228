import type { FileSet } from '../../shared/model/file-set.ts'
import { finding, type Finding } from '../../shared/model/finding.ts'
import { isMap, type Document } from '../../shared/text/document.ts'
import { readJson } from '../../shared/text/json.ts'
import type { ReadDocument } from '../../shared/text/reading.ts'
import { readToml } from '../../shared/text/toml.ts'
import { quoted } from '../../shared/text/shown.ts'
import { readYaml } from '../../shared/text/yaml.ts'

type Read = (bytes: Uint8Array, file: string) => ReadDocument

const readerOf: Readonly<Record<string, Read>> = {
  json: readJson,
  toml: readToml,
  yaml: (bytes, file) => readYaml(bytes, file, { plain: 'text' }),
  yml: (bytes, file) => readYaml(bytes, file, { plain: 'text' }),
}

/** What documents call the thing that they describe. */
const nameKeys = ['name', 'key', 'id']

/**
 * Compares the version in the file's name with that in the documents at the top of the bundle: an archive with another
 * version's contents would be installed under a name that nobody checked it for (T48). Says nothing of a file whose name
 * has no version, and of documents that it cannot read.
 */
export function wrongVersion(files: FileSet, fileName: string): readonly Finding[] {
  const version = versionIn(fileName)
  if (version === undefined) return []
  const paths = files.list().map(({ path }) => path)
  // At the root, or in the one folder that the bundle stands in.
  const depth = paths.some(path => !path.includes('/')) ? 1 : 2
  return paths.flatMap(path => {
    const bytes = path.split('/').length === depth ? files.read(path) : undefined
    const stated = bytes === undefined ? undefined : statedVersion(bytes, path)
    return stated === undefined || stated === version ? [] : [differs(fileName, { path, stated, version })]
  })
}

/** `demo-1.0.0-rc.1.tar.gz` is of version 1.0.0-rc.1. */
function versionIn(fileName: string): string | undefined {
  return /^[^/\\]*?-v?(\d+\.\d[^/\\]*?)\.(?:tar\.gz|tgz|tar\.xz|txz|tar\.zst|tzst|tar|zip)$/.exec(
    baseOf(fileName),
  )?.[1]
}

const baseOf = (path: string) => path.replace(/^.*[/\\]/s, '')

function statedVersion(bytes: Uint8Array, path: string): string | undefined {
  const read = readerOf[/\.([a-z]+)$/.exec(path)?.[1] ?? '']
  const document = read?.(bytes, path)
  return document?.ok === true ? versionOf(document.document) : undefined
}

function versionOf({ value }: Document): string | undefined {
  if (!isMap(value) || !nameKeys.some(key => typeof value[key] === 'string')) return undefined
  return typeof value['version'] === 'string' ? value['version'] : undefined
}

interface Difference {
  readonly path: string
  readonly stated: string
  readonly version: string
}

const differs = (file: string, { path, stated, version }: Difference) =>
  finding(
    'E_ARCHIVE_CONTENT',
    `${quoted(path)} says version ${quoted(stated)}, the file's name says ${quoted(version)}`,
    { at: { file } },
  )
