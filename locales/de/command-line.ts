import type { CommandLineWords } from '../command-line-words.ts'

/** What the command line says of itself, in German. */
export const commandLine: CommandLineWords = {
  help: {
    program:
      'Prüft die Veröffentlichung eines Modells anhand des EU-Praxisleitfadens für KI mit allgemeinem Verwendungszweck und sagt, was fehlt, wo, und was als Nächstes zu tun ist.',
    version: 'Zeigt die Version.',
    help: 'Zeigt diese Hilfe.',
    helpCommand: 'zeigt die Hilfe zu einem Befehl',
    afterError: 'gpai-gate --help zeigt, was möglich ist.',
    titles: {
      'Usage:': 'Aufruf:',
      'Arguments:': 'Argumente:',
      'Options:': 'Optionen:',
      'Commands:': 'Befehle:',
    },
    commands: {
      init: 'Legt die Dokumente an, die eine Veröffentlichung braucht und die fehlen: mit allen Schlüsseln, ohne Werte.',
      check:
        'Beurteilt eine Veröffentlichung: Rückgabewert 0 bestanden oder nichts zu prüfen, 1 gesperrt, 2 keine Prüfung möglich.',
      scope: 'Sagt, welche Pflichten eine Veröffentlichung hat und warum.',
      explain: 'Erklärt eine Maßnahme, Anforderung oder Angabe: wer sie verlangt und was die Lücke schließt.',
      catalogue: 'Nennt alle Verpflichtungen, Maßnahmen, Anforderungen und Angaben.',
      config: 'Zeigt jeden geltenden Wert der Konfiguration mit der Datei und Zeile, aus der er stammt.',
      simulate:
        'Beurteilt nach einer anderen Konfiguration, angegeben mit --config, und zeigt die Unterschiede. Schreibt nichts.',
      baseline:
        'Schreibt die jetzigen Lücken einmalig in die Liste bekannter Lücken, damit bis zu ihrem Tag nur neue sperren.',
      digest:
        'Zeigt die Prüfsumme, an die Unterschriften gebunden sind, mit ihren Teilen, oder die Teile, die sich zwischen zwei Ständen geändert haben.',
      verifyRecord:
        'Vergleicht die Dateien eines Ordners mit dem Nachweis eines Urteils: Rückgabewert 0 gleich, 1 nicht, 2 kein Nachweis.',
      doctor:
        'Sucht, was das Gate daran hindert zu halten: bei der App, Regelwerken, dem Schutz von Branches und Workflows. ' +
        'Fragt mit GITHUB_TOKEN oder GH_TOKEN oder als App mit APP_ID und PRIVATE_KEY oder PRIVATE_KEY_PATH. ' +
        'Rückgabewert 0 kein Fehler, 1 Fehler, 2 keine Prüfung möglich.',
    },
    arguments: {
      folder: 'Ordner mit der Veröffentlichung oder ein Repository',
      id: 'Kennung einer Maßnahme, Anforderung oder Angabe wie transparency.1.1 oder general.model_name',
      record: 'Nachweis, den check --output record=DATEI geschrieben hat',
      recordedFolder: 'Ordner mit den Dateien, um die es im Nachweis geht',
      repositories: 'Repositorys, OWNER/NAME',
    },
    options: {
      base: 'Einen Git-Bereich beurteilen: der Branch, in den gemergt würde',
      head: 'Einen Git-Bereich beurteilen: was gemergt würde (ohne Angabe HEAD)',
      release: 'Nur die Veröffentlichung in diesem gpai-Ordner beurteilen',
      config: 'Konfigurationsdatei anstelle von .github/gpai-gate.yaml',
      organisation: 'Konfiguration der Organisation: ihre Datei oder eine Kopie ihres Repositorys .github',
      repository: 'Name des Repositorys, OWNER/NAME, für die Gruppen der Organisation',
      asOf: 'Zum Stand dieses Tages beurteilen, JJJJ-MM-TT (ohne Angabe heute in Brüssel)',
      reportLocale: 'Sprache des Berichts',
      locale: 'Sprache der Ausgabe',
      format: 'Format auf der Standardausgabe',
      output: 'Den Bericht auch in eine Datei schreiben; mehrfach möglich',
      explain: 'Die Herkunft jedes Wertes nennen, wie dieser Befehl es ohnehin tut',
      owner: 'Wer die Lücken schließt',
      due: 'Der letzte Tag, bis zu dem die Lücken bleiben dürfen, JJJJ-MM-TT',
      from: 'Mit dem vergleichen, was digest --format json früher geschrieben hat',
      signedBase: 'Einen Git-Bereich vergleichen: was unterzeichnet wurde',
      presentHead: 'Einen Git-Bereich vergleichen: was jetzt da ist (ohne Angabe HEAD)',
      onlyRelease: 'Nur die Veröffentlichung in diesem gpai-Ordner',
      examineOrganisation: 'Jedes Repository dieser Organisation ansehen',
      appId: 'Die App, von der der Check kommen muss, wo APP_ID sie nicht nennt',
      webhookUrl: 'Wohin die App ihre Ereignisse senden soll',
      fix: 'Zeigen, welches Regelwerk den Check allein von der App verlangen würde, und es nach Zustimmung schreiben',
      yes: 'Dem, was --fix zeigt, vorab zustimmen',
    },
  },
  couldNotRun: (code) => `gpai-gate: keine Prüfung möglich (${code})`,
  fault:
    'gpai-gate: keine Prüfung möglich, wegen eines Fehlers im Prüfwerkzeug selbst. Melden Sie ihn mit diesem Text:',
  simulate: {
    verdicts: (now, simulated) => `Jetzt: ${now}. Nach der angegebenen Konfiguration: ${simulated}.`,
    appear: 'Lücken, die hinzukommen',
    go: 'Lücken, die wegfallen',
    same: 'Die Lücken sind dieselben.',
  },
  initialised: {
    wrote: (path) => `${path} angelegt`,
    next: 'Eintragen, was bekannt ist, zuerst im Veröffentlichungsmanifest; danach gpai-gate init erneut aufrufen, weil dann weitere Dokumente nötig sein können. gpai-gate check sagt, was fehlt.',
    nothing: 'Nach dem Stand des Manifests liegen alle nötigen Dokumente vor. gpai-gate check sagt, was darin fehlt.',
  },
  baselineWritten: (path) => `${path} ist geschrieben. Die Liste zählt, sobald sie auf dem Basis-Branch liegt.`,
  digest: {
    noRelease: 'In diesem Verzeichnisbaum gibt es keine Veröffentlichung (kein Ordner gpai).',
    noDigest: 'keine Prüfsumme',
    unchanged: 'Nichts hat sich geändert.',
    changes: { new: 'neu     ', gone: 'entfällt', changed: 'geändert' },
  },
  record: {
    verdict: (on, verdict) => `Urteil vom ${on}: ${verdict}.`,
    same: (files) => `Alle ${files} Dateien sind unverändert.`,
    differ: (different, files) => `${different} von ${files} Dateien weichen ab:`,
    differences: { absent: 'fehlt', changed: 'hat einen anderen Inhalt', 'not-a-file': 'ist keine einfache Datei' },
  },
}
