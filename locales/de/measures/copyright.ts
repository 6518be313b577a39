import type { ChapterWords } from '../../chapter-words.ts'

/** The German words for the measures of the Copyright chapter. */
export const copyright = {
  'copyright.1.1': {
    title: 'Eine Strategie zur Einhaltung des Urheberrechts aufstellen, aktuell halten und umsetzen',
    requirements: {
      commitment: {
        asks: 'Der Anbieter hat eine Strategie zur Einhaltung des Urheberrechts der Union, und ein Nachweis sagt, wie jede Maßnahme erfüllt wird.',
        remedy: 'gpai/copyright-policy.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      policy: {
        asks: 'Es gibt eine Strategie, die die in der Union in Verkehr gebrachten KI-Modelle mit allgemeinem Verwendungszweck umfasst.',
        remedy:
          'Die Strategie unter policy.document in gpai/copyright-policy.yaml nennen oder vollständig auf sie verweisen.',
      },
      'model-covered': {
        asks: 'Die Strategie umfasst das veröffentlichte Modell.',
        remedy:
          'Das Modell in policy.covers_models von gpai/copyright-policy.yaml aufnehmen, sobald die Strategie es umfasst.',
      },
      'single-document': {
        asks: 'Die Strategie ist ein einziges Dokument, in das die fünf Maßnahmen des Kapitels aufgenommen sind.',
        remedy:
          'Jeder Maßnahme in policy.measure_index von gpai/copyright-policy.yaml eine Überschrift der Strategie zuordnen.',
      },
      'single-document-elsewhere': {
        asks: 'Auch eine andernorts aufbewahrte Strategie ist ein einziges Dokument, in das die fünf Maßnahmen aufgenommen sind.',
        remedy:
          'Jeder Maßnahme in policy.measure_index von gpai/copyright-policy.yaml eine Überschrift oder Seite zuordnen.',
      },
      responsibilities: {
        asks: 'Innerhalb der Organisation ist festgelegt, wer für die Umsetzung und wer für die Überwachung der Strategie zuständig ist.',
        remedy: 'Die Zuständigen unter responsibilities in gpai/copyright-policy.yaml nennen.',
      },
      'up-to-date': {
        asks: 'Die Strategie wird auf aktuellem Stand gehalten.',
        remedy: 'Die Strategie überprüfen und policy.last_reviewed_on in gpai/copyright-policy.yaml setzen.',
      },
      'change-considered': {
        asks: 'Ändern sich Datenquellen, Crawler, Lizenz oder Nutzungsbedingungen, so erhält die Strategie eine neue Fassung, oder es wird begründet, warum nicht.',
        remedy:
          'policy.version erhöhen oder den Grund unter policy.no_update_reason in gpai/copyright-policy.yaml angeben.',
      },
      implemented: {
        asks: 'Die Strategie wird so umgesetzt, wie sie beschrieben ist.',
        remedy: 'Die für die Strategie verantwortliche Person die Umsetzung bestätigen lassen.',
      },
      'residual-responsibility': {
        asks: 'Der Anbieter prüft selbst, ob seine Maßnahmen der Umsetzung des Urheberrechts der Union in jedem Mitgliedstaat entsprechen.',
        remedy:
          'Datum, Rolle der prüfenden Person und Mitgliedstaaten unter national_law in gpai/copyright-policy.yaml festhalten.',
      },
      'public-summary': {
        asks: 'Eine aktuelle Zusammenfassung der Strategie ist veröffentlicht.',
        remedy: 'Den Ort der Zusammenfassung unter policy.summary_url in gpai/copyright-policy.yaml angeben.',
      },
      'legacy-gaps': {
        asks: 'Was für ein älteres Modell nicht mehr beizubringen ist, wird in der Strategie offengelegt und begründet.',
        remedy:
          'Zu jedem Eintrag von legacy.gaps in gpai/release.yaml Grund und Begründung angeben und ihn in der Strategie offenlegen.',
      },
    },
  },
  'copyright.1.2': {
    title: 'Beim Crawlen nur rechtmäßig zugängliche Inhalte vervielfältigen und entnehmen',
    requirements: {
      declared: {
        asks: 'Es ist erklärt, ob der Anbieter crawlt oder für sich crawlen lässt; ohne Erklärung gilt beides als gegeben.',
        remedy: 'crawling.self und crawling.on_behalf in gpai/copyright-policy.yaml angeben.',
      },
      'no-crawling': {
        asks: 'Wird für den Anbieter nicht gecrawlt, so unterzeichnet das eine verantwortliche Person.',
        remedy:
          'Die für Daten verantwortliche Person bestätigen lassen, dass weder der Anbieter noch jemand in seinem Auftrag crawlt.',
      },
      a: {
        asks: 'Crawler umgehen keine wirksamen technischen Maßnahmen und achten Bezahlschranken und andere Zugangsverweigerungen.',
        remedy:
          'Unter access.statement in gpai/copyright-policy.yaml beschreiben, wie Crawler mit Anmeldungen, Bezahlschranken und Verweigerungen umgehen.',
      },
      denials: {
        asks: 'Es ist angegeben, wie Crawler auf die Statuscodes 401, 402, 403, 407, 429 und 451 reagieren.',
        remedy:
          'Unter access.denials in gpai/copyright-policy.yaml angeben, was ein Crawler bei jedem dieser Statuscodes tut.',
      },
      b: {
        asks: 'Ausgenommen bleiben Websites, die nach Feststellung von Gerichten oder Behörden der EU oder des EWR dauerhaft und wiederholt in gewerblichem Ausmaß Urheberrechte verletzen.',
        remedy:
          'Die Quellen der ausgenommenen Websites unter exclusions.sources in gpai/copyright-policy.yaml aufführen.',
      },
      'excluded-domains': {
        asks: 'Keine gecrawlte Website steht auf einer Ausschlussliste.',
        remedy: 'Entfernen, was von diesen Websites stammt, und die unter crawling.domains genannte Datei berichtigen.',
      },
      'eu-list': {
        asks: 'Jede Quelle von Ausschlüssen lässt sich mit der Linkliste vergleichen, die die EU veröffentlichen soll.',
        remedy:
          'Herausgeber, Land, Titel und Hashwert jeder Quelle unter exclusions.sources in gpai/copyright-policy.yaml angeben.',
      },
      snapshots: {
        asks: 'Jeder Crawl beginnt mit einer zuvor abgerufenen Ausschlussliste, die während des Crawls erneuert wird.',
        remedy:
          'Jeden Abruf unter exclusions.sources und jeden Crawl unter crawling.periods in gpai/copyright-policy.yaml festhalten.',
      },
      configuration: {
        asks: 'Die Einstellungen des Crawlers lesen eine Ausschlussliste und enthalten weder Zugangsdaten noch Sitzungen noch Werkzeuge zum Lösen von CAPTCHAs.',
        remedy: 'Die unter access.configuration in gpai/copyright-policy.yaml genannte Datei berichtigen.',
      },
      conduct: {
        asks: 'Die Crawls wurden so durchgeführt, wie der Nachweis sagt, auch von Auftragnehmern.',
        remedy: 'Die für Daten verantwortliche Person die Durchführung der genannten Crawls bestätigen lassen.',
      },
    },
  },
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
  'copyright.1.4': {
    title: 'Das Risiko urheberrechtsverletzender Ausgaben mindern',
    requirements: {
      a: {
        asks: 'Technische Vorkehrungen halten das Modell davon ab, geschützte Trainingsinhalte rechtsverletzend wiederzugeben.',
        remedy:
          'Vorkehrungen mit Bewertung oder Begründung unter output_safety.safeguards in gpai/copyright-policy.yaml aufführen.',
      },
      proportionate: {
        asks: 'Die Vorkehrungen sind geeignet und verhältnismäßig.',
        remedy:
          'Die für das Modell verantwortliche Person bestätigen lassen, dass die Vorkehrungen geeignet und verhältnismäßig sind.',
      },
      weights: {
        asks: 'Werden Gewichte weitergegeben, so steckt eine Vorkehrung im Modell selbst, oder es ist begründet, warum nicht.',
        remedy:
          'Eine Vorkehrung der Ebene model oder output_safety.system_layer_reason in gpai/copyright-policy.yaml ergänzen.',
      },
      terms: {
        asks: 'Nutzungsrichtlinie, Geschäftsbedingungen oder ein gleichwertiges Dokument untersagen rechtsverletzende Nutzungen des Modells.',
        remedy:
          'Das Verbot in die Bedingungen aufnehmen und Datei und Klausel unter use_policy in gpai/copyright-policy.yaml nennen.',
      },
      'open-source': {
        asks: 'Die Begleitdokumentation eines freien und quelloffenen Modells weist darauf hin, dass rechtsverletzende Nutzungen untersagt sind.',
        remedy:
          'Den Hinweis in die Modellkarte aufnehmen, nicht in die Lizenz, und unter docs in gpai/copyright-policy.yaml nennen.',
      },
      license: {
        asks: 'Der Text einer freien und quelloffenen Lizenz beschränkt die Nutzung nicht selbst wegen Rechtsverletzungen.',
        remedy:
          'Das Verbot aus der Lizenz in die Dokumentation verschieben: Als Beschränkung kann es die Ausnahme beenden.',
      },
      channels: {
        asks: 'Vorkehrungen erfassen das Modell im eigenen System des Anbieters ebenso wie das an andere abgegebene.',
        remedy:
          'Zu jedem Eintrag von output_safety.safeguards in gpai/copyright-policy.yaml den Geltungsbereich scope angeben.',
      },
      evaluation: {
        asks: 'Das Auswendiglernen von Inhalten wurde an der veröffentlichten Version bewertet.',
        remedy: 'Die veröffentlichte Version bewerten und date und model_version unter memorisation_eval festhalten.',
      },
    },
  },
  'copyright.1.5': {
    title: 'Eine Kontaktstelle benennen und Beschwerden ermöglichen',
    requirements: {
      contact: {
        asks: 'Betroffene Rechteinhaber haben eine Kontaktstelle für elektronische Mitteilungen.',
        remedy: 'email oder form_url unter rightsholder_contact in gpai/copyright-policy.yaml angeben.',
      },
      'contact-accessible': {
        asks: 'Angaben zur Kontaktstelle sind leicht zugänglich.',
        remedy:
          'Die Kontaktstelle in der Modellkarte oder auf einer Seite nennen und diese Datei unter rightsholder_contact.published angeben.',
      },
      mechanism: {
        asks: 'Rechteinhaber und ihre Bevollmächtigten, Verwertungsgesellschaften eingeschlossen, können Beschwerden elektronisch einreichen.',
        remedy: 'Den Weg und die Berechtigten unter complaints in gpai/copyright-policy.yaml angeben.',
      },
      'mechanism-accessible': {
        asks: 'Angaben zum Beschwerdeweg sind leicht zugänglich.',
        remedy:
          'Den Weg in der Modellkarte oder auf einer Seite verlinken und diese Datei unter complaints.published angeben.',
      },
      procedure: {
        asks: 'Ein Verfahren sagt, wer Beschwerden in welchen Schritten und in welcher Zeit bearbeitet.',
        remedy: 'procedure, owner, steps und target_days unter complaints in gpai/copyright-policy.yaml angeben.',
      },
      handling: {
        asks: 'Beschwerden werden sorgfältig, nicht willkürlich und innerhalb angemessener Zeit bearbeitet.',
        remedy: 'Die für die Kontaktstelle verantwortliche Person die Bearbeitung bestätigen lassen.',
      },
      exceptions: {
        asks: 'Unbeantwortet bleiben dürfen nur offensichtlich unbegründete Beschwerden und gleiche, die schon beantwortet sind.',
        remedy:
          'Die übrigen Gründe aus complaints.refusal_grounds in gpai/copyright-policy.yaml und aus dem Verfahren streichen.',
      },
      remedies: {
        asks: 'Rechtsbehelfe und Sanktionen nach dem Recht der Union und der Mitgliedstaaten bleiben erhalten.',
        remedy: 'Aus dem Verfahren und seinen Seiten entfernen, was sich wie der Ausschluss von Rechtsbehelfen liest.',
      },
    },
  },
} satisfies ChapterWords<'copyright'>
