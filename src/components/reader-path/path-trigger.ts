import { loadPart } from '../load-part.ts';
import { missingNote } from '../missing-part.ts';
import * as storage from '../storage.ts';
import type * as ReaderPath from './reader-path.ts';
import module from './reader-path.ts?address';

/**
 * Shows a reader's path on every page, where the address names one (`path`) or the reader asked to have it remembered.
 * Everything else is loaded only then. Nothing is stored unless the reader asks for it.
 */
const named = new URLSearchParams(location.search).get('path');
const path = named ?? storage.kept('path');
if (path !== null) {
  loadPart<typeof ReaderPath>(module)
    .then(({ followPath }) => followPath(path, named !== null, storage))
    .catch(() => {
      // The page reads as well without; one who asked for the path is told.
      if (named !== null) document.querySelector('.pager, .foot > .wrap')?.before(missingNote());
    });
}
