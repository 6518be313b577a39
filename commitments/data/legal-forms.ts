/** Legal forms as they stand in names of companies and other bodies, without full stops. */
const forms = [
  'AB AG AO AS ASA ApS BV BVBA CA CIC CLG CV CVBA DAC EEIG EIRL EOOD EURL GbR GmbH gGmbH GIE GP HB IKS Inc',
  'Incorporated KB KG KGaA KK KS LC LDA LLC LLP LP LTDA Limited Ltd Ltée Lda MB NV OE OHG OJSC OOD OÜ Oy Oyj PBC PC PJSC PLC Plc',
  'PTE PT PTY Pvt SA SAS SASU SARL SAU SC SCA SCE SCOP SCRL SCS SE SIA SICAV SL SLNE SLU SNC SP SPA SpA SPK SRL SRLS SRO sro',
  'Srl TAO UAB UG ULC VOF VZW ZRt Zrt Kft Bt doo dd jsc ood ehf hf',
  'Aktiengesellschaft Aktiebolag Aktieselskab Corporation Corp Company Co Cooperative Coop Genossenschaft eG eV Verein Stiftung',
  'Foundation Fondation Fondazione Fundación Fundacja Fundação Stichting Säätiö Trust Association Associazione Asociación',
  'University Université Università Universidad Universidade Universität Universiteit Uniwersytet Universitet Yliopisto',
  'Institute Institut Istituto Instituto Instytut Instituut Hochschule College Academy Akademie Polytechnic',
  'Ministry Ministère Ministerium Ministerio Ministero Agency Agence Behörde Bundesamt Republic Société Gesellschaft Sociedad',
  'Società Spółka Vereniging Consortium Partnership',
]

/** The same in writings that part no words. */
const unspaced = ['有限公司', '股份公司', '公司', '大学', '研究院', '株式会社', '合同会社', '주식회사', '大學']

const spelled = forms.flatMap((row) => row.split(' ')).map(bare)
const known: ReadonlySet<string> = new Set(spelled)

const register =
  /\b(?:HR[AB]|RCS|SIREN|SIRET|KvK|KRS|NIF|CIF|VAT|LEI|EIN|CIK|UEN|CRN|CVR|registered|register|registre|registro|rejestr|registriert|eingetragen|handelsregister|sole trader|einzelunternehmen|natural person|natürliche Person)\b/iu

/** Whether the name of an entity shows a legal form or a register, as a brand does not. */
export function showsLegalForm(name: string): boolean {
  if (register.test(name) || unspaced.some((form) => name.includes(form))) return true
  const words = name.split(/[\s,;()/&-]+/).map(bare)
  return words.some(
    (word, index) => known.has(word) || known.has(`${word}${words[index + 1] ?? ''}`) || isSpaced(words, index),
  )
}

/** `Sp. z o.o.` and `d. o. o.`, whose letters stand apart. */
function isSpaced(words: readonly string[], index: number): boolean {
  return ['spzoo', 'doo', 'sro', 'spa', 'sa', 'srl', 'ev'].includes(
    words
      .slice(index, index + 4)
      .join('')
      .slice(0, 5),
  )
}

function bare(word: string): string {
  return word.replaceAll('.', '').toLowerCase()
}
