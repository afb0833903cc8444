import { useEffect, useState } from 'preact/hooks';

/**
 * A value that has stayed the same for a moment, and until then the one that did before.
 *
 * @param start what stands at first
 */
export function useSettled<Value extends string | object>(value: Value, start: Value, milliseconds: number): Value {
  const [settled, settle] = useState(start);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
