namespace Gongwen.Tests.GenreSamples;

/// <summary>The text of a template or schema with a few random faults.</summary>
internal static class TextDamage
{
    /// <summary>What may be put into templates.</summary>
    public static readonly string[] OfTemplates =
    [
        "{{ ", " }}", "{% ", " %}", "{%-", "-%}", "{% if 单位 %}", "{% endif %}", "{% for 项 in 清单 %}", "{% endfor %}", "{% else %}", "{% elsif 年度 > 1 %}", "{% case 年度 %}", "{% endcase %}",
        "{% capture 单位 %}", "{% endcapture %}", "{% render 'passage' %}", "{% include 'ending' %}", "{% render 'parts', 内容: 单位, 级: 年度 %}", "{% break %}", "{% raw %}", "{% comment %}", "{% liquid\n", " | 日期",
        " | 占比: 0", " | 顿号", " | 序词: '一是'", " | 句号", " | 书名号", " | 大写金额", " | map: '题'", " | sort", " | split: ''", " | times: 99999999999", " | append: 单位", " | 没有这个", "(1..年度)", "(1..99999999)", "[0]",
        ".size", ".first.x", "'", "\"", "“", "：", "，", "｜", "nil", "1", "\n", "# ", "## ", "##### ", "{run-in}", "{br}", ":::", "\n::: table 1 0\n", "\n::: signature\n", "|", "|:-:|", "**", "*", "\\", "<b>", "\t", "\u0001", "\uFFFE",
    ];

    /// <summary>What may be put into schemas and genre.yaml.</summary>
    public static readonly string[] OfYaml =
    [
        "\n", "  ", ": ", ":", "：", "- ", "[", "]", "{", "}", "'", "\"", "#", "|", "&a ", "*a", "null", "true", "0", "-1", "1e400", "{ type: strng }", "$ref: '#'", "$ref: 'gongwen:text'", "$ref: 'gongwen:nothing'", "required: [单位]", "required: 1",
        "type: array", "type: object", "items: { $ref: '#' }", "minimum: x", "pattern: '('", "pattern: '(a+)+$'", "enum: []", "const: 1", "anyOf: []", "not: {}", "$defs: { 事: { $ref: '#/$defs/事' } }", "additionalProperties: false", "\t", "\u0001",
    ];

    public static string Of(string text, string[] scraps, Random random)
    {
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 9), text.Length - at);
            var scrap = scraps[random.Next(scraps.Length)];
            text = random.Next(6) switch
            {
                0 => text[..at] + text[(at + length)..],
                1 => text[..at] + scrap + text[(at + length)..],
                2 => text[..at] + text.Substring(at, length) + text[at..],
                3 => WithoutOneMark(text, random),
                4 => WithLinesSwapped(text, random),
                _ => text[..at] + scrap + text[at..],
            };
        }

        return text;
    }

    // Leaves tags, containers or brackets unbalanced.
    private static string WithoutOneMark(string text, Random random)
    {
        string[] marks = ["{%", "%}", "{{", "}}", "endif", "endfor", "else", ":::", "|", "-", ":", "}", "]"];
        var mark = marks[random.Next(marks.Length)];
        var at = text.IndexOf(mark, random.Next(text.Length + 1), StringComparison.Ordinal);
        return at < 0 ? text : text.Remove(at, mark.Length);
    }

    private static string WithLinesSwapped(string text, Random random)
    {
        var lines = text.Split('\n');
        var (first, second) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[first], lines[second]) = (lines[second], lines[first]);
        return string.Join('\n', lines);
    }
}
