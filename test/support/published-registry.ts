import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A registry with version 1.0.0 published, in the layout of test/support/publish-three.ts. */
export function seedRegistry(root: string): void {
  const artifact = 'artifact 1.0.0\n'.repeat(400)
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  put('registry/modules/demo-1.0.0.tar', artifact)
  put('registry/signatures/demo-1.0.0.sig', `${sha256(artifact)}\n`)
  put('registry/pending/demo', '1.1.0\n')
  put('registry/index.json', `${JSON.stringify({ '1.0.0': sha256(artifact) }, null, 2)}\n`)
}

/** I1 and I3: the index parses, still lists what it listed, and everything that it lists is there and whole. */
export function brokenPromises(root: string): readonly string[] {
  const index = findJson(join(root, 'registry/index.json'))
  if (index === undefined) return ['index.json does not parse']
  const lies = Object.entries(index).flatMap(([version, digest]) => {
    const artifact = findBytes(join(root, `registry/modules/demo-${version}.tar`))
    if (artifact === undefined) return [`${version} is listed without an artifact`]
    if (sha256(artifact) !== digest) return [`${version} is listed with other bytes`]
    const signature = findBytes(join(root, `registry/signatures/demo-${version}.sig`))
    return signature?.toString() === `${digest}\n` ? [] : [`${version} is listed with a bad signature`]
  })
  return [...('1.0.0' in index ? [] : ['1.0.0 is lost']), ...lies]
}

const findBytes = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined)

function findJson(path: string): Record<string, string> | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  } catch {
    return undefined
  }
}
