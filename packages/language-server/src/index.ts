export type { Settings, ShownDocument } from './document.ts';
export { type OpenDocuments, openDocuments } from './open-documents.ts';
export { createServices, type ServiceOptions, type Services } from './services.ts';
