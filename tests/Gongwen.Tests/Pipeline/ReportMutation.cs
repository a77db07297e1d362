namespace Gongwen.Tests.Pipeline;

/// <summary>A data file with a few random faults, as hands and programs make them.</summary>
internal static class ReportMutation
{
    private static readonly string[] Scraps =
    [
        "：", "，", "\t", "null", "[]", "{}", "- ", "  ", "\"", "'", "|", ">", "&a", "*a", "{{ x }}", "{% if %}", "##", ":::", "××", "【待补】",
        "１２", "。。", "-1", "99999999999999999999", "1e400", "true", "2026-02-30", "\u0001", "\uD800", "𠮷", "\r\n", "# ", "\0", "~", "一是", "三是",
    ];

    /// <summary>One to four mutations of a text.</summary>
    public static string Of(string text, Random random)
    {
        for (var left = random.Next(1, 5); left > 0; left--)
            text = Once(text, random);
        return text;
    }

    private static string Once(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        var at = random.Next(text.Length);
        switch (random.Next(7))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(random.Next(lines.Count), lines[line]);
                break;
            case 2:
                lines[line] = random.Next(2) == 0 ? "  " + lines[line] : lines[line].TrimStart();
                break;
            case 3:
                lines[line] = lines[line].Split(':')[0] + ": " + Scraps[random.Next(Scraps.Length)];
                break;
            case 4:
                return text[..at] + text[Math.Min(text.Length, at + random.Next(1, 6))..];
            case 5:
                return text[..at] + (char)random.Next(0x20, 0x3100) + text[at..];
            default:
                return text[..at] + Scraps[random.Next(Scraps.Length)] + text[at..];
        }

        return lines.Count == 0 ? "文种: 工作报告" : string.Join('\n', lines);
    }
}
