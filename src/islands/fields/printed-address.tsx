import { useEffect, useState } from 'preact/hooks';

/** The address of a result, on paper: it is known only in the browser. */
export function PrintedAddress({ query }: { readonly query: string }) {
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(`${location.origin}${location.pathname}`), []);
  if (address === '') return null;
  return (
    <p class="print-only small">
      {address}
      {query && `?${query}`}
    </p>
  );
}
