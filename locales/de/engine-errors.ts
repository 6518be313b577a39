import type { ErrorWords } from '../error-words.ts'
import { quoted, quotedArguments } from '../quoted.ts'
import { problemWords } from './problems.ts'

/** Why a release cannot be judged, in German. */
export const engineErrors = {
  'release-too-large': ({ folder, files, megabytes }) => ({
    message: `Die Veröffentlichung in ${quoted(folder)} nennt mehr, als von einer Veröffentlichung gelesen wird: ${files} Dateien, ${megabytes} MiB.`,
    remedy: 'Nennen Sie nur die Dokumente, die die Veröffentlichung braucht; was niemand nennt, wird nicht gelesen.',
  }),
  'configuration-unusable': ({ issue: { at, problem, args }, owner }) => ({
    message: `Die Konfiguration ${at.path} ist nicht verwendbar: Zeile ${at.line}: ${problemWords[problem](quotedArguments(args ?? {}))}`,
    remedy: `Berichtigen Sie Zeile ${at.line} von ${at.path} ${owner === 'organisation' ? 'im Repository der Organisation' : 'auf dem Basis-Branch'}; bis dahin wird nichts beurteilt.`,
  }),
  'release-absent': ({ release, folders }) => ({
    message: `In ${release} gibt es keine Veröffentlichung, die zu beurteilen wäre.`,
    remedy:
      folders.length === 0
        ? 'Lassen Sie die Angabe der Veröffentlichung weg.'
        : `Geben Sie einen dieser Ordner an: ${folders.join(', ')}.`,
  }),
  'team-unreadable': ({ team }) => ({
    message: `Eine Unterschrift hängt davon ab, wer zum Team ${team} gehört, und das ließ sich nicht lesen.`,
    remedy:
      'Geben Sie dem Token Lesezugriff auf die Mitglieder der Organisation, oder nennen Sie in der Besetzungsliste Logins statt des Teams.',
  }),
  'too-many-gaps': ({ gaps }) => ({
    message: `Es gibt ${gaps} Lücken, mehr als die Liste bekannter Lücken aufnimmt.`,
    remedy: 'Beurteilen Sie die Veröffentlichungen einzeln mit --release.',
  }),
  'not-a-login': ({ owner }) => ({
    message: `„${owner}“ ist kein Login.`,
    remedy: 'Geben Sie den Login der Person an, die die Lücken schließt.',
  }),
  'due-not-possible': ({ due, first, last, days }) => ({
    message: `Die Lücken können nicht am ${due} fällig sein.`,
    remedy: `Geben Sie einen Tag vom ${first} bis zum ${last} an: Die Regel lässt ${days} Tage zu.`,
  }),
} satisfies Partial<ErrorWords>
