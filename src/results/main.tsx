import '../encounter/zodSetup.ts'

// Fetched once zod is set up: what follows checks as it is loaded.
void import('./begin.tsx')
