using System.Collections.Frozen;

namespace Gongwen.Engine.Adopting;

/// <summary>The words of official Chinese that names of fields are cut at or made of. What isn't listed is taken for part of a name.</summary>
internal static class Words
{
    // Whoever does something to a thing: 开展|廉政谈话, 收缴|党费.
    private const string VerbWords =
        """
        受到 受 存在 审结 执结 审执结 结案 受案 收案 盘活 硬化 打造 养殖 新栽 增收 致富 增产 增效 保持 稳定 办 报 报至 报到 安装 协调 协商 承建 装修 铺设 架设 更换 维修 修缮 疏浚 巡护 组织开展 开展 召开 组织召开 组织 举办 承办 举行 进行 实施 完成 收缴 查摆出 查摆 查找出 查找 查处 查出 查实 走访慰问 走访 慰问 发放 制定 制订 制定出台 修订完善 修订 完善 签订 签署 签约 建立 建立健全 新建 改建 扩建 修建
        投入 投资 筹集 筹措 募集 送去 送达 送出 送 明确 明确了 发现 受理 办理 办结 化解 处置 处理 吸收 接收 立案审查 立案 结案 移交 移送 追究 约谈 下发 印发 出台 报送 上报 撰写 编写 编印 刊发 发表 采用 采购 购置 购买 安排 落实 争取到 争取
        引进 落地 实现 解决 救助 资助 捐赠 捐助 清理 清运 清查 拆除 种植 栽植 栽种 改造 建成 打造 培育 认定 创建 评选 评选出 表彰 授予 配备 聘请 邀请 参加 参与 听取 听取了 审议 审议通过 征求到 征求 征集 收集 收集到 梳理 梳理出 形成 提出
        列出 张贴 悬挂 制作 设置 设立 开设 发动 动员 覆盖 惠及 涉及 获得 荣获 获 取得 接待 调解 调处 审查 审核 审批 抽查 抽取 选派 派出 选聘 招聘 招录 录用 提拔 任命 确定 吸纳 消除 关停 取缔 责令 没收 销毁 暂扣 拘留 抓获 破获 侦破
        起诉 判处 出动 投放 推送 播放 设有 设 赴 前往 深入 位于 共有 现有 拥有 建有 辖 下辖 管辖 占 总投资 纳入 列入 带领 率领 选取 选出 推出 推荐 推选 推动 推进 带动 帮助 安置 转移 转移支付 补助 补贴 拨付 下达 争创 达到 达 突破 超额完成 支持
        兑现 偿还 化解了 通报 通报批评 问责 给予 免去 调整 充实 增设 增加 减少 新增 新发展 发展 确认 登记 建档 采集 核查 核实 核定 核减 排查出 排查 整改完成 整改 检查出 检查 督查 督办 督促 巡查 巡察 抽检 检测 监测 检验 培训 轮训 调训 宣讲 宣传 辅导 解答 回应 回复 答复 化验
        撤销 注销 变更 延伸 延长 缩短 压减 压缩 精简 取消 下放 承接 优化 收治 接种 接诊 义诊 服务 惠民 引导 引领 号召 吸引 促成 达成 储备 谋划 策划 申报 申请 获批 获评 命名 挂牌 授牌 颁发 发出 寄送 赠送 派发 分发 散发 印制 印刷 编制 编发 转发 刊登 刊载 播出 发布 公布 公示 公开 选树 树立 挖掘 总结 提炼 汇编 交办 转办 承担 承诺 认领 领办 领取 缴纳 上缴 收取 征收 追缴 挽回 挽回经济损失 节约 节省 降低 提高 提升 上升 下降 增长 同比增长 同比下降 回落 改善 开工 竣工 复工 投产 投用 启用 启动 建设
        管理 清退 退回 退还 收回 返还 上交 加强 强化 深化 巩固 坚持 做好 抓好 抓 落细 学习 传达学习 传达 研讨 研究部署 研究 讨论 部署 交流 观看 参观 瞻仰 调研 督导 考察 视察 谈话 提醒 诫勉 批评教育 教育 诫勉谈话 教育引导 处分 处罚 罚款 表扬 奖励 资助了 结对帮扶 结对 帮扶 包联 联系 挂钩 对接 招商 洽谈 接访 下访 约访 信访 上访 回访 走访了 入户 演练 应急演练 执法 监督 考核 考评 测评 评议 审计 自查 互查 普查 摸排 排摸 筛查 体检 献血 救援 救治 扑救 扑灭 处警 接警 巡逻 值守
        牵头 负责 主持 主办 协办 带队 出席 列席 缺席 请假 应到 实到 到会 参会 参训 参学 参赛 参展 成立 组建 选举 选举产生 当选 补选 换届 转为 转正 转入 转出 外出 入库 入统 入学 就业 创业 脱贫 返贫 受益 受理了 受灾 受伤 死亡 倒塌 损毁 损失 排名 位居 位列 得分 打卡 点击 浏览 阅读 转载 录制 拍摄 接受 担任 从事 分管 采取 采纳 通过 经过 利用 使用 运用 依托 借助 结合 围绕 按照 根据 依据 针对 面向 邀
        """;

    // Whatever joins or measures: nothing of it belongs to a name.
    private const string JoinWords =
        """
        只有 仅有 还有 目前仍 县纪委监委 市纪委监委 区纪委监委 纪委监委 司法机关 公安机关 上级 到 尚 尚有 尚未 同期 去年同期 上年同期 比去年同期 比上年同期 较上年同期 较去年同期 按期 按时 按要求 期内 的 了 在 对 将 把 向 为 从 于 由 被 让 使 以 按 而 且 并 又 也 都 均 已 已经 正 正在 仍 仍有 还 还有 就 只 仅 共 共计 总计 合计 累计 总共 约 近 至 至少 不少于 不低于 不超过 不高于 不多于 超过 多达 高达 等 有 没有 是 计 各 每 每年 每月 每季度 每周 每次 每人 每名 每个 每户 每天 每半年
        其中 同时 此外 另外 另 先后 分别 全年 今年 今年以来 今年来 去年 上半年 下半年 年初 年底 年内 截至 截止 目前 截至目前 期间 近年来 以来 本年度 全区 全县 全市 全镇 全乡 全局 全省 全系统 我局 我区 我县 我市 我镇 我乡 我街道 我村 我社区 我单位 本局 本单位 本区 本县 全体 该 该局 此次 本次 这次 当前 主要 重点 不断 持续 积极 认真 深入开展 扎实 全面 切实 进一步 大力 有效 及时 成功 全部 顺利 率先 共同 分批 统一 专门 随机 实地 现场 再 拟 计划 预计 力争 确保 要求 能 可 应 需 须 会 要 或 及其 以及 通过了 较 比 较上年 比上年 同比 环比 年均 人均 平均 左右 以上 以下 以内 之 所 其 内 中 上 下 间 后 前 时 与 和 及 跟 同 暨 如 即 例如 包括 含 来 去 出 过 得 着 起来 不 未 无 非 全 整 原 现 新 某
        首先 其次 最后 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 第一 第二 第三 第四 一要 二要 三要 四要 五要 结合纪念 以便 因 因为 由于 所以 因此 如果 虽然 但 但是 其他 多次 定期 每逢 不定期 年度内 上年 上年度 当年 当月 本月 本季度 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 1至 最高 最低 最多 最少 自 自觉 始终 各级 各类 各个 各项
        """;

    // Words that hold a verb or a joining character and are one word all the same, and those that names mostly end with.
    private const string NounWords =
        """
        党组织 基层党组织 社会组织 群团组织 组织部 组织生活会 组织生活 专题组织生活会 组织关系 民主生活会 专题民主生活会 发展对象 发展党员 入党积极分子 积极分子 预备党员 正式党员 流动党员 困难党员 老党员 党员干部 党员 党费 党课 专题党课 廉政党课 廉政谈话 提醒谈话 任前谈话 谈心谈话 约谈提醒 党组会议 党组会 党委会 党委会议 党组理论学习中心组 理论学习中心组 中心组 集中学习 专题学习 专题研讨 专题讨论 专题会议 专题研究 专题培训 专题培训班 专题会 工作会议 推进会 座谈会 调度会 现场会 动员会 部署会 联席会议 领导小组 工作专班 专班 会议 大会 例会 培训班 培训会 培训活动 学习班 讲座 知识讲座 知识竞赛 竞赛 比赛 技能竞赛 技能比武 演讲比赛 文艺演出 主题党日 主题党日活动 主题教育 志愿服务 志愿服务活动 志愿者 志愿服务队 服务队 宣传活动 宣讲活动 宣传资料 宣传册 宣传品 宣传栏 宣传员 调研报告 调研活动 检查组 检查站 督查组 巡察组 督导组 监督员 监督电话 检查点 考核组 评审组
        贫困户 脱贫户 监测户 低保户 五保户 特困户 困难户 困难群众 困难职工 困难家庭 特困人员 残疾人 退役军人 留守儿童 孤寡老人 老年人 农民工 群众 居民 村民 市民 职工 干部职工 干部 科级干部 学生 教师 人员 人才 专家 代表 委员 企业 规上企业 规模以上工业企业 市场主体 个体工商户 经营户 商户 农户 用户 住户 业主 门店 单位 部门 责任单位 成员单位 村居 村庄 社区 小区 网格 网格员 支部 党支部 党小组 党委 党组 党总支 机构 学校 医院
        问题 隐患 安全隐患 重大隐患 重大事故隐患 一般隐患 风险 风险点 廉政风险点 风险隐患 矛盾纠纷 纠纷 案件 信访件 信访事项 信访积案 积案 线索 问题线索 意见 意见建议 建议 整改措施 整改任务 整改事项 整改问题 措施 举措 具体措施 任务 具体任务 重点任务 目标任务 工作任务 年度任务 目标 指标 项目 重点项目 重大项目 工程 民生实事 实事 事项 审批事项 服务事项 制度 管理制度 工作制度 各项制度 规章制度 机制 细则 实施细则 方案 实施方案 工作方案 预案 应急预案 计划 规划 办法 管理办法 规定 意见书 通知 文件 信息 简报 稿件 报道 新闻 报告 总结 材料 台账 清单 责任清单 问题清单 任务清单 责任书 目标责任书 承诺书 通知书 整改通知书 决定书 建议书 告知书 案卷 档案 合同 协议 标准 规范 条例 法规 典型 案例 经验 先进典型 先进单位 先进集体 先进个人 先进工作者 优秀共产党员 优秀党务工作者 荣誉 奖项 称号
        资金 专项资金 扶贫资金 衔接资金 财政资金 项目资金 补助资金 奖补资金 救助资金 资金总额 经费 专项经费 工作经费 办公经费 三公经费 公用经费 费用 收入 支出 总收入 总支出 税收收入 非税收入 一般公共预算收入 一般公共预算支出 政府性基金收入 政府性基金支出 政府性基金预算收入 政府性基金预算支出 社会保险基金收入 国有资本经营预算收入 地方一般公共预算收入 财政收入 财政支出 税收 营业收入 销售额 零售额 社会消费品零售总额 进出口总额 外贸进出口总额 地区生产总值 生产总值 产值 总产值 工业总产值 增加值 规模以上工业增加值 固定资产投资 投资额 总投资额 项目总投资 计划总投资 到位资金 存款余额 贷款余额 余额 债务余额 债券 新增债券 专项债券 债务限额 限额 结余 结转 预算 决算 预备费 罚没款 善款 慰问金 慰问品 救助金 补贴资金 米面油 物资 款物 善款物 奖金 罚金 经济损失 直接经济损失 可支配收入 人均可支配收入 城镇居民人均可支配收入 农村居民人均可支配收入 纯收入 集体经济收入 村集体经济收入
        满意率 满意度 完成率 整改率 办结率 覆盖率 参与率 合格率 达标率 普及率 参保率 参会率 到会率 出勤率 知晓率 及格率 优良率 发生率 入学率 就业率 化解率 回访率 按期办结率 及时受理率 群众满意率 增长率 增速 增幅 降幅 占比 比重 比例 森林覆盖率 城镇化率 执行率 支出进度 总量 总数 总人数 总额 总面积 总人口 人口 常住人口 户数 人数 数量 次数 金额 面积 里程 产量 总产量 粮食产量 用量 库存 岗位 公益性岗位 名额 编制 床位 车位 桌椅 设备 设施 器材 车辆 电脑 展板 宣传展板 标语 横幅 条幅 公示牌 标识牌 警示牌 路灯 摄像头 垃圾桶 小广告 垃圾 道路 公路 农村公路 管网 水渠 沟渠 河道 厕所 危房 房屋 老旧小区 棚户区 违建 违法建筑 耕地 土地 高标准农田 农田 林地 绿地 树木 苗木 粮食
        人力资源 人力 人事 人大 人防 人武部 人居 人居环境 人工 人均 个体 个别 名录 名义 条件 户籍 户外 家庭 家长 家属 场地 场馆 分管 分配 分析 分工 处级 科级 级别 台风 部队 面向 面临 组建 队伍 队员 班长 班子 门诊 门户 节约 节能 层面 层级 款项 车站 包装 所长 通报 通讯 点评 把握 把关 支撑 口头 口碑 道德 对口 对标 本地 本级 本科 页面 天然气 天气 周边 周期 字样 次日 次年 位置 干警 民警 辅警 标的 标的额 争议标的额 排污口 断面 水质 失信被执行人 诉讼费 司法救助金 巡回审判 民商事案件 行政案件 刑事案件 财政总收入 地方财政收入 成功率 调处成功率 处理能力 增收 疫苗接种率 接种率 签约 临床重点专科 重点专科 重点人群 农民人均纯收入 人均纯收入 农民人均可支配收入 事业单位 下属事业单位 内设机构 内设科室 在校学生 在校生 教职工 应急分队 应急队伍 安置点 鉴定机构 劳保用品 医务人员 基层医务人员 高层次人才 家庭医生 健康档案 电子健康档案 小额信贷 监测对象 污水处理设施 生活垃圾 黑臭水体 农村黑臭水体 家庭农场 龙头企业 特色产业基地 周年 水位 库水位 汛限水位 共青团员 团员 团支部 妇女 儿童 妇女儿童 参学率 持证率 建档率 签约率 入户率 出警率 破案率 巡查率 抽检合格率 教育系统 党建品牌 脱贫人口 全长 总长 总人口 对象 应知应会 应知应会测试 测试 巡视组 巡察组 监管对象 招商引资 招商引资到位资金 招商引资项目 到位资金 会议室 参会人员 会议材料 交流发言 特种作业人员 消防通道 临边防护 楼栋长 网格长 河湖长 湖长制 河长制 林长制 辖区 辖区面积 占地面积 建筑面积 使用面积 使用权 国有土地使用权 国有土地使用权出让收入 土地出让收入 出让收入 转移支付收入 党小组会 支委会 党员大会 党日活动 支部主题党日 教育支出 科技支出 就业支出 社会保障和就业支出 卫生健康支出 农林水支出 民生支出 住房保障支出 节能环保支出 交通运输支出 公共安全支出 文化旅游体育与传媒支出 城乡社区支出 一般公共服务支出 三公经费 高新技术企业 上市企业 科技型中小企业 空气优良天数 优良天数 平均浓度 浓度 具体问题 共性问题 个性问题 突出问题 惠农补贴 补贴 党内警告 行政警告 参会名单 名单 发言材料 交流材料 会期 楼栋 单元 平方公里 行政村 自然村 村民小组 停车位 充电桩 健身器材 消防器材 灭火器 应急物资 救灾物资 防汛物资 口罩 药品 树苗 绿化面积 造林面积 种植面积 播种面积 受灾面积 养殖面积 工作 工作方式 工作日 服务对象 服务中心 服务站 便民服务站 服务平台 活动 党建活动 文体活动 主题活动 志愿活动 活动室 活动场所 活动阵地 阵地 场所 平台 基地 教育基地 示范点 示范岗 示范户 党建示范点 站点 点位 方面 环节 领域 内容 情况 成效 效果 特点 特色 亮点 水平 能力 质量 精神 会议精神 讲话精神 讲话 指示 思想 理念 模式 品牌 做法 体系 系统 行业 产业 主导产业 特色产业 专业 主题 题目 名称 姓名 职务 职位 学历 地点 地址 时间 日期 电话 联系电话 联系人 编号 文号 序号
        专项行动 专项整治 专项整治行动 专项治理 专项检查 安全检查 安全生产检查 安全生产大检查 大检查 安全生产 综合检查 联合检查 联合执法 日常检查 执法检查 明察暗访 明查暗访 抽查检查 督导检查 监督检查 应急演练 消防演练 警示教育 警示教育片 廉政教育 党性教育 教育活动 教育培训 业务培训 技能培训 培训人员 培训对象 学习笔记 心得体会 学习计划 读书班 研讨班 交流会 交流发言 发言 座谈 走访企业 结对帮扶 帮扶干部 帮扶责任人 帮扶对象 帮扶措施 驻村工作队 驻村干部 第一书记 工作队 执法人员 参会人员 参训人员 参加人员 工作人员 从业人员 监管人员 管理人员 救援人员 消防车 消防设施 投诉 举报 投诉举报 来信 来访 来电 网上信访 信访 群众来信 群众来访 信访举报 初信初访 重复信访 集体上访 越级上访 接待日 留言 热线 工单 诉求 民生诉求 提案 议案 建议提案 政协提案 人大代表建议 复议 诉讼 行政处罚 处罚案件 行政案件 刑事案件 事故 生产安全事故 道路交通事故 火灾 灾害
        """;

    // Before the bare name of one of these a blank is a name.
    private const string PlaceWords =
        """
        自治区 自治州 自治县 开发区 高新区 经开区 新区 园区 工业园 工业园区 产业园 产业园区 景区 片区 省 市 州 盟 县 区 旗 乡镇 安置点 校区 院区 厂区 库区 灌区 河段 断面 地块 污水处理厂 电厂 机构 鉴定机构 事务所 监狱 看守所 博览会 商店 门店 药店 水厂 电站 变电站 泵站 码头 车站 机场 港口 会议室 公路 高速公路 铁路 街道 街道办事处 办事处 镇 乡 村 社区 小区 居委会 村委会 局 委 办 厅 处 科 股 站 所 院 校 部 室 党委 党组 党工委 党总支 党支部 支部 联合党支部 党小组
        委员会 办公室 管委会 分局 支队 大队 中队 派出所 公安局 检察院 法院 学院 大学 学校 中学 小学 幼儿园 医院 卫生院 卫生室 公司 有限公司 有限责任公司 股份有限公司 集团 集团公司 企业 工厂 厂 矿 煤矿 加油站 合作社 家庭农场 协会 商会 学会 联合会 基金会 中心 服务中心 便民服务中心 基地 教育基地 党建教育基地 纪念馆 博物馆 展览馆 文化馆 图书馆 党校 广场 公园 水库 大道 路 街 巷 河 湖 江 山 桥 隧道 宾馆 酒店 饭店 商场 超市 市场 农贸市场 工地 车间 班组 小组 单位 部门 机关 银行 支行 网格 项目部
        """;

    // What a blank before means a place or organ of this name, though more is said: X区委 is 区名称.
    private static readonly FrozenDictionary<string, string> Organs = Pairs(
        """
        省委 省 市委 市 县委 县 区委 区 州委 州 镇党委 镇 乡党委 乡 街道党工委 街道 社区党委 社区 社区党支部 社区 社区党总支 社区 村党支部 村 村党总支 村 村两委 村 社区两委 社区 社区居委会 社区 村民委员会 村 省政府 省 市政府 市 县政府 县 区政府 区 镇政府 镇 乡政府 乡 省人民政府 省 市人民政府 市 县人民政府 县 区人民政府 区 镇人民政府 镇 乡人民政府 乡
        市直 市 县直 县 区直 区 省直 省 市区 市 县城 县 城区 城区 市纪委 市 县纪委 县 区纪委 区 市局 市 县局 县 区局 区 区级 区 市级 市 县级 县 镇级 镇 村级 村 局机关 局 局党组 局 局党委 局 局党支部 局 局党总支 局 委党组 委 院党组 院 校党委 校 办党组 办 区长 区 县长 县 市长 市 镇长 镇 乡长 乡 局属 局 县域 县 市域 市 区域内 区
        人民政府 地区 人民检察院 地区 人民法院 地区 人大 地区 政协 地区
        """);

    // Words that begin as a place does and are none.
    private const string OtherWords =
        """
        村民 市民 市场主体 区域 区间 办法 处置 处理 处罚 处分 处于 院落 校园 部分 部署 室内 站位 所有 所在 科学 科技 局面 局部 委托 委员 委派 省级以上 路线 路径 街区 河长 村集体 村民小组 村干部 镇干部 社会 社会组织 社区工作者 社区志愿服务 社区居民 社区党员 社区服务 企业家 企业职工 学校师生 单位职工 部门负责人 中心工作 中心任务 中心组 场所 场次 个人 人大代表 政协委员
        """;

    private const string TitleWords = "书记 副书记 第一书记 党组书记 党委书记 支部书记 局长 副局长 主任 副主任 县长 副县长 区长 副区长 市长 副市长 镇长 副镇长 乡长 副乡长 院长 副院长 校长 副校长 部长 副部长 处长 科长 科员 股长 站长 所长 队长 组长 副组长 主席 副主席 会长 秘书长 常委 委员 成员 同志 负责人 联系人 主持人 承办人 经办人 填表人 审核人 签发人 记录人 汇报人 报告人 发言人 述职人 责任人 当事人 法定代表人 被申请人 申请人 信访人 老师 教授 先生 女士 经理 总经理 董事长 代表 记者 调研员 巡视员 主讲人 授课人 宣讲员 村主任 支书";

    // What is said of a thing, not the thing: 服务|水平.
    private const string AspectWords = "水平 能力 质量 成效 效果 情况 特点 特色 亮点 先进 模范 建设 发展 管理 需求 实际 意识 力度 进度 成果 优势 作用 业务水平 氛围";

    /// <summary>Words a name is cut at, as verbs.</summary>
    public static FrozenSet<string> Verbs { get; } = Of(VerbWords);

    /// <summary>Words that join, count or point.</summary>
    public static FrozenSet<string> Joins { get; } = Of(JoinWords);

    /// <summary>Words that are one word whatever they hold.</summary>
    public static FrozenSet<string> Nouns { get; } = Of(NounWords + " " + OtherWords);

    /// <summary>Places, organs, whatever has a name before it.</summary>
    public static FrozenSet<string> Places { get; } = Of(PlaceWords);

    /// <summary>What persons are called before or behind their names.</summary>
    public static FrozenSet<string> Titles { get; } = Of(TitleWords);

    /// <summary>What is said of a thing.</summary>
    public static FrozenSet<string> Aspects { get; } = Of(AspectWords);

    private static FrozenSet<string> All { get; } = Of($"{VerbWords} {JoinWords} {NounWords} {OtherWords} {PlaceWords} {TitleWords} {AspectWords} {string.Join(' ', Organs.Keys)}");

    private static readonly int Longest = All.Max(word => word.Length);

    /// <summary>The place or organ a blank before a word names; null when it names none.</summary>
    public static string? PlaceOf(string word) => Organs.GetValueOrDefault(word) ?? (Places.Contains(word) ? word : null);

    /// <summary>The longest word that begins there; "" when none is known.</summary>
    public static string At(ReadOnlySpan<char> text, int start)
    {
        var lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, text.Length - start); length > 0; length--)
        {
            if (lookup.TryGetValue(text.Slice(start, length), out var word))
                return word;
        }

        return "";
    }

    /// <summary>A stretch of text as words: the longest known ones from the left, what lies between as it is.</summary>
    public static List<string> Split(string text)
    {
        List<string> words = [];
        var unknown = 0;
        for (var at = 0; at < text.Length;)
        {
            var word = At(text, at);
            // A single character is a word of its own only before a known one or the end: 共|收缴, but 共建, 在校.
            if (word.Length == 0 || (word.Length == 1 && !IsAlone(text, at, unknown)))
            {
                unknown++;
                at++;
                continue;
            }

            Take(at);
            words.Add(word);
            at += word.Length;
        }

        Take(text.Length);
        return words;

        void Take(int end)
        {
            if (unknown > 0)
                words.Add(text.Substring(end - unknown, unknown));
            unknown = 0;
        }
    }

    private static bool IsAlone(string text, int at, int unknown)
    {
        if (text[at] is '的' or '了' || (at == 0 && Places.Contains(text[..1])))
            return true;
        var isJoin = "在对将把向为从被让使且并也都均已就仅共约近是等有到赴及与和或".Contains(text[at], StringComparison.Ordinal);
        return (unknown == 0 || isJoin) && (at + 1 == text.Length || At(text, at + 1).Length > 1);
    }

    private static FrozenSet<string> Of(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
