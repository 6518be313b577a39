/** Words that a copyright notice does not hold, and a term of use does. */
const terms =
  /\b(use[ds]?|using|only|non-?commercial\w*|may|must|shall|not|no|without|except|unless|provided|licen[cs]\w*|permi\w+|prohibit\w*|purposes?|evaluation|users?|revenue|agree\w*|nur|nicht|darf)\b/i

const notice =
  /^[\s#*/;%>|.-]*(copyright\b|©|\(c\))[\s:]*((\(c\)|©|&copy;|copyright|\d{4}|<|\[|\{|by\b)|.*\b(19|20)\d{2}\b)/i

/** Text without the lines that only say who holds the copyright. A line that says more stays. */
function withoutNotices(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.length > 300 || !notice.test(line) || terms.test(line))
    .join('\n')
}

/** Postal and web addresses of the Free Software Foundation, which moved between printings of the same licences. */
const foundation =
  /\b(51|59|675)\s+(franklin|temple|mass)\b[^<>]{0,70}?(0211\d-\d{4}|02139),?(\s+usa)?|<?https?:\/\/(www\.)?fsf\.org\/?>?/gi

/** Letters and numbers of lists, wherever the lines break. */
const enumerator = /(^|\s)(\(?[a-z0-9]{1,3}\)|(\d{1,2}(\.\d{1,2})*|[a-z]|[ivx]{1,4})[.:])(?=\s|$)/gi

/**
 * The words of a licence as the matching guidelines of the SPDX licence list compare them: case, punctuation, blanks,
 * line breaks, bullets, numbers of lists, notices of copyright and two ways of spelling do not count.
 */
export function licenceWords(text: string): readonly string[] {
  const plain = withoutNotices(
    text
      .normalize('NFKC')
      .replace(/\r\n?/g, '\n')
      .replace(/\p{Cf}/gu, ''),
  )
    .replace(/&(quot|lt|gt|amp|apos|#39|nbsp);/g, ' ')
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
    .replace(/^[\s]*(?:\/\/|#+|>|\*|;)(?=\s)/gmu, ' ')
    .replace(foundation, ' ')
    .replace(/[’‘]/g, "'")
    .replace(enumerator, '$1')
    .replace(enumerator, '$1')
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/https:/g, 'http:')
    .replace(/licenc/g, 'licens')
    .replace(/library\s+general\s+public/g, 'lesser general public')
    .replace(/\b(non|sub)[\p{Pd}\s]+(?=\p{L})/gu, '$1')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
