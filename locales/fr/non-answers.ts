import type { NonAnswerWords } from '../non-answers.ts'

const lieu =
  '(article*|rapport*|site*|page*|document technique|documentation|wiki|confluence|annexe*|fiche*|carte*|publication*|blog*|papier|lien|liens|contrat*|ticket*|readme|depot|github|politique|manuel|faq|ci dessus|ci dessous|plus haut|plus bas|ailleurs|intranet|livre blanc|communique)'
const notre = '(le|la|l|les|notre|nos|votre|ce|cet|cette|son|leur|du|de la|au|aux)?'
const fait =
  '(communiqu*|complet*|ajout*|precis*|defini*|determin*|renseign*|fourni*|publi*|document*|transmis*|annonc*|livr*|confirm*|rempli*|indiqu*|decid*|detaill*|divulgu*)'
const qui =
  '(juridique*|juriste*|avocat*|conformite|equipe*|service*|departement|collegue*|fournisseur*|prestataire*|direction|support|marketing|nous|dpo|responsable*)'

/** How a non-answer is said in French. */
export const nonAnswers: NonAnswerWords = {
  notApplicable: ['sans objet', 'non applicable', 'ne s’applique pas', 's.o', 'n’est pas applicable', 'pas applicable'],
  none: ['aucun', 'aucune', 'néant', 'rien'],
  hollow: `le la les l un une des du de d au aux a et ou ni mais donc or car que qu qui quoi dont ce cet cette ces c ca cela
    ceci il elle ils elles on nous vous je j tu me m te t se s y en ne n pas plus non si est sont etait etaient ete etre
    sera seront serait a ont avait avoir avons avez fait faire peut peuvent pouvons pourra doit doivent devons par pour sur
    sous dans avec sans entre vers chez selon afin comme aussi tres bien tout tous toute toutes meme notre nos votre vos
    leur leurs son sa ses mon ma mes ici la actuellement encore deja jamais toujours merci svp veuillez malheureusement
    desole desoles regrettons comprehension cordialement information informations detail details precision precisions
    reponse reponses question questions champ rubrique section point sujet egard raison raisons motif motifs moment titre
    societe entreprise groupe fournisseur organisation interne internes externe pratique pratiques usage usages norme
    normes standard standards loi lois reglement reglementation exigence exigences vigueur applicable applicables
    approprie appropriee appropries adequat meilleur meilleure meilleurs meilleures bonne bonnes bon haute haut qualite
    etat art regle regles conformement conforme conformite concurrence concurrentiel concurrentielle concurrentielles
    legales legal juridique juridiques commerciales commercial strategiques lors tard temps fois derniere`,
  topics: `donnees donnee jeu jeux entrainement modele modeles architecture conception parametre parametres taille jeton
    jetons calcul calculs energie consommation materiel logiciel methode methodes methodologie processus procedure
    procedures mesure mesures technique techniques approche choix decision decisions justification source sources
    selection collecte traitement biais modalite modalites utilisation utilisations systeme systemes integration
    distribution licence risque risques evaluation resultat resultats chiffres valeurs description contenu`,
  quantities: 'mesur compt estim calcul operation jeton parametr heure energ puissance carte watt lot releve',
  remarks: 'que qu qui dont comme ou quand lorsque lorsqu si laquelle lequel lesquels lesquelles',
  turns: 'donc mais cependant toutefois neanmoins pourtant sauf plutot',
  sayings: {
    refusal: [
      '(ne|n) .. (pas|rien|point|aucune) .. (divulgu*|communiqu*|devoil*|reveler|revelons|revele|partage|partageons|partager|publier|publions|publie|dire|commenter|commentons|fournir|fournissons|detailler|rendre public)',
      '(ne|n) (divulguons|communiquons|devoilons|revelons|partageons|publions|commentons) (pas|rien)',
      '(ne|n) (peut|peuvent|pouvons|souhaitons|sera|seront|est|sont) (pas|rien|etre|y|en)? .. (divulgu*|communiqu*|devoil*|revele*|dit|partag*|publi*|fourni*)',
      '^ (non|pas) (communiqu*|divulgu*|publi*|devoil*|rendu public|public|precis*|fourni*|partag*)',
      '(est|sont|reste|restent|demeure) (strictement|hautement)? (confidentiel*|secret*|couvert* par le secret|un secret|protege* par le secret|non public*|secret des affaires)',
      '(releve|relevent|relever) du (secret*|domaine confidentiel)',
      '^ (sans|pas de|aucun) commentaire*',
      '(refusons|refuse|gardons) (de|cela|ces|cette)? (repondre|communiquer|secret*|confidentiel*|pour nous)',
    ],
    'pointer-only': [
      `(voir|cf|consulter|consultez|se reporter|reportez vous|referez vous|se referer|renvoyons) (a|au|aux|dans|sur)? ${notre} .. ${lieu}`,
      `(decrit*|detaille*|disponible*|publie*|explique*|presente*|figure|figurent|se trouve*|indique*|documente*) (dans|sur|en|au) ${notre} .. (article*|rapport*|site|page|documentation|wiki|annexe*|fiche*|blog*|publication*|livre blanc|contrat*)`,
      '(^|disponible*|uniquement|details|fourni*) sur (simple)? demande',
      '^ (idem|ibid|inchange*|pareil)',
      '^ (comme|identique a|meme que|identique|la meme|les memes) (la|l|le|que|precedemment|avant|d)? (derniere|annee|version|precedent*|fois|avant|habitude|ci dessus)',
      '(inchange*|aucun changement|sans changement) (depuis|par rapport)',
    ],
    promise: [
      `^ (reste|restent)? a (etre)? (complet*|definir|preciser|determiner|venir|renseigner|fournir|confirmer|remplir|ajouter|suivre|documenter|decider|finaliser)`,
      `(sera|seront|doit etre|doivent etre) (encore)? ${fait} ($|ulterieurement|plus tard|prochainement|bientot|apres|lors|des que|quand|dans la|dans une|avant|sous peu|par l equipe)`,
      `^ (sera|seront) (encore)? ${fait}`,
      '(viendra|suivra|suivront|arrive*) ($|bientot|plus tard|prochainement|sous peu|ulterieurement)',
      '^ (en cours|en preparation|en attente|pas encore|bientot|prochainement|ulterieurement|travail en cours)',
      '(est|sont) (en cours de|en preparation|en attente) (redaction|validation|preparation|finalisation|definition|$)',
      '(pas encore) (disponible*|defini*|connu*|determine*|decide*|pret*|redige*|finalise*)',
    ],
    delegation: [
      `^ (veuillez|merci de|il faut)? (demander|demandez|contacter|contactez|s adresser|adressez vous|voyez|interroger|interrogez) .. ${qui}`,
      `(gere|traite|rempli|complete|fait|connu) par .. (juridique*|equipe*|service*|fournisseur*|prestataire*|departement)`,
      `(service|equipe|departement) .. (sait|s en occupe|le sait|repondra)`,
      '(pas notre|n est pas notre) (probleme|affaire|responsabilite)',
      'contactez nous',
    ],
    ignorance: [
      '(ne|n) (savons|sait|sais|connaissons|connait|avons) (pas|rien|aucune) (ce|le|la|les|cela|comment|pourquoi|si|encore|exactement|idee|information*|connaissance|trace|$)',
      '(nous|on|je) (ne)? (savons|sait|sais) pas',
      '(aucune idee|aucune connaissance|pas sur|pas certain|difficile a dire|impossible a dire)',
      '(est|sont|reste|^) (inconnu*|incertain*|indetermine*|pas connu*) $',
      '(n a|n ont|pas) (pas)? (ete)? (consigne*|enregistre*|documente*|retrouve*|mesure*) $',
    ],
    'machine-talk': [
      '^ en tant (que|qu) (modele|ia|intelligence|assistant|grand modele)',
      '^ je suis (un|une) (modele|ia|intelligence|assistant)',
      '^ je (ne)? (peux|dispose|suis) pas (acces|d acces|en mesure|fournir)',
      '^ (bien sur|certainement|voici) (voici|un|une|le) (projet|exemple|proposition|texte|version)',
      '^ (genere|redige|ecrit) (par|avec) (chatgpt|gpt*|claude|gemini|copilot|une ia|l ia)',
    ],
  },
  fillers: {
    placeholder: ['(completer|remplir|exemple de texte|texte ici|inserer)'],
    refusal: [
      '(secret) (des affaires|commercial*|industriel*|de fabrication|d affaires|professionnel)',
      '(confidentiel*|confidentialite|secret*|divulgu*|communique*)',
      '(pour)? (des)? (raisons|motifs) (de)? (concurrence|confidentialite|concurrentielles|commerciales|juridiques|strategiques|securite)',
    ],
    'pointer-only': ['(voir|site|site web|article|rapport|annexe|ailleurs|ci dessus|ci dessous|inchange*|idem|lien)'],
    promise: ['(prochaine* version*|ulterieurement|prochainement|bientot|attente|venir|provisoire)'],
    ignorance: ['(inconnu*|incertain*|peut etre|probablement|eventuellement)'],
    delegation: ['(equipe*|service juridique|juridique)'],
    'empty-claim': [
      '(selon|conforme*|conformement|respect*|suivons|suivant|suit|applique*|appliquons|utilise*|utilisons) (a|aux|les|la|le|des|nos|toutes)? (meilleures|bonnes|normes|usages|regles|lois|pratiques|methodes|exigences|standard|politique*)? (pratiques|normes|regles|methodes|loi|lois|secteur|industrie|exigences|procedures|reglementation|legislation)?',
      '(pratique*|usage*|norme*|standard*|methode*|regle*) (du|de|d|de l|habituelles|courantes|internes|standard*|usuelles) (secteur|industrie|profession|metier|entreprise|societe)?',
      '(etat de l art|regles de l art|secteur|industrie|legislation|reglementaire*)',
      '(fait|oui|non|ok|termine|divers*|varie*|plusieurs|differents|differentes|multiples|habituel*|usuel*|normal|standard|interne|d accord|bien|relu)',
      '(approprie*|adequat*|raisonnable*|serieux|rigoureux|rigoureuse|soigneux|responsable|ethique|transparent*|efficace*|optimal*|moderne*|innovant*)',
    ],
  },
}
