/**
 * Frequent characters of budget documents and their right halves, as readers see them when a cell border cuts through
 * a character. Data for `parse/fragments.ts`; extend it freely.
 */
const table =
  '作乍 护户 响向 群羊 拆斥 让上 理里 证正 设殳 费贝 项页 预页 顾页 财才 资贝 标示 指旨 效攵 保呆 障章 位立 任壬 化匕 ' +
  '仁二 付寸 件牛 们门 供共 依衣 价介 伍五 何可 体本 但旦 信言 健建 储者 例列 促足 傅尃 住主 伸申 ' +
  '计十 订丁 许午 论仑 评平 诉斥 词司 试式 话舌 诚成 谈炎 调周 课果 请青 读卖 议义 识只 记己 训川 讲井 谋某 ' +
  '清青 治台 法去 洁吉 活舌 流㐬 测则 海每 消肖 深罙 温昷 湿显 源原 满㒼 漏屚 污亏 江工 池也 沙少 油由 注主 ' +
  '城成 场昜 地也 坏不 址止 均匀 块夬 坡皮 垃立 培咅 塌㬱 增曾 境竟 壤襄 ' +
  '打丁 执丸 扩广 扫彐 技支 投殳 抓爪 报艮 招召 持寺 按安 推隹 控空 探罙 提是 搬般 播番 排非 接妾 据居 ' +
  '机几 杨昜 林木 村寸 析斤 枢区 构勾 校交 样羊 核亥 根艮 格各 检佥 植直 模莫 横黄 ' +
  '红工 级及 纪己 约勺 纳内 线戋 组且 织只 终冬 经圣 结吉 给合 络各 统充 绩责 维隹 综宗 编扁 缴敫 ' +
  '现见 环不 珍㐱 球求 班王 理里 ' +
  '时寸 明月 晚免 景京 ' +
  '服⺼ 期月 朝月 ' +
  '种中 科斗 租且 积只 移多 程呈 税兑 稳急 ' +
  '政攵 收攵 改攵 放攵 故攵 教攵 数攵 敏攵 整攵 ' +
  '助力 动力 劝力 功力 励力 ' +
  '利刂 刊刂 列刂 创刂 别刂 到刂 制刂 刺刂 剂刂 副刂 ' +
  '都阝 部阝 邮阝 郊阝 ' +
  '队人 阳日 防方 附付 际示 陈东 院完 险佥 除余 陆击 ' +
  '路各 距巨 跟艮 跨夸 ' +
  '转专 轮仑 软欠 较交 辆两 输俞 ' +
  '铁失 银艮 锁贝 镇真 针十 ' +
  '饮欠 馆官 补卜 被皮 初刀 社土 祥羊 神申 福畐 ' +
  '码石 研开 破皮 确角 碍㝵 矿广 ' +
  '端耑 站占 竣夋 ' +
  '联关 职只 聘甹 ' +
  '能匕 脱兑 脏庄 肥巴 肿中 ' +
  '和口 知口 ';

const halves = new Map<string, string>();
for (const pair of table.split(' ')) {
  const [whole = '', half = ''] = [...pair];
  if (half !== '') halves.set(whole, (halves.get(whole) ?? '') + half);
}

/** The right halves of a character, as one string; '' when the table does not know it. */
export const halvesOf = (character: string): string => halves.get(character) ?? '';
