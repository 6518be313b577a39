import type { MeasureWords } from '../../locale.ts'

/** The German words for Copyright Measure 1.3. */
export const copyrightReservations = {
  'copyright.1.3': {
    title: 'Rechtsvorbehalte (Nutzungsvorbehalte) beim Crawlen ermitteln und einhalten',
    requirements: {
      crawlers: {
        asks: 'Jeder Crawler ist mit einem Produktnamen benannt, den robots.txt ansprechen kann.',
        remedy: 'Jeden Crawler mit product_token unter crawlers in gpai/copyright-policy.yaml aufführen.',
      },
      a: {
        asks: 'Crawler lesen und befolgen robots.txt nach RFC 9309.',
        remedy:
          'Alle Crawler robots.txt befolgen lassen und honours_robots unter crawlers in gpai/copyright-policy.yaml setzen.',
      },
      conformance: {
        asks: 'Tests zeigen, dass der Crawler vorgegebene robots.txt-Dateien befolgt.',
        remedy:
          'Die Tests des Crawlers ausführen und Commit, Datum und Ergebnisse unter conformance in gpai/copyright-policy.yaml festhalten.',
      },
      successors: {
        asks: 'Spätere Fassungen des Protokolls werden befolgt, sobald die IETF gezeigt hat, dass beide Seiten sie umsetzen können.',
        remedy: 'robots_library und robots_version jedes Crawlers in gpai/copyright-policy.yaml angeben.',
      },
      b: {
        asks: 'Andere maschinenlesbare Protokolle, die die Voraussetzungen des Praxisleitfadens erfüllen, werden ermittelt und eingehalten.',
        remedy:
          'Das Protokoll einhalten und unter protocols in gpai/copyright-policy.yaml festhalten oder dort eine genehmigte Ausnahme eintragen.',
      },
      rightsholders: {
        asks: 'Rechteinhabern bleibt es unbenommen, ihre Rechte in jeder angemessenen Weise vorzubehalten.',
        remedy:
          'Unter data.other_reservations in gpai/copyright-policy.yaml angeben, wie andere Vorbehalte gefunden werden.',
      },
      'third-party-data': {
        asks: 'Für Inhalte, die andere gesammelt haben, gilt weiter das Urheberrecht der Union samt Vorbehalten: Das ist Recht, keine Maßnahme des Praxisleitfadens.',
        remedy: 'data.third_party_scraped und data.reservations_statement in gpai/copyright-policy.yaml angeben.',
      },
      standardisation: {
        asks: 'Der Anbieter unterstützt die Normung und führt nach Treu und Glauben Gespräche mit Rechteinhabern und anderen Beteiligten.',
        remedy: 'Unter standardisation in gpai/copyright-policy.yaml angeben, woran der Anbieter sich beteiligt.',
      },
      publish: {
        asks: 'Öffentlich sind die Crawler, ihr Umgang mit robots.txt und die übrigen Maßnahmen zur Einhaltung von Vorbehalten.',
        remedy: 'Jeden Crawler auf der Seite disclosure.url nennen und eine Kopie als disclosure.page einchecken.',
      },
      notify: {
        asks: 'Betroffene Rechteinhaber können sich Änderungen dieser Angaben automatisch mitteilen lassen.',
        remedy:
          'Einen Webfeed anbieten und eine Kopie als disclosure.feed einchecken, oder einen anderen Weg beschreiben.',
      },
      'disclosure-current': {
        asks: 'Die öffentlichen Angaben sind so neu wie die Crawler, die sie beschreiben.',
        remedy: 'Seite und Feed erneuern und disclosure.last_updated in gpai/copyright-policy.yaml setzen.',
      },
      'without-prejudice': {
        asks: 'Das Recht auf Auskunft nach Artikel 8 der Richtlinie 2004/48/EG bleibt unberührt.',
        remedy: 'Von der Seite über Crawler entfernen, was sich wie die Beschränkung eines Auskunftsrechts liest.',
      },
      'search-index': {
        asks: 'In einer Suchmaschine des Anbieters schadet ein beachteter Vorbehalt der Indexierung des Inhalts nicht unmittelbar.',
        remedy:
          'Unter search_engine.indexing_statement in gpai/copyright-policy.yaml angeben, wie die Indexierung unbeeinträchtigt bleibt.',
      },
      reservations: {
        asks: 'Rechtsvorbehalte werden mit modernsten Technologien ermittelt und eingehalten.',
        remedy:
          'Die für Daten verantwortliche Person bestätigen lassen, wie Vorbehalte ermittelt und eingehalten wurden.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
