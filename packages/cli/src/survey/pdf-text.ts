import { type PdfItem, type PdfLines, pdfLines } from './pdf-lines.ts';

/** The words of a PDF, in the lines and paragraphs of its pages. */
export type PdfText = PdfLines | { readonly problem: 'damaged' | 'no-text' | 'too-many-pages' };

const mostPages = 500;

/** Reads the words of a PDF, page by page; the reader of PDFs is brought in only when there is one to read. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy } = await import('unpdf');
  const pages: PdfItem[][] = [];
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > mostPages) return { problem: 'too-many-pages' };
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.filter((item) => 'str' in item));
    }
  } catch {
    return { problem: 'damaged' };
  }
  const read = pdfLines(pages);
  return read.text.trim() === '' ? { problem: 'no-text' } : read;
}
