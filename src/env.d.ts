declare namespace App {
  interface Locals {
    /** Ids of the figures that the page shows, in order: their sources are printed once, at the end of the page. */
    figures?: string[];
    /** Of these, the figures that a live part may show. */
    liveFigures?: string[];
    /** Sheets that parts of the page bring along: the layout links them in the head. */
    sheets?: string[];
  }
}
