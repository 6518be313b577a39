import type { CommandWords } from '../command-words.ts'

/** Answers to commands, in German. */
export const commands: CommandWords = {
  help: {
    lead: 'Die erste Zeile eines Kommentars kann einer dieser Befehle sein. Eine Freigabe ist ein zustimmendes Review und kein Kommentar.',
    commands: {
      help: 'diese Liste.',
      recheck: 'prüft den Pull Request noch einmal.',
      explain:
        'sagt, was eine Maßnahme, eine Anforderung oder eine Angabe eines Formulars verlangt und wie sich die Lücke schließen lässt.',
      scaffold: 'bietet die fehlenden Dokumente ohne Werte an.',
      who: 'sagt, wer freigeben muss, wer es darf und mit welcher Zeile.',
    },
    mayAsk: {
      anybody: 'Alle dürfen fragen.',
      authorOrTriage: 'Für die Person, die ihn geöffnet hat, und ab der Rolle Triage.',
      authorOrWrite:
        'Für die Person, die den Pull Request geöffnet hat, und für alle, die in dieses Repository schreiben dürfen.',
    },
  },
  unknown: 'Das ist kein Befehl des Gates.',
  meant: (command) => `Ist ${command} gemeint?`,
  refused: {
    recheck:
      'Nur wer den Pull Request geöffnet hat oder mindestens die Rolle Triage hat, kann ihn hier noch einmal prüfen lassen.',
    scaffold:
      'Nur wer den Pull Request geöffnet hat oder in dieses Repository schreiben darf, kann Dokumente anfordern.',
  },
  notJudged: 'Das Gate kann diesen Pull Request jetzt nicht beurteilen; der Check sagt, warum.',
  explain: {
    unknown: 'Der Katalog hat keine Maßnahme, Anforderung oder Angabe mit dieser Kennung.',
    near: (ids) => `Ist ${ids} gemeint?`,
    evidence: 'Nachweis',
    gap: {
      block: 'Eine Lücke blockiert das Zusammenführen.',
      warn: 'Eine Lücke warnt und blockiert nicht.',
      info: 'Eine Lücke wird nur gezeigt.',
    },
    document: 'Dokument',
    audiences: 'Für',
    noAudience: 'das Formular nennt niemanden',
    accepts: 'Anstelle eines Wertes',
    nothingElse: 'nichts',
  },
  who: {
    review:
      'Eine Freigabe ist ein zustimmendes Review dieses Pull Requests, kein Kommentar: Ein Kommentar mit dieser Zeile zählt nicht. Über "Review changes" die Zeile der eigenen Rolle einfügen und zustimmen.',
    nobody: 'Dieser Pull Request braucht so, wie er jetzt ist, keine Freigabe.',
    mayGive: 'Wer die Rollen hat',
    noHolder: 'an diesem Tag niemand',
    hidden: (count) =>
      `und ${count === 1 ? 'ein Eintrag' : `${count} Einträge`} der Organisation, die hier nicht gezeigt werden`,
    rules:
      'Die Rolle allein genügt nicht: Für jede Freigabe gelten die Regeln der Funktionstrennung, und der Bericht sagt, warum eine nicht zählt.',
    tooLong: 'Der Rest steht im Bericht dieses Pull Requests.',
  },
  scaffold: {
    commit: {
      headline: 'Fehlende Dokumente der Veröffentlichung anlegen',
      body: 'In einem Kommentar angefordert. Jeden Wert trägt eine Person ein.',
    },
    complete: 'Es fehlt kein Dokument, das das Gate anbieten könnte.',
    added: 'Diese Dokumente sind jetzt auf dem Branch:',
    offered: 'Diese Dokumente fehlen. Jeden Text unter seinem Pfad ablegen.',
    reasons: {
      fork: 'Sie sind nicht eingecheckt, weil der Branch in einem anderen Repository liegt oder der Standard-Branch ist.',
      protected: 'Sie sind nicht eingecheckt, weil der Branch geschützt ist.',
      'no-right': 'Sie sind nicht eingecheckt, weil Sie in dieses Repository nicht schreiben dürfen.',
      'not-permitted':
        'Sie sind nicht eingecheckt, weil GitHub diese App hier keine Inhalte schreiben lässt. Eigentümer können die Berechtigung "Contents: write" erteilen.',
    },
    empty: 'Jeder Wert ist leer und zählt als Lücke, bis eine Person ihn einträgt.',
    text: 'Text der Datei',
    leftOut:
      'Für diese hat ein Kommentar keinen Platz. Erst die oberen ablegen, dann noch einmal `/gpai scaffold` schreiben; `gpai-gate check` nennt, was noch fehlt:',
  },
}
