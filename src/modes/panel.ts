/** The display panel. It is made here, since nothing in it works without a script, and pages need not carry it. */
const choice = (type: 'checkbox' | 'radio', name: string, value: string, label: string): string =>
  `<label><input type="${type}" name="${name}" value="${value}">${label}</label>`;

const markup = `<div id="display" class="display-panel" hidden>
<fieldset><legend>显示</legend>
${choice('checkbox', 'size', 'large', '大字版')}
${choice('checkbox', 'layout', 'simple', '简约版')}
${choice('checkbox', 'contrast', 'more', '高对比')}
</fieldset>
<fieldset><legend>颜色</legend>
${choice('radio', 'theme', 'standard', '跟随系统')}
${choice('radio', 'theme', 'light', '浅色')}
${choice('radio', 'theme', 'dark', '深色')}
</fieldset>
<p class="read-aloud"><button type="button" data-read hidden>朗读正文</button><button type="button" data-read hidden>停止</button><span role="status" data-read-status></span></p>
</div>`;

/** Puts the panel behind its button. */
export function addPanel(button: HTMLElement): HTMLElement | null {
  button.insertAdjacentHTML('afterend', markup);
  const panel = document.getElementById('display');
  if (panel) button.setAttribute('aria-controls', panel.id);
  return panel;
}
