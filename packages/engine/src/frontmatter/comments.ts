import { Lexer } from 'yaml';

/** What announces the content of a text: that never is a comment, whatever it starts with. */
const content = '\u001f';

/** The comments in a piece of YAML, each from its number sign up to the end of the line. */
export function commentsIn(text: string): readonly string[] {
  const tokens = [...new Lexer().lex(text)];
  return tokens.filter((token, at) => token.startsWith('#') && tokens[at - 1] !== content);
}
