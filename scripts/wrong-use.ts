/** What `parseArgs` finds wrong with a command line, in plain Chinese. */

/** The option that a message of Node names: `'--year <value>'`, `'-f, --bar'`. */
const optionIn = (message: string): string => /'(?:-\w, )?(-[^' ]*)/u.exec(message)?.[1] ?? '';

/** Null for any other failure. */
export function wrongUse(error: unknown): string | null {
  if (!(error instanceof TypeError && 'code' in error)) return null;
  const option = optionIn(error.message);
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `没有“${option}”这个选项。`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error.message.includes('does not take')
        ? `选项“${option}”后面不能带内容。`
        : `选项“${option}”后面缺少内容；内容以“-”开头时，请写成“${option}=内容”。`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `不认识“${/'([^']*)'/u.exec(error.message)?.[1] ?? ''}”：这个命令不用指明文件。`;
    default:
      return null;
  }
}
