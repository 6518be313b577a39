import type { VariableProblem } from '../en/bot-errors.ts'
import type { ErrorWords } from '../error-words.ts'

function variableText(one: VariableProblem): string {
  switch (one.problem) {
    case 'not-whole':
      return `${one.name} muss eine ganze Zahl von ${one.least} bis ${one.most} sein`
    case 'not-an-option':
      return `${one.name} muss eines davon sein: ${one.options.join(', ')}`
    case 'unreadable-file':
      return `${one.name} nennt eine Datei, die sich nicht lesen lässt: ${one.path}`
    default:
      return `${one.name} ${plainProblems[one.problem]}`
  }
}

type PlainProblem = Exclude<VariableProblem['problem'], 'not-whole' | 'not-an-option' | 'unreadable-file'>

const plainProblems: Readonly<Record<PlainProblem, string>> = {
  'not-a-host': 'muss ein Hostname sein, ohne https://',
  'not-an-address': 'muss aus https:// und einem Host bestehen, ohne etwas dahinter',
  'too-short': 'muss mindestens 24 Zeichen lang sein, ohne Leerzeichen',
  'not-postgres': 'muss mit postgres:// beginnen',
  'app-id-missing': 'fehlt: die Zahl, die auf der Einstellungsseite der App steht',
  'key-missing': 'oder PRIVATE_KEY_PATH fehlt: der Schlüssel, den GitHub für die App erzeugt hat',
  'secret-missing': 'fehlt: Ohne diesen Wert könnte jeder Ereignisse senden',
  'not-a-key': 'ist kein privater Schlüssel in PEM-Form, weder als Text noch in Base64',
  'one-process':
    'kann nur mit DATABASE_URL web oder worker sein, denn die eingebaute Datenbank dient nur einem Prozess',
  malformed: 'hat nicht die nötige Form',
}

/** Why the bot cannot start, or could not judge, in German. */
export const botErrors = {
  'bot-misconfigured': ({ problems }) => ({
    message: `Die Konfiguration des Bots ist unvollständig: ${problems.map(variableText).join('; ')}.`,
    remedy:
      'Setzen Sie diese Umgebungsvariablen, wie docs/guide/bot-operations.md es beschreibt, und starten Sie den Bot neu.',
  }),
  'bot-not-registered': () => ({
    message: 'APP_ID, PRIVATE_KEY und WEBHOOK_SECRET sind nicht gesetzt.',
    remedy:
      'Setzen Sie sie, oder starten Sie den Bot einmal ohne NODE_ENV=production, um die App im Browser zu registrieren.',
  }),
  'folder-in-use': ({ folder, holder }) => ({
    message: `Den Datenordner ${folder} benutzt schon ein anderer Prozess (${holder === null ? 'welcher, ist nicht angegeben' : `Prozess ${holder}`}).`,
    remedy:
      'Beenden Sie diesen Prozess, oder setzen Sie DATABASE_URL, damit sich mehrere Prozesse ein PostgreSQL teilen können.',
  }),
  'database-too-new': ({ version, known }) => ({
    message: `Die Datenbank hat die Version ${version}, aber dieser Bot kennt nur Versionen bis ${known}.`,
    remedy: 'Starten Sie die neueste Version des Bots, oder nehmen Sie eine andere Datenbank.',
  }),
  'limits-too-long': ({ seconds }) => ({
    message: `Die Grenzen, die GitHub dieser Installation setzt, lassen für ${seconds} s keinen Aufruf mehr zu.`,
    remedy: 'Warten Sie: Das Gate versucht es von selbst noch einmal.',
  }),
  'group-unnamed': () => ({
    message:
      'Der Ref der Merge-Gruppe nennt keinen Pull Request; es lässt sich deshalb nicht sagen, was gemergt würde.',
    remedy: 'Nehmen Sie den Pull Request aus der Merge Queue, und fügen Sie ihn wieder hinzu.',
  }),
  'tries-used-up': () => ({
    message: 'Das Gate hat es mehrmals versucht und konnte diesen Commit nicht beurteilen.',
    remedy: 'Starten Sie die Prüfung mit dem Knopf neu, oder pushen Sie noch einmal.',
  }),
  'check-left-behind': () => ({
    message: 'Dieser Check wurde begonnen und nie beendet.',
    remedy:
      'Warten Sie: Der Commit wird von selbst neu beurteilt. Geschieht nichts, starten Sie die Prüfung mit dem Knopf neu.',
  }),
} satisfies Partial<ErrorWords>
