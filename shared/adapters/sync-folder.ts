import { closeSync, fsyncSync, openSync } from 'node:fs'
import { isSystemError } from './io-refusal.ts'

/**
 * Makes what was renamed, made or removed in a folder last through a power cut. A system that cannot sync a folder
 * (Windows, some network disks) keeps no such promise, and that is no error.
 */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } catch (error) {
    if (!isSystemError(error) || !unable.has(error.code)) throw error
  } finally {
    closeSync(descriptor)
  }
}

const unable = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])
