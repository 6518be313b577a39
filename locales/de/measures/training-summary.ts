import type { MeasureWords } from '../../locale.ts'

/** The German words for the public summary of training content. */
export const trainingSummary = {
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
        asks: 'Die Zusammenfassung nennt das veröffentlichte Modell.',
        remedy: 'Das Modell in model.versioned_names der Zusammenfassung aufnehmen.',
      },
      'covers-version': {
        asks: 'Die Zusammenfassung nennt die veröffentlichte Version.',
        remedy: 'Das Modell mit seiner Version in model.versioned_names der Zusammenfassung aufnehmen.',
      },
      history: {
        asks: 'Eine spätere Version der Zusammenfassung verlinkt die früheren.',
        remedy: 'Die Adressen früherer Versionen in summary.version der Zusammenfassung ergänzen.',
      },
      'further-data': {
        asks: 'Die Zusammenfassung ist nicht älter als die neuesten Daten, die sie nennt.',
        remedy:
          'Die Daten des weiteren Trainings beschreiben und summary.last_update auf den Tag der Erneuerung setzen.',
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
      template: {
        asks: 'Die Zusammenfassung folgt der Vorlage der Kommission, und eine in Markdown trägt deren Titel.',
        remedy: 'Der Zusammenfassung den Titel der Vorlage und ihren Feldern deren Bezeichnungen geben.',
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
        asks: 'Zum Namen des Anbieters gehören Kontaktdaten.',
        remedy:
          'Ein Postfach, eine Internetadresse oder eine Postanschrift in provider.identity_contact der Zusammenfassung ergänzen.',
      },
      'follow-ups': {
        asks: 'Zu einer verneinten Art von Quelle sind kein Datensatz, keine Größe und kein Crawler genannt; Sätze, die das Nein erläutern, können stehen bleiben.',
        remedy: 'Die Antwort auf die Frage berichtigen oder die genannten Einzelheiten entfernen.',
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
        asks: 'Mindestens eine Art von Datenquelle wurde verwendet: Ein Modell ohne Trainingsdaten gibt es nicht.',
        remedy: 'In Abschnitt 2 der Zusammenfassung die Fragen bejahen, die beschreiben, woher die Daten stammen.',
      },
      'large-datasets': {
        asks: 'Jeder große öffentliche Datensatz hat einen Link oder, wo es keinen gibt, eine Beschreibung.',
        remedy: 'Bei den genannten Einträgen von public.large einen Link oder eine Beschreibung ergänzen.',
      },
      domains: {
        asks: 'Die wichtigsten gecrawlten Domainnamen sind aufgeführt, jeder einmal.',
        remedy: 'Die Liste in crawled.top_domains oder in der dort genannten Datei berichtigen.',
      },
      'domain-share': {
        asks: 'Die Liste umfasst die ersten 10 % der Domainnamen, bei einem KMU die ersten 5 % oder 1 000, falls das weniger sind.',
        remedy:
          'Mehr Domainnamen in crawled.top_domains aufführen oder die Größe des Anbieters in gpai/release.yaml angeben.',
      },
      'domain-count': {
        asks: 'Die Zahl aller gecrawlten Domainnamen ist genannt, und ein KMU datiert seine Erklärung dazu.',
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
          'Die für die Dokumentation verantwortliche Person bestätigen lassen, dass die Antworten wahr, repräsentativ und vollständig sind.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
