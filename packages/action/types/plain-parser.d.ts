/** In the bundle this stands in for the native parser, which would have to be installed: the same tree, in plain JavaScript. */
export { parseWithRemark as parseWithSatteri } from '@regiolint/engine/remark';
