namespace Gongwen.Contracts;

/// <summary>The version of what plugins compile against. A plugin states the range it understands in its plugin.yaml.</summary>
public static class ContractVersion
{
    /// <summary>Semantic version. The major part changes when a plugin built before can't run any more.</summary>
    public const string Current = "1.0.0";
}
