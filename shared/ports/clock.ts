/** The time, read once per run and passed on as a value. */
export interface Clock {
  now(): Date
}
