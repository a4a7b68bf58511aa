import type { Host, HostDocument } from '@regiolint/language-server/browser';
import { requests, type TextQuestion } from '../protocol.ts';

/** Who can be asked for something. */
interface Editor {
  sendRequest<Answer>(method: string, question?: unknown): Promise<Answer>;
}

/** Reads what is in the workspace through the editor, wherever that is; what cannot be read is passed over. */
export function documentsOf(editor: Editor): Required<Pick<Host, 'documentsIn'>> {
  return {
    async *documentsIn(): AsyncGenerator<HostDocument> {
      for (const uri of await editor.sendRequest<readonly string[]>(requests.documents)) {
        const question: TextQuestion = { uri };
        const read = async () =>
          (await editor.sendRequest<string | null>(requests.text, question)) ?? undefined;
        yield { uri, read };
      }
    },
  };
}
