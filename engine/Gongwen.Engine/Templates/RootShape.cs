using Gongwen.Engine.Genres;

namespace Gongwen.Engine.Templates;

/// <summary>The shape of what templates see at the root: the report's own keys and the computed ones.</summary>
internal sealed class RootShape : DataShape
{
    private readonly SchemaShape _report;
    private readonly Dictionary<string, SchemaShape> _computed;

    public RootShape(Genre genre)
    {
        _report = new SchemaShape(genre.Schema);
        _computed = genre.Computed.ToDictionary(key => key.Key, key => new SchemaShape(key.Schema), StringComparer.Ordinal);
    }

    public override bool IsOpen => false;

    public override IEnumerable<string> MemberNames => _report.MemberNames.Union(_computed.Keys, StringComparer.Ordinal);

    public override DataShape? Member(string name) => _computed.GetValueOrDefault(name) ?? _report.Member(name);

    public override DataShape? ItemAt(int index) => null;
}
