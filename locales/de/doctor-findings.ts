import type { FindingWords } from '../doctor-words.ts'

type Unread = { readonly why: string }

const unread =
  (what: string, needs: string) =>
  ({ why }: Unread) => ({
    message: `Nicht lesbar: ${what}. Deshalb ist darüber nichts bekannt: ${why}`,
    remedy: `Geben Sie dem Token oder der App dafür ${needs}, und starten Sie den Befehl neu.`,
  })

/** What `doctor` finds, in German. */
export const findings: FindingWords = {
  'repository-unreadable': ({ repository, why }) => ({
    message: `${repository} ließ sich nicht lesen: ${why}`,
    remedy:
      'Prüfen Sie den Namen und ob das Token oder die App das Repository sehen darf; starten Sie den Befehl dann neu.',
  }),
  'app-unread': () => ({
    message:
      'Ohne den Schlüssel der App ist über ihre Berechtigungen, ihre Ereignisse und ihren Webhook nichts bekannt.',
    remedy: 'Setzen Sie APP_ID und PRIVATE_KEY oder PRIVATE_KEY_PATH wie für den Bot, und starten Sie den Befehl neu.',
  }),
  'app-unknown': () => ({
    message:
      'Es ist nicht angegeben, welche App das Gate ist; die Quelle des Checks lässt sich deshalb nicht vergleichen.',
    remedy: 'Geben Sie --app-id oder APP_ID an.',
  }),
  'rulesets-unread': unread('die Regelwerke', 'metadata: read'),
  'branches-unread': unread('alle Branches, in die Veröffentlichungen gemergt werden', 'contents: read'),
  'rules-unread': ({ branch, why }) => unread(`die Regeln von ${branch}`, 'metadata: read')({ why }),
  'protection-unread': ({ branch, why }) =>
    unread(`der klassische Schutz von ${branch}`, 'administration: read')({ why }),
  'webhook-unread': unread('der Webhook der App', 'den Schlüssel der App'),
  'deliveries-unread': unread('die Liste der Zustellungen', 'den Schlüssel der App'),
  'installation-unread': ({ account, why }) =>
    unread(
      `die Installation der App auf ${account}`,
      'organization_administration: read oder APP_ID und PRIVATE_KEY',
    )({ why }),
  'workflows-unread': unread('die Workflow-Dateien', 'contents: read'),
  'approval-unread': unread('wessen Workflow-Läufe auf eine Freigabe warten', 'administration: read'),
  'pull-requests-unread': unread('die offenen Pull Requests', 'pull_requests: read'),
  'checks-unread': unread('die Checks', 'checks: read'),
  'app-permission-missing': ({ name, level }) => ({
    message: `Die App verlangt die Berechtigung ${name}: ${level} nicht.`,
    remedy: `Ergänzen Sie ${name}: ${level} auf der Seite „Permissions & events“ der App, wie app.yml es nennt; danach muss jede Organisation zustimmen.`,
  }),
  'app-permission-wide': ({ name, level }) => ({
    message: `Die App verlangt ${name}: ${level}; das Gate braucht das nicht.`,
    remedy: 'Senken Sie die Berechtigung auf der Seite „Permissions & events“ der App auf das, was app.yml nennt.',
  }),
  'app-event-missing': ({ event }) => ({
    message: `Die App hat das Ereignis ${event} nicht abonniert; das Gate erfährt deshalb nichts davon.`,
    remedy: `Kreuzen Sie ${event} auf der Seite „Permissions & events“ der App an; das Kästchen erscheint nur, solange die App die Berechtigung dafür hat.`,
  }),
  'webhook-url-wrong': ({ url, wanted, path }) => ({
    message: url === null || url === '' ? 'Die App hat keine Webhook-URL.' : `Die Webhook-URL der App ist ${url}.`,
    remedy: `Setzen Sie sie auf ${wanted ?? `die öffentliche Adresse des Bots, mit https und ${path}`}, und schalten Sie den Webhook ein.`,
  }),
  'webhook-content-type': ({ contentType }) => ({
    message: `Die App sendet ihre Ereignisse als ${contentType}, und der Bot nimmt nur JSON an.`,
    remedy: 'Setzen Sie den Inhaltstyp des Webhooks auf application/json.',
  }),
  'webhook-unverified': () => ({
    message: 'GitHub prüft das Zertifikat des Bots nicht, wenn es Ereignisse sendet.',
    remedy: 'Schalten Sie beim Webhook der App die Prüfung von TLS-Zertifikaten ein.',
  }),
  'webhook-secret-missing': () => ({
    message: 'Der Webhook der App hat kein Geheimnis; der Bot weist deshalb jedes Ereignis ab.',
    remedy: 'Setzen Sie auf der Seite der App ein langes zufälliges Geheimnis und in WEBHOOK_SECRET des Bots dasselbe.',
  }),
  'webhook-deliveries-failing': ({ failed, latest, event, status }) => ({
    message: `Von den letzten ${latest} Zustellungen sind ${failed} gescheitert und seither nicht angekommen; die neueste war ${event} mit Status ${status}.`,
    remedy:
      'Prüfen Sie, ob der Bot läuft und unter seiner Webhook-URL erreichbar ist; sobald er es ist, lässt er gescheiterte Zustellungen wiederholen.',
  }),
  'app-suspended': ({ account }) => ({
    message: `Die App ist auf ${account} ausgesetzt; dort wird deshalb nichts beurteilt.`,
    remedy: 'Heben Sie die Aussetzung auf der Seite der Installation auf.',
  }),
  'installation-unread/selected': ({ repository }) => ({
    message: `Die App ist für ausgewählte Repositorys installiert; ob ${repository} dazugehört, erfährt nur die App.`,
    remedy: 'Geben Sie auch APP_ID und PRIVATE_KEY an, und starten Sie den Befehl neu.',
  }),
  'app-not-installed': ({ repository }) => ({
    message: `Die App ist für ${repository} nicht installiert; ein Check, der von ihr verlangt wird, kommt deshalb nie.`,
    remedy:
      'Installieren Sie sie von der Seite der App aus, für alle Repositorys oder mindestens für die, die Modelle veröffentlichen.',
  }),
  'app-permission-pending': ({ account, name, level }) => ({
    message: `${account} hat der App ${name}: ${level} nicht erteilt; bis dahin geht dort nicht, was diese Berechtigung braucht.`,
    remedy: 'Eine Person mit Eigentümerrechten muss den neuen Berechtigungen auf der Seite der Installation zustimmen.',
  }),
  'app-event-pending': ({ account, event }) => ({
    message: `Die App bekommt das Ereignis ${event} von ${account} nicht.`,
    remedy:
      'Stimmen Sie auf der Seite der Installation den neuen Berechtigungen zu; mit der Berechtigung kommt das Ereignis.',
  }),
  'check-unfinished': ({ pull }) => ({
    message: `Der Check ${onHead(pull)} hat begonnen und nicht geendet.`,
    remedy: 'Ist das in einer Minute noch so, drücken Sie beim Check „Re-run“, und sehen Sie ins Protokoll des Bots.',
  }),
  'check-imitated': ({ pull, app, check }) => ({
    message: `Es gibt ${onHead(pull)} einen Check namens „${check}“ von ${app === null ? 'einer App, die es nicht mehr gibt' : `der App ${app}`}; das ist nicht das Gate.`,
    remedy: 'Klären Sie, wer ihn eingerichtet hat; solange die Regel die App des Gates nennt, zählt er nicht.',
  }),
  'check-never-reported': ({ pulls }) => ({
    message: `Zum neuesten Commit von ${pulls.join(', ')} hat das Gate nichts gesagt.`,
    remedy:
      'Kommentieren Sie /gpai recheck, oder pushen Sie; kommt nichts, lesen Sie, was doctor über den Webhook sagt.',
  }),
  'check-never-seen': ({ check }) => ({
    message: `Kein Commit hat hier bisher den Check „${check}“; GitHub bietet den Namen deshalb nicht für eine Regel an.`,
    remedy:
      'Installieren Sie die App für dieses Repository, oder lassen Sie die Regel von gpai-gate doctor --fix schreiben.',
  }),
  'check-misspelled': ({ written, check }) => ({
    message: `Eine Regel verlangt den Check „${written}“, der nie kommt: Der des Gates heißt „${check}“.`,
    remedy: `Ändern Sie den Namen in der Regel in „${check}“, Buchstabe für Buchstabe.`,
  }),
  'ruleset-not-enforced': ({ name, enforcement }) => ({
    message: `Das Regelwerk „${name}“ verlangt den Check, steht aber auf „${enforcement}“; gesperrt wird deshalb nichts.`,
    remedy: 'Setzen Sie seine Durchsetzung auf active.',
  }),
  'check-not-required': ({ branch, check }) => ({
    message: `Nichts verlangt den Check „${check}“ vor einem Merge in ${branch}.`,
    remedy: 'Verlangen Sie ihn in einem Regelwerk, mit der App als Quelle: gpai-gate doctor --fix schlägt eines vor.',
  }),
  'check-unconfirmed': ({ branch, check }) => ({
    message: `Nichts Sichtbares verlangt den Check „${check}“ vor einem Merge in ${branch}, und nicht alles war sichtbar.`,
    remedy:
      'Starten Sie doctor mit dem Token einer Person, die es sehen darf; was verborgen blieb, steht unter „unbekannt“.',
  }),
  'check-unconfirmed/workflow': ({ branch, check }) => ({
    message: `Ein Merge in ${branch} verlangt einen Workflow, und doctor sieht nicht, ob das das Gate ist; sonst verlangt nichts den Check „${check}“.`,
    remedy: 'Sehen Sie sich den verlangten Workflow an, oder verlangen Sie auch den Check der App.',
  }),
  'check-unconfirmed/app-unknown': ({ pin }) => ({
    message: `Die Regel nimmt den Check nur von der App ${pin} an, und es ist nicht angegeben, welche App das Gate ist.`,
    remedy: 'Geben Sie mit --app-id oder APP_ID an, welche App das Gate ist.',
  }),
  'check-unpinned': () => ({
    message:
      'Die Regel nimmt den Check aus jeder Quelle an; wer einen Branch pushen darf, kann ihn mit einem gleichnamigen Job fälschen.',
    remedy: 'Legen Sie die App als Quelle des Checks fest: gpai-gate doctor --fix schlägt die Änderung vor.',
  }),
  'check-pinned-to-actions': ({ pin }) => ({
    message: `Die Regel nimmt den Check nur von GitHub Actions (App ${pin}) an: Der Check der App zählt nie, und jeder Workflow kann ihn fälschen.`,
    remedy: 'Legen Sie die App des Gates als Quelle des Checks fest.',
  }),
  'check-pinned-elsewhere': ({ pin, app }) => ({
    message: `Die Regel nimmt den Check nur von der App ${pin} an, und das Gate ist die App ${app}.`,
    remedy: `Legen Sie die App ${app} als Quelle des Checks fest.`,
  }),
  'bypass-unread': ({ name }) => ({
    message: `Wer das Regelwerk „${name}“ umgehen darf, sieht nur, wer es ändern darf.`,
    remedy: 'Starten Sie doctor mit dem Token einer Person mit Eigentümerrechten, um es zu sehen.',
  }),
  'ruleset-bypass': ({ name, bypass }) => ({
    message: `Das Regelwerk „${name}“ können umgehen: ${bypass.join(', ')}.`,
    remedy: 'Entfernen Sie diese Ausnahmen, oder beschränken Sie sie auf Notfälle.',
  }),
  'admins-exempt': ({ branch }) => ({
    message: `Der Schutz von ${branch} bindet Administratoren nicht.`,
    remedy: 'Schalten Sie „Do not allow bypassing the above settings“ ein, oder nehmen Sie ein Regelwerk.',
  }),
  'push-without-pull-request': ({ branch }) => ({
    message: `In ${branch} lässt sich ohne Pull Request pushen.`,
    remedy: 'Ergänzen Sie die Regel „Require a pull request before merging“.',
  }),
  'workflow-unreadable': ({ path }) => ({
    message: `${path} ist kein YAML, das doctor lesen kann; deshalb ist darüber nichts bekannt.`,
    remedy: 'Berichtigen Sie die Syntax; halten Sie die Datei unter 256 KiB, ohne Tags und mit wenigen Aliasen.',
  }),
  'workflow-forges-check': ({ check }) => ({
    message: `Ein Job, der nicht das Gate ist, heißt „${check}“ wie der verlangte Check.`,
    remedy: 'Geben Sie dem Job einen anderen Namen, und sorgen Sie dafür, dass die Regel die App als Quelle nennt.',
  }),
  'workflow-waits-for-approval': ({ policy }) => ({
    message: `Workflow-Läufe von Außenstehenden warten auf eine Freigabe (${policy}); bis dahin fehlt der Check des Workflows ganz und steht nicht auf „pending“.`,
    remedy: 'Verlangen Sie den Check der App, der nicht wartet, oder geben Sie solche Läufe täglich frei.',
  }),
  'workflow-no-pull-request': () => ({
    message: 'Der Workflow des Gates startet nicht bei Pull Requests.',
    remedy: 'Ergänzen Sie unter „on“ das Ereignis pull_request.',
  }),
  'workflow-no-pull-request/called': () => ({
    message: 'Den Workflow des Gates starten andere Workflows, und keiner davon startet ihn hier bei Pull Requests.',
    remedy: 'Sehen Sie sich die aufrufenden Workflows an: Jeder braucht das Ereignis pull_request.',
  }),
  'workflow-path-filter': ({ key }) => ({
    message: `„${key}“ hält den Workflow des Gates vom Start ab, und ein verlangter Check, der nie kommt, sperrt den Pull Request endlos.`,
    remedy: `Entfernen Sie ${key}: Das Gate stellt selbst fest, ob ein Pull Request ein Modell veröffentlicht, und ist mit einer Begründung grün, wenn nicht.`,
  }),
  'workflow-branch-filter': ({ key, branch }) => ({
    message: `„${key}“ hält den Workflow des Gates bei Pull Requests in ${branch} vom Start ab.`,
    remedy: `Entfernen Sie ${key}, oder nehmen Sie ${branch} darin auf.`,
  }),
  'workflow-types-missing': ({ missing, types, needed }) => ({
    message: `Der Workflow des Gates startet nicht bei ${missing.join(', ')}${types === 'not listed' ? '; ohne eine Liste von types fehlen diese' : ''}.`,
    remedy: `Schreiben Sie types: [${needed.join(', ')}].`,
  }),
  'workflow-no-merge-group': () => ({
    message: 'Der Workflow des Gates startet nicht für eine Merge Queue; schaltet jemand eine ein, bliebe sie stehen.',
    remedy: 'Ergänzen Sie unter „on“ das Ereignis merge_group.',
  }),
  'workflow-no-merge-group/queue': () => ({
    message:
      'Der Branch hat eine Merge Queue, und der Workflow des Gates startet dafür nicht: Jede Gruppe wartet bis zum Ablauf ihrer Zeit.',
    remedy: 'Ergänzen Sie unter „on“ das Ereignis merge_group.',
  }),
  'workflow-no-review': () => ({
    message: 'Der Workflow des Gates startet nicht, wenn jemand in einem Review unterzeichnet.',
    remedy: 'Ergänzen Sie unter „on“ pull_request_review mit types: [submitted, edited, dismissed].',
  }),
  'workflow-runs-foreign-code': ({ event }) => ({
    message: `Bei ${event} hat der Workflow die Rechte des Repositorys, und er checkt aus, was die Person geschrieben hat, die den Pull Request geöffnet hat.`,
    remedy: 'Entfernen Sie den Checkout, den das Gate nicht braucht, oder nehmen Sie das Ereignis pull_request.',
  }),
  'workflow-action-unpinned': () => ({
    message: 'Die Action des Gates ist mit einem Tag oder Branch genannt, der sich verschieben lässt.',
    remedy: 'Nennen Sie sie mit dem vollen SHA eines Commits.',
  }),
  'workflow-permissions-wide': ({ rights }) => ({
    message: `Das Token des Jobs mit dem Gate darf mehr als nötig: ${rights ?? 'was das Repository voreingestellt erteilt'}.`,
    remedy: 'Geben Sie dem Job permissions: { contents: read, pull-requests: write }.',
  }),
  'workflow-job-conditional': () => ({
    message: 'Das Gate wird unter einer Bedingung übersprungen, und für GitHub gilt Übersprungenes als bestanden.',
    remedy: 'Entfernen Sie „if“ beim Job und bei seinem Schritt.',
  }),
  'workflow-job-conditional/needs': () => ({
    message:
      'Das Gate wird übersprungen, wenn ein Job scheitert, den es braucht, und für GitHub gilt Übersprungenes als bestanden.',
    remedy: 'Entfernen Sie „needs“, oder schreiben Sie if: always().',
  }),
  'workflow-failure-ignored': () => ({
    message: 'Der Workflow läuft nach einem Fehlschlag des Gates weiter; ein Fehlschlag gilt so als bestanden.',
    remedy: 'Entfernen Sie „continue-on-error“ beim Job und bei seinem Schritt.',
  }),
  'workflow-only-reports': () => ({
    message: 'Das Gate berichtet hier nur und ist grün, was immer fehlt.',
    remedy: 'Entfernen Sie „mode: report“, wenn Sie genug gesehen haben.',
  }),
}

function onHead(pull: number | null): string {
  return pull === null ? 'am Standard-Branch' : `bei #${pull}`
}
