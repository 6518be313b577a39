import type { ReliefWords } from '../relief-words.ts'

const openSource =
  'Darf jede Person auf das Modell zugreifen, es verwenden, ändern und weitergeben, ohne zu bezahlen und ohne weitere Bedingungen als Namensnennung, gleiche Lizenz und eng gefasste Sicherheitsklauseln, und verdienen wir nichts am Zugang?'
const internal =
  'Ist die Nutzung rein intern, für kein Produkt und keine Dienstleistung an Dritte wesentlich und ohne Auswirkung auf Rechte von Menschen (auch Beschäftigte, Bewerberinnen und Kunden), und liegt das Modell unter 10^25?'
const notSigned = 'Hat die Rechtsperson, die das Modell anbietet, dieses Kapitel wirklich nicht unterzeichnet?'
const compute =
  'Zählt der Wert das gesamte Training dieses Modells (der kumulierte auch synthetische Daten und übernommene Gewichte), und käme eine Kollegin mit denselben Eingaben auf höchstens 30 % Abweichung?'
const narrow = 'Erledigt das Modell eine einzige, eng umrissene Art von Aufgabe, gleich wie es verwendet wird?'
const modified =
  'Stammt das geänderte Modell von einem unabhängigen Anbieter, stimmen beide Werte nach unserem Wissen, und ist es nach der Änderung noch ein Modell derselben Art (keine breiten neuen Fähigkeiten, keine neuen Gefahren)?'
const document = 'Trifft das zu? Dafür steht ein, wer das Dokument unterzeichnet, in dem es steht.'

/** What each relief claims, and what is asked of the person who confirms it, in German. */
export const reliefClaims: ReliefWords['claims'] = {
  R1: {
    claim: 'Laut Angabe wird das Modell eines anderen integriert oder weitergegeben.',
    question:
      'Hat jemand anderes das Modell entwickelt, nicht wir und nicht in unserem Auftrag, nutzen oder verbreiten wir es unverändert oder nur wie angegeben geändert, und schließen seine Bedingungen die Union nicht aus?',
  },
  R2: { claim: 'Laut Angabe wird das Modell eines anderen geändert.', question: modified },
  R2s: { claim: 'Laut Angabe ist die Änderung nahe einem Drittel nicht wesentlich.', question: modified },
  R2f: {
    claim: 'Laut Angabe ist der Rechenaufwand des Basismodells unbekannt.',
    question: 'Können wir den Rechenaufwand des Basismodells wirklich weder kennen noch schätzen?',
  },
  R3r: {
    claim: 'Laut Angabe dient das Modell allein der wissenschaftlichen Forschung.',
    question:
      'Wurde das Modell nur für die wissenschaftliche Forschung entwickelt und bereitgestellt, ohne jede Geschäftstätigkeit, auch nicht anderer durch uns?',
  },
  R3p: {
    claim: 'Laut Angabe ist das Modell noch nicht in Verkehr gebracht.',
    question:
      'Hat niemand das Modell außer denen, die es für uns testen und bewerten, und ist der genannte Tag unser Plan oder keiner geplant?',
  },
  R3i: { claim: 'Laut Angabe wird das Modell nur intern genutzt.', question: internal },
  R3u: {
    claim: 'Laut Angabe ist das Modell nicht für den Unionsmarkt bestimmt.',
    question:
      'Sagen unsere Bedingungen und unser Zugang klar, dass weder das Modell noch ein darauf beruhendes System in der Union angeboten oder genutzt werden darf?',
  },
  R3x: {
    claim: 'Laut Angabe hat der vorgelagerte Anbieter die Union nicht ausgeschlossen.',
    question: 'Erlauben die Bedingungen des vorgelagerten Anbieters Vertrieb und Nutzung in der Union?',
  },
  R3c: {
    claim: 'Das Release ist laut Angabe für den Unionsmarkt, Modellkarte oder Lizenz schließen die Union aber aus.',
    question: 'Ist das Modell für den Unionsmarkt bestimmt oder nicht?',
  },
  R4: {
    claim: 'Laut Angabe war das Modell vor dem 2. August 2025 auf dem Markt.',
    question:
      'Wurde genau dieses Modell (derselbe große Vortrainingslauf) vor dem 2. August 2025 in der Union angeboten, und ist alles seither unsere eigene Weiterarbeit daran?',
  },
  R4g: {
    claim: 'Es ist angegeben, was zu einem älteren Modell nicht mehr beigebracht werden kann.',
    question: 'Lässt sich jede dieser Lücken wirklich nicht oder nicht mit vertretbarem Aufwand schließen?',
  },
  R5a: { claim: 'Laut Angabe beträgt der Rechenaufwand der Aktualisierungen höchstens 10^23.', question: compute },
  R5b: { claim: 'Laut Angabe beträgt der kumulierte Rechenaufwand höchstens 10^25.', question: compute },
  R6n: {
    claim: 'Laut Angabe ist das Modell nicht als Modell mit systemischem Risiko eingestuft.',
    question:
      'Liegt der kumulierte Rechenaufwand mit allem, was noch geplant ist, nicht über 10^25, und hat die Kommission das Modell nicht benannt?',
  },
  R6c: {
    claim: 'Laut Angabe wurden die Argumente gegen die Einstufung akzeptiert.',
    question: 'Hat uns die Kommission an diesem Tag mitgeteilt, dass sie unsere Argumente akzeptiert?',
  },
  R6g: { claim: 'Laut Angabe hat das Modell keinen allgemeinen Verwendungszweck.', question: narrow },
  R6m: { claim: 'Laut Angabe zählt keine Ausgabe des Modells für den allgemeinen Verwendungszweck.', question: narrow },
  R7l: { claim: 'Laut Angabe ist die Lizenz frei und quelloffen.', question: openSource },
  R7m: { claim: 'Laut Angabe wird an dem Modell nichts verdient.', question: openSource },
  R7e: {
    claim: 'Laut Angabe wird nur zwischen Kleinstunternehmen Geld verdient.',
    question: 'Sind wir und alle, die bezahlen, Kleinstunternehmen?',
  },
  R7s: {
    claim: 'Laut Angabe werden personenbezogene Daten nur für die Sicherheit des Modells verlangt.',
    question: 'Dienen die Daten der Sicherheit des Modells und sonst nichts?',
  },
  R7p: { claim: 'Laut Angabe sind Gewichte, Architektur und Nutzung öffentlich beschrieben.', question: openSource },
  R8: {
    claim: 'Laut Angabe ist der Anbieter klein.',
    question: 'Ist das die Größe der gesamten Gruppe am genannten Tag?',
  },
  R9: {
    claim: 'Der Modellbericht ist weniger ausführlich.',
    question: 'Fehlt es an Ausführlichkeit allein wegen Größe und Kapazität?',
  },
  R10: {
    claim: 'Laut Angabe ist das Modell ähnlich sicher wie ein Referenzmodell.',
    question: 'Ist kein Unterschied bekannt, der dieses Risiko erhöhen könnte?',
  },
  R11: {
    claim: 'Laut Angabe fand sich keine externe Bewertungsstelle.',
    question: 'Haben wir früh genug gesucht, und steckt die Unsicherheit in der Feststellung?',
  },
  R12: {
    claim: 'Laut Angabe kann ein Modell mit öffentlichen Parametern ebenso viel.',
    question: 'Ist dieses Modell dem genannten unterlegen?',
  },
  R13t: { claim: 'Laut Angabe ist das Kapitel Transparenz nicht unterzeichnet.', question: notSigned },
  R13c: { claim: 'Laut Angabe ist das Kapitel Urheberrecht nicht unterzeichnet.', question: notSigned },
  R13s: {
    claim: 'Laut Angabe ist das Kapitel Sicherheit und Gefahrenabwehr nicht unterzeichnet.',
    question: notSigned,
  },
  R14: {
    claim: 'Antworten des Formulars werden an anderer Stelle verwahrt.',
    question: 'Sind sie dort vollständig, und können sie herausgegeben werden?',
  },
  R15: {
    claim: 'Laut Angabe ist der Anbieter in der Union niedergelassen.',
    question: 'Ist die Rechtsperson, die das Modell in Verkehr bringt, in der Union niedergelassen?',
  },
  R16: { claim: 'Für diese Art von Release unterzeichnen weniger Rollen.', question: document },
  R17: { claim: 'Laut Angabe crawlt niemand.', question: document },
  R18: { claim: 'Laut Angabe ist das Training beendet.', question: document },
  R19: { claim: 'Laut Angabe werden die Gewichte nicht herausgegeben.', question: document },
}
