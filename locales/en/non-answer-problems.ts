import type { WordArguments } from '../quoted.ts'

/** What stands where an answer belongs, and what belongs there, in English. */
export const nonAnswerProblems = {
  refusal: ({ allowed }: WordArguments) =>
    allowed?.includes('withheld')
      ? 'This refuses to answer. Only authorities may ask for it: keep the answer elsewhere and write withheld with location, sha256 and custodian.'
      : 'This refuses to answer. Say it here in general terms; secrets can stay out of it.',
  'pointer-only': () => 'This only points elsewhere. Say here in a few sentences what stands there; a link may follow.',
  promise: () => 'This promises an answer for later. Write what holds today, or wait with the release.',
  delegation: () => 'This sends the reader to somebody else. Ask them, and write down what they say.',
  ignorance: () => 'This says that nobody knows. Find it out or estimate it, and say how.',
  'empty-claim': () => 'This claims something that fits every model. Say what was done with this one, and how.',
  'machine-talk': () =>
    'A program that writes text speaks here about itself. Have somebody answer who knows the model.',
  'too-few-words': ({ limit }: WordArguments) =>
    limit === undefined || limit < 2
      ? 'This says too little to be an answer. Name the thing.'
      : `This says too little: an answer takes at least ${limit} words that say something.`,
  'same-text': ({ items }: WordArguments) =>
    `The same text answers ${items && items.length > 0 ? items.join(', ') : 'another item'}, which asks for something else. Answer each by itself.`,
  'example-value': () =>
    'This value comes from an example of the gate and belongs to nobody. Write that of the provider, the model or the file.',
  'link-missing': () =>
    'A link or an attached file is missing. Write the address, the path of the file, or that none exists.',
  'access-level-missing': () =>
    'The level of access is missing. Say for each channel who gets what, such as black-box, weights under contract, or open download.',
  'legal-form-missing': () =>
    'This can be a brand: no legal form and no register stands in it. Write the name of the legal entity as registered.',
  'measurement-missing': () =>
    'Nothing says what was measured or counted. Name the quantity, and how it was determined.',
}
