import { z } from 'zod'

// The security policy lets no code be made from text, which zod would try for speed.
z.config({ jitless: true })
