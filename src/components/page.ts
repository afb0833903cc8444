// What every page does with script: the search opens in place, the contents follow the reader, a source can be
// closed, a word of the trade is explained, a reader’s path goes on, what did not come is said, the page in the
// other language keeps one’s place, the guide is kept for the time without a connection.
import './search-dialog/search-trigger.ts';
import './contents.ts';
import './source-close.ts';
import './term-note/term-trigger.ts';
import './reader-path/path-trigger.ts';
import './own-script/own-script-trigger.ts';
import './missing-part.ts';
import './twin-link/twin-trigger.ts';
import './offline/offline-trigger.ts';
