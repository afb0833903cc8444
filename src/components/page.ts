// What every page does with script: the search opens in place, the contents follow the reader.
import './search-dialog/search-trigger.ts';
import './contents.ts';
