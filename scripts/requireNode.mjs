// Only syntax that old versions of Node can read: this file is what tells their owners.

/** @param {string} version */
export function tooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < 20 || (major === 20 && minor < 19)
}

if (tooOld(process.versions.node)) {
  console.error(
    'Handrail needs Node.js 20.19 or newer; this is ' +
      process.versions.node +
      '. Install the current LTS version from nodejs.org, then try again.',
  )
  process.exit(1)
}
