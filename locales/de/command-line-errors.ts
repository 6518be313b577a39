import type { ErrorWords } from '../error-words.ts'

/** Why a command could not do its work, in German. */
export const commandLineErrors = {
  'folder-absent': ({ folder }) => ({
    message: `Den Ordner ${folder} gibt es nicht.`,
    remedy: 'Geben Sie den Ordner mit der Veröffentlichung oder dem Repository an.',
  }),
  'head-without-base': () => ({
    message: 'Es ist --head angegeben, aber nicht --base.',
    remedy: 'Geben Sie beide an, zum Beispiel --base main --head mein-branch.',
  }),
  'configuration-file-absent': ({ path }) => ({
    message: `Die Konfigurationsdatei ${path} gibt es nicht.`,
    remedy: 'Geben Sie den Pfad einer vorhandenen Konfigurationsdatei an, oder lassen Sie --config weg.',
  }),
  'organisation-absent': ({ path, file }) => ({
    message: `In ${path} gibt es keine Konfiguration einer Organisation.`,
    remedy: `Geben Sie die Datei an oder einen Ordner, der ${file} enthält.`,
  }),
  'not-readable': () => ({
    message: 'Eine Datei oder ein Ordner ließ sich nicht lesen.',
    remedy: 'Prüfen Sie, ob es den Ordner gibt und ob Sie ihn lesen dürfen.',
  }),
  'git-not-started': () => ({ message: 'git ließ sich nicht starten.', remedy: checkRefs }),
  'output-not-written': () => ({
    message: 'Die Standardausgabe ließ sich nicht zu Ende schreiben; was dort steht, ist nicht der ganze Bericht.',
    remedy: 'Prüfen Sie, ob der Datenträger voll ist, und rufen Sie den Befehl erneut auf.',
  }),
  'ref-unknown': ({ ref }) => ({
    message: `In diesem Repository gibt es keinen Commit namens ${ref}.`,
    remedy:
      'Holen Sie ihn zuerst: git fetch origin, oder fetch-depth: 0 bei actions/checkout; Branches einer Gegenstelle heißen origin/NAME.',
  }),
  'no-common-ancestor': ({ base, head }) => ({
    message: `${base} und ${head} haben hier keinen gemeinsamen Vorfahren.`,
    remedy:
      'Der Klon ist flach, oder die Branches haben nichts miteinander zu tun: git fetch --unshallow, oder fetch-depth: 0 bei actions/checkout.',
  }),
  'git-owned-by-other': ({ text }) => ({
    message: `git liest kein Repository, das jemand anderem gehört: ${text}`,
    remedy: 'Wenn Sie ihm vertrauen: git config --global --add safe.directory ORDNER.',
  }),
  'git-no-repository': () => ({
    message: 'Dieser Ordner gehört zu keinem git-Repository oder zu einem ohne Arbeitsverzeichnis.',
    remedy:
      'Rufen Sie den Befehl in einem Klon mit Arbeitsverzeichnis auf, oder ohne --base für den Ordner, wie er ist.',
  }),
  'git-failed': ({ command, text }) => ({ message: `git ${command} ist gescheitert: ${text}`, remedy: checkRefs }),
  'not-a-calendar-date': ({ given }) => ({
    message: `„${given}“ ist kein Kalenderdatum.`,
    remedy: 'Schreiben Sie das Datum als JJJJ-MM-TT, zum Beispiel --as-of 2026-09-01.',
  }),
  'output-malformed': ({ value, formats }) => ({
    message: `„${value}“ hat nicht die Form FORMAT=DATEI.`,
    remedy: `Geben Sie ein Format (${formats.join(', ')}) und eine Datei an, zum Beispiel --output json=bericht.json.`,
  }),
  'id-unknown': ({ id, nearest }) => ({
    message: `Eine Maßnahme, Anforderung oder Angabe „${id}“ gibt es nicht.`,
    remedy: nearest === undefined ? 'Alle Kennungen zeigt gpai-gate catalogue.' : `Ist ${nearest} gemeint?`,
  }),
  'no-configuration-to-try': () => ({
    message: 'Es fehlt die Konfiguration, die ausprobiert werden soll.',
    remedy: 'Geben Sie eine mit --config DATEI an.',
  }),
  'file-not-written': ({ path }) => ({
    message: `${path} ließ sich nicht schreiben.`,
    remedy: 'Prüfen Sie, ob in den Ordner geschrieben werden darf und ob dort schon etwas anderes so heißt.',
  }),
  'baseline-not-written': ({ path }) => ({
    message: `${path} gibt es schon, oder die Datei lässt sich nicht schreiben.`,
    remedy:
      'Die Liste bekannter Lücken wird einmal geschrieben; schließen Sie ihre Lücken, oder entfernen Sie zuerst die Datei auf dem Basis-Branch.',
  }),
  'not-digests': ({ path }) => ({
    message: `${path} ist nicht, was digest --format json schreibt.`,
    remedy: 'Geben Sie eine Datei an, die gpai-gate digest --format json geschrieben hat.',
  }),
  'not-a-record': ({ path }) => ({
    message: `${path} ist nicht der Nachweis eines Urteils.`,
    remedy: 'Geben Sie eine unveränderte Datei an, die gpai-gate check --output record=DATEI geschrieben hat.',
  }),
  'no-repository-named': () => ({
    message: 'Es ist kein Repository genannt.',
    remedy: 'Nennen Sie Repositorys als OWNER/NAME, oder geben Sie --organisation an.',
  }),
  'not-a-repository': ({ name }) => ({
    message: `„${name}“ ist nicht der Name eines Repositorys.`,
    remedy: 'Schreiben Sie OWNER/NAME.',
  }),
  'app-not-on-organisation': ({ login }) => ({
    message: `Die App ist auf ${login} nicht installiert, und ein Token fehlt.`,
    remedy: 'Installieren Sie die App dort, oder setzen Sie GITHUB_TOKEN.',
  }),
  'not-an-app-id': ({ text }) => ({
    message: `„${text}“ ist nicht die Kennung einer App.`,
    remedy: 'Geben Sie die Zahl an, die auf der Seite der App als „App ID“ steht.',
  }),
  'app-key-unreadable': ({ path }) => ({
    message: `PRIVATE_KEY_PATH nennt eine Datei, die sich nicht lesen lässt: ${path}`,
    remedy: 'Geben Sie den Pfad zum Schlüssel der App an.',
  }),
  'no-token-and-no-key': () => ({
    message: 'Es gibt weder ein Token noch einen Schlüssel der App.',
    remedy: 'Setzen Sie GITHUB_TOKEN oder GH_TOKEN oder aber APP_ID mit PRIVATE_KEY oder PRIVATE_KEY_PATH.',
  }),
  'app-not-named': () => ({
    message:
      'Ein Regelwerk muss die App nennen, von der der Check kommt, und es ist nicht angegeben, welche App das ist.',
    remedy: 'Geben Sie mit --app-id die Zahl an, die auf der Seite der App als „App ID“ steht.',
  }),
  'rulesets-need-an-owner': () => ({
    message: 'Die App darf keine Regelwerke schreiben, und es gibt kein Token einer Person, die es darf.',
    remedy:
      'Setzen Sie GITHUB_TOKEN auf das Token einer Person mit Eigentümerrechten, mit administration: write, und starten Sie den Befehl neu.',
  }),
  'installation-hidden': ({ login }) => ({
    message: `Für welche Repositorys von ${login} die App installiert ist, erfährt nur die App; die anderen würden endlos warten.`,
    remedy:
      'Geben Sie außer dem Token auch APP_ID und PRIVATE_KEY oder PRIVATE_KEY_PATH an, und starten Sie den Befehl neu.',
  }),
} satisfies Partial<ErrorWords>

const checkRefs =
  'Prüfen Sie, ob der Ordner ein Git-Repository ist und ob es beide Refs gibt, zum Beispiel mit git fetch.'
