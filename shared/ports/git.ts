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
  /** 120 without it, 300 when git talks to a remote. */
  readonly timeoutSeconds?: number
  /** How much git may print; 256 MiB without it. */
  readonly limitBytes?: number
}

/** git in one folder, with a cleaned environment and without hooks, pagers, prompts or filters (T13-T16). */
export interface Git {
  /**
   * Runs git with these arguments, the verb first; a status other than 0 is a result, not an error. Throws E_GIT_TIMEOUT,
   * E_GIT_LOCKED when a lock file is in the way, E_GIT when git cannot run or prints without end, E_IO without a folder.
   */
  run(folder: string, args: readonly string[], options?: GitOptions): Promise<GitResult>
}
