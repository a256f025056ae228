import { defineCodes } from './code.ts'

/** What a YAML, TOML or JSON document says, and names, versions, paths and URLs in it. */
export const documentCodes = defineCodes({
  E_DOC_SYNTAX: {
    fault: 'input',
    means: 'The document cannot be parsed.',
    cure: 'Correct the syntax at the place shown.',
  },
  E_DOC_ENCODING: {
    fault: 'input',
    means: 'The document is not plain UTF-8 text with LF line ends, or holds control characters.',
    cure: 'Save it as UTF-8 without byte order mark, with LF line ends.',
  },
  E_DOC_LIMIT: {
    fault: 'input',
    means: 'The document is larger, deeper or fuller than a manifest ever needs to be.',
    cure: 'Make it smaller; action-docs/threat-model.md lists the limits.',
  },
  E_DOC_DUPLICATE_KEY: {
    fault: 'input',
    means:
      'One key, or one entry that must be unique, is there twice; readers would disagree on which counts.',
    cure: 'Keep one of them.',
  },
  E_DOC_FORBIDDEN_KEY: {
    fault: 'input',
    means: 'A key that means something to JavaScript itself (`__proto__`, `constructor`, `prototype`).',
    cure: 'Rename the key.',
  },
  E_DOC_ALIAS: {
    fault: 'input',
    means: 'A YAML anchor, alias or merge key.',
    cure: 'Write the value out where it is used.',
  },
  E_DOC_UNSAFE_TAG: {
    fault: 'input',
    means: 'A YAML tag asks for a type that a manifest must not choose.',
    cure: 'Remove the tag; quote the value if it is text.',
  },
  E_DOC_TYPE: {
    fault: 'input',
    means: 'A value has the wrong type, form or range.',
    cure: 'Write the value in the form that the message asks for.',
  },
  W_DOC_TYPE: {
    fault: 'input',
    means: 'A value has a form that some clients cannot read.',
    cure: 'Write the value in the form that the message asks for.',
  },
  E_DOC_FIELD_MISSING: {
    fault: 'input',
    means: 'A required field is not there.',
    cure: 'Add the field.',
  },
  E_DOC_FIELD_UNKNOWN: {
    fault: 'input',
    means: 'A field that this format does not have.',
    cure: 'Remove it, or correct its spelling.',
  },
  W_DOC_FIELD_UNKNOWN: {
    fault: 'input',
    means: 'A field that clients of this format ignore.',
    cure: 'Remove it, or correct its spelling.',
  },
  E_DOC_VERSION: {
    fault: 'input',
    means: 'The document says that it is of a newer format than modreg knows.',
    cure: 'Update modreg.',
  },
  E_DOC_PATH: {
    fault: 'input',
    means: 'A path in the document leads out of its folder or cannot exist everywhere.',
    cure: 'Use a relative path of plain segments separated by `/`.',
  },
  E_NAME: {
    fault: 'input',
    means: 'A name does not follow the grammar of names.',
    cure: 'Use lower-case letters, digits and single hyphens; start with a letter.',
  },
  W_NAME_SIMILAR: {
    fault: 'input',
    means: 'A new name is easily taken for one that is already listed.',
    cure: 'Choose a name that differs by more than one character.',
  },
  E_VERSION: {
    fault: 'input',
    means: 'A version does not follow the version grammar of the format.',
    cure: 'Write a version that the format allows, for example 1.2.3.',
  },
  E_PATH: {
    fault: 'input',
    means: 'A file name in the repository cannot be handled safely on every system.',
    cure: 'Rename the file.',
  },
  E_PATH_MISMATCH: {
    fault: 'input',
    means: 'A document says another name or version than the path it lies at.',
    cure: 'Move the document, or correct what it says.',
  },
  E_URL_FORBIDDEN: {
    fault: 'input',
    means: 'A URL is not plain https to a public host, or is written so that readers may disagree on it.',
    cure: 'Use a plain https URL without user, port, fragment or escapes of dots and slashes.',
  },
})
