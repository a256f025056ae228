/**
 * Two paths with one key are one file on some system: macOS folds case and composes characters, Windows folds case, both
 * may drop what is invisible. As Unicode's NFKC_Casefold, with full folding (`ß` is `ss`: CVE-2026-23950).
 */
export function collisionKey(path: string): string {
  // Lower, then upper, is full folding without a table: `ẞ` → `ß` → `SS`, `ſ` → `S`, and no rule for a final sigma.
  const folded = path
    .normalize('NFKC')
    .replace(/\p{DI}/gu, '')
    .toLowerCase()
    .toUpperCase()
  return folded.normalize('NFKC').toLowerCase().toUpperCase()
}
