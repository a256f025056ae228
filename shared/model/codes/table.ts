import { archiveCodes } from './archive.ts'
import type { CodeRow } from './code.ts'
import { commandCodes } from './command.ts'
import { documentCodes } from './document.ts'
import { registryCodes } from './registry.ts'
import { trustCodes } from './trust.ts'
import { worldCodes } from './world.ts'

const parts = {
  ...commandCodes,
  ...documentCodes,
  ...archiveCodes,
  ...trustCodes,
  ...registryCodes,
  ...worldCodes,
}

/** Every code modreg can print. A finding's code is a key of this table and nothing else. */
export type Code = keyof typeof parts

/** The closed list of codes with their rows. */
export const codes: Readonly<Record<Code, CodeRow>> = parts
