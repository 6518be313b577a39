import type { MeasureWords } from '../../locale.ts'

/** Die deutschen Texte zu Artikel 53 Absatz 1 Buchstaben a bis c und Absatz 3 KI-Verordnung, die für alle Anbieter gelten. */
export const coreDocumentation = {
  'act.53.1.a': {
    title: 'Die technische Dokumentation des Modells erstellen',
    requirements: {
      'drawn-up': {
        asks: 'Zu diesem Modell gibt es eine technische Dokumentation.',
        remedy:
          'gpai/model-documentation.yaml anlegen oder das Dokument in alternative_means in gpai/release.yaml mit duty 53.1.a nennen.',
      },
      versioned: {
        asks: 'Die Dokumentation nennt ihre Fassung und deren Datum.',
        remedy: 'document.version und document.last_updated in gpai/model-documentation.yaml angeben.',
      },
      current: {
        asks: 'Die Dokumentation beschreibt das veröffentlichte Modell und kein früheres.',
        remedy:
          'gpai/model-documentation.yaml auf den aktuellen Stand bringen oder den Namen des Modells in gpai/release.yaml berichtigen.',
      },
      tasks: {
        asks: 'Die Dokumentation nennt die Aufgaben, für die das Modell bestimmt ist, sowie Art und Wesen der KI-Systeme, in die es integriert werden kann.',
        remedy: 'use.intended_uses und use.ai_system_types in gpai/model-documentation.yaml ausfüllen.',
      },
      'use-policy': {
        asks: 'Die Dokumentation enthält die Regelungen der akzeptablen Nutzung oder sagt, dass es keine gibt.',
        remedy: 'use.acceptable_use_policy in gpai/model-documentation.yaml ausfüllen.',
      },
      release: {
        asks: 'Die Dokumentation nennt das Datum der Freigabe und die Vertriebsmethoden.',
        remedy:
          'general.release_date und distribution.channels_union_market in gpai/model-documentation.yaml ausfüllen.',
      },
      architecture: {
        asks: 'Die Dokumentation nennt die Architektur und die Anzahl der Parameter.',
        remedy: 'properties.architecture und properties.total_parameters in gpai/model-documentation.yaml ausfüllen.',
      },
      formats: {
        asks: 'Die Dokumentation nennt Modalität und Format der Ein- und Ausgaben; für das Format hat das Formular des Praxisleitfadens kein Feld.',
        remedy: 'input_formats und output_formats unter properties in gpai/model-documentation.yaml angeben.',
      },
      licence: {
        asks: 'Die Dokumentation nennt die Lizenz oder sagt, dass es keine gibt.',
        remedy: 'distribution.license_link in gpai/model-documentation.yaml ausfüllen.',
      },
      integration: {
        asks: 'Die Dokumentation nennt die technischen Mittel, die für die Integration des Modells nötig sind.',
        remedy: 'use.technical_means in gpai/model-documentation.yaml ausfüllen.',
      },
      design: {
        asks: 'Die Dokumentation beschreibt die Entwurfsspezifikationen von Modell und Training: Methoden, wichtigste Entwurfsentscheidungen mit Gründen und Annahmen, und worauf optimiert wird.',
        remedy:
          'properties.design_specifications, training.design_specifications und training.decision_rationale in gpai/model-documentation.yaml ausfüllen.',
      },
      data: {
        asks: 'Die Dokumentation beschreibt die für Training, Test und Validierung verwendeten Daten: Art, Herkunft, Aufbereitung, Zahl, Umfang, Auswahl sowie Vorkehrungen gegen ungeeignete Datenquellen und Verzerrungen.',
        remedy:
          'Die genannten Felder unter data in gpai/model-documentation.yaml ausfüllen; gibt es keine Vorkehrungen, das angeben.',
      },
      compute: {
        asks: 'Die Dokumentation nennt die für das Training eingesetzten Rechenressourcen, die Trainingszeit und weitere wesentliche Einzelheiten.',
        remedy:
          'compute.training_operations und compute.training_time_detail in gpai/model-documentation.yaml ausfüllen.',
      },
      energy: {
        asks: 'Die Dokumentation nennt den bekannten oder geschätzten Energieverbrauch des Modells oder die Angabe, die für eine Schätzung fehlt.',
        remedy:
          'energy.training_mwh in gpai/model-documentation.yaml ausfüllen; eine Schätzung aus den Rechenressourcen genügt.',
      },
      testing: {
        asks: 'Die Dokumentation beschreibt das Testverfahren oder sagt, dass das Modell nicht getestet wurde.',
        remedy:
          'testing.process in gpai/model-documentation.yaml ausfüllen; wurde nicht getestet, none_exists mit dem Grund angeben.',
      },
      evaluation: {
        asks: 'Die Dokumentation enthält die Ergebnisse der Bewertung des Modells oder sagt, dass es nicht bewertet wurde.',
        remedy:
          'testing.evaluation_results in gpai/model-documentation.yaml ausfüllen; wurde nicht bewertet, none_exists mit dem Grund angeben.',
      },
      'on-request': {
        asks: 'Jemand kann die Dokumentation übergeben, wenn das Büro für Künstliche Intelligenz oder eine zuständige nationale Behörde sie anfragt.',
        remedy: 'In information_requests.owner in gpai/release.yaml angeben, wer sie übergibt.',
      },
      systemic: {
        asks: 'Bei einem Modell mit systemischem Risiko enthält die Dokumentation auch die Bewertungsstrategien mit Ergebnissen, gegebenenfalls Angriffstests und Anpassungen, und gegebenenfalls die Systemarchitektur.',
        remedy: 'Die drei Dokumente unter documents in gpai/safety/records.yaml angeben.',
      },
      judged: {
        asks: 'Die Dokumentation ist richtig und für Größe und Risikoprofil des Modells vollständig.',
        remedy:
          'Die für die Dokumentation verantwortliche Person bestätigen lassen, dass sie richtig und vollständig ist.',
      },
    },
  },
  'act.53.1.b': {
    title: 'Anbietern, die das Modell integrieren, Informationen bereitstellen',
    requirements: {
      available: {
        asks: 'Wer das Modell integrieren will, kann Informationen und Dokumentation erhalten; Rechte des geistigen Eigentums, vertrauliche Geschäftsinformationen und Geschäftsgeheimnisse bleiben gewahrt.',
        remedy: 'In downstream.package in gpai/release.yaml angeben, wo sie zu erhalten sind.',
      },
      current: {
        asks: 'Die Informationen betreffen die veröffentlichte Version.',
        remedy: 'Die Version, die sie betreffen, in downstream.version in gpai/release.yaml angeben.',
      },
      capabilities: {
        asks: 'Die Informationen sagen, welche Fähigkeiten und Grenzen das Modell hat, sodass integrierende Anbieter beides gut verstehen.',
        remedy: 'Die Stellen unter capabilities und limitations von downstream.covers in gpai/release.yaml nennen.',
      },
      duties: {
        asks: 'Mit den Informationen können integrierende Anbieter ihre eigenen Pflichten nach der KI-Verordnung erfüllen.',
        remedy:
          'Die für die Dokumentation verantwortliche Person bestätigen lassen, dass integrierende Anbieter damit ihre Pflichten erfüllen können.',
      },
      'annex-xii': {
        asks: 'Die Informationen enthalten jeden Punkt von Anhang XII; Zusammenwirken mit anderer Hardware oder Software, Softwareversionen und Daten nur, soweit zutreffend.',
        remedy:
          'Die genannten Felder ausfüllen oder die Stellen in downstream.covers.annex_xii in gpai/release.yaml nennen.',
      },
      formats: {
        asks: 'Die Informationen nennen Modalität, Format und maximale Größe der Ein- und Ausgaben.',
        remedy:
          'input_max_size und output_max_size unter properties in gpai/model-documentation.yaml ausfüllen oder die Stelle in downstream.covers.annex_xii in gpai/release.yaml nennen.',
      },
      judged: {
        asks: 'Die Informationen reichen aus, um Fähigkeiten und Grenzen gut zu verstehen.',
        remedy: 'Die für die Dokumentation verantwortliche Person bestätigen lassen, dass sie ausreichen.',
      },
    },
  },
  'act.53.1.c': {
    title: 'Eine Urheberrechtsstrategie auf den Weg bringen',
    requirements: {
      policy: {
        asks: 'Es gibt eine schriftliche Strategie zur Einhaltung des Urheberrechts der Union und damit zusammenhängender Rechte.',
        remedy:
          'Die Strategie schreiben und in policy.document in gpai/copyright-policy.yaml nennen, oder in alternative_means in gpai/release.yaml mit duty 53.1.c.',
      },
      dated: {
        asks: 'Die Urheberrechtsstrategie nennt ihre Fassung und den Tag, ab dem sie gilt.',
        remedy: 'policy.version und policy.effective_from in gpai/copyright-policy.yaml angeben.',
      },
      'covers-model': {
        asks: 'Die Urheberrechtsstrategie gilt für dieses Modell; eine Strategie kann für mehrere gelten.',
        remedy:
          'policy.covers angeben oder das Modell in policy.covers_models in gpai/copyright-policy.yaml aufnehmen.',
      },
      reservations: {
        asks: 'Die Urheberrechtsstrategie sagt, wie ein Rechtsvorbehalt (Nutzungsvorbehalt nach Artikel 4 Absatz 3 der Richtlinie (EU) 2019/790) ermittelt und eingehalten wird.',
        remedy: 'Die Überschrift in policy.anchors.reservations in gpai/copyright-policy.yaml nennen.',
      },
      technology: {
        asks: 'Zu den Mitteln, mit denen Rechtsvorbehalte ermittelt und eingehalten werden, gehören modernste Technologien.',
        remedy:
          'Die für die Strategie verantwortliche Person bestätigen lassen, welche Technologien eingesetzt werden und dass es modernste sind.',
      },
      'other-data': {
        asks: 'Die Urheberrechtsstrategie erfasst auch Inhalte, die andere gesammelt haben.',
        remedy: 'data.third_party_scraped und data.reservations_statement in gpai/copyright-policy.yaml angeben.',
      },
      judged: {
        asks: 'Die Urheberrechtsstrategie ist angemessen und wird umgesetzt.',
        remedy:
          'Die für die Strategie verantwortliche Person bestätigen lassen, dass sie angemessen ist und umgesetzt wird.',
      },
      'legacy-gaps': {
        asks: 'Was für ein älteres Modell nicht mehr beizubringen ist, wird in der Urheberrechtsstrategie offengelegt und begründet.',
        remedy:
          'Zu jedem Eintrag von legacy.gaps in gpai/release.yaml reason und justification angeben und ihn in der Strategie offenlegen.',
      },
    },
  },
  'act.53.3': {
    title: 'Mit den Behörden zusammenarbeiten',
    requirements: {
      contact: {
        asks: 'Der Anbieter arbeitet, soweit nötig, mit der Kommission und den zuständigen nationalen Behörden zusammen: Es ist benannt, wer ihnen antwortet.',
        remedy: 'In information_requests.owner in gpai/release.yaml angeben, wer den Behörden antwortet.',
      },
      authorised: {
        asks: 'Wer ein Informationsersuchen beantwortet oder Zugang für eine Bewertung gewährt, ist dazu durch Gesetz, Satzung oder Auftrag befugt.',
        remedy: 'In information_requests.authorised_by in gpai/release.yaml angeben, worauf die Befugnis beruht.',
      },
      'evidence-exportable': {
        asks: 'Jemand bewahrt die Nachweise auf und kann sie ausgeben: den Bericht als JSON und die Aufzeichnung jedes Urteils.',
        remedy: 'In records.custodian in gpai/release.yaml angeben, wer sie aufbewahrt.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
