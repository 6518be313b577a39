/** How copyright.1.2 is read where its text leaves something open. */
export const reading = `The measure applies where the provider crawls or has others crawl for it, and a record can be silent on that. Only two
explicit answers "no" (\`crawling.self\`, \`crawling.on_behalf\`) let it go, and then a person signs for it. Anything less
is treated as crawling: silence is never an exemption. The missing declaration itself only warns.

The Code fixes no interval for renewing lists of excluded websites. The record can carry the provider's own limit
(\`refresh_days\`); where one is set, it is applied; where none is, a crawl of more than a day must have renewed its
list once. This warns: the gate invents no number. An organisation that wants one rule for all repositories has to
write it into each record.

Lists of crawled and excluded hosts are compared where both have the same form; where both are given, a match blocks.
Names match themselves and everything below them: \`pirate.example\` excludes \`www.pirate.example\`. Hashes match only
themselves, so hashed lists should hold each host as it was crawled. A list of names beside a list of hashes is a gap
of its own: no list is guessed from the other.`
