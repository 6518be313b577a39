import type { NonAnswerWords } from '../non-answers.ts'

const plaats =
  '(artikel*|rapport*|verslag|website*|webpagina*|site|pagina|documentatie|wiki|confluence|bijlage*|modelkaart|kaart|publicatie*|blog*|link|contract*|ticket*|readme|repo|repository|github|beleid|handleiding|faq|hierboven|hieronder|boven|onder|elders|intranet|persbericht|paper*)'
const ons = '(de|het|een|ons|onze|uw|dit|deze|die|in|op|naar)?'
const gedaan =
  '(toegevoegd|aangevuld|ingevuld|bepaald|vastgesteld|gedefinieerd|verstrekt|gepubliceerd|beschreven|gedocumenteerd|aangeleverd|nagezonden|nagestuurd|meegedeeld|bekendgemaakt|gedeeld|geleverd|bevestigd|uitgewerkt|vermeld|opgegeven|verduidelijkt)'
const wie =
  '(juridische*|juridisch|jurist*|advocaat|advocaten|compliance|team|afdeling|collega*|leverancier*|directie|ondersteuning|marketing|ons|fg|verantwoordelijke|legal)'

/** How a non-answer is said in Dutch. */
export const nonAnswers: NonAnswerWords = {
  notApplicable: ['niet van toepassing', 'n.v.t', 'nvt', 'niet toepasselijk'],
  none: ['geen', 'niets', 'geen enkele'],
  hollow: `de het een der den des van voor met op in aan bij uit over onder door tot naar om te en of maar dat dit die deze wat
    wie waar wanneer hoe als dan omdat zodat terwijl niet ook nog al alleen zeer heel zo er hier daar daarvan hiervoor
    daarvoor ik wij we ons onze u uw jij je hij zij ze hen hun zich men is zijn was waren wordt worden werd werden geweest zal
    zullen zou zouden heeft hebben had kan kunnen kon mag mogen moet moeten wil willen doen gedaan alle alles elke ieder
    andere zelf momenteel thans nu nooit altijd al reeds dank bedankt helaas spijt begrip vriendelijke groet alstublieft
    graag informatie gegevens detail details bijzonderheden antwoord antwoorden vraag vragen veld rubriek sectie punt
    onderwerp reden redenen verband bedrijf bedrijven onderneming aanbieder organisatie intern interne extern praktijk
    praktijken norm normen standaard standaarden wet wetten wetgeving regelgeving regels eisen vereisten geldende
    toepasselijke passende passend geschikte beste goede hoge kwaliteit stand techniek conform volgens concurrentie
    juridische commerciele strategische later tijd keer vorige laatste branche sector gebruikelijke gebruikelijk`,
  topics: `data dataset datasets training model modellen architectuur ontwerp parameter parameters omvang token tokens
    rekenkracht berekening energie verbruik hardware software methode methoden methodologie proces processen procedure
    procedures maatregel maatregelen meting techniek technieken aanpak keuze keuzes besluit besluiten motivering bron bronnen
    selectie verzameling verwerking vertekening bias modaliteit modaliteiten gebruik systeem systemen integratie distributie
    licentie risico risicos beoordeling resultaat resultaten cijfers waarden beschrijving inhoud`,
  quantities: 'gemeten meet meten tel geteld schat geschat bereken bewerking uur uren energie vermogen meter',
  remarks: 'die dat wat waar waarvan waarop hoe als wanneer of zoals wier wiens',
  turns: 'dus daarom maar echter doch evenwel hoewel niettemin behalve',
  sayings: {
    refusal: [
      '(niet|niets|geen) (openbaar|verder|nader|meer)? (gemaakt|maken|bekendgemaakt|bekendmaken|prijsgegeven|prijsgeven|onthuld|onthullen|meegedeeld|mededelen|meedelen|gedeeld|delen|verstrekt|verstrekken|gepubliceerd|publiceren|zeggen|gezegd|vertellen|verteld|toelichten|commentaar)',
      '(maken|geven|delen|verstrekken|publiceren|onthullen) (wij|we|dit|dat|deze)? (dit|dat|deze|informatie|details)? (niet|geen) (openbaar|vrij|prijs|informatie|details|commentaar|$)',
      '(is|zijn|blijft|blijven) (strikt|ons|een|onze)? (vertrouwelijk*|geheim*|bedrijfsgeheim*|niet openbaar|niet publiek)',
      '^ geen commentaar',
      '^ (niet)? (openbaar|publiek|vrijgegeven|bekendgemaakt)',
      '(houden) (wij|we)? (dit|dat)? (geheim|vertrouwelijk|voor ons)',
      '(weigeren|geven liever geen)',
    ],
    'pointer-only': [
      `(zie|raadpleeg|raadplegen|verwijzen|vgl|lees|bekijk|kijk) (naar|op|in)? ${ons} .. ${plaats}`,
      `(beschreven|beschikbaar|gepubliceerd|uitgelegd|gedocumenteerd|te vinden|vermeld|staat|staan) (in|op) ${ons} .. (artikel*|rapport|website|webpagina|site|documentatie|wiki|bijlage*|modelkaart|blog|publicatie*|contract)`,
      '(^|beschikbaar|verkrijgbaar|alleen|details) op (aanvraag|verzoek)',
      '^ (idem|ibid|ongewijzigd|onveranderd|zelfde)',
      '^ (zoals|hetzelfde als|zelfde als|gelijk aan|als) (de|bij|in de)? (vorige|laatste|eerder|voorheen|altijd|vorig|hierboven)',
      '(ongewijzigd|onveranderd|geen wijzigingen) (sinds|ten opzichte)',
    ],
    promise: [
      '(nog|later) (in te vullen|te bepalen|aan te vullen|toe te voegen|vast te stellen|te definieren|te verduidelijken|te bevestigen|uit te werken|aan te leveren)',
      '^ (nog)? (nader)? (in te vullen|te bepalen|aan te vullen|toe te voegen|vast te stellen|nader te bepalen)',
      `(wordt|worden|zal|zullen|moet|moeten) (nog|later|binnenkort|hier|spoedig) .. ${gedaan}`,
      `(wordt|worden|zal|zullen) ${gedaan} (later|binnenkort|spoedig|zodra|na|door het)`,
      `(zal|zullen) (worden)? ${gedaan} (worden)? $`,
      '(volgt|volgen|komt|komen) ($|later|nog|binnenkort|spoedig|zo snel mogelijk|in de volgende)',
      '^ (in behandeling|in voorbereiding|in bewerking|onder constructie|binnenkort|nog niet|nog open|wordt aan gewerkt|volgt)',
      'nog niet (bekend|beschikbaar|bepaald|vastgesteld|gedefinieerd|klaar|besloten)',
    ],
    delegation: [
      `^ (gelieve|u kunt|graag)? (vraag|vragen|contacteer|neem contact|bel|mail|overleg|navragen|informeer) .. ${wie}`,
      '(wordt|^) (afgehandeld|beheerd|ingevuld|gedaan|beantwoord) door .. (juridische*|team|afdeling|leverancier|collega*)',
      '(afdeling|team|juridische zaken|collega) .. (weet dit|weet het|regelt dit|vult dit)',
      'niet (ons|onze|mijn) (probleem|taak|zaak|verantwoordelijkheid)',
      'neem contact (op)? (met)? (ons)?',
    ],
    ignorance: [
      '(weten|weet|kennen|herinneren) (wij|we|ik|men|het|dit|dat|ons)? (dit|dat|het|nog)? niet',
      '(niemand weet|geen idee|geen informatie|geen kennis|niet zeker|moeilijk te zeggen|lastig te zeggen)',
      '(is|zijn|blijft|^) (ons)? (onbekend|onduidelijk|onzeker|niet bekend|niet duidelijk) $',
      '(is|zijn|werd|werden)? (niet|nooit) (vastgelegd|gedocumenteerd|gemeten|geregistreerd|bijgehouden) $',
    ],
    'machine-talk': [
      '^ als (ai|taalmodel|kunstmatige|groot taalmodel|ai taalmodel|ai model|ai assistent)',
      '^ ik ben (een|slechts een) (ai|taalmodel|kunstmatige)',
      '^ (natuurlijk|zeker|hier) (hier|is|volgt) (een|het|concept|voorbeeld)',
      '^ (gegenereerd|geschreven) (door|met) (chatgpt|gpt*|claude|gemini|copilot|een ai|ai)',
    ],
  },
  fillers: {
    placeholder: ['(invullen|voorbeeldtekst|tekst hier|plaatshouder)'],
    refusal: [
      '(bedrijfsgeheim*|fabrieksgeheim*|handelsgeheim*|zakengeheim*|vertrouwelijk*|geheim*)',
      'niet (openbaar|publiek|bekendgemaakt)',
      '(om|vanwege|wegens)? (concurrentieredenen|concurrentiele redenen|concurrentieoverwegingen|redenen van vertrouwelijkheid|juridische redenen|commerciele redenen)',
    ],
    'pointer-only': ['(zie|website|artikel|rapport|bijlage|elders|hierboven|hieronder|ongewijzigd|link|idem)'],
    promise: ['(binnenkort|spoedig|later|voorlopig|volgende versie|volgt)'],
    ignorance: ['(onbekend|onduidelijk|onzeker|misschien|wellicht|mogelijk|waarschijnlijk)'],
    delegation: ['(juridische zaken|juridische afdeling|team|afdeling|vraag)'],
    'empty-claim': [
      '(volgens|conform|voldoet|voldoen|volgen|volgt|passen|toepassen|gebruiken|naleven|overeenkomstig|in lijn met) (aan|de|het|alle|onze|wij|we)? (beste|goede|geldende|gangbare|gebruikelijke|toepasselijke|interne|wettelijke)? (praktijken|praktijk|normen|standaarden|methoden|procedures|wetgeving|wet|regels|eisen|regelgeving|voorschriften|best practices)?',
      '(gangbare|gebruikelijke|standaard|interne|normale) (praktijk*|methode*|procedure*|werkwijze*|proces*|norm*)',
      '(stand van de techniek|stand der techniek|branchepraktijk|best practice*|wettelijk*)',
      '(gedaan|ja|nee|ok|oke|klaar|afgerond|diverse|verschillende|meerdere|allerlei|gangbaar|normaal|intern|in orde|goed|akkoord|gecontroleerd)',
      '(passend*|geschikt*|redelijk*|zorgvuldig*|verantwoord*|ethisch*|transparant*|effectief|efficient|optimaal|modern*|innovatief)',
    ],
  },
}
