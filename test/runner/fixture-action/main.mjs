import { appendFileSync, readFileSync } from 'node:fs'

const { env } = process
const write = (file, text) => appendFileSync(env[file], text)

if (env.INPUT_BEHAVIOUR === 'hang') setInterval(() => {}, 1000)
else if (env.INPUT_BEHAVIOUR === 'fail') process.exit(3)
else if (env.INPUT_BEHAVIOUR === 'ask') await ask()
else {
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
  write('GITHUB_OUTPUT', `token<<END\n${env['INPUT_GITHUB-TOKEN']}\nEND\nwords=${env.INPUT_TWO_WORDS}\n`)
  write('GITHUB_OUTPUT', `lines<<MARK\none\ntwo=2\nMARK\n`)
  write('GITHUB_STATE', 'seen=yes\n')
  write('GITHUB_STEP_SUMMARY', `# Number ${event.number} on ${env.GITHUB_REF}\n`)
  console.log('::error file=a%2Cb.md,line=3,title=Not%3A here::100%25 wrong%0Areally')
  console.log('::stop-commands::quiet')
  console.log('::error::not a command')
  console.log('::quiet::')
  console.log(
    `::notice::${Object.keys(env)
      .filter((name) => !/^(GITHUB|INPUT|RUNNER)_/.test(name))
      .sort()}`,
  )
}

async function ask() {
  const { number } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
  const url = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/pulls/${number}`
  const response = await fetch(url, { headers: { authorization: `Bearer ${env['INPUT_GITHUB-TOKEN']}` } })
  write('GITHUB_OUTPUT', `title=${(await response.json()).title}\n`)
}
