import { defineCodes } from './code.ts'

/** Archives, from modreg itself and from upstream. */
export const archiveCodes = defineCodes({
  E_ARCHIVE_FORMAT: {
    fault: 'input',
    means: 'The archive is damaged, cut, padded with other bytes, or not of the kind it claims to be.',
    cure: 'Build the archive again with a common tool, or download it again.',
  },
  E_ARCHIVE_PATH: {
    fault: 'input',
    means: 'An entry would be written outside the target folder or has a name that some system cannot hold.',
    cure: 'Rename the entry in the archive.',
  },
  E_ARCHIVE_LINK: {
    fault: 'input',
    means: 'A link that is not allowed here, leads out of the target folder, or is written through.',
    cure: 'Replace the link by a file, or point it at an entry of the same archive.',
  },
  E_ARCHIVE_TYPE: {
    fault: 'input',
    means: 'An entry is neither file, folder nor link.',
    cure: 'Remove devices, pipes and sparse files from the archive.',
  },
  E_ARCHIVE_MODE: {
    fault: 'input',
    means: 'An entry asks for set-user-id, set-group-id or sticky bits.',
    cure: 'Use mode 0644 or 0755.',
  },
  E_ARCHIVE_DUPLICATE: {
    fault: 'input',
    means: 'Two entries have the same name, or names that are one on some systems.',
    cure: 'Keep one of them.',
  },
  E_ARCHIVE_AMBIGUOUS: {
    fault: 'input',
    means: 'Two readers could see different contents in this archive.',
    cure: 'Build the archive again with a common tool and default options.',
  },
  E_ARCHIVE_LIMIT: {
    fault: 'input',
    means: 'The archive passes a limit on bytes, entries, ratio, path length or depth.',
    cure: 'Make the archive smaller, or raise the limit by its input if you trust it.',
  },
  E_ARCHIVE_ENCRYPTED: {
    fault: 'input',
    means: 'An entry is encrypted.',
    cure: 'Publish archives without encryption.',
  },
  E_ARCHIVE_CONTENT: {
    fault: 'input',
    means: 'What the archive holds is not what its name and manifest say.',
    cure: 'Package the bundle again.',
  },
})
