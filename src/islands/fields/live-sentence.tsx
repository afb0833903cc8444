import { useSettled } from './use-settled.ts';

/** The one live region of a tool: a screen reader hears a sentence a settled change, not one a step of a slider. */
export function LiveSentence({ text }: { readonly text: string }) {
  const settled = useSettled(text, '', 800);
  return (
    <p class="vh" role="status">
      {settled}
    </p>
  );
}
