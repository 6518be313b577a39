import { describe, expect, it } from 'vitest'
import { signatureLine, signatureLinesOf } from '../../../engine/sign-off/signature-lines.ts'

const digest = `sha256:${'a'.repeat(64)}`
const line = signatureLine('risk_owner', digest)
const whole = { role: 'risk_owner', digest, fault: null }

describe('a signature line', () => {
  it.each([
    ['alone', line],
    ['after words in their own paragraph', `I read it all.\n\n${line}\n\nThank you.`],
    ['right after words', `I read it all.\n${line}`],
    ['with Windows ends of lines', `Yes.\r\n\r\n${line}\r\n`],
    ['with blanks at its end', `${line}  \t`],
    ['with wider gaps', line.replaceAll(' ', '  ')],
    ['after a list that has ended', `- one\n- two\n\n${line}`],
    ['after a block of code', `\`\`\`yaml\na: 1\n\`\`\`\n\n${line}`],
    ['after a longer fence that closes', `~~~~\n~~~\n~~~~~\n${line}`],
    ['after a comment', `<!-- a\nb -->\n${line}`],
  ])('counts %s', (_, body) => {
    expect(signatureLinesOf(body)).toEqual([whole])
  })

  it.each([
    ['in a block of code', `\`\`\`\n${line}\n\`\`\``],
    ['in a block of code that never ends', `~~~\n${line}`],
    ['in a block whose fence is closed by fewer marks', `\`\`\`\`\n\`\`\`\n${line}`],
    ['in a block whose fence is followed by words', `\`\`\`\n\`\`\` no\n${line}`],
    ['in an indented block', `    ${line}`],
    ['with a blank before it', ` ${line}`],
    ['in a quotation', `> ${line}`],
    ['going on with a quotation', `> quoted\n${line}`],
    ['going on with a list', `- item\n${line}`],
    ['going on with a numbered list', `1. item\n${line}`],
    ['in a list', `- ${line}`],
    ['in inline code', `\`${line}\``],
    ['in inline code over several lines', `\`a\n${line}\nb\``],
    ['in a comment', `<!--\n${line}\n-->`],
    ['in a comment that never ends', `<!--\n${line}`],
    ['in preformatted text', `<pre>\n${line}\n</pre>`],
    ['in preformatted text in capitals that never ends', `<PRE>\n${line}`],
    ['in a quotation in HTML', `<blockquote>\n${line}\n</blockquote>`],
    ['struck out', `<del>\n${line}\n</del>`],
    ['behind a fence that a comment seems to swallow', `\`<!--\`\n\n\`\`\`\n\`-->\`\n${line}\n\`\`\``],
    ['in the midst of a sentence', `Please write ${line}`],
    ['as another command', line.replace('sign-off', 'sign-offs')],
  ])('does not count %s', (_, body) => {
    expect(signatureLinesOf(body)).toEqual([])
  })

  it.each([
    ['a shortened digest', line.slice(0, -1), { role: 'risk_owner', digest: null, fault: 'digest-incomplete' }],
    [
      'a digest in capitals',
      line.toUpperCase().replace('/GPAI SIGN-OFF RISK_OWNER', '/gpai sign-off risk_owner'),
      { role: 'risk_owner', digest: null, fault: 'digest-incomplete' },
    ],
    ['words after the digest', `${line} but`, { role: 'risk_owner', digest: null, fault: 'digest-incomplete' }],
    ['no digest', '/gpai sign-off risk_owner', { role: 'risk_owner', digest: null, fault: 'digest-incomplete' }],
    ['a role that there is not', line.replace('risk_owner', 'admin'), { role: null, digest, fault: 'role-unknown' }],
    ['nothing', '/gpai sign-off', { role: null, digest: null, fault: 'role-unknown' }],
  ])('is read and refused with %s', (_, body, expected) => {
    expect(signatureLinesOf(body)).toEqual([expected])
  })

  it('counts once for a role in a review', () => {
    expect(signatureLinesOf(`${line}\n\n${line}`).map(({ fault }) => fault)).toEqual(['several-lines', 'several-lines'])
    const other = signatureLine('security_lead', digest)
    expect(signatureLinesOf(`${line}\n\n${other}`).map(({ fault }) => fault)).toEqual([null, null])
  })
})
