import type { NonAnswerWords } from '../non-answers.ts'

const lugar =
  '(articul*|informe*|sitio*|pagina*|web|documentacion|wiki|confluence|anexo*|apendice*|ficha*|tarjeta|publicacion*|blog|enlace*|contrato|ticket|readme|repositorio|github|politica|manual|faq|arriba|abajo|otro lugar|intranet|comunicado|documento tecnico|paper)'
const nuestro = '(el|la|los|las|nuestr*|vuestr*|su|sus|est*|al|del|de la)?'
const hecho =
  '(anadid*|añadir*|complet*|definid*|definira*|determinad*|determinara*|comunicad*|comunicara*|anadira*|completara*|facilitad*|facilitara*|proporcionad*|proporcionara*|publicad*|publicara*|documentad*|documentara*|indicad*|indicara*|precisara*|decidira*|aportara*|incluira*|rellenara*|actualizara*|divulgara*)'
const quien =
  '(legal|juridic*|abogad*|cumplimiento|equipo*|departamento|area|companer*|proveedor*|direccion|soporte|marketing|nosotros|dpo|responsable)'

/** How a non-answer is said in Spanish. */
export const nonAnswers: NonAnswerWords = {
  notApplicable: ['no aplica', 'no aplicable', 'no procede', 'n.a', 'no es aplicable', 'no se aplica'],
  none: ['ninguno', 'ninguna', 'nada', 'no hay'],
  hollow: `el la los las lo un una unos unas de del a al en con por para sin sobre entre hasta desde segun y e o u que quien
    quienes cual cuales como donde cuando si no mas tambien solo muy todo todos toda todas cada mismo misma este esta estos
    estas ese esa esto eso aquel nos nosotros vosotros ellos ellas ella usted ustedes yo me te se le les su sus nuestro
    nuestra nuestros nuestras es son somos era eran ser sido estar esta estan estamos sera seran ha han hemos haber hay
    puede pueden podemos debe deben debemos hacer hecho tiene tienen aqui aun todavia ya nunca siempre actualmente gracias
    favor lamentablemente desgraciadamente sentimos comprension atentamente saludos informacion detalle detalles respuesta
    respuestas pregunta preguntas campo apartado seccion punto respecto motivo motivos razon razones momento empresa
    compania sociedad proveedor organizacion interno interna internos internas practica practicas norma normas estandar
    estandares ley leyes reglamento requisito requisitos vigente vigentes aplicable aplicables adecuado adecuada mejores
    mejor buenas buena alta calidad estado arte regla reglas conformidad conforme competencia competitivos legales
    comerciales estrategicos tarde tiempo vez ultima pasada anterior sector industria`,
  topics: `datos dato conjunto conjuntos entrenamiento modelo modelos arquitectura diseno parametro parametros tamano token
    tokens calculo computo energia consumo hardware software metodo metodos metodologia proceso procesos procedimiento
    procedimientos medida medidas tecnica tecnicas enfoque eleccion decision decisiones justificacion fuente fuentes
    seleccion recogida tratamiento sesgo sesgos modalidad modalidades uso usos sistema sistemas integracion distribucion
    licencia riesgo riesgos evaluacion resultado resultados cifras valores descripcion contenido`,
  quantities: 'med cont estim calcul operacion parametr horas energ potencia tarjeta lotes lectur',
  remarks: 'que quien cual cuales como donde cuando si cuyo cuya cuyos cuyas',
  turns: 'luego pues pero sino obstante embargo aunque salvo excepto',
  sayings: {
    refusal: [
      'no (podemos|pueden|puede|queremos|deseamos|estamos autorizados a|es posible|se|se puede|se va a|lo|la|los|ha sido|sera|seran)? (ser)? (divulg*|revel*|comunicamos|comunicar|comunicad*|comunica|compartimos|compartir|comparte|compartid*|publicamos|publicar|publica $|decir|decimos|comentar|comentamos|facilitar|facilitamos|proporcionar|proporcionamos|desvelar|dar a conocer)',
      '(es|son|sigue siendo|permanece) (estrictamente|un|nuestro)? (confidencial*|secret*|reservad*|secreto comercial|secreto industrial|secreto empresarial)',
      '^ (sin|ningun) comentario*',
      '^ no (publico|publica|publicos|publicas|publicad*|divulgad*|comunicad*|disponible*|revelad*)',
      '(mantenemos|guardamos) (esto|eso)? (en secreto|confidencial*|en reserva|para nosotros)',
      '(rehusamos|nos negamos a|preferimos no) (responder|contestar|decir|comunicar|revelar)?',
    ],
    'pointer-only': [
      `(ver|vea|vease|consulte|consultar|consultese|remitase|remitimos|nos remitimos|visite|cf|lea) (a|al|en)? ${nuestro} .. ${lugar}`,
      `(descrit*|disponible*|publicad*|explicad*|recogid*|documentad*|indicad*|se encuentra*|figura|figuran) (en|en el|en la) .. (articul*|informe*|sitio|pagina|web|documentacion|wiki|anexo*|apendice|ficha|blog|publicacion*|contrato)`,
      '(^|disponible*|solo|previa|detalles) (bajo|a|previa) (peticion|solicitud|demanda)',
      '^ (idem|ibid|sin cambios|igual)',
      '^ (como|igual que|lo mismo que|identic* a) (la|el|en la)? (ultima|pasad*|anterior*|vez|antes|version|ano|siempre|arriba)',
      '(sin cambios|sin variacion*|no ha cambiado) (desde|respecto)',
    ],
    promise: [
      '^ (pendiente|pendientes)',
      '^ (aun|todavia)? (por|a|para) (determinar|definir|completar|confirmar|anadir|rellenar|precisar|decidir|aportar|documentar|concretar)',
      `(se|sera|seran|debe ser|deben ser|lo) ${hecho} ($|mas tarde|mas adelante|posteriormente|proximamente|pronto|despues|cuando|en breve|en cuanto|en la|por el equipo)`,
      '^ (se|sera|seran) (anadira*|completara*|definira*|determinara*|comunicara*|facilitara*|proporcionara*|incluira*|rellenara*|actualizara*|anadid*|completad*|definid*)',
      '(seguira|seguiran|llegara|llegaran|vendra) ($|pronto|en breve|mas tarde|mas adelante)',
      '^ (en curso|en preparacion|en elaboracion|en proceso|en tramite|proximamente|en breve|todavia no|aun no)',
      '(todavia|aun) no (disponible*|definid*|esta|se ha|conocid*|determinad*|decidid*)',
      '(esta|estan) pendiente* (de)? (aprobacion|validacion|revision|definir|$)',
    ],
    delegation: [
      `^ (por favor|hay que)? (preguntar|pregunte|pregunten|pregunta|preguntad|contactar|contacte|contacten|dirigirse|dirijase|hable|consultar con|consulte con) .. ${quien}`,
      '(gestionad*|rellenad*|hecho|llevad*|tratad*|conocid*) por .. (legal|juridico|equipo|departamento|proveedor*)',
      '(equipo|departamento|legal|juridico) .. (lo sabe|se encarga|se ocupa|respondera)',
      'no es (nuestro|asunto|de nuestra) (problema|nuestro|competencia|tarea)',
      '(contactenos|pongase en contacto)',
    ],
    ignorance: [
      'no (lo)? (sabemos|se|sabe|conocemos|recordamos|recuerdo) (con|el|la|los|las|como|por|si|aun|cual|exactamente|nada|$)',
      'no (lo) (sabemos|se|sabe)',
      '(ni idea|ninguna idea|sin informacion|nadie lo sabe|no estamos seguros|no es seguro|dificil de decir|dificil decir)',
      '(es|son|sigue siendo|^) (desconocid*|inciert*) $',
      'no (se)? (ha|han|fue) (sido)? (registrad*|documentad*|medid*|anotad*) $',
      'no consta',
    ],
    'machine-talk': [
      '^ (como|en calidad de|siendo un) (modelo|ia|inteligencia|asistente|un modelo) (de lenguaje|linguistico|artificial|ia)?',
      '^ soy (un|una) (modelo|ia|inteligencia|asistente)',
      '^ (claro|por supuesto|aqui) (aqui|tiene|esta|un|una) (borrador|ejemplo|propuesta|texto|version)',
      '^ (generad*|escrit*|redactad*) (por|con) (chatgpt|gpt*|claude|gemini|copilot|una ia|ia)',
    ],
  },
  fillers: {
    placeholder: ['(rellenar|completar|texto aqui|marcador|por definir)'],
    refusal: [
      '(secreto|secretos) (comercial*|industrial*|empresarial*|profesional*)',
      '(confidencial*|confidencialidad|secret*|reservad*|divulgad*|divulga)',
      '(por)? (razones|motivos) (de)? (competencia|confidencialidad|comerciales|competitiv*|legales|estrategic*|seguridad)',
    ],
    'pointer-only': ['(ver|vease|sitio|sitio web|pagina web|articulo|informe|anexo|anexos|arriba|abajo|idem|enlace)'],
    promise: ['(proxima version|posteriormente|proximamente|pronto|pendiente*|provisional|mas adelante)'],
    ignorance: ['(desconocid*|inciert*|quizas|quiza|tal vez|probablemente)'],
    delegation: ['(equipo legal|equipo juridico|equipo)'],
    'empty-claim': [
      '(segun|conforme|cumpl*|de acuerdo con|en linea con|seguimos|sigue|siguiendo|respetamos|aplicamos|utilizamos|usamos) (a|con|las|los|la|el|todas|todos|nuestras)? (mejores|buenas|normas|leyes)? (practicas|normas|leyes|ley|reglas|metodos|requisitos|procedimientos|estandares|normativa|legislacion)?',
      '(practica*|metodos|normas|procedimientos|reglas) (del|de la|de|internas|habituales|estandar|comunes|usuales|corrientes) (sector|industria|mercado|empresa)?',
      '(estado del arte|normativa|legislacion|industria)',
      '(hecho|si|no|vale|ok|terminado|completado|varios|varias|diversos|diversas|multiples|muchos|muchas|habitual|normal|interno|todo bien|revisado|de acuerdo)',
      '(adecuad*|apropiad*|oportun*|razonabl*|riguros*|responsabl*|etic*|transparent*|eficaz*|eficient*|optim*|modern*|innovador*)',
    ],
  },
}
