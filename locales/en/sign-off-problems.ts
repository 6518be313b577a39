import type { IssueArguments } from '../../commitments/issue.ts'
import { signOff } from './sign-off.ts'

/** What is wrong with a sign-off, in English. */
export const signOffProblems = {
  'named-twice': ({ path }: IssueArguments) => `The file ${path ?? ''} is named twice.`,
  'not-named': ({ path }: IssueArguments) =>
    `The release has the file ${path ?? ''}, and the sign-off does not name it.`,
  'not-signed': (args: IssueArguments) => `${roleOf(args)}: nobody has signed.`,
  'signed-on-pull-request': (args: IssueArguments) =>
    `${roleOf(args)}: the signature is looked at on the pull request.`,
  'signature-rejected': (args: IssueArguments) =>
    `${roleOf(args)}: the signature of ${who(args)} does not count: ${why(args)}.`,
  'signature-voided': (args: IssueArguments) =>
    `${roleOf(args)}: the signature of ${who(args)} no longer counts: ${why(args)}.`,
  'signatures-void': (args: IssueArguments) => `Signatures cannot count: ${why(args)}.`,
  'nobody-to-sign': (args: IssueArguments) =>
    `${roleOf(args)}: the roster has nobody who may sign${args.signature?.length ? `: ${why(args)}` : ''}.`,
  'entity-not-on-roster': () => 'The roster has no legal entity with this key.',
  'type-not-shown': ({ doubt }: IssueArguments) =>
    `The release cannot be of this type: ${doubt === undefined ? 'it is not shown' : signOff.doubts[doubt]}.`,
  'differs-from-document': ({ path }: IssueArguments) => `This is not what ${path ?? 'the document'} says.`,
  'version-left-out': ({ path }: IssueArguments) =>
    `A version in ${path ?? 'the Model Report'} is not among those that are signed for.`,
  'policy-changed': (args: IssueArguments) =>
    `The change touches the policy of the gate, and ${roleOf(args)} has not signed.`,
  'no-core-business': () => 'The holder does not answer for core business.',
  'evaluator-on-roster': () => 'An independent external evaluator holds a role in the roster.',
}

function roleOf({ role }: IssueArguments): string {
  return Object.entries(signOff.roles).find(([name]) => name === role)?.[1] ?? 'A role'
}

function who({ login }: IssueArguments): string {
  return login ?? 'an unknown account'
}

function why({ signature = [] }: IssueArguments): string {
  return signature.map((reason) => signOff.reasons[reason]).join('; ') || 'it is not shown'
}
