import type { SkeletonWords } from '../skeleton-words.ts'

/** The comments in a document that is offered without values, in German. */
export const skeleton: SkeletonWords = {
  head: (title) => `${title}. Tragen Sie ein, was zutrifft.`,
  options: (options) => `Zur Auswahl: ${options.join('; ')}.`,
  substitutes: (keys) => `Anstelle eines Wertes: ${keys.join(', ')}.`,
  or: ' oder ',
  oneOf: (options) => `eines davon: ${options.join(', ')}`,
  date: 'Datum, JJJJ-MM-TT',
  sha256: 'SHA-256 hexadezimal in Kleinbuchstaben',
  prefixedSha256: 'sha256: und 64 hexadezimale Ziffern in Kleinbuchstaben',
  types: {
    string: 'Text',
    number: 'Zahl',
    integer: 'ganze Zahl',
    boolean: 'true oder false',
    object: 'Zuordnung mit eigenen Namen',
  },
  list: (entry) => `Liste; jeder Eintrag: ${entry}`,
  listOfMappings: 'Liste; jeder Eintrag hat:',
}
