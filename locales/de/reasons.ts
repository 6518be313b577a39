import type { ScopeRuleId } from '../../commitments/scope/rules.ts'

const noDocumentation = 'Modelldokumentation und Bevollmächtigter sind daher nicht nötig'

/** Why the scope is what it is, in German, by the id of the rule. */
export const reasons: Readonly<Record<ScopeRuleId, string>> = {
  'row.A1':
    'Das Modell wird mit dieser Veröffentlichung nicht auf dem Unionsmarkt in Verkehr gebracht; keine Pflicht aus Kapitel V besteht.',
  'row.A2':
    'Die Nutzung ist rein intern, für die Bereitstellung an Dritte nicht wesentlich und beeinträchtigt niemanden; keine Pflicht aus Kapitel V besteht.',
  'row.A3':
    'Das Modell wird nicht als KI-Modell mit allgemeinem Verwendungszweck angesehen; Kapitel V gilt daher nicht.',
  'row.A4':
    'Das Modell eines anderen Anbieters wird unverändert oder so wenig geändert genutzt, dass der Nutzende nicht dessen Anbieter wird; keine Pflicht aus Kapitel V besteht. Artikel 25 und 50 und Kapitel III können binden, wer ein KI-System bereitstellt.',
  'row.A5':
    'Das Modell ist noch nicht in Verkehr gebracht, und ein systemisches Risiko ist zu erwarten; Mitteilungspflicht und Pflichten des Lebenszyklus gelten schon jetzt.',
  'row.A6':
    'Der Anbieter hat den Unionsmarkt klar ausgeschlossen; Anbieter ist daher, wer das Modell auf diesen Markt bringt.',
  'row.B1':
    'Ein in der Union niedergelassener Anbieter bringt ein KI-Modell mit allgemeinem Verwendungszweck in Verkehr.',
  'row.B2':
    'Ein außerhalb der Union niedergelassener Anbieter bringt ein KI-Modell mit allgemeinem Verwendungszweck in Verkehr.',
  'row.B3': `Das Modell besteht die Prüfung als frei und quelloffen; ${noDocumentation}.`,
  'row.B4': 'Das Modell wird als frei und quelloffen bezeichnet, besteht die Prüfung für die Ausnahme aber nicht.',
  'row.C1': 'Ein systemisches Risiko des Modells wird vermutet, und sein Anbieter ist in der Union niedergelassen.',
  'row.C2':
    'Ein systemisches Risiko des Modells wird vermutet, und sein Anbieter ist außerhalb der Union niedergelassen.',
  'row.C3': 'Das Modell wurde durch Beschluss der Kommission als Modell mit systemischem Risiko eingestuft.',
  'row.C3b':
    'Das Modell wurde durch Beschluss der Kommission eingestuft, nachdem sein Anbieter die Mitteilung unterlassen hatte.',
  'row.C4': 'Die Einstufung ist angefochten; das setzt keine Pflicht aus.',
  'row.C5': 'Die Kommission ist der Darlegung gefolgt, dass das Modell kein systemisches Risiko birgt.',
  'row.D1':
    'Die Änderung erforderte mehr als ein Drittel des ursprünglichen Rechenaufwands; wer sie vornimmt, hat die Pflichten für die Änderung.',
  'row.D2': `Das geänderte Modell besteht die Prüfung als frei und quelloffen; ${noDocumentation}.`,
  'row.D3':
    'Ein Modell mit systemischem Risiko wurde um mehr als ein Drittel geändert; auch für das Ergebnis wird ein systemisches Risiko vermutet.',
  'row.D4':
    'Der Rechenaufwand des geänderten Modells einschließlich des Ausgangsmodells begründet die Vermutung eines systemischen Risikos.',
  'row.E1': 'Für jedes unterzeichnete Kapitel dienen als Nachweis die Unterlagen, die seine Maßnahmen verlangen.',
  'row.E2':
    'Für jedes nicht unterzeichnete Kapitel bestehen dieselben Pflichten aus der KI-Verordnung; als Nachweis dienen geeignete alternative Verfahren der Einhaltung.',
  'row.E3': 'Der Anbieter hat das Kapitel Sicherheit und Gefahrenabwehr für dieses Modell freiwillig übernommen.',
  'row.F1': 'Das Modell war in Verkehr gebracht, bevor Kapitel V galt; dieselben Pflichten werden daher später fällig.',
  'row.F2': 'Die Pflichten werden mit dem Inverkehrbringen des Modells fällig.',
  'row.G1':
    'Eine Angabe, von der der Umfang der Pflichten abhängt, fehlt; herangezogen wird die strengere der infrage kommenden Zeilen.',
  'actor.brings-in-excluded':
    'Der vorgelagerte Anbieter hat die Union ausgeschlossen; als Anbieter gilt, wer das Modell dorthin bringt.',
  'actor.not-provider': 'Wer das Modell eines anderen integriert oder weitergibt, ist nicht dessen Anbieter.',
  'actor.base-not-general-purpose':
    'Das Ausgangsmodell ist kein KI-Modell mit allgemeinem Verwendungszweck; das Ergebnis wird für sich geprüft.',
  'placing.internal-with-systemic-risk':
    'Die interne Nutzung eines Modells mit systemischem Risiko wird als erfasst angesehen.',
  'general-purpose.criterion-met':
    'Rechenaufwand und Modalitäten erfüllen das Richtkriterium für KI-Modelle mit allgemeinem Verwendungszweck.',
  'general-purpose.criterion-not-met':
    'Rechenaufwand oder Modalitäten erfüllen das Richtkriterium für KI-Modelle mit allgemeinem Verwendungszweck nicht.',
  'general-purpose.departs-in':
    'Der Anbieter nimmt einen allgemeinen Verwendungszweck an, obwohl das Richtkriterium nicht erfüllt ist.',
  'general-purpose.departs-out':
    'Eine festgehaltene Begründung sieht das Modell als zu eng an, obwohl das Richtkriterium erfüllt ist.',
  'general-purpose.near': 'Die Schätzung liegt so nahe am Schwellenwert, dass ihr Fehler über ihn hinausreichen kann.',
  'general-purpose.by-cumulative':
    'Der kumulierte Rechenaufwand liegt über dem Schwellenwert für systemische Risiken; das Modell wird als eines mit allgemeinem Verwendungszweck behandelt.',
  'compute.from-hardware': 'Der Rechenaufwand wurde aus Geräten, Zeit, Spitzenleistung und Auslastung geschätzt.',
  'compute.from-architecture':
    'Der Rechenaufwand wurde aus Parametern und Trainingstoken eines dichten Transformers geschätzt.',
  'compute.summed':
    'Der kumulierte Rechenaufwand ist die Summe aus Aktualisierungen, nicht öffentlichen synthetischen Daten und übernommenen Gewichten.',
  'compute.floor':
    'Der kumulierte Rechenaufwand ist nicht angegeben; als Mindestwert dient der Aufwand der Aktualisierungen.',
  'modifier.above': 'Die Änderung erforderte mehr als ein Drittel des Rechenaufwands des ursprünglichen Modells.',
  'modifier.not-above':
    'Die Änderung erforderte nicht mehr als ein Drittel des Rechenaufwands des ursprünglichen Modells.',
  'modifier.fallback':
    'Der Rechenaufwand des ursprünglichen Modells ist weder bekannt noch zu schätzen; es gelten die ersatzweisen Schwellenwerte.',
  'modifier.near': 'Die Schätzung liegt so nahe an einem Drittel, dass ihr Fehler darüber hinausreichen kann.',
  'modifier.claimed-significant':
    'Wer die Änderung vornimmt, sieht sie als erheblich an, obwohl der Aufwand unter einem Drittel liegt.',
  'risk.above-threshold':
    'Der kumulierte Rechenaufwand des Trainings liegt über dem Schwellenwert, ab dem Fähigkeiten mit hohem Wirkungsgrad vermutet werden.',
  'risk.declared': 'Das Manifest gibt das Modell als Modell mit systemischem Risiko an.',
  'risk.near':
    'Der kumulierte Rechenaufwand liegt so nahe am Schwellenwert, dass der Fehler der Schätzung über ihn hinausreichen kann.',
  'risk.contest-undated':
    'Der Anfechtung gilt erst von dem Tag an als stattgegeben, an dem der Anbieter davon unterrichtet ist.',
  'open-source.exempt': 'Lizenz, Monetarisierung und öffentliche Angaben bestehen die Prüfung als frei und quelloffen.',
  'open-source.licence':
    'Es ist nicht dargelegt, dass die Lizenz Zugang, Nutzung, Änderung und Weitergabe uneingeschränkt gewährt.',
  'open-source.monetisation':
    'Das Modell wird monetarisiert, oder die Fragen zur Monetarisierung sind nicht alle beantwortet.',
  'open-source.public-information':
    'Es ist nicht dargelegt, dass Gewichte, Architektur und Angaben zur Nutzung alle öffentlich sind.',
  'open-source.systemic-risk':
    'Die Ausnahme für freie und quelloffene Modelle steht einem Modell mit systemischem Risiko nicht offen.',
  'representative.third-country':
    'Ein außerhalb der Union niedergelassener Anbieter benennt vor dem Inverkehrbringen des Modells einen Bevollmächtigten.',
  'notification.clock':
    'Die Mitteilung an die Kommission ergeht binnen zwei Wochen, nachdem bekannt wurde, dass die Voraussetzung erfüllt ist oder erfüllt wird.',
  'family.same-model':
    'Eine Version aus demselben großen Vortrainingslauf ist dasselbe Modell und behält das Datum des ersten Inverkehrbringens.',
  'size.no-exemption': 'Die Größe des Anbieters hebt keine dieser Pflichten auf.',
}
