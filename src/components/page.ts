// What every page does with script: the search opens in place, the contents follow the reader, a source can be
// closed, a word of the trade is explained, a reader’s path goes on.
import './search-dialog/search-trigger.ts';
import './contents.ts';
import './source-close.ts';
import './term-note/term-trigger.ts';
import './reader-path/path-trigger.ts';
