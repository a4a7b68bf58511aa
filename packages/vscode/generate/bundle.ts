import { bundle } from './extension.ts';

/** Makes the extension in `dist`, as it is packed and as an editor runs it. */
await bundle();
