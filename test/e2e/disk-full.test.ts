import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { compiledScript } from '../support/compiled-script.ts'
import { canMount, smallDisk } from '../support/disk.ts'
import { runWatched } from '../support/fault-process.ts'
import { pictureOf } from '../support/picture.ts'
import { brokenPromises, seedRegistry } from '../support/published-registry.ts'

const publish = compiledScript('test/support/publish-three.ts')
afterAll(() => {
  publish[Symbol.dispose]()
})

const run = (folder: string, mode: string) => runWatched(folder, [publish.path, mode], {})

// Real disks, where the sweep of crash-safety.test.ts only plays them.
const describeDisks = canMount ? describe : describe.skip

describeDisks(
  `a disk that takes no more${canMount ? '' : ' (skipped: only root on Linux can mount one)'}`,
  () => {
    /** Fills what is left of a disk, but for some bytes. */
    function fill(folder: string, spareBytes: number): void {
      writeFileSync(`${folder}/spare`, new Uint8Array(spareBytes))
      for (let size = 64 * 1024; size > 0; size = Math.floor(size / 2))
        for (let full = false; !full;)
          try {
            writeFileSync(`${folder}/ballast-${readdirSync(folder).length}`, new Uint8Array(size))
          } catch {
            full = true
          }
      rmSync(`${folder}/spare`)
    }

    test.each([0, 4096, 8192, 12288])(
      'because it is full but for %i bytes: nothing changes',
      async spareBytes => {
        using disk = smallDisk('size=256k')
        const registry = disk.at('registry-on-disk')
        mkdirSync(registry)
        seedRegistry(registry)
        fill(disk.path, spareBytes)
        const before = pictureOf(registry)
        const { status, output } = await run(registry, 'safe')
        expect(status).toBe(6)
        expect(output).toMatch(/^E_IO registry\/\S+ cannot be written: ENOSPC: no space left on device/)
        expect(pictureOf(registry)).toBe(before)
        disk.remount('size=1m')
        expect(await run(registry, 'safe')).toMatchObject({ status: 0 })
        expect(brokenPromises(registry)).toEqual([])
      },
    )

    test('because there is no room for one more name: nothing changes', async () => {
      using disk = smallDisk('size=1m,nr_inodes=64')
      seedRegistry(disk.path)
      const before = pictureOf(disk.path)
      for (let name = 0, full = false; !full; name++)
        try {
          writeFileSync(disk.at(`ballast-${name}`), '')
        } catch {
          full = true
          rmSync(disk.at(`ballast-${name - 1}`))
        }
      const { status, output } = await run(disk.path, 'safe')
      expect([status, output]).toEqual([6, expect.stringMatching(/^E_IO .*ENOSPC/)])
      for (const name of readdirSync(disk.path)) if (name.startsWith('ballast')) rmSync(disk.at(name))
      expect(pictureOf(disk.path)).toBe(before)
      expect(await run(disk.path, 'safe')).toMatchObject({ status: 0 })
    })

    test('because it is mounted read-only: nothing changes', async () => {
      using disk = smallDisk('size=1m')
      seedRegistry(disk.path)
      const before = pictureOf(disk.path)
      disk.remount('ro')
      const { status, output } = await run(disk.path, 'safe')
      expect([status, output]).toEqual([6, expect.stringMatching(/^E_IO .*EROFS: read-only file system/)])
      expect(pictureOf(disk.path)).toBe(before)
    })

    test('is what a script that writes in place breaks a registry on', async () => {
      using disk = smallDisk('size=256k')
      seedRegistry(disk.path)
      fill(disk.path, 4096)
      await run(disk.path, 'naive')
      expect(brokenPromises(disk.path)).not.toEqual([])
    })
  },
)
