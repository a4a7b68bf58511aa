import type { Phase } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { requests, type StarterQuestion } from '../protocol.ts';

/** Opens an empty plan with questions, which is saved where and when its author wants. */
export async function newCovenant(client: BaseLanguageClient): Promise<void> {
  const settings = vscode.workspace.getConfiguration('regiolint');
  const language = known<Language>(settings.get('language')) ?? (await askLanguage());
  if (!language) return;
  const phase = known<Phase>(settings.get('phase')) ?? (await askPhase());
  if (!phase) return;
  const question: StarterQuestion = { language, phase };
  const content: string = await client.sendRequest(requests.starter, question);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}

function known<Word extends string>(set: string | undefined): Word | undefined {
  return set === undefined || set === 'document' ? undefined : (set as Word);
}

async function askLanguage(): Promise<Language | undefined> {
  const languages = [
    { label: 'Nederlands', language: 'nl' as const },
    { label: 'English', language: 'en' as const },
  ];
  const placeHolder = vscode.l10n.t('In which language do you write the covenant?');
  return (await vscode.window.showQuickPick(languages, { placeHolder }))?.language;
}

async function askPhase(): Promise<Phase | undefined> {
  const phases = [
    {
      label: vscode.l10n.t('emerging'),
      detail: vscode.l10n.t('You are getting to know each other, and ask little of each other yet.'),
      phase: 'emerging' as const,
    },
    {
      label: vscode.l10n.t('developing'),
      detail: vscode.l10n.t('You work together, and are arranging how.'),
      phase: 'developing' as const,
    },
    {
      label: vscode.l10n.t('mature'),
      detail: vscode.l10n.t(
        'You have worked together for some time, and want to know whether all is arranged.',
      ),
      phase: 'mature' as const,
    },
  ];
  const placeHolder = vscode.l10n.t(
    'How young or grown is the collaboration? It decides which questions come.',
  );
  return (await vscode.window.showQuickPick(phases, { placeHolder, matchOnDetail: true }))?.phase;
}
