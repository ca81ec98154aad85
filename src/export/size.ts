/** A number of bytes for people: "812 bytes", "24 kB". A kilobyte has 1,000. */
export const size = (bytes: number): string => (bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`);
