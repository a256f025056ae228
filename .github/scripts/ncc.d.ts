declare module '@vercel/ncc' {
  interface Options {
    readonly cache: false
    readonly license: string
    readonly minify: false
    readonly quiet: true
    readonly sourceMap: false
    readonly target: string
  }

  interface Asset {
    readonly source: string | Buffer
    readonly permissions: number
  }

  interface Output {
    readonly code: string
    readonly assets: Readonly<Record<string, Asset>>
  }

  /** Bundles a module with everything it imports; what it imports lazily comes as assets. */
  function ncc(input: string, options: Options): Promise<Output>
  export = ncc
}
