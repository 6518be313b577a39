/**
 * What a reader of the rendered page sees of raw HTML: comments, scripts and styles are gone (a hint in a comment is
 * not an answer), other tags are dropped around their text. One pass forward; unclosed comments reach to the end.
 */
export const htmlText = (html: string): string => withoutTags(withoutComments(html)).replace(blank, ' ')

const blank = /&(?:nbsp|#160|#xa0);/gi

const withoutComments = (html: string): string => {
  let text = ''
  let start = 0
  for (let open = html.indexOf('<!--'); open !== -1; open = html.indexOf('<!--', start)) {
    text += html.slice(start, open)
    // From the second dash on: `<!-->` is a whole comment.
    const close = html.indexOf('-->', open + 2)
    if (close === -1) return text
    start = close + 3
  }
  return text + html.slice(start)
}

const withoutTags = (html: string): string => {
  let text = ''
  let hidden: string | null = null
  for (const part of html.split(/(<[^<>]*>)/)) {
    const tag = /^<(\/?)([a-zA-Z][^\s/>]*)/.exec(part)
    const name = tag?.[2]?.toLowerCase()
    if (hidden !== null) hidden = tag?.[1] === '/' && name === hidden ? null : hidden
    else if (name === 'script' || name === 'style') hidden = name
    else if (name === 'br') text += '\n'
    else if (name === undefined && !/^<[!?/]/.test(part)) text += part
  }
  return text
}
