/** How copyright.1.3 is read where its text leaves something open. */
export const reading = `The measure applies where the provider crawls or has others crawl for it, and a record can be silent on that. Only two
explicit answers "no" (\`crawling.self\`, \`crawling.on_behalf\`) let it go, and then a person signs for it. Anything less
is treated as crawling: silence is never an exemption. The missing declaration itself only warns.

Corpora of third parties are treated alike: the question on reservations falls away only where
\`data.third_party_scraped\` is \`false\`.

Measure 1.3(1)(b) asks for protocols that pass a test; which ones do is settled over time, also while a crawl runs.
The list of protocols is data with a date. A protocol is asked for when its date is not after the start of the latest
crawl; without a listed crawl, not after today. A crawl that began before the date is not judged by it, even if it
went on. An exception counts with approver, date and reason. robots.txt is asked of every crawler besides, whatever
the dates, because Measure 1.3(1)(a) names it.`
