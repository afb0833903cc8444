/** What is kept on this device, and only because the reader asked. Storage may be forbidden: then nothing is. */
export const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

/** Keeps a text, or forgets it. Answers whether that worked. */
export const keep = (name: string, text?: string): boolean => {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
};
