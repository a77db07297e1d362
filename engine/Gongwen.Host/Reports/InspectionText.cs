using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Inspection;
using Gongwen.Engine.Layouts;
using Gongwen.Host.Language;

namespace Gongwen.Host.Reports;

/// <summary>An inspection for people: clause by clause, what complies in a line each, what doesn't with its places.</summary>
public sealed class InspectionText(UserLanguage language)
{
    private const int MostPlaces = 8;

    private static readonly Dictionary<string, LocalizedText> Clauses = new(StringComparer.Ordinal)
    {
        ["5.1"] = new("幅面尺寸", "sheet"), ["5.2.1"] = new("页边与版心", "margins and type area"), ["5.2.2"] = new("字体和字号", "type"), ["5.2.3"] = new("行数和字数", "lines and characters"), ["5.2.4"] = new("文字颜色", "colour of the text"),
        ["7.2"] = new("版头", "masthead"), ["7.2.1"] = new("份号", "copy number"), ["7.2.2"] = new("密级和保密期限", "classification"), ["7.2.3"] = new("紧急程度", "urgency"), ["7.2.4"] = new("发文机关标志", "mark"),
        ["7.2.5"] = new("发文字号", "document number"), ["7.2.6"] = new("签发人", "signers"), ["7.2.7"] = new("分隔线", "separator"),
        ["7.3.1"] = new("标题", "title"), ["7.3.2"] = new("主送机关", "recipients"), ["7.3.3"] = new("正文和层次标题", "body and headings"), ["7.3.4"] = new("附件说明", "attachment note"),
        ["7.3.5.1"] = new("加盖印章的署名和日期", "sealed signature"), ["7.3.5.2"] = new("不加盖印章的署名和日期", "signature without a seal"), ["7.3.5.3"] = new("签名章", "stamped signature"), ["7.3.5.4"] = new("成文日期", "date"),
        ["7.3.6"] = new("附注", "remark"), ["7.3.7"] = new("附件", "attachments"), ["7.4"] = new("版记", "imprint"), ["7.4.1"] = new("版记的分隔线", "rules of the imprint"), ["7.4.2"] = new("抄送机关", "copies"), ["7.4.3"] = new("印发机关和日期", "issuer and date"),
        ["7.5"] = new("页码", "page number"), ["10.1"] = new("信函格式", "letters"), ["10.2"] = new("命令（令）格式", "orders"), ["10.3"] = new("纪要格式", "minutes"),
    };

    /// <summary>Prints a report.</summary>
    public void Write(string file, InspectionReport report, TextWriter output)
    {
        var guessed = report.IsGuessed ? language.Pick("；版式是按文件的样子选的，可用 --layout 指定", "; the layout was chosen by what the file looks like, --layout names another") : "";
        output.WriteLine(language.Pick(
            $"{TerminalText.OneLine(file)}：对照 {report.Layout.Id}（{report.Layout.Name}）{guessed}",
            $"{TerminalText.OneLine(file)}: held against {report.Layout.Id}{guessed}"));
        foreach (var clause in report.Items.GroupBy(item => item.Clause, StringComparer.Ordinal).OrderBy(group => group.Key, Comparer<string>.Create(InOrder)))
        {
            output.WriteLine();
            output.WriteLine(clause.Key.Length == 0
                ? language.Pick("实务（国标没有规定）", "practice (the standard is silent)")
                : $"{clause.Key} {(Clauses.TryGetValue(clause.Key, out var name) ? language.Pick(name) : "")}".TrimEnd());
            foreach (var item in clause)
                Write(item, output);
        }

        output.WriteLine();
        var (complies, departs, unknown) = (report.Count(Verdict.Complies), report.Count(Verdict.Departs), report.Count(Verdict.Unknown));
        var required = report.Items.Count(item => item is { Verdict: Verdict.Departs, Strength: LayoutStrength.Required });
        output.WriteLine(language.Pick(
            $"符合 {complies}，不符合 {departs}（其中规定 {required}），无法判定 {unknown}",
            $"{complies} comply, {departs} do not (of these required: {required}), {unknown} can't be told"));
    }

    private void Write(InspectionItem item, TextWriter output)
    {
        var asked = language.Pick(item.Asked);
        var tolerance = item.Tolerance is null ? "" : language.Pick($"，允差 {item.Tolerance.Chinese}", $" ± {item.Tolerance.English}");
        var strength = item.Clause.Length == 0 ? "" : language.Pick($"（{InspectionFindings.NameOf(item.Strength, language)}）", $" ({InspectionFindings.NameOf(item.Strength, language)})");
        var label = language.Pick(item.Label) + strength;
        switch (item.Verdict)
        {
            case Verdict.Complies:
                output.WriteLine(language.Pick($"  符合　　{label}：{Found(item.Places[0])}", $"  complies  {label}: {Found(item.Places[0])}"));
                break;
            case Verdict.Unknown:
                var reason = item.Reason is null ? "" : language.Pick(item.Reason);
                output.WriteLine(language.Pick($"  无法判定　{label}：要求 {asked}{tolerance}；{reason}", $"  unknown   {label}: asked is {asked}{tolerance}; {reason}"));
                break;
            default:
                output.WriteLine(language.Pick($"  不符合　{label}：要求 {asked}{tolerance}", $"  departs   {label}: asked is {asked}{tolerance}"));
                foreach (var place in item.Places.Take(MostPlaces))
                    output.WriteLine($"          {Place(place)}{language.Pick("是 ", ": ")}{Found(place)}");
                if (item.Count > MostPlaces)
                    output.WriteLine(language.Pick($"          另有 {item.Count - MostPlaces} 处", $"          {item.Count - MostPlaces} more"));
                break;
        }
    }

    private string Found(InspectionPlace place) => TerminalText.OneLine(language.Pick(place.Found));

    private string Place(InspectionPlace place)
    {
        var excerpt = place.Excerpt.Length == 0 ? "" : language.Pick($"“{place.Excerpt}”", $" '{place.Excerpt}'");
        return TerminalText.OneLine(language.Pick(place.Where) + excerpt);
    }

    // By the numbers of the clause; practice last.
    private static int InOrder(string? first, string? second)
    {
        var (a, b) = (Numbers(first), Numbers(second));
        for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
        {
            var order = (i < a.Length ? a[i] : -1).CompareTo(i < b.Length ? b[i] : -1);
            if (order != 0)
                return order;
        }

        return 0;
    }

    private static int[] Numbers(string? clause) =>
        string.IsNullOrEmpty(clause) ? [int.MaxValue] : [.. clause.Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)];
}
