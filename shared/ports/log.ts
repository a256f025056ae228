/** Progress for people. Text from outside must have passed `shown` from shared/text/shown.ts. */
export interface Log {
  info(message: string): void
  /** Seen only when debugging is switched on. */
  debug(message: string): void
  /** Hides this text in everything that is printed from now on. */
  mask(secret: string): void
}
