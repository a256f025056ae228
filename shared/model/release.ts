import type { Place } from './finding.ts'
import type { RepoPath } from './repo-path.ts'

/** One version of a bundle, as its manifest or release document describes it. */
export interface Release {
  /** The bundle's name inside the registry: the one that folders and file names use. */
  readonly bundle: string
  /** The name that clients ask for; often the bundle's name with a namespace before it. */
  readonly id: string
  readonly version: string
  /** Where its version is written. */
  readonly place: Place
}

/** A file to download, as the index lists it. */
export interface Artifact {
  /** A Rust-style triple, or `any`. */
  readonly target: string
  /** Where it lies in the registry's own tree, when it does. */
  readonly path?: RepoPath
  readonly url: string
  /** Of the artifact's exact bytes, lower case. */
  readonly sha256Hex?: string
  /** Of the uncompressed tar, lower case: the identity that every platform reproduces. */
  readonly tarSha256Hex?: string
}

/** A release that clients can find. Its bytes never change again. */
export interface PublishedRelease {
  readonly bundle: string
  readonly id: string
  readonly version: string
  readonly artifacts: readonly Artifact[]
  /** The range of core, host or kernel versions that it says it works with. */
  readonly hostRange?: string
  readonly yanked?: true
}

/** An artifact that was just made, or is about to be listed, with what is known from its own bytes. */
export interface PackedArtifact extends Artifact {
  readonly path: RepoPath
  readonly bytes: Uint8Array
  readonly sha256Hex: string
  readonly tarSha256Hex: string
}
