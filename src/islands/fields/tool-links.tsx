import { encodeWho, type Tool, TOOLS, type Who } from '../../address/index.ts';
import type { ShareWords } from '../../i18n/share.ts';

export interface ToolLinksProps {
  readonly current: Tool;
  /** What the reader said of themselves goes along, so that nobody types twice. */
  readonly who: Who;
  readonly addresses: Readonly<Record<Tool, string>>;
  readonly words: ShareWords;
}

/** The four tools, as links. */
export function ToolLinks({ current, who, addresses, words }: ToolLinksProps) {
  const query = encodeWho(who);
  return (
    <nav class="tools no-print" aria-label={words.tools}>
      <ul>
        {TOOLS.map((tool) => (
          <li key={tool}>
            <a href={`${addresses[tool]}${query && `?${query}`}`} aria-current={tool === current ? 'page' : undefined}>
              {words.toolNames[tool]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
