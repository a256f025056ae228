/** What git printed. */
export interface GitResult {
  readonly status: number
  readonly stdout: Uint8Array
  readonly stderr: string
}

export interface GitOptions {
  readonly input?: Uint8Array
  /** Further environment variables, for example the author of a commit. */
  readonly variables?: Readonly<Record<string, string>>
  readonly timeoutSeconds?: number
}

/** git in one folder, with a cleaned environment and without hooks, pagers, prompts or filters (T13-T16). */
export interface Git {
  /** Runs git with these arguments; a status other than 0 is a result, not an error. */
  run(folder: string, args: readonly string[], options?: GitOptions): Promise<GitResult>
}
