/**
 * Preload (`node --require test/support/fault-files.cjs …`, or through NODE_OPTIONS) that counts what a program asks of
 * the file system below some folders and breaks one step of it.
 *
 * MODREG_FAULT_ROOT  folders to watch, separated as in PATH
 * MODREG_FAULT       `<step>:<action>`: the number of a step, or `*<name>` for every step of that name
 * MODREG_FAULT_LOG   a file that gets a line for each step: `<number> <change|look> <name> <path>`
 *
 * Actions: `kill` and `kill-after` (SIGKILL before or after the step), `torn` (half of a write, then SIGKILL), `term`,
 * `int` (that signal, then the step goes on), `short` (half of a write and no error), `lie` (the same, and the count
 * says all of it), `stall` (a write that takes nothing), `swap` (the folder that MODREG_FAULT_SWAP names first becomes
 * a link to the one that it names second, then the step goes on), or the code of a system error such as `ENOSPC`.
 *
 * Reached are the synchronous calls, those with a callback (streams end in these) and `fs.promises` with its file
 * handles. Calls that `git` and other child processes make are out of reach.
 */
'use strict'

const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const { delimiter, resolve, sep } = require('node:path')
const { fileURLToPath } = require('node:url')
const { errno: errorNumbers } = require('node:os').constants

const roots = (process.env.MODREG_FAULT_ROOT ?? '').split(delimiter).filter(root => root !== '')
const [wanted, action] = (process.env.MODREG_FAULT ?? ':').split(':')
const logFile = process.env.MODREG_FAULT_LOG

/** Paths of open files and whether they were opened to change, for steps on a descriptor. */
const openFiles = new Map()
const { appendFileSync, openSync, renameSync, symlinkSync, writeSync } = fs
let count = 0
/** Above 0 while a counted call runs, which may use other calls of `fs` inside. */
let inside = 0

// The argument that says which file it is; `open` changes something or not by its flags.
const changes = {
  write: 0,
  writev: 0,
  fsync: 0,
  fdatasync: 0,
  ftruncate: 0,
  fchmod: 0,
  futimes: 0,
  close: 0,
  rename: 0,
  link: 1,
  symlink: 1,
  unlink: 0,
  rm: 0,
  rmdir: 0,
  mkdir: 0,
  mkdtemp: 0,
  chmod: 0,
  utimes: 0,
  truncate: 0,
  writeFile: 0,
  appendFile: 0,
  copyFile: 1,
  cp: 1,
}
const looks = {
  read: 0,
  readv: 0,
  readFile: 0,
  readdir: 0,
  stat: 0,
  lstat: 0,
  fstat: 0,
  readlink: 0,
  realpath: 0,
  opendir: 0,
}

function pathOf(file) {
  if (typeof file === 'number') return openFiles.get(file)?.path
  if (file instanceof URL) return fileURLToPath(file)
  if (Buffer.isBuffer(file)) return resolve(file.toString())
  return typeof file === 'string' ? resolve(file) : undefined
}

const isWatched = path =>
  path !== undefined && roots.some(root => path === root || path.startsWith(root + sep))

/** Closing what was opened to read changes nothing, though it has a name of those that do. */
function isChange(name, args) {
  if (name === 'open') return opensToChange(args[1])
  return name === 'close' ? openFiles.get(args[0])?.changing === true : name in changes
}

function opensToChange(flags) {
  if (typeof flags === 'number') return (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0
  return /[wa+]/.test(String(flags ?? 'r'))
}

/** Counts a step; gives what is to be done to it. */
function next(name, kind, path) {
  count++
  if (logFile) unwatched(() => appendFileSync(logFile, `${count} ${kind} ${name} ${path}\n`))
  return wanted === String(count) || wanted === `*${name}` ? action : undefined
}

function unwatched(call) {
  inside++
  try {
    return call()
  } finally {
    inside--
  }
}

function systemError(code, name, path) {
  const message = `${code}: injected fault, ${name} '${path}'`
  return Object.assign(new Error(message), { code, errno: -(errorNumbers[code] ?? 1), syscall: name, path })
}

/** Sends a signal to this process and waits: the kernel may hand it to a thread whose turn comes later. */
function signal(name, milliseconds) {
  process.kill(process.pid, name)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

const die = () => signal('SIGKILL', 10_000)

/** What somebody else could do between two steps. */
function swap() {
  const [folder, outside] = process.env.MODREG_FAULT_SWAP.split(delimiter)
  unwatched(() => {
    renameSync(folder, `${folder}.away`)
    symlinkSync(outside, folder)
  })
}

/** The arguments for half of a write, whichever of its forms was called. */
function halfOf([file, data, at, length, position]) {
  if (typeof data === 'string') return halfOf([file, Buffer.from(data), 0, undefined, at])
  if (typeof at === 'object' && at !== null) return halfOf([file, data, at.offset, at.length, at.position])
  const offset = at ?? 0
  const whole = length ?? data.byteLength - offset
  const half = Math.max(1, Math.floor(whole / 2))
  return { whole, args: [file, data, offset, half, position ?? null] }
}

/** Half of the bytes and then the end, where one call writes a whole file. */
function tearWholeFile(file, data) {
  unwatched(() => {
    const bytes = Buffer.from(data)
    const descriptor = typeof file === 'number' ? file : openSync(file, 'w')
    writeSync(descriptor, bytes, 0, Math.floor(bytes.length / 2))
  })
  die()
}

/**
 * Counts a call when it is one to watch, and does what comes before it: a kill, a signal, an error. Gives the arguments
 * to go on with, the count that it claims, whether the process dies afterwards, and whether the call is left out.
 */
function begin(name, args) {
  const path = pathOf(args[changes[name] ?? looks[name] ?? 0])
  if (inside > 0 || !isWatched(path)) return { args }
  const act = next(name, isChange(name, args) ? 'change' : 'look', path)
  if (act === 'kill') die()
  if (act === 'term') signal('SIGTERM', 100)
  if (act === 'swap') swap()
  if (act === 'int') signal('SIGINT', 100)
  if (act !== undefined && /^E[A-Z0-9]+$/.test(act)) throw systemError(act, name, path)
  if (act === 'torn' && name === 'writeFile') tearWholeFile(args[0], args[1])
  const half = name === 'write' && ['short', 'lie', 'torn'].includes(act) ? halfOf(args) : undefined
  return {
    args: half?.args ?? args,
    claims: act === 'lie' ? half?.whole : undefined,
    fatal: act === 'kill-after' || act === 'torn',
    leftOut: act === 'stall' && name === 'write',
  }
}

/** Keeps in mind what a call that went well has opened or closed. */
function end(name, { args }, result) {
  if (name === 'open') {
    const descriptor = typeof result === 'object' ? result.fd : result
    openFiles.set(descriptor, { path: pathOf(args[0]), changing: opensToChange(args[1]) })
  }
  if (name === 'close') openFiles.delete(args[0])
}

function patchSync(name) {
  const original = fs[`${name}Sync`]
  if (original === undefined) return
  const patched = (...args) => {
    const call = begin(name, args)
    if (call.leftOut) return 0
    try {
      const result = unwatched(() => original.apply(fs, call.args))
      end(name, call, result)
      return call.claims ?? result
    } finally {
      if (call.fatal) die()
    }
  }
  fs[`${name}Sync`] = Object.assign(patched, original)
}

function patchCallback(name) {
  const original = fs[name]
  if (original === undefined) return
  const patched = (...args) => {
    // Only `close` may be called without one; others of that form are no callback calls.
    const done = typeof args.at(-1) === 'function' ? args.pop() : () => {}
    try {
      const call = begin(name, args)
      if (call.leftOut) return void process.nextTick(done, null, 0, args[1])
      return original.call(fs, ...call.args, (error, ...results) => {
        if (!error) end(name, call, results[0])
        if (call.fatal) die()
        done(error, call.claims ?? results[0], ...results.slice(1))
      })
    } catch (error) {
      return void process.nextTick(done, error)
    }
  }
  fs[name] = Object.assign(patched, original)
}

function patchPromise(name) {
  const original = fs.promises[name]
  if (original === undefined) return
  fs.promises[name] = async (...args) => {
    const call = begin(name, args)
    try {
      const result = await original.apply(fs.promises, call.args)
      end(name, call, result)
      return name === 'open' ? patchHandle(result) : result
    } finally {
      if (call.fatal) die()
    }
  }
}

const handleCalls = {
  write: 'write',
  writev: 'writev',
  writeFile: 'writeFile',
  appendFile: 'appendFile',
  sync: 'fsync',
  datasync: 'fdatasync',
  truncate: 'ftruncate',
  chmod: 'fchmod',
  utimes: 'futimes',
  close: 'close',
  read: 'read',
  readv: 'readv',
  readFile: 'readFile',
  stat: 'fstat',
}

function patchHandle(handle) {
  for (const [method, name] of Object.entries(handleCalls)) {
    const original = handle[method].bind(handle)
    handle[method] = async (...args) => {
      const call = begin(name, [handle.fd, ...args])
      if (call.leftOut) return { bytesWritten: 0, buffer: args[0] }
      try {
        const result = await original(...call.args.slice(1))
        end(name, call, result)
        return call.claims === undefined ? result : { ...result, bytesWritten: call.claims }
      } finally {
        if (call.fatal) die()
      }
    }
  }
  return handle
}

for (const name of ['open', ...Object.keys(changes), ...Object.keys(looks)]) {
  patchSync(name)
  patchCallback(name)
  patchPromise(name)
}
syncBuiltinESMExports()
