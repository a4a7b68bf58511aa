import { unreadIn } from '@regiolint/engine';
import type { Served } from '@regiolint/language-server/browser';
import { orderingModel, orderingModelInWords } from '@regiolint/report';
import { starter } from 'regiolint/starter';
import { type ReportAnswer, type ReportQuestion, requests, type StarterQuestion } from '../protocol.ts';

/** Answers what the extension asks beside what the protocol has. */
export function answer({ connection, shown }: Served, today: () => string): void {
  connection.onRequest(requests.report, ({ uri }: ReportQuestion): ReportAnswer | null => {
    const document = shown(uri);
    if (!document) return null;
    const { result, language } = document;
    // Without a block that can be read there is nothing to draw.
    if (result.places.size === 0) return {};
    const { plan } = result;
    const input = { covenant: plan.covenant, language, today: today(), unread: unreadIn(plan) };
    return { report: { picture: orderingModel(input), words: orderingModelInWords(input), language } };
  });
  connection.onRequest(requests.starter, ({ language, phase }: StarterQuestion): string =>
    starter({
      language,
      phase,
      kind: 'regional-plan',
      documentStatus: 'draft',
      simple: false,
      parties: [],
    }),
  );
}
