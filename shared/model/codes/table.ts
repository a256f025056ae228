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

/** The codes in the groups of `action-docs/findings.md`. */
export const codeGroups: readonly { readonly title: string; readonly codes: readonly Code[] }[] = [
  { title: 'The call, the event and modreg itself', codes: codesOf(commandCodes) },
  { title: 'Documents, names and versions', codes: codesOf(documentCodes) },
  { title: 'Archives', codes: codesOf(archiveCodes) },
  { title: 'Signatures, keys and digests', codes: codesOf(trustCodes) },
  { title: 'Bundles, releases and the index', codes: codesOf(registryCodes) },
  { title: 'Git, network and disk', codes: codesOf(worldCodes) },
]

function codesOf<K extends Code>(part: Readonly<Record<K, CodeRow>>): readonly K[] {
  return Object.keys(part) as K[] // a part is a const object: its keys are those of its type
}
