#!/usr/bin/env node
import process from 'node:process'
import type { CliIo } from './cli-io'
import { exitCodes } from './exit-code'
import { runCli, translatorOfTerminal } from './run-cli'

const interrupted = new AbortController()
let isLineOpen = false

const io: CliIo = {
  translate: translatorOfTerminal(process.env),
  out: (text) => void process.stdout.write(`${text}\n`),
  say: (text) => {
    if (isLineOpen) process.stderr.write('\n')
    isLineOpen = false
    process.stderr.write(`${text}\n`)
  },
  progress: (text) => {
    if (!process.stderr.isTTY) return
    isLineOpen = true
    process.stderr.write(`\r\u001b[K${text}`)
  },
  signal: interrupted.signal,
}

// The first Ctrl+C ends what runs in good order; a second one ends the program at once.
process.once('SIGINT', () => interrupted.abort())
process.once('SIGTERM', () => interrupted.abort())

const code = await runCli(process.argv.slice(2), io)
process.exitCode = interrupted.signal.aborted && code !== exitCodes.done ? exitCodes.interrupted : code
