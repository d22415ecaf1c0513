import { brotliDecompressSync } from "node:zlib";

// WOFF2 (https://www.w3.org/TR/WOFF2) as far as fonts with PostScript outlines need it: none of their
// tables is transformed, so that they are the font's tables behind a shorter directory.

const HEADER_BYTES = 48;
const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;

/** The tags that the format numbers, as far as such fonts have them; all others are written out. */
const KNOWN_TAGS: Readonly<Record<number, string>> = {
  0: "cmap",
  1: "head",
  2: "hhea",
  3: "hmtx",
  4: "maxp",
  5: "name",
  6: "OS/2",
  7: "post",
  13: "CFF ",
  14: "VORG",
  23: "vhea",
  24: "vmtx",
  25: "BASE",
  26: "GDEF",
  27: "GPOS",
  28: "GSUB",
};
const WRITTEN_OUT = 63;

/**
 * Unpacks a font for what reads only OpenType. Checksums stay empty, as nothing that draws reads them.
 * @throws when a table is transformed or unknown
 */
export function openWoff2(file: Buffer): Buffer {
  const tableCount = file.readUInt16BE(12);
  let at = HEADER_BYTES;
  const readLength = () => {
    let length = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      length = length * 128 + (byte & 127);
      if (byte < 128) return length;
    }
  };
  const tables = Array.from({ length: tableCount }, () => {
    const flags = file.readUInt8(at++);
    const isWrittenOut = (flags & 63) === WRITTEN_OUT;
    const tag = isWrittenOut ? file.toString("latin1", at, at + 4) : KNOWN_TAGS[flags & 63];
    if (isWrittenOut) at += 4;
    if (tag === undefined || flags > 63) throw new Error(`A font's table can't be read: ${flags}.`);
    return { tag, length: readLength() };
  });
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return writeSfnt(file.subarray(4, 8), tables, data);
}

function writeSfnt(
  flavor: Buffer,
  tables: readonly { tag: string; length: number }[],
  data: Buffer,
): Buffer {
  const starts = new Map<string, number>();
  let from = 0;
  for (const { tag, length } of tables) {
    starts.set(tag, from);
    from += length;
  }
  const head = Buffer.alloc(SFNT_HEADER_BYTES + SFNT_ENTRY_BYTES * tables.length);
  flavor.copy(head);
  head.writeUInt16BE(tables.length, 4);
  const bodies: Buffer[] = [];
  let to = head.length;
  // Readers find a table by halving the directory.
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  for (const [place, { tag, length }] of sorted.entries()) {
    const entry = SFNT_HEADER_BYTES + SFNT_ENTRY_BYTES * place;
    head.write(tag, entry, "latin1");
    head.writeUInt32BE(to, entry + 8);
    head.writeUInt32BE(length, entry + 12);
    const start = starts.get(tag) ?? 0;
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    data.copy(padded, 0, start, start + length);
    bodies.push(padded);
    to += padded.length;
  }
  return Buffer.concat([head, ...bodies]);
}
