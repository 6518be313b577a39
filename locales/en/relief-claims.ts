import type { ReliefWords } from '../relief-words.ts'

const openSource =
  'May anybody access, use, change and pass on the model without paying and without a condition beyond credit, same terms and narrow safety terms, and do we earn nothing from access to it?'
const internal =
  'Is the use purely internal, not essential for a product or service to third parties, without effect on the rights of people (staff, applicants and customers included), and is the model below 10^25?'
const notSigned = 'Has the entity that provides the model really not signed this chapter?'
const compute =
  'Does the figure count all training of this model (the cumulative one also synthetic data and inherited weights), and would a colleague with the same inputs reach it within 30 %?'
const narrow = 'Does the model do one narrow kind of task however it is used?'
const modified =
  'Is the model that we changed that of an independent provider, are both figures right as far as we know, and is it after the change still the same kind of model (no wide new abilities, no new dangers)?'
const document = 'Is that right? Whoever signs the document in which it stands answers for it.'

/** What each relief claims, and what is asked of the person who confirms it, in English. */
export const reliefClaims: ReliefWords['claims'] = {
  R1: {
    claim: 'The release is said to integrate or pass on the model of another.',
    question:
      'Was the model built by somebody else, not by us and not to our order, do we use or pass it on unchanged or changed only as stated, and do its terms not exclude the Union?',
  },
  R2: { claim: 'The release is said to modify the model of another.', question: modified },
  R2s: { claim: 'The change near a third is said not to be significant.', question: modified },
  R2f: {
    claim: 'The compute of the base is said to be unknown.',
    question: 'Can we really neither know nor estimate the compute of the base?',
  },
  R3r: {
    claim: 'The model is said to serve scientific research alone.',
    question:
      'Was the model developed and is it made available for scientific research only, without any commercial activity, ours or that of others through us?',
  },
  R3p: {
    claim: 'The model is said not to be placed on the market yet.',
    question:
      'Has nobody got the model except those who test and evaluate it for us, and is the day stated our plan, or is none planned?',
  },
  R3i: { claim: 'The model is said to be used inside the organisation alone.', question: internal },
  R3u: {
    claim: 'The model is said not to be for the Union market.',
    question:
      'Do our terms and our access say clearly that neither the model nor a system built on it may be offered or used in the Union?',
  },
  R3x: {
    claim: 'The upstream provider is said not to have excluded the Union.',
    question: 'Do the terms of the upstream provider allow distribution and use in the Union?',
  },
  R3c: {
    claim: 'The release is said to be for the Union market, and card or licence keep the Union out.',
    question: 'Is the model for the Union market or not?',
  },
  R4: {
    claim: 'The model is said to have been on the market before 2 August 2025.',
    question:
      'Was this very model (the same large pre-training run) offered in the Union before 2 August 2025, and is everything since then our own further work on it?',
  },
  R4g: {
    claim: 'It is stated what an older model cannot supply any more.',
    question: 'Can each of these gaps really not be closed, or not with reasonable effort?',
  },
  R5a: { claim: 'The compute of the updates is said to be 10^23 or less.', question: compute },
  R5b: { claim: 'The cumulative compute is said to be 10^25 or less.', question: compute },
  R6n: {
    claim: 'The model is said to have no class of systemic risk.',
    question:
      'Is the cumulative compute, with all that is still planned, not above 10^25, and has the Commission not designated the model?',
  },
  R6c: {
    claim: 'The arguments against the classification are said to have been accepted.',
    question: 'Has the Commission informed us on that day that it accepts our arguments?',
  },
  R6g: { claim: 'The model is said not to be general purpose.', question: narrow },
  R6m: { claim: 'The outputs of the model are said to be none that count for general purpose.', question: narrow },
  R7l: { claim: 'The licence is said to be free and open source.', question: openSource },
  R7m: { claim: 'Nothing is said to be earned from the model.', question: openSource },
  R7e: {
    claim: 'Money is said to be earned between microenterprises only.',
    question: 'Are we and all who pay microenterprises?',
  },
  R7s: {
    claim: 'Personal data is said to be asked for the security of the model only.',
    question: 'Is the data used for the security of the model and for nothing else?',
  },
  R7p: { claim: 'Weights, architecture and usage are said to be public.', question: openSource },
  R8: {
    claim: 'The provider is said to be small.',
    question: 'Is the size that of the whole group, on the date stated?',
  },
  R9: {
    claim: 'The model report gives less detail.',
    question: 'Is the missing detail due to size and capacity only?',
  },
  R10: {
    claim: 'The model is said to be similarly safe as a reference model.',
    question: 'Is there no known difference that could raise this risk?',
  },
  R11: {
    claim: 'No external evaluator is said to have been found.',
    question: 'Did we search early enough, and is the uncertainty in the determination?',
  },
  R12: {
    claim: 'A model with public parameters is said to be able to do as much.',
    question: 'Is this model inferior to the one named?',
  },
  R13t: { claim: 'The transparency chapter is said not to be signed.', question: notSigned },
  R13c: { claim: 'The copyright chapter is said not to be signed.', question: notSigned },
  R13s: { claim: 'The safety and security chapter is said not to be signed.', question: notSigned },
  R14: {
    claim: 'Answers of the form are kept elsewhere.',
    question: 'Are they complete where they are kept, and can they be handed over?',
  },
  R15: {
    claim: 'The provider is said to be established in the Union.',
    question: 'Is the entity that places the model on the market established in the Union?',
  },
  R16: { claim: 'The release is of a type that fewer roles sign for.', question: document },
  R17: { claim: 'Nobody is said to crawl.', question: document },
  R18: { claim: 'Training is said to have ended.', question: document },
  R19: { claim: 'The weights are said not to be handed out.', question: document },
}
