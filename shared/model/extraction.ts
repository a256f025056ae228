/**
 * One step of unpacking a checked archive. Paths are relative with `/` between segments. A file is written with mode
 * 0755 or 0644 and nothing else of the archive's own mode. A link's target is relative, goes up (`..`) only at its
 * start, and stays inside the folder that is unpacked to.
 */
export type ExtractionStep =
  | { readonly kind: 'folder'; readonly path: string }
  | {
      readonly kind: 'file'
      readonly path: string
      readonly bytes: Uint8Array
      readonly executable: boolean
    }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
