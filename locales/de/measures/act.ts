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
        asks: 'Was zum Umfang der Pflichten keine Regel klärt, entscheidet eine Person.',
        remedy:
          'Die genannten Punkte von der verantwortlichen Person bestätigen lassen und gpai/release.yaml berichtigen, wo etwas nicht zutrifft.',
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
        asks: 'Die Mitteilung ergeht unverzüglich, spätestens innerhalb von zwei Wochen, nachdem bekannt wurde, dass die Voraussetzung erfüllt ist oder erfüllt wird.',
        remedy:
          'Holen Sie die Mitteilung sofort nach, falls sie noch aussteht, und lassen Sie sich rechtlich beraten: Über eine gesetzliche Frist kann kein Repository verfügen.',
      },
      demonstrates: {
        asks: 'Die Mitteilung enthält die Informationen, die nötig sind, um zu zeigen, dass die Voraussetzung erfüllt ist.',
        remedy: 'notification.estimate und notification.method in gpai/release.yaml angeben.',
      },
      content: {
        asks: 'Die Mitteilung nennt den Rechenaufwand mit zwei signifikanten Stellen und beschreibt, wie er geschätzt wurde.',
        remedy: 'notification.estimate in der Form 2.3*10^25 sowie notification.method in gpai/release.yaml angeben.',
      },
      foreseen: {
        asks: 'Der Rechenaufwand wurde geschätzt, bevor der große Vortrainingslauf begann.',
        remedy:
          'threshold_foreseen_on unter notification und started_on unter model.pretraining in gpai/release.yaml prüfen.',
      },
      renotify: {
        asks: 'Hat die Kommission einer Anfechtung stattgegeben, so werden Tatsachen, die sich wesentlich geändert haben, erneut mitgeteilt.',
        remedy:
          'Die für die Dokumentation verantwortliche Person beurteilen lassen, ob sich Tatsachen wesentlich geändert haben; wenn ja, erneut mitteilen.',
      },
      'late-judged': {
        asks: 'Was aus einer verspäteten Mitteilung folgt, entscheidet eine Person.',
        remedy:
          'Die für den Bericht oder die Dokumentation verantwortliche Person bestätigen lassen, dass rechtlicher Rat eingeholt wurde.',
      },
      arguments: {
        asks: 'Wer die Einstufung anficht, was jedem freisteht, legt mit der Mitteilung hinreichend begründete Argumente vor.',
        remedy:
          'In notification.arguments in gpai/release.yaml angeben, wo die Argumente liegen; Maßnahmen zur Risikominderung sind kein zulässiger Grund.',
      },
    },
  },
  'act.54': {
    title: 'Einen Bevollmächtigten in der Union benennen',
    requirements: {
      mandate: {
        asks: 'Ein Bevollmächtigter ist schriftlich benannt; nur für freie und quelloffene Modelle ohne systemisches Risiko ist keiner nötig.',
        remedy:
          'name sowie mandate_reference oder mandate_sha256 unter authorised_representative in gpai/release.yaml angeben.',
      },
      'in-union': {
        asks: 'Der Bevollmächtigte ist in der Union niedergelassen.',
        remedy: 'Den Mitgliedstaat in authorised_representative.country in gpai/release.yaml angeben.',
      },
      'before-placing': {
        asks: 'Der Auftrag wird erteilt, bevor das Modell auf dem Unionsmarkt in Verkehr gebracht wird.',
        remedy:
          'Das Datum des Auftrags in authorised_representative.mandate_date in gpai/release.yaml angeben und das Modell erst danach in Verkehr bringen; war er verspätet, lassen Sie sich rechtlich beraten.',
      },
      tasks: {
        asks: 'Der Auftrag ermächtigt den Bevollmächtigten, Dokumentation und Pflichten zu überprüfen, Kopien bereitzuhalten, auf begründetes Verlangen Informationen zu geben und mit den Behörden zusammenzuarbeiten.',
        remedy:
          'Die Aufgaben des Auftrags (verify, keep, provide, cooperate) in mandate_tasks unter authorised_representative in gpai/release.yaml angeben; den Auftrag um Fehlendes ergänzen.',
      },
      addressed: {
        asks: 'Nach dem Auftrag können sich Behörden neben dem Anbieter oder an seiner Stelle an den Bevollmächtigten wenden.',
        remedy:
          'may_be_addressed unter authorised_representative in gpai/release.yaml angeben; der Auftrag muss das vorsehen.',
      },
      enabled: {
        asks: 'Der Anbieter ermöglicht dem Bevollmächtigten, seine Aufgaben wahrzunehmen: Die technische Dokumentation liegt bei ihm.',
        remedy:
          'Die Dokumentation übergeben und holds_documentation_since unter authorised_representative in gpai/release.yaml angeben.',
      },
      kept: {
        asks: 'Der Bevollmächtigte hält bis 10 Jahre nach dem Inverkehrbringen des Modells eine Kopie für die Behörden bereit.',
        remedy:
          'keeps_until, mindestens 10 Jahre nach dem Inverkehrbringen, unter authorised_representative in gpai/release.yaml angeben.',
      },
      'mandate-copy': {
        asks: 'Dem Büro für Künstliche Intelligenz kann eine Kopie des Auftrags in einer Amtssprache der Union gegeben werden.',
        remedy:
          'Die Sprache des Auftrags in mandate_language unter authorised_representative in gpai/release.yaml angeben.',
      },
      ended: {
        asks: 'Kein Auftrag ist ohne Nachfolge beendet: Ein Bevollmächtigter beendet ihn und teilt das dem Büro für Künstliche Intelligenz mit, wenn der Anbieter nach seiner Ansicht gegen seine Pflichten verstößt.',
        remedy:
          'Eine Nachfolge benennen und deren Auftrag unter authorised_representative in gpai/release.yaml angeben.',
      },
      judged: {
        asks: 'Im Auftrag steht wirklich, was über ihn angegeben ist.',
        remedy: 'Die für die Dokumentation verantwortliche Person bestätigen lassen, dass der Auftrag das besagt.',
      },
    },
  },
  'act.111': {
    title: 'Lücken eines älteren Modells offenlegen und begründen',
    requirements: {
      'gaps-justified': {
        asks: 'Was für ein älteres Modell nicht mehr beizubringen ist, wird benannt, begründet und in der Urheberrechtsstrategie und der Zusammenfassung offengelegt; fällig ist das nicht vor dem 2. August 2027.',
        remedy:
          'Jede Lücke mit reason, justification und disclosed_in unter legacy in gpai/release.yaml aufführen oder dort no_gaps setzen.',
      },
      'same-run': {
        asks: 'Die veröffentlichte Version gehört zum großen Vortrainingslauf des Modells, das schon vorher auf dem Markt war.',
        remedy:
          'Die für die Dokumentation verantwortliche Person bestätigen lassen, dass es derselbe Vortrainingslauf ist.',
      },
    },
  },
  'act.alternative-means': {
    title: 'Für ein nicht unterzeichnetes Kapitel geeignete alternative Verfahren aufzeigen',
    requirements: {
      explained: {
        asks: 'Für jede Pflicht, deren Kapitel nicht unterzeichnet ist, ist gesagt, welches Dokument das Verfahren zeigt; zeigen es die üblichen Dokumente, so sind sie das Verfahren.',
        remedy:
          'Für jede genannte Pflicht einen Eintrag mit duty, document und covers in alternative_means in gpai/release.yaml ergänzen.',
      },
      document: {
        asks: 'Jedes Verfahren ist ein Dokument: im Repository oder unter einer Adresse mit Hashwert, lang genug für das, was es zeigen soll, und nicht mit denselben Worten für mehrere Pflichten.',
        remedy:
          'In den genannten Einträgen von alternative_means in gpai/release.yaml document oder url mit sha256 angeben.',
      },
      covers: {
        asks: 'Das Dokument deckt jeden Punkt seiner Pflicht ab.',
        remedy:
          'Unter covers der genannten Einträge von alternative_means in gpai/release.yaml angeben, unter welcher Überschrift oder auf welcher Seite jeder Punkt steht.',
      },
      mapped: {
        asks: 'Die Verfahren werden mit den Maßnahmen des Kapitels verglichen, zum Beispiel in einer Lückenanalyse.',
        remedy: 'Die Analyse unter gap_analysis jedes Eintrags von alternative_means in gpai/release.yaml nennen.',
      },
      reported: {
        asks: 'Die alternativen Verfahren sind dem Büro für Künstliche Intelligenz mitgeteilt.',
        remedy:
          'Die Verfahren dem Büro für Künstliche Intelligenz mitteilen und reported_on und report_reference in alternative_means in gpai/release.yaml angeben.',
      },
      judged: {
        asks: 'Die Verfahren für Dokumentation und Urheberrecht sind geeignet; das bewertet die Kommission.',
        remedy:
          'Die für die Dokumentation verantwortliche Person zu jedem Eintrag beurteilen lassen, ob das Verfahren geeignet ist.',
      },
      'judged-safety': {
        asks: 'Die Verfahren für die Pflichten bei systemischem Risiko sind geeignet; das bewertet die Kommission.',
        remedy: 'Die Risikoverantwortung zu jedem Eintrag beurteilen lassen, ob das Verfahren geeignet ist.',
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
