import type { FailureDetail } from '../en/github-errors.ts'
import type { ErrorWords } from '../error-words.ts'

const remedies = {
  'authentication-failed':
    'Geben Sie dem Gate ein gültiges Token; in einem Workflow ist das die Eingabe github-token, voreingestellt mit dem Token des Jobs.',
  'permission-missing':
    'Geben Sie dem Token Lesezugriff auf Inhalte und Pull Requests und für den Kommentar Schreibzugriff auf Pull Requests.',
  'not-found':
    'Prüfen Sie, ob es das Repository, den Pull Request und den Commit gibt und ob das Token sie lesen darf; GitHub antwortet auch dann mit 404, wenn eine Berechtigung fehlt.',
  'rate-limited': 'Warten Sie, bis die Sperre des Tokens abgelaufen ist, und starten Sie den Job dann neu.',
  'service-unavailable':
    'Starten Sie den Job neu; scheitert er wieder, sehen Sie auf der Statusseite von GitHub und beim Proxy des Runners nach.',
  'response-invalid':
    'Starten Sie den Job neu; scheitert er wieder, melden Sie den Fehler mit der Kennung der Anfrage.',
}

/** What goes wrong between the gate and GitHub, in German. */
export const githubErrors = {
  'call-failed': ({ call, detail, requestId, code }) => ({
    message: `${callName(call)} ist gescheitert: ${detailText(detail)}${requestId === null ? '' : ` (Anfrage ${requestId})`}.`,
    remedy: remedies[code],
  }),
  'pull-request-moved': ({ number, head, now }) => ({
    message: `Pull Request #${number} steht nicht mehr bei Commit ${head}, sondern bei ${now}; über ${head} gibt es deshalb kein Urteil.`,
    remedy: 'Hier ist nichts zu tun: Das Urteil kommt vom Lauf für den neueren Commit.',
  }),
  'too-many-changed-files': ({ number, changed, listed }) => ({
    message: `Pull Request #${number} ändert ${changed} Dateien; GitHub nennt davon ${listed}.`,
    remedy: `Teilen Sie den Pull Request auf, sodass der Teil mit der Veröffentlichung höchstens ${listed} Dateien hat.`,
  }),
  'changed-files-cut': ({ number, changed, listed }) => ({
    message: `GitHub hat von den ${changed} geänderten Dateien des Pull Requests #${number} nur ${listed} genannt.`,
    remedy: 'Starten Sie den Job neu; scheitert er wieder, teilen Sie den Pull Request auf.',
  }),
  'commit-absent': ({ commit }) => ({
    message: `Im Repository gibt es keinen Commit ${commit}.`,
    remedy: 'Prüfen Sie, ob ein Force-Push den Commit entfernt hat, und starten Sie den Job für den neuesten.',
  }),
  'tree-too-large': ({ commit }) => ({
    message: `Der Verzeichnisbaum von Commit ${commit} hat mehr Einträge, als GitHub auf einmal nennt.`,
    remedy:
      'Lassen Sie das Gate bei Pull Requests laufen, wo es nur die Ordner der Veröffentlichung liest, oder die Befehlszeile in einem Checkout.',
  }),
  'folder-too-deep': ({ folder }) => ({
    message: `Der Ordner ${folder} ist tiefer verschachtelt, als gelesen wird.`,
    remedy: `Verlegen Sie aus ${folder}, was nicht zur Dokumentation der Veröffentlichung gehört.`,
  }),
  'commit-left-out': () => ({
    message: 'Die Antwort von GitHub zu den Dateien ist lückenhaft: Den Commit gibt es nicht, oder es ist keiner.',
    remedy: 'Starten Sie den Job neu; scheitert er wieder, prüfen Sie, ob es den Commit noch gibt.',
  }),
  'folder-left-out': ({ folder }) => ({
    message: `Die Antwort von GitHub zu den Dateien ist lückenhaft: Der Ordner ${folder} kam ohne seine Einträge.`,
    remedy: 'Starten Sie den Job neu; scheitert er wieder, prüfen Sie, ob es den Commit noch gibt.',
  }),
  'contents-differ': ({ oid }) => ({
    message: `GitHub hat einen anderen Inhalt geliefert als den des Objekts ${oid}.`,
    remedy: 'Starten Sie den Job neu; scheitert er wieder, melden Sie den Fehler mit der Kennung des Objekts.',
  }),
  'app-key-malformed': () => ({
    message: 'Der private Schlüssel der App liegt nicht in PEM-Form vor, weder als Text noch in Base64.',
    remedy:
      'Geben Sie in PRIVATE_KEY_PATH die Datei an, die GitHub für die App erzeugt hat, oder ihren Text in PRIVATE_KEY.',
  }),
  'ruleset-changed': () => ({
    message: 'Das Regelwerk hat sich geändert, nachdem es gelesen wurde; es wurde deshalb nicht geschrieben.',
    remedy: 'Starten Sie den Befehl neu, und sehen Sie sich den neuen Vorschlag an.',
  }),
  'ruleset-refused': ({ message }) => ({
    message,
    remedy:
      'Nehmen Sie das Token einer Person mit Eigentümerrechten, mit der Berechtigung administration: write für ein Repository oder organization_administration: write für eine Organisation.',
  }),
} satisfies Partial<ErrorWords>

function callName(call: Parameters<ErrorWords['call-failed']>[0]['call']): string {
  if ('route' in call) return call.route
  if ('list' in call) return 'Das seitenweise Lesen einer Liste'
  return call.query === null ? 'Die Abfrage ohne Namen' : `Die Abfrage ${call.query}`
}

function detailText(detail: FailureDetail): string {
  switch (detail.kind) {
    case 'answered':
      return `GitHub antwortete${detail.status === null ? '' : ` mit ${detail.status}`}: ${detail.text}`
    case 'no-answer':
      return `keine Antwort: ${detail.text}`
    case 'too-slow':
      return `keine vollständige Antwort innerhalb von ${detail.seconds} s`
    case 'unreadable':
      return 'Die Antwort ließ sich nicht lesen'
    case 'undocumented':
      return `Die Antwort ist nicht so, wie GitHub sie dokumentiert (${detail.places.length === 0 ? 'leer oder abgeschnitten' : `bei ${detail.places.join(', ')}`})`
    case 'no-next-page':
      return 'Die Antwort ist nicht so, wie GitHub sie dokumentiert (eine Liste, die weitergeht, nennt keine nächste Seite)'
  }
}
