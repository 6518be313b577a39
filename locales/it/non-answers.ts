import type { NonAnswerWords } from '../non-answers.ts'

const luogo =
  '(articol*|report|rapport*|relazione|sito*|pagina|documentazione|wiki|confluence|allegat*|appendice|scheda|pubblicazion*|blog|link|contratto|ticket|readme|github|politica|manuale|faq|sopra|sotto|altrove|intranet|comunicato|documento tecnico|paper)'
const nostro = '(il|lo|la|l|i|gli|le|nostr*|vostr*|quest*|nel|nello|nella|nell|sul|sulla|sull|al|alla|all|del|della)?'
const fatto =
  '(aggiunt*|complet*|definit*|determinat*|comunicat*|fornit*|pubblicat*|documentat*|indicat*|precisat*|compilat*|decis*|inserit*|chiarit*|specificat*|integrat*|divulgat*|res* not*)'
const chi =
  '(legale|legali|avvocat*|compliance|squadra|team|ufficio|reparto|collegh*|colleg*|fornitore|fornitori|direzione|assistenza|marketing|noi|dpo|responsabile)'

/** How a non-answer is said in Italian. */
export const nonAnswers: NonAnswerWords = {
  notApplicable: ['non applicabile', 'non si applica', 'non pertinente', 'n.a', 'non è applicabile'],
  none: ['nessuno', 'nessuna', 'niente', 'nulla'],
  hollow: `il lo la l i gli le un uno una di d del dello della dei degli delle dell a al allo alla ai agli alle all da dal
    dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell con su sul sullo sulla sui sugli sulle sull
    per tra fra e ed o oppure che chi cui quale quali come dove quando se non piu anche solo molto tutto tutti tutta tutte
    ogni stesso stessa questo questa questi queste quello quella ci vi si ne noi voi loro lui lei io mi ti suo sua suoi
    nostro nostra nostri nostre vostro e ed sono siamo era erano essere stato stata stati state sara saranno ha hanno
    abbiamo avere puo possono possiamo deve devono dobbiamo fare fatto viene vengono qui ancora gia mai sempre attualmente
    grazie prego purtroppo spiacenti comprensione cordiali saluti informazione informazioni dettaglio dettagli risposta
    risposte domanda domande campo sezione punto merito riguardo motivo motivi ragione ragioni momento azienda societa
    impresa fornitore organizzazione interno interna interni interne prassi pratica pratiche norma norme standard legge
    leggi regolamento requisiti requisito vigente vigenti applicabile applicabili adeguato adeguata opportuno migliori
    migliore buone buona alta qualita stato arte regole regola conformita conforme secondo concorrenza concorrenziali
    legali commerciali strategici seguito tardi tempo volta ultima scorsa settore`,
  topics: `dati dato dataset addestramento modello modelli architettura progettazione parametro parametri dimensione token
    calcolo energia consumo hardware software metodo metodi metodologia processo processi procedura procedure misura misure
    tecnica tecniche approccio scelta scelte decisione decisioni motivazione fonte fonti selezione raccolta trattamento
    distorsioni bias modalita uso usi sistema sistemi integrazione distribuzione licenza rischio rischi valutazione
    risultato risultati valori cifre descrizione contenuto`,
  quantities: 'misur cont stim calcol operazion token parametr ore energ potenza scheda schede lotti lettur',
  remarks: 'che cui quale quali come dove quando se',
  turns: 'quindi percio ma pero tuttavia bensi invece sebbene eccetto',
  sayings: {
    refusal: [
      'non (possiamo|possono|puo|intendiamo|vogliamo|siamo autorizzati a|e possibile|desideriamo)? (essere)? (divulg*|riveliamo|rivelare|rivelat*|comunichiamo|comunicare|comunicat*|condividiamo|condividere|condivis*|pubblichiamo|pubblicare|pubblicat*|dire|detto|commentare|commentiamo|fornire|forniamo|fornit*|rendere not*|res* not*|svelare)',
      '(e|sono|resta|restano|rimane|rimangono) (strettamente|un|un nostro)? (confidenzial*|riservat*|segret*|coperto da segreto|coperti da segreto|segreto industriale|segreto commerciale)',
      '^ nessun commento',
      '^ non (pubblic*|divulgat*|comunicat*|disponibil*|condivis*)',
      '(teniamo|manteniamo) (questo|cio)? (segret*|riservat*|per noi)',
      '(rifiutiamo|preferiamo non) (di)? (rispondere|comunicare|dire|divulgare|rivelare)?',
    ],
    'pointer-only': [
      `(vedi|vedere|vedasi|si veda|cfr|consultare|consultate|consulti|rimandiamo|si rimanda|si rinvia|fare riferimento|riferirsi|visitate) (a|al|alla|all)? ${nostro} .. ${luogo}`,
      `(descritt*|disponibil*|pubblicat*|spiegat*|riportat*|documentat*|indicat*|si trova|si trovano) (nel|nella|nell|nei|sul|sulla|sull|in|al) .. (articol*|report|rapporto|sito|documentazione|wiki|allegat*|appendice|scheda|blog|pubblicazion*|contratto)`,
      '(^|disponibil*|solo|fornit*|dettagli) su richiesta',
      '^ (idem|ibid|invariat*|immutat*)',
      '^ (come|uguale a|stesso di|stessa di|identic* a) (la|l|il|al|alla|all)? (ultima|scorsa|scorso|precedente|volta|prima|versione|anno|solito|sopra)',
      '(invariat*|nessun cambiamento|senza modifiche) (rispetto|da)',
    ],
    promise: [
      '^ (ancora)? da (definire|completare|determinare|aggiungere|precisare|compilare|fornire|confermare|inserire|decidere|stabilire|chiarire|documentare|integrare)',
      `(sara|saranno|verra|verranno|deve essere|devono essere) (ancora)? ${fatto} ($|in seguito|successivamente|piu tardi|prossimamente|presto|dopo|quando|appena|nella|a breve|dal team)`,
      `^ (sara|saranno|verra|verranno) (ancora)? ${fatto}`,
      '(seguira|seguiranno|arrivera|arriveranno) ($|presto|a breve|in seguito|piu tardi)',
      '^ (in corso|in preparazione|in arrivo|in fase di|in attesa|in lavorazione|in via di|prossimamente|a breve|non ancora|pendente)',
      'non ancora (disponibil*|definit*|noto|nota|noti|determinat*|decis*|pront*)',
    ],
    delegation: [
      `^ (si prega di|bisogna|per favore)? (chiedere|chiedete|chieda|contattare|contattate|rivolgersi|rivolgetevi|sentire|domandare) .. ${chi}`,
      '(gestit*|compilat*|fatto|seguit*|curat*|noto) (dal|dalla|dall|dai|da) .. (legale|team|ufficio|reparto|fornitor*|squadra)',
      '(ufficio|team|reparto|legale) .. (lo sa|se ne occupa|sa tutto|rispondera)',
      'non (e)? (un)? (nostro|di nostra) (problema|competenza|compito)',
      '(contattateci|ci contatti)',
    ],
    ignorance: [
      'non (lo)? (sappiamo|so|sa|conosciamo|ricordiamo|ricordo) (con|il|la|i|le|come|perche|se|ancora|quale|esattamente|nulla|$)',
      'non (lo) (sappiamo|so|sa)',
      '(nessuna idea|nessuna informazione|nessuno lo sa|non sicur*|non siamo sicuri|non siamo certi|difficile dire|difficile da dire|impossibile dire)',
      '(e|sono|resta|^) (sconosciut*|ignot*|incert*|non noto|non nota|non noti) $',
      'non (e|sono) (stato|stata|stati|state) (registrat*|documentat*|misurat*|annotat*) $',
    ],
    'machine-talk': [
      '^ (come|in quanto|essendo un) (modello|ia|intelligenza|assistente|un modello) (linguistic*|di linguaggio|artificiale|ia|ai)?',
      '^ sono (un|una) (modello|ia|intelligenza|assistente)',
      '^ (certo|certamente|ecco) (ecco|un|una|il) (bozza|esempio|proposta|testo|versione)',
      '^ (generat*|scritt*|redatt*) (da|con) (chatgpt|gpt*|claude|gemini|copilot|una ia|un ia|ia)',
    ],
  },
  fillers: {
    placeholder: ['(segnaposto|testo qui|compilare|inserire|definire|completare)'],
    refusal: [
      '(segreto|segreti) (industrial*|commercial*|aziendal*|d ufficio)',
      '(confidenzial*|riservat*|segret*|divulgat*)',
      '(per)? (ragioni|motivi) (di)? (concorrenza|riservatezza|commerciali|concorrenziali|legali|strategic*|sicurezza)',
    ],
    'pointer-only': [
      '(vedi|vedere|sito|sito web|articolo|rapporto|allegato|allegati|altrove|sopra|sotto|invariat*|idem|link)',
    ],
    promise: ['(prossima versione|successivamente|prossimamente|presto|attesa|provvisorio|pendente)'],
    ignorance: ['(sconosciut*|ignot*|incert*|forse|probabilmente|magari)'],
    delegation: ['(team|ufficio legale|squadra)'],
    'empty-claim': [
      '(secondo|conform*|nel rispetto|in linea con|seguiamo|segue|seguendo|rispettiamo|rispetta|applichiamo|utilizziamo|usiamo) (al|alla|alle|della|delle|dei|le|la|i|gli|tutte)? (migliori|buone|norme|normale)? (prassi|pratiche|norme|leggi|legge|regole|metodi|requisiti|procedure|standard|normativa)?',
      '(prassi|pratiche|metodi|norme|procedure|regole) (di|del|dell|interne|interna|standard|comuni|abituali|consuete|correnti) (settore|industria|mercato|azienda|azienda)?',
      '(stato dell arte|regola d arte|normativa|industria|legislazione)',
      '(fatto|si|no|ok|finito|completato|vari|varie|diversi|diverse|molti|molte|alcuni|abituale|solito|normale|interno|va bene|tutto bene|verificato)',
      '(adeguat*|opportun*|appropriat*|ragionevol*|rigoros*|responsabil*|etic*|trasparent*|efficac*|efficient*|ottimal*|modern*|innovativ*)',
    ],
  },
}
