/**
 * The number that a statement goes by on the page: that of its query name.
 *
 * @example numberOf({ id: 'q3' }) // '3'
 */
export const numberOf = ({ id }: { readonly id: string }): string => id.slice(1);
