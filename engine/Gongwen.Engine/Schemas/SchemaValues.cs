using Gongwen.Contracts;

namespace Gongwen.Engine.Schemas;

/// <summary>Reads the values of keywords; a wrong one is a finding.</summary>
internal sealed class SchemaValues(FindingList findings)
{
    /// <summary>True once there was a fault.</summary>
    public bool Failed { get; private set; }

    public void Fail(Finding finding)
    {
        Failed = true;
        findings.Add(finding);
    }

    public SchemaTypes? Types(DataNode value)
    {
        var result = SchemaTypes.None;
        foreach (var name in value.Kind == DataKind.List ? value.Items : [value])
        {
            SchemaTypes? one = name.Text switch
            {
                // An unquoted null in YAML is no text.
                "null" or "" when name.Kind is DataKind.Text or DataKind.Null => SchemaTypes.Null,
                "boolean" => SchemaTypes.Boolean,
                "integer" => SchemaTypes.Integer,
                "number" => SchemaTypes.Number | SchemaTypes.Integer,
                "string" => SchemaTypes.String,
                "array" => SchemaTypes.Array,
                "object" => SchemaTypes.Object,
                _ => null,
            };
            if (one is null)
                Fail(SchemaFault.BadValue("type", name, " string、integer、number、boolean、array、object 或 null", "string, integer, number, boolean, array, object or null"));
            result |= one ?? SchemaTypes.None;
        }

        return result;
    }

    public SchemaPattern? Pattern(string pattern, SourceLocation place, string path)
    {
        var result = SchemaPattern.Parse(pattern);
        if (result is null)
            Fail(SchemaFault.BadPattern(place, path, pattern));
        return result;
    }

    public IReadOnlyList<DataProperty> Members(string keyword, DataNode value)
    {
        if (value.Kind != DataKind.Object)
            Fail(SchemaFault.BadValue(keyword, value, "一组“名称: …”", "an object"));
        return value.Properties;
    }

    public IReadOnlyList<DataNode> List(string keyword, DataNode value, int atLeast)
    {
        if (value.Kind != DataKind.List || value.Items.Count < atLeast)
            Fail(SchemaFault.BadValue(keyword, value, atLeast > 0 ? "至少一项的列表" : "列表", atLeast > 0 ? "a list of at least one" : "a list"));
        return value.Items;
    }

    public IReadOnlyList<string> Texts(string keyword, DataNode value)
    {
        var items = List(keyword, value, 0);
        foreach (var item in items.Where(item => item.Kind is not (DataKind.Text or DataKind.Number)))
            Fail(SchemaFault.BadValue(keyword, item, "文字", "text"));
        return [.. items.Select(item => item.Text)];
    }

    public string? Text(string keyword, DataNode value)
    {
        // A title such as 2025 is meant as text.
        if (value.Kind == DataKind.Text || (value.Kind == DataKind.Number && keyword is "title" or "description"))
            return value.Text;
        Fail(SchemaFault.BadValue(keyword, value, "文字", "text"));
        return null;
    }

    public bool Truth(string keyword, DataNode value)
    {
        if (value.Kind != DataKind.Boolean)
            Fail(SchemaFault.BadValue(keyword, value, " true 或 false", "true or false"));
        return value.Boolean ?? false;
    }

    public SchemaNumber? Number(string keyword, DataNode value)
    {
        if (value.Kind == DataKind.Number && ExactNumber.Parse(value.Text) is { } number)
            return new SchemaNumber(number, value.Text);
        Fail(SchemaFault.BadValue(keyword, value, "数字", "a number"));
        return null;
    }

    /// <summary>A width relative to others.</summary>
    public double? Width(string keyword, DataNode value)
    {
        const int widest = 1000;
        if (Number(keyword, value) is null)
            return null;
        if (value.Number is > 0 and <= widest)
            return (double)value.Number.Value;
        Fail(SchemaFault.BadValue(keyword, value, "大于 0 的数字", "a number above 0"));
        return null;
    }

    public long? Count(string keyword, DataNode value)
    {
        if (Number(keyword, value) is not { } number)
            return null;
        if (number.Value.IsInteger && value.Number is >= 0 and <= int.MaxValue)
            return (long)value.Number.Value;
        Fail(SchemaFault.BadValue(keyword, value, "不小于 0 的整数", "an integer from 0"));
        return null;
    }
}
