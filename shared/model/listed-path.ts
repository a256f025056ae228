import type { RepoPath } from './repo-path.ts'

/** How a name from outside enters a file set. */
export interface ListedPath {
  readonly path: RepoPath
  /** Whether `path` is a stand-in for a name that must be refused. */
  readonly misnamed: boolean
}

// Control characters end lines in lists, logs and signed payloads (T14, T30); Windows takes a backslash for a separator;
// a lone surrogate is not text at all.
const unlistable = /[\u0000-\u001f\u007f-\u009f\\\p{Cs}]/u

/**
 * The path under which a name is listed: itself when it is clean text, else a stand-in that shows each odd byte as
 * `\xNN`. No name is ever left out, so that a hostile one ends as a finding and not as "nothing there" (T14). No clean
 * path holds a backslash, so a stand-in never equals one.
 */
export function listedPath(name: string | Uint8Array): ListedPath {
  const text = typeof name === 'string' ? name : findText(name)
  if (text !== undefined && !unlistable.test(text)) return { path: text as RepoPath, misnamed: false } // clean
  const bytes = typeof name === 'string' ? new TextEncoder().encode(name) : name
  return { path: standIn(bytes) as RepoPath, misnamed: true } // its kind says that it is none
}

/** Whether a text is a relative path of clean names, none of them `.` or `..`. */
export function isListable(path: string): boolean {
  return !unlistable.test(path) && path.split('/').every(name => name !== '' && name !== '.' && name !== '..')
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function findText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

function standIn(bytes: Uint8Array): string {
  const shown = (byte: number): string =>
    byte < 0x20 || byte > 0x7e || byte === 0x5c
      ? `\\x${byte.toString(16).padStart(2, '0')}`
      : String.fromCharCode(byte)
  return Array.from(bytes, shown).join('')
}
