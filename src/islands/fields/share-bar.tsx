import { useState } from 'preact/hooks';
import type { ShareWords } from '../../i18n/share.ts';
import { type ResultRow, toCsv } from './result-table.ts';

export interface ShareBarProps {
  /** The name of a downloaded file, without its ending. */
  readonly file: string;
  /** What the reader answered, as in the address. */
  readonly query: string;
  readonly rows: readonly ResultRow[];
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
  const csv = () => {
    const { name, what, value, unit } = words.columns;
    download(`${file}.csv`, 'text/csv', toCsv([name, what, value, unit], rows));
  };
  const json = () => {
    const answers = Object.fromEntries(new URLSearchParams(query));
    download(
      `${file}.json`,
      'application/json',
      JSON.stringify({ address: location.href, answers, result: rows }, null, 2),
    );
  };
  return (
    <div class="share no-print" role="group" aria-label={words.title}>
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" onClick={csv}>
        {words.csv}
      </button>
      <button type="button" onClick={json}>
        {words.json}
      </button>
      <p class="share__said" role="status">
        {said}
      </p>
    </div>
  );
}

function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
