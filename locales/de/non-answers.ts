import type { NonAnswerWords } from '../non-answers.ts'

const schriften =
  'webseite*|website*|homepage|internetseite*|bericht*|paper*|artikel*|veroffentlichung*|modellkarte*|dokumentation*|wiki|confluence|jira|ticket*|anhang|anlage*|vertrag|handbuch|richtlinie*|intranet|sharepoint|blog*|whitepaper*|pressemitteilung|faq*|akte*'
const ort = `(${schriften})`
const stelle = `(${schriften}|seite|karte|readme|repo|repository|github|gitlab|link|laufwerk|datei|pdf|oben|unten|anderswo|andernorts)`
const unser = '(der|die|das|den|dem|des|unser*|eigen*|dies*|ihr*|deren)?'
const spater =
  '(spater|bald|demnachst|zeitnah|nachher|noch|in kurze|zu einem spateren|sobald|nach dem launch|nach dem release|nach der veroffentlichung|bis zum)'
const nachgetragen =
  '(nachgereicht|nachgeliefert|nachgetragen|ausgefullt|vervollstandigt|bekanntgegeben|mitgeteilt|geklart)'
const getan =
  '(nachgereicht|erganzt|nachgeliefert|nachgetragen|eingefugt|hinzugefugt|ausgefullt|festgelegt|bestimmt|geklart|definiert|bekanntgegeben|bereitgestellt|vervollstandigt|erarbeitet|eingetragen|mitgeteilt|entschieden|abgestimmt|veroffentlicht|beschrieben|dokumentiert|angegeben|geliefert|erstellt|gemacht)'
const preis =
  '(offengelegt|offenlegen|offenbart|offenbaren|preisgegeben|preisgeben|verraten|mitgeteilt|mitteilen|veroffentlicht|veroffentlichen|bekanntgegeben|bekanntgeben|herausgegeben|herausgeben|gesagt|sagen|genannt|nennen|geteilt|teilen|kommentiert|kommentieren|weitergegeben|weitergeben|beantwortet|beantworten|erlautert|erlautern|auskunft)'
const wer =
  '(rechtsabteilung|recht|jurist*|anwalt*|compliance|datenteam|team|fachabteilung|abteilung|kolleg*|dienstleister*|lieferant*|vertrieb|support|marketing|geschaftsfuhrung|entwicklung|forschung|datenschutz*|kundendienst|pressestelle|verantwortlich*|zustandig*|it)'

/** How a non-answer is said in German. */
export const nonAnswers: NonAnswerWords = {
  notApplicable: ['nicht anwendbar', 'nicht zutreffend', 'trifft nicht zu', 'entfällt', 'n.z'],
  none: ['kein', 'keine', 'keiner', 'keines', 'nichts'],
  hollow: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner ich wir uns unser unsere
    unserer unserem unseren unseres sie ihr ihre ihrer ihrem ihren es er man sich dies diese dieser dieses diesem diesen
    jene jeder jede jedes alle allen aller alles was wer wie wo wann warum weshalb und oder sowie von vom zu zum zur in im
    an am auf aus bei beim mit nach uber unter um fur gegen ohne durch wegen als wenn weil da dass damit ist sind war
    waren wird werden wurde wurden worden sein hat haben hatte konnen kann konnte durfen darf sollen soll muss mussen mochte
    mochten wollen will nicht nur auch noch schon bereits sehr so dazu dafur davon daran hierzu hierfur hier dort derzeit
    aktuell zurzeit bisher bislang immer nie stets jeweils etwa ggf bzw usw bitte danke leider bedauern verstandnis vielen
    dank grusse freundlichen mitfreundlichen angabe angaben information informationen einzelheiten details auskunft
    auskunfte antwort antworten frage fragen feld felder abschnitt punkt formular dokument grund grunde grunden hinblick
    bezug bezuglich hinsichtlich unternehmen unternehmens firma gesellschaft anbieter anbieters haus intern interne internen
    interner internes geeignet geeignete geeigneten angemessen angemessene ublich ubliche ublichen ublicher allgemein
    allgemeine genau genaue genauen naher nahere naheren weitere weiteren entsprechend entsprechende gesetz gesetze
    gesetzlich gesetzliche gesetzlichen vorgabe vorgaben vorschrift vorschriften anforderung anforderungen recht bestem
    besten wissen gewissen sorgfaltig sorgfalt hochste hochsten hohe hohen qualitat stand technik branchenublich
    wettbewerb wettbewerbsgrunden ordnungsgemass gelten geltend geltende geltenden`,
  topics: `daten datensatz datensatze training trainings trainiert modell modells modelle architektur entwurf parameter grosse
    grossen token rechenaufwand rechenleistung energie energieverbrauch hardware software methode methoden verfahren
    prozess prozesse vorgehen vorgehensweise massnahme massnahmen messung ansatz ansatze entscheidung entscheidungen
    begrundung quelle quellen auswahl aufbereitung verzerrung verzerrungen modalitat modalitaten verwendung nutzung zweck
    zwecke system systeme integration vertrieb lizenz risiko risiken bewertung ergebnis ergebnisse urheberrecht zahlen
    werte beschreibung inhalt`,
  quantities:
    'mess gemess zahl gezahl schatz geschatz berechn rechen operation strom leistung stunden auslast energie beschleuniger kennz abgelesen protokoll karte stapel anfrage',
  remarks: 'die der das den dem deren dessen denen welche welcher welches wie was sofern soweit falls ob',
  turns: 'deshalb daher darum aber jedoch sondern allerdings dennoch stattdessen obwohl wahrend trotzdem',
  sayings: {
    refusal: [
      `(nicht|nichts|keine) (naher|weiter|mehr|offentlich|hier|zu)? ${preis}`,
      '(dazu|hierzu|daruber) .. (nichts|keine)',
      '(ist|sind|bleibt|bleiben|gilt als|gelten als|unterliegt|unterliegen) (streng|strikt|ein|unser|dem|der|als)? (vertraulich*|geheim*|geschaftsgeheimnis*|betriebsgeheimnis*|verschwiegenheit|firmengeheimnis*|nicht offentlich)',
      '^ kein kommentar',
      '(geben|erteilen|machen) (wir)? (dazu|hierzu)? (grundsatzlich)? keine (auskunft*|angabe*|aussage*)',
      'keine (auskunft|aussage*|stellungnahme)',
      '(behalten|halten) (wir)? (das|dies|es)? (fur uns|geheim|vertraulich|zuruck)',
      '(geht|gehen) (niemand*|sie|keinen|euch) (etwas|was|nichts)? an',
      '(verweiger*|verschweig*)',
    ],
    'pointer-only': [
      `(siehe|vgl|vergleiche|s|lesen sie) (in|im|auf|unter|dazu|hierzu|auch)? ${unser} .. ${stelle}`,
      `(steht|stehen|findet sich|finden sich|nachzulesen|beschrieben|dokumentiert|erlautert|dargestellt|enthalten|zu finden|verfugbar) (in|im|auf|unter) ${unser} .. ${ort}`,
      `(verweisen|verweis|verwiesen) .. (auf|an)`,
      `^ (in|im|auf) ${unser} ${ort} $`,
      '(^|nur|gern|gerne|erhaltlich|verfugbar|einzelheiten|details) auf anfrage',
      '^ (alles|ist|sind|bleibt)? (wie) (gehabt|bisher|immer|letztes|beim letzten|im letzten|zuvor|vorher|ublich|in der vorigen|in der letzten|bei der letzten|im vorjahr|vorherige*)',
      '^ (gegenuber|seit) .. (unverandert|keine anderung*)',
      '^ unverandert',
      '^ keine anderung*',
      '^ (das )?gleiche wie',
      '(steht|stehen) (im|in der|in|auf) .. (vertrag|anhang|wiki|webseite|bericht|dokumentation|akte*|richtlinie)',
    ],
    promise: [
      `(wird|werden|muss|mussen|soll|sollen) (noch|spater|zeitnah|bald|demnachst) (hier)? ${getan}`,
      `(wird|werden|muss|mussen|soll|sollen) (hier|dann)? ${getan} ${spater}`,
      `(wird|werden) ${nachgetragen} $`,
      `^ (wird|werden) (noch)? (vom|von|durch|nach|bis|vor|mit) .. ${getan}`,
      `${getan} (wird|werden) (spater|bald|noch)`,
      '(folgt|folgen|kommt|kommen) ($|noch|spater|bald|demnachst|in kurze|in der nachsten|mit der nachsten|nach dem launch|zeitnah|sobald)',
      '(machen|erledigen|klaren|erganzen|liefern|reichen|schreiben|fullen) (wir)? (das|es|dies)? (noch|spater|nach|bald|dann|nachher|nachstes|im nachsten|in der nachsten)',
      '^ (noch|derzeit|aktuell|ist|sind)? (in arbeit|in vorbereitung|in klarung|in bearbeitung|in abstimmung|in prufung|offen|ausstehend|nicht fertig|nicht bekannt|nicht festgelegt|nicht entschieden)',
      '(steht|stehen) (noch)? aus',
      '(sobald|wenn) .. (freigegeben|vorliegt|vorliegen|fertig|geklart)',
      '(nach|vor) (dem|der)? (launch|release|veroffentlichung|freigabe|start) $',
      'noch (zu|nicht) (klaren|erganzen|bestimmen|definieren|fertig|vorhanden|geklart)',
    ],
    delegation: [
      `(fragen|frag|fragt|kontaktieren|kontaktiert|wenden|anrufen|schreiben|sprechen) (sie|sich|bitte|wir|mit|uns|mal|beim|an)? .. ${wer}`,
      `^ (bitte)? (bei|beim|an|von|vom|durch) .. ${wer} (fragen|erfragen|anfragen|erfahren|erledigt|beantwortet|ausgefullt)`,
      `^ (das|dies)? (macht|weiss|kummert sich|beantwortet|erledigt|klart|ubernimmt) (das|dies|es|hier)? ${unser} ${wer} $`,
      `${wer} (macht|weiss|kummert|erledigt|klart) (das|es|dies|sich|$)`,
      `^ (das|dies)? (liegt|obliegt|ist sache|ist aufgabe|sache|aufgabe) (bei|beim|der|des|von) .. ${wer} $`,
      'nicht (unser|mein|unsere|meine) (problem|aufgabe|sache|zustandigkeit|baustelle|bier)',
      '^ (bitte)? (kontaktieren|fragen) sie uns',
      'weiss (bescheid|das|es) $',
    ],
    ignorance: [
      '(wissen|weiss|wussten|kennen) (wir|ich|man|das|es)? (das|es|dies|leider|derzeit|selbst|auch)? (selbst|auch|leider)? (nicht|niemand|keiner)',
      '(niemand|keiner) (weiss|erinnert)',
      '(ist|sind|^) (uns|mir|leider|derzeit)? (unbekannt|unklar|ungewiss|unbestimmt|nicht bekannt|nicht klar|nicht nachvollziehbar|nicht feststellbar) $',
      'keine (ahnung|kenntnis*|erkenntnis*|unterlagen|informationen|daten) (daruber|dazu|hierzu|vorhanden|vor|$)',
      '(nicht|nie) (sicher|erfasst|dokumentiert|aufgezeichnet|festgehalten|nachvollziehbar) $',
      '(liess|lasst|kann|konnte|konnten) (sich)? .. nicht (ermitteln|feststellen|finden|ermittelt|gefunden|rekonstruieren|nachvollziehen)',
      'schwer zu sagen',
    ],
    'machine-talk': [
      '^ als (ki|ki sprachmodell|kunstliche intelligenz|sprachmodell|grosses sprachmodell|ki modell|ki assistent|ai)',
      '^ ich bin (ein|nur ein|eine) (ki|sprachmodell|kunstliche|ai)',
      '^ ich (kann|habe) (leider)? (keine|keinen|nicht) (zugriff|auskunft|informationen|helfen|angaben)',
      '^ (gerne|naturlich|selbstverstandlich) (hier|ich)',
      '^ hier (ist|sind) (ein|der|eine|ihr) (entwurf|vorschlag|mogliche*|uberarbeitete*|beispiel*)',
      '^ (erstellt|generiert|geschrieben) (von|mit|durch) (chatgpt|gpt*|claude|gemini|copilot|einer ki|ki)',
    ],
  },
  fillers: {
    placeholder: [
      '(platzhalter|beispieltext|blindtext|mustertext|muster|ausfullen|auszufullen|nachzutragen|nachzureichen|einzufugen)',
      '(zu|noch zu) (erganzen|klaren|bestimmen|definieren|vervollstandigen)',
    ],
    refusal: [
      '(geschaftsgeheimnis*|betriebsgeheimnis*|firmengeheimnis*|vertraulich*|geheim*|nichtoffentlich*|verschlusssache)',
      'nicht (offentlich|offengelegt|veroffentlicht|bekanntgegeben)',
      '(aus)? (wettbewerbsgrunden|wettbewerblichen grunden|grunden des wettbewerbs|vertraulichkeitsgrunden|rechtlichen grunden|sicherheitsgrunden)',
    ],
    'pointer-only': [
      '(siehe|webseite|website|homepage|modellkarte|anhang|anlage|bericht|unverandert|dito|ebenda|anderswo|andernorts)',
      '(vorige|vorherige|letzte|fruhere|nachste)n? (version|fassung|ausgabe|mal|release)',
    ],
    promise: ['(folgt|ausstehend|vorlaufig|geplant|demnachst|spater|bald|launch|nachster|nachsten|nachste)'],
    ignorance: ['(unbekannt|unklar|ungewiss|vielleicht|eventuell|moglicherweise|vermutlich|unbestimmt)'],
    delegation: ['(rechtsabteilung|datenteam|fachabteilung|fragen|team)'],
    'empty-claim': [
      '(nach|gemass|entsprechend|im einklang mit|unter beachtung) (dem|den|der|allen|bestem)? (aktuellen|geltenden|ublichen|gesetzlichen|allgemeinen|internen|anerkannten)? (stand der technik|vorgaben|vorschriften|regeln|standards|verfahren|richtlinien|gesetzen|recht|methoden|wissen)',
      '(entspricht|entsprechen|erfullt|erfullen|beachten|beachtet|befolgen|befolgt|einhalten|eingehalten|folgen|wenden|halten) (wir|sich)? (uns)? (an)? (allen|alle|den|die|das)? (gesetzlichen|geltenden|rechtlichen|branchenublichen|ublichen|internen)? (vorgaben|anforderungen|gesetze|vorschriften|standards|regeln|recht|praxis|verfahren|methoden)',
      '(stand der technik|branchenublich*|standardverfahren|standardmethoden|branchenstandard*|branchenpraxis|best practice*|rechtskonform|gesetzeskonform|regelkonform|dsgvo konform|praxis|konform)',
      '(erledigt|passt|fertig|ja|nein|ok|gut|alles gut|in ordnung|stimmt|vorhanden|erfullt|gemacht|liegt vor)',
      '(verschieden*|divers*|mehrere*|unterschiedlich*|einige*|standard*|ublich*|normal|wie ublich|angemessen*|geeignet*|sachgerecht*|ordnungsgemass*|sorgfaltig*)',
      'nicht (relevant|notig|erforderlich|notwendig)',
      '(modernste*|fuhrend*|innovativ*|hochwertig*|neueste*|aktuellste*|optimal*|effizient*|transparent*|verantwortungsvoll*)',
      '(eingehalten|einhalten|beachtet|beachten|erfullen|wenden|folgen|befolgen)',
    ],
  },
}
