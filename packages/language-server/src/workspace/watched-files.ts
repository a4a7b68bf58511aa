import type { Files } from '@regiolint/engine';

/** What lies beside a document, and whether what was asked of it would still be answered the same. */
export function watchedFiles(files: Files | undefined): {
  readonly files?: Files;
  readonly isStill: () => boolean;
} {
  if (!files) return { isStill: () => true };
  const answers = new Map<string, boolean>();
  return {
    files: {
      has(reference) {
        const has = files.has(reference);
        answers.set(reference, has);
        return has;
      },
    },
    isStill: () => [...answers].every(([reference, had]) => files.has(reference) === had),
  };
}
