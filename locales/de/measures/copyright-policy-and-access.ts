import type { MeasureWords } from '../../locale.ts'

/** The German words for Copyright Measures 1.1 and 1.2. */
export const copyrightPolicyAndAccess = {
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
} satisfies Readonly<Record<string, MeasureWords>>
