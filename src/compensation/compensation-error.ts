/** A programmer's mistake in a call to the compensation module. A reader's mistake is a problem, never this. */
export class CompensationError extends Error {
  override name = 'CompensationError';
}
