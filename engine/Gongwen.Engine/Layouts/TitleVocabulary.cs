namespace Gongwen.Engine.Layouts;

/// <summary>The words official titles are made of, and the cutting of a title into them. What isn't listed is cut into characters.</summary>
internal static class TitleVocabulary
{
    private const string Opening = "《“‘（(〔【〈「";
    private const string Closing = "》”’）)〕】〉」";
    private const string Marks = "、，。：；！？—…,.:;!?%％·";

    private static readonly (TitleWordKind Kind, string Words)[] Lists =
    [
        (TitleWordKind.Genre, """
            报告 总结 清单 台账 汇报 通知 通报 意见 方案 计划 要点 打算 统计 请示 批复 函 决定 公告 通告 议案 纪要 办法 规定 细则 制度 汇总表 统计表 一览表 情况表 明细表 任务书 责任书 承诺书
            述职报告 工作报告 调研报告 自查报告 情况报告 专题报告 工作总结 工作汇报 工作计划 工作方案 实施方案 实施意见 工作打算 工作要点 工作安排 工作思路 整改清单 整改台账 整改方案 问题清单 任务清单 责任清单 销号统计 销号清单 情况说明 说明 建议 安排 规则 倡议书 检查材料 对照检查材料 发言提纲 提纲 讲话 致辞 简报
            """),
        (TitleWordKind.Head, """
            工作 情况 整改 落实 问题 工作情况 整改情况 落实情况 进展情况 完成情况 开展情况 推进情况 整改工作 整改落实 整改落实情况 问题整改 问题整改情况 反馈问题 反馈意见 述职 述责述廉 述职述廉 学习情况 有关情况 执行情况
            """),
        (TitleWordKind.UnitEnd, """
            局 委 办 厅 部 院 校 署 处 科 股 所 站 组 党组 党委 党支部 党总支 支部 总支 工委 党工委 党组书记 党委书记 书记 局长 主任 院长 校长 政府 人民政府 委员会 管委会 居委会 村委会 办公室 领导小组 领导小组办公室 中心 公司 有限公司 集团 学校 中学 小学 医院 街道 街道办事处 办事处 领导班子 班子 班子成员 镇党委 乡党委 镇政府 乡政府 党组成员 副局长 副书记 机关党委 机关 分局 支队 大队 协会 学院 大学 法院 检察院 县委 区委 市委 省委 州委 纪委 监委 纪委监委 政协 人大 人大常委会 常委会 组织部 宣传部 统战部 政法委 县政府 区政府 市政府 省政府 县人民政府 区人民政府 市人民政府 省人民政府
            """),
        (TitleWordKind.Place, "县 市 区 省 州 旗 镇 乡 村 社区 开发区 新区 高新区"),
        (TitleWordKind.Field, """
            中共 中国共产党 商务 水利 农业 农村 农业农村 财政 教育 卫生 健康 卫生健康 民政 公安 司法 审计 统计局 统计 市场监督管理 市场监管 自然资源 生态环境 住房和城乡建设 住房城乡建设 城乡建设 交通 交通运输 文化 旅游 文化和旅游 文化旅游 文旅 广电 体育 应急 应急管理 人力资源和社会保障 人力资源社会保障 人社 发展和改革 发展改革 发改 工业和信息化 工业信息化 科技 科学技术 林业 园林 城市管理 城管 综合行政执法 行政审批 政务服务 医疗保障 医保 退役军人事务 退役军人 信访 乡村振兴 民族 宗教 外事 气象 税务 国有资产监督管理 国资 供销 粮食 档案 招商 残疾人联合会 联合会 总工会 妇女联合会 妇联 共青团 团委 科学技术协会 红十字会 工商业联合会 组织 宣传 统战 政法 巡察 直属 直属机关
            """),
        (TitleWordKind.Date, "上年度 本年度 下年度 上半年 下半年 全年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 今年 明年 年中 年底 半年 年度"),
        (TitleWordKind.About, "关于"),
        (TitleWordKind.Of, "的 之 等 地"),
        (TitleWordKind.And, "和 及 与 暨 以及"),
        (TitleWordKind.Leading, "抓 对 在 向 为 从 以 由 因 就 将 把 并 被 不 未 各 全 本 第 转发 印发 批转 进一步"),
        (TitleWordKind.Known, """
            系统 所属 处理 处置 处分 科学 组织开展 党组织 基层党组织 机关党建 部分 委托 办学 办公 地方 地区 基层 党建 基层党建 党的建设 抓基层党建 抓党建 抓基层党建工作 基层党建工作 党建工作 党风廉政建设 党风 廉政 廉政建设 作风建设 作风 意识形态 意识形态工作 全面从严治党 从严治党 主体责任 责任制 责任 履职 履行 职责 民主生活会 组织生活会 组织生活 专题 专项 主题教育 学习教育 学习 教育 中心组 理论学习中心组
            季度 月份 近期 当前 阶段 中期
            经济 社会 经济社会 发展 高质量发展 改革 建设 工程 项目 重点 重点工作 重点任务 重点项目 任务 目标 考核 目标考核 绩效 督查 督察 督导 检查 巡视 巡察反馈 巡察反馈问题 巡察反馈意见 巡视反馈 巡视反馈问题 巡视反馈意见 审计反馈 审计发现 反馈 环保督察 生态环境保护 环境保护 安全生产 安全 生产 防汛 防汛抗旱 抗旱 防灾减灾 消防 森林防火
            销号 推进 开展 加强 做好 深化 推动 促进 完善 健全 提升 提高 巩固 拓展 巩固拓展 脱贫攻坚 脱贫攻坚成果 成果 衔接 全面 深入 贯彻 贯彻落实 学习贯彻 落实 精神 会议精神 会议 全会 决策部署 部署 执行 组织 实施 管理 服务 治理 监督 保障 机制 能力 质量 水平 体系 环境 营商环境 优化 创新 创建 示范 试点 调研 调查 研究 分析 评估 评议 评价 测评 考察 培训 人才 干部 干部队伍 队伍 队伍建设 人员 党员 群众 企业 民生 实事 民生实事 就业 养老 扶贫 帮扶 基础设施 设施 公共 公共服务 信息 信息公开 政务公开 政府信息公开 数据 数字 数字化 平台 网络 网络安全 资金 预算 决算 财务 资产 采购 政府采购 投资 招商引资 消费 外贸 外资 零售 市场 产业 工业 园区 农产品 粮食安全 耕地 耕地保护 供水 饮水 饮水安全 水库 河湖 河长制 灌区 水资源 节约 用水 节约用水 法治 法治政府 法治政府建设 依法 依法行政 行政 行政执法 执法 普法 信访工作 矛盾纠纷 矛盾 纠纷 化解 排查 隐患 隐患排查 风险 风险防范 防范 乱象 整治 专项整治 集中整治 违规 违纪 违法 形式主义 官僚主义 减负 基层减负 中央 省级 市级 县级 区级 乡镇 全县 全区 全市 全省 全镇 全国 上级 下级 各级 有关 相关 主要 指标 运行 经济运行 形势 成效 经验 做法 典型 先进 表彰 奖励 个人 集体 单位 部门 科室 对照 检查材料 存在 突出 突出问题 群众身边 不正之风 腐败 腐败问题 立行立改 长期坚持 前期 后续 下一步 下步 进度 进展 完成 情况统计 按期 年度考核 履职情况 工作部署 规划 五年规划 建议提案 提案 办理 代表 委员 县城 城市 城乡 乡村 农村 农业 人居环境 厕所革命 美丽乡村 移民 库区 水土保持 水毁 修复 除险加固 病险水库 中小学 义务教育 学前教育 双减 疫情 防控 疫情防控 医疗 卫生院 公立医院
            """),
    ];

    private static readonly Dictionary<string, TitleWordKind> Kinds = Read();
    private static readonly Dictionary<string, TitleWordKind>.AlternateLookup<ReadOnlySpan<char>> Lookup = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int Longest = LongestOf(Kinds);

    // What is counted; the longer ones first.
    private static readonly string[] Units =
    [
        "个百分点", "万立方米", "亿立方米", "万平方米", "万千瓦时", "平方公里", "立方米", "平方米", "万千瓦", "百分点", "万元", "亿元", "万亩", "亿斤", "万吨", "万人", "万户", "公里", "千瓦", "周年", "人次", "批次", "天", "项", "件", "期",
    ];

    private const string FigureMarks = ".,%-/+:&_";

    /// <summary>The words of a title, without gaps.</summary>
    /// <param name="text">One line.</param>
    /// <param name="room">How wide what stands between marks may be to stay whole.</param>
    internal static List<TitleWord> Cut(string text, double room)
    {
        var words = new List<TitleWord>();
        for (var start = 0; start < text.Length;)
        {
            var word = Next(text, start, room);
            words.Add(word);
            start = word.End;
        }

        return words;
    }

    private static TitleWord Next(string text, int start, double room)
    {
        var first = text[start];
        if (char.IsWhiteSpace(first))
            return new TitleWord(start, Count(text, start, char.IsWhiteSpace), TitleWordKind.Space);
        if (first < 0x300 && char.IsLetterOrDigit(first))
            return Figure(text, start);
        if (Opening.Contains(first, StringComparison.Ordinal))
        {
            var end = Close(text, start);
            // Too long to stay whole: the mark holds on to what follows, and so on inside.
            return end > 0 && TextWidth.Of(text.AsSpan(start, end - start)) <= room
                ? new TitleWord(start, end - start, TitleWordKind.Quoted)
                : new TitleWord(start, 1 + (start + 1 < text.Length ? Next(text, start + 1, room).Length : 0), TitleWordKind.Opening);
        }

        if (Closing.Contains(first, StringComparison.Ordinal) || Marks.Contains(first, StringComparison.Ordinal))
            return new TitleWord(start, 1, TitleWordKind.Mark);
        for (var length = Math.Min(Longest, text.Length - start); length > 0; length--)
        {
            if (Lookup.TryGetValue(text.AsSpan(start, length), out var kind))
                return new TitleWord(start, length, kind);
        }

        return new TitleWord(start, char.IsHighSurrogate(first) && start + 1 < text.Length ? 2 : 1, TitleWordKind.Unknown);
    }

    // A number takes its unit with it; a date all its parts.
    private static TitleWord Figure(string text, int start)
    {
        var end = start + Count(text, start, c => (c < 0x300 && char.IsLetterOrDigit(c)) || FigureMarks.Contains(c, StringComparison.Ordinal));
        if (!char.IsAsciiDigit(text[end - 1]) || end == text.Length)
            return new TitleWord(start, end - start, TitleWordKind.Figure);
        if (text[end] is not ('年' or '月' or '日') && !text.AsSpan(end).StartsWith("学年", StringComparison.Ordinal))
        {
            foreach (var unit in Units)
            {
                if (text.AsSpan(end).StartsWith(unit, StringComparison.Ordinal))
                    return new TitleWord(start, end - start + unit.Length, TitleWordKind.Figure);
            }

            var rest = Next(text, end, 0);
            return new TitleWord(start, end - start + (rest.Kind is TitleWordKind.Unknown or TitleWordKind.Place ? rest.Length : 0), TitleWordKind.Figure);
        }

        while (end < text.Length && text[end] is '年' or '月' or '日')
        {
            end++;
            var digits = Count(text, end, char.IsAsciiDigit);
            if (digits == 0 || end + digits == text.Length || text[end + digits] is not ('月' or '日'))
                break;
            end += digits;
        }

        foreach (var part in new[] { "学年度", "学年", "度", "上半年", "下半年", "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度", "年底", "以来", "份" })
        {
            if (text.AsSpan(end).StartsWith(part, StringComparison.Ordinal))
            {
                end += part.Length;
                break;
            }
        }

        // 2026年1月至6月
        if (end + 1 < text.Length && text[end] is '至' or '到' or '—' or '～' && char.IsAsciiDigit(text[end + 1]))
            end = Figure(text, end + 1).End;
        return new TitleWord(start, end - start, TitleWordKind.Date);
    }

    // Where the mark opened at a place is closed, marks inside of it closed before; 0 when it isn't.
    private static int Close(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (Opening.Contains(text[i], StringComparison.Ordinal))
                depth++;
            else if (Closing.Contains(text[i], StringComparison.Ordinal) && --depth == 0)
                return i + 1;
        }

        return 0;
    }

    private static int Count(string text, int start, Func<char, bool> holds)
    {
        var end = start;
        while (end < text.Length && holds(text[end]))
            end++;
        return end - start;
    }

    private static int LongestOf(Dictionary<string, TitleWordKind> kinds)
    {
        var longest = 0;
        foreach (var (word, _) in kinds)
            longest = Math.Max(longest, word.Length);
        return longest;
    }

    // A word in two lists is of the first list's kind.
    private static Dictionary<string, TitleWordKind> Read()
    {
        var kinds = new Dictionary<string, TitleWordKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in Lists)
        {
            foreach (var word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                kinds.TryAdd(word, kind);
        }

        return kinds;
    }
}
