import type { ChapterWords } from '../../chapter-words.ts'

/** The German words for the duties of the Act outside the Code. */
export const act = {
  'act.scope': {
    title: 'Angeben, was über den Umfang der Pflichten entscheidet',
    requirements: {
      readable: {
        asks: 'Das Veröffentlichungsmanifest liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy:
          'Mit gpai-gate init beginnen oder gpai/release.yaml anlegen; wo es sie gibt, die genannten Stellen darin berichtigen.',
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
      'weights-named': {
        asks: 'Jede Gewichtsdatei unter dem Ordner des Modells ist in einem Dokument der Veröffentlichung genannt.',
        remedy:
          'Die genannten Dateien mit ihrem SHA-256 unter files in gpai/release.yaml aufführen oder entfernen. Dateien, die keine Gewichte sind, kann die Konfiguration des Basis-Branches aufführen.',
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
      reliefs: {
        asks: 'Keiner Angabe, die Pflichten entfallen lässt, widerspricht eine andere Angabe des Release.',
        remedy: 'Die Angabe in gpai/release.yaml oder die andere Stelle berichtigen, sodass beide dasselbe sagen.',
      },
      confirmed: {
        asks: 'Jede Angabe, die Pflichten entfallen lässt, hat eine zweite Person bestätigt.',
        remedy:
          'Den Pull Request von jemandem ohne Commit in der Änderung mit der Bestätigungszeile annehmen lassen, die der Bericht zeigt.',
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
  'act.55.1': {
    title: 'Bewertung, Abschätzung und Minderung systemischer Risiken beurteilen',
    requirements: {
      judged: {
        asks: 'Modellbewertung, Risikobewertung, Risikominderung und Umgang mit schwerwiegenden Vorfällen sind angemessen.',
        remedy: 'Die Risikoverantwortung bestätigen lassen, dass sie angemessen sind.',
      },
    },
  },
  'act.55.1.a': {
    title: 'Das Modell bewerten',
    requirements: {
      evaluated: {
        asks: 'Das Modell wird mit standardisierten Protokollen und Instrumenten bewertet, die dem Stand der Technik entsprechen.',
        remedy:
          'id, method, date und fit jeder Bewertung in gpai/safety/evaluations.yaml angeben oder ein Dokument mit duty 55.1.a in alternative_means in gpai/release.yaml nennen.',
      },
      adversarial: {
        asks: 'Angriffstests werden durchgeführt und dokumentiert.',
        remedy: 'Eine Bewertung durch Red-Teaming mit ihren Ergebnissen in gpai/safety/evaluations.yaml ergänzen.',
      },
      purpose: {
        asks: 'Die Tests dienen dazu, systemische Risiken zu ermitteln und zu mindern.',
        remedy:
          'Unter risk_ids jeder Bewertung in gpai/safety/evaluations.yaml angeben, welche systemischen Risiken sie betrifft.',
      },
    },
  },
  'act.55.1.b': {
    title: 'Systemische Risiken bewerten und mindern',
    requirements: {
      assessed: {
        asks: 'Mögliche systemische Risiken auf Unionsebene werden einschließlich ihrer Ursachen bewertet, die sich aus Entwicklung, Inverkehrbringen oder Verwendung ergeben können.',
        remedy:
          'Die Risiken mit reason und sources sowie phases_considered in gpai/safety/risks.yaml angeben oder ein Dokument mit duty 55.1.b in alternative_means in gpai/release.yaml nennen.',
      },
      mitigated: {
        asks: 'Die systemischen Risiken werden gemindert.',
        remedy: 'id, risk_ids und status jeder Maßnahme in gpai/safety/mitigations.yaml angeben.',
      },
    },
  },
  'act.55.1.c': {
    title: 'Schwerwiegende Vorfälle erfassen, dokumentieren und melden',
    requirements: {
      tracked: {
        asks: 'Einschlägige Informationen über schwerwiegende Vorfälle werden erfasst und dokumentiert.',
        remedy:
          'process.owner und process.reference in gpai/safety/incidents.yaml angeben oder ein Dokument mit duty 55.1.c in alternative_means in gpai/release.yaml nennen.',
      },
      reported: {
        asks: 'Sie werden mit möglichen Abhilfemaßnahmen unverzüglich dem Büro für Künstliche Intelligenz und gegebenenfalls den zuständigen nationalen Behörden gemeldet.',
        remedy:
          'Die genannten Vorfälle melden und initial_report oder den Grund des Aufschubs unter open in gpai/safety/incidents.yaml angeben.',
      },
    },
  },
  'act.55.1.d': {
    title: 'Das Modell und seine physische Infrastruktur schützen',
    requirements: {
      model: {
        asks: 'Das Modell hat ein angemessenes Maß an Cybersicherheit.',
        remedy:
          'Die Schutzmaßnahmen als objectives in gpai/safety/security.yaml angeben oder ein Dokument mit duty 55.1.d in alternative_means in gpai/release.yaml nennen.',
      },
      infrastructure: {
        asks: 'Die physische Infrastruktur des Modells hat ein angemessenes Maß an Cybersicherheit.',
        remedy:
          'Die Schutzmaßnahmen für Rechenzentren und Arbeitsbereiche (safety.app4.2.6) unter objectives in gpai/safety/security.yaml angeben.',
      },
      judged: {
        asks: 'Die Cybersicherheit von Modell und Infrastruktur ist angemessen.',
        remedy: 'Die für Sicherheit verantwortliche Person bestätigen lassen, dass sie angemessen ist.',
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
} satisfies ChapterWords<'act'>
