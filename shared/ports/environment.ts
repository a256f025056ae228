/** What the runner, or a person's shell, says about where modreg runs. */
export interface Environment {
  /** A variable, or `undefined` when it is unset or empty. */
  read(name: string): string | undefined
  /** The same for a secret: it is masked in all output and removed, so that no child process inherits it (T06, T07). */
  takeSecret(name: string): string | undefined
  /** All of standard input, at most `limitBytes`. */
  standardInput(limitBytes: number): Uint8Array
  /** Where the command was called. */
  readonly workingFolder: string
  /** The folder that modreg itself lies in, with its examples. */
  readonly programFolder: string
  /** Whether a workflow runner, not a person, reads the output. */
  readonly inWorkflow: boolean
}
