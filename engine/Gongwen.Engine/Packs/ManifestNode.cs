using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Engine.Packs;

/// <summary>An object of a manifest (plugin.yaml, pack.yaml, genre.yaml): reads its keys and reports every fault where it stands.</summary>
internal sealed class ManifestNode
{
    /// <summary>How long an id may be.</summary>
    public const int LongestId = 64;

    private readonly DataNode _node;
    private readonly ManifestCodes _codes;
    private readonly FindingList _findings;

    /// <summary>Reports at once what is no object and every key that is none of <paramref name="keys"/>.</summary>
    public ManifestNode(DataNode node, ManifestCodes codes, FindingList findings, params string[] keys)
    {
        (_node, _codes, _findings) = (node, codes, findings);
        if (node.Kind != DataKind.Object)
        {
            Wrong(node, new("这里应当是“键: 值”", "'key: value' pairs must stand here"), new("可写的键：" + string.Join("、", keys), "the keys are: " + string.Join(", ", keys)));
            return;
        }

        foreach (var property in node.Properties.Where(property => !keys.Contains(property.Key, StringComparer.Ordinal)))
            UnknownKey(property, keys);
    }

    public DataNode Node => _node;

    /// <summary>Text, or a number taken as it is written; null when absent or no scalar, which is then reported.</summary>
    public string? Text(string key)
    {
        if (_node[key] is not { } value || value.IsBlank)
            return null;
        if (value.Kind is DataKind.Text or DataKind.Number)
            return value.Text;
        Wrong(value, new($"“{key}”应当是文字", $"'{key}' must be text"));
        return null;
    }

    /// <summary>As <see cref="Text"/>, and reports a key that is absent or blank.</summary>
    public string? RequiredText(string key, LocalizedText hint)
    {
        if (_node.Kind == DataKind.Object && _node[key] is not { IsBlank: false })
        {
            Missing(key, hint);
            return null;
        }

        return Text(key);
    }

    /// <summary>A name for machines: small letters, digits and hyphens. Null when absent or ill-formed, which is then reported.</summary>
    public string? RequiredId(string key, string example)
    {
        var id = RequiredText(key, new($"例如 {key}: {example}", $"for example {key}: {example}"));
        if (id is null || IsId(id))
            return id;
        Wrong(_node[key]!, new($"“{key}”只能用小写字母、数字和连字符，以字母开头：{id}", $"'{key}' takes small letters, digits and hyphens and starts with a letter: {id}"), new($"例如 {key}: {example}", $"for example {key}: {example}"));
        return null;
    }

    /// <summary>A whole semantic version; null when absent or ill-formed, which is then reported.</summary>
    public string? RequiredVersion(string key)
    {
        var version = RequiredText(key, new($"例如 {key}: 1.0.0", $"for example {key}: 1.0.0"));
        if (version is null || VersionSpan.IsVersion(version))
            return version;
        Wrong(_node[key]!, new($"“{key}”应当是三段的版本号：{version}", $"'{key}' must be a version of three parts: {version}"), new($"例如 {key}: 1.0.0", $"for example {key}: 1.0.0"));
        return null;
    }

    /// <summary>A range { min, max }; null when absent or ill-formed, which is then reported.</summary>
    public VersionSpan? RequiredSpan(string key)
    {
        var example = new LocalizedText($"例如 {key}: {{ min: 1.0, max: 1 }}，max 少写的段不限", $"for example {key}: {{ min: 1.0, max: 1 }}; parts left out of max are any");
        if (_node[key] is not { Kind: not DataKind.Null })
            Missing(key, example);
        if (Object(key, "min", "max") is not { } span)
            return null;
        var min = span.Bound("min", example);
        var max = span.Bound("max", example);
        if (min is null || max is null)
            return null;
        if (VersionSpan.Create(min, max) is { } found)
            return found;
        Wrong(span.Node, new($"最低版本 {min} 高于最高版本 {max}", $"the lowest version {min} lies above the highest {max}"), example);
        return null;
    }

    private string? Bound(string key, LocalizedText example)
    {
        var bound = RequiredText(key, example);
        if (bound is null || VersionSpan.IsPartialVersion(bound))
            return bound;
        Wrong(_node[key]!, new($"“{key}”应当是版本号：{bound}", $"'{key}' must be a version: {bound}"), example);
        return null;
    }

    /// <summary>true or false; false when absent.</summary>
    public bool Flag(string key)
    {
        if (_node[key] is not { } value || value.Kind == DataKind.Null)
            return false;
        if (value.Boolean is { } flag)
            return flag;
        Wrong(value, new($"“{key}”应当是 true 或 false", $"'{key}' must be true or false"));
        return false;
    }

    /// <summary>The items of a list; null when the key is absent or no list, which is then reported.</summary>
    public IReadOnlyList<DataNode>? List(string key)
    {
        if (_node[key] is not { } value || value.Kind == DataKind.Null)
            return null;
        if (value.Kind == DataKind.List)
            return value.Items;
        Wrong(value, new($"“{key}”应当是列表", $"'{key}' must be a list"), new("每条以“- ”开头，或写成 [a, b]", "each item starts with '- ', or write [a, b]"));
        return null;
    }

    /// <summary>The object under a key; null when absent or no object, which is then reported.</summary>
    public ManifestNode? Object(string key, params string[] keys) =>
        _node[key] is not { Kind: not DataKind.Null } value ? null
        : new ManifestNode(value, _codes, _findings, keys) is { Node.Kind: DataKind.Object } found ? found : null;

    public void Missing(string key, LocalizedText hint) => _findings.Add(new Finding(_codes.Missing, Severity.Error,
        new($"缺少“{key}”", $"'{key}' is missing"))
    {
        Hint = hint,
        Location = _node.Location,
        Path = _node.Path,
    });

    public void Wrong(DataNode value, LocalizedText message, LocalizedText? hint = null) => _findings.Add(new Finding(_codes.Wrong, Severity.Error, message)
    {
        Hint = hint,
        Location = value.Location,
        Path = value.Path,
        Text = value.Text.Length > 0 ? value.Text : null,
    });

    /// <summary>True for small letters, digits and single hyphens between them, a letter first.</summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= LongestId && char.IsAsciiLetterLower(text[0]) && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');

    private void UnknownKey(DataProperty property, string[] keys) => _findings.Add(new Finding(_codes.UnknownKey, Severity.Error,
        new($"不认识的键“{property.Key}”", $"unknown key '{property.Key}'"))
    {
        Hint = NearestKey.Find(property.Key, keys) is { } nearest
            ? new($"是不是要写“{nearest}”？", $"did you mean '{nearest}'?")
            : new("可写的键：" + string.Join("、", keys), "the keys are: " + string.Join(", ", keys)),
        Location = property.KeyLocation,
        Path = property.Value.Path,
        Text = property.Key,
    });
}
