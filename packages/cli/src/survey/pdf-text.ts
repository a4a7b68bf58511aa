/** The words of a PDF, without their place on the page. */
export type PdfText =
  | { readonly text: string; readonly pages: readonly number[] }
  | { readonly problem: 'damaged' | 'no-text' | 'too-many-pages' };

const mostPages = 500;

/** Reads the words of a PDF, page by page; the reader of PDFs is brought in only when there is one to read. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  let read: { text: string[] };
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > mostPages) return { problem: 'too-many-pages' };
    read = await extractText(pdf);
  } catch {
    return { problem: 'damaged' };
  }
  const pages: number[] = [];
  let line = 1;
  for (const page of read.text) {
    pages.push(line);
    line += page.split('\n').length;
  }
  const text = read.text.map((page) => page.replace(/[\r\f\v]/g, ' ')).join('\n');
  return text.trim() === '' ? { problem: 'no-text' } : { text, pages };
}
