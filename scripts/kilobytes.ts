/** Bytes as people read them: `45.0 kB`, where 1 kB is 1000 bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
