// What every page does with script: the search opens in place, the contents follow the reader, a source can be
// closed.
import './search-dialog/search-trigger.ts';
import './contents.ts';
import './source-close.ts';
