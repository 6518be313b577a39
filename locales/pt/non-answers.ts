import type { NonAnswerWords } from '../non-answers.ts'

const lugar =
  '(artigo*|relatorio*|site*|sitio*|pagina*|documentacao|wiki|confluence|anexo*|apendice*|ficha*|cartao|publicacao|publicacoes|blog|link|ligacao|contrato|ticket|readme|repositorio|github|politica|manual|faq|acima|abaixo|outro lugar|intranet|comunicado|documento tecnico|paper)'
const nosso = '(o|a|os|as|noss*|voss*|seu|sua|este|esta|no|na|ao|do|da)?'
const feito =
  '(adicionad*|completad*|definid*|determinad*|comunicad*|fornecid*|publicad*|documentad*|indicad*|precisad*|preenchid*|decidid*|inserid*|esclarecid*|acrescentad*|disponibilizad*|divulgad*|informad*|incluid*|atualizad*)'
const quem =
  '(juridico*|juridica|advogad*|conformidade|compliance|equipe|equipa|departamento|setor|colega*|fornecedor*|direcao|suporte|marketing|nos|dpo|responsavel)'

/** How a non-answer is said in Portuguese. */
export const nonAnswers: NonAnswerWords = {
  notApplicable: ['não se aplica', 'não aplicável', 'n.a', 'não é aplicável'],
  none: ['nenhum', 'nenhuma', 'nada', 'não há', 'não existe'],
  hollow: `o a os as um uma uns umas de do da dos das em no na nos nas ao aos com por pelo pela pelos pelas para sem sobre entre
    ate desde e ou que quem qual quais como onde quando se nao mais tambem so apenas muito todo todos toda todas cada mesmo
    mesma este esta estes estas esse essa isto isso aquele eles elas ele ela eu me te lhe lhes seu sua seus suas nosso nossa
    nossos nossas e sao somos era eram ser sido estar esta estao estamos sera serao foi foram tem temos ter ha pode podem
    podemos deve devem devemos fazer feito aqui ainda ja nunca sempre atualmente obrigado obrigada favor infelizmente
    lamentamos compreensao atenciosamente cumprimentos informacao informacoes detalhe detalhes resposta respostas pergunta
    perguntas campo secao seccao ponto respeito motivo motivos razao razoes momento empresa companhia sociedade fornecedor
    organizacao interno interna internos internas pratica praticas norma normas padrao padroes lei leis regulamento requisito
    requisitos vigor vigente vigentes aplicavel aplicaveis adequado adequada melhores melhor boas boa alta qualidade estado
    arte regra regras conformidade conforme concorrencia concorrenciais legais comerciais estrategicos tarde tempo vez ultima
    passada anterior setor industria segundo`,
  topics: `dados dado conjunto conjuntos treino treinamento modelo modelos arquitetura desenho projeto parametro parametros
    tamanho token tokens calculo computacao energia consumo hardware software metodo metodos metodologia processo processos
    procedimento procedimentos medida medidas tecnica tecnicas abordagem escolha decisao decisoes justificacao justificativa
    fonte fontes selecao recolha coleta tratamento vies vieses modalidade modalidades uso usos sistema sistemas integracao
    distribuicao licenca risco riscos avaliacao resultado resultados numeros valores descricao conteudo`,
  quantities: 'med cont estim calcul operac parametr horas energ potencia placa lotes leitur',
  remarks: 'que quem qual quais como onde quando se cujo cuja cujos cujas',
  turns: 'portanto mas porem contudo todavia entanto embora exceto salvo',
  sayings: {
    refusal: [
      'nao (podemos|podem|pode|queremos|desejamos|estamos autorizados a|e possivel|sera|serao|foi|foram|e|sao|vamos)? (ser)? (divulg*|revel*|comunicamos|comunicar|comunicad*|compartilhamos|compartilhar|compartilhad*|partilhamos|partilhar|partilhad*|publicamos|publicar|publicad*|dizer|dizemos|comentar|comentamos|fornecer|fornecemos|fornecid*|dar a conhecer|tornar public*)',
      '(e|sao|permanece|permanecem|continua) (estritamente|um|nosso)? (confidencia*|sigilos*|secret*|reservad*|segredo comercial|segredo industrial|segredo de negocio)',
      '^ (sem|nenhum) comentario*',
      '^ nao (public*|divulgad*|comunicad*|disponive*|revelad*)',
      '(mantemos|guardamos) (isto|isso)? (em segredo|confidencia*|em sigilo|para nos)',
      '(recusamos|preferimos nao) (responder|dizer|comunicar|revelar)?',
    ],
    'pointer-only': [
      `(ver|veja|vide|consulte|consultar|remetemos|cf|visite|leia) (a|ao|o)? ${nosso} .. ${lugar}`,
      `(descrit*|disponive*|publicad*|explicad*|documentad*|indicad*|encontra*|consta|constam) (se)? (em|no|na|nos|nas) .. (artigo*|relatorio*|site|sitio|pagina|documentacao|wiki|anexo*|apendice|ficha|blog|publicacao|contrato)`,
      '(^|disponive*|apenas|detalhes) (mediante|sob|a) (pedido|solicitacao|requisicao)',
      '^ (idem|ibid|inalterad*|sem alteracoes|igual)',
      '^ (como|igual a|o mesmo que|a mesma que|identic* a) (a|o|na|no)? (ultima|passad*|anterior*|vez|antes|versao|ano|sempre|acima)',
      '(sem alteracoes|inalterad*|sem mudancas) (desde|em relacao)',
    ],
    promise: [
      '^ (pendente|pendentes)',
      '^ (ainda)? (a|por|para) (definir|completar|determinar|confirmar|adicionar|preencher|precisar|decidir|fornecer|documentar|indicar|esclarecer|ser definid*|ser preenchid*)',
      `(sera|serao|vai ser|vao ser|deve ser|devem ser) (ainda)? ${feito} ($|mais tarde|posteriormente|em breve|depois|quando|assim que|na|no|pela equip*|futuramente|oportunamente)`,
      `^ (sera|serao|vai ser|vao ser) ${feito}`,
      '(seguira|chegara|vira) ($|em breve|mais tarde|depois)',
      '^ (em curso|em preparacao|em elaboracao|em andamento|em breve|ainda nao|brevemente)',
      'ainda nao (disponive*|definid*|esta|foi|conhecid*|determinad*|decidid*|pront*)',
      '(esta|estao) pendente* (de)? (aprovacao|validacao|revisao|$)',
    ],
    delegation: [
      `^ (favor|por favor|e preciso|deve se)? (perguntar|pergunte|perguntem|contactar|contacte|contatar|contate|falar com|fale com|dirigir se|consultar o|consulte o) .. ${quem}`,
      '(gerid*|tratad*|preenchid*|feito|conhecid*) (pelo|pela|por) .. (juridico|equip*|departamento|fornecedor*|setor)',
      '(equipe|equipa|departamento|juridico|setor) .. (sabe|trata disso|cuida disso|respondera)',
      'nao (e)? (nosso|da nossa|problema) (problema|nosso|competencia|tarefa)',
      '(contacte nos|entre em contato|entre em contacto|fale conosco)',
    ],
    ignorance: [
      'nao (o)? (sabemos|sei|sabe|conhecemos|lembramos|temos ideia|temos informac*|temos conhecimento|temos certeza)',
      '(sem ideia|nenhuma ideia|sem informac*|ninguem sabe|dificil dizer|dificil de dizer)',
      '(e|sao|permanece|^) (desconhecid*|incert*) $',
      'nao (foi|foram|esta|estao) (registad*|registrad*|documentad*|medid*|anotad*) $',
    ],
    'machine-talk': [
      '^ (como|enquanto|sendo) (um|uma)? (modelo|ia|inteligencia|assistente) (de linguagem|linguistico|artificial|ia|de ia)?',
      '^ (eu)? sou (um|uma) (modelo|ia|inteligencia|assistente)',
      '^ (claro|certamente|aqui) (aqui|esta|um|uma|vai) (rascunho|exemplo|proposta|texto|versao)',
      '^ (gerad*|escrit*|redigid*) (por|pelo|com) (chatgpt|gpt*|claude|gemini|copilot|uma ia|ia)',
    ],
  },
  fillers: {
    placeholder: ['(preencher|completar|texto aqui|marcador|definir)'],
    refusal: [
      '(segredo|segredos) (comercia*|industria*|empresaria*|profissiona*|de negocio)',
      '(confidencia*|confidencialidade|sigilo*|secret*|reservad*|divulgad*)',
      '(por)? (razoes|motivos) (de)? (concorrencia|confidencialidade|comerciais|concorrenciais|legais|estrategic*|seguranca)',
    ],
    'pointer-only': ['(ver|veja|vide|site|sitio|pagina web|artigo|relatorio|anexo|acima|abaixo|inalterad*|idem|link)'],
    promise: ['(proxima versao|posteriormente|brevemente|em breve|pendente*|provisorio|futuramente|mais tarde)'],
    ignorance: ['(desconhecid*|incert*|talvez|provavelmente|quica)'],
    delegation: ['(equipe juridica|equipa juridica|equipe|equipa)'],
    'empty-claim': [
      '(segundo|conforme|cumpr*|de acordo com|em linha com|seguimos|segue|seguindo|respeitamos|aplicamos|utilizamos|usamos) (a|com|as|os|o|todas|todos|nossas)? (melhores|boas|normas|leis)? (praticas|normas|leis|lei|regras|metodos|requisitos|procedimentos|padroes|legislacao)?',
      '(pratica*|metodos|normas|procedimentos|regras) (do|da|de|internas|habituais|padrao|comuns|usuais|correntes) (setor|industria|mercado|empresa)?',
      '(estado da arte|legislacao|mercado|usuais)',
      '(feito|sim|nao|ok|terminado|concluido|varios|varias|diversos|diversas|multiplos|muitos|muitas|habitual|normal|interno|tudo bem|revisto|de acordo)',
      '(adequad*|apropriad*|oportun*|razoave*|rigoros*|responsave*|etic*|transparent*|eficaz*|eficient*|otim*|modern*|inovador*)',
    ],
  },
}
