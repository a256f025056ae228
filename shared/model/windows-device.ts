/**
 * Whether Windows would open a device in place of a file of this name: `con`, `NUL.txt`, `com1.tar.gz`. The superscript
 * digits count as digits there.
 */
export function isWindowsDevice(segment: string): boolean {
  return /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|conin\$|conout\$) *(?:\.|:|$)/i.test(segment)
}
