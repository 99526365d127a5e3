import * as z from "zod";
import { fr } from "zod/locales";

// Imported before any schema is built: zod would otherwise probe `new Function`, which the page's policy forbids.
z.config({ jitless: true });
z.config(fr());
