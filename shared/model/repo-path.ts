/** A path inside a registry: relative, `/` between segments, checked by `readRepoPath`. */
export type RepoPath = string & { readonly RepoPath: never }
