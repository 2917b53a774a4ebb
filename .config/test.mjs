// `npm test`: provides what the checks need, then types and rules, unit and integration tests, end-to-end tests.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findBrowser, provideTools } from './provide.mjs'

const root = path.resolve(import.meta.dirname, '..')
const results = path.join(root, 'test-results')
mkdirSync(results, { recursive: true })

const absent = provideTools()
const env = { ...process.env, SKRIPTA_QUIET: '1', SKRIPTA_BROWSER: findBrowser() ?? '' }
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status === 0
const totals = { passed: 0, failed: 0, skipped: 0, flaky: 0 }
const failures = []
/** Names of tests that failed, or passed only at the second attempt, with the first lines of why. */
const unsteady = []

step('check', () => node('.config/check.mjs'))
step('build', () => node('.config/build.mjs'))
step('unit and integration tests', () => {
  const file = path.join(results, 'vitest.json')
  const isGreen = node('node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`)
  const report = read(file)
  add(report?.numPassedTests, report?.numFailedTests, report?.numPendingTests)
  for (const suite of report?.testResults ?? []) tellOfSuite(suite)
  return isGreen
})
step('end-to-end tests', () => {
  if (!findBrowser()) return true
  const file = path.join(results, 'playwright.json')
  env.PLAYWRIGHT_JSON_OUTPUT_NAME = file
  const isGreen = node('node_modules/@playwright/test/cli.js', 'test', '--config', '.config/playwright.config.ts', '--reporter=line,json')
  const report = read(file)
  for (const suite of report?.suites ?? []) tellOfSpecs(suite)
  const stats = report?.stats
  add(stats?.expected, stats?.unexpected, stats?.skipped)
  totals.flaky += stats?.flaky ?? 0
  return isGreen
})

for (const tool of absent) process.stdout.write(`Did not run: ${tool.for} (${tool.name} is not installed)\n`)
for (const line of unsteady) process.stdout.write(`${line}\n`)
for (const name of failures) process.stdout.write(`FAILED: ${name}\n`)
if (totals.flaky > 0) process.stdout.write(`Passed only at the second attempt: ${totals.flaky}\n`)
process.stdout.write(`${totals.passed + totals.flaky} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`)
process.exit(failures.length > 0 ? 1 : 0)

function step(name, run) {
  process.stdout.write(`\n== ${name}\n`)
  if (!run()) failures.push(name)
}

function tellOfSuite({ name, status, message, assertionResults }) {
  const file = path.relative(root, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  for (const test of failed) unsteady.push(`failed: ${file}: ${test.fullName}\n${firstLines(test.failureMessages[0])}`)
  if (status === 'failed' && failed.length === 0) unsteady.push(`failed: ${file}\n${firstLines(message)}`)
}

function tellOfSpecs({ suites = [], specs = [] }) {
  for (const inner of suites) tellOfSpecs(inner)
  for (const spec of specs)
    for (const test of spec.tests.filter(({ status }) => status === 'unexpected' || status === 'flaky')) {
      const why = test.results.find(({ error }) => error)?.error?.message
      unsteady.push(`${test.status === 'flaky' ? 'second attempt' : 'failed'}: ${spec.file}: ${spec.title}\n${firstLines(why)}`)
    }
}

function firstLines(text = '') {
  return text.split('\n').slice(0, 12).map((line) => `    ${line.slice(0, 300)}`).join('\n')
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function add(passed = 0, failed = 0, skipped = 0) {
  totals.passed += passed
  totals.failed += failed
  totals.skipped += skipped
}
