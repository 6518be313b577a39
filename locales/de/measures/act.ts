import type { ChapterWords } from '../../chapter-words.ts'

/** The German words for the duties of the Act outside the Code. */
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
  'act.53.1.d': {
    title: 'Eine Zusammenfassung der für das Training verwendeten Inhalte veröffentlichen',
    requirements: {
      published: {
        asks: 'Die Zusammenfassung ist spätestens öffentlich, wenn das Modell in der Union in Verkehr gebracht wird.',
        remedy:
          'Die Zusammenfassung veröffentlichen und url und published_on unter training_summary in gpai/release.yaml angeben.',
      },
      channels: {
        asks: 'Die Zusammenfassung steht auf der Website des Anbieters und zusammen mit dem Modell auf dessen Vertriebskanälen.',
        remedy:
          'Jeden Vertriebskanal mit der Zusammenfassung unter training_summary.channel_urls in gpai/release.yaml angeben.',
      },
      linked: {
        asks: 'Modellkarte oder README verlinken die Zusammenfassung unter dem Titel der Vorlage.',
        remedy:
          'In der Modellkarte einen Link mit dem Titel „Public Summary of Training Content for General-Purpose AI models“ ergänzen.',
      },
      'covers-model': {
        asks: 'Die Zusammenfassung nennt das veröffentlichte Modell mit seiner Version.',
        remedy: 'Das Modell mit seiner Version in model.versioned_names der Zusammenfassung aufnehmen.',
      },
      history: {
        asks: 'Eine spätere Version der Zusammenfassung verlinkt die früheren.',
        remedy: 'Die Adressen früherer Versionen in summary.version der Zusammenfassung ergänzen.',
      },
      renewed: {
        asks: 'Wird das Modell mit weiteren Daten trainiert, so wird die Zusammenfassung alle sechs Monate oder früher erneuert.',
        remedy: 'Die Zusammenfassung erneuern und summary.last_update auf den Tag der Erneuerung setzen.',
      },
      'update-near': {
        asks: 'Die nächste Erneuerung für ein weiter trainiertes Modell ist nicht innerhalb eines Monats fällig.',
        remedy: 'Die nächste Erneuerung der Zusammenfassung vorbereiten.',
      },
      final: {
        asks: 'Nichts weist die Zusammenfassung als Entwurf aus.',
        remedy: 'Die genannten offenen Punkte klären und die Entwurfsvermerke entfernen.',
      },
      order: {
        asks: 'Eine Zusammenfassung in Markdown behält die Abschnitte der Vorlage in ihrer Reihenfolge.',
        remedy: 'Die genannten Abschnitte dorthin stellen, wo die Vorlage sie hat.',
      },
      complete: {
        asks: 'Jedes Feld der Vorlage ist ausgefüllt, das verpflichtend ist oder durch eine andere Antwort nötig wird.',
        remedy:
          'Die genannten Felder in gpai/training-summary.yaml ausfüllen; wo es die Antwort ist, „none“ oder „not applicable“ schreiben.',
      },
      characteristics: {
        asks: 'Sprachliche und andere Merkmale der Daten sind beschrieben, oder es ist angegeben, dass es sie nicht gibt.',
        remedy:
          'Die genannten Felder in gpai/training-summary.yaml ausfüllen, gegebenenfalls mit „none“ oder „not applicable“.',
      },
      reachable: {
        asks: 'Zum Namen des Anbieters gehören Kontaktdaten, unter denen er zu erreichen ist.',
        remedy: 'Ein Postfach oder eine Adresse in provider.identity_contact der Zusammenfassung ergänzen.',
      },
      'follow-ups': {
        asks: 'Fragen, die ein Ja voraussetzen, bleiben nach einem Nein offen.',
        remedy: 'Die Antwort auf die Frage berichtigen oder die genannten Angaben entfernen.',
      },
      modalities: {
        asks: 'Mindestens eine Modalität der Daten ist genannt.',
        remedy: 'In der Tabelle der Modalitäten angeben, welche die Daten haben.',
      },
      sizes: {
        asks: 'Eine Größe neben einer Spanne liegt in dieser Spanne.',
        remedy: 'Die genannte Größe berichtigen oder die passende Spanne wählen.',
      },
      dates: {
        asks: 'Die Zusammenfassung und ihre neuesten Daten sind nicht in die Zukunft datiert.',
        remedy: 'Die genannten Daten in der Zusammenfassung berichtigen.',
      },
      'crawl-period': {
        asks: 'Der Zeitraum des Crawlens endet nach seinem Beginn und nicht nach dem Erwerb der neuesten Daten.',
        remedy: 'crawled.period oder characteristics.latest_acquisition in der Zusammenfassung berichtigen.',
      },
      sources: {
        asks: 'Mindestens eine Art von Datenquelle wurde verwendet.',
        remedy: 'Die Fragen aus Abschnitt 2 mit Ja beantworten, die die Herkunft der Daten beschreiben.',
      },
      'large-datasets': {
        asks: 'Jeder große öffentliche Datensatz hat einen Link oder, wo es keinen gibt, eine Beschreibung.',
        remedy: 'Bei den genannten Einträgen von public.large einen Link oder eine Beschreibung ergänzen.',
      },
      domains: {
        asks: 'Die wichtigsten gecrawlten Domänen sind aufgeführt, jede einmal.',
        remedy: 'Die Liste in crawled.top_domains oder in der dort genannten Datei berichtigen.',
      },
      'domain-share': {
        asks: 'Die Liste umfasst die ersten 10 % der Domänen, bei einem KMU die ersten 5 % oder 1 000, falls das weniger sind.',
        remedy:
          'Mehr Domänen in crawled.top_domains aufführen oder die Größe des Anbieters in gpai/release.yaml angeben.',
      },
      'domain-count': {
        asks: 'Die Zahl aller gecrawlten Domänen ist genannt, und ein KMU datiert seine Erklärung dazu.',
        remedy: 'total und bei einem KMU sme_declared_on in crawled.top_domains der Zusammenfassung angeben.',
      },
      narrative: {
        asks: 'Die Antworten stehen in der Zusammenfassung selbst; ein Link kann eine Antwort ergänzen, nicht ersetzen.',
        remedy: 'Die genannten Antworten ausschreiben und die Links als Ergänzung behalten.',
      },
      'modalities-agree': {
        asks: 'Jede Modalität einer Quelle steht in der Tabelle, und jede der Tabelle stammt aus einer Quelle.',
        remedy: 'Die Tabelle der Modalitäten oder die genannten Quellen berichtigen.',
      },
      'form-agrees': {
        asks: 'Die Zusammenfassung sagt dasselbe wie das Formular zur Modelldokumentation.',
        remedy:
          'Die genannten Antworten in gpai/training-summary.yaml oder in gpai/model-documentation.yaml berichtigen.',
      },
      'policy-agrees': {
        asks: 'Crawler, robots.txt und Unterzeichnung des Praxisleitfadens stimmen mit Urheberrechtsstrategie und Manifest überein.',
        remedy:
          'Die genannten Antworten in gpai/training-summary.yaml berichtigen oder den Nachweis, der anderes sagt.',
      },
      representative: {
        asks: 'Ein Anbieter außerhalb der Union, der einen Bevollmächtigten benennen muss, gibt ihn an.',
        remedy: 'Den Bevollmächtigten in provider.authorised_representative der Zusammenfassung nennen.',
      },
      modification: {
        asks: 'Wer durch eine Änderung Anbieter wird, nennt das geänderte Modell mit einem Link zu dessen Zusammenfassung.',
        remedy: 'Name, Version und Link des geänderten Modells in model.dependencies der Zusammenfassung ergänzen.',
      },
      'legacy-gaps': {
        asks: 'Was für ein älteres Modell nicht mehr beizubringen ist, wird in der Zusammenfassung genannt und begründet.',
        remedy:
          'Zu jedem Eintrag von legacy.gaps in gpai/release.yaml Grund und Begründung angeben und ihn in der Zusammenfassung offenlegen.',
      },
      confidential: {
        asks: 'Die Zusammenfassung enthält keine personenbezogenen Daten, Vertragsbedingungen oder Geheimnisse.',
        remedy: 'Die genannten Antworten ansehen und entfernen, was nicht öffentlich sein soll.',
      },
      judged: {
        asks: 'Die Antworten sind wahr, repräsentativ und vollständig.',
        remedy:
          'Die für Daten verantwortliche Person bestätigen lassen, dass die Antworten wahr, repräsentativ und vollständig sind.',
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
} satisfies ChapterWords<'act'>
