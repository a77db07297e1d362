using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Packs;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Facts;

/// <summary>The faults of facts.yaml: one place for their codes and words.</summary>
internal static class FactFault
{
    public static ManifestCodes Codes { get; } = new("GW8130", "GW8131", "GW8132");

    public static Finding UnknownLedger(DataNode node, IEnumerable<string> known) => new("GW8133", Severity.Error,
        new($"报告里没有“{node.Text}”这个键", $"a report has no key '{node.Text}'"))
    {
        Hint = Hint(node.Text, known, new("在 genre.yaml 里加一个章节，schema.yaml 写台账每行有哪些栏", "add a section to genre.yaml whose schema.yaml says what a row of the ledger holds")),
        Location = node.Location,
        Path = node.Path,
        Text = node.Text,
    };

    public static Finding NoListOfRows(DataNode node) => new("GW8133", Severity.Error,
        new($"“{node.Text}”不是台账：它应当是列表，每项是一组“栏: 值”", $"'{node.Text}' is no ledger: it must be a list of objects"))
    {
        Hint = new("schema.yaml 里写 type: array，items 里写 properties", "write type: array and properties under items in its schema"),
        Location = node.Location,
        Path = node.Path,
        Text = node.Text,
    };

    public static Finding UnknownColumn(DataNode node, SourceLocation place, string column, string ledger, IReadOnlyList<string> known) => new("GW8134", Severity.Error,
        new($"“{ledger}”没有“{column}”这一栏", $"'{ledger}' has no column '{column}'"))
    {
        Hint = Hint(column, known, new("可写的栏：" + string.Join("、", known), "the columns are: " + string.Join(", ", known))),
        Location = place,
        Path = node.Path,
        Text = column,
    };

    public static Finding WrongKind(DataNode node, string column, string operation, bool wantsDays) => new("GW8135", Severity.Error,
        wantsDays
            ? new($"“{column}”不是日期，不能算“{operation}”", $"'{column}' holds no days, so '{operation}' can't be told")
            : new($"“{column}”不是数字，不能算“{operation}”", $"'{column}' holds no numbers, so '{operation}' can't be told"))
    {
        Hint = wantsDays
            ? new("换成日期的一栏，schema 里写 $ref: gongwen:date", "choose a column of days, with $ref: gongwen:date in its schema")
            : new("换成数字的一栏；要数有几种就写“算: 种数”，要数有几行就写“算: 行数”", "choose a column of numbers; 种数 counts different values, 行数 counts rows"),
        Location = node.Location,
        Path = node.Path,
        Text = column,
    };

    public static Finding WrongComparison(DataNode node, string column, string word, bool wantsText, bool isNumber) => new("GW8135", Severity.Error,
        wantsText
            ? new($"“{column}”不是文字，不能用“{word}”", $"'{column}' holds no text to look for {word} in")
            : new($"“{column}”不是{(isNumber ? "数字" : "日期")}，不能用“{word}”", $"'{column}' holds no {(isNumber ? "numbers" : "days")} to compare by {word}"))
    {
        Hint = wantsText
            ? new("数字用 大于、不小于、小于、不大于，或者直接写等于几", "compare numbers by 大于, 不小于, 小于, 不大于, or write the number")
            : new("文字用 含、不含，或者直接写等于什么", "look for words in text by 含 and 不含, or write the text"),
        Location = node.Location,
        Path = node.Path,
        Text = column,
    };

    public static Finding NeverHolds(DataNode node, string column) => new("GW8136", Severity.Error,
        new($"“{column}”的条件互相矛盾，谁也不符合", $"the conditions of '{column}' contradict each other, so no row would do"))
    {
        Hint = new("两头的数写反了就对调；去掉多余的一个", "swap the two ends, or take one of them out"),
        Location = node.Location,
        Path = node.Path,
        Text = column,
    };

    public static Finding NoSuchValue(DataNode node, string value, string column, IReadOnlyList<string> values) => new("GW8136", Severity.Error,
        new($"“{column}”没有“{value}”这个值，这个条件谁也不符合", $"'{column}' never is '{value}', so no row would do"))
    {
        Hint = Hint(value, values, new("可写：" + string.Join("、", values), "it may be: " + string.Join(", ", values))),
        Location = node.Location,
        Path = node.Path,
        Text = value,
    };

    public static Finding UnknownFact(DataNode node, IEnumerable<string> known) => new("GW8137", Severity.Error,
        new($"没有“{node.Text}”这个数", $"there is no fact '{node.Text}'"))
    {
        Hint = Hint(node.Text, known, new("“由”里写同一组里别的数的名字", "由 names other facts of the same group")),
        Location = node.Location,
        Path = node.Path,
        Text = node.Text,
    };

    public static Finding GoesRound(SourceLocation place, string name) => new("GW8137", Severity.Error,
        new($"“{name}”由自己算出，绕成了圈", $"'{name}' is made of itself"))
    {
        Hint = new("改“由”里的名字", "change the names under 由"),
        Location = place,
        Text = name,
    };

    public static Finding NoNumber(DataNode node) => new("GW8137", Severity.Error,
        new($"“{node.Text}”算出的不是数字，不能再相加、相减或占比", $"'{node.Text}' gives no number to reckon with"))
    {
        Hint = new("“由”里写行数、求和、种数这样的数", "name facts that give numbers: 行数, 求和, 种数"),
        Location = node.Location,
        Path = node.Path,
        Text = node.Text,
    };

    public static Finding UnknownPeriodKey(DataNode node, IEnumerable<string> known) => new("GW8138", Severity.Error,
        new($"期间要用的键“{node.Text}”，报告里没有", $"the period asks for the key '{node.Text}', which a report doesn't have"))
    {
        Hint = Hint(node.Text, known, new("写报告最外层的键，例如 期间: { 年: 年度 }", "name a key of the report, e.g. 期间: { 年: 年度 }")),
        Location = node.Location,
        Path = node.Path,
        Text = node.Text,
    };

    public static Finding PeriodWithoutDays(DataNode node) => new("GW8138", Severity.Error,
        new("写了“期间”，没有写哪一栏是“日期”", "there is a period and no column of days"))
    {
        Hint = new("加一行“日期: 日期”，写台账里日期那一栏的名字", "add 日期: with the name of the ledger's column of days"),
        Location = node.Location,
        Path = node.Path,
    };

    public static Finding UnknownUse(DataNode node, IEnumerable<string> known) => new("GW8139", Severity.Error,
        new($"“用于”的“{node.Text}”，报告里没有", $"a report has nothing at '{node.Text}', which 用于 names"))
    {
        Hint = Hint(node.Text.Split('.')[^1], known, new("从最外层的键写起，一层一层用“.”接，列表不写序号，例如 履职情况.事实.主题党日", "write the keys from the root, joined by '.', without numbers of lists")),
        Location = node.Location,
        Path = node.Path,
        Text = node.Text,
    };

    public static Finding UsedTwice(DataNode node, string other) => new("GW8139", Severity.Error,
        new($"“{node.Text}”已经由“{other}”填", $"'{node.Text}' is filled by '{other}' already"))
    {
        Hint = new("一处只能由一个数填", "a place takes one fact"),
        Location = node.Location,
        Path = node.Path,
        Text = node.Text,
    };

    public static Finding TooMany(DataNode node, string what, string whatEnglish, int count, int most) => new("GW8140", Severity.Error,
        new($"{what}有{Plain(count)}个，最多{Plain(most)}个", $"there are {Plain(count)} {whatEnglish}; {Plain(most)} is the most"))
    {
        Hint = new("删去用不着的", "take out those not needed"),
        Location = node.Location,
        Path = node.Path,
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static LocalizedText Hint(string written, IEnumerable<string> known, LocalizedText otherwise) =>
        NearestKey.Find(written, known) is { } nearest ? new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?") : otherwise;
}
