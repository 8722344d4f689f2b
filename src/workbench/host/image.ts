import { invalidArgument } from "./errors";

/** A picture as it comes over the wire. Sizes are in pixels. */
export interface Image {
  readonly base64: string;
  readonly type: "image/png" | "image/jpeg";
  readonly width: number;
  readonly height: number;
}

/** Reads a PNG or JPEG in base64, the two kinds that Excel takes; anything else is an InvalidArgument. */
export function readImage(base64: string): Image {
  const bytes = decoded(base64);
  const size = pngSize(bytes);
  if (size) return { base64, type: "image/png", ...size };
  const jpeg = jpegSize(bytes);
  if (jpeg) return { base64, type: "image/jpeg", ...jpeg };
  throw invalidArgument("The image is neither a PNG nor a JPEG in base64.");
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function decoded(base64: string): DataView {
  try {
    return new DataView(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer);
  } catch {
    throw invalidArgument("The image is not in base64.");
  }
}

const PNG_SIGNATURE = [0x89504e47, 0x0d0a1a0a] as const;

/** Its size stands in the first chunk, after the signature. */
function pngSize(bytes: DataView): Size | undefined {
  if (bytes.byteLength < 24) return undefined;
  if (PNG_SIGNATURE.some((word, k) => bytes.getUint32(4 * k) !== word)) return undefined;
  return { width: bytes.getUint32(16), height: bytes.getUint32(20) };
}

/** Its size stands in the start-of-frame segment; all others are passed over by their lengths. */
function jpegSize(bytes: DataView): Size | undefined {
  if (bytes.byteLength < 4 || bytes.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 <= bytes.byteLength && bytes.getUint8(at) === 0xff) {
    const marker = bytes.getUint8(at + 1);
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startsFrame) return { height: bytes.getUint16(at + 5), width: bytes.getUint16(at + 7) };
    at += 2 + bytes.getUint16(at + 2);
  }
  return undefined;
}
