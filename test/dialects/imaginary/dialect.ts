import { readSidecar, renderSidecar } from '../../../shared/crypto/sidecar.ts'
import type { Dialect, Registry } from '../../../shared/dialects/dialect.ts'
import type { RepoPath } from '../../../shared/model/repo-path.ts'
import { readJson } from '../../../shared/text/json.ts'
import { places } from './places.ts'

const documentOf = (bundle: string) => `things/${bundle}.json` as RepoPath

function read(bundle: string, { files }: Registry) {
  const file = documentOf(bundle)
  const document = readJson(files.read(file) ?? new Uint8Array(), file)
  if (!document.ok) return { value: [], findings: document.findings }
  const { version } = document.document.value as { version: string }
  const release = { bundle, id: bundle, version, place: document.document.placeOf(['version']) }
  return { value: [release], findings: [] }
}

export const dialect: Dialect = {
  ...places,
  id: 'imaginary',
  title: 'Imaginary things',
  read,
  rules: [],
  versions: {
    title: 'numbers',
    isValid: text => /^\d+$/.test(text),
    compare: (a, b) => Number(a) - Number(b),
  },
  signing: {
    variables: { privateKey: [], privateKeyFile: [], passphrase: [], publicKey: [], publicKeyFile: [] },
    keyFiles: () => ['thing.pub' as RepoPath],
    subjects: ({ files }, bundles) => ({
      value: bundles.map(bundle => {
        const document = documentOf(bundle)
        const sidecar = files.read(`${document}.sig`)
        const signature = sidecar === undefined ? undefined : readSidecar('hex-lf', sidecar)
        return {
          title: document,
          bundle,
          document,
          bytes: files.read(document) ?? new Uint8Array(),
          ...(signature?.ok === true ? { signature: signature.value } : {}),
        }
      }),
      findings: [],
    }),
    attach: ({ files }, { document }, signature) => {
      const path = `${document}.sig` as RepoPath
      return [
        {
          path,
          before: files.read(path),
          after: new TextEncoder().encode(renderSidecar('hex-lf', signature)),
        },
      ]
    },
  },
  index: {
    read: () => ({ value: [], findings: [] }),
    upsert: () => ({ value: [], findings: [] }),
  },
  verifiable: registry => places.bundles(registry.files, registry.paths).map(documentOf),
  claim: () => undefined,
}
