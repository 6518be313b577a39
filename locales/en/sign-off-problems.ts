import type { WordArguments } from '../quoted.ts'
import { signOff } from './sign-off.ts'

/** What is wrong with a sign-off, in English. */
export const signOffProblems = {
  'named-twice': ({ path }: WordArguments) => `The file ${path ?? ''} is named twice.`,
  'not-named': ({ path }: WordArguments) =>
    `The release has the file ${path ?? ''}, and the sign-off does not name it.`,
  'not-signed': (args: WordArguments) => `${roleOf(args)}: nobody has signed.`,
  'signed-on-pull-request': (args: WordArguments) => `${roleOf(args)}: the signature is looked at on the pull request.`,
  'signature-rejected': (args: WordArguments) =>
    `${roleOf(args)}: the signature of ${who(args)} does not count: ${why(args)}.`,
  'signature-voided': (args: WordArguments) =>
    `${roleOf(args)}: the signature of ${who(args)} no longer counts: ${why(args)}.`,
  'signatures-void': (args: WordArguments) => `Signatures cannot count: ${why(args)}.`,
  'nobody-to-sign': (args: WordArguments) =>
    `${roleOf(args)}: the roster has nobody who may sign${args.signature?.length ? `: ${why(args)}` : ''}.`,
  'entity-not-on-roster': () => 'The roster has no legal entity with this key.',
  'type-not-shown': ({ doubt }: WordArguments) =>
    `The release cannot be of this type: ${doubt === undefined ? 'it is not shown' : signOff.doubts[doubt]}.`,
  'differs-from-document': ({ path }: WordArguments) => `This is not what ${path ?? 'the document'} says.`,
  'version-left-out': ({ path }: WordArguments) =>
    `A version in ${path ?? 'the Model Report'} is not among those that are signed for.`,
  'policy-changed': (args: WordArguments) =>
    `The change touches the policy of the gate, and ${roleOf(args)} has not signed.`,
  'no-core-business': () => 'The holder does not answer for core business.',
  'evaluator-on-roster': () => 'An independent external evaluator holds a role in the roster.',
}

function roleOf({ role }: WordArguments): string {
  return Object.entries(signOff.roles).find(([name]) => name === role)?.[1] ?? 'A role'
}

function who({ login }: WordArguments): string {
  return login ?? 'an unknown account'
}

function why({ signature = [] }: WordArguments): string {
  return signature.map((reason) => signOff.reasons[reason]).join('; ') || 'it is not shown'
}
