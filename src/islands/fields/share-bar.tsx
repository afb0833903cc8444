import { useState } from 'preact/hooks';
import type { ShareWords } from '../../i18n/share.ts';
import type * as ResultFile from './result-file.ts';
import resultFile from './result-file.ts?address';
import type { ResultRow } from './result-table.ts';

export interface ShareBarProps {
  /** The name of a downloaded file, without its ending. */
  readonly file: string;
  /** What the reader answered, as in the address. */
  readonly query: string;
  /** The result as rows, asked for when the reader takes it away. */
  readonly rows: () => readonly ResultRow[] | Promise<readonly ResultRow[]>;
  readonly words: ShareWords;
}

/** What one does with a result: copy its address, print it, take it away as CSV or JSON. Nothing is sent anywhere. */
export function ShareBar({ file, query, rows, words }: ShareBarProps) {
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      say(words.copied);
    } catch {
      say(words.copyFailed);
    }
  };
  // Few readers take a result away: what writes the file is fetched when they do.
  const save = async (as: 'csv' | 'json') => {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the address is that of this very module
    const { saveResult }: typeof ResultFile = await import(/* @vite-ignore */ resultFile);
    saveResult(as, file, query, await rows(), words.columns);
  };
  return (
    <div class="share no-print" role="group" aria-label={words.title}>
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" onClick={() => void save('csv')}>
        {words.csv}
      </button>
      <button type="button" onClick={() => void save('json')}>
        {words.json}
      </button>
      <p class="share__said" role="status">
        {said}
      </p>
    </div>
  );
}
