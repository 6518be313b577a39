/** The comments in a document that is offered without values, in English. Other languages have the same keys. */
export const skeleton = {
  head: (title: string) => `${title}. Fill in what applies.`,
  options: (options: readonly string[]) => `Options: ${options.join('; ')}.`,
  substitutes: (keys: readonly string[]) => `In place of a value: ${keys.join(', ')}.`,
  /** Between kinds of value of which any will do. */
  or: ', or ',
  oneOf: (options: readonly unknown[]) => `one of: ${options.join(', ')}`,
  date: 'date, YYYY-MM-DD',
  sha256: 'SHA-256 in lower-case hexadecimal',
  prefixedSha256: 'sha256: and 64 hexadecimal digits in lower case',
  types: {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: 'true or false',
    object: 'mapping with names of your own',
  },
  list: (entry: string) => `list; each entry is ${entry}`,
  listOfMappings: 'list; each entry has:',
}
