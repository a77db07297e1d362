using System.Text;

namespace Gongwen.Tests.Migrations;

/// <summary>A small report written in a random way: lines or brackets, quotes, comments, blank lines, block texts.</summary>
internal sealed class RandomReport
{
    private static readonly string[] Keys = ["甲", "乙", "丙", "丁"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private int _comments;
    private int _values;

    public RandomReport(int seed)
    {
        _random = new Random(seed);
        Comment("");
        _text.Append("文种: 责任清单\n");
        Data = Entries(0, 0, firstOnLine: false);
        Data["文种"] = "责任清单";
        Text = _text.ToString();
        // The line break of a block text is part of it.
        if (_random.Next(4) == 0 && !Text.TrimEnd('\n').Split('\n')[^1].TrimStart().StartsWith('值'))
            Text = Text.TrimEnd('\n');
    }

    public string Text { get; }

    /// <summary>Dictionaries, lists and texts.</summary>
    public Dictionary<string, object> Data { get; }

    /// <summary>How many comments #1#, #2#, … it holds.</summary>
    public int Comments => _comments;

    private Dictionary<string, object> Entries(int indent, int depth, bool firstOnLine)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var key in Keys.OrderBy(_ => _random.Next()).Take(1 + _random.Next(Keys.Length)))
        {
            if (!firstOnLine)
            {
                if (_random.Next(6) == 0)
                    _text.Append('\n');
                Comment(new string(' ', indent));
                _text.Append(' ', indent);
            }

            firstOnLine = false;
            _text.Append(_random.Next(5) == 0 ? $"\"{key}\":" : $"{key}:");
            data[key] = Value(indent, depth + 1);
        }

        return data;
    }

    private object Value(int indent, int depth)
    {
        switch (depth > 3 ? 0 : _random.Next(7))
        {
            case 1:
                LineEnd();
                return Entries(indent + 2, depth, firstOnLine: false);
            case 2:
                LineEnd();
                var items = new List<object>();
                var shift = _random.Next(2) * 2;
                for (var count = 1 + _random.Next(3); count > 0; count--)
                {
                    Comment(new string(' ', indent + shift));
                    _text.Append(' ', indent + shift).Append("- ");
                    items.Add(_random.Next(4) == 0 ? Scalar(isFlow: false) : Entries(indent + shift + 2, depth, firstOnLine: true));
                    if (items[^1] is string)
                        LineEnd();
                }

                return items;
            case 3:
                _text.Append(' ');
                var flow = Flow(depth);
                LineEnd();
                return flow;
            case 4:
                _text.Append(" |\n").Append(' ', indent + 2).Append("第一行 # 不是注释\n");
                _text.Append(' ', indent + 4).Append($"值{++_values}\n");
                return $"第一行 # 不是注释\n  值{_values}\n";
            default:
                _text.Append(' ');
                var scalar = Scalar(isFlow: false);
                LineEnd();
                return scalar;
        }
    }

    private object Flow(int depth)
    {
        if (depth > 3 || _random.Next(3) == 0)
            return Scalar(isFlow: true);
        if (_random.Next(3) == 0)
        {
            var items = new List<object>();
            _text.Append('[');
            for (var count = _random.Next(3); count > 0; count--)
            {
                items.Add(Flow(depth + 1));
                _text.Append(count > 1 ? ", " : "");
            }

            _text.Append(']');
            return items;
        }

        var data = new Dictionary<string, object>(StringComparer.Ordinal);
        var keys = Keys.OrderBy(_ => _random.Next()).Take(1 + _random.Next(3)).ToList();
        _text.Append(_random.Next(2) == 0 ? "{ " : "{");
        foreach (var key in keys)
        {
            _text.Append(key).Append(": ");
            data[key] = Flow(depth + 1);
            _text.Append(key == keys[^1] ? " }" : ", ");
        }

        return data;
    }

    private string Scalar(bool isFlow)
    {
        var value = $"值{++_values}{(_random.Next(4) == 0 ? (isFlow ? " 二" : ", 二") : "")}";
        _text.Append(_random.Next(4) switch { 0 => $"\"{value}\"", 1 => $"'{value}'", _ => value });
        return value;
    }

    private void LineEnd()
    {
        if (_random.Next(4) == 0)
            _text.Append($" #{++_comments}#");
        _text.Append('\n');
    }

    private void Comment(string indent)
    {
        if (_random.Next(4) == 0)
            _text.Append(indent).Append($"#{(_random.Next(2) == 0 ? " " : "")}说明 #{++_comments}#\n");
    }
}
