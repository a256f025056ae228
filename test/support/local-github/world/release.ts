export interface Release {
  readonly id: number
  tag: string
  target: string
  name: string | null
  body: string | null
  isDraft: boolean
  isPrerelease: boolean
  isImmutable: boolean
  readonly author: string
  readonly createdAt: string
  publishedAt: string | null
  updatedAt: string
  assets: Asset[]
}

/** An asset of a release; its bytes are in the world's asset store under its id. */
export interface Asset {
  readonly id: number
  name: string
  label: string | null
  contentType: string
  size: number
  digest: string | null
  /** `starter` is what a broken upload leaves behind. */
  state: 'uploaded' | 'starter'
  downloads: number
  readonly uploader: string
  readonly createdAt: string
  updatedAt: string
}
