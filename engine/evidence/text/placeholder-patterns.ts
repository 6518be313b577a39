const { raw } = String

const until = raw`(?: (?:by|before|after|once|until|till|when|upon|with|from|for|pending|prior to|as soon as) .{1,80})?`
const adverb = raw`(?: (?:later|soon|shortly|here|yet|now|still|at present|in due course|in the future|in time|at (?:a )?later (?:date|stage|point|time)|at (?:this|the) (?:time|moment|stage|point)|in (?:a later|the next|the final) (?:version|release|revision|update)))*`
const qualifier = raw`(?:(?:this|the|more|further|full|additional|all|any|these|exact|final|detailed) )*`
const thing = raw`(?:details?|info|information|documentation|section|item|field|answer|text|content|description|data|values?|figures?|numbers?|results?|it|this|date|version|name|document|cell|entry)`
const copula = raw`(?: (?:is|are|will|has|have|still|yet|currently|presently|remains?|a))*`
const participle = raw`(?:added|determined|decided|completed|defined|announced|confirmed|filled(?: in| out)?|provided|specified|done|supplied|updated|written|documented|described|advised|disclosed|published|submitted|drafted|clarified|inserted|agreed|finali[sz]ed|discussed|reviewed|measured|calculated|estimated|released|stated|given)`
const absent = raw`(?:forthcoming|pending(?: (?:\w+ )?(?:review|approval|confirmation|input))?|outstanding|upcoming|unknown|unclear|undetermined|undecided|unspecified|undefined|undisclosed|confidential|missing|blank|empty|not (?:yet )?(?:known|available|${participle}))`
const coming = raw`(?:coming(?: soon)?|to follow|follows?|in (?:progress|preparation|process)|under (?:construction|review|preparation|development)|work in progress|tb[acd]|wip)`

const imperative = raw`(?:please )?(?:fill|complete|enter|insert|add|provide|describe|write|specify|replace|put|type|update|edit|change|state)`
const slot = raw`(?: (?:me|this|it|in|out|here|your|the|a|an|text|answer|value|description|information|details|content|now|later|section|field|date|name|model|company|provider|with|actual|needed|if|applicable))`
const yours = raw`(?:your|my)(?: (?:text|answer|value|name|company|organi[sz]ation|provider|model|description|content|input|data|here|goes))+`
const sample = raw`(?:some|sample|example|dummy) (?:text|answer|value|content|description|input)(?: here)?`

const english = [
  raw`(?:t\.?b\.?[acd]|to ?do|fix ?me|x{3,}|wip)${adverb}${until}`,
  raw`(?:${qualifier}${thing}${copula} )?(?:will |shall |should |must )?(?:yet |still )?(?:to )?be ${participle}${adverb}${until}`,
  raw`(?:${qualifier}${thing}${copula} )?(?:currently |still |as yet |yet )?(?:${absent}|${coming})${adverb}${until}`,
  raw`${participle} (?:later|soon)`,
  raw`(?:please )?(?:see|refer to|cf) (?:the )?(?:section |text |item |answer )?(?:above|below|previous|prior)(?: (?:section|answer|item|text|entry))?`,
  raw`(?:same |stated |described |mentioned )?as (?:above|before)|same|ditto|ibid`,
  raw`${imperative}${slot}+`,
  raw`${imperative.replace('|state', '')}`,
  yours,
  sample,
  raw`(?:text|answer|value|description|content|response)(?: goes)? here`,
  raw`(?:more )?(?:information|input|details) (?:is |are )?(?:needed|required)|(?:needs|requires) (?:more )?(?:information|input|work|review|completion)`,
  raw`no (?:information|info|data|answer|details|comment|idea|value|entry|response)(?: (?:available|provided|given))?${adverb}`,
  raw`(?:none|nothing|not|no)(?: yet| so far| as yet| at present)`,
  raw`place ?holder|null|nil|nan|nothing|changeme|asdf\w*|qwerty|bla(?: bla)*|blah(?: blah)*|idk|soon|later|somebody|someone|something`,
]

const article = raw`(?:(?:die|der|das|diese[rs]?|weitere|nähere|genaue|alle) )*`
const sache = raw`(?:angaben?|informationen?|details?|daten|beschreibung|text|inhalt|werte?|dokumentation|abschnitt|punkt|zahlen?|einzelheiten|antwort|datum|version|name)`
const noch = raw`(?:(?:noch|derzeit|aktuell|zurzeit|bislang|bisher|später|zeitnah|bald|demnächst|hier|in kürze|zu einem späteren zeitpunkt) )*`
const partizip = raw`(?:nachgereicht|ergänzt|nachgeliefert|nachgetragen|eingefügt|hinzugefügt|ausgefüllt|festgelegt|bestimmt|geklärt|definiert|bekannt ?gegeben|bereitgestellt|vervollständigt|erstellt|erarbeitet|eingetragen|mitgeteilt|geprüft|entschieden|abgestimmt)`
const dann = raw`(?: (?:noch|später|bald|in kürze|demnächst|zeitnah|in der nächsten version|zu einem späteren zeitpunkt))*(?: (?:bis|vor|nach|durch|mit|von|sobald) .{1,80})?`
const stand = raw`(?:ausstehend|unklar|unbekannt|ungeklärt|unbestimmt|vertraulich|nicht (?:bekannt|verfügbar|angegeben|${partizip})|in (?:arbeit|bearbeitung|vorbereitung|klärung|erstellung|prüfung))`

const german = [
  raw`(?:${article}${sache} )?(?:wird |werden |muss |müssen |soll |sollen )?${noch}(?:(?:bis|vor|nach|durch|mit) .{1,40} )?${partizip}(?: werden)?${dann}`,
  raw`(?:${article}${sache} )?(?:ist |sind )?${noch}(?:${stand}|noch offen)${dann}`,
  raw`(?:${article}${sache} )?(?:folgt|folgen|kommt|kommt noch|steht noch aus|stehen noch aus)${dann}`,
  raw`noch offen|(?:noch )?zu (?:ergänzen|klären|bestimmen|definieren|erledigen|prüfen|vervollständigen)|nachzureichen|nachzutragen|auszufüllen|einzufügen`,
  raw`(?:noch|bisher|bislang) (?:keine?|nicht|nichts)`,
  raw`keine angaben?(?: möglich| vorhanden)?|k\.? ?a`,
  raw`(?:bitte|hier)(?: hier| bitte)?(?: text)? (?:ausfüllen|ergänzen|eintragen|einfügen|eingeben|beschreiben)`,
  raw`(?:ihr|dein) text(?: hier)?|text (?:hier )?(?:einfügen|eingeben|ergänzen)|weitere informationen (?:erforderlich|benötigt|nötig)`,
  raw`platzhalter|beispieltext|blindtext|mustertext|siehe (?:oben|unten)|s\. ?[ou]|wie oben(?: beschrieben)?|dito|leer`,
]

/** Phrases that, alone, are no answer; they match text that `comparable` made comparable. */
export const phrases: readonly RegExp[] = [...english, ...german].map((source) => new RegExp(`^(?:${source})$`, 'u'))

/** Beginnings that make everything behind them a note to the author. */
export const beginnings =
  /^(?:(?:tb[acd]|todo|to do|fixme|xxx+|wip|placeholder|platzhalter)(?: ?\([^)]{0,60}\))?(?: ?:| -( |$))|todo ?\([^)]{0,60}\)$|lorem ipsum)/u

/** A slot of a template: `[insert here]`, `<your text here>`, `{{name}}`, `${name}`, `%name%`; links and addresses are none. */
export const slots = /^(?:\[[^\][]*\p{L}[^\][]*\]|<(?![a-z]+:)[^<>@]*>|\$?\{+[^{}]*\}+|%\w+%)$/u
