import type { WordArguments } from '../quoted.ts'
import { signOff } from './sign-off.ts'

/** What is wrong with a sign-off, in German. */
export const signOffProblems = {
  'named-twice': ({ path }: WordArguments) => `Die Datei ${path ?? ''} ist zweimal genannt.`,
  'not-named': ({ path }: WordArguments) =>
    `Zur Veröffentlichung gehört die Datei ${path ?? ''}, und die Freigabe nennt sie nicht.`,
  'not-signed': (args: WordArguments) => `${roleOf(args)}: Niemand hat unterzeichnet.`,
  'signed-on-pull-request': (args: WordArguments) => `${roleOf(args)}: Die Unterschrift wird im Pull Request geprüft.`,
  'signature-rejected': (args: WordArguments) =>
    `${roleOf(args)}: Die Unterschrift von ${who(args)} zählt nicht: ${why(args)}.`,
  'signature-voided': (args: WordArguments) =>
    `${roleOf(args)}: Die Unterschrift von ${who(args)} zählt nicht mehr: ${why(args)}.`,
  'signatures-void': (args: WordArguments) => `Unterschriften können nicht zählen: ${why(args)}.`,
  'nobody-to-sign': (args: WordArguments) =>
    `${roleOf(args)}: Die Besetzungsliste hat niemanden, der unterzeichnen darf${args.signature?.length ? `: ${why(args)}` : ''}.`,
  'entity-not-on-roster': () => 'Die Besetzungsliste hat keine Rechtsperson mit diesem Schlüssel.',
  'type-not-shown': ({ doubt }: WordArguments) =>
    `Die Veröffentlichung kann nicht von dieser Art sein: ${doubt === undefined ? 'es ist nicht gezeigt' : signOff.doubts[doubt]}.`,
  'differs-from-document': ({ path }: WordArguments) => `In ${path ?? 'dem Dokument'} steht etwas anderes.`,
  'version-left-out': ({ path }: WordArguments) =>
    `Eine Version aus ${path ?? 'dem Modellbericht'} fehlt unter denen, die freigegeben werden.`,
  'policy-changed': (args: WordArguments) =>
    `Die Änderung berührt die Regeln der Prüfung, und es fehlt die Unterschrift: ${roleOf(args)}.`,
  'no-core-business': () => 'Die Person ist nicht für Kerngeschäft verantwortlich.',
  'evaluator-on-roster': () => 'Ein unabhängiger externer Prüfer hat eine Rolle in der Besetzungsliste.',
}

function roleOf({ role }: WordArguments): string {
  return Object.entries(signOff.roles).find(([name]) => name === role)?.[1] ?? 'Eine Rolle'
}

function who({ login }: WordArguments): string {
  return login ?? 'einem unbekannten Konto'
}

function why({ signature = [] }: WordArguments): string {
  return signature.map((reason) => signOff.reasons[reason]).join('; ') || 'es ist nicht gezeigt'
}
