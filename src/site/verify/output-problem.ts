/** What the built site has wrong. Any of these keeps it from being published. */
export interface OutputProblem {
  /** Path below the site's folder. */
  readonly file: string;
  /** What is wrong and where, one plain Chinese sentence. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}
