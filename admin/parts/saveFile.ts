const A_MINUTE = 60_000;

/** Hands bytes to the browser as a file of that name. */
export function saveBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
}

/** A file as the server sends it: its bytes in base64. */
export interface SentFile {
  fileName: string;
  mediaType: string;
  base64: string;
}

/** Hands a file that the server sent to the browser. */
export function saveFile(file: SentFile): void {
  const bytes = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
  saveBlob(new Blob([bytes], { type: file.mediaType }), file.fileName);
}
