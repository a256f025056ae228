import type { PrivateKeyForm } from '../crypto/private-key-text.ts'
import type { Finding } from '../model/finding.ts'
import type { Edit } from '../model/edit.ts'
import type { FileSet } from '../model/file-set.ts'
import type { Policy } from '../model/policy.ts'
import type { PackedArtifact, PublishedRelease, Release } from '../model/release.ts'
import type { RepoPath } from '../model/repo-path.ts'

/** A registry as a dialect sees it: files at one moment, where its roots lie, and what it demands. */
export interface Registry {
  readonly files: FileSet
  readonly paths: PathTable
  readonly policy: Policy
  /** Files with the public keys that modreg.toml names; without it those of the dialect's usual places count. */
  readonly trustedKeyFiles?: readonly RepoPath[]
  /** Set when this is one bundle's folder on its own, with no registry around it. */
  readonly standalone?: true
}

/** The roots that a dialect names (`bundles`, `index`, …), each with its place in this registry. */
export type PathTable = Readonly<Record<string, RepoPath>>

/** How sure a dialect is that these files are a registry of its kind. */
export interface Recognition {
  /** 0 for no; the dialect with the highest number is taken, a tie is refused. */
  readonly confidence: number
  /** What it was seen by, for the message when nobody, or more than one, is sure. */
  readonly because: string
}

/** Content as values; what is wrong with it as findings. Both may be there at once. */
export interface Read<T> {
  readonly value: T
  readonly findings: readonly Finding[]
}

/** How versions of a format are written and ordered. */
export interface VersionScheme {
  /** The grammar's name for messages: `SemVer`, `PEP 440`. */
  readonly title: string
  readonly isValid: (version: string) => boolean
  /** Negative, zero or positive, as for `Array.sort`; both must be valid. */
  readonly compare: (left: string, right: string) => number
}

/** A check of one release. A rule that needs nothing of a dialect stands in shared/rules. */
export interface Rule<R extends Release = Release> {
  /** The name for `--only`. */
  readonly group: string
  check(release: R, context: RuleContext): readonly Finding[] | Promise<readonly Finding[]>
}

export interface RuleContext {
  readonly registry: Registry
  readonly published: readonly PublishedRelease[]
  readonly dialect: Dialect
}

/** Bytes to sign, with the signature that stands there now. */
export interface Subject {
  /** What is signed, for people: a path or `name@version`. */
  readonly title: string
  /** The bundle it belongs to; absent for what belongs to the registry as a whole. */
  readonly bundle?: string
  /** The file that carries the signature, or whose sidecar does. */
  readonly document: RepoPath
  /** The exact message of RFC 8032: no hash is taken of it before. */
  readonly bytes: Uint8Array
  /** The 64 bytes that stand there; `undefined` when there is none. */
  readonly signature?: Uint8Array
  /** Why what stands there is no signature at all; it counts as unsigned. */
  readonly malformed?: Finding
  /** Set when these bytes are published and must not get another signature than one over the same bytes. */
  readonly frozen?: Finding
}

/** What is signed in a format, and where signatures are written. */
export interface Signing {
  /** Environment variables that the format's own tools read, in their order, for people who have them set. */
  readonly variables: {
    readonly privateKey: readonly string[]
    readonly privateKeyFile: readonly string[]
    readonly passphrase: readonly string[]
    readonly publicKey: readonly string[]
    readonly publicKeyFile: readonly string[]
  }
  /** How the format's own tools write private keys; PKCS#8 PEM without it. */
  readonly privateKeyForms?: readonly PrivateKeyForm[]
  /** Files in the registry that may hold trusted public keys. */
  keyFiles(registry: Registry): readonly RepoPath[]
  /**
   * What can be signed now. Signing one subject may bring forth another (an index after its artifacts), so the signer
   * asks again until nothing is left.
   */
  subjects(registry: Registry, bundles: readonly string[]): Read<readonly Subject[]>
  /** The edits that put a signature in its place. */
  attach(registry: Registry, subject: Subject, signature: Uint8Array): readonly Edit[]
}

/** Where clients find releases. */
export interface IndexFile<R extends Release = Release> {
  read(registry: Registry): Read<readonly PublishedRelease[]>
  /** Lists these releases; never drops or reorders what it does not know. */
  upsert(registry: Registry, entries: readonly IndexEntry<R>[]): Read<readonly Edit[]>
  /** The entry of one release as a file of its own, for registries that collect entries elsewhere. */
  fragment?(registry: Registry, entry: IndexEntry<R>): string
}

export interface IndexEntry<R extends Release = Release> {
  readonly release: R
  readonly artifacts: readonly PackedArtifact[]
}

/** A file that goes into an archive, in the archive's own order. */
export interface PackedFile {
  readonly path: string
  readonly executable: boolean
  readonly bytes: Uint8Array
}

/** An archive to make. */
export interface PackingPlan {
  readonly target: string
  readonly path: RepoPath
  readonly files: readonly PackedFile[]
  /** `given` where a format prescribes an order of its own; sorted by code point without it. */
  readonly order?: 'sorted' | 'given'
}

/** How releases become archives. */
export interface Packing<R extends Release = Release> {
  /** Edits of the sources that must come before packing, such as a checksum in the manifest. */
  stamp(registry: Registry, release: R): Read<readonly Edit[]>
  plan(registry: Registry, release: R): Read<readonly PackingPlan[]>
  /** Whether an archive that another tool packed holds the same release. */
  isEquivalent(archive: FileSet, plan: PackingPlan): boolean
  /** Small files beside an archive: digests, copies of signatures. */
  sidecars(registry: Registry, release: R, artifact: PackedArtifact): readonly Edit[]
}

/** What one path claims about itself, gathered without judging signatures: that takes a key, and the command has it. */
export interface Claim {
  /** The digest recorded beside the bytes or inside them, against theirs. */
  readonly digest: 'ok' | 'mismatch' | 'absent'
  /** What was signed and with what; absent when there is no signature. */
  readonly signed?: { readonly bytes: Uint8Array; readonly signature: Uint8Array }
  /** Further verdicts of this format, printed as they are. */
  readonly further?: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
}

/** Something to verify: a file, an archive with what is in it, or a folder. */
export interface Evidence {
  /** As the caller named it. */
  readonly path: string
  /** A file's bytes; absent for a folder. */
  readonly bytes?: Uint8Array
  /** What is inside an archive or a folder. */
  readonly files?: FileSet
  /** Why something that looks like an archive could not be opened; its digest can be judged all the same. */
  readonly unopened?: readonly Finding[]
  /** A file at a path relative to this one, with `/`; `undefined` when there is none. */
  readonly beside: (relative: string) => Uint8Array | undefined
  /** A detached signature file that the caller named. */
  readonly signature?: Uint8Array
  /** Dialect-specific leniency that the caller asked for. */
  readonly options: Readonly<Record<string, boolean>>
}

/** Where a format keeps what: all that change detection needs, so that it loads no parser. */
export interface Places {
  /** The roots with their usual places; `[paths]` in modreg.toml may move them. */
  readonly paths: PathTable
  /** Whether files with these names (folders end in `/`) are a registry of this kind. */
  recognise(names: readonly string[]): Recognition
  /** The bundle that a path belongs to; `undefined` when it belongs to none or does not count (caches, tests). */
  locate(path: string, paths: PathTable): string | undefined
  /** Every bundle in the tree, in code-point order. */
  bundles(files: FileSet, paths: PathTable): readonly string[]
  /** Other names that a bundle answers to. */
  aliases(bundle: string): readonly string[]
  /** The files and folders that make up a bundle; the first is where its folder lies. */
  roots(bundle: string, paths: PathTable): readonly [RepoPath, ...RepoPath[]]
}

/**
 * A registry format with its signing scheme: a value of pure functions that read no disk, network or clock. Every
 * dialect has the same files in its folder; shared/dialects/table.ts lists them.
 */
export interface Dialect<R extends Release = Release> extends Places {
  readonly id: string
  readonly title: string
  /** The releases that the bundle's documents describe. Bad content becomes findings with places; never throws on it. */
  read(bundle: string, registry: Registry): Read<readonly R[]>
  readonly rules: readonly Rule<R>[]
  readonly versions: VersionScheme
  readonly signing: Signing
  readonly index: IndexFile<R>
  readonly packing?: Packing<R>
  /** Every file and folder of a registry that `claim` has something to say about. */
  verifiable(registry: Registry): readonly RepoPath[]
  /**
   * The version of a bundle without reading its manifest whole, or `undefined` unless the whole reading could only say the
   * same: it lets a registry of thousands be compared with its index at every push.
   */
  quickVersion?(bundle: string, registry: Registry): string | undefined
  /** What a path claims about its digest and signature; a path this format has no idea of gives `undefined`. */
  claim(evidence: Evidence): Claim | undefined
}
