// The build puts the number in place of the name; the end-to-end tests run the host's sources as they are.
Object.assign(globalThis, { __PROGRAM_VERSION__: '0.0.0-e2e' })
