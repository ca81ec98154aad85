/**
 * Computes a value once per object and keeps it for as long as the object lives. Used for indexes of a dossier, so that a
 * thousand pages do not each scan a thousand readings. The object must not change afterwards.
 */
export function oncePer<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const computed = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = computed.get(key);
    if (known !== undefined) return known.value;
    const value = compute(key);
    computed.set(key, { value });
    return value;
  };
}
