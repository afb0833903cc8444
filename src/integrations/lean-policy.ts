import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
/** To parse every page for its scripts and styles alone would double the time that this takes. */
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gi;
const HASH = / 'sha256-[A-Za-z0-9+/=]+'/g;

/**
 * A page whose policy names only the inline scripts and styles that stand in it. Astro writes the hash of every script
 * of the site into every page; what a page does not hold, nobody should be able to run in it, and noise of that kind
 * does not compress. Files need no hash: the policy allows them by their origin.
 */
export const leanPolicy = (html: string): string => {
  const inline = [...html.matchAll(INLINE)].map(
    ([, , text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  const lean = html.replace(
    POLICY,
    (_all, head: string, policy: string, end: string) =>
      head + policy.replace(HASH, (hash) => (inline.includes(hash) ? hash : '')) + end,
  );
  return policyFirst(lean);
};

const CHARSET = '<meta charset="utf-8">';

/** A policy holds only for what stands after it: it comes right after the line that tells how to read the page. */
const policyFirst = (html: string): string => {
  const [policy] = /<meta http-equiv="content-security-policy" content="[^"]*">/.exec(html) ?? [];
  if (policy === undefined || !html.includes(CHARSET)) return html;
  return html.replace(policy, () => '').replace(CHARSET, (line) => line + policy);
};

/** Takes out of each built page's policy what the page does not need. */
export const leanPolicies = (): AstroIntegration => ({
  name: 'lean-policies',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir);
      const names = await readdir(dist, { recursive: true });
      for (const name of names.filter((each) => each.endsWith('.html'))) {
        const path = join(dist, name);
        const html = await readFile(path, 'utf8');
        await writeFile(path, leanPolicy(html));
      }
    },
  },
});
