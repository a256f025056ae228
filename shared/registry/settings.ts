import * as v from 'valibot'
import type { Read } from '../dialects/dialect.ts'
import { finding, type Finding } from '../model/finding.ts'
import type { Policy } from '../model/policy.ts'
import { readRepoPath, type RepoPath } from '../model/repo-path.ts'
import { checkShape } from '../text/shape.ts'
import { readToml } from '../text/toml.ts'
import { settingsName } from './settings-name.ts'

const text = v.pipe(v.string(), v.nonEmpty())
const repoPath = v.pipe(
  text,
  v.transform(readRepoPath),
  v.check(path => path !== undefined, 'want a relative path of plain segments'),
)

/** Every key of modreg.toml; an unknown one is an error. */
export const settingsSchema = v.strictObject({
  dialect: v.optional(text),
  paths: v.optional(v.record(text, repoPath)),
  trust: v.optional(v.strictObject({ keys: v.optional(v.array(repoPath)) })),
  policy: v.optional(
    v.strictObject({
      'host-version': v.optional(text),
      'require-signature': v.optional(v.boolean()),
      licences: v.optional(v.array(text)),
      'download-base-url': v.optional(v.pipe(text, v.startsWith('https://'))),
    }),
  ),
})

export interface Settings {
  readonly dialect?: string
  readonly paths: Readonly<Record<string, RepoPath>>
  /** Files with the public keys that the registry trusts; without it the dialect's usual places. */
  readonly trustedKeyFiles?: readonly RepoPath[]
  readonly policy: Policy
}

export const defaultSettings: Settings = { paths: {}, policy: { requireSignature: false } }

/** Reads modreg.toml; what is wrong in it is E_CONFIG, because it is the caller's to correct, with its place. */
export function readSettings(bytes: Uint8Array): Read<Settings> {
  const read = readToml(bytes, settingsName)
  if (!read.ok) return { value: defaultSettings, findings: read.findings.map(asConfig) }
  const { value, findings } = checkShape(read.document, settingsSchema)
  if (value === undefined) return { value: defaultSettings, findings: findings.map(asConfig) }
  const { dialect, paths = {}, trust, policy } = value
  const keys = trust?.keys?.flatMap(path => path ?? [])
  return {
    value: {
      ...(dialect === undefined ? {} : { dialect }),
      paths: withoutAbsent(paths),
      ...(keys === undefined ? {} : { trustedKeyFiles: keys }),
      policy: policyOf(policy ?? {}),
    },
    findings: findings.map(asConfig),
  }
}

function withoutAbsent<T>(table: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> {
  const present = Object.entries(table).flatMap(([name, value]): [string, T][] =>
    value === undefined ? [] : [[name, value]],
  )
  return Object.fromEntries(present)
}

type PolicyTable = NonNullable<v.InferOutput<typeof settingsSchema>['policy']>

function policyOf(table: PolicyTable): Policy {
  const { 'host-version': hostVersion, 'download-base-url': downloadBaseUrl, licences } = table
  return {
    requireSignature: table['require-signature'] ?? false,
    ...(hostVersion === undefined ? {} : { hostVersion }),
    ...(licences === undefined ? {} : { licences }),
    ...(downloadBaseUrl === undefined ? {} : { downloadBaseUrl }),
  }
}

const asConfig = ({ message, file, line, column }: Finding): Finding =>
  finding('E_CONFIG', message, { at: file === undefined ? undefined : { file, line, column } })
