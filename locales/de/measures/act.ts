import type { MeasureWords } from '../../locale.ts'

/** The German words for the duties of the Act outside the Code, the training-content summary apart. */
export const act = {
  'act.scope': {
    title: 'Angeben, was über den Umfang der Pflichten entscheidet',
    requirements: {
      readable: {
        asks: 'Das Veröffentlichungsmanifest liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/release.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      stated: {
        asks: 'Das Veröffentlichungsmanifest enthält alles, was über den Umfang der Pflichten entscheidet.',
        remedy: 'Die genannten Felder in gpai/release.yaml angeben.',
      },
      'files-present': {
        asks: 'Jede Datei, die das Veröffentlichungsmanifest nennt, liegt im Repository.',
        remedy:
          'Die genannten Pfade in gpai/release.yaml berichtigen oder die Dateien ergänzen; Pfade beginnen beim Ordner des Modells.',
      },
      decided: {
        asks: 'Was zum Umfang der Pflichten keine Regel klärt, entscheidet ein Mensch.',
        remedy:
          'Die genannten Punkte von der verantwortlichen Person bestätigen lassen und gpai/release.yaml berichtigen, wo etwas nicht zutrifft.',
      },
      reliefs: {
        asks: 'Keiner Angabe, die Pflichten entfallen lässt, widerspricht eine andere Angabe des Release.',
        remedy: 'Die Angabe in gpai/release.yaml oder die andere Stelle berichtigen, sodass beide dasselbe sagen.',
      },
      confirmed: {
        asks: 'Jede Angabe, die Pflichten entfallen lässt, hat eine zweite Person bestätigt.',
        remedy:
          'Den Pull Request von jemandem ohne Commit in der Änderung mit der Bestätigungszeile annehmen lassen, die der Bericht zeigt.',
      },
      'methods-agree': {
        asks: 'Verschiedene Verfahren, den Rechenaufwand des Trainings zu schätzen, weichen um höchstens 30 % voneinander ab.',
        remedy:
          'Die Eingangsgrößen jedes Verfahrens in gpai/release.yaml prüfen und in compute.update.assumptions angeben, welches maßgeblich ist.',
      },
    },
  },
  'act.52': {
    title: 'Der Kommission ein Modell mit systemischem Risiko mitteilen',
    requirements: {
      sent: {
        asks: 'Sobald die Voraussetzung erfüllt ist oder bekannt wird, dass sie erfüllt wird, ergeht eine Mitteilung an die Kommission.',
        remedy:
          'Die Mitteilung an die Kommission senden und threshold_foreseen_on und sent_on unter notification in gpai/release.yaml festhalten.',
      },
      'in-time': {
        asks: 'Die Mitteilung ergeht binnen zwei Wochen, nachdem bekannt wurde, dass die Voraussetzung erfüllt ist oder erfüllt wird.',
        remedy:
          'Die Daten in gpai/release.yaml prüfen; eine verspätete Mitteilung ist zu erläutern und für die Lücke eine Ausnahme zu erteilen.',
      },
      content: {
        asks: 'Die Mitteilung nennt den Rechenaufwand mit zwei signifikanten Stellen und beschreibt, wie er geschätzt wurde.',
        remedy: 'notification.estimate in der Form 2.3*10^25 sowie notification.method in gpai/release.yaml angeben.',
      },
      arguments: {
        asks: 'Wer die Einstufung anficht, legt mit der Mitteilung hinreichend begründete Argumente vor.',
        remedy:
          'In notification.arguments in gpai/release.yaml angeben, wo die Argumente liegen; Risikominderungsmaßnahmen sind kein zulässiger Grund.',
      },
    },
  },
  'act.54': {
    title: 'Einen Bevollmächtigten in der Union benennen',
    requirements: {
      mandate: {
        asks: 'Ein Bevollmächtigter ist schriftlich benannt.',
        remedy: 'name und mandate_reference unter authorised_representative in gpai/release.yaml angeben.',
      },
      'in-union': {
        asks: 'Der Bevollmächtigte ist in der Union niedergelassen.',
        remedy: 'Den Mitgliedstaat in authorised_representative.country in gpai/release.yaml angeben.',
      },
      'before-placing': {
        asks: 'Der Auftrag wird erteilt, bevor das Modell auf dem Unionsmarkt in Verkehr gebracht wird.',
        remedy:
          'Das Datum des Auftrags in authorised_representative.mandate_date in gpai/release.yaml angeben und das Modell erst danach in Verkehr bringen.',
      },
    },
  },
  'act.111': {
    title: 'Lücken eines älteren Modells offenlegen und begründen',
    requirements: {
      'gaps-justified': {
        asks: 'Was für ein älteres Modell nicht mehr beizubringen ist, wird benannt, begründet und in der Urheberrechtsstrategie und der Zusammenfassung offengelegt.',
        remedy:
          'Jede Lücke mit reason, justification und disclosed_in unter legacy in gpai/release.yaml aufführen oder dort no_gaps setzen.',
      },
    },
  },
  'act.alternative-means': {
    title: 'Für ein nicht unterzeichnetes Kapitel geeignete alternative Verfahren aufzeigen',
    requirements: {
      explained: {
        asks: 'Für jedes nicht unterzeichnete Kapitel sind geeignete alternative Verfahren der Einhaltung beschrieben.',
        remedy:
          'Die Verfahren in alternative_means in gpai/release.yaml beschreiben, mit einem Eintrag je Maßnahme des Kapitels.',
      },
      mapped: {
        asks: 'Die alternativen Verfahren sind als Lückenanalyse jeder Maßnahme des Kapitels zugeordnet.',
        remedy:
          'Für jede genannte Maßnahme einen Eintrag mit measure und means in alternative_means in gpai/release.yaml ergänzen.',
      },
      reported: {
        asks: 'Die alternativen Verfahren sind dem Büro für Künstliche Intelligenz mitgeteilt.',
        remedy:
          'Die Verfahren dem Büro für Künstliche Intelligenz mitteilen und reported_on in alternative_means in gpai/release.yaml angeben.',
      },
    },
  },
  'act.claims': {
    title: 'Nichts Unzutreffendes über KI-Verordnung oder Praxisleitfaden aussagen',
    requirements: {
      right: {
        asks: 'Die Dokumente der Veröffentlichung enthalten keine Aussage über das Recht, die bekanntermaßen unzutreffend ist.',
        remedy: 'Die Aussage an den genannten Zeilen berichtigen oder entfernen.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
