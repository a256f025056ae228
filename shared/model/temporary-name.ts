// A name has at most 255 bytes on the common file systems; what is added takes 22.
const stemBytes = 200

/** The name of a temporary file beside `name`: `.name.<16 hex>.tmp`. Very long names are cut. */
export function temporaryName(name: string, hex16: string): string {
  return `.${stemOf(name)}.${hex16}.tmp`
}

/**
 * Whether a name is one that `temporaryName` makes. What lies under such a name is half a file that a crash left: no
 * listing of a disk shows it, and nothing tracked may be called so.
 */
export function isTemporaryName(name: string): boolean {
  return temporary.test(name)
}

/** Whether `temporary` is what a crash may have left beside `name`. */
export function isTemporaryOf(name: string, temporary: string): boolean {
  return isTemporaryName(temporary) && temporary.slice(1, -suffixLength) === stemOf(name)
}

const temporary = /^\..+\.[0-9a-f]{16}\.tmp$/s
const suffixLength = '.0123456789abcdef.tmp'.length

function stemOf(name: string): string {
  const bytes = new TextEncoder().encode(name).length
  return bytes <= stemBytes
    ? name
    : Array.from(name)
        .slice(0, stemBytes / 4)
        .join('')
}
