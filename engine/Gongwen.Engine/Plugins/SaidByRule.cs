using System.Globalization;
using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>What a plugin's rule said on one document: puts right what can't be shown, and counts it.</summary>
internal sealed class SaidByRule(RuleInfo info)
{
    private readonly SortedSet<string> _otherIds = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _severities = [];
    private int _unsaid;

    /// <summary>The finding, of the rule's own id, with a severity there is and with words in both languages.</summary>
    public Finding PutRight(Finding finding)
    {
        if (finding.RuleId != info.Id)
        {
            _otherIds.Add(finding.RuleId ?? "");
            finding = finding with { RuleId = info.Id };
        }

        if (!Enum.IsDefined(finding.Severity))
        {
            _severities.Add((int)finding.Severity);
            finding = finding with { Severity = Severity.Error };
        }

        if (IsBlank(finding.Message?.Chinese) || IsBlank(finding.Message?.English))
        {
            _unsaid++;
            finding = finding with { Message = new LocalizedText(Or(finding.Message?.Chinese, info.Title?.Chinese), Or(finding.Message?.English, info.Title?.English)) };
        }

        return finding;
    }

    /// <summary>What was put right, in one sentence; null when nothing was.</summary>
    /// <param name="flood">True when there was more than a list holds.</param>
    public LocalizedText? Problems(bool flood)
    {
        List<LocalizedText> problems = [];
        if (_otherIds.Count > 0)
            problems.Add(new($"用了别的编号 {string.Join("、", _otherIds)}", $"it uses other ids ({string.Join(", ", _otherIds)})"));
        if (_severities.Count > 0)
            problems.Add(new($"没有级别 {Numbers("、")}，按错误算", $"there is no severity {Numbers(", ")}, it counts as an error"));
        if (_unsaid > 0)
            problems.Add(new($"有 {_unsaid} 个没有写明中文和英文，显示规则的标题", $"{_unsaid} without words in Chinese or English, shown with the rule's title"));
        if (flood)
            problems.Add(new($"多于 {FindingList.Limit} 个，多出的没有列出", $"more than {FindingList.Limit}, the rest is not listed"));
        return problems.Count == 0 ? null : new(string.Join("；", problems.Select(problem => problem.Chinese)), string.Join("; ", problems.Select(problem => problem.English)));
    }

    private string Numbers(string separator) => string.Join(separator, _severities.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private string Or(string? text, string? title) => !IsBlank(text) ? text! : !IsBlank(title) ? title! : info.Id;

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
