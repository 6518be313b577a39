import type { NonAnswerWords } from '../non-answers.ts'

const not =
  '(not|cannot|never|can t|won t|don t|doesn t|isn t|aren t|couldn t|unable to|unwilling to|refuse* to|decline* to)'
const may =
  '(able to|allowed to|permitted to|free to|willing to|prepared to|authorised to|authorized to|at liberty to|in a position to|wish to|want to|intend to)?'
const tell =
  '(disclos*|reveal*|divulg*|comment|discuss|elaborate|share*|publish*|release*|give|given|provide*|communicat*|describe*|explain*|specif*|state|stated|tell|told|say|said|answer*|go into|make)'
const we = '(we|i|company|provider|our team|management|legal)'
const our = '(the|our|your|this|that|their|its|his|company)?'
const writings =
  'paper|papers|report|reports|website|websites|web site|webpage|homepage|home page|blog*|model card*|system card*|documentation|docs|wiki|confluence|jira|ticket*|appendix|annex|attachment*|whitepaper*|article*|publication*|arxiv|preprint|notion|sharepoint|manual|handbook|faq*|supplement*|elsewhere|intranet|announcement*|press release|internal documents|product page|portal'
const paper = `(${writings})`
const place = `(${writings}|site|card|github|gitlab|readme|repo|repository|slack|drive|link|links|url|contract*|policy|file|files|pdf|spreadsheet)`
const later =
  '($|later|soon|shortly|here|asap|in due|in the|in a|in our|at a|at later|by|once|when|upon|after|before|as soon|with the|to this|until|next|following)'
const added =
  '(added|provided|supplied|completed|updated|documented|described|determined|defined|decided|filled*|finalised|finalized|clarified|inserted|written|specified|submitted|delivered|published|released|disclosed|communicated|available|given|shared|announced|done|disclosed)'
const someone =
  '(legal|lawyer*|counsel|compliance|team|teams|department|colleague*|vendor|supplier|provider|office|us|support|sales|marketing|management|engineering|research|owner|dpo|hr|them|him|her|someone else|somebody else|data people|data team|press|pr)'

/** How a non-answer is said in English. */
export const nonAnswers: NonAnswerWords = {
  notApplicable: ['not applicable', 'does not apply', 'n/a', 'n.a'],
  none: ['none'],
  hollow: `a an the this that these those it its they them their theirs we us our ours you your yours i me my he she his
    her who whom whose which what where when why how there here and or nor if then than so as of in on at by for from to
    with within into onto about between through during above below up down out off again further once all any both each
    few more most other others another some such own same too very can could will would shall should might must do does
    did doing be is am are was were been being have has had having also just now yet still already ever always often
    usually generally typically mostly mainly rather quite really simply therefore thus hence because since due while
    either neither per via etc eg ie s t re ve ll d m not no never cannot only please thank thanks unfortunately sorry
    regret apologies apologise apologize appreciate understanding patience kindly dear regards sincerely hello hi
    respectfully happy glad pls detail details information info answer answers question questions section sections item
    items field form documents documentation text statement matter matters topic topics subject regarding
    concerning respect reason reasons request requests point points thing things something anything everything someone
    anyone specific specifics exact precise particular certain relevant appropriate applicable necessary suitable adequate
    sufficient company companies provider providers organisation organization department legal business firm corporate
    best good great high highest quality state art practice practices rule rules regulation regulations regulatory
    requirement requirements obligation obligations act code responsible responsibly robust rigorous comprehensive careful
    carefully proper properly effort efforts ensure ensures ensured strive strives committed commitment believe think feel
    concerns later soon shortly future time times currently current ago today tomorrow yesterday whoever wants want
    wish wishes learn like know knows known need needs needed competition competitive competitors sensitive public
    publicly point view order nature standard standards industry typical common usual usually normal`,
  topics: `data dataset datasets training train trained model models architecture architectural design designed parameter
    parameters size sizes token tokens compute computation computational energy consumption hardware software
    infrastructure method methods methodology methodologies process processes processing procedure procedures measure
    measures measurement technique techniques approach approaches choice choices decision decisions rationale source
    sources curation selection collection bias biases modality modalities specification specifications use uses intended
    system systems integration distribution licence license risk risks evaluation evaluations result results copyright
    figures numbers value values describe described description explain content`,
  quantities:
    'measur estimat count comput calculat profil operation flop token parameter gpu accelerator hour energ power kwh mwh watt batch benchmark utili hardware throughput meter log counter clock pue step second minute',
  remarks: 'that which who whom whose as where whenever wherever what if whether',
  turns: 'so hence therefore thus but however instead although though except nevertheless nonetheless whereas',
  sayings: {
    refusal: [
      `${not} (be)? (disclosed|revealed|divulged)`,
      `${not} ${may} be (told|said|shared|published|released|given|provided|communicated|described|explained|stated|answered|made public|made available|public)`,
      `${we} .. ${not} ${may} ${tell}`,
      `^ ${not} ${may} ${tell}`,
      `${not} ${may} ${tell} (this|it|that|these|such|any|further|more|details|information|anything|much|publicly)`,
      `(this|it|information|details|answer|they) (is|are|was|were)? ${not} ${tell} $`,
      `(is|are|remain*|stay*) (considered|deemed|regarded as)? (strictly|commercially|highly|company|business|all)? (confidential|secret|undisclosed|sensitive information|privileged|proprietary information|non public|not public|not for publication|internal only|under nda|a secret|a trade secret|our secret|our trade secret|trade secret*|a company secret|our intellectual property)`,
      '(constitute|constitutes|is subject to|are subject to|is covered by|are covered by|is protected as|is protected by|would reveal|would expose) (a|an|our|the)? (confidential*|trade secret*|business secret*|nda|non disclosure|proprietary information|sensitive information|confidentiality)',
      '(this|it|answer|information) (contains|touches|concerns) (a|our)? (confidential*|trade secret*|business secret*)',
      '(keep*|kept|prefer* to keep|want to keep) (this|it|that|them|these|our)? (to ourselves|private|secret|confidential|internal*)',
      '^ no comment',
      'none of your business',
      'nothing to (say|share|disclose|report|add)',
      '(we|i|company|provider) (decline*|refuse*|withhold*)',
      '(is|are|answer|information) (withheld|declined)',
      '^ (withheld|declined) $',
      'left out on purpose',
      'advised (us)? .. (against|not to)',
      '(prefer|rather|would rather|choose|chose) not to',
      '(can t|cannot|unable to) (help|assist|talk about|speak about|go into)',
      '(omitted|left out|removed|redacted|skipped) (for|because of|due to) (brevity|confidentiality|space|reasons|competitive|legal|commercial|secrecy)',
    ],
    'pointer-only': [
      `(see|refer to|consult|visit|look at|look up|look into|have a look at|turn to|go to|cf) ${our} .. ${place}`,
      `^ (please|kindly|just)? (check|read) ${our} .. ${place}`,
      `(found|described|documented|explained|detailed|published|available|covered|set out|outlined|given|stated|listed|discussed|provided|reported|is|are|stands) (in|at|on|from|under|via) ${our} .. ${paper}`,
      `^ (as)? (per|in|on) ${our} (technical|model|system|research)? ${paper} $`,
      '(available|provided|shared|given|details|disclosed|information|obtainable) (only)? (upon|on) request',
      '(provided|available|shared|disclosed|given|supplied|submitted|handed over) .. (upon|on) request',
      '^ (upon|on) request',
      '^ (copy|copied|taken over|reused|reuse) from',
      '^ it depends',
      '^ (it is|this is|remains|still|all|all is)? (same|unchanged|identical) (as|to|from|with)? (last|before|previous*|earlier|prior|above|usual|the last|the previous|the earlier|in the last|in the previous|in our last|for the last|other|version|release|$)',
      '^ (nothing|not|no) (has)? (chang*|new) (since|from|to|$)',
      '^ as (before|last|previously|in the last|in the previous|for the last|always|usual|earlier)',
      '^ (see|look|read|google|search) (it|this|that|here|there|above|below|elsewhere|link|online|internet)',
      '^ (please)? (google|look) (it|this)? (up)?',
      '^ (ibid|ditto|idem)',
    ],
    promise: [
      `(will|shall|should|must|can|may) (then|still|soon|later|only)? be ${added} ${later}`,
      `(to be|yet to be|still to be|needs to be|has to be|have to be|going to be) ${added}`,
      `(will|shall) (follow|come|be available|be ready|be there) ($|later|soon|shortly|in due|in the|in a|with the|when|once|after|by|next)`,
      `(we|i|team|colleague*) (will|shall|plan to|intend to|are going to|hope to|aim to) (later|then|still|soon)? (add|provide|supply|complete|update|document|describe|fill|write|share|determine|define|deliver|submit|publish|send|finish|do|answer|explain) (this|it|that|these|the|more|further|details|later|soon|them|in|here|after)`,
      '(coming|follow|follows|come|comes) (soon|later|shortly|in due course)',
      '^ to follow',
      '^ (still|currently|is|are|this is|it is)? (in progress|in preparation|under preparation|under construction|under development|work in progress|being (written|prepared|drafted|collected|compiled|finalised|finalized|determined|clarified|worked))',
      `(is|are|was|were|^) not yet ${added}`,
      '(is|are|was|were|^) not yet (known|final*|complete*|ready|there|clear|agreed|available)',
      '(pending|awaiting|waiting for|subject to) .. (approval|review|sign off|signoff|decision|confirmation|input|clearance|feedback|release)',
      '(after|before|at|by) (the)? (launch|release|go live|deadline|next quarter|q1|q2|q3|q4) $',
      '(not|nobody) (got|gotten) (around|round) to',
      '^ stay tuned',
      '^ (we are|still|we re)? (still)? (working on|finalising|finalizing|collecting) (it|this|that|them)',
      'coming (in|with) (q1|q2|q3|q4|the next|version)',
    ],
    delegation: [
      `^ (please|pls|just|kindly|you can|you may|you should)? (ask|contact|email|e mail|call|phone|speak to|speak with|talk to|talk with|check with|reach out to|write to|consult|refer to|direct) .. ${someone}`,
      '^ (please|pls|just)? (ask|contact) (us|me|them|him|her|around|someone|somebody)',
      `(this|it|that|these|^|answer|question) (is|was|are|will be|to be)? (handled|managed|owned|answered|filled*|covered|dealt with|taken care of|looked after|done|known|completed|prepared|provided) (in|out)? by .. ${someone}`,
      '(legal|lawyer*|compliance|data team|they|colleague*|someone|somebody|management) (will|should|has to|have to|must|can) (answer*|fill*|know|clarify|complete|handle) (this|that|it|in|the|$)',
      '(legal|lawyer*|compliance|data team|they|colleague*|someone|somebody|management|team) (know*|handle*|does|do) (this|it|that|about|$)',
      '(legal|lawyer*|compliance|data team|engineering|management|somebody|someone) (is|are) (on it|working on|looking into|responsible)',
      `(responsib* of|job of|matter for|question for|is up to|lies with|rests with) .. ${someone}`,
      '(not|nobody|someone else|somebody else) (our|my|s|their) (problem|job|business|task|department|responsibility|concern)',
      'knows $',
      '^ (forwarded|passed on|escalated|delegated|assigned) to',
      '^ (this is|it is)? (handled|managed|done|outsourced) (externally|elsewhere|in house|internally|by)',
      'known (only)? to .. (engineers|staff|team|developers) (only)? $',
    ],
    ignorance: [
      '(do|does|did|don t|doesn t|didn t|can|could|cannot) (not)? (really|actually|currently|yet)? (know|recall|remember) (this|that|it|the|how|why|what|which|whether|if|yet|about|any|exact*|$)',
      'not (sure|certain)',
      '(no|any|zero) (idea|clue|knowledge)',
      '(we|i|they|team) (have|had) no (information|data|record*|documentation|details|insight) (on|about|of|regarding|available|$)',
      '(is|are|remain*|^) (currently|still|largely|to us)? (unknown|unclear|unsure|undetermined|uncertain|unspecified|undocumented|not known|not clear|not certain) (to us|to me|yet|at present|at this|currently|$)',
      `(could|can|cannot|couldn t|unable) (not|to)? (find|locate|determine|establish|say|reconstruct|access|obtain|retrieve) (this|that|it|the|any|out|information|an answer|anything)`,
      'nobody (knows|remembers|recorded|documented|looked)',
      '(^|this|it|that|information|was|were|is|has|have) (was|were|is|been)? (not|never) (been)? (recorded|documented|logged|tracked|written down|noted|kept) $',
      '(hard|difficult|impossible) to (say|tell|know)',
      '(who knows|dunno|idk|no one knows)',
      '(we|i) (guess|suppose|assume) $',
    ],
    'machine-talk': [
      '^ as (an|a) (ai|artificial intelligence|large language|language|llm|machine learning) (model|language model|assistant|chatbot|system)?',
      '^ i (am|m) (an|a|just an|only an) (ai|artificial|language|large language|virtual)',
      '^ i (cannot|can t|am unable to|m unable to|don t|do not) (have access|browse|access|fulfil|fulfill|assist|help|provide|generate)',
      '^ (as of|up to) my (last|knowledge|training)',
      '^ (sure|certainly|of course|absolutely) ($|here|i)',
      '^ here (is|are|s) (a|an|the|your|some) (draft|revised|possible|sample|suggested|example|polished|rewritten|professional)',
      '^ (generated|written|drafted|created) (by|with) (chatgpt|gpt*|claude|gemini|copilot|llama|mistral|an ai|ai|a language model|an llm)',
      '^ i hope this (helps|answer)',
      '^ let me know if (you|there)',
    ],
  },
  fillers: {
    placeholder: [
      '(foo|bar|baz|foobar|test|testing|asdf*|qwer*|lorem|ipsum|dolor|dummy|blah|bla|xxx*|sample|placeholder|tbd|tba|tbc|todo|fixme|wip|null|nil|undefined|nan)',
      'n n',
      '(left|intentionally|deliberately)? (left)? blank (intentionally|deliberately)?',
    ],
    refusal: [
      '(trade|business|company|commercial|industrial) secret*',
      '(confidential|confidentiality|secret|secrets|undisclosed|nondisclosure|disclosed|disclose|internally|internal|classified|withheld|redacted)',
      '(business|commercially|competitively|legally) (confidential|sensitive)',
      '(for)? (reasons of)? (competition|competitive|confidentiality|commercial|security|business|legal|strategic) reasons',
    ],
    'pointer-only': [
      '(website|websites|homepage|whitepaper|report|reports|paper|paper s|appendix|annex|attachment|attached|elsewhere|wiki|confluence|jira|sharepoint|blog|link|linked|unchanged|ditto|ibid|above|below)',
      '(technical|research|model|system) (report|paper|card)',
      '(previous|earlier|last|next|upcoming|later|newest|latest) (version|release|time|one|form|year|month|report)',
      '(see|refer|consult|visit)',
    ],
    promise: [
      '(upcoming|forthcoming|pending|outstanding|tentative|preliminary|planned)',
      '(next|later|future) (version|release|update)',
    ],
    ignorance: ['(unknown|unclear|unsure|maybe|perhaps|possibly|probably|unspecified|uncertain)'],
    delegation: ['(ask|contact|data team|legal team|team|teams|colleague*)'],
    'empty-claim': [
      '(follow*|apply|applies|applied|adher*|meet*|fulfil*|satisf*|respect*|use|uses|used|using|employ*|adopt*|implement*|in line|accord*|consistent|compatible|aligned|perform*|take|takes|taken) (with|to|all|the|our|only)? (relevant|applicable|best|common|current|standard|general|internal|industry|established|accepted|proven|recognised|recognized|company|legal|all)? (industry)? (best)? (practice*|standard*|method*|procedure*|process*|technique*|law|laws|rule*|regulation*|requirement*|policy|policies|guideline*|principle*|measures|approach*|means|state of the art)',
      '(best|good|standard|common|industry|usual|normal|current|accepted) (industry)? (practice*|method*|procedure*|technique*|process*|approach*|standards)',
      '(state of the art|industry standard|best effort*|common sense|business as usual|as appropriate|as necessary|as needed|as required|where applicable|where appropriate)',
      '(company|internal|corporate) (policy|policies|rules|guidelines|procedures|standards|processes)',
      '(comply|complies|complying|compliant|compliance) (with)? (all|the|any)? (applicable|relevant)? (law|laws|regulation*|requirement*|rule*|act|obligation*)?',
      '(done|ok|okay|yes|yep|no|nope|fine|good|correct|true|false|checked|completed|complete|finished|various|several|many|different|multiple|diverse|misc*|usual|normal|standard|default|as usual|all good|all fine|see)',
      '(lawful|lawfully|legally|law|laws|gdpr|accordance|conform|conforms|documented|adequate*|appropriate*|suitabl*|reasonabl*|sensibl*|responsibl*)',
      '(policy|policies|guidelines|principles)',
      '(first class|world class|cutting edge|leading|innovative|latest|modern|advanced|sophisticated|excellent|optimal|efficient|effective|trustworthy|ethical|transparent|high standards)',
    ],
  },
}
