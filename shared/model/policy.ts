/** What a registry demands beyond its format; every field has a default (shared/registry/settings.ts). */
export interface Policy {
  /** The version of the core, host or kernel that releases are checked against. */
  readonly hostVersion?: string
  /** SPDX identifiers that a licence may be made of; without it any valid licence. */
  readonly licences?: readonly string[]
  /** Whether what is published must be signed. */
  readonly requireSignature: boolean
  /** Where clients download artifacts from, when that is not the registry's own tree. */
  readonly downloadBaseUrl?: string
}
